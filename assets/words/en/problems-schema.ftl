# What is wrong with the content of a scenario, and what to write instead.
# Shapes are E3.., names E4.., expressions E5.., evidence and languages E6.., warnings W7...

problem-E301 = “{ $key }” has no meaning here.
    .help = What can stand here: { $known }.
problem-E302 = “{ $key }” is missing here.
    .help = { $where ->
            [removed] The scenario cannot do without it. Write “set” to give it another value instead.
            [braces] Write “{ $key }: …” inside the braces that follow, set off by a comma.
           *[lines] Write a line “{ $key }: …” below this one, indented.
        }
problem-E303 = { $expected ->
        [mapping] Lines of “name: value” belong here, not { problem-written }.
        [list] A list belongs here, not { problem-written }.
       *[value] A single value belongs here, not { problem-written }.
    }
    .help = { $expected ->
        [mapping] Write the names one below the other, indented, or on one line as {"{"}name: value{"}"}.
        [list] Write [one, two], or each on a line of its own that begins with “- ”.
       *[value] Write it on the same line, after the colon.
    }
problem-written = { $found ->
        [mapping] lines of “name: value”
        [list] a list
       *[text] a single value
    }
problem-E304 = “{ $text }” is not a number.
    .help = Write digits, with a point before decimals, such as 1500 or 0.5, without commas or units.
problem-E305 = “{ $text }” is out of range.
    .help = Write a number from { $low } to { $high }.
problem-E306 = Nothing can be reckoned with “{ $text }”.
    .help = Write an ordinary number.
problem-E307 = “{ $text }” is not a whole number.
    .help = Write it without decimals.
problem-E308 = “{ $text }” is neither true nor false.
    .help = Write true or false, in small letters.
problem-E309 = “{ $text }” is not a date.
    .help = Write it as year-month-day, such as 1931-07-20.
problem-E310 = There is no such day as { $text }.
    .help = Look at the month, and at how many days it has.
problem-E311 = “{ $text }” cannot be a name.
    .help = A name begins with a small letter and goes on with small letters, digits and underscores, such as grain_store; it has at most 60 characters.
problem-E312 = “{ $found }” is not one of the choices.
    .help = The choices are { $known }.
problem-E313 = There is nothing after the colon.
    .help = Write a value, or delete the line.
problem-E314 = “{ $text }” cannot be the id of a scenario.
    .help = Use small letters, digits and hyphens, such as lantern-strait.
problem-E315 = { $found ->
        [0] There are none here; at least { $least } are needed.
        [one] There is only one here; at least { $least } are needed.
       *[other] There are only { $found } here; at least { $least } are needed.
    }
    .help = Add what is missing below this line.
problem-E316 = There are more than { $most } here.
    .help = Keep { $most } at most.
problem-E317 = “{ $found }” is listed twice.
    .help = Keep one of them.
problem-E320 = Exactly one of these belongs here: { $fields }.
    .help = Write one of them and delete the others.
problem-E321 = The last day, { $last }, comes before the first, { $first }.
    .help = Mend one of the two dates.
problem-E322 = The start, { $start }, does not lie within the range from { $low } to { $high }.
    .help = “low” must be smaller than “high”, and “start” between them.
problem-E323 = This date does not come after the turn “{ $turn }”, which begins on { $date }.
    .help = Turns stand in the order of their dates, and the calendar ends after the last of them has begun.
problem-E324 = “{ $field }” means nothing beside an act.
    .help = Only threats have it. Write “threat: true”, or delete this line.
problem-E325 = “{ $verb }” is not a stage of this lever.
    .help = Its stages: { $known }. An act is done; a threat is spoken, prepared and carried out, or backed down from.
problem-E326 = “{ $stage }” is put to the vote, so it cannot have effects of its own.
    .help = Write them in its “ballot”, under “passed” or “failed”.
problem-E327 = { $sittings } sittings do not fit into a turn of { $days ->
        [one] one day
       *[other] { $days } days
    }.
    .help = Have fewer sittings, or let the next turn begin later.
problem-E328 = Nothing says from when “{ $part }” can be read.
    .help = Write a date as “from”, or a condition as “when”; what can be read from the beginning belongs in “text”.
problem-E329 = { $last ->
        [east] The eastern edge, { $high }, does not lie east of the western one, { $low }.
       *[north] The northern edge, { $high }, does not lie north of the southern one, { $low }.
    }
    .help = Longitudes grow towards the east, latitudes towards the north.

