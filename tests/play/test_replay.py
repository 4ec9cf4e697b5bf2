import json
import zlib
from base64 import b85encode

import pytest

from game.engine.digest import digest
from game.faces.words import Words
from game.play import scenario_copy, seats
from game.play.branch import branch
from game.play.commands import Pull, Refused, Send
from game.play.journal import read, written
from game.play.replay import retrace, verify
from game.play.saves import SUFFIX
from game.play.session import Session
from game.scenario.build import build
from game.scenario.load import load
from game.scenario.problem import Unsound
from game.where import data_folder

from .wishes import dice_of


class Forbidden:
    """A mind that must not be asked."""

    def choose(self, rules, view, luck):
        raise AssertionError("a replay asked a mind")


def gone(identity):
    """Load a scenario from a shelf where nothing stands."""
    raise Unsound([])


def rewrite(path, number, **changes):
    lines = path.read_bytes().splitlines(keepends=True)
    lines[number] = json.dumps({**json.loads(lines[number]), **changes}).encode() + b"\n"
    path.write_bytes(b"".join(lines))


@pytest.mark.parametrize("until", [0, 1, 4, None])
def test_a_replay_asks_no_mind_and_comes_out_as_recorded(saved, monkeypatch, until):
    path = saved(until)
    monkeypatch.setitem(seats.MINDS, "fast", Forbidden())
    found = verify(path)
    assert found.ok
    assert found.turns == len(read(path).turns)


@pytest.mark.parametrize(
    ("line", "changes", "what"),
    [
        (9, {"digest": "0123456789abcdef"}, "digest"),
        (9, {"told": []}, "told"),
        (9, {"date": "1931-04-07"}, "date"),
        (6, {"did": []}, "digest"),
        (6, {"did": [{"do": "lever", "lever": "rally", "verb": "do"}]}, "decision"),
    ],
)
def test_what_was_altered_is_the_first_difference(scenario, tmp_path, line, changes, what):
    path = tmp_path / "game"
    session = Session.begin(scenario, {"premier": "human"}, 7, path)
    for lever in ("rally", "close_strait"):
        assert session.decide("premier", Pull(lever, "speak" if lever == "close_strait" else "do")) is None
        assert session.decide("premier", Send()) is None
    assert verify(path).ok
    assert json.loads(path.read_bytes().splitlines()[6])["did"][0]["lever"] == "close_strait"
    rewrite(path, line, **changes)
    difference = verify(path).first_difference
    assert difference is not None
    assert (difference.turn, difference.what) == (1, what)
    assert difference.date == changes.get("date", "1931-04-06")
    assert (difference.refusal is not None) == (what == "decision")


@pytest.mark.parametrize("what", ["digest", "told", "date", "ending", "decision"])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_difference_has_a_sentence(language, what):
    words = Words(language)
    assert words.say(f"verify-differs-{what}", date="1931-04-06", reason="")
    assert words.say("verify-same", turns=3)
    assert not words.faults


def test_another_ending_is_a_difference(saved):
    path = saved()
    rewrite(path, -1, ending="war")
    difference = verify(path).first_difference
    assert difference is not None
    assert difference.what == "ending"


def test_a_game_played_differently_here_is_opened_and_said(saved):
    path = saved(until=3)
    rewrite(path, 5, digest="0123456789abcdef")
    rewrite(path, 9, digest="0123456789abcdef")
    session = Session.open(path)
    assert [(notice.code, notice.facts) for notice in session.notices] == [
        ("journal-played-differently", {"turn": 0, "date": "1931-03-02"})
    ]
    assert session.turn == 3


def test_a_saved_game_opens_though_its_scenario_is_gone_from_the_shelf(saved, monkeypatch):
    path = saved(until=4)
    at_home = Session.open(path)

    monkeypatch.setattr(scenario_copy, "load", gone)
    away = Session.open(path)
    assert away.scenario is not at_home.scenario
    assert away.scenario.sha256 == at_home.scenario.sha256
    assert away.scenario.place("meters.trust").file == "lantern-strait.yaml"
    for role in away.waiting_for():
        assert away.decide(role, Send()) is None
    assert away.turn == 5
    assert verify(path).ok


def test_a_copy_that_is_not_the_scenario_it_names_is_refused(saved, monkeypatch):
    path = saved(until=1)
    monkeypatch.setattr(scenario_copy, "load", gone)
    rewrite(path, 0, scenario_sha256="0" * 64)
    with pytest.raises(Refused, match="journal-scenario-altered"):
        Session.open(path)


BOMB = b85encode(zlib.compress(b"0" * 10**8)).decode()


@pytest.mark.parametrize("copy", ["", "not packed", "c-oy@ZBraqc", BOMB], ids=["nothing", "plain", "cut off", "a bomb"])
def test_a_copy_that_cannot_be_unpacked_is_refused_quickly(saved, monkeypatch, copy):
    path = saved(until=1)
    monkeypatch.setattr(scenario_copy, "load", gone)
    rewrite(path, 1, copy=copy)
    with pytest.raises(Refused) as refused:
        Session.open(path)
    assert refused.value.refusal.code in {"journal-scenario-damaged", "journal-damaged"}


def test_unpacking_undoes_packing(scenario):
    copy = scenario_copy.pack(scenario)
    again, problems = build(scenario_copy.unpack(copy, "x.yaml"), shipped=True)
    assert problems == list(scenario.warnings)
    assert again is not None
    assert (again.canonical, again.evidence) == (scenario.canonical, scenario.evidence)
    assert scenario_copy.pack(again) == copy
    assert len(copy) < 12_000


@pytest.mark.parametrize("at", [0, 1, 3, 5])
def test_a_branch_with_the_same_decisions_repeats_its_parent(saved, tmp_path, at):
    path = saved(seed=3)
    parent = read(path)
    session = branch(path, at, tmp_path / f"branch{SUFFIX}")
    sealed = parent.by_turn
    while not session.is_over:
        turn, lines = session.turn, {line.role: line for line in sealed[session.turn]}
        while session.turn == turn and (waiting := session.waiting_for()):
            role = waiting[0]
            for command in lines[role].commands:
                assert session.decide(role, command) is None
            assert session.decide(role, Send(), turn) is None
    child = read(tmp_path / f"branch{SUFFIX}")
    assert child.lines == parent.lines
    assert child.head.parent is not None
    assert child.head.parent.turn == at
    assert child.head.model_copy(update={"parent": None}) == parent.head


def test_a_branch_meets_the_same_luck_until_it_decides_otherwise(saved, tmp_path):
    path = saved(seed=3)
    session = branch(path, 2, tmp_path / "branch")
    assert [digest(past.after) for past in session.past] == [line.digest for line in read(path).turns[:2]]
    assert verify(tmp_path / "branch").ok


def test_two_branches_of_one_moment_name_the_same_parent_and_other_moments_another(saved, tmp_path):
    path = saved(seed=3)
    heads = [branch(path, at, tmp_path / name).head.parent for at, name in [(2, "a"), (2, "b"), (3, "c")]]
    assert heads[0] == heads[1] != heads[2]


def test_the_parent_is_left_alone(saved, tmp_path):
    path = saved()
    data = path.read_bytes()
    session = branch(path, 2, tmp_path / "branch", {"premier": "fast", "envoy": "fast"})
    while not session.is_over:
        session.advance()
    assert path.read_bytes() == data


def test_a_branch_can_seat_others_and_saves_the_change(saved, tmp_path):
    session = branch(saved(), 2, tmp_path / "branch", {"chancellor": "human", "envoy": "fast"})
    assert session.seats == {"premier": "human", "chancellor": "human", "envoy": "fast"}
    assert Session.open(tmp_path / "branch").seats == session.seats


def test_a_game_damaged_further_on_can_be_left_before_the_damage(saved, tmp_path):
    path = saved()
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:14], b"ink\n", *lines[15:]]))
    with pytest.raises(Refused) as refused:
        Session.open(path)
    turns = refused.value.refusal.facts["turns"]
    assert turns == 3
    assert branch(path, 3, tmp_path / "branch").turn == 3


@pytest.mark.parametrize("at", [-1, 3, 99])
def test_a_game_cannot_be_left_where_it_has_not_been(saved, tmp_path, at):
    with pytest.raises(Refused, match="branch-too-late"):
        branch(saved(until=2), at, tmp_path / "branch")
    assert not (tmp_path / "branch").exists()


def test_a_branch_never_takes_the_place_of_a_game(saved):
    path = saved(until=3)
    data = path.read_bytes()
    with pytest.raises(Refused, match="journal-exists"):
        branch(path, 2, path)
    assert path.read_bytes() == data


def test_going_over_a_game_again_gives_what_was_live(scenario, door):
    door.begin({"premier": "human"}, seed=5)
    session = door.play(dice=dice_of(5))
    again = [found.sitting for found in retrace(scenario, read(door.path))]
    assert all(found is not None for found in again)
    assert [found.commands for found in again if found] == [past.commands for past in session.past]
    assert b"".join(written(found.line(scenario.rules)) for found in again if found) == b"".join(
        written(line) for line in read(door.path).turns
    )


def test_what_numbers_rest_on_travels_with_the_game(tmp_path):
    text = (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")
    text += 'sources: {ledger: {title: "The grain ledger"}}\n'
    tagged = '{value: 60, evidence: documented, source: ledger, because: {ko: "장부 7쪽", en: "Page 7"}}'
    (tmp_path / "tagged.yaml").write_text(text.replace("start: 60", f"start: {tagged}"), encoding="utf-8")
    scenario = load(tmp_path / "tagged.yaml")
    again, _ = build(scenario_copy.unpack(scenario_copy.pack(scenario), "x.yaml"), shipped=False)
    assert again is not None
    rests = again.evidence_of("meters.grain.start")
    assert rests is not None
    assert (rests.kind, rests.sources, rests.because) == ("documented", ("ledger",), {"ko": "장부 7쪽", "en": "Page 7"})
    assert again.evidence == scenario.evidence


@pytest.mark.parametrize("do", [Session.open, verify], ids=["opened", "verified"])
def test_a_record_of_other_roles_is_refused_however_it_is_read(saved, do):
    path = saved(until=1)
    data = path.read_bytes().replace(b'"premier"', b'"king"')
    path.write_bytes(data)
    with pytest.raises(Refused, match="unknown-role"):
        do(path)
