"""What every step of building shares: what is declared, where it stands, and the problems found so far.

A reference that leads nowhere is reported and stands for row 0 from then on; the rules of such a draft are thrown away,
but the search for further mistakes goes on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from game.engine import formula as engine
from game.engine.formula import Formula
from game.engine.rules import Appeal, Deed, Effect, Option, Shift, Window
from game.scenario.expression import parse
from game.scenario.names import Names
from game.scenario.problem import MOST, Problem
from game.scenario.schema.deeds import Appeals
from game.scenario.schema.deeds import Deed as DeedPart
from game.scenario.schema.deeds import Option as OptionPart
from game.scenario.schema.kinds import Expression
from game.scenario.schema.sheet import Sheet
from game.scenario.shape import key_place
from game.scenario.suggest import closest
from game.scenario.token import MisreadError
from game.scenario.tree import Branch, Leaf, Node, Path, Place, at, place_of

NOTHING = engine.constant(0.0)
"""Stands for an expression that could not be read; its rules are never played."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A scenario while it is being built. ``seen`` collects which sides learn of a flag; all, where nothing is said.

    ``read`` keeps what expressions mean under these names: most stand in many places, and are read once.
    """

    sheet: Sheet
    tree: Branch
    names: Names
    problems: list[Problem] = field(default_factory=list)
    seen: dict[int, frozenset[int]] = field(default_factory=dict)
    formulas: dict[str, Formula] = field(default_factory=dict)
    read: dict[tuple[str, str], Formula] = field(default_factory=dict)

    @property
    def is_full(self) -> bool:
        """Say whether more mistakes were found than anyone reads at a time; looking for what was meant takes time."""
        return len(self.problems) > MOST

    def report(self, code: str, path: Path, suggestion: str | None = None, **facts: str | float) -> None:
        self.problems.append(Problem(code, place_of(self.tree, path), dict(facts), suggestion))

    def report_key(self, code: str, path: Path, suggestion: str | None = None, **facts: str | float) -> None:
        """Report what is wrong with a thing as a whole: where a patch changed it, if one did, for the scenario that it
        extends was sound; else at its key.
        """
        key = key_place(self.tree, path)
        changed = at(self.tree, path) if len(path) > 1 else None
        place = next((place for place in _places(changed) if place.file != key.file), key)
        self.problems.append(Problem(code, place, dict(facts), suggestion))


def _places(node: Node | None) -> Iterator[Place]:
    """Yield where the values below a node stand."""
    if isinstance(node, Leaf):
        yield node.place
    elif node is not None:
        items = node.items.values() if isinstance(node, Branch) else node.items
        yield from (place for item in items for place in _places(item))


def rule(path: Path) -> str:
    """Return a path as the engine carries it."""
    return ".".join(path)


def find(draft: Draft, path: Path, kind: str, known: Mapping[str, int], name: str) -> int:
    """Return the row of a declared thing that the value at ``path`` names."""
    if name not in known and not draft.is_full:
        draft.report("E401", path, closest(name, known), kind=kind, found=name)
    return known.get(name, 0)


def find_key(draft: Draft, path: Path, kind: str, known: Mapping[str, int]) -> int:
    """Return the row of a declared thing that the key at the end of ``path`` names."""
    name = path[-1]
    if name not in known and not draft.is_full:
        draft.report_key("E401", path, closest(name, known), kind=kind, found=name)
    return known.get(name, 0)


def formula(draft: Draft, path: Path, text: Expression, want: Literal["number", "truth"] = "number") -> Formula:
    """Return the formula at a path."""
    made = draft.read.get((text, want), NOTHING)
    try:
        if made is NOTHING and not draft.is_full:
            made = draft.read[text, want] = parse(text, draft.names, want)
    except MisreadError as fault:
        place = exact(draft.tree, path, fault.start, fault.end)
        draft.problems.append(Problem(fault.code, place, dict(fault.facts), fault.suggestion))
    draft.formulas[rule(path)] = made
    return made


def exact(tree: Branch, path: Path, start: int, end: int) -> Place:
    """Return the columns of a stretch of a scalar.

    Only where the file shows the text as it is: a scalar that is folded over lines, or escaped in quotes, no longer
    has its own columns, and is pointed at as a whole.
    """
    node = at(tree, path)
    if not isinstance(node, Leaf):
        return place_of(tree, path)
    place = node.place
    shown = place.width == len(node.text) + 2 if node.quoted else end <= place.width
    column = place.column + start + (1 if node.quoted else 0)
    return Place(place.file, place.line, column, max(1, end - start)) if shown else place


def condition(draft: Draft, path: Path, text: Expression | None) -> Formula | None:
    """Return the condition at a path, if there is one."""
    return None if text is None else formula(draft, path, text, "truth")


def effects(draft: Draft, path: Path, amounts: Mapping[str, Expression]) -> tuple[Effect, ...]:
    """Return what is added to each row, in the order of the rows."""
    found = []
    for row in amounts:
        here = (*path, row)
        found.append(
            Effect(rule(here), find_key(draft, here, "row", draft.names.rows), formula(draft, here, amounts[row]))
        )
    return tuple(sorted(found, key=lambda effect: effect.row))


def shifts(draft: Draft, path: Path, moves: Mapping[str, str]) -> tuple[Shift, ...]:
    """Return which unsettled issues are moved, and to which position."""
    found = []
    for issue, position in moves.items():
        here = (*path, issue)
        row = find_key(draft, here, "issue", draft.names.issues)
        found.append(Shift(rule(here), row, position_of(draft, here, issue, position)))
    return tuple(sorted(found, key=lambda shift: shift.issue))


def position_of(draft: Draft, path: Path, issue: str, position: str) -> int:
    """Return the index of an issue's position that the value at ``path`` names."""
    known = draft.names.positions.get(issue)
    return 0 if known is None else find(draft, path, "position", known, position)


