# 되짚기: 지나간 길을 한 걸음씩 걸으며 앞일을 예측하고 메모한다.

refusal-notes-unreadable = 메모 파일 { JOSA($file, "을를") } 읽을 수 없습니다. 메모를 새로 적기 전까지는 파일을 그대로 둡니다. 적으면 이 파일은 옆에 따로 두고 새 파일을 만듭니다.
refusal-notes-not-kept = 메모를 남길 수 없습니다. 저장한 게임의 폴더에 { JOSA($file, "을를") } 쓸 수 없습니다.
refusal-nothing-to-replay = { $file }에는 아직 치른 회합이 없어서 되짚을 것이 없습니다.

## 한 걸음

replaying-record = { $title }: 기록된 역사
replaying-game = { $title }: 게임 “{ $name }”
replaying-ribbon = 지나온 길
replaying-step = { $steps }걸음 가운데 { $step }번째
replaying-month = { month }
replaying-month-year = { $year }년 { month }
replaying-question-all = 무슨 일이 있었고, 누가 했으며, 무엇을 보고 그것을 아는가?
replaying-question-side = { JOSA($side, "은는") } 여기서 무엇을 알 수 있었는가?
replaying-side = { JOSA($side, "이가") } 아는 것
replaying-all = 모두
replaying-more = 더 보기 …
replaying-next = 다음 걸음
replaying-back = 한 걸음 뒤로
replaying-play = 이어서 보기
replaying-pause = 멈추기
replaying-leave-here = 여기서 직접 하기
replaying-at-end = 마지막 걸음입니다.
replaying-at-start = 첫걸음입니다.
replaying-guessed = 당신의 예측
replaying-came-true = “{ $said }”일 확률을 { JOSA($chance, "으로로") } 보았습니다. 그대로 되었습니다.
replaying-came-otherwise = “{ $said }”일 확률을 { JOSA($chance, "으로로") } 보았습니다. 실제로 나온 답: “{ $came }”
replaying-moved = 달라진 것
replaying-papers = 들어온 문서
replaying-sealed = 봉인되어 있습니다. 이쪽에서는 아직 읽을 수 없었습니다.
replaying-sealed-paper = 봉인: { $date }
replaying-sealed-always = 당시 { JOSA($side, "은는") } 끝내 보지 못했습니다.
replaying-sealed-until = { $side }에는 { $opens }에 전해집니다.
replaying-asked = { $who }: { $question }
replaying-note = 당신의 메모
replaying-write = 메모 적기
replaying-rewrite = 메모 고치기
replaying-disputed = 해석이 갈리는 물음
replaying-apart = 양쪽이 서 있는 자리
replaying-impossible = { $text } (여기서는 할 수 없습니다)
replaying-likely = 이 자리의 빠른 기계가 이렇게 했을 확률: { $chance }
replaying-quiet = 여기서 전할 만한 일은 없었습니다.
replaying-only-all = 여기에는 양쪽이 한 일이 모두 드러나 있습니다. 먼저 “모두”를 고르십시오.
replaying-vote = “{ $paper }” 표결은 어떻게 되는가 ({ $stage })?
replaying-passed = 통과
replaying-failed = 부결
replaying-card = 예측 돌아보기
replaying-export = 모두 내보내기
replaying-exported = 내보냈습니다: { $one }, 그리고 같은 폴더의 { $other }

## 다른 곳에서

action-replay = 처음부터 되짚기

## 예측

forecast-question = { $date }, 무엇으로 결정될까?
forecast-sure = 얼마나 확신합니까?
forecast-first = 먼저 답을 하나 고르십시오.
forecast-95 = 거의 틀림없다
forecast-75 = 그럴 것이다
forecast-50 = 반반이다
forecast-25 = 그러지 않을 것이다
forecast-5 = 거의 그럴 리 없다
forecast-share = { $others ->
    [1] { $chance } · 다른 답 { $rest }
   *[other] { $chance } · 나머지 { $rest }씩
}
forecast-who = 결정하는 쪽
forecast-known = 지금 아는 것은 { $date }까지 알 수 있던 것입니다.
forecast-explained = 빗나가도 잃는 것은 없습니다. 끝에 가면 얼마나 맞혔는지, 확신할 만한 데서 확신했는지 볼 수 있습니다.
forecast-skip = 건너뛰기
forecast-stay = 여기 머물기
forecast-off = 더는 묻지 않기
forecast-decide = 직접 결정하기

