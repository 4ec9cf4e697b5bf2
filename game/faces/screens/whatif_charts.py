"""What a change came to, as bars: endings, measures and what was settled, each before and after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.analysis.explore import UNSETTLED, Result, Spread, day_of, key_of
from game.analysis.intervals import Share, wilson
from game.faces.charts import Bar, Chart, Look, Row
from game.faces.explored import interval_of, percent, points
from game.faces.words import Words
from game.scenario.scenario import Scenario


def endings_chart(result: Result, words: Words, names: Mapping[str, str]) -> Chart:
    """Return the endings that came about in either world, and the change of each with its interval.

    The paired difference is told, not that of the two bars: it is the surer one.
    """
    before, after = result.outcomes, result.versus or result.outcomes
    rows, never = [], []
    for ending, name in names.items():
        one, other = before.endings.get(ending), after.endings.get(ending)
        if (one is None or not one.p) and (other is None or not other.p):
            never += [name] if one is not None or other is not None else []
            continue
        change = result.difference.endings.get(ending) if result.difference is not None else None
        is_moved = change is not None and change.d != 0
        told = (
            ""
            if change is None or not is_moved
            else _moved(points(change.d), points(change.lo), points(change.hi), words)
        )
        bars = _pair(one, other, is_same=not is_moved and one == other)
        is_plain = change is not None and (change.lo > 0 or change.hi < 0)
        rows.append(Row(name, bars, told, is_plain, intent=f"ending:{ending}"))
    is_still = after == before or result.versus is None
    return Chart(
        title="",
        rows=tuple(rows),
        legend=legend(words)[: 1 if is_still else 2],
        note=words.say("whatif-never", endings=words.listed(never)) if never else "",
    )


def legend(words: Words) -> tuple[tuple[Look, str], ...]:
    return (("before", words.say("whatif-before")), ("after", words.say("whatif-after")))


def _moved(change: str, low: str, high: str, words: Words) -> str:
    return words.say("whatif-change", change=change, low=low, high=high)


def _pair(one: Share | None, other: Share | None, *, is_same: bool) -> tuple[Bar, ...]:
    bars = [] if one is None else [share_bar(one, "before")]
    return tuple(bars if other is None or is_same else [*bars, share_bar(other, "after")])


def share_bar(share: Share, look: Look, name: str = "") -> Bar:
    """Return a share of worlds as a bar with its interval."""
    return Bar(share.p, share.lo, share.hi, percent(share.p), look, name, interval_of(share))


def issue_chart(issue: str, result: Result, scenario: Scenario, words: Words) -> Chart:
    """Return how an issue is settled: each position's share of worlds, and that of not at all."""
    spec = scenario.sheet.issues[issue]
    places = {key_of(position): words.pick(one.name) for position, one in spec.positions.items()}
    places[UNSETTLED] = words.say("explore-unsettled")
    both = [result.outcomes, *([result.versus] if result.versus is not None else [])]
    rows = []
    for place, name in places.items():
        shares = [
            wilson(round(side.issues.get(issue, {}).get(place, 0.0) * result.worlds), result.worlds) for side in both
        ]
        if any(share.p for share in shares):
            change = shares[-1].p - shares[0].p
            bars = _pair(shares[0], shares[-1], is_same=len(shares) == 1 or change == 0)
            rows.append(Row(name, bars, points(change) if change else ""))
    return Chart(words.pick(spec.name), tuple(rows))


def measure_chart(measure: str, result: Result, scenario: Scenario, words: Words) -> Chart:
    """Return how a measure spreads in both worlds, from the value that 5% are below to that 95% are below."""
    spec = scenario.sheet.measures[measure]
    both = [result.outcomes, *([result.versus] if result.versus is not None else [])]
    spreads = [side.measures[measure] for side in both if measure in side.measures]
    known = [end for one in spreads for end in (one.q05, one.q95) if end is not None]
    low, high = _scale(known, is_date=any(one.share is not None for one in spreads))
    is_same = len(spreads) < 2 or spreads[0] == spreads[-1]
    looks = (words.say("whatif-before"), words.say("whatif-after"))[: 1 if is_same else 2]
    bars = [_spread(one, name, low, high, words) for name, one in zip(looks, spreads, strict=False)]
    change = result.difference.measures.get(measure) if result.difference is not None else None
    is_moved = change is not None and change.d != 0
    told = ""
    if change is not None and is_moved:
        told = _moved(words.signed(change.d), words.signed(change.lo), words.signed(change.hi), words)
    name = words.pick(spec.name)
    unit = words.pick(spec.unit)
    label = words.say("whatif-measure", measure=name, unit=unit) if unit else name
    return Chart("", (Row(label, tuple(bars), told, change is not None and (change.lo > 0 or change.hi < 0)),))


def _scale(known: Sequence[float], *, is_date: bool) -> tuple[float, float]:
    """Return the ends of a measure's scale: from nought, but for dates, and a little beyond the farthest."""
    if not known:
        return 0.0, 1.0
    low = min(known) if is_date else min(0.0, *known)
    room = (max(known) - low) or 1.0
    return low - (0.04 * room if is_date else 0.0), low + 1.05 * room


def _spread(one: Spread, name: str, low: float, high: float, words: Words) -> Bar:
    if one.q05 is None or one.q50 is None or one.q95 is None:
        return Bar(0, 0, 0, words.say("whatif-nowhere"), "stretch", name)
    middle_at, from_at, to_at = ((value - low) / (high - low) for value in (one.q50, one.q05, one.q95))
    happened = "" if one.share is None else f" · {percent(one.share)}"
    middle = words.number(one.q50, 1) if one.share is None else words.date(day_of(one.q50))
    return Bar(middle_at, from_at, to_at, f"{middle}{happened}", "stretch", name)
