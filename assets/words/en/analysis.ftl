# What the commands that play many worlds say: explore, bench.
explore-scenario = The id of a scenario, or the path of a file or folder.
explore-vs = A second scenario, such as a patch of the first, played in the same worlds under the same luck.
explore-worlds = How many worlds to play.
explore-seed = The number from which all luck follows; the same number gives the same worlds.
explore-workers = How many processes share the work; the numbers do not depend on it.
explore-playing = Playing
explore-heading = { $title }: { $worlds } worlds, seed { $seed }, { $seconds } s ({ $speed } worlds a second)
explore-pair = A: { $first }   B: { $second }   Change is B less A in the same worlds; of endings in percentage points, of numbers on average.
explore-ending = Ending
explore-no-ending = No ending
explore-share = Share
explore-interval = 95% interval
explore-change = Change
explore-issue = Issue
explore-settled = Settled as
explore-unsettled = not settled
explore-measure = Measure
explore-mean = Mean
explore-low = 5% are below
explore-middle = Half are below
explore-high = 95% are below
explore-happened = It happened in
explore-stopped = Stopped after { $worlds } of { $asked } worlds. What is shown is what these came to.
explore-nothing = Stopped before any world had been played to its end.

bench-scenario = The scenario to measure with; by default a made-up one the size of a full crisis.
bench-quick = Measure briefly: faster, and less exact.
bench-heading = { $scenario } on { $cores ->
    [one] one core
   *[other] { $cores } cores
}, numpy { $numpy }
bench-what = Measured
bench-value = Value
bench-one = Worlds a second, one core
bench-many = Worlds a second, { $cores } processes
bench-decision = A mind’s decision
bench-start = Start of the program
bench-memory = Most memory held
bench-milliseconds = { $value } ms
bench-megabytes = { $value } MB
bench-chunk = Worlds played together
bench-phase = Part of a sitting
bench-share = Share of the time
phase-observe = What each chair may know
phase-propensity = What speaks for answers and levers
phase-bargain = What speaks for acts at the table
phase-choose = Drawing a choice
phase-cables = Answers to cables
phase-beliefs = Beliefs about private types
phase-decisions = Decisions carried out
phase-levers = Levers and pledges carried out
phase-table = The table
phase-events = Events, threats and papers
phase-audiences = Audiences and standing rules
phase-endings = Endings
phase-copies = Copying worlds
phase-other = Everything else
