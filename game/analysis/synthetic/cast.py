"""How much there is of everything in an invented scenario, and what it is called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from game.analysis.synthetic.dice import Dice

FIRST_DAY = date(1871, 1, 9)


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything; the defaults are those of a full crisis.

    ``sittings`` counts all of them, so fewer than ``turns`` means one a turn. The first role of a side is its
    principal, later ones are its agents. There are at least two sides, roles, positions and options and one turn, as
    the language demands, and one type; any other number may be nought.
    """

    sides: int = 2
    roles: int = 4
    types: int = 4
    audiences: int = 7
    meters: int = 8
    issues: int = 15
    positions: int = 5
    instruments: int = 3
    levers: int = 30
    decisions: int = 24
    options: int = 3
    events: int = 32
    drifts: int = 8
    turns: int = 20
    sittings: int = 37


@dataclass(frozen=True, slots=True)
class Paper:
    """An instrument: its two parties, its issues, and the turn it opens."""

    parties: tuple[str, str]
    issues: list[str]
    opens: int


@dataclass(frozen=True, slots=True)
class Cast:
    """The names of all there is, and who belongs to whom.

    ``side_of`` and ``principal_of`` are keyed by role, ``owner_of`` by lever, ``chooser_of`` (a role or an audience) by
    decision, ``turn_of`` by decision; ``hidden`` says which one side knows a meter; ``days`` are the turns' dates and,
    last, the end.
    """

    dice: Dice
    size: Size
    days: list[date]
    sides: list[str]
    side_of: dict[str, str]
    principal_of: dict[str, str]
    types: list[str]
    audiences: list[str]
    meters: list[str]
    hidden: dict[str, str]
    issues: list[str]
    positions: list[str]
    papers: dict[str, Paper]
    owner_of: dict[str, str]
    threats: list[str]
    chooser_of: dict[str, str]
    turn_of: dict[str, int]
    options: list[str]
    events: list[str]

    def known_rows(self, side: str | None) -> list[str]:
        """Return the meters a side may know; with no side, those all may know."""
        return [meter for meter in self.meters if self.hidden.get(meter) in {None, side}] + self.audiences

    def start_of(self, meter: str) -> int:
        return self.dice.whole(meter, 35, 65)

    def agents_of(self, role: str) -> list[str]:
        return [agent for agent, principal in self.principal_of.items() if principal == role]

    def paper_of(self, issue: str) -> Paper | None:
        return next((paper for paper in self.papers.values() if issue in paper.issues), None)

    def window(self, turn: int, turns: int) -> tuple[str, str]:
        """Return the first and the last day of so many turns from ``turn`` on."""
        end = min(turn + turns, self.size.turns)
        return self.days[turn].isoformat(), (self.days[end] - timedelta(days=1)).isoformat()


def cast(dice: Dice, size: Size) -> Cast:
    """Return the names of an invented scenario of this size."""
    sides = _numbered("side", size.sides)
    side_of = {role: sides[min(n, size.sides - 1)] for n, role in enumerate(_numbered("role", size.roles))}
    first_of = {side: role for role, side in reversed(side_of.items())}
    roles, audiences = list(side_of), _numbered("audience", size.audiences)
    meters, issues = _numbered("meter", size.meters), _numbered("issue", size.issues)
    levers, decisions = _numbered("lever", size.levers), _numbered("decision", size.decisions)
    return Cast(
        dice=dice,
        size=size,
        days=_days(dice, size.turns),
        sides=sides,
        side_of=side_of,
        principal_of={role: first_of[side] for role, side in side_of.items() if first_of[side] != role},
        types=_numbered("type", size.types),
        audiences=audiences,
        meters=meters,
        hidden={meter: sides[n // 4 % size.sides] for n, meter in enumerate(meters) if n % 4 == 3},
        issues=issues,
        positions=_numbered("position", size.positions),
        papers=_papers(size, [side for side in sides if side in first_of], issues),
        owner_of={lever: roles[n % size.roles] for n, lever in enumerate(levers)},
        threats=levers[1::3],
        chooser_of={
            decision: audiences[n % size.audiences] if audiences and n % 3 == 2 else roles[n % size.roles]
            for n, decision in enumerate(decisions)
        },
        turn_of={decision: n * size.turns // size.decisions for n, decision in enumerate(decisions)},
        options=_numbered("option", size.options),
        events=_numbered("event", size.events),
    )


def _numbered(word: str, count: int) -> list[str]:
    return [f"{word}_{number}" for number in range(1, count + 1)]


def _days(dice: Dice, turns: int) -> list[date]:
    """Return the turns' dates and the end, one to four weeks apart."""
    days = [FIRST_DAY]
    for turn in range(turns):
        days.append(days[-1] + timedelta(days=7 * dice.whole(f"gap.{turn}", 1, 4)))
    return days


def _papers(size: Size, sides: list[str], issues: list[str]) -> dict[str, Paper]:
    """Share the issues out among the instruments, and pair the sides that have a role; it takes two to agree."""
    names = _numbered("instrument", min(size.instruments, size.issues))
    return {
        name: Paper(
            parties=(sides[n % len(sides)], sides[(n + 1) % len(sides)]) if len(sides) > 2 else (sides[0], sides[1]),
            issues=issues[n * size.issues // len(names) : (n + 1) * size.issues // len(names)],
            opens=n * size.turns // (2 * len(names)),
        )
        for n, name in enumerate(names)
    }
