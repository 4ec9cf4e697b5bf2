# What the screens say. The scenario's own texts stand in its file.

title = The Price of Armistice
title-both = The Price of Armistice · 휴전의 대가

## Cover, chairs, envelope

cover-question = What promise is worth an armistice?
cover-about = Take a chair, bargain, and ask why of every number. Nothing here favours what really happened.
cover-begin = Begin
cover-continue = Go on with a saved game
cover-language = Language · 언어
seats-question = Whose chair will you take?
seats-title = The chairs
envelope-question = This is your envelope. Read it, then take your seat.
envelope-mandate = Your instructions
envelope-point = { $text } (weight { $weight })
envelope-secret = Only you know
no-such-seat = There is no chair “{ $given }”. The chairs are { $seats }.

## The desk

heading-sitting = { $date } (sitting { $sitting } of { $sittings })
deadline = { $days ->
    [0] Today is { $what }.
    [one] Tomorrow, { $date }: { $what }.
   *[other] In { $days } days, on { $date }: { $what }.
}
deadline-end = the last day of all
deadline-decision = the last day to answer the cable
deadline-table = your last day at the table
deadline-paper = the last day to agree on “{ $paper }”
deadline-threat = the day the threat “{ $lever }” is put to the test
ask-grant = { $who } has cabled. What do you answer?
ask-wait = You have sent. Still deciding: { $who }.
ask-table = What will you do at the table?
ask-send = All is ready. Send it, or change your mind first.
ask-nothing = Nothing is asked of you today. Use a lever, send, or let time pass.
desk-news = What has come in
desk-cables = Waiting for your answer
desk-table = At stake now
desk-levers = Levers
desk-meters = How things stand
desk-bundle = To be sent
bundle-open = Whatever you leave open counts as silence: no answer, no offer, no lever.
news-more = { $count ->
    [one] One thing more
   *[other] { $count } things more
}; see “What happened”.
grant-asked = { $who } asks for more room on “{ $issue }”.
grant-yes = Give one step more
grant-no = Refuse

## What is in the bundle

did-answer = { $question } → { $option }
did-offer = You offer “{ $paper }”: { $package }
did-accept = You accept the other side’s draft of “{ $paper }”.
did-hold = At the table you hold.
did-cable = You cable for more room on “{ $issue }”.
did-lever = { $lever }: { $verb }
did-pledge = You pledge in public: “{ $issue }” no worse than “{ $position }”.
did-grant-yes = You give { $who } one step more.
did-grant-no = You refuse { $who }.
did-rest = You leave the levers alone.

## Levers, threats, pledges

lever-from = { $lever } (from { $date })
levers-later = Not yet: { $levers }.
levers-over = Its time is over: { $levers }.
lever-nothing = Leave them alone
lever-pledge = Pledge something in public
    .detail = You bind yourself, and pay at home for falling short.
verb-do = do it
verb-speak = threaten
verb-prepare = prepare
verb-carry-out = carry it out
verb-back-down = back down
rung-none = not made
rung-spoken = threatened
rung-prepared = prepared
rung-done = carried out
threat-of = { $lever } ({ $who })
pledge-title = A public pledge
pledge-question = To what will you bind yourself in public?
pledge-explained = A pledge raises what the other side must believe of you. Every step you later fall short of it costs you at home.

## The table

table-title = The table
table-acts = Besides a draft
table-no-papers = There is no paper here for your side to agree on.
table-papers = Which paper
paper-agreed = agreed
paper-text = The text
ask-draft = Open an issue, choose a position; then offer the draft, or accept theirs.
ask-look = Today you can only read how far apart you are.
draft-title = Your draft
act-offer = Offer this draft
act-accept = Accept their draft
act-hold = Hold
    .detail = Say nothing new at the table.
act-cable = Cable for more room
    .detail = Ask { $who } for one step more on one issue; an answer takes { $days ->
        [one] a day
       *[other] { $days } days
    }.
rung-beyond-mandate = beyond your instructions
rung-below-pledge = short of your pledge
cable-title = A cable for more room
cable-question = On which issue do you ask for one step more?
cable-explained = Your principal may refuse. Until the answer comes you can send no other cable.

## What a sitting brought

event-title = What happened
event-question = When you have read it, go on.
event-happened = It came to this
event-quiet = A quiet day. Nothing was done that you could see.
event-cable = An answer to your cable
cable-granted = You may now go as far as “{ $position }” on “{ $issue }”.
cable-refused = Refused: on “{ $issue }” your instructions stay at “{ $position }”.
event-moved = Positions that moved
event-drafts = Tabled
event-draft = { $side }: { $package }
told-do = { $who }: { $lever }
told-speak = { $who } threatens: { $lever }
told-prepare = { $who } prepares: { $lever }
told-carry-out = { $who } carries out the threat: { $lever }
told-back-down = { $who } backs down: { $lever }
told-called = The threat was put to the test and not carried out: { $lever } ({ $who })
told-met = What was demanded is granted; the threat lapses: { $lever } ({ $who })
told-clue = There are signs that { $who } is preparing something: { $lever }
told-pledge = { $who } makes a public pledge on “{ $issue }”.
told-answer = { $who } decided: { $option }
told-offered = { $side } tables a draft of “{ $paper }”.
told-accepted = Agreed: “{ $paper }”
told-stage = “{ $paper }”: { $stage }
told-stage-failed = “{ $paper }”: refused ({ $stage })
told-moved = { $issue } → { $position }
stage-initialled = initialled
stage-signed = signed
stage-consented = consent given
stage-exchanged = instruments exchanged
stage-in-force = in force

