"""What a draft gives and gets: issue by issue, by one's own reckoning alone, and how likely the other takes it."""

from __future__ import annotations

from collections.abc import Iterator

from game.engine.lookup import lookup
from game.faces.screen import Account, Block, Entry, Meter, Text
from game.faces.screens.bargain import Package, demand, issues_shown, party_of
from game.faces.screens.persuading import move_intent
from game.faces.screens.scene import Scene
from game.play.commands import Offer, Refusal
from game.play.persuading import taken


def balance(scene: Scene, k: int, draft: Package) -> tuple[Block, ...]:
    """Return the draft's account against where things stand and against what the other side asks for."""
    paper = scene.rules.instruments[k]
    other = 1 - party_of(scene, paper)
    is_tabled = int(scene.view.drafted_at[k, other, 0]) >= 0
    heads = (scene.say("balance-now"), scene.say("balance-theirs" if is_tabled else "balance-opening"))
    entries = sorted(_entries(scene, k, draft, demand(scene, k, other)), key=lambda entry: -sum(entry.amounts))
    if not entries:
        return (Text(scene.say("balance-none"), "note"),)
    together = tuple(sum(entry.amounts[column] for entry in entries) for column in range(len(heads)))
    whole = Entry(scene.say("balance-sum"), together, _shown(scene, together))
    who = scene.labels.chooser(scene.role)
    return (Account("", heads, (*entries, whole), scene.say("balance-note", who=who)),)


def _entries(scene: Scene, k: int, draft: Package, theirs: Package) -> Iterator[Entry]:
    """Yield the issues on which the draft differs from how things stand or from the other side's demand."""
    worth, role = lookup(scene.rules).worth, scene.view.role
    for index in issues_shown(scene, scene.rules.instruments[k]):
        issue = scene.rules.issues[index]
        own, asked = (issue.positions.index(package[issue.id]) for package in (draft, theirs))
        now = int(scene.view.position[index, 0])
        if own not in {now, asked} or now != asked:
            amounts = tuple(float(worth[role, index, own] - worth[role, index, at]) for at in (now, asked))
            yield Entry(scene.labels.issue(issue.id), amounts, _shown(scene, amounts), f"why:issues.{issue.id}")


def _shown(scene: Scene, amounts: tuple[float, ...]) -> tuple[str, ...]:
    return tuple(scene.words.signed(amount, 1) for amount in amounts)


def acceptance(scene: Scene, offer: Offer) -> tuple[Block, ...]:
    """Return how likely the other side is to take the draft; behind it lies why, and what would move it."""
    found = taken(scene.session, scene.role, offer)
    if isinstance(found, Refusal):
        return (Text(scene.reason_of(found), "note"),)
    who = scene.labels.chooser(scene.rules.roles[found.respondent].id)
    if found.now is None:
        return ()
    chance = found.now.chance
    shown = scene.words.percent(chance)
    return (Meter(scene.say("balance-chance", who=who), 100 * chance, 0.0, 100.0, shown, intent=move_intent(offer)),)
