"""How likely each answer was at the hinges of a path, worked out a sitting at a time, when it is first wanted."""

from __future__ import annotations

from collections.abc import Mapping

from game.analysis.calibration import Chances
from game.analysis.hinges import chances_at
from game.faces.ways import Way
from game.play.record import Followed


class Odds:
    """The chances of one path's decisions, by sitting and decision point: a tenth of a second a sitting, once."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self._known: dict[tuple[int, str], Chances] = {}
        self._weighed: set[int] = set()

    @property
    def known(self) -> Mapping[tuple[int, str], Chances]:
        """What has been worked out so far; it grows."""
        return self._known

    def weigh(self, at: int) -> None:
        """Work out the chances of a sitting."""
        if at not in self._weighed:
            self._weighed.add(at)
            passage = self._way.passages[at]
            found = chances_at(self._way.scenario, Followed(passage.sitting, passage.ends), self._way.luck)
            self._known |= {(at, what): chances for what, chances in found.items()}