## 예측 카드

card-question = 당신의 예측은 얼마나 맞았습니까?
card-none = 아직 예측이 없습니다. 걸음을 옮기면 갈림길마다 예측을 묻습니다.
card-back = 되짚던 곳으로
card-score = 당신의 점수
card-lines = 예측 하나하나
card-bands = 확신한 만큼 맞았는가
card-foresight = 거의 알고 있었던 듯합니다.
card-good = 잘 내다보았습니다.
card-better = 눈 감고 찍는 것보다 나았습니다.
card-even = 눈 감고 찍는 것과 다르지 않았습니다.
card-worse = 눈 감고 찍는 편이 더 가까웠을 것입니다.
card-mean = 점수
card-own = 당신
card-blind = 눈 감고 찍기
card-machine = 빠른 기계
card-beside = 빠른 기계도 답한 물음에서
card-explained = 브라이어 점수, 곧 빗나간 크기를 제곱해 평균한 값입니다. 0이면 모두 내다본 것이고, 1이면 번번이 틀린 답을 확신한 것입니다. 답이 둘일 때 늘 50%라고 하면 0.25가 됩니다. ‘눈 감고 찍기’는 고를 수 있던 답 모두에 같은 확률을 준 점수입니다.
card-few = 예측이 { $count }번뿐이라 아직 운이 많이 섞여 있습니다.
card-gave = 당신이 준 확률
card-mind-gave = 기계가 준 확률
card-line = { $date }: { $question } – { $came }
card-lines-note = 실제로 나온 답과, 당신과 빠른 기계가 그 답에 준 확률입니다.
card-band = { $count ->
    [1] { $said }라고 한 번 했습니다. { $true ->
        [0] 그렇게 되지 않았습니다.
       *[other] 그렇게 되었습니다.
    }
   *[other] { $said }라고 { $count }번 했고 { $true }번 맞혔습니다. 예측을 더 많이 했다면 맞힌 비율은 { $lo }에서 { $hi } 사이였을 수 있습니다.
}
card-bands-note = 얼마나 확신할지 아는 사람은 75%라고 한 예측 백 번 가운데 일흔다섯 번을 맞힙니다.

## 더 보기

more-title = 더 보기
more-question = 무엇을 더 하겠습니까?
more-steps = 모든 걸음
    .detail = 날짜로 바로 갑니다.
more-archive = 문서고
    .detail = 문서와 사람, 장소와 용어를 지금 읽을 수 있는 만큼 봅니다.
more-why = 왜?
more-asks-off = 예측 묻지 않기
more-asks-on = 예측 묻기
more-asks =
    .detail = 처음 다다르는 갈림길마다 미리 묻습니다.
more-card = 예측 돌아보기
    .detail = 점수를 말로 풀고, 눈 감고 찍기와 빠른 기계에 견줍니다.
more-beside = 다른 길과 나란히 보기
    .detail = 기록된 역사나 저장한 게임과 어디서 갈라지는지 봅니다.
more-paths = 다른 길 되짚기
    .detail = 기록된 역사나 끝난 게임을 고릅니다.
paths-question = 어느 길을 되짚겠습니까?
paths-records = 실제로 있었던 일
paths-changed = 달라진 세계에서 같은 걸음을 할 수 있는 데까지
paths-games = 저장한 게임
paths-file = 또는 파일이 있는 곳을 적으십시오. 저장한 게임, 시나리오, 꾸러미를 열 수 있습니다
paths-open = 이 파일 되짚기
paths-still-on = 아직 끝나지 않은 게임입니다. 끝날 때까지 봉투는 봉인되어 있습니다.
more-pace = 빠르기: { $pace }
    .detail = 이어서 볼 때 걸음을 옮기는 빠르기입니다.
