# 수업: 화면 하나, 학급 하나, 두 나라의 수도.
lesson-title = 수업
lesson-which = 수업 시작하기
lesson-resume = 하던 수업 이어 하기
lesson-left-at = { $turns }턴 가운데 { $turn }턴에서 멈춤
lesson-minutes = 종 칠 때까지 (분)
lesson-tables = 모둠
lesson-fits = { $turns }턴을 하는 데 { $minutes }분 가운데 { $wanted }분이 듭니다. 남는 시간에는 이야기를 나눕니다.
lesson-hurried = { $turns }턴을 하는 데는 { $wanted }분이 알맞습니다. { $minutes }분에 맞추어 단계마다 조금씩 줄입니다.
lesson-too-long = { $turns }턴을 { $minutes }분에 다 할 수는 없습니다. 몇 턴은 참모진이 맡습니다.
lesson-begin = 수업 시작
lesson-rehearse = 5분 예행연습
lesson-back = 다른 수업
lesson-leave = 잠시 나가기
lesson-rehearsal = 예행연습: 모든 모둠을 컴퓨터가 맡음
lesson-turn = { $turns }턴 가운데 { $turn }턴

lesson-played = 지난 수업 돌아보기
lesson-arrange = 모둠과 턴 바꾸기
lesson-ask-arrange = 어느 모둠의 자리를 바꾸고, 어느 턴에 시간을 더 쓰겠습니까?
lesson-moves = 다른 나라를 맡을 모둠
lesson-table = { $table }모둠: { $side }
lesson-moved-tables = 옮긴 모둠에는 새로 맡은 나라의 봉투와 카드를 나누어 주십시오.
lesson-last-table = 나라마다 모둠이 하나는 있어야 합니다.
lesson-paces = 길게 하거나 짧게 할 턴
lesson-pace = { $pace ->
        [long] { $time }, 길게
        [short] { $time }, 짧게
       *[even] { $time }
    }
lesson-pace-staff = 참모진이 맡음
lesson-arranged = 다 바꾸었습니다

## 묻는 말
lesson-ask-shelf = 어느 수업입니까?
lesson-ask-ready = 수업은 몇 분이고, 모둠은 몇입니까?
lesson-ask-opening = 모둠을 찾아 앉아 봉투를 여세요. 어떻게 될 것 같습니까?
lesson-ask-read = 읽으세요. 무엇이 달라졌습니까?
lesson-ask-confer = 의논하세요. 어느 카드를 내겠습니까?
lesson-ask-seal = { $table ->
        [0] 모두 카드를 냈습니다.
       *[other] 카드를 드세요! { $table }모둠
    }
lesson-ask-reveal = 카드를 공개합니다.
lesson-ask-why = 왜 이렇게 되었습니까? 누가 내다볼 수 있었습니까?
lesson-ask-debrief = 돌아보기 전에 한 번 더 예측합니다.
lesson-ask-dial = 종이 몇 분 뒤에 칩니까?

## 다음으로
lesson-next-opening = 첫 턴으로
lesson-next-read = 의논하기
lesson-next-confer = 카드 들기
lesson-next-seal = 카드 공개
lesson-next-reveal = 왜?
lesson-next-why = 다음 턴
lesson-next-debrief = 돌아보기
lesson-help = N은 다음으로, A–D는 차례가 된 모둠의 카드, 1–4는 그 나라의 남은 모둠 모두 같은 카드, U는 되돌리기입니다. P는 멈춤, T는 30초 더, H는 시간 숨김, L은 종, K는 화면 끄기입니다. 단계는 시간이 되면 저절로 넘어갑니다.
lesson-undo = 마지막 표 되돌리기

## 시간
lesson-left = { $minutes }:{ $seconds }
lesson-over = +{ $time }
lesson-bell-in = 종 치기 { $minutes }분 전
lesson-still = 시간이 멈춰 있음
lesson-pause = 멈춤
lesson-go-on = 계속
lesson-stretch = +30초
lesson-hide = 숨김
lesson-show = 보임
lesson-bell = 종
lesson-dark = 끔
lesson-light = 다시 켜기
lesson-in-minutes = { $minutes }분 뒤

