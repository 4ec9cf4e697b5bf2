"""A refusal as a sentence: its code's words, with the scenario's names for ids and the reader's way with dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from game.faces.screens.conditions import condition_text
from game.faces.screens.labels import Labels
from game.faces.words import Words
from game.play.commands import Refusal

Facts = Mapping[str, str | int | float]


def sentence(refusal: Refusal, words: Words, labels: Labels | None = None, year: int | None = None) -> str:
    """Return why something was turned down; without a scenario (no game is open yet) ids stand as they are.

    Dates of the ``year`` in which it is said go without it.
    """
    facts = {name: _told(name, value, refusal.facts, words, labels) for name, value in refusal.facts.items()}
    if year is not None and str(day := refusal.facts.get("date", "")).startswith(f"{year}-"):
        facts["date"] = words.short_date(date.fromisoformat(str(day)))
    return words.say(f"refusal-{refusal.code}", **facts)


def _told(name: str, value: str | float, facts: Facts, words: Words, labels: Labels | None) -> str | int | float:
    if not isinstance(value, str) or not value:
        return value
    if name == "date":
        return words.iso_date(value)
    if name == "stage":
        return words.say(f"rung-{value}")
    if labels is None:
        return value
    try:
        return _named(labels, name, value, facts)
    except KeyError:  # an id that does not exist is what some refusals are about
        return value


def _named(labels: Labels, name: str, value: str, facts: Facts) -> str:
    """Return the scenario's name for an id of the kind that ``name`` says; what is no id stays as it is."""
    match name:
        case "role":
            return labels.chooser(value)
        case "owner":
            return _owner(labels, value)
        case "issue":
            return labels.issue(value)
        case "level":
            return labels.words.pick(labels.scenario.sheet.levels[value].name)
        case "position":
            return labels.position(str(facts["issue"]), value)
        case "instrument":
            return labels.paper(value)
        case "lever":
            return labels.lever(value)
        case "decision":
            return labels.words.pick(labels.scenario.sheet.decisions[value].question)
        case "option":
            return labels.option(str(facts["decision"]), value)
        case "condition":
            known = (formula for formula in labels.scenario.formulas.values() if formula.text == value)
            return next((condition_text(labels, formula) for formula in known), value)
        case _:
            return value


def _owner(labels: Labels, value: str) -> str:
    """Whom a thing belongs to instead: a role or an audience, or the two sides of a paper."""
    sides = labels.scenario.sheet.sides
    return labels.words.listed([labels.side(part) if part in sides else labels.chooser(part) for part in value.split()])
