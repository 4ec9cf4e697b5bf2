"""How likely a mind was to do what was done: every choice on a recorded path, with all that was really open beside it.

A choice is an answer to a decision point, an act at the table, or what was pulled from the menu, wherever more than one
thing could be done. What a chair privately was is not recorded, so the mind's chances are averaged over its types, each
weighing what the chair's recorded moves have made of it by then. An offer counts as an offer on its paper, whatever its
package. An audience has no mind: its chances are read off by letting its luck, and no other, run through every value.

Source: [Harsanyi1967] for the average over types
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from game.engine.checks import Bar
from game.engine.luck import Luck, Stream, Worlds
from game.engine.moves import assemble
from game.engine.observe import View, observe
from game.engine.options import is_put, options
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.step import step
from game.model.belief import posterior
from game.play import history
from game.play.commands import Accept, Answer, Cable, Command, Offer, Pledge, Pull
from game.play.convert import bundle_of
from game.play.names import names_of
from game.play.record import SEED, Followed, follow
from game.play.sitting import Sitting
from game.scenario.scenario import Scenario

Kind = Literal["decision", "table", "menu"]
NOTHING = "nothing"
HOLD = "hold"
SWEEP = 4096
"""Values an audience's own luck runs through; its chances are right to one in so many."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be chosen: an answer to decision point ``index``, an act at the table, or an entry of the menu."""

    kind: Kind
    index: int = -1


Chances = Mapping[str, float]
"""How likely each open option is, by its id; ``offer`` and ``accept`` with their paper's id before them."""
Weigh = Callable[[Rules, View], Mapping[Question, Chances]]
"""A mind that can say how likely it is to take each option of everything put to it, from a view of one world."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of the record, and how likely each option really open was; ``done`` is what was done.

    ``number`` decides the half it belongs to: the first number in a decision point's id (else its place among them),
    for the table and the menu the sitting's, from 1.
    """

    sitting: int
    date: str
    who: str
    kind: Kind
    what: str
    number: int
    done: str
    chances: Chances

    @property
    def is_still(self) -> bool:
        """Whether what was done was nothing: no lever pulled, no act at the table."""
        return self.kind != "decision" and self.done in {NOTHING, HOLD}

    @property
    def probability(self) -> float:
        return self.chances[self.done]

    @property
    def rank(self) -> int:
        """How many options were at least as likely as the one taken; a tie counts against the mind."""
        return sum(chance >= self.probability for chance in self.chances.values())

    @property
    def gain(self) -> float:
        """By how many nats the mind beat a guess that gives every open option the same chance."""
        return float(np.log(max(self.probability, 1e-300) * len(self.chances)))


def choices(scenario: Scenario, weigh: Weigh) -> Iterator[Choice]:
    """Yield every real choice of a scenario's record, in order. Raises ``Refused`` where it records none."""
    luck = Luck(SEED, Stream.REALITY, history.pins(scenario, scenario.rules.calendar.sittings))
    for followed in follow(scenario):
        yield from choices_at(scenario, followed, luck, weigh)


def choices_at(scenario: Scenario, followed: Followed, luck: Luck, weigh: Weigh) -> Iterator[Choice]:
    """Yield every real choice of one sitting of a path that is played under this luck."""
    yield from _of_roles(scenario, followed, weigh)
    yield from _of_audiences(scenario.rules, followed.sitting, luck)


def _of_roles(scenario: Scenario, followed: Followed, weigh: Weigh) -> Iterator[Choice]:
    rules, sitting = scenario.rules, followed.sitting
    for role, spec in enumerate(rules.roles):
        if spec.id in followed.ends:
            continue
        said = sitting.commands[spec.id]
        view = observe(rules, sitting.before, role)
        weighed = _over_types(rules, sitting.before, view, weigh)
        for question, done in _asked(rules, view, said):
            chances = weighed.get(question, {})
            if len(chances) > 1 and done in chances:
                yield _choice(rules, sitting, spec.id, question, done, chances)


