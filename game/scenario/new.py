"""Files to start from, sound as they stand: a patch that shows every verb on this very scenario, or a whole crisis."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from game.scenario.evidence import separate
from game.scenario.files import exists, where_it_leads, whole
from game.scenario.paths import keys_of, walk, written
from game.scenario.problem import Problem
from game.scenario.schema.kinds import SLUG
from game.scenario.shelf import Spot, find, is_id, on_shelf
from game.scenario.tree import Branch, Leaf, at
from game.where import data_folder

COMMENTS = ("head", "title", "change", "decide", "set", "scale", "move", "add", "remove", "evidence")
"""What the comments of a patch are called; their sentences are the caller's, in the language of the person."""


def write_patch(name: str, base: str, tree: Branch, comments: Mapping[str, str]) -> Path | Problem:
    """Write a patch of a scenario into a new file; return its path, or why it was not written.

    ``name`` is the patch's id, with a folder before it if need be; ``base`` the id or path of what it extends and
    ``tree`` that scenario. No file is ever overwritten.
    """
    file = file_of(name)
    if isinstance(file, Problem):
        return file
    extends = extends_of(base, file)
    if isinstance(extends, Problem):
        return extends
    return write_new(file, patch_text(file.stem, extends, tree, comments))


def write_crisis(name: str, language: str) -> Path | Problem:
    """Write a whole small crisis into a new file, with its remarks in one language; it plays as it stands."""
    file = file_of(name)
    return file if isinstance(file, Problem) else write_new(file, crisis_text(file.stem, language))


def crisis_text(name: str, language: str) -> str:
    """Return the text of the crisis to start from; its remarks begin with their language, ``#en`` or ``#ko``."""
    page = (data_folder("assets") / "authoring" / "crisis.yaml").read_text(encoding="utf-8")
    page = re.sub(rf"^#{language} ", "# ", page, flags=re.MULTILINE)
    page = re.sub(r"^#[a-z]{2} .*\n", "", page, flags=re.MULTILINE)
    return page.replace("FILE", f"{name}.yaml").replace("id: NAME", f"id: {name}")


def file_of(name: str) -> Path | Problem:
    """Return the file that a new scenario's name stands for, unless it cannot be its id."""
    file = Path(name.removesuffix(".yaml") + ".yaml")
    if not re.fullmatch(SLUG, file.stem):
        return _refusal("E231", name)
    return _refusal("E232", file.stem) if file.stem in on_shelf() else file


def write_new(file: Path, text: str) -> Path | Problem:
    """Write a text into a new file; no file is ever overwritten."""
    try:
        with file.open("x", encoding="utf-8", newline="\n") as new:
            new.write(text)
    except FileExistsError:
        return _refusal("E233", str(file))
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
        kind = "folder" if not exists(file.parent) else "other"
        return _refusal("E234", str(file), kind=kind, folder=str(file.parent), reason=reason)
    return file


def _refusal(code: str, name: str, **facts: str) -> Problem:
    return Problem(code, whole(name), {"name": name, **facts})


def extends_of(base: str, file: Path) -> str | Problem:
    """Return how a patch in ``file`` names its base: by id, or by a path that does not leave the patch's folder."""
    spot = find(base)
    if not isinstance(spot, Spot) or is_id(base):
        return base if isinstance(spot, Spot) else spot
    if spot.is_shipped:
        return spot.path.stem
    inside = where_it_leads(spot.path)
    folder = where_it_leads(file.parent)
    if not inside.is_relative_to(folder):
        return _refusal("E235", base, folder=str(file.parent))
    relative = inside.relative_to(folder).as_posix()
    return relative if inside.suffix else f"{relative}/"


def patch_text(name: str, extends: str, tree: Branch, comments: Mapping[str, str]) -> str:
    """Return the text of a patch: the first example holds, the others wait behind ``#``."""
    examples = list(_examples(separate(tree).tree))
    lines = [f"# {line}" for line in comments["head"].splitlines()]
    lines += ["format: 1", f"id: {name}", f"extends: {extends}", f"# {comments['title']}"]
    words = " ".join(re.split("[-_]", name)).capitalize()
    lines.append(f'title: {{ko: "{words}", en: "{words}"}}')
    lines += [f"# {comments['change']}", "change:" if examples else "change: []"]
    for number, (verb, change) in enumerate(examples):
        mark = "  " if number == 0 else "  # "
        lines += [f"  # {comments[verb]}", *(f"{mark}{line}" for line in change)]
    lines += [f"  # {line}" for line in comments["evidence"].splitlines()]
    return "\n".join(lines) + "\n"


def _examples(tree: Branch) -> Iterator[tuple[str, list[str]]]:
    """Yield a change of every verb that this scenario has something for; all of them can be made together."""
    for decision in keys_of(at(tree, ("decisions",))):
        options = keys_of(at(tree, ("decisions", decision, "options")))
        if options:
            yield "decide", [f"- decide: {decision}", f"  choose: {options[-1]}"]
            break
    for meter in keys_of(at(tree, ("meters",))):
        start = at(tree, ("meters", meter, "start"))
        if isinstance(start, Leaf):
            yield "set", [f"- set: meters.{meter}.start", f"  to: {start.text}"]
            break
    effect = next((path for path, node in walk(tree) if "effects" in path[:-1] and isinstance(node, Leaf)), None)
    if effect is not None:
        yield "scale", [f"- scale: {written(effect)}", "  by: 1.5"]
    turn = (keys_of(at(tree, ("calendar", "turns"))) or [""])[-1]
    day = at(tree, ("calendar", "turns", turn, "date"))
    if isinstance(day, Leaf):
        yield "move", [f"- move: calendar.turns.{turn}", f"  to: {day.text}"]
    question = '{ko: "…", en: "…"}'
    if "questions" in tree.items:
        yield "add", ["- add: questions.my_question", f"  value: {question}"]
    else:
        yield "add", ["- add: questions", f"  value: {{my_question: {question}}}"]
    for rule in keys_of(at(tree, ("drift",)))[-1:]:
        yield "remove", [f"- remove: drift.{rule}"]
