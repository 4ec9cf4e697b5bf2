"""What the record leads one to expect of a change, row by row, and how a row is measured: in the same worlds, under the
same luck, so that the difference is due to the change alone.

``python -m tests.korea.directions 20000`` prints the table.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

import numpy as np

from game.analysis.intervals import Difference, paired_mean
from game.analysis.worlds import CHUNK, play
from game.engine.rules import Rules
from game.engine.state import State
from game.scenario.load import load_combined

BASE = "korea-1953"
SEED = 1
KEPT = 16
Read = Callable[[Rules, State], np.ndarray]
"""What a row looks at, read off finished worlds, shape (N,)."""


def happened(flag: str) -> Read:
    """Return 1 where a thing was done."""
    return lambda rules, state: (state.at[rules.flags.index(flag)] >= 0).astype(float)


def days_until(flag: str) -> Read:
    """Return the days until a thing was done; what never was counts as done the day after the calendar's end."""

    def read(rules: Rules, state: State) -> np.ndarray:
        at = state.at[rules.flags.index(flag)]
        day = np.where(at >= 0, state.calendar.day_of_sitting[at], state.calendar.ends + 1)
        return (day - state.calendar.day_of_sitting[0]).astype(float)

    return read


def stands_at_least(issue: str, position: str) -> Read:
    """Return 1 where an issue ended at a position or beyond it."""

    def read(rules: Rules, state: State) -> np.ndarray:
        row = next(index for index, one in enumerate(rules.issues) if one.id == issue)
        return (state.position[row] >= rules.issues[row].positions.index(position)).astype(float)

    return read


def won(role: str, paper: str, without: str) -> Read:
    """Return what a paper's issues came to be worth to a role, but for one that is taken and not agreed."""

    def read(rules: Rules, state: State) -> np.ndarray:
        chooser = next(one for one in rules.choosers if one.id == role)
        settles = next(one for one in rules.instruments if one.id == paper).issues
        issues = [row for row in settles if rules.issues[row].id != without]
        return np.sum([chooser.worth[row][state.position[row]] for row in issues], axis=0)

    return read


def amount_of(row: str) -> Read:
    """Return what a meter or a tally came to."""
    return lambda rules, state: state.value[next(i for i, one in enumerate(rules.rows) if one.id == row)]


@cache
def rules_of(patches: tuple[str, ...]) -> Rules:
    return load_combined(BASE, patches).rules


@lru_cache(maxsize=KEPT)
def ended(patches: tuple[str, ...], worlds: int, seed: int) -> tuple[State, ...]:
    """Return worlds played to their end; they are kept, since most rows look at the base, and many at a patch again."""
    rules = rules_of(patches)
    return tuple(play(rules, first, min(CHUNK, worlds - first), seed) for first in range(0, worlds, CHUNK))


def values(patches: tuple[str, ...], read: Read, worlds: int, seed: int) -> np.ndarray:
    """Return what a row looks at in every world."""
    return np.concatenate([read(rules_of(patches), state) for state in ended(patches, worlds, seed)])


@dataclass(frozen=True)
class Row:
    """A what-if: worlds with the patches ``first`` beside worlds with ``second``, and the ``sign`` of the change."""

    first: tuple[str, ...]
    second: tuple[str, ...]
    read: Read
    sign: int

    def measured(self, worlds: int, seed: int) -> Difference:
        """Return how much the second differs from the first in the same worlds."""
        changes = values(self.second, self.read, worlds, seed) - values(self.first, self.read, worlds, seed)
        return paired_mean(float(changes.sum()), float((changes * changes).sum()), worlds)

    def holds(self, found: Difference) -> bool:
        """Return whether the whole interval lies on the side the record leads one to expect."""
        return found.lo > 0 if self.sign > 0 else found.hi < 0


RELEASED = "release_prisoners.carry_out"
ROWS: dict[str, Row] = {
    "an early treaty offer makes the release less likely": Row((), ("early-treaty-offer",), happened(RELEASED), -1),
    "an early treaty offer brings the understanding sooner": Row(
        (), ("early-treaty-offer",), days_until("understanding.accepted"), -1
    ),
    "with greater sanctions only, Seoul acquiesces less": Row(
        (), ("sanctions-only",), stands_at_least("armistice_posture", "respect_90_days"), -1
    ),
    "with greater sanctions only there is less of a treaty": Row(
        (), ("sanctions-only",), happened("treaty.initialled"), -1
    ),
    "an automatic clause before the Senate costs its consent": Row(
        (), ("automatic-clause",), happened("treaty.consented"), -1
    ),
    "without the squeeze of autumn 1954 the treaty enters into force later": Row(
        (), ("no-squeeze",), days_until("treaty.in_force"), 1
    ),
    "a patient Communist side makes Kumsong less likely": Row((), ("patient-communists",), happened("kumsong"), -1),
    "without the release the truce comes sooner": Row((), ("no-release",), days_until("armistice"), -1),
    "without the release fewer die": Row((), ("no-release",), amount_of("lives_lost"), -1),
    "reading: it was the release that brought the treaty": Row(
        ("reading-release-decisive",), ("reading-release-decisive", "no-release"), happened("treaty.initialled"), -1
    ),
    "reading: the release raised the price": Row(
        ("reading-release-raised-price",),
        ("reading-release-raised-price", "no-release"),
        won("rhee", "understanding", without="prisoners"),
        -1,
    ),
    "reading: it was the threats that brought the treaty": Row(
        ("reading-threat-decisive",), ("reading-threat-decisive", "no-threats"), happened("treaty.initialled"), -1
    ),
    "the base takes the release for a broken promise: without it a treaty is likelier": Row(
        (), ("no-release",), happened("treaty.initialled"), 1
    ),
}
"""The rows of the table, by the sentence each holds true."""


def march_in_summer(rules: Rules, state: State) -> np.ndarray:
    """Return 1 where the army was ordered north in June or July 1953."""
    at = state.at[rules.flags.index("march_north.carry_out")]
    day = state.calendar.day_of_sitting[at]
    return ((at >= 0) & (day >= date(1953, 6, 1).toordinal()) & (day <= date(1953, 7, 31).toordinal())).astype(float)


if __name__ == "__main__":
    asked = int(sys.argv[1])
    for sentence, row in ROWS.items():
        found = row.measured(asked, SEED)
        before, after = (float(values(one, row.read, asked, SEED).mean()) for one in (row.first, row.second))
        verdict = "holds" if row.holds(found) else "FAILS"
        print(f"{verdict}  {sentence}: {before:.4g} -> {after:.4g}, {found.d:+.4f} ({found.lo:+.4f} … {found.hi:+.4f})")
    print(f"marched in June or July: {values((), march_in_summer, asked, SEED).sum():.0f} of {asked}")
