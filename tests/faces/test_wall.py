"""The debrief wall: from a game at any moment, in both languages, at projector size, with prompts of its own."""

import time
from itertools import combinations
from pathlib import Path

import pytest

from game.analysis.among import Among, among_of, fitting, holds
from game.faces.desk.fonts import Fonts
from game.faces.desk.portraits import Pose, portray
from game.faces.language import Language
from game.faces.outline import outline
from game.faces.screen import Choice, Field, Redline, from_json, to_json
from game.faces.screens.scene import scene_of
from game.faces.screens.wall import wall, wall_pages
from game.faces.screens.wall_path import path_rows, treaty_rows
from game.faces.screens.wall_talk import PROMPTS, prompt_texts
from game.faces.tour import Sight
from game.faces.wall import Wall
from game.faces.wall_blocks import Beside, Spread
from game.faces.words import Words, words
from game.play.debrief import BOXES, REASONS, Debrief, Hands
from game.play.session import Session
from game.scenario.load import load
from game.scenario.schema.kinds import Text

from .games import NO_ACCORD, TO_THE_END, in_play, played

FONTS = Fonts()
LESSON = "lesson-45"
HANDS = Hands(Text(ko="합의할까?", en="Will there be an accord?"), {1: 40, 2: 80}, {1: 60, 2: 90}, came=True)


@pytest.fixture(params=["ko", "en"])
def language(request):
    return request.param


def tiny(tmp_path: Path, intents: list[str], language: Language = "en") -> Debrief:
    return Debrief(in_play(played(language, tmp_path / "game.jsonl", intents)), hands=(HANDS,))


def of_minds(name: str, seed: int, most: int | None = None) -> Session:
    scenario = load(name)
    session = Session.begin(scenario, {}, seed)
    while not session.is_over and (most is None or len(session.past) < most):
        session.advance()
    return session


def others(told: Debrief) -> Among:
    found = among_of(told.session)
    assert found is not None
    return found


def pages(told: Debrief, say: Words):
    found = among_of(told.session)
    keys = [page.key for page in wall_pages(scene_of(told.session, told.role, say), told, found)]
    return [wall(told, say, found, key) for key in keys]


def is_plain(screen):
    return from_json(to_json(screen)) == screen and len(screen.actions) <= 4


@pytest.mark.parametrize("sittings", [0, 1, 3, len(TO_THE_END)])
def test_any_moment_can_be_the_last(tmp_path, language, sittings):
    say = Words(language)
    shown = pages(tiny(tmp_path, TO_THE_END[:sittings], language), say)
    assert {"wall-path-1", "wall-pad", "wall-questions-1"} <= {screen.key for screen in shown}
    assert len({screen.key for screen in shown}) == len(shown)
    assert all(screen.question and screen.panels and is_plain(screen) for screen in shown)
    for screen in shown:
        assert "{" not in " ".join(line.text for line in outline(screen, say))
    assert not say.faults


def test_the_pages_in_text(tmp_path, language, golden):
    say = words(language)
    shown = pages(tiny(tmp_path, TO_THE_END, language), say)
    told = "\n\n".join("\n".join(line.text for line in outline(screen, say)) for screen in shown)
    golden(f"screens/wall.{language}.txt", told + "\n")


@pytest.mark.parametrize("script", [TO_THE_END, NO_ACCORD])
def test_nothing_on_the_wall_is_amiss_at_projector_size(tmp_path, language, script):
    for screen in pages(tiny(tmp_path, script, language), words(language)):
        portrait = portray(Sight(screen.key, {language: (screen,)}), Pose(language, (1280, 720), "projector"), FONTS)
        assert not portrait.faults, (screen.key, portrait.faults[:3])


def test_a_game_without_a_record_is_told_by_itself(tmp_path):
    told = tiny(tmp_path, TO_THE_END)
    scene = scene_of(told.session, told.role, words("en"))
    rows = treaty_rows(scene)
    assert [row.one for row in rows] == ["Joint patrol", "Half", "Shared"]
    assert all(row.is_same for row in (*rows, *path_rows(scene)))


def test_the_cloud_holds_a_thousand_games_and_the_game_within_it(tmp_path):
    told = tiny(tmp_path, TO_THE_END)
    found = among_of(told.session)
    assert found is not None
    for cloud in found.clouds:
        assert sum(cloud.counts) == round(found.worlds * (1 - cloud.never))
        assert cloud.own is None or cloud.low <= cloud.own <= cloud.high
        assert cloud.record is None
    assert sum(share.p for share in found.endings.values()) == pytest.approx(1)


def test_a_game_broken_off_is_held_against_others_on_the_same_day(tmp_path):
    early, late = (tiny(tmp_path / str(n), TO_THE_END[:n]) for n in (2, 6))
    lives = [next(c for c in others(t).clouds if c.measure == "lives_lost") for t in (early, late)]
    assert lives[0].high < lives[1].high, "of a longer time there are more"
    assert not others(early).endings


