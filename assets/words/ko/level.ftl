# 난이도: 무엇이 사람 앞에 놓이고, 나머지는 누가 맡는지.

seats-level = 난이도
envelope-level = 난이도: { $name }. { $text }
staff-drafted = { $count ->
    [1] 나머지 한 조항은 참모진이 썼습니다.
   *[other] 나머지 { $count }개 조항은 참모진이 썼습니다.
}
staff-drafted-all = { $count ->
    [1] 이 합의문의 한 조항은 참모진이 맡습니다.
   *[other] 이 합의문의 { $count }개 조항은 모두 참모진이 맡습니다.
}
staff-rest = { $package ->
    [none] 참모진이 맡은 조항 { $count }개
   *[other] { $package } · 참모진이 맡은 조항 { $count }개
}
staff-articles = 참모진이 맡은 조항
staff-byline = 당신이 정한 것을 놓고, 같은 자리의 기계라면 내놓을 대로 썼습니다.
staff-byline-other = 상대의 초안에 있는 그대로입니다.
play-level = 난이도의 아이디. 난이도가 정한 쟁점만 앞에 놓이고 나머지는 참모진이 맡습니다.

## 처음 하는 게임과 수업

coach-title = 길잡이
cover-first = 처음이라면
cover-learn = 배우기
seats-suggested = 처음이라면 이 자리
