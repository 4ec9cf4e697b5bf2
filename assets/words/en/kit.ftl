# The printed kit: `armistice kit`. Teachers and students read it on paper.

## The command

command-kit = Makes everything a lesson needs on paper: plan, envelopes, cards, worksheet, timeline, sources, notes, rubric
kit-scenario = The scenario of the lesson: an id or a path; by default the lesson of one period
kit-out = The folder to write to
kit-lang = ko, en, or both; by default both
kit-tables = How many tables; by default as the lesson says
kit-tables-between = --tables must be a number from { $least } to { $most }.
kit-language-unknown = --lang { $given }: say ko, en or both.
kit-making = Making the kit
kit-written = The kit is made: { $pages } files of HTML. Begin with { $file }.
kit-written-pdf = With it are { $files } PDF files, which print to { $sides } sides in all.
kit-without-pdf = There is no library here to make PDF, so the kit is HTML alone, which prints from a browser. For PDF as well, { $install }
refusal-cannot-write-kit = The kit could not be written to { $folder }. Is the disk full, or the folder write-protected?
refusal-kit-over-something = There is something else in { $folder } already. Name an empty folder, a new one, or that of an earlier kit.

## The first page

kit-title = The printed kit
kit-about = For a lesson that needs one computer and a printer. Everything prints in black and white: the sides are told apart by shape and line, never by colour.
kit-for-teacher = For the teacher
kit-for-before = To hand out before the lesson
kit-for-during = To hand out in the course of the lesson
kit-for-after = To show when it is over
kit-made = Made from the scenario { $scenario } ({ $digest })

## The plan

kit-plan = Lesson plan
kit-plan-how = One page of A4, for the teacher’s hand.
kit-plan-when = Days played
kit-plan-minutes = Time
kit-plan-tables = Tables
kit-plan-standard = Curriculum standard (fill in)
kit-plan-days = { $first } to { $last }
kit-plan-side = { $side }: { $tables }
kit-minutes = { $minutes } minutes
kit-goals = Aims
kit-goal-bargain = Explain what two sides with different positions and instructions gave up, and for what.
kit-goal-evidence = Give reasons for a choice from evidence, distinguishing what is documented from what is inferred or invented.
kit-goal-forecast = Forecast in per cent, compare the forecast with what happened, and correct one’s own judgement.
kit-ready = To prepare
kit-ready-print = Print for each table an envelope, voting cards and a tent card ({ $tables } sheets of each), the issues, sources and glossary; worksheets for each student. Turn envelopes on the short edge, all else on the long edge.
kit-ready-cut = Cut the voting cards and question cards along the dashed lines; fold envelopes and tent cards in the middle.
kit-ready-room = Set out { $tables } tables, the two sides on either side of the room.
kit-ready-rehearse = The day before, run the program’s five-minute rehearsal once to its end. No network is needed.
kit-times = Timetable
kit-from-to = From–to
kit-span = { $begin }–{ $end }
kit-phase = Phase
kit-teacher-does = Teacher
kit-class-does = Class
kit-opening = Opening
kit-opening-teacher = Hands out the envelopes, puts the question, takes the first forecast and enters it.
kit-opening-class = Reads the envelopes, settles what the mandate asks, writes the first forecast.
kit-turns = { $turns } turns
kit-turns-teacher = Reads out the cable, enters the cards held up, reveals what came of it; asks why, and hears one or two tables.
kit-turns-class = Each time: read { $read } s, confer { $confer } s, hold up a card { $seal } s, cards open { $reveal } s, why { $why } s. Note reason and evidence.
kit-turn = Turn
kit-turn-day = Day
kit-step-read = Read
kit-step-confer = Confer
kit-step-seal = Cards up
kit-step-reveal = Cards open
kit-step-why = Why
kit-debrief = Debrief
kit-debrief-teacher = Shows the class’s path beside history and asks where they first part. Only now come the notes and the full timeline.
kit-debrief-class = Says what became of the mandate, forecasts once more, and talks about the readings that differ.
kit-differently = When it does not go to plan
kit-differently-short = If time is short: tell the program when the bell goes, and it shares out what is left. A fifth stays for the debrief.
kit-differently-power = If the computer goes off: go on with cards and worksheets, and resume later. Every vote so far is kept.
kit-differently-hot = If it grows heated: recall that we speak for the chairs we hold, and leave judging the real people to the debrief.
kit-afterwards = After the lesson
kit-afterwards-text = Collect the worksheets and read them by the rubric. No side has won and no table is ranked. The full timeline may now go on the wall.

