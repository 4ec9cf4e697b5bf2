"""Forecasts of what comes next on a path, held against what came: how near, and whether one knew how sure to be.

A forecast names the answer one holds likeliest and how likely; the rest of the chance is shared equally by the other
answers that were open. Its score is half the sum of the squared errors, which for two answers is the square of the one
error: 0 is foresight, 1 certainty in the wrong, and with two answers saying 50% always gets 0.25.

Source: [Brier1950]
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from game.analysis.intervals import Share, wilson


@dataclass(frozen=True, slots=True)
class Forecast:
    """What was said before a question was answered: the answer held likeliest, in per cent; ``open_to`` are all."""

    option: str
    percent: int
    open_to: tuple[str, ...]

    @property
    def chances(self) -> dict[str, float]:
        """How likely each answer was held to be."""
        said, others = self.percent / 100, max(len(self.open_to) - 1, 1)
        return {answer: said if answer == self.option else (1 - said) / others for answer in self.open_to}


@dataclass(frozen=True, slots=True)
class Judged:
    """A forecast and what came; ``machine`` are the mind's chances, empty where it had none."""

    said: Forecast
    came: str
    machine: Mapping[str, float]

    @property
    def came_true(self) -> bool:
        return self.said.option == self.came

    @property
    def score(self) -> float:
        return score(self.said.chances, self.came)

    @property
    def blind(self) -> float:
        """What whoever holds every answer equally likely would have got."""
        answers = self.said.open_to
        return score(dict.fromkeys(answers, 1 / max(len(answers), 1)), self.came)

    @property
    def machine_score(self) -> float | None:
        return score(self.machine, self.came) if self.machine else None


@dataclass(frozen=True, slots=True)
class Band:
    """All forecasts made with the same sureness: how many, how many came true, and the share with its interval."""

    percent: int
    count: int
    came_true: int

    @property
    def share(self) -> Share:
        return wilson(self.came_true, self.count)


@dataclass(frozen=True, slots=True)
class Card:
    """Mean scores of one's own forecasts, of blind guessing, and of the mind where it had chances; and the bands.

    ``own_beside`` is one's own mean over those that the mind had chances for too, so that the two can be compared.
    """

    count: int
    own: float
    blind: float
    own_beside: float | None
    machine: float | None
    bands: tuple[Band, ...]


def score(chances: Mapping[str, float], came: str) -> float:
    """Return half the sum of squared errors of some chances, 0..1; what was given no chance had none.

    Source: [Brier1950]
    """
    answers = {*chances, came}
    return sum((chances.get(answer, 0.0) - (answer == came)) ** 2 for answer in answers) / 2


def card(judged: Sequence[Judged]) -> Card | None:
    """Return what some forecasts come to, None where there is none."""
    if not judged:
        return None
    beside = [(one.score, machine) for one in judged if (machine := one.machine_score) is not None]
    return Card(
        count=len(judged),
        own=fmean(one.score for one in judged),
        blind=fmean(one.blind for one in judged),
        own_beside=fmean(own for own, _ in beside) if beside else None,
        machine=fmean(machine for _, machine in beside) if beside else None,
        bands=_bands(judged),
    )


def _bands(judged: Sequence[Judged]) -> tuple[Band, ...]:
    """Return the bands, the surest first."""
    said = sorted({one.said.percent for one in judged}, reverse=True)
    groups = {percent: [one.came_true for one in judged if one.said.percent == percent] for percent in said}
    return tuple(Band(percent, len(came), sum(came)) for percent, came in groups.items())
