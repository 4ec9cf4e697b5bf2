"""A whole kit in a folder: every page in every language asked for, and never over anything but an earlier kit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from shutil import copyfile

from game.faces.kit.answers import answer_notes
from game.faces.kit.cards import question_cards, tents, vote_cards
from game.faces.kit.classroom import Classroom
from game.faces.kit.envelopes import envelopes
from game.faces.kit.ladders import ladders
from game.faces.kit.paper import Leaf, whole
from game.faces.kit.pdf import NoPrinterError, printed
from game.faces.kit.sources import glossary, source_sheet
from game.faces.kit.style import FONTS, style
from game.faces.kit.teaching import front_page, lesson_plan, rubric
from game.faces.kit.timeline import timeline_after, timeline_before
from game.faces.kit.worksheets import worksheets
from game.faces.language import LANGUAGES, NAMES
from game.play.commands import Refusal, Refused
from game.where import data_folder

INDEX = "index.html"
MADE_BY = "<meta name='generator' content='armistice kit'>"
"""By this line in its first page a folder is known to be a kit's, which the next may be written over."""


@dataclass(slots=True)
class Made:
    """What was written: how many files of HTML and of PDF, and on how many sides each PDF prints, by its path."""

    pages: int = 0
    sides: dict[str, int] = field(default_factory=dict)
    has_printer: bool = True


def leaves_of(room: Classroom) -> list[Leaf]:
    """Return every sheet of the kit but its first page, in the order in which a teacher meets them."""
    return [
        lesson_plan(room),
        answer_notes(room),
        rubric(room),
        envelopes(room, "short"),
        envelopes(room, "long"),
        vote_cards(room),
        tents(room),
        ladders(room),
        worksheets(room),
        source_sheet(room),
        glossary(room),
        timeline_before(room),
        question_cards(room),
        timeline_after(room),
    ]


def write_kit(rooms: Sequence[Classroom], folder: Path, done: Callable[[], object] = lambda: None) -> Made:
    """Write a kit, a folder for each language and a first page that leads to both. Raises ``Refused``.

    ``done`` is called after each sheet.
    """
    _spare(folder)
    made = Made()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / INDEX).write_text(_doors(rooms), encoding="utf-8")
        _lay_fonts(folder / "fonts")
        for room in rooms:
            _write_room(room, folder / room.words.language, made, done)
        for language in set(LANGUAGES) - {room.words.language for room in rooms}:
            _take_away(folder / language, [INDEX, *(f"{leaf.name}.html" for leaf in leaves_of(rooms[0]))])
    except (OSError, ValueError) as fault:
        raise Refused(Refusal("cannot-write-kit", {"folder": str(folder)})) from fault
    return made


def steps_of(rooms: Sequence[Classroom]) -> int:
    """Return how many sheets a kit has in all its languages, first pages counted."""
    return sum(len(leaves_of(room)) + 1 for room in rooms)


def _lay_fonts(folder: Path) -> None:
    """Lay the fonts beside the pages, with their licence."""
    folder.mkdir(exist_ok=True)
    for name in (*FONTS, "OFL-Nanum.txt"):
        copyfile(data_folder("assets") / "fonts" / name, folder / name)


def _take_away(folder: Path, names: Sequence[str]) -> None:
    """Take away what an earlier kit left in a language that this one does not speak; what a person put there stays."""
    for name in names:
        for file in (folder / name, (folder / name).with_suffix(".pdf")):
            file.unlink(missing_ok=True)
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()


def _write_room(room: Classroom, folder: Path, made: Made, done: Callable[[], object]) -> None:
    folder.mkdir(exist_ok=True)
    leaves = leaves_of(room)
    for leaf in leaves:
        page = whole(room, leaf)
        _write(folder / f"{leaf.name}.html", page)
        made.pages += 1
        _write_pdf(folder / f"{leaf.name}.pdf", page, made)
        done()
    endings = ("html", "pdf") if made.has_printer else ("html",)
    _write(folder / INDEX, whole(room, front_page(room, leaves, endings)))
    made.pages += 1
    done()


def _write_pdf(file: Path, page: str, made: Made) -> None:
    """Write a page as PDF where that can be made; a PDF of an earlier kit does not stay beside newer pages."""
    if made.has_printer:
        try:
            content, made.sides[f"{file.parent.name}/{file.name}"] = printed(page)
        except NoPrinterError:
            made.has_printer = False
        else:
            file.write_bytes(content)
            return
    file.unlink(missing_ok=True)


def _write(file: Path, text: str) -> None:
    part = file.with_name(f"{file.name}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(file)


def _doors(rooms: Sequence[Classroom]) -> str:
    """Return the page that leads to each language's first page."""
    doors = "".join(
        f"<p class='door' lang='{room.words.language}'><a href='{room.words.language}/{INDEX}'>"
        f"{escape(NAMES[room.words.language])}</a> · {escape(room.title)}</p>"
        for room in rooms
    )
    title = " / ".join(dict.fromkeys(room.title for room in rooms))
    return (
        f"<!doctype html><html lang='{rooms[0].words.language}'><head><meta charset='utf-8'>{MADE_BY}"
        f"<title>{escape(title)}</title><style>{style('flow')}</style></head>"
        f"<body class='flow'><main>{doors}</main></body></html>\n"
    )


def _spare(folder: Path) -> None:
    """Refuse to write into a folder that holds anything but an earlier kit."""
    try:
        is_free = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
        index = folder / INDEX
        if is_free or (index.is_file() and MADE_BY in index.read_text(encoding="utf-8", errors="replace")):
            return
    except (OSError, ValueError) as fault:
        raise Refused(Refusal("cannot-write-kit", {"folder": str(folder)})) from fault
    raise Refused(Refusal("kit-over-something", {"folder": str(folder)}))
