"""The plots of a report, as SVG: calm, labelled where the eye is, and readable without colour.

What was written or recorded is a diamond; a bar that rests on an invented number is hatched.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from game.faces.desk.palette import PALETTES, Ink
from game.where import data_folder

FACES = ("NanumGothic.ttf", "NanumGothicBold.ttf")
WIDTH = 7.6
ROW = 0.34
"""Inches: of a page, and of one line of a plot."""
NAME = 40
"""How broad a row's name may grow before it goes on in the next line: Latin letters; one of Hangul is two."""
MARKS = ("D", "o", "s", "^")
"""Of the four lines: history is a diamond."""


class NoPlotsError(Exception):
    """The extra that brings matplotlib is not installed."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A named share with its interval, or the two ends of a stretch; ``dot`` is what it is as written."""

    name: str
    lo: float
    hi: float
    dot: float
    is_hatched: bool = False
    note: str = ""


def shares(bars: Sequence[Bar], axis: str) -> str:
    """Draw shares as bars from nothing, with their intervals as whiskers."""
    figure, axes = _empty(_rows(bars), axis)
    for row, bar in enumerate(bars):
        axes.barh(row, bar.dot, height=0.56, color=_colour("diamond"), alpha=0.82, linewidth=0)
        _whisker(axes, row, bar)
    axes.set_xlim(0, max(0.05, 1.04 * max((bar.hi for bar in bars), default=1.0)))
    return _drawn(figure, axes, bars, percent=True)


def changes(bars: Sequence[Bar], axis: str) -> str:
    """Draw changes as points with whiskers on either side of no change."""
    figure, axes = _empty(_rows(bars), axis)
    axes.axvline(0, color=_colour("ink"), linewidth=0.8)
    reach = max((max(abs(bar.lo), abs(bar.hi)) for bar in bars), default=1.0) or 1.0
    for row, bar in enumerate(bars):
        is_plain = bar.lo > 0 or bar.hi < 0
        _whisker(axes, row, bar)
        face = _colour("round") if is_plain else _colour("plain")
        axes.plot(bar.dot, row, "o", markersize=6.5, markerfacecolor=face, markeredgecolor=_colour("round"))
    axes.set_xlim(-1.1 * reach, 1.1 * reach)
    return _drawn(figure, axes, bars, percent=False)


def stretches(bars: Sequence[Bar], axis: str) -> str:
    """Draw stretches between two ends, hatched where they rest on what was invented, with a diamond where it stands."""
    figure, axes = _empty(_rows(bars), axis)
    for row, bar in enumerate(bars):
        left, right = sorted((bar.lo, bar.hi))
        axes.barh(
            row,
            right - left,
            left=left,
            height=0.5,
            facecolor=_colour("grid"),
            edgecolor=_colour("diamond"),
            linewidth=0.8,
            hatch="////" if bar.is_hatched else "",
        )
        axes.plot(bar.dot, row, "D", markersize=5, color=_colour("ink"))
    low, high = (
        min((min(b.lo, b.hi, b.dot) for b in bars), default=0),
        max((max(b.lo, b.hi, b.dot) for b in bars), default=1),
    )
    room = (high - low) or 0.1
    axes.set_xlim(max(-0.02, low - 0.08 * room), high + 0.08 * room)
    return _drawn(figure, axes, bars, percent=True)


def lines(rows: Sequence[tuple[str, Sequence[float]]], names: Sequence[str], axis: str) -> str:
    """Draw for each row one mark a line, and which mark is whose."""
    figure, axes = _empty(2 * len(rows) + 1, axis)
    colours: tuple[Ink, ...] = ("ink", "diamond", "round", "square")
    for row, (_, values) in enumerate(rows):
        if row % 2:
            axes.axhspan(row - 0.5, row + 0.5, color=_colour("computed"), linewidth=0)
        for number, value in enumerate(values):
            shift = (number - 1.5) * 0.17
            axes.plot(value, row + shift, MARKS[number], markersize=6, color=_colour(colours[number]), zorder=2)
    for number, name in enumerate(names):
        axes.plot([], [], MARKS[number], markersize=6, color=_colour(colours[number]), label=name)
    figure.legend(loc="outside upper left", ncols=2, frameon=False, fontsize=9)
    axes.set_xlim(-0.03, 1.03)
    return _drawn(figure, axes, [Bar(name, 0, 0, 0) for name, _ in rows], percent=True)


