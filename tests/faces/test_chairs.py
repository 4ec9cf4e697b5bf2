"""Several people at one screen: the page between two chairs is sealed, and nobody ever reads another's desk."""

import json
from io import StringIO

import pytest

from game.faces.language import LANGUAGES
from game.faces.outline import outline
from game.faces.screen import Choice, choices
from game.faces.showing import Showing, Wish
from game.faces.terminal.play import converse, from_lines
from game.play.branch import branch
from game.play.replay import verify
from game.play.session import Session
from game.scenario.load import load
from game.scenario.shelf import default_id

from .asking import armistice
from .games import SEED, SEND, in_play

CAPITALS = "chancellor,premier"
PRYING = ["go:desk", "go:table", "go:event", "open:", "why:", "why:deeds.0.premier", "earlier:", "earlier:0", "back"]
PRYING += ['{"do": "undo"}', SEND, "advise:menu", "wait", "begin", "branch:0", "chair:premier", "chair:chancellor", "b"]
DRAWERS = ["open:", "why:", "earlier:", "go:pledge", "advise:menu", "help"]


WIPED = "\x1b[3J"


class Terminal(StringIO):
    """An output that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def shared(language, path, seats=CAPITALS, scenario="lantern-strait"):
    showing = Showing(language, Wish(scenario, seats, SEED, path))
    showing.act("begin")
    return showing


def text_of(showing):
    return "\n".join(line.text for line in outline(showing.screen(), showing.words))


def own_words(showing, role):
    """Return texts that only one chair may read: its envelope, and what its bundle would say."""
    spec = in_play(showing).scenario.sheet.roles[role]
    assert spec.envelope is not None
    assert spec.brief is not None
    texts = [*(point.text for point in spec.envelope.points.values()), spec.brief.long, spec.envelope.secret]
    return [text[language] for text in texts if text for language in LANGUAGES]


def sit_down(showing):
    """Open the sealed page and go on to the desk; return the pages that came first."""
    showing.act("unseal")
    pages = [showing.screen().key]
    if pages != ["desk"]:
        showing.act("go:desk")
        pages.append(showing.screen().key)
    return pages


def test_a_sealed_page_lies_before_the_first_chair_and_between_any_two(tmp_path):
    showing = shared("en", tmp_path / "game.jsonl")
    assert showing.screen().key == "sealed"
    first = showing.role
    assert sit_down(showing) == ["seat", "desk"]
    showing.act(SEND)
    assert (showing.screen().key, in_play(showing).turn) == ("sealed", 0)
    assert showing.role != first
    assert sit_down(showing) == ["seat", "desk"]
    showing.act(SEND)
    assert (showing.screen().key, in_play(showing).turn) == ("event", 1)
    showing.act("go:desk")
    showing.act(SEND)
    assert showing.screen().key == "sealed"
    assert showing.role == first
    assert sit_down(showing) == ["event", "desk"], "who sent first has not been told yet"


def test_nothing_can_be_reached_from_a_sealed_page(tmp_path):
    showing = shared("ko", tmp_path / "game.jsonl")
    sit_down(showing)
    showing.act(SEND)
    before = text_of(showing)
    for intent in PRYING:
        showing.act(intent)
        shown = text_of(showing).replace(showing.words.say("sealed-still") + "\n", "")
        assert shown == before, intent
    for intent in ("help", "language:en", "language:ko"):
        showing.act(intent)
        assert in_play(showing).draft(showing.role) == ()
    showing.act("back")
    assert showing.screen().key == "sealed"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_one_chair_is_ever_on_the_screen_of_another(tmp_path, language):
    showing = shared(language, tmp_path / "game.jsonl", "chancellor,premier,envoy")
    people = in_play(showing).humans
    secret = {role: own_words(showing, role) for role in people}
    assert all(secret.values())
    seen = set()
    while not in_play(showing).is_over:
        pages = [text_of(showing)]
        if showing.screen().key == "sealed":
            assert not [role for role in people for text in secret[role] if text in pages[0]]
            showing.act("unseal")
            pages.append(text_of(showing))
            showing.act("go:desk")
        for intent in (*DRAWERS, "go:table", "go:desk"):
            showing.act(intent)
            pages.append(text_of(showing))
        seen.add(showing.role)
        others = [role for role in people if role != showing.role]
        assert not [text for role in others for text in secret[role] for page in pages if text in page]
        draft(showing)
        assert in_play(showing).draft(showing.role)
        showing.act(SEND)
    assert seen == set(people)
    assert verify(tmp_path / "game.jsonl").ok


def draft(showing):
    """Put something into the bundle: an answer where one is asked, or the levers left alone."""
    answers = [action.intent for action in choices(showing.screen()) if action.intent.startswith('{"do": "answer"')]
    for intent in (*answers[:1], '{"do": "hold"}', '{"do": "rest"}'):
        if not in_play(showing).draft(showing.role):
            showing.act(intent)


def test_what_one_chair_has_sealed_is_neither_shown_nor_taken_back_by_the_next(tmp_path):
    showing = shared("en", tmp_path / "game.jsonl")
    sit_down(showing)
    first = showing.role
    draft(showing)
    sealed = in_play(showing).draft(first)
    showing.act(SEND)
    sit_down(showing)
    showing.act('{"do": "undo"}')
    assert showing.screen().notices
    assert in_play(showing).draft(first) == sealed
    assert in_play(showing).draft(showing.role) == ()


def test_a_game_that_was_left_goes_on_at_a_sealed_page(tmp_path):
    showing = shared("en", tmp_path / "game.jsonl")
    sit_down(showing)
    showing.act(SEND)
    waiting = showing.role
    again = Showing("en", Wish(save=tmp_path / "game.jsonl"))
    assert again.open_game(tmp_path / "game.jsonl")
    assert (again.screen().key, again.role) == ("sealed", waiting)
    sit_down(again)
    again.act(SEND)
    assert in_play(again).turn == 1


def test_an_earlier_sitting_that_is_gone_back_to_begins_at_a_sealed_page(tmp_path):
    showing = shared("en", tmp_path / "game.jsonl")
    for _ in range(2):
        sit_down(showing)
        showing.act(SEND)
    showing.act("branch:0")
    assert (showing.screen().key, in_play(showing).turn) == ("sealed", 0)
    assert Session.open(tmp_path / "game.jsonl").turn == 1
    assert branch(tmp_path / "game.jsonl", 0, tmp_path / "other.jsonl").humans == in_play(showing).humans


def test_letting_time_pass_passes_the_screen_as_well(tmp_path):
    showing = shared("en", tmp_path / "game.jsonl")
    while not in_play(showing).is_over:
        if showing.screen().key == "sealed":
            sit_down(showing)
        showing.act("go:desk")
        before = (showing.role, in_play(showing).turn)
        showing.act("wait")
        if showing.screen().notices:
            showing.act(SEND)
        assert (showing.role, in_play(showing).turn) != before


def test_once_it_is_over_every_chair_can_be_looked_at(tmp_path):
    showing = shared("en", tmp_path / "game.jsonl")
    while not in_play(showing).is_over:
        if showing.screen().key == "sealed":
            sit_down(showing)
        showing.act(SEND)
    showing.act("go:verdict")
    stamps = set()
    for role in in_play(showing).humans:
        showing.act(f"chair:{role}")
        assert (showing.screen().key, showing.role) == ("verdict", role)
        stamps.add(text_of(showing))
    assert len(stamps) == len(in_play(showing).humans)
    again = Showing("en")
    again.open_game(tmp_path / "game.jsonl")
    assert again.screen().key == "verdict", "nothing is left to seal"


def test_chairs_are_taken_and_given_up_one_by_one():
    showing = Showing("en", Wish("lantern-strait"))

    def options(panel):
        (found,) = [block for p in showing.screen().panels if p.key == panel for block in p.blocks]
        assert isinstance(found, Choice)
        return found.options

    showing.act(options("people")[1].intent)
    assert showing.together == ("premier", "chancellor")
    least = [option for option in options("seats") if option.chosen]
    assert len(least) == 2
    assert not any(option.enabled for option in least)
    assert all(option.reason for option in least)
    for option in least:
        showing.act(option.intent)
        assert (showing.together, showing.screen().key) == (("premier", "chancellor"), "seats"), "what is barred stays"
    showing.act(next(option.intent for option in options("seats") if not option.chosen))
    assert len(showing.together) == 3
    showing.act(options("seats")[0].intent)
    assert showing.together == ("chancellor", "envoy")
    showing.act(options("people")[0].intent)
    assert (showing.together, showing.role, showing.screen().key) == ((), "", "seats")
    showing.act("seat:premier,nobody")
    assert "nobody" in showing.screen().notices[0]


def test_four_chairs_of_the_default_scenario(tmp_path):
    roles = ["rhee", "eisenhower", "dulles", "robertson"]
    showing = shared("en", tmp_path / "game.jsonl", ",".join(roles), default_id())
    sat = []
    while in_play(showing).turn < 3:
        assert showing.screen().key == "sealed" or in_play(showing).turn > 0
        if showing.screen().key == "sealed":
            sit_down(showing)
        sat.append((in_play(showing).turn, showing.role))
        showing.act(SEND)
    assert {role for _, role in sat} == set(roles)
    assert len(sat) == len(set(sat)), "nobody is asked twice at one sitting"


def test_two_people_play_in_the_terminal(tmp_path, monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    out = Terminal()
    showing = Showing("ko", Wish("lantern-strait", CAPITALS, SEED, tmp_path / "game.jsonl"))
    converse(showing, from_lines(["n", *["n", "n", "s"] * 2, "n", "q"]), out)
    assert in_play(showing).turn == 1
    said = out.getvalue()
    assert said.count(WIPED) == 2, "what one chair has read is wiped away, also above the screen"
    labels = [load("lantern-strait").sheet.roles[role].name["ko"] for role in ("premier", "chancellor")]
    assert all(showing.words.say("sealed-question", who=label) in said for label in labels)


def test_a_machine_plays_several_chairs(tmp_path):
    chairs = ("--seat", "premier", "--seat", "chancellor", "--json", "--seed", "1")
    done = armistice("play", "lantern-strait", *chairs, "--save", tmp_path / "game.jsonl", given=f"{SEND}\n" * 4)
    assert done.returncode == 0
    said = [json.loads(line) for line in done.stdout.splitlines()]
    asked = [view["role"] for view in said if view["kind"] == "view"]
    assert asked[:4] == ["premier", "chancellor", "chancellor", "premier"]
    told = [line["turn"] for line in said if line["kind"] == "told"]
    assert told == [0, 0, 1], "each chair is told once of each sitting"
