# The what-if bench: a changed world put together by hand, and what it comes to.
outline-slider-label = { $label }: { $shown }
outline-slider = { $told }; from { $low } to { $high }; { $badge }
