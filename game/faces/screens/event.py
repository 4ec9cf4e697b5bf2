"""What the sittings since one last decided brought: what happened, what it changed and why, and what comes next."""

from __future__ import annotations

from itertools import groupby

from game.faces.screen import Action, Block, Choice, Document, Panel, Screen, Text
from game.faces.screens.bargain import demand, package_line, papers
from game.faces.screens.chamber import roll
from game.faces.screens.dates import heading, turn_title
from game.faces.screens.happenings import Happening, happened
from game.faces.screens.map import map_now, map_since
from game.faces.screens.meters import meters
from game.faces.screens.papers import document
from game.faces.screens.reading import papers as readable
from game.faces.screens.scene import Scene
from game.play.commands import Offer
from game.play.sitting import Sitting
from game.play.told import Told

QUIET = 1
"""Things that happened, at most, on a day that leaves time to read."""


def _told(scene: Scene, since: int) -> list[Told]:
    """Return what the role was told of the sittings from ``since`` on."""
    return [thing for sitting in scene.session.past[since:] for thing in sitting.told(scene.rules, scene.eyes)]


def _happened(scene: Scene, since: int) -> list[Happening]:
    return happened(scene.labels, scene.rules, _told(scene, since))


def last(scene: Scene) -> int:
    """Return the number of the sitting played last, 0 before the first."""
    return max(len(scene.session.past) - 1, 0)


def nothing_came(scene: Scene, since: int) -> bool:
    """Whether nothing came before the role's eyes from ``since`` on but meters that moved, and papers to read."""
    return not _happened(scene, since) and not _answered(scene, since) and not moved(scene, since)


def news(scene: Scene, limit: int) -> tuple[Block, ...]:
    """Return the last sitting's headlines, the rest counted."""
    happened = _happened(scene, last(scene))
    lines: list[Block] = [Text(happening.headline) for happening in happened[:limit]]
    if len(happened) > limit:
        lines.append(Text(scene.say("news-more", count=len(happened) - limit), "note"))
    return tuple(lines)


def event(scene: Scene, since: int) -> Screen:
    """Return the screen between two sittings; it tells of all from ``since`` on, where several were let pass."""
    is_over = scene.session.is_over
    changed = tuple(meter for meter in meters(scene, _told(scene, since)) if meter.change)
    panels = (
        Panel("event", scene.say("event-happened"), _cards(scene, since), "centre"),
        Panel("cable", scene.say("event-cable"), _answered(scene, since), "centre"),
        Panel("drafts", scene.say("event-drafts"), _drafts(scene, since), "centre"),
        Panel("moved", scene.say("event-moved"), moved(scene, since), "centre"),
        Panel("papers", scene.say("event-papers"), _papers(scene, since), "centre"),
        _map(scene, since),
        Panel("next", scene.say("event-next"), () if is_over else _next(scene), "right"),
        Panel("meters", scene.say("event-meters"), changed, "right", "computed"),
    )
    onward = Action(
        scene.say("action-verdict" if is_over else "action-on"), "go:verdict" if is_over else "go:desk", "n", glows=True
    )
    return Screen(
        key="event",
        title=scene.say("event-title"),
        question=scene.say("event-question"),
        panels=tuple(panel for panel in panels if panel.blocks),
        actions=(
            onward,
            Action(scene.say("action-why"), "why:", "w"),
            Action(scene.say("action-archive"), "open:", "a"),
            Action(scene.say("action-earlier"), "earlier:", "e"),
        ),
        date=_date(scene, since),
        mark=scene.mark(scene.side),
        emblem=scene.labels.emblem(scene.role),
        language=scene.words.language,
    )


def _date(scene: Scene, since: int) -> str:
    """Return the day that is told of, or the first and the last of several."""
    days = [sitting.date for sitting in scene.session.past[since:]]
    if len(days) < 2:
        return "".join(scene.words.iso_date(day) for day in days)
    return scene.say("event-days", first=scene.words.iso_date(days[0]), last=scene.words.iso_date(days[-1]))


def _cards(scene: Scene, since: int) -> tuple[Block, ...]:
    """What happened: a card for what the scenario has words for, a line for the rest.

    A chamber's vote comes first, then what is known by its paper (a flash, a night, a signing), then the rest in order:
    what people wait for would be out of sight below the day's other news.
    """
    happened = sorted(_happened(scene, since), key=lambda one: (roll(scene, one.rule) is None, one.paper == "plain"))
    cards = tuple(block for happening in happened for block in card(scene, happening))
    cards += _by_staff(scene, since)
    return cards or (Text(scene.say("event-quiet"), "note"),)


