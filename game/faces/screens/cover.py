"""Before the game: the cover, the chairs, and the sealed envelope of the chair one takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from game.faces.language import LANGUAGES, NAMES
from game.faces.screen import Action, Block, Choice, Panel, Screen, Seal, Text
from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.play.seats import DEFAULT_MIND, MINDS
from game.scenario.scenario import Scenario

LEAST_PEOPLE = 2
"""Fewer do not share a screen."""


BEGUN = {"first": "cover-first", "scenarios": "cover-begin", "lessons": "cover-learn"}
"""What stands over each list of things to begin."""


DOORS = {"play": "round-table", "replay": "reel", "whatif": "fork", "lesson": "blackboard"}
"""The drawing on each way in."""


@dataclass(frozen=True, slots=True)
class Title:
    """A scenario or a saved game as the cover names it: what choosing it means, its name, and a line about it."""

    intent: str
    name: str
    detail: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the cover lists: scenarios, the usual one first; lessons, the first game first; the games played last, of
    ``saved`` in all; and the rooms beside the game, by the intent that enters each.
    """

    scenarios: Sequence[Title]
    lessons: Sequence[Title]
    games: Sequence[Title] = ()
    saved: int = 0
    rooms: Sequence[str] = ()


def cover(words: Words, shelf: Shelf) -> Screen:
    """Return the first screen: play or go into a room, go on with a game, change the language.

    The game played last glows; for whoever has never played, a first game does, the first of the lessons.
    """
    languages = tuple(
        Action(NAMES[language], f"language:{language}", chosen=language == words.language) for language in LANGUAGES
    )
    panels = (
        _doors(words, shelf) if shelf.rooms else Panel("about", "", (Text(words.say("cover-about")),), "full"),
        *_beginnings(words, shelf),
        *((_saved_games(words, shelf),) if shelf.games else ()),
        Panel("language", words.say("cover-language"), (Choice("", languages),), "right"),
    )
    return Screen(
        key="cover",
        title=words.say("title-both"),
        question=words.say("cover-question"),
        panels=panels,
        actions=(Action(words.say("action-help"), "help", "?"), Action(words.say("action-leave"), "leave", "q")),
        language=words.language,
    )


def _doors(words: Words, shelf: Shelf) -> Panel:
    """The four ways in: the usual scenario to play, and the rooms."""
    usual = shelf.scenarios[0]
    names = {"play": usual.intent} | {room: f"{room}:" for room in shelf.rooms}
    options = tuple(
        Action(words.say(f"cover-{name}"), intent, str(number), emblem=DOORS.get(name, ""))
        for number, (name, intent) in enumerate(names.items(), start=1)
    )
    details = tuple(words.say(f"cover-{name}.detail") for name in names)
    return Panel("doors", "", (Choice("", options, details),), "full")


def _beginnings(words: Words, shelf: Shelf) -> list[Panel]:
    """What can be begun, in lists; what a door leads to already is not said again."""
    has_doors = bool(shelf.rooms)
    lessons = shelf.lessons[:1] if "lesson" in shelf.rooms else shelf.lessons
    scenarios = shelf.scenarios[1:] if has_doors else shelf.scenarios
    titles = {"scenarios": scenarios, "lessons": lessons}
    if not shelf.games or has_doors:
        titles = {"first": lessons[:1], "scenarios": scenarios, "lessons": lessons[1:]}
    place: Literal["left", "centre"] = "left" if shelf.games else "centre"
    heads = BEGUN | ({"scenarios": "cover-others"} if has_doors else {})
    found = [Panel(key, words.say(heads[key]), (_begin(of),), place) for key, of in titles.items() if of]
    return [replace(panel, glows=not number and not _can_go_on(shelf.games)) for number, panel in enumerate(found)]


def _begin(titles: Sequence[Title]) -> Choice:
    return Choice(
        "", tuple(Action(title.name, title.intent) for title in titles), tuple(title.detail for title in titles)
    )


def _can_go_on(games: Sequence[Title]) -> bool:
    """Whether the game that was played last can be opened."""
    return bool(games) and not games[0].reason


def _saved_games(words: Words, shelf: Shelf) -> Panel:
    """The games played last, and the way to all of them."""
    games = shelf.games
    options = [Action(title.name, title.intent, enabled=not title.reason, reason=title.reason) for title in games]
    options.append(Action(words.say("saves-all", count=shelf.saved), "saves:"))
    details = (*(title.detail for title in games), words.say("saves-all.detail"))
    choice = Choice("", tuple(options), details)
    return Panel("games", words.say("cover-continue"), (choice,), "centre", glows=_can_go_on(games))


def seats(
    scenario: Scenario, words: Words, level: str | None = None, together: tuple[str, ...] = (), mind: str = DEFAULT_MIND
) -> Screen:
    """Return the chairs of a scenario, each with who would sit there in a few words, its levels, and the minds that
    can sit in the other chairs.

    Several people who share the screen take chairs ``together``, and begin once each has one.
    """
    labels = Labels(scenario, words)
    roles = scenario.sheet.roles
    options = tuple(_seat(role, labels, together) for role in roles)
    details = tuple(words.pick(spec.brief.short if spec.brief else None) for spec in roles.values())
    about: list[Block] = [Text(words.pick(scenario.sheet.summary))]
    return Screen(
        key="seats",
        title=words.pick(scenario.sheet.title),
        question=words.say("seats-question-together" if together else "seats-question"),
        panels=(
            Panel("about", words.pick(scenario.sheet.question), tuple(about), "left"),
            Panel("seats", words.say("seats-title"), (Choice("", options, details),), "centre", glows=not together),
            *_levels(scenario, words, level),
            *_people(scenario, words, together),
            _minds(words, mind),
        ),
        actions=(
            *((Action(words.say("action-begin-together"), "begin", "n", glows=True),) if together else ()),
            Action(words.say("action-back"), "go:cover", "b"),
            Action(words.say("action-leave"), "leave", "q"),
        ),
        language=words.language,
    )


