# 화면에 나오는 말. 시나리오의 글은 시나리오 파일에 있다.

title = 휴전의 대가
title-both = 휴전의 대가 · The Price of Armistice

## 표지, 자리, 봉투

cover-question = 어떤 약속이라면 휴전을 받아들일 수 있는가?
cover-about = 자리에 앉아 흥정하고, 모든 수치에 “왜?”를 물어보세요. 실제 역사 쪽으로 기울어 있는 것은 없습니다.
cover-begin = 시작하기
cover-continue = 저장한 게임 이어 하기
cover-language = 언어 · Language
seats-question = 누구의 자리에 앉겠습니까?
seats-title = 자리
envelope-question = 당신 앞으로 온 봉투입니다. 읽고 나서 자리에 앉으십시오.
envelope-mandate = 당신이 받은 훈령
envelope-point = { $text } (무게 { $weight })
envelope-secret = 당신만 아는 것
no-such-seat = “{ $given }”라는 자리는 없습니다. 자리는 { $seats }입니다.

## 책상

heading-sitting = { $date } ({ $sittings }회 중 { $sitting }번째 회합)
deadline = { $days ->
    [0] 오늘: { $what }
   *[other] { $days }일 뒤 { $date }: { $what }
}
deadline-end = 이 게임의 마지막 날
deadline-decision = 전문에 답할 수 있는 마지막 날
deadline-table = 협상장에 앉는 마지막 날
deadline-paper = “{ $paper }”에 합의할 수 있는 마지막 날
deadline-threat = “{ $lever }” 위협이 시험대에 오르는 날
ask-grant = { JOSA($who, "이가") } 전보를 보내왔습니다. 어떻게 답하겠습니까?
ask-wait = 보냈습니다. 아직 정하지 않은 자리: { $who }.
ask-table = 협상장에서 무엇을 하겠습니까?
ask-send = 준비가 끝났습니다. 보내거나, 마음이 바뀌었다면 고치십시오.
ask-nothing = 오늘은 물어 온 것이 없습니다. 수단을 쓰거나, 보내거나, 지켜보십시오.
desk-news = 들어온 소식
desk-cables = 당신의 답을 기다리는 것
desk-table = 지금 걸려 있는 쟁점
desk-levers = 쓸 수 있는 수단
desk-meters = 지금 형편
desk-bundle = 보낼 것
bundle-open = 비워 둔 것은 침묵으로 칩니다. 답하지 않고, 제안하지 않고, 수단을 쓰지 않는 것입니다.
news-more = { $count }건이 더 있습니다. “무슨 일이 있었나”에서 볼 수 있습니다.
grant-asked = { JOSA($who, "이가") } “{ $issue }”에서 더 물러설 여지를 달라고 합니다.
grant-yes = 한 걸음 더 허락한다
grant-no = 거절한다

## 보낼 것에 담긴 것

did-answer = { $question } → { $option }
did-offer = “{ $paper }” 제안: { $package }
did-accept = 상대가 내놓은 “{ $paper }” 초안을 받아들입니다.
did-hold = 협상장에서는 새로 말하지 않습니다.
did-cable = “{ $issue }”에서 더 물러설 여지를 달라고 전보를 칩니다.
did-lever = { $lever }: { $verb }
did-pledge = 공개 약속: “{ $issue }”에서 “{ $position }”보다 물러서지 않겠다.
did-grant-yes = { $who }에게 한 걸음 더 허락합니다.
did-grant-no = { $who }의 청을 거절합니다.
did-rest = 수단은 쓰지 않습니다.

## 수단, 위협, 공개 약속

lever-from = { $lever } ({ $date }부터)
levers-later = 아직 때가 아닌 것: { $levers }
levers-over = 때가 지난 것: { $levers }
lever-nothing = 쓰지 않는다
lever-pledge = 공개적으로 약속한다
    .detail = 스스로를 묶습니다. 지키지 못하면 나라 안에서 대가를 치릅니다.
