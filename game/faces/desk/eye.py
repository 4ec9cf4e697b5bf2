"""The eye: which thing on a picture has the focus, and how far each column has been moved."""

from __future__ import annotations

from game.faces.desk import focus
from game.faces.desk.focus import Direction, Spot
from game.faces.desk.picture import Picture, Region

_RIM = 14
"""Units kept between what has the focus and the edge of its column."""


class Eye:
    """Looks at one picture; remembers, for each screen on the desk, where it was and how far the columns were moved."""

    def __init__(self) -> None:
        self.spot: Spot | None = None
        self.is_shown = False
        self._picture: Picture | None = None
        self._name = ""
        self._unit = 1.0
        self._spots: dict[str, Spot | None] = {}
        self._moved: dict[tuple[str, str], int] = {}

    @property
    def picture(self) -> Picture:
        if self._picture is None:
            raise RuntimeError("nothing has been laid before the eye")
        return self._picture

    def look(self, picture: Picture, name: str, unit: float, *, is_new: bool) -> None:
        """Look at the picture of a screen: at the same thing as before, or where a new screen begins.

        Who stands on a slider stays there, also where moving it has turned the page.
        """
        self._spots[self._name] = self.spot
        self._picture, self._name, self._unit = picture, name, unit
        before = self._spots.get(name)
        if is_new or before is None:
            self._moved = {place: down for place, down in self._moved.items() if place[0] != name}
            stays = before is not None and before.widget.slide is not None
            self.spot = focus.again(picture, before) if before is not None and stays else focus.first(picture)
            self.reveal()
        else:
            self.spot = focus.again(picture, before)

    def down(self, region: Region, name: str | None = None) -> int:
        """Return how far a column has been moved, on this screen or on another."""
        return min(region.scrolls, self._moved.get((name or self._name, region.key), 0))

    def moved(self) -> dict[str, int]:
        return {region.key: self.down(region) for region in self.picture.regions}

    def forget_all_but(self, names: set[str]) -> None:
        """Let go of screens that no longer lie on the desk."""
        self._moved = {place: down for place, down in self._moved.items() if place[0] in names}
        self._spots = {name: spot for name, spot in self._spots.items() if name in names}

    def stand(self, spot: Spot | None) -> None:
        """Put the focus on a thing, and bring that into sight."""
        self.is_shown = True
        if spot is not None:
            self.spot = spot
            self.reveal()

    def step(self, by: int) -> None:
        self.stand(focus.step(self.picture, self.spot, by))

    def go(self, direction: Direction) -> None:
        """Go to what lies in a direction; where nothing does, but the column goes on, move the column."""
        sign = {"Up": -1, "Down": 1}.get(direction, 0)
        if self.spot is None:
            self.page(sign, 0.2)
            return
        found = focus.towards(self.picture, self.spot, direction, self.moved())
        leaves = found is None or found.region.key != self.spot.region.key
        if not (leaves and self.move(self.spot.region, sign * round(72 * self._unit))):
            self.stand(found)
        self.is_shown = True

    def reveal(self) -> None:
        """Move the column so that what has the focus is in sight, its beginning above all."""
        if self.spot is None:
            return
        region, box, rim = self.spot.region, self.spot.widget.box, round(_RIM * self._unit)
        over = box.bottom + rim - self.down(region) - region.window.height
        self.move(region, max(0, over))
        self.move(region, min(0, box.y - rim - self.down(region)))

    def page(self, by: int, share: float, pointed: Region | None = None) -> None:
        """Move the column under the pointer, or the one with the focus, or else the first that can still be moved."""
        for region in [pointed, self.spot.region if self.spot else None, *self.picture.regions]:
            if region is not None and region.scrolls and self.move(region, round(by * share * region.window.height)):
                return

    def move(self, region: Region, by: int) -> bool:
        """Move a column; say whether it moved."""
        before = self.down(region)
        now = min(region.scrolls, max(0, before + by))
        self._moved[self._name, region.key] = now
        return now != before