## Envelopes

kit-envelopes-short = Envelopes (short reading)
kit-envelopes-long = Envelopes (long reading)
kit-envelopes-how = One A4 for each table, double-sided (turned on the short edge), folded to A5. Use the short reading or the long one.
kit-table = Table { $number }
kit-sealed = Not to be shown to other tables
kit-who-you-are = Who you are
kit-no-brief = Nothing is told of this chair. Work it out from its name and its mandate.
kit-your-people = Who else acts for you
kit-your-people-how = Where a question on the screen goes to them, you answer it in their place.
kit-mandate = Your mandate
kit-mandate-how = More filled circles, more weight. You will hardly keep them all: your table decides what to give and what to hold.
kit-secret = What you may not reveal
kit-no-envelope = This chair has no sealed mandate. Decide for yourselves what would serve your side.
kit-at-the-table = At the table
kit-rule-read = Read the cable on the screen together; someone may read it aloud.
kit-rule-vote = Confer, then hold up one card at the signal. The majority of your side decides; in a tie, the table named on the screen.
kit-rule-keep = Speak of mandate and secret within your side only.
kit-rule-note = Each time, write your reason and your evidence on the worksheet.
kit-notes = Notes

## Cards

kit-vote-cards = Voting cards A to D
kit-vote-cards-how = One A4 for each table, double-sided. Cut into four along the dashed lines. All backs are alike, so either turn fits.
kit-question-cards = Question cards
kit-question-cards-how = Double-sided (turned on the long edge), one copy for each table of that side; cut. Lay them face down, and give one out to its side when the screen puts the question. Not every question will be put.
kit-no-questions = This scenario puts no question in these days, so there are no cards. Use the options on the screen.
kit-question-when = { $who } · from { $date }
kit-open-when-asked = Turn over when the screen puts this question.
kit-letters-how = Write in each box the letter that the screen gives it. An option that the screen does not show is not open now. None of them is marked as right.
kit-tents = Tent cards
kit-tents-how = One sheet for each table, printed on one side of heavy paper; fold on the dashed line and stand it up.

## Issues

kit-issues = The issues
kit-issues-about = For each issue its positions, in order from one end to the other; on the right the words each would put into the agreement.
kit-issues-how = One copy for each table, to keep at hand when offering.

## Worksheet

kit-worksheet = Worksheet
kit-worksheet-how = Two pages for each side; one copy for each student. It can be assessed; there is no field for a name, on purpose.
kit-worksheet-who = { $side } · Table ______
kit-forecast-before = 1. First forecast
kit-forecast-what = What will happen?
kit-forecast-chance = Chance (0–100)
kit-forecast-paper = By { $date } both sides agree on: { $paper }.
kit-forecast-why = Why do you think so?
kit-our-votes = 2. Our choices
kit-votes-how = Under evidence name the paper you used, and whether it is documented, inferred or invented.
kit-round = Turn
kit-our-card = Our card
kit-reason = Our reason
kit-evidence-used = Evidence and its mark
kit-mandate-kept = 3. What became of the mandate
kit-mandate-point = Mandate
kit-mandate-became = What became of it
kit-kept-boxes = kept · traded · broken
kit-mandate-why = Traded for what, or why broken
kit-forecast-after = 4. Forecast again
kit-forecast-changed = If it differs from the first, what changed it? If not, why not?
kit-think = 5. Think it over
kit-think-gave = Of the promises you obtained, which is the firmest, and which the weakest?
kit-think-missing = What stood in the other side’s envelope? What makes you think so?

## Timeline

kit-timeline-before = Timeline up to { $date }
kit-timeline-before-about = Only papers that both sides could read. What one side alone knew, and what came later, is not here.
kit-timeline-after = Timeline: what really happened
kit-timeline-after-about = To be put up only when the lesson is over. The shape says who acted, the line around a mark what the step rests on. Sources are in the notes for the teacher.
kit-timeline-how = A3 landscape; reduced to 71% it can still be read on A4.
kit-nothing-yet = Up to this day there is no paper that both sides could read.
kit-no-history = This scenario has no recorded history.

