"""The desk: what is asked at this sitting, what has come in, what stands, and what will be sent."""

from __future__ import annotations

from dataclasses import replace

from game.engine.rules import Instrument
from game.faces.screen import Action, Block, Choice, Panel, Screen, Text
from game.faces.screens.advice import ask_action
from game.faces.screens.advising import advise_action, received
from game.faces.screens.bargain import is_seated, staff_drafted
from game.faces.screens.dates import deadline, heading, near_date, next_sitting, turn_title
from game.faces.screens.deeds import deed_text
from game.faces.screens.escalation import standing_threats
from game.faces.screens.event import news
from game.faces.screens.foretelling import foretell_action
from game.faces.screens.map import map_now
from game.faces.screens.meters import meters
from game.faces.screens.papers import beside, latest_documents
from game.faces.screens.reputed import reputed
from game.faces.screens.scene import Scene
from game.faces.screens.stakes import pressing
from game.play.commands import Answer, Grant, Hold, Offer, Rest, Send, Undo
from game.play.told import Told

HEADLINES, METERS_SHOWN = 4, 3


def desk(scene: Scene) -> Screen:
    """Return the desk of a role at this sitting."""
    step = next_step(scene)
    cables, news_panel = _cables(scene, glows=step == "cables"), Panel("news", scene.say("desk-news"), _news(scene))
    panels = [
        *_map(scene),
        *([replace(news_panel, place="left"), *_advice(scene), *cables] if cables else _unasked(scene, news_panel)),
        Panel("ways", scene.say("desk-ways"), (*standing_threats(scene), _ways(scene)), "centre"),
        *_reputed(scene),
        Panel("table", scene.say("desk-table"), pressing(scene), "right"),
        Panel("meters", scene.say("desk-meters"), (*_at_a_glance(scene), *_lost(scene)), "right", "computed"),
        Panel("bundle", scene.say("desk-bundle"), bundle(scene), "full"),
    ]
    return Screen(
        key="desk",
        title=turn_title(scene),
        question=_question(scene, step),
        panels=tuple(panels),
        actions=_actions(scene, step),
        date=heading(scene),
        deadline=deadline(scene),
        mark=scene.mark(scene.side),
        emblem=scene.labels.emblem(scene.role),
        language=scene.words.language,
    )


def next_step(scene: Scene) -> str:
    """Return what this role should turn to now: ``cables``, then ``table``, then ``send``."""
    answered = {command.decision for command in scene.draft if isinstance(command, Answer)}
    granted = {command.role for command in scene.draft if isinstance(command, Grant)}
    points = {scene.rules.decisions[index].id for index in scene.case.options.decisions}
    asking = {scene.rules.roles[agent].id for agent in scene.case.options.grants}
    if points - answered or asking - granted:
        return "cables"
    if is_seated(scene) and scene.in_slot(Hold()) is None:
        return "table"
    return "send"


def _question(scene: Scene, step: str) -> str:
    if scene.session.has_sent(scene.role):
        waiting = [scene.labels.chooser(role) for role in scene.session.waiting_for()]
        return scene.say("ask-wait", who=scene.words.listed(waiting))
    if step == "cables":
        answered = {command.decision for command in scene.draft if isinstance(command, Answer)}
        for index in scene.case.options.decisions:
            point = scene.rules.decisions[index]
            if point.id not in answered:
                return scene.words.pick(scene.sheet.decisions[point.id].question)
        asking = next(iter(scene.case.options.grants))
        return scene.say("ask-grant", who=scene.labels.chooser(scene.rules.roles[asking].id))
    if step == "table":
        return scene.say("ask-table")
    return scene.say("ask-send" if scene.draft else "ask-nothing")


def _at_a_glance(scene: Scene) -> tuple[Block, ...]:
    """The few meters that changed most; *Why?* has them all."""
    shown = [meter for meter in meters(scene, _last_told(scene)) if meter.high > meter.low]
    return tuple(sorted(shown, key=lambda meter: -abs(_number(meter.change)))[:METERS_SHOWN])


def _lost(scene: Scene) -> tuple[Text, ...]:
    """What has been counted since the last sitting, the dead above all: told, not cheered."""
    counted = [meter for meter in meters(scene, _last_told(scene)) if meter.high <= meter.low and meter.change]
    told = [scene.say("desk-counted", label=meter.label, change=meter.change) for meter in counted]
    return (Text(" · ".join(told), "note"),) if told else ()


def _number(change: str) -> float:
    return float(change.replace(",", "") or 0)


def _last_told(scene: Scene) -> tuple[Told, ...]:
    brought = scene.session.told(scene.role)
    return brought[-1].told if brought else ()


def _news(scene: Scene) -> tuple[Block, ...]:
    """What the last sitting brought, in headlines."""
    if not scene.session.past:
        return (Text(scene.words.pick(scene.sheet.summary)),)
    return news(scene, limit=HEADLINES) or (Text(scene.say("event-quiet"), "note"),)


