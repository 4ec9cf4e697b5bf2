"""The patches that can be laid over a scenario, as cards: what each asks, and which of them contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.scenario.lay import Layer, conflicts
from game.scenario.load import Chain, chain_of, lay_alone
from game.scenario.problem import Problem, Unsound
from game.scenario.read import Reading
from game.scenario.shelf import is_id, listing
from game.scenario.tree import Branch, Leaf


@dataclass(frozen=True, slots=True)
class Card:
    """A patch by its id: where it is, what it is called and asks, by language, and what it does to the scenario.

    ``problems`` say why it cannot be laid over the scenario, where its file is at fault.
    """

    id: str
    where: str | Path
    title: dict[str, str]
    question: dict[str, str]
    layers: tuple[Layer, ...]
    problems: tuple[Problem, ...] = ()


def cards_of(base: str | Path, own: Iterable[Path] = ()) -> tuple[Card, ...]:
    """Return the shelf's patches of a scenario, lessons apart, and those among a person's own files.

    What the scenario itself lies upon is no card. Raises ``Unsound`` where the scenario cannot be read.
    """
    known: dict[Path, Reading] = {}
    below = chain_of(base, known)
    if below.root is None:
        raise Unsound(list(below.problems))
    patches: list[str | Path] = [entry.id for entry in listing() if entry.is_patch and not entry.is_lesson]
    patches += own
    layers: dict[Path, Layer] = {}
    found = (_card(where, chain_of(where, known), below, layers) for where in patches)
    return tuple(card for card in found if card is not None)


def _card(where: str | Path, above: Chain, below: Chain, layers: dict[Path, Layer]) -> Card | None:
    """Return a patch as a card, unless it belongs to another scenario or the scenario lies upon it."""
    if below.root is None or above.files[:1] != below.files[:1] or set(above.files) <= set(below.files):
        return None
    problems = [*above.problems, *lay_alone(below.root, above, layers)]
    header = above.patches[-1].header
    name = header.items.get("id")
    return Card(
        id=name.text if isinstance(name, Leaf) else above.files[-1].stem,
        where=where if is_id(where) else above.files[-1],
        title=_texts(header, "title"),
        question=_texts(header, "question"),
        layers=tuple(layers[file] for file in above.files[1:] if file in layers and file not in below.files),
        problems=tuple(problem for problem in problems if problem.is_error),
    )


def _texts(header: Branch, key: str) -> dict[str, str]:
    node = header.items.get(key)
    items = node.items.items() if isinstance(node, Branch) else ()
    return {language: leaf.text for language, leaf in items if isinstance(leaf, Leaf)}


def contradicted(card: Card, on: Sequence[Card]) -> tuple[Card, Problem] | None:
    """Return the first of some cards that a card cannot lie beside, and what both of them change."""
    for other in on:
        both = {layer.file: layer for layer in (*other.layers, *card.layers)}
        found = conflicts(list(both.values())) if other.id != card.id else []
        if found:
            return other, found[0]
    return None
