"""What speaks for each thing a role may do, as the minds would reckon it from the same chair, term by term."""

from __future__ import annotations

from game.engine.explain import Reckoning, explain_decision, explain_menu, explain_table
from game.engine.lookup import lookup
from game.engine.options import Bar
from game.engine.rules import MenuEntry
from game.faces.screen import Sum
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import Scene
from game.faces.screens.sums import Named, sum_of
from game.play.commands import Answer, Command, Pull
from game.play.names import names_of


def of_decision(scene: Scene, decision: str) -> tuple[Sum, ...]:
    """Return a sum for each answer to a decision point that is put to the role now."""
    reckonings = explain_decision(scene.rules, scene.view, names_of(scene.rules).decisions[decision])
    return tuple(
        _sum(scene, scene.labels.option(decision, found.id), found, Answer(decision, found.id)) for found in reckonings
    )


def of_menu(scene: Scene, lever: str | None = None) -> tuple[Sum, ...]:
    """Return a sum for doing nothing and for each thing the role could do; for one lever's stages where it is named."""
    nothing, *rest = explain_menu(scene.rules, scene.view, scene.view.role)
    entries = [scene.rules.menu[m] for m in lookup(scene.rules).menus[scene.view.role]]
    sums = [_sum(scene, scene.say("lever-nothing"), nothing)]
    for entry, found in zip(entries, rest, strict=True):
        if entry.verb == "pledge":
            if lever is None:
                issue = scene.labels.issue(scene.rules.issues[entry.issue].id)
                sums.append(_sum(scene, scene.say("why-pledge", issue=issue), found))
        elif lever in {None, scene.rules.levers[entry.lever].id}:
            sums.append(_sum(scene, _verb(scene, entry), found, Pull(scene.rules.levers[entry.lever].id, entry.verb)))
    return tuple(sums)


def of_table(scene: Scene) -> tuple[Sum, ...]:
    """Return a sum for each act the engine weighs at the table."""
    return tuple(
        _sum(scene, _act(scene, found.id), found) for found in explain_table(scene.rules, scene.view, scene.view.role)
    )


def _sum(scene: Scene, label: str, found: Reckoning, command: Command | None = None) -> Sum:
    if found.code == Bar.ALLOWED:
        note = scene.say("why-likely", chance=scene.words.percent(found.probability))
    else:
        refusal = None if command is None else scene.refusal(command)
        note = scene.say("why-barred") if refusal is None else sentence(refusal, scene.words, scene.labels)
    terms = [Named(term.rule, float(term.amount), _through(scene, term.rule)) for term in found.terms]
    return sum_of(scene.labels, label, terms, note, digits=2)


def _through(scene: Scene, rule: str) -> str:
    """Name what an effect is worth by the meter it goes through; other terms are named by their rule alone."""
    *_, kind, row = rule.split(".")
    if kind not in {"effects", "stake"}:
        return ""
    return scene.say("why-through", cause=scene.labels.cause(rule), row=scene.labels.row(row))


def _verb(scene: Scene, entry: MenuEntry) -> str:
    lever = scene.labels.lever(scene.rules.levers[entry.lever].id)
    return scene.say("did-lever", lever=lever, verb=scene.say(f"verb-{entry.verb.replace('_', '-')}"))


def _act(scene: Scene, name: str) -> str:
    """Put into words what the engine calls an act: ``hold``, ``cable``, ``accord.accept.0``, ``accord.offer.2``."""
    paper, _, act = name.partition(".")
    if not act:
        return scene.say(f"act-{name}")
    return scene.say(f"why-{act.replace('.', '-')}", paper=scene.labels.paper(paper))
