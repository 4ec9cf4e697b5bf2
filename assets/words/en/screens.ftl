# Every screen as a picture: `armistice screens`.

command-screens = Draw every screen of a scenario as a picture, with a page to look through them, and say what is amiss.
screens-scenario = the scenario to play: its name or the path of its file
screens-out = the folder to write the pictures and index.html into
screens-playing = Playing
screens-drawing = Drawing
screens-not-written = The pictures cannot be written to { $folder }: { $why }
screens-written = { $pictures } pictures of { $sights } screens: { $file }
screens-sound = Nothing is clipped, overlaps, is too pale or out of the keyboard’s reach.
screens-amiss = { $count ->
    [one] One thing is amiss:
   *[other] { $count } things are amiss:
}

## The page

screens-title = Every screen
screens-about = { $sights } screens of “{ $scenario }”, played and drawn by the program itself. Choose how to look at them.
screens-language = Language
screens-size = Window
screens-text = Letters
screens-text-desk = for one reader
screens-text-projector = for a class
screens-count = { $count ->
    [0] nothing amiss
    [one] 1 thing amiss
   *[other] { $count } things amiss
}

## What can be amiss: where, in which text or thing to press, and with what

screens-fault = { $picture }, { $part }: { $what }
screens-fault-off-page = this part goes beyond the page ({ $detail }).
screens-fault-slit = this part is too small to be seen ({ $detail }).
screens-fault-overlap = this part and “{ $detail }” overlap.
screens-fault-clipped = “{ $text }” is clipped ({ $detail }).
screens-fault-wide = “{ $text }” is wider than its room ({ $detail }).
screens-fault-over = “{ $text }” lies over “{ $detail }”.
screens-fault-covered = something is drawn over “{ $text }” ({ $detail }).
screens-fault-glyph = “{ $text }” has a character that its face lacks: { $detail }.
screens-fault-pale = “{ $text }” is too close in colour to what lies under it: contrast { $detail }.
screens-fault-small = “{ $text }” is too small to be hit ({ $detail }).
screens-fault-unreached = the keyboard does not reach “{ $text }” ({ $detail }).
screens-fault-nowhere = “{ $text }” can be chosen, but is nowhere to be pressed ({ $detail }).
screens-fault-same-key = “{ $text }” answers to the key { $detail }, and so does something else.
