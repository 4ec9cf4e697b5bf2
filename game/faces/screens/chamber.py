"""A chamber's vote, seat by seat: counts of yea, nay and absent, never invented members."""

from __future__ import annotations

import math

from game.engine.rules import Ballot
from game.faces.screen import Roll
from game.faces.screens.scene import Scene

TOLERANCE = 1e-6
"""Of a vote, as in ``game.model.rollcall``: two thirds of 87 is 58."""


def roll(scene: Scene, rule: str) -> Roll | None:
    """Return the roll-call, where what happened was a chamber's vote whose three counts are kept and known."""
    for paper in scene.rules.instruments:
        for stage in paper.stages:
            ballot = stage.ballot
            if ballot is not None and rule in {ballot.passed.rule, ballot.failed.rule, stage.deed.rule}:
                return _roll(scene, ballot)
    return None


def _roll(scene: Scene, ballot: Ballot) -> Roll | None:
    rows = ballot.tallies
    if any(row < 0 or not scene.sees(scene.rules.rows[row]) for row in rows):
        return None
    yeas, nays, absent = (round(float(scene.view.value[row, 0])) for row in rows)
    voting = yeas + nays
    ids = [scene.rules.rows[row].id for row in rows]
    shown = [
        scene.say("map-count", what=scene.labels.row(row), amount=scene.labels.amount(row, count))
        for row, count in zip(ids, (yeas, nays, absent), strict=True)
    ]
    return Roll(
        title=scene.labels.chooser(scene.rules.audiences[ballot.audience]),
        seats=ballot.seats,
        yeas=yeas,
        nays=nays,
        absent=absent,
        shown=(shown[0], shown[1], shown[2]),
        note=scene.say("roll-needed", voting=voting, needed=math.ceil(ballot.threshold * voting - TOLERANCE)),
    )
