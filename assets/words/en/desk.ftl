# The window's own words. What a screen says is in interface.ftl.
desk-stock-record = RECORD
desk-stock-computed = MODEL

desk-help = Help
desk-close = Close

desk-settings = Settings
desk-settings-asked = How would you like to read?
desk-language = Language
desk-text = Text
desk-text-desk = For one reader at a desk
    .short = Desk
desk-text-projector = Large, for a projector or tired eyes
    .short = Projector
desk-theme = Colours
desk-theme-paper = Paper and ink
desk-theme-contrast = High contrast
desk-motion = Motion
desk-motion-on = Papers slide
desk-motion-off = Nothing moves
desk-sound = Sound
desk-sound-off = Silence
desk-sound-on = Keys, a stamp, a bell
desk-screen = Window
desk-screen-window = In a window
desk-screen-full = Full screen

desk-outline = This page in plain text
desk-outline-asked = Everything on this page, in reading order

desk-leave = Leave
desk-leave-asked = Leave the game?
desk-leave-saved = Everything you have sent is saved; what you have not sent will be gone.
desk-stay = Stay
desk-cover = Back to the cover
