"""What a person waits for while the program works, and how they can call it off."""

from __future__ import annotations

from dataclasses import dataclass

from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.play.session import Session


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is being worked out, in a sentence; ``stop`` says what calling it off does, empty where nothing can be."""

    text: str
    stop: str = ""


class Thinking:
    """Whose mind is being asked: told by the thread that asks, looked at by the one that draws.

    What was sent can be called off until the last of the others has decided; later sittings at which nobody is asked
    are only told of.
    """

    def __init__(self) -> None:
        self._role = ""
        self._can_stop = False
        self._is_called_off = False

    def begin(self) -> None:
        """Let what is sent now go out."""
        self._role, self._can_stop, self._is_called_off = "", True, False

    def asks(self, role: str) -> bool:
        """Take note of whose mind is asked next, of nobody's at last; say whether to go on."""
        self._role = role
        if not role:
            self._can_stop = False
        return not self._is_called_off

    def end(self) -> None:
        self._role, self._can_stop = "", False

    def call_off(self) -> None:
        self._is_called_off = self._can_stop

    def told(self, session: Session | None, words: Words) -> Waiting:
        """Return what is being waited for, in words."""
        role = self._role
        if session is None or not role:
            is_weighed = session is not None and session.is_over
            return Waiting(words.say("waiting-verdict" if is_weighed else "waiting-moment"))
        if self._is_called_off:
            return Waiting(words.say("waiting-called-off"))
        who = Labels(session.scenario, words).chooser(role)
        return Waiting(words.say("waiting-thinks", who=who), words.say("waiting-stop") if self._can_stop else "")
