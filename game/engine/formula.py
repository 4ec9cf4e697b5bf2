"""A formula is a one-line authored expression as array code: what a condition or an amount says about every world.

The scenario layer parses the text and builds these nodes; the engine only evaluates them.
A node gives a plain Python number or bool where the answer is the same for all worlds
(the calendar, a constant) and an array of shape (N,) where it differs. An ``And`` whose
left half is plainly false never looks at its right half, which is why an author's date
window costs nothing in a batch.

The set of nodes is closed: there is no attribute access, no call by name and no loop,
so a scenario file cannot make the engine do anything but arithmetic.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, cast

import numpy as np
from numpy.typing import NDArray

from game.tape.figures import alike
from game.tape.rows import look_up

if TYPE_CHECKING:
    from game.engine.rules import Calendar

Answer: TypeAlias = "float | bool | NDArray[Any]"
"""One plain value for all worlds, or one a world, shape (N,): float64 for numbers, bool for truths."""

NEVER_DAYS = 100_000.0
"""``since(x)`` of what has not happened: longer ago than any calendar, in days."""


class Frame(Protocol):
    """What a formula may look at: the truth (``State``) or what a side may know (``View``).

    Shapes: value (V, N), at (F, N), position and settled (I, N), rung (L, N); see ``game.engine.state``.
    """

    @property
    def clock(self) -> int: ...
    @property
    def calendar(self) -> Calendar: ...
    @property
    def value(self) -> NDArray[np.float64]: ...
    @property
    def at(self) -> NDArray[np.int16]: ...
    @property
    def position(self) -> NDArray[np.int8]: ...
    @property
    def settled(self) -> NDArray[np.int8]: ...
    @property
    def rung(self) -> NDArray[np.int8]: ...

    def belief(self, observer: int, subject: int, kind: int) -> NDArray[np.float64]:
        """Return the probability that ``observer`` gives to ``subject`` being of type ``kind``, shape (N,)."""
        ...


class Node(Protocol):
    """One step of a formula."""

    def __call__(self, frame: Frame, /) -> Answer: ...


@dataclass(frozen=True, slots=True)
class Number:
    """A constant, already in the engine's units."""

    amount: float

    def __call__(self, _: Frame) -> Answer:
        return self.amount


@dataclass(frozen=True, slots=True)
class Truth:
    """``true`` or ``false``."""

    holds: bool

    def __call__(self, _: Frame) -> Answer:
        return self.holds


@dataclass(frozen=True, slots=True)
class Value:
    """The present value of a meter or tally."""

    row: int

    def __call__(self, frame: Frame) -> Answer:
        answer: Answer = frame.value[self.row]
        return answer


@dataclass(frozen=True, slots=True)
class Position:
    """The index of an issue's present position, settled or status quo."""

    issue: int

    def __call__(self, frame: Frame) -> Answer:
        answer: Answer = frame.position[self.issue].astype(np.float64)
        return answer


@dataclass(frozen=True, slots=True)
class Settled:
    """Whether an agreement has settled the issue."""

    issue: int

    def __call__(self, frame: Frame) -> Answer:
        answer: Answer = frame.settled[self.issue] >= 0
        return answer


@dataclass(frozen=True, slots=True)
class Rung:
    """How far a threat has gone: 0 not made, 1 spoken, 2 prepared, 3 done."""

    lever: int

    def __call__(self, frame: Frame) -> Answer:
        answer: Answer = frame.rung[self.lever].astype(np.float64)
        return answer


@dataclass(frozen=True, slots=True)
class Done:
    """Whether a flag has ever been raised: a lever used, an option chosen, an event, a stage reached."""

    flag: int

    def __call__(self, frame: Frame) -> Answer:
        answer: Answer = frame.at[self.flag] >= 0
        return answer


@dataclass(frozen=True, slots=True)
class Since:
    """Days since a flag was last raised; ``NEVER_DAYS`` if it never was."""

    flag: int

    def __call__(self, frame: Frame) -> Answer:
        at = frame.at[self.flag]
        days = frame.calendar.day_of_sitting[frame.clock] - look_up(frame.calendar.day_of_sitting, at)
        return np.where(at >= 0, days, NEVER_DAYS)


@dataclass(frozen=True, slots=True)
class Belief:
    """What one role believes of another's private type, 0..1."""

    observer: int
    subject: int
    kind: int

    def __call__(self, frame: Frame) -> Answer:
        return frame.belief(self.observer, self.subject, self.kind)


