# What `armistice check --soak N` says of a scenario in which something is dead.
check-soak = Play each sound scenario in N worlds by fast minds, and warn of what never comes about or changes nothing.
soak-lesson = “{ $name }” plays only some of its scenario’s days, so it is not played by --soak; play what it is cut from.
soak-playing = Playing { $name }
soak-open = possible in { $share } of worlds
soak-together = together { $share }
soak-held = “{ $text }” { $share }

soak-never = { $kind ->
        [event] In { $worlds } worlds this event did not happen once
        [decision] In { $worlds } worlds this question was not put once
        [option] In { $worlds } worlds this option was not chosen once
        [lever] In { $worlds } worlds this was not done once
        [paper] In { $worlds } worlds this paper was not agreed once
        [stage] In { $worlds } worlds this stage was not reached once
       *[ending] In { $worlds } worlds this ending was not reached once
    }
problem-W801 = { soak-never }: “{ $part }” never held.
    .help = Look at what should bring that about; below is how often each condition held, turn by turn.
problem-W802 = { soak-never }: each of its conditions held at some time, but never all of them together.
    .help = Loosen one of them; below is how often each held, turn by turn.
problem-W803 = { soak-never }: where it could have been, { $act ->
        [offer] the best chance that anyone tabled it was one in { $one_in }.
        [accept] it was tabled, but the best chance that anyone accepted was one in { $one_in }.
       *[none] its best chance was one in { $one_in }.
    }
    .help = Weigh what speaks for it against what speaks against it: its effects, its appeals, its odds, what types lean to.
problem-W804 = { soak-never }: what has to come before it never did in time.
    .help = Look at its dates, and at what it waits for.
problem-W805 = Nothing can settle or move this issue.
    .help = Name it among the “issues” of a paper, or move it with “shifts”, or leave it out.
problem-W806 = Were this chair silent throughout, all { $worlds } worlds would end the same, with the same measures.
    .help = Give it a lever, a question or a seat at the table that something depends on.
problem-W807 = { soak-never }: its conditions held, but an ending above it was always reached first.
    .help = Endings are tried in order; put it higher, or narrow those above it.
problem-W808 = { soak-never }: of the side “{ $side }” nobody sits at the table while it is open.
    .help = Look at the paper’s “opens” and “closes”, and at that side’s “at_table”.
problem-W809 = { soak-never }: its conditions held in time, and it came to nothing every time.
    .help = If a chamber votes on it, look at what speaks for its “support”; else at its date and the calendar’s end.
