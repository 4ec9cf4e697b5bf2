# What will the other capital do? Forecasts by those who wait, and how right they were.

action-foretell = Foretell what they will do
foretell-title = While you wait
foretell-question = What will they do at the table now?
foretell-explained = You are not at the table yourself. Say what the other side will do there at this sitting, and how sure you are; it goes sealed with everything else and changes nothing. The end of the game says how right you were.
foretell-of = { $who } at this sitting
foretell-said = { $act } ({ $chance })
foretell-offer = tables a draft
foretell-accept = accepts a draft
foretell-hold = stays still
did-predict = You foretell of { $who }: { $act } ({ $chance }).
foretold-title = What you foretold
foretold-score = { $count ->
    [one] One forecast. Your score: { $score }; a machine that knew no more than you: { $machine }.
   *[other] { $count } forecasts. Your score: { $score }; a machine that knew no more than you: { $machine }.
}
foretold-note = The score is Brier’s: the mean of the squared miss. 0 is foresight; always saying 50% gets 0.25.
foretold-line = { $date } · { $who }: you said “{ $said }”, the machine gave that { $machine }. In fact: { $did }.
