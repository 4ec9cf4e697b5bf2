"""What the record leaves open at a step: the disputes that rest on the same sources, each with all its readings."""

from __future__ import annotations

from collections.abc import Iterator

from game.faces.screen import Block, Text
from game.faces.screens.looking import WHOLE, Looking
from game.faces.screens.walk import Walk
from game.faces.ways import Way


def disputed(walk: Walk, look: Looking) -> tuple[Block, ...]:
    """Return the disputes that bear on this sitting.

    A dispute tells of all it is about, so it lies open only where everything does, and once one has come to the last
    of the sittings that it bears on.
    """
    if walk.side != WHOLE:
        return ()
    blocks: list[Block] = []
    for id_, dispute in look.sheet.disputes.items():
        bears = walk.disputes[id_]
        if look.at not in bears or max(bears) > walk.furthest:
            continue
        blocks.append(Text(look.words.pick(dispute.question), "heading"))
        for name, reading in dispute.readings.items():
            badge = look.labels.evidence(f"disputes.{id_}.readings.{name}")
            facts = {"name": look.words.pick(reading.name), "text": look.words.pick(reading.text), "badge": badge}
            blocks.append(Text(look.say("talk-reading", **facts)))
    return tuple(blocks)


def bearings(way: Way) -> dict[str, frozenset[int]]:
    """Return for each dispute the sittings at which something was recorded that rests on a source of its readings."""
    return {id_: frozenset(_bears_on(way, id_)) for id_ in way.scenario.sheet.disputes}


def _bears_on(way: Way, dispute: str) -> Iterator[int]:
    readings = way.scenario.sheet.disputes[dispute].readings
    cited = {source for name in readings for source in _sources(way, f"disputes.{dispute}.readings.{name}")}
    for at, passage in enumerate(way.passages):
        told = (id_ for (sitting, _), moves in passage.recorded.items() if sitting == at for id_ in moves)
        if any(not cited.isdisjoint(_sources(way, f"history.moves.{id_}")) for id_ in told):
            yield at


def _sources(way: Way, rule: str) -> tuple[str, ...]:
    found = way.scenario.evidence_of(rule)
    return found.sources if found else ()
