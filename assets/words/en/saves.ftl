# Saved games, and earlier turns that one can leave to play on otherwise.

## The list of saved games

saves-title = Saved games
saves-question = Which game do you mean?
saves-none = No game has been saved yet.
saves-all = All saved games ({ $count })
    .detail = Go on with one, or delete it.
save-question = What will you do with this game?
saves-go-on = Go on
saves-delete = Delete …
saves-name = What it is called
saves-name-keep = Keep this name
named = It is called “{ $name }” now.
saved-at = up to { $date }
saved-over = finished on { $date }
saved-begun = only just begun
saved-played = last played { $date }, { $time }
saved-branch = a branch of { $parent }{ $date ->
    [none] {""}
   *[other] , left before { $date }
}
saved-branch-lost = a branch of a game that is not here
discard-title = Delete a saved game
discard-question = Delete “{ $name }” for good?
discard-for-good = It cannot be brought back. Branches of it stay.
discard-yes = Delete it
deleted = “{ $name }” has been deleted.

## Earlier turns

action-earlier = Earlier turns
earlier-title = Earlier turns
earlier-question = Which sitting will you look at again?
earlier-none = No sitting has been played yet.
earlier-sitting = { $date } · { $title }
earlier-let-pass = You let it pass.
earlier-asked = What was asked
earlier-did = What you did
earlier-did-nothing = You left everything open.
earlier-came = What came of it
sitting-question = Play on from before this sitting, otherwise?
branch-explained = A new game begins here, with the same luck: what comes out otherwise comes of what you do otherwise. This game stays as it is, among the saved games.
action-branch = Play on from here
branch-begun = A new game: “{ $name }”, a branch of “{ $parent }”, which stays as it is.
branch-unsaved = This game could not be saved, so it cannot be left and come back to.