## Sources

kit-sources = Sources
kit-sources-how = The first part is for everyone, the next for that side alone. The teacher keeps the citations at the end.
kit-marks = A solid frame, documented: seen in the record. Dashed, inferred: read from the record. Dotted, invented: the author’s own.
kit-sources-all = For everyone to read
kit-sources-own = For { $side } alone
kit-sources-secret = Not to be shown to the other side
kit-no-sources = Up to this day there is no paper to read.
kit-citations = Sources cited
kit-seen = A: seen in the primary document. B: in a secondary work or the press. C: widely known, not checked for this.
kit-glossary = Glossary
kit-glossary-about = Only what was known by the day the lesson begins. What came later is in the program’s archive once the lesson is over.
kit-glossary-how = One copy for each table.
kit-no-terms = This scenario explains no terms.

## Notes

kit-answers = Notes for the teacher
kit-answers-about = Not for students beforehand. This is the record, not the right answer: a class that chose otherwise was not wrong.
kit-answers-how = For the teacher alone.
kit-happened = What really happened
kit-record = Dates and results in the record
kit-followed = What followed
kit-disputed = Where readings differ
kit-questions = To talk about

## Rubric

kit-rubric = Rubric
kit-rubric-about = It looks at forecasts, the use of evidence and fidelity to the mandate. Fill in points as your school’s scheme has them.
kit-rubric-how = For the teacher; students may see it beforehand.
kit-criterion = Criterion
kit-level-high = Full (____ points)
kit-level-middle = Partial (____ points)
kit-level-low = Beginning (____ points)
kit-criterion-forecast = Forecast and revision
kit-forecast-high = Gave a first forecast with a number and a reason, and forecast again by naming what changed the judgement, or why nothing did.
kit-forecast-middle = Gave both forecasts as numbers, but ties the change only loosely to what happened.
kit-forecast-low = Gave a forecast without a reason, or with one that does not fit the number.
kit-criterion-evidence = Use of evidence
kit-evidence-high = Names particular papers as reasons for a choice, and gives more or less weight to what is documented, inferred or invented.
kit-evidence-middle = Names papers, but leaves unclear how they bear on the choice or what they rest on.
kit-evidence-low = Names no paper, or rests on what no paper says.
kit-criterion-mandate = Fidelity to the mandate
kit-mandate-high = Says of each point whether it was kept, traded or broken, and what a traded or broken one was meant to buy.
kit-mandate-middle = Chose by the mandate, but explains only in part what was given for what.
kit-mandate-low = Chose without regard to the mandate, or cannot say what became of it.
kit-not-assessed = What is not assessed
kit-not-assessed-text = Whether there was an agreement, whether the class went history’s way, whether a forecast came true, which side got more. A broken point costs nothing where there is a reason. A forecast in per cent may miss, and one lesson cannot tell whether it was good.
kit-where-seen = Where to look
kit-seen-forecast = Forecast and revision: parts 1 and 4 of the worksheet
kit-seen-evidence = Use of evidence: the last column of part 2, and what was said at the table
kit-seen-mandate = Fidelity to the mandate: parts 3 and 5
kit-phrases = Phrases for a report
kit-phrases-how = Take only what you saw, and change it to fit; fill each blank with what this student did. Leave out how the table fared and whether it matched history.
kit-phrase-forecast = Forecast the chance of an agreement in per cent and gave ______ as the reason; once ______ was known, revised it and explained what had changed the judgement.
kit-phrase-evidence = Read diplomatic papers and memoirs, distinguished what is documented from what is inferred, and pointed out that the claim ______ rests on ______ alone.
kit-phrase-mandate = Analysed the mandate of the chair, proposed to give way on ______ in order to keep ______, and set out the price point by point.
kit-phrase-revised = Inferred the other side’s position from the papers and expected ______; afterwards compared it with the record and described what the inference had missed.
kit-self = For students to check themselves
kit-self-forecast = I wrote my forecast as a number, and why I changed it or did not.
kit-self-evidence = For each choice I named at least one paper and its mark.
kit-self-mandate = Of each point of the mandate I wrote what became of it and why.
