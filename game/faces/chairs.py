"""Several people at one screen: whose chair it is, and what each of them has not seen yet.

Between two chairs lies a sealed page, and until it is opened nothing of any chair can be reached. The screen passes on
only when a bundle has been sent and another chair is still asked; who sends last sees at once what the sitting brought,
decides for the next and passes on, so that nobody gets up twice for one sitting. But whoever is to be advised waits.
"""

from __future__ import annotations

from game.faces.screen import Action, Choice, Panel, Screen
from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.play.session import Session

WHILE_SEALED = {"unseal", "help", "back", "language", "leave", "go:cover"}
"""What can be done before a sealed page, by its intent or the first word of it."""


def next_chair(session: Session, role: str) -> str:
    """Return the chair to pass the screen to: the same one, unless it has sent or is first to be advised."""
    waiting = session.waiting_for()
    is_for_another = session.has_sent(role) or role in [session.advises(one) for one in waiting]
    return waiting[0] if waiting and is_for_another else role


class Chairs:
    """The chairs of the people in a game. Where there is but one person, nothing is ever sealed."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.is_sealed = len(session.humans) > 1 and not session.is_over
        self._unread = set() if session.past or not self.is_sealed else set(session.humans)
        # Who is alone sits down to a desk that tells the last sitting; of several, each is told behind the sealed page.
        told = session.turn if len(session.humans) == 1 else max(session.turn - 1, 0)
        self._seen = dict.fromkeys(session.humans, told)

    @property
    def first(self) -> str:
        """Return the chair with which a game is begun or gone on with."""
        return next(iter([*self.session.waiting_for(), *self.session.humans, *self.session.head.seats]))

    def bars(self, intent: str) -> bool:
        """Whether a sealed page lies between a person and what they want."""
        return self.is_sealed and not WHILE_SEALED & {intent, intent.partition(":")[0]}

    def seal(self) -> None:
        self.is_sealed = True

    def unseal(self, role: str) -> str:
        """Open the sealed page; return which page comes first: the envelope, what has happened since, or the desk."""
        self.is_sealed = False
        if role in self._unread:
            self._unread.remove(role)
            return "envelope"
        return "event" if self._seen.get(role, self.session.turn) < len(self.session.past) else "desk"

    def since(self, role: str) -> int:
        """Return the first sitting that a chair has not been told of, and take it that it is told now."""
        since = min(self._seen.get(role, 0), max(self.session.turn - 1, 0))
        self._seen[role] = self.session.turn
        return since


def sealed(session: Session, role: str, words: Words) -> Screen:
    """Return the page between two chairs, which tells of neither."""
    labels, sheet = Labels(session.scenario, words), session.scenario.sheet
    return Screen(
        key="sealed",
        title=words.pick(sheet.title),
        question=words.say("sealed-question", who=labels.chooser(role)),
        panels=(),
        actions=(
            Action(words.say("action-unseal", who=labels.chooser(role)), "unseal", "n", glows=True),
            Action(words.say("action-leave"), "leave", "q"),
        ),
        date=words.iso_date(session.date),
        mark=sheet.sides[sheet.roles[role].side].emblem,
        language=words.language,
    )


def others(session: Session, role: str, words: Words) -> Panel:
    """Return the other people's chairs, from which a game that is over can be looked at as well."""
    labels = Labels(session.scenario, words)
    chairs = tuple(Action(labels.chooser(one), f"chair:{one}", chosen=one == role) for one in session.humans)
    return Panel("chairs", words.say("chairs-over"), (Choice("", chairs),), "left")
