"""What every mind is: something that chooses a bundle from a view."""

from __future__ import annotations

from typing import Protocol

from game.engine.luck import Luck
from game.engine.moves import Bundle
from game.engine.observe import View
from game.engine.rules import Rules


class Mind(Protocol):
    """A policy: it may use the rules (common knowledge), the view, and its own stream of luck; nothing else."""

    def choose(self, rules: Rules, view: View, luck: Luck) -> Bundle:
        """Return the role's sealed bundle for this sitting in each of the view's worlds."""
        ...
