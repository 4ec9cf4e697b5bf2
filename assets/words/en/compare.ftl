# Where two games part, and what followed.

command-compare = Say where two games part, and what followed from it
compare-one = A saved game, or a scenario (its id or file), which machines then play
compare-other = The game to hold it against; without one, the scenario’s recorded history
compare-seed = The luck of games that machines play
compare-title = Two games side by side
compare-question = A: { $left } / B: { $right }
compare-minds = { $scenario } (machines, seed { $seed })
compare-record = The record
compare-playing = { $name }: sittings
compare-you = You
compare-same = The two are the same from beginning to end.
compare-start = They part before the first sitting: { $what } – { $left }: { $one }; { $right }: { $other }
compare-first = They part at the sitting of { $date }: { $what } – { $left }: { $one }; { $right }: { $other }
compare-length = They are the same until one ends: after that, on { $date }, only { $longer ->
    [yes] { $one }
   *[no] { $other }
} goes on.
compare-date = They part in their calendars, at the sitting of { $date }.
compare-ended = { $left } ended: { $one }. { $right } ended: { $other }.
compare-ended-alike = Both ended alike: { $one }.
compare-followed = What followed
compare-cause = { $cause } (from { $date }; { $count ->
    [1] one difference
   *[other] { $count } differences
})
compare-fact = { $date } · { $what } – { $left }: { $one }; { $right }: { $other }
compare-more = … and { $count ->
    [1] one more cause.
   *[other] { $count } more causes.
}
compare-yes = it happened
compare-no = it did not
compare-unmoved = no change
compare-nothing = nothing
verdict-history = You against history
