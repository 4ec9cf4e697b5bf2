"""What a deed costs and brings, as far as a side can see it."""

from __future__ import annotations

from game.engine.formula import Answer
from game.engine.rules import Effect
from game.faces.screens.scene import Scene


def number_of(answer: Answer) -> float:
    """Return a formula's answer about one world as a plain number."""
    return float(answer if isinstance(answer, (bool, int, float)) else answer[0])


def price(scene: Scene, effects: tuple[Effect, ...]) -> str:
    """Return what a deed does to the meters its side may see: ``Trust -14, Naval alarm +18``."""
    parts = []
    for effect in effects:
        row = scene.rules.rows[effect.row]
        amount = number_of(effect.amount(scene.view))
        shown = scene.words.signed(amount, 0 if abs(amount) >= 1 else 1)
        if shown != "0" and row.seen_by[scene.view.side]:
            parts.append(f"{scene.labels.row(row.id)}\N{NO-BREAK SPACE}{shown}")
    return ", ".join(parts)
