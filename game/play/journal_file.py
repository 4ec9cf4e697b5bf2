"""A journal on the disk: created whole or not at all, then only ever added to, each addition safe before it counts."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from pydantic import BaseModel

from game.play.commands import Refusal, Refused
from game.play.journal import written


def _sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@dataclass(slots=True)
class JournalFile:
    """The file of a game in play.

    ``size`` is how far it is known to be good; ``torn`` how many bytes stand after it, from a line that was never
    finished: the next addition takes their place.
    """

    path: Path
    size: int
    torn: int = 0

    @classmethod
    def create(cls, path: Path, lines: Sequence[BaseModel]) -> Self:
        """Write a new journal under a name that is still free; at no moment is there half a journal under it."""
        data = b"".join(written(line) for line in lines)
        part = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _take_name(part, path)
            _sync_folder(path.parent)
        except FileExistsError as fault:
            raise Refused(Refusal("journal-exists", {"file": path.name})) from fault
        except OSError as fault:
            raise Refused(Refusal("cannot-save", {"file": path.name})) from fault
        finally:
            with suppress(OSError):
                part.unlink()
        return cls(path, len(data))

    def append(self, lines: Sequence[BaseModel]) -> Refusal | None:
        """Add lines and wait until they are on the disk; where that fails the file is as before."""
        data = b"".join(written(line) for line in lines)
        try:
            with self.path.open("r+b") as file:
                if file.seek(0, os.SEEK_END) != self.size + self.torn:
                    return Refusal("journal-changed", {"file": self.path.name})
                file.truncate(self.size)
                self.torn = 0
                file.seek(self.size)
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            with suppress(OSError):
                os.truncate(self.path, self.size)
            return Refusal("cannot-save", {"file": self.path.name})
        self.size += len(data)
        return None


def _take_name(part: Path, path: Path) -> None:
    """Give a finished file its name, never over another: a link fails where the name is taken, a rename would not."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # some file systems have no links
        if path.exists():
            raise FileExistsError(path) from None
        part.replace(path)
