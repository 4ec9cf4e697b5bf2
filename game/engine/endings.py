"""How a world ends: the first of the scenario's endings, in order, whose condition holds."""

from __future__ import annotations

import numpy as np

from game.engine.formula import mask
from game.engine.working import Working


def resolve_endings(work: Working) -> None:
    """End the worlds that have reached an ending; when the calendar is over, end all the rest.

    Endings are exclusive. A scenario's last ending has no condition; were none to hold at the end, it is taken.
    """
    last = work.clock + 1 >= work.calendar.sittings
    for index, ending in enumerate(work.rules.endings):
        if ending.at_end and not last:
            continue
        reached = work.active & (work.ending < 0)
        final = last and index == len(work.rules.endings) - 1
        if ending.when is not None and not final and reached.any():
            reached = reached & mask(ending.when(work), work.worlds)
        if reached.any():
            work.ending = np.where(reached, np.int8(index), work.ending)
            work.ended_at = np.where(reached, np.int16(work.clock), work.ended_at)
            work.raise_flag(ending.flag, ending.rule, reached)
