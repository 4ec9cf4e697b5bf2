"""``armistice``: the command line. Without a command it opens the window.

Exit status: 0 done; 1 the answer is no; 2 the request cannot be understood or read; 70 a fault of the program itself.
Whatever happens, a person reads sentences and never a traceback.
"""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from platformdirs import user_log_path

from game import __version__
from game.faces.commands import (
    HELP,
    NO,
    NOT_UNDERSTOOD,
    Lang,
    bench,
    branch,
    calibrate,
    check,
    compare,
    complain,
    explore,
    find,
    kit,
    lesson,
    new,
    pack,
    play,
    replay,
    report,
    schema,
    screens,
    upgrade,
    verify,
    words_for,
)
from game.faces.showing import Wish
from game.faces.usage import Command, Group, UnknownCommandError, told, unknown_command
from game.play.commands import Refused
from game.play.saves import saves_folder

OUR_FAULT = 70
"""As ``EX_SOFTWARE`` of sysexits.h."""
FULL = {errno.ENOSPC, errno.EDQUOT}
"""The disk is full, or the person's share of it."""

COMMANDS: dict[str, Callable[..., None]] = {
    "play": play.run,
    "replay": replay.run,
    "check": check.run,
    "explore": explore.run,
    "find": find.run,
    "new": new.run,
    "pack": pack.run,
    "upgrade": upgrade.run,
    "schema": schema.run,
    "verify": verify.run,
    "branch": branch.run,
    "report": report.run,
    "lesson": lesson.run,
    "kit": kit.run,
    "compare": compare.run,
    "bench": bench.run,
    "calibrate": calibrate.run,
    "screens": screens.run,
}


def _show_version(is_wanted: bool) -> None:
    if is_wanted:
        print(f"armistice {__version__}")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", help=HELP.say("option-version"), callback=_show_version, is_eager=True)
]


def open_program(
    ctx: typer.Context,
    lang: Lang = None,
    version: Version = False,  # noqa: ARG001 - its callback reads it
) -> None:
    """Open the window where no command is named; ``--lang`` before a command holds for it too."""
    ctx.default_map = {name: {"lang": lang} for name in COMMANDS}
    if ctx.invoked_subcommand is None:
        play.open_window(Wish(), lang, words_for(lang))


def application() -> typer.Typer:
    """Return the command line with all its commands."""
    Command.say = Group.say = HELP
    app = typer.Typer(cls=Group, add_completion=False, rich_markup_mode=None, help=HELP.say("command-armistice"))
    app.callback(invoke_without_command=True)(open_program)
    for name, run in COMMANDS.items():
        app.command(name, cls=Command, help=HELP.say(f"command-{name}"))(run)
    return app


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program and leave it with its exit status."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # what cannot be read or drawn becomes a question mark, not an error
            stream.reconfigure(errors="replace")
    sys.exit(status(list(sys.argv[1:] if arguments is None else arguments)))


def status(arguments: list[str]) -> int:
    """Run a command and return its exit status; every error has become a sentence."""
    try:
        left: Any = application()(arguments, prog_name="armistice", standalone_mode=False)
        sys.stdout.flush()
    except UnknownCommandError as fault:
        _say_all(unknown_command(fault, HELP))
        return NOT_UNDERSTOOD
    except BrokenPipeError:  # whoever was reading has read enough
        _write_no_more()
        return 0
    except OSError as fault:
        if fault.errno not in FULL:
            return _unforeseen(fault)
        _write_no_more()
        complain(HELP.say("disk-full"))
        return NO
    except KeyboardInterrupt:
        return 130
    except Exception as fault:  # noqa: BLE001 - the last resort, so that no one ever reads a traceback
        return _unforeseen(fault)
    return left if isinstance(left, int) else 0


def _write_no_more() -> None:
    """Let what is left to be written go nowhere, or Python would try again at its end, and complain in its own way."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unforeseen(fault: Exception) -> int:
    """Tell a usage error of Typer's; anything else is our own fault, and said to be."""
    if hasattr(fault, "format_message") and hasattr(fault, "ctx"):
        _say_all(told(fault, HELP))
        return NOT_UNDERSTOOD
    what = f"{type(fault).__name__}: {fault}"[:300]
    _say_all([HELP.say("our-fault", what=what, file=str(_keep(fault))), _where_games_are()])
    return OUR_FAULT


def _where_games_are() -> str:
    try:
        return HELP.say("our-fault-saved", folder=str(saves_folder()))
    except Refused:
        return ""


def _keep(fault: Exception) -> Path | str:
    """Write the traceback where a person can find it for a report, and return where that is."""
    file = user_log_path("price-of-armistice", appauthor=False) / "last-fault.txt"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(traceback.format_exception(fault)), encoding="utf-8")
    except OSError:
        return "-"
    return file


def _say_all(sentences: list[str]) -> None:
    for sentence in sentences:
        if sentence:
            complain(sentence)
