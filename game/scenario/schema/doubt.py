"""How wrong a scenario's numbers may be, by what they rest on: by how much sensitivities vary them."""

from __future__ import annotations

from game.scenario.schema.kinds import Share
from game.scenario.schema.part import Part, says


class Doubt(Part):
    """By what share of itself a number may be off, either way."""

    documented: Share = says("Numbers of the record.", "기록에 있는 수.", default=0.05, unit="share", label=True)
    inferred: Share = says(
        "Numbers read from the record.", "기록에서 읽어 낸 수.", default=0.25, unit="share", label=True
    )
    invented: Share = says("Numbers that were made up.", "지어낸 수.", default=0.5, unit="share", label=True)
