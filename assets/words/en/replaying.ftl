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
replaying-question-all = What happened, who did it, and how do we know?
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
replaying-came-true = You said “{ $said }”, { $chance }. So it happened.
replaying-came-otherwise = You said “{ $said }”, { $chance }. What happened: “{ $came }”.
replaying-moved = What moved
replaying-papers = Papers that came in
replaying-sealed = Sealed: this side could not read it yet.
replaying-sealed-paper = Sealed: { $date }
replaying-sealed-always = { $side } never saw it in its time.
replaying-sealed-until = It reaches { $side } on { $opens }.
replaying-asked = { $who }: { $question }
replaying-note = Your note
replaying-write = Write a note
replaying-rewrite = Change the note
replaying-disputed = Where readings differ
replaying-apart = Where the two sides stand
replaying-impossible = { $text } (not possible here)
replaying-likely = The chance that the fast mind in this chair would have done so: { $chance }
replaying-quiet = There is nothing to tell of this step.
replaying-only-all = This shows what both sides did. Choose “All” first.
replaying-vote = How does the vote on “{ $paper }” end ({ $stage })?
replaying-passed = It passes
replaying-failed = It fails
replaying-card = How your forecasts did
replaying-export = Export everything
replaying-exported = Exported: { $one }, and { $other } in the same folder

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
forecast-5 = Almost surely not
forecast-share = { $others ->
    [one] { $chance } · the other { $rest }
   *[other] { $chance } · the others { $rest } each
}
forecast-who = Who decides
forecast-known = You know what could be known up to { $date }.
forecast-explained = Nothing is lost by a miss. At the end a card shows how near you came, and whether you knew how sure to be.
forecast-skip = Skip
forecast-stay = Stay here
forecast-off = Stop asking
forecast-decide = Decide it yourself

## The card

card-question = How near did your forecasts come?
card-none = You have made no forecasts yet. Go on: before each fork you are asked for one.
card-back = Back to the step
card-score = Your score
card-lines = Forecast by forecast
card-bands = As sure as you were
card-foresight = As if you had known.
card-good = Well foreseen.
card-better = Better than guessing blindly.
card-even = No better than guessing blindly.
card-worse = Guessing blindly would have come nearer.
card-mean = score
card-own = You
card-blind = Guessing blindly
card-machine = The fast mind
card-beside = Where the fast mind answered too
card-explained = The Brier score: how far each forecast missed, squared, on average. 0 means you foresaw everything, 1 that you were certain of the wrong answer every time. Always saying 50% of two answers scores 0.25. “Guessing blindly” gives every open answer the same chance.
card-few = { $count ->
    [one] This was one forecast: luck has most of the say.
   *[other] These were only { $count } forecasts: luck still has much of the say.
}
card-gave = you gave it
card-mind-gave = mind gave it
card-line = { $date }: { $question } – { $came }
card-lines-note = What was decided, and the chance that you and the fast mind gave it.
card-band = { $count ->
    [one] Once you said { $said }: { $true ->
        [0] it did not happen.
       *[other] it happened.
    }
   *[other] { $count } times you said { $said }; it happened { $true ->
        [0] never
        [one] once
       *[other] { $true } times
    }. Over many forecasts that could be anything from { $lo } to { $hi }.
}
card-bands-note = Someone who knows how sure to be is right 75 times out of 100 when they say 75%.

## More

more-title = More
more-question = What else would you like to do?
more-steps = All steps
    .detail = Go straight to a date.
more-archive = Archive
    .detail = Papers, people, places and terms, as far as they can be read here.
more-why = Why?
more-asks-off = Stop asking for forecasts
more-asks-on = Ask for forecasts
more-asks =
    .detail = Before each fork you reach for the first time.
more-card = How your forecasts did
    .detail = Your score in words, beside blind guessing and the fast mind.
more-beside = Compare with another path
    .detail = The record or a saved game, and where the two part.
more-paths = Replay another path
    .detail = The record, or a saved game that is over.
paths-question = Which path do you want to replay?
paths-records = What really happened
paths-changed = The same steps in a changed world, as far as they are possible there
paths-games = Saved games
paths-file = Or type where a file is: a saved game, a scenario or a pack
paths-open = Replay this file
paths-still-on = This game is not over; its envelopes stay sealed until it is.
more-pace = Speed: { $pace }
    .detail = How fast the path plays by itself.
more-export = Export notes and forecasts
    .detail = As text, and as a table for a spreadsheet.
more-help = Help
more-close = Close the replay desk
pace-slow = slow
pace-even = normal
pace-quick = fast
steps-question = Where do you want to go?
steps-note = Note: { $note }
note-title = A note on { $date }
note-question = What do you want to note here?
note-label = Your note (press / to write)
note-kept = Saved as you type, beside the saved games. Clear the text to remove the note.

## Leaving the path

leaving-question = Who sits in which chair from { $date }?
leaving-chairs = Chairs
leaving-person = { $side } · you
leaving-mind = { $side } · the machine
leaving-about = What begins here
leaving-explained = A new game begins on { $date }, before what this step tells of. Up to then everything is as it was on this path; from then on it is yours.
leaving-luck = The path itself stays as it is. Luck that the record had fixed is drawn anew from here on.
leaving-begin = Begin
leaving-nobody = Take at least one chair.

## Two paths

beside-title = Compare with another path
beside-which = Which path?
beside-none = There is no other path yet: no saved game of this scenario.
beside-question = Where do the two paths part?
beside-parted = Where they part
beside-to-parting = To the first difference
beside-back = Back to one path
beside-over = This path had ended by then.
beside-did = { $who }: { $what }

## Written out

export-note = Note
export-forecast = Forecast
export-line = { $question } You said “{ $said }”, { $chance }. What happened: “{ $came }”.

## Help

replay-help-question = How to replay a path, in six short pieces.
replay-help-walk = Step by step
    .text = n goes on, p goes back, l lets the path play by itself, or stops it. Each step says what was done, by whom, and how we know: cream paper with a stamp is the record, graph paper is computed.
replay-help-eyes = Whose eyes
    .text = Look with the eyes of one side, and you read what it could read then. A paper that had not reached it stays sealed: only its date is shown, and no search, link or “Why?” opens it.
replay-help-ribbon = The ribbon
    .text = Drag it, click on it, or stand on it with Tab and use the arrow keys, Home and End. A diamond is a fork: something was decided that could have been decided otherwise. A tall notch is a paper that was accepted, initialled, signed or put into force. A dot below is a note of yours.
replay-help-forecasts = Forecasts
    .text = Before each fork you are asked what will come: first which answer, then how sure you are. You can skip one, or switch them off. At the end a card shows how near you came.
replay-help-notes = Notes
    .text = t writes a note at this step. Notes and forecasts are kept beside the saved games and can be exported as text and as a table.
replay-help-keys = Keys
    .text = n on, p back, l play, g play on from here, t note, o more, e all steps, a archive, w why, b back. The digits choose whose eyes.