def appeals(draft: Draft, path: Path, reasons: Appeals) -> tuple[Appeal, ...]:
    """Return named reasons, in the order of their names; one with a condition counts only while it holds."""
    found = []
    for id_, reason in sorted(reasons.items()):
        here = (*path, id_)
        short = isinstance(at(draft.tree, here), Leaf)
        amount = formula(draft, here if short else (*here, "add"), reason.add)
        when = condition(draft, (*here, "when"), reason.when)
        if when is not None:
            node = engine.Binary("*", when.node, amount.node)
            text = f"{amount.text} when {when.text}"
            amount = Formula(text, node, amount.rows | when.rows, amount.flags | when.flags)
        found.append(Appeal(rule(here), amount))
    return tuple(found)


def find_each(draft: Draft, path: Path, kind: str, known: Mapping[str, int], names: tuple[str, ...]) -> tuple[int, ...]:
    """Return the rows of declared things that a list names; one alone may stand without brackets."""
    alone = isinstance(at(draft.tree, path), Leaf)
    steps = [path if alone else (*path, str(number)) for number in range(len(names))]
    return tuple(find(draft, step, kind, known, name) for step, name in zip(steps, names, strict=True))


def one_of(draft: Draft, path: Path, given: Mapping[str, object]) -> None:
    """Report where not exactly one of several fields was given."""
    if sum(value is not None for value in given.values()) != 1:
        draft.report_key("E320", path, fields=", ".join(given))


def sides(draft: Draft, path: Path, known_to: tuple[str, ...] | None) -> frozenset[int]:
    """Return the sides that may know something; all of them where nothing is said."""
    if known_to is None:
        return frozenset(draft.names.sides.values())
    return frozenset(find_each(draft, (*path, "known_to"), "side", draft.names.sides, known_to))


def deed(draft: Draft, path: Path, part: DeedPart, flag: str, own: int | None = None) -> Deed:
    """Return what doing something does; whoever does it (``own`` side) knows of it."""
    row = draft.names.flags[flag]
    draft.seen[row] = sides(draft, path, part.known_to) | (frozenset() if own is None else {own})
    return Deed(
        rule(path), row, effects(draft, (*path, "effects"), part.effects), shifts(draft, (*path, "shifts"), part.shifts)
    )


def option(draft: Draft, path: Path, part: OptionPart, id_: str, done: Deed, leaning: tuple[float, ...]) -> Option:
    """Return one thing a chooser may do."""
    when = condition(draft, (*path, "when"), part.when)
    return Option(id_, done, when, appeals(draft, (*path, "appeals"), part.appeals), leaning)


def window(draft: Draft, path: Path, first: date | None, last: date | None, last_key: str = "to") -> Window:
    """Return a stretch of days; open ends reach to the ends of the calendar."""
    calendar = draft.sheet.calendar
    begins = min(turn.date for turn in calendar.turns.values())
    days = Window((first or begins).toordinal(), (last or calendar.ends).toordinal())
    if first is not None and last is not None and last < first:
        draft.report("E321", (*path, last_key), first=str(first), last=str(last))
    elif days.last < begins.toordinal() or days.first > calendar.ends.toordinal():
        draft.report_key("W703", path, first=str(begins), last=str(calendar.ends))
    return days
