"""The wall's pages of the others: how often games ended so, and where this one lies in the cloud of them."""

from __future__ import annotations

from game.analysis.among import Among, Cloud
from game.faces.screen import Panel, Text
from game.faces.screens.scene import Scene
from game.faces.screens.verdict_end import measured
from game.faces.screens.wall_path import names
from game.faces.wall_blocks import Point, Spread
from game.play.legal import iso

A_PAGE, PAGES = 2, 3
"""Clouds that a wall has room for, and how many pages of them a class looks at; the page for after class has all."""


def waiting_panels(scene: Scene) -> tuple[Panel, ...]:
    """Return what is told while the games are being played."""
    return (Panel("waiting", "", (Text(scene.say("wall-waiting")),), "centre", "computed"),)


def clouds(scene: Scene, found: Among) -> list[Cloud]:
    """Return the measures in which games differ at all, in the author's order."""
    order = list(scene.sheet.measures)
    return sorted((one for one in found.clouds if one.high > one.low), key=lambda one: order.index(one.measure))


def among_panels(scene: Scene, found: Among, page: int) -> tuple[Panel, ...]:
    """Return some of the clouds, and on the first page how often games ended as this one did."""
    shown = clouds(scene, found)[page * A_PAGE : (page + 1) * A_PAGE]
    blocks = tuple(spread(scene, cloud) for cloud in shown)
    return (
        Panel("among", ended_line(scene, found), blocks or (Text(scene.say("wall-no-clouds")),), "centre", "computed"),
    )


def ended_line(scene: Scene, found: Among) -> str:
    """Say how many of the games ended as this one did, or on which day all of them are looked at."""
    outcome = scene.session.outcome()
    worlds = scene.words.number(found.worlds)
    if outcome is None or outcome.ending not in found.endings:
        return scene.say("wall-among-day", worlds=worlds, date=scene.words.iso_date(scene.session.date))
    games = scene.words.number(round(found.endings[outcome.ending].p * found.worlds))
    name = scene.words.pick(scene.sheet.endings[outcome.ending].name)
    return scene.say("wall-among-ended", worlds=worlds, games=games, ending=name)


def spread(scene: Scene, cloud: Cloud) -> Spread:
    """Return a cloud with the class's game in it, and the record as the model plays it."""
    values = (cloud.own, cloud.record) if scene.sheet.history.moves else (cloud.own,)
    whose = (names(scene)[0], scene.say("wall-record-played"))
    never = scene.say("wall-never", share=scene.words.percent(cloud.never)) if cloud.never else ""
    return Spread(
        title=scene.words.pick(scene.sheet.measures[cloud.measure].name),
        ends=(_shown(scene, cloud, cloud.low), _shown(scene, cloud, cloud.high)),
        counts=cloud.counts,
        points=tuple(
            Point(name, _at(cloud, value), _shown(scene, cloud, value), "record" if number else "own")
            for number, (name, value) in enumerate(zip(whose, values, strict=False))
        ),
        note=never,
    )


def _at(cloud: Cloud, value: float | None) -> float | None:
    return None if value is None else (value - cloud.low) / (cloud.high - cloud.low)


def _shown(scene: Scene, cloud: Cloud, value: float | None) -> str:
    if value is not None and cloud.is_date:
        is_one_year = iso(int(cloud.low))[:4] == iso(int(cloud.high))[:4]
        return (scene.words.short_date if is_one_year else scene.words.date)(int(value))
    spec = scene.sheet.measures[cloud.measure]
    return measured(scene, spec, iso(int(value)) if value is not None and cloud.is_date else value)
