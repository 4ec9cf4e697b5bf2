"""A patch says only what differs from another scenario: reading one, and laying it over the tree it extends.

Every changed scalar is put in its place as ``{value: …, evidence: …, source: …, because: …}``: what a patch says is
*invented* unless the patch says otherwise, whatever vouched for the value it replaces.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path as FilePath

from game.scenario.change import Change, edits
from game.scenario.evidence import separate
from game.scenario.paths import by_last_key, nearest, tagged, with_node
from game.scenario.problem import Problem
from game.scenario.suggest import closest
from game.scenario.tree import Branch, Leaf, Node, Path, Place, Row
from game.scenario.verbs import HEADER, REQUIRED, TAGS, WORDS

MOST_CHANGES = 500
"""Of one patch; what differs in more ways is another scenario."""
MOST_HINTS = 20
"""Looking for what was meant takes time, and nobody misspells more at once."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A patch file: what it calls itself, what it extends and what it changes."""

    header: Branch
    extends: Leaf
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]


def is_patch(tree: Branch) -> bool:
    return "extends" in tree.items


def read_patch(tree: Branch) -> Patch:
    """Return what a patch file says, with everything that is wrong with how it says it."""
    problems = list(_header_problems(tree))
    extends = tree.items["extends"]
    if not isinstance(extends, Leaf):
        problems.append(Problem("E207", extends.place, {"key": "extends"}))
        extends = Leaf("", extends.place)
    change = tree.items.get("change")
    listed = change.items if isinstance(change, Row) else ()
    is_missing = change is None or (isinstance(change, Leaf) and not change.text)
    if not isinstance(change, Row) and not is_missing and change is not None:
        problems.append(Problem("E208", tree.keys["change"]))
    if len(listed) > MOST_CHANGES:
        problems.append(Problem("E225", listed[MOST_CHANGES].place, {"limit": MOST_CHANGES}))
    changes = [made for item in listed[:MOST_CHANGES] if (made := _change(item, tree, problems)) is not None]
    return Patch(tree, extends, tuple(changes), tuple(problems))


def _header_problems(tree: Branch) -> Iterator[Problem]:
    for key, place in tree.keys.items():
        if key not in HEADER:
            yield Problem("E201", place, {"key": key}, closest(key, HEADER))
    for key in REQUIRED:
        if key not in tree.items:
            yield Problem("E202", tree.place, {"key": key})


def _change(item: Node, patch: Branch, problems: list[Problem]) -> Change | None:
    """Return one change as it is meant, or None where it cannot be understood."""
    if not isinstance(item, Branch):
        problems.append(Problem("E209", item.place))
        return None
    verbs = [key for key in item.items if key in WORDS]
    if len(verbs) != 1:
        problems.append(_verb_problem(item, verbs))
        return None
    verb, word = verbs[0], WORDS[verbs[0]]
    place, target = item.keys[verb], item.items[verb]
    allowed = (verb, *((word,) if word else ()), *TAGS)
    unknown = [key for key in item.items if key not in allowed]
    problems += [
        Problem("E212", item.keys[key], {"key": key, "verb": verb}, closest(key, allowed[1:])) for key in unknown
    ]
    if word and word not in item.items:
        problems.append(Problem("E211", place, {"verb": verb, "word": word}))
        return None
    if not isinstance(target, Leaf) or not target.text:
        problems.append(Problem("E207", place, {"key": verb}))
        return None
    return Change(verb, target.text, target.place, item.items[word] if word else None, _tags(item, patch, place))


def _verb_problem(item: Branch, verbs: list[str]) -> Problem:
    if verbs:
        return Problem("E213", item.keys[verbs[1]], {"first": verbs[0], "second": verbs[1]})
    slips = ((key, closest(key, WORDS)) for key in item.items)
    key, meant = next(((key, meant) for key, meant in slips if meant), (None, None))
    return Problem("E210", item.keys[key] if key else item.place, {}, meant)


def _tags(item: Branch, patch: Branch, place: Place) -> dict[str, tuple[Node, Place]]:
    """Return what a change rests on: its own tags, else the patch's, else the author's invention."""
    own = {key: (item.items[key], item.keys[key]) for key in TAGS if key in item.items}
    if "evidence" in own or "source" in own:
        given = own
    else:
        above = {key: (patch.items[key], patch.keys[key]) for key in ("evidence", "source") if key in patch.items}
        given = above | own
    return {"evidence": (Leaf("invented", place), place)} | given


@dataclass(frozen=True, slots=True)
class Touch:
    """What one change did to one path, in a form that two patches can be compared by."""

    path: Path
    change: Change
    value: object


