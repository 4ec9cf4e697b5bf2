"""How a new game's journal begins: what game it is, and the scenario it is played in."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from game import __version__
from game.play import history
from game.play.commands import Refusal, Refused, shown
from game.play.journal import FORMAT, LARGEST_SEED, RULES_VERSION, Head, ScenarioLine
from game.play.level import level_of
from game.play.scenario_copy import pack
from game.play.seats import seated
from game.scenario.scenario import Scenario


def head_of(
    scenario: Scenario, seats: Mapping[str, str], seed: int, entered: str | None = None, level: str | None = None
) -> Head:
    """Return the first line of a new game; what is not asked for is as the scenario has it. Raises ``Refused``."""
    play = scenario.sheet.play
    entered = play.first.isoformat() if entered is None and play.first is not None else entered
    level = play.level if level is None else level
    if not 0 <= seed <= LARGEST_SEED:
        raise Refused(Refusal("bad-seed", {"given": shown(seed), "most": LARGEST_SEED}))
    if entered is not None:
        history.entry(scenario, entered)
        history.refuse_early(scenario, entered)
    level_of(scenario, level)
    return Head(
        kind="game",
        format=FORMAT,
        rules=RULES_VERSION,
        scenario=scenario.id,
        scenario_sha256=scenario.sha256,
        seed=seed,
        seats=seated(scenario.rules, seats),
        app=__version__,
        numpy=np.__version__,
        entered=entered,
        level=level,
    )


def scenario_line(scenario: Scenario) -> ScenarioLine:
    """Return the second line of a new game."""
    return ScenarioLine(kind="scenario", copy=pack(scenario))
