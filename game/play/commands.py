"""One role's wish, as a sentence: the closed set of things a person or a machine may ask of a game.

Each has a JSON form, the same in the journal, in ``--script`` files and on ``--json`` pipes, for example
``{"do": "offer", "instrument": "accord", "package": {"passage": "joint", "toll": "half", "lighthouse": "shared"}}``.
Ids are the scenario's. Everything but ``send`` and ``undo`` changes the role's unsent draft only.

The set is closed and its JSON is read from the classes below, field by field: nothing that a person types is ever
looked up as a name of the program. Whether the ids exist and the wish is allowed now is asked in ``game.play.legal``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, asdict, dataclass, field, fields
from typing import Any, TypeAlias, cast

from game.scenario.suggest import closest

LONGEST_ID = 80
"""No id of a scenario is longer (``game.scenario.schema``); what is longer is not worth repeating to a person."""


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
class Predict:
    """Say what another side's role will do at the table: ``{"do": "predict", "role": …, "act": …, "percent": 70}``.

    The act is ``offer``, ``accept`` or ``hold``; a game's end says how right one was. It changes nothing in the world.
    """

    role: str
    act: str
    percent: int


Advisable: TypeAlias = "Answer | Offer | Accept | Hold | Pull"
"""What one role can recommend to another."""

ADVISABLE = (Answer, Offer, Accept, Hold, Pull)


@dataclass(frozen=True, slots=True)
class Advise:
    """Recommend something to one's principal: ``{"do": "advise", "what": {"do": …}, "reason": …}``.

    ``what`` is the command that the principal would give; the reason may be left out. Only the principal reads it,
    before deciding; it changes nothing in the world.
    """

    what: Advisable
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Rest:
    """Leave levers and pledges alone this sitting: ``{"do": "rest"}``."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last change to the draft: ``{"do": "undo"}``."""


@dataclass(frozen=True, slots=True)
class Send:
    """Seal the bundle and send it; what was left open is a hold: ``{"do": "send"}``."""


Command: TypeAlias = (
    "Answer | Offer | Accept | Hold | Cable | Pull | Pledge | Grant | Predict | Advise | Rest | Undo | Send"
)

FORMS: Mapping[str, type[Command]] = {
    "answer": Answer,
    "offer": Offer,
    "accept": Accept,
    "hold": Hold,
    "cable": Cable,
    "lever": Pull,
    "pledge": Pledge,
    "grant": Grant,
    "predict": Predict,
    "advise": Advise,
    "rest": Rest,
    "undo": Undo,
    "send": Send,
}
"""What may stand under ``do``, and what it asks for."""

WORDS = {form: word for word, form in FORMS.items()}

MOVES_NOTHING = (Hold, Rest, Predict, Advise)
"""What the world cannot tell from silence."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command turned down: a code with the facts of the case, for the faces to put into words (``refusal-<code>``).

    Facts named ``role``, ``issue``, ``position``, ``instrument``, ``lever``, ``decision`` and ``option`` are ids of the
    scenario, which has names for them; ``date`` is an ISO date; ``given`` is what was typed, shortened; ``close`` is 1
    where ``suggestion`` holds an id that may have been meant, else 0.
    """

    code: str
    facts: dict[str, str | int | float] = field(default_factory=dict)


class Refused(Exception):  # noqa: N818 - it reads as what happened to a person
    """A game that cannot be begun or opened, for the reason it carries. Raised only where there is no game yet."""

    def __init__(self, refusal: Refusal) -> None:
        self.refusal = refusal
        super().__init__(f"{refusal.code} {refusal.facts}")

    def __reduce__(self) -> tuple[type[Refused], tuple[Refusal]]:
        """Say how another process makes it anew: of the refusal, not of the sentence about it."""
        return Refused, (self.refusal,)


def shown(given: object) -> str:
    """Return what someone typed in a form that is safe to repeat: one line, printable, short."""
    text = "".join(letter if letter.isprintable() else " " for letter in str(given)[: LONGEST_ID + 1])
    return text if len(text) <= LONGEST_ID else text[: LONGEST_ID - 1] + "…"


def unknown(code: str, given: object, among: list[str], **facts: str) -> Refusal:
    """Return the refusal of a word that does not exist, with the one that may have been meant."""
    meant = closest(given, among) if isinstance(given, str) and len(given) <= LONGEST_ID else None
    return Refusal(code, {**facts, "given": shown(given), "suggestion": meant or "", "close": int(meant is not None)})


def unknown_role(given: str, roles: list[str]) -> Refusal:
    """Return the refusal of a chair that does not exist; there are few, and all are named."""
    return unknown("unknown-role", given, roles, known=", ".join(roles))


def _is_text(given: object) -> bool:
    return isinstance(given, str)


def _is_truth(given: object) -> bool:
    return isinstance(given, bool)


def _is_whole(given: object) -> bool:
    return isinstance(given, int) and not isinstance(given, bool)


def _is_advisable(given: object) -> bool:
    return isinstance(given, dict) and given.get("do") in [WORDS[form] for form in ADVISABLE]


def _is_package(given: object) -> bool:
    return isinstance(given, dict) and all(isinstance(part, str) for pair in given.items() for part in pair)


SHAPES: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "str": ("text", _is_text),
    "bool": ("truth", _is_truth),
    "int": ("number", _is_whole),
    "dict[str, str]": ("package", _is_package),
    "Advisable": ("recommendation", _is_advisable),
}
"""What a field's type is called in the sentence, and whether a JSON value has it."""


def parse(wish: object) -> Command | Refusal:
    """Read a command from its JSON form; the refusal says what is wrong with the first thing that is."""
    if not isinstance(wish, dict):
        return Refusal("not-a-command", {"given": shown(wish)})
    if "do" not in wish:
        return Refusal("no-do", {"known": ", ".join(FORMS)})
    do = wish["do"]
    if not isinstance(do, str) or do not in FORMS:
        return unknown("unknown-do", do, list(FORMS), known=", ".join(FORMS))
    form = FORMS[do]
    names = [part.name for part in fields(form)]
    for key in wish:
        if key not in {"do", *names}:
            return unknown("unknown-key", key, names, do=do)
    given = {part.name: part.default for part in fields(form) if part.default is not MISSING} | wish
    for part in fields(form):
        if part.name not in given:
            return Refusal("missing-key", {"do": do, "key": part.name})
        expected, fits = SHAPES[str(part.type)]
        if not fits(given[part.name]):
            return Refusal("wrong-type", {"do": do, "key": part.name, "expected": expected})
    if form is Advise:  # what is recommended is a command itself, and never advice in its turn
        given["what"] = what = parse(given["what"])
        if isinstance(what, Refusal):
            return what
    make = cast("Callable[..., Command]", form)
    return make(**{name: given[name] for name in names})


def to_json(command: Command) -> dict[str, Any]:
    """Return the JSON form of a command, which ``parse`` reads back as the same command."""
    inner = {"what": to_json(command.what)} if isinstance(command, Advise) else {}
    return {"do": WORDS[type(command)], **asdict(command), **inner}
