# 인쇄물 꾸러미: `armistice kit`. 교사와 학생이 종이로 읽는 글이다.

## 명령

command-kit = 수업에 쓸 인쇄물을 한꺼번에 만듭니다: 지도안, 봉투, 카드, 학습지, 연표, 자료, 풀이, 채점 기준.
kit-scenario = 수업할 시나리오: 이름 또는 파일 경로. 기본은 한 시간짜리 수업
kit-out = 인쇄물을 쓸 폴더
kit-lang = ko, en, 또는 두 언어 모두(both). 기본은 both
kit-tables = 모둠의 수. 기본은 수업에 적힌 대로
kit-tables-between = --tables는 { $least }에서 { $most } 사이의 수여야 합니다.
kit-language-unknown = --lang { $given }: ko, en, both 가운데 하나를 쓰십시오.
kit-making = 인쇄물을 만드는 중
kit-written = HTML { $pages }개로 된 인쇄물 꾸러미를 만들었습니다. { $file }에서 시작하십시오.
kit-written-pdf = PDF { $files }개도 함께 있습니다. 모두 인쇄하면 { $sides }면입니다.
kit-without-pdf = PDF를 만드는 라이브러리가 없어 HTML만 만들었습니다. 브라우저에서 바로 인쇄할 수 있습니다. PDF도 원하면 { $install }
refusal-cannot-write-kit = 인쇄물을 { $folder }에 쓰지 못했습니다. 디스크가 가득 찼거나, 쓸 수 없는 폴더는 아닌지 살펴 주십시오.
refusal-kit-over-something = { $folder }에 이미 다른 것이 있습니다. 비어 있거나 없는 폴더, 또는 전에 만든 꾸러미의 폴더를 주십시오.

## 첫 쪽

kit-title = 수업 인쇄물
kit-about = 컴퓨터 한 대와 프린터만 있으면 되는 수업이다. 모두 흑백으로 인쇄해도 되며, 진영은 색이 아니라 도형과 선으로 구별한다.
kit-for-teacher = 교사용
kit-for-before = 수업 전에 나누어 줄 것
kit-for-during = 수업 중에 차례대로 내줄 것
kit-for-after = 수업이 끝난 뒤에 보일 것
kit-made = 바탕이 된 시나리오: { $scenario } ({ $digest })

## 지도안

kit-plan = 수업 지도안
kit-plan-how = A4 한 쪽. 교사가 손에 들고 본다.
kit-plan-when = 다루는 날
kit-plan-minutes = 시간
kit-plan-tables = 모둠
kit-plan-standard = 성취기준 (직접 적는다)
kit-plan-days = { $first } ~ { $last }
kit-plan-side = { $side } { $tables }모둠
kit-minutes = { $minutes }분
kit-goals = 수업 목표
kit-goal-bargain = 서로 다른 처지와 훈령을 가진 두 쪽이 무엇을 내주고 무엇을 얻는지 설명할 수 있다.
kit-goal-evidence = 기록과 추론, 가정을 구별하며 근거를 들어 선택의 까닭을 밝힐 수 있다.
kit-goal-forecast = 앞일을 확률로 내다보고, 실제로 벌어진 일과 견주어 자신의 판단을 고칠 수 있다.
kit-ready = 준비할 것
kit-ready-print = 모둠마다 봉투, 투표 카드, 이름표 한 장씩(각 { $tables }장), 쟁점표·자료·용어 풀이 한 부씩, 학습지는 학생 수만큼. 봉투는 짧은 쪽, 나머지는 긴 쪽 넘김.
kit-ready-cut = 투표 카드와 물음 카드는 점선을 따라 자르고, 봉투와 이름표는 가운데를 접는다.
kit-ready-room = 책상을 { $tables }모둠으로 나누고, 두 쪽을 교실의 양편에 앉힌다.
kit-ready-rehearse = 전날 프로그램의 5분 예행연습을 한 번 끝까지 돌려 본다. 인터넷은 필요 없다.
kit-times = 시간표
kit-from-to = 시각
kit-span = { $begin }–{ $end }
kit-phase = 단계
kit-teacher-does = 교사
kit-class-does = 학생
kit-opening = 도입
kit-opening-teacher = 봉투를 나누어 주고 물음을 소개한다. 첫 예측을 받아 화면에 적는다.
kit-opening-class = 봉투를 읽고 훈령을 서로 확인한다. 학습지에 처음 예측을 적는다.
kit-turns = { $turns }턴
kit-turns-teacher = 전문을 읽어 주고, 모둠이 든 카드를 입력한 뒤 함께 공개한다. 왜 그렇게 되었는지 묻고 한두 모둠의 생각을 듣는다.
kit-turns-class = 턴마다 읽기 { $read }초, 의논 { $confer }초, 카드 들기 { $seal }초, 카드 공개 { $reveal }초, 왜? { $why }초. 고른 까닭과 근거를 적는다.
kit-turn = 턴
kit-turn-day = 그날
kit-step-read = 읽기
kit-step-confer = 의논
kit-step-seal = 카드 들기
kit-step-reveal = 카드 공개
kit-step-why = 왜?
kit-debrief = 돌아보기
kit-debrief-teacher = 우리 반의 길과 역사를 나란히 보이고, 처음 갈라진 곳을 묻는다. 풀이와 연표를 그제야 꺼낸다.
kit-debrief-class = 훈령이 어떻게 되었는지 적고, 예측을 다시 매긴다. 해석이 갈리는 물음을 두고 이야기한다.
kit-differently = 뜻대로 되지 않을 때
kit-differently-short = 시간이 모자라면: 종이 울릴 시각을 프로그램에 넣으면 남은 시간을 다시 나눈다. 돌아보기에는 늘 5분의 1을 남긴다.
kit-differently-power = 컴퓨터가 꺼지면: 카드와 학습지로 마저 진행하고, 켜진 뒤 이어 한다. 그때까지의 표는 남아 있다.
kit-differently-hot = 논쟁이 뜨거워지면: 우리는 지금 맡은 자리의 말을 하고 있음을 짚고, 실제 인물에 대한 평가는 돌아보기로 미룬다.
kit-afterwards = 수업이 끝난 뒤
kit-afterwards-text = 학습지를 걷어 채점 기준으로 본다. 이긴 쪽을 가리지 않으며 모둠의 등수도 매기지 않는다. 큰 연표는 이때부터 벽에 붙인다.

