"""Before the game: the cover, the chairs, and the sealed envelope of the chair one takes."""

from __future__ import annotations

from dataclasses import dataclass

from game.faces.language import LANGUAGES, NAMES
from game.faces.screen import Action, Block, Choice, Panel, Screen, Text
from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Title:
    """A scenario or a saved game as the cover names it: what choosing it means, its name, and a line about it."""

    intent: str
    name: str
    detail: str = ""
    reason: str = ""


def cover(words: Words, scenarios: list[Title], games: list[Title]) -> Screen:
    """Return the first screen: begin a scenario, go on with a saved game, or change the language."""
    begin = Choice(
        "",
        tuple(Action(title.name, title.intent) for title in scenarios),
        tuple(title.detail for title in scenarios),
    )
    panels = [
        Panel("about", words.say("title-both"), (Text(words.say("cover-about")),), "full"),
        Panel("scenarios", words.say("cover-begin"), (begin,), "centre", glows=not games),
    ]
    if games:
        go_on = tuple(
            Action(title.name, title.intent, enabled=not title.reason, reason=title.reason) for title in games
        )
        choice = Choice("", go_on, tuple(title.detail for title in games))
        panels.append(Panel("games", words.say("cover-continue"), (choice,), "centre"))
    languages = tuple(
        Action(NAMES[language], f"language:{language}", chosen=language == words.language) for language in LANGUAGES
    )
    panels.append(Panel("language", words.say("cover-language"), (Choice("", languages),), "right"))
    return Screen(
        key="cover",
        title=words.say("title"),
        question=words.say("cover-question"),
        panels=tuple(panels),
        actions=(Action(words.say("action-help"), "help", "?"), Action(words.say("action-leave"), "leave", "q")),
        language=words.language,
    )


def seats(scenario: Scenario, words: Words) -> Screen:
    """Return the chairs of a scenario, each with who would sit there in a few words."""
    labels = Labels(scenario, words)
    roles = scenario.sheet.roles
    options = tuple(Action(labels.chooser(role), f"seat:{role}") for role in roles)
    details = tuple(words.pick(spec.brief.short if spec.brief else None) for spec in roles.values())
    about: list[Block] = [Text(words.pick(scenario.sheet.summary))]
    return Screen(
        key="seats",
        title=words.pick(scenario.sheet.title),
        question=words.say("seats-question"),
        panels=(
            Panel("about", words.pick(scenario.sheet.question), tuple(about), "left"),
            Panel("seats", words.say("seats-title"), (Choice("", options, details),), "centre", glows=True),
        ),
        actions=(Action(words.say("action-back"), "go:cover", "b"), Action(words.say("action-leave"), "leave", "q")),
        language=words.language,
    )


def envelope(scenario: Scenario, role: str, words: Words) -> Screen:
    """Return the sealed envelope of a chair: who you are, what you must bring home, what you may not let slip."""
    labels = Labels(scenario, words)
    spec = scenario.sheet.roles[role]
    who = [Text(words.pick(spec.brief.long or spec.brief.short))] if spec.brief else []
    points = sorted(spec.envelope.points.values(), key=lambda point: -point.weight) if spec.envelope else ()
    sealed = [Text(words.say("envelope-point", text=words.pick(p.text), weight=p.weight)) for p in points]
    panels = [Panel("brief", labels.chooser(role), tuple(who), "centre")]
    if sealed:
        panels.append(Panel("mandate", words.say("envelope-mandate"), tuple(sealed), "left"))
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
        mark=scenario.sheet.sides[spec.side].emblem,
        language=words.language,
    )
