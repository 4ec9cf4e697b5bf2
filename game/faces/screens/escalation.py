"""The ladder of escalation: threats that stand, with stage, day and stake, and what may come of carrying one out."""

from __future__ import annotations

from collections.abc import Iterator

from game.analysis.counsel import Counsel, counsel
from game.analysis.intervals import Share
from game.engine.state import RUNG_DONE, RUNG_NONE
from game.faces.screen import Account, Action, Block, Choice, Entry, Ladder, Rung, Screen, Text
from game.faces.screens.conditions import condition_text
from game.faces.screens.dates import near_date
from game.faces.screens.effects import price
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import Scene, drawer
from game.play.commands import Command, Pull, Refusal, Rest

STAGES = ("spoken", "prepared", "done")


def standing_threats(scene: Scene) -> tuple[Ladder, ...]:
    """Return every threat that stands and this role can see, one's own first, folded; all lead to the levers."""
    levers = scene.rules.levers
    stand = [index for index, lever in enumerate(levers) if lever.is_threat and _stands(scene, index)]
    stand.sort(key=lambda index: levers[index].role != scene.view.role)
    return tuple(_standing(scene, index) for index in stand)


def _stands(scene: Scene, index: int) -> bool:
    return RUNG_NONE < int(scene.view.rung[index, 0]) < RUNG_DONE


def _standing(scene: Scene, index: int) -> Ladder:
    """Return a threat as a track of its stages, marked with the side that makes it."""
    lever, reached = scene.rules.levers[index], int(scene.view.rung[index, 0])
    owner = scene.rules.roles[lever.role]
    mark = (scene.mark(scene.rules.sides[owner.side]), scene.labels.chooser(owner.id))
    rungs = tuple(
        Rung(scene.say(f"rung-{name}"), marks=(mark,) if number == reached else (), current=number == reached)
        for number, name in enumerate(STAGES, start=1)
    )
    title = scene.labels.lever(lever.id)
    if lever.due_days:
        title = scene.say("threat-until", lever=title, date=near_date(scene, due(scene, index)))
    return Ladder(f"levers.{lever.id}", title, rungs, folded="go:levers")


def due(scene: Scene, index: int) -> int:
    """Return the day on which a threat that stands is put to the test."""
    since = int(scene.view.calendar.day_of_sitting[int(scene.view.rung_since[index, 0])])
    return since + scene.rules.levers[index].due_days


def foreign_threats(scene: Scene) -> tuple[Ladder, ...]:
    """Return the threats of others that stand or were carried out, each with its stage and what it is about."""
    shown = []
    for index, lever in enumerate(scene.rules.levers):
        reached = int(scene.view.rung[index, 0])
        if not lever.is_threat or not reached or lever.role == scene.view.role:
            continue
        rungs = tuple(
            Rung(scene.say(f"rung-{name}"), current=number == reached) for number, name in enumerate(STAGES, start=1)
        )
        owner = scene.rules.roles[lever.role]
        title = scene.say("threat-of", who=scene.labels.chooser(owner.id), lever=scene.labels.lever(lever.id))
        note = terms_of(scene, index) if _stands(scene, index) else ""
        shown.append(Ladder(f"levers.{lever.id}", title, rungs, note))
    return tuple(shown)


def terms_of(scene: Scene, index: int) -> str:
    """Say by when a threat is put to the test, what makes it lapse, and what backing down costs who made it."""
    lever = scene.rules.levers[index]
    told = []
    if lever.due_days and _stands(scene, index):
        told.append(scene.say("threat-due", date=near_date(scene, due(scene, index))))
    demand = scene.session.scenario.formulas.get(f"levers.{lever.id}.demand")
    if demand is not None:
        told.append(scene.say("threat-demand", what=condition_text(scene.labels, demand)))
    cost = price(scene, lever.stake)
    return " · ".join([*told, *([scene.say("threat-stake", cost=cost)] if cost else [])])


def insisting(scene: Scene, threat: str) -> Screen:
    """Return the slip before a threat is carried out: how the game would end then, and how if one did not."""
    return drawer(scene, "insist", _insisting(scene, threat))


def _insisting(scene: Scene, threat: str) -> tuple[Block, ...]:
    """The last question: each course as a choice, the odds of every ending under each, and who else insists."""
    refused = scene.refusal(Pull(threat, "carry_out"))
    if refused is not None:
        return (Text(sentence(refused, scene.words, scene.labels)),)
    courses: dict[str, Command] = {
        "carry_out": Pull(threat, "carry_out"),
        "rest": Rest(),
        "back_down": Pull(threat, "back_down"),
    }
    possible = {name: command for name, command in courses.items() if scene.refusal(command) is None}
    advice = Choice("", (Action(scene.say("action-advise-menu"), "advise:menu", "v"),))
    options = tuple(scene.action(scene.say(f"insist-{name.replace('_', '-')}"), one) for name, one in possible.items())
    others = foreign_threats(scene)
    both: tuple[Block, ...] = (Text(scene.say("insist-both" if others else "insist-alone"), "heading"), *others)
    return (
        Text(scene.labels.lever(threat), "heading"),
        *_odds(scene, threat, possible),
        *both,
        Choice("", options),
        advice,
    )


def _odds(scene: Scene, threat: str, courses: dict[str, Command]) -> tuple[Block, ...]:
    """Return the chance of each ending under each course, from the forecast that the advisers go by."""
    found = counsel(scene.session, scene.role, f"menu.{threat}")
    if isinstance(found, Refusal):
        return (Text(sentence(found, scene.words, scene.labels)),)
    at = {name: found.options.index(one) for name, one in courses.items() if one in found.options}
    heads = tuple(scene.say(f"insist-{name.replace('_', '-')}") for name in at)
    account = Account(scene.say("insist-odds"), heads, tuple(_endings(scene, found, list(at.values()))))
    note = Text(scene.say("advice-note", worlds=found.forecast.worlds), "note")
    return (account, note)


def _endings(scene: Scene, found: Counsel, options: list[int]) -> Iterator[Entry]:
    """Yield the endings that are possible under any of the courses, those first that carrying it out makes likelier."""
    outlooks = [found.forecast.outlooks[option].endings for option in options]
    moved = {ending: outlooks[0][ending].p - outlooks[-1][ending].p for ending in outlooks[0]}
    for ending in sorted(moved, key=lambda one: -moved[one]):
        shares = [outlook[ending] for outlook in outlooks]
        if any(share.p for share in shares):
            shown = tuple(_chance(scene, share) for share in shares)
            yield Entry(scene.words.pick(scene.sheet.endings[ending].name), (0.0,) * len(shares), shown)


def _chance(scene: Scene, share: Share) -> str:
    low, high = (scene.words.number(100 * one) for one in (share.lo, share.hi))
    return scene.say("insist-chance", chance=scene.words.percent(share.p), low=low, high=high)
