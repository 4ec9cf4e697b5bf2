# What is said when a draft is weighed at the table, its text is compared, and threats go up and down their ladder.

## The desk

desk-ways = Threats and levers
desk-counted = { $label } { $change }
action-levers = Levers

## The draft being written

outline-draft = draft: { $label }
rung-pledged = { $who }’s pledge
draft-theirs = The other side’s draft: { $package }
balance-now = vs now
balance-theirs = vs theirs
balance-opening = vs opening
balance-none = The draft differs neither from how things stand nor from what the other side asks for.
balance-sum = All together
balance-note = In points, by { $who }’s own reckoning. ▲ is what you get, ▼ what you give.
balance-chance = { $who } would accept this

## The text

action-text = Read it as a text
text-title = The text
text-question = What would this draft say?
text-as = These are the words of { $precedent }.
text-beside = Beside the words of { $precedent }
text-instead = The words of { $precedent }
text-signed = the text signed in history
text-as-signed = These are the words signed in history.

## Levers, and the ladder of threats

levers-title = Levers
levers-question = Which lever will you use? One a sitting.
threats-others = Threats of others
object-how = How will you answer?
object-pledge = Object in public
    .detail = Bind yourself to your position, so that giving way would cost you at home. The threat stands: then both insist.
object-table = Meet it at the table
    .detail = Offer what would make it lapse, or something in its place.
threat-until = { $lever } (until { $date })
threat-due = until { $date }
threat-demand = lapses once this is so: { $what }
threat-stake = the price of backing down: { $cost }
insist-title = If you insist
insist-question = Will you carry it out? See first which ends come nearer.
insist-odds = How the game would end, and how likely
insist-chance = { $chance } ({ $low }–{ $high })
insist-carry-out = Carry it out
insist-rest = Leave it as it is
insist-back-down = Back down
insist-both = The other side has not backed down either
insist-alone = No threat stands against yours now.
