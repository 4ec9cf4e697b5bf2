# 만약에: 손으로 바꾸어 보는 세계와 그 결과.
outline-slider-label = { $label }: { $shown }
outline-slider = { $told }, { $low }~{ $high }, { $badge }
