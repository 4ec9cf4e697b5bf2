"""What every screen of a game is built from: the game as one role may know it, and the words to tell it in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from game.engine.observe import View
from game.engine.rules import Role, Row, Rules
from game.faces.screen import Action, Block, Mark, Panel, Screen
from game.faces.screens.labels import Labels
from game.faces.screens.reading import Reader
from game.faces.screens.refusals import sentence
from game.faces.words import Words
from game.play.commands import Command, Refusal, to_json
from game.play.convert import slot_of
from game.play.legal import Case
from game.play.level import Level, narrowed
from game.play.session import Session
from game.play.told import EVERYTHING
from game.scenario.schema import Sheet


@dataclass(frozen=True, slots=True)
class Scene:
    """One role's game at one moment.

    ``draft`` is its unsent bundle, one command a slot, without the staff's articles.
    """

    session: Session
    role: str
    words: Words
    labels: Labels
    case: Case
    draft: tuple[Command, ...]

    @property
    def level(self) -> Level:
        return self.session.level

    @property
    def sheet(self) -> Sheet:
        return self.session.scenario.sheet

    @property
    def rules(self) -> Rules:
        return self.case.rules

    @property
    def view(self) -> View:
        return self.case.view

    @property
    def chair(self) -> Role:
        return self.rules.roles[self.view.role]

    @property
    def side(self) -> str:
        return self.rules.sides[self.view.side]

    @property
    def reader(self) -> Reader:
        """The role as someone before the archive."""
        return Reader(self.session.scenario, self.side, self.view.day, self.view, self.session.is_over)

    @property
    def eyes(self) -> int:
        """Whose eyes it is seen with: the role's side, unless someone may see everything."""
        return self.view.side

    def sees(self, row: Row) -> bool:
        """Whether a meter or a tally may be seen."""
        return self.eyes == EVERYTHING or bool(row.seen_by[self.eyes])

    def mark(self, side: str) -> Mark:
        """A side's emblem."""
        return self.sheet.sides[side].emblem

    def say(self, sentence_id: str, /, **facts: object) -> str:
        return self.words.say(sentence_id, **facts)

    def chosen(self, command: Command) -> bool:
        """Whether the unsent bundle says just this."""
        return command in self.draft

    def in_slot(self, like: Command) -> Command | None:
        """Return what the unsent bundle holds in the place that ``like`` would take."""
        return next((held for held in self.draft if slot_of(held) == slot_of(like)), None)

    def refusal(self, command: Command) -> Refusal | None:
        """Return why the role may not do this now, or None if it may."""
        return self.session.refusal(self.role, command)

    def reason_of(self, refusal: Refusal) -> str:
        """Return why something is barred, as it is said on this day."""
        return sentence(refusal, self.words, self.labels, date.fromordinal(self.view.day).year)

    def action(self, label: str, command: Command, key: str = "", *, glows: bool = False) -> Action:
        """Return a command as something to choose; barred, with the reason, where it would be refused."""
        refused = self.refusal(command)
        return Action(
            label,
            intent_of(command),
            key,
            enabled=refused is None,
            reason="" if refused is None else self.reason_of(refused),
            chosen=self.chosen(command),
            glows=glows and refused is None,
        )


def intent_of(command: Command) -> str:
    """Return the intent that stands for a command: its JSON form."""
    return json.dumps(to_json(command), ensure_ascii=False)


def scene_of(session: Session, role: str, words: Words) -> Scene:
    """Return a role's game as it stands now."""
    labels = _labels(session, words)
    case = Case(session.scenario.rules, session.view(role), session.options(role))
    draft = tuple(narrowed(session.level, command) for command in session.draft(role))
    return Scene(session, role, words, labels, case, draft)


@lru_cache(maxsize=4)
def _labels(session: Session, words: Words) -> Labels:
    """Keep a game's labels, and with them what follows from them: to name all its flags takes 100 ms."""
    return Labels(session.scenario, words)


def drawer(scene: Scene, key: str, blocks: tuple[Block, ...]) -> Screen:
    """Return a drawer of one panel; its words are ``<key>-title`` and ``<key>-question``."""
    return Screen(
        key=key,
        title=scene.say(f"{key}-title"),
        question=scene.say(f"{key}-question"),
        panels=(Panel(key, "", blocks, "full"),),
        actions=(Action(scene.say("action-back"), "back", "b"),),
        language=scene.words.language,
        drawer=True,
    )
