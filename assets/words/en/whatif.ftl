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

whatif-cards = Changes to lay on
whatif-no-cards = No patches of this scenario were found. Move numbers instead, and keep what you make.
whatif-readings = Readings side by side
whatif-conflict = Cannot lie beside “{ $card }”: both change the same thing ({ $what }).
whatif-unsound = There is a mistake in this file. { $file }, line { $line }: { $sentence }
whatif-card-barred = This card cannot be laid on now; it says why.

## Outcomes

whatif-endings = How it ends
whatif-before = as it stands
whatif-after = changed
whatif-ending-question = How often does it end like this?
whatif-paired = Change in the same worlds: { $change } percentage points (95% interval { $low } to { $high }).
whatif-change = { $change } ({ $low } to { $high })
whatif-never = In none of these worlds: { $endings }.
whatif-same-luck = Shares of worlds with 95% intervals. Both sides are played in the same worlds under the same luck; bold where the change is more than luck explains.
whatif-first = The first worlds are still being played; the bars come in a moment.
whatif-refused = The change cannot be played
whatif-besides = What else it comes to
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
whatif-worth = What “{ $issue }” is worth to { $who }: { $position }
whatif-weight = { $what } – { $why }
whatif-when = when: { $when }
whatif-by = depends on “{ $rows }”
whatif-usual = its usual chance
whatif-accepting = on accepting
whatif-offering = on offering
whatif-number-question = What if this number were another?
whatif-type = Type a value; its doubt reaches from { $low } to { $high }
whatif-type-factor = Type a factor; its doubt reaches from { $low } to { $high }
whatif-restore = Put it back as written
whatif-not-moved = It stands as written.
whatif-away = Take it off the bench
whatif-takes-part = The change takes part
whatif-rests-on = { $kind }: taken to be right to within { $doubt }.
whatif-formula = A formula, moved by a factor: { $formula }
whatif-where = { $path } · { $place }
whatif-not-a-value = “{ $typed }” cannot stand there. Type a number that this place can hold.
whatif-find-question = Which number are you looking for?
whatif-find-field = Words: a name, a thing, a place in the file
whatif-find-how = Type a name in either language, such as that of an issue, a role or an event. What you choose is laid on the bench.
whatif-nothing-found = No number answers to these words. Try one word, or the name of a role, an issue or an event.
whatif-found = { $amount } · { $badge } · { $path }
whatif-numbers-count = { $numbers } numbers can be moved.
whatif-nothing-to-undo = There is nothing to take back.

## Looking closer

whatif-closer = Look closer
whatif-closer-question = What do you want to know of this change?
whatif-begin = Work it out
whatif-at-work = Being worked out
whatif-stop = Stop
whatif-stopping = Stopping at the next pause …
whatif-was-stopped = Stopped before there was anything to show.
whatif-failed = This could not be worked out: { $why }
whatif-nothing-changed = Nothing has been changed yet: this would be the scenario as it stands.
whatif-changed = On the bench: { $what }.
whatif-unchanged = Nothing is changed yet. Lay a card on, or move a number.
whatif-as-is = Nothing is changed yet.
whatif-moved = { $numbers ->
    [1] one number moved
   *[other] { $numbers } numbers moved
}
whatif-lines = The four lines
    .detail = Was it the changed world, or what people did because of it? Takes about half a minute.
whatif-lines-question = Was it the changed world, or what people did because of it?
whatif-lines-worlds = { $worlds } worlds on each line; with nothing changed all four are one.
whatif-lines-points = Percentage points. What both change beyond the world and the choices together is their interaction.
whatif-rests = What the answer rests on
    .detail = Every number is varied as far as it may be wrong. Takes minutes; what was found by then stays when you stop.
whatif-rests-question = Which numbers decide, and how many of those were invented?
whatif-spread = How far each ending moves when every number may be wrong
whatif-spread-note = From the 5th to the 95th of a hundred; the diamond is the share as written. Hatched where half of it or more rests on invented numbers.
whatif-invented = { $share } rests on invented numbers
whatif-put-note = Choose a number to lay it on the bench.
whatif-steps = The history gauge
    .detail = How likely is it that people would still do what the record says they did? Takes about a quarter of a minute.
whatif-steps-question = Which recorded steps would people still take?
whatif-steps-none = This scenario has no recorded path to hold the change against.
whatif-steps-same = No recorded step has become likelier or less likely.
whatif-steps-count = { $changed } of { $whole } recorded steps have another probability than before.
whatif-steps-who = Who would still go along
whatif-steps-first = Recorded steps that nothing else was likelier than
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
    .detail = For each ending the run most like the others that ended so, and the one least like any.
whatif-runs-question = Which of these histories do you want to go through?
whatif-runs-wait = The runs are chosen once all { $most } worlds have been played.
whatif-run = The one most like the { $among } that ended so (world { $world })
whatif-surprising = The most surprising
    .detail = Least like all others; it ends in “{ $ending }” (world { $world })
whatif-runs-note = Opening one saves it as a game among yours.
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
whatif-take-question = What shall be kept of this?
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
whatif-no-plots = The report needs what this copy was installed without. Install it with: pip install "price-of-armistice[analysis]"

## Help

whatif-help = The bench
whatif-help-question = What can be done here?
whatif-help-cards = At the left lie changes that others have written down. Switch them on and off; several can lie together unless they contradict each other, and then they say where.
whatif-help-sliders = At the right lie numbers of the model. Drag one, or move it with the arrow keys; open it to type a value, and to read what it rests on. Hatched ones were invented.
whatif-help-bars = In the middle is what follows: hollow bars for the scenario as it stands, solid ones for the changed world. They come at once from a few hundred worlds and grow finer while you wait.
whatif-help-closer = “Look closer” tells the world from people’s choices, says what the answer rests on, which recorded steps would still be taken, and opens single runs. The key U takes the last change back.
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
