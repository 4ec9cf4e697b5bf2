# Ask the advisers: what would come of each option, and what each adviser fears.

action-advise = Ask the advisers
    .detail = What would come of each draft, of accepting and of waiting; and what each adviser fears.
action-advise-menu = Ask the advisers about levers
advice-title = Advisers
advice-question = What would come of it, and what is there to fear?
advice-note = Every option was played to the end { $worlds } times, always in the same worlds: worlds that you cannot tell from this one, everybody acting as a machine would. Of 100 brackets about 95 hold what endless playing would show; how much of the scenario is invented, they cannot tell.
advice-one-way = There is only one thing you can do here.
advice-none = You have no advisers in this chair. Here is the bare reckoning.
advice-would = What this adviser would choose, in full
advice-lead = Would choose “{ $option }”: worth { $value } points to them against “{ $rival }” ({ $low } to { $high }).
advice-unsure = Would choose “{ $option }”, but can hardly tell it from “{ $rival }”: { $value } points ({ $low } to { $high }).
advice-fears-worth = What they fear in “{ $rival }”: { $loss } points lost on { $what }.
advice-fears-ending = What they fear in “{ $rival }”: that it ends in “{ $ending }” ({ $before } would become { $after }).
advice-fears-nothing = They see nothing to fear in “{ $rival }”.
advice-options = The options, best for you first
advice-more = { $count ->
    [one] One more option came out lower.
   *[other] { $count } more options came out lower.
}
advice-own = for you { $value } against “{ $against }” ({ $low } to { $high })
advice-utility = { $value } points ({ $low } to { $high })
advice-ending = { $ending } { $chance } ({ $low }–{ $high })
advice-moved = { $row } { $change }
advice-interval = { $value } ({ $low } to { $high })
advice-draft = Offer draft { $letter } of { $paper }
advice-draft-own = Offer your draft of { $paper }
advice-draft-same = as you ask for it now
advice-endings = How it would end
advice-yours = What it would be worth to you
advice-audiences = Where the audiences would stand
advice-take = Choose this
play-mind = Who sits in the other chairs: “fast”, or “planner”, which plays every option forward before it chooses.

# What we think they are.

reputed-title = What we think they are
reputed-type = { $kind } { $chance }{ $change ->
    [none] {""}
   *[other] { " " }({ $change })
}
