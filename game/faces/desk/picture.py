"""A picture: a screen after it has been set, as boxes in pixels. What is painted, and what can be pressed.

Coordinates are pixels of the canvas, from its corner; a region's own are from the corner of its content, which
scrolls. Everything is a value: a picture is made once and painted many times.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.faces.desk.fonts import Face
from game.faces.desk.palette import Ink
from game.faces.desk.scale import Box
from game.faces.screen import Mark, Stock


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of one line, in one face."""

    box: Box
    text: str
    face: Face
    size: int
    ink: Ink
    ground: Ink
    underlined: bool = False


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled rectangle, or its edge alone."""

    box: Box
    ink: Ink | None
    edge: Ink | None = None
    width: int = 0
    radius: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of one of the stocks."""

    box: Box
    stock: Stock
    grid: int
    edge: int


@dataclass(frozen=True, slots=True)
class Seal:
    """A side's emblem, history's diamond, or a sign of the window's own."""

    box: Box
    mark: Mark | Literal["up", "down", "on", "off", "way"]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line from point to point, within its box."""

    box: Box
    points: tuple[tuple[int, int], ...]
    ink: Ink
    width: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing in SVG that fills its box; where it says ``currentColor`` it takes the ink.

    ``since`` and ``until`` are milliseconds of the screen's moment: it comes in at the one, within so many as ``fade``
    says, and is gone from the other on. Once the moment is over only what has no end is seen.
    """

    box: Box
    svg: str
    ink: Ink = "ink"
    since: int = 0
    until: int | None = None
    fade: int = 0


Item: TypeAlias = Words | Fill | Paper | Seal | Stroke | Drawing

Kind: TypeAlias = Literal["button", "option", "field", "sum", "link", "tool", "column", "slider"]


@dataclass(frozen=True, slots=True)
class Slide:
    """A track along which a thing can be dragged: where it lies, and what dragging to a share of it means."""

    track: Box
    share: float
    step: float
    intent: str

    def at(self, x: int) -> str:
        """Return what dragging to a point of the region means."""
        return self.to((x - self.track.x) / max(self.track.width, 1))

    def stepped(self, by: int) -> str:
        """Return what so many steps of a key mean."""
        return self.to(self.share + by * self.step)

    def to(self, share: float) -> str:
        return f"{self.intent}{min(1.0, max(0.0, share)):.4f}"


@dataclass(frozen=True, slots=True)
class Widget:
    """A thing that can be pressed: where it lies, what pressing it means, and if it cannot be pressed, why."""

    intent: str
    label: str
    kind: Kind
    boxes: tuple[Box, ...] = ()
    enabled: bool = True
    reason: str = ""
    key: str = ""
    glows: bool = False
    slide: Slide | None = None

    @property
    def box(self) -> Box:
        if len(self.boxes) == 1:
            return self.boxes[0]
        left, top = min(box.x for box in self.boxes), min(box.y for box in self.boxes)
        right, bottom = max(box.right for box in self.boxes), max(box.bottom for box in self.boxes)
        return Box(left, top, right - left, bottom - top)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the picture; what is taller than its window scrolls."""

    key: str
    window: Box
    height: int
    items: tuple[Item, ...]
    widgets: tuple[Widget, ...]

    @property
    def scrolls(self) -> int:
        """How far down the content can be moved, in pixels."""
        return max(0, self.height - self.window.height)


@dataclass(frozen=True, slots=True)
class Picture:
    """All regions of one screen, the fixed ground first."""

    box: Box
    regions: tuple[Region, ...]

    @property
    def lasts(self) -> int:
        """The milliseconds until everything drawn has come to rest; 0 where nothing moves."""
        drawings = (item for region in self.regions for item in region.items if isinstance(item, Drawing))
        return max((item.since + item.fade for item in drawings), default=0)

    @property
    def scrolls(self) -> bool:
        """Whether any part of it shows only a part of itself."""
        return any(region.scrolls for region in self.regions)

    def region(self, key: str) -> Region:
        return next(region for region in self.regions if region.key == key)
