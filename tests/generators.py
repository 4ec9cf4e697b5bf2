"""Invented scenarios, states and moves for property tests; `test_generators.py` tests them in their turn.

    @given(scenarios())
    def test_…(scenario): …

    @given(moments())
    def test_…(moment): step(moment.rules, moment.state, moment.moves, moment.luck)

Scenarios are small and of odd shapes: no audiences, issues or levers, three sides, a side without a role, one turn.
The schema asks for two sides, roles, positions and options, so there are at least two of those.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from hypothesis import strategies as st

from game.agents.playout import sit
from game.analysis.synthetic import Size, synthetic
from game.engine.luck import Luck, Stream
from game.engine.moves import ACCEPT, CABLE, GRANT, HOLD, NOTHING, OFFER, REFUSE, Bundle, Moves
from game.engine.observe import View
from game.engine.options import Bar, options
from game.engine.rules import Rules
from game.engine.start import start
from game.engine.state import State
from game.engine.step import step
from game.scenario.scenario import Scenario

made = lru_cache(maxsize=256)(synthetic)


def sizes() -> st.SearchStrategy[Size]:
    """Return small sizes, any of them odd in its own way."""
    return st.builds(
        Size,
        sides=st.integers(2, 3),
        roles=st.integers(2, 4),
        types=st.integers(1, 3),
        audiences=st.integers(0, 2),
        meters=st.integers(0, 5),
        issues=st.integers(0, 4),
        positions=st.integers(2, 4),
        instruments=st.integers(0, 2),
        levers=st.integers(0, 6),
        decisions=st.integers(0, 5),
        options=st.integers(2, 3),
        events=st.integers(0, 5),
        drifts=st.integers(0, 3),
        turns=st.integers(1, 5),
        sittings=st.integers(1, 9),
    )


def scenarios() -> st.SearchStrategy[Scenario]:
    """Return small sound scenarios."""
    return st.builds(made, st.integers(0, 999), sizes())


class AnythingLegal:
    """A mind that takes everything it may do as equally likely, and draws packages from all positions there are."""

    def choose(self, rules: Rules, view: View, luck: Luck) -> Bundle:
        may, name = options(rules, view), rules.roles[view.role].rule

        def one_of(codes, channel):
            """Return the index of an allowed row of codes (O, N) in each world, -1 where there is none."""
            uniform = luck.draw(view.clock, f"{name}.{channel}", view.world)
            rows = np.cumsum(codes == Bar.ALLOWED, axis=0)
            chosen = (rows <= np.floor(uniform * rows[-1])).sum(axis=0)
            return np.where(rows[-1] > 0, chosen, NOTHING).astype(np.int8)

        def any_position(issue, channel):
            uniform = luck.draw(view.clock, f"{name}.{channel}.{issue}", view.world)
            return (uniform * len(rules.issues[issue].positions)).astype(np.int8)

        answers = {d: one_of(codes, f"decision.{d}") for d, codes in may.decisions.items()}
        act, paper, package, cable = self._at_table(rules, view, may, one_of, any_position)
        entries = [NOTHING, *may.menu]
        codes = np.stack([np.zeros(view.worlds, dtype=np.int8), *may.menu.values()])
        menu = np.array(entries, dtype=np.int16)[np.maximum(one_of(codes, "menu"), 0)]
        pledge = np.full(view.worlds, NOTHING, dtype=np.int8)
        for m in may.menu:
            if rules.menu[m].verb == "pledge":
                pledge = np.where(menu == m, any_position(rules.menu[m].issue, "pledge"), pledge)
        grants = {}
        for agent, waiting in may.grants.items():
            says = luck.draw(view.clock, f"{name}.grant.{agent}", view.world) < 0.5
            grants[agent] = np.where(waiting, np.where(says, GRANT, REFUSE), NOTHING).astype(np.int8)
        return Bundle(view.role, act, paper, package, cable, menu, pledge, answers, grants)

    @staticmethod
    def _at_table(rules, view, may, one_of, any_position):
        nothing = np.full(view.worlds, NOTHING, dtype=np.int8)
        package = np.full((len(rules.issues), view.worlds), NOTHING, dtype=np.int8)
        acts = [(HOLD, NOTHING, np.zeros(view.worlds, dtype=np.int8))]
        acts += [(OFFER, k, codes) for k, codes in may.offer.items()]
        acts += [(ACCEPT, k, codes) for k, codes in may.accept.items()]
        acts += [(CABLE, issue, codes) for issue, codes in enumerate(may.cable)]
        chosen = one_of(np.stack([codes for *_, codes in acts]), "table")
        act = np.array([act for act, *_ in acts], dtype=np.int8)[chosen]
        about = np.array([about for _, about, _ in acts], dtype=np.int8)[chosen]
        for k, paper in enumerate(rules.instruments):
            for issue in paper.issues:
                offered = (act == OFFER) & (about == k)
                package[issue] = np.where(offered, any_position(issue, "package"), package[issue])
        paper = np.where((act == OFFER) | (act == ACCEPT), about, nothing)
        return act, paper, package, np.where(act == CABLE, about, nothing)


@dataclass(frozen=True)
class Moment:
    """A scenario in the middle of play, in several worlds, with everyone's legal moves for the sitting at hand."""

    rules: Rules
    state: State
    moves: Moves
    luck: Luck


def play_on(rules: Rules, seed: int, worlds: np.ndarray, sittings: int) -> State:
    """Return these worlds after so many sittings of legal moves (fewer where the calendar is over)."""
    luck, policy = Luck(seed, Stream.REALITY), Luck(seed, Stream.POLICY)
    state = start(rules, worlds, luck)
    minds = [AnythingLegal()] * len(rules.roles)
    while state.clock < min(sittings, rules.calendar.sittings - 1):
        before, (state, _) = state, step(rules, state, sit(rules, state, minds, policy), luck)
        if state.clock == before.clock:
            break
    return state


@st.composite
def moments(draw, most_worlds: int = 9) -> Moment:
    """Return moments of small scenarios, in up to ``most_worlds`` worlds with ids that are not in order."""
    rules = draw(scenarios()).rules
    seed = draw(st.integers(0, 2**32))
    ids = draw(st.lists(st.integers(0, 2**63), min_size=1, max_size=most_worlds, unique=True))
    state = play_on(rules, seed, np.array(ids, dtype=np.uint64), draw(st.integers(0, 8)))
    moves = sit(rules, state, [AnythingLegal()] * len(rules.roles), Luck(seed, Stream.POLICY))
    return Moment(rules, state, moves, Luck(seed, Stream.REALITY))