@dataclass(frozen=True, slots=True)
class Clock:
    """The calendar: ``turn`` (from 1), ``date`` (ordinal day) or ``days`` (length of this turn in days)."""

    what: Literal["turn", "date", "days"]

    def __call__(self, frame: Frame) -> Answer:
        calendar, clock = frame.calendar, frame.clock
        if self.what == "turn":
            return float(calendar.turn_of_sitting[clock] + 1)
        if self.what == "date":
            return float(calendar.day_of_sitting[clock])
        return float(calendar.days_of_turn[calendar.turn_of_sitting[clock]])


Operator: TypeAlias = Literal["+", "-", "*", "/", "<", "<=", ">", ">=", "==", "!="]


def _divide(left: Answer, right: Answer) -> Answer:
    """Divide, with anything over nothing giving nothing: a share of an empty whole moves no one."""
    return np.where(right == 0, 0.0, left / np.where(right == 0, 1.0, right))


BINARY: dict[str, Callable[[Answer, Answer], Answer]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": _divide,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}


@dataclass(frozen=True, slots=True)
class Binary:
    """Arithmetic or a comparison of two numbers."""

    operator: Operator
    left: Node
    right: Node

    def __call__(self, frame: Frame) -> Answer:
        return BINARY[self.operator](self.left(frame), self.right(frame))


@dataclass(frozen=True, slots=True)
class Negative:
    """``-x``."""

    inner: Node

    def __call__(self, frame: Frame) -> Answer:
        return np.negative(self.inner(frame))


@dataclass(frozen=True, slots=True)
class Not:
    """``not x``."""

    inner: Node

    def __call__(self, frame: Frame) -> Answer:
        answer = self.inner(frame)
        return not answer if isinstance(answer, bool) else np.logical_not(answer)


@dataclass(frozen=True, slots=True)
class And:
    """``x and y``; the right half is left alone where the left is plainly false for all worlds."""

    left: Node
    right: Node

    def __call__(self, frame: Frame) -> Answer:
        left = self.left(frame)
        if isinstance(left, bool):
            return self.right(frame) if left else False
        right = self.right(frame)
        if isinstance(right, bool):
            return left if right else False
        return np.logical_and(left, right)


@dataclass(frozen=True, slots=True)
class Or:
    """``x or y``; the right half is left alone where the left is plainly true for all worlds."""

    left: Node
    right: Node

    def __call__(self, frame: Frame) -> Answer:
        left = self.left(frame)
        if isinstance(left, bool):
            return True if left else self.right(frame)
        right = self.right(frame)
        if isinstance(right, bool):
            return True if right else left
        return np.logical_or(left, right)


@dataclass(frozen=True, slots=True)
class Call:
    """One of the four declared functions of numbers: ``min``, ``max``, ``abs``, ``clip(x, low, high)``."""

    name: Literal["min", "max", "abs", "clip"]
    inner: tuple[Node, ...]

    def __call__(self, frame: Frame) -> Answer:
        parts = [node(frame) for node in self.inner]
        if self.name == "abs":
            return np.abs(parts[0])
        if self.name == "clip":
            return np.minimum(np.maximum(parts[0], parts[1]), parts[2])
        fold = np.minimum if self.name == "min" else np.maximum
        answer = parts[0]
        for part in parts[1:]:
            answer = fold(answer, part)
        return answer


@dataclass(frozen=True, slots=True)
class Formula:
    """An authored expression, ready to be asked of many worlds at once.

    ``text`` is what the author wrote (for *Why?*), ``rows`` and ``flags`` the meter rows and flags it
    reads (so that a check can tell whether it looks at anything private).
    """

    text: str
    node: Node
    rows: frozenset[int] = frozenset()
    flags: frozenset[int] = frozenset()

    def __call__(self, frame: Frame) -> Answer:
        return self.node(frame)

    @property
    def constant(self) -> float | None:
        """The amount, where the formula is a bare number."""
        return self.node.amount if isinstance(self.node, Number) else None


def constant(amount: float) -> Formula:
    """Return the formula that says ``amount`` of every world."""
    return Formula(text=f"{amount:g}", node=Number(float(amount)))


def mask(answer: Answer, worlds: int) -> NDArray[np.bool_]:
    """Return a truth as one bool a world, shape (N,)."""
    if np.shape(answer) == (worlds,):
        return cast("NDArray[np.bool_]", answer)
    return np.full(worlds, answer, dtype=bool)


def amount(answer: Answer, worlds: int) -> NDArray[np.float64]:
    """Return a number as one float a world, shape (N,)."""
    if np.shape(answer) == (worlds,):
        return cast("NDArray[np.float64]", answer)
    return cast("NDArray[np.float64]", alike(answer, worlds))
