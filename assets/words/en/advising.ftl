# What should one's principal do? Advice from those who wait, and what was made of it.

action-advising = Advise { $who }
advising-title = Your advice
advising-question = What should be done at this sitting?
advising-explained = You are not at the table yourself. What you recommend goes sealed with everything else, and only { $who } reads it, before deciding. It moves nothing by itself. The end of the game lays it beside what was done.
advising-unheard = No person sits for { $who } in this game: the machine there decides by its own lights. Your advice is kept for the end.
advising-why = Why? (only { $who } reads it; type first, then choose)
advising-nothing = There is nothing to advise on now.
advising-menu = Which lever?
advising-table = What at the table?
did-advise = Your advice: { $what }{ $reason ->
    [none] {""}
   *[other] { " " }(“{ $reason }”)
}
step-advise = Advises: { $what }{ $reason ->
    [none] {""}
   *[other] { " " }(“{ $reason }”)
}
urged-hold = Hold at the table.
urged-offer = Offer a draft of “{ $paper }”.
urged-accept = Accept the other side’s draft of “{ $paper }”.
advised-title = Advice has come in
advised-by = { $who } advises. { $about }
advised-reason = “{ $reason }”
advised-over = Advice, and what was done
advised-line = { $date } · { $who } advised: { $what } { $taken ->
    [yes] It was done.
   *[no] What was done: { $did }
}
advised-nothing = nothing.
