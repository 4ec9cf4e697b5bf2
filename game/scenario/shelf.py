"""Where scenarios are found: on the shelf that comes with the program, by their id, or anywhere, by their path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PureWindowsPath

from game.scenario.files import exists, is_folder, read_plain, where_it_leads, whole, yaml_files
from game.scenario.grow import read_text
from game.scenario.problem import Problem
from game.scenario.suggest import closest
from game.scenario.tree import Branch, Leaf
from game.where import data_folder

WHAT_IF, LESSONS = "what-if", "lessons"
"""The shelf's folders of patches."""

STATES_ID = re.compile(r"""^["']?id["']?[ ]*:""", re.MULTILINE)
COACHES = re.compile(r"^[ ]*- add:[ ]*coach\b", re.MULTILINE)
RECORDS = re.compile(r"^history[ ]*:", re.MULTILINE)
EXTENDS = re.compile(r"""^extends[ ]*:[ ]*["']?([\w-]+)""", re.MULTILINE)
TITLE = re.compile(r"^title:.*(?:\n[ \t]+.*)*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Spot:
    """A scenario's file or folder, what messages call it, and whether it came with the program."""

    path: Path
    name: str
    is_shipped: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A scenario on the shelf; ``title`` in the languages it has.

    ``is_patch`` where it only says what differs, ``is_lesson`` where that makes a lesson of it, ``is_coached`` where it
    has notes for a first game, ``is_recorded`` where it tells a path that was really gone.
    """

    id: str
    spot: Spot
    title: dict[str, str]
    is_patch: bool
    is_lesson: bool
    is_coached: bool
    is_recorded: bool


def spot_of(path: Path) -> Spot:
    """Return the spot of a path, named from where the person stands if it lies below."""
    shelf = where_it_leads(data_folder("scenarios"))
    return Spot(path, _shown_path(path), where_it_leads(path).is_relative_to(shelf))


def _shown_path(path: Path) -> str:
    return str(path.relative_to(Path.cwd()) if path.is_absolute() and path.is_relative_to(Path.cwd()) else path)


def on_shelf() -> dict[str, Path]:
    """Return every scenario of the shelf by its id: the file's or folder's name."""
    shelf = data_folder("scenarios")
    places = (*_in(shelf), *_in(shelf / WHAT_IF), *_in(shelf / LESSONS))
    return {path.stem if path.is_file() else path.name: path for path in places}


def _in(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from yaml_files(folder)
        yield from sorted(
            inner for inner in folder.iterdir() if inner.name not in {WHAT_IF, LESSONS} and is_one_scenario(inner)
        )


def is_one_scenario(folder: Path) -> bool:
    """Say whether a folder's files make one scenario together: it has some, and at most one of them states an id.

    A folder that holds scenarios (each file with an id of its own, or folders with files of their own) is a shelf.
    """
    if not is_folder(folder) or not (files := yaml_files(folder)):
        return False
    if any(is_folder(inner) and yaml_files(inner) for inner in folder.iterdir()):
        return False
    return sum(map(_states_an_id, files, map(_saved, files))) <= 1


def _saved(file: Path) -> tuple[int, int]:
    """Return when a file was last saved, and how long it is."""
    try:
        found = file.stat()
    except OSError:  # it cannot be read either
        return 0, 0
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=256)
def _states_an_id(file: Path, _: tuple[int, int]) -> bool:
    """Say whether a file, as it was saved, says what it is called: the shelf is looked through for every name."""
    text = read_plain(file, file.name)
    return isinstance(text, str) and bool(STATES_ID.search(text))


DEEPEST = 4
"""Folders within folders that are looked through; whoever names the root of a disk does not mean all of it."""


def scenarios_in(folder: Path, depth: int = 0) -> Iterator[Path]:
    """Yield every scenario of a folder and of the folders in it; hidden folders and links to folders are left out."""
    if is_one_scenario(folder):
        yield folder
        return
    yield from yaml_files(folder)
    try:
        inside = sorted(folder.iterdir()) if depth < DEEPEST else []
    except OSError:  # a folder that may not be looked into holds nothing for us
        return
    for inner in inside:
        if is_folder(inner) and not inner.is_symlink() and not inner.name.startswith("."):
            yield from scenarios_in(inner, depth + 1)


def is_id(where: str | Path) -> bool:
    """Say whether a person named a scenario of the shelf."""
    return isinstance(where, str) and where in on_shelf()


def find(where: str | Path) -> Spot | Problem:
    """Return the scenario that a person named by its id or its path, or why there is none."""
    shelf = on_shelf()
    if is_id(where):
        return spot_of(shelf[str(where)])
    path = Path(where)
    if is_folder(path) and not is_one_scenario(path) and any(scenarios_in(path, DEEPEST - 1)):
        return Problem("E116", whole(str(where)), {"name": str(where)})
    if exists(path):
        return spot_of(path)
    near = [str(path.parent / file.name) for file in yaml_files(path.parent)] if is_folder(path.parent) else []
    return Problem("E101", whole(str(where)), {"name": str(where)}, closest(str(where), [*shelf, *near]))


def base_of(spot: Spot, extends: Leaf) -> Spot | Problem:
    """Return what a patch extends: a scenario of the shelf by id, or a file of the patch's own folder tree by path."""
    text, place = extends.text, extends.place
    shelf = on_shelf()
    folder = spot.path if spot.path.is_dir() else spot.path.parent
    if not re.search(r"[/\\]|\.ya?ml$", text):
        if text in shelf:
            return spot_of(shelf[text])
        beside = [file.name for file in yaml_files(folder) if file.stem == text and file != spot.path]
        return Problem("E203", place, {"name": text}, beside[0] if beside else closest(text, shelf))
    if text.startswith(("/", "\\", "~")) or PureWindowsPath(text).drive:
        return Problem("E204", place, {"name": text})
    return _within(folder, spot, extends)


def _within(folder: Path, spot: Spot, extends: Leaf) -> Spot | Problem:
    text, place = extends.text, extends.place
    try:
        target = where_it_leads(folder / text)
        if not target.is_relative_to(where_it_leads(folder)):
            return Problem("E204", place, {"name": text})
        if not target.exists():
            near = yaml_files(target.parent) if is_folder(target.parent) else []
            names = [file.relative_to(where_it_leads(folder)).as_posix() for file in near]
            return Problem("E203", place, {"name": text}, closest(text, names))
    except (OSError, ValueError):
        return Problem("E203", place, {"name": text})
    shown = Path(spot.name) if spot.path.is_dir() else Path(spot.name).parent
    return Spot(folder / text, (shown / text).as_posix(), spot_of(target).is_shipped)


def default_id() -> str:
    """Return the id of the scenario that opens when a person names none."""
    return (data_folder("scenarios") / "default").read_text(encoding="utf-8").strip()


def default_lesson() -> str:
    """Return the id of the lesson that is meant when a person names none."""
    return (data_folder("scenarios") / LESSONS / "default").read_text(encoding="utf-8").strip()


def listing() -> list[Entry]:
    """Return what stands on the shelf with its titles, reading no more of each scenario than its title."""
    entries: list[Entry] = []
    recorded: set[str] = set()
    for name, path in on_shelf().items():
        files = yaml_files(path) if path.is_dir() else [path]
        texts = [text for file in files if isinstance(text := read_plain(file, file.name), str)]
        extends = [found[1] for text in texts if (found := EXTENDS.search(text))]
        if not recorded.isdisjoint(extends) or any(RECORDS.search(text) for text in texts):
            recorded.add(name)
        is_coached = any(COACHES.search(text) for text in texts)
        is_lesson = path.parent.name == LESSONS
        spot, is_recorded = spot_of(path), name in recorded
        entries.append(Entry(name, spot, _title(texts), bool(extends), is_lesson, is_coached, is_recorded))
    return entries


def _title(texts: list[str]) -> dict[str, str]:
    for text in texts:
        found = TITLE.search(text)
        tree = read_text(found[0], "title").tree if found else None
        title = tree.items["title"] if tree else None
        if isinstance(title, Branch):
            return {key: leaf.text for key, leaf in title.items.items() if isinstance(leaf, Leaf)}
    return {}