verb-do = 쓴다
verb-speak = 위협한다
verb-prepare = 준비한다
verb-carry-out = 실행한다
verb-back-down = 물러선다
rung-none = 말한 적 없음
rung-spoken = 위협함
rung-prepared = 준비함
rung-done = 실행함
threat-of = { $lever } ({ $who })
pledge-title = 공개 약속
pledge-question = 무엇을 공개적으로 약속하겠습니까?
pledge-explained = 공개 약속을 하면 상대는 당신을 더 진지하게 받아들입니다. 그러나 나중에 한 걸음 물러설 때마다 나라 안에서 대가를 치릅니다.

## 협상장

table-title = 협상장
table-acts = 초안 말고 할 수 있는 것
table-no-papers = 당신 쪽이 당사자인 합의문이 없습니다.
table-papers = 어느 합의문
paper-agreed = 합의됨
paper-text = 본문
ask-draft = 쟁점을 펼쳐 입장을 고른 뒤 초안을 제안하거나, 상대의 초안을 받아들이십시오.
ask-look = 오늘은 서로 얼마나 떨어져 있는지 볼 수만 있습니다.
draft-title = 쓰고 있는 초안
act-offer = 이 초안을 제안한다
act-accept = 상대의 초안을 받아들인다
act-hold = 그대로 버틴다
    .detail = 협상장에서 새로 말하지 않습니다.
act-cable = 훈령을 더 청한다
    .detail = { $who }에게 한 쟁점에서 한 걸음 더 물러서게 해 달라고 청합니다. 답이 오기까지 { $days }일이 걸립니다.
rung-beyond-mandate = 훈령을 넘음
rung-below-pledge = 공개 약속에 못 미침
cable-title = 훈령을 청하는 전보
cable-question = 어느 쟁점에서 한 걸음 더 청하겠습니까?
cable-explained = 본국은 거절할 수도 있습니다. 답이 올 때까지는 다른 전보를 칠 수 없습니다.

## 회합이 가져온 것

event-title = 무슨 일이 있었나
event-question = 다 읽었으면 다음으로 가십시오.
event-happened = 이렇게 되었습니다
event-quiet = 조용한 날이었습니다. 눈에 띄는 일은 없었습니다.
event-cable = 당신의 전보에 온 답
cable-granted = 이제 “{ $issue }”에서 “{ $position }”까지 물러서도 됩니다.
cable-refused = 거절되었습니다. “{ $issue }”의 훈령은 “{ $position }” 그대로입니다.
event-moved = 움직인 입장
event-drafts = 탁자에 오른 초안
event-draft = { $side }: { $package }
told-do = { $who }: { $lever }
told-speak = { JOSA($who, "이가") } 위협합니다: { $lever }
told-prepare = { JOSA($who, "이가") } 준비합니다: { $lever }
told-carry-out = { JOSA($who, "이가") } 위협을 실행합니다: { $lever }
told-back-down = { JOSA($who, "이가") } 물러섭니다: { $lever }
told-called = 위협이 시험대에 올랐지만 실행되지 않았습니다: { $lever } ({ $who })
told-met = 요구가 이루어져 위협이 사라졌습니다: { $lever } ({ $who })
told-clue = { JOSA($who, "이가") } 무언가를 준비하는 낌새가 보입니다: { $lever }
told-pledge = { JOSA($who, "이가") } “{ $issue }”에 대해 공개적으로 약속합니다.
told-answer = { $who }의 결정: { $option }
told-offered = { JOSA($side, "이가") } “{ $paper }” 초안을 내놓았습니다.
told-accepted = “{ $paper }”에 합의했습니다.
told-stage = “{ $paper }”: { $stage }
told-stage-failed = “{ $paper }”: 부결 ({ $stage })
told-moved = { $issue } → { $position }
stage-initialled = 가조인
stage-signed = 조인
stage-consented = 비준 동의
stage-exchanged = 비준서 교환
stage-in-force = 발효

## 왜?

