"""*What would move you?*: what is said to move the other party does, nothing smaller does, and no secret is used."""

from itertools import chain

import pytest

from game.engine.draft_reasons import explain_draft, explain_price
from game.engine.lookup import lookup
from game.engine.observe import observe
from game.engine.persuasion import MOST_CHANGES, Persuasion, read_draft, what_would_move
from game.engine.private import private_table
from game.engine.table import acts_of, demand

from ..conftest import sampled
from .worlds import NAMES, course, rules_of, scrambled


def questions(name, worlds=3, seed=1):
    """Yield every question a role could ask about its own demand: rules, state of one world, role, paper, package."""
    rules = rules_of(name)
    known = lookup(rules)
    for state, _ in course(name, worlds, seed):
        for world in range(worlds):
            one = state.take([world])
            if one.done[0]:
                continue
            for role in range(len(rules.roles)):
                view = observe(rules, one, role)
                for k in known.papers[role]:
                    yield rules, one, role, k, demand(rules, view, k, int(known.party[role, k]))[:, 0]


def asked(rules, state, role, k, package):
    return observe(rules, state, role), what_would_move(rules, observe(rules, state, role), k, package)


@pytest.fixture(scope="module", params=NAMES)
def answers(request):
    """Every answer of a few games, with what was asked; the refusals among them must be many, or nothing is tested."""
    found = [(question, *asked(*question)) for question in questions(request.param)]
    assert sum(bool(answer.now and answer.now.is_refusal) for _, _, answer in found) > 5
    return found


def all_ways(answer: Persuasion):
    return (*answer.ways, *([answer.nearest] if answer.nearest else []))


def test_every_way_read_again_alone_gives_the_same_number_to_the_last_bit(answers):
    for (rules, _, _, k, package), view, answer in answers:
        if answer.now is not None:
            assert read_draft(rules, view, k, package) == answer.now
        for way in all_ways(answer)[:12]:
            assert read_draft(rules, view, k, package, way.changes) == way.reading


def test_what_is_said_to_move_moves_and_nothing_less_of_it_does(answers):
    for (rules, _, _, k, package), view, answer in answers:
        for way in answer.ways[:12]:
            assert not way.reading.is_refusal
            assert 1 <= len(way.changes) <= MOST_CHANGES
            for left_out in way.changes if len(way.changes) > 1 else ():
                less = [change for change in way.changes if change != left_out]
                assert read_draft(rules, view, k, package, less).is_refusal


def test_the_draft_really_written_with_the_changes_is_read_alike(answers):
    for (rules, _, _, k, package), view, answer in answers:
        for way in all_ways(answer)[:12]:
            if all(change.kind == "position" for change in way.changes):
                changed = package.copy()
                for change in way.changes:
                    changed[change.at] = change.to
                assert read_draft(rules, view, k, changed) == way.reading


def test_the_cheapest_comes_first(answers):
    for _, _, answer in answers:
        prices = [way.price for way in answer.ways]
        assert prices == sorted(prices)


def test_where_nothing_moves_the_nearest_falls_short_and_is_said(answers):
    for _, _, answer in answers:
        if answer.now is None or not answer.now.is_refusal:
            assert not answer.ways
            assert answer.nearest is None
        elif not answer.ways and answer.nearest is not None:
            assert answer.nearest.reading.is_refusal


def test_the_terms_of_a_reading_add_up_to_its_lead(answers):
    for (rules, _, _, k, package), view, answer in answers:
        if answer.now is None:
            continue
        weighing = explain_draft(rules, view, k, package)
        against = chain.from_iterable(terms for _, _, terms in weighing.instead)
        lead = sum(term.amount for term in weighing.accepting) - sum(term.amount for term in against)
        assert lead == pytest.approx(answer.now.lead, abs=1e-9)
        assert sum(share for _, share, _ in weighing.instead) == pytest.approx(1.0, abs=1e-9)


def test_the_terms_of_a_price_add_up_to_it(answers):
    for (rules, _, _, k, package), view, answer in answers:
        for way in all_ways(answer)[:12]:
            terms = explain_price(rules, view, k, package, way.changes)
            assert sum(term.amount for term in terms) == pytest.approx(way.price, abs=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_what_a_role_may_not_know_changes_no_answer(name):
    for number, (rules, state, role, k, package) in enumerate(questions(name, worlds=2)):
        secret = scrambled(rules, state, role, number)
        assert asked(rules, state, role, k, package)[1] == asked(rules, secret, role, k, package)[1]


def test_signing_another_paper_first_costs_what_accepting_it_does():
    seen = 0
    names = sampled([name for name in NAMES if name != "example"], 2)
    for rules, state, role, k, package in chain(*(questions(name, 6) for name in names)):
        view, answer = asked(rules, state, role, k, package)
        table = private_table(rules, view)[0]
        for way in all_ways(answer):
            for change in way.changes:
                if change.kind == "settle" and len(way.changes) == 1:
                    act = next(
                        i for i, act in enumerate(acts_of(rules, role)) if act.act == 2 and act.paper == change.at
                    )
                    assert way.price == -table.utility[act, 0]
                    seen += 1
    assert seen
