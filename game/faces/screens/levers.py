"""What a role may do with its one lever or pledge a sitting: acts, threats stage by stage, and public pledges."""

from __future__ import annotations

from game.engine.formula import Answer
from game.engine.rules import Effect, MenuEntry
from game.faces.screen import Action, Block, Choice, Ladder, Rung, Screen, Text
from game.faces.screens.refusals import sentence
from game.faces.screens.scene import Scene, drawer, intent_of
from game.play.commands import Pledge, Pull, Rest


def number_of(answer: Answer) -> float:
    """Return a formula's answer about one world as a plain number."""
    return float(answer if isinstance(answer, (bool, int, float)) else answer[0])


def price(scene: Scene, effects: tuple[Effect, ...]) -> str:
    """Return what a deed does to the meters its side may see: ``Trust -14, Naval alarm +18``."""
    parts = []
    for effect in effects:
        row = scene.rules.rows[effect.row]
        amount = number_of(effect.amount(scene.view))
        shown = scene.words.signed(amount, 0 if abs(amount) >= 1 else 1)
        if shown != "0" and row.seen_by[scene.view.side]:
            parts.append(f"{scene.labels.row(row.id)} {shown}")
    return ", ".join(parts)


def own_entries(scene: Scene) -> list[MenuEntry]:
    return [entry for entry in scene.rules.menu if entry.role == scene.view.role]


def lever_blocks(scene: Scene) -> tuple[Block, ...]:
    """Return the role's acts as one choice and each of its threats as a ladder; what can be done now stands first."""
    blocks: list[Block] = []
    acts = [_act(scene, entry) for entry in own_entries(scene) if entry.verb == "do"]
    acts.sort(key=lambda pair: not pair[0].enabled)
    held = scene.in_slot(Rest())
    nothing = Action(scene.say("lever-nothing"), intent_of(Rest()), chosen=held is None or held == Rest())
    options = [(nothing, ""), *acts]
    if any(entry.verb == "pledge" for entry in own_entries(scene)):
        label = scene.say("lever-pledge")
        options.append((Action(label, "go:pledge", chosen=isinstance(held, Pledge)), scene.say("lever-pledge.detail")))
    blocks.append(
        Choice(scene.say("levers-title"), tuple(a for a, _ in options), tuple(detail for _, detail in options))
    )
    blocks += [ladder for lever in _threats(scene) if (ladder := threat_ladder(scene, lever))]
    return tuple(blocks)


def _act(scene: Scene, entry: MenuEntry) -> tuple[Action, str]:
    lever = scene.rules.levers[entry.lever]
    spec = scene.sheet.levers[lever.id]
    action = scene.action(scene.words.pick(spec.name), Pull(lever.id, "do"))
    told = scene.words.pick(spec.stages["do"].text or spec.text)
    cost = price(scene, entry.option.deed.effects)
    return action, " ".join(part for part in (told, f"[{cost}]" if cost else "") if part)


def _threats(scene: Scene) -> list[int]:
    """Return the role's threats: those already made first."""
    rungs = scene.view.rung
    own = {entry.lever for entry in own_entries(scene) if entry.verb != "pledge"}
    threats = [index for index in own if scene.rules.levers[index].is_threat]
    return sorted(threats, key=lambda index: (-int(rungs[index, 0]), index))


def threat_ladder(scene: Scene, lever: int) -> Ladder | None:
    """Return a threat of the role's own with the stages it can pass, and the way back."""
    spec = scene.rules.levers[lever]
    entries = [entry for entry in own_entries(scene) if entry.lever == lever]
    reached = int(scene.view.rung[lever, 0])
    rungs = [_stage(scene, entry, reached) for entry in entries if entry.verb != "back_down" or 0 < reached < 3]
    sheet = scene.sheet.levers[spec.id]
    return Ladder(f"levers.{spec.id}", scene.words.pick(sheet.name), tuple(rungs), scene.words.pick(sheet.text))


RUNGS = {"speak": 1, "prepare": 2, "carry_out": 3}


def _stage(scene: Scene, entry: MenuEntry, reached: int) -> Rung:
    command = Pull(scene.rules.levers[entry.lever].id, entry.verb)
    refused = scene.refusal(command)
    return Rung(
        label=scene.say(f"verb-{entry.verb.replace('_', '-')}"),
        detail=price(scene, entry.option.deed.effects),
        current=RUNGS.get(entry.verb) == reached,
        intent=intent_of(command),
        enabled=refused is None,
        reason="" if refused is None else sentence(refused, scene.words, scene.labels),
        chosen=scene.chosen(command),
    )


def foreign_threats(scene: Scene) -> tuple[Ladder, ...]:
    """Return the threats of others that stand, as far as this role can see, each with its stage."""
    shown = []
    for index, lever in enumerate(scene.rules.levers):
        reached = int(scene.view.rung[index, 0])
        if not lever.is_threat or not reached or lever.role == scene.view.role:
            continue
        rungs = tuple(
            Rung(scene.say(f"rung-{name}"), current=number == reached)
            for number, name in enumerate(("spoken", "prepared", "done"), start=1)
        )
        owner = scene.rules.roles[lever.role]
        title = scene.say("threat-of", who=scene.labels.chooser(owner.id), lever=scene.labels.lever(lever.id))
        shown.append(Ladder(f"levers.{lever.id}", title, rungs))
    return tuple(shown)


def pledges(scene: Scene) -> Screen:
    """Return the drawer of public pledges: every issue on which the role can bind itself, and to what."""
    blocks = [Text(scene.say("pledge-explained"), "note")]
    return drawer(scene, "pledge", (*blocks, *(_pledge(scene, e) for e in own_entries(scene) if e.verb == "pledge")))


def _pledge(scene: Scene, entry: MenuEntry) -> Choice:
    issue = scene.rules.issues[entry.issue]
    options = tuple(
        scene.action(scene.labels.position(issue.id, position), Pledge(issue.id, position))
        for position in issue.positions
    )
    return Choice(scene.labels.issue(issue.id), options)
