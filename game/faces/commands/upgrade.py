"""``armistice upgrade``: brings scenario files of an older format up to date, and shows what changes."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path
from typing import Annotated

import typer

from game.faces.commands import HELP, NOT_UNDERSTOOD, Lang, complain, tell, words_for
from game.faces.problems import printable
from game.faces.words import Words
from game.scenario.files import is_folder, nothing_in, read_plain, yaml_files
from game.scenario.problem import Problem


def run(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help=HELP.say("upgrade-files"))],
    dry_run: Annotated[bool, typer.Option("--dry-run", help=HELP.say("upgrade-dry-run"))] = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    empty = [nothing_in(path, printable(str(path))) for path in paths if is_folder(path) and not yaml_files(path)]
    tell(empty, say)
    files = [file for path in paths for file in (yaml_files(path) if is_folder(path) else (path,))]
    done = [_upgrade(file, say, is_dry=dry_run) for file in files]
    if empty or not all(done):
        raise typer.Exit(NOT_UNDERSTOOD)


def _upgrade(path: Path, say: Words, *, is_dry: bool) -> bool:
    """Bring one file up to date; say whether that could be done."""
    from game.scenario.upgrade import put_in_place, upgraded  # noqa: PLC0415 - a library that nothing else needs

    name = printable(str(path))
    text = read_plain(path, name)
    new = text if isinstance(text, Problem) else upgraded(text, name)
    if isinstance(text, Problem) or isinstance(new, Problem):
        tell([one for one in (text, new) if isinstance(one, Problem)][:1], say)
        return False
    if new == text:
        print(say.say("upgrade-nothing", file=name))
        return True
    print("".join(unified_diff(text.splitlines(keepends=True), new.splitlines(keepends=True), name, name)), end="")
    if is_dry:
        print(say.say("upgrade-would", file=name))
        return True
    try:
        old = put_in_place(path, new)
    except OSError as fault:
        complain(say.say("upgrade-cannot-write", file=name, why=fault.strerror or type(fault).__name__))
        return False
    print(say.say("upgrade-done", file=name, old=printable(str(old))))
    return True
