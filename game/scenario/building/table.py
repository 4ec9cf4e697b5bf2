"""The calendar, the rows, and what is bargained over: issues and the papers that settle them."""

from __future__ import annotations

import numpy as np

from game.engine.rules import Appeal, Ballot, Calendar, Instrument, Issue, Row, Stage
from game.scenario.building.draft import (
    Draft,
    appeals,
    condition,
    deed,
    find,
    find_each,
    find_key,
    position_of,
    rule,
    sides,
    window,
)
from game.scenario.names import numbered
from game.scenario.schema.deeds import Appeals
from game.scenario.schema.people import Audience
from game.scenario.schema.table import Ballot as BallotPart
from game.scenario.schema.table import Instrument as InstrumentPart
from game.scenario.schema.table import Meter, Step, Tally
from game.scenario.tree import Path

HIGHEST_TALLY = 1e12


def calendar(draft: Draft) -> Calendar:
    """Return the turns and their sittings, spread evenly over each turn."""
    part = draft.sheet.calendar
    turns = list(part.turns.values())
    starts = [turn.date.toordinal() for turn in turns]
    ends = part.ends.toordinal()
    lengths = [after - start for start, after in zip(starts, [*starts[1:], ends], strict=True)]
    for n, (id_, turn) in enumerate(part.turns.items()):
        if lengths[n] <= 0:
            after = list(part.turns)[n + 1 :][:1]
            path = ("calendar", "turns", *after, "date") if after else ("calendar", "ends")
            draft.report("E323", path, turn=id_, date=str(turn.date))
        elif turn.sittings > lengths[n]:
            path = ("calendar", "turns", id_, "sittings")
            draft.report("E327", path, sittings=turn.sittings, days=lengths[n])
    turn_of: list[int] = []
    day_of: list[int] = []
    first: list[int] = []
    for number, turn in enumerate(turns):
        first.append(len(turn_of))
        turn_of += [number] * turn.sittings
        day_of += [starts[number] + lengths[number] * sitting // turn.sittings for sitting in range(turn.sittings)]
    whole = Calendar(
        turn_of_sitting=np.array([*turn_of, len(turns) - 1], dtype=np.int64),
        day_of_sitting=np.array([*day_of, ends + 1], dtype=np.int64),
        days_of_turn=np.array(lengths, dtype=np.int64),
        first_sitting=np.array(first, dtype=np.int64),
        ends=ends,
    )
    last = draft.sheet.play.last
    return whole if last is None or not starts[0] <= last.toordinal() < ends else cut_short(whole, last.toordinal())


def cut_short(calendar: Calendar, last: int) -> Calendar:
    """Return a calendar without what comes after the day ``last``; its sittings keep their days.

    The turn that is broken off has as many days as were played of it, at least that of its sitting.
    """
    sittings = int(np.searchsorted(calendar.day_of_sitting[: calendar.sittings], last, side="right"))
    turns = int(calendar.turn_of_sitting[sittings - 1]) + 1
    days = calendar.days_of_turn[:turns].copy()
    begun = int(calendar.day_of_sitting[calendar.first_sitting[turns - 1]])
    days[-1] = min(int(days[-1]), max(last - begun, 1))
    return Calendar(
        turn_of_sitting=np.array([*calendar.turn_of_sitting[:sittings], turns - 1], dtype=np.int64),
        day_of_sitting=np.array([*calendar.day_of_sitting[:sittings], last + 1], dtype=np.int64),
        days_of_turn=days,
        first_sitting=calendar.first_sitting[:turns],
        ends=last,
    )


def rows(draft: Draft) -> tuple[Row, ...]:
    """Return meters, audiences and tallies, in the order of the engine's rows."""
    sheet, found = draft.sheet, {}
    for id_, meter in sheet.meters.items():
        found[id_] = _row(draft, ("meters", id_), meter, meter.low, meter.high, None)
    for id_, audience in sheet.audiences.items():
        number = draft.names.audiences[id_]
        found[id_] = _row(draft, ("audiences", id_), audience, audience.low, audience.high, number)
    for id_, tally in sheet.tallies.items():
        found[id_] = _row(draft, ("tallies", id_), tally, 0.0, HIGHEST_TALLY, None)
    return tuple(found[id_] for id_ in draft.names.rows)


def _row(
    draft: Draft, path: Path, part: Meter | Audience | Tally, low: float, high: float, audience: int | None
) -> Row:
    known = sides(draft, path, part.known_to)
    if not low <= part.start <= high or low == high:
        draft.report_key("E322", path, start=part.start, low=low, high=high)
    seen = tuple(side in known for side in draft.names.sides.values())
    return Row(path[1], rule(path), part.start, low, high, seen, audience)


def issues(draft: Draft) -> tuple[Issue, ...]:
    """Return what is to be settled."""
    found = []
    for id_ in draft.names.issues:
        path, part = ("issues", id_), draft.sheet.issues[id_]
        status_quo = position_of(draft, (*path, "status_quo"), id_, part.status_quo)
        _check_worth(draft, id_)
        found.append(Issue(id_, rule(path), tuple(part.positions), status_quo))
    return tuple(found)


def _check_worth(draft: Draft, issue: str) -> None:
    """Whoever prices an issue prices all of its positions: a forgotten one would be worth nothing by accident."""
    known = draft.names.positions[issue]
    for chooser, worth in draft.sheet.issues[issue].worth.items():
        path = ("issues", issue, "worth", chooser)
        find_key(draft, path, "chooser", draft.names.choosers)
        for position in worth:
            find_key(draft, (*path, position), "position", known)
        missing = [position for position in known if position not in worth]
        if missing:
            draft.report_key("E404", path, missing=", ".join(missing))


def instruments(draft: Draft) -> tuple[Instrument, ...]:
    """Return the papers that settle issues."""
    return tuple(_instrument(draft, id_, draft.sheet.instruments[id_]) for id_ in draft.names.instruments)


def _instrument(draft: Draft, id_: str, part: InstrumentPart) -> Instrument:
    path, names = ("instruments", id_), draft.names
    _check_opening(draft, path, part)
    parties = find_each(draft, (*path, "parties"), "side", names.sides, part.parties)
    first, second = part.parties
    for index, side in enumerate(part.parties):
        if all(role.side != side for role in draft.sheet.roles.values()):
            draft.report("E417", (*path, "parties", str(index)), side=side)
    return Instrument(
        id=id_,
        rule=rule(path),
        parties=(parties[0], parties[1]),
        issues=find_each(draft, (*path, "issues"), "issue", names.issues, part.issues),
        window=window(draft, path, part.opens, part.closes, "closes"),
        when=condition(draft, (*path, "when"), part.when),
        opening=np.array([_opening(draft, path, part, side) for side in part.parties], dtype=np.int8),
        offered=(names.flags[f"{id_}.offered.{first}"], names.flags[f"{id_}.offered.{second}"]),
        accepted=deed(draft, (*path, "accepted"), part.accepted, f"{id_}.accepted"),
        accept_appeals=_by_role(draft, (*path, "accepting"), part.accepting),
        offer_appeals=_by_role(draft, (*path, "offering"), part.offering),
        stages=tuple(_stage(draft, (*path, "stages", stage), id_, step) for stage, step in part.stages.items()),
    )


def _check_opening(draft: Draft, path: Path, part: InstrumentPart) -> None:
    """Both parties open, each on every issue of the paper and on nothing else."""
    for side, given in part.opening.items():
        find_key(draft, (*path, "opening", side), "party", numbered(list(part.parties)))
        for issue in given:
            find_key(draft, (*path, "opening", side, issue), "issue", numbered(list(part.issues)))
    for side in part.parties:
        missing = [issue for issue in part.issues if issue not in part.opening.get(side, {})]
        if missing:
            draft.report_key("E405", (*path, "opening", side), side=side, missing=", ".join(missing))


def _opening(draft: Draft, path: Path, part: InstrumentPart, side: str) -> list[int]:
    """Return where one side opens on each of the paper's issues; what is not said is reported elsewhere."""
    given, here = part.opening.get(side, {}), (*path, "opening", side)
    return [position_of(draft, (*here, issue), issue, given[issue]) if issue in given else 0 for issue in part.issues]


def _by_role(draft: Draft, path: Path, reasons: dict[str, Appeals]) -> tuple[tuple[Appeal, ...], ...]:
    for role in reasons:
        find_key(draft, (*path, role), "role", draft.names.roles)
    return tuple(appeals(draft, (*path, role), reasons.get(role, {})) for role in draft.names.roles)


def _stage(draft: Draft, path: Path, paper: str, part: Step) -> Stage:
    flag = f"{paper}.{path[-1]}"
    if part.ballot is not None and (part.effects or part.shifts):
        draft.report_key("E326", path, stage=path[-1])
    return Stage(
        id=path[-1],
        deed=deed(draft, path, part, flag),
        window=window(draft, path, part.not_before, part.not_after, "not_after"),
        when=condition(draft, (*path, "when"), part.when),
        ballot=None if part.ballot is None else _ballot(draft, (*path, "ballot"), flag, part.ballot),
    )


def _ballot(draft: Draft, path: Path, flag: str, part: BallotPart) -> Ballot:
    """Return a vote; passing it raises the stage's own flag."""
    names = draft.names
    return Ballot(
        id=flag,
        rule=rule(path),
        audience=find(draft, (*path, "audience"), "audience", names.audiences, part.audience),
        seats=part.seats,
        support=appeals(draft, (*path, "support"), part.support),
        absence=appeals(draft, (*path, "absence"), part.absence),
        cohesion=part.cohesion,
        threshold=part.threshold,
        tallies=_tallies(draft, path, part),
        passed=deed(draft, (*path, "passed"), part.passed, flag),
        failed=deed(draft, (*path, "failed"), part.failed, f"{flag}.failed"),
    )


def _tallies(draft: Draft, path: Path, part: BallotPart) -> tuple[int, int, int]:
    """Return the rows in which yeas, nays and absent are counted, -1 where they are not."""
    known = {id_: draft.names.rows[id_] for id_ in sorted(draft.names.tallies)}
    given = (
        (("yeas", part.tallies.yeas), ("nays", part.tallies.nays), ("absent", part.tallies.absent))
        if part.tallies
        else ()
    )
    rows = {key: find(draft, (*path, "tallies", key), "tally", known, id_) for key, id_ in given if id_ is not None}
    return rows.get("yeas", -1), rows.get("nays", -1), rows.get("absent", -1)
