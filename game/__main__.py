"""The beginning of the program: `armistice`, and `python -m game`, which is the same."""

import sys


def main() -> None:
    """Run the program; whoever interrupts it while it is still loading gets no traceback either."""
    try:
        from game.faces.command import main as run  # noqa: PLC0415 - loading is what may be interrupted

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
