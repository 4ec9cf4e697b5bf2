"""Several people at one screen: whose chair it is, and what each of them has not seen yet.

Between two chairs lies a sealed page, and until it is opened nothing of any chair can be reached. The screen passes on
only when a bundle has been sent and another chair is still asked; who sends last sees at once what the sitting brought,
decides for the next and passes on, so that nobody gets up twice for one sitting. But whoever is to be advised waits.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.faces.screen import Action, Block, Choice, Mark, Panel, Screen, Seal, Text
from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.play.session import Session

WHILE_SEALED = {"unseal", "help", "back", "language", "leave", "go:cover"}
"""What can be done before a sealed page, by its intent or the first word of it."""

COURSE_SHOWN = 8
"""So many turns stand on the sealed page."""


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
    """Return the page between two chairs, which tells of neither: whose turn it is, who has sent, and the day."""
    labels, sheet = Labels(session.scenario, words), session.scenario.sheet
    who, spec = labels.chooser(role), sheet.roles[role]
    mark = sheet.sides[spec.side].emblem
    panels = (
        Panel("course", words.say("sealed-course"), _course(session, words), "left"),
        Panel("wax", "", _wax(labels, role, mark), "centre"),
        Panel("people", words.say("sealed-people"), tuple(_sent(session, labels)), "right"),
    )
    return Screen(
        key="sealed",
        title=words.pick(sheet.title),
        question=words.say("sealed-question", who=who),
        panels=tuple(panel for panel in panels if panel.blocks),
        actions=(
            Action(words.say("action-unseal", who=who), "unseal", "n", glows=True),
            Action(words.say("action-leave"), "leave", "q"),
        ),
        date=words.iso_date(session.date),
        mark=mark,
        language=words.language,
    )


def _wax(labels: Labels, role: str, mark: Mark) -> tuple[Block, ...]:
    """The seal on the page: whose it is, and that only they break it."""
    spec, who = labels.scenario.sheet.roles[role], labels.chooser(role)
    office = labels.words.pick(spec.office) or who
    seal = (Seal(spec.drawing, mark, office),) if spec.drawing else ()
    return (*seal, Text(labels.words.say("sealed-until", who=who)))


def _course(session: Session, words: Words) -> tuple[Block, ...]:
    """The turns that have been played and the one that lies sealed, the latest first."""
    calendar, turns = session.scenario.rules.calendar, list(session.scenario.sheet.calendar.turns.values())
    now = int(calendar.turn_of_sitting[session.turn])
    played = turns[max(now - COURSE_SHOWN + 1, 0) : now + 1]
    heads = [words.say("sealed-turn", date=words.date(turn.date), title=words.pick(turn.title)) for turn in played]
    return tuple(Text(head, "body" if number else "heading") for number, head in enumerate(reversed(heads)))


def _sent(session: Session, labels: Labels) -> Iterator[Block]:
    """Who has sent for this sitting, and who is still asked."""
    waiting = session.waiting_for()
    for role in session.humans:
        state = "sent" if session.has_sent(role) else "asked" if role in waiting else "free"
        yield Text(labels.words.say(f"sealed-{state}", who=labels.chooser(role)))


def others(session: Session, role: str, words: Words) -> Panel:
    """Return the other people's chairs, from which a game that is over can be looked at as well."""
    labels = Labels(session.scenario, words)
    chairs = tuple(Action(labels.chooser(one), f"chair:{one}", chosen=one == role) for one in session.humans)
    return Panel("chairs", words.say("chairs-over"), (Choice("", chairs),), "left")
