"""Worlds that a role cannot tell from its own, imagined from its view alone.

What the role may know stands as it is. What it may not know is drawn anew in each imagined world from the rules and the
public record: the others' private types from the role's belief; what they may have done unseen (levers, stages of
threats, answers, events) from the chances that anyone could reckon for it today, over the sittings there were for it;
another side's mandates from what the rules gave it and what that side has tabled since. Hidden rows stand at their
start, hidden cables at none: nothing public says more.

What it cannot do: weigh how a secret would have shown in what was seen since.

Source: [Harsanyi1967]
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.engine.common import Common
from game.engine.formula import amount, mask
from game.engine.lookup import VERB_RUNG, lookup
from game.engine.luck import Luck
from game.engine.observe import View
from game.engine.propensity import add_option
from game.engine.rules import Calendar, Option, Rules, Window
from game.engine.start import BEFORE_PLAY
from game.engine.state import ARRAYS, State
from game.engine.terms import Total, add_appeals
from game.model.belief import posterior
from game.model.odds import chance
from game.model.quantal import choose, probabilities, weights

Floats = NDArray[np.float64]

MOST_WORLDS = 1 << 16
"""So many worlds can be imagined at one sitting before their ids would run into those of the next."""


def one_world(rules: Rules, view: View, index: int) -> View:
    """Return one of a view's worlds as a view of its own."""
    rows = np.array([index])
    public = _taken(view.common.view, rows, Common(rules))
    return _taken(view, rows, Common(rules, public))


def _taken(view: View, rows: NDArray[np.int64], shared: Common) -> View:
    arrays: dict[str, Any] = {name: np.ascontiguousarray(getattr(view, name)[..., rows]) for name in ARRAYS}
    done = arrays["ending"] >= 0
    return replace(view, **arrays, going_on=~done if done.any() else True, common=shared)


def imagine(rules: Rules, view: View, count: int, luck: Luck, first: int = 0) -> State:
    """Return ``count`` imagined worlds for the one world of a view, the ``first``-th and those after it.

    ``luck`` is a stream of the mind's own. Their ids are unlike at every sitting and for every role, so that nothing
    imagined today has the luck of what was imagined before.
    """
    if view.worlds != 1 or first + count > MOST_WORLDS:
        raise ValueError(f"imagine at most {MOST_WORLDS} worlds, for one world at a time")
    moment = (int(view.world[0]) * len(rules.roles) + view.role) * (rules.calendar.sittings + 1) + view.clock
    world = np.array([(moment * MOST_WORLDS + first + w) % 2**64 for w in range(count)], dtype=np.uint64)
    rows = np.zeros(count, dtype=np.int64)
    arrays: dict[str, Any] = {name: getattr(view, name)[..., rows] for name in ARRAYS if name not in {"world", "kind"}}
    kind = _kinds(rules, view, world, luck)
    state = State(calendar=view.calendar, priors=view.priors, clock=view.clock, world=world, kind=kind, **arrays)
    _Unseen(rules, view, state, luck).draw()
    return state


def _kinds(rules: Rules, view: View, world: NDArray[np.uint64], luck: Luck) -> NDArray[np.int8]:
    """Return every role's private type: its own as it is, the others' from its belief, shape (R, N)."""
    kind = np.empty((len(rules.roles), len(world)), dtype=np.int8)
    for subject, role in enumerate(rules.roles):
        if subject == view.role:
            kind[subject] = view.kind[0]
        else:
            prior = np.asarray(view.priors[view.role][subject], dtype=np.float64)
            belief = posterior(prior, view.log_likelihood[subject])
            uniform = luck.draw(BEFORE_PLAY, f"{role.rule}.kind", world)
            kind[subject] = choose(np.repeat(belief, len(world), axis=1), uniform)
    return kind


