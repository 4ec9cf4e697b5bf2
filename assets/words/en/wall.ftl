## The debrief wall: few words, large

wall-title = Looking back
wall-page = { $page } / { $pages }
wall-next = Next
wall-back = Back
wall-export = Export
wall-exported = The page and the tables are in { $folder }. They hold no names.
wall-leave = Close

wall-class = Our class
wall-record = The record
wall-record-played = The record, played
wall-quiet = Nothing of weight has happened yet.
wall-undone = no such thing
wall-deed = { $who }: { $what }
wall-open = not settled
wall-parts = { $label } (here they part)
wall-ends = ({ $low } to { $high })

## The way

wall-path-question = On { $date } we left the record.
wall-path-on = What was different afterwards?
wall-path-together = We went the way of the record.
wall-path-alone = This is the way we went.
wall-ended = How it ended: { $ending } ({ $date })
wall-broken-off = Stopped before the sitting of { $date }
wall-unplayed-question = Nothing has been played yet.
wall-unplayed = The wall fills as sittings are played.

## The text

wall-treaty-question = What did we settle, and what was settled then?
wall-treaty-alone = What did we settle?
wall-nothing-settled = No issue has been settled.
wall-articles-question = Where the words differ, what do they change?

## Among others

wall-among-question = Where do we stand among a thousand games?
wall-waiting = The machine is playing a thousand games from the same start. It takes a few seconds.
wall-among-ended = Of { $worlds } games played by the machine, { $games } ended like ours: { $ending }
wall-among-day = { $worlds } games played by the machine, as they stood before the sitting of { $date }
wall-never = never { $share }
wall-no-clouds = In all these games every measure came out the same.

## Prompts

wall-prompts-question = What does our game ask us?
wall-prompt-parting = On { $date } we did what the record did not: { $what }. Why?
wall-prompt-left-undone = On { $date } we did not do what the record has: { $what }. Why?
wall-prompt-furthest = What moved most in our game, on { $date }: { $row } { $amount } ({ $cause }). Who could have seen it coming?
wall-read = Read with it: { $paper }
wall-choosing = Choosing the questions that fit our game best.

## Forecasts

wall-hands-question = What did we forecast, and what happened?
wall-hands-before = Before: { $share }
wall-hands-after = After: { $share }
wall-came = IT HAPPENED
wall-not-come = IT DID NOT
wall-unknown = NOT YET KNOWN

## The pad

wall-pad-question = What shall we keep of today?
wall-box-actors = Actors
wall-box-process = Process
wall-box-outcomes = Outcomes
wall-box-other = Other
wall-box-filled = { $box } – { $notes }
wall-type = A note for “{ $box }”
wall-keep = Write it in
wall-unkeep = Remove the last line

wall-reasons-question = Shall the tables’ reasons be kept? (They may be left out.)
wall-no-reasons = Nothing yet. Write the table’s number and no names. For example: Table 2 – the treaty had to come first.
wall-reason = Table number and reason

## Questions

wall-questions-question = To discuss
wall-dispute-question = What the record alone cannot settle

## After class

report-class = For after class: a page in each language and a table, in the folder of --out. No names; a game stopped midway will do
class-debrief = After class
class-model = This is a game played by a model, not history. Tables appear by number; there are no names here.
class-path = Our way beside the record’s
class-treaty = Our text beside the signed one
class-among = Among a thousand games
class-prompts = What our game asks
class-hands = What we forecast
class-notes = What we kept
class-reasons = Our reasons
class-votes = How the tables voted
class-questions = To discuss
class-disputes = Disputed questions our game bears on
class-own-line = My own words: one choice I would make differently, and the document that supports it
class-made = { $scenario } · seed { $seed } · { $program }
class-turn = Sitting
class-date = Date
class-table = Table
class-side = Side
class-vote = Vote
class-played = Played
class-outcome = What came of it
