"""Where a thing stands in a scenario: searched by its names in both languages, its texts, its id or its path.

What is found can be changed, and comes with the ``change:`` line that a patch would need.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from game.scenario.change import date_of
from game.scenario.evidence import separate
from game.scenario.field import field_at
from game.scenario.paths import written
from game.scenario.tree import Branch, Leaf, Node, Path, at

NAMED = ("name", "title", "question")
DATED = ("date", "from")
PLAIN = re.compile(r"[\w.+-]+(?: [\w.+*/()<>=-]+)*")
DECLARED, OWN, ABOVE, OWN_TEXT, TEXT_ABOVE = 8.0, 6.0, 4.0, 3.0, 2.0
"""How much it counts where a word is found: in the name of what is declared, in a thing's own name or that of what it
belongs to, or only in a text."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found: its value now, in what unit, what it is called, and the line that would change it.

    ``value``, ``unit`` and ``name`` are by language where they are words.
    """

    path: str
    value: str | dict[str, str]
    unit: dict[str, str]
    name: dict[str, str]
    change: str
    score: float


def search(query: str, tree: Branch) -> list[Hit]:
    """Return what the words of the query lead to, best first; every word must be found in or above a thing."""
    words = _bare(query).split()
    bare = separate(tree).tree
    names = _names(bare)
    found = [_hit(bare, path, node, names, words) for path, node in _things(bare)]
    return sorted((hit for hit in found if hit is not None), key=lambda hit: -hit.score)


def _things(node: Node, above: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Yield what a patch may change: every value and text, and every option of a decision."""
    if isinstance(node, Leaf) or _is_text(node):
        yield above, node
        return
    if _is_option(above):
        yield above, node
    items = node.items.items() if isinstance(node, Branch) else enumerate(node.items)
    for key, child in items:
        if (*above, key) not in {("format",), ("id",)}:
            yield from _things(child, (*above, str(key)))


def _is_text(node: Node | None) -> bool:
    return isinstance(node, Branch) and bool(node.items) and node.items.keys() <= {"ko", "en"}


def _is_option(path: Path) -> bool:
    return len(path) == 4 and path[0] == "decisions" and path[2] == "options"


def _names(tree: Branch) -> dict[str, dict[str, str]]:
    """Return what each declared id is called; where two things share an id, the first declared keeps it."""
    names: dict[str, dict[str, str]] = {}
    for node in tree.items.values():
        for key, child in node.items.items() if isinstance(node, Branch) else ():
            if name := _name(child):
                names.setdefault(key, name)
    return names


def _name(node: Node | None) -> dict[str, str]:
    """Return what a thing is called, by language."""
    texts = (node.items.get(key) for key in NAMED) if isinstance(node, Branch) else ()
    return next((_texts(text) for text in texts if text is not None), {})


def _texts(node: Node | None) -> dict[str, str]:
    if isinstance(node, Leaf):
        return {"ko": node.text, "en": node.text}
    items = node.items.items() if isinstance(node, Branch) else ()
    return {key: leaf.text for key, leaf in items if isinstance(leaf, Leaf)}


def _hit(tree: Branch, path: Path, node: Node, names: dict[str, dict[str, str]], words: list[str]) -> Hit | None:
    places = _places(tree, path, node, names)
    scores = [max(weight * _match(word, text) for weight, text in places) for word in words]
    if not scores or min(scores) == 0:
        return None
    is_number = isinstance(node, Leaf) and bool(re.fullmatch(r"[-+]?[\d.]+", node.text))
    named = next((name for end in range(len(path), 0, -1) if (name := _name(at(tree, path[:end])))), {})
    return Hit(
        path=written(path),
        value=_value(node),
        unit=unit_of(tree, path),
        name=names.get(path[-1], {}) or named,
        change=change_line(tree, path, node),
        score=sum(scores) / len(scores) + is_number + 1.5 * _is_option(path) - len(path) / 10,
    )


def _places(tree: Branch, path: Path, node: Node, names: dict[str, dict[str, str]]) -> list[tuple[float, str]]:
    """Return every text in which a word may be found, with what it counts there; what is farther off counts less."""
    places = [(OWN, _bare(path[-1])), (OWN_TEXT, _bare(written(path)))]
    places += [(OWN, _bare(name)) for name in names.get(path[-1], {}).values()]
    places += [(OWN_TEXT, _bare(text)) for text in _texts(node).values()]
    if _is_option(path):
        places += [(OWN, _bare(text)) for text in _name(node).values()]
    for end in range(len(path) - 1, 0, -1):
        far = 1.0 - 0.1 * (len(path) - end)
        above = at(tree, path[:end])
        weight = (DECLARED if end == 2 else ABOVE) * far
        places += [(weight, _bare(text)) for text in (path[end - 1], *_name(above).values())]
        texts = _texts(above.items.get("text")) if isinstance(above, Branch) else {}
        places += [(TEXT_ABOVE * far, _bare(text)) for text in texts.values()]
    return places


def _bare(text: str) -> str:
    """Return a text as it is compared: composed, without case, its joints as spaces."""
    return re.sub(r"[_\s]+", " ", unicodedata.normalize("NFC", text).casefold())


def _match(word: str, text: str) -> float:
    if word == text:
        return 1.0
    if word not in text:
        return 0.0
    return 0.8 if re.search(rf"(?<!\w){re.escape(word)}", text) else 0.6


def _value(node: Node) -> str | dict[str, str]:
    if isinstance(node, Leaf):
        return node.text
    return _texts(node) if _is_text(node) else _name(node)


def unit_of(tree: Branch, path: Path) -> dict[str, str]:
    """Return the unit of a value: the tally's own where it counts one, else the schema's."""
    tally = path[1] if path[0] == "tallies" and len(path) > 1 else path[-1]
    own = _texts(at(tree, ("tallies", tally, "unit")))
    return own if own and path[-1] in {tally, "start"} else field_at(path).unit


def change_line(tree: Branch, path: Path, node: Node) -> str:
    """Return a line for ``change:`` that leaves the thing as it is, ready for another value."""
    if _is_option(path):
        return f"- {{decide: {_typed(path[1])}, choose: {_typed(path[3])}}}"
    parent = at(tree, path[:-1])
    if path[-1] in DATED and isinstance(parent, Branch) and isinstance(node, Leaf) and date_of(node):
        return f"- {{move: {_typed(written(path[:-1]))}, to: {_typed(node.text)}}}"
    if isinstance(node, Leaf):
        return f"- {{set: {_typed(written(path))}, to: {_typed(node.text)}}}"
    texts = ", ".join(f"{language}: {json.dumps(text, ensure_ascii=False)}" for language, text in _texts(node).items())
    return f"- {{set: {_typed(written(path))}, to: {{{texts}}}}}"


def _typed(text: str) -> str:
    """Return a text as it may stand in a line of YAML: plain where that is safe, else in quotes."""
    return text if PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)
