"""The planner: tries everything it may choose in imagined worlds and picks by what it expects to come of it.

Every option of every part of its bundle is played forward to the end under common luck (``foresight``), the rest of the
bundle and everyone's later moves as fast minds would have them. It then chooses each part by the fast mind's own law
with one thing added: an option's odds are multiplied by ``e`` to the steadiness times ``FORESIGHT`` times the utility
expected over the fast mind's favourite, as far as that difference is beyond one standard error. So where it sees no
difference a planner does exactly what a fast mind would do with the same luck, its reasons, reluctance and leanings
stay its own, and no option has no chance at all. Half of what is played goes to finding the best few options of each
part, half to telling those apart.

Rejected: the best mean outright, which has a role pull any lever for a hundredth of a point; whole bundles tried
together, which are too many to tell apart.

What it cannot do: see what two parts of a bundle do only together, or how others would answer its being a planner.

Source: [TesauroGalperin1996] for rollouts, [Karnin2013] for halving, [McKelveyPalfrey1995] for the choice rule
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.agents.candidates import Candidate, candidates
from game.agents.foresight import Choice, Part, bundle_of, look_ahead
from game.agents.imagine import one_world
from game.engine.luck import Luck
from game.engine.moves import Bundle, idle
from game.engine.observe import View
from game.engine.rules import Rules
from game.engine.worth import outcome_utility
from game.model.quantal import choose, probabilities, weights

Floats = NDArray[np.float64]

STRENGTH = 16
"""Imagined worlds in which every option is tried, by default."""
FINALISTS = 3
"""So many options of a part are told apart in further worlds, the fast mind's favourite beside them."""
MORE = 3
"""So many times as many worlds are imagined for the finalists."""
FORESIGHT = 10.0
"""How many points guessed at one step move a role as much as one point expected at the end.

What comes of an option at the end differs far less between options than one-step utilities do, since others answer.
With 3, 10 and 30 a planner of this strength got 0.6, 1.6 and 2.3 points more than the fast mind in six paired games in
one capital of the default scenario, 1.5, 2.6 and 3.3 in the other (``benchmarks/planner.py``); at 30 a role's
reluctance to pull levers hardly counts any more.
"""


class Weighed(NamedTuple):
    """A candidate with what came of it: its mean utility, and by how much it beats the fast mind's favourite.

    ``error`` is the standard error of ``advantage``; ``probability`` the chance that the planner takes it.
    """

    choice: Choice
    favour: float
    mean: float
    advantage: float
    error: float
    worlds: int
    probability: float


@dataclass(frozen=True, slots=True)
class Planner:
    """Chooses every part of a bundle by what it expects to come of it; ``strength`` is a number of worlds."""

    strength: int = STRENGTH

    def choose(self, rules: Rules, view: View, luck: Luck) -> Bundle:
        """Return the role's sealed bundle for this sitting in each of the view's worlds, one world after another."""
        if view.worlds == 1:
            return self._choose_one(rules, view, luck)
        return _side_by_side(
            rules, view, [self._choose_one(rules, one_world(rules, view, n), luck) for n in range(view.worlds)]
        )

    def _choose_one(self, rules: Rules, view: View, luck: Luck) -> Bundle:
        chosen = []
        for part, weighed in weigh(rules, view, self.strength, luck).items():
            share = np.array([[one.probability] for one in weighed])
            uniform = luck.draw(view.clock, channel(rules, view.role, part), view.world)
            chosen.append(weighed[int(choose(share, uniform)[0])].choice)
        return bundle_of(rules, view.role, chosen)


def channel(rules: Rules, role: int, part: Part) -> str:
    """Return the channel on which a mind's luck in one part of its bundle is looked up, the fast mind's."""
    if part.name == "answer":
        return rules.decisions[part.which].rule
    if part.name == "grant":
        return f"{rules.roles[role].rule}.grant.{rules.roles[part.which].id}"
    return f"{rules.roles[role].rule}.{part.name}"


