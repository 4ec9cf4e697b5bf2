"""The lessons made of ``korea-1953``: small files that say whom they are for; the same summer with fewer questions."""

from pathlib import Path

import pytest

from game.agents.fast import FastMind
from game.engine.luck import Luck, Stream
from game.play.commands import Send
from game.play.convert import commands_of
from game.play.level import narrowed, outside
from game.play.seats import HUMAN
from game.play.session import Session
from game.scenario.load import load
from game.where import data_folder

LESSONS = sorted((data_folder("scenarios") / "lessons").glob("lesson-*.yaml"))
MOST_LINES = 45
AT_MOST = {"lesson-25": 10, "lesson-45": 12, "lesson-50": 14, "lesson-90": 24}
"""Sittings at which one chair is asked; a lesson's minutes are reckoned from them in its text."""


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_is_small_and_enters_and_ends_with_the_summer(path: Path):
    lesson = load(path.stem)
    assert lesson.id == path.stem
    assert len(path.read_text(encoding="utf-8").splitlines()) < MOST_LINES
    assert lesson.warnings == load("korea-1953").warnings
    play, level = lesson.sheet.play, lesson.sheet.levels[lesson.sheet.play.level or ""]
    assert (str(play.first), str(play.last), play.level, len(level.issues)) == (
        *("1953-06-06", "1953-08-08", "apprentice", 5),
    )
    assert lesson.sheet.summary != load("korea-1953").sheet.summary
    for language in ("ko", "en"):
        assert "19" in lesson.sheet.title[language]


def as_a_mind_would(lesson: str, seat: str, seed: int) -> tuple[Session, int]:
    """Play a lesson as someone who does on the level's issues what the fast mind would; return how often it asked."""
    scenario = load(lesson)
    session, mind, luck = Session.begin(scenario, {seat: HUMAN}, seed), FastMind(), Luck(seed, Stream.POLICY)
    asked = 0
    while not session.is_over:
        asked += 1
        for command in commands_of(scenario.rules, mind.choose(scenario.rules, session.view(seat), luck)):
            own = narrowed(session.level, command)
            if outside(scenario.rules, session.level, own) is None:
                assert session.decide(seat, own) is None
        assert session.decide(seat, Send()) is None
    return session, asked


@pytest.mark.slow
@pytest.mark.parametrize("seat", ["rhee", "robertson"])
@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_a_lesson_is_played_through_in_its_time(path: Path, seat):
    session, asked = as_a_mind_would(path.stem, seat, seed=2)
    assert session.past[-1].date == "1953-08-08"
    assert AT_MOST[path.stem] - 4 <= asked <= AT_MOST[path.stem]


@pytest.mark.slow
def test_with_fewer_questions_it_is_still_a_summer_in_which_things_are_agreed():
    """The shortest lesson against the longest: agreement by letter stays within reach."""
    found = {}
    for lesson in ("lesson-25", "lesson-90"):
        rules = load(lesson).rules
        agreed = rules.flags.index("understanding.accepted")
        games = [as_a_mind_would(lesson, "rhee", seed) for seed in range(4)]
        found[lesson] = sum(bool(game.past[-1].after.at[agreed, 0] >= 0) for game, _ in games)
    assert found["lesson-25"] >= found["lesson-90"] - 2
    assert found["lesson-25"] >= 2
