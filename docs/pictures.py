"""Draw README's pictures anew, from the program's own screens: ``python docs/pictures.py`` (extra ``analysis``).

One page of each kind worth showing, half of them in each language, at the size of a small window. Colours are brought
down to a palette, so that a picture is a few dozen kilobytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

from PIL import Image

from game.faces.desk.fonts import Fonts
from game.faces.desk.portraits import Pose, portray
from game.faces.language import Language
from game.faces.rooms import Program
from game.faces.showing import Wish
from game.faces.tour import Sight, tour
from game.play.saves import saved_in
from game.scenario.load import load
from game.scenario.shelf import default_id

FOLDER = Path(__file__).parent / "pictures"
SIZE = (1280, 720)
COLOURS = 96
PATIENCE = 120
"""Seconds, at most."""

SHOWN: dict[str, Language] = {"desk-asked": "ko", "table-understanding": "en", "event-night": "ko"}
"""Pages of a game, by what the tour calls them, and the language each is shown in."""

ROOMS: dict[str, Language] = {"cover": "en", "replay": "ko", "whatif": "en"}
"""The cover and rooms beside the game, as they are entered."""


def main() -> None:
    """Write every picture."""
    FOLDER.mkdir(exist_ok=True)
    fonts = Fonts()
    for name, language, sight in shown():
        file = FOLDER / f"{name}.png"
        portray(sight, Pose(language, SIZE, "desk"), fonts).save(file)
        with Image.open(file) as drawn:
            small = drawn.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(file, optimize=True)


def shown() -> Iterator[tuple[str, Language, Sight]]:
    """Yield what is to be drawn; games are played in a folder of their own."""
    with TemporaryDirectory(prefix="armistice-pictures-") as folder, saved_in(Path(folder)):
        for name, language in ROOMS.items():
            yield name, language, entered(name, language)
        sights = {sight.name: sight for sight in tour(load(default_id()))}
        night = next(sight for name, sight in sights.items() if name.startswith("event-") and is_night(sight))
        for name, language in SHOWN.items():
            yield name, language, night if name == "event-night" else sights[name]


def entered(name: str, language: Language) -> Sight:
    """Return the cover, or the first page of a room once nothing on it changes by itself any more."""
    program = Program(language, Wish(room="" if name == "cover" else f"{name}:"))
    until = monotonic() + PATIENCE
    try:
        while program.pulse is not None and monotonic() < until:
            sleep(program.pulse)
            program.screen()
        return Sight(name, {language: (program.screen(),)})
    finally:
        program.close()


def is_night(sight: Sight) -> bool:
    """Whether a page tells of something that came about by night."""
    return "is_night=True" in repr(next(iter(sight.layers.values())))


if __name__ == "__main__":
    main()