problem-E401 = { $kind ->
        [own_decision] This role or audience makes no decision called “{ $found }”.
        [own_lever] This role has no lever called “{ $found }”.
        [choice] This role has no choice called “{ $found }”.
        [flag] Nothing called “{ $found }” can be done or happen.
       *[other] There is no { problem-thing } called “{ $found }”.
    }
    .help = { $kind ->
        [own_decision] Only what this role or audience decides can stand here.
        [own_lever] Only this role’s own levers can stand here.
        [choice] A leaning is towards one of this role’s own choices: table with accept, offer or hold; a lever of its own with its stages; pledge with an issue; a decision of its own with its options.
        [party] Only the two parties of this instrument can stand here.
        [flag] What can be done is a lever’s stage, a decision’s option, an event, or a stage of an instrument, such as accord.accepted.
       *[other] See whether it is misspelt, or declare it.
    }
problem-thing = { $kind ->
        [row] meter, audience or tally
        [party] party
        [chooser] role or audience
        [correspondent] side, role, audience or person
        [weighable] meter, tally or issue
        [verb] stage
       *[other] { $kind }
    }
problem-E402 = “{ $name }” is already the name of something in “{ $other }” ({ $file }, line { $line }).
    .help = Give one of the two another name: they could be taken for each other.
problem-E403 = These chances add up to { $total }; they must add up to 1.
    .help = Change one of them so that they do.
problem-E404 = Some positions have no worth here: { $missing }.
    .help = Give each position of the issue a number; 0 is a number too.
problem-E405 = It is not said where “{ $side }” opens on { $missing }.
    .help = Write under “opening”, for each issue of the instrument, the position that the side begins with.
problem-E406 = The last ending, “{ $ending }”, has a condition, so a game may come to no ending at all.
    .help = Let the last ending have “at_end: true” and no “when”, so that every game ends somehow.
problem-E407 = “{ $name }” is a word of the language itself.
    .help = Choose another name.
problem-E409 = The link leads to “{ $found }”, which does not exist.
    .help = A link [words](name) leads to a term, person, place or document.
problem-E411 = “{ $role }” would be under its own orders, through “{ $principal }”.
    .help = Follow the principals: at the top must be a role without one.
problem-E412 = “{ $ending }” would end the game at its first sitting.
    .help = Write “when:” and a condition, or “at_end: true”.
problem-E414 = { $expected ->
        [date] “{ $found }” is not a date.
       *[number] “{ $found }” is not a number.
    }
    .help = { $expected ->
        [date] Write the day as year-month-day, such as 1931-07-20, or “never”.
       *[number] Write the number that the record gives.
    }
problem-E415 = This day lies outside the calendar.
    .help = The calendar goes from { $first } to { $last }.
problem-E416 = The turn “{ $turn }” has no such sitting.
    .help = It has { $sittings }, counted from 1.

problem-E417 = No role sits on the side “{ $side }”, so nobody could put its name to this paper.
    .help = Name a side that has a role, or give this side one.
problem-E501 = There is no number called “{ $found }”.
    .help = Meters, audiences and tallies can stand here, and turn, date and days.
problem-E502 = This expression has { $length } characters; { $limit } is the limit.
    .help = Make two reasons or two conditions of it.
problem-E504 = “{ $found }” cannot stand here.
    .help = Between two parts there must be a sign such as +, <, “and” or “or”.
problem-E505 = The expression stops too early.
    .help = Write what is still missing after this.
problem-E506 = A bracket is not closed.
    .help = Write “)” where it ends.
problem-E507 = “{ $found }” is not a sign used here.
    .help = The signs are + - * / < <= > >= == != and the words and, or, not.
problem-E508 = There are no powers here.
    .help = Multiply instead: alarm * alarm.
problem-E509 = An expression holds no quoted text.
    .help = Write names without quotes, as in position(passage) <= joint.
problem-E510 = “{ $found }” does not belong in an expression.
    .help = There are no lists, loops or functions of your own: only numbers, names, signs, brackets, and the functions done, since, settled, position, stage, belief, min, max, abs and clip.
problem-E511 = Nothing can be reckoned with “{ $found }”.
    .help = Only what is done has a dot in its name, inside done(…) or since(…), as in done(accord.accepted).
problem-E512 = Two comparisons follow each other.
    .help = Join them with “and”: write 20 < alarm and alarm < 60.
problem-E513 = “{ $said }” is { problem-found }, where { problem-expected } is needed.
    .help = { $found ->
        [position] Compare it with one of its positions, as in position(passage) <= joint.
        [stage] Compare it with none, spoken, prepared or done, as in stage(embargo) >= spoken.
        [truth] To count something only while a condition holds, write the condition under “when:”.
        [date] The difference of two dates is a number of days, as in date - 1931-03-02.
       *[number] { $expected ->
            [truth] Compare it with something, as in alarm > 60, or ask done(…) or settled(…).
           *[date] Write a date as year-month-day, such as 1931-07-20.
        }
    }
