## 평결의 쪽

verdict-page = 결말
verdict-sealed-page = 열린 봉투
verdict-turning-page = 갈림길
verdict-history-page = 역사와 견주기
verdict-standing-page = 다른 게임들 사이에서
verdict-talk-page = 이야기해 볼 것
verdict-sealed-question = 그들은 정말 어떤 사람이었고, 당신은 무엇을 알 수 있었을까요?
verdict-turning-question = 어느 순간에 판이 기울었을까요?
verdict-history-question = 어디에서 기록을 떠났고, 문구는 어떻게 달라졌을까요?
verdict-standing-question = 다른 이가 당신 자리에 앉았다면 달랐을까요?
verdict-talk-question = 이 게임이 답하지 못하는 것은 무엇일까요?
action-next-page = 다음: { $page }
action-report = 보고서 쓰기

## 두 도장

stamp-traded = 내줌
decided-clause = { $date ->
    [none] { $paper }의 조문: “{ $clause }”
   *[other] { $date }, { $paper }의 조문: “{ $clause }”
}
decided-happened = { $date }: { $what }.
decided-held = { $date ->
    [none] 첫날부터 마지막 날까지 지켜졌습니다.
   *[other] { $date }부터 지켜졌습니다.
}
decided-missing = { $date ->
    [none] 끝내 이루어지지 않았습니다: { $what }.
   *[other] { $date }에 무너졌습니다: { $what }.
}
lived-promise = 약속
lived-price = 값
lived-trust = 신뢰와 피로
count-evidence = { $shown } ({ $badge })
stage-agreed = 합의
promise-stage = { $paper }: { $stage }, { $date }
promise-none = { $paper }: 합의하지 못함

## 열린 봉투

sealed-own-title = 당신의 자리
sealed-own-kind = { $who }에게 주어진 속마음: { $kind }
sealed-own-note = 주사위가 당신 자리에 정해 준 속마음입니다. 상대는 이것을 헤아려야 했지만, 당신은 달리 행동해도 되었습니다.
sealed-believed = 우리 편이 그렇게 믿은 정도: { $path }
sealed-believed-by = { $side } 쪽이 그렇게 믿은 정도: { $path }
sealed-step = { $chance }({ $date })
sealed-last = { $chance }(끝에)

## 갈림길

turning-title = 가장 크게 움직인 것
turning-way = ‘{ $ending }’에 이를 가능성은 첫 회합 앞에서 { $first }, 마지막 회합 앞에서 { $last }였습니다.
turning-how = 한 일 하나하나의 앞뒤에서 기계가 같은 운으로 { $worlds }번씩 끝까지 두어 보았습니다(시드 { $seed }). 한 회합의 봉투를 모두 열고도 남는 차이는 우연의 몫으로 셉니다. 운만으로는 설명되지 않는 것만 적었고, 곁에 적은 범위는 95% 구간입니다.
turning-none = 운으로 설명되는 것보다 크게 판을 움직인 회합은 없었습니다.
turning-deed = { $date } · { $who }: { $what }
turning-luck = { $what ->
    [none] { $date } · 우연: 작은 일들
   *[other] { $date } · 우연: { $what }
}
turning-waited = 기다렸다
turning-offered = { JOSA($paper, "을를") } 내놓았다
turning-chance = ‘{ $ending }’: { $before } → { $after } ({ $points }%p, { $low }~{ $high }).
turning-own = 당신에게 갖는 값어치: { $d } ({ $low }~{ $high }).

## 역사와 견주기

history-none = 이 시나리오에는 견주어 볼 기록이 없습니다.
treaty-title = 조인된 문구와 당신의 문구
treaty-how = 조인된 문구에만 있는 말은 지운 것으로, 당신의 문구에만 있는 말은 더한 것으로 표시했습니다.
treaty-neither = 그날까지는 기록에도 당신의 게임에도 합의된 문구가 없습니다.
treaty-alike = 조인된 것과 같음: { $issues }.
treaty-unsettled = 당신의 게임에서는 끝내 정해지지 않았습니다.
treaty-paper = { $paper }에서 정해졌습니다.
treaty-only-ours = 당신의 게임에서만 정해졌습니다({ $paper }).

## 다른 게임들 사이에서

standing-how = 같은 시작에서 당신 자리까지 모두 기계가 앉아 { $worlds }번 두었습니다(시드 { $seed }). 옳고 그름이 아니라 흔하고 드묾을 보여 줄 뿐입니다.
standing-endings = 어떻게 끝났는가
standing-ending = { $here ->
    [yes] ▶ { $ending }, 당신의 게임처럼
   *[no] { $ending }
}
standing-between = { $low }~{ $high }
standing-points = 당신이 받은 훈령
standing-point = { $here ->
    [yes] 당신은 지켰고, 다른 게임에서는 { JOSA($share, "이가") } 지켰습니다.
   *[no] 당신은 지키지 못했고, 다른 게임에서는 { JOSA($share, "이가") } 지켰습니다.
}
standing-measures = 잰 것
standing-value = { $name }: { $value }
standing-never = 다른 게임에서는 { $share }에서 일어났습니다.
standing-below-date = 더 이른 게임 { $share }
standing-same-date = 같은 날 { $share }
standing-above-date = 더 늦은 게임 { $share }
standing-never-date = 일어나지 않은 게임 { $share }
standing-below-number = 더 적은 게임 { $share }
standing-same-number = 같은 게임 { $share }
standing-above-number = 더 많은 게임 { $share }
standing-never-number = 값이 없는 게임 { $share }

## 이야기해 볼 것

talk-own = 당신의 게임이 던지는 물음
talk-quiet = 아직 합의할 수 있었던 것은 어느 회합이었고, 누가 물러서야 했을까요?
talk-turned = { $date }에 달리 할 수 있었던 일은 무엇이었을까요? 누가 한 어떤 일도 ‘{ $ending }’에 이를 가능성을 이보다 크게 움직이지는 못했습니다: { $who } – { $what }
talk-traded = “{ $point }” 이 훈령은 { $paper }에서 내주었습니다. 그 대신 무엇을 얻었고, 그만한 값이 있었습니까?
talk-misread = 무엇을 보고 언제 알 수 있었을까요? { $who }의 속마음: ‘{ $kind }’. 우리 편은 끝에 그 가능성을 { JOSA($chance, "으로로") } 보았습니다.
talk-disputes = 해석이 갈리는 물음
talk-disputes-how = 기록이 답하지 않는 물음들입니다. 그 해석들은 당신의 게임에서 벌어진 일과 같은 자료에 기대고 있습니다.
talk-reading = { $name } ({ $badge }). { $text }
