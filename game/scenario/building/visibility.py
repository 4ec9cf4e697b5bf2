"""Reasons that look at what whoever reasons may not know: they would be weighed as unknown, which is seldom meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from game.engine.formula import Belief, Formula
from game.engine.rules import Appeal, Option, Rules
from game.scenario.building.draft import Draft


def unseen(draft: Draft, rules: Rules) -> None:
    """Warn of every condition or reason of a role that reads a meter or deed hidden from its side."""
    for role, rule, formula in _reasons(rules):
        side = rules.roles[role].side
        hidden = [rules.rows[row].id for row in sorted(formula.rows) if not rules.rows[row].seen_by[side]]
        hidden += [rules.flags[flag] for flag in sorted(formula.flags) if not rules.flag_seen[flag, side]]
        watchers = sorted({belief.observer for belief in _beliefs(formula.node)})
        hidden += [f"belief({rules.roles[one].id}, …)" for one in watchers if rules.roles[one].side != side]
        for name in hidden:
            draft.report("W702", tuple(rule.split(".")), name=name, role=rules.roles[role].id)


def _beliefs(node: object) -> Iterator[Belief]:
    """Yield every belief a formula asks about; a belief is its own side's secret."""
    if isinstance(node, Belief):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from _beliefs(part)
    elif is_dataclass(node):
        for field in fields(node):
            yield from _beliefs(getattr(node, field.name))


def _reasons(rules: Rules) -> Iterator[tuple[int, str, Formula]]:
    """Yield everything a role weighs: whose it is, where it is written, what it asks."""
    for entry in rules.menu:
        yield from _of_option(entry.role, entry.option)
    for decision in rules.decisions:
        if decision.chooser < len(rules.roles):
            for option in decision.options:
                yield from _of_option(decision.chooser, option)
    for number, role in enumerate(rules.roles):
        yield from _of_appeals(number, role.hold_appeals + role.cable_appeals + role.grant_appeals)
        for paper in rules.instruments:
            yield from _of_appeals(number, paper.accept_appeals[number] + paper.offer_appeals[number])


def _of_option(role: int, option: Option) -> Iterator[tuple[int, str, Formula]]:
    if option.when is not None:
        yield role, f"{option.deed.rule}.when", option.when
    yield from _of_appeals(role, option.appeals)


def _of_appeals(role: int, appeals: tuple[Appeal, ...]) -> Iterator[tuple[int, str, Formula]]:
    for appeal in appeals:
        yield role, appeal.rule, appeal.amount