## Why?

why-title = Why?
why-question = Term by term, it adds up to the total.
why-which = What do you want to understand?
why-subjects = You can ask about
why-since-start = { $row }, from the first day until now
why-last = { $row }, at the last sitting
why-start = where it began
why-mind = What a machine in your chair would weigh, in points of utility. It is no advice: the model computes it from the scenario’s numbers.
why-likely = A machine in your chair would choose this with a chance of { $chance }.
why-barred = It cannot be chosen now.
why-written = The rule: { $path } ({ $where }; { $evidence })
why-through = { $cause } → { $row }
why-pledge = A public pledge on “{ $issue }”
why-accept-0 = Accept the other side’s draft of “{ $paper }”
why-offer-0 = Offer “{ $paper }” as your side demands it now
why-offer-1 = Offer “{ $paper }” with one concession
why-offer-2 = Offer “{ $paper }” with two concessions
cause = { $name }: { $what }
cause-unknown = something you cannot see
rule-speak = threatened
rule-prepare = prepared
rule-carry-out = carried out
rule-back-down = backed down
rule-stake = the stake lost
rule-accepted = agreed
rule-passed = passed
rule-failed = refused
rule-overstep = going beyond instructions
rule-pledge-cost = falling short of a pledge
rule-firmness = what it still holds out for
rule-reluctance = reluctance to act at all
rule-mandate = hope of more room
rule-types = private leaning
rule-leanings = leaning
rule-limit = the end of the scale
rule-in-force = in force
rule-consented = consent
rule-signed = signed
rule-initialled = initialled
rule-exchanged = exchanged
rule-holding = holding
rule-cabling = cabling
rule-granting = granting
rule-table = the table
rule-tallies = the count
evidence-documented = documented
evidence-inferred = inferred
evidence-invented = invented
amount-unit = { $amount } { $unit }
byline = { $who }, { $date }

## Conditions in words

noun-pledge = { $who }’s public pledge on “{ $issue }”
noun-lever = “{ $lever }” { $stage }
noun-offered = a draft of “{ $paper }” from { $side }
noun-accepted = “{ $paper }” agreed
condition-not-done = not yet: { $what }
condition-settled = “{ $issue }” settled
condition-unsettled = “{ $issue }” still open
condition-not = not: { $what }
condition-and = { $left }, and { $right }
condition-or = { $left }, or { $right }
condition-below = { $left } below { $right }
condition-at-most = { $left } at most { $right }
condition-above = { $left } above { $right }
condition-at-least = { $left } at least { $right }
condition-is = { $left } exactly { $right }
condition-is-not = { $left } other than { $right }
condition-days-since = days since { $what }
condition-turn = turn
condition-date-below = before { $date }
condition-date-at-most = until { $date }
condition-date-above = after { $date }
condition-date-at-least = from { $date }
condition-date-is = on { $date }
condition-date-is-not = not on { $date }
condition-position-below = “{ $issue }” above “{ $position }” on its ladder
condition-position-at-most = “{ $issue }” at “{ $position }” or above it on the ladder
condition-position-above = “{ $issue }” below “{ $position }” on its ladder
condition-position-at-least = “{ $issue }” at “{ $position }” or below it on the ladder
condition-position-is = “{ $issue }” at “{ $position }”
condition-position-is-not = “{ $issue }” anywhere but at “{ $position }”

## The archive

archive-title = The archive
archive-question = What you may read by now.
archive-documents = Papers
archive-people = People
archive-places = Places
archive-terms = Words
archive-empty = Nothing has reached you yet.
archive-missing = There is nothing under “{ $key }” that you may read.

## The verdict

verdict-title = The verdict
verdict-question = What was the promise worth?
verdict-question-quiet = What would have had to be different?
verdict-quiet = No paper was agreed. There is no stamp for that; there is a question.
verdict-mandate = Your instructions
verdict-lived = What people lived with
verdict-sealed = The envelopes, opened
verdict-measures = What was measured
verdict-questions = To talk about
stamp-kept = KEPT
stamp-broken = BROKEN
sealed-kind = { $who } at heart: { $kind }
sealed-secret = Kept back: { $secret }
measure-never = never

## Actions

