# Several people at one screen, each in a chair of their own.

minds-title = The other chairs
mind-fast = Quick minds
    .detail = They look one step ahead and answer at once.
mind-planner = Planners
    .detail = They play every choice to the end first. That takes seconds.

people-title = At this screen
people-one = One person
people-several = Several, turn by turn
    .detail = Each has a chair. Between two chairs the screen is sealed.
seats-question-together = Which chairs will you take between you?
together-least = Two at least play together.
action-begin-together = Take the seats
sealed-question = Pass the seat: { $who }. Open it when you are alone.
sealed-course = The course so far
sealed-turn = { $date } · { $title }
sealed-until = Nothing of any chair can be seen until { $who } opens this page.
sealed-people = At this screen
sealed-sent = { $who }: sent, and sealed.
sealed-asked = { $who }: still to decide.
sealed-free = { $who }: nothing is asked.
sealed-still = The page is sealed. Whoever sits here opens it first.
action-unseal = Open: { $who }
chairs-over = The game is over, and every chair lies open
