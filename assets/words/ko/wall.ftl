## 돌아보기 화면: 적은 말을 크게

wall-title = 돌아보기
wall-page = { $page } / { $pages }
wall-next = 다음
wall-back = 이전
wall-export = 내보내기
wall-exported = 수업 뒤에 쓸 자료를 { $folder } 폴더에 담았습니다. 이름은 들어 있지 않습니다.
wall-leave = 돌아보기 닫기

wall-class = 우리 반
wall-record = 기록
wall-record-played = 기록대로 한 게임
wall-quiet = 아직 크게 벌어진 일이 없습니다.
wall-undone = 그런 일은 없었음
wall-deed = { $who }: { $what }
wall-open = 정하지 못함
wall-parts = { $label } (여기서 갈라짐)
wall-ends = ({ $low }~{ $high })

## 걸어온 길

wall-path-question = 우리는 { $date }에 기록과 갈라섰습니다
wall-path-on = 그 뒤로 무엇이 달라졌을까요?
wall-path-together = 우리는 기록과 같은 길을 걸었습니다
wall-path-alone = 우리가 걸어온 길입니다
wall-ended = 결말: { $ending } ({ $date })
wall-broken-off = { $date } 회합을 앞두고 멈췄습니다
wall-unplayed-question = 아직 한 회합도 하지 않았습니다
wall-unplayed = 회합을 할 때마다 이 화면이 채워집니다.

## 문구

wall-treaty-question = 우리는 무엇을 정했고, 그때는 무엇으로 정해졌을까요?
wall-treaty-alone = 우리는 무엇을 정했을까요?
wall-nothing-settled = 아직 정해진 쟁점이 없습니다.
wall-articles-question = 말이 다른 곳, 그 말은 무엇을 바꿀까요?

## 다른 게임들 사이에서

wall-among-question = 게임 천 번 가운데 우리는 어디쯤일까요?
wall-waiting = 기계가 같은 출발점에서 게임을 천 번 하고 있습니다. 몇 초 걸립니다.
wall-among-ended = 기계가 한 게임 { $worlds }번 가운데 { $games }번이 우리처럼 끝났습니다: { $ending }
wall-among-day = 기계가 한 게임 { $worlds }번, { $date } 회합을 앞둔 모습
wall-never = 일어나지 않음 { $share }
wall-no-clouds = 이 게임들에서는 잰 값이 모두 같습니다.

## 물음

wall-prompts-question = 우리 게임이 우리에게 던지는 물음
wall-prompt-parting = { $date }, 우리는 했고 기록에는 없는 일: { $what }. 왜 그랬을까요?
wall-prompt-left-undone = { $date }, 기록에는 있고 우리는 하지 않은 일: { $what }. 왜 그랬을까요?
wall-prompt-furthest = { $date }, 우리 게임에서 가장 크게 움직인 것: { $row } { $amount } ({ $cause }). 누가 미리 알 수 있었을까요?
wall-read = 함께 읽을 문서: { $paper }
wall-choosing = 우리 게임에 가장 잘 맞는 물음을 고르고 있습니다.

## 예측

wall-hands-question = 우리는 무엇을 예측했고, 무엇이 일어났을까요?
wall-hands-before = 수업 처음: { $share }
wall-hands-after = 수업 끝: { $share }
wall-came = 일어났다
wall-not-come = 일어나지 않았다
wall-unknown = 아직 알 수 없다

## 네 칸

wall-pad-question = 오늘 무엇을 남길까요?
wall-box-actors = 행위자
wall-box-process = 과정
wall-box-outcomes = 결과
wall-box-other = 그 밖에
wall-box-filled = { $box } – { $notes }
wall-type = ‘{ $box }’ 칸에 적을 말
wall-keep = 칸에 적기
wall-unkeep = 마지막 줄 지우기

wall-reasons-question = 모둠이 적은 까닭을 남길까요? (비워 두어도 됩니다)
wall-no-reasons = 아직 적은 것이 없습니다. 이름 대신 모둠 번호를 적습니다. 예: 2모둠 – 조약이 먼저라고 보았다.
wall-reason = 모둠 번호와 까닭

## 토론거리

wall-questions-question = 생각해 봅시다
wall-dispute-question = 기록만으로는 답할 수 없는 물음

## 수업 뒤

report-class = 수업 뒤에 쓸 문서와 표를 --out 폴더에 담습니다. 이름은 담지 않으며, 중간에 멈춘 게임도 됩니다.
class-debrief = 수업을 마치고
class-model = 이것은 역사가 아니라 모형이 둔 게임이다. 모둠은 번호로만 적었고, 이름은 들어 있지 않다.
class-path = 우리가 걸어온 길과 기록
class-treaty = 우리가 정한 것과 그때 정해진 것
class-among = 게임 천 번 가운데 우리 게임
class-prompts = 우리 게임이 던지는 물음
class-hands = 우리가 예측한 것
class-notes = 우리가 남긴 것
class-reasons = 우리가 적은 까닭
class-votes = 모둠의 투표
class-questions = 생각해 봅시다
class-disputes = 우리 게임과 닿아 있는, 해석이 갈리는 물음
class-own-line = 나의 생각: 다시 한다면 달리할 선택 하나와 그 근거가 되는 문서
class-made = { $scenario } · 시드 { $seed } · { $program }
class-turn = 회합
class-date = 날짜
class-table = 모둠
class-side = 진영
class-vote = 투표
class-played = 정해진 카드
class-outcome = 벌어진 일
