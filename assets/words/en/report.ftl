## armistice report

command-report = The debrief of a finished game as one offline page, which prints to four sides
report-out = The file to write, such as debrief.html
report-seat = Whose debrief it is; by default the chair that a person played
report-ready = The report is in { $file }. It needs no network, and prints to four sides of A4.
report-unsaved = This game is not saved anywhere, so there is no place beside it for a report.
refusal-report-unfinished = This game is not over: it stands at { $date }. Play it to its end; then there is a report of it.
refusal-report-over-something = { $file } is there already and is no report. Name another file, or move that one away first.
refusal-cannot-write-report = The report could not be written to { $file }. Is the disk full, or the folder missing or write-protected?
report-debrief = Debrief of one game
report-chair = { $who } ({ $side })
report-model = A model played this, not history. What is marked as documented rests on the record; what is inferred or invented does not.
report-turns = Sitting by sitting
report-deed = { $who }: { $what }
report-sources = Sources
report-made-title = Made from
report-made-scenario = Scenario and its digest
report-made-program = Program and rules
report-made-seed = Seed
report-made-entered = Entered history on
report-made-level = Level
report-made-seats = Chairs
report-made-digest = Digest of the end
report-by-human = a person
report-by-fast = fast mind
report-by-planner = planner
