"""One line a refusal: what led there, what was said, the code, its facts and the English sentence."""

import pytest

from game.engine.options import Bar
from game.faces.words import Words
from game.play.commands import (
    MOVES_NOTHING,
    Accept,
    Advise,
    Answer,
    Cable,
    Grant,
    Offer,
    Pledge,
    Pull,
    Send,
)
from game.play.session import Session

from .wishes import dice_of, wishes

PACKAGE = {"passage": "joint", "toll": "half", "lighthouse": "shared"}
WISH = Offer("accord", PACKAGE)
NOTE = Answer("note", "envoy")
TABLED = "done(accord.offered.veld) or done(accord.offered.sella)"

REFUSALS = {
    "decision: no such": (0, {}, "premier", Answer("not", "firm"), "unknown-decision",
                          "There is no decision “not”. Did you mean “note”?"),
    "option: no such": (0, {}, "chancellor", Answer("note", "form"), "unknown-option",
                        "note “form” is not one of the answers. Did you mean “firm”?"),
    "decision: another's": (0, {}, "premier", NOTE, "not-yours", "That is for chancellor to do."),
    "decision: an audience's": (0, {}, "premier", Answer("motion", "patience"), "not-yours",
                                "That is for assembly to do."),
    "decision: later": (0, {}, "premier", Answer("fleet", "open_sea"), "too-early", "Not before 1931-05-04."),
    "decision: earlier": (1, {}, "chancellor", NOTE, "too-late", "Its time passed on 1931-04-05."),
    "paper: no such": (1, {}, "premier", Accept("acord"), "unknown-instrument",
                       "There is no paper “acord”. Did you mean “accord”?"),
    "paper: not yet": (0, {}, "premier", WISH, "too-early", "Not before 1931-04-06."),
    "paper: nothing to accept": (1, {}, "premier", Accept("accord"), "no-draft",
                                 "The other side has tabled no draft of “accord” yet."),
    "paper: agreed": (3, {1: {"premier": WISH}, 2: {"envoy": Accept("accord")}}, "premier", WISH, "closed",
                      "This paper has been agreed already."),
    "table: not yet": (0, {}, "envoy", WISH, "not-at-table",
                       "You are not at the table now. You will be from 1931-04-06."),
    "table: never": (1, {}, "chancellor", WISH, "not-at-table", "You are not at the table now."),
    "package: no such issue": (1, {}, "premier", Offer("accord", {**PACKAGE, "tol": "half"}), "unknown-issue",
                               "There is no issue “tol” here. Did you mean “toll”?"),
    "package: no such position": (1, {}, "premier", Offer("accord", {**PACKAGE, "toll": "quarter"}),
                                  "unknown-position", "toll: there is no position “quarter”."),
    "package: one issue left out": (1, {}, "premier", Offer("accord", {"toll": "half", "passage": "joint"}),
                                    "package-incomplete",
                                    "A draft takes a position on every issue. One is missing: lighthouse."),
    "package: two issues left out": (1, {}, "premier", Offer("accord", {"toll": "half"}), "package-incomplete",
                                     "A draft takes a position on every issue. 2 are missing, passage among them."),
    "cable: no principal": (1, {}, "premier", Cable("toll"), "no-principal",
                            "You answer to no one, so there is no one to cable."),
    "cable: no such issue": (1, {}, "envoy", Cable("tolls"), "unknown-issue",
                             "There is no issue “tolls” here. Did you mean “toll”?"),
    "cable: not at the table": (0, {}, "envoy", Cable("toll"), "not-at-table",
                                "You are not at the table now. You will be from 1931-04-06."),
    "cable: no limit set": (1, {}, "envoy", Cable("lighthouse"), "at-limit",
                            "lighthouse: there is no further position to ask for."),
    "cable: waiting": (2, {1: {"envoy": Cable("toll")}}, "envoy", Cable("passage"), "cable-pending",
                       "Your cable about toll has not been answered; the answer can come from 1931-04-20."),
    "cable: settled": (3, {1: {"premier": WISH}, 2: {"envoy": Accept("accord")}}, "envoy", Cable("toll"), "settled",
                       "toll: this has been settled."),
    "lever: no such": (0, {}, "premier", Pull("ralley", "do"), "unknown-lever",
                       "There is no lever “ralley”. Did you mean “rally”?"),
    "lever: another's": (0, {}, "premier", Pull("embargo", "speak"), "not-yours", "That is for chancellor to do."),
    "lever: wrong verb": (0, {}, "premier", Pull("rally", "speak"), "unknown-verb",
                          "rally: “speak” is not one of the things that can be done with it: do."),
    "lever: not yet": (0, {}, "envoy", Pull("leak_terms", "do"), "too-early", "Not before 1931-04-06."),
    "lever: no longer": (7, {}, "envoy", Pull("leak_terms", "do"), "too-late", "Its time passed on 1931-08-16."),
    "lever: its condition": (1, {}, "envoy", Pull("leak_terms", "do"), "condition",
                             f"Its condition does not hold now: {TABLED}"),
    "lever: only once": (3, {1: {"premier": WISH}, 2: {"envoy": Pull("leak_terms", "do")}}, "envoy",
                         Pull("leak_terms", "do"), "already-done", "That has been done already."),
    "lever: again too soon": (1, {0: {"premier": Pull("rally", "do")}}, "premier", Pull("rally", "do"),
                              "cooling-down", "Not again before 1931-04-11."),
    "threat: a stage left out": (0, {}, "premier", Pull("close_strait", "carry_out"), "wrong-stage",
                                 "The threat must go stage by stage. It now stands at: none."),
    "threat: nothing to back down from": (0, {}, "premier", Pull("close_strait", "back_down"), "wrong-stage",
                                          "The threat must go stage by stage. It now stands at: none."),
    "threat: spoken before": (1, {0: {"premier": Pull("close_strait", "speak")}}, "premier",
                              Pull("close_strait", "speak"), "already-done", "That has been done already."),
    "pledge: no such issue": (0, {}, "premier", Pledge("tolls", "half"), "unknown-issue",
                              "There is no issue “tolls” here. Did you mean “toll”?"),
    "pledge: no such position": (0, {}, "premier", Pledge("toll", "hlaf"), "unknown-position",
                                 "toll: there is no position “hlaf”. Did you mean “half”?"),
    "pledge: never at the table": (0, {}, "chancellor", Pledge("toll", "half"), "no-pledge",
                                   "toll: this is nothing you can pledge in public."),
    "pledge: only once": (1, {0: {"premier": Pledge("toll", "half")}}, "premier", Pledge("toll", "full"),
                          "already-done", "That has been done already."),
    "pledge: settled": (3, {1: {"premier": WISH}, 2: {"envoy": Accept("accord")}}, "premier", Pledge("toll", "half"),
                        "settled", "toll: this has been settled."),
    "grant: no such role": (0, {}, "chancellor", Grant("envoi", yes=True), "unknown-role",
                            "There is no role “envoi”. Did you mean “envoy”?"),
    "grant: nothing like a role": (0, {}, "chancellor", Grant("x", yes=True), "unknown-role",
                                   "There is no role “x”. There are: premier, chancellor, envoy."),
    "grant: no cable": (0, {}, "chancellor", Grant("envoy", yes=True), "no-cable",
                        "No cable from envoy waits for an answer."),
    "grant: another's agent": (2, {1: {"envoy": Cable("toll")}}, "premier", Grant("envoy", yes=True), "no-cable",
                               "No cable from envoy waits for an answer."),
}  # fmt: skip


