# 만약에: 손으로 바꾸어 보는 세계와 그 결과.
outline-slider-label = { $label }: { $shown }
outline-slider = { $told }, { $between }, { $badge }

whatif-title = 만약에 · { $scenario }
whatif-question = 무엇이 달랐어야 하고, 그러면 무엇이 뒤따랐을까요?
whatif-begun = 첫 세계들을 돌리는 중 …
whatif-working = 세계 { $most }개 가운데 { $worlds }개, 점점 정밀해지는 중
whatif-done = 세계 { $worlds }개
whatif-leave = 표지로
whatif-to-bench = 작업대로

## 카드

whatif-cards = 얹어 볼 변화
whatif-no-cards = 이 시나리오의 변경 파일이 없습니다. 대신 수치를 움직여 보고, 만든 것을 보관하세요.
whatif-readings = 여러 해석 나란히 보기
whatif-conflict = ‘{ $card }’ 카드와 함께 놓을 수 없습니다. 둘 다 같은 것을 바꿉니다({ $what }).
whatif-unsound = 이 파일에 잘못된 곳이 있습니다. { $file } { $line }번째 줄: { $sentence }
whatif-card-barred = 이 카드는 지금 얹을 수 없습니다. 까닭은 카드에 적혀 있습니다.

## 결과

whatif-endings = 어떻게 끝나는가
whatif-before = 그대로일 때
whatif-after = 바꾸었을 때
whatif-ending-question = 얼마나 자주 이렇게 끝납니까?
whatif-paired = 같은 세계에서 잰 변화: { $change }퍼센트포인트 (95% 구간 { $low }~{ $high }).
whatif-change = { $change } ({ $low }~{ $high })
whatif-never = 이 세계들에서는 일어나지 않은 결말: { $endings }.
whatif-same-luck = 그렇게 끝난 세계의 비율과 95% 구간입니다. 바꾸기 전과 뒤를 같은 운으로 돌려 견줍니다. 운만으로는 설명되지 않는 변화는 굵게 적었습니다.
whatif-first = 첫 세계들을 돌리고 있습니다. 막대는 곧 나옵니다.
whatif-refused = 이 변화는 돌려 볼 수 없습니다
whatif-besides = 그 밖의 결과
whatif-watch = 지켜볼 것 고르기
whatif-watch-question = 결말 말고 무엇을 더 지켜보겠습니까?
whatif-measures = 측정값
whatif-issues = 합의 내용
whatif-measure = { $measure } ({ $unit })
whatif-nowhere = 어느 세계에도 없음

## 수

whatif-numbers = 움직여 볼 수치
whatif-hatched = 빗금은 모형을 위해 가정한 수치, 마름모는 적힌 값입니다. 끌거나 화살표 키로 움직이고, 값을 적으려면 여세요.
whatif-find = 수치 찾기
whatif-reset = 모두 되돌리기
whatif-between = { $low } ~ { $high }
whatif-as-written = 적힌 값 { $amount }
whatif-off = { $amount } (끔)
whatif-factor = × { $factor }
whatif-badge = { $kind } · { $unit }
whatif-worth = { JOSA($who, "이가") } 매기는 값어치: { $issue } – { $position }
whatif-weight = { $what } – { $why }
whatif-when = 조건: { $when }
whatif-by = ‘{ $rows }’ 값에 따라
whatif-usual = 보통 때의 가능성
whatif-accepting = 받아들일 때
whatif-offering = 내놓을 때
whatif-number-question = 이 수치가 달랐다면 어땠을까요?
whatif-type = 값을 적으세요. { $low }에서 { $high } 사이일 수 있다고 봅니다
whatif-type-factor = 몇 배로 할지 적으세요. { $low }에서 { $high } 사이일 수 있다고 봅니다
whatif-restore = 적힌 대로 되돌리기
whatif-not-moved = 적힌 그대로입니다.
whatif-away = 작업대에서 치우기
whatif-takes-part = 이 변화를 함께 돌린다
whatif-rests-on = { $kind }: 맞는 값에서 { $doubt }까지 벗어날 수 있다고 봅니다.
whatif-formula = 수식이라서 몇 배로 움직입니다: { $formula }
whatif-where = { $path } · { $place }
whatif-not-a-value = “{ $typed }”: 여기에는 쓸 수 없는 값입니다. 이 자리에 맞는 숫자를 적으세요.
whatif-find-question = 어떤 수치를 찾습니까?
whatif-find-field = 찾는 말: 이름, 대상, 파일 속 자리
whatif-find-how = 쟁점이나 인물, 사건의 이름을 한국어나 영어로 적으세요. 고른 수치는 작업대에 놓입니다.
whatif-nothing-found = 이 말에 맞는 수치가 없습니다. 한 낱말만 적거나 인물, 쟁점, 사건의 이름을 적어 보세요.
whatif-found = { $amount } · { $badge } · { $path }
whatif-numbers-count = 움직일 수 있는 수치는 { $numbers }개입니다.
whatif-nothing-to-undo = 되돌릴 것이 없습니다.

