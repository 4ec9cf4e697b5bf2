"""A command as a sentence, and the rule of the scenario that governs it."""

from __future__ import annotations

from collections.abc import Mapping

from game.engine.moves import OFFER
from game.engine.observe import View
from game.engine.rules import Rules
from game.engine.table import table_utilities
from game.faces.screens.labels import Labels
from game.play.commands import (
    Accept,
    Advisable,
    Advise,
    Answer,
    Cable,
    Command,
    Grant,
    Hold,
    Offer,
    Pledge,
    Predict,
    Pull,
)
from game.play.names import names_of


def deed_text(labels: Labels, command: Command) -> str:
    """Return a part of a bundle as a sentence."""
    say = labels.words.say
    match command:
        case Answer():
            question = labels.words.pick(labels.scenario.sheet.decisions[command.decision].question)
            return say("did-answer", question=question, option=labels.option(command.decision, command.option))
        case Offer():
            package = package_text(labels, command.package)
            return say("did-offer", paper=labels.paper(command.instrument), package=package)
        case Accept():
            return say("did-accept", paper=labels.paper(command.instrument))
        case Hold():
            return say("did-hold")
        case Cable():
            return say("did-cable", issue=labels.issue(command.issue))
        case Pull():
            verb = say(f"verb-{command.verb.replace('_', '-')}")
            return say("did-lever", lever=labels.lever(command.lever), verb=verb)
        case Pledge():
            position = labels.position(command.issue, command.position)
            return say("did-pledge", issue=labels.issue(command.issue), position=position)
        case Predict():
            act, chance = say(f"foretell-{command.act}"), labels.words.percent(command.percent / 100)
            return say("did-predict", who=labels.chooser(command.role), act=act, chance=chance)
        case Advise():
            return say("did-advise", what=urged_text(labels, command.what), reason=command.reason or "none")
        case Grant():
            return say("did-grant-yes" if command.yes else "did-grant-no", who=labels.chooser(command.role))
        case _:
            return say("did-rest")


def step_text(labels: Labels, command: Command) -> str:
    """Return the same of someone else, whose name stands before it."""
    say = labels.words.say
    match command:
        case Offer():
            package = package_text(labels, command.package)
            return say("step-offer", paper=labels.paper(command.instrument), package=package)
        case Accept():
            return say("step-accept", paper=labels.paper(command.instrument))
        case Cable():
            return say("step-cable", issue=labels.issue(command.issue))
        case Pledge():
            position = labels.position(command.issue, command.position)
            return say("step-pledge", issue=labels.issue(command.issue), position=position)
        case Advise():
            return say("step-advise", what=urged_text(labels, command.what), reason=command.reason or "none")
        case Grant():
            return say("step-grant-yes" if command.yes else "step-grant-no", who=labels.chooser(command.role))
        case _:
            return deed_text(labels, command)


def urged_text(labels: Labels, command: Advisable) -> str:
    """Return the same as what someone is urged to do; of a draft only that it be offered."""
    say = labels.words.say
    match command:
        case Hold():
            return say("urged-hold")
        case Accept():
            return say("urged-accept", paper=labels.paper(command.instrument))
        case Offer():
            return say("urged-offer", paper=labels.paper(command.instrument))
        case _:
            return step_text(labels, command)


def package_text(labels: Labels, package: Mapping[str, str]) -> str:
    """Return a package in one line, in the order of its issues."""
    return " · ".join(f"{labels.issue(issue)}: {labels.position(issue, at)}" for issue, at in package.items())


def rule_of(rules: Rules, role: int, command: Command) -> str:
    """Return the path of the rule that governs a command; empty where no rule does or the ids do not exist."""
    names = names_of(rules)
    match command:
        case Answer() if command.decision in names.decisions:
            point = rules.decisions[names.decisions[command.decision]]
            return next((o.deed.rule for o in point.options if o.id == command.option), point.rule)
        case Pull() if (command.lever, command.verb) in names.pulls:
            return rules.menu[names.pulls[command.lever, command.verb]].option.deed.rule
        case Offer() | Accept() if command.instrument in names.instruments:
            return rules.instruments[names.instruments[command.instrument]].rule
        case Pledge() | Cable() | Hold():
            return rules.roles[role].rule
        case _:
            return ""


def offers_like(rules: Rules, view: View, role: int, offer: Offer) -> list[int]:
    """Return which of the acts a role's mind thinks of would table just this draft, by their index; often none."""
    names, table = names_of(rules), table_utilities(rules, view, role)
    paper = names.instruments[offer.instrument]
    wanted = {names.issues[issue]: position for issue, position in offer.package.items()}
    return [
        index
        for index, package in table.packages.items()
        if (table.acts[index].act, table.acts[index].paper) == (OFFER, paper)
        and wanted == {i: rules.issues[i].positions[int(package[i, 0])] for i in rules.instruments[paper].issues}
    ]
