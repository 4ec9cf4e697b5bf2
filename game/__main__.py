"""`python -m game` is `armistice`."""

from game.faces.command import main

if __name__ == "__main__":
    main()
