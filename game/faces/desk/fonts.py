"""The typefaces: which one sets which word, so that no reader ever meets an empty box.

SDL draws a missing character as a box and says nothing, and pygame's own metrics do not tell either; its freetype
module does, so that is asked.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Literal, TypeAlias

import pygame
import pygame.freetype

from game.faces.desk.letters import Letters
from game.faces.language import Language
from game.where import data_folder

Face: TypeAlias = Literal["gothic", "gothic_bold", "myeongjo_bold", "courier_bold"]
Weight: TypeAlias = Literal["plain", "bold", "typed"]

_FILES: dict[Face, str] = {
    "gothic": "NanumGothic.ttf",
    "gothic_bold": "NanumGothicBold.ttf",
    "myeongjo_bold": "NanumMyeongjoBold.ttf",
    "courier_bold": "CourierPrimeBold.otf",
}

_CHAINS: dict[tuple[Weight, Language], tuple[Face, ...]] = {
    ("plain", "en"): ("gothic",),
    ("plain", "ko"): ("gothic",),
    ("bold", "en"): ("gothic_bold",),
    ("bold", "ko"): ("gothic_bold",),
    ("typed", "en"): ("courier_bold", "gothic_bold"),
    ("typed", "ko"): ("myeongjo_bold", "gothic_bold"),
}
"""Typewriters of the time wrote no Hangul: what is typed in English is set in a book face in Korean."""

_INSTEAD = str.maketrans({"−": "–", "✓": "●", "✔": "●", "✕": "×", "✗": "×", "☐": "□", "☑": "■", "\t": " "})
_BOX = "□"
_ARROW = "→"
"""The plain face draws its shaft thinner than a pixel, so that at reading sizes only the tip is left."""


class _Covered(dict[str, bool]):
    """Whether a face has a character: each is looked up in the face once; it has all syllables of Hangul, or none."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file
        self._reader: pygame.freetype.Font | None = None

    def __missing__(self, character: str) -> bool:
        if "가" < character <= "힣":
            return self["가"]
        if self._reader is None:
            self._reader = pygame.freetype.Font(self._file, 20)
        known = self[character] = self._reader.get_metrics(character)[0] is not None
        return known


class _Signs(dict[int, str]):
    """What is drawn for a character, as ``str.translate`` asks for it."""

    def __init__(self, covered: _Covered) -> None:
        super().__init__()
        self._covered = covered

    def __missing__(self, ordinal: int) -> str:
        sign = chr(ordinal).translate(_INSTEAD)
        if sign not in "\n ":
            sign = "" if unicodedata.category(sign)[0] == "C" else sign if self._covered[sign] else _BOX
        self[ordinal] = sign
        return sign


class Fonts:
    """The faces at the sizes in use, each opened once."""

    def __init__(self) -> None:
        pygame.font.init()
        pygame.freetype.init()
        self._folder = data_folder("assets") / "fonts"
        self._fonts: dict[tuple[Face, int], pygame.font.Font] = {}
        self._covered = {face: _Covered(str(self._folder / file)) for face, file in _FILES.items()}
        self._signs = _Signs(self._covered["gothic"])
        self.letters = cache(self._letters)

    def font(self, face: Face, size: int) -> pygame.font.Font:
        found = self._fonts.get((face, size))
        if found is None:
            found = self._fonts[face, size] = pygame.font.Font(str(self._folder / _FILES[face]), size)
        return found

    def covers(self, face: Face, character: str) -> bool:
        """Whether the face has this character."""
        return self._covered[face][character]

    def _draws(self, face: Face, text: str) -> bool:
        return all(map(self._covered[face].__getitem__, set(text)))

    def drawable(self, text: str) -> str:
        """Return the text with what no face can draw put otherwise; decomposed Hangul is put together."""
        return unicodedata.normalize("NFC", text).translate(self._signs)

    def faces_of(self, text: str, weight: Weight, language: Language) -> list[Face]:
        """Return the face of each character: of a word that its face cannot draw, the whole word changes face."""
        chain = _CHAINS[weight, language]
        if _ARROW not in text and self._draws(chain[0], text):
            return [chain[0]] * len(text)
        faces: list[Face] = []
        for piece in _pieces(text):
            if piece == _ARROW:
                faces.append("gothic_bold")
                continue
            whole = (face for face in chain if self._draws(face, piece))
            faces += [next(whole, chain[-1])] * len(piece)
        return faces

    def _letters(self, face: Face, size: int) -> Letters:
        return Letters(self.font(face, size))


def _pieces(text: str) -> list[str]:
    """Return the text as words and the spaces between them."""
    pieces: list[str] = []
    for character in text:
        if pieces and (character == " ") == (pieces[-1][-1] == " ") and character != "\n":
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces
