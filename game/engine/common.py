"""What everyone can reckon at a sitting, worked out once for all who ask.

A role's public utilities are wanted by its own mind and by everyone who reads its moves. They are computed from the
public view alone, at first asking; so there is nothing here that any player could not work out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.propensity import decision_utilities, menu_utilities
from game.engine.rules import Rules
from game.engine.table import Table, table_utilities
from game.model.quantal import weights

if TYPE_CHECKING:
    from game.engine.observe import View
    from game.engine.state import Floats


class Common:
    """The public weights of every role's options at one sitting."""

    __slots__ = ("_decisions", "_menus", "_rules", "_tables", "_utilities", "_view")

    def __init__(self, rules: Rules, view: View | None = None) -> None:
        self._rules = rules
        self._view = view
        self._utilities: dict[int, Floats] = {}
        self._menus: dict[int, Floats] = {}
        self._decisions: dict[int, Floats] = {}
        self._tables: dict[int, Table] = {}

    @property
    def view(self) -> View:
        """The view that holds only what everyone knows."""
        if self._view is None:
            raise ValueError("a public view has nothing further in common")
        return self._view

    def menu_utilities(self, role: int) -> Floats:
        """Return the utility of doing nothing and of each entry of a role's menu, shape (1 + M, N)."""
        if role not in self._utilities:
            self._utilities[role] = menu_utilities(self._rules, self.view, role)
        return self._utilities[role]

    def menu(self, role: int) -> Floats:
        """Return the weights of doing nothing and of each entry of a role's menu, shape (1 + M, N)."""
        if role not in self._menus:
            self._menus[role] = weights(self.menu_utilities(role), self._rules.choosers[role].steadiness)
        return self._menus[role]

    def decision(self, d: int) -> Floats:
        """Return the weights of a decision point's options, shape (O, N)."""
        if d not in self._decisions:
            utility = decision_utilities(self._rules, self.view, d)
            steadiness = self._rules.choosers[self._rules.decisions[d].chooser].steadiness
            self._decisions[d] = weights(utility, steadiness)
        return self._decisions[d]

    def table(self, role: int) -> Table:
        """Return a role's acts at the table with their public utilities."""
        if role not in self._tables:
            self._tables[role] = table_utilities(self._rules, self.view, role)
        return self._tables[role]
