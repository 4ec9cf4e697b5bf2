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
