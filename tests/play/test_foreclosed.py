"""What an agreement puts out of reach, read off the scenario's conditions: never more than can be proved."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.formula import And, Binary, Done, Not, Number, Or, Position, Settled, Truth, Value
from game.play.foreclosed import foreclosed, known
from game.play.lesson import Lesson
from game.play.level import issues_before
from game.scenario.load import load

ATOMS = st.sampled_from([Position(0), Position(1), Value(0), Number(1.0)])
TRUTHS = st.sampled_from([Truth(True), Truth(False), Done(0), Settled(0), Settled(1)])
COMPARED = st.builds(Binary, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), ATOMS, ATOMS)
NODES = st.recursive(
    TRUTHS | COMPARED, lambda inner: st.builds(Not, inner) | st.builds(And, inner, inner) | st.builds(Or, inner, inner)
)


class Somewhere:
    """A world in which the first issue is settled at a position, and all else is as it may be."""

    def __init__(self, position, rest):
        self.position = np.array([[position], [rest % 3]], dtype=np.int8)
        self.settled = np.array([[0], [-1 if rest % 2 else 0]], dtype=np.int8)
        self.value = np.array([[float(rest % 5)]])
        self.at = np.array([[rest % 4 - 1]], dtype=np.int16)


@given(NODES, st.integers(0, 2), st.lists(st.integers(0, 60), min_size=1, max_size=20))
def test_what_is_known_holds_wherever_all_else_may_stand(node, position, worlds):
    told = known(node, {0: position})
    found = {bool(np.all(node(Somewhere(position, rest)))) for rest in worlds}
    assert told is None or found == {bool(told)}


@pytest.fixture(scope="module")
def lesson():
    now = [0.0]
    found = Lesson.begin(load("lesson-45"), lambda: now[0], 1)
    found.start()
    found.go_on()
    return found


def test_an_understanding_without_a_treaty_in_it_rules_the_treaty_out(lesson):
    rules, view = lesson.scenario.rules, lesson.session.view("dulles")
    papers = [paper.id for paper in rules.instruments]
    k, issue = papers.index("understanding"), next(i for i, one in enumerate(rules.issues) if one.id == "security_form")
    shut = {}
    for at, position in enumerate(rules.issues[issue].positions):
        shut[position] = [papers[n] for n in foreclosed(rules, view, k, {issue: at})]
    assert shut["declaration_only"] == shut["declaration_and_statement"] == ["treaty"]
    assert not any(shut[position] for position in list(shut)[:4])
    assert foreclosed(rules, view, k, {}) == ()


def test_a_card_says_so_though_the_article_stands_on_no_card(lesson):
    warned = {card.letter for card in lesson.ballots(0)["washington"].cards if card.forecloses == ("treaty",)}
    offers = {card.letter for card in lesson.ballots(0)["washington"].cards if card.sort == "offer"}
    assert warned == offers
    assert offers
    rules = lesson.scenario.rules
    before = issues_before(rules, lesson.session.level, next(p for p in rules.instruments if p.id == "understanding"))
    assert "security_form" not in {rules.issues[issue].id for issue in before}
    assert not any(card.forecloses for card in lesson.ballots(0)["seoul"].cards)
