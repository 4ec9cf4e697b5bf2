"""*Why?*: what is shown adds up to what is, by the engine's own terms, and says where each stands."""

import json
import math
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.explain import explain_decision, explain_menu, explain_table
from game.engine.observe import observe
from game.faces.screen import Sum, Text, choices
from game.faces.screens.sums import rounded
from game.faces.showing import Showing
from game.play.commands import Pull, to_json
from game.play.names import names_of

from ..engine.worlds import scrambled
from .games import OFFER, SEND, TO_THE_END, in_play, played, seated


def sums(showing: Showing, subject: str) -> list[Sum]:
    showing.act(f"why:{subject}")
    found = [block for panel in showing.screen().panels for block in panel.blocks if isinstance(block, Sum)]
    showing.act("back")
    return found


def as_number(shown: str) -> float:
    return float(shown.replace(",", ""))


@given(st.lists(st.floats(-1e6, 1e6), max_size=30), st.integers(0, 3))
def test_rounded_terms_add_up_to_the_rounded_sum(amounts, digits):
    shown = rounded(amounts, digits)
    assert round(math.fsum(shown) * 10**digits) == round(math.fsum(amounts) * 10**digits)
    assert all(abs(part - amount) < 10**-digits for part, amount in zip(shown, amounts, strict=True))


@pytest.mark.parametrize("seat", ["premier", "chancellor", "envoy"])
def test_a_meter_is_the_sum_of_what_moved_it(tmp_path, seat):
    showing = seated("en", tmp_path / "game.jsonl", seat)
    for intent in TO_THE_END:
        showing.act(intent)
        if in_play(showing).is_over:
            break
        view, rules = in_play(showing).view(seat), in_play(showing).scenario.rules
        for index, row in enumerate(rules.rows):
            if not row.seen_by[view.side]:
                assert not sums(showing, f"meters.{row.id}")
                continue
            for whole in sums(showing, f"meters.{row.id}")[:1]:
                assert math.fsum(term.amount for term in whole.terms) == pytest.approx(view.value[index, 0], abs=1e-9)


def test_what_is_shown_of_a_sum_adds_up_to_its_total(tmp_path):
    showing = played("en", tmp_path / "game.jsonl", [SEND, OFFER, SEND, SEND, SEND])
    subjects = ["meters.trust", "meters.lives_lost", "menu", "table", "decisions.fleet"]
    shown = [one for subject in subjects for one in sums(showing, subject)]
    assert len(shown) > 10
    for one in shown:
        assert math.fsum(as_number(term.shown) for term in one.terms) == pytest.approx(as_number(one.total), abs=1e-9)


@pytest.mark.parametrize("seat", ["premier", "envoy"])
def test_options_are_told_by_the_terms_the_minds_use(tmp_path, seat):
    showing = played("en", tmp_path / "game.jsonl", [SEND, SEND, SEND], seat)
    view, rules = in_play(showing).view(seat), in_play(showing).scenario.rules
    told = {"menu": explain_menu(rules, view, view.role), "table": explain_table(rules, view, view.role)}
    if seat == "premier":
        told["decisions.fleet"] = explain_decision(rules, view, names_of(rules).decisions["fleet"])
    for subject, reckonings in told.items():
        shown = sums(showing, subject)
        assert len(shown) == len(reckonings)
        for one, reckoning in zip(shown, reckonings, strict=True):
            assert math.fsum(term.amount for term in one.terms) == pytest.approx(reckoning.utility, abs=1e-9)


def test_every_term_says_where_it_is_written_and_what_it_rests_on(tmp_path):
    showing = played("en", tmp_path / "game.jsonl", [SEND, OFFER, SEND, SEND])
    text = in_play(showing).scenario
    for one in [*sums(showing, "meters.trust"), *sums(showing, "menu"), *sums(showing, "table")]:
        for term in one.terms:
            assert re.search(r"lantern-strait\.yaml:\d+$", term.where)
            assert term.evidence == "invented"
            place = text.place(term.path)
            assert term.where == f"{place.file}:{place.line}"


def test_every_refusal_on_the_desk_can_be_asked_about(tmp_path):
    showing = seated("ko", tmp_path / "game.jsonl")
    showing.act("go:levers")
    barred = [action for action in choices(showing.screen()) if not action.enabled]
    assert barred
    for action in barred:
        showing.act(f"why:{action.intent}")
        texts = [b.text for p in showing.screen().panels for b in p.blocks if isinstance(b, Text)]
        assert action.reason in texts
        showing.act("back")


def test_a_refused_lever_names_its_rule(tmp_path):
    showing = seated("en", tmp_path / "game.jsonl")
    showing.act(f"why:{json.dumps(to_json(Pull('close_strait', 'carry_out')))}")
    texts = " ".join(b.text for p in showing.screen().panels for b in p.blocks if isinstance(b, Text))
    assert "levers.close_strait.stages.carry_out" in texts


@pytest.mark.parametrize(
    "subject", ["", "meters.grain", "meters.", "nothing", "{", "{}", '{"do": "send"}', "decisions.x"]
)
def test_what_cannot_be_asked_lists_what_can(tmp_path, subject):
    showing = seated("en", tmp_path / "game.jsonl", "chancellor")
    showing.act(f"why:{subject}")
    assert showing.screen().key == "why"
    assert any(action.intent == "why:meters.trust" for action in choices(showing.screen()))


@pytest.mark.parametrize("seat", ["premier", "envoy"])
def test_what_others_weighed_tells_nothing_of_what_they_keep_to_themselves(tmp_path, seat):
    showing = seated("en", tmp_path / "game.jsonl", seat)
    for intent in [SEND, SEND, SEND, SEND]:
        showing.act(intent)
    session = in_play(showing)
    rules = session.scenario.rules
    role = names_of(rules).roles[seat]
    subjects = [f"deeds.{past.turn}.{other}" for past in session.past for other in session.seats if other != seat]

    def slips():
        found = []
        for subject in subjects:
            showing.act(f"why:{subject}")
            found.append(showing.screen())
            showing.act("back")
        return found

    before = slips()
    assert any(block for slip in before for panel in slip.panels for block in panel.blocks if isinstance(block, Sum))
    session._past = [replace(past, before=scrambled(rules, past.before, role, past.turn)) for past in session.past]
    assert slips() == before


def test_at_the_end_what_others_weighed_is_open(tmp_path):
    showing = seated("en", tmp_path / "game.jsonl")
    for intent in TO_THE_END:
        showing.act(intent)
    session = in_play(showing)
    assert session.is_over
    rules, turn = session.scenario.rules, 1
    role = names_of(rules).roles["envoy"]
    told = explain_table(rules, observe(rules, session.past[turn].before, role), role)
    likely = showing.words.percent(max(one.probability for one in told))
    notes = [one.note for one in sums(showing, f"deeds.{turn}.envoy")]
    assert any(likely in note for note in notes)
