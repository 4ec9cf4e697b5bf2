"""Are the intervals of `armistice explore` honest? Twenty pairs of seeds, a scenario and a patch of it.

    python benchmarks/honest_intervals.py korea-1953 patient-communists --worlds 2000

Of the shares and the paired changes found with either seed of a pair, 95 of 100 should lie within what both intervals
allow together; 90 is the least that passes. What is nought in both says nothing and is left out.
"""

from __future__ import annotations

import argparse
import sys

from game.analysis.explore import Result, explore
from game.analysis.intervals import Difference, Share, agree
from game.scenario.load import load

PAIRS = 20
LEAST = 0.9


def findings(result: Result) -> dict[str, Share | Difference]:
    """Return everything with an interval, by name."""
    found: dict[str, Share | Difference] = {f"share of {name}": one for name, one in result.outcomes.endings.items()}
    if result.difference is not None:
        found |= {f"change of {name}": one for name, one in result.difference.endings.items()}
        found |= {f"change of {name} on average": one for name, one in result.difference.measures.items()}
    return found


def main() -> None:
    asks = argparse.ArgumentParser(description="Compare what pairs of seeds find.")
    asks.add_argument("scenario")
    asks.add_argument("versus")
    asks.add_argument("--worlds", type=int, default=1000)
    given = asks.parse_args()
    scenario, versus = load(given.scenario), load(given.versus)
    verdicts: dict[str, list[bool]] = {}
    for pair in range(PAIRS):
        one, other = (
            findings(explore(scenario, given.worlds, seed=1000 + 2 * pair + n, versus=versus)) for n in (0, 1)
        )
        for name, here in one.items():
            if (here.lo, here.hi) != (other[name].lo, other[name].hi):
                verdicts.setdefault(name, []).append(agree(here, other[name]))
    for name, found in verdicts.items():
        print(f"{name:48} {sum(found):3} of {len(found):3}")
    every = [verdict for found in verdicts.values() for verdict in found]
    print(f"together: {sum(every)} of {len(every)} = {sum(every) / len(every):.1%} (at least {LEAST:.0%})")
    sys.exit(sum(every) / len(every) < LEAST)


if __name__ == "__main__":
    main()
