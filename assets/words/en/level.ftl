# Levels: what lies before a person, and who looks after the rest.

seats-level = Level
envelope-level = Level: { $name }. { $text }
staff-drafted = { $count ->
    [1] Your staff drafted the other article.
   *[other] Your staff drafted the other { $count } articles.
}
staff-drafted-all = { $count ->
    [1] The one article of this paper is your staff’s.
   *[other] All { $count } articles of this paper are your staff’s.
}
staff-rest = { $package ->
    [none] { $count ->
        [1] one article left to the staff
       *[other] { $count } articles left to the staff
    }
   *[other] { $package } · { $count ->
        [1] one article left to the staff
       *[other] { $count } articles left to the staff
    }
}
staff-articles = The articles left to the staff
staff-byline = Written as the machine in your chair would put them beside what you have chosen.
staff-byline-other = As they stand in the other side’s draft.
play-level = The level by its id: only its issues lie before you, the staff looks after the rest.

## A first game, and lessons

coach-title = In the margin
cover-first = Your first time?
cover-learn = Learn
seats-suggested = For a first game
