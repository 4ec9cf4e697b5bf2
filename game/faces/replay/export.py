"""What a person wrote on a walk, written out: as text to be read, and as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from game.faces.screens.calibration_card import judged
from game.faces.screens.walk import Walk, asked_of, option_of, title_of
from game.play.commands import Refusal, Refused
from game.play.notes import SUFFIX
from game.play.saves import saves_folder

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would take for a formula."""


def written_out(walk: Walk) -> list[Path]:
    """Write the notes and forecasts as text and as CSV beside the saved games. Raises ``Refused``."""
    folder = saves_folder()
    stem = (walk.notes.path.name if walk.notes.path else f"{walk.way.scenario.id}{SUFFIX}").removesuffix(SUFFIX)
    files = {folder / f"{stem}.notes.txt": as_text(walk), folder / f"{stem}.notes.csv": as_csv(walk)}
    for path, text in files.items():
        try:
            # A spreadsheet on a Korean Windows reads UTF-8 only where the file begins with its mark.
            path.write_text(text, encoding="utf-8-sig", newline="")
        except OSError as fault:
            raise Refused(Refusal("notes-not-kept", {"file": path.name})) from fault
    return list(files)


def as_text(walk: Walk) -> str:
    """Return everything in the order of its dates, one thing a paragraph."""
    lines = [title_of(walk), ""]
    lines += [f"{kind} {when}: {told}" for when, kind, told, _ in _parts(walk)]
    return "\r\n".join(lines) + "\r\n"


def as_csv(walk: Walk) -> str:
    """Return the same as a table; numbers are whole per cent, and the score as a number."""
    out = io.StringIO()
    table = csv.writer(out)
    heads = ("date", "kind", "question", "said", "percent", "came", "given_to_what_came", "score", "mind", "note")
    table.writerow(heads)
    for when, note in sorted(walk.notes.notes.items()):
        table.writerow([when, "note", "", "", "", "", "", "", "", _plain(note)])
    for hinge, one in judged(walk):
        mind = round(one.machine[one.came] * 100) if one.machine else ""
        said, came = option_of(walk, hinge, one.said.option), option_of(walk, hinge, one.came)
        given = round(one.said.chances[one.came] * 100)
        asked = asked_of(walk, hinge)
        row = [hinge.date, "forecast", asked, said, one.said.percent, came, given, f"{one.score:.4f}", mind, ""]
        table.writerow(row)
    return out.getvalue()


def _plain(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def _parts(walk: Walk) -> list[tuple[str, str, str, int]]:
    """Return notes and forecasts by date: when, what it is, and its text."""
    parts = [(when, walk.say("export-note"), note, 0) for when, note in walk.notes.notes.items()]
    for hinge, one in judged(walk):
        facts = {
            "question": asked_of(walk, hinge),
            "said": option_of(walk, hinge, one.said.option),
            "chance": walk.words.percent(one.said.percent / 100),
            "came": option_of(walk, hinge, one.came),
        }
        parts.append((hinge.date, walk.say("export-forecast"), walk.say("export-line", **facts), 1))
    return sorted(parts, key=lambda part: (part[0], part[3]))
