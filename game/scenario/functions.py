"""The names an expression may use: meters and tallies, the calendar, and ten functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias, cast

from game.engine import formula as engine
from game.engine.formula import Node
from game.scenario.parser import Parser, Part, Sense, unexpected
from game.scenario.schema.kinds import LARGEST
from game.scenario.suggest import closest
from game.scenario.token import MisreadError, Token, misread

Inner: TypeAlias = Callable[[Parser], Part]
"""How to parse an expression within brackets."""

STAGES = {"none": 0, "spoken": 1, "prepared": 2, "done": 3}
CLOCK: dict[str, Sense] = {"turn": "number", "days": "number", "date": "date"}
OF_NUMBERS = {"abs": (1, 1), "clip": (3, 3), "min": (2, 20), "max": (2, 20)}
"""Functions of numbers, and how few and how many they take."""
OF_NAMES = ("done", "since", "settled", "position", "stage")
FUNCTIONS = (*OF_NAMES, "belief", *OF_NUMBERS)
WORDS = frozenset({"and", "or", "not", "true", "false", *CLOCK, *FUNCTIONS})
"""Words of the language, which no declared thing may be called."""


def name(parser: Parser, token: Token) -> Part:
    """Return what a bare name stands for."""
    if token.text in {"true", "false"}:
        return Part(engine.Truth(token.text == "true"), "truth", token.start, token.end)
    if token.text in CLOCK:
        what = cast("Literal['turn', 'date', 'days']", token.text)
        return Part(engine.Clock(what), CLOCK[token.text], token.start, token.end)
    row = parser.names.rows.get(token.text)
    if row is None:
        raise _unknown(parser, token)
    parser.rows.add(row)
    return Part(engine.Value(row), "number", token.start, token.end)


def _unknown(parser: Parser, token: Token) -> MisreadError:
    """Say what is wrong with a name that is no number: it may only lack a function around it."""
    found, names = token.text, parser.names
    if found in FUNCTIONS:
        return misread("E521", token, found=found)
    if found in names.flags or found in names.levers:
        return misread("E518", token, f"done({found})", found=found)
    if found in names.issues:
        return misread("E518", token, f"settled({found})", found=found)
    issue = next((issue for issue, known in names.positions.items() if found in known), None)
    if issue is not None:
        return misread("E518", token, f"position({issue}) == {found}", found=found)
    known = [*names.rows, *CLOCK, "true", "false"]
    if "." in found:
        return misread("E511", token, closest(found, names.flags) or closest(found.split(".")[0], known), found=found)
    return misread("E501", token, closest(found, known), found=found)


def call(parser: Parser, token: Token, inner: Inner) -> Part:
    """Parse one of the ten functions; the opening bracket comes next."""
    if token.text not in FUNCTIONS:
        raise misread("E519", token, closest(token.text, FUNCTIONS), found=token.text, known=", ".join(FUNCTIONS))
    parser.expect("(")
    node, sense, of = _asked(parser, token) if token.text in OF_NAMES else (_other(parser, token, inner), "number", "")
    close = parser.expect(")")
    return Part(node, sense, token.start, close.end, of)


def _asked(parser: Parser, function: Token) -> tuple[Node, Sense, str]:
    """Return what a function of one name asks."""
    token, names = _word(parser, function), parser.names
    if function.text == "done":
        return engine.Done(_flag(parser, token)), "truth", ""
    if function.text == "since":
        return engine.Since(_flag(parser, token)), "number", ""
    if function.text == "stage":
        threats = {id_: row for id_, row in names.levers.items() if id_ in names.threats}
        row = _row(threats, "threat", token)
        parser.flags.add(names.flags[f"{token.text}.speak"])  # who has not heard it spoken knows of no stage
        return engine.Rung(row), "stage", ""
    row = _row(names.issues, "issue", token)
    if function.text == "settled":
        return engine.Settled(row), "truth", ""
    return engine.Position(row), "position", token.text


def _word(parser: Parser, function: Token) -> Token:
    """Return the name a function is asked about."""
    token = parser.take()
    if token.sort == "name":
        return token
    raise unexpected(token) if token.sort == "end" else misread("E520", token, function=function.text, found=token.text)


def _row(known: Mapping[str, int], kind: str, token: Token) -> int:
    if token.text not in known:
        raise misread("E522", token, closest(token.text, known), found=token.text, kind=kind)
    return known[token.text]


def _flag(parser: Parser, token: Token) -> int:
    """Return the flag a name means; a lever alone stands for its being done."""
    flags = parser.names.flags
    for flag in (token.text, f"{token.text}.do", f"{token.text}.carry_out"):
        if flag in flags:
            parser.flags.add(flags[flag])
            return flags[flag]
    within = [flag for flag in flags if flag.startswith(f"{token.text}.")]
    if within:
        raise misread("E523", token, found=token.text, known=", ".join(within))
    raise misread("E522", token, closest(token.text, flags), found=token.text, kind="flag")


def _other(parser: Parser, function: Token, inner: Inner) -> Node:
    """Return the belief or number that a function of several parts gives."""
    if function.text == "belief":
        observer = _row(parser.names.roles, "role", _word(parser, function))
        parser.expect(",")
        subject = _word(parser, function)
        watched = _row(parser.names.roles, "role", subject)
        parser.expect(",")
        kind = _row(parser.names.types[subject.text], "type", _word(parser, function))
        return engine.Belief(observer, watched, kind)
    parts = [_number(parser, function, inner)]
    while parser.next.text == ",":
        parser.take()
        parts.append(_number(parser, function, inner))
    least, most = OF_NUMBERS[function.text]
    if not least <= len(parts) <= most:
        raise misread("E524", function, function=function.text, least=least, most=most, given=len(parts))
    made = engine.Call(cast("Literal['min', 'max', 'abs', 'clip']", function.text), tuple(parts))
    return folded(made) if all(isinstance(part, engine.Number) for part in parts) else made


def _number(parser: Parser, token: Token, inner: Inner) -> Node:
    parser.go_deeper(token)
    part = parser.want(inner(parser), "number")
    parser.depth -= 1
    return part.node


def folded(node: Node) -> engine.Number:
    """Return the number that a sum of constants comes to; it looks at no world."""
    return engine.Number(float(cast("float", node(cast("engine.Frame", None)))))


def is_too_large(node: Node) -> bool:
    """Say whether a constant is beyond any count in human affairs."""
    return isinstance(node, engine.Number) and not abs(node.amount) <= LARGEST
