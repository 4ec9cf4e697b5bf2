"""What a page of the bench asks to have worked out: the four lines, what rests on what, the gauge, readings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Literal

from game.analysis.errand import Told, told_by
from game.analysis.explore import Result
from game.analysis.four_lines import four_lines
from game.analysis.gauge import steps
from game.analysis.pairs import Pairs, Say, Wanted
from game.analysis.sensitivity import sensitivity
from game.analysis.whatif import Where, scenario_of

Page = Literal["lines", "rests", "steps", "readings"]

LINE_WORLDS = 256
"""Worlds of the four lines: the luck behind every choice of history is looked for in each."""
READING_STEPS = 4
"""Steps that are played of each reading, where several lie beside each other."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One such question: of the world that is ``wanted``, under its ``title``, or of the patches that are readings."""

    page: Page
    wanted: Wanted
    title: Mapping[str, str] = field(default_factory=dict)
    readings: Mapping[str, Where] = field(default_factory=dict)

    def __call__(self, pairs: Pairs, say: Say) -> Any:
        """Work it out, with what has already been played. Raises ``Unsound``, ``Refused`` or ``NoDesignsError``."""
        expect, tell = told_by(say)
        if self.page == "readings":
            return _beside(self.readings, pairs, expect, tell)
        ground = pairs.grounds.of(self.wanted.patches)
        changed = scenario_of(ground, self.wanted.moved, self.title)
        match self.page:
            case "lines":
                expect(LINE_WORLDS)
                return four_lines(pairs.base, changed, LINE_WORLDS, pairs.seed, done=tell)
            case "rests":
                return sensitivity(changed, pairs.seed, started=expect, done=tell)
            case "steps":
                return steps(pairs.base, changed, expect, tell)


def _beside(readings: Mapping[str, Where], pairs: Pairs, expect: Told, tell: Told) -> dict[str, Result]:
    """Play a scenario and some readings of it in the same worlds; return what each of those came to, by its name."""
    most = min(READING_STEPS, len(pairs.steps))
    expect(most * len(readings))
    found = {}
    for name, patch in readings.items():
        for result in islice(pairs.play(Wanted((patch,))), most):
            found[name] = result
            tell(1)
    return found
