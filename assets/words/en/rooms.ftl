# The cover's doors: the game, and the rooms beside it.
cover-play = Play
    .detail = Take one of the chairs and bargain.
cover-others = Another crisis
cover-replay = Walk through the record
    .detail = Step by step, with its papers, as each side could know it. Foresee, note, and leave it where you like.
cover-whatif = What if?
    .detail = Change the world: lay on other assumptions, move a number, and see how thousands of histories would end.
