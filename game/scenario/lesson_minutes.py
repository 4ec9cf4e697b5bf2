"""How many minutes a lesson takes: the numbers an author gave, or else the usual ones, added up.

Whether a lesson fits its minutes is asked here, once, for whoever checks a file, plans a lesson or prints its kit.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.scenario.schema.lesson import Lesson

Step: TypeAlias = Literal["opening", "read", "confer", "seal", "reveal", "why", "debrief"]
"""What a class does in a phase."""

STEPS: tuple[Step, ...] = ("read", "confer", "seal", "reveal", "why")
"""The phases of a turn, in order."""

FIFTH = 5
"""The debrief has at least one part in so many."""


@dataclass(frozen=True, slots=True)
class Span:
    """How long a phase takes, in seconds; by its ``weight`` it takes its share of what is over."""

    least: int
    ideal: int
    weight: float


Spans: TypeAlias = Mapping[Step, Span]

USUAL: Spans = {
    "opening": Span(180, 360, 1),
    "read": Span(30, 45, 1),
    "confer": Span(60, 105, 6),
    "seal": Span(15, 20, 0),
    "reveal": Span(20, 40, 1),
    "why": Span(15, 30, 2),
    "debrief": Span(300, 720, 8),
}
"""Six turns of four minutes, six minutes before and twelve after them: forty-two. What is over goes to talking."""


def spans_of(lesson: Lesson) -> Spans:
    """Return how long each phase takes: as the author says, else as usual."""
    said = {step: lesson.__dict__[step] for step in USUAL}
    return {
        step: usual if said[step] is None else Span(said[step].least, said[step].ideal, said[step].weight)
        for step, usual in USUAL.items()
    }


def least_minutes(turns: float, spans: Spans) -> int:
    """Return the fewest minutes in which so many turns can be played, with a fifth of them for the debrief.

    A turn that is longer or shorter than the others counts for more or less than one.
    """
    seconds = spans["opening"].least + turns * sum(spans[step].least for step in STEPS)
    return int(-(-max(seconds + spans["debrief"].least, -(-seconds * FIFTH // (FIFTH - 1))) // 60))


def ideal_minutes(turns: float, spans: Spans) -> int:
    """Return the minutes that so many turns, the opening and the debrief would ideally have."""
    seconds = spans["opening"].ideal + turns * sum(spans[step].ideal for step in STEPS)
    return int(-(-max(seconds + spans["debrief"].ideal, -(-seconds * FIFTH // (FIFTH - 1))) // 60))
