"""Every sentence exists in both languages with the same facts, and says them in each language's custom."""

import re
from datetime import date as Date  # noqa: N812
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from game.faces.josa import PAIRS
from game.faces.words import Words
from game.where import data_folder

FOLDER = data_folder("assets") / "words"
FILES = sorted({file.name for file in FOLDER.glob("*/*.ftl")})


class Variables(Visitor):
    def __init__(self):
        self.names: set[str] = set()
        self.pairs: set[str] = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the visitor's naming
        self.names.add(node.id.name)

    def visit_MessageReference(self, node):  # noqa: N802
        self.names.add(f"message {node.id.name}")

    def visit_FunctionReference(self, node):  # noqa: N802
        if node.id.name == "JOSA":
            self.pairs.add(node.arguments.positional[1].value)
        self.generic_visit(node)


def entries(language: str, file: str) -> list[ast.Message | ast.Term | ast.Junk]:
    path = FOLDER / language / file
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body if path.is_file() else []
    return [entry for entry in body if isinstance(entry, (ast.Message, ast.Term, ast.Junk))]


@cache
def sentences(language: str) -> dict[str, Variables]:
    """Return id -> what it needs, attributes as ``id.attribute``, over all files."""
    found = {}
    for file in FILES:
        for entry in entries(language, file):
            if isinstance(entry, ast.Junk):
                continue
            patterns = {f"{entry.id.name}.{attribute.id.name}": attribute.value for attribute in entry.attributes}
            for name, pattern in {entry.id.name: entry.value, **patterns}.items():
                if pattern is not None:
                    found[name] = Variables()
                    found[name].visit(pattern)
    return found


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_fluent_reads_every_line(language, file):
    assert not [entry.content for entry in entries(language, file) if isinstance(entry, ast.Junk)]


def test_both_languages_say_the_same_sentences():
    assert set(sentences("ko")) == set(sentences("en"))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_sentence_is_written_twice(language):
    ids = [entry.id.name for file in FILES for entry in entries(language, file) if not isinstance(entry, ast.Junk)]
    assert not {name for name in ids if ids.count(name) > 1}


def test_both_languages_use_the_same_facts():
    # English writes its date and lists from parts that Korean may put elsewhere, but never leaves one out.
    ko, en = sentences("ko"), sentences("en")
    assert {name: ko[name].names for name in ko} == {name: en[name].names for name in en}


def test_every_particle_is_one_we_know():
    assert not {name: found.pairs - set(PAIRS) for name, found in sentences("ko").items() if found.pairs - set(PAIRS)}
    assert not [name for name, found in sentences("en").items() if found.pairs]


BARE = re.compile(r"[은는이가을를과와]\([은는이가을를과와]\)|\(으\)로|\(이\)[라나며]|[은을이과]/[는를가와]")
AFTER_A_FACT = re.compile(r"\}\s?(?:은|는|이|가|을|를|과|와|으로|로|이라|라|이며|며)(?![가-힣])")


@pytest.mark.parametrize("file", sorted((FOLDER / "ko").glob("*.ftl")), ids=lambda file: file.name)
def test_no_particle_is_left_to_the_reader(file: Path):
    lines = enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
    text = [(number, line) for number, line in lines if not line.startswith("#")]
    assert not [f"{number}: {line}" for number, line in text if BARE.search(line) or AFTER_A_FACT.search(line)]


@pytest.mark.parametrize("line", ["조약은(는)", "평화(으)로", "{ $role }은 보냈다", "{ $issue }으로", "양보을/를"])
def test_a_planted_bare_particle_is_found(line):
    assert BARE.search(line) or AFTER_A_FACT.search(line)


@pytest.mark.parametrize("line", ["{ $count }명은", '{ JOSA($role, "은는") } 보냈다', "{ $a }라고는", "{ $n }이다"])
def test_a_word_of_its_own_after_a_fact_is_no_particle(line):
    assert not BARE.search(line)
    assert not AFTER_A_FACT.search(line)


@pytest.mark.parametrize(
    ("language", "date", "short"), [("ko", "1931년 6월 18일", "6월 18일"), ("en", "18 June 1931", "18 June")]
)
def test_dates_follow_custom(language, date, short):
    words = Words(language)
    assert words.date(Date(1931, 6, 18)) == date
    assert words.date(Date(1931, 6, 18).toordinal()) == date
    assert words.short_date(Date(1931, 6, 18)) == short
    assert not words.faults


def test_numbers_follow_custom():
    words = Words("en")
    assert [words.number(27000), words.number(3.14159, 2), words.number(2.5, 2)] == ["27,000", "3.14", "2.5"]
    assert words.number(-0.2) == "0"
    assert [words.signed(6), words.signed(-14.26), words.signed(0.01)] == ["+6", "-14.3", "0"]
    assert words.listed(["one"]) == "one"
    assert words.listed(["one", "two", "three"]) == "one, two and three"


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (0, "0달러"),
        (0.005, "5,000달러"),
        (300, "3억 달러"),
        (228.4, "2억 2,840만 달러"),
        (1_000_000, "1조 달러"),
        (-200, "-2억 달러"),
    ],
)
def test_large_amounts_are_told_by_ten_thousands_in_korean(amount, shown):
    assert Words("ko").quantity(amount, "백만 달러", 3) == shown


def test_other_units_stand_beside_the_number():
    assert Words("ko").quantity(12345, "명") == "12,345명"
    assert Words("ko").quantity(3, "만") == "3만"
    assert Words("en").quantity(300, "million dollars") == "300 million dollars"
    assert Words("en").quantity(7, "") == "7"


def test_what_changed_is_told_in_the_same_count():
    assert [Words("ko").signed_quantity(by, "백만 달러") for by in (200, -50, 0.2)] == [
        "+2억 달러",
        "-5,000만 달러",
        "0",
    ]
    assert Words("ko").signed_quantity(-3, "명") == "-3"
    assert Words("en").signed_quantity(-3, "million dollars") == "-3"


@pytest.mark.parametrize(
    ("share", "shown"), [(0.0, "0%"), (0.001, "under 1%"), (0.5, "50%"), (0.999, "over 99%"), (1.0, "100%")]
)
def test_a_small_chance_is_not_none(share, shown):
    assert Words("en").percent(share) == shown


def test_a_text_in_one_language_serves_both():
    assert Words("ko").pick({"en": "The strait"}) == "The strait"
    assert Words("en").pick({"ko": "해협", "en": "The strait"}) == "The strait"
    assert Words("en").pick(None) == ""


def test_what_cannot_be_said_is_noted_and_does_not_stop_the_game():
    words = Words("en")
    assert words.say("no-such-sentence") == "no-such-sentence"
    assert words.say("date-short", month=3) == "day March"
    assert len(words.faults) == 2


def test_an_endless_fact_is_cut():
    words = Words("en")
    assert len(words.say("list", head="a" * 10_000, last="b")) < 2_100
    assert not words.faults
