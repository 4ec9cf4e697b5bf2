"""Two paths side by side: what was done on each at one sitting, where they part, and what followed from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game.analysis.courses import of_game, of_record
from game.analysis.divergence import Comparison, Course, compare
from game.faces.screen import Action, Block, Choice, Panel, Screen, Text
from game.faces.screens.deeds import step_text
from game.faces.screens.diverged import diverged
from game.faces.screens.happenings import happened
from game.faces.screens.labels import Labels
from game.faces.screens.saves import title_of as title_of_save
from game.faces.screens.walk import Walk, page, strip
from game.faces.screens.walk_drawers import still_on
from game.play.commands import MOVES_NOTHING, Hold, Refusal
from game.play.saves import SavedGame, called
from game.play.sitting import Sitting
from game.play.told import EVERYTHING

RECORD = "record"
"""What stands for a scenario's own record where a saved game's path would stand."""


def other_of(walk: Walk, what: str) -> Course:
    """Return the path to be laid beside this one. Raises ``Refused``."""
    if what == RECORD:
        return of_record(walk.way.scenario, walk.way.head.seed)
    return of_game(Path(what))


def compared(walk: Walk, other: Course) -> Comparison:
    """Return where the two part."""
    return compare(Course(walk.way.scenario, tuple(passage.sitting for passage in walk.way.passages)), other)


def choosing(walk: Walk, games: Sequence[SavedGame]) -> Screen:
    """Return the drawer in which the other path is chosen: the record, or another saved game of this scenario."""
    own = walk.way.game[0] if walk.way.game is not None else None
    options: list[Action] = []
    details: list[str] = []
    if own is not None and walk.way.scenario.sheet.history.moves:
        options.append(Action(walk.say("compare-record"), f"beside:{RECORD}"))
        details.append("")
    for saved in games:
        if isinstance(saved.game, Refusal) or saved.game.head.scenario != walk.way.scenario.id or saved.path == own:
            continue
        title = title_of_save(saved, games, walk.words, f"beside:{saved.path}")
        reason = still_on(walk, saved)
        options.append(Action(title.name, title.intent, enabled=not reason, reason=reason))
        details.append(title.detail)
    listed: Block = Choice("", tuple(options), tuple(details)) if options else Text(walk.say("beside-none"), "note")
    return Screen(
        key="beside-which",
        title=walk.say("beside-title"),
        question=walk.say("beside-which"),
        panels=(Panel("which", "", (listed,), "full"),),
        actions=(Action(walk.say("action-back"), "back", "b"),),
        language=walk.words.language,
        drawer=True,
    )


def two_paths(walk: Walk, what: str, other: Course, found: Comparison) -> Screen:
    """Return the page of two paths at the sitting one stands at."""
    names = (_own_name(walk), walk.say("compare-record") if what == RECORD else called(Path(what)))
    parted = found.first.turn if found.first is not None else -1
    own = walk.way.passages[walk.at].sitting
    beside = other.sittings[walk.at] if walk.at < len(other.sittings) else None
    panels = (
        strip(walk, parted=parted),
        Panel("one", names[0], _done(walk.labels, own), "left"),
        Panel("parted", walk.say("beside-parted"), diverged(walk.labels, found, names), "centre", "computed"),
        Panel("other", names[1], _other(walk, beside), "right"),
    )
    shown = Screen(
        key="beside",
        title="",
        question=walk.say("beside-question"),
        panels=panels,
        actions=_actions(walk, parted),
    )
    return page(walk, shown)


def _own_name(walk: Walk) -> str:
    return walk.say("compare-record") if walk.way.game is None else called(walk.way.game[0])


def _actions(walk: Walk, parted: int) -> tuple[Action, ...]:
    same, at_end = parted < 0, walk.at >= walk.last
    return (
        Action(
            walk.say("replaying-next"),
            f"step:{walk.at + 1}",
            "n",
            enabled=not at_end,
            reason=walk.say("replaying-at-end") if at_end else "",
            glows=not at_end,
        ),
        Action(
            walk.say("replaying-back"),
            f"step:{walk.at - 1}",
            "p",
            enabled=walk.at > 0,
            reason="" if walk.at else walk.say("replaying-at-start"),
        ),
        Action(
            walk.say("beside-to-parting"),
            f"step:{min(max(parted, 0), walk.last)}",
            "f",
            enabled=not same,
            reason=walk.say("compare-same") if same else "",
        ),
        Action(walk.say("beside-back"), "back", "b"),
    )


def _other(walk: Walk, sitting: Sitting | None) -> tuple[Block, ...]:
    return (Text(walk.say("beside-over"), "note"),) if sitting is None else _done(walk.labels, sitting)


def _done(labels: Labels, sitting: Sitting) -> tuple[Block, ...]:
    """Return what was done and what came of it at one sitting of a path."""
    blocks: list[Block] = [Text(labels.words.iso_date(sitting.date), "note")]
    for role, said in sitting.commands.items():
        deeds = [step_text(labels, one) for one in said if not isinstance(one, (*MOVES_NOTHING, Hold))]
        blocks += [Text(labels.words.say("beside-did", who=labels.chooser(role), what=deed)) for deed in deeds]
    rules = labels.scenario.rules
    news = [thing.headline for thing in happened(labels, rules, sitting.told(rules, EVERYTHING))]
    blocks += [Text(line, "note") for line in news]
    return tuple(blocks)
