"""What a bargainer needs: what a draft gives and gets, where everyone stands, its text, and the ladder of threats."""

import json

import pytest

from game.engine.lookup import lookup
from game.faces.language import LANGUAGES
from game.faces.screen import Account, Choice, Document, Ladder, Meter, Redline, Text, choices
from game.faces.screens.scene import scene_of
from game.play.names import names_of
from game.scenario.load import load

from .games import NO_ACCORD, SEND, in_play, played, seated

AT_TABLE = [SEND, "go:table"]
SPEAK = '{"do": "lever", "lever": "close_strait", "verb": "speak"}'
PREPARE = '{"do": "lever", "lever": "close_strait", "verb": "prepare"}'


@pytest.fixture(params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture
def save(tmp_path):
    return tmp_path / "game.jsonl"


def blocks(showing, kind):
    return [block for panel in showing.screen().panels for block in panel.blocks if isinstance(block, kind)]


def worth(showing, issue, position):
    scene = scene_of(in_play(showing), showing.role, showing.words)
    index = names_of(scene.rules).issues[issue]
    return lookup(scene.rules).worth[scene.view.role, index, scene.rules.issues[index].positions.index(position)]


def test_an_account_says_what_a_change_gives_by_ones_own_reckoning(save):
    showing = played("en", save, [*AT_TABLE, "set:accord.toll=full"])
    (before,) = blocks(showing, Account)
    showing.act("set:accord.toll=half")
    (after,) = blocks(showing, Account)
    lost = worth(showing, "toll", "half") - worth(showing, "toll", "full")
    assert lost < 0
    for column in range(2):
        together = [account.entries[-1].amounts[column] for account in (before, after)]
        assert together[1] - together[0] == pytest.approx(lost)
        assert sum(entry.amounts[column] for entry in after.entries[:-1]) == pytest.approx(together[1])


def test_the_chance_of_acceptance_is_what_would_move_them_reads(save, language):
    showing = played(language, save, AT_TABLE)
    (chance,) = blocks(showing, Meter)
    assert 0 <= chance.value <= 100
    showing.act(chance.intent)
    assert any(chance.shown in block.text for block in blocks(showing, Text))


def test_the_more_one_gives_the_likelier_they_accept(save):
    showing = played("en", save, AT_TABLE)
    (firm,) = blocks(showing, Meter)
    for issue, position in (("passage", "veld_alone"), ("toll", "none"), ("lighthouse", "sella_pays")):
        showing.act(f"set:accord.{issue}={position}")
    (soft,) = blocks(showing, Meter)
    assert soft.value > firm.value


def test_every_issue_lies_folded_until_it_is_opened(save):
    showing = played("en", save, AT_TABLE)
    assert all(ladder.folded for ladder in blocks(showing, Ladder))
    opens = [action.intent for action in choices(showing.screen()) if action.intent.startswith("issue:")]
    assert len(opens) == len(blocks(showing, Ladder))
    assert not any(action.intent.startswith("set:") for action in choices(showing.screen()))
    showing.act("issue:accord.toll")
    opened = [ladder for ladder in blocks(showing, Ladder) if not ladder.folded]
    assert [ladder.key for ladder in opened] == ["issues.toll"]
    assert any(action.intent == "set:accord.toll=half" for action in choices(showing.screen()))


@pytest.mark.parametrize("wrong", ["issue:", "issue:accord", "issue:accord.nothing", "issue:nothing.toll"])
def test_an_issue_that_is_not_there_is_not_opened(save, wrong):
    showing = played("en", save, AT_TABLE)
    showing.act(wrong)
    assert showing.screen().notices
    assert all(ladder.folded for ladder in blocks(showing, Ladder))


def test_a_pledge_stands_on_its_track(save):
    pledge = '{"do": "pledge", "issue": "toll", "position": "full"}'
    showing = played("en", save, [pledge, SEND, "go:table"])
    toll = next(ladder for ladder in blocks(showing, Ladder) if ladder.key == "issues.toll")
    assert [bool(rung.pledged) for rung in toll.rungs] == [True, *[False] * (len(toll.rungs) - 1)]


def text_intent(showing):
    return next(action.intent for action in choices(showing.screen()) if action.intent.startswith("text:"))


def test_a_draft_reads_as_a_text_clause_by_clause(save, language):
    showing = played(language, save, AT_TABLE)
    showing.act(text_intent(showing))
    issues = load("lantern-strait").sheet.issues
    said = [paper.paragraphs[0] for paper in blocks(showing, Document)]
    clauses = [
        showing.words.pick(issue.positions[position].clause or issue.positions[position].name)
        for issue, position in zip(issues.values(), ("sella_alone", "full", "veld_pays"), strict=True)
    ]
    assert sorted(said) == sorted(clauses)


@pytest.mark.parametrize("wrong", ["text:", "text:{}", 'text:{"do": "send"}', "text:[" + "[" * 40_000])
def test_what_is_no_draft_has_no_text(save, wrong):
    showing = played("en", save, [*AT_TABLE, wrong])
    assert not blocks(showing, Document)
    assert not blocks(showing, Redline)


def test_nothing_of_the_record_stands_in_a_text_before_the_end(save):
    showing = played("en", save, AT_TABLE)
    intent = text_intent(showing)
    showing.act(intent)
    assert "signed in history" not in json.dumps([block.text for block in blocks(showing, Text)])
    assert not any("history" in block.title for block in blocks(showing, Redline))


def test_a_threat_that_stands_is_on_the_desk_with_its_stage(save, language):
    showing = played(language, save, [SPEAK, SEND, "go:desk"])
    panel = next(panel for panel in showing.screen().panels if panel.key == "ways")
    own = next(block for block in panel.blocks if isinstance(block, Ladder) and block.key == "levers.close_strait")
    assert [rung.current for rung in own.rungs] == [True, False, False]
    assert own.folded == "go:levers"


def test_before_a_threat_is_carried_out_its_odds_are_shown(save, language):
    showing = played(language, save, [SPEAK, SEND, PREPARE, SEND, "go:levers"])
    offered = [action.intent for action in choices(showing.screen())]
    assert "insist:close_strait" in offered
    assert '{"do": "lever", "lever": "close_strait", "verb": "carry_out"}' not in offered
    showing.act("insist:close_strait")
    (odds,) = blocks(showing, Account)
    assert len(odds.heads) == 3
    assert all(len(entry.shown) == 3 for entry in odds.entries)
    last = [action for block in blocks(showing, Choice) for action in block.options]
    assert '{"do": "lever", "lever": "close_strait", "verb": "carry_out"}' in [action.intent for action in last]
    showing.act('{"do": "lever", "lever": "close_strait", "verb": "carry_out"}')
    assert not showing.screen().drawer
    assert [command.verb for command in in_play(showing).draft(showing.role) if hasattr(command, "verb")] == [
        "carry_out"
    ]


def test_of_what_is_no_threat_of_ones_own_only_the_refusal_is_shown(save):
    showing = seated("en", save)
    for wrong in ("insist:", "insist:nothing", "insist:close_strait"):
        showing.act(wrong)
        assert not blocks(showing, Account)
        assert [text for text in blocks(showing, Text) if text.text]
        showing.act("back")


def test_after_the_end_there_is_nothing_left_to_insist_on(save):
    showing = played("en", save, [*NO_ACCORD, "insist:close_strait"])
    assert not blocks(showing, Account)
