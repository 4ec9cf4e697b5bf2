"""What a class looks back on: a game as far as it came, and what the class said besides, by tables and never by names.

A lesson gives all of it; a game of one's own gives the game alone. Any moment can have been the last.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from game.engine.state import State
from game.play.session import Session
from game.scenario.schema.kinds import Text

BOXES = ("actors", "process", "outcomes", "other")
"""The four boxes of a class's notes, in order."""
REASONS = "reasons"
"""A box of another kind: why tables voted as they did, where somebody typed it. It can be left out."""


@dataclass(frozen=True, slots=True)
class Vote:
    """What one table voted for at one sitting, by the letter of its card, and the card that its side then played."""

    turn: int
    date: str
    table: int
    side: str
    card: str
    played: str


@dataclass(frozen=True, slots=True)
class Hands:
    """What a class foretold before and after: of each table how likely it thought it (per cent), and whether it came.

    ``asked`` is the question put at the beginning. ``came`` is None while nobody can know.
    """

    asked: Text
    before: Mapping[int, int] = field(default_factory=dict)
    after: Mapping[int, int] = field(default_factory=dict)
    came: bool | None = None


def _nowhere(box: str, lines: tuple[str, ...]) -> None:
    """Keep a note nowhere: a game alone has no notebook."""


@dataclass(frozen=True, slots=True)
class Debrief:
    """A game with what a class said of it.

    ``notes`` are the lines in each box, the reasons among them; ``keep`` writes a box anew where the class's own things
    are kept.
    """

    session: Session
    votes: tuple[Vote, ...] = ()
    hands: tuple[Hands, ...] = ()
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    keep: Callable[[str, tuple[str, ...]], None] = _nowhere

    @property
    def end(self) -> State | None:
        """Where the game was left; nowhere before its first sitting."""
        return self.session.past[-1].after if self.session.past else None

    @property
    def role(self) -> str:
        """The chair from which the game is told: the first that people played."""
        return next(iter(self.session.humans), next(iter(self.session.seats)))
