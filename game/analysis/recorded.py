"""The recorded path in many worlds: everyone does what the record says as long as they can, under the record's luck.

What the record does not fix (private types, luck it does not pin) differs from world to world as ever. Where a recorded
bundle is not possible the record ends for that chair at that sitting: its mind chooses, and the world is counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.agents.fast import FastMind
from game.analysis.bundles import merged, possible, repeated
from game.engine.luck import Luck, Stream
from game.engine.moves import Bundle, assemble, idle
from game.engine.observe import observe
from game.engine.rules import Rules
from game.engine.state import State
from game.engine.step import step
from game.play import history
from game.play.convert import bundle_of, effective
from game.play.names import names_of
from game.scenario.scenario import Scenario

Ends = NDArray[np.int64]
"""In how many worlds the record ended, by sitting and role, shape (sittings, R)."""

MIND = FastMind()


@dataclass(frozen=True, slots=True)
class Record:
    """What the record says before the sitting ``until``: bundles of one world by sitting and role, and luck."""

    bundles: Mapping[tuple[int, int], Bundle]
    pins: Mapping[tuple[int, str], float]
    until: int


def record_of(scenario: Scenario, entered: str | None = None) -> Record:
    """Return a scenario's record up to the date at which it is left, or all of it. Raises ``Refused``."""
    rules = scenario.rules
    until = history.entry(scenario, entered) if entered is not None else rules.calendar.sittings
    names = names_of(rules)
    bundles = {
        (sitting, names.roles[role]): bundle_of(rules, names.roles[role], effective(commands))
        for (sitting, role), commands in history.recorded(scenario).items()
        if sitting < until
    }
    return Record(bundles, history.pins(scenario, until), until)


def entry_of(scenario: Scenario, entered: str | None) -> str | None:
    """Return when free play begins (ISO), if not at the beginning: as asked, else as the scenario itself says."""
    first = scenario.sheet.play.first
    return first.isoformat() if entered is None and first is not None else entered


def beginning_of(scenario: Scenario, entered: str | None) -> Record | None:
    """Return the record that is followed until free play begins, if there is one. Raises ``Refused``."""
    date = entry_of(scenario, entered)
    if date is None:
        return None
    history.entry(scenario, date)
    history.refuse_early(scenario, date)
    return record_of(scenario, date)


def reality_of(seed: int, record: Record | None) -> Luck:
    """Return the luck of the world: the record's as far as it goes, else the seed's."""
    return Luck(seed, Stream.REALITY, record.pins if record is not None else {})


def follow(rules: Rules, state: State, record: Record, reality: Luck, policy: Luck) -> tuple[State, Ends]:
    """Play N worlds along the record to where it is left, and say where it could not be followed."""
    ends = np.zeros((rules.calendar.sittings, len(rules.roles)), dtype=np.int64)
    while state.clock < record.until and not state.done.all():
        sealed = []
        for role in range(len(rules.roles)):
            said = record.bundles.get((state.clock, role))
            if said is None:
                sealed.append(idle(rules, role, state.worlds))
                continue
            bundle, may = as_far_as_possible(rules, state, repeated(said, state.worlds), policy)
            ends[state.clock, role] += np.count_nonzero(~may)
            sealed.append(bundle)
        state, _ = step(rules, state, assemble(rules, sealed, state.worlds), reality)
    return state, ends


def as_far_as_possible(
    rules: Rules, state: State, bundle: Bundle, policy: Luck, may: NDArray[np.bool_] | None = None
) -> tuple[Bundle, NDArray[np.bool_]]:
    """Return a bundle with the mind's own in the worlds where it is not possible, and where it is.

    ``may`` says where it would be, but for the rules.
    """
    view = observe(rules, state, bundle.role)
    may = possible(rules, view, bundle) & (True if may is None else may)
    return (bundle, may) if may.all() else (merged(bundle, MIND.choose(rules, view, policy), may), may)
