"""*Why?*: any number as the sum of its named terms, and any refusal with the rule behind it.

The sums are the engine's own (``game.engine.explain``, and the changes each sitting recorded); here they get their
names, their places in the scenario's files, and what they rest on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from game.engine.rules import Row
from game.faces.screen import Action, Block, Panel, Screen, Sum, Text
from game.faces.screens.askable import askable
from game.faces.screens.believing import belief
from game.faces.screens.causes import cause
from game.faces.screens.deeds import rule_of
from game.faces.screens.ends import why_ending, why_issue, why_measure, why_point
from game.faces.screens.meters import known
from game.faces.screens.motives import motives
from game.faces.screens.persuading import why_way
from game.faces.screens.reasons import condition_texts, rule_text
from game.faces.screens.reckonings import of_decision, of_effects, of_grant, of_menu, of_table
from game.faces.screens.scene import Scene
from game.faces.screens.staff import staff_articles
from game.faces.screens.sums import Named, sum_of
from game.play.commands import Accept, Answer, Cable, Command, Grant, Hold, Offer, Pledge, Pull, Refusal, Rest, parse
from game.play.names import names_of
from game.play.told import EVERYTHING, Told

LONGEST_NUMBER = 7


def why(scene: Scene, subject: str) -> Screen:
    """Return the sum behind a subject, or the list of what can be asked about.

    Subjects: ``meters.<row>``, ``issues.<id>``, ``decisions.<id>``, ``grants.<role>``, ``beliefs.<role>``, ``menu``,
    ``table``; ``happened.<sitting>.<flag>`` and ``deeds.<sitting>.<role>`` for what has been played; ``points.<id>``,
    ``measures.<id>`` and ``ending``; ``move.<number>.<draft>`` for a way that was found; or a command in its JSON form.
    """
    blocks = _blocks(scene, subject)
    back = Action(scene.say("action-back"), "back", "b")
    return Screen(
        key="why",
        title=scene.say("why-title"),
        question=scene.say("why-question" if blocks else "why-which"),
        panels=(Panel("why", "", blocks or askable(scene), "full", "computed"),),
        actions=(back, Action(scene.say("action-why"), "why:", "w")) if blocks else (back,),
        language=scene.words.language,
        drawer=True,
    )


def _blocks(scene: Scene, subject: str) -> tuple[Block, ...]:
    if subject.startswith("{"):
        return _wish(scene, subject)
    kind, _, name = subject.partition(".")
    turn, _, what = name.partition(".")
    match kind:
        case "meters":
            row = next((row for row in known(scene) if row.id == name), None)
            return () if row is None else _row(scene, row)
        case "issues":
            return why_issue(scene, name) if scene.level.holds(name) else ()
        case "decisions":
            return _decision(scene, name)
        case "grants":
            return _grant(scene, name)
        case "beliefs":
            return belief(scene, name)
        case "menu" | "table" if not name:
            return _minds(scene, of_menu(scene) if kind == "menu" else of_table(scene))
        case "happened" | "deeds" if turn.isascii() and turn.isdecimal() and len(turn) < LONGEST_NUMBER:
            return cause(scene, int(turn), what) if kind == "happened" else motives(scene, int(turn), what)
        case "points":
            return why_point(scene, name)
        case "measures":
            return why_measure(scene, name)
        case "ending":
            return why_ending(scene)
        case "move":
            return why_way(scene, name)
        case _:
            return ()


def _decision(scene: Scene, name: str) -> tuple[Block, ...]:
    index = names_of(scene.rules).decisions.get(name, -1)
    return _minds(scene, of_decision(scene, name)) if index in scene.case.options.decisions else ()


def _grant(scene: Scene, name: str) -> tuple[Block, ...]:
    agent = names_of(scene.rules).roles.get(name, -1)
    return _minds(scene, of_grant(scene, agent)) if agent in scene.case.options.grants else ()


def _row(scene: Scene, row: Row) -> tuple[Block, ...]:
    """A meter's way from its start to now, cause by cause; then what the last sitting added."""
    over, index = scene.session.is_over, scene.rules.rows.index(row)
    brought = [sitting.told(scene.rules, EVERYTHING if over else scene.view.side) for sitting in scene.session.past]
    start = Named(row.rule, row.start, scene.say("why-start"))
    frame = scene.session.past[-1].after if over else scene.view
    since = sum_of(
        scene.labels,
        scene.say("why-since-start", row=scene.labels.row(row.id)),
        [start, *_by_cause(row, (thing for told in brought for thing in told))],
        value=float(frame.value[index, 0]),
    )
    last = _by_cause(row, brought[-1]) if brought else []
    if not last:
        return (since,)
    return (since, sum_of(scene.labels, scene.say("why-last", row=scene.labels.row(row.id)), last))


