"""The history gauge: which recorded steps would people still take in a changed world, and how likely is each.

The record is followed in both worlds, and at every choice the fast mind is asked how likely it is to do what was done.
In the changed world some steps are no longer put to anyone, or no longer possible.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from game.analysis.calibration import Choice, choices
from game.analysis.errand import Told
from game.analysis.weighing import fast_chances
from game.play.commands import Refused
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Step:
    """A recorded choice and how likely it was; ``after`` is the same choice in the changed world, if it came up."""

    choice: Choice
    after: Choice | None

    @property
    def change(self) -> float:
        return (0.0 if self.after is None else self.after.probability) - self.choice.probability

    @property
    def is_still_first(self) -> bool:
        """Whether nothing else is likelier in the changed world."""
        return self.after is not None and self.after.rank == 1


def steps(base: Scenario, changed: Scenario, expect: Told, tell: Told) -> tuple[Step, ...]:
    """Return every choice of the record in which something was done, in order; none where nothing is recorded."""
    expect(2 * base.rules.calendar.sittings)
    before, after = list(_followed(base, tell)), list(_followed(changed, tell))
    there = {_key(choice): choice for choice in after}
    return tuple(Step(choice, there.get(_key(choice))) for choice in before if not choice.is_still)


def _followed(scenario: Scenario, tell: Told) -> Iterator[Choice]:
    sitting = 0
    try:
        for choice in choices(scenario, fast_chances):
            tell(choice.sitting - sitting)
            sitting = choice.sitting
            yield choice
    except Refused:  # nothing is recorded
        return
    tell(scenario.rules.calendar.sittings - sitting)


def _key(choice: Choice) -> tuple[str, str, str, str, str]:
    return choice.date, choice.who, choice.kind, choice.what, choice.done


def by_who(found: tuple[Step, ...]) -> dict[str, tuple[int, int, int]]:
    """Return for everyone in how many of their recorded steps nothing else was likelier: before, after, of how many."""
    whole = Counter(step.choice.who for step in found)
    before = Counter(step.choice.who for step in found if step.choice.rank == 1)
    after = Counter(step.choice.who for step in found if step.is_still_first)
    return {who: (before[who], after[who], count) for who, count in whole.items()}
