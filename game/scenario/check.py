"""Everything that is wrong with scenario files, one report for each scenario found at the paths given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.scenario.allow import without_allowed
from game.scenario.files import is_folder, nothing_in
from game.scenario.load import examined
from game.scenario.problem import Problem
from game.scenario.scenario import Scenario
from game.scenario.shelf import find, is_id, scenarios_in, spot_of

NOT_READABLE = {"E101", "E102", "E103", "E110", "E151", "E152", "E153", "E154", "E155"}
"""What was named is not there, or cannot be opened: the request itself fails."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What was found wrong with one scenario; ``path`` is its file or folder as the person named it."""

    path: str
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.is_error)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if not problem.is_error)

    @property
    def is_readable(self) -> bool:
        return not any(problem.code in NOT_READABLE and problem.place.file == self.path for problem in self.problems)


Further = Callable[[Scenario], Iterable[Problem]]
"""What else is looked for in a scenario without errors."""


def check(paths: Sequence[str | Path], further: Further | None = None) -> list[FileReport]:
    """Return a report on every scenario that the ids, files and folders lead to."""
    return [report for where in paths for report in _reports(where, further)]


def _reports(where: str | Path, further: Further | None) -> Iterator[FileReport]:
    path = Path(where)
    if is_id(where) or not is_folder(path):
        spot = find(where)
        yield _report(where, str(where) if isinstance(spot, Problem) else spot.name, further)
        return
    found = list(scenarios_in(path))
    if not found:
        yield FileReport(str(where), (nothing_in(path, str(where)),))
    for file in found:
        yield _report(file, spot_of(file).name, further)


def _report(where: str | Path, name: str, further: Further | None) -> FileReport:
    scenario, problems = examined(where)
    if scenario is not None and further is not None:
        problems = sorted([*problems, *without_allowed(further(scenario))], key=lambda problem: problem.place)
    return FileReport(name, tuple(problems))
