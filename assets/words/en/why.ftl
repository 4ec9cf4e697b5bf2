# Why? for everything, and what would move the other side.

## What can be asked about

why-choices = What you can do
why-happenings = What happened last
why-others = What the others weighed
why-end = How it ends

## Conditions and formulas

why-holds = { $now ->
    [none] It holds: { $what }
   *[other] It holds: { $what } (now { $now })
}
why-fails = { $now ->
    [none] It does not hold: { $what }
   *[other] It does not hold: { $what } (now { $now })
}
why-effect = What it does: { $row }

## Why did they do that?

why-deeds = { $who }, { $date }
why-deeds-none = Nothing that could be seen from here.
why-deeds-public = Reckoned from what everybody knew before the sitting of { $date }, with what you then believed of them. What they keep to themselves is not in it.
why-deeds-open = Reckoned from everything this chair knew and was on { $date }.
why-deeds-person = A person sat here; this is what a machine would have weighed in that chair.
why-deeds-record = Here the game followed the record; this is what a machine would have weighed in that chair.
why-deeds-planner = The machine in this chair also looked ahead; below is what it weighed first, without what it saw there.
why-likely-of = Chance that a machine in the chair of { $who } does this: { $chance }
why-taken = { $option } (this was done)
why-taken-seen = { $option } (as far as could be seen)

## Why did that happen?

why-odds = Log-odds of its happening at this sitting
why-chance = As a chance: { $chance }
why-certain = It happens as soon as its condition holds; no luck is in it.
why-hidden = Some of what weighed here is hidden from your side, so the whole chance cannot be told before the end.
why-luck = Luck drew { $drawn }; below { $chance } it happens.
why-next-stage = { $paper }: the stage before it was reached, and nothing more is asked for.
why-vote = { $seats } members vote; it is carried by { $share } of those voting. Correlation between two members: { $cohesion }.
why-vote-support = Log-odds that a member present votes for it
why-vote-absence = Log-odds that a member is absent
why-leak = What is prepared in secret leaks with a chance of { $chance } a sitting.
why-due = It had stood for { $days } days without being carried out or taken back.

## What one believes of another

why-belief-of = What you believe of { $who }
why-belief = What { $who } really is, nobody else knows. Each sum below is the logarithm of how far you believe in one kind; a term adds where what was seen speaks for that kind more than for the others.
why-belief-start = Believed before anything was seen
why-belief-rest = So that the chances of all kinds make one
why-belief-quiet = nothing that could be seen
why-belief-did = { $date }: { $what }
why-believed = How far you believe in it: { $chance }

## How it ends

why-ending-of = Why did it end like this?
why-ending = The endings in their order, down to the first whose conditions hold.
why-reached = { $ending } (reached)
why-written-bare = The rule: { $path } ({ $where })
why-ending-last = It is taken where none of the others is reached.
why-dated = { $date ->
    [none] { $name }: this never happened ({ $what }).
   *[other] { $name }: { $date }, when this happened: { $what }
}
why-point-kept = As things stand, this is kept.
why-point-open = As things stand, this is not kept.
why-issue-now = Now: { $position }
why-issue-start = At the beginning: { $position }
why-issue-moved = { $date }: to { $position } ({ $cause })

## What would move you?

move-title = What would move you?
move-question = How would they take this draft, and what would turn a refusal?
move-ask = What would move you?
    .detail = How they would take this draft, and the smallest changes that turn a refusal.
move-now = { $verdict ->
    [yes] { $who } would rather accept this draft than do anything else
   *[no] { $who } would rather refuse this draft
} (chance of acceptance at this sitting { $chance }; accepting leads by { $lead }).
move-note = Reckoned from what everybody knows, with what you believe { $who } to be. What they keep to themselves is not in it.
move-ways = What would turn it, the cheapest for you first
move-more = … and { $count ->
    [1] one more way that costs
   *[other] { $count } more ways that cost
} you more.
move-none = Nothing that you could change now brings them any nearer.
move-nearest = Nothing within your reach turns it. What comes nearest still falls short by { $short }:
move-way = { $gains ->
    [yes] Gains you { $price }
   *[no] Costs you { $price }
}: chance { $chance }, accepting leads by { $lead }
move-lay = Write it into the draft
move-besides = Besides the draft
move-why = Why this price?
move-change = { $issue }: { $before } → { $after }
move-accepting = What speaks for accepting, to { $who }
move-instead = What they would do rather: { $act }
move-share = As far as you believe in those of whom this is the best other course: { $share }
move-lead = Less what they would do rather, accepting leads by { $lead }; with all their courses weighed, the chance is { $chance }.
move-price = What it costs you

refusal-unknown-question = “{ $given }” is no question. There are: why, move.