def _minds(words: Words, chosen: str) -> Panel:
    """Who sits in the chairs that no person takes."""
    options = tuple(Action(words.say(f"mind-{mind}"), f"mind:{mind}", chosen=mind == chosen) for mind in MINDS)
    details = tuple(words.say(f"mind-{mind}.detail") for mind in MINDS)
    return Panel("minds", words.say("minds-title"), (Choice("", options, details),), "left")


def _seat(role: str, labels: Labels, together: tuple[str, ...]) -> Action:
    """A chair to take; where several people share the screen, one to be taken as well or given up."""
    drawing = labels.emblem(role)
    if not together:
        return Action(labels.chooser(role), f"seat:{role}", emblem=drawing)
    wanted = [one for one in together if one != role] if role in together else [*together, role]
    is_last_but_one = len(wanted) < LEAST_PEOPLE
    reason = labels.words.say("together-least") if is_last_but_one else ""
    # A chair that cannot be given up stays taken when chosen all the same: one chair's intent begins a game alone.
    intent = f"seat:{','.join(together if is_last_but_one else wanted)}"
    return Action(
        labels.chooser(role), intent, enabled=not reason, reason=reason, chosen=role in together, emblem=drawing
    )


def _people(scenario: Scenario, words: Words, together: tuple[str, ...]) -> list[Panel]:
    """How many people play: one, or several at one screen, at first one for each side."""
    first = {spec.side: role for role, spec in reversed(scenario.sheet.roles.items()) if spec.principal is None}
    capitals = [role for role in scenario.sheet.roles if role in first.values()]
    if len(capitals) < LEAST_PEOPLE:
        return []
    options = (
        Action(words.say("people-one"), "go:seats", chosen=not together),
        Action(words.say("people-several"), f"seat:{','.join(together or capitals)}", chosen=bool(together)),
    )
    choice = Choice("", options, ("", words.say("people-several.detail")))
    return [Panel("people", words.say("people-title"), (choice,), "right")]


def _levels(scenario: Scenario, words: Words, level: str | None) -> list[Panel]:
    """The levels to choose from; where none has been chosen all of the game is played, which one of them may be."""
    levels = scenario.sheet.levels
    if len(levels) < 2:
        return []
    whole = next((key for key, spec in levels.items() if set(spec.issues) == set(scenario.sheet.issues)), None)
    options = tuple(
        Action(words.pick(spec.name), f"level:{key}", chosen=key == (level or whole)) for key, spec in levels.items()
    )
    details = tuple(words.pick(spec.text) for spec in levels.values())
    return [Panel("levels", words.say("seats-level"), (Choice("", options, details),), "right")]


def envelope(scenario: Scenario, role: str, words: Words, level: str | None = None) -> Screen:
    """Return the sealed envelope of a chair: who you are, what you must bring home, what you may not let slip."""
    labels = Labels(scenario, words)
    spec = scenario.sheet.roles[role]
    is_first_game = bool(scenario.sheet.coach)  # there the notes in the margin say the rest, each in its time
    who = []
    if spec.brief:
        who.append(Text(words.pick((None if is_first_game else spec.brief.long) or spec.brief.short)))
    points = sorted(spec.envelope.points.values(), key=lambda point: -point.weight) if spec.envelope else ()
    sealed = [Text(words.say("envelope-point", text=words.pick(p.text), weight=p.weight)) for p in points]
    if level in scenario.sheet.levels and not is_first_game:
        named = scenario.sheet.levels[level]
        who.append(Text(words.say("envelope-level", name=words.pick(named.name), text=words.pick(named.text)), "note"))
    mark = scenario.sheet.sides[spec.side].emblem
    panels = [Panel("brief", labels.chooser(role), tuple(who), "centre")]
    if sealed:
        panels.append(Panel("mandate", words.say("envelope-mandate"), tuple(sealed), "left"))
    if spec.drawing:
        seal = Seal(spec.drawing, mark, words.pick(spec.office) or labels.chooser(role))
        panels.append(Panel("seal", "", (seal,), "centre" if is_first_game else "right"))  # there it has room
    if spec.envelope and spec.envelope.secret:
        secret = Text(words.pick(spec.envelope.secret), "quote")
        panels.append(Panel("secret", words.say("envelope-secret"), (secret,), "right"))
    return Screen(
        key="seat",
        title=words.pick(scenario.sheet.title),
        question=words.say("envelope-question"),
        panels=tuple(panel for panel in panels if panel.blocks),
        actions=(
            Action(words.say("action-begin"), "begin", "n", glows=True),
            Action(words.say("action-back"), "go:seats", "b"),
            Action(words.say("action-leave"), "leave", "q"),
        ),
        mark=mark,
        emblem=spec.drawing or "",
        language=words.language,
    )


def opened(screen: Screen) -> Screen:
    """Return an envelope as it is read once the game is on: from it one goes to the desk."""
    begin, *_, leave = screen.actions
    return replace(screen, actions=(replace(begin, intent="go:desk"), leave))