def played(scenario, until, said):
    """Return a game of three people who do only what ``said`` holds, at the sitting ``until``."""
    session = Session.begin(scenario, {role.id: "human" for role in scenario.rules.roles}, 11)
    while session.turn < until:
        for role, command in said.get(session.turn, {}).items():
            assert session.decide(role, command) is None
        for role in session.waiting_for():
            assert session.decide(role, Send()) is None
    return session


@pytest.mark.parametrize(("until", "said", "role", "command", "code", "sentence"), REFUSALS.values(), ids=REFUSALS)
def test_what_is_not_allowed_is_refused_in_words_and_changes_nothing(
    scenario, until, said, role, command, code, sentence
):
    session = played(scenario, until, said)
    before = [session.draft(each) for each in session.humans]
    refusal = session.decide(role, command)
    assert refusal is not None
    assert refusal.code == code
    assert [session.draft(each) for each in session.humans] == before
    english, korean = Words("en"), Words("ko")
    assert english.say(f"refusal-{code}", **refusal.facts) == sentence
    assert korean.say(f"refusal-{code}", **refusal.facts) != f"refusal-{code}"
    assert not english.faults + korean.faults


def test_every_bar_of_the_engine_has_a_sentence():
    codes = [f"refusal-{bar.name.lower().replace('_', '-')}" for bar in Bar if bar != Bar.ALLOWED]
    assert [code for code in codes for words in (Words("en"), Words("ko")) if not words.has(code)] == []


def test_a_grant_that_is_asked_for_is_allowed(scenario):
    session = played(scenario, 2, {1: {"envoy": Cable("toll")}})
    assert session.decide("chancellor", Grant("envoy", yes=True)) is None


@pytest.mark.parametrize("seed", range(6))
def test_what_is_allowed_is_what_the_engine_allows(scenario, seed):
    """The door neither bars what the options allow nor allows what they bar: both are counted, over whole games."""
    dice = dice_of(seed)
    session = Session.begin(scenario, {"premier": "human", "envoy": "human", "chancellor": "human"}, seed)
    while not session.is_over:
        for role in session.humans:
            options = session.options(role)
            could = [wish for wish in wishes(scenario.rules) if session.refusal(role, wish) is None]
            assert sum(isinstance(wish, Pull) for wish in could) == sum(
                code[0] == Bar.ALLOWED
                for entry, code in options.menu.items()
                if scenario.rules.menu[entry].verb != "pledge"
            )
            assert sum(isinstance(wish, Accept) for wish in could) == sum(c[0] == 0 for c in options.accept.values())
            assert sum(isinstance(wish, Cable) for wish in could) == int((options.cable == Bar.ALLOWED).sum())
            assert sum(isinstance(wish, Answer) for wish in could) == sum(
                int((codes == Bar.ALLOWED).sum()) for codes in options.decisions.values()
            )
            assert any(isinstance(wish, Offer) for wish in could) == any(c[0] == 0 for c in options.offer.values())
            asked = [wish for wish in could if isinstance(wish, Advise) or not isinstance(wish, MOVES_NOTHING)]
            assert session.needs(role) == bool(asked)
            session.decide(role, dice.choice(could))
        for role in session.waiting_for():
            session.decide(role, Send())