@dataclass(frozen=True, slots=True)
class Laid:
    """A tree with a patch laid over it. ``is_whole`` is False where something that should be new could not be added."""

    tree: Branch
    touches: tuple[Touch, ...]
    problems: tuple[Problem, ...]
    is_whole: bool

    @property
    def tree_if_whole(self) -> Branch | None:
        """Return the tree, unless what refers to a missing addition would be blamed for it."""
        return self.tree if self.is_whole else None


def lay(tree: Branch, patch: Patch) -> Laid:
    """Return the tree with the changes made in order, and under the patch's own id, title and question."""
    problems: list[Problem] = []
    touches: dict[Path, Touch] = {}
    is_whole = True
    for change in patch.changes:
        answer = edits(tree, change)
        if isinstance(answer, Problem):
            problems.append(answer)
            is_whole = is_whole and change.verb != "add"
            continue
        for edit in answer:
            earlier = touches.get(edit.path)
            if earlier is not None:
                facts: dict[str, str | int | float] = {"path": change.path, "line": str(earlier.change.place.line)}
                problems.append(Problem("E223", change.place, facts))
                continue
            node = None if edit.node is None else tagged(edit.node, change.tags)
            tree = _mapping(with_node(tree, edit.path, node, change.place))
            touches[edit.path] = Touch(edit.path, change, _plain(edit.node))
    return Laid(_under_header(tree, patch.header), tuple(touches.values()), _with_hints(tree, problems), is_whole)


def _with_hints(tree: Branch, problems: list[Problem]) -> tuple[Problem, ...]:
    """Return the problems, those of a path that does not exist with the path that was probably meant."""
    misspelt = [problem for problem in problems if problem.code == "E214"][:MOST_HINTS]
    if not misspelt:
        return tuple(problems)
    plain = separate(tree).tree
    alike = by_last_key(plain)
    hints = {problem.place: nearest(plain, str(problem.facts["path"]), alike) for problem in misspelt}
    return tuple(replace(problem, suggestion=hints.get(problem.place, problem.suggestion)) for problem in problems)


def _under_header(tree: Branch, header: Branch) -> Branch:
    for key in ("format", "id", "title", "question", "summary"):
        if key in header.items:
            tree = _mapping(with_node(tree, (key,), header.items[key], header.keys[key]))
    return tree


def _mapping(node: Node) -> Branch:
    """A change below the root leaves the root a mapping."""
    assert isinstance(node, Branch)  # noqa: S101
    return node


def _plain(node: Node | None) -> object:
    """Return what a node says, wherever it stands."""
    if isinstance(node, Branch):
        return {key: _plain(child) for key, child in node.items.items()}
    return [_plain(child) for child in node.items] if isinstance(node, Row) else node and node.text


@dataclass(frozen=True, slots=True)
class Layer:
    """A patch among others that are laid over one scenario: what it does, and the files it builds on."""

    file: FilePath
    patch: Patch
    touches: tuple[Touch, ...]
    bases: frozenset[FilePath]


def conflicts(layers: Sequence[Layer]) -> list[Problem]:
    """Return where patches contradict each other: what they make of one path depends on which comes first.

    A patch may overrule what it builds on.
    """
    return [
        _conflict(one, other)
        for first, second in combinations(layers, 2)
        if first.file not in second.bases and second.file not in first.bases
        for one in first.touches
        for other in second.touches
        if _contradict(one, other)
    ]


def _contradict(one: Touch, other: Touch) -> bool:
    shared = min(len(one.path), len(other.path))
    if one.path[:shared] != other.path[:shared]:
        return False
    if one.path == other.path and one.change.verb == other.change.verb:
        return one.change.verb != "scale" and one.value != other.value
    return True


def _conflict(one: Touch, other: Touch) -> Problem:
    there = one.change.place
    return Problem("E224", other.change.place, {"path": other.change.path, "file": there.file, "line": str(there.line)})


def retitled(tree: Branch, headers: Sequence[Branch]) -> Branch:
    """Return a tree on which several patches lie, under all their ids and titles."""
    if len(headers) < 2:
        return tree
    place = headers[0].place
    ids = [leaf.text for header in headers if isinstance(leaf := header.items.get("id"), Leaf)]
    titles = [title for header in headers if isinstance(title := header.items.get("title"), Branch)]
    joined = {
        language: " + ".join(_in_language(title, language) for title in titles)
        for language in dict.fromkeys(key for title in titles for key in title.items)
    }
    items: dict[str, Node] = {key: Leaf(text, place, quoted=True) for key, text in joined.items()}
    title = Branch(place, items, dict.fromkeys(items, place))
    new: dict[str, Node] = {"id": Leaf("-and-".join(ids)[:100].strip("-_"), place), "title": title}
    return _under_header(tree, Branch(place, new, dict.fromkeys(new, place)))


def _in_language(title: Branch, language: str) -> str:
    """Return a title in a language, or in the other where it has only that."""
    leaf = title.items.get(language) or next(iter(title.items.values()), None)
    return leaf.text if isinstance(leaf, Leaf) else ""
