"""What befalls the world: threats called or met, clues that leak, papers that reach their next stage, events."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.deeds import set_rung
from game.engine.formula import mask
from game.engine.lookup import lookup
from game.engine.rules import Event, Instrument, Lever, Stage
from game.engine.state import RUNG_DONE, RUNG_NONE, RUNG_PREPARED
from game.engine.terms import Total, add_appeals
from game.engine.working import Working
from game.tape.rows import look_up

Bools = NDArray[np.bool_]


def resolve_events(work: Working) -> None:
    """Resolve everything that happens without anyone choosing it at this sitting."""
    for index, lever in enumerate(work.rules.levers):
        if lever.is_threat and (work.rung[index] > RUNG_NONE).any():
            _meet_or_call(work, index, lever)
            _leak(work, index, lever)
    for paper in work.rules.instruments:
        _advance_paper(work, paper)
    for event in work.rules.events:
        if event.window.holds(work.day):
            _befall(work, event)


def _meet_or_call(work: Working, index: int, lever: Lever) -> None:
    """Let a threat lapse where its demand is met, and charge its maker where its date has passed."""
    standing = work.active & (work.rung[index] > RUNG_NONE) & (work.rung[index] < RUNG_DONE)
    if lever.demand is not None:
        met = standing & mask(lever.demand(work), work.worlds)
        if met.any():
            set_rung(work, index, RUNG_NONE, met)
            work.raise_flag(lever.met, f"{lever.rule}.demand", met)
            standing = standing & ~met
    spoken = _spoken_flag(work, index)
    if not lever.due_days or spoken < 0:
        return
    at = work.at[spoken]
    stood = work.day - look_up(work.calendar.day_of_sitting, at)
    called = standing & (at >= 0) & (stood >= lever.due_days)
    if called.any():
        set_rung(work, index, RUNG_NONE, called)
        work.raise_flag(lever.called, f"{lever.rule}.due_days", called)
        work.apply(lever.stake, called)


def _spoken_flag(work: Working, index: int) -> int:
    """Return the flag of a threat's spoken stage, -1 if it has none: what was never spoken cannot be called."""
    for entry in work.rules.menu:
        if entry.lever == index and entry.verb == "speak":
            return entry.option.deed.flag
    return -1


def _leak(work: Working, index: int, lever: Lever) -> None:
    """Let a preparation that is kept hidden give a clue."""
    if lever.clue < 0 or lever.leak <= 0 or index not in lookup(work.rules).quiet_levers:
        return
    hidden = work.active & (work.rung[index] == RUNG_PREPARED) & (work.at[lever.clue] < 0)
    if hidden.any():
        leaked = hidden & (work.uniform(f"{lever.rule}.leak") < lever.leak)
        if leaked.any():
            work.raise_flag(lever.clue, f"{lever.rule}.leak", leaked)


def _advance_paper(work: Working, paper: Instrument) -> None:
    """Take an agreed paper one stage further, at most one a sitting; stages that need a vote wait for the audiences."""
    if not (work.at[paper.accepted.flag] >= 0).any():
        return
    # From the last stage back, so that no paper passes two stages at one sitting.
    for index in reversed(range(len(paper.stages))):
        stage = paper.stages[index]
        if stage.ballot is None:
            ready = stage_ready(work, paper, index, stage)
            if ready.any():
                work.do(stage.deed, ready)


def stage_ready(work: Working, paper: Instrument, index: int, stage: Stage) -> Bools:
    """Return where a stage can be reached now: the one before it stands, its date has come, its condition holds."""
    if not stage.window.holds(work.day):
        return np.zeros(work.worlds, dtype=bool)
    before = paper.accepted.flag if index == 0 else paper.stages[index - 1].deed.flag
    stood = (work.at[before] >= 0) & (work.at[before] < work.clock)
    ready: Bools = work.active & stood & (work.at[stage.deed.flag] < 0)
    if stage.when is not None and ready.any():
        ready = ready & mask(stage.when(work), work.worlds)
    return ready


def _befall(work: Working, event: Event) -> None:
    """Let an event happen where it may and its odds say so."""
    at = work.at[event.deed.flag]
    if event.cooldown_days:
        due = work.active & ((at < 0) | (work.day - look_up(work.calendar.day_of_sitting, at) >= event.cooldown_days))
    else:
        due = work.active & (at < 0)
    if event.when is not None and due.any():
        due = due & mask(event.when(work), work.worlds)
    if not due.any():
        return
    if event.odds:
        odds = Total()
        add_appeals(odds, event.odds, work)
        due = due & work.happens(f"{event.deed.rule}.odds", event.deed.rule, odds.amount)
    work.do(event.deed, due)
