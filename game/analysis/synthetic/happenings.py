"""What can be done and what befalls in an invented scenario: calendar, levers, decisions, events, drift, endings."""

from __future__ import annotations

from game.analysis.synthetic.cast import Cast
from game.analysis.synthetic.reasons import condition, effects, reasons
from game.analysis.synthetic.text import Branch, words


def calendar(cast: Cast) -> Branch:
    """Spread the sittings beyond one a turn over the turns from a third of the way on, at most four a turn."""
    turns = cast.size.turns
    sittings, extra = [1] * turns, cast.size.sittings - turns
    for number in range(min(extra, 3 * turns)):
        sittings[(turns // 3 + number // 3) % turns] += 1
    return {
        "ends": cast.days[-1].isoformat(),
        "turns": {
            f"turn_{n + 1}": {
                "date": cast.days[n].isoformat(),
                **({"sittings": sittings[n]} if sittings[n] > 1 else {}),
                "title": words(f"{n + 1}번째 차례", f"Turn {n + 1}"),
            }
            for n in range(turns)
        },
    }


def levers(cast: Cast) -> Branch:
    return {lever: _lever(cast, lever, number) for number, lever in enumerate(cast.owner_of)}


def _lever(cast: Cast, lever: str, number: int) -> Branch:
    dice, role = cast.dice, cast.owner_of[lever]
    side = cast.side_of[role]
    made: Branch = {
        "role": role,
        "name": words(f"지렛대 {number + 1}", f"Lever {number + 1}"),
        "text": words("누군가 무엇을 한다.", "Someone does something."),
    }
    if number % 4 == 3:
        made["from"], made["to"] = cast.window(dice.whole(f"{lever}.from", 0, cast.size.turns // 2), cast.size.turns)
    if lever not in cast.threats:
        act: Branch = {
            "effects": effects(cast, f"{lever}.do", 3, 5),
            "appeals": reasons(cast, f"{lever}.do", side, 1, 2),
        }
        if number % 3 == 2:
            act["when"] = condition(cast, f"{lever}.do.when", side)
        return {**made, "cooldown_days": dice.whole(f"{lever}.cooldown", 0, 6) * 14, "stages": {"do": act}}
    return {**made, **_threat(cast, lever, side)}


def _threat(cast: Cast, lever: str, side: str) -> Branch:
    issue = cast.dice.one(f"{lever}.issue", cast.issues) if cast.issues else None
    return {
        "threat": True,
        "due_days": cast.dice.whole(f"{lever}.due", 40, 120),
        "stake": effects(cast, f"{lever}.stake", 1, 2),
        **({"demand": f"settled({issue})"} if issue else {}),
        "leak": cast.dice.number(f"{lever}.leak", 0.1, 0.6),
        "stages": {
            "speak": {
                "effects": effects(cast, f"{lever}.speak", 1, 2),
                "appeals": reasons(cast, f"{lever}.speak", side, 1, 2),
            },
            "prepare": {"known_to": [side], "effects": effects(cast, f"{lever}.prepare", 1, 2)},
            "carry_out": {
                "effects": effects(cast, f"{lever}.carry_out", 3, 5, strength=10.0),
                "appeals": reasons(cast, f"{lever}.carry_out", side, 1, 2),
            },
        },
    }


def decisions(cast: Cast) -> Branch:
    return {decision: _decision(cast, decision) for decision in cast.chooser_of}


def _decision(cast: Cast, decision: str) -> Branch:
    chooser, turn = cast.chooser_of[decision], cast.turn_of[decision]
    side = cast.side_of.get(chooser)
    first, last = cast.window(turn, 2)
    options: Branch = {}
    for number, option in enumerate(cast.options, start=1):
        name = f"{decision}.{option}"
        options[option] = {
            "name": words(f"{number}번 답", f"Answer {number}"),
            "text": words("이렇게 답한다.", "One answers so."),
            "effects": effects(cast, name, 2, 4),
            "appeals": reasons(cast, name, side, 1, 3, turn),
        }
    return {
        ("audience" if side is None else "role"): chooser,
        "from": first,
        "to": last,
        **({"when": condition(cast, f"{decision}.when", side, turn)} if cast.dice.happens(decision, 0.3) else {}),
        "question": words("어떻게 할 것인가?", "What is to be done?"),
        "options": options,
    }


def events(cast: Cast) -> Branch:
    made: Branch = {}
    for number, event in enumerate(cast.events):
        first, last = cast.window(number * cast.size.turns // (2 * len(cast.events)), cast.size.turns)
        made[event] = {
            "name": words(f"사건 {number + 1}", f"Event {number + 1}"),
            "text": words("무슨 일이 일어난다.", "Something happens."),
            "from": first,
            "to": last,
            **({"when": condition(cast, f"{event}.when", None)} if number % 2 else {}),
            **({"cooldown_days": 14 * cast.dice.whole(event, 1, 6)} if number % 3 else {}),
            "odds": {"usual": {"add": cast.dice.number(f"{event}.usual", -5.0, -2.5)}}
            | reasons(cast, f"{event}.odds", None, 1, 2),
            "effects": effects(cast, event, 2, 4),
        }
    return made


def drift(cast: Cast) -> Branch:
    """Meters settle back; the tally grows with the days, by an uncertain amount."""
    made: Branch = {}
    for number, row in enumerate([*cast.meters, *cast.audiences][: cast.size.drifts]):
        made[f"drift_{number + 1}"] = {"row": row, "by": f"{cast.dice.number(row, 0.02, 0.1):g} * (50 - {row})"}
    if cast.size.drifts:
        made["drift_cost"] = {"row": "tally_cost", "by": "0.5 * days", "spread": 0.4}
    return made


def endings(cast: Cast) -> Branch:
    """Collapse at a bad moment; the last paper in force; one accepted but not in force; nothing."""
    conditions: Branch = {}
    if cast.meters:
        limit = cast.start_of(cast.meters[0]) + cast.dice.whole("worst", 3, 35)
        when = f"turn > {cast.size.turns // 2} and {cast.meters[0]} >= {limit}"
        conditions["ending_collapse"] = {"when": when}
    for number, name in enumerate(reversed(cast.papers)):
        if number == 0:
            conditions["ending_force"] = {"when": f"done({name}.in_force) and turn >= {cast.size.turns * 3 // 4}"}
        conditions[f"ending_paper_{number + 1}"] = {"when": f"done({name}.accepted)", "at_end": True}
    conditions["ending_nothing"] = {"at_end": True}
    return {
        ending: {**rule, "name": words("하나의 결말", "An ending"), "text": words("이렇게 끝났다.", "It ended so.")}
        for ending, rule in conditions.items()
        if isinstance(rule, dict)
    }


def measures(cast: Cast) -> Branch:
    made: Branch = {"measure_cost": {"value": "tally_cost", "name": words("치른 값", "What it cost")}}
    for number, name in enumerate(cast.papers, start=1):
        for stage, ko, en in (("accepted", "합의한 날", "Agreed on"), ("in_force", "발효한 날", "In force on")):
            made[f"measure_{stage}_{number}"] = {"day_of": f"{name}.{stage}", "name": words(ko, en)}
    for row in [*cast.meters, *cast.audiences]:
        made[f"measure_{row}"] = {"value": row, "name": words("지표", "A meter")}
    return made
