"""What is bargained over in an invented scenario: issues and the instruments that settle them."""

from __future__ import annotations

from game.analysis.synthetic.cast import Cast, Paper
from game.analysis.synthetic.reasons import condition, doubts, effects, reasons
from game.analysis.synthetic.text import Branch, Value, words


def issues(cast: Cast) -> Branch:
    return {issue: _issue(cast, issue, number) for number, issue in enumerate(cast.issues, start=1)}


def _issue(cast: Cast, issue: str, number: int) -> Branch:
    positions: Branch = {}
    for step, position in enumerate(cast.positions, start=1):
        clause = words(f"쟁점 {number}은 {step}안에 따른다.", f"Issue {number} shall follow draft {step}.")
        positions[position] = {"name": words(f"{step}안", f"Draft {step}"), "clause": clause}
    return {
        "name": words(f"쟁점 {number}", f"Issue {number}"),
        "positions": positions,
        "status_quo": cast.dice.one(f"{issue}.status_quo", cast.positions),
        "worth": {role: _worth(cast, issue, role) for role in cast.side_of},
    }


def _worth(cast: Cast, issue: str, role: str) -> Branch:
    """Positions fall in worth from first to last for one party and rise for the other; a bystander cares little."""
    paper, dice, last, side = cast.paper_of(issue), cast.dice, len(cast.positions) - 1, cast.side_of[role]
    best = dice.number(f"{issue}.{role}.best", 0.8, 3.0) if paper and side in paper.parties else 0.2
    bend = dice.number(f"{issue}.{role}.bend", 0.6, 1.8)
    is_second = paper is not None and side == paper.parties[1]
    worth: Branch = {}
    for step, position in enumerate(cast.positions):
        ease = (step if is_second else last - step) / last
        worth[position] = round(best * ease**bend, 2)
    return worth


def instruments(cast: Cast) -> Branch:
    return {name: _instrument(cast, name, paper) for name, paper in cast.papers.items()}


def _instrument(cast: Cast, name: str, paper: Paper) -> Branch:
    first, second = paper.parties
    opens, closes = cast.window(paper.opens, cast.size.turns)
    bargainers = [role for role, side in cast.side_of.items() if side in paper.parties and not cast.agents_of(role)]
    number = list(cast.papers).index(name) + 1
    return {
        "name": words(f"문서 {number}", f"Paper {number}"),
        "parties": [first, second],
        "issues": list[Value](paper.issues),
        "opens": opens,
        "closes": closes,
        "opening": {
            first: dict.fromkeys(paper.issues, cast.positions[0]),
            second: dict.fromkeys(paper.issues, cast.positions[-1]),
        },
        "accepted": {"effects": effects(cast, f"{name}.accepted", 2, 3)},
        "accepting": {
            role: reasons(cast, f"{name}.{role}.accepting", cast.side_of[role], 1, 2)
            | doubts(cast, f"{name}.{role}", role)
            for role in bargainers
        },
        "offering": {role: reasons(cast, f"{name}.{role}.offering", cast.side_of[role], 0, 1) for role in bargainers},
        "stages": _stages(cast, name, paper),
    }


def _stages(cast: Cast, name: str, paper: Paper) -> Branch:
    """Signed, voted on where there is a chamber, in force."""
    stages: Branch = {"signed": {"effects": effects(cast, f"{name}.signed", 1, 2)}}
    if cast.audiences:
        stages["consented"] = {"ballot": _ballot(cast, name, paper)}
    stages["in_force"] = {
        "when": condition(cast, f"{name}.in_force", None),
        "effects": effects(cast, f"{name}.in_force", 2, 3),
    }
    return stages


def _ballot(cast: Cast, name: str, paper: Paper) -> Branch:
    chamber, middle = cast.dice.one(f"{name}.chamber", cast.audiences), cast.positions[len(cast.positions) // 2]
    return {
        "audience": chamber,
        "seats": 96,
        "threshold": 0.5,
        "cohesion": 0.1,
        "support": {
            "mood": {"add": f"0.05 * ({chamber} - 45)"},
            "terms": {"when": f"position({paper.issues[0]}) <= {middle}", "add": 0.4},
            **reasons(cast, f"{name}.support", None, 1, 2),
        },
        "absence": {"usual": {"add": -2.5}},
        "tallies": {"yeas": "tally_yeas", "nays": "tally_nays", "absent": "tally_absent"},
        "passed": {"effects": {chamber: 3}},
        "failed": {"effects": {chamber: -8}},
    }
