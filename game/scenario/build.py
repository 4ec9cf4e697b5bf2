"""From a merged tree to a scenario that can be played: shapes, then names, then everything that refers to them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from game.engine.rules import Rules
from game.scenario.building import happenings, people, table
from game.scenario.building.archive import archive
from game.scenario.building.atlas import atlas
from game.scenario.building.clashes import clashes
from game.scenario.building.draft import Draft
from game.scenario.building.history import history
from game.scenario.building.lesson import lesson
from game.scenario.building.talk import talk
from game.scenario.building.visibility import unseen
from game.scenario.canonical import canonical, fingerprint
from game.scenario.evidence import inherit, separate, untagged
from game.scenario.languages import missing
from game.scenario.leaves import leaves
from game.scenario.names import names_of
from game.scenario.problem import Problem
from game.scenario.scenario import Scenario
from game.scenario.shape import shape
from game.scenario.tree import Branch


def build(tree: Branch, shipped: bool) -> tuple[Scenario | None, list[Problem]]:
    """Return the scenario a merged tree describes, if it is sound, and everything that is wrong with it.

    References are looked at only once every shape is right: a misspelt field would otherwise hide behind the many
    names that it was to declare. ``shipped`` scenarios must say everything in both languages.
    """
    apart = separate(tree)
    sheet, problems = shape(apart.tree)
    problems += apart.problems
    if sheet is None:
        return None, problems
    draft = Draft(sheet, apart.tree, names_of(sheet), problems)
    clashes(draft)
    rules = assemble(draft)
    written = list(leaves(sheet))
    archive(draft, written)
    atlas(draft)
    history(draft)
    lesson(draft)
    talk(draft)
    evidence = inherit(apart.tags, sheet.sources, problems)
    problems += untagged(apart.tree, written, apart.tags)
    problems += missing(apart.tree, written, apart.reasons, shipped=shipped)
    if not any(problem.is_error for problem in problems):
        unseen(draft, rules)
    if any(problem.is_error for problem in problems):
        return None, problems
    text = canonical(sheet)
    scenario = Scenario(
        id=sheet.id,
        rules=rules,
        sheet=sheet,
        tree=apart.tree,
        canonical=text,
        sha256=fingerprint(text),
        evidence=evidence,
        formulas=draft.formulas,
        warnings=tuple(problems),
    )
    return scenario, problems


def assemble(draft: Draft) -> Rules:
    """Build every rule of a scenario."""
    names = draft.names
    rules = Rules(
        scenario=draft.sheet.id,
        calendar=table.calendar(draft),
        sides=tuple(names.sides),
        rows=table.rows(draft),
        flags=tuple(names.flags),
        flag_seen=np.zeros((0, 0), dtype=np.bool_),
        issues=table.issues(draft),
        instruments=table.instruments(draft),
        roles=people.roles(draft),
        choosers=people.choosers(draft),
        audiences=tuple(names.audiences),
        levers=happenings.levers(draft),
        menu=happenings.menu(draft),
        decisions=happenings.decisions(draft),
        events=happenings.events(draft),
        drifts=happenings.drifts(draft),
        endings=happenings.endings(draft),
        measures=happenings.measures(draft),
    )
    seen = [
        [side in draft.seen.get(flag, names.sides.values()) for side in names.sides.values()]
        for flag in names.flags.values()
    ]
    return replace(rules, flag_seen=np.array(seen, dtype=np.bool_))