## 봉투

kit-envelopes-short = 봉투 (짧은 글)
kit-envelopes-long = 봉투 (긴 글)
kit-envelopes-how = 모둠마다 A4 한 장, 양면(짧은 쪽 넘김)으로 인쇄해 A5로 접는다. 짧은 글과 긴 글 가운데 하나만 쓴다.
kit-table = { $number }모둠
kit-sealed = 다른 모둠에 보이지 말 것
kit-who-you-are = 당신은 누구인가
kit-no-brief = 이 자리에는 적힌 소개가 없다. 이름과 훈령으로 짐작해 보자.
kit-your-people = 당신 쪽에서 움직이는 사람들
kit-your-people-how = 화면의 물음이 이들에게 오면 여러분이 그 자리에서 답한다.
kit-mandate = 훈령
kit-mandate-how = 검은 동그라미가 많을수록 무거운 항목이다. 다 지키기는 어렵다. 무엇을 내주고 무엇을 지킬지 모둠이 정한다.
kit-secret = 드러내서는 안 되는 것
kit-no-envelope = 이 자리에는 봉인된 훈령이 없다. 진영에 무엇이 이로울지 스스로 정해 보자.
kit-at-the-table = 모둠에서 할 일
kit-rule-read = 화면의 전문을 함께 읽는다. 한 사람이 소리 내어 읽어도 좋다.
kit-rule-vote = 의논한 뒤 신호에 맞추어 카드 한 장을 든다. 진영에서 표가 많은 쪽을 따르고, 표가 같으면 화면에 적힌 모둠을 따른다.
kit-rule-keep = 훈령과 비밀은 진영 안에서만 말한다.
kit-rule-note = 고를 때마다 까닭과 근거를 학습지에 적는다.
kit-notes = 메모

## 카드와 이름표

kit-vote-cards = 투표 카드 A~D
kit-vote-cards-how = 모둠마다 A4 한 장, 양면. 점선을 따라 네 장으로 자른다. 뒷면은 모두 같아 어느 쪽으로 넘겨 찍어도 맞는다.
kit-question-cards = 물음 카드
kit-question-cards-how = 양면(긴 쪽 넘김)으로 그 진영의 모둠 수만큼 인쇄해 자른다. 뒷면이 보이게 두었다가, 화면이 물을 때 그 진영에만 내준다. 열리지 않는 물음도 있다.
kit-no-questions = 이 시나리오가 이 기간에 묻는 것이 없어 카드도 없다. 화면의 선택지를 그대로 쓴다.
kit-question-when = { $who } · { $date }부터
kit-open-when-asked = 화면이 이 물음을 내면 뒤집는다.
kit-letters-how = 네모에 화면이 붙인 글자를 적는다. 화면에 없는 선택지는 지금 고를 수 없는 것이다. 어느 것도 정답으로 정해져 있지 않다.
kit-tents = 모둠 이름표
kit-tents-how = 모둠마다 한 장. 두꺼운 종이에 한 면만 찍어 점선에서 접어 세운다.

