"""The recorded path played to its end, and paths held against facts of every sort, in the tests' scenario."""

import pytest

from game.engine.digest import digest
from game.play import history
from game.play.commands import Answer, Cable, Offer, Pledge, Pull, Refused
from game.play.record import follow, hold
from game.scenario.load import load
from game.where import data_folder

HISTORY = """
history:
  moves:
    reply: {date: 1931-03-02, role: chancellor, answers: {note: envoy}, text: {ko: "회신", en: "The reply"}}
    vow: {turn: mission, role: premier, pledge: {issue: passage, position: joint}}
    first: {turn: mission, sitting: 1, role: envoy,
            offer: {instrument: accord, package: {passage: veld_alone, toll: none, lighthouse: sella_pays}}}
    more: {turn: mission, sitting: 2, role: envoy, cable: toll}
    review: {date: 1931-05-05, role: premier, answers: {fleet: in_strait}}
    chain: {date: 1931-05-06, role: premier, lever: {lever: close_strait, verb: speak}}
    grumble: {date: 1931-06-20, audience: assembly, answers: {motion: patience}}
  pins:
    calm_march: {date: 1931-03-02, channel: events.wreck.odds, u: 0.999}
    calm_april: {turn: mission, channel: events.wreck.odds, u: 0.999}
    calm_late: {turn: mission, sitting: 2, channel: events.wreck.odds, u: 0.999}
    storm: {date: 1931-05-04, channel: events.wreck.odds, u: 0.0}
    patient: {date: 1931-06-15, channel: decisions.motion, u: 0.999}
  record:
    wrecked_on: {day_of: wreck, by: 1931-05-31, expected: 1931-05-04}
    calm_in_april: {day_of: wreck, by: 1931-04-30, expected: never}
    drowned: {value: lives_lost, by: 1931-05-31, expected: 12, within: 60}
    passage_open: {position: passage, expected: joint}
    how_it_ended: {ending: true, expected: accord_in_force}
"""


@pytest.fixture(scope="module")
def write(tmp_path_factory):
    """Return `write(history)`: the tests' scenario with a record of its own, read and built."""

    def build(told):
        path = tmp_path_factory.mktemp("scenarios") / "told-strait.yaml"
        text = (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")
        path.write_text(text.replace("id: lantern-strait", "id: told-strait") + told, encoding="utf-8")
        return load(path)

    return build


@pytest.fixture(scope="module")
def told(write):
    return write(HISTORY)


@pytest.fixture(scope="module")
def path(told):
    return list(follow(told))


def test_each_chair_does_what_it_did_and_nothing_else(path):
    done = {
        (one.sitting.turn, role): commands
        for one in path
        for role, commands in one.sitting.commands.items()
        if commands
    }
    package = {"passage": "veld_alone", "toll": "none", "lighthouse": "sella_pays"}
    assert done == {
        (0, "chancellor"): (Answer("note", "envoy"),),
        (1, "premier"): (Pledge("passage", "joint"),),
        (1, "envoy"): (Offer("accord", package),),
        (2, "envoy"): (Cable("toll"),),
        (3, "premier"): (Answer("fleet", "in_strait"), Pull("close_strait", "speak")),
    }
    assert all(not one.ends for one in path)


def test_the_path_is_played_to_the_end_of_the_calendar(told, path):
    last = path[-1].sitting.after
    assert last.done[0] or last.clock == told.rules.calendar.sittings
    assert [one.sitting.turn for one in path] == list(range(len(path)))


def test_a_path_followed_twice_is_the_same(told, path):
    assert digest(list(follow(told))[-1].sitting.after) == digest(path[-1].sitting.after)


def test_another_seed_keeps_the_recorded_luck(told):
    for seed in range(1, 6):
        wrecks = {
            one.sitting.turn: float(draw.uniform[0])
            for one in follow(told, seed)
            for draw in one.sitting.facts.draws
            if draw.channel == "events.wreck.odds"
        }
        assert (wrecks[0], wrecks[1], wrecks[3]) == (0.999, 0.999, 0.0)


def test_a_fact_of_any_sort_is_held_as_of_its_day(told, path):
    held = {fact.fact: fact for fact in hold(told, [one.sitting for one in path])}
    assert (held["wrecked_on"].got, held["wrecked_on"].ok) == ("1931-05-04", True)
    assert (held["calm_in_april"].got, held["calm_in_april"].ok) == ("never", True)
    assert held["drowned"].ok
    assert float(held["drowned"].got) >= 12
    assert held["passage_open"].got in told.sheet.issues["passage"].positions
    assert (held["how_it_ended"].expected, held["how_it_ended"].ok) == ("accord_in_force", False)
    assert held["how_it_ended"].got in told.sheet.endings


def test_a_number_may_be_off_by_so_much_and_no_more(write, path):
    drowned = next(fact for fact in hold(write(HISTORY), [one.sitting for one in path]) if fact.fact == "drowned")
    for within, ok in ((0, False), (abs(float(drowned.got) - 12) + 0.01, True)):
        strict = write(HISTORY.replace("within: 60", f"within: {within}"))
        again = next(fact for fact in hold(strict, [one.sitting for one in path]) if fact.fact == "drowned")
        assert again.ok is ok


def test_what_has_become_impossible_is_said_and_left_to_a_mind(write):
    fixed = write(HISTORY.replace("chain:", "twice: {date: 1931-04-30, role: premier, "
        "lever: {lever: close_strait, verb: speak}}\n    chain:"))  # fmt: skip
    ends = {(one.sitting.date, role): refusal for one in follow(fixed) for role, refusal in one.ends.items()}
    assert list(ends) == [("1931-05-04", "premier")]
    assert ends["1931-05-04", "premier"].code


def test_moves_are_found_by_sitting_and_mover_in_the_order_they_were_written(told):
    moves = history.moves(told)
    assert list(moves[3, "premier"]) == ["review", "chain"]
    assert list(moves[4, "assembly"]) == ["grumble"]


def test_nothing_recorded_is_nothing_to_follow(scenario):
    with pytest.raises(Refused, match="no-history"):
        next(follow(scenario))
    assert hold(scenario, []) == ()
