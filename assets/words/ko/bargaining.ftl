# 협상장에서 초안을 재고, 본문을 견주고, 위협의 사다리를 오르내릴 때의 문장.

## 책상

desk-ways = 위협과 수단
desk-counted = { $label } { $change }
action-levers = 수단

## 쓰고 있는 초안

outline-draft = 초안: { $label }
rung-pledged = { $who } 공약
draft-theirs = 상대의 초안: { $package }
balance-now = 지금보다
balance-theirs = 저쪽 초안보다
balance-opening = 저쪽 첫 안보다
balance-none = 초안이 지금 형편과도, 저쪽이 바라는 것과도 다르지 않습니다.
balance-sum = 모두 합하여
balance-note = { $who }의 셈으로 매긴 점수입니다. ▲는 얻는 것, ▼는 내주는 것입니다.
balance-chance = { JOSA($who, "이가") } 받아들일 가능성

## 본문

action-text = 본문으로 읽기
text-title = 본문
text-question = 이 초안은 어떤 글이 되는가?
text-as = { $precedent }에 있는 문구 그대로입니다.
text-beside = { $precedent }의 문구에 견주면
text-instead = { $precedent }의 문구
text-signed = 역사에서 조인된 본문
text-as-signed = 역사에서 조인된 문구 그대로입니다.

## 수단과 위협의 사다리

levers-title = 수단
levers-question = 어떤 수단을 쓰겠습니까? 한 회합에 하나입니다.
threats-others = 상대가 걸어 둔 위협
object-how = 어떻게 대응하겠습니까?
object-pledge = 공개적으로 반대하기
    .detail = 당신의 입장을 공언해 스스로를 묶습니다. 물러서면 나라 안에서 대가를 치릅니다. 위협은 그대로 남고, 양쪽이 버티게 됩니다.
object-table = 협상장에서 풀기
    .detail = 위협을 거두게 할 것을, 또는 그 대신이 될 것을 내놓습니다.
threat-until = { $lever } ({ $date }까지)
threat-due = { $date }까지
threat-demand = 이것이 이루어지면 풀린다: { $what }
threat-stake = 물러서면 치를 값: { $cost }
insist-title = 끝까지 버틴다면
insist-question = 정말 실행하겠습니까? 어떤 끝이 얼마나 가까워지는지 먼저 보십시오.
insist-odds = 이 게임이 끝날 모습과 그 가능성
insist-chance = { $chance } ({ $low }–{ $high })
insist-carry-out = 실행한다
insist-rest = 이대로 둔다
insist-back-down = 물러선다
insist-both = 상대도 물러서지 않았습니다
insist-alone = 지금 맞서서 걸려 있는 위협은 없습니다.
