"""*Ask the advisers*: what would come of each option, and the consequence that each adviser fears.

All numbers are those of ``game.analysis.counsel``; here they are put into words. A question is named as in *Why?*:
``decisions.<id>``, ``grants.<role>``, ``menu``, ``table``, or the offer that would table the draft in hand. A number
and a bar before it (``2|menu``) open one option in full.
"""

from __future__ import annotations

import json
from dataclasses import replace
from string import ascii_uppercase

from game.analysis.advisers import Advice, Fear
from game.analysis.counsel import Counsel, counsel
from game.analysis.forecast import Outlook
from game.analysis.intervals import Difference, Share
from game.faces.screen import Action, Block, Choice, Document, Meter, Panel, Screen, Text
from game.faces.screens.bargain import demand, is_seated, package_line, party_of
from game.faces.screens.deeds import deed_text, package_text
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import Scene, intent_of
from game.play.commands import Answer, Command, Grant, Offer, Refusal, Rest, parse

SHOWN = 8
"""So many options are listed; where there are more, the best for the role, and always leaving things alone."""
ENDINGS_SHOWN = 3
AUDIENCES_SHOWN = 2
LONGEST_NUMBER = 3


def advice(scene: Scene, subject: str) -> Screen:
    """Return the drawer for a question, or for one of its options in full."""
    number, bar, rest = subject.partition("|")
    is_one = bool(bar) and number.isascii() and number.isdecimal() and len(number) < LONGEST_NUMBER
    about = rest if is_one else subject
    found = ask(scene, about)
    back = Action(scene.say("action-back"), "back", "b")
    if isinstance(found, Refusal):
        return _sheet(scene, (Text(sentence(found, scene.words, scene.labels)),), (back,))
    if is_one and int(number) < len(found.options):
        option = found.options[int(number)]
        take = scene.action(scene.say("advice-take"), option, "t")
        return _sheet(scene, _in_full(scene, found, int(number)), (take, back))
    return _sheet(scene, (*_heads(scene, found, about), *_options(scene, found, about)), (back,))


def ask(scene: Scene, about: str) -> Counsel | Refusal:
    """Return the counsel on a question; worked out at the first asking, which takes a moment."""
    draft = None
    if about.startswith("{"):
        try:
            wish = parse(json.loads(about))
        except (ValueError, RecursionError):
            return Refusal("not-open")
        if not isinstance(wish, Offer):
            return Refusal("not-open")
        about, draft = "table", wish
    return counsel(scene.session, scene.role, about, draft)


def ask_action(scene: Scene, about: str, key: str = "") -> Action:
    """Return the action that opens the drawer."""
    return Action(scene.say("action-advise"), f"advise:{about}", key)


def draft_action(scene: Scene, draft: Offer) -> Action:
    """Return the action that asks about a draft and what else could be done at the table; barred where nothing can."""
    action, refused = ask_action(scene, intent_of(draft), "v"), scene.refusal(draft)
    if refused is None or is_seated(scene):
        return action
    return replace(action, enabled=False, reason=scene.reason_of(refused))


def _sheet(scene: Scene, blocks: tuple[Block, ...], actions: tuple[Action, ...]) -> Screen:
    return Screen(
        key="advice",
        title=scene.say("advice-title"),
        question=scene.say("advice-question"),
        panels=(Panel("advice", "", blocks, "full", "computed"),),
        actions=actions,
        language=scene.words.language,
        drawer=True,
    )


# The advisers


def _heads(scene: Scene, found: Counsel, about: str) -> tuple[Block, ...]:
    """Return what rests on what, and for each adviser a card and what it would choose."""
    note = Text(scene.say("advice-note", worlds=found.forecast.worlds), "note")
    if len(found.options) < 2:
        return (note, Text(scene.say("advice-one-way")))
    cards = tuple(block for one in found.advice for block in _card(scene, found, one, about))
    return (note, *(cards or (Text(scene.say("advice-none")),)))


def _card(scene: Scene, found: Counsel, one: Advice, about: str) -> tuple[Document, Choice]:
    spec = scene.sheet.roles[scene.role].advisers.get(one.adviser)
    agent = scene.sheet.roles.get(one.adviser)
    best, rival = (label(scene, found, o) for o in (one.ranking[0], one.rival))
    weighed = _interval(scene, one.lead)
    lead = scene.say("advice-lead" if one.is_sure else "advice-unsure", option=best, rival=rival, **weighed)
    card = Document(
        f"advisers.{one.adviser}",
        scene.words.pick(spec.name) if spec else scene.labels.chooser(one.adviser),
        scene.words.pick(spec.stance) if spec else scene.words.pick(agent.office) if agent else "",
        (lead, _feared(scene, one.fear, rival)),
        "computed",
    )
    return card, Choice(scene.say("advice-would"), (Action(best, f"advise:{one.ranking[0]}|{about}"),))


def _feared(scene: Scene, fear: Fear | None, rival: str) -> str:
    if fear is None:
        return scene.say("advice-fears-nothing", rival=rival)
    if fear.kind == "ending":
        before, after = (scene.words.percent(share) for share in (fear.before, fear.after))
        ending = scene.words.pick(scene.sheet.endings[fear.of].name)
        return scene.say("advice-fears-ending", rival=rival, ending=ending, before=before, after=after)
    is_issue = fear.of in scene.sheet.issues
    what = scene.labels.issue(fear.of) if is_issue else scene.labels.row(fear.of)
    return scene.say("advice-fears-worth", rival=rival, what=what, loss=scene.words.number(fear.loss, 2))


