"""Which papers an agreement puts out of reach: those whose condition cannot hold any more, whatever else comes.

It is read off the scenario's own conditions, with the positions that the agreement settles for good put in and all else
left open: no world is played, and nothing is said of what is merely unlikely.

Source: [Kleene1952], the strong logic of three values
"""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.formula import BINARY, And, Binary, Node, Not, Number, Or, Position, Settled, Truth
from game.engine.observe import View
from game.engine.rules import Rules

COMPARISONS = frozenset({"<", "<=", ">", ">=", "==", "!="})


def foreclosed(rules: Rules, view: View, k: int, package: Mapping[int, int]) -> tuple[int, ...]:
    """Return the instruments that agreeing on a package of instrument ``k`` rules out; by issue and position, as rows.

    Those that are agreed on, too late, or out of reach anyhow are not among them.
    """
    agreed = {n for n, paper in enumerate(rules.instruments) if int(view.at[paper.accepted.flag, 0]) >= 0}
    later = [n for n in range(len(rules.instruments)) if n != k and n not in agreed]
    again = {issue for n in later for issue in rules.instruments[n].issues}
    now = {i: int(view.position[i, 0]) for i in range(len(rules.issues)) if view.settled[i, 0] >= 0 and i not in again}
    after = {**now, **{issue: position for issue, position in package.items() if issue not in again}}
    return tuple(n for n in later if _is_open(rules, view, n, now) and not _is_open(rules, view, n, after))


def _is_open(rules: Rules, view: View, k: int, settled: Mapping[int, int]) -> bool:
    """Whether an instrument may still come to be tabled, where these issues stay where they are."""
    paper = rules.instruments[k]
    return view.day <= paper.window.last and (paper.when is None or known(paper.when.node, settled) is not False)


def known(node: Node, settled: Mapping[int, int]) -> float | bool | None:
    """Return what a formula says as far as these positions decide it, None where something else does."""
    match node:
        case Number(amount):
            return amount
        case Truth(holds):
            return holds
        case Position(issue):
            return None if issue not in settled else float(settled[issue])
        case Settled(issue):
            return True if issue in settled else None
        case Not(inner):
            answer = known(inner, settled)
            return None if answer is None else not answer
        case And(left, right) | Or(left, right):
            return _joined(known(left, settled), known(right, settled), decides=isinstance(node, Or))
        case Binary():
            return _compared(node, settled)
        case _:
            return None


def _joined(left: float | bool | None, right: float | bool | None, *, decides: bool) -> bool | None:
    """Return two truths joined, of which one that ``decides`` is enough."""
    if left is decides or right is decides:
        return decides
    return None if left is None or right is None else not decides


def _compared(node: Binary, settled: Mapping[int, int]) -> bool | None:
    """Return how two numbers compare, if both are known; sums and products of positions nobody writes."""
    left, right = known(node.left, settled), known(node.right, settled)
    if left is None or right is None or node.operator not in COMPARISONS:
        return None
    return bool(BINARY[node.operator](left, right))
