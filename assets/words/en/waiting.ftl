# What is said while the program works.
waiting-moment = One moment …
waiting-verdict = Playing this game in other ways, to compare
waiting-thinks = { $who } is thinking
waiting-called-off = Being taken back …
waiting-stop = Take back what was sent
waiting-seconds = { $text } · { $seconds } s
