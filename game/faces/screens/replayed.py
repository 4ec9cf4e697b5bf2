"""One step of a path: who did what and on what the telling rests, what moved, which papers came in or stay sealed."""

from __future__ import annotations

from collections.abc import Iterator

from game.faces.screen import Action, Block, Choice, Document, Panel, Screen, Stock, Text
from game.faces.screens.event import card, moved
from game.faces.screens.happenings import happened
from game.faces.screens.looking import WHOLE, Looking, Sealed, arrived, sealed, side_of, turn_of
from game.faces.screens.map import map_between, map_now
from game.faces.screens.meters import meters
from game.faces.screens.papers import beside, document
from game.faces.screens.reading import is_readable
from game.faces.screens.readings import disputed
from game.faces.screens.stakes import apart
from game.faces.screens.walk import Walk, asked_of, option_of, page, strip
from game.faces.steps import Step, flag_of, steps

RECORD = "history.moves."
"""Where the rules of what the record tells begin."""

FEW = 2
"""On a day on which no more than this happened there is time to read the paper that tells of it."""


def replayed(walk: Walk) -> Screen:
    """Return the page of the sitting one stands at."""
    look, before = walk.look(), walk.before()
    changed, unchanged = _maps(look, before)
    panels = (
        strip(walk, _eyes(walk)),
        Panel("guessed", walk.say("replaying-guessed"), tuple(_guessed(walk)), "centre", "computed"),
        Panel("happened", turn_of(look), tuple(_happened(walk, look, before)), "centre"),
        Panel("moved", walk.say("replaying-moved"), _moved(look), "left", "computed"),
        changed,
        Panel("papers", walk.say("replaying-papers"), tuple(_papers(walk, look, before)), "right"),
        Panel("note", walk.say("replaying-note"), _note(walk), "right"),
        unchanged,
        Panel("readings", walk.say("replaying-disputed"), disputed(walk, look), "centre"),
        Panel("apart", walk.say("replaying-apart"), apart(look), "centre", "computed"),
    )
    shown = Screen(
        key="replay",
        title="",
        question=_question(walk),
        panels=tuple(panel for panel in panels if panel.blocks),
        actions=_actions(walk),
    )
    return page(walk, shown)


def _question(walk: Walk) -> str:
    if walk.side == WHOLE:
        return walk.say("replaying-question-all")
    return walk.say("replaying-question-side", side=walk.labels.side(walk.side))


def _actions(walk: Walk) -> tuple[Action, ...]:
    at_end = walk.at >= walk.last
    has_card = at_end and any(guess.option for guess in walk.notes.guesses.values())
    onward = (
        Action(walk.say("replaying-card"), "card:", "n", glows=True)
        if has_card
        else Action(
            walk.say("replaying-next"),
            f"step:{walk.at + 1}",
            "n",
            enabled=not at_end,
            reason=walk.say("replaying-at-end") if at_end else "",
            glows=not at_end,
        )
    )
    back = Action(
        walk.say("replaying-back"),
        f"step:{walk.at - 1}",
        "p",
        enabled=walk.at > 0,
        reason="" if walk.at else walk.say("replaying-at-start"),
    )
    plays = Action(walk.say("replaying-pause" if walk.is_playing else "replaying-play"), "play:", "l")
    return (onward, back, plays, Action(walk.say("replaying-leave-here"), "leave-here:", "g"))


def _eyes(walk: Walk) -> Block:
    """Whose eyes to look with, and the way to all else that can be done here."""
    sides = walk.way.scenario.sheet.sides
    ways = [
        Action(
            walk.say("replaying-side", side=walk.labels.side(side)), f"eyes:{side}", str(n), chosen=walk.side == side
        )
        for n, side in enumerate(sides, start=1)
    ]
    ways.append(Action(walk.say("replaying-all"), "eyes:", str(len(sides) + 1), chosen=walk.side == WHOLE))
    return Choice("", (*ways, Action(walk.say("replaying-more"), "more:", "o")))


def _happened(walk: Walk, look: Looking, before: Looking | None) -> Iterator[Block]:
    """Yield what was done, in the record's words where one's own side did it or all is open; then what else one saw.

    Where that is little, the paper it rests on lies open below; else it is named, to be opened.
    """
    passage = walk.way.passages[walk.at]
    done = [step for step in steps(walk.labels, passage) if walk.side in {WHOLE, side_of(walk.way.scenario, step.role)}]
    known = {flag_of(step) for step in done}
    told = [thing for thing in look.told if thing.kind != "raised" or thing.what not in known]
    others = [block for thing in happened(walk.labels, look.rules, told) for block in card(look, thing)]
    is_calm = len(done) + len(others) <= FEW
    for number, step in enumerate(done):
        yield _card(look, step, number)
        if not is_calm:
            yield from beside(look, _papers_of(look, step))
        if step.probability is not None:
            yield Text(look.say("replaying-likely", chance=look.words.percent(step.probability)), "note")
    yield from others
    own = dict.fromkeys(key for step in done for key in _papers_of(look, step) if is_readable(look.reader, key))
    laid = [document(look, key) for key in own or arrived(look, before)[:1]] if is_calm else []
    yield from laid
    if not done and not others and not laid:
        yield Text(walk.say("replaying-quiet"), "note")


