"""Where the time of a sitting goes: the program is looked at a thousand times a second, and what it is at is noted.

Looking costs next to nothing, where a profiler that counts every call would slow small calls most and so change the
answer.
"""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Callable
from types import CodeType, FrameType

from game.engine import audiences, bargaining, beliefs, deeds, endings, events, observe, options, private
from game.engine.working import Working
from game.model import quantal

PHASES: dict[str, tuple[Callable[..., object], ...]] = {
    "observe": (observe.observe,),
    "propensity": (private.decision_weights, private.menu_weights),
    "bargain": (private.private_table,),
    "choose": (quantal.weights, quantal.choose),
    "cables": (options.waiting_cables, private.grant_utility),
    "beliefs": (beliefs.read_moves,),
    "decisions": (deeds.resolve_answers,),
    "levers": (deeds.resolve_pledges, deeds.resolve_levers),
    "table": (bargaining.resolve_table,),
    "events": (events.resolve_events,),
    "audiences": (audiences.resolve_audiences,),
    "endings": (endings.resolve_endings,),
    "copies": (Working.__init__, Working.finish),
}
"""What a sitting is made of, by the functions that do it: first how minds see and choose, then how a step resolves."""

OTHER = "other"
PAUSE = 0.001
"""Seconds between two looks."""


def shares(work: Callable[[], object]) -> dict[str, float]:
    """Do some work and return the share of its time that each phase took; a phase inside another is the outer one's."""
    phase_of = {function.__code__: phase for phase, functions in PHASES.items() for function in functions}
    seen: Counter[str] = Counter()
    over, worker = threading.Event(), threading.get_ident()

    def look() -> None:
        while not over.wait(PAUSE):
            seen[_outermost(sys._current_frames().get(worker), phase_of)] += 1  # noqa: SLF001 - documented

    watcher, interval = threading.Thread(target=look), sys.getswitchinterval()
    sys.setswitchinterval(PAUSE)
    watcher.start()
    try:
        work()
    finally:
        over.set()
        watcher.join()
        sys.setswitchinterval(interval)
    looks = max(1, seen.total())
    return {phase: seen[phase] / looks for phase in (*PHASES, OTHER)}


def _outermost(frame: FrameType | None, phase_of: dict[CodeType, str]) -> str:
    found = OTHER
    while frame is not None:
        found = phase_of.get(frame.f_code, found)
        frame = frame.f_back
    return found
