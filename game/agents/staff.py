"""A chair's staff: it writes the articles of a draft that the person in the chair leaves to it.

It writes as the fast mind would in that chair: from what the side asks for it thinks of the same concessions, but on
its own articles alone, and tables the draft for which most speaks. There is no luck in it, so that a person can see the
draft before it goes out.

What it cannot do: use its articles to buy something on the person's own; it takes those as they are.

Source: [Faratin1998]
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from game.engine.lookup import lookup
from game.engine.observe import View
from game.engine.rules import Rules
from game.engine.table import add_offer, add_overstep, concede, demand, footing
from game.engine.terms import Total

CONCESSIONS = 2
"""As many as the fast mind thinks of at a sitting (``game.engine.table.thoughts``)."""


def drafted(rules: Rules, view: View, paper: int, chosen: Mapping[int, int]) -> NDArray[np.int8]:
    """Return a draft of an instrument with the positions ``chosen`` {issue: position} and the staff's on all others.

    Shapes: (I, N), -1 outside the instrument
    """
    role, party = view.role, int(lookup(rules).party[view.role, paper])
    stance, theirs = (demand(rules, view, paper, side) for side in (party, 1 - party))
    for issue, position in chosen.items():
        stance[issue] = theirs[issue] = position  # nothing is apart here, so nothing is conceded
    stand = footing(rules, view, role, paper)
    drafts = [stance]
    for _ in range(CONCESSIONS):
        drafts.append(concede(rules, role, stand.other, paper, drafts[-1], theirs)[0])
    utility = []
    for draft in drafts:
        total = Total()
        add_offer(rules, view, stand, draft, total)
        add_overstep(rules, view, role, paper, draft, total)
        utility.append(np.broadcast_to(total.amount, view.worlds))
    best = np.argmax(np.stack(utility), axis=0)
    return np.asarray(np.stack(drafts)[best, :, np.arange(view.worlds)].T)