## 더 들여다보기

whatif-closer = 더 들여다보기
whatif-closer-question = 이 변화에서 무엇을 알고 싶습니까?
whatif-begin = 계산하기
whatif-at-work = 계산하는 중
whatif-left = 길어야 { $minutes }분쯤 남았습니다.
whatif-left-moment = 1분 안에 끝납니다.
whatif-stop = 멈추기
whatif-stopping = 곧 멈춥니다 …
whatif-was-stopped = 보여 드릴 것이 나오기 전에 멈췄습니다.
whatif-failed = 계산하지 못했습니다: { $why }
whatif-nothing-changed = 아직 아무것도 바꾸지 않았습니다. 시나리오를 그대로 돌리는 것과 같습니다.
whatif-changed = 작업대에 놓인 것: { $what }.
whatif-unchanged = 아직 아무것도 바꾸지 않았습니다. 카드를 얹거나 수치를 움직여 보세요.
whatif-as-is = 바꾼 것이 없습니다.
whatif-moved = 움직인 수치 { $numbers }개
whatif-lines = 네 갈래
    .detail = 세계가 달라져서인지, 그 때문에 사람들이 달리 골라서인지 가려냅니다. 30초쯤 걸립니다.
whatif-lines-question = 세계가 달라져서일까요, 그 때문에 사람들이 달리 골라서일까요?
whatif-lines-worlds = 갈래마다 세계 { $worlds }개. 아무것도 바꾸지 않으면 네 갈래는 하나입니다.
whatif-lines-points = 단위는 퍼센트포인트. 둘을 함께 바꾼 변화에서 세계의 몫과 선택의 몫을 뺀 나머지가 서로 맞물린 몫입니다.
whatif-rests = 답은 무엇에 달려 있는가
    .detail = 모든 수치를 틀릴 수 있는 만큼 바꾸어 봅니다. 몇 분, 큰 시나리오에서는 15분쯤 걸리며, 도중에 멈추어도 그때까지 찾은 것은 남습니다.
whatif-rests-question = 어느 수치가 답을 가르고, 그 가운데 가정한 것은 얼마나 됩니까?
whatif-spread = 모든 수치가 틀릴 수 있다면 결말은 얼마나 움직이는가
whatif-spread-note = 백 번 가운데 다섯째부터 아흔다섯째까지의 범위입니다. 마름모는 적힌 대로일 때의 비율입니다. 절반 이상이 가정한 수치에 달려 있으면 빗금을 쳤습니다.
whatif-invented = 가정한 수치에 달린 몫 { $share }
whatif-put-note = 수치를 고르면 작업대에 놓입니다.
whatif-steps = 역사 눈금
    .detail = 기록에 남은 일을 사람들이 그래도 했을 확률을 잽니다. 15초쯤 걸립니다.
whatif-steps-question = 기록에 남은 걸음 가운데 그래도 내디뎠을 걸음은 무엇입니까?
whatif-steps-none = 이 시나리오에는 견주어 볼 역사 기록이 없습니다.
whatif-steps-same = 더 그럴듯해지거나 덜 그럴듯해진 걸음이 없습니다.
whatif-steps-count = 기록에 남은 걸음 { $whole }개 가운데 { $changed }개의 확률이 달라졌습니다.
whatif-steps-who = 누가 그래도 그렇게 했을까
whatif-steps-first = 무엇보다 그럴듯했던 걸음
whatif-steps-was = 전
whatif-steps-is = 뒤
whatif-steps-of = 모두
whatif-steps-note = 모두가 기록에 남은 그때의 처지에 있다고 보고 빠른 기계가 매긴 확률입니다.
whatif-step = { $date } · { $who }
whatif-step-gone = 일어나지 않게 됨
whatif-did-accept = ‘{ $paper }’ 수락
whatif-did-offer = ‘{ $paper }’ 제안
whatif-did-cable = 더 물러설 여지를 청하는 전보
whatif-runs = 열어 볼 전개
    .detail = 결말마다 가장 전형적인 전개를 하나씩, 그리고 가장 뜻밖의 전개를 하나 고릅니다.
whatif-runs-question = 이 역사들 가운데 어느 것을 따라가 보겠습니까?
whatif-runs-wait = 세계 { $most }개를 모두 돌리고 나면 전개를 고릅니다.
whatif-run = 같은 결말에 이른 { $among }개 가운데 가장 전형적인 전개 (세계 { $world })
whatif-surprising = 가장 뜻밖의 전개
    .detail = 다른 전개들과 가장 덜 닮았습니다. 결말은 ‘{ $ending }’ (세계 { $world })
