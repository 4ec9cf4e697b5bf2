# The what-if bench: a changed world put together by hand, and what it comes to.
outline-slider-label = { $label }: { $shown }
outline-slider = { $told }; { $between }; { $badge }

whatif-title = What if? { $scenario }
whatif-question = What would have to be different, and what would follow?
whatif-begun = Playing the first worlds …
whatif-working = { $worlds } of { $most } worlds, getting finer
whatif-done = { $worlds } worlds
whatif-leave = Back to the cover
whatif-to-bench = Back to the bench

## Cards

whatif-cards = Changes to try
whatif-no-cards = No patches of this scenario were found. Move numbers instead, and keep what you make.
whatif-readings = Readings side by side
whatif-conflict = Cannot be combined with “{ $card }”: both change the same thing ({ $what }).
whatif-unsound = There is a mistake in this file. { $file }, line { $line }: { $sentence }
whatif-card-barred = This card cannot be switched on now; it says why.

## Outcomes

whatif-endings = How it ends
whatif-before = as it stands
whatif-after = changed
whatif-ending-question = How often does it end like this?
whatif-paired = Change in the same worlds: { $change } percentage points (95% interval { $low } to { $high }).
whatif-change = { $change } ({ $low } to { $high })
whatif-never = In none of these worlds: { $endings }.
whatif-same-luck = Shares of worlds with 95% intervals. Both are played in the same worlds with the same luck; a change that luck alone does not explain is bold.
whatif-first = The first worlds are still being played; the bars come in a moment.
whatif-refused = The change cannot be played
whatif-besides = Other outcomes
whatif-watch = Choose what to watch
whatif-watch-question = What would you like to see besides the endings?
whatif-measures = Measures
whatif-issues = What is settled
whatif-measure = { $measure } ({ $unit })
whatif-nowhere = in no world

## Numbers

whatif-numbers = Numbers to move
whatif-hatched = Hatched: invented for the model. The diamond is the value as written. Drag, use the arrow keys, or open one to type.
whatif-find = Find a number
whatif-reset = Put everything back
whatif-between = { $low } to { $high }
whatif-as-written = as written { $amount }
whatif-off = { $amount } (switched off)
whatif-factor = × { $factor }
whatif-badge = { $kind } · { $unit }
whatif-worth = Worth to { $who }: { $issue } – { $position }
whatif-weight = { $what } – { $why }
whatif-when = when: { $when }
whatif-by = depends on “{ $rows }”
whatif-usual = its usual chance
whatif-accepting = on accepting
whatif-offering = on offering
whatif-number-question = What if this number were different?
whatif-type = Type a value; it may be anything from { $low } to { $high }
whatif-type-factor = Type a factor; it may be anything from { $low } to { $high }
whatif-restore = Put it back as written
whatif-not-moved = It stands as written.
whatif-away = Take it off the bench
whatif-takes-part = Count this change in
whatif-rests-on = { $kind }: taken to be right to within { $doubt }.
whatif-formula = A formula, moved by a factor: { $formula }
whatif-where = { $path } · { $place }
whatif-not-a-value = “{ $typed }” cannot be used here. Type a number that fits this place.
whatif-find-question = Which number are you looking for?
whatif-find-field = Words: a name, a thing, a place in the file
whatif-find-how = Type a name in either language, such as that of an issue, a role or an event. What you choose is put on the bench.
whatif-nothing-found = No number matches these words. Try one word, or the name of a role, an issue or an event.
whatif-found = { $amount } · { $badge } · { $path }
whatif-numbers-count = { $numbers } numbers can be moved.
whatif-nothing-to-undo = There is nothing to undo.

## Looking closer

whatif-closer = Look closer
whatif-closer-question = What do you want to know about this change?
whatif-begin = Work it out
whatif-at-work = Working it out
whatif-left = About { $minutes } minutes left at most.
whatif-left-moment = Less than a minute left.
whatif-stop = Stop
whatif-stopping = Stopping soon …
whatif-was-stopped = Stopped before there was anything to show.
whatif-failed = This could not be worked out: { $why }
whatif-nothing-changed = Nothing has been changed yet: this would be the scenario as it stands.
whatif-changed = On the bench: { $what }.
whatif-unchanged = Nothing is changed yet. Switch a card on, or move a number.
whatif-as-is = Nothing is changed yet.
whatif-moved = { $numbers ->
    [1] one number moved
   *[other] { $numbers } numbers moved
}
whatif-lines = The four lines
    .detail = Was it the changed world, or what people did because of it? Takes about half a minute.
whatif-lines-question = Was it the changed world, or what people did because of it?
whatif-lines-worlds = { $worlds } worlds on each line; with nothing changed all four are one.
whatif-lines-points = Percentage points. What changing both adds beyond the two apart is their interaction.
whatif-rests = What the answer rests on
    .detail = Every number is varied as far as it may be wrong. Takes some minutes, a quarter of an hour in a large scenario; if you stop, what was found so far stays.