why-title = 왜?
why-question = 항목을 모두 더하면 합계가 됩니다.
why-which = 무엇이 궁금합니까?
why-subjects = 물을 수 있는 것
why-since-start = { $row }, 첫날부터 지금까지
why-last = { $row }, 지난 회합에서
why-start = 처음 값
why-mind = 당신 자리에 기계가 앉았다면 저울질했을 것(효용 점수)입니다. 조언이 아니라, 시나리오의 수치로 모형이 계산한 것입니다.
why-likely = 당신 자리의 기계가 이것을 고를 확률: { $chance }
why-barred = 지금은 고를 수 없습니다.
why-written = 규칙: { $path } ({ $where }, { $evidence })
why-through = { $cause } → { $row }
why-pledge = “{ $issue }”에 대한 공개 약속
why-accept-0 = 상대의 “{ $paper }” 초안을 받아들인다
why-offer-0 = 지금 요구하는 그대로 “{ JOSA($paper, "을를") }” 제안한다
why-offer-1 = 한 가지를 양보해 “{ JOSA($paper, "을를") }” 제안한다
why-offer-2 = 두 가지를 양보해 “{ JOSA($paper, "을를") }” 제안한다
cause = { $name }: { $what }
cause-unknown = 볼 수 없는 무언가
rule-speak = 위협
rule-prepare = 준비
rule-carry-out = 실행
rule-back-down = 물러섬
rule-stake = 잃은 판돈
rule-accepted = 합의
rule-passed = 가결
rule-failed = 부결
rule-overstep = 훈령을 넘음
rule-pledge-cost = 공개 약속에 못 미침
rule-firmness = 아직 버티는 몫
rule-reluctance = 나서기를 꺼림
rule-mandate = 훈령이 늘어날 희망
rule-types = 속마음
rule-leanings = 성향
rule-limit = 눈금의 끝
rule-in-force = 발효
rule-consented = 비준 동의
rule-signed = 조인
rule-initialled = 가조인
rule-exchanged = 비준서 교환
rule-holding = 버티기
rule-cabling = 전보 치기
rule-granting = 허락하기
rule-table = 협상장
rule-tallies = 표 집계
evidence-documented = 기록
evidence-inferred = 추론
evidence-invented = 가정
amount-unit = { $amount }{ $unit }
byline = { $who }, { $date }

## 말로 옮긴 조건

noun-pledge = { $who }의 “{ $issue }” 공개 약속
noun-lever = “{ $lever }” { $stage }
noun-offered = { $side }의 “{ $paper }” 초안
noun-accepted = “{ $paper }” 합의
condition-not-done = 아직 없어야 함({ $what })
condition-settled = “{ $issue }” 타결
condition-unsettled = “{ $issue }” 미타결
condition-not = 아니어야 함({ $what })
condition-and = { $left }, 그리고 { $right }
condition-or = { $left } 또는 { $right }
condition-below = { $left } { $right } 미만
condition-at-most = { $left } { $right } 이하
condition-above = { $left } { $right } 초과
condition-at-least = { $left } { $right } 이상
condition-is = { $left } 꼭 { $right }
condition-is-not = { $left } { $right } 아님
condition-days-since = 지난 날수({ $what })
condition-turn = 턴
condition-date-below = { $date } 전
condition-date-at-most = { $date }까지
condition-date-above = { $date } 뒤
condition-date-at-least = { $date }부터
condition-date-is = { $date } 당일
condition-date-is-not = { $date } 아닌 날
condition-position-below = “{ $issue }” 사다리에서 “{ $position }”보다 위
condition-position-at-most = “{ $issue }” 사다리에서 “{ $position }”까지 또는 그 위
condition-position-above = “{ $issue }” 사다리에서 “{ $position }”보다 아래
condition-position-at-least = “{ $issue }” 사다리에서 “{ $position }”부터 또는 그 아래
condition-position-is = “{ $issue }” 사다리에서 “{ $position }”
condition-position-is-not = “{ $issue }” 사다리에서 “{ $position }” 아닌 곳

## 문서고

archive-title = 문서고
archive-question = 지금까지 당신이 읽을 수 있는 것입니다.
archive-documents = 문서
archive-people = 사람
archive-places = 장소
archive-terms = 용어
archive-empty = 아직 들어온 문서가 없습니다.
archive-missing = “{ $key }”에는 당신이 읽을 수 있는 것이 없습니다.

## 평결

