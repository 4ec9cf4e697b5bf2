"""A game's door, opened once and again: every test of a session runs live, and saved and reloaded at every sitting."""

import pytest

from game.play.commands import Send
from game.play.saves import SUFFIX
from game.play.session import Session
from game.scenario.load import load

from .wishes import dice_of, wish_at_random


@pytest.fixture(scope="session")
def scenario():
    return load("lantern-strait")


class Door:
    """A session that, in the mode ``reloaded``, is thrown away and opened again whenever something was sealed."""

    session: Session

    def __init__(self, scenario, path, *, reloads):
        self.scenario, self.path, self.reloads = scenario, path, reloads

    def begin(self, seats=None, seed=7, **more):
        self.path.unlink(missing_ok=True)
        self.session = Session.begin(self.scenario, seats or {"premier": "human"}, seed, self.path, **more)
        self._reload()
        return self.session

    def decide(self, role, command, turn=None):
        refusal = self.session.decide(role, command, turn)
        if isinstance(command, Send):
            self._reload()
        return refusal

    def advance(self):
        refusal = self.session.advance()
        self._reload()
        return refusal

    def play(self, *, dice, until=None):
        """Play on with allowed wishes drawn by ``dice``."""
        while not self.session.is_over and self.session.turn != until:
            turn = self.session.turn
            for role in self.session.waiting_for():
                wish_at_random(self.session, role, dice)
                assert self.decide(role, Send()) is None
            if self.session.turn == turn:
                assert self.advance() is None
        return self.session

    def _reload(self):
        if self.reloads:
            self.session = Session.open(self.path)


@pytest.fixture(params=["live", "reloaded"])
def door(request, scenario, tmp_path):
    return Door(scenario, tmp_path / f"game{SUFFIX}", reloads=request.param == "reloaded")


@pytest.fixture
def saved(scenario, tmp_path):
    """Return `saved(until, seed)`: the path of a game with a person in each of two seats, played so far."""

    def play(until=None, seed=7, name="saved"):
        door = Door(scenario, tmp_path / f"{name}{SUFFIX}", reloads=False)
        door.begin({"premier": "human", "envoy": "human"}, seed)
        door.play(dice=dice_of(seed), until=until)
        return door.path

    return play
