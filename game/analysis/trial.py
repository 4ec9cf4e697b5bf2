"""A trial: a scenario beside what a person is just making of it, told while it is being played.

As long as nobody wants another change, more worlds are played of the last; what is wanted last is played first, and
what has become stale is told once more, so that something moves while a hand does, and then dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from threading import Condition, Thread

from game.analysis.apart import Closed, Here
from game.analysis.explore import Result
from game.analysis.pairs import Wanted, tell_each
from game.scenario.problem import Problem, Unsound


class Trial:
    """Has changes played in the background until it is closed; the first of them is none."""

    def __init__(self, here: Here) -> None:
        self._here = here
        self._news = Condition()
        self._number = 0
        self._told = -1
        self._wanted = Wanted()
        self._result: Result | None = None
        self._problems: tuple[Problem, ...] = ()
        self._is_working, self._is_closed = True, False
        self._thread = Thread(target=self._run, name="trial", daemon=True)
        self._thread.start()

    def want(self, wanted: Wanted) -> None:
        """Have another change played."""
        with self._news:
            self._number += 1
            self._wanted, self._is_working, self._problems = wanted, True, ()
            self._news.notify_all()

    @property
    def is_working(self) -> bool:
        return self._is_working

    @property
    def is_stale(self) -> bool:
        """Whether what was found last is not yet of the change that is wanted."""
        return self._told != self._number

    @property
    def result(self) -> Result | None:
        """What was found last, if anything was."""
        return self._result

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the change that is wanted cannot be played."""
        return self._problems

    def wait(self, seconds: float = 600.0, *, until: Callable[[], bool] | None = None) -> bool:
        """Wait until all is played, or something else is so; say whether it is."""
        with self._news:
            return self._news.wait_for(until or (lambda: not self._is_working), seconds)

    def close(self) -> None:
        """Play no more; the step in hand comes to its end by itself."""
        with self._news:
            self._is_closed = True
            self._number += 1
            self._news.notify_all()

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._is_working or self._is_closed)
                if self._is_closed:
                    return
                number, wanted = self._number, self._wanted
            problems = self._play(number, wanted)
            with self._news:
                if number == self._number:
                    self._is_working, self._problems = False, tuple(problems)
                self._news.notify_all()

    def _play(self, number: int, wanted: Wanted) -> Sequence[Problem]:
        """Have a change played as long as it is wanted; return why it cannot be, if it cannot."""
        try:
            self._here.do(partial(tell_each, wanted), partial(self._tell, number))
        except Unsound as unsound:
            return [problem for problem in unsound.problems if problem.is_error]
        except Closed:
            pass
        return ()

    def _tell(self, number: int, result: Result) -> bool:
        """Tell what was found; say whether more of it is wanted."""
        with self._news:
            self._result, self._told = result, number
            self._news.notify_all()
            return number == self._number
