"""What a sitting brought, as sentences: a headline for each thing that happened, in the scenario's own text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from game.engine.rules import Rules
from game.faces.screen import PaperKind
from game.faces.screens.labels import Labels, plain
from game.play.told import Told

Flagged = Iterator[tuple[int, "Happening"]]


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened: its headline, the scenario's text, the rule it stands under and the side that did it.

    ``noun`` is what it is called within a sentence. The text of an answer speaks to whoever gave it: ``addressed`` is
    that role or audience. ``paper`` is what the news of it comes on.
    """

    headline: str
    noun: str
    text: str
    rule: str
    side: str = ""
    addressed: str = ""
    paper: PaperKind = "plain"


@lru_cache(maxsize=4)
def happenings(labels: Labels, rules: Rules) -> dict[str, Happening]:
    """Return what each flag of the scenario says when it is raised, by the flag's id."""
    parts = (_levers(labels, rules), _decisions(labels, rules), _papers(labels, rules), _rest(labels, rules))
    return {rules.flags[flag]: told for part in parts for flag, told in part if flag >= 0}


def happened(labels: Labels, rules: Rules, told: Iterable[Told]) -> list[Happening]:
    """Return what was raised, once each, in the order in which it was told."""
    known = happenings(labels, rules)
    ids = dict.fromkeys(thing.what for thing in told if thing.kind == "raised")
    return [known[flag] for flag in ids if flag in known]


def _side(rules: Rules, role: int) -> str:
    return rules.sides[rules.roles[role].side]


def _levers(labels: Labels, rules: Rules) -> Flagged:
    sheet = labels.scenario.sheet
    for entry in rules.menu:
        who = labels.chooser(rules.roles[entry.role].id)
        flag, rule, side = entry.option.deed.flag, entry.option.deed.rule, _side(rules, entry.role)
        if entry.verb == "pledge":
            issue = labels.issue(rules.issues[entry.issue].id)
            facts = {"who": who, "issue": issue}
            headline, noun = labels.words.say("told-pledge", **facts), labels.words.say("noun-pledge", **facts)
            yield flag, Happening(headline, noun, "", rule, side)
            continue
        lever = sheet.levers[rules.levers[entry.lever].id]
        stage = lever.stages.get(entry.verb)
        text = labels.words.pick(stage.text if stage and stage.text else None)
        if not text and entry.verb in {"do", "carry_out"}:
            text = labels.words.pick(lever.text)
        name = labels.words.pick(lever.name)
        verb = entry.verb.replace("_", "-")
        noun = (
            name if verb == "do" else labels.words.say("noun-lever", lever=name, stage=labels.words.say(f"rule-{verb}"))
        )
        said = labels.words.say(f"told-{verb}", who=who, lever=name)
        yield flag, Happening(said, noun, text, rule, side, paper=stage.paper if stage else "plain")
    for lever_rule in rules.levers:
        name, side = labels.lever(lever_rule.id), _side(rules, lever_rule.role)
        who = labels.chooser(rules.roles[lever_rule.role].id)
        for end, flag in (("called", lever_rule.called), ("met", lever_rule.met), ("clue", lever_rule.clue)):
            said = labels.words.say(f"told-{end}", who=who, lever=name)
            yield flag, Happening(said, said, "", lever_rule.rule, side)


def _decisions(labels: Labels, rules: Rules) -> Flagged:
    for point in rules.decisions:
        chooser = rules.choosers[point.chooser]
        side = _side(rules, point.chooser) if point.chooser < len(rules.roles) else ""
        who = labels.chooser(chooser.id)
        for option in point.options:
            noun = labels.option(point.id, option.id)
            said = labels.words.say("told-answer", who=who, option=noun)
            spec = labels.scenario.sheet.decisions[point.id].options[option.id]
            text = labels.words.pick(spec.text)
            yield option.deed.flag, Happening(said, noun, text, option.deed.rule, side, chooser.id, spec.paper)


def _papers(labels: Labels, rules: Rules) -> Flagged:
    for paper in rules.instruments:
        name = labels.paper(paper.id)
        for party, flag in zip(paper.parties, paper.offered, strict=True):
            side = rules.sides[party]
            facts = {"side": labels.side(side), "paper": name}
            said, noun = labels.words.say("told-offered", **facts), labels.words.say("noun-offered", **facts)
            yield flag, Happening(said, noun, "", paper.rule, side)
        said, noun = labels.words.say("told-accepted", paper=name), labels.words.say("noun-accepted", paper=name)
        yield paper.accepted.flag, Happening(said, noun, "", paper.accepted.rule)
        for stage in paper.stages:
            spec = labels.scenario.sheet.instruments[paper.id].stages[stage.id]
            reached = {"paper": name, "stage": labels.stage(paper.id, stage.id)}
            text = labels.words.pick(spec.text)
            said = labels.words.say("told-stage", **reached)
            yield stage.deed.flag, Happening(said, said, text, stage.deed.rule, paper=spec.paper)
            if stage.ballot is not None:
                failed = labels.words.say("told-stage-failed", **reached)
                yield stage.ballot.failed.flag, Happening(failed, failed, "", stage.ballot.failed.rule)


def _rest(labels: Labels, rules: Rules) -> Flagged:
    sheet = labels.scenario.sheet
    for event in rules.events:
        happened = sheet.events[event.id]
        name, text = labels.words.pick(happened.name) or plain(event.id), labels.words.pick(happened.text)
        yield event.deed.flag, Happening(name, name, text, event.deed.rule, paper=happened.paper)
    for ending in rules.endings:
        spec = sheet.endings[ending.id]
        name = labels.words.pick(spec.name)
        yield ending.flag, Happening(name, name, labels.words.pick(spec.text), ending.rule)
