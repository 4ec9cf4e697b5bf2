"""Every sentence that the program asks for is written, and every code it can give has words."""

import re
from pathlib import Path

import pytest

import game
from game.engine.options import Bar
from game.faces.rooms import ROOMS
from game.faces.words import Words
from game.play.debrief import BOXES
from game.play.seats import MINDS
from game.scenario.lesson_minutes import STEPS
from game.where import data_folder

GAME = Path(game.__file__).parent
PLAIN = re.compile(r"""\b(?:say|_say|scene\.say|words\.say)\(\s*["']([a-z][\w.-]*)["']""")
BUILT = re.compile(r"""\b(?:say|_say|scene\.say|words\.say)\(\s*f"([^"]*)\"""")
REFUSED = re.compile(r"""\bRefusal\(\s*"([a-z-]+)\"|\bunknown\(\s*"([a-z-]+)\"""")

VERDICT = ["", "sealed-", "turning-", "history-", "standing-", "talk-"]
"""The verdict's pages, as their ids go on."""
PARTS = {
    "verb": ["do", "speak", "prepare", "carry-out", "back-down"],
    "rung": ["none", "spoken", "prepared", "done"],
    "evidence": ["documented", "inferred", "invented"],
    "told": ["do", "speak", "prepare", "carry-out", "back-down", "called", "met", "clue"],
    "act": ["hold", "cable"],
    "foretell": ["title", "question", "offer", "accept", "hold"],
    "advising": ["title", "question", "menu", "table"],
    "why": ["accept-0", "offer-0", "offer-1", "offer-2"],
    "earlier": ["asked", "did", "came"],
    "archive": ["documents", "people", "places", "terms"],
    "condition": ["below", "at-most", "above", "at-least", "is", "is-not"],
    "condition-date": ["below", "at-most", "above", "at-least", "is", "is-not"],
    "condition-position": ["below", "at-most", "above", "at-least", "is", "is-not"],
    "help": ["sitting", "table", "levers", "meters", "why", "keys"],
    "pledge": ["title", "question"],
    "move": ["title", "question"],
    "insist": ["carry-out", "rest", "back-down"],
    "why-vote": ["support", "absence"],
    "compare": ["length", "date"],
    "pack-page-licence": ["shipped", "none"],
    "pack-page-credits": ["shipped", "none"],
    "cable": ["title", "question"],
    "verify-differs": ["digest", "ending", "date", "told", "decision"],
    "map": [
        f"{kind}{look}"
        for kind in ("town", "capital", "camp", "talks", "battle")
        for look in ("", "-emptied", "-struck")
    ],
    "paper": ["flash", "night"],
    "stamp": ["kept", "traded", "broken"],
    "lived": ["promise", "price", "trust"],
    "standing": [f"{at}-{kind}" for at in ("below", "same", "above", "never") for kind in ("date", "number")],
    "verdict": ["question-quiet", *(f"{page}{end}" for page in VERDICT for end in ("question", "page"))],
    "wall-box": BOXES,
    "wall-hands": ["before", "after"],
    "command": [
        "play",
        "replay",
        "check",
        "explore",
        "find",
        "new",
        "schema",
        "verify",
        "branch",
        "compare",
        "bench",
        "calibrate",
        "report",
        "kit",
        "screens",
        "lesson",
    ],
    "cover": ["play", *ROOMS],
    "mind": [f"{mind}{part}" for mind in MINDS for part in ("", ".detail")],
    "object": ["pledge", "table", "pledge.detail", "table.detail"],
    "sealed": ["sent", "asked", "free"],
    "lesson": ["minutes", "tables"],
    "lesson-ask": ["opening", *STEPS, "debrief"],
    "lesson-next": ["opening", *STEPS, "debrief"],
    "kit-step": ["read", "confer", "seal", "reveal", "why"],
}
"""What the built ids of the screens are built from."""


def sources(folder: str = "") -> list[tuple[str, str]]:
    files = (GAME / folder).rglob("*.py")
    inside = [file for file in files if not {"_data", "_tests"} & set(file.relative_to(GAME).parts)]
    return [(file.relative_to(GAME).as_posix(), file.read_text(encoding="utf-8")) for file in inside]


def asked() -> set[str]:
    return {match for _, text in sources() for match in PLAIN.findall(text)}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_sentence_asked_for_is_written(language):
    words = Words(language)
    assert len(asked()) > 100
    assert not [sentence for sentence in asked() if not words.has(sentence)]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_built_sentence_is_written(language):
    words = Words(language)
    built = {f"{stem}-{part}" for stem, parts in PARTS.items() for part in parts}
    assert not [sentence for sentence in built if not words.has(sentence)]


def test_every_kind_of_built_sentence_is_listed_above():
    stems = {
        match.split("{")[0].rstrip("-") for name, text in sources("faces/screens") for match in BUILT.findall(text)
    }
    assert stems - {""} <= {*PARTS, "refusal", "stage", "rule"}


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_bar_and_refusal_has_words(language):
    words = Words(language)
    bars = {bar.name.lower().replace("_", "-") for bar in Bar if bar != Bar.ALLOWED}
    refusals = {code for _, text in sources("play") for found in REFUSED.findall(text) for code in found if code}
    assert len(refusals) > 20
    assert not [code for code in bars | refusals if not words.has(f"refusal-{code}")]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_problem_has_words_and_help(language):
    words = Words(language)
    codes = {code for _, text in sources("scenario") for code in re.findall(r'"([EW]\d{3})"', text)}
    assert len(codes) > 40
    assert not [code for code in codes if not words.has(f"problem-{code}") or not words.has(f"problem-{code}.help")]


def test_no_sentence_of_the_interface_is_written_in_vain():
    text = (data_folder("assets") / "words" / "en" / "interface.ftl").read_text(encoding="utf-8")
    written = set(re.findall(r"^([a-z][\w-]*) =", text, re.MULTILINE))
    used = {sentence.partition(".")[0] for sentence in quoted()}
    built = {f"{stem}-{part}" for stem, parts in PARTS.items() for part in parts}
    assert not {name for name in written - used - built if not name.startswith(("stage-", "rule-"))}


def quoted() -> set[str]:
    """Return every quoted text of the faces that could be an id: some are handed on before they are said."""
    return {match for _, text in sources("faces") for match in re.findall(r"""["']([a-z][\w.-]*)["']""", text)}
