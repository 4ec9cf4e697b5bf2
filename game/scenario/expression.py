"""From an expression as typed to a formula the engine can ask of many worlds.

The grammar is closed: numbers, dates, truths, declared names, ``+ - * /``, comparisons, ``and or not``, brackets and
ten functions. It is parsed here by hand, from the loosest sign to the tightest, and never handed to Python. Numbers,
truths and dates are kept apart, so ``2 * done(x)`` is a mistake and not two.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, cast

from game.engine import formula as engine
from game.engine.formula import Formula, Node
from game.scenario import functions
from game.scenario.names import Names
from game.scenario.parser import COMPARISONS, JOINTS, OTHER_LANGUAGES, Parser, Part, unexpected
from game.scenario.schema.kinds import LONGEST_EXPRESSION
from game.scenario.suggest import closest
from game.scenario.token import MisreadError, Token, misread, tokens

TIGHTNESS = {"or": 1, "and": 2, **dict.fromkeys(COMPARISONS, 4), "+": 5, "-": 5, "*": 6, "/": 6}
"""How tightly a sign between two parts binds them."""
TIGHTNESS_OF_NOT = 3


def parse(text: str, names: Names, want: Literal["number", "truth"]) -> Formula:
    """Return the formula an expression means, or raise ``MisreadError`` at the exact columns."""
    if len(text) > LONGEST_EXPRESSION:
        raise MisreadError("E502", 0, len(text), length=len(text), limit=LONGEST_EXPRESSION)
    parser = Parser(text, names, tokens(text))
    part = whole(parser)
    if parser.next.sort != "end":
        raise unexpected(parser.next)
    parser.want(part, want)
    return Formula(text=text, node=part.node, rows=frozenset(parser.rows), flags=frozenset(parser.flags))


def whole(parser: Parser) -> Part:
    """Parse an expression from its loosest sign."""
    return _tighter(parser, 0)


def _tighter(parser: Parser, than: int) -> Part:
    """Parse all that is joined by signs that bind tighter (Pratt 1973)."""
    left = _first(parser)
    while (tightness := TIGHTNESS.get(parser.next.text, 0)) > than:
        sign = parser.take()
        join = _compared if sign.text in COMPARISONS else _joined
        left = join(parser, sign, left, tightness)
    return left


def _first(parser: Parser) -> Part:
    """Parse a number, a date, a name, a function, brackets, or one of them under a sign of its own."""
    token = parser.take()
    if token.sort == "number":
        number = engine.Number(float(token.text))
        if functions.is_too_large(number):
            raise misread("E515", token)
        return Part(number, "number", token.start, token.end)
    if token.sort == "date":
        return Part(engine.Number(float(_ordinal(token))), "date", token.start, token.end)
    if token.text == "not":
        return _not(parser, token)
    if token.sort == "name" and token.text not in JOINTS | OTHER_LANGUAGES:
        is_call = parser.next.text == "("
        return functions.call(parser, token, whole) if is_call else functions.name(parser, token)
    if token.text in {"-", "+"}:
        return _signed(parser, token)
    if token.text == "(":
        return _bracketed(parser, token)
    raise unexpected(token)


def _not(parser: Parser, sign: Token) -> Part:
    parser.go_deeper(sign)
    inner = parser.want(_tighter(parser, TIGHTNESS_OF_NOT), "truth")
    parser.depth -= 1
    node: Node = engine.Not(inner.node)
    if isinstance(inner.node, engine.Truth):
        node = engine.Truth(not inner.node.holds)
    return Part(node, "truth", sign.start, inner.end)


def _signed(parser: Parser, sign: Token) -> Part:
    parser.go_deeper(sign)
    inner = parser.want(_first(parser), "number")
    parser.depth -= 1
    node = inner.node
    if sign.text == "-":
        node = engine.Number(-node.amount) if isinstance(node, engine.Number) else engine.Negative(node)
    return Part(node, "number", sign.start, inner.end)


def _joined(parser: Parser, sign: Token, left: Part, tightness: int) -> Part:
    """Join two parts by ``and``, ``or`` or an arithmetic sign."""
    right = _tighter(parser, tightness)
    if sign.text in JOINTS:
        parser.want(left, "truth")
        parser.want(right, "truth")
        return Part(_logic(sign.text, left.node, right.node), "truth", left.start, right.end)
    if not (sign.text == "-" and left.sense == right.sense == "date"):
        parser.want(left, "number")
        parser.want(right, "number")
    if sign.text == "/" and isinstance(right.node, engine.Number) and right.node.amount == 0:
        raise MisreadError("E525", right.start, right.end)
    node: Node = engine.Binary(cast("engine.Operator", sign.text), left.node, right.node)
    if isinstance(left.node, engine.Number) and isinstance(right.node, engine.Number):
        node = functions.folded(node)
        if functions.is_too_large(node):
            raise MisreadError("E515", left.start, right.end)
    return Part(node, "number", left.start, right.end)


def _logic(word: str, left: Node, right: Node) -> Node:
    """Return ``left and right`` or ``left or right``, leaving out what is plainly true or false."""
    for known, other in ((left, right), (right, left)):
        if isinstance(known, engine.Truth):
            return other if known.holds == (word == "and") else known
    return engine.And(left, right) if word == "and" else engine.Or(left, right)


def _compared(parser: Parser, sign: Token, left: Part, tightness: int) -> Part:
    """Compare two numbers or two dates, or a position or stage with one that is named; once, never in a chain."""
    truth = _comparison(parser, sign, left, tightness)
    if parser.next.text in COMPARISONS:
        raise misread("E512", parser.next)
    return truth


def _comparison(parser: Parser, sign: Token, left: Part, tightness: int) -> Part:
    operator = cast("engine.Operator", sign.text)
    if left.sense in {"position", "stage"}:
        named = parser.take()
        node: Node = engine.Binary(operator, left.node, _named(parser, left, named))
        return Part(node, "truth", left.start, named.end)
    right = _tighter(parser, tightness)
    if right.sense in {"position", "stage"}:
        raise MisreadError("E516", right.start, right.end, said=parser.said(right))
    if left.sense == "truth":
        parser.want(left, "number")
    parser.want(right, left.sense)
    node = engine.Binary(operator, left.node, right.node)
    if isinstance(left.node, engine.Number) and isinstance(right.node, engine.Number):
        node = engine.Truth(functions.folded(node).amount == 1.0)
    return Part(node, "truth", left.start, right.end)


def _named(parser: Parser, left: Part, token: Token) -> Node:
    """Return the number of the position or stage that a word names."""
    known = functions.STAGES if left.sense == "stage" else parser.names.positions[left.of]
    if token.text not in known:
        facts = {"found": token.text, "said": parser.said(left), "known": ", ".join(known)}
        raise misread("E517", token, closest(token.text, known), **facts)
    return engine.Number(float(known[token.text]))


def _bracketed(parser: Parser, token: Token) -> Part:
    parser.go_deeper(token)
    inner = whole(parser)
    parser.depth -= 1
    close = parser.expect(")")
    return Part(inner.node, inner.sense, token.start, close.end, inner.of)


def _ordinal(token: Token) -> int:
    try:
        return date.fromisoformat(token.text).toordinal()
    except ValueError:
        raise misread("E310", token, text=token.text) from None
