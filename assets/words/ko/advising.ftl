# 윗사람은 무엇을 해야 하는가? 기다리는 자리의 건의, 그리고 그것이 어떻게 되었는가.

action-advising = 건의하기: { $who }
advising-title = 당신의 건의
advising-question = 이번 회합에서 무엇을 해야 할까?
advising-explained = 당신은 지금 협상장에 없습니다. 건의는 다른 결정과 함께 봉인되며, 결정하기 전에 읽는 사람은 { $who }뿐입니다. 그것만으로는 아무것도 바뀌지 않습니다. 끝날 때 실제로 한 일과 나란히 보여 줍니다.
advising-unheard = 이 게임에서 { $who } 자리에는 사람이 없습니다. 그 자리의 기계는 제 생각대로 결정하고, 당신의 건의는 끝날 때까지 남겨 둡니다.
advising-why = 까닭 ({ $who }만 읽습니다. 먼저 적고, 고르세요)
advising-nothing = 지금은 건의할 것이 없습니다.
advising-menu = 어떤 수단을 쓸까?
advising-table = 협상장에서는 무엇을 할까?
did-advise = 당신의 건의: { $what }{ $reason ->
    [none] {""}
   *[other] { " " }(“{ $reason }”)
}
step-advise = 건의: { $what }{ $reason ->
    [none] {""}
   *[other] { " " }(“{ $reason }”)
}
urged-hold = 협상장에서는 움직이지 않는다.
urged-offer = “{ $paper }” 초안을 내놓는다.
urged-accept = 상대가 내놓은 “{ $paper }” 초안을 받아들인다.
advised-title = 건의가 올라왔습니다
advised-by = { $who }의 건의. { $about }
advised-reason = “{ $reason }”
advised-over = 건의와 실제로 한 일
advised-line = { $date } · { $who }의 건의: { $what } { $taken ->
    [yes] 그대로 했습니다.
   *[no] 실제로 한 일: { $did }
}
advised-nothing = 없음.
