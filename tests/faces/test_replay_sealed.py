"""What a side had not received lies sealed before it: no page, list, search, link, why or forecast leads into it."""

import os
import re
from datetime import date

import pytest

from game.faces.outline import outline
from game.faces.screen import Document, Screen, Text, choices
from game.faces.screens.looking import WHOLE
from game.faces.screens.papers import archive
from game.faces.screens.reading import is_readable
from game.faces.screens.walk import ribbon
from game.faces.ways import of_record
from game.faces.words import words
from game.scenario.load import load

from .walks import shipped, told_strait, walking

LINK = re.compile(r"\]\(([^()]+)\)")
DRAWERS = ["open:", "why:", "earlier:", "more:", "map:", "note:", "help"]


@pytest.fixture(params=[0, 1])
def side(request) -> str:
    """Either side of the shipped scenario."""
    return list(shipped().scenario.sheet.sides)[request.param]


EVERY = 9
"""By day one sitting in so many is looked at with all its drawers."""
NIGHTLY = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"


def is_sealed(way, key, side, at) -> bool:
    """Whether a paper's own dates and readers keep it from a side at a sitting, by the scenario's text alone."""
    paper, days = way.scenario.sheet.documents[key], way.scenario.rules.calendar.day_of_sitting
    eve = int(days[at + 1]) - 1
    if paper.known_to is not None and side not in paper.known_to:
        return True
    return max(paper.date, paper.known_from.get(side, date.min)).toordinal() > eve


def sealed_at(way, side, at) -> set[str]:
    return {key for key in way.scenario.sheet.documents if is_sealed(way, key, side, at)}


def leads(screen: Screen) -> set[str]:
    """Everything that a screen leads to in the archive, by the last part of its key."""
    found = {action.intent.removeprefix("open:") for action in choices(screen) if action.intent.startswith("open:")}
    for panel in screen.panels:
        for block in panel.blocks:
            texts = [block.text] if isinstance(block, Text) else []
            texts += [block.byline, *block.paragraphs] if isinstance(block, Document) else []
            found |= {key for text in texts for key in LINK.findall(text)}
    return {key.rpartition(".")[2] for key in found}


def assert_closed(way, screen, sealed):
    """No lead into a sealed paper, and nothing of its text."""
    assert not leads(screen) & sealed
    told = " ".join(line.text for line in outline(screen, words("en")))
    for key in sealed:
        paper = way.scenario.sheet.documents[key]
        assert words("en").pick(paper.text)[:60] not in told, key


def everything(room, side, at):
    """Yield every page and drawer of a step, for one side."""
    for intent in (f"eyes:{side}", f"step:{at}"):
        room.act(intent)
    yield room.screen()
    for drawer in DRAWERS:
        room.act(drawer)
        listed = room.screen()
        yield listed
        if drawer == "why:":
            for action in list(choices(listed)):
                if action.intent.startswith("why:") and action.intent != "why:":
                    room.act(action.intent)
                    yield room.screen()
                    room.act("back")
        room.act("back")
    for page in ("leave-here:", "card:"):
        room.act(page)
        yield room.screen()
        room.act("back")


def without_forecasts(way):
    room = walking(way)
    room.act("asks:")
    return room


def turning_points(way, key, side) -> list[int]:
    """The last sitting at which a paper is sealed for a side, if any: there a slip would show first."""
    closed = [at for at in range(len(way.passages)) if is_sealed(way, key, side, at)]
    return closed[-1:]


def test_no_paper_opens_on_the_eve_of_its_coming(side):
    way = shipped()
    room = without_forecasts(way)
    checked = open_to_all = 0
    by_sitting: dict[int, list[str]] = {}
    for key in way.scenario.sheet.documents:
        for at in turning_points(way, key, side):
            by_sitting.setdefault(at, []).append(key)
    for at, keys in by_sitting.items():
        look = room.walk.look(at, side)
        for key in keys:
            assert not is_readable(look.reader, key)
            for way_in in (f"documents.{key}", key):
                assert archive(look, way_in).notices, "the archive says that there is no such thing"
            checked += 1
            open_to_all += is_readable(room.walk.look(at, WHOLE).reader, key)
    assert checked > 60
    assert open_to_all > 3, "of what lies sealed before a side, some lies open where all does"


def test_no_page_or_drawer_leads_into_a_sealed_paper(side):
    way = shipped()
    room = without_forecasts(way)
    for at in range(EVERY - 1, len(way.passages), EVERY):
        sealed = sealed_at(way, side, at)
        assert sealed
        for screen in everything(room, side, at):
            assert_closed(way, screen, sealed)


@pytest.mark.slow
def test_every_way_into_every_paper_at_every_sitting(side):
    way = shipped()
    room = without_forecasts(way)
    for at in range(0, len(way.passages), 1 if NIGHTLY else EVERY):
        sealed, look = sealed_at(way, side, at), room.walk.look(at, side)
        for key in sealed:
            assert not is_readable(look.reader, key)
            for way_in in (f"documents.{key}", key):
                found = archive(look, way_in)
                assert found.notices
                assert key not in leads(found)
            title = words("en").pick(way.scenario.sheet.documents[key].title)
            assert key not in leads(archive(look, f"?{title}"))
        for key in way.scenario.sheet.documents:
            if is_readable(look.reader, key):
                assert not leads(archive(look, key)) & sealed, "no link leads from what is open into what is not"
        for screen in everything(room, side, at):
            assert_closed(way, screen, sealed)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_late_paper_is_sealed_and_then_opens(language, tmp_path):
    room = walking(of_record(load(told_strait(tmp_path, gated=True))), language)
    for intent in ("asks:", "eyes:sella"):
        room.act(intent)
    page = room.screen()
    envelopes = [action for action in choices(page) if action.intent.startswith("sealed:")]
    assert [envelope.enabled for envelope in envelopes] == [False, False]
    assert any(room.walk.words.iso_date("1931-05-05") in envelope.reason for envelope in envelopes)
    room.act(envelopes[0].intent)
    assert room.screen().notices
    room.act("open:documents.late_line")
    assert room.screen().notices
    room.act("back")
    room.act("step:3")
    assert "open:documents.late_line" in [action.intent for action in choices(room.screen())]
    room.act("open:documents.late_line")
    assert not room.screen().notices


def test_a_link_to_a_sealed_paper_is_only_words(tmp_path):
    room = walking(of_record(load(told_strait(tmp_path, gated=True))))
    room.act("asks:")
    room.act("eyes:veld")
    assert "late_line" in leads(archive(room.walk.look(), "own_line"))
    assert "own_line" in leads(archive(room.walk.look(), ""))
    room.act("eyes:sella")
    assert "own_line" not in leads(archive(room.walk.look(), ""))
    assert not leads(archive(room.walk.look(), "?Veld")) & {"own_line", "late_line"}


def test_the_other_sides_secret_questions_are_neither_marked_nor_asked(side):
    way = shipped()
    room = walking(way)
    room.act(f"eyes:{side}")
    steps = range(len(way.passages))
    seen = {hinge.what for at in steps for hinge in room.walk.seen(at)}
    assert seen < {hinge.what for at in steps for hinge in room.walk.hinges[at]}
    marked = [at for at, stop in enumerate(ribbon(room.walk).stops) if stop.look == "hinge"]
    assert marked == [at for at in steps if room.walk.seen(at)]


def test_what_lays_all_open_waits_until_all_is_chosen(side):
    room = walking(shipped())
    room.act(f"eyes:{side}")
    room.act("beside:record")
    assert room.screen().key == "replay"
    assert room.screen().notices == (words("en").say("replaying-only-all"),)
