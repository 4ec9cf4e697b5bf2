"""``armistice play``: a game in the window, in the terminal, or played by a machine."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from game.faces.beginning import Wish, chairs_in
from game.faces.commands import HELP, NOT_UNDERSTOOD, Lang, complain, refuse, words_for
from game.faces.problems import printable
from game.faces.rooms import Program
from game.faces.screens.labels import Labels
from game.faces.screens.refusals import sentence
from game.faces.showing import Showing
from game.faces.terminal.machine import serve
from game.faces.terminal.play import Ask, converse, farewell, from_keyboard, from_lines, from_pipe
from game.faces.terminal.watching import Telling
from game.faces.watching import Watcher, is_there
from game.faces.words import Words
from game.play.commands import Refused
from game.play.seats import DEFAULT_MIND
from game.play.session import Session
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario
from game.scenario.shelf import default_id


def run(
    scenario: Annotated[str | None, typer.Argument(metavar="[SCENARIO]", help=HELP.say("play-scenario"))] = None,
    seats: Annotated[list[str] | None, typer.Option("--seat", metavar="ROLE", help=HELP.say("play-seat"))] = None,
    seed: Annotated[int | None, typer.Option("--seed", metavar="N", help=HELP.say("play-seed"))] = None,
    from_date: Annotated[str | None, typer.Option("--from", metavar="DATE", help=HELP.say("play-from"))] = None,
    level: Annotated[str | None, typer.Option("--level", metavar="LEVEL", help=HELP.say("play-level"))] = None,
    mind: Annotated[str, typer.Option("--mind", metavar="MIND", help=HELP.say("play-mind"))] = DEFAULT_MIND,
    text: Annotated[bool, typer.Option("--text", help=HELP.say("play-text"))] = False,
    script: Annotated[str | None, typer.Option("--script", metavar="FILE", help=HELP.say("play-script"))] = None,
    save: Annotated[str | None, typer.Option("--save", metavar="FILE", help=HELP.say("play-save"))] = None,
    watch: Annotated[str | None, typer.Option("--watch", metavar="FILE", help=HELP.say("play-watch"))] = None,
    as_json: Annotated[bool, typer.Option("--json", help=HELP.say("play-json"))] = False,
    lang: Lang = None,
) -> None:
    say, seat = words_for(lang), ",".join(seats) if seats else None
    if watch is not None:
        _check_watched(watch, scenario, say)
        scenario = watch
    is_unattended = as_json or script is not None
    is_said = any(wish is not None for wish in (scenario, seat, seed, from_date, level))
    asked = is_said or mind != DEFAULT_MIND or is_unattended
    loaded = _load(scenario or default_id(), say) if asked else None
    wish = Wish(loaded, seat, seed, Path(save) if save else None, from_date, level, mind, watch=watch or "")
    if loaded is not None:
        _check(loaded, wish, say)
    if save is not None:
        _check_place(Path(save), say)
    if not (text or is_unattended):
        open_window(wish, lang, say)
        return
    showing = Program(say.language, wish)
    if is_unattended:
        _unattended(showing, _lines(script, say), as_json=as_json)
    else:
        in_terminal(showing)


def in_terminal(showing: Showing) -> None:
    """Play at the keyboard; a saved game that was named is gone on with at once."""
    save = showing.wish.save
    if save is not None and save.exists() and not showing.open_game(save):
        _complain_of(showing)
    ask = from_keyboard if sys.stdin.isatty() else from_pipe(sys.stdin)
    if showing.wish.watch:
        ask = Telling(Watcher(showing.wish.watch, showing), sys.stdout).ask(ask, sys.stdin)
    converse(showing, ask, sys.stdout)


def open_window(wish: Wish, lang: str | None, say: Words) -> None:
    """Open the window; where there is no display, say so and play in the terminal."""
    from game.faces.desk.app import NoDisplay, main  # noqa: PLC0415 - pygame is slow to load and not always there

    try:
        main(wish=wish, language=lang)
    except NoDisplay:
        complain(say.say("play-no-display"))
        in_terminal(Program(say.language, wish))


def _load(scenario: str, say: Words) -> Scenario:
    try:
        return load(scenario)
    except Unsound as unsound:
        refuse(unsound.problems, say)


def _check(scenario: Scenario, wish: Wish, say: Words) -> None:
    """Leave with a sentence where a game could not be begun like this: begin it once, unsaved, to see."""
    seats = wish.seats(scenario, chairs_in(wish.seat or ""))
    try:
        Session.begin(scenario, seats, wish.seed or 0, None, wish.from_date, wish.level)
    except Refused as refused:
        complain(sentence(refused.refusal, say, Labels(scenario, say)))
        raise typer.Exit(NOT_UNDERSTOOD) from None


def _check_watched(watch: str, scenario: str | None, say: Words) -> None:
    """Leave with a sentence where there is nothing to watch, or two scenarios were named."""
    if scenario is not None or not is_there(watch):
        complain(say.say("watch-both") if scenario is not None else say.say("watch-absent", file=printable(watch)))
        raise typer.Exit(NOT_UNDERSTOOD)


def _check_place(save: Path, say: Words) -> None:
    """Leave with a sentence where no game could be kept, rather than play one that will be lost."""
    if not save.exists() and not (save.parent.is_dir() and os.access(save.parent, os.W_OK)):
        complain(say.say("refusal-cannot-save", file=str(save)))
        raise typer.Exit(NOT_UNDERSTOOD)


def _lines(script: str | None, say: Words) -> Ask:
    """Return where decisions come from: a file, or the input where ``-`` or no file is named."""
    if script in {None, "-"}:
        return from_lines(sys.stdin)
    try:
        return from_lines(Path(str(script)).read_text(encoding="utf-8").splitlines())
    except (OSError, ValueError):
        complain(say.say("script-unreadable", file=str(script)))
        raise typer.Exit(NOT_UNDERSTOOD) from None


def _unattended(showing: Showing, ask: Ask, *, as_json: bool) -> None:
    """Play without a person: the first chair where none was named, and no page to be turned."""
    save = showing.wish.save
    if save is not None and save.exists():
        showing.open_game(save)
    elif showing.scenario is not None:
        if not (showing.role or showing.together):
            showing.act(f"seat:{next(iter(showing.scenario.sheet.roles))}")
        showing.act("begin")
    session = showing.session
    if session is None:
        _complain_of(showing)
    elif as_json:
        _serve(session, showing, ask)
    else:
        converse(showing, ask, sys.stdout)


def _serve(session: Session, showing: Showing, ask: Ask) -> None:
    with suppress(KeyboardInterrupt):
        serve(session, showing.role, ask, sys.stdout, showing.words)
    for line in farewell(showing):
        complain(line.text)


def _complain_of(showing: Showing) -> None:
    for notice in showing.screen().notices:
        complain(notice)
    raise typer.Exit(NOT_UNDERSTOOD)
