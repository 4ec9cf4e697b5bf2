# 날짜와 수, 나열을 한국어 관례대로 적는다.

month = { $month }월
date = { $year }년 { month } { $day }일
date-short = { month } { $day }일
percent = { $percent }%
percent-below = { $percent }% 미만
percent-above = { $percent }% 초과
list = { $head }, { $last }
