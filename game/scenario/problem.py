"""An author's mistake, as a value: a code, a place and the facts of the case. The words live in ``assets/words``.

A problem is never raised one at a time: a reader collects all it can find and hands over the list, so that a teacher
mends a file once. ``E`` codes stop a scenario from loading, ``W`` codes do not.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.scenario.tree import Place

MOST = 200
"""Problems of one scenario that are told at a time. Nobody reads more, and looking for them all could take for ever."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: ``code`` names the sentence (``problem-E104`` and its ``.help`` in the words), ``facts`` fill it in.

    ``suggestion`` is what to write instead, where one can be named.
    """

    code: str
    place: Place
    facts: dict[str, str | int | float] = field(default_factory=dict)
    suggestion: str | None = None

    @property
    def is_error(self) -> bool:
        return self.code.startswith("E")


class Unsound(Exception):  # noqa: N818  (it is the scenario that is unsound; the program is not in error)
    """A scenario that cannot be used, with everything that is wrong with it, in the order of the files."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems, key=lambda problem: problem.place)
        super().__init__("; ".join(f"{p.place.file}:{p.place.line}:{p.place.column} {p.code}" for p in self.problems))

    def __reduce__(self) -> tuple[type[Unsound], tuple[list[Problem]]]:
        """Say how another process makes it anew: of the problems, not of the sentence about them."""
        return Unsound, (self.problems,)