problem-found = { $found ->
        [truth] true or false
        [date] a date
        [position] a position
        [stage] a stage
       *[number] a number
    }
problem-expected = { $expected ->
        [truth] something true or false
        [date] a date
       *[number] a number
    }
problem-E514 = The expression is nested more than { $limit } deep.
    .help = Leave out brackets that are not needed, or make two expressions of it.
problem-E515 = This number is too large.
    .help = The largest is a million millions.
problem-E516 = “{ $said }” must come first in a comparison.
    .help = Turn it round, as in position(passage) <= joint.
problem-E517 = “{ $found }” is nothing that “{ $said }” can be.
    .help = It can be { $known }.
problem-E518 = “{ $found }” is not a number.
    .help = Ask about it with a function: done(…), settled(…) or position(…).
problem-E519 = There is no function called “{ $found }”.
    .help = The functions are { $known }.
problem-E520 = “{ $found }” is not a name that “{ $function }” can ask about.
    .help = Write a name between the brackets, as in done(accord.accepted).
problem-E521 = “{ $found }” is a function and needs brackets.
    .help = Write for example done(accord.accepted) or max(0, alarm - 50).
problem-E522 = { $kind ->
        [flag] Nothing called “{ $found }” can be done or happen.
       *[other] There is no { problem-thing } called “{ $found }”.
    }
    .help = { $kind ->
        [flag] What can be done is a lever’s stage, a decision’s option, an event, or a stage of an instrument, such as accord.accepted.
        [threat] Only a lever with “threat: true” has stages; of an act one asks done(…).
       *[other] See whether it is misspelt, or declare it.
    }
problem-E523 = “{ $found }” can be done in more than one way.
    .help = Say which: { $known }.
problem-E524 = “{ $function }” takes { $least ->
        [1] one number
        [3] three numbers, the middle and the two ends
       *[other] at least { $least } numbers
    }; { $given } given here.
    .help = Write for example abs(alarm - 50), clip(alarm, 0, 50) or max(alarm, 50).
problem-E525 = Nothing can be divided by 0.
    .help = Write another number.
problem-E418 = There is no recorded history to enter on this day.
    .help = Write under “history” what happened before it, or take the line away: the game then begins with the calendar.
problem-E419 = The lesson has no turn on { $day }, so there is none to leave to the staff.
    .help = Name one of the days under “days”, or take this one out.

problem-E601 = { $path ->
        [whole] Nothing in this scenario says what its numbers and claims rest on.
       *[part] It is not said what the numbers and claims in “{ $path }” rest on.
    }
    .help = Write “evidence: documented” or “evidence: inferred” with a “source:”, or “evidence: invented”. Written at the top of the file, it holds for all that has no evidence of its own.
problem-E602 = There is no source called “{ $found }”.
    .help = Declare it under “sources:” at the top of the scenario.
problem-E603 = What is { $kind ->
        [inferred] inferred
       *[documented] documented
    } needs a source.
    .help = Write “source:” and the name of a source beside it, or “evidence: invented”.
problem-E604 = “{ $found }” is no kind of evidence.
    .help = The kinds are { $known }: in the record, read from the record, made up.
problem-E605 = A source stands here, but not whether it documents this or this is inferred from it.
    .help = Write “evidence: documented” or “evidence: inferred” beside it.
problem-E606 = { $languages ->
        [ko] This text is missing in Korean.
        [en] This text is missing in English.
       *[both] It is not said which language this is, and the other one is missing.
    }
    .help = What comes with the program says everything twice: {"{"}ko: "…", en: "…"{"}"}

problem-W701 = { $count ->
        [one] One text is in one language only; it is this one.
       *[other] { $count } texts are in one language only; the first is here.
    }
    .help = Write {"{"}ko: "…", en: "…"{"}"} for readers of both languages. Readers of the other see the text as it is.
problem-W702 = This looks at “{ $name }”, which “{ $role }” cannot know.
    .help = The role would weigh it as unknown. Ask about something its side can see, or widen “known_to”.
problem-W703 = This can never happen: its days lie outside the calendar.
    .help = The calendar goes from { $first } to { $last }.
problem-W704 = With { $turns ->
        [one] one turn
       *[other] { $turns } turns
    } this lesson takes { $wanted } minutes; it has { $minutes }.
    .help = Hurried, it takes { $least }. Leave out a turn, give the phases less time under “ideal”, or write more “minutes”.
problem-W705 = No draw of luck is called “{ $found }”, so this does nothing.
    .help = The draws are events.ID.odds, decisions.ID, levers.ID.leak, drift.ID.spread, and of a vote instruments.ID.stages.ID.ballot.support and ….absence.
