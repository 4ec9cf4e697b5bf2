"""The one way to a scenario: found, read, patched, checked and built, or refused with everything that is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from game.scenario.allow import without_allowed
from game.scenario.build import build
from game.scenario.files import where_it_leads
from game.scenario.lay import Layer, conflicts, lay, retitled
from game.scenario.patch import Patch, is_patch, read_patch
from game.scenario.problem import MOST, Problem, Unsound
from game.scenario.read import Reading, read
from game.scenario.scenario import Scenario
from game.scenario.shelf import Spot, base_of, find
from game.scenario.tree import Branch

MOST_LAYERS = 20
"""Patches upon patches; a chain longer than this is a mistake."""

KEPT = 8
"""Scenarios that are kept as they were built: until a file changes, whoever loads one again has it at once."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """A scenario before it has meaning: its files read, merged and patched, with every problem so far."""

    tree: Branch | None
    problems: tuple[Problem, ...]
    is_shipped: bool = False


@dataclass(frozen=True, slots=True)
class Chain:
    """A scenario as its files say it: what does not extend anything, and the patches upon it, innermost first.

    ``readings``, in the same order, and ``is_shipped`` say all the rest where there is a root.
    """

    root: Branch | None = field(compare=False)
    files: tuple[Path, ...] = field(compare=False)
    patches: tuple[Patch, ...] = field(compare=False)
    problems: tuple[Problem, ...] = field(compare=False)
    is_shipped: bool = False
    readings: tuple[Reading, ...] = ()


def chain_of(where: str | Path, known: dict[Path, Reading]) -> Chain:
    """Follow ``extends`` from a scenario down to its root; ``known`` keeps what was read, for the next chain."""
    spot = find(where)
    if isinstance(spot, Problem):
        return Chain(None, (), (), (spot,))
    is_shipped = spot.is_shipped
    files: list[Path] = []
    patches: list[Patch] = []
    readings: list[Reading] = []
    problems: list[Problem] = []
    root: Branch | None = None
    while isinstance(spot, Spot):
        file = where_it_leads(spot.path)
        reading = known[file] = known.get(file) or read(spot.path, spot.name)
        files.insert(0, file)
        readings.insert(0, reading)
        problems += reading.problems
        if reading.tree is None or not is_patch(reading.tree):
            root = reading.tree
            break
        patch = read_patch(reading.tree)
        patches.insert(0, patch)
        problems += patch.problems
        if not patch.extends.text:
            break
        spot = _next(spot, patch, files)
    if isinstance(spot, Problem):
        problems.append(spot)
    return Chain(root, tuple(files), tuple(patches), tuple(problems), is_shipped, tuple(readings))


def _next(spot: Spot, patch: Patch, files: Sequence[Path]) -> Spot | Problem:
    """Return what a patch extends, unless that leads in a circle or nowhere in sight."""
    base = base_of(spot, patch.extends)
    if isinstance(base, Problem):
        return base
    if where_it_leads(base.path) in files:
        return Problem("E205", patch.extends.place, {"name": patch.extends.text})
    if len(files) >= MOST_LAYERS:
        return Problem("E206", patch.extends.place, {"limit": MOST_LAYERS})
    return base


def gather(where: str | Path) -> Gathered:
    """Return the merged tree of a scenario and what was wrong on the way to it."""
    return _gathered(chain_of(where, {}))


def _gathered(chain: Chain) -> Gathered:
    tree, problems = chain.root, list(chain.problems)
    for patch in chain.patches:
        if tree is not None:
            laid = lay(tree, patch)
            problems += laid.problems
            tree = laid.tree if laid.is_whole else None  # what refers to a missing addition would be blamed for it
    return Gathered(tree, tuple(problems), chain.is_shipped)


def gather_combined(base: str | Path, patches: Sequence[str | Path]) -> Gathered:
    """Return the tree of a scenario with several patches laid over it, and where they contradict each other."""
    return _combined(_chains((base, *patches)))


def _chains(several: Sequence[str | Path]) -> tuple[Chain, ...]:
    known: dict[Path, Reading] = {}
    return tuple(chain_of(where, known) for where in several)


def _combined(chains: Sequence[Chain]) -> Gathered:
    found = {(problem.code, problem.place): problem for chain in chains for problem in chain.problems}
    problems = list(found.values())
    root = chains[0].root
    problems += [problem for chain in chains[1:] for problem in _unfit(chain, chains[0])]
    if root is None or problems:
        return Gathered(None, tuple(problems))
    layers: dict[Path, Layer] = {}
    for chain in chains:
        problems += lay_alone(root, chain, layers)
    problems += conflicts(list(layers.values()))
    if problems:
        return Gathered(None, tuple(problems))
    tree = root
    for layer in layers.values():
        # Each was sound alone and none contradicts another: what fails now has been done already, by its equal.
        tree = lay(tree, layer.patch).tree
    headers = [chain.patches[-1].header for chain in chains if chain.patches]
    return Gathered(retitled(tree, headers), ())


def lay_alone(root: Branch, chain: Chain, layers: dict[Path, Layer]) -> list[Problem]:
    """Lay one chain of patches over the root by itself, and note what its files do, where that is not known yet."""
    tree = root
    problems: list[Problem] = []
    files = chain.files[1:]
    for depth, (file, patch) in enumerate(zip(files, chain.patches, strict=True)):
        laid = lay(tree, patch)
        tree = laid.tree
        if file not in layers:
            layers[file] = Layer(file, patch, laid.touches, frozenset(files[:depth]))
            problems += laid.problems
    return problems


def _unfit(chain: Chain, base: Chain) -> list[Problem]:
    """Return why a file cannot be laid over the base as a patch."""
    if not chain.files or not base.files:
        return []
    if not chain.patches:
        return [] if chain.root is None else [Problem("E227", chain.root.place)]
    if chain.files[0] == base.files[0]:
        return []
    extends = chain.patches[0].extends
    return [Problem("E226", extends.place, {"name": extends.text, "base": base.files[0].stem})]


def examine(gathered: Gathered) -> tuple[Scenario | None, list[Problem]]:
    """Build what was gathered; return the scenario, if it is sound, and its problems in the order of the files."""
    scenario = None
    problems = list(gathered.problems)
    if gathered.tree is not None:
        scenario, found = build(gathered.tree, gathered.is_shipped)
        spots = {_spot(problem) for problem in problems}
        problems += [problem for problem in found if _spot(problem) not in spots]  # one message a spot
    problems = sorted(without_allowed(problems), key=lambda problem: problem.place)
    if len(problems) > MOST:
        problems = [*problems[:MOST], Problem("E129", problems[MOST].place, {"most": MOST})]
    if scenario is None or any(problem.is_error for problem in problems):
        return None, problems
    return replace(scenario, warnings=tuple(problems)), problems


def _spot(problem: Problem) -> tuple[str, int, int]:
    return problem.place.file, problem.place.line, problem.place.column


def examined(*several: str | Path) -> tuple[Scenario | None, list[Problem]]:
    """Return a scenario, with any patches laid over it, if it is sound, and its problems in the order of the files."""
    chains = _chains(several)
    is_whole = all(chain.root is not None for chain in chains)
    scenario, problems = _kept(chains) if is_whole else _examined(chains)
    return scenario, list(problems)


def _examined(chains: tuple[Chain, ...]) -> tuple[Scenario | None, list[Problem]]:
    return examine(_gathered(chains[0]) if len(chains) == 1 else _combined(chains))


_kept = lru_cache(maxsize=KEPT)(_examined)


def load(where: str | Path) -> Scenario:
    """Return a scenario by its id or path; raise ``Unsound`` with all its problems if it cannot be used."""
    return load_combined(where, ())


def load_combined(base: str | Path, patches: Sequence[str | Path]) -> Scenario:
    """Return a scenario with several patches laid over it; raise ``Unsound`` where they contradict each other."""
    scenario, problems = examined(base, *patches)
    if scenario is None:
        raise Unsound(problems)
    return scenario
