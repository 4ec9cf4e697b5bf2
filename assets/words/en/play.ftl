# Why something cannot be done, and what is said of saved games.
# Names of roles, issues and the like come in the reader's language; dates too.

## A command that cannot be understood

refusal-not-a-command = A command is an object such as { "{" }"do": "send"{ "}" }; this is not one: { $given }
refusal-no-do = The command does not say what to do. Under “do” may stand: { $known }.
refusal-unknown-do = There is no command “{ $given }”.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] { " " }There are: { $known }.
}
refusal-unknown-key = The command “{ $do }” has no part called “{ $given }”.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
refusal-missing-key = The command “{ $do }” needs “{ $key }” as well.
refusal-wrong-type = In the command “{ $do }”, “{ $key }” must be { $expected ->
    [truth] true or false
    [package] a mapping of issues to positions
    [recommendation] what your principal should do: answer, offer, accept, hold or lever
    [number] a whole number
   *[text] a text
}.

## A name that does not exist

refusal-unknown-role = There is no role “{ $given }”.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] { " " }There are: { $known }.
}
refusal-unknown-issue = There is no issue “{ $given }” here.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
refusal-unknown-position = { $issue }: there is no position “{ $given }”.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
refusal-unknown-instrument = There is no paper “{ $given }”.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
refusal-unknown-lever = There is no lever “{ $given }”.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
refusal-unknown-verb = { $lever }: “{ $given }” is not one of the things that can be done with it: { $known }.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
refusal-unknown-decision = There is no decision “{ $given }”.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
refusal-unknown-option = { $decision } “{ $given }” is not one of the answers.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}

## What cannot be done now

refusal-over = The game is over.
refusal-too-early = Not before { $date }.
refusal-too-late = Its time passed on { $date }.
refusal-condition = Its condition does not hold now: { $condition }
refusal-already-done = That has been done already.
refusal-cooling-down = Not again before { $date }.
refusal-wrong-stage = The threat must go stage by stage. It now stands at: { $stage }.
refusal-not-at-table = You are not at the table now.{ $again ->
    [1] { " " }You will be from { $date }.
   *[other] {""}
}
refusal-predict-own-side = { $role } is on your own side; foretell what the other side will do.
refusal-predict-absent = { $role } is not at the table now, so there is nothing to foretell.
refusal-predict-seated = You are at the table yourself now. Forecasts are for those who wait.
refusal-bad-percent = “{ $given }” is not a percentage from 1 to 99.
refusal-advise-nobody = You answer to no one, so there is no one to advise.
refusal-advise-seated = You are at the table yourself now. Advice is for those who wait.
refusal-advise-closed = { $role } cannot do that now, so there is nothing to advise.
refusal-advise-late = { $role } has decided already; advice for this sitting would come too late.
refusal-advise-reason = A reason is one line of at most { $most } letters: { $given }
refusal-other-not-at-table = { $role } is not at the table now, so there is nobody to answer a draft.
refusal-no-draft = The other side has tabled no draft of “{ $instrument }” yet.
refusal-closed = This paper has been agreed already.
refusal-not-open = This is not open now.
refusal-no-principal = You answer to no one, so there is no one to cable.
refusal-cable-pending = Your cable about { $issue } has not been answered; the answer can come from { $date }.
refusal-at-limit = { $issue }: there is no further position to ask for.
refusal-decided = This scenario has decided the question already: { $option }.
refusal-settled = { $issue }: this has been settled.
refusal-not-yours = That is for { $owner } to do.
refusal-no-party = Your side is no party to { $instrument }.
refusal-package-foreign = { $issue } is no part of { $instrument }.
refusal-package-incomplete = A draft takes a position on every issue. { $missing ->
    [1] One is missing: { $issue }.
   *[other] { $missing } are missing, { $issue } among them.
}
refusal-no-pledge = { $issue }: this is nothing you can pledge in public.
refusal-no-cable = No cable from { $role } waits for an answer.

## Drafts and seats

