"""A tour of everything there is to see: a scenario played in earnest, and each kind of screen looked at once.

Nothing here knows what a scenario holds. It tries what each screen offers, and remembers what it has seen of its kind;
of pages that come again at every sitting it keeps those with the most and the least on them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from game.faces.language import LANGUAGES, Language
from game.faces.outline import outline
from game.faces.rooms import Program
from game.faces.screen import Action, Roll, Screen, choices
from game.faces.showing import Showing, Wish
from game.play import history
from game.play.commands import Command
from game.play.legal import iso
from game.play.record import follow
from game.play.session import Session
from game.play.sitting import Sitting
from game.play.told import EVERYTHING
from game.scenario.scenario import Scenario

SEED = 7
LOUD = 3
"""Sittings of the record, those that brought most, after which the tour sits down once more."""
DEEPEST = 4
"""Steps from a page to what is looked at."""

LEADS = {"go", "open", "why", "move", "advise", "text", "insist", "map", "paper", "issue", "earlier", "help", "saves"}
LEADS |= {"discard"}
"""Steps that show something and change nothing that is played."""

AWAY = {"go:cover", "go:seats"}
"""Steps that leave the game."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Something to look at, in every language: a page, and the drawer that lies over it, if one does.

    ``own`` names a sheet of the face's own that lies over all.
    """

    name: str
    layers: Mapping[Language, tuple[Screen, ...]]
    own: str = ""


def tour(scenario: Scenario) -> Iterator[Sight]:
    """Yield every sight of a scenario, from the cover to the verdict. Games are saved in the folder of saves."""
    guide = _Guide()
    showing: Showing = Program("en", Wish(seed=SEED))
    yield from guide.around(showing, ("go:cover",))
    showing = Showing("en", Wish(scenario, seed=SEED))
    yield from guide.around(showing, ("go:seats",))
    roles = list(scenario.sheet.roles)
    for role in roles:
        yield from guide.one(showing, (f"seat:{role}",), f"seat-{role}")
    capitals = _capitals(scenario)
    if len(capitals) > 1:
        yield from guide.one(showing, (f"seat:{','.join(capitals)}",), "seats-together")
        showing.act("begin")
        yield from guide.one(showing, (), "sealed")
    yield from _played(guide, scenario, capitals[0])
    yield from _recorded(guide, scenario, capitals[-1])
    yield from _walked(guide, scenario)
    yield from guide.kept()
    yield from guide.around(Program("en", Wish(seed=SEED)), ("go:cover",), "cover-games")


def _capitals(scenario: Scenario) -> list[str]:
    """Return a role of each side that no other sends."""
    first = {spec.side: role for role, spec in reversed(scenario.sheet.roles.items()) if spec.principal is None}
    return [role for role in scenario.sheet.roles if role in first.values()]


def _played(guide: _Guide, scenario: Scenario, role: str) -> Iterator[Sight]:
    """Play a whole game in one chair, as the record did where that is possible."""
    showing, said = Showing("en", Wish(scenario, role, SEED)), history.recorded(scenario)
    showing.act("begin")
    session = showing.session
    while session is not None and not session.is_over:
        showing.act("go:desk")
        guide.weigh(showing)
        yield from guide.around(showing, ("go:desk",))
        yield from guide.around(showing, ("go:table",))
        yield from _barred(guide, showing)
        _decide(showing, said.get((session.turn, role), ()))
        guide.weigh(showing)
        _send(showing)
        guide.weigh(showing)
        yield from guide.around(showing, ("go:event",))
    yield from guide.around(showing, ("go:verdict",))


def played_on(showing: Showing) -> Iterator[Session]:
    """Play a game as the record did where that is possible; yield it before each sitting, and at its end."""
    session = showing.session
    said = {} if session is None else history.recorded(session.scenario)
    while session is not None and not session.is_over:
        yield session
        _decide(showing, said.get((session.turn, showing.role), ()))
        _send(showing)
    if session is not None:
        yield session


def _decide(showing: Showing, said: tuple[Command, ...]) -> None:
    """Say what the record said, and answer what else is asked with the first answer there is."""
    showing.act("go:desk")
    for command in said:
        if showing.session is not None:
            showing.session.decide(showing.role, command)
    for action in list(choices(showing.screen())):
        if _does(action) == "answer" and action.enabled and not _is_answered(showing, action):
            showing.act(action.intent)


def _send(showing: Showing) -> None:
    """Send what has been decided. Raises ``RuntimeError`` where that brings nothing: it would be so for ever."""
    session = showing.session
    before = None if session is None else session.turn
    showing.act(json.dumps({"do": "send"}))
    if session is not None and session.turn == before and not session.is_over:
        raise RuntimeError(f"the tour stands still at {session.date}: {showing.screen().notices}")


def _does(action: Action) -> str:
    return str(json.loads(action.intent)["do"]) if action.intent.startswith("{") else ""


def _is_answered(showing: Showing, action: Action) -> bool:
    decision = json.loads(action.intent)["decision"]
    others = (other for other in choices(showing.screen()) if _does(other) == "answer" and other.chosen)
    return any(json.loads(other.intent)["decision"] == decision for other in others)


def _barred(guide: _Guide, showing: Showing) -> Iterator[Sight]:
    """Try what is barred, once: the page says why."""
    for page in ("go:desk", "go:table"):
        showing.act(page)
        barred = next((action.intent for action in choices(showing.screen()) if not action.enabled), None)
        if barred is not None:
            yield from guide.one(showing, (page, barred), "refused")
            return


def _recorded(guide: _Guide, scenario: Scenario, role: str) -> Iterator[Sight]:
    """Sit down in the record after the sittings that brought most, at the least of the levels."""
    if not scenario.sheet.history.moves:
        return
    loudest = _loudest(scenario)[:LOUD]
    days = scenario.rules.calendar.day_of_sitting
    level = next(iter(scenario.sheet.levels), None)
    for sitting in loudest:
        entered = iso(int(days[sitting.turn + 1]))
        showing = Showing("en", Wish(scenario, role, SEED, from_date=entered, level=level))
        showing.act("begin")
        showing.act("go:desk")
        guide.weigh(showing)
        yield from guide.around(showing, ("go:desk",))
        yield Sight(f"event-{sitting.date}", guide.layers(showing, ("go:event",)))


def _walked(guide: _Guide, scenario: Scenario) -> Iterator[Sight]:
    """Walk along the record to its first forecast, and look at each kind of page of the replay desk."""
    program = Program("en", Wish(room=f"replay:{scenario.id}"))
    if program.screen().key != "replay":  # it records nothing, or lies on no shelf
        return
    loud = f"step:{_loudest(scenario)[0].turn}"
    yield from guide.one(program, ("asks:", "eyes:", loud), "replay")
    for side in scenario.sheet.sides:
        yield from guide.one(program, (f"eyes:{side}", loud), f"replay-{side}")
    for page in ("more:", "earlier:", "note:", "beside:", "help", "card:", "leave-here:"):
        yield from guide.one(program, ("eyes:", loud, page), f"replay-{page}")
    program = Program("en", Wish(room=f"replay:{scenario.id}"))
    steps = 0
    while program.screen().key == "replay" and steps < scenario.rules.calendar.sittings:
        steps += 1
        program.act(f"step:{steps}")
    yield from guide.one(program, (f"step:{steps - 1}", f"step:{steps}"), "replay-forecast")


def _loudest(scenario: Scenario) -> list[Sitting]:
    """Return the sittings of the record but the last, those that brought most first."""
    sittings = [followed.sitting for followed in follow(scenario)][:-1]
    return sorted(sittings, key=lambda one: -len(one.told(scenario.rules, EVERYTHING)))


class _Guide:
    """Remembers what has been seen, by kind, and the pages with the most and the least on them."""

    def __init__(self) -> None:
        self.seen: set[str] = set()
        self.best: dict[str, Sight] = {}
        self._most: dict[str, float] = {}

    def one(self, showing: Showing, path: tuple[str, ...], name: str) -> Iterator[Sight]:
        """Yield the screen at the end of a path, if none of its name has been seen."""
        name = _slug(name)
        if name not in self.seen:
            self.seen.add(name)
            yield Sight(name, self.layers(showing, path))

    def around(self, showing: Showing, home: tuple[str, ...], name: str = "") -> Iterator[Sight]:
        """Yield a page and all that can be opened from it, as far as it is of a kind not seen yet."""
        paths = [home]
        while paths:
            path = paths.pop(0)
            for intent in path:
                showing.act(intent)
            screen = showing.screen()
            kind = _kind(screen, path[-1]) if len(path) > len(home) else name or screen.key
            yield from self.one(showing, path, kind)
            if len(path) < DEEPEST:
                paths += [(*path, intent) for intent in self._new(screen)]

    def _new(self, screen: Screen) -> Iterator[str]:
        """Yield one lead of each kind that has not been followed."""
        for action in choices(screen):
            lead = f"lead {_kind(screen, action.intent)}"
            is_lead = action.enabled and action.intent not in AWAY and action.intent.partition(":")[0] in LEADS
            if is_lead and lead not in self.seen:
                self.seen.add(lead)
                yield action.intent

    def layers(self, showing: Showing, path: tuple[str, ...]) -> dict[Language, tuple[Screen, ...]]:
        """Go along a path in each language, and return what lies before one at its end."""
        found = {}
        for language in LANGUAGES:
            showing.act(f"language:{language}")
            under: tuple[Screen, ...] = ()
            for intent in path:
                showing.act(intent)
                screen = showing.screen()
                under = under if screen.drawer else (screen,)
            top = showing.screen()
            found[language] = (*under, top) if top.drawer else (top,)
        showing.act("language:en")
        return found

    def weigh(self, showing: Showing) -> None:
        """Keep the page that lies before one, where it has more of something than any of its kind had."""
        screen = showing.screen()
        for name, weigh in WEIGHED.items():
            weight = weigh(screen, showing)
            if name.startswith(f"{screen.key}-") and weight is not None and weight > self._most.get(name, -1e9):
                self._most[name] = weight
                self.best[name] = Sight(name, self.layers(showing, ()))

    def kept(self) -> Iterator[Sight]:
        """Yield the pages that were kept; one that has most of two things, once."""
        pages: list[Mapping[Language, tuple[Screen, ...]]] = []
        for sight in self.best.values():
            if sight.layers not in pages:
                pages.append(sight.layers)
                yield sight


def _kind(screen: Screen, intent: str) -> str:
    """Return what a lead on or to a screen is one of: leads of a kind differ only in what they are about."""
    step, _, about = intent.partition(":")
    if step in {"go", "paper"}:
        return f"{screen.key}-{about}"
    command = re.search('"do": "([a-z]+)"', about)
    head = command[1] if command else re.split(r"[.\d/\\]", about)[0]
    return f"{screen.key}-{step}-{head or (about and 'one')}"


def _slug(kind: str) -> str:
    """Return a kind as part of a file's name, nothing said twice."""
    return "-".join(dict.fromkeys(re.findall(r"\w+", kind)))


def _length(screen: Screen, showing: Showing) -> float:
    return sum(len(line.text) for line in outline(screen, showing.words))


def _questions(screen: Screen, _: Showing) -> float:
    return sum(1 for action in choices(screen) if _does(action) == "answer")


def _seats(screen: Screen, _: Showing) -> float | None:
    rolls = [block.seats for panel in screen.panels for block in panel.blocks if isinstance(block, Roll)]
    return max(rolls, default=None)


WEIGHED: Mapping[str, Callable[[Screen, Showing], float | None]] = {
    "desk-asked": _questions,
    "desk-full": _length,
    "desk-quiet": lambda screen, showing: -_length(screen, showing),
    "event-loud": _length,
    "event-quiet": lambda screen, showing: -_length(screen, showing),
    "event-roll": _seats,
}
"""What makes a page worth keeping, by the name it is kept under, which begins with its key."""