whatif-runs-note = 하나를 열면 당신의 게임으로 저장됩니다.
whatif-readings-worlds = 해석마다 세계 { $worlds }개. 모두 같은 세계입니다.
whatif-readings-question = 해석마다 무엇을 가정해야 하고, 그러면 무엇이 뒤따릅니까?
whatif-assumes = 이 모형에서 가정해야 하는 것
whatif-assume-set = { $what }: { $old } 대신 { $new }.
whatif-assume-new = { $what }: 더함, { $new }.
whatif-assume-when = { $what }: 다음 조건에서만. { $when }.
whatif-assume-if = { $told } 조건: { $when }.
whatif-assume-none = 없음
whatif-assume-gone = { $what }: 없앰.

## 보관하고 가져가기

whatif-take = 보관하거나 가져가기
whatif-take-question = 무엇을 남기겠습니까?
whatif-keep-title = 변경 파일로
whatif-name = 이름. my-question처럼 영문 소문자로
whatif-keep = 변화를 보관하기
    .detail = 몇 줄짜리 파일입니다. 여기서 다시 열고, 고치고, 남에게 건넬 수 있으며, 같은 결과가 나옵니다.
whatif-unnamed = 먼저 이름을 적으세요.
whatif-kept = 보관했습니다: { $file }. 이제 카드로 놓여 있습니다.
whatif-head = 만약에 작업대에서 만든 파일. 수치의 이름은 armistice find로 찾는다
whatif-export-title = 가져가기
whatif-picture = 이 화면을 그림으로
    .detail = PNG. 큰 화면에 보이는 그대로입니다.
whatif-table = 수치를 표로
    .detail = CSV. 구간까지 모두 들어 있습니다.
whatif-report = 한 편의 보고서로
    .detail = 인터넷 없이 열리는 HTML. 그래프가 들어 있습니다.
whatif-written = 썼습니다: { $file }
whatif-no-plots = 보고서를 만드는 데 필요한 것이 설치되어 있지 않습니다. 이렇게 설치하세요: pip install "price-of-armistice[analysis]"

## 도움말

whatif-help = 만약에 작업대
whatif-help-question = 여기서 무엇을 할 수 있습니까?
whatif-help-cards = 왼쪽에는 미리 적어 둔 변화가 카드로 놓여 있습니다. 켜고 끌 수 있고, 서로 어긋나지 않으면 여럿을 함께 얹을 수 있습니다. 어긋나면 어디가 어긋나는지 카드에 나옵니다.
whatif-help-sliders = 오른쪽에는 모형의 수치가 놓여 있습니다. 끌거나 화살표 키로 움직이세요. 열면 값을 적을 수 있고 무엇을 근거로 한 수치인지 읽을 수 있습니다. 빗금은 가정한 수치입니다.
whatif-help-bars = 가운데는 그 결과입니다. 빈 막대는 시나리오 그대로, 찬 막대는 바꾼 세계입니다. 처음에는 수백 개의 세계로 바로 나오고, 기다리면 점점 정밀해집니다.
whatif-help-closer = ‘더 들여다보기’에서는 세계의 몫과 선택의 몫을 가르고, 답이 무엇에 달려 있는지, 기록에 남은 걸음을 그래도 내디뎠을지 알려 주며, 전개 하나하나를 열어 봅니다. U 키는 마지막 변화를 되돌립니다.
whatif-help-limits = 여기 있는 것은 모두 계산한 것입니다. 역사의 한 해석이 무엇을 가정해야 하고 모형의 규칙 아래에서 무엇이 뒤따르는지를 보여 줄 뿐, 실제로 무슨 일이 일어났을지를 말하지 않습니다.

rule-to = 마지막 날
rule-chance = 확률
rule-start = 처음 값
rule-steadiness = 선택이 한결같은 정도
rule-patience = 기다릴 수 있는 정도
rule-cooldown-days = 다시 쓸 수 있기까지의 날수
rule-due-days = 시험대에 오르기까지의 날수
explore-window = 이 시나리오로 만약에 작업대를 창에 엽니다. --vs를 붙이면 그 변경 파일을 얹은 채로 엽니다. 화면이 없으면 터미널에서 엽니다.
rule-goals = 얼마나 중히 여기는가
rule-absence = 불참
rule-leak = 새어 나갈 확률
rule-accept = 받아들이기
rule-offer = 내놓기
rule-cable-days = 전보의 답이 오기까지의 날수
rule-seats = 의석 수
rule-threshold = 통과에 필요한 비율
rule-cohesion = 한몸처럼 움직이는 정도
rule-spread = 흩어지는 정도
