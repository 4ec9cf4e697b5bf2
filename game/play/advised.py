"""Advice: what a role that waits can recommend to its principal, and what was made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.agents.staff import drafted
from game.engine.options import Bar
from game.engine.rules import Rules
from game.play.commands import Accept, Advisable, Advise, Answer, Command, Hold, Offer, Pull
from game.play.convert import slot_of
from game.play.legal import Case
from game.play.names import names_of
from game.play.sitting import Sitting


@dataclass(frozen=True, slots=True)
class Advised:
    """One piece of advice: whose it was, and what the principal did in that place; None where it did nothing."""

    date: str
    by: str
    said: Advise
    did: Command | None

    @property
    def was_taken(self) -> bool:
        return self.did == self.said.what or (self.did is None and isinstance(self.said.what, Hold))


def recommendable(above: Case) -> Iterator[Advisable]:
    """Yield what a principal could do now, seen from its chair; of drafts the one its staff would write."""
    rules, can = above.rules, above.options
    for d, codes in can.decisions.items():
        point = rules.decisions[d]
        yield from (Answer(point.id, point.options[o].id) for o in range(len(codes)) if codes[o, 0] == Bar.ALLOWED)
    if can.at_table[0] == Bar.ALLOWED:
        yield Hold()
        yield from (Accept(rules.instruments[k].id) for k, code in can.accept.items() if code[0] == Bar.ALLOWED)
        yield from (_draft(above, k) for k, code in can.offer.items() if code[0] == Bar.ALLOWED)
    for m, code in can.menu.items():
        entry = rules.menu[m]
        if entry.lever >= 0 and code[0] == Bar.ALLOWED:
            yield Pull(rules.levers[entry.lever].id, entry.verb)


def _draft(above: Case, k: int) -> Offer:
    rules, paper = above.rules, above.rules.instruments[k]
    package = drafted(rules, above.view, k, {})
    return Offer(paper.id, {rules.issues[i].id: rules.issues[i].positions[int(package[i, 0])] for i in paper.issues})


def advice_to(rules: Rules, role: str, said: Mapping[str, Sequence[Command]]) -> list[tuple[str, Advise]]:
    """Return the advice to a role among what each role has said, with whose it is."""
    above = names_of(rules).roles[role]
    agents = [agent.id for agent in rules.roles if agent.principal == above]
    return [(agent, one) for agent in agents for one in said.get(agent, ()) if isinstance(one, Advise)]


def advised(rules: Rules, past: Sequence[Sitting], role: str) -> list[Advised]:
    """Return every piece of advice that a role gave or was given in these sittings, beside what was done."""
    found = []
    for sitting in past:
        for above in rules.roles:
            done = {slot_of(command): command for command in sitting.commands.get(above.id, ())}
            for by, said in advice_to(rules, above.id, sitting.commands):
                if role in {by, above.id}:
                    found.append(Advised(sitting.date, by, said, done.get(slot_of(said.what))))
    return found