## 예측
lesson-forecast = 예측
lesson-hands-up = 손을 들어 보세요. 가장 많은 쪽을 누릅니다.

## 카드와 표
lesson-accept = 상대의 초안을 받아들인다
lesson-open = 우리 초안을 내놓는다
lesson-offer = 제안: { $changes }
lesson-to = { $side }에: { $text }
lesson-forecloses = { $cards }대로 합의하면 { JOSA($papers, "을를") } 맺을 수 없게 됩니다
lesson-hold = 말없이 기다린다
lesson-speaker = 표가 같으면 { $table }모둠의 뜻대로
lesson-closed = 이번 턴에는 정할 것이 없습니다. 참모진이 이어 갑니다.
lesson-tie = 표가 같아 { $table }모둠의 뜻을 따랐습니다.
lesson-together = 남은 { $tables }모둠 모두 { $letter }
lesson-missing = 아직 안 낸 카드가 { $count }장 있습니다. 한 번 더 누르면 이대로 공개하고, 카드가 한 장도 없는 나라는 참모진이 정합니다.
lesson-silent = 표가 없어 참모진이 정했습니다.
lesson-came = 벌어진 일
lesson-quiet = 두 나라가 모두 볼 수 있는 일은 없었습니다.
lesson-since = 그 사이
lesson-moved = 가장 크게 움직인 것
lesson-nothing-moved = 두 나라가 모두 볼 수 있는 것은 움직이지 않았습니다.

## 거절
refusal-lesson-begun = 수업이 이미 시작되었습니다.
refusal-lesson-not-begun = 수업이 아직 시작되지 않았습니다.
refusal-lesson-last = 수업의 마지막 단계입니다.
refusal-lesson-no-vote = 표는 의논할 때와 카드를 들 때에만 받습니다.
refusal-lesson-all-voted = 모든 모둠이 카드를 냈습니다. 고치려면 마지막 표를 되돌리세요.
refusal-lesson-no-card = { $table }모둠에는 { $given } 카드가 없습니다.
refusal-lesson-no-box = 그런 칸은 없습니다: { $given }.
refusal-lesson-damaged = { JOSA($file, "은는") } 이어 할 수 있는 수업이 아닙니다. 곁에 있는 게임 파일은 게임으로 열릴 수 있습니다.
refusal-lesson-torn = { $file }에 마지막으로 적던 줄이 끊겨 있어 뺐습니다. 그 앞의 것은 모두 남아 있습니다.

## 명령
command-lesson = 수업을 엽니다. 화면 하나 앞에서, 모둠으로 나뉜 학급이 두 나라의 수도를 맡습니다.
lesson-scenario = 수업의 아이디나 경로, 또는 하던 수업의 파일. 적지 않으면 목록에서 고릅니다.
lesson-option-minutes = 종 칠 때까지의 분, 20~90. 기본은 수업에 적힌 대로
lesson-option-tables = 모둠의 수, 2~12. 기본은 수업에 적힌 대로
lesson-option-rehearse = 예행연습: 모든 모둠을 컴퓨터가 맡아 5분에 마칩니다.
lesson-option-text = 창 없이 터미널에서
lesson-bad-minutes = 수업은 20분에서 90분까지입니다. { $given }분은 안 됩니다.
lesson-bad-tables = 모둠은 2개에서 12개까지입니다. { $given }개는 안 됩니다.

lesson-about = 수업은 이렇게 합니다
lesson-about-tables = 학급을 모둠으로 나누어 절반씩 두 나라를 맡습니다. 모둠이 카드를 들면 선생님이 그 글자를 누릅니다.
lesson-about-turns = 시간은 저절로 흐르고, 마지막 5분의 1은 이야기할 시간으로 남습니다. 언제 멈추어도 다음 날 이어서 할 수 있습니다.
lesson-about-ready = 봉투와 카드는 “armistice kit”으로 인쇄하고, 예행연습은 5분이면 됩니다.