def _colour(ink: Ink) -> str:
    red, green, blue = PALETTES["paper"][ink]
    return f"#{red:02x}{green:02x}{blue:02x}"


def _rows(bars: Sequence[Bar]) -> float:
    """Return how many rows' height these bars want: a name of two lines is half as high again."""
    return len(bars) * (1 + 0.5 * max((_folded(bar.name).count("\n") for bar in bars), default=0))


def _folded(name: str) -> str:
    """Return a name in lines that leave the plot its room, parted where words are."""
    folded = [""]
    for word in filter(None, name.split(" ")):
        longer = f"{folded[-1]} {word}".strip()
        breadth = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in longer)
        if breadth > NAME and folded[-1]:
            folded.append(word)
        else:
            folded[-1] = longer
    return "\n".join(folded)


def _empty(rows: float, axis: str) -> tuple[Any, Any]:
    try:
        import matplotlib as mpl  # noqa: PLC0415 - an optional extra, and slow to load
        from matplotlib import font_manager  # noqa: PLC0415
        from matplotlib.figure import Figure  # noqa: PLC0415
    except ImportError as fault:
        raise NoPlotsError from fault
    folder = data_folder("assets") / "fonts"
    for face in FACES:
        font_manager.fontManager.addfont(str(folder / face))
    mpl.rcParams.update(
        {
            "font.family": ["NanumGothic", "DejaVu Sans"],
            "svg.fonttype": "path",  # no reader has to have the fonts
            "svg.hashsalt": "armistice",
            "axes.unicode_minus": False,
            "hatch.linewidth": 0.5,
            "hatch.color": _colour("diamond"),
            "text.color": _colour("ink"),
        }
    )
    figure = Figure(figsize=(WIDTH, ROW * max(rows, 1) + 0.75), layout="constrained")
    axes = figure.add_subplot()
    figure.patch.set_alpha(0)
    axes.patch.set_alpha(0)
    axes.set_xlabel(axis, fontsize=9, color=_colour("faint"))
    return figure, axes


def _whisker(axes: Any, row: int, bar: Bar) -> None:
    axes.plot([bar.lo, bar.hi], [row, row], color=_colour("ink"), linewidth=1.4, solid_capstyle="butt")
    for end in (bar.lo, bar.hi):
        axes.plot([end, end], [row - 0.13, row + 0.13], color=_colour("ink"), linewidth=1.4)


def _drawn(figure: Any, axes: Any, bars: Sequence[Bar], *, percent: bool) -> str:
    """Name the rows, take away what is not needed, and return the SVG element alone."""
    axes.set_yticks(range(len(bars)), [_folded(bar.name) for bar in bars], fontsize=10, linespacing=1.25)
    axes.set_ylim(len(bars) - 0.4, -0.6)
    axes.tick_params(axis="y", length=0)
    if any(bar.note for bar in bars):
        # In a column of their own: beside the bars they would run into each other.
        right = axes.secondary_yaxis("right")
        right.set_yticks(range(len(bars)), [bar.note for bar in bars], fontsize=9)
        right.tick_params(length=0)
        right.spines["right"].set_visible(False)
    axes.tick_params(axis="x", colors=_colour("faint"), labelsize=9, length=3)
    axes.xaxis.grid(visible=True, color=_colour("grid"), linewidth=0.8)
    axes.set_axisbelow(True)
    if percent:
        axes.xaxis.set_major_formatter(lambda value, _: f"{value * 100:.0f}%")
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(_colour("hairline"))
    held = io.StringIO()
    figure.savefig(held, format="svg", metadata={"Date": None, "Creator": None})
    text = held.getvalue()
    return re.sub(r"<metadata>.*?</metadata>", "", text[text.index("<svg") :], flags=re.DOTALL)
