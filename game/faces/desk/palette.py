"""Every colour of the window, by what it is for. A theme is another table of the same names."""

from __future__ import annotations

from typing import Literal, TypeAlias

Colour: TypeAlias = tuple[int, int, int]
Theme: TypeAlias = Literal["paper", "contrast"]

Ink: TypeAlias = Literal[
    "desk",  # the table top behind everything
    "folder",  # the manila folder that holds the papers
    "plain",  # paper: our own words
    "record",  # paper: documents of the time
    "computed",  # paper: what the model worked out
    "grid",  # the lines of graph paper
    "slip",  # a thing that can be pressed, lying on paper
    "ink",  # text
    "faint",  # second-rank text, and what cannot be chosen
    "hairline",  # rules between things
    "light",  # text on the desk
    "brass",  # text that matters on the desk; the outer half of the focus ring
    "glow",  # the next step, and what has been chosen
    "round",  # a side with the round seal
    "square",  # a side with the square seal
    "diamond",  # history
    "stamp",  # the archive's stamp; losses
    "shadow",  # under paper
    "sea",  # water on a map
    "land",  # land on a map
    "night",  # what lies over a map by night
    "wax",  # the wax of a seal
]

_PAPER: dict[Ink, Colour] = {
    "desk": (0x2B, 0x25, 0x20),
    "folder": (0xE9, 0xD9, 0xB0),
    "plain": (0xFB, 0xF8, 0xEF),
    "record": (0xF6, 0xF0, 0xE1),
    "computed": (0xF1, 0xF5, 0xF0),
    "grid": (0xDC, 0xE6, 0xDF),
    "slip": (0xFF, 0xFF, 0xFB),
    "ink": (0x1D, 0x1A, 0x16),
    "faint": (0x5F, 0x58, 0x4D),
    "hairline": (0xB9, 0xAC, 0x8E),
    "light": (0xF6, 0xF0, 0xE1),
    "brass": (0xE7, 0xC6, 0x67),
    "glow": (0xF4, 0xD9, 0x7E),
    "round": (0x9E, 0x3A, 0x12),
    "square": (0x1B, 0x4B, 0x7A),
    "diamond": (0x0F, 0x6A, 0x6A),
    "stamp": (0xA3, 0x16, 0x1B),
    "shadow": (0xCB, 0xB8, 0x88),
    "sea": (0xD3, 0xDE, 0xDB),
    "land": (0xF1, 0xE6, 0xC8),
    "night": (0x17, 0x1C, 0x28),
    "wax": (0x8F, 0x22, 0x1C),
}

_CONTRAST: dict[Ink, Colour] = {
    "desk": (0, 0, 0),
    "folder": (0xFF, 0xFF, 0xFF),
    "plain": (0xFF, 0xFF, 0xFF),
    "record": (0xFF, 0xFF, 0xFF),
    "computed": (0xFF, 0xFF, 0xFF),
    "grid": (0xD8, 0xD8, 0xD8),
    "slip": (0xFF, 0xFF, 0xFF),
    "ink": (0, 0, 0),
    "faint": (0x30, 0x30, 0x30),
    "hairline": (0, 0, 0),
    "light": (0xFF, 0xFF, 0xFF),
    "brass": (0xFF, 0xE1, 0x4D),
    "glow": (0xFF, 0xE1, 0x4D),
    "round": (0x78, 0x18, 0),
    "square": (0, 0x2F, 0x86),
    "diamond": (0, 0x44, 0x44),
    "stamp": (0x84, 0, 0),
    "shadow": (0x9A, 0x9A, 0x9A),
    "sea": (0xD8, 0xD8, 0xD8),
    "land": (0xFF, 0xFF, 0xFF),
    "night": (0, 0, 0),
    "wax": (0x70, 0, 0),
}

PALETTES: dict[Theme, dict[Ink, Colour]] = {"paper": _PAPER, "contrast": _CONTRAST}


def contrast(one: Colour, other: Colour) -> float:
    """Return the WCAG contrast of two colours: 1 for the same, 21 for black on white; text needs 4.5."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 255 / 12.92 if part / 255 <= 0.04045 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
