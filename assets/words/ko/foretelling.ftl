# 저쪽 수도는 무엇을 할까? 기다리는 자리의 예측, 그리고 얼마나 맞았는가.

action-foretell = 저쪽이 무엇을 할지 예측하기
foretell-title = 기다리는 동안
foretell-question = 저쪽은 지금 협상장에서 무엇을 할까?
foretell-explained = 당신은 지금 협상장에 없습니다. 이번 회합에서 저쪽이 무엇을 할지, 얼마나 확신하는지 적어 두십시오. 다른 결정과 함께 봉인되며 아무것도 바꾸지 않습니다. 얼마나 맞았는지는 끝날 때 알 수 있습니다.
foretell-of = 이번 회합의 { $who }
foretell-said = { $act } ({ $chance })
foretell-offer = 안을 내민다
foretell-accept = 상대 안을 받아들인다
foretell-hold = 움직이지 않는다
did-predict = { $who }에 대한 예측: { $act } ({ $chance })
foretold-title = 당신의 예측
foretold-score = 예측 { $count }번. 당신의 점수 { $score }, 당신보다 더 알지 못한 기계의 점수 { $machine }.
foretold-note = 브라이어 점수, 곧 빗나간 크기를 제곱해 평균한 값입니다. 0이면 모두 내다본 것이고, 늘 50%라고 하면 0.25입니다.
foretold-line = { $date } · { $who }: 당신의 예측은 “{ $said }”, 기계가 준 확률은 { $machine }. 실제: { $did }.
