# `play --watch FILE`: a scenario edited while it is played.
play-watch = Play this scenario file in the terminal while you edit it: each save is checked and, if sound, taken up at once.
watch-absent = There is no “{ $file }” to watch.
watch-both = Name the scenario once: with --watch, or as SCENARIO.
watch-kept = { $errors ->
    [one] One error, above. The last sound version goes on.
   *[other] { $errors } errors, above. The last sound version goes on.
}
watch-cannot = Your change is sound, but this game cannot go on in it: { $reason } The version before it goes on.
watch-taken-up = Your change is taken up. The game was begun again in it, and stands at { $date } with everything you had decided.
watch-taken-up-before = Your change is taken up.
watch-parted = Your change is taken up. The game was begun again in it; on { $date } it parts from what you had decided: { $reason } Go on from there.
