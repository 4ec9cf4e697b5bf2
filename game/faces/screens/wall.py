"""The debrief wall: what a class looks back on, page by page, in few and large words.

Everything on it is worked out from a game as far as it came, so any moment can have been the last.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from game.analysis.among import Among
from game.faces.screen import Action, Panel, Screen, Text
from game.faces.screens.scene import Scene, scene_of
from game.faces.screens.wall_among import A_PAGE as CLOUDS_A_PAGE
from game.faces.screens.wall_among import PAGES as CLOUD_PAGES
from game.faces.screens.wall_among import among_panels, clouds, waiting_panels
from game.faces.screens.wall_path import (
    article_panels,
    articles,
    ending_line,
    parting,
    path_pages,
    treaty_pages,
)
from game.faces.screens.wall_talk import (
    dispute_pages,
    hands_panels,
    pad_panels,
    prompt_panels,
    question_pages,
    reason_panels,
)
from game.faces.words import Words
from game.play.debrief import BOXES, Debrief

REASONS_PAGE = "wall-reasons"
"""The last page, on which what is typed goes into the box of reasons."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the wall: its key, what it asks, and how its panels are made when it is turned to."""

    key: str
    question: str
    panels: Callable[[], tuple[Panel, ...]]


def wall(
    told: Debrief, words: Words, found: Among | None = None, key: str = "", box: str = BOXES[0], line: str = ""
) -> Screen:
    """Return the page of the wall with this key, else the first; ``found`` is where the game stands among others, once
    that is known.
    """
    scene = scene_of(told.session, told.role, words)
    pages = wall_pages(scene, told, found, box, line)
    number = next((n for n, page in enumerate(pages) if page.key == key), 0)
    shown = pages[number]
    return Screen(
        key=shown.key,
        title=words.say("wall-title"),
        question=shown.question,
        panels=shown.panels(),
        actions=_actions(words, number, len(pages)),
        date=words.say("wall-page", page=number + 1, pages=len(pages)),
        deadline=ending_line(scene) if scene.session.past else "",
        language=words.language,
    )


def wall_pages(
    scene: Scene, told: Debrief, found: Among | None, box: str = BOXES[0], line: str = ""
) -> tuple[Page, ...]:
    """Return the pages in the order in which a class talks: what happened, why, and what is not settled."""
    say = scene.say
    pad = Page("wall-pad", say("wall-pad-question"), partial(pad_panels, scene, told, box, line))
    asked = [
        Page(f"wall-questions-{n}", say("wall-questions-question"), partial(_given, panels))
        for n, panels in enumerate(question_pages(scene), start=1)
    ]
    if not scene.session.past:
        nothing = (Panel("path", "", (Text(say("wall-unplayed")),), "centre"),)
        return (Page("wall-path-1", say("wall-unplayed-question"), partial(_given, nothing)), pad, *asked)
    settled = say("wall-treaty-question" if scene.sheet.history.moves else "wall-treaty-alone")
    hands = [Page("wall-hands", say("wall-hands-question"), partial(hands_panels, scene, told))] if told.hands else []
    return (
        *(
            Page(
                f"wall-path-{n}",
                _parted(scene) if n == 1 or parting(scene) is None else say("wall-path-on"),
                partial(_given, panels),
            )
            for n, panels in enumerate(path_pages(scene), start=1)
        ),
        *(
            Page(f"wall-treaty-{n}", settled, partial(_given, panels))
            for n, panels in enumerate(treaty_pages(scene), start=1)
        ),
        *_differing(scene),
        *_among(scene, found),
        *hands,
        Page("wall-prompts", say("wall-prompts-question"), partial(prompt_panels, scene, found)),
        pad,
        *asked,
        *(
            Page(f"wall-dispute-{n}", say("wall-dispute-question"), partial(_given, panels))
            for n, panels in enumerate(dispute_pages(scene), start=1)
        ),
        Page(REASONS_PAGE, say("wall-reasons-question"), partial(reason_panels, scene, told, line)),
    )


def _given(panels: tuple[Panel, ...]) -> tuple[Panel, ...]:
    """Return panels that are at hand already."""
    return panels


def _parted(scene: Scene) -> str:
    first = parting(scene)
    if first is not None:
        return scene.say("wall-path-question", date=scene.words.iso_date(first.date))
    return scene.say("wall-path-alone" if not scene.sheet.history.moves else "wall-path-together")


def _differing(scene: Scene) -> list[Page]:
    if next(articles(scene), None) is None:
        return []
    return [Page("wall-articles", scene.say("wall-articles-question"), partial(article_panels, scene))]


def _among(scene: Scene, found: Among | None) -> list[Page]:
    """Return the pages of the others: one to wait on, until they are known."""
    if found is None:
        return [Page("wall-among-1", scene.say("wall-among-question"), partial(waiting_panels, scene))]
    count = min(max(1, -(-len(clouds(scene, found)) // CLOUDS_A_PAGE)), CLOUD_PAGES)
    return [
        Page(f"wall-among-{number + 1}", scene.say("wall-among-question"), partial(among_panels, scene, found, number))
        for number in range(count)
    ]


def _actions(words: Words, page: int, pages: int) -> tuple[Action, ...]:
    """The way on and back, the export, and the way out; on the last page the way out is what glows."""
    say, is_last = words.say, page == pages - 1
    on = () if is_last else (Action(say("wall-next"), "wall:next", "n", glows=True),)
    back = (Action(say("wall-back"), "wall:back", "b"),) if page else ()
    return (
        *on,
        *back,
        Action(say("wall-export"), "wall:export", "x"),
        Action(say("wall-leave"), "leave-room", "q", glows=is_last),
    )
