"""``armistice screens``: every screen of a scenario as a picture, in every language, window and size of letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from game.faces.commands import HELP, NO, NOT_UNDERSTOOD, Lang, complain, refuse, words_for
from game.faces.language import LANGUAGES
from game.faces.screens_page import Group, Shot, screens_page
from game.faces.tour import Sight, tour
from game.faces.words import Words, words
from game.play.saves import saved_in
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario
from game.scenario.shelf import default_id

if TYPE_CHECKING:
    from game.faces.desk.fonts import Fonts
    from game.faces.desk.portraits import Pose
    from game.faces.desk.proof import Fault

LONGEST_LIST = 40
"""Faults told on the terminal; the page tells all."""


def run(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help=HELP.say("screens-out"))],
    scenario: Annotated[str | None, typer.Argument(metavar="[SCENARIO]", help=HELP.say("screens-scenario"))] = None,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    try:
        loaded = load(scenario or default_id())
    except Unsound as unsound:
        refuse(unsound.problems, say)
    try:
        groups = _draw(loaded, out, say)
    except OSError as fault:
        complain(say.say("screens-not-written", folder=str(out), why=fault.strerror or str(fault)))
        raise typer.Exit(NOT_UNDERSTOOD) from None
    amiss = [one for group in groups for shot in group.shots for one in shot.amiss]
    pictures = sum(len(group.shots) for group in groups)
    console = Console(highlight=False, markup=False, soft_wrap=True)
    console.print(say.say("screens-written", pictures=pictures, sights=len(groups), file=str(out / "index.html")))
    if not amiss:
        console.print(say.say("screens-sound"))
        return
    console.print(say.say("screens-amiss", count=len(amiss)))
    for one in amiss[:LONGEST_LIST]:
        console.print(f"  {one}")
    raise typer.Exit(NO)


def _draw(scenario: Scenario, out: Path, say: Words) -> list[Group]:
    """Play the scenario once, draw all that was seen, and write the page. Raises ``OSError``."""
    from game.faces.desk.fonts import Fonts  # noqa: PLC0415 - pygame is slow to load
    from game.faces.desk.portraits import POSES, with_own_sheets  # noqa: PLC0415 - likewise

    out.mkdir(parents=True, exist_ok=True)
    console, fonts, groups = Console(stderr=True), Fonts(), []
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        playing = bar.add_task(say.say("screens-playing"), total=None)
        sights = with_own_sheets(list(_seen(scenario)))
        bar.remove_task(playing)
        drawing = bar.add_task(say.say("screens-drawing"), total=len(sights))
        for number, sight in enumerate(sights, start=1):
            groups.append(_group(f"{number:02}-{sight.name}", sight, POSES, fonts, out))
            bar.advance(drawing)
    titles: dict[str, str] = {each: words(each).pick(scenario.sheet.title) or scenario.id for each in LANGUAGES}
    sizes = list(dict.fromkeys(pose.pixels for pose in POSES))
    (out / "index.html").write_text(screens_page(titles, groups, sizes), encoding="utf-8")
    return groups


def _seen(scenario: Scenario) -> Iterator[Sight]:
    """Yield what a tour comes by; its games are not among the person's own."""
    with TemporaryDirectory(prefix="armistice-screens-") as folder, saved_in(Path(folder)):
        yield from tour(scenario)


def _group(name: str, sight: Sight, poses: Sequence[Pose], fonts: Fonts, out: Path) -> Group:
    """Draw a sight in every pose; what is amiss is said in the words of its language."""
    from game.faces.desk.portraits import portray  # noqa: PLC0415 - likewise

    shots, titles = [], []
    for pose in poses:
        portrait, file = portray(sight, pose, fonts), f"{name}.{pose.name}.png"
        portrait.save(out / file)
        titles.append(portrait.title)
        amiss = tuple(_told(fault, file, words(pose.language)) for fault in portrait.faults)
        shots.append(Shot(file, (pose.language, f"s{pose.pixels}", pose.text), amiss))
    return Group(name, tuple(titles), tuple(shots))


def _told(fault: Fault, picture: str, say: Words) -> str:
    what = say.say(f"screens-fault-{fault.kind}", text=fault.text, detail=fault.detail)
    return say.say("screens-fault", picture=picture, part=fault.part, what=what)
