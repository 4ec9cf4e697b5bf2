## What is added to an entry of the archive in the course of time

slip-later = { $date ->
    [none] Afterwards
   *[other] From { $date }
}
slip-record = { $date ->
    [none] In the record
   *[other] In the record · from { $date }
}

papers-beside = To read with it: { $papers }
archive-search = Search
archive-none = Nothing you may read has “{ $sought }” in it.
outline-field = { $label } ({ $key } and words): { $text }
