"""The typefaces: which one sets which word, so that no reader ever meets an empty box.

SDL draws a missing character as a box and says nothing, and pygame's own metrics do not tell either; its freetype
module does, so that is asked.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Literal, TypeAlias

import pygame
import pygame.freetype

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

_INSTEAD = str.maketrans({"−": "–", "✓": "●", "✔": "●", "✕": "×", "✗": "×", "☐": "□", "☑": "■", "\t": " ", "\xa0": " "})
_BOX = "□"
_ARROW = "→"
"""The plain face draws its shaft thinner than a pixel, so that at reading sizes only the tip is left."""


class Fonts:
    """The faces at the sizes in use, each opened once."""

    def __init__(self) -> None:
        pygame.font.init()
        pygame.freetype.init()
        self._folder = data_folder("assets") / "fonts"
        self._fonts: dict[tuple[Face, int], pygame.font.Font] = {}
        self._readers: dict[Face, pygame.freetype.Font] = {}
        self._covered: dict[tuple[Face, str], bool] = {}
        self.width = lru_cache(maxsize=20_000)(self._width)

    def font(self, face: Face, size: int) -> pygame.font.Font:
        found = self._fonts.get((face, size))
        if found is None:
            found = self._fonts[face, size] = pygame.font.Font(str(self._folder / _FILES[face]), size)
        return found

    def covers(self, face: Face, character: str) -> bool:
        """Whether the face has this character."""
        known = self._covered.get((face, character))
        if known is None:
            reader = self._readers.get(face)
            if reader is None:
                reader = self._readers[face] = pygame.freetype.Font(str(self._folder / _FILES[face]), 20)
            known = self._covered[face, character] = reader.get_metrics(character)[0] is not None
        return known

    def drawable(self, text: str) -> str:
        """Return the text with what no face can draw put otherwise; decomposed Hangul is put together."""
        kept = [
            character
            for character in unicodedata.normalize("NFC", text).translate(_INSTEAD)
            if character == "\n" or unicodedata.category(character)[0] != "C"
        ]
        return "".join(c if c in "\n " or self.covers("gothic", c) else _BOX for c in kept)

    def faces_of(self, text: str, weight: Weight, language: Language) -> list[Face]:
        """Return the face of each character: of a word that its face cannot draw, the whole word changes face."""
        chain = _CHAINS[weight, language]
        faces: list[Face] = []
        for piece in _pieces(text):
            if piece == _ARROW:
                faces.append("gothic_bold")
                continue
            whole = (face for face in chain if all(self.covers(face, character) for character in piece))
            faces += [next(whole, chain[-1])] * len(piece)
        return faces

    def _width(self, face: Face, size: int, text: str) -> int:
        return self.font(face, size).size(text)[0]


def _pieces(text: str) -> list[str]:
    """Return the text as words and the spaces between them."""
    pieces: list[str] = []
    for character in text:
        if pieces and (character == " ") == (pieces[-1][-1] == " ") and character != "\n":
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces
