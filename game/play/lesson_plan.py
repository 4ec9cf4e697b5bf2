"""How a lesson's minutes are shared out: an opening, turns of five phases, and a debrief that keeps its fifth.

Every phase has the least it can do with, what it would ideally have, and a weight with which it takes its share of what
is over. What is short is taken from all of them alike, down to the least; where even that is too much, turns are left
to the staff, for a lesson without a debrief teaches little. All in whole seconds, which add up exactly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate, pairwise
from types import MappingProxyType
from typing import TypeAlias

from game.scenario.lesson_minutes import FIFTH, STEPS, Span, Spans, Step

OUTSIDE = -1
"""The turn of a phase that belongs to none."""

EVEN = 100
"""Percent: the pace of a turn that takes as long as the others."""

Paces: TypeAlias = Mapping[int, int]
"""How long turns take that are longer or shorter than the others, in percent."""


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of a lesson: what is done in it, in which of its turns, and for how many seconds."""

    step: Step
    turn: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A lesson's phases in order. ``spans`` are what they were made of, for when they are planned anew.

    ``spare`` are the turns that are left to the staff first when time is short, in that order; ``paces`` those that a
    teacher made longer or shorter beforehand.
    """

    phases: tuple[Phase, ...]
    spans: Spans
    spare: tuple[int, ...] = ()
    paces: Paces = field(default_factory=dict)

    @property
    def seconds(self) -> int:
        return sum(phase.seconds for phase in self.phases)

    @property
    def turns(self) -> tuple[int, ...]:
        """The turns that the class plays, in order."""
        return tuple(dict.fromkeys(phase.turn for phase in self.phases if phase.turn != OUTSIDE))

    def span(self, step: Step, turn: int) -> Span:
        """Return how long a phase is to take in a turn."""
        return paced(self.spans[step], self.paces.get(turn, EVEN))

    @property
    def debrief(self) -> int:
        """The seconds of the debrief."""
        return sum(phase.seconds for phase in self.phases if phase.step == "debrief")


def paced(span: Span, pace: int) -> Span:
    """Return a span at another pace."""
    return Span(round(span.least * pace / EVEN), round(span.ideal * pace / EVEN), span.weight * pace / EVEN)


def planned(
    minutes: int, turns: int, spans: Spans, spare: Sequence[int] = (), paces: Paces = MappingProxyType({})
) -> Plan:
    """Return the plan of a lesson of so many minutes and turns; turns that do not fit are left out."""
    steps: list[tuple[Step, int]] = [("opening", OUTSIDE)]
    steps += [(step, turn) for turn in range(turns) for step in STEPS]
    steps.append(("debrief", OUTSIDE))
    seconds = 60 * minutes
    plan = Plan((), spans, tuple(spare), paces)
    slots = [Slot(step, turn, plan.span(step, turn)) for step, turn in steps]
    return replace(plan, phases=_shared(slots, seconds, _fifth(seconds), spare))


def replanned(plan: Plan, at: int, spent: int, remaining: int, hold: int | None = None) -> Plan:
    """Return the plan with what lies ahead shared out anew, for the bell rings in ``remaining`` seconds.

    ``at`` is the phase in which the class is, ``spent`` the seconds it has taken so far; what lies behind stays. With
    ``hold`` this phase goes on for just so many seconds more. The debrief keeps a fifth of the whole lesson, as far as
    there is as much left.
    """
    behind, now = plan.phases[:at], plan.phases[at]
    remaining = max(remaining, 0)
    span = plan.span(now.step, now.turn)
    left = Span(max(span.least - spent, 0), max(span.ideal - spent, 0), span.weight)
    if hold is not None:
        left = Span(min(hold, remaining), min(hold, remaining), 0.0)
    slots = [Slot(now.step, now.turn, left, is_begun=True)]
    slots += [Slot(phase.step, phase.turn, plan.span(phase.step, phase.turn)) for phase in plan.phases[at + 1 :]]
    whole = sum(phase.seconds for phase in behind) + spent + remaining
    current, *ahead = _shared(slots, remaining, _fifth(whole), plan.spare)
    return replace(plan, phases=(*behind, replace(current, seconds=spent + current.seconds), *ahead))


@dataclass(frozen=True, slots=True)
class Slot:
    """A phase that has no length yet."""

    step: Step
    turn: int
    span: Span
    is_begun: bool = False


def _fifth(seconds: int) -> int:
    return -(-seconds // FIFTH)


def _shared(slots: Sequence[Slot], seconds: int, fifth: int, spare: Sequence[int]) -> tuple[Phase, ...]:
    """Share seconds out over phases, the debrief having at least ``fifth`` of them; turns for which there is no time
    are left out, but none that has begun.
    """
    kept = [_with_fifth(slot, fifth) for slot in slots]
    while sum(slot.span.least for slot in kept) > seconds:
        going = _left_to_staff(kept, spare)
        if going is None:
            break
        kept = [slot for slot in kept if slot.turn != going]
    lengths = _lengths([slot.span for slot in kept], seconds, [slot.step == "debrief" for slot in kept])
    return tuple(Phase(slot.step, slot.turn, length) for slot, length in zip(kept, lengths, strict=True))


def _with_fifth(slot: Slot, fifth: int) -> Slot:
    if slot.step != "debrief":
        return slot
    least = max(slot.span.least, fifth) if not slot.is_begun else slot.span.least
    return replace(slot, span=replace(slot.span, least=least, ideal=max(slot.span.ideal, least)))


def _left_to_staff(slots: Sequence[Slot], spare: Sequence[int]) -> int | None:
    """Return the turn that goes next: of those that can be spared the first, else the earliest that has not begun."""
    turns = list(dict.fromkeys(slot.turn for slot in slots if slot.turn != OUTSIDE))
    begun = {slots[0].turn} if slots[0].is_begun else set()
    ahead = [turn for turn in turns if turn not in begun]
    return next((turn for turn in [*spare, *ahead] if turn in ahead), None)


def _lengths(spans: Sequence[Span], seconds: int, is_debrief: Sequence[bool]) -> list[int]:
    """Return whole seconds that add up: the ideal and a share of what is over, or between the least and the ideal."""
    least, ideal = [span.least for span in spans], [span.ideal for span in spans]
    if sum(least) > seconds:  # not even the least: the debrief first
        first = [min(size, seconds) if is_last else 0 for size, is_last in zip(least, is_debrief, strict=True)]
        others = [0 if is_last else size for size, is_last in zip(least, is_debrief, strict=True)]
        return _added(first, others, seconds - sum(first))
    if sum(ideal) > seconds:
        more = [high - low for low, high in zip(least, ideal, strict=True)]
        return _added(least, more, seconds - sum(least))
    return _added(ideal, [span.weight for span in spans], seconds - sum(ideal))


def _added(lengths: Sequence[int], weights: Sequence[float], seconds: int) -> list[int]:
    """Return lengths with so many seconds more, shared by weight; the last takes them all where nothing has weight."""
    whole = sum(weights)
    if whole <= 0:
        return [*lengths[:-1], lengths[-1] + seconds]
    due = accumulate(weight * seconds / whole for weight in weights)
    marks = [0, *(round(mark) for mark in due)]
    marks[-1] = seconds
    return [length + after - before for length, (before, after) in zip(lengths, pairwise(marks), strict=True)]