# The options


def _options(scene: Scene, found: Counsel, about: str) -> tuple[Block, ...]:
    """Return the options, best for the role first, each with what would come of it in a line."""
    outlooks = found.forecast.outlooks
    ranked = sorted(range(len(outlooks)), key=lambda o: -outlooks[o].own.d)
    shown = [o for place, o in enumerate(ranked) if place < SHOWN or o == 0]
    options = tuple(
        Action(label(scene, found, o), f"advise:{o}|{about}", chosen=scene.chosen(found.options[o])) for o in shown
    )
    first = label(scene, found, 0)
    details = tuple(_line(scene, found, o, first) for o in shown)
    listed = Choice(scene.say("advice-options"), options, details)
    left = len(ranked) - len(shown)
    return (listed, Text(scene.say("advice-more", count=left), "note")) if left else (listed,)


def label(scene: Scene, found: Counsel, number: int) -> str:
    """Return an option in few words; drafts that nobody wrote yet have letters."""
    match found.options[number]:
        case Answer() as command:
            return scene.labels.option(command.decision, command.option)
        case Grant() as command:
            return scene.say("grant-yes" if command.yes else "grant-no")
        case Rest():
            return scene.say("lever-nothing")
        case Offer() as command:
            paper = scene.labels.paper(command.instrument)
            if number == found.in_hand:
                return scene.say("advice-draft-own", paper=paper)
            drafts = [o for o, one in enumerate(found.options) if isinstance(one, Offer) and o != found.in_hand]
            return scene.say("advice-draft", paper=paper, letter=ascii_uppercase[drafts.index(number)])
        case command:
            return deed_text(scene.labels, command)


def _changes(scene: Scene, command: Command) -> str:
    """Return how a draft differs from what the side asks for now."""
    if not isinstance(command, Offer):
        return ""
    k, paper = next(pair for pair in enumerate(scene.rules.instruments) if pair[1].id == command.instrument)
    asked = demand(scene, k, party_of(scene, paper))
    changed = {issue: at for issue, at in command.package.items() if asked[issue] != at}
    return package_text(scene.labels, changed) if changed else scene.say("advice-draft-same")


def _line(scene: Scene, found: Counsel, number: int, against: str) -> str:
    """Return the endings most likely, one's own utility against the first option's, and the audiences that move."""
    outlook, first = found.forecast.outlooks[number], found.forecast.outlooks[0]
    endings = sorted(outlook.endings, key=lambda ending: -outlook.endings[ending].p)[:ENDINGS_SHOWN]
    changes = _changes(scene, found.options[number])
    parts = [changes] if changes else []
    parts += [_ending(scene, ending, outlook.endings[ending]) for ending in endings if outlook.endings[ending].p]
    if outlook is not first:
        parts.append(scene.say("advice-own", against=against, **_interval(scene, outlook.over_first)))
    moved = {row: value.d - first.audiences[row].d for row, value in outlook.audiences.items()}
    most = sorted(moved, key=lambda row: -abs(moved[row]))[:AUDIENCES_SHOWN]
    parts += [
        scene.say("advice-moved", row=scene.labels.row(row), change=scene.words.signed(moved[row], 0))
        for row in most
        if abs(moved[row]) >= 1
    ]
    return " · ".join(parts)


def _in_full(scene: Scene, found: Counsel, number: int) -> tuple[Block, ...]:
    """Return everything that would come of one option: every ending, one's own utility, every audience."""
    option, outlook = found.options[number], found.forecast.outlooks[number]
    text = package_line(scene, option.package) if isinstance(option, Offer) else ""
    order = list(scene.sheet.endings)
    endings = tuple(
        Text(_ending(scene, ending, outlook.endings[ending])) for ending in sorted(outlook.endings, key=order.index)
    )
    own = [Text(scene.say("advice-utility", **_interval(scene, outlook.own, signed=False)))]
    if number:
        against = label(scene, found, 0)
        own.append(Text(scene.say("advice-own", against=against, **_interval(scene, outlook.over_first))))
    return (
        Text(label(scene, found, number), "heading"),
        *((Text(text),) if text else ()),
        Text(scene.say("advice-note", worlds=found.forecast.worlds), "note"),
        Text(scene.say("advice-endings"), "heading"),
        *endings,
        Text(scene.say("advice-yours"), "heading"),
        *own,
        Text(scene.say("advice-audiences"), "heading"),
        *_audiences(scene, outlook),
    )


def _audiences(scene: Scene, outlook: Outlook) -> tuple[Meter, ...]:
    rows = {row.id: row for row in scene.rules.rows}
    return tuple(
        Meter(
            scene.labels.row(id_),
            value.d,
            rows[id_].low,
            rows[id_].high,
            scene.say("advice-interval", **_interval(scene, value, digits=0, signed=False)),
            intent=f"why:meters.{id_}",
        )
        for id_, value in sorted(outlook.audiences.items(), key=lambda pair: list(scene.sheet.audiences).index(pair[0]))
    )


def _ending(scene: Scene, ending: str, share: Share) -> str:
    name = scene.words.pick(scene.sheet.endings[ending].name)
    chance, low, high = (scene.words.percent(one) for one in (share.p, share.lo, share.hi))
    return scene.say("advice-ending", ending=name, chance=chance, low=low, high=high)


def _interval(scene: Scene, value: Difference, *, digits: int = 2, signed: bool = True) -> dict[str, str]:
    said = scene.words.signed if signed else scene.words.number
    return {"value": said(value.d, digits), "low": said(value.lo, digits), "high": said(value.hi, digits)}
