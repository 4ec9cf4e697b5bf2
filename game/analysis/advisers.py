"""Advisers: they want what their role wants, in another measure, and so they disagree about the same forecast.

A voice is what one of them makes of everything, world by world; a role's agents, while they are not at the table, are
voices too, with goals of their own. Each ranks the options by its mean utility, and names what it fears of the option
that others would rather have: of everything it cares about, and of every ending, what it would expect to lose most by.
An ending's part is the rise in its chance times how much worse than usual the adviser finds the worlds that end so.

Source: [Raiffa1982] for weights over issues
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from game.analysis.forecast import Floats, Forecast, mean, sum_of
from game.analysis.intervals import Difference
from game.engine.rules import Rules


@dataclass(frozen=True, slots=True)
class Fear:
    """What an adviser expects to lose most by if another option is taken; ``of`` is a row, an issue or an ending.

    ``before`` and ``after`` are, of an ending, its chance with the adviser's own option and with the other.
    """

    kind: Literal["worth", "ending"]
    of: str
    loss: float
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Advice:
    """One adviser's view of a forecast: its ranking of the options (best first), and by how much the first is better.

    ``lead`` compares the first with ``rival``, the best liked of the others; ``is_sure`` says that the interval lies
    above zero. ``fear`` is what it fears of the rival, none where it expects to lose by nothing there.
    """

    adviser: str
    ranking: tuple[int, ...]
    rival: int
    lead: Difference
    fear: Fear | None

    @property
    def is_sure(self) -> bool:
        return self.lead.lo > 0


Voice: TypeAlias = Mapping[str, Floats]
"""What an adviser makes of each row and issue, shape (options, worlds) each."""


def weighted(forecast: Forecast, weights: Mapping[str, float]) -> Voice:
    """Return the voice of an adviser that multiplies by these weights what its role makes of things."""
    return {subject: amount * weights.get(subject, 1.0) for subject, amount in forecast.worth.items()}


def advise(rules: Rules, forecast: Forecast, voices: Mapping[str, Voice]) -> tuple[Advice, ...]:
    """Return the advice of each voice on the same forecast."""
    shape = forecast.ending.shape
    if shape[0] < 2:
        return ()
    own = {name: sum_of(voice, shape) for name, voice in voices.items()}
    ranking = {name: _ranked(utility) for name, utility in own.items()}
    return tuple(_advice(rules, forecast, name, ranking, own[name], voice) for name, voice in voices.items())


def _ranked(utility: Floats) -> tuple[int, ...]:
    return tuple(int(o) for o in np.argsort(-utility.mean(axis=1), kind="stable"))


def _advice(
    rules: Rules, forecast: Forecast, name: str, ranking: Mapping[str, tuple[int, ...]], own: Floats, voice: Voice
) -> Advice:
    best, *rest = ranking[name]
    others = [other[0] for adviser, other in ranking.items() if adviser != name and other[0] != best]
    # Of what other advisers would have done, what this one likes least; if all agree, the next best.
    rival = max(others, key=ranking[name].index) if others else rest[0]
    lead = mean(own[best] - own[rival])
    return Advice(name, ranking[name], rival, lead, _fear(rules, forecast, best, rival, own, voice))


def _fear(rules: Rules, forecast: Forecast, best: int, rival: int, own: Floats, voice: Voice) -> Fear | None:
    fears = [Fear("worth", subject, float((amount[best] - amount[rival]).mean())) for subject, amount in voice.items()]
    both = np.array([best, rival])
    usual, ending = float(own[both].mean()), forecast.ending[both]
    for e, spec in enumerate(rules.endings):
        if (ending == e).any():
            before, after = (float((ending[o] == e).mean()) for o in (0, 1))
            worse = usual - float(own[both][ending == e].mean())
            fears.append(Fear("ending", spec.id, max(after - before, 0.0) * worse, before, after))
    worst = max(fears, key=lambda fear: fear.loss, default=None)
    return worst if worst is not None and worst.loss > 0 else None
