# The cover's doors: the game, and the rooms beside it. Six words at most: a class reads them from afar.
cover-play = Play
    .detail = Take a chair
cover-others = Another crisis
cover-replay = Replay
    .detail = Step by step
cover-whatif = What if
    .detail = Change the world
cover-lesson = Lesson
    .detail = One screen, a class
