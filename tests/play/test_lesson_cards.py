"""The cards a capital votes on: few, allowed, and never more than two issues at a time."""

import pytest

from game.engine.luck import Luck, Stream
from game.play.commands import Accept, Offer, Pull, Send
from game.play.legal import Case
from game.play.lesson_cards import LETTERS, MOST_CHANGED, ballot_of, drawn, staffed
from game.play.seats import HUMAN
from game.play.session import Session
from game.scenario.load import load

SEEDS = range(4)


def cases(session, side):
    rules = session.scenario.rules
    return {
        role.id: Case(rules, session.view(role.id), session.options(role.id))
        for role in rules.roles
        if rules.sides[role.side] == side
    }


def sat(name, seed):
    """Yield every sitting of a game that the staff keeps, with each side's ballot."""
    scenario = load(name)
    session = Session.begin(scenario, dict.fromkeys(scenario.sheet.roles, HUMAN), seed)
    luck = Luck(seed, Stream.POLICY)
    while not session.is_over:
        yield session, [ballot_of(side, cases(session, side), session.level) for side in scenario.sheet.sides]
        turn = session.turn
        for role in session.waiting_for():
            case = Case(scenario.rules, session.view(role), session.options(role))
            kept = staffed(case, session.level, luck)
            assert not any(isinstance(command, Accept | Pull) for command in kept)
            assert [session.decide(role, command) for command in kept] == [None] * len(kept)
            assert session.decide(role, Send()) is None
        if session.turn == turn:
            assert session.advance() is None


@pytest.mark.parametrize("seed", SEEDS)
def test_every_card_is_allowed_and_there_are_at_most_four(seed):
    for session, ballots in sat("lantern-strait", seed):
        for ballot in ballots:
            assert "".join(card.letter for card in ballot.cards) == LETTERS[: len(ballot.cards)]
            for card in ballot.cards:
                assert len(card.changed) <= MOST_CHANGED or isinstance(card.command, Accept)
                assert session.refusal(card.role, card.command) is None


def test_an_offer_differs_from_the_capitals_own_draft_on_what_it_says_and_nothing_else():
    seen = 0
    for session, ballots in sat("lesson-25", 1):
        for card in [card for ballot in ballots for card in ballot.cards if isinstance(card.command, Offer)]:
            assert set(card.command.package) <= set(session.level.issues)
            assert {issue: card.command.package[issue] for issue, _ in card.changed} == dict(card.changed)
            seen += 1
    assert seen > 10


def test_tables_of_minds_hold_up_cards_that_are_there():
    for session, ballots in sat("lantern-strait", 2):
        for ballot in ballots:
            letters = {drawn(ballot, Luck(2, Stream.POLICY), session.turn, table) for table in range(20)}
            assert letters <= {card.letter for card in ballot.cards}