def _by_staff(scene: Scene, since: int) -> tuple[Text, ...]:
    """Say at which sittings, let pass because nothing was asked, the role's staff tabled its draft anew."""
    passed = scene.session.past[since + 1 :] if scene.role in scene.session.humans else ()
    kept = [one for one in passed if any(isinstance(did, Offer) for did in one.commands.get(scene.role, ()))]
    days = [scene.words.iso_date(sitting.date) for sitting in kept]
    return (Text(scene.say("event-staff", dates=scene.words.listed(days)), "note"),) if days else ()


def _map(scene: Scene, since: int) -> Panel:
    """The map where something on it has changed; on a quiet day as it still is, so that one sees where one stands."""
    happened = _happened(scene, since)
    found = map_since(scene, since, happened)
    is_quiet = found is None and not happened
    shown = map_now(scene) if is_quiet else found
    title = "" if is_quiet else scene.say("map-changed")
    return Panel("map", title, () if shown is None else (shown,), "right")


def card(scene: Scene, happening: Happening) -> tuple[Block, ...]:
    """What happened on its paper, and where it was a chamber's vote the roll-call."""
    speaks_to_others = happening.addressed in scene.sheet.roles and happening.addressed != scene.role
    text, vote = "" if speaks_to_others else happening.text, roll(scene, happening.rule)
    if not text and vote is None:
        return (Text(happening.headline),)
    paper = Document(
        key=happening.rule,
        title=happening.headline,
        byline="",
        paragraphs=(text,) if text else (),
        stock="plain",
        badge=scene.labels.evidence(happening.rule),
        mark=scene.mark(happening.side) if happening.side else "none",
        emblem=scene.labels.emblem(happening.addressed),
        kind=happening.paper,
    )
    return (paper,) if vote is None else (paper, vote)


def moved(scene: Scene, since: int) -> tuple[Block, ...]:
    """Return the positions that moved, those of one cause together under it."""
    things = [thing for thing in _told(scene, since) if thing.kind == "moved" and scene.level.holds(thing.what)]
    blocks: list[Block] = []
    for rule, group in groupby(things, key=lambda thing: thing.rule):
        blocks.append(Text(scene.labels.cause(rule), "note"))
        blocks += [Text(_move(scene, thing)) for thing in group]
    return tuple(blocks)


def _move(scene: Scene, thing: Told) -> str:
    to = thing.to or ""
    return scene.say("told-moved", issue=scene.labels.issue(thing.what), position=scene.labels.position(thing.what, to))


def _answered(scene: Scene, since: int) -> tuple[Block, ...]:
    """Say what the principal answered to the role's own cables."""
    return tuple(line for sitting in scene.session.past[since:] for line in _answer(scene, sitting))


def _answer(scene: Scene, sitting: Sitting) -> tuple[Text, ...]:
    before, after, role = sitting.before, sitting.after, scene.view.role
    asked = int(before.cable[role, 0])
    if asked < 0 or int(after.cable[role, 0]) >= 0:
        return ()
    issue, now = scene.rules.issues[asked], int(after.mandate[role, asked, 0])
    facts = {"issue": scene.labels.issue(issue.id), "position": scene.labels.position(issue.id, issue.positions[now])}
    granted = now != int(before.mandate[role, asked, 0])
    return (Text(scene.say("cable-granted" if granted else "cable-refused", **facts)),)


def _drafts(scene: Scene, since: int) -> tuple[Block, ...]:
    """Return the drafts tabled, in full."""
    view = scene.view
    lines: list[Block] = []
    for k, paper in papers(scene):
        for party in (0, 1):
            if scene.session.past and int(view.drafted_at[k, party, 0]) >= since:
                side = scene.labels.side(scene.rules.sides[paper.parties[party]])
                package = package_line(scene, demand(scene, k, party))
                lines.append(Text(scene.say("event-draft", side=side, package=package)))
    return tuple(lines)


def _papers(scene: Scene, since: int) -> tuple[Block, ...]:
    """Return the papers that have come in, the newest first, to be opened; on a quiet day the first lies open."""
    after = int(scene.view.calendar.day_of_sitting[since])
    keys = readable(scene.reader, after=after) if scene.session.past else []
    if keys and len(_happened(scene, since)) <= QUIET:
        return (document(scene, keys[0]), *_listed(scene, keys[1:]))
    return _listed(scene, keys)


def _listed(scene: Scene, keys: list[str]) -> tuple[Block, ...]:
    options = tuple(Action(scene.words.pick(scene.sheet.documents[key].title), f"open:documents.{key}") for key in keys)
    return (Choice("", options),) if options else ()


def _next(scene: Scene) -> tuple[Block, ...]:
    """Return when it goes on, and what will be asked then."""
    points = (scene.rules.decisions[index].id for index in scene.case.options.decisions)
    questions = [scene.words.pick(scene.sheet.decisions[point].question) for point in points]
    return (Text(scene.say("event-when", date=heading(scene), title=turn_title(scene))), *map(Text, questions))
