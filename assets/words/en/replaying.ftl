# The replay desk: a path gone over step by step, with forecasts and notes.

refusal-notes-unreadable = The notes in { $file } cannot be read. The file stays as it is until you write something; then it is set aside and a new one begun.
refusal-notes-not-kept = Your notes cannot be kept: nothing can be written to { $file } in the folder of saved games.
refusal-nothing-to-replay = Nothing has been played in { $file } yet, so there is nothing to replay.

## A step

replaying-record = { $title }: the record
replaying-game = { $title }: the game “{ $name }”
replaying-ribbon = The path
replaying-step = Step { $step } of { $steps }
replaying-month = { month }
replaying-month-year = { month } { $year }
replaying-question-all = What happened, who did it, and on what does it rest?
replaying-question-side = What could { $side } know of it?
replaying-side = { $side } knows
replaying-all = All
replaying-more = More …
replaying-next = Next step
replaying-back = Step back
replaying-play = Play
replaying-pause = Pause
replaying-leave-here = Play on from here
replaying-at-end = This is the last step.
replaying-at-start = This is the first step.
replaying-guessed = Your forecast
replaying-came-true = You said “{ $said }”, { $chance }. So it came.
replaying-came-otherwise = You said “{ $said }”, { $chance }. It came otherwise: “{ $came }”.
replaying-moved = What it moved
replaying-papers = Papers that came in
replaying-sealed = It lies sealed: these eyes could not read it yet.
replaying-sealed-paper = Sealed: { $date }
replaying-sealed-always = { $side } never saw it in its time.
replaying-sealed-until = It reaches { $side } on { $opens }.
replaying-asked = { $who }: { $question }
replaying-note = Your note
replaying-write = Write a note
replaying-rewrite = Change the note
replaying-disputed = Where readings differ
replaying-impossible = { $text } (not possible here)
replaying-likely = The fast mind in this chair would have done it with a chance of { $chance }.
replaying-quiet = Nothing was done that could be told here.
replaying-only-all = Here both sides’ doings lie open. Choose “All” first.
replaying-vote = How does the vote on “{ $paper }” end ({ $stage })?
replaying-passed = It passes
replaying-failed = It fails
replaying-card = Your forecasts, looked back on
replaying-export = Write it all out
replaying-exported = Written: { $one }, and beside it { $other }.

## From elsewhere

action-replay = Go over it again

## A forecast

forecast-question = { $date }: what will be decided?
forecast-sure = How sure are you?
forecast-first = Choose an answer first.
forecast-95 = Almost surely
forecast-75 = Likely
forecast-50 = As likely as not
forecast-25 = Unlikely
forecast-5 = Almost never
forecast-share = { $others ->
    [one] { $chance } · the other { $rest }
   *[other] { $chance } · the others { $rest } each
}
forecast-who = Who decides
forecast-known = You know what could be known up to { $date }.
forecast-explained = Nothing hangs on it but your own eye: at the end a card says how near you came, and whether you knew how sure to be.
forecast-skip = Pass over
forecast-stay = Stay here
forecast-off = Ask no more
forecast-decide = Decide it myself

## The card

card-question = How near did your forecasts come?
card-none = You have made no forecasts yet. Walk on: before each fork you are asked for one.
card-back = Back to the step
card-score = Your score
card-lines = Forecast by forecast
card-bands = As sure as you were
card-foresight = Almost as if you had known.
card-good = Well foreseen.
card-better = Better than guessing blindly.
card-even = No better than guessing blindly.
card-worse = Guessing blindly would have come nearer.
card-mean = score
card-own = You
card-blind = Guessing blindly
card-machine = The fast mind
card-beside = Where the fast mind had a say too
card-explained = Brier’s score: by how much one missed, squared, and the mean of that. 0 is to have foreseen everything, 1 to have been certain of the wrong thing each time. Saying 50% to two answers always gets 0.25. Guessing blindly gives every open answer the same.
card-few = { $count ->
    [one] With one forecast, luck has most of the say.
   *[other] With { $count } forecasts, luck still has much of the say.
}
card-gave = you gave it
card-mind-gave = mind gave it
card-line = { $date }: { $question } – { $came }
card-lines-note = What came, and how likely you and the fast mind had held just that.
card-band = { $count ->
    [one] Once you said { $said }: { $true ->
        [0] it did not come.
       *[other] it came.
    }
   *[other] { $count } times you said { $said }; it came { $true ->
        [0] never
        [one] once
       *[other] { $true } times
    }. In the long run that could be anything from { $lo } to { $hi }.
}
card-bands-note = Whoever knows how sure to be is right 75 times in a hundred where they say 75%.