verdict-title = 평결
verdict-question = 그 약속은 무엇만큼의 값이었습니까?
verdict-question-quiet = 무엇이 달랐어야 했을까요?
verdict-quiet = 합의문은 하나도 맺지 못했습니다. 여기에 찍을 도장은 없습니다. 물음만 남습니다.
verdict-mandate = 당신이 받은 훈령
verdict-lived = 사람들이 안고 살아간 것
verdict-sealed = 열린 봉투
verdict-measures = 잰 것
verdict-questions = 이야기해 볼 것
stamp-kept = 지킴
stamp-broken = 못 지킴
sealed-kind = { $who }의 속마음: { $kind }
sealed-secret = 감춘 것: { $secret }
measure-never = 없었음

## 할 수 있는 것

action-table = 협상장
action-undo = 되돌리기
action-send = { $date ->
    [none] 보내기
   *[other] 보내기 (다음 { $date })
}
action-archive = 문서고
action-desk = 책상
action-on = 다음으로
action-verdict = 평결 보기
action-why = 왜?
action-back = 돌아가기
action-contents = 목록
action-begin = 자리에 앉기
action-cover = 표지로
action-help = 도움말
action-leave = 나가기
not-understood = 여기서는 할 수 없는 일입니다.
not-in-game = 아직 열린 게임이 없습니다. 먼저 자리를 고르십시오.

## 도움말

help-title = 도움말
help-question = 어떻게 하는지, 여섯 토막으로 짧게.
help-sitting = 한 번의 회합
    .text = 맨 위의 물음이 지금 당신이 할 일입니다. 전문에 답하고, 협상장에 앉아 있다면 거기서 움직이고, 원하면 수단을 하나 쓰십시오. 고른 것은 모두 “보낼 것”에 놓이며 보내기 전까지는 되돌릴 수 있습니다. 보내고 나면 모두의 봉인된 결정이 한꺼번에 열립니다. 물어 온 것이 없을 때는 무슨 일이 있을 때까지 지켜볼 수 있습니다.
help-table = 협상장
    .text = 쟁점마다 입장이 사다리처럼 놓여 있습니다. 쟁점을 펼쳐 하나씩 고르고 초안을 제안하거나, 상대가 앞선 회합에서 내놓은 초안을 받아들이십시오. 특사에게는 훈령이 있습니다. 넘을 수는 있지만 책임은 당신 몫입니다.
help-levers = 수단과 위협
    .text = p를 누르면 펼쳐집니다. 행동은 쓰면 그만입니다. 위협은 말하고, 준비하고, 실행하는 세 단계를 거치며, 물러서면 건 것을 잃습니다. 지금 할 수 없는 것에는 까닭이 적혀 있습니다.
help-meters = 지금 형편
    .text = 지표마다 지금 값과 지난 회합에서 달라진 만큼, 그리고 가장 크게 작용한 까닭이 나옵니다.
help-why = 왜?
    .text = 어떤 수치든, 어떤 거절이든 “왜?”라고 물을 수 있습니다. 합계를 이루는 항목과 시나리오에서 그것이 적힌 줄, 그리고 기록인지 추론인지 가정인지가 나옵니다.
help-keys = 단축키
    .text = 할 수 있는 일마다 단축키가 적혀 있습니다. 어디서나 ? 도움말, a 문서고, e 되짚어 가기, w 왜, u 되돌리기, b 돌아가기, q 나가기. 결정할 때마다 저장됩니다.

## 글로 옮긴 화면

outline-next = → { $label } (다음 할 일)
outline-barred = { $label } (안 됨: { $reason })
outline-as-above = 위와 같음
outline-chosen = { $label } (골랐음)
outline-note = { $title } – { $note }
outline-now = 현재 { $label }
outline-here = 지금 상태
outline-sum = { $title } = { $total }
outline-meter = { $label }: { $shown }/{ $high }
outline-count = { $label }: { $shown }
outline-changed = { $meter } ({ $change }, 주로 { $cause })
outline-change = { $meter } ({ $change })

## 터미널

prompt = 번호나 단축키 (? 도움말)> {""}
farewell = 다음에 또 만납시다.
farewell-saved = { $file }에 저장했습니다. 보내지 않은 것은 남지 않습니다. 이어서 하려면: { $command }
farewell-over = 이 게임은 { $file }에 남아 있습니다.
farewell-unsaved = 이 게임은 저장할 수 없어서 여기서 끝납니다.
play-no-display = 창을 띄울 화면이 없어서 이 터미널에서 합니다.
script-unreadable = 스크립트 { $file } 파일을 읽을 수 없습니다.

