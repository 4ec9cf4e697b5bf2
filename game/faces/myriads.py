"""Large amounts as Korean says them, by ten thousands: 3억, 2억 2,840만, and never 300백만."""

from __future__ import annotations

SCALES = {"천": 1_000, "만": 10_000, "십만": 100_000, "백만": 1_000_000, "천만": 10_000_000, "억": 100_000_000}
"""Words that a unit may begin with, as in 백만 달러, and how many of it they count."""

GROUPS = ((1_000_000_000_000, "조"), (100_000_000, "억"), (10_000, "만"), (1, ""))


def myriads(amount: float, unit: str) -> str | None:
    """Return an amount with its unit where the unit counts by thousands or more; None where it does not.

    ``myriads(300, "백만 달러")`` is ``3억 달러``.
    """
    scale, _, counted = unit.partition(" ")
    if scale not in SCALES or not counted:
        return None
    whole = round(amount * SCALES[scale])
    said = in_groups(abs(whole))
    is_short = said[-1].isdigit()
    return f"{'-' if whole < 0 else ''}{said}{'' if is_short else ' '}{counted}"


def in_groups(whole: int) -> str:
    """Return a whole number by ten thousands: ``2억 2,840만``."""
    parts = []
    for size, name in GROUPS:
        count, whole = divmod(whole, size)
        if count:
            parts.append(f"{count:,}{name}")
    return " ".join(parts) or "0"