def test_prompts_are_those_that_hold_here_the_rarest_first(tmp_path):
    told = tiny(tmp_path, TO_THE_END)
    found = among_of(told.session)
    assert found is not None
    chosen = fitting(told.session, found)
    assert "nothing_agreed" not in chosen
    assert all(bool(holds(told.session.scenario, id_, told.session.past[-1].after)[0]) for id_ in chosen)
    assert [found.prompts[id_] for id_ in chosen] == sorted(found.prompts[id_] for id_ in chosen)


def test_the_pad_keeps_what_is_typed_in_the_box_in_hand_and_takes_it_back(tmp_path):
    kept: dict[str, tuple[str, ...]] = {}
    session = tiny(tmp_path, TO_THE_END).session
    room = Wall(lambda: Debrief(session, notes=kept, keep=lambda box, lines: kept.update({box: lines})), words("ko"))
    while room.screen().key != "wall-pad":
        room.act("wall:next")
    for intent in (
        "box:process",
        "line:휴전이 먼저 왔다",
        "keep:",
        "line:둘째",
        "keep:",
        "unkeep:",
        "line:  ",
        "keep:",
    ):
        assert room.act(intent) is None
    assert kept == {"process": ("휴전이 먼저 왔다",)}
    shown = room.screen()
    blocks = [block for panel in shown.panels for block in panel.blocks]
    assert any("휴전이 먼저 왔다" in option.label for b in blocks if isinstance(b, Choice) for option in b.options)
    assert [block.text for block in blocks if isinstance(block, Field)] == [""]
    while room.screen().key != "wall-reasons":
        room.act("wall:next")
    room.act("line:2모둠 – 길이 열려야 했다")
    room.act("keep:")
    assert kept[REASONS] == ("2모둠 – 길이 열려야 했다",)


def test_any_intent_leaves_the_wall_standing(tmp_path):
    session = tiny(tmp_path, []).session
    room = Wall(lambda: Debrief(session), words("en"))
    for intent in (
        "",
        "wall:",
        "wall:back",
        "wall:sideways",
        "box:names",
        "keep:",
        "unkeep:",
        "line:",
        "🜁:x",
        "go:desk",
    ):
        assert room.act(intent) is None
        assert room.screen().key.startswith("wall-")
    assert room.act("leave-room") == "leave-room"


def test_the_wall_waits_for_the_other_games_and_says_so(tmp_path):
    session = tiny(tmp_path, [*TO_THE_END, "go:verdict"]).session
    room = Wall(lambda: Debrief(session), words("en"))
    until = time.monotonic() + 600
    while room.pulse is not None and time.monotonic() < until:
        assert room.screen().panels
        time.sleep(0.05)
    keys = set()
    for _ in range(30):
        keys.add(room.screen().key)
        room.act("wall:next")
    assert "wall-among-1" in keys
    assert room.pulse is None


@pytest.fixture(scope="module")
def summers():
    """Games of the lesson, played by minds."""
    return [of_minds(LESSON, seed) for seed in range(1, 7)]


@pytest.mark.slow
def test_two_games_share_fewer_than_half_of_their_prompts(summers):
    chosen = []
    for session in summers:
        found = among_of(session)
        scene = scene_of(session, next(iter(session.seats)), words("en"))
        chosen.append({text for text, _ in prompt_texts(scene, found)})
    assert all(len(texts) == PROMPTS for texts in chosen)
    shared = [len(one & other) / PROMPTS for one, other in combinations(chosen, 2)]
    assert max(shared) < 0.5


@pytest.mark.slow
def test_the_lesson_on_the_wall_in_both_languages(summers, language):
    say = Words(language)
    told = Debrief(summers[4], hands=(HANDS,), notes={BOXES[0]: ("한 줄", "another")})
    shown = pages(told, say)
    blocks = [block for screen in shown for panel in screen.panels for block in panel.blocks]
    fork = next(block for block in blocks if isinstance(block, Beside) and block.courses)
    assert sum(row.parts for row in fork.rows) == 1
    assert any(isinstance(block, Spread) and len(block.points) == 2 for block in blocks)
    assert any(isinstance(block, Redline) and block.large for block in blocks)
    for screen in shown:
        portrait = portray(Sight(screen.key, {language: (screen,)}), Pose(language, (1920, 1080), "projector"), FONTS)
        assert not portrait.faults, (screen.key, portrait.faults[:3])
    assert not say.faults


@pytest.mark.slow
def test_the_record_itself_never_leaves_the_record():
    from game.play.record import follow

    scenario = load(LESSON)
    session = Session.begin(scenario, {}, 7)
    session._past[:] = [again.sitting for again in follow(scenario, 7)]
    say = words("en")
    scene = scene_of(session, next(iter(session.seats)), say)
    assert not any(row.parts for row in path_rows(scene))
    assert all(row.is_same for row in treaty_rows(scene))
