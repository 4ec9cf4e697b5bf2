"""The wall's first pages: the class's way beside the record's, and its treaty beside the signed one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.analysis.courses import against_history, of_record
from game.analysis.divergence import Parting
from game.faces.screen import Block, Panel, Redline, Text
from game.faces.screens.happenings import happenings
from game.faces.screens.redline import redline
from game.faces.screens.scene import Scene
from game.faces.screens.verdict_history import article, issues_in_order
from game.faces.screens.verdict_turning import deeds_text
from game.faces.wall_blocks import Beside, Row
from game.play.sitting import Sitting
from game.play.told import EVERYTHING

A_PAGE, ROWS, BEFORE = 4, 8, 1
"""Rows of a way that a wall has room for, how many are shown at all, and how many of them stand before the parting."""
HEADLINES = 1
"""What a sitting is told in: few words, for they stand on a wall."""
ARTICLES = 2
WEIGHTS = {"instruments": 4, "decisions": 3, "events": 2, "levers": 2}
"""How much the kinds of things that happen count where not all can be told; what is in none of them is left out."""
ISSUES, TREATY_PAGES = 5, 2
"""Issues that a wall has room for, and how many pages of them there are at most."""


def names(scene: Scene) -> tuple[str, str]:
    return scene.say("wall-class"), scene.say("wall-record")


def parting(scene: Scene) -> Parting | None:
    """Return where the game left the record, None where it never did or there is no record; to stop is not to leave."""
    found = against_history(scene.session)
    first = found.first if found is not None else None
    return None if first is None or first.what == "length" else first


def path_pages(scene: Scene) -> list[tuple[Panel, ...]]:
    """Return the class's way beside the record's page by page, from the last thing they share."""
    rows = path_rows(scene, ROWS)
    if not rows:
        return [(Panel("path", "", (Text(scene.say("wall-quiet")),), "centre"),)]
    pages: list[tuple[Panel, ...]] = []
    for first in range(0, len(rows), A_PAGE):
        parted = any(row.parts for row in rows[:first])
        block: Block = Beside(names(scene), rows[first : first + A_PAGE], courses=True, parted=parted)
        pages.append((Panel("path", "", (block,), "centre"),))
    return pages


def ending_line(scene: Scene) -> str:
    """Return how the game ended, or where it was broken off."""
    outcome = scene.session.outcome()
    if outcome is None:
        return scene.say("wall-broken-off", date=scene.words.iso_date(scene.session.date))
    name = scene.words.pick(scene.sheet.endings[outcome.ending].name)
    return scene.say("wall-ended", ending=name, date=scene.words.iso_date(outcome.ended_on))


def path_rows(scene: Scene, most: int | None = None) -> tuple[Row, ...]:
    """Return what happened, side by side with the record; of more than there is room for, what weighs most."""
    first, own = parting(scene), scene.session.past
    theirs = recorded(scene) or own
    parted = first.turn if first is not None else len(own)
    told = [
        (turn, *_weighed(scene, own[turn], theirs[turn] if turn < len(theirs) else None)) for turn in range(len(own))
    ]
    before = [one for one in told if one[0] < parted and one[1] > 0][-BEFORE if parted < len(own) else -ROWS :]
    after = [one for one in told if one[0] > parted and one[1] > 0]
    if most is not None and len(after) > (room := most - len(before) - 1):
        heaviest = sorted(after, key=lambda one: -one[1])[:room]
        after = sorted(heaviest)
    rows = [Row(_day(scene, turn), one, other, is_same=one == other) for turn, _, one, other in (*before, *after)]
    if parted < len(own):
        rows.insert(len(before), _parting(scene, own[parted], theirs[parted] if parted < len(theirs) else None))
    return tuple(rows)


def _day(scene: Scene, turn: int) -> str:
    return scene.words.short_date(int(scene.rules.calendar.day_of_sitting[turn]))


def _weighed(scene: Scene, own: Sitting, other: Sitting | None) -> tuple[int, str, str]:
    """Return how much a sitting tells of the two ways, and what it tells of each."""
    left, right = _notable(scene, own), _notable(scene, other) if other is not None else {}
    if left == right:
        said = _said(scene, left)
        return max(left.values(), default=0), said, said
    here, there = (
        {rule: left[rule] for rule in left if rule not in right},
        {r: right[r] for r in right if r not in left},
    )
    weight = sum(here.values()) + sum(there.values())
    return weight, _said(scene, here or left), _said(scene, there or right)


def _notable(scene: Scene, sitting: Sitting) -> dict[str, int]:
    """Return the flags that a sitting raised and that a class would want to hear of, with what they weigh."""
    papers = {paper.rule for paper in scene.rules.instruments}
    known = happenings(scene.labels, scene.rules)
    found: dict[str, int] = {}
    for thing in sitting.told(scene.rules, EVERYTHING):
        one = known.get(thing.what) if thing.kind == "raised" else None
        if one is not None and one.rule not in papers and (weight := WEIGHTS.get(one.rule.partition(".")[0], 0)):
            found[thing.what] = weight
    return found


def _deeds(scene: Scene, sitting: Sitting | None) -> dict[str, int]:
    """Return what the chairs did at a sitting, of what is notable."""
    known = happenings(scene.labels, scene.rules)
    found = _notable(scene, sitting) if sitting is not None else {}
    return {flag: weight for flag, weight in found.items() if known[flag].side}


def _said(scene: Scene, flags: dict[str, int]) -> str:
    known = happenings(scene.labels, scene.rules)
    heaviest = sorted(flags, key=lambda flag: -flags[flag])[:HEADLINES]
    return " · ".join(dict.fromkeys(known[flag].headline for flag in flags if flag in heaviest))


def _parting(scene: Scene, own: Sitting, other: Sitting | None) -> Row:
    """Return the sitting at which the two ways part: what happened, or where nothing did, what was sent."""
    here, theirs = _deeds(scene, own), _deeds(scene, other)
    one = _said(scene, {flag: here[flag] for flag in here if flag not in theirs}) or _sent(scene, own, other)
    there = _said(scene, {flag: theirs[flag] for flag in theirs if flag not in here}) or _sent(scene, other, own)
    if one == there:
        _, one, there = _weighed(scene, own, other)
    undone = scene.say("wall-undone")
    return Row(_day(scene, own.turn), one or undone, there or undone, parts=True)


def _sent(scene: Scene, one: Sitting | None, other: Sitting | None) -> str:
    """Return what the chairs sent at one sitting and not at the other."""
    if one is None:
        return ""
    there = other.commands if other is not None else {}
    told = (
        scene.say("wall-deed", who=scene.labels.chooser(role), what=what)
        for role, said in one.commands.items()
        if (what := deeds_text(scene, [deed for deed in said if deed not in there.get(role, ())]))
    )
    return " · ".join(list(told)[:HEADLINES])


def treaty_pages(scene: Scene) -> list[tuple[Panel, ...]]:
    """Return issue by issue what the class settled and what was settled then, what differs first."""
    rows = treaty_rows(scene)[: ISSUES * TREATY_PAGES]
    if not rows:
        return [(Panel("treaty", "", (Text(scene.say("wall-nothing-settled")),), "centre"),)]
    heads = names(scene) if scene.sheet.history.moves else ("", "")
    blocks = (Beside(heads, rows[first : first + ISSUES]) for first in range(0, len(rows), ISSUES))
    return [(Panel("treaty", "", (block,), "centre"),) for block in blocks]


def treaty_rows(scene: Scene) -> tuple[Row, ...]:
    """Return the issues that either settled, those that differ first."""
    own, signed = _places(scene, scene.session.past), _places(scene, recorded(scene))
    if not scene.sheet.history.moves:
        settled = [issue for issue, _ in issues_in_order(scene) if issue in own]
        return tuple(Row(scene.labels.issue(issue), own[issue], is_same=True) for issue in settled)
    open_still = scene.say("wall-open")
    rows = [
        Row(scene.labels.issue(issue), own.get(issue, open_still), signed.get(issue, open_still))
        for issue, _ in issues_in_order(scene)
        if scene.level.holds(issue) and (issue in own or issue in signed)
    ]
    rows = [Row(row.label, row.one, row.other, is_same=row.one == row.other) for row in rows]
    return tuple(sorted(rows, key=lambda row: row.is_same))


def recorded(scene: Scene) -> Sequence[Sitting]:
    """Return the recorded game, if there is one."""
    if not scene.sheet.history.moves:
        return ()
    return of_record(scene.session.scenario, scene.session.head.seed).sittings


def _places(scene: Scene, past: Sequence[Sitting]) -> dict[str, str]:
    """Return where each issue was settled at the end of a game, by its short name."""
    if not past:
        return {}
    end, issues = past[-1].after, scene.rules.issues
    return {
        issue.id: scene.labels.position(issue.id, issue.positions[int(end.position[i, 0])])
        for i, issue in enumerate(issues)
        if int(end.settled[i, 0]) >= 0
    }


def article_panels(scene: Scene) -> tuple[Panel, ...]:
    """Return the articles in which the two texts differ, word by word, as many as can be read from afar."""
    blocks = tuple(articles(scene))
    return (Panel("articles", "", blocks[:ARTICLES], "centre"),) if blocks else ()


def articles(scene: Scene) -> Iterator[Redline]:
    """Yield the articles that both have and that differ: of words for words a class can say what they change."""
    past, signed = scene.session.past, recorded(scene)
    if not past or not signed:
        return
    for issue, index in issues_in_order(scene):
        ours, theirs = article(scene, past[-1].after, index), article(scene, signed[-1].after, index)
        if scene.level.holds(issue) and ours and theirs and ours != theirs:
            yield Redline(scene.labels.issue(issue), redline(theirs, ours), large=True)
