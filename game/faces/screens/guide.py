"""Help: how a sitting goes, what the signs mean, and which keys there are."""

from __future__ import annotations

from game.faces.screen import Action, Panel, Screen, Text
from game.faces.words import Words

TOPICS = ("sitting", "table", "levers", "meters", "why", "keys")


def guide(words: Words) -> Screen:
    """Return the help drawer; it is the same on every screen."""
    panels = tuple(
        Panel(topic, words.say(f"help-{topic}"), (Text(words.say(f"help-{topic}.text")),), "full") for topic in TOPICS
    )
    return Screen(
        key="help",
        title=words.say("help-title"),
        question=words.say("help-question"),
        panels=panels,
        actions=(Action(words.say("action-back"), "back", "b"),),
        language=words.language,
        drawer=True,
    )
