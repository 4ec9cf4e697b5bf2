"""One role's wish, as a sentence: the closed set of things a person or a machine may ask of a game.

Each has a JSON form, the same in the journal, in ``--script`` files and on ``--json`` pipes, for example
``{"do": "offer", "instrument": "accord", "package": {"passage": "joint", "toll": "half", "lighthouse": "shared"}}``.
Ids are the scenario's. Everything but ``send`` and ``undo`` changes the role's unsent draft only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer an open decision point: ``{"do": "answer", "decision": …, "option": …}``."""

    decision: str
    option: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Table a draft: ``{"do": "offer", "instrument": …, "package": {issue: position}}``."""

    instrument: str
    package: dict[str, str]


@dataclass(frozen=True, slots=True)
class Accept:
    """Accept the other party's draft: ``{"do": "accept", "instrument": …}``."""

    instrument: str


@dataclass(frozen=True, slots=True)
class Hold:
    """Do nothing at the table: ``{"do": "hold"}``."""


@dataclass(frozen=True, slots=True)
class Cable:
    """Ask the principal for more room on an issue: ``{"do": "cable", "issue": …}``."""

    issue: str


@dataclass(frozen=True, slots=True)
class Pull:
    """Use a lever: ``{"do": "lever", "lever": …, "verb": "do|speak|prepare|carry_out|back_down"}``."""

    lever: str
    verb: str


@dataclass(frozen=True, slots=True)
class Pledge:
    """Bind oneself in public: ``{"do": "pledge", "issue": …, "position": …}``."""

    issue: str
    position: str


@dataclass(frozen=True, slots=True)
class Grant:
    """Answer an agent's cable: ``{"do": "grant", "role": …, "yes": true}``."""

    role: str
    yes: bool


@dataclass(frozen=True, slots=True)
class Rest:
    """Leave levers and pledges alone this sitting: ``{"do": "rest"}``."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last change to the draft: ``{"do": "undo"}``."""


@dataclass(frozen=True, slots=True)
class Send:
    """Seal the bundle and send it; what was left open is a hold: ``{"do": "send"}``."""


Command: TypeAlias = "Answer | Offer | Accept | Hold | Cable | Pull | Pledge | Grant | Rest | Undo | Send"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command turned down: a code with the facts of the case, for the faces to put into words (``refusal-<code>``)."""

    code: str
    facts: dict[str, str | int | float]
