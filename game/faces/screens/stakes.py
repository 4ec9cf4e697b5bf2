"""The issues that matter now: those on which most is at stake between the two sides, with where each stands."""

from __future__ import annotations

from dataclasses import replace

from game.analysis.stakes import stakes
from game.faces.screen import Block, Ladder, Text
from game.faces.screens.bargain import issues_shown, papers, standing
from game.faces.screens.scene import Scene

SHOWN = 5


def pressing(scene: Scene) -> tuple[Block, ...]:
    """Return the few issues that matter now, of each only the positions on which someone stands."""
    if not papers(scene):
        return (Text(scene.say("table-no-papers"), "note"),)
    own = {paper: issues_shown(scene, scene.rules.instruments[paper]) for paper, _ in papers(scene)}
    found = [stake for stake in stakes(scene.rules, scene.view) if stake.issue in own[stake.paper]]
    if not found:
        return (Text(scene.say("stakes-none"), "note"),)
    more = len(found) - SHOWN
    note = scene.say("stakes-more", count=more) if more > 0 else scene.say("stakes-all")
    ladders = (_short(standing(scene, stake.paper, stake.issue)) for stake in found[:SHOWN])
    return (*ladders, *((Text(note, "note"),) if len(found) > 1 else ()))


def _short(ladder: Ladder) -> Ladder:
    return replace(ladder, rungs=tuple(rung for rung in ladder.rungs if rung.marks or rung.current))
