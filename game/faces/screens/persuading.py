"""*What would move you?*: how the other side would take the draft being written, and the smallest changes that turn it.

The answer is the engine's (``game.play.persuading``); what it finds can be laid into the draft from here. A draft is
named by the command that would table it.
"""

from __future__ import annotations

import json
from dataclasses import replace

from game.engine.persuasion import Reading, Way
from game.faces.screen import Action, Block, Choice, Screen, Sum, Text
from game.faces.screens.deeds import deed_text
from game.faces.screens.reckonings import act_text, named
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import Scene, drawer, intent_of
from game.faces.screens.sums import sum_of
from game.play.commands import Offer, Refusal, parse
from game.play.persuading import Question, ask

WAYS_SHOWN = 5


def persuading(scene: Scene, draft: str) -> Screen:
    """Return the drawer for a draft, given as the JSON of the offer that would table it."""
    return drawer(scene, "move", _blocks(scene, draft))


def move_intent(offer: Offer) -> str:
    """Return the intent that asks what would move the other side to take a draft."""
    return f"move:{intent_of(offer)}"


def question_of(scene: Scene, draft: str) -> Question | Refusal:
    """Return the question about a draft with its answer, or why there is none."""
    try:
        offer = parse(json.loads(draft))
    except (ValueError, RecursionError):
        return Refusal("not-open")
    return ask(scene.session, scene.role, offer) if isinstance(offer, Offer) else Refusal("not-open")


def _blocks(scene: Scene, draft: str) -> tuple[Block, ...]:
    question = question_of(scene, draft)
    if isinstance(question, Refusal):
        return (Text(sentence(question, scene.words, scene.labels)),)
    answer = question.answer
    now = answer.now or Reading(0.0, 0.0)
    who = scene.labels.chooser(scene.rules.roles[answer.respondent].id)
    return (
        Text(scene.say("move-now", who=who, verdict="no" if now.is_refusal else "yes", **_told(scene, now))),
        Text(scene.say("move-note", who=who), "note"),
        *_ways(scene, question),
        *why_draft(scene, question),
    )


def _told(scene: Scene, reading: Reading) -> dict[str, str]:
    return {"chance": scene.words.percent(reading.chance), "lead": scene.words.signed(reading.lead, 2)}


def _ways(scene: Scene, question: Question) -> tuple[Block, ...]:
    answer = question.answer
    if answer.now is None or not answer.now.is_refusal:
        return ()
    if answer.ways:
        count = len(answer.ways)
        shown = tuple(_way(scene, question, number) for number in range(min(count, WAYS_SHOWN)))
        more = (Text(scene.say("move-more", count=count - WAYS_SHOWN), "note"),) if count > WAYS_SHOWN else ()
        return (Text(scene.say("move-ways"), "heading"), *shown, *more)
    if answer.nearest is None:
        return (Text(scene.say("move-none")),)
    short = scene.words.number(-answer.nearest.reading.lead, 2)
    return (Text(scene.say("move-nearest", short=short)), _way(scene, question, -1))


def way_at(question: Question, number: int) -> Way | None:
    """Return one of the ways found, by its number; -1 is what comes nearest where none is enough."""
    ways = question.answer.ways
    return question.answer.nearest if number < 0 else ways[number] if number < len(ways) else None


def _way(scene: Scene, question: Question, number: int) -> Choice:
    """Return one set of changes: what it would bring and cost, the draft it makes, and what it asks for besides."""
    way = way_at(question, number) or question.answer.ways[0]
    changes, offer = question.positions(way), question.offer
    level = scene.level
    options, details = [], []
    if changes:
        package = {issue: position for issue, position in {**offer.package, **changes}.items() if level.holds(issue)}
        options.append(Action(scene.say("move-lay"), f"draft:{intent_of(replace(offer, package=package))}"))
        details.append(" · ".join(_change(scene, offer, issue, changes[issue]) for issue in changes))
    for command in question.commands(way):
        options.append(scene.action(deed_text(scene.labels, command), command))
        details.append(scene.say("move-besides"))
    own = replace(offer, package={i: position for i, position in offer.package.items() if level.holds(i)})
    options.append(Action(scene.say("move-why"), f"why:move.{number}.{intent_of(own)}"))
    details.append("")
    cost = scene.words.number(abs(way.price), 1)
    title = scene.say("move-way", price=cost, gains="yes" if way.price < 0 else "no", **_told(scene, way.reading))
    return Choice(title, tuple(options), tuple(details))


def _change(scene: Scene, offer: Offer, issue: str, to: str) -> str:
    labels = scene.labels
    return scene.say(
        "move-change",
        issue=labels.issue(issue),
        before=labels.position(issue, offer.package[issue]),
        after=labels.position(issue, to),
    )


def why_draft(scene: Scene, question: Question, way: Way | None = None) -> tuple[Sum, ...]:
    """Return how the other side would weigh a draft: accepting it, and what it would do rather."""
    weighing = question.weighing(way)
    reading = way.reading if way else question.answer.now
    who = scene.labels.chooser(scene.rules.roles[question.answer.respondent].id)
    rather = [(act_text(scene, act), share, terms) for act, share, terms in weighing.instead]
    accepting = sum_of(scene.labels, scene.say("move-accepting", who=who), named(scene, weighing.accepting), digits=2)
    instead = tuple(
        sum_of(
            scene.labels,
            scene.say("move-instead", act=act),
            named(scene, terms),
            "" if len(rather) == 1 else scene.say("move-share", share=scene.words.percent(share)),
            digits=2,
        )
        for act, share, terms in rather
    )
    if reading is None:
        return (accepting, *instead)
    lead = replace(accepting, note=scene.say("move-lead", **_told(scene, reading)))
    return (lead, *instead)


def why_way(scene: Scene, name: str) -> tuple[Block, ...]:
    """Return what one way costs and how the draft would then be weighed; ``name`` is its number and the draft."""
    number, _, draft = name.partition(".")
    question = question_of(scene, draft)
    if isinstance(question, Refusal) or number not in {"-1", *map(str, range(WAYS_SHOWN))}:
        return ()
    way = way_at(question, int(number))
    if way is None:
        return ()
    price = sum_of(scene.labels, scene.say("move-price"), named(scene, question.price(way)), digits=2, value=way.price)
    changed = [_change(scene, question.offer, issue, to) for issue, to in question.positions(way).items()]
    besides = [deed_text(scene.labels, command) for command in question.commands(way)]
    return (Text(" · ".join([*changed, *besides])), price, *why_draft(scene, question, way))
