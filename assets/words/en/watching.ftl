# `play --watch FILE`: a scenario edited while it is played.
play-watch = Play this scenario file while you edit it: each save is checked and, if sound, taken up at once.
watch-absent = There is no “{ $file }” to watch.
watch-both = Name the scenario once: with --watch, or as SCENARIO.
watch-kept = { $errors ->
    [one] What was saved has an error. The last sound version goes on.
   *[other] What was saved has { $errors } errors. The last sound version goes on.
}
watch-cannot = Your change is sound, but this game cannot go on in it: { $reason } The version before it goes on.
watch-taken-up = Your change is taken up. The game was begun again in it, and stands at { $date } with everything you had decided.
watch-taken-up-before = Your change is taken up.
watch-same = Saved. It changes nothing in the game, which goes on.
watch-parted = Your change is taken up. The game was begun again in it; on { $date } it parts from what you had decided: { $reason } Go on from there.
watch-title = A save that is not sound
watch-line = Line { $line }
watch-put-away = Put away
