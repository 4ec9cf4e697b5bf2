"""The meters and tallies a role may see: where each stands, how it last changed, and what changed it most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from game.engine.rules import Row
from game.engine.state import State
from game.faces.screen import Meter
from game.faces.screens.scene import Scene
from game.play.told import Told


def meters(scene: Scene, told: Iterable[Told], *, has_course: bool = False) -> tuple[Meter, ...]:
    """Return what the role may see; ``told`` is what the last sitting brought it.

    With their courses, where they are to be seen as they moved from the first sitting on.
    """
    changes: dict[str, list[Told]] = {}
    for thing in told:
        if thing.kind == "changed":
            changes.setdefault(thing.what, []).append(thing)
    found = tuple(_meter(scene, row, value, changes.get(row.id, [])) for row, value in visible(scene))
    if not has_course:
        return found
    return tuple(
        replace(meter, course=_course(scene, row)) for meter, (row, _) in zip(found, visible(scene), strict=True)
    )


def _course(scene: Scene, row: Row) -> tuple[float, ...]:
    """Return where a meter stood at the beginning and after each sitting; what only counts has none."""
    if row.id in scene.sheet.tallies:
        return ()
    index, past = scene.rules.rows.index(row), scene.session.past
    states = [sitting.before for sitting in past[:1]] + [sitting.after for sitting in past]
    return tuple(float(state.value[index, 0]) for state in states)


def visible(scene: Scene) -> list[tuple[Row, float]]:
    """Return the rows the role may see with their values, in the author's order."""
    return [(row, float(scene.view.value[index, 0])) for index, row in _shown(scene) if scene.sees(row)]


def known(scene: Scene) -> list[Row]:
    """Return the rows that can be asked about: those the role may see, and all of them once the game is over."""
    if scene.session.is_over:
        return [row for _, row in _shown(scene)]
    return [row for row, _ in visible(scene)]


def all_meters(scene: Scene, state: State) -> tuple[Meter, ...]:
    """Return every meter and tally as it truly stands, meters with their change since the start: for a game's end."""
    values = [(row, float(state.value[index, 0])) for index, row in _shown(scene)]
    tallies = scene.sheet.tallies
    return tuple(
        _meter(scene, row, value, (), since_start=0.0 if row.id in tallies else value - row.start)
        for row, value in values
    )


def _shown(scene: Scene) -> list[tuple[int, Row]]:
    """Return the rows in the author's order; the count of a vote is left out until there has been one."""
    stages = [stage for paper in scene.rules.instruments for stage in paper.stages if stage.ballot is not None]
    counted = {row for stage in stages if stage.ballot for row in stage.ballot.tallies}
    held = {
        row
        for stage in stages
        if stage.ballot and max(scene.view.at[f, 0] for f in (stage.deed.flag, stage.ballot.failed.flag)) >= 0
        for row in stage.ballot.tallies
    }
    return [(index, row) for index, row in _in_order(scene) if index not in counted - held]


def _in_order(scene: Scene) -> list[tuple[int, Row]]:
    sheet = scene.sheet
    place = {row: number for number, row in enumerate([*sheet.meters, *sheet.audiences, *sheet.tallies])}
    return sorted(enumerate(scene.rules.rows), key=lambda indexed: place[indexed[1].id])


def _meter(scene: Scene, row: Row, value: float, changes: Sequence[Told], since_start: float | None = None) -> Meter:
    is_tally = row.id in scene.sheet.tallies
    change = sum(thing.amount or 0.0 for thing in changes) if since_start is None else since_start
    shown = scene.labels.change(row.id, change)
    most = max(changes, key=lambda thing: abs(thing.amount or 0.0), default=None)
    return Meter(
        label=scene.labels.row(row.id),
        value=value,
        low=0.0 if is_tally else row.low,
        high=0.0 if is_tally else row.high,
        shown=scene.labels.amount(row.id, value),
        change="" if shown == "0" else shown,
        cause="" if most is None or shown == "0" else scene.labels.cause(most.rule),
        intent=f"why:meters.{row.id}",
    )