def _unasked(scene: Scene, news_panel: Panel) -> list[Panel]:
    """Where no cable waits, what came in lies in the middle of the desk, and on it the newest paper."""
    papers = latest_documents(scene, limit=1)
    return [*_advice(scene), news_panel, *([Panel("paper", "", papers, "centre")] if papers else [])]


def _ways(scene: Scene) -> Choice:
    """What else can be turned to: the levers, what can be foretold, the archive and what has been played."""
    levers = Action(scene.say("action-levers"), "go:levers", "p", chosen=scene.in_slot(Rest()) not in {None, Rest()})
    past = (Action(scene.say("action-earlier"), "earlier:", "e"),) if scene.session.past else ()
    archive = Action(scene.say("action-archive"), "open:", "a")
    return Choice("", (levers, *foretell_action(scene), *advise_action(scene), archive, *past))


def _cables(scene: Scene, *, glows: bool) -> list[Panel]:
    blocks: list[Block] = []
    has_key = False
    is_one_of_several = len(scene.case.options.decisions) + len(scene.case.options.grants) > 1
    for index in scene.case.options.decisions:
        point = scene.rules.decisions[index]
        spec = scene.sheet.decisions[point.id]
        if spec.text is not None:
            blocks.append(Text(scene.words.pick(spec.text)))
        blocks += beside(scene, spec.documents)
        options = tuple(
            scene.action(scene.labels.option(point.id, option.id), Answer(point.id, option.id))
            for option in point.options
        )
        details = tuple(scene.words.pick(spec.options[option.id].text) for option in point.options)
        title = scene.words.pick(spec.question) if is_one_of_several else ""
        blocks.append(Choice(title, options, details))
        blocks.append(Choice("", (ask_action(scene, f"decisions.{point.id}", "" if has_key else "v"),)))
        has_key = True
    for agent in scene.case.options.grants:
        about = f"grants.{scene.rules.roles[agent].id}"
        blocks += [_grant(scene, agent), Choice("", (ask_action(scene, about, "" if has_key else "v"),))]
        has_key = True
    return [Panel("cables", scene.say("desk-cables"), tuple(blocks), "centre", glows=glows)] if blocks else []


def _grant(scene: Scene, agent: int) -> Choice:
    """An agent's cable for more room on an issue, with its principal's two answers."""
    role = scene.rules.roles[agent]
    issue = scene.rules.issues[int(scene.view.cable[agent, 0])]
    title = scene.say("grant-asked", who=scene.labels.chooser(role.id), issue=scene.labels.issue(issue.id))
    yes = scene.action(scene.say("grant-yes"), Grant(role.id, yes=True))
    return Choice(title, (yes, scene.action(scene.say("grant-no"), Grant(role.id, yes=False))))


def _map(scene: Scene) -> list[Panel]:
    found = map_now(scene)
    return [] if found is None else [Panel("map", "", (found,), "left")]


def _advice(scene: Scene) -> list[Panel]:
    blocks = received(scene)
    return [Panel("advised", scene.say("advised-title"), blocks, "centre")] if blocks else []


def _reputed(scene: Scene) -> list[Panel]:
    blocks = reputed(scene)
    return [Panel("reputed", scene.say("reputed-title"), blocks, "centre", "computed")] if blocks else []


def bundle(scene: Scene) -> tuple[Block, ...]:
    """Return what will be sent, line by line, and what becomes of what was left open."""
    lines: list[Block] = []
    for command in scene.draft:
        lines.append(Text(deed_text(scene.labels, command)))
        if isinstance(command, Offer) and (staff := staff_drafted(scene, _paper(scene, command))):
            lines.append(Text(staff, "note"))
    if next_step(scene) != "send" or not lines:
        lines.append(Text(scene.say("bundle-open"), "note"))
    return tuple(lines)


def _paper(scene: Scene, offer: Offer) -> Instrument:
    return next(paper for paper in scene.rules.instruments if paper.id == offer.instrument)


def _actions(scene: Scene, step: str) -> tuple[Action, ...]:
    ahead = next_sitting(scene)
    when = near_date(scene, ahead) if ahead else ""
    return (
        Action(scene.say("action-table"), "go:table", "t", glows=step == "table"),
        scene.action(scene.say("action-send", date=when or "none"), Send(), "s", glows=step == "send"),
        *_change_of_mind(scene, step),  # last, or sending would move away from under the pointer with the first choice
    )


def _change_of_mind(scene: Scene, step: str) -> tuple[Action, ...]:
    """What is drafted can be taken back; where nothing is asked and nothing drafted, time can be let pass."""
    if scene.session.has_sent(scene.role):
        return ()
    if scene.draft:
        return (scene.action(scene.say("action-undo"), Undo(), "u"),)
    return (Action(scene.say("action-wait"), "wait", "l"),) if step == "send" else ()