action-table = Table
action-undo = Undo
action-send = { $date ->
    [none] Send
   *[other] Send (next: { $date })
}
action-archive = Archive
action-desk = Desk
action-on = Go on
action-verdict = To the verdict
action-why = Why?
action-back = Back
action-contents = Contents
action-begin = Take the seat
action-cover = Cover
action-help = Help
action-leave = Leave
not-understood = That is nothing one can do here.
not-in-game = There is no game open yet; take a chair first.

## Help

help-title = Help
help-question = How it goes, in six short parts.
help-sitting = A sitting
    .text = The question at the top says what is asked of you. Answer the cables, act at the table if you sit at it, and use one lever if you wish. All of it lies under “To be sent”, and you can undo it until you send. Then everyone’s sealed bundles are opened together. Where nothing is asked you can let time pass until something happens.
help-table = The table
    .text = Each issue is a track of positions: open it and choose one, then offer the draft; or accept the draft that the other side has tabled at an earlier sitting. An envoy has instructions: beyond them you may go, but you answer for it.
help-levers = Levers and threats
    .text = They open with p. An act is simply done. A threat is spoken, then prepared, then carried out; to back down costs what was staked. What cannot be done now says why.
help-meters = How things stand
    .text = A meter shows where it is, how it changed at the last sitting, and what changed it most.
help-why = Why?
    .text = Ask why of any number and any refusal. You get the terms that add up to it, the line of the scenario where each is written, and whether it is documented, inferred or invented.
help-keys = Keys
    .text = Each action shows its key. Everywhere: ? help, a archive, e earlier turns, w why, u undo, b back, q leave. The game is saved at every decision.

## Screens as text

outline-next = → { $label } (next step)
outline-barred = { $label } (not now: { $reason })
outline-as-above = as above
outline-chosen = { $label } (chosen)
outline-note = { $title } – { $note }
outline-now = now { $label }
outline-here = as things stand
outline-sum = { $title } = { $total }
outline-meter = { $label }: { $shown }/{ $high }
outline-count = { $label }: { $shown }
outline-changed = { $meter } ({ $change }, chiefly { $cause })
outline-change = { $meter } ({ $change })

## The terminal

prompt = Number or key, ? for help> {""}
farewell = Until the next game.
farewell-saved = The game is saved in { $file }. What was not sent is not kept. To go on: { $command }
farewell-over = The game is kept in { $file }.
farewell-unsaved = This game could not be saved, so it ends here.
play-no-display = There is no display here for a window, so the game plays in this terminal.
script-unreadable = The script { $file } cannot be read.

## The command line

usage = Usage:
usage-options = options
usage-command = command
usage-arguments = Arguments
usage-options-title = Options
usage-commands = Commands
usage-help-option = Show this page.
usage-no-option = There is no option “{ $given }” here.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
usage-no-command = There is no command “{ $given }”.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
usage-missing = { $name } is missing.
usage-bad-value = What was given for { $name } cannot be read; it must be { $expected ->
    [integer] a whole number
    [number] a number
   *[other] a value it knows
}.
usage-needs-value = { $name } needs a value after it.
usage-extra = This is more than the command takes: { $given }
usage-see-help = To see how it is used: { $command }
our-fault = That was a fault of the program, not yours ({ $what }). Please report it with the file { $file }.
our-fault-saved = Every decision sent is safe; the saved games are in { $folder }.
disk-full = There is no room left on the disk, so not everything could be written. Make room and ask again.
option-version = Show the version.
command-armistice = The Price of Armistice: bargain, replay, and ask what if. Without a command it opens the window.
command-play = Play a game, in the window or in the terminal.
command-replay = Go through a saved game or the recorded path, step by step.
command-check = Say everything that is wrong with scenario files.
command-explore = Play thousands of worlds and tell how they end.
command-find = Find where a thing stands in a scenario.
command-new = Write a patch file to start from.
command-schema = Print the JSON Schema of scenario files.
command-verify = Play a saved game again and say where, if anywhere, it now differs.
command-branch = Leave a saved game at a date and go on otherwise, in a new file.
command-bench = Measure this machine.
play-scenario = The scenario’s id or path; the program’s own choice if none is named.
play-seat = The chair to take, by its id; several people at one screen name several.
play-seed = The seed of the game’s luck, a whole number.
play-from = Enter the recorded history at this date, such as 1931-07-20.
play-text = Play in the terminal; this is also the way for screen readers.
play-script = Take decisions from a file of JSON lines, - for the input.
play-save = Keep the game in this file; if it is there already, go on with it.
play-json = Give the view, refusals, what happened and the outcome as JSON lines, so that a machine can play.
verify-game = The file of a saved game.
branch-from = The date at which to leave it, such as 1931-07-20.
branch-save = The file for the new game; by default beside the other saved games.
branch-made = The new game stands before the sitting of { $date }, in { $file }. To go on: { $command }
replay-what = A saved game’s file, or a scenario’s id or path.
replay-text = In the terminal.
replay-step = { $who }: { $text }
replay-step-likely = { $who }: { $text } (a machine in this chair: { $chance })
