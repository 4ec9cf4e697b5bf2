## 문서고의 항목에 때가 되어 더해진 글

slip-later = { $date ->
    [none] 그 뒤
   *[other] { $date } 이후
}
slip-record = { $date ->
    [none] 기록에서
   *[other] 기록에서 · { $date } 이후
}

papers-beside = 함께 읽을 문서: { $papers }
archive-search = 찾기
archive-none = 볼 수 있는 것 가운데 “{ $sought }”에 맞는 것이 없습니다.
outline-field = { $label } ({ $key } 다음에 낱말): { $text }
