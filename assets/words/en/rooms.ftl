# The rooms beside the game, as the cover names them.
cover-rooms = More than a game