## 쟁점표

kit-issues = 쟁점표
kit-issues-about = 쟁점마다 입장을 한쪽 끝에서 다른 쪽 끝까지 차례대로 적었다. 오른쪽은 그 입장이 합의문에 넣을 문구다.
kit-issues-how = 모둠마다 한 부. 제안할 때 곁에 둔다.

## 학습지

kit-worksheet = 학습지
kit-worksheet-how = 진영마다 두 쪽. 학생 수만큼 인쇄한다. 수행평가 자료로 쓸 수 있고, 이름 칸은 일부러 두지 않았다.
kit-worksheet-who = { $side } · ______모둠
kit-forecast-before = 1. 처음 예측
kit-forecast-what = 무엇이 이루어질까?
kit-forecast-chance = 가능성 (0~100)
kit-forecast-paper = { $date }까지 ‘{ $paper }’의 내용에 두 쪽이 합의한다.
kit-forecast-why = 왜 그렇게 보는가?
kit-our-votes = 2. 우리의 선택
kit-votes-how = 근거 칸에는 자료의 제목을 적고, 그것이 기록인지 추론인지 가정인지 표시해 보자.
kit-round = 턴
kit-our-card = 우리 카드
kit-reason = 고른 까닭
kit-evidence-used = 쓴 근거와 표시
kit-mandate-kept = 3. 훈령은 어떻게 되었나
kit-mandate-point = 훈령
kit-mandate-became = 어떻게 되었나
kit-kept-boxes = 지킴 · 내줌 · 못 지킴
kit-mandate-why = 무엇을 얻고 내주었나, 왜 못 지켰나
kit-forecast-after = 4. 다시 하는 예측
kit-forecast-changed = 처음과 달라졌다면 무엇 때문인가? 그대로라면 왜 그런가?
kit-think = 5. 생각해 보자
kit-think-gave = 우리가 받아 낸 약속 가운데 가장 믿을 만한 것과 가장 약한 것은 무엇인가?
kit-think-missing = 상대의 봉투에는 무엇이 적혀 있었을까? 무엇을 보고 그렇게 짐작하는가?

## 연표

kit-timeline-before = 연표: { $date }까지
kit-timeline-before-about = 양쪽이 다 읽을 수 있던 문서만 실었다. 한쪽만 알던 일과 그 뒤의 일은 여기에 없다.
kit-timeline-after = 연표: 실제로 벌어진 일
kit-timeline-after-about = 수업이 끝난 뒤에만 붙인다. 도형은 누가 움직였는지를, 테두리의 선은 근거의 종류를 나타낸다. 출처는 교사용 풀이에 있다.
kit-timeline-how = A3 가로. A4에 71%로 줄여 찍어도 읽을 수 있다.
kit-nothing-yet = 이날까지 양쪽이 함께 읽을 수 있던 문서가 없다.
kit-no-history = 이 시나리오에는 기록된 역사가 없다.

## 자료

kit-sources = 자료 모음
kit-sources-how = 첫 부분은 모두에게, 그다음은 그 진영에만 나누어 준다. 마지막 쪽의 출처는 교사가 갖는다.
kit-marks = 실선 테두리 ‘기록’은 사료에서 확인한 것, 파선 ‘추론’은 사료에서 읽어 낸 것, 점선 ‘가정’은 만든 이가 정한 것이다.
kit-sources-all = 모두가 읽는 자료
kit-sources-own = { $side }만 읽는 자료
kit-sources-secret = 다른 진영에 보이지 말 것
kit-no-sources = 이날까지 읽을 수 있는 자료가 없다.
kit-citations = 출처
kit-seen = A는 1차 사료에서 직접 확인한 것, B는 연구서나 보도에서 확인한 것, C는 널리 알려졌으나 따로 확인하지 않은 것이다. 제목이 영문인 것은 영문 자료이거나 영문으로 소개된 자료이다.
kit-glossary = 용어 풀이
kit-glossary-about = 수업이 시작되는 날까지 알려진 뜻만 적었다. 그 뒤에 더해진 것은 수업이 끝난 뒤 프로그램의 문서고에서 볼 수 있다.
kit-glossary-how = 모둠마다 한 부.
kit-no-terms = 이 시나리오에는 풀이할 용어가 없다.

## 풀이

