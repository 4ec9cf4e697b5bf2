"""The hinges of a path: where it could have gone otherwise, who decided there, and how likely each way was held to be.

A hinge is a question with more than one answer that somebody answered, or a chamber's vote. Both are read off what was
played, never off what the scenario's author thought important.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from game.analysis.calibration import Chances, choices_at
from game.analysis.weighing import fast_chances
from game.engine.luck import Luck
from game.engine.rules import Rules
from game.play.record import Followed
from game.play.sitting import Sitting
from game.play.told import EVERYTHING
from game.scenario.scenario import Scenario

PASSED, FAILED = "passed", "failed"


@dataclass(frozen=True, slots=True)
class Hinge:
    """One fork: at which sitting, who decided what between which options, and what came of it.

    ``what`` is a decision point's id, or of a vote ``<paper>.<stage>``, whose options are ``passed`` and ``failed``.
    ``flags`` are those that the options raise: whoever may not see them does not know of the question.
    """

    sitting: int
    date: str
    who: str
    kind: Literal["decision", "vote"]
    what: str
    options: tuple[str, ...]
    came: str
    flags: tuple[int, ...]

    def is_seen(self, rules: Rules, side: int) -> bool:
        """Return whether a side knows both of the question and of its answer, whatever that is."""
        return side == EVERYTHING or all(bool(rules.flag_seen[flag, side]) for flag in self.flags if flag >= 0)


def hinges(rules: Rules, sitting: Sitting) -> tuple[Hinge, ...]:
    """Return what was decided at a sitting that could have been decided otherwise, in the author's order."""
    return (*_decisions(rules, sitting), *_votes(rules, sitting))


def _decisions(rules: Rules, sitting: Sitting) -> Iterator[Hinge]:
    for d, point in enumerate(rules.decisions):
        came = int(sitting.after.answer[d, 0])
        if len(point.options) < 2 or point.fixed >= 0 or not int(sitting.before.answer[d, 0]) < 0 <= came:
            continue
        options = tuple(option.id for option in point.options)
        flags = tuple(option.deed.flag for option in point.options)
        who = rules.choosers[point.chooser].id
        yield Hinge(sitting.turn, sitting.date, who, "decision", point.id, options, options[came], flags)


def _votes(rules: Rules, sitting: Sitting) -> Iterator[Hinge]:
    for paper in rules.instruments:
        for stage in paper.stages:
            ballot = stage.ballot
            if ballot is None:
                continue
            flags = (stage.deed.flag, ballot.failed.flag)
            came = next((way for way, f in zip((PASSED, FAILED), flags, strict=True) if _is_raised(sitting, f)), None)
            if came is not None:
                what, who = f"{paper.id}.{stage.id}", rules.audiences[ballot.audience]
                yield Hinge(sitting.turn, sitting.date, who, "vote", what, (PASSED, FAILED), came, flags)


def reaches_a_stage(rules: Rules, sitting: Sitting, side: int = EVERYTHING) -> bool:
    """Return whether a paper was accepted, initialled, signed and so on at a sitting, as far as a side could see."""
    deeds = [paper.accepted for paper in rules.instruments]
    deeds += [stage.deed for paper in rules.instruments for stage in paper.stages]
    seen = (deed.flag for deed in deeds if side == EVERYTHING or (deed.flag >= 0 and rules.flag_seen[deed.flag, side]))
    return any(_is_raised(sitting, flag) for flag in seen)


def _is_raised(sitting: Sitting, flag: int) -> bool:
    return flag >= 0 and int(sitting.before.at[flag, 0]) != int(sitting.after.at[flag, 0]) == sitting.turn


def chances_at(scenario: Scenario, followed: Followed, luck: Luck) -> Mapping[str, Chances]:
    """Return how likely each answer was that was really open at a sitting, by the decision point's id.

    A role's are the fast mind's, an audience's its own; a vote is not among them.
    """
    found = choices_at(scenario, followed, luck, fast_chances)
    return {choice.what: choice.chances for choice in found if choice.kind == "decision"}
