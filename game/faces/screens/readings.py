"""What the record leaves open at a step: the disputes that rest on the same sources, each with all its readings."""

from __future__ import annotations

from game.faces.screen import Block, Text
from game.faces.screens.looking import WHOLE, Looking
from game.faces.screens.walk import Walk


def disputed(walk: Walk, look: Looking) -> tuple[Block, ...]:
    """Return the disputes that bear on this sitting.

    A dispute tells of all it is about, so it lies open only where everything does, and once one has come to the last
    of the sittings that it bears on.
    """
    if walk.side != WHOLE:
        return ()
    blocks: list[Block] = []
    for id_, dispute in look.sheet.disputes.items():
        bears = _bears_on(walk, id_)
        if look.at not in bears or max(bears) > walk.furthest:
            continue
        blocks.append(Text(look.words.pick(dispute.question), "heading"))
        for name, reading in dispute.readings.items():
            badge = look.labels.evidence(f"disputes.{id_}.readings.{name}")
            facts = {"name": look.words.pick(reading.name), "text": look.words.pick(reading.text), "badge": badge}
            blocks.append(Text(look.say("talk-reading", **facts)))
    return tuple(blocks)


def _bears_on(walk: Walk, dispute: str) -> set[int]:
    """Return the sittings at which something was recorded that rests on a source of the dispute's readings."""
    readings = walk.way.scenario.sheet.disputes[dispute].readings
    cited = {source for name in readings for source in _sources(walk, f"disputes.{dispute}.readings.{name}")}
    found = set()
    for (sitting, _), moves in walk.way.passages[walk.at].recorded.items():
        if sitting <= walk.last and any(cited & {*_sources(walk, f"history.moves.{id_}")} for id_ in moves):
            found.add(sitting)
    return found


def _sources(walk: Walk, rule: str) -> tuple[str, ...]:
    found = walk.way.scenario.evidence_of(rule)
    return found.sources if found else ()
