# The cover's doors: the game, and the rooms beside it. Six words at most: a class reads them from afar.
cover-play = Play
    .detail = Take a chair and bargain.
cover-others = Another crisis
cover-replay = Replay
    .detail = The record, step by step.
cover-whatif = What if
    .detail = Change the world, compare.
cover-lesson = Lesson
    .detail = One screen, a class at tables.
