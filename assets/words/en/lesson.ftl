# A lesson: one screen, a class, two capitals.
lesson-title = Lesson
lesson-which = Begin a lesson
lesson-resume = Resume a lesson
lesson-left-at = left in turn { $turn } of { $turns }
lesson-minutes = Minutes until the bell
lesson-tables = Tables
lesson-fits = { $turns } turns take { $wanted } of { $minutes } minutes; the rest is for talking.
lesson-hurried = { $turns } turns would take { $wanted } minutes; to fit { $minutes }, every phase is a little shorter.
lesson-too-long = { $turns } turns do not fit into { $minutes } minutes; the staff will play some of them.
lesson-begin = Begin the lesson
lesson-rehearse = Rehearse it in five minutes
lesson-back = Another lesson
lesson-leave = Leave for now
lesson-rehearsal = Rehearsal: minds play every table
lesson-turn = Turn { $turn } of { $turns }

lesson-played = Look back on a lesson
lesson-arrange = Tables and turns
lesson-ask-arrange = Which tables change sides, and which turns take longer?
lesson-moves = Seat a table for the other capital
lesson-table = Table { $table }: { $side }
lesson-moved-tables = Give these tables the envelopes and cards of their new capital.
lesson-last-table = A capital keeps at least one table.
lesson-paces = Make a turn longer or shorter
lesson-pace = { $pace ->
        [long] { $time }, longer
        [short] { $time }, shorter
       *[even] { $time }
    }
lesson-pace-staff = left to the staff
lesson-arranged = Done

## What is asked
lesson-ask-shelf = Which lesson?
lesson-ask-ready = How long is the lesson, and how many tables are there?
lesson-ask-opening = Find your table, open your envelope, and say what you expect.
lesson-ask-read = Read. What has just changed?
lesson-ask-confer = Confer: which card does your table play?
lesson-ask-seal = { $table ->
        [0] All votes are in.
       *[other] Cards up! Table { $table }
    }
lesson-ask-reveal = The cards are open.
lesson-ask-why = Why? Who could have foreseen it?
lesson-ask-debrief = Before we look back: one more forecast.
lesson-ask-dial = The bell rings in how many minutes?

## The way on
lesson-next-opening = On to the first turn
lesson-next-read = On to conferring
lesson-next-confer = Cards up
lesson-next-seal = Open the cards
lesson-next-reveal = Why?
lesson-next-why = The next turn
lesson-next-debrief = Look back
lesson-help = N goes on, A to D are the card of the table that is next, 1 to 4 the same card for all tables left of its capital, U takes the last one back. P pauses, T adds 30 seconds, H hides the time, L sets the bell, K darkens the screen. Phases pass by themselves when their time is up.
lesson-undo = Undo the last vote

## The time
lesson-left = { $minutes }:{ $seconds }
lesson-over = +{ $time }
lesson-bell-in = bell in { $minutes } min
lesson-still = the clock is stopped
lesson-pause = Pause
lesson-go-on = Go on
lesson-stretch = +30 s
lesson-hide = Hide
lesson-show = Show
lesson-bell = Bell
lesson-dark = Dark
lesson-light = Light again
lesson-in-minutes = In { $minutes } minutes

## Forecasts
lesson-forecast = Forecast
lesson-hands-up = Hands up; choose what most of you think.

## Cards and hands
lesson-accept = Accept their draft as it lies
lesson-open = Table your own draft
lesson-offer = Offer: { $changes }
lesson-to = To { $side }: { $text }
lesson-forecloses = Once agreed, { $cards } would rule out: { $papers }
lesson-hold = Wait, and say nothing
lesson-speaker = A tie? Table { $table } decides.
lesson-closed = Nothing to vote on this turn; the staff carries on.
lesson-tie = A tie; table { $table } decided.
lesson-together = All { $tables } tables left: { $letter }
lesson-missing = { $count } { $count ->
        [one] card is
       *[other] cards are
    } missing. Press again to open the cards without; a capital with no card is left to its staff.
lesson-silent = No votes; the staff decided.
lesson-came = What came of it
lesson-quiet = Nothing that both capitals could see.
lesson-since = Since then
lesson-moved = What moved most
lesson-nothing-moved = Nothing that both capitals could see moved.

## Refusals
refusal-lesson-begun = The lesson has already begun.
refusal-lesson-not-begun = The lesson has not begun yet.
refusal-lesson-last = This is the last part of the lesson.
refusal-lesson-no-vote = Votes are taken while the tables confer and when the cards are up.
refusal-lesson-all-voted = Every table has voted. Undo takes the last vote back.
refusal-lesson-no-card = Table { $table } has no card { $given }.
refusal-lesson-no-box = There is no box called { $given }.
refusal-lesson-damaged = { $file } is not a lesson that can be resumed. The game file beside it may still open as a game.
refusal-lesson-torn = The last thing written to { $file } was cut short and has been left out; everything before it is there.

## The command
command-lesson = Plays a lesson: one screen, a class at tables, two capitals
lesson-scenario = The lesson: an id or a path, or the file of a lesson left unfinished; without it, you choose from a list
lesson-option-minutes = Minutes until the bell, 20 to 90; by default as the lesson says
lesson-option-tables = How many tables, 2 to 12; by default as the lesson says
lesson-option-rehearse = Rehearse: minds play every table, in five minutes
lesson-option-text = In the terminal, without a window
lesson-bad-minutes = A lesson takes 20 to 90 minutes; { $given } is not possible.
lesson-bad-tables = A lesson has 2 to 12 tables; { $given } is not possible.

lesson-about = How it goes
lesson-about-tables = The class sits at tables, half of them for each capital. Every table holds up a card; you type the letters, one key a table.
lesson-about-turns = The time runs by itself and leaves a fifth for talking at the end. You can pause it, stretch it, or stop at any moment and go on another day.
lesson-about-ready = Print envelopes and cards with “armistice kit”; rehearse in five minutes.
