"""Random people at the door: whatever they say, nothing breaks, and what is refused changes nothing."""

from hypothesis import given
from hypothesis import strategies as st

from game.engine.digest import digest
from game.play.commands import Refusal, Send, Undo, parse, to_json
from game.play.convert import effective
from game.play.first_lines import scenario_line
from game.play.journal import DecisionLine, understand, written
from game.play.session import Session

from ..conftest import examples
from ..generators import scenarios
from .wishes import allowed, dice_of, wishes


def snapshot(session):
    """Return all that a command could change."""
    return (
        session.turn,
        {role: (session.draft(role), session.has_sent(role)) for role in session.seats},
        digest(session.past[-1].after) if session.past else "",
        len(session.past),
    )


def garbled(dice, command):
    """Return a command's JSON with something wrong in it, or not."""
    wish = to_json(command)
    key = dice.choice(list(wish))
    match dice.randrange(5):
        case 0:
            wish[key] = dice.choice(["", "no_such_thing", "__class__", "../..", "é" * 500, 7, None, [], {}, True])
        case 1:
            del wish[key]
        case 2:
            wish["more"] = 1
        case 3 if isinstance(wish.get("package"), dict) and wish["package"]:
            wish["package"].pop(dice.choice(list(wish["package"])))
        case _:
            pass
    return wish


def say(session, dice):
    """Say one thing to the session as a face would, and hold it to its promise."""
    role = dice.choice([*session.seats, "nobody"])
    kinds = [wishes(session.scenario.rules), [Send()], [Undo()]]
    if role in session.seats:
        kinds.append(allowed(session, role) or [Send()])
    command = parse(garbled(dice, dice.choice(dice.choice(kinds))))
    if isinstance(command, Refusal):
        return
    turn = dice.choice([None, None, session.turn, session.turn - 1, 10**30])
    before = snapshot(session)
    refusal = session.decide(role, command, turn)
    if refusal is not None:
        assert snapshot(session) == before
        assert refusal.code
        return
    assert turn in {None, before[0]}
    if isinstance(command, Send):
        assert session.turn > before[0] or session.has_sent(role)
    elif not isinstance(command, Undo):
        assert command in session.draft(role)


def play(scenario, seed, seats, words=60):
    """Play a game of random words; return it."""
    dice = dice_of(seed)
    session = Session.begin(scenario, seats, seed)
    for _ in range(words):
        say(session, dice)
        if not session.is_over and not session.waiting_for() and dice.random() < 0.5:
            assert session.advance() is None
    return session


@given(st.integers(0, 2**40), st.sets(st.sampled_from(["premier", "chancellor", "envoy"])))
def test_nothing_said_at_the_door_breaks_it(scenario, seed, people):
    play(scenario, seed, dict.fromkeys(people, "human"))


@examples(10)
@given(scenarios(), st.integers(0, 2**40))
def test_nor_with_any_scenario(scenario, seed):
    people = {role.id: "human" for role in scenario.rules.roles[:2]}
    session = play(scenario, seed, people, words=40)
    assert len(session.past) == session.turn


@given(st.integers(0, 2**40))
def test_what_was_played_is_in_the_journal_and_comes_out_of_it(scenario, seed):
    """The same game from its lines alone, however it was played."""
    session = play(scenario, seed, {"premier": "human", "envoy": "human"})
    lines = [written(session.head), written(scenario_line(scenario))]
    for past in session.past:
        for role, said in past.commands.items():
            did = tuple(to_json(command) for command in said)
            lines.append(written(DecisionLine(kind="decision", turn=past.turn, role=role, by="human", did=did)))
        lines.append(written(past.line(scenario.rules)))
    again = Session.resume(scenario, understand(b"".join(lines), "game"))
    assert again.notices == []
    assert snapshot(again)[2:] == snapshot(session)[2:]
    assert all(effective(said) == said for past in again.past for said in past.commands.values())
