## The verdict's pages

verdict-page = The end
verdict-sealed-page = Envelopes
verdict-turning-page = Turning points
verdict-history-page = Against history
verdict-standing-page = Among others
verdict-talk-page = To talk about
verdict-sealed-question = What were they really, and what could you have known?
verdict-turning-question = At which moments did it turn?
verdict-history-question = Where did you leave the record, and what became of the text?
verdict-standing-question = Would another have fared differently in your chair?
verdict-talk-question = What can this game not settle?
action-next-page = Next: { $page }
action-report = Write the report

## The two stamps

stamp-traded = TRADED
decided-clause = { $date ->
    [none] By the article of { $paper }: “{ $clause }”
   *[other] { $date }, by the article of { $paper }: “{ $clause }”
}
decided-happened = { $date }: { $what }.
decided-held = { $date ->
    [none] It held from the first day to the last.
   *[other] It has held since { $date }.
}
decided-missing = { $date ->
    [none] It never came about: { $what }.
   *[other] Lost on { $date }: { $what }.
}
lived-promise = The promise
lived-price = The price
lived-trust = Trust and weariness
count-evidence = { $shown } ({ $badge })
stage-agreed = agreed
promise-stage = { $paper }: { $stage }, { $date }
promise-none = { $paper }: never agreed

## The envelopes

sealed-own-title = Your own chair
sealed-own-kind = { $who }, as dealt: { $kind }
sealed-own-note = What the dice made of your chair, and the others had to reckon with. You were free to play it otherwise.
sealed-believed = Your side’s belief in this: { $path }
sealed-believed-by = { $side }’s belief in this: { $path }
sealed-step = { $chance } ({ $date })
sealed-last = { $chance } (at the end)

## Turning points

turning-title = What moved it most
turning-way = “{ $ending }” stood at { $first } before the first sitting and at { $last } before the last.
turning-how = From before and after everything that was done, machines played on { $worlds } times with the same luck (seed { $seed }). What is left over when all the bundles of a sitting are opened is put down to chance. Only steps that luck alone does not explain are listed; the range beside each is its 95% interval.
turning-none = No single sitting moved it by more than luck would.
turning-deed = { $date } · { $who }: { $what }
turning-luck = { $what ->
    [none] { $date } · Chance, in small things
   *[other] { $date } · Chance: { $what }
}
turning-waited = waited
turning-offered = offered { $paper }
turning-chance = “{ $ending }”: { $before } → { $after } ({ $points } points; { $low } to { $high }).
turning-own = Worth to you: { $d } ({ $low } to { $high }).

## Against history

history-none = This scenario has no record to be held against.
treaty-title = Your text beside the signed one
treaty-how = What the signed text says and yours does not is struck out; what only yours says is marked as added.
treaty-neither = By that day nothing had been agreed, neither in the record nor in your game.
treaty-alike = The same as signed: { $issues }.
treaty-unsettled = Never settled in your game.
treaty-paper = In { $paper }.
treaty-only-ours = Settled in your game alone, in { $paper }.

## Among others

standing-how = { $worlds } games from the same beginning, machines in every chair, yours too (seed { $seed }). They are no measure of what is right, only of what is usual.
standing-endings = How they ended
standing-ending = { $here ->
    [yes] ▶ { $ending }, as yours did
   *[no] { $ending }
}
standing-between = { $low } to { $high }
standing-points = Your instructions
standing-point = { $here ->
    [yes] Kept by you, and in { $share } of the games.
   *[no] Not kept by you; kept in { $share } of the games.
}
standing-measures = What was measured
standing-value = { $name }: { $value }
standing-never = It came about in { $share } of the games.
standing-below-date = earlier in { $share }
standing-same-date = the same day in { $share }
standing-above-date = later in { $share }
standing-never-date = never in { $share }
standing-below-number = lower in { $share }
standing-same-number = the same in { $share }
standing-above-number = higher in { $share }
standing-never-number = no figure in { $share }

## To talk about

talk-own = What your game asks
talk-quiet = At which sitting could a paper still have been agreed, and who would have had to give way?
talk-turned = What else could have been done on { $date }? Nothing that anyone did moved “{ $ending }” more than this: { $who } – { $what }
talk-traded = “{ $point }” was traded in { $paper }. What was had for it, and was it worth that?
talk-misread = At heart { $who } was “{ $kind }”. In the end your side gave that { $chance }. What could it have seen, and when?
talk-disputes = Disputed readings
talk-disputes-how = The record does not settle these; their readings rest on the same papers as what happened in your game.
talk-reading = { $name } ({ $badge }). { $text }
