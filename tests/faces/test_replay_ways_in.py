"""Ways into what a side may not know that no page offers: typed, searched for, foretold, exported, played on."""

import sys

import pytest

from game.faces.outline import outline
from game.faces.replay.export import as_csv, as_text
from game.faces.rooms import Program
from game.faces.screen import Sum, choices
from game.faces.screens.papers import archive
from game.faces.screens.walk import asked_of
from game.faces.showing import Wish
from game.faces.terminal.page import Page
from game.faces.words import words
from game.scenario.load import load

from .test_replay_sealed import assert_closed, leads, sealed_at
from .walks import lines, shipped, told_strait, walking

pytestmark = pytest.mark.usefixtures("own_folder")

SOME = (8, 19, 35)
"""Sittings at which much is known to one side alone."""


@pytest.fixture(params=[0, 1])
def side(request) -> str:
    return list(shipped().scenario.sheet.sides)[request.param]


def looking_as(side, at):
    room = walking(shipped())
    for intent in ("asks:", f"eyes:{side}", f"step:{at}"):
        room.act(intent)
    return room


def blocks(screen):
    return [block for panel in screen.panels for block in panel.blocks]


def test_why_answers_nothing_of_an_event_that_a_side_does_not_see(side):
    rules = shipped().scenario.rules
    eyes = rules.sides.index(side)
    assert all(row.seen_by[eyes] for row in rules.rows), "numbers of one side's own would have to be asked of as well"
    unseen: dict[int, list[str]] = {}
    for at, passage in enumerate(shipped().passages):
        before, after = passage.sitting.before, passage.sitting.after
        for f, flag in enumerate(rules.flags):
            if int(before.at[f, 0]) != int(after.at[f, 0]) and not rules.flag_seen[f, eyes]:
                unseen.setdefault(at, []).append(flag)
    assert unseen
    for at, flags in list(unseen.items())[:6]:
        room = looking_as(side, at)
        room.act("why:")
        listed = room.screen().panels
        for flag in flags:
            room.act(f"why:happened.{at}.{flag}")
            assert not [block for block in blocks(room.screen()) if isinstance(block, Sum)], flag
            assert room.screen().question == words("en").say("why-which")
            room.act("back")
        assert room.screen().panels == listed


def test_the_words_of_a_sealed_paper_find_nothing(side):
    found = 0
    for at in SOME:
        room, sealed = looking_as(side, at), sealed_at(shipped(), side, at)
        for key in sorted(sealed)[:25]:
            text = words("en").pick(shipped().scenario.sheet.documents[key].text)
            for sought in (" ".join(text.split()[:4]), text.split()[-1]):
                found += 1
                assert key not in leads(archive(room.walk.look(), f"?{sought}"))
    assert found


def test_no_link_of_an_open_paper_or_entry_leads_further_than_its_reader(side):
    for at in SOME:
        room, sealed = looking_as(side, at), sealed_at(shipped(), side, at)
        room.act("open:")
        todo, seen = [action.intent for action in choices(room.screen())], set()
        while todo:
            intent = todo.pop()
            if intent in seen or not intent.startswith("open:") or intent == "open:":
                continue
            seen.add(intent)
            screen = archive(room.walk.look(), intent.removeprefix("open:"))
            assert_closed(shipped(), screen, sealed)
            todo += [action.intent for action in choices(screen)]
        assert len(seen) > 20


def test_what_was_foretold_with_all_open_is_told_to_no_side_that_may_not_know_the_question(side):
    room = walking(shipped())
    secret = None
    while room.walk.at < room.walk.last:
        room.act(f"step:{room.walk.at + 1}")
        while room.screen().key == "forecast":
            hinge = room._asked[0]
            is_secret = not hinge.is_seen(shipped().scenario.rules, shipped().scenario.rules.sides.index(side))
            if secret is None and is_secret:
                secret = hinge
                room.act(next(action.intent for action in choices(room.screen()) if action.intent.startswith("guess:")))
                room.act("sure:75")
            else:
                room.act("skip:")
        if secret is not None:
            break
    assert secret is not None
    question = asked_of(room.walk, secret)
    assert question in lines(room)
    assert question in as_text(room.walk)
    room.act(f"eyes:{side}")
    pages = [room.screen()]
    for intent in ("card:", "earlier:", "more:"):
        room.act(intent)
        pages.append(room.screen())
        room.act("back")
    told = [line.text for page in pages for line in outline(page, words("en"))]
    assert not [line for line in told if question in line]
    assert question not in as_text(room.walk)
    assert question not in as_csv(room.walk)


def test_the_path_laid_beside_is_put_away_when_a_side_looks(side):
    room = walking(shipped())
    room.act("asks:")
    room.act("beside:record")
    assert room.screen().key == "beside"
    room.act(f"eyes:{side}")
    assert room.screen().key == "replay"
    for intent in ("beside:", "beside:record", "step:9", "along:0.5"):
        room.act(intent)
        assert room.screen().key == "replay"


def test_who_plays_on_reads_what_their_own_side_may_and_no_more(tmp_path):
    program = Program("en", Wish(room=f"replay:{told_strait(tmp_path, gated=True)}"))
    for intent in ("asks:", "eyes:veld", "step:1", "leave-here:"):
        program.act(intent)
    sides = {f"chair:{role}": spec.side for role, spec in load(told_strait(tmp_path)).sheet.roles.items()}
    for action in list(choices(program.screen())):
        if action.intent in sides and action.chosen != (sides[action.intent] == "sella"):
            program.act(action.intent)
    assert {sides[action.intent] for action in choices(program.screen()) if action.chosen} == {"sella"}
    program.act("begin-here:")
    program.act("open:")
    assert not leads(program.screen()) & {"own_line", "late_line"}
    for key in ("own_line", "late_line"):
        program.act(f"open:documents.{key}")
        assert program.screen().notices


def test_a_terminal_prints_no_more_of_a_step_than_a_window_shows(side, capsys):
    room = looking_as(side, SOME[0])
    sealed = sealed_at(shipped(), side, SOME[0])
    for intent in ("", "open:", "earlier:", "why:", *(f"open:documents.{key}" for key in sorted(sealed)[:10])):
        if intent:
            room.act(intent)
        Page(sys.stdout).write(outline(room.screen(), words("en")))
    printed = " ".join(capsys.readouterr().out.split())
    assert printed
    for key in sealed:
        text = words("en").pick(shipped().scenario.sheet.documents[key].text)
        assert " ".join(text.split())[:60] not in printed
