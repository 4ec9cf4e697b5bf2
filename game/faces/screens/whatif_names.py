"""What the numbers of the bench are called, and how their values, badges and ranges are written."""

from __future__ import annotations

from game.analysis.numbers import Number
from game.analysis.whatif import ends, written
from game.analysis.workbench import Workbench
from game.faces.charts import Slider
from game.faces.screens.conditions import condition_text
from game.faces.screens.labels import Labels, plain
from game.faces.words import Words

ASKED = {"accepting": "whatif-accepting", "offering": "whatif-offering"}
"""What a paper's weights are asked for: whether to accept it, and whether to offer it."""


def called(name: str, labels: Labels) -> str:
    """Return what a number is called: the nearest name on its path, what of it, whom or what it touches, and why."""
    path = tuple(name.split("."))
    sheet, say = labels.scenario.sheet, labels.words.say
    if path[0] == "issues" and path[2:3] == ("worth",) and path[-1] in sheet.issues[path[1]].positions:
        facts = {"issue": labels.issue(path[1]), "who": labels.chooser(path[3])}
        return say("whatif-worth", position=labels.position(path[1], path[-1]), **facts)
    is_weight = path[-1] == "add"
    touched = [labels.chooser(part) for part in path[2:] if part in sheet.roles]
    touched += [labels.row(part) for part in path[2:] if part in {**sheet.meters, **sheet.tallies, **sheet.audiences}]
    touched += [say(ASKED[part]) for part in path[2:3] if path[0] == "instruments" and part in ASKED]
    what = " · ".join([*_question(path, labels), labels.cause(".".join(path[:-2] if is_weight else path)), *touched])
    return say("whatif-weight", what=what, why=_why(".".join(path[:-1]), labels)) if is_weight else what


def _question(path: tuple[str, ...], labels: Labels) -> tuple[str, ...]:
    """Return what was asked, where another question has an answer of the same name."""
    if path[0] != "decisions" or path[2:3] != ("options",):
        return ()
    decisions, own = labels.scenario.sheet.decisions, labels.option(path[1], path[3])
    others = (labels.option(one, option) for one in decisions if one != path[1] for option in decisions[one].options)
    return (labels.words.pick(decisions[path[1]].question),) if own in others else ()


def _why(rule: str, labels: Labels) -> str:
    """Return why a weight is there: in its author's words, else when it counts or what it goes by, else its id."""
    formulas, say = labels.scenario.formulas, labels.words.say
    when, weight = formulas.get(f"{rule}.when"), formulas.get(f"{rule}.add")
    if reason := labels.reason(rule):
        return reason.removesuffix(".")
    if when is not None:
        return say("whatif-when", when=condition_text(labels, when))
    if weight is not None and weight.rows:
        rows = [labels.row(labels.scenario.rules.rows[row].id) for row in sorted(weight.rows)]
        return say("whatif-by", rows=labels.words.listed(rows))
    own = rule.rpartition(".")[2]
    return say("whatif-usual") if own == "usual" else plain(own)


def amount(number: Number, at: float, words: Words) -> str:
    """Return where a number stands: its value, or the factor of a formula."""
    digits = 0 if abs(at) >= 1000 else 3 if abs(at) < 1 else 2
    shown = words.number(at, digits)
    return words.say("whatif-factor", factor=shown) if number.amount is None else shown


def badge(number: Number, words: Words) -> str:
    """Return what a number rests on, and its unit."""
    unit = words.pick(number.field.unit)
    kind = words.say(f"evidence-{number.kind}")
    return words.say("whatif-badge", kind=kind, unit=unit) if unit else kind


def slider_of(bench: Workbench, name: str, labels: Labels) -> Slider:
    """Return a number as a slider; one that is switched off stands where it was written."""
    words, number = labels.words, bench.ground.numbers[name]
    low, high = bench.range_of(name)
    at = bench.setting.moved.get(name, written(number))
    is_off = name in bench.setting.off
    told = words.say("whatif-as-written", amount=amount(number, written(number), words))
    shown = amount(number, at, words)
    return Slider(
        label=called(name, labels),
        share=_share(at, low, high),
        written=_share(written(number), low, high),
        shown=words.say("whatif-off", amount=shown) if is_off else shown,
        told=told,
        between=words.say("whatif-between", low=amount(number, low, words), high=amount(number, high, words)),
        badge=words.say(f"evidence-{number.kind}"),
        slide=f"slide:{name}=",
        intent=f"number:{name}",
        is_hatched=number.kind == "invented",
        is_moved=name in bench.setting.moved and not is_off,
    )


def _share(at: float, low: float, high: float) -> float:
    return min(1.0, max(0.0, (at - low) / (high - low))) if high > low else 0.5


def end_label(ending: str, bench: Workbench, words: Words) -> str:
    """Return what an ending is called, also one that only the changed world has."""
    for scenario in (bench.base.scenario, bench.ground.scenario):
        if ending in scenario.sheet.endings:
            return words.pick(scenario.sheet.endings[ending].name)
    return words.say("explore-no-ending")


def ends_of(number: Number, words: Words) -> tuple[str, str]:
    low, high = ends(number)
    return amount(number, low, words), amount(number, high, words)
