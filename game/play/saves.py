"""Where games are saved, and which there are to go on with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from game.play.commands import Refusal, Refused
from game.play.journal import Journal, read

SUFFIX = ".game.jsonl"


@dataclass(frozen=True, slots=True)
class SavedGame:
    """A file in the folder of saves: the game in it, or why it cannot be opened."""

    path: Path
    game: Journal | Refusal


def saves_folder() -> Path:
    """Return the person's own folder of saved games, which the system chooses; it is made if it is not there."""
    folder = user_data_path("price-of-armistice", appauthor=False) / "games"
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
    found: list[tuple[int, Path]] = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            found.append((path.stat().st_mtime_ns, path))
        except OSError:  # gone since the folder was listed
            continue
    return [SavedGame(path, _game(path)) for _, path in sorted(found, reverse=True)]


def _game(path: Path) -> Journal | Refusal:
    try:
        return read(path)
    except Refused as refused:
        return refused.refusal
