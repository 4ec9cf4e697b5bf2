"""The issues that matter now: those on which most is at stake between the two sides, with where each stands.

Each is a track that leads to its place on the table.
"""

from __future__ import annotations

from dataclasses import replace

from game.analysis.stakes import Stake, stakes
from game.faces.screen import Block, Ladder, Text
from game.faces.screens.bargain import issues_shown, papers, standing
from game.faces.screens.scene import Scene

SHOWN = 5


def pressing(scene: Scene) -> tuple[Block, ...]:
    """Return the few issues that matter now, folded."""
    if not papers(scene):
        return (Text(scene.say("table-no-papers"), "note"),)
    own = {paper: issues_shown(scene, scene.rules.instruments[paper]) for paper, _ in papers(scene)}
    found = [stake for stake in stakes(scene.rules, scene.view) if stake.issue in own[stake.paper]]
    if not found:
        return (Text(scene.say("stakes-none"), "note"),)
    return tuple(_folded(scene, stake) for stake in found[:SHOWN])


def _folded(scene: Scene, stake: Stake) -> Ladder:
    ladder, paper = standing(scene, stake.paper, stake.issue), scene.rules.instruments[stake.paper]
    return replace(ladder, folded=f"issue:{paper.id}.{scene.rules.issues[stake.issue].id}")


def apart(scene: Scene) -> tuple[Ladder, ...]:
    """Return where the two sides stand on the same issues: of each only the positions on which anything stands."""
    found = (standing(scene, stake.paper, stake.issue) for stake in stakes(scene.rules, scene.view)[:SHOWN])
    return tuple(
        replace(ladder, rungs=tuple(rung for rung in ladder.rungs if rung.marks or rung.current)) for ladder in found
    )
