"""What moves things in an invented scenario: conditions, effects, and reasons for and against."""

from __future__ import annotations

from game.analysis.synthetic.cast import Cast
from game.analysis.synthetic.text import Branch

ALWAYS = "turn >= 2"


def condition(cast: Cast, name: str, side: str | None, turn: int = 0) -> str:
    """Return a condition that looks only at what ``side`` may know and at what could have happened by ``turn``."""
    dice, choices = cast.dice, [ALWAYS]
    for row in dice.some(f"{name}.rows", cast.known_rows(side), 2):
        choices += [f"{row} < {dice.whole(f'{name}.{row}', 45, 70)}", f"{row} > {dice.whole(f'{name}.{row}', 30, 55)}"]
    for lever in dice.some(f"{name}.levers", list(cast.owner_of), 2):
        choices += [f"not done({lever})", f"since({lever}) > {dice.whole(f'{name}.{lever}', 10, 60)}"]
    for event in dice.some(f"{name}.events", cast.events, 1):
        choices.append(f"not done({event}) or since({event}) > 30")
    for issue in dice.some(f"{name}.issues", cast.issues, 1):
        position = dice.one(f"{name}.{issue}", cast.positions)
        choices += [f"not settled({issue})", f"position({issue}) <= {position}"]
    earlier = [decision for decision, when in cast.turn_of.items() if when < turn]
    for decision in dice.some(f"{name}.decisions", earlier, 1):
        choices.append(f"not done({decision}.{dice.one(f'{name}.{decision}', cast.options)})")
    return dice.one(f"{name}.condition", choices)


def effects(cast: Cast, name: str, low: int, high: int, strength: float = 5.0) -> Branch:
    """Return ``low`` to ``high`` changes of meters, now and then by a formula, now and then of the tally."""
    dice, rows = cast.dice, [*cast.meters, *cast.audiences]
    changes: Branch = {}
    for row in dice.some(f"{name}.touched", rows, dice.whole(f"{name}.count", low, high)):
        changes[row] = dice.number(f"{name}.{row}", -strength, strength)
        if dice.happens(f"{name}.{row}.formula", 0.2):
            other = dice.one(f"{name}.{row}.other", cast.known_rows(None) or [row])
            changes[row] = f"{dice.number(f'{name}.{row}.slope', 0.01, 0.1):g} * (50 - {other})"
    if not changes or dice.happens(f"{name}.cost", 0.2):
        changes["tally_cost"] = dice.whole(f"{name}.tally", 1, 20)
    return changes


def reasons(cast: Cast, name: str, side: str | None, low: int, high: int, turn: int = 0) -> Branch:
    """Return ``low`` to ``high`` named reasons, by turns plain, under a condition, and by a formula."""
    dice, made = cast.dice, {}
    for number in range(1, dice.whole(f"{name}.reasons", low, high) + 1):
        key = f"{name}.reason_{number}"
        reason: Branch = {"add": dice.number(f"{key}.add", -0.8, 0.8)}
        rows = cast.known_rows(side)
        if number % 3 != 1:
            reason = {"when": condition(cast, key, side, turn)} | reason
        if rows and number % 3 != 2:
            reason["add"] = f"{dice.number(f'{key}.slope', 0.01, 0.05):g} * ({dice.one(f'{key}.row', rows)} - 50)"
        made[f"reason_{number}"] = reason
    return {**made}


def doubts(cast: Cast, name: str, role: str) -> Branch:
    """Return a role's reasons about another's private type, where there is another side."""
    others = [other for other, side in cast.side_of.items() if side != cast.side_of[role]]
    if not others:
        return {}
    other, kind = cast.dice.one(f"{name}.other", others), cast.dice.one(f"{name}.kind", cast.types)
    weight = cast.dice.number(f"{name}.doubt", -1.0, 1.0)
    return {"doubt": {"add": f"{weight:g} * belief({role}, {other}, {kind})"}}
