"""What turned the game: the few things that moved the chance of its ending, or its worth to one's chair, most."""

from __future__ import annotations

from collections.abc import Sequence

from game.analysis.afterwards import turning_of
from game.analysis.intervals import Difference
from game.analysis.turning import LUCK, Hindsight, Push
from game.faces.screen import Action, Choice, Panel, Text
from game.faces.screens.deeds import step_text
from game.faces.screens.happenings import Happening, happened
from game.faces.screens.scene import Scene
from game.play.commands import MOVES_NOTHING, Command, Offer
from game.play.outcome import Outcome
from game.play.told import EVERYTHING

HEADLINES = 2


def turning_panels(scene: Scene, outcome: Outcome) -> tuple[Panel, ...]:
    """Return the way of the chance, and the largest steps of it, each leading to its reasons."""
    found = turning_of(scene.session, scene.role)
    ending = scene.words.pick(scene.sheet.endings[outcome.ending].name)
    listed = [
        Choice("", (Action(f"{n}. {point_text(scene, push)}", _reasons(push)),), (effect_text(scene, push, ending),))
        for n, push in enumerate(found.turning_points, start=1)
    ]
    first, last = (scene.words.percent(found.chances[n]) for n in (0, -2))
    way = Text(scene.say("turning-way", ending=ending, first=first, last=last))
    how = Text(scene.say("turning-how", worlds=found.worlds, seed=str(found.seed)), "note")
    points: list[Choice | Text] = [*listed] or [Text(scene.say("turning-none"))]
    return (Panel("turning", scene.say("turning-title"), (way, *points, how), "centre", "computed"),)


def _reasons(push: Push) -> str:
    return f"earlier:{push.turn}" if push.by == LUCK else f"why:deeds.{push.turn}.{push.by}"


def point_text(scene: Scene, push: Push) -> str:
    """Return a turning point as a date and what was done, by whom; or what luck brought."""
    date = scene.words.iso_date(push.date)
    if push.by != LUCK:
        facts = {"date": date, "who": scene.labels.chooser(push.by), "what": deed_of(scene, push)}
        return scene.say("turning-deed", **facts)
    told = scene.session.past[push.turn].told(scene.rules, EVERYTHING)
    brought = [one.headline for one in happened(scene.labels, scene.rules, told) if is_luck(scene, one)]
    what = " · ".join(brought[:HEADLINES])
    return scene.say("turning-luck", date=date, what=what or "none")


def is_luck(scene: Scene, one: Happening) -> bool:
    """Whether something befell, rather than that a side did it or two sides agreed on it."""
    return not one.side and one.rule not in {paper.accepted.rule for paper in scene.rules.instruments}


def deed_of(scene: Scene, push: Push) -> str:
    """Return what a chair did at a sitting in one line; that it waited is a deed too."""
    said = scene.session.past[push.turn].commands.get(push.by, ())
    return deeds_text(scene, said) or scene.say("turning-waited")


def deeds_text(scene: Scene, said: Sequence[Command]) -> str:
    """Return a bundle in one line; of a draft only that it was offered, of waiting nothing."""
    return " / ".join(
        scene.say("turning-offered", paper=scene.labels.paper(one.instrument))
        if isinstance(one, Offer)
        else step_text(scene.labels, one)
        for one in done(said)
    )


def done(said: Sequence[Command]) -> list[Command]:
    """Return what of a bundle the world was to notice."""
    return [one for one in said if not isinstance(one, MOVES_NOTHING)]


def effect_text(scene: Scene, push: Push, ending: str) -> str:
    """Return what a turning point did to the chance of the ending, and to what the game was worth to the chair."""
    words = scene.words
    chance = scene.say(
        "turning-chance",
        ending=ending,
        before=words.percent(push.before),
        after=words.percent(push.after),
        points=words.signed(100 * push.chance.d, 0),
        low=words.signed(100 * push.chance.lo, 0),
        high=words.signed(100 * push.chance.hi, 0),
    )
    if not _is_clear(push.own):
        return chance
    own = {"d": push.own.d, "low": push.own.lo, "high": push.own.hi}
    return f"{chance} {scene.say('turning-own', **{name: words.signed(value, 1) for name, value in own.items()})}"


def _is_clear(found: Difference) -> bool:
    return found.lo > 0 or found.hi < 0


def chances(scene: Scene) -> Hindsight:
    """Return the chance of the ending from sitting to sitting, for whoever draws it."""
    return turning_of(scene.session, scene.role)
