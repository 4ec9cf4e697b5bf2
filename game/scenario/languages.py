"""Korean and English are equal: what ships says everything in both, and what is missing elsewhere is pointed out."""

from __future__ import annotations

from collections.abc import Iterable

from game.scenario.leaves import Written
from game.scenario.problem import Problem
from game.scenario.schema.kinds import LANGUAGES, Text
from game.scenario.tree import Branch, Leaf, Node, at


def missing(tree: Branch, written: Iterable[Written], reasons: Iterable[Node], *, shipped: bool) -> list[Problem]:
    """Return what is said in one language only: every text of what ships; elsewhere one warning for all of them.

    ``reasons`` are the texts beside evidence tags, which have been taken off the tree.
    """
    nodes = [node for one in written if isinstance(one.value, Text) and (node := at(tree, one.path)) is not None]
    lacking = [(node, languages) for node in [*nodes, *reasons] if (languages := _unsaid(node))]
    if shipped:
        return [Problem("E606", node.place, {"languages": ",".join(languages)}) for node, languages in lacking]
    if not lacking:
        return []
    first = min(node.place for node, _ in lacking)
    return [Problem("W701", first, {"count": len(lacking)})]


def _unsaid(node: Node) -> list[str]:
    """Return the languages a text does not speak; one that was typed once may be in either."""
    if isinstance(node, Leaf):
        return list(LANGUAGES)
    return [language for language in LANGUAGES if isinstance(node, Branch) and language not in node.items]