whatif-rests-question = Which numbers decide, and how many of those were invented?
whatif-spread = How far each ending moves when every number may be wrong
whatif-spread-note = From the 5th to the 95th of a hundred; the diamond is the share as written. Hatched where half or more rests on invented numbers.
whatif-invented = { $share } rests on invented numbers
whatif-put-note = Choose a number to put it on the bench.
whatif-steps = The history gauge
    .detail = How likely is it that people would still do what the record says they did? Takes about 15 seconds.
whatif-steps-question = Which recorded steps would people still take?
whatif-steps-none = This scenario has no recorded path to compare with.
whatif-steps-same = No recorded step has become likelier or less likely.
whatif-steps-count = { $changed } of { $whole } recorded steps became likelier or less likely.
whatif-steps-who = Who would still go along
whatif-steps-first = Recorded steps that were the likeliest choice
whatif-steps-was = was
whatif-steps-is = now
whatif-steps-of = of
whatif-steps-note = By the fast mind’s probabilities, with everyone standing where the record had them.
whatif-step = { $date } · { $who }
whatif-step-gone = no longer comes up
whatif-did-accept = Accepts “{ $paper }”
whatif-did-offer = Offers “{ $paper }”
whatif-did-cable = Cables for more latitude
whatif-runs = Runs to open
    .detail = For each ending its most typical run, and the most surprising of all.
whatif-runs-question = Which of these histories do you want to open?
whatif-runs-wait = The runs are chosen once all { $most } worlds have been played.
whatif-run = The most typical of the { $among } that ended so (world { $world })
whatif-surprising = The most surprising
    .detail = Least like the others; it ends in “{ $ending }” (world { $world })
whatif-runs-note = Opening one saves it among your games.
whatif-readings-worlds = { $worlds } worlds under each reading, the same for all.
whatif-readings-question = What must each reading assume, and what would follow?
whatif-assumes = What it must assume in this model
whatif-assume-set = { $what }: { $new } instead of { $old }.
whatif-assume-new = { $what }: added, { $new }.
whatif-assume-when = { $what }: only when { $when }.
whatif-assume-if = { $told } When: { $when }.
whatif-assume-none = nothing
whatif-assume-gone = { $what }: taken away.

## Keeping and taking away

whatif-take = Keep or take away
whatif-take-question = What would you like to keep?
whatif-keep-title = As a patch
whatif-name = A name for it, in small letters, such as my-question
whatif-keep = Keep the change
    .detail = A file of a few lines, to open again here, to edit, to pass on. It gives the same numbers.
whatif-unnamed = Give it a name first.
whatif-kept = Kept as { $file }. It lies among the cards from now on.
whatif-head = Made at the what-if bench. What the numbers are called: armistice find
whatif-export-title = To take away
whatif-picture = The page as a picture
    .detail = PNG, as it looks on a large screen.
whatif-table = The figures as tables
    .detail = CSV, with every interval.
whatif-report = A report as one page
    .detail = HTML that needs no network, with plots.
whatif-written = Written: { $file }
whatif-no-plots = The report needs a part that is not installed. Install it with: pip install "price-of-armistice[analysis]"

## Help

whatif-help = The bench
whatif-help-question = What can be done here?
whatif-help-cards = On the left are changes written beforehand. Switch them on and off; several can be combined unless they contradict each other, and then they say where.
whatif-help-sliders = On the right are numbers of the model. Drag one, or move it with the arrow keys; open it to type a value, and to read what it rests on. Hatched ones were invented.
whatif-help-bars = In the middle is what follows from them: hollow bars for the scenario as it stands, solid ones for the changed world. They come at once from a few hundred worlds and grow finer while you wait.
whatif-help-closer = “Look closer” separates the changed world from people’s choices, says what the answer rests on and which recorded steps would still be taken, and opens single runs. The U key undoes the last change.
whatif-help-limits = All this is computed. It shows what a reading of history must assume and what would follow under the model’s rules, not what would have happened.

rule-to = last day
rule-chance = how likely
rule-start = at the beginning
rule-steadiness = how steadily they choose
rule-patience = how long they can wait
rule-cooldown-days = days until it can be used again
rule-due-days = days until it is put to the test
explore-window = Open the what-if bench on the scenario, in the window; with --vs that patch lies on it at once. Without a display, in the terminal.
rule-goals = how much it counts
rule-absence = staying away
rule-leak = how likely it leaks
rule-accept = accepting
rule-offer = offering
rule-cable-days = days until a cable is answered
rule-seats = seats
rule-threshold = share needed to pass
rule-cohesion = how much members move as one
rule-spread = how widely it varies
