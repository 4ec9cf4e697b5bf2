# 조언자에게 묻기: 선택지마다 무엇이 따르고, 조언자마다 무엇을 두려워하는가.

action-advise = 조언자에게 묻기
    .detail = 이 안을 내밀면, 상대 안을 받아들이면, 기다리면 무엇이 따를지. 그리고 조언자마다 무엇을 두려워하는지.
action-advise-menu = 수단을 두고 조언자에게 묻기
advice-title = 조언자들
advice-question = 무엇이 따를까, 무엇을 두려워해야 할까?
advice-note = 선택지마다 같은 세계들에서 { $worlds }번씩 끝까지 두어 보았습니다. 당신이 이 세계와 가려낼 수 없는 세계들이며, 모두가 기계처럼 움직인다고 보았습니다. 괄호 100개 가운데 95개쯤은 끝없이 두어 본 값을 담습니다. 시나리오에서 꾸며 낸 수가 얼마나 되는지는 괄호로 알 수 없습니다.
advice-one-way = 여기서 할 수 있는 일은 하나뿐입니다.
advice-none = 이 자리에는 조언자가 없습니다. 계산만 보입니다.
advice-would = 이 조언자가 고를 것, 자세히 보기
advice-lead = 고를 것: “{ $option }”. 이 조언자에게는 “{ $rival }”보다 { $value }점의 값어치가 있습니다({ $low } ~ { $high }).
advice-unsure = 고를 것: “{ $option }”. 다만 “{ $rival }” 쪽과의 차이를 거의 가려내지 못합니다: { $value }점({ $low } ~ { $high }).
advice-fears-worth = “{ $rival }”에서 두려워하는 것: { $what }에서 잃을 { $loss }점.
advice-fears-ending = “{ $rival }”에서 두려워하는 것: “{ $ending }” 결말로 끝날 확률이 { $before }에서 { JOSA($after, "으로로") } 커진다는 것.
advice-fears-nothing = “{ $rival }”에서 두려워할 것은 없다고 봅니다.
advice-options = 선택지, 당신에게 나은 것부터
advice-more = 이보다 낮게 나온 선택지가 { $count }개 더 있습니다.
advice-own = 당신에게는 “{ $against }”보다 { $value } ({ $low } ~ { $high })
advice-utility = { $value }점 ({ $low } ~ { $high })
advice-ending = { $ending } { $chance } ({ $low }–{ $high })
advice-moved = { $row } { $change }
advice-interval = { $value } ({ $low } ~ { $high })
advice-draft = { $paper }: { $letter }안 제안
advice-draft-own = { $paper }: 쓰고 있는 안 제안
advice-draft-same = 지금 요구하는 그대로
advice-endings = 어떻게 끝날까
advice-yours = 당신에게 얼마의 값어치가 있을까
advice-audiences = 청중은 어디에 서 있을까
advice-take = 이것을 고르기
play-mind = 다른 자리에 앉을 상대. “fast”, 또는 고르기 전에 모든 선택지를 끝까지 두어 보는 “planner”.

# 상대를 어떤 사람으로 보는가.

reputed-title = 상대를 어떤 사람으로 보는가
reputed-type = { $kind } { $chance }{ $change ->
    [none] {""}
   *[other] { " " }({ $change })
}
