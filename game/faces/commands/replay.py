"""``armistice replay``: a saved game, or a scenario's recorded path, step by step, held against the record.

A person walks it in the window, or with ``--text`` in the terminal; a pipe gets all of it at once.
"""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import Annotated, Any

import typer

from game.engine.digest import digest
from game.engine.state import State
from game.faces.beginning import Wish
from game.faces.commands import HELP, NO, NOT_UNDERSTOOD, AsJson, Lang, complain, put_json, refuse, words_for
from game.faces.commands.play import in_terminal, open_window
from game.faces.held import held_lines
from game.faces.outline import Line
from game.faces.rooms import Program
from game.faces.screens.happenings import Happening, happenings
from game.faces.screens.labels import Labels
from game.faces.screens.refusals import sentence
from game.faces.steps import Passage, Step, flag_of, steps
from game.faces.terminal.page import Page
from game.faces.ways import Way, laid_ready, way_of
from game.faces.words import Words
from game.play.commands import Refusal, Refused
from game.play.journal import RULES_VERSION
from game.play.outcome import outcome_of
from game.play.told import EVERYTHING
from game.scenario.problem import Unsound
from game.scenario.scenario import Scenario
from game.scenario.shelf import default_id


def run(
    what: Annotated[str | None, typer.Argument(metavar="[SCENARIO|GAME]", help=HELP.say("replay-what"))] = None,
    text: Annotated[bool, typer.Option("--text", help=HELP.say("replay-text"))] = False,
    as_json: AsJson = False,
    lang: Lang = None,
) -> None:
    say = words_for(lang)
    try:
        way = way_of(what := what or default_id())
    except Unsound as unsound:
        refuse(unsound.problems, say)
    except Refused as refused:
        complain(sentence(refused.refusal, say))
        raise typer.Exit(NOT_UNDERSTOOD) from None
    labels = Labels(way.scenario, say)
    if as_json:
        put_json(_as_json(way, labels))
    elif sys.stdin.isatty() and sys.stdout.isatty():
        with laid_ready(what, way):
            _enter(Wish(room=f"replay:{what}"), lang, say, in_text=text)
    else:
        _tell(way, labels, say)
    if not way.matches_record:
        raise typer.Exit(NO)


def _as_json(way: Way, labels: Labels) -> dict[str, Any]:
    last = way.last
    ended = last is not None and bool(last.done[0])
    outcome = outcome_of(way.scenario, last) if last is not None and ended else None
    return {
        "scenario": way.scenario.id,
        "rules": RULES_VERSION,
        "digest": digest(last) if last is not None else None,
        "steps": [_step(step, labels) for passage in way.passages for step in steps(labels, passage)],
        "record": [asdict(fact) for fact in way.held],
        "matches_record": way.matches_record,
        "agreement": _agreement(way.scenario, last) if last is not None else {},
        "ending": outcome.ending if outcome else None,
        "ended_on": outcome.ended_on if outcome else None,
    }


def _step(step: Step, labels: Labels) -> dict[str, Any]:
    evidence = labels.scenario.evidence_of(step.rule)
    return {
        "turn": step.turn,
        "date": step.date,
        "role": step.role,
        "move": step.move,
        "text": step.text,
        "sources": list(evidence.sources) if evidence else [],
        "evidence": evidence.kind if evidence else None,
        "legal": step.legal,
        "probability": step.probability,
    }


def _agreement(scenario: Scenario, state: State) -> dict[str, str]:
    """Return where each settled issue was settled."""
    rules = scenario.rules
    return {
        issue.id: issue.positions[int(state.position[index, 0])]
        for index, issue in enumerate(rules.issues)
        if int(state.settled[index, 0]) >= 0
    }


def _enter(wish: Wish, lang: str | None, say: Words, *, in_text: bool) -> None:
    """Walk the path in the replay desk; in the terminal where that is asked for, or where there is no display."""
    if in_text:
        in_terminal(Program(say.language, wish))
    else:
        open_window(wish, lang, say)


def _tell(way: Way, labels: Labels, say: Words) -> None:
    """Print the path sitting by sitting."""
    page = Page(sys.stdout)
    known = happenings(labels, way.scenario.rules)
    page.write([Line(say.pick(way.scenario.sheet.title), "title")])
    for passage in way.passages:
        page.write(_sitting(passage, labels, known))
    if way.difference is not None:
        refusal = way.difference.refusal
        reason = "" if refusal is None else sentence(refusal, say, labels)
        facts = {"date": say.iso_date(way.difference.date), "reason": reason}
        page.write([Line(""), Line(say.say(f"verify-differs-{way.difference.what}", **facts), "notice")])
    page.write(held_lines(labels, way.held))


def _sitting(passage: Passage, labels: Labels, known: dict[str, Happening]) -> list[Line]:
    say = labels.words
    lines = [Line(""), Line(say.iso_date(passage.sitting.date), "heading")]
    for role in passage.ends:
        ended = Refusal("record-ends", {"role": role, "date": passage.sitting.date})
        lines.append(Line(sentence(ended, say, labels), "notice", 2, 2))
    done = steps(labels, passage)
    for step in done:
        facts = {"who": labels.chooser(step.role), "text": step.text}
        if not step.legal:
            lines.append(Line(say.say("replay-step-impossible", **facts), "body", 2, 2))
        elif step.probability is None:
            lines.append(Line(say.say("replay-step", **facts), "body", 2, 2))
        else:
            chance = say.percent(step.probability)
            lines.append(Line(say.say("replay-step-likely", **facts, chance=chance), "body", 2, 2))
    known_already = {flag_of(step) for step in done}
    told = [thing for thing in passage.sitting.told(labels.scenario.rules, EVERYTHING) if thing.kind == "raised"]
    told = [thing for thing in told if thing.what in known and thing.what not in known_already]
    lines += [Line(known[thing.what].headline, "note", 2, 2) for thing in told]
    return lines if done or told else [*lines, Line(say.say("replay-quiet"), "note", 2, 2)]