more-export = 메모와 예측 내보내기
    .detail = 글과 표로 저장합니다.
more-help = 도움말
more-close = 되짚기 마치기
pace-slow = 천천히
pace-even = 보통
pace-quick = 빨리
steps-question = 어디로 가겠습니까?
steps-note = 메모: { $note }
note-title = { $date }의 메모
note-question = 여기서 무엇을 적어 두겠습니까?
note-label = 당신의 메모 (/ 키를 누르고 적습니다)
note-kept = 적는 대로 저장한 게임 곁에 남습니다. 글을 다 지우면 메모도 없어집니다.

## 길에서 갈라지기

leaving-question = { $date }부터 누가 어느 자리에 앉습니까?
leaving-chairs = 자리
leaving-person = { $side } · 당신
leaving-mind = { $side } · 기계
leaving-about = 여기서 시작되는 것
leaving-explained = 새 게임은 { $date }, 이 걸음의 일이 벌어지기 전에서 시작됩니다. 그때까지는 모두 이 길에서 있었던 그대로이고, 그 뒤는 당신의 몫입니다.
leaving-luck = 이 길은 그대로 남습니다. 기록에 맞추어 정해 둔 운도 이 뒤로는 새로 뽑습니다.
leaving-begin = 시작하기
leaving-nobody = 적어도 한 자리는 고르십시오.

## 두 길

beside-title = 나란히 볼 다른 길
beside-which = 어느 길과 나란히 보겠습니까?
beside-none = 아직 다른 길이 없습니다. 이 시나리오로 저장한 게임이 없습니다.
beside-question = 두 길은 어디서 갈라지는가?
beside-parted = 갈라지는 곳
beside-to-parting = 처음 갈라지는 곳으로
beside-back = 한 길로 돌아가기
beside-over = 이 길은 그 전에 끝났습니다.
beside-did = { $who }: { $what }

## 내보내기

export-note = 메모
export-forecast = 예측
export-line = { $question } 예측: “{ $said }”, { $chance }. 실제: “{ $came }”.

## 도움말

replay-help-question = 길을 되짚는 법, 여섯 토막으로 짧게.
replay-help-walk = 걷기
    .text = n을 누르면 나아가고 p를 누르면 물러나며, l을 누르면 저절로 이어지다가 다시 누르면 멈춥니다. 걸음마다 무슨 일을 누가 했고 무엇을 보고 아는지 나옵니다. 도장이 찍힌 미색 종이는 기록이고, 모눈종이는 계산한 것입니다.
replay-help-eyes = 누구의 눈으로
    .text = 한쪽을 고르면 그때 그쪽이 읽을 수 있던 것만 읽습니다. 아직 전해지지 않은 문서는 봉인되어 쓰인 날만 보이고, 문서고에서 찾거나 밑줄 친 말을 눌러도, “왜?”를 물어도 열리지 않습니다.
replay-help-ribbon = 날짜 띠
    .text = 끌거나 누르십시오. Tab 키로 띠에 와서 화살표 키와 Home, End 키를 써도 됩니다. 마름모는 갈림길, 곧 달리 결정할 수 있었던 곳입니다. 긴 눈금은 문서가 받아들여지거나 가조인, 조인되거나 발효된 곳입니다. 아래의 점은 당신의 메모입니다.
replay-help-forecasts = 예측
    .text = 갈림길마다 무엇이 올지 묻습니다. 먼저 어느 답인지, 다음으로 얼마나 확신하는지 고릅니다. 건너뛰어도 되고 아예 꺼도 됩니다. 끝에 가면 얼마나 맞혔는지 볼 수 있습니다.
replay-help-notes = 메모
    .text = t를 누르면 이 걸음에 메모를 적습니다. 메모와 예측은 저장한 게임 곁에 남고, 글과 표로 내보낼 수 있습니다.
replay-help-keys = 단축키
    .text = n 앞으로, p 뒤로, l 이어서 보기, g 여기서 직접 하기, t 메모, o 더 보기, e 모든 걸음, a 문서고, w 왜, b 돌아가기. 숫자를 누르면 누구의 눈으로 볼지 고릅니다.