def weigh(rules: Rules, view: View, strength: int, luck: Luck) -> dict[Part, list[Weighed]]:
    """Return everything a role may choose in one world, part by part, with what it expects to come of it."""
    parts = candidates(rules, view)
    open_parts = {part: found for part, found in parts.items() if len(found) > 1}
    trials: dict[Choice, Floats] = {}
    _try(rules, view, [one.choice for found in open_parts.values() for one in found], strength, luck, trials)
    steadiness = rules.choosers[view.role].steadiness
    if open_parts:
        finalists: list[Choice] = []
        for found in open_parts.values():
            ranked = sorted(_weighed(found, trials, steadiness), key=lambda one: -one.probability)
            finalists += dict.fromkeys([_favourite(found), *(one.choice for one in ranked[:FINALISTS])])
        _try(rules, view, finalists, MORE * strength, luck, trials)
    return {part: _weighed(found, trials, steadiness) for part, found in parts.items()}


def _try(
    rules: Rules, view: View, choices: Sequence[Choice], worlds: int, luck: Luck, trials: dict[Choice, Floats]
) -> None:
    """Play choices forward in so many worlds more, and add what came of each to its trials."""
    if choices:
        first = len(trials[choices[0]]) if choices[0] in trials else 0
        futures = look_ahead(rules, view, choices, worlds, luck, first)
        came = futures.of(outcome_utility(rules, view.role, futures.end))
        for choice, utility in zip(choices, came, strict=True):
            trials[choice] = np.concatenate([trials.get(choice, np.zeros(0)), utility])


def _favourite(found: Iterable[Candidate]) -> Choice:
    """Return what the fast mind would most likely choose."""
    return max(found, key=lambda one: one.favour).choice


def _weighed(found: Sequence[Candidate], trials: dict[Choice, Floats], steadiness: float) -> list[Weighed]:
    """Return candidates with what their trials say; without trials (nothing else to choose) the favour stands alone."""
    usual = trials.get(_favourite(found), np.zeros(0))
    seen = []
    for choice, favour in found:
        came = trials.get(choice, np.zeros(0))
        over = came - usual[: len(came)]
        error = float(over.std(ddof=1)) / len(over) ** 0.5 if len(over) > 1 else 0.0
        advantage = float(over.mean()) if len(over) else 0.0
        seen.append((choice, favour, float(came.mean()) if len(came) else 0.0, advantage, error, len(came)))
    odds = [favour + steadiness * FORESIGHT * beyond(gain, error) for _, favour, _, gain, error, _ in seen]
    share = probabilities(weights(np.array(odds)[:, None], 1.0))[:, 0]
    return [Weighed(*one, float(p)) for one, p in zip(seen, share, strict=True)]


def beyond(difference: float, error: float) -> float:
    """Return by how much a difference exceeds its standard error, with its sign; 0 within it."""
    return max(difference - error, 0.0) + min(difference + error, 0.0)


def _side_by_side(rules: Rules, view: View, bundles: Sequence[Bundle]) -> Bundle:
    """Return the bundles of single worlds as one; a question that was not put in a world has no answer there."""
    nothing = idle(rules, view.role, 1).cable

    def parted(kind: str) -> dict[int, NDArray[np.int8]]:
        every: list[dict[int, NDArray[np.int8]]] = [
            bundle.answers if kind == "answers" else bundle.grants for bundle in bundles
        ]
        keys = sorted({key for one in every for key in one})
        return {key: np.concatenate([one.get(key, nothing) for one in every]) for key in keys}

    return Bundle(
        role=view.role,
        act=np.concatenate([bundle.act for bundle in bundles]),
        instrument=np.concatenate([bundle.instrument for bundle in bundles]),
        package=np.concatenate([bundle.package for bundle in bundles], axis=1),
        cable=np.concatenate([bundle.cable for bundle in bundles]),
        menu=np.concatenate([bundle.menu for bundle in bundles]),
        pledge=np.concatenate([bundle.pledge for bundle in bundles]),
        answers=parted("answers"),
        grants=parted("grants"),
    )
