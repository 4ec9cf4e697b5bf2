"""The beginning of the program: `armistice`, and `python -m game`, which is the same."""

import gc
import sys

SELDOM = (2_000, 200, 50)
"""A scenario is made of a million small things that stay: with Python's own thresholds looking for garbage among them
took half the time of loading one (measured: 2.0 s for five, with these 1.1 s). Young ones are looked through in small
lots: of 20,000 at a time it takes as long in all, but 12 ms at once instead of one, and a window draws meanwhile.
"""


def main() -> None:
    """Run the program; whoever interrupts it while it is still loading gets no traceback either."""
    gc.set_threshold(*SELDOM)
    try:
        from game.faces.command import main as run  # noqa: PLC0415 - loading is what may be interrupted

        gc.freeze()  # the program itself is no garbage
        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