class _Unseen:
    """What others may have done unseen, drawn into the imagined worlds that are its to write."""

    def __init__(self, rules: Rules, view: View, state: State, luck: Luck) -> None:
        self.rules, self.view, self.state, self.luck = rules, view, state, luck
        self.seen = rules.flag_seen[:, view.side]

    def draw(self) -> None:
        self._mandates()
        for d, point in enumerate(self.rules.decisions):
            hidden = [o for o, option in enumerate(point.options) if not self.seen[option.deed.flag]]
            if hidden and self.view.answer[d, 0] < 0:
                self._answer(d, hidden)
        for m in sorted(range(len(self.rules.menu)), key=lambda m: VERB_RUNG.get(self.rules.menu[m].verb, 0)):
            entry = self.rules.menu[m]
            if entry.lever >= 0 and self._is_unseen(entry.option.deed.flag):
                self._pull(m)
        for event in self.rules.events:
            if self._is_unseen(event.deed.flag) and (event.when is None or mask(event.when(self.view), 1)[0]):
                odds = Total()
                add_appeals(odds, event.odds, self.view)
                likely = chance(amount(odds.amount, 1)) if event.odds else np.ones(1)
                self._drawn(event.deed.flag, event.deed.rule, likely, self._sittings(event.window))

    def _is_unseen(self, flag: int) -> bool:
        """Return whether a flag could have been raised without the role's knowing of it."""
        return not self.seen[flag] and bool(self.view.at[flag, 0] < 0)

    def _sittings(self, *windows: Window) -> list[int]:
        """Return the sittings so far that lay in all these windows."""
        return [s for s in range(self.view.clock) if _lies_in(self.view.calendar, s, windows)]

    def _drawn(self, flag: int, rule: str, likely: Floats, sittings: list[int]) -> NDArray[np.bool_]:
        """Raise a flag in some worlds, given its chance at each of these sittings; return where it was raised."""
        state = self.state
        happened = np.zeros(state.worlds, dtype=bool)
        if sittings:
            by_now = np.asarray(1.0 - (1.0 - likely) ** len(sittings))
            uniform = self.luck.draw(BEFORE_PLAY, f"{rule}.unseen", state.world)
            happened = uniform < by_now
            # The same uniform, stretched over the chance it fell into, says at which of the sittings it was.
            place = np.minimum(uniform / np.where(by_now > 0, by_now, 1.0), 1.0 - 1e-9) * len(sittings)
            when = np.asarray(sittings, dtype=np.int16)[np.where(happened, place, 0).astype(np.int64)]
            state.at[flag] = np.where(happened, when, state.at[flag])
        return happened

    def _mandates(self) -> None:
        """Let other sides' agents go as far as the rules let them at first, or as their side has gone since."""
        known, view = lookup(self.rules), self.view
        for agent, role in enumerate(self.rules.roles):
            if role.side == view.side:
                continue
            self.state.mandate[agent] = role.mandate[:, None]
            for k in known.papers[agent]:
                party = int(known.party[agent, k])
                if view.drafted_at[k, party, 0] < 0:
                    continue
                for issue in self.rules.instruments[k].issues:
                    limit, tabled = int(role.mandate[issue]), int(view.draft[k, party, issue, 0])
                    step = int(known.direction[k][party, issue])
                    if limit >= 0 and (tabled - limit) * step > 0:
                        self.state.mandate[agent, issue] = tabled

    def _answer(self, d: int, hidden: list[int]) -> None:
        """Answer a question that must have been put before and was not answered for this role to see."""
        point, view = self.rules.decisions[d], self.view
        sittings = self._sittings(point.window)
        if not sittings or (point.when is not None and not mask(point.when(view), 1)[0]):
            return
        share = self._shares(point.chooser, [point.options[o] for o in hidden])
        picked = choose(share, self.luck.draw(BEFORE_PLAY, f"{point.rule}.unseen", self.state.world))
        for index, o in enumerate(hidden):
            chosen = picked == index
            self.state.answer[d] = np.where(chosen, np.int8(o), self.state.answer[d])
            flag = point.options[o].deed.flag
            self.state.at[flag] = np.where(chosen, np.int16(sittings[0]), self.state.at[flag])

    def _shares(self, chooser: int, options: Iterable[Option]) -> Floats:
        """Return the weights of options to a chooser as this role reckons them, by its type if it has one, (O, N)."""
        rows = []
        for option in options:
            total = Total()
            add_option(self.rules, chooser, option, self.view, total)
            may = option.when is None or bool(mask(option.when(self.view), 1)[0])
            lean = np.asarray(option.leaning or (0.0,))
            kinds = self.state.kind[chooser] if chooser < len(self.rules.roles) else np.zeros(self.state.worlds, int)
            rows.append(amount(total.amount, 1) + lean.take(kinds) if may else np.full(self.state.worlds, -np.inf))
        return weights(np.stack(rows), self.rules.choosers[chooser].steadiness)

    def _pull(self, m: int) -> None:
        """Let a lever's act or a threat's stage have been done unseen, where nothing that was seen says otherwise."""
        rules, view, state, known = self.rules, self.view, self.state, lookup(self.rules)
        entry = rules.menu[m]
        lever, menu = rules.levers[entry.lever], known.menus[entry.role]
        kind, leaning = state.kind[entry.role], np.exp(known.lean[entry.role])
        likely = probabilities(view.common.menu(entry.role) * leaning.T[:, kind])[1 + menu.index(m)]
        if not lever.is_threat:
            self._drawn(entry.option.deed.flag, entry.option.deed.rule, likely, self._sittings(lever.window))
            return
        if lever.clue >= 0 and view.at[lever.clue, 0] >= 0:
            return
        before = [
            other.option.deed.flag
            for other in rules.menu
            if other.lever == entry.lever and VERB_RUNG.get(other.verb) == known.before[m]
        ]
        since = int(view.at[before[0], 0]) if before else -1
        if view.rung[entry.lever, 0] != known.before[m] or view.rung_since[entry.lever, 0] != since:
            return
        sittings = [s for s in self._sittings(lever.window) if s > since]
        done = self._drawn(entry.option.deed.flag, entry.option.deed.rule, likely, sittings)
        state.rung[entry.lever] = np.where(done, np.int8(VERB_RUNG[entry.verb]), state.rung[entry.lever])
        when = state.at[entry.option.deed.flag]
        state.rung_since[entry.lever] = np.where(done, when, state.rung_since[entry.lever])


def _lies_in(calendar: Calendar, sitting: int, windows: Iterable[Window]) -> bool:
    return all(window.holds(int(calendar.day_of_sitting[sitting])) for window in windows)
