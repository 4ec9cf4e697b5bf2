"""A path as it stood after one of its sittings: a game to look at and not to play."""

from __future__ import annotations

from collections.abc import Sequence

from game.play.journal import Head
from game.play.session import Session
from game.play.sitting import Sitting
from game.scenario.scenario import Scenario


class Standing(Session):
    """What has been played up to a moment. Where it is open, everything about it may be known; else as in a game."""

    def __init__(self, scenario: Scenario, head: Head, sittings: Sequence[Sitting], *, is_open: bool) -> None:
        super().__init__(scenario, head.model_copy(update={"level": None}))
        self._is_open = is_open
        for sitting in sittings:
            self._pass(sitting)

    @property
    def is_over(self) -> bool:
        """Whether the truth lies open, as it does once a game is over."""
        return self._is_open