## More

more-title = More
more-question = What else would you like to do?
more-steps = All steps
    .detail = Go straight to a date.
more-archive = Archive
    .detail = Papers, people, places and words, as far as you may read them now.
more-why = Why?
more-asks-off = Ask for no forecasts
more-asks-on = Ask for forecasts
more-asks =
    .detail = Before each fork that you come to for the first time.
more-card = Your forecasts, looked back on
    .detail = Your score in words, beside blind guessing and the fast mind.
more-beside = Lay another path beside it
    .detail = The record or a saved game, and where the two part.
more-paths = Walk another path
    .detail = The record, or a saved game that is over.
paths-question = Which path do you want to walk?
paths-record = What really happened, from its first day to its last.
paths-still-on = This game still goes on; its envelopes are sealed until it is over.
more-pace = Speed: { $pace }
    .detail = How fast the path plays by itself.
more-export = Write notes and forecasts out
    .detail = As text, and as a table for a spreadsheet.
more-help = Help
more-close = Close the replay desk
pace-slow = slow
pace-even = even
pace-quick = quick
steps-question = Where do you want to go?
steps-note = Note: { $note }
note-title = A note on { $date }
note-question = What do you want to remember here?
note-label = Your note (press / to write)
note-kept = Every letter is kept at once, beside the saved games. Empty it to remove the note.

## Leaving the path

leaving-question = Who sits where from { $date } on?
leaving-chairs = Chairs
leaving-person = { $side } · you
leaving-mind = { $side } · the machine
leaving-about = What begins here
leaving-explained = A new game begins on { $date }, before anything that this step tells of. Until then everything is as it was on this path; from then on it is yours.
leaving-luck = The path itself stays as it is. What luck decided later is drawn anew, where the record had pinned it down.
leaving-begin = Begin
leaving-nobody = Take at least one chair.

## Two paths

beside-title = Another path beside it
beside-which = Which path?
beside-none = There is no other path yet: no saved game of this scenario.
beside-question = Two paths: where do they part?
beside-parted = Where they part
beside-to-parting = To the first difference
beside-back = Back to one path
beside-over = This path had ended by then.
beside-did = { $who }: { $what }

## Written out

export-note = Note
export-forecast = Forecast
export-line = { $question } You said “{ $said }”, { $chance }. It came: “{ $came }”.

## Help

replay-help-question = How to walk along a path, in six short pieces.
replay-help-walk = Walking
    .text = n goes on, p goes back, l lets the path play by itself and stops it. Each step tells what was done, by whom, and on what the telling rests: the cream paper with its stamp is the record, graph paper is reckoned.
replay-help-eyes = Whose eyes
    .text = Look with the eyes of one side, and you read what it could read then. A paper that had not reached it stays sealed: only its day is told, and no search, link or why leads into it.
replay-help-ribbon = The ribbon
    .text = Drag it, click on it, or stand on it with Tab and use the arrow keys, Home and End. A diamond is a fork: something was decided that could have been decided otherwise. A tall notch is a paper that was accepted, initialled, signed or put into force. A dot below is a note of yours.
replay-help-forecasts = Forecasts
    .text = Before each fork you are asked what will come: first which answer, then how sure you are. You can pass over it or switch it off. At the end a card says how near you came.
replay-help-notes = Notes
    .text = t writes a note at this step. Notes and forecasts are kept beside the saved games and can be written out as text and as a table.
replay-help-keys = Keys
    .text = n on, p back, l play, g play on from here, t note, o more, e all steps, a archive, w why, b back. The figures choose whose eyes.
