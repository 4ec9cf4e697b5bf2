"""A report in a file: written whole or not at all, and never over anything but a report."""

from __future__ import annotations

from pathlib import Path

from game.faces.report.page import report
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import Scene, scene_of
from game.faces.words import Words
from game.play.commands import Refusal, Refused
from game.play.saves import name_of
from game.play.session import Session

BEGINNING = b"<!doctype html>"


def written_beside(session: Session | None, role: str, words: Words, save: Path | None) -> str:
    """Write a finished game's report beside its save, and say where it is or why it could not be written."""
    if session is None:
        return words.say("not-in-game")
    if save is None:
        return words.say("report-unsaved")
    scene = scene_of(session, role, words)
    file = save.with_name(f"{name_of(save)}.{words.language}.html")
    try:
        write(scene, file)
    except Refused as refused:
        return sentence(refused.refusal, words, scene.labels)
    return words.say("report-ready", file=str(file))


def write(scene: Scene, file: Path) -> None:
    """Write the report of a game. Raises ``Refused`` where it is not over, or the file cannot be written."""
    outcome = scene.session.outcome()
    if outcome is None:
        raise Refused(Refusal("report-unfinished", {"date": scene.session.date}))
    _spare(file, BEGINNING)
    put(report(scene, outcome), file)


def put(text: str, file: Path, beginning: bytes = BEGINNING) -> None:
    """Write a text that begins so, whole or not at all. Raises ``Refused`` where it cannot, or another is there."""
    _spare(file, beginning)
    part = file.with_name(f"{file.name}.part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(file)
    except (OSError, ValueError) as fault:
        raise Refused(Refusal("cannot-write-report", {"file": file.name})) from fault


def _spare(file: Path, beginning: bytes) -> None:
    """Refuse to write over what does not begin as this does, such as a saved game."""
    try:
        if not file.exists():
            return
        with file.open("rb") as old:
            is_report = old.read(len(beginning)).lower() == beginning.lower()
    except (OSError, ValueError) as fault:
        raise Refused(Refusal("cannot-write-report", {"file": file.name})) from fault
    if not is_report:
        raise Refused(Refusal("report-over-something", {"file": file.name}))