def _asked(rules: Rules, view: View, said: Sequence[Command]) -> Iterator[tuple[Question, str]]:
    """Yield what a role had to choose at a sitting, and what it chose; a question it left open is asked again later."""
    answered = {command.decision: command.option for command in said if isinstance(command, Answer)}
    for d, point in enumerate(rules.decisions):
        if point.chooser == view.role and point.id in answered and is_put(point, d, view).any():
            yield Question("decision", d), answered[point.id]
    if options(rules, view).at_table[0] == Bar.ALLOWED:
        yield Question("table"), next(filter(None, map(_act, said)), HOLD)
    yield Question("menu"), next(filter(None, (_pulled(rules, view, command) for command in said)), NOTHING)


def _act(command: Command) -> str:
    match command:
        case Offer():
            return f"{command.instrument}.offer"
        case Accept():
            return f"{command.instrument}.accept"
        case Cable():
            return "cable"
        case _:
            return ""


def _pulled(rules: Rules, view: View, command: Command) -> str:
    names = names_of(rules)
    match command:
        case Pull():
            return rules.menu[names.pulls[command.lever, command.verb]].id
        case Pledge():
            return rules.menu[names.pledges[rules.roles[view.role].id, command.issue]].id
        case _:
            return ""


def _over_types(rules: Rules, state: State, view: View, weigh: Weigh) -> dict[Question, Chances]:
    """Return the chances averaged over what the role may privately be, as its public moves so far leave it."""
    kinds = rules.roles[view.role].kinds
    prior = np.array([kind.chance for kind in kinds], dtype=np.float64)
    shares = posterior(prior, state.log_likelihood[view.role])[:, 0]
    averaged: dict[Question, dict[str, float]] = {}
    for kind, share in enumerate(shares):
        if share > 0:
            weighed = weigh(rules, replace(view, kind=np.array([kind], dtype=np.int8)))
            for question, chances in weighed.items():
                mixed = averaged.setdefault(question, {})
                for option, chance in chances.items():
                    mixed[option] = mixed.get(option, 0.0) + float(share) * chance
    return dict(averaged)


@dataclass(frozen=True, slots=True)
class Swept(Luck):
    """One world's luck, but for one channel, which runs through all its values, a world each."""

    channel: str = ""

    def draw(self, sitting: int, channel: str, world: Worlds) -> NDArray[np.float64]:
        if channel == self.channel:
            return (np.arange(len(world)) + 0.5) / len(world)
        return Luck.draw(self, sitting, channel, world)


def _of_audiences(rules: Rules, sitting: Sitting, luck: Luck) -> Iterator[Choice]:
    for d, point in enumerate(rules.decisions):
        done = int(sitting.after.answer[d, 0])
        if point.chooser >= len(rules.roles) and int(sitting.before.answer[d, 0]) < 0 <= done:
            chances = _swept(rules, sitting, d, Swept(luck.seed, luck.stream, luck.pins, point.rule))
            if len(chances) > 1:
                question, who = Question("decision", d), rules.choosers[point.chooser].id
                yield _choice(rules, sitting, who, question, point.options[done].id, chances)


def _swept(rules: Rules, sitting: Sitting, d: int, luck: Luck) -> dict[str, float]:
    """Play a sitting again, as it was but for an audience's luck, and return how often the audience answers what."""
    copies = np.zeros(SWEEP, dtype=np.int64)
    bundles = [bundle_of(rules, names_of(rules).roles[role], said) for role, said in sitting.commands.items()]
    after, _ = step(rules, sitting.before.take(copies), assemble(rules, bundles, 1).take(copies), luck)
    counts = np.bincount(after.answer[d], minlength=len(rules.decisions[d].options))
    return {
        option.id: int(counts[o]) / SWEEP
        for o, option in enumerate(rules.decisions[d].options)
        if counts[o] or option.when is None
    }


def _choice(rules: Rules, sitting: Sitting, who: str, question: Question, done: str, chances: Chances) -> Choice:
    is_decision = question.kind == "decision"
    return Choice(
        sitting=sitting.turn,
        date=sitting.date,
        who=who,
        kind=question.kind,
        what=rules.decisions[question.index].id if is_decision else question.kind,
        number=number_of(rules, question.index) if is_decision else sitting.turn + 1,
        done=done,
        chances=chances,
    )


def number_of(rules: Rules, d: int) -> int:
    """Return the first number in a decision point's id, or else its place among them, from 1."""
    found = re.search(r"\d+", rules.decisions[d].id)
    return int(found[0]) if found else d + 1
