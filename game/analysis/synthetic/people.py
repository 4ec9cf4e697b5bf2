"""Who there is in an invented scenario: sides, meters, audiences and roles."""

from __future__ import annotations

from game.analysis.synthetic.cast import Cast
from game.analysis.synthetic.reasons import effects, reasons
from game.analysis.synthetic.text import Branch, Value, words

EMBLEMS = ("round", "square", "diamond")

TALLIES: Branch = {
    "tally_cost": {"name": words("치른 값", "What it cost")},
    "tally_yeas": {"name": words("찬성", "Yeas")},
    "tally_nays": {"name": words("반대", "Nays")},
    "tally_absent": {"name": words("불참", "Absent")},
}


def sides(cast: Cast) -> Branch:
    return {
        side: {"name": words(f"{n + 1}번 진영", f"Side {n + 1}"), "emblem": EMBLEMS[n % len(EMBLEMS)]}
        for n, side in enumerate(cast.sides)
    }


def meters(cast: Cast) -> Branch:
    made: Branch = {}
    for number, meter in enumerate(cast.meters, start=1):
        made[meter] = {
            "name": words(f"지표 {number}", f"Meter {number}"),
            "start": cast.start_of(meter),
            **({"known_to": [cast.hidden[meter]]} if meter in cast.hidden else {}),
        }
    return made


def audiences(cast: Cast) -> Branch:
    return {
        audience: {
            "name": words(f"청중 {number}", f"Audience {number}"),
            "start": cast.dice.whole(audience, 40, 65),
            "steadiness": cast.dice.number(f"{audience}.steadiness", 0.6, 1.6),
        }
        for number, audience in enumerate(cast.audiences, start=1)
    }


def roles(cast: Cast) -> Branch:
    return {role: _role(cast, role, number) for number, role in enumerate(cast.side_of, start=1)}


def _role(cast: Cast, role: str, number: int) -> Branch:
    dice, rows = cast.dice, cast.known_rows(cast.side_of[role])
    return {
        "side": cast.side_of[role],
        **({"principal": cast.principal_of[role]} if role in cast.principal_of else {}),
        "name": words(f"{number}번 자리", f"Chair {number}"),
        "brief": {"short": words("지어낸 자리다.", "A made-up chair.")},
        "at_table": _at_table(cast, role),
        "goals": {row: dice.number(f"{role}.{row}", -0.04, 0.04, 3) for row in dice.some(f"{role}.goals", rows, 6)},
        **_mandate(cast, role),
        "holding": reasons(cast, f"{role}.holding", cast.side_of[role], 0, 2),
        **({"granting": reasons(cast, f"{role}.granting", cast.side_of[role], 1, 1)} if cast.agents_of(role) else {}),
        "patience": dice.number(f"{role}.patience", 0.5, 1.8),
        "firmness": dice.number(f"{role}.firmness", 0.25, 0.5),
        "horizon": cast.days[-1].isoformat(),
        "steadiness": dice.number(f"{role}.steadiness", 1.0, 2.0),
        "pledge_cost": effects(cast, f"{role}.pledge_cost", 1, 2, strength=2.0),
        "types": {kind: _type(cast, role, kind, n) for n, kind in enumerate(cast.types)},
    }


def _at_table(cast: Cast, role: str) -> Value:
    """A principal with agents stays away; its agents take turns of four turns each; others are always there."""
    if cast.agents_of(role):
        return []
    if role not in cast.principal_of:
        first, last = cast.window(0, cast.size.turns)
        return [{"from": first, "to": last}]
    agents = cast.agents_of(cast.principal_of[role])
    starts = range(4 * agents.index(role), cast.size.turns, 4 * len(agents))
    windows = [cast.window(start, 4) for start in starts]
    return [{"from": first, "to": last} for first, last in windows]


def _mandate(cast: Cast, role: str) -> Branch:
    """What binds an agent: on half of the issues it may not go all the way; what moves a principal to let it."""
    if role not in cast.principal_of:
        return {}
    side, furthest = cast.side_of[role], len(cast.positions) // 2
    papers = [paper for paper in cast.papers.values() if side in paper.parties]
    limits: Branch = {
        issue: cast.positions[furthest if side == paper.parties[0] else len(cast.positions) - 1 - furthest]
        for paper in papers
        for issue in paper.issues[::2]
    }
    return {
        "mandate": limits,
        "cable_days": 14,
        "cabling": reasons(cast, f"{role}.cabling", side, 1, 1),
        "overstep": effects(cast, f"{role}.overstep", 1, 2),
    }


def _type(cast: Cast, role: str, kind: str, number: int) -> Branch:
    """A private type leans on the table, on some levers and on some answers; the last one leans on nothing."""
    dice, count = cast.dice, len(cast.types)
    leanings: dict[str, Branch] = {}
    if number < count - 1:
        for thing, act in dice.some(f"{role}.{kind}.acts", acts := _acts(cast, role), 3 + len(acts) // 3):
            leanings[thing] = leanings.get(thing, {}) | {act: dice.number(f"{role}.{kind}.{thing}.{act}", -1.2, 1.2)}
    chance = 1 / count
    return {
        "name": words(f"성향 {number + 1}", f"Type {number + 1}"),
        "chance": round(chance, 4) if number else round(1 - round(chance, 4) * (count - 1), 4),
        **({"leanings": {**leanings}} if leanings else {}),
    }


def _acts(cast: Cast, role: str) -> list[tuple[str, str]]:
    """Return what a private type of the role can lean on, as the two keys an author writes."""
    acts = [("table", act) for act in ("accept", "offer", "hold")] if cast.papers else []
    for lever in (lever for lever, owner in cast.owner_of.items() if owner == role):
        acts += [(lever, verb) for verb in (("speak", "carry_out") if lever in cast.threats else ("do",))]
    for decision in (decision for decision, chooser in cast.chooser_of.items() if chooser == role):
        acts += [(decision, option) for option in cast.options]
    return acts