kit-answers = 교사용 풀이
kit-answers-about = 학생에게 미리 보이지 않는다. 정답이 아니라 기록이다. 학생의 선택이 이와 달라도 틀린 것이 아니다.
kit-answers-how = 교사만 본다.
kit-happened = 실제로 벌어진 일
kit-record = 기록이 말하는 날과 결과
kit-followed = 그 뒤에 벌어진 일
kit-disputed = 해석이 갈리는 곳
kit-questions = 함께 이야기할 물음

## 채점 기준

kit-rubric = 수행평가 채점 기준안
kit-rubric-about = 예측, 근거 활용, 훈령에 대한 충실성을 본다. 배점은 학교의 평가 계획에 맞추어 적는다.
kit-rubric-how = 교사용. 학생에게 미리 보여 주어도 좋다.
kit-criterion = 평가 요소
kit-level-high = 상 (____점)
kit-level-middle = 중 (____점)
kit-level-low = 하 (____점)
kit-criterion-forecast = 예측과 수정
kit-forecast-high = 처음 예측을 수와 까닭으로 적고, 벌어진 일 가운데 무엇이 판단을 바꾸었는지(또는 왜 바꾸지 않았는지) 짚어 다시 예측하였다.
kit-forecast-middle = 처음과 나중의 예측을 수로 적었으나 바뀐 까닭이 벌어진 일과 느슨하게 이어진다.
kit-forecast-low = 예측을 적었으나 까닭이 없거나 수와 까닭이 맞지 않는다.
kit-criterion-evidence = 근거 활용
kit-evidence-high = 선택의 까닭에 자료를 구체적으로 들고, 기록·추론·가정의 표시를 가려 그 무게를 달리 두었다.
kit-evidence-middle = 자료를 들었으나 선택과의 관계나 표시의 구별이 분명하지 않다.
kit-evidence-low = 자료를 들지 않았거나, 자료에 없는 말을 근거로 삼았다.
kit-criterion-mandate = 훈령에 대한 충실성
kit-mandate-high = 훈령의 항목마다 지킴·내줌·못 지킴을 밝히고, 내준 것은 무엇을 얻으려고 내주었는지, 못 지킨 것은 왜 그랬는지 설명하였다.
kit-mandate-middle = 훈령에 비추어 선택하였으나 내준 것과 얻은 것의 관계를 일부만 설명하였다.
kit-mandate-low = 훈령과 무관하게 선택하였거나 어떻게 되었는지 밝히지 못하였다.
kit-not-assessed = 평가하지 않는 것
kit-not-assessed-text = 협상이 이루어졌는지, 역사와 같은 길을 갔는지, 예측이 맞았는지, 어느 진영이 더 얻었는지는 점수에 넣지 않는다. 훈령을 지키지 못했어도 까닭이 있으면 감점하지 않는다. 확률로 적은 예측은 빗나갈 수 있으며, 수업 한 번으로 맞고 틀림을 가릴 수 없다.
kit-where-seen = 무엇을 보고 매기는가
kit-seen-forecast = 예측과 수정: 학습지 1번과 4번
kit-seen-evidence = 근거 활용: 학습지 2번의 ‘쓴 근거와 표시’ 칸, 모둠 의논에서 한 말
kit-seen-mandate = 훈령에 대한 충실성: 학습지 3번과 5번
kit-phrases = 세특 기록 예시 문구
kit-phrases-how = 실제로 관찰한 것만 골라 고쳐 쓴다. 밑줄에는 그 학생이 한 일을 적는다. 모둠의 결과나 역사와의 일치 여부는 적지 않는다.
kit-phrase-forecast = 모의 협상 수업에서 합의의 가능성을 수로 예측하고 그 까닭으로 ______ 등을 들었으며, ______ 소식이 알려진 뒤 예측을 고치면서 판단이 달라진 근거를 설명함.
kit-phrase-evidence = 외교 문서와 회고를 읽고 기록과 추론을 구별하여, ______ 주장이 ______ 자료에만 기대고 있음을 짚어 냄.
kit-phrase-mandate = 맡은 자리의 훈령을 분석하여 ______ 항목을 지키려고 ______ 항목을 양보하는 방안을 제안하고, 양보의 대가를 조목조목 설명함.
kit-phrase-revised = 상대의 처지를 자료로 추론하여 ______ 선택을 예상하였고, 수업 뒤 실제 기록과 견주어 자신의 추론이 놓친 점을 찾아 서술함.
kit-self = 학생 자기 점검
kit-self-forecast = 예측을 수로 적고, 바꾼 까닭(또는 바꾸지 않은 까닭)을 적었다.
kit-self-evidence = 고를 때마다 자료를 하나 이상 들고 표시를 적었다.
kit-self-mandate = 훈령의 항목마다 어떻게 되었는지와 까닭을 적었다.
