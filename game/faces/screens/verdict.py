"""The verdict: no score, but pages to turn.

Two stamps, the envelopes opened, what turned the game, history and the signed text beside it, a thousand other games,
and what to talk about.
"""

from __future__ import annotations

from collections.abc import Callable

from game.faces.screen import Action, Block, Choice, Panel, Screen
from game.faces.screens.scene import Scene
from game.faces.screens.verdict_end import end_panels, is_agreed
from game.faces.screens.verdict_history import history_panels
from game.faces.screens.verdict_sealed import sealed_panels
from game.faces.screens.verdict_standing import standing_panels
from game.faces.screens.verdict_talk import talk_panels
from game.faces.screens.verdict_turning import turning_panels
from game.play.outcome import Outcome

Page = Callable[[Scene, Outcome], tuple[Panel, ...]]

PAGES: dict[str, Page] = {
    "verdict": end_panels,
    "verdict-sealed": sealed_panels,
    "verdict-turning": turning_panels,
    "verdict-history": history_panels,
    "verdict-standing": standing_panels,
    "verdict-talk": talk_panels,
}
"""The pages by what leads to them, in the order in which they are read; some take seconds to work out at first."""


def verdict(scene: Scene, outcome: Outcome, page: str = "verdict") -> Screen:
    """Return one page of a game's end; where nothing was ever agreed, the first is a quiet one."""
    page = page if page in PAGES else "verdict"
    panels = (panel for panel in PAGES[page](scene, outcome) if panel.blocks)
    quiet = "-quiet" if page == "verdict" and not is_agreed(scene) else ""
    return Screen(
        key=page,
        title=scene.say("verdict-title"),
        question=scene.say(f"{page}-question{quiet}"),
        panels=(Panel("pages", "", (_pages(scene, page),), "full"), *panels),
        actions=(
            _next(scene, page),
            Action(scene.say("action-report"), "report", "r"),
            Action(scene.say("action-why"), "why:", "w"),
            Action(scene.say("action-earlier"), "earlier:", "e"),
        ),
        date=scene.words.iso_date(outcome.ended_on),
        mark=scene.mark(scene.side),
        emblem=scene.labels.emblem(scene.role),
        language=scene.words.language,
    )


def _pages(scene: Scene, page: str) -> Block:
    """The ways to the pages, each with its number as its key, the way to go over the game again, and the way out."""
    ways = [
        Action(scene.say(f"{name}-page"), f"go:{name}", str(number), chosen=name == page)
        for number, name in enumerate(PAGES, start=1)
    ]
    if page != list(PAGES)[-1]:
        ways.append(Action(scene.say("action-cover"), "go:cover"))
    if scene.session.path is not None:
        ways.append(Action(scene.say("action-replay"), f"replay:{scene.session.path}", "v"))
    return Choice("", tuple(ways))


def _next(scene: Scene, page: str) -> Action:
    """The next page; after the last, the cover."""
    names = list(PAGES)
    following = names[names.index(page) + 1 :]
    if not following:
        return Action(scene.say("action-cover"), "go:cover", "n", glows=True)
    return Action(
        scene.say("action-next-page", page=scene.say(f"{following[0]}-page")), f"go:{following[0]}", "n", glows=True
    )
