"""A changed world kept as a patch file: the patches it lies on, and a line for every number that was moved.

The file extends the first of its patches and repeats what the others change, for a file extends but one. What a moved
number overrules, and what two patches say alike, is written once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path as FilePath

from game.scenario.cards import Card
from game.scenario.change import Change
from game.scenario.new import extends_of, file_of, write_new
from game.scenario.pack import spelled_out
from game.scenario.problem import Problem
from game.scenario.tree import Branch, Leaf, Node, Path, Place, Row
from game.scenario.verbs import WORDS

TOP = Place("", 1, 1)
Texts = Mapping[str, str]
"""A text by language."""


def keep(
    file: FilePath, base: str | FilePath, on: Sequence[Card], moved: Mapping[Path, str], title: Texts, head: str
) -> FilePath | Problem:
    """Write a changed world into a new file, under a title; return its path, or why it was not written.

    ``head`` is said at the top, as a remark. No file is ever overwritten.
    """
    named = file_of(str(file))
    if isinstance(named, Problem):
        return named
    below = on[0].where if on else base
    extends = extends_of(str(below), named)
    if isinstance(extends, Problem):
        return extends
    tree = _tree(named.stem, extends, on[1:], moved, title)
    return write_new(named, f"# {head}\n{spelled_out(tree)}")


def _tree(name: str, extends: str, others: Iterable[Card], moved: Mapping[Path, str], title: Texts) -> Branch:
    changes = [*_repeated(others, {".".join(path) for path in moved}), *_set(moved)]
    items: dict[str, Node] = {
        "format": _leaf("1"),
        "id": _leaf(name),
        "extends": _leaf(extends),
        "title": _branch({language: _leaf(text, quoted=True) for language, text in title.items()}),
        "change": Row(TOP, tuple(changes)),
    }
    return _branch(items)


def _set(moved: Mapping[Path, str]) -> Iterator[Branch]:
    for path, text in moved.items():
        yield _branch({"set": _leaf(".".join(path)), "to": _leaf(text)})


def _repeated(cards: Iterable[Card], overruled: set[str]) -> Iterator[Branch]:
    """Yield the changes of some patches, each with what it rests on; patches upon patches in their order."""
    said: dict[str, Change] = {}
    layers = {layer.file: layer for card in cards for layer in card.layers}
    for change in (change for layer in layers.values() for change in layer.patch.changes):
        earlier = said.get(change.path)
        if earlier is None:
            said[change.path] = change
        elif earlier.verb == change.verb == "scale":
            said[change.path] = replace(earlier, value=_leaf(f"{_factor(earlier) * _factor(change):.15g}"))
    yield from (_as_typed(change) for path, change in said.items() if path not in overruled)


def _factor(change: Change) -> float:
    return float(change.value.text) if isinstance(change.value, Leaf) else 1.0


def _as_typed(change: Change) -> Branch:
    word = WORDS[change.verb]
    items: dict[str, Node] = {change.verb: _leaf(change.path)}
    if word is not None and change.value is not None:
        items[word] = change.value
    return _branch({**items, **{tag: node for tag, (node, _) in change.tags.items()}})


def _leaf(text: str, *, quoted: bool = False) -> Leaf:
    return Leaf(str(text), TOP, quoted)  # a scenario's own words are more than texts


def _branch(items: dict[str, Node]) -> Branch:
    return Branch(TOP, items, dict.fromkeys(items, TOP))