refusal-already-sent = You have sent your decisions for this sitting.
refusal-nothing-to-undo = There is nothing to take back.
refusal-taken-back = What you sent has been taken back; it lies before you as it was.
refusal-not-your-seat = No person sits for { $role } in this game.
refusal-stale-turn = This was meant for another sitting; the game has moved on.
refusal-still-waiting = { $roles ->
    [1] { $role } has not decided yet.
   *[other] { $roles } players have not decided yet, { $role } among them.
}
refusal-unknown-act = Nobody does “{ $given }” at the table. You can foretell: { $known }.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}
refusal-unknown-mind = “{ $given }” cannot take a seat. These can: { $known }.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] {""}
}

## Beginning a game

refusal-bad-seed = The seed must be a whole number from 0 to { $most }, not { $given }.
refusal-bad-date = “{ $given }” is not a date; write it as year-month-day, such as 1931-07-20.
refusal-no-history = The scenario { $scenario } has no recorded history to enter.
refusal-after-the-end = The last sitting is on { $date }; a game cannot begin after it.
refusal-before-the-start = The first sitting is on { $date }; a game cannot begin before it.
refusal-outside-level = { $issue }: at the level “{ $level }” this is for the staff.
refusal-unknown-level = There is no level “{ $given }”.{ $close ->
    [1] { " " }Did you mean “{ $suggestion }”?
   *[other] { $known ->
        [none] { " " }This scenario has none.
       *[other] { " " }There are: { $known }.
    }
}
refusal-record-ends = { $date }: here the record ends for { $role }. What it did then is not possible in this world, so the machine decided.

## Saved games

refusal-cannot-save = The game could not be saved in { $file }. Is the disk full or the folder write-protected? Nothing has been lost; try again.
refusal-cannot-delete = The saved game { $file } could not be deleted. Is the folder write-protected?
refusal-name-too-long = A name has { $most } letters at most.
refusal-cannot-name = The name could not be kept beside { $file }. Is the folder write-protected?
refusal-journal-exists = There is a file { $file } already. It was left as it is; choose another name.
refusal-journal-changed = The saved game { $file } has been changed since it was opened, perhaps in another window. Open it again to go on.
refusal-journal-missing = There is no file { $file }.
refusal-journal-is-a-folder = { $file } is a folder, not a saved game.
refusal-journal-unreadable = The file { $file } cannot be read.
refusal-journal-too-large = The file { $file } is larger than any saved game.
refusal-journal-no-game = { $file } is not a saved game of this program.
refusal-journal-format = The saved game { $file } is in format { $given }; this copy of the program reads up to format { $ours }. A newer copy can open it.
refusal-journal-rules = The saved game { $file } was played by the rules of version { $given }; this copy plays by { $ours }, under which the same decisions could end otherwise. A copy of that version can open it.
refusal-journal-damaged = The saved game { $file } is damaged at line { $line }. { $turns ->
    [0] Nothing before it can be played on.
    [1] The first sitting is whole: a branch at sitting 1 goes on from there.
   *[other] The first { $turns } sittings are whole: a branch at sitting { $turns } goes on from there.
}
refusal-journal-scenario-damaged = The scenario inside the saved game is damaged, and the scenario on this computer is not the same.
refusal-journal-scenario-altered = The scenario { $scenario } inside the saved game is not the one it was played with.
refusal-journal-differs = The saved game cannot be played on: at the sitting of { $date } it holds a decision that is not possible there. The file has been altered, or another program wrote it.
refusal-journal-played-differently = This copy of the program played the sitting of { $date } differently from the saved game. The decisions are yours; what came of them may not be the same.
refusal-journal-torn = The last line of the saved game was cut off and has been left out. All that was sent before it is here.
refusal-branch-too-late = The game has { $turns ->
    [1] one sitting
   *[other] { $turns } sittings
}; it cannot be left at sitting { $given }.

## Verifying a saved game

verify-same = Played again: { $turns ->
    [0] no sitting has been played yet
    [1] the one sitting comes out as recorded
   *[other] all { $turns } sittings come out as recorded
}.
verify-differs-digest = The record and the game played again part at the sitting of { $date }: the world after it is not the same.
verify-differs-ending = The record and the game played again part at the sitting of { $date }: the ending is not the same.
verify-differs-date = The record and the game played again part at the sitting of { $date }: it has another date.
verify-differs-told = The record and the game played again part at the sitting of { $date }: the world is the same, but what the record tells of it is not.
verify-differs-decision = The record cannot be played past the sitting of { $date }: it holds a decision that is not possible there. { $reason }
refusal-again-dates = the sitting of { $before } is now on { $date }.
