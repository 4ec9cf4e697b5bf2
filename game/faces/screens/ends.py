"""*Why?* of a game's end: its ending, each measure, each point of the mandate, and where an issue came to stand."""

from __future__ import annotations

from game.engine.formula import mask
from game.engine.state import State
from game.faces.screen import Block, Text
from game.faces.screens.happenings import happenings
from game.faces.screens.reasons import addends, condition_texts, rule_text
from game.faces.screens.scene import Scene
from game.faces.screens.sums import sum_of
from game.play.names import names_of


def why_ending(scene: Scene) -> tuple[Block, ...]:
    """Return every ending in order with what it asks for, down to the one that was reached: the first that holds."""
    reached = int(_state(scene).ending[0])
    if not scene.session.is_over or reached < 0:
        return ()
    blocks: list[Block] = [Text(scene.say("why-ending"), "note")]
    for number, ending in enumerate(scene.rules.endings[: reached + 1]):
        name = scene.words.pick(scene.sheet.endings[ending.id].name)
        title = scene.say("why-reached", ending=name) if number == reached else name
        blocks += [Text(title, "heading"), rule_text(scene.labels, ending.rule)]
        if ending.when is None:
            blocks.append(Text(scene.say("why-ending-last")))
        else:
            blocks += condition_texts(scene.labels, ending.when, _state(scene))
    return tuple(blocks)


def why_measure(scene: Scene, measure: str) -> tuple[Block, ...]:
    """Return what a measure is made of: the parts of its formula, or what happened on the day it dates."""
    spec = next((spec for spec in scene.rules.measures if spec.id == measure), None)
    if spec is None or not scene.session.is_over:
        return ()
    name, state = scene.words.pick(scene.sheet.measures[measure].name), _state(scene)
    if spec.formula is not None:
        terms = addends(scene.labels, spec.rule, spec.formula, state)
        total = sum_of(scene.labels, name, terms, digits=1, value=_measured(scene, measure))
        return (total, rule_text(scene.labels, spec.rule))
    flag = scene.rules.flags[spec.flag]
    at = int(state.at[spec.flag, 0])
    what = happenings(scene.labels, scene.rules)[flag].noun if flag in happenings(scene.labels, scene.rules) else flag
    date = "none" if at < 0 else scene.words.date(int(state.calendar.day_of_sitting[at]))
    told = Text(scene.say("why-dated", name=name, what=what, date=date))
    return (told, rule_text(scene.labels, spec.rule))


def _measured(scene: Scene, measure: str) -> float:
    """Return a measure's number as the game's outcome has it."""
    outcome = scene.session.outcome()
    value = None if outcome is None else outcome.measures[measure]
    return value if isinstance(value, float) else 0.0


def why_point(scene: Scene, name: str) -> tuple[Block, ...]:
    """Return what a point of the role's mandate asks for, and what of it holds as far as the role may know."""
    path = f"roles.{scene.role}.envelope.points.{name}.kept"
    formula = scene.session.scenario.formulas.get(path)
    envelope = scene.sheet.roles[scene.role].envelope
    if formula is None or envelope is None:
        return ()
    frame = _state(scene) if scene.session.is_over else scene.view
    is_kept = bool(mask(formula(frame), 1)[0])
    return (
        Text(scene.words.pick(envelope.points[name].text), "heading"),
        Text(scene.say("why-point-kept" if is_kept else "why-point-open"), "note"),
        *condition_texts(scene.labels, formula, frame),
        rule_text(scene.labels, path),
    )


def why_issue(scene: Scene, issue: str) -> tuple[Block, ...]:
    """Return where an issue stands and everything that moved it, as far as the role was told."""
    if issue not in names_of(scene.rules).issues:
        return ()
    index = names_of(scene.rules).issues[issue]
    spec = scene.rules.issues[index]

    def stands(position: int) -> str:
        return scene.labels.position(issue, spec.positions[position])

    blocks: list[Block] = [
        Text(scene.labels.issue(issue), "heading"),
        Text(scene.say("why-issue-now", position=stands(int(scene.view.position[index, 0])))),
        Text(scene.say("why-issue-start", position=stands(spec.status_quo))),
        rule_text(scene.labels, f"{spec.rule}.status_quo"),
    ]
    for brought in scene.session.told(scene.role):
        for thing in brought.told:
            if thing.kind == "moved" and thing.what == issue and thing.to is not None:
                moved = {"date": scene.words.iso_date(brought.date), "position": scene.labels.position(issue, thing.to)}
                blocks.append(Text(scene.say("why-issue-moved", **moved, cause=scene.labels.cause(thing.rule))))
                blocks += [rule_text(scene.labels, thing.rule)] if thing.rule else []
    return tuple(blocks)


def _state(scene: Scene) -> State:
    """The truth at the end; asked only once the game is over, when all of it is open."""
    return scene.session.past[-1].after
