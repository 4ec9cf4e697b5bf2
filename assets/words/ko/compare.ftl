# 두 게임이 갈라진 곳과 그 뒤에 이어진 일.

command-compare = 두 게임이 어디서 갈라졌고 그 뒤에 무엇이 이어졌는지 보여 줍니다.
compare-one = 저장한 게임, 또는 기계들이 맡을 시나리오(이름이나 파일)
compare-other = 견줄 게임. 없으면 시나리오에 적힌 역사와 견준다
compare-seed = 기계들이 하는 게임의 운
compare-title = 두 게임을 나란히
compare-question = A: { $left } / B: { $right }
compare-minds = { $scenario } (기계들의 게임, 시드 { $seed })
compare-record = 기록된 역사
compare-playing = { $name }: 회합
compare-you = 당신
compare-same = 처음부터 끝까지 두 게임은 똑같습니다.
compare-start = 첫 회합 전부터 다릅니다: { $what } – { $left }: { $one }; { $right }: { $other }
compare-first = { $date } 회합에서 갈라집니다: { $what } – { $left }: { $one }; { $right }: { $other }
compare-length = 한쪽이 끝날 때까지는 똑같습니다. { $date }부터는 { $longer ->
    [yes] { $one }
   *[no] { $other }
}만 이어집니다.
compare-date = 달력이 다릅니다. { $date } 회합에서 갈라집니다.
compare-ended = { $left }의 결말: { $one }. { $right }의 결말: { $other }.
compare-ended-alike = 결말은 같습니다: { $one }.
compare-followed = 그 뒤에 이어진 일
compare-cause = { $cause } ({ $date }부터 다른 점 { $count }가지)
compare-fact = { $date } · { $what } – { $left }: { $one }; { $right }: { $other }
compare-more = … 까닭이 { $count }가지 더 있습니다.
compare-yes = 일어남
compare-no = 일어나지 않음
compare-unmoved = 변화 없음
compare-nothing = 아무것도 하지 않음
verdict-history = 당신과 역사
