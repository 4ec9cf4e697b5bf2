"""Everything one exploration found, and how it is told to another program: as one object, and as spreadsheets."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeAlias

from game.analysis.explore import Changes, Outcomes, Result, day_of
from game.analysis.explore import as_json as result_as_json
from game.analysis.four_lines import FourLines
from game.analysis.sensitivity import Sensitivity
from game.analysis.typical import TypicalRuns

Value: TypeAlias = "str | int | float | None"
Row: TypeAlias = "tuple[Value, ...]"


@dataclass(frozen=True, slots=True)
class Exploration:
    """What was found; the parts that were not asked for, or not reached, are missing.

    ``saved`` are games by name; ``is_stopped`` says that a person stopped the four lines.
    """

    result: Result
    lines: FourLines | None = None
    sensitivity: Sensitivity | None = None
    typical: TypicalRuns | None = None
    saved: Mapping[str, Path] | None = None
    is_stopped: bool = False

    @property
    def is_interrupted(self) -> bool:
        """Return whether a person stopped any part of it."""
        numbers = self.sensitivity is not None and self.sensitivity.is_interrupted
        return self.result.is_interrupted or self.is_stopped or numbers


def as_json(found: Exploration) -> dict[str, Any]:
    """Return what `armistice explore --json` prints."""
    out = result_as_json(found.result)
    if found.is_interrupted:
        out["interrupted"] = True
    if found.lines is not None:
        out["four_lines"] = {
            "worlds": found.lines.worlds,
            "lines": {
                line: {
                    "endings": {ending: asdict(share) for ending, share in outcomes.endings.items()},
                    "record_ends": [asdict(end) for end in outcomes.record_ends],
                }
                for line, outcomes in found.lines.lines.items()
            },
            "effects": {effect: asdict(changes) for effect, changes in found.lines.effects.items()},
        }
    if found.sensitivity is not None:
        out["sensitivity"] = asdict(found.sensitivity)
    if found.typical is not None:
        out["typical"] = asdict(found.typical)
    if found.saved:
        out["games"] = {name: str(path) for name, path in found.saved.items()}
    return out


def write_spreadsheets(found: Exploration, folder: Path) -> list[Path]:
    """Write a CSV file for each kind of thing that was found, and return the files."""
    written = []
    for name, (head, rows) in _sheets(found).items():
        path = folder / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *rows])
        written.append(path)
    return written


def _sheets(found: Exploration) -> dict[str, tuple[Row, list[Row]]]:
    result = found.result
    both = [one for one in (result.outcomes, result.versus) if one is not None]
    sheets: dict[str, tuple[Row, list[Row]]] = {
        "summary": (
            ("scenario", "worlds", "asked", "seed", "from", "seconds", "worlds_per_second"),
            [(one.scenario, result.worlds, result.asked, result.seed, result.entered, *_speed(result)) for one in both],
        ),
        "endings": (("scenario", "ending", "share", "lo", "hi"), [row for one in both for row in _endings(one)]),
        "issues": (("scenario", "issue", "position", "share"), [row for one in both for row in _issues(one)]),
        "measures": (
            ("scenario", "measure", "mean", "q05", "q50", "q95", "share"),
            [row for one in both for row in _measures(one)],
        ),
    }
    if result.difference is not None:
        sheets["differences"] = (("kind", "id", "difference", "lo", "hi"), list(_changes(result.difference)))
    if found.lines is not None:
        lines = found.lines
        sheets["lines"] = (
            ("line", "ending", "share", "lo", "hi"),
            [(line, *row[1:]) for line, outcomes in lines.lines.items() for row in _endings(outcomes)],
        )
        sheets["effects"] = (
            ("effect", "kind", "id", "difference", "lo", "hi"),
            [(effect, *row) for effect, changes in lines.effects.items() for row in _changes(changes)],
        )
        sheets["record-ends"] = (
            ("line", "date", "role", "worlds"),
            [
                (line, end.date, end.role, end.worlds)
                for line, outcomes in lines.lines.items()
                for end in outcomes.record_ends
            ],
        )
    if found.sensitivity is not None:
        sheets |= _sensitivity(found.sensitivity)
    if found.typical is not None:
        runs = found.typical
        named = [*runs.typical.items(), *([("surprising", runs.surprising)] if runs.surprising else [])]
        sheets["runs"] = (
            ("run", "seed", "world", "ending", "among", "distance"),
            [(name, result.seed, run.world, run.ending, run.among, run.distance) for name, run in named],
        )
    return sheets


def _speed(result: Result) -> Row:
    return round(result.seconds, 3), round(result.worlds_per_second, 1)


def _endings(outcomes: Outcomes) -> Iterator[Row]:
    for ending, share in outcomes.endings.items():
        yield outcomes.scenario, ending, share.p, share.lo, share.hi


def _issues(outcomes: Outcomes) -> Iterator[Row]:
    for issue, shares in outcomes.issues.items():
        for position, share in shares.items():
            yield outcomes.scenario, issue, position, share


def _measures(outcomes: Outcomes) -> Iterator[Row]:
    for measure, spread in outcomes.measures.items():
        values: list[Value] = [spread.mean, spread.q05, spread.q50, spread.q95]
        if spread.share is not None:
            values = [None if value is None else day_of(float(value)).isoformat() for value in values]
        yield outcomes.scenario, measure, *values, spread.share


def _changes(changes: Changes) -> Iterator[Row]:
    for kind, differences in (("ending", changes.endings), ("measure", changes.measures)):
        for name, difference in differences.items():
            yield kind, name, difference.d, difference.lo, difference.hi


def _sensitivity(found: Sensitivity) -> dict[str, tuple[Row, list[Row]]]:
    spread: list[Row] = []
    rests: list[Row] = []
    numbers: list[Row] = []
    for ending, answer in found.endings.items():
        spread.append((ending, answer.written.p, *answer.spread, answer.noise))
        for what, shares in (("evidence", answer.rests_on), ("thing", answer.things), ("number", answer.shares)):
            rests += [(ending, what, str(name), one.value, one.lo, one.hi) for name, one in shares.items()]
        for one in answer.numbers:
            change = one.difference
            ends = (one.at_low.p, one.at_high.p, change.d, change.lo, change.hi)
            numbers.append((ending, one.path, one.kind, one.text, one.low, one.high, *ends))
    return {
        "sensitivity-spread": (("ending", "as_written", "q05", "q50", "q95", "noise"), spread),
        "sensitivity-shares": (("ending", "of", "id", "value", "lo", "hi"), rests),
        "sensitivity-numbers": (
            ("ending", "path", "evidence", "as_written", "low", "high", "at_low", "at_high", "difference", "lo", "hi"),
            numbers,
        ),
    }
