"""*Why?*: any number as the sum of its named terms, and any refusal with the rule behind it.

The sums are the engine's own (``game.engine.explain``, and the changes each sitting recorded); here they get their
names, their places in the scenario's files, and what they rest on.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from game.engine.rules import Row
from game.faces.screen import Action, Block, Choice, Panel, Screen, Sum, Text
from game.faces.screens.deeds import rule_of
from game.faces.screens.meters import visible
from game.faces.screens.reckonings import of_decision, of_menu, of_table
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import Scene
from game.faces.screens.staff import staff_articles
from game.faces.screens.sums import Named, sum_of
from game.play.commands import Accept, Answer, Cable, Command, Hold, Offer, Pledge, Pull, Refusal, Rest, parse
from game.play.names import names_of
from game.play.told import Told


def why(scene: Scene, subject: str) -> Screen:
    """Return the sum behind a subject, or the list of what can be asked about.

    Subjects: ``meters.<row>``, ``decisions.<id>``, ``menu``, ``table``, or a command in its JSON form.
    """
    blocks = _blocks(scene, subject)
    back = Action(scene.say("action-back"), "back", "b")
    return Screen(
        key="why",
        title=scene.say("why-title"),
        question=scene.say("why-question" if blocks else "why-which"),
        panels=(Panel("why", "", blocks or (_subjects(scene),), "full", "computed"),),
        actions=(back, Action(scene.say("action-why"), "why:", "w")) if blocks else (back,),
        language=scene.words.language,
        drawer=True,
    )


def _blocks(scene: Scene, subject: str) -> tuple[Block, ...]:
    kind, _, name = subject.partition(".")
    row = next((row for row in _visible(scene) if kind == "meters" and row.id == name), None)
    if row is not None:
        return _row(scene, row)
    if kind == "decisions" and names_of(scene.rules).decisions.get(name, -1) in scene.case.options.decisions:
        return _minds(scene, of_decision(scene, name))
    if kind == "menu":
        return _minds(scene, of_menu(scene))
    if kind == "table":
        return _minds(scene, of_table(scene))
    return _wish(scene, subject) if subject.startswith("{") else ()


def _subjects(scene: Scene) -> Choice:
    """Everything that can be asked about at this moment."""
    options = [Action(scene.labels.row(row.id), f"why:meters.{row.id}") for row in _visible(scene)]
    for index in scene.case.options.decisions:
        point = scene.rules.decisions[index].id
        question = scene.words.pick(scene.sheet.decisions[point].question)
        options.append(Action(question, f"why:decisions.{point}"))
    options.append(Action(scene.say("desk-levers"), "why:menu"))
    options.append(Action(scene.say("desk-table"), "why:table"))
    return Choice(scene.say("why-subjects"), tuple(options))


def _visible(scene: Scene) -> list[Row]:
    return [row for row, _ in visible(scene)]


def _row(scene: Scene, row: Row) -> tuple[Block, ...]:
    """A meter's way from its start to now, cause by cause; then what the last sitting added."""
    brought = scene.session.told(scene.role)
    start = Named(row.rule, row.start, scene.say("why-start"))
    since = sum_of(
        scene.labels,
        scene.say("why-since-start", row=scene.labels.row(row.id)),
        [start, *_by_cause(row, (thing for sitting in brought for thing in sitting.told))],
    )
    last = _by_cause(row, brought[-1].told) if brought else []
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
        why_not = (Text(sentence(refusal, scene.words, scene.labels)), *_written(scene, command))
    match command:
        case Answer() if names_of(scene.rules).decisions.get(command.decision, -1) in scene.case.options.decisions:
            return (*why_not, *_minds(scene, of_decision(scene, command.decision)))
        case Pull():
            return (*why_not, *_minds(scene, of_menu(scene, command.lever)))
        case Pledge() | Rest():
            return (*why_not, *_minds(scene, of_menu(scene)))
        case Offer() | Accept() | Cable() | Hold():
            return (*why_not, *staff_articles(scene, command), *_minds(scene, of_table(scene)))
        case _:
            return why_not


def _minds(scene: Scene, sums: tuple[Sum, ...]) -> tuple[Block, ...]:
    return (Text(scene.say("why-mind"), "note"), *sums)


def _written(scene: Scene, command: Command) -> tuple[Block, ...]:
    """Say where the rule stands that bars a command."""
    rule = rule_of(scene.rules, scene.view.role, command)
    if not rule:
        return ()
    evidence, source = scene.labels.evidence(rule), scene.labels.sources(rule)
    rests_on = f"{evidence} · {source}" if source else evidence
    return (Text(scene.say("why-written", path=rule, where=scene.labels.where(rule), evidence=rests_on), "note"),)
