"""A walk through whole games: everything a person can point at has its *Why?*, and every sum in it adds up."""

import json
import math
import re

import pytest

from game.faces.screen import Action, Ladder, Meter, Screen, Sum, Text, choices
from game.faces.showing import Showing, Wish

from .games import OFFER, SEED, SEND, in_play

PLACED = re.compile(r"\S+\.ya?ml:\d+")
PROGRAM = {"undo", "send", "hold", "rest"}
"""Commands that no rule of a scenario stands behind."""


def opened(showing: Showing, intent: str) -> Screen:
    """Return the slip that an intent opens, and close it again."""
    showing.act(intent)
    slip = showing.screen()
    showing.act("back")
    assert slip.drawer, intent
    return slip


def blocks(screen: Screen, kind):
    return [block for panel in screen.panels for block in panel.blocks if isinstance(block, kind)]


def check(showing: Showing, intent: str, slip: Screen) -> None:
    """Every sum of a slip adds up to the number it explains, as it is and as it is shown; every rule has its place."""
    scenario = in_play(showing).scenario
    for whole in blocks(slip, Sum):
        assert math.fsum(term.amount for term in whole.terms) == pytest.approx(whole.value, abs=1e-9), intent
        shown = math.fsum(float(term.shown.replace(",", "")) for term in whole.terms)
        assert shown == pytest.approx(float(whole.total.replace(",", "")), abs=1e-9), intent
        for term in whole.terms:
            if term.path:  # what a side sees without knowing why has none
                place = scenario.place(term.path)
                assert term.where == f"{place.file}:{place.line}"
                assert PLACED.search(term.where), (intent, term)
            assert term.label


def check_placed(intent: str, slip: Screen) -> None:
    """A slip says where at least one rule is written."""
    told = " ".join(text.text for text in blocks(slip, Text))
    places = [term.where for whole in blocks(slip, Sum) for term in whole.terms]
    assert PLACED.search(told) or places or blocks(slip, Sum), intent


def pages(showing: Showing):
    """Yield every page that lies open at this moment."""
    if in_play(showing).is_over:
        showing.act("go:verdict")
        yield showing.screen()
        return
    for page in ("go:event", "go:desk", "go:table"):
        showing.act(page)
        yield showing.screen()
    for action in [action for action in choices(showing.screen()) if action.intent.startswith("paper:")]:
        showing.act(action.intent)
        yield showing.screen()


def check_page(showing: Showing, screen: Screen, seen: set[str]) -> None:
    for meter in blocks(screen, Meter):
        slip = opened(showing, meter.intent)
        check(showing, meter.intent, slip)
        check_placed(meter.intent, slip)
        sums = blocks(slip, Sum)
        # A chance rests on a lead, whose terms add up to it; the chance itself is told beside them.
        if sums and not meter.intent.startswith("move:"):
            assert sums[0].value == pytest.approx(meter.value, abs=1e-9), meter.label
        seen.add(meter.intent.partition(".")[0])
    for ladder in blocks(screen, Ladder):
        if ladder.key.startswith("issues."):
            slip = opened(showing, ladder.intent)
            check_placed(ladder.intent, slip)
            seen.add("why:issues")
    for action in choices(screen):
        if action.intent.startswith("{"):
            check_command(showing, action, seen)
        elif action.intent.startswith("move:"):
            check_move(showing, action, seen)


def check_command(showing: Showing, action: Action, seen: set[str]) -> None:
    if json.loads(action.intent)["do"] in PROGRAM:
        return
    slip = opened(showing, f"why:{action.intent}")
    check(showing, action.intent, slip)
    check_placed(action.intent, slip)
    if not action.enabled:
        assert action.reason in [text.text for text in blocks(slip, Text)]
        seen.add("barred")
    else:
        assert blocks(slip, Sum), action.intent
        seen.add("command")


def check_move(showing: Showing, action: Action, seen: set[str]) -> None:
    showing.act(action.intent)
    slip = showing.screen()
    check(showing, action.intent, slip)
    for asked in [found.intent for found in choices(slip) if found.intent.startswith("why:move.")][:2]:
        check(showing, asked, opened(showing, asked))
        seen.add("why:move")
    showing.act("back")


def check_list(showing: Showing, seen: set[str]) -> None:
    """Everything on the list of what can be asked has an answer."""
    slip = opened(showing, "why:")
    asked = [action.intent for action in choices(slip) if action.intent.startswith("why:") and action.intent != "why:"]
    assert asked
    for intent in asked:
        answer = opened(showing, intent)
        assert answer.question != slip.question, intent
        check(showing, intent, answer)
        check_placed(intent, answer)
        seen.add(intent.partition(".")[0])


def walk(showing: Showing, script, every: int) -> set[str]:
    """Play to the end, asking everything at every so many sittings and at the end; return the kinds of thing asked."""
    seen: set[str] = set()
    session, number = in_play(showing), 0
    while True:
        if number % every == 0 or session.is_over:
            for screen in pages(showing):
                check_page(showing, screen, seen)
            check_list(showing, seen)
        if session.is_over:
            return seen
        number += 1
        turn = session.turn
        for intent in (*script.get(turn, ()), SEND):
            showing.act(intent)
        if session.turn == turn and not session.is_over:
            session.advance()


ALL = {
    *("why:meters", "why:issues", "why:menu", "why:table", "why:happened", "why:deeds", "why:beliefs"),
    *("why:points", "why:measures", "why:ending", "barred", "command"),
}


@pytest.mark.parametrize("seat", ["premier", "chancellor", "envoy"])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_everything_in_a_small_game_has_its_reason(language, seat, tmp_path):
    showing = Showing(language, Wish("lantern-strait", seat, SEED, tmp_path / "game.jsonl"))
    showing.act("begin")
    seen = walk(showing, {1: [OFFER]} if seat == "premier" else {}, 1)
    assert seen >= ALL - {"why:issues"}
    assert "why:move" in seen
    assert not showing.words.faults


@pytest.mark.slow
@pytest.mark.parametrize("seat", ["rhee", "dulles"])
def test_everything_in_a_whole_game_has_its_reason(seat, tmp_path):
    showing = Showing("en", Wish("korea-1953", seat, SEED, tmp_path / "game.jsonl"))
    showing.act("begin")
    assert walk(showing, {}, 9) >= ALL
    assert not showing.words.faults


def test_a_reason_that_does_not_add_up_is_found(tmp_path):
    showing = Showing("en", Wish("lantern-strait", "premier", SEED, tmp_path / "game.jsonl"))
    showing.act("begin")
    slip = opened(showing, "why:menu")
    whole = blocks(slip, Sum)[-1]
    object.__setattr__(whole, "value", whole.value + 1e-6)
    with pytest.raises(AssertionError):
        check(showing, "why:menu", slip)
