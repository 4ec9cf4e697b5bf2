"""What the minds say they would do, in the words of a record's choices: each option's chance, for all that is put."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from game.agents.foresight import Choice, Part
from game.agents.planner import STRENGTH, weigh
from game.analysis.calibration import HOLD, NOTHING, Chances, Question, Weigh
from game.engine import moves
from game.engine.checks import Bar
from game.engine.explain import Reckoning, explain_decision, explain_menu, explain_table
from game.engine.luck import Luck, Stream
from game.engine.observe import View
from game.engine.options import is_put, options
from game.engine.propensity import points_put_to
from game.engine.rules import Rules
from game.play.record import SEED


def fast_chances(rules: Rules, view: View) -> dict[Question, Chances]:
    """Return how likely the fast mind is to take each option open to a view."""
    found: dict[Question, Chances] = {}
    for d in points_put_to(rules, view.role, view.day):
        if is_put(rules.decisions[d], d, view).any():
            found[Question("decision", d)] = _open(explain_decision(rules, view, d))
    if options(rules, view).at_table[0] == Bar.ALLOWED:
        found[Question("table")] = _open(explain_table(rules, view, view.role), drafts_apart=False)
    return {**found, Question("menu"): _open(explain_menu(rules, view, view.role))}


def _open(reckonings: Sequence[Reckoning], *, drafts_apart: bool = True) -> Chances:
    """Return the chances of what is not barred; the drafts a mind could table of one paper count together."""
    chances: dict[str, float] = {}
    for found in reckonings:
        if found.code == Bar.ALLOWED:
            name = found.id if drafts_apart else re.sub(r"\.\d+$", "", found.id)
            chances[name] = chances.get(name, 0.0) + found.probability
    return chances


def planner_chances(rules: Rules, view: View) -> dict[Question, Chances]:
    """Return how likely the planner, at its default strength, is to take each option open to a view."""
    found: dict[Question, Chances] = {}
    for part, weighed in weigh(rules, view, STRENGTH, Luck(SEED, Stream.PLAYOUT)).items():
        question = _question(part)
        if question is not None:
            chances: dict[str, float] = {}
            for one in weighed:
                name = _name(rules, one.choice)
                chances[name] = chances.get(name, 0.0) + one.probability
            found[question] = chances
    return found


def _question(part: Part) -> Question | None:
    """Return what a part of a bundle is called among a record's choices; answers to cables are none of them."""
    match part.name:
        case "answer":
            return Question("decision", part.which)
        case "table":
            return Question("table")
        case "menu":
            return Question("menu")
        case _:
            return None


def _name(rules: Rules, choice: Choice) -> str:
    if choice.part.name == "answer":
        return rules.decisions[choice.part.which].options[choice.option].id
    if choice.part.name == "menu":
        return NOTHING if choice.option < 0 else rules.menu[choice.option].id
    if choice.paper < 0:
        return HOLD if choice.option == moves.HOLD else "cable"
    act = "accept" if choice.option == moves.ACCEPT else "offer"
    return f"{rules.instruments[choice.paper].id}.{act}"


WEIGHERS: Mapping[str, Weigh] = {"fast": fast_chances, "planner": planner_chances}
"""The minds that can be held against a record, by name."""
