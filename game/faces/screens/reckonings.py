"""What speaks for each thing a role may do, as the minds would reckon it from the same chair, term by term."""

from __future__ import annotations

from collections.abc import Iterable

from game.engine.explain import Reckoning, explain_decision, explain_grant, explain_menu, explain_table
from game.engine.lookup import lookup
from game.engine.options import Bar
from game.engine.rules import Deed, MenuEntry
from game.engine.terms import Term
from game.faces.screen import Sum
from game.faces.screens.effects import number_of
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
            if lever is None and scene.level.holds(scene.rules.issues[entry.issue].id):
                sums.append(_sum(scene, entry_text(scene, entry), found))
        elif lever in {None, scene.rules.levers[entry.lever].id}:
            sums.append(
                _sum(scene, entry_text(scene, entry), found, Pull(scene.rules.levers[entry.lever].id, entry.verb))
            )
    return tuple(sums)


def of_table(scene: Scene) -> tuple[Sum, ...]:
    """Return a sum for each act the engine weighs at the table."""
    return tuple(
        _sum(scene, act_text(scene, found.id), found)
        for found in explain_table(scene.rules, scene.view, scene.view.role)
    )


def of_grant(scene: Scene, agent: int) -> tuple[Sum, ...]:
    """Return a sum for refusing and for granting what an agent's cable asks."""
    refuse, grant = explain_grant(scene.rules, scene.view, agent)
    return (_sum(scene, scene.say("grant-no"), refuse), _sum(scene, scene.say("grant-yes"), grant))


def of_effects(scene: Scene, deed: Deed) -> tuple[Sum, ...]:
    """Return what doing something does, as far as its side may see: a sum for each meter that it moves."""
    by_row: dict[int, list[Named]] = {}
    for effect in deed.effects:
        if scene.rules.rows[effect.row].seen_by[scene.view.side]:
            by_row.setdefault(effect.row, []).append(Named(effect.rule, number_of(effect.amount(scene.view))))
    rows = scene.rules.rows
    return tuple(
        sum_of(scene.labels, scene.say("why-effect", row=scene.labels.row(rows[row].id)), terms)
        for row, terms in by_row.items()
    )


def _sum(scene: Scene, label: str, found: Reckoning, command: Command | None = None) -> Sum:
    if found.code == Bar.ALLOWED:
        note = scene.say("why-likely", chance=scene.words.percent(found.probability))
    else:
        refusal = None if command is None else scene.refusal(command)
        note = scene.say("why-barred") if refusal is None else scene.reason_of(refusal)
    return reckoning_sum(scene, label, found, note)


def reckoning_sum(scene: Scene, label: str, found: Reckoning, note: str = "") -> Sum:
    """Return what speaks for one option as a sum of its terms."""
    return sum_of(scene.labels, label, named(scene, found.terms), note, digits=2, value=found.utility)


def named(scene: Scene, terms: Iterable[Term]) -> list[Named]:
    """Return the engine's terms with what they are called."""
    return [Named(term.rule, float(term.amount), _through(scene, term.rule)) for term in terms]


def _through(scene: Scene, rule: str) -> str:
    """Name what an effect is worth by the meter it goes through; other terms are named by their rule alone."""
    *_, kind, row = rule.split(".")
    if kind not in {"effects", "stake"}:
        return ""
    return scene.say("why-through", cause=scene.labels.cause(rule), row=scene.labels.row(row))


def entry_text(scene: Scene, entry: MenuEntry) -> str:
    """Put into words what using an entry of the menu is: a lever's verb, or a pledge."""
    if entry.verb == "pledge":
        return scene.say("why-pledge", issue=scene.labels.issue(scene.rules.issues[entry.issue].id))
    lever = scene.labels.lever(scene.rules.levers[entry.lever].id)
    return scene.say("did-lever", lever=lever, verb=scene.say(f"verb-{entry.verb.replace('_', '-')}"))


def act_text(scene: Scene, name: str) -> str:
    """Put into words what the engine calls an act: ``hold``, ``cable``, ``accord.accept.0``, ``accord.offer.2``."""
    paper, _, act = name.partition(".")
    if not act:
        return scene.say(f"act-{name}")
    return scene.say(f"why-{act.replace('.', '-')}", paper=scene.labels.paper(paper))