def _card(look: Looking, step: Step, number: int) -> Document:
    """Return one thing that was done, on the stock it rests on."""
    side = side_of(look.way.scenario, step.role)
    text = step.text if step.legal else look.say("replaying-impossible", text=step.text)
    return Document(
        key=f"step.{number}",
        title=look.labels.chooser(step.role),
        byline=look.words.iso_date(step.date),
        paragraphs=(text,),
        stock=_stock(look, step),
        badge=look.labels.evidence(step.rule) if step.rule else "",
        source=look.labels.sources(step.rule) if step.rule else "",
        mark=look.mark(side) if side else "none",
        emblem=look.labels.emblem(step.role),
    )


def _stock(look: Looking, step: Step) -> Stock:
    """Only what was seen in the record bears its stamp."""
    found = look.way.scenario.evidence_of(step.rule) if step.rule.startswith(RECORD) else None
    return "record" if found is not None and found.kind == "documented" else "plain"


def _papers_of(look: Looking, step: Step) -> tuple[str, ...]:
    """Return the paper that tells of what was done, if the record names one."""
    move = look.sheet.history.moves.get(step.rule.removeprefix(RECORD)) if step.rule.startswith(RECORD) else None
    return () if move is None or move.document is None else (move.document,)


def _guessed(walk: Walk) -> Iterator[Block]:
    """Yield what was foretold of this sitting, and what came."""
    for hinge in walk.seen(walk.at):
        guess = walk.notes.guesses.get((hinge.date, hinge.what))
        if guess is not None and guess.option:
            facts = {
                "said": option_of(walk, hinge, guess.option),
                "chance": walk.words.percent(guess.percent / 100),
                "came": option_of(walk, hinge, hinge.came),
            }
            is_right = guess.option == hinge.came
            yield Text(walk.say("replaying-came-true" if is_right else "replaying-came-otherwise", **facts))
            yield Text(asked_of(walk, hinge), "note")


def _moved(look: Looking) -> tuple[Block, ...]:
    """Return the meters that moved, each with its course so far and its largest cause, and the positions."""
    changed = tuple(meter for meter in meters(look, look.told, has_course=True) if meter.change)
    return (*changed, *moved(look, look.at))


def _maps(look: Looking, before: Looking | None) -> tuple[Panel, Panel]:
    """The map of the day: above the papers where something on it has changed, else below them, the way to it alone."""
    came = happened(look.labels, look.rules, look.told)
    changed = map_between(look, before.reader, came) if before is not None else None
    still = map_now(look) if changed is None else None
    return (
        Panel("map", look.say("map-changed"), () if changed is None else (changed,), "right"),
        Panel("map", "", () if still is None else (still,), "right"),
    )


def _papers(walk: Walk, look: Looking, before: Looking | None) -> Iterator[Block]:
    """Yield the papers that came in, to be opened, and those that lie sealed before this side."""
    keys = arrived(look, before)
    if keys:
        kept = look.sheet.documents
        options = tuple(Action(look.words.pick(kept[key].title), f"open:documents.{key}") for key in keys)
        yield Choice("", options, tuple(look.words.date(kept[key].date) for key in keys))
    if walk.side == WHOLE:
        return
    closed = sealed(look, walk.look(side=WHOLE), walk.before(WHOLE))
    if closed:
        yield Choice("", tuple(_envelope(walk, one, number) for number, one in enumerate(closed)))


def _envelope(walk: Walk, one: Sealed, number: int) -> Action:
    """Return a paper that lies closed before this side: of what day it is, and when it comes to be read."""
    side, label = walk.labels.side(walk.side), walk.say("replaying-sealed-paper", date=walk.words.date(one.written))
    if one.opens is None:
        reason = walk.say("replaying-sealed-always", side=side)
    else:
        reason = walk.say("replaying-sealed-until", side=side, opens=walk.words.date(one.opens))
    return Action(label, f"sealed:{number}", enabled=False, reason=reason, emblem="envelope")


def _note(walk: Walk) -> tuple[Block, ...]:
    """What is written at this sitting, and the way to write."""
    written = walk.notes.notes.get(walk.date(walk.at), "")
    way = Action(walk.say("replaying-rewrite" if written else "replaying-write"), "note:", "t")
    return (*((Text(written),) if written else ()), Choice("", (way,)))
