# A replay held against the record.
replay-record = Held against the record
replay-matches =
    { $facts ->
        [one] The one fact of the record came out as recorded.
       *[other] All { $facts } facts of the record came out as recorded.
    }
replay-differs = Of the record’s { $facts } facts, { $off } came out otherwise:
replay-fact-off = { $name }: { $got }; in the record: { $expected }
replay-issue-by = { $issue }, by { $date }
replay-never = never
replay-step-impossible = { $who }, in the record: { $text } (not possible here)
replay-quiet = Nothing to tell.