def _by_cause(row: Row, told: Iterable[Told]) -> list[Named]:
    causes: dict[str, float] = {}
    for thing in told:
        if thing.kind == "changed" and thing.what == row.id and thing.amount is not None:
            causes[thing.rule] = causes.get(thing.rule, 0.0) + thing.amount
    return [Named(rule, amount) for rule, amount in causes.items()]


def _wish(scene: Scene, text: str) -> tuple[Block, ...]:
    """Why something may not be done, where its rule is written, and what speaks for it."""
    try:
        command = parse(json.loads(text))
    except (ValueError, RecursionError):
        return ()
    if isinstance(command, Refusal):
        return ()
    refusal = scene.refusal(command)
    why_not: tuple[Block, ...] = ()
    if refusal is not None:
        why_not = (
            Text(scene.reason_of(refusal)),
            *_demanded(scene, refusal),
            *_written(scene, command),
        )
    match command:
        case Answer() if names_of(scene.rules).decisions.get(command.decision, -1) in scene.case.options.decisions:
            return (*why_not, *_does(scene, command), *_minds(scene, of_decision(scene, command.decision)))
        case Pull():
            return (*why_not, *_does(scene, command), *_minds(scene, of_menu(scene, command.lever)))
        case Pledge() | Rest():
            return (*why_not, *_does(scene, command), *_minds(scene, of_menu(scene)))
        case Grant():
            return (*why_not, *_grant(scene, command.role))
        case Offer() | Accept() | Cable() | Hold():
            return (*why_not, *staff_articles(scene, command), *_minds(scene, of_table(scene)))
        case _:
            return why_not


def _demanded(scene: Scene, refusal: Refusal) -> tuple[Text, ...]:
    """Return what a condition that does not hold asks for, part by part."""
    text = refusal.facts.get("condition")
    known = (formula for formula in scene.session.scenario.formulas.values() if text and formula.text == text)
    formula = next(known, None)
    return () if formula is None else condition_texts(scene.labels, formula, scene.view)


def _does(scene: Scene, command: Command) -> tuple[Sum, ...]:
    """Return what an answer, a lever's verb or a pledge would do to the meters, each effect with its rule."""
    rules, names = scene.rules, names_of(scene.rules)
    match command:
        case Answer():
            options = rules.decisions[names.decisions[command.decision]].options
            deeds = [option.deed for option in options if option.id == command.option]
        case Pull():
            entry = names.pulls.get((command.lever, command.verb), -1)
            deeds = [rules.menu[entry].option.deed] if entry >= 0 else []
        case Pledge():
            entry = names.pledges.get((scene.role, command.issue), -1)
            deeds = [rules.menu[entry].option.deed] if entry >= 0 else []
        case _:
            deeds = []
    return tuple(total for deed in deeds for total in of_effects(scene, deed))


def _minds(scene: Scene, sums: tuple[Sum, ...]) -> tuple[Block, ...]:
    return (Text(scene.say("why-mind"), "note"), *sums)


def _written(scene: Scene, command: Command) -> tuple[Block, ...]:
    """Say where the rule stands that bars a command."""
    rule = rule_of(scene.rules, scene.view.role, command)
    return (rule_text(scene.labels, rule),) if rule else ()