## 명령줄

usage = 쓰는 법:
usage-options = 선택 항목
usage-command = 명령
usage-arguments = 인자
usage-options-title = 선택 항목
usage-commands = 명령
usage-help-option = 이 도움말을 보여 줍니다.
usage-no-option = “{ $given }”라는 선택 항목은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
usage-no-command = “{ $given }”라는 명령은 없습니다.{ $close ->
    [1] { " " }혹시 “{ $suggestion }”인가요?
   *[other] {""}
}
usage-missing = { $name } 값이 빠졌습니다.
usage-bad-value = { $name }에 준 값을 읽을 수 없습니다. { $expected ->
    [integer] 정수
    [number] 수
   *[other] 아는 값
}여야 합니다.
usage-needs-value = { $name } 뒤에 값이 있어야 합니다.
usage-extra = 명령이 받지 않는 것이 더 있습니다: { $given }
usage-see-help = 쓰는 법 보기: { $command }
our-fault = 쓰는 분의 잘못이 아니라 프로그램의 잘못입니다({ $what }). { $file } 파일과 함께 알려 주십시오.
our-fault-saved = 보낸 결정은 모두 남아 있습니다. 저장한 게임은 { $folder } 폴더에 있습니다.
disk-full = 디스크에 남은 자리가 없어 다 쓰지 못했습니다. 자리를 비우고 다시 하세요.
option-version = 버전을 보여 줍니다.
command-armistice = 휴전의 대가: 협상하고, 역사를 되짚고, 만약을 물어봅니다. 명령을 적지 않으면 창을 엽니다.
command-play = 창이나 터미널에서 게임을 합니다.
command-replay = 저장한 게임이나 기록된 역사를 한 걸음씩 되짚습니다.
command-check = 시나리오 파일에서 잘못된 곳을 모두 알려 줍니다.
command-explore = 수천 갈래의 세계를 돌려 어떻게 끝나는지 보여 줍니다.
command-find = 찾는 것이 시나리오 어디에 있는지 알려 줍니다.
command-new = 바탕이 될 변경 파일을 만들어 줍니다.
command-schema = 시나리오 파일의 JSON Schema를 출력합니다.
command-verify = 저장한 게임을 다시 돌려 보고 달라지는 곳을 알려 줍니다.
command-branch = 저장한 게임을 어느 날짜에서 갈라 새 파일로 이어 갑니다.
command-bench = 이 컴퓨터의 속도를 잽니다.
play-scenario = 시나리오의 아이디나 경로. 적지 않으면 프로그램이 정한 것으로 합니다.
play-seat = 앉을 자리의 아이디. 한 화면에서 여럿이 하려면 여러 번 적습니다.
play-seed = 운을 정하는 시드값(정수).
play-from = 기록된 역사에 들어갈 날짜. 예: 1931-07-20
play-text = 터미널에서 합니다. 화면 낭독기를 쓸 때도 이것을 씁니다.
play-script = 결정을 JSON 줄로 적은 파일에서 읽습니다. -는 표준 입력입니다.
play-save = 이 파일에 저장합니다. 파일이 이미 있으면 이어서 합니다.
play-json = 볼 수 있는 것, 거절, 벌어진 일, 결과를 JSON 줄로 내보내 기계가 둘 수 있게 합니다.
verify-game = 저장한 게임의 파일.
branch-from = 갈라져 나올 날짜. 예: 1931-07-20
branch-save = 새 게임을 둘 파일. 적지 않으면 저장한 게임들 곁에 둡니다.
branch-made = 새 게임이 { $date } 회합 앞에서 시작됩니다. 파일은 { $file }입니다. 이어서 하려면: { $command }
replay-what = 저장한 게임의 파일, 또는 시나리오의 아이디나 경로.
replay-text = 터미널에서 합니다.
replay-step = { $who }: { $text }
replay-step-likely = { $who }: { $text } (이 자리의 기계라면 { $chance })
