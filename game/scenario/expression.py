"""From an expression as typed to a formula the engine can ask of many worlds.

The grammar is closed: numbers, dates, truths, declared names, ``+ - * /``, comparisons, ``and or not``, brackets and
ten functions. It is parsed here by hand, from the loosest sign to the tightest, and never handed to Python. Numbers,
truths and dates are kept apart, so ``2 * done(x)`` is a mistake and not two.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypeAlias, cast

from game.engine import formula as engine
from game.engine.formula import Formula, Node
from game.scenario.names import Names
from game.scenario.schema.kinds import LARGEST, LONGEST_EXPRESSION
from game.scenario.suggest import closest
from game.scenario.token import MisreadError, Token, misread, tokens

Sense: TypeAlias = Literal["number", "truth", "date", "position", "stage"]
"""What a part of an expression is about."""

DEEPEST = 40
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
STRANGE = {"=": "==", "&&": "and", "||": "or", "&": "and", "|": "or", "!": "not", "<>": "!="}
"""Signs of other languages, and what is written here."""
STAGES = {"none": 0, "spoken": 1, "prepared": 2, "done": 3}
FLAGS_OF_STAGE = ("speak", "prepare", "carry_out", "backed_down", "called", "met")
CLOCK = {"turn": "number", "days": "number", "date": "date"}
FUNCTIONS = ("done", "since", "settled", "position", "stage", "belief", "min", "max", "abs", "clip")
WORDS = frozenset({"and", "or", "not", "true", "false", *CLOCK, *FUNCTIONS})
"""Words of the language, which no declared thing may be called."""
LEVELS: tuple[tuple[str, ...], ...] = (("or",), ("and",), ("not",), COMPARISONS, ("+", "-"), ("*", "/"))
"""Signs from the loosest to the tightest."""


@dataclass(frozen=True, slots=True)
class Part:
    """A parsed stretch: its meaning, what sort of thing it is, and where it stands.

    ``of`` names the issue of a position, so that it is compared with that issue's positions only.
    """

    node: Node
    sense: Sense
    start: int
    end: int
    of: str = ""


@dataclass(slots=True)
class Parser:
    """A reading in progress: the words, how far it is, how deep, and what it has looked at."""

    text: str
    names: Names
    words: list[Token]
    at: int = 0
    depth: int = 0
    rows: set[int] = field(default_factory=set)
    flags: set[int] = field(default_factory=set)

    @property
    def next(self) -> Token:
        return self.words[self.at]

    def take(self) -> Token:
        token = self.words[self.at]
        if token.sort != "end":
            self.at += 1
        return token

    def expect(self, sign: str) -> Token:
        if self.next.text != sign:
            if self.next.sort == "end":
                raise misread("E506", self.next, expected=sign)
            raise unexpected(self.next, expected=sign)
        return self.take()


def parse(text: str, names: Names, want: Literal["number", "truth"]) -> Formula:
    """Return the formula an expression means, or raise ``MisreadError`` at the exact column."""
    if len(text) > LONGEST_EXPRESSION:
        raise MisreadError("E502", 0, len(text), length=len(text), limit=LONGEST_EXPRESSION)
    parser = Parser(text, names, tokens(text))
    part = _level(parser, 0)
    if parser.next.sort != "end":
        raise unexpected(parser.next, expected="")
    _want(parser, part, want)
    return Formula(text=text, node=part.node, rows=frozenset(parser.rows), flags=frozenset(parser.flags))


def unexpected(token: Token, expected: str) -> MisreadError:
    """Return the fault of a word that cannot stand where it does, with a sentence of its own where one is known."""
    sign = token.text
    if sign in STRANGE:
        return misread("E507", token, STRANGE[sign], found=sign)
    if sign in {"**", "^"}:
        return misread("E508", token)
    if sign in {'"', "'", "`"}:
        return misread("E509", token)
    if sign in {"[", "]", "{", "}", ":"} or sign in {"for", "in", "if", "else", "lambda"}:
        return misread("E510", token, found=sign)
    if sign == ".":
        return misread("E511", token)
    if sign in COMPARISONS:
        return misread("E512", token)
    if token.sort == "end":
        return misread("E505", token)
    return misread("E504", token, found=sign, expected=expected)


def _want(parser: Parser, part: Part, want: Sense) -> Part:
    """Refuse a part that is not of the wanted sort."""
    if part.sense != want:
        said = parser.text[part.start : part.end]
        raise MisreadError("E513", part.start, part.end - part.start, said=said, sense=part.sense, want=want)
    return part


def _level(parser: Parser, level: int) -> Part:
    """Parse what binds at least as tightly as ``level``."""
    if level == len(LEVELS):
        return _sign(parser)
    signs = LEVELS[level]
    if signs == ("not",):
        return _not(parser, level)
    left = _level(parser, level + 1)
    while parser.next.text in signs:
        token = parser.take()
        left = _compare(parser, token, left) if signs == COMPARISONS else _join(parser, token, left, level)
        if signs == COMPARISONS and parser.next.text in signs:
            raise misread("E512", parser.next)
    return left


def _deeper(parser: Parser, token: Token) -> None:
    parser.depth += 1
    if parser.depth > DEEPEST:
        raise misread("E514", token, limit=DEEPEST)


def _not(parser: Parser, level: int) -> Part:
    if parser.next.text != "not":
        return _level(parser, level + 1)
    token = parser.take()
    _deeper(parser, token)
    inner = _want(parser, _not(parser, level), "truth")
    parser.depth -= 1
    node: Node = engine.Not(inner.node)
    if isinstance(inner.node, engine.Truth):
        node = engine.Truth(not inner.node.holds)
    return Part(node, "truth", token.start, inner.end)


def _sign(parser: Parser) -> Part:
    if parser.next.text not in {"-", "+"}:
        return _atom(parser)
    token = parser.take()
    _deeper(parser, token)
    inner = _want(parser, _sign(parser), "number")
    parser.depth -= 1
    if token.text == "+":
        return Part(inner.node, "number", token.start, inner.end)
    folded = engine.Number(-inner.node.amount) if isinstance(inner.node, engine.Number) else engine.Negative(inner.node)
    return Part(folded, "number", token.start, inner.end)


def _join(parser: Parser, token: Token, left: Part, level: int) -> Part:
    """Join two parts by ``and``, ``or`` or an arithmetic sign."""
    right = _level(parser, level + 1)
    if token.text in {"and", "or"}:
        _want(parser, left, "truth")
        _want(parser, right, "truth")
        return Part(_logic(token.text, left.node, right.node), "truth", left.start, right.end)
    if token.text == "-" and left.sense == right.sense == "date":
        return Part(engine.Binary("-", left.node, right.node), "number", left.start, right.end)
    _want(parser, left, "number")
    _want(parser, right, "number")
    operator = cast("engine.Operator", token.text)
    return Part(_fold(parser, operator, left, right), "number", left.start, right.end)


def _logic(word: str, left: Node, right: Node) -> Node:
    """Return ``left and right`` or ``left or right``, leaving out what is plainly true or false."""
    for known, other in ((left, right), (right, left)):
        if isinstance(known, engine.Truth):
            return other if known.holds == (word == "and") else known
    return engine.And(left, right) if word == "and" else engine.Or(left, right)


def _fold(parser: Parser, operator: engine.Operator, left: Part, right: Part) -> Node:
    """Return the arithmetic of two parts, worked out at once where both are numbers."""
    if not (isinstance(left.node, engine.Number) and isinstance(right.node, engine.Number)):
        return engine.Binary(operator, left.node, right.node)
    amount = float(cast("float", engine.BINARY[operator](left.node.amount, right.node.amount)))
    if not abs(amount) <= LARGEST:
        raise MisreadError("E515", left.start, right.end - left.start)
    return engine.Number(amount)


def _compare(parser: Parser, token: Token, left: Part) -> Part:
    operator = cast("engine.Operator", token.text)
    if left.sense in {"position", "stage"}:
        named = parser.take()
        return Part(
            engine.Binary(operator, left.node, _named(parser, left, named)),
            "truth",
            left.start,
            named.start + named.width,
        )
    right = _level(parser, LEVELS.index(COMPARISONS) + 1)
    if right.sense in {"position", "stage"}:
        raise MisreadError("E516", right.start, right.end - right.start, said=parser.text[right.start : right.end])
    if left.sense == "truth":
        raise MisreadError(
            "E513",
            left.start,
            left.end - left.start,
            said=parser.text[left.start : left.end],
            sense="truth",
            want="number",
        )
    _want(parser, right, left.sense)
    node: Node = engine.Binary(operator, left.node, right.node)
    if isinstance(left.node, engine.Number) and isinstance(right.node, engine.Number):
        node = engine.Truth(bool(engine.BINARY[operator](left.node.amount, right.node.amount)))
    return Part(node, "truth", left.start, right.end)


def _named(parser: Parser, left: Part, token: Token) -> Node:
    """Return the number of a position or stage that is named after a comparison."""
    known = STAGES if left.sense == "stage" else parser.names.positions.get(left.of, {})
    if token.text not in known:
        said = parser.text[left.start : left.end]
        raise misread("E517", token, closest(token.text, known), found=token.text, said=said, known=", ".join(known))
    return engine.Number(float(known[token.text]))


def _atom(parser: Parser) -> Part:
    token = parser.take()
    if token.sort == "number":
        if not abs(float(token.text)) <= LARGEST:
            raise misread("E515", token)
        return _part(engine.Number(float(token.text)), "number", token)
    if token.sort == "date":
        return _part(engine.Number(float(_ordinal(token))), "date", token)
    if token.text == "(":
        _deeper(parser, token)
        inner = _level(parser, 0)
        parser.depth -= 1
        close = parser.expect(")")
        return Part(inner.node, inner.sense, token.start, close.start + 1, inner.of)
    if token.sort == "name" and token.text not in {"and", "or", "not", "for", "in", "if", "else", "lambda"}:
        return _call(parser, token) if parser.next.text == "(" else _name(parser, token)
    raise unexpected(token, expected="")


def _ordinal(token: Token) -> int:
    try:
        return date.fromisoformat(token.text).toordinal()
    except ValueError:
        raise misread("E310", token, text=token.text) from None


def _part(node: Node, sense: Sense, token: Token) -> Part:
    return Part(node, sense, token.start, token.start + token.width)


def _name(parser: Parser, token: Token) -> Part:
    """Return what a bare name stands for."""
    name = token.text
    if name in {"true", "false"}:
        return _part(engine.Truth(name == "true"), "truth", token)
    if name in CLOCK:
        what = cast("Literal['turn', 'date', 'days']", name)
        return _part(engine.Clock(what), cast("Sense", CLOCK[name]), token)
    if name in parser.names.rows:
        parser.rows.add(parser.names.rows[name])
        return _part(engine.Value(parser.names.rows[name]), "number", token)
    raise _unknown(parser, token)


def _unknown(parser: Parser, token: Token) -> MisreadError:
    """Say what is wrong with a name that is no number: it may need a function around it."""
    name, names = token.text, parser.names
    if name in names.flags:
        return misread("E518", token, f"done({name})", found=name)
    if name in names.issues:
        return misread("E518", token, f"settled({name})", found=name)
    if name in names.levers:
        return misread("E518", token, f"done({name})", found=name)
    known = [*names.rows, *CLOCK, "true", "false", *FUNCTIONS]
    if "." in name:
        return misread("E511", token, closest(name.split(".")[0], known))
    return misread("E501", token, closest(name, known), found=name)


def _call(parser: Parser, token: Token) -> Part:
    """Parse one of the ten functions."""
    if token.text not in FUNCTIONS:
        raise misread("E519", token, closest(token.text, FUNCTIONS), found=token.text, known=", ".join(FUNCTIONS))
    parser.expect("(")
    node: Node
    sense: Sense = "number"
    of = ""
    if token.text in {"min", "max", "abs", "clip"}:
        node = _numbers(parser, token)
    elif token.text == "belief":
        node = _belief(parser)
    else:
        named = parser.take()
        if named.sort != "name":
            raise unexpected(named, expected="") if named.sort == "end" else misread("E520", named, function=token.text)
        node, sense, of = _asked(parser, token.text, named)
    close = parser.expect(")")
    return Part(node, sense, token.start, close.start + 1, of)


def _asked(parser: Parser, function: str, named: Token) -> tuple[Node, Sense, str]:
    """Return what a function of one name asks."""
    names = parser.names
    if function in {"done", "since"}:
        flag = _flag(parser, named)
        return (engine.Done(flag), "truth", "") if function == "done" else (engine.Since(flag), "number", "")
    if function == "stage":
        if named.text in names.levers and named.text not in names.threats:
            raise misread("E521", named, found=named.text)
        row = _row(names.levers, "lever", named)
        parser.flags.update(names.flags[f"{named.text}.{end}"] for end in FLAGS_OF_STAGE)
        return engine.Rung(row), "stage", ""
    row = _row(names.issues, "issue", named)
    if function == "settled":
        return engine.Settled(row), "truth", ""
    return engine.Position(row), "position", named.text


def _row(known: dict[str, int], kind: str, token: Token) -> int:
    if token.text not in known:
        raise misread("E522", token, closest(token.text, known), found=token.text, kind=kind)
    return known[token.text]


def _flag(parser: Parser, token: Token) -> int:
    """Return the flag a name means; a lever alone stands for its being done."""
    flags = parser.names.flags
    for name in (token.text, f"{token.text}.do", f"{token.text}.carry_out"):
        if name in flags:
            parser.flags.add(flags[name])
            return flags[name]
    within = [flag for flag in flags if flag.startswith(f"{token.text}.")]
    if within:
        raise misread("E523", token, within[0], found=token.text, known=", ".join(within))
    raise misread("E522", token, closest(token.text, flags), found=token.text, kind="flag")


def _numbers(parser: Parser, token: Token) -> Node:
    """Parse the numbers given to ``min``, ``max``, ``abs`` or ``clip``."""
    inner = [_argument(parser, token)]
    while parser.next.text == ",":
        parser.take()
        inner.append(_argument(parser, token))
    least, most = {"abs": (1, 1), "clip": (3, 3)}.get(token.text, (2, 20))
    if not least <= len(inner) <= most:
        raise misread("E524", token, function=token.text, least=least, most=most, given=len(inner))
    call = engine.Call(cast("Literal['min', 'max', 'abs', 'clip']", token.text), tuple(part.node for part in inner))
    if all(isinstance(part.node, engine.Number) for part in inner):
        return engine.Number(float(cast("float", call(cast("engine.Frame", None)))))
    return call


def _argument(parser: Parser, token: Token) -> Part:
    _deeper(parser, token)
    part = _want(parser, _level(parser, 0), "number")
    parser.depth -= 1
    return part


def _belief(parser: Parser) -> Node:
    """Parse ``belief(observer, subject, type)``."""
    observer = parser.take()
    watcher = _row(parser.names.roles, "role", observer)
    parser.expect(",")
    subject = parser.take()
    watched = _row(parser.names.roles, "role", subject)
    parser.expect(",")
    kind = parser.take()
    return engine.Belief(watcher, watched, _row(parser.names.types[subject.text], "type", kind))
