"""A game about to begin: what a person asked for, and the session that comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from secrets import randbelow

from game.play.branch import branch
from game.play.commands import Refusal, Refused
from game.play.saves import new_save
from game.play.seats import DEFAULT_MIND, HUMAN
from game.play.session import Session
from game.scenario.scenario import Scenario

NEW_SEEDS = 1_000_000
"""A new game's seed is below this: short enough to read aloud. Any other can be asked for with ``--seed``."""
CANNOT_SAVE = {"cannot-save"}
"""Refusals after which a game can be played all the same."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asked for before the first screen: a scenario (by id or path, or loaded), a chair and so on.

    Several people at one screen ask for several chairs, their ids with commas between them. ``room`` is the intent that
    enters a room beside the game at once; ``watch`` the scenario file or folder that is edited while it is played.
    """

    scenario: str | Scenario | None = None
    seat: str | None = None
    seed: int | None = None
    save: Path | None = None
    from_date: str | None = None
    level: str | None = None
    mind: str = DEFAULT_MIND
    room: str = ""
    watch: str = ""

    def seats(self, scenario: Scenario, people: tuple[str, ...]) -> dict[str, str]:
        """Return who sits where: these chairs are people's, the others the wished mind's."""
        return dict.fromkeys(scenario.sheet.roles, self.mind) | dict.fromkeys(people, HUMAN)


def chairs_in(seat: str) -> tuple[str, ...]:
    """Return the chairs that a wish or an intent names, each once."""
    return tuple(dict.fromkeys(chair for part in seat.split(",") if (chair := part.strip())))


@dataclass(frozen=True, slots=True)
class Begun:
    """What became of a beginning: the session, if there is one, where it is saved, and what was refused."""

    session: Session | None
    save: Path | None = None
    refusal: Refusal | None = None


def begun(scenario: Scenario, wish: Wish, people: tuple[str, ...], level: str | None) -> Begun:
    """Begin a game; where it cannot be saved, say so and have it played all the same."""
    seed = randbelow(NEW_SEEDS) if wish.seed is None else wish.seed

    def session(save: Path | None) -> Session:
        return Session.begin(scenario, wish.seats(scenario, people), seed, save, wish.from_date, level)

    try:
        wished = wish.save  # the file of a game begun before is not begun again
        save = wished if wished and not wished.exists() else new_save(scenario.id)
        return Begun(session(save), save)
    except Refused as refused:
        is_playable = refused.refusal.code in CANNOT_SAVE
        return Begun(session(None) if is_playable else None, None, refused.refusal)


def branched(scenario: str, save: Path, turn: int, seats: Mapping[str, str] | None = None) -> Begun:
    """Leave a saved game before one of its sittings, in a new saved game; the old one stays as it is.

    ``seats`` are those who sit from then on, where they are others.
    """
    try:
        path = new_save(scenario)
        return Begun(branch(save, turn, path, seats), path)
    except Refused as refused:
        return Begun(None, None, refused.refusal)
