# 무엇이든 묻는 ‘왜?’, 그리고 무엇이 상대를 움직이는가.

## 물을 수 있는 것

why-choices = 할 수 있는 것
why-happenings = 방금 일어난 일
why-others = 다른 사람들이 저울질한 것
why-end = 결말

## 조건과 식

why-holds = { $now ->
    [none] 성립: { $what }
   *[other] 성립: { $what } (지금 { $now })
}
why-fails = { $now ->
    [none] 불성립: { $what }
   *[other] 불성립: { $what } (지금 { $now })
}
why-effect = 이것이 하는 일: { $row }

## 왜 그렇게 했을까?

why-deeds = { $who }, { $date }
why-deeds-none = 이쪽에서 볼 수 있었던 일은 없습니다.
why-deeds-public = { $date } 회합에 앞서 누구나 알던 것과, 그때 당신이 상대를 어떻게 보았는지로 계산했습니다. 상대가 감춘 것은 들어 있지 않습니다.
why-deeds-open = { $date }에 이 자리가 알던 모든 것과 그 속마음으로 계산했습니다.
why-deeds-person = 이 자리에는 사람이 앉아 있었습니다. 기계가 앉았다면 이렇게 저울질했을 것입니다.
why-deeds-record = 이때는 기록된 역사를 그대로 따랐습니다. 기계가 앉았다면 이렇게 저울질했을 것입니다.
why-deeds-planner = 이 자리의 기계는 앞날까지 내다보고 골랐습니다. 아래는 그 첫 저울질이고, 앞을 내다본 몫은 들어 있지 않습니다.
why-likely-of = { $who }의 자리에 앉은 기계가 이것을 고를 확률: { $chance }
why-taken = { $option } (실제로 한 것)
why-taken-seen = { $option } (보이기로는 이것)

## 왜 그 일이 일어났을까?

why-odds = 이번 회합에 일어날 로그 승산
why-chance = 확률로는 { $chance }
why-certain = 조건만 갖추어지면 일어납니다. 운은 끼어들지 않습니다.
why-hidden = 여기에 작용한 것 가운데 당신 쪽이 볼 수 없는 것이 있습니다. 전체 확률은 끝나기 전에는 말할 수 없습니다.
why-luck = 운이 뽑은 수는 { $drawn }입니다. { $chance }보다 작으면 일어납니다.
why-next-stage = { $paper }: 앞 단계에 이르렀고, 더 필요한 것은 없습니다.
why-vote = 의원 { $seats }명이 표결합니다. 투표한 의원의 { $share } 이상이 찬성하면 통과됩니다. 두 의원 사이의 상관: { $cohesion }.
why-vote-support = 출석한 의원 한 사람이 찬성할 로그 승산
why-vote-absence = 의원 한 사람이 결석할 로그 승산
why-leak = 몰래 하는 준비는 회합마다 { $chance }의 확률로 새어 나갑니다.
why-due = 실행하지도 거두지도 않은 채 { $days }일이 지났습니다.

## 상대를 어떻게 보는가

why-belief-of = { JOSA($who, "을를") } 어떻게 보는가
why-belief = { $who }의 속마음은 남이 알 수 없습니다. 아래의 합계는 각 속마음을 얼마나 믿는지를 로그로 나타낸 것입니다. 드러난 행동이 다른 속마음보다 그 속마음에 더 들어맞을수록 항목이 커집니다.
why-belief-start = 아무것도 보기 전의 믿음
why-belief-rest = 모든 속마음의 확률을 더해 1이 되도록
why-belief-quiet = 드러난 일 없음
why-belief-did = { $date }: { $what }
why-believed = 믿는 정도: { $chance }

## 결말

why-ending-of = 왜 이렇게 끝났을까?
why-ending = 결말은 차례대로 따집니다. 조건이 처음으로 모두 성립한 결말이 이 게임의 결말입니다.
why-reached = { $ending } (이 게임의 결말)
why-written-bare = 규칙: { $path } ({ $where })
why-ending-last = 다른 어느 결말에도 이르지 못하면 이 결말이 됩니다.
why-dated = { $date ->
    [none] { $name }: 일어나지 않았습니다({ $what }).
   *[other] { $name }: { $date }, 이 일이 일어난 날({ $what })
}
why-point-kept = 지금대로라면 지킨 것입니다.
why-point-open = 지금대로라면 지키지 못한 것입니다.
why-issue-now = 지금: { $position }
why-issue-start = 처음: { $position }
why-issue-moved = { $date }: { JOSA($position, "으로로") } ({ $cause })

## 무엇이면 움직이겠습니까?

move-title = 무엇이면 움직이겠습니까?
move-question = 상대는 이 초안을 어떻게 받을까요? 거절한다면 무엇이 바뀌어야 할까요?
move-ask = 무엇이면 움직이겠습니까?
    .detail = 상대가 이 초안을 어떻게 받을지, 가장 적게 고쳐 거절을 돌릴 길은 무엇인지 봅니다.
move-now = { $verdict ->
    [yes] { JOSA($who, "은는") } 다른 무엇보다 이 초안을 받아들이는 편이 낫다고 볼 것입니다
   *[no] { JOSA($who, "은는") } 지금 초안을 거절하는 편이 낫다고 볼 것입니다
}. (이번 회합에 받아들일 확률 { $chance }, 받아들임의 우위 { $lead })
move-note = 누구나 아는 것과, 당신이 { JOSA($who, "을를") } 어떻게 보는지로 계산했습니다. 상대가 감춘 것은 들어 있지 않습니다.
move-ways = 거절을 돌릴 길, 당신에게 싼 것부터
move-more = … 이보다 비싼 길이 { $count }가지 더 있습니다.
move-none = 지금 바꿀 수 있는 것 가운데 상대를 더 가까이 끌어올 것은 없습니다.
move-nearest = 손이 닿는 것으로는 거절을 돌릴 수 없습니다. 가장 가까운 것도 { $short }만큼 모자랍니다.
move-way = { $gains ->
    [yes] 당신의 이득 { $price }
   *[no] 당신이 치르는 값 { $price }
}: 확률 { $chance }, 받아들임의 우위 { $lead }
move-lay = 초안에 적어 넣기
move-besides = 초안과 따로 할 것
move-why = 왜 이 값인가?
move-change = { $issue }: { $before } → { $after }
move-accepting = { JOSA($who, "이가") } 받아들일 까닭
move-instead = 상대가 차라리 할 것: { $act }
move-share = 이것이 차선일 속마음을 믿는 정도: { $share }
move-lead = 상대가 차라리 할 것을 빼면 받아들임의 우위는 { $lead }입니다. 할 수 있는 것을 모두 견주면 확률은 { $chance }입니다.
move-price = 당신이 치르는 값

refusal-unknown-question = “{ $given }” 같은 물음은 없습니다. 물을 수 있는 것: why, move.
