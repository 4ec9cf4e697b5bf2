"""Where games are saved, which there are to go on with, and which of them is a branch of which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from unicodedata import normalize

from platformdirs import user_data_path

from game.play.branch import trunk
from game.play.commands import Refusal, Refused, shown
from game.play.journal import Journal, read

SUFFIX = ".game.jsonl"
LESSON_SUFFIX = ".lesson.jsonl"
LONGEST_NAME = 60

_ELSEWHERE: ContextVar[Path | None] = ContextVar("_ELSEWHERE", default=None)


@dataclass(frozen=True, slots=True)
class SavedGame:
    """A file in the folder of saves: the game in it, or why it cannot be opened; ``played`` is when it was last."""

    path: Path
    game: Journal | Refusal
    played: datetime

    @property
    def name(self) -> str:
        """What people call it."""
        return called(self.path)


def name_of(path: Path) -> str:
    """Return the name of a saved game's file, without what all of them end in."""
    return path.name.removesuffix(SUFFIX)


def called(path: Path) -> str:
    """Return what people call a saved game: the name they gave it, or that of its file."""
    try:
        file = _name_file(path)
        given = _plain(file.read_text(encoding="utf-8")[:LONGEST_NAME]) if file.is_file() else ""
    except (OSError, ValueError):
        given = ""
    return given or name_of(path)


def call(path: Path, name: str, folder: Path | None = None) -> None:
    """Give a saved game a name; without letters in it, the name it had from the beginning. Raises ``Refused``.

    The name stands in a file beside the game, which is what it was: what points to it by its file still does.
    """
    if path not in {saved.path for saved in saved_games(folder)}:
        raise Refused(Refusal("journal-missing", {"file": shown(path.name)}))
    given, file = _plain(name), _name_file(path)
    if len(given) > LONGEST_NAME:
        raise Refused(Refusal("name-too-long", {"most": LONGEST_NAME}))
    new = file.with_name(f".{file.name}.new")
    try:
        if given:
            new.write_text(given + "\n", encoding="utf-8")
            new.replace(file)
        else:
            file.unlink(missing_ok=True)
    except (OSError, ValueError) as fault:  # ValueError: half a character, which no file can hold
        raise Refused(Refusal("cannot-name", {"file": path.name})) from fault


def _name_file(path: Path) -> Path:
    return path.with_name(f"{name_of(path)}.name.txt")


def _plain(name: str) -> str:
    """Return a name as one line of letters that can be seen, Hangul put together."""
    together = normalize("NFC", name)
    return " ".join("".join(letter if letter.isprintable() else " " for letter in together).split())


def lesson_of(game: Path) -> Path:
    """Return the file of the lesson that a saved game was played in, if it was in one."""
    return game.with_name(name_of(game) + LESSON_SUFFIX)


@contextmanager
def saved_in(folder: Path) -> Iterator[None]:
    """Save games in another folder for a while: what the program plays for itself is none of the person's."""
    before = _ELSEWHERE.set(folder)
    try:
        yield
    finally:
        _ELSEWHERE.reset(before)


def saves_folder() -> Path:
    """Return the person's own folder of saved games, which the system chooses; it is made if it is not there."""
    folder = _ELSEWHERE.get() or user_data_path("price-of-armistice", appauthor=False) / "games"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Refused(Refusal("cannot-save", {"file": str(folder)})) from fault
    return folder


def new_save(scenario: str, folder: Path | None = None) -> Path:
    """Return a free name for a game of this scenario: ``lantern-strait-1``, ``lantern-strait-2`` and so on."""
    folder = folder or saves_folder()
    number = 1
    while (path := folder / f"{scenario}-{number}{SUFFIX}").exists():
        number += 1
    return path


def saved_games(folder: Path | None = None) -> list[SavedGame]:
    """Return what is saved, last played first; what cannot be opened is listed with its reason, never left out."""
    folder = folder or saves_folder()
    found: list[tuple[int, int, Path]] = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            about = path.stat()
        except OSError:  # gone since the folder was listed
            continue
        found.append((about.st_mtime_ns, about.st_size, path))
    return [
        SavedGame(path, _game(path, changed, size), datetime.fromtimestamp(changed / 1e9).astimezone())
        for changed, size, path in sorted(found, reverse=True)
    ]


@lru_cache(maxsize=256)
def _game(path: Path, _changed: int, _size: int) -> Journal | Refusal:
    """Read a saved game; one that has not changed since is not read again (3 ms for a long one)."""
    try:
        return read(path)
    except Refused as refused:
        return refused.refusal


def parent_of(game: Journal, among: Sequence[SavedGame]) -> SavedGame | None:
    """Return the saved game that a branch left, if it is still there."""
    parting = game.head.parent
    if parting is None:
        return None
    for other in among:
        journal = other.game
        if isinstance(journal, Refusal) or (journal.head.seed, journal.head.scenario) != (
            game.head.seed,
            game.head.scenario,
        ):
            continue
        if len(journal.turns) >= parting.turn and trunk(journal, parting.turn) == parting.sha256:
            return other
    return None


def delete(path: Path, folder: Path | None = None) -> None:
    """Delete a saved game for good, and its lesson with it; nothing but what is listed can be. Raises ``Refused``."""
    if path not in {saved.path for saved in saved_games(folder)}:
        raise Refused(Refusal("journal-missing", {"file": path.name}))
    try:
        path.unlink()
        _name_file(path).unlink(missing_ok=True)
        lesson_of(path).unlink(missing_ok=True)
    except OSError as fault:
        raise Refused(Refusal("cannot-delete", {"file": path.name})) from fault
