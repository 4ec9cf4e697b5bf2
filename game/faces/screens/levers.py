"""What a role may do with its one lever or pledge a sitting: acts, threats stage by stage, and public pledges."""

from __future__ import annotations

from game.engine.lookup import VERB_RUNG
from game.engine.rules import Lever, MenuEntry
from game.engine.state import RUNG_DONE, RUNG_NONE
from game.faces.screen import Action, Block, Choice, Ladder, Rung, Screen, Text
from game.faces.screens.dates import near_date
from game.faces.screens.effects import price
from game.faces.screens.escalation import foreign_threats, terms_of
from game.faces.screens.scene import Scene, drawer, intent_of
from game.play.commands import Pledge, Pull, Rest


def own_entries(scene: Scene) -> list[MenuEntry]:
    """Return what is on the role's menu, pledges as far as their issues lie before it."""
    own = [entry for entry in scene.rules.menu if entry.role == scene.view.role]
    return [entry for entry in own if entry.verb != "pledge" or scene.level.holds(scene.rules.issues[entry.issue].id)]


def lever_blocks(scene: Scene) -> tuple[Block, ...]:
    """Return the role's threats that stand, its acts as one choice, and the threats it could make, each as a ladder;
    what can be done now stands first, and what is out of season is only named, with its date.
    """
    acts = [
        _act(scene, entry)
        for entry in own_entries(scene)
        if entry.verb == "do" and _is_in_season(scene, scene.rules.levers[entry.lever])
    ]
    acts.sort(key=lambda pair: not pair[0].enabled)
    held = scene.in_slot(Rest())
    nothing = Action(scene.say("lever-nothing"), intent_of(Rest()), chosen=held is None or held == Rest())
    options = [(nothing, ""), *acts]
    if any(entry.verb == "pledge" for entry in own_entries(scene)):
        label = scene.say("lever-pledge")
        options.append((Action(label, "go:pledge", chosen=isinstance(held, Pledge)), scene.say("lever-pledge.detail")))
    choice = Choice("", tuple(act for act, _ in options), tuple(detail for _, detail in options))
    threats = _threats(scene)
    made = [index for index in threats if int(scene.view.rung[index, 0]) > RUNG_NONE]
    stand = (threat_ladder(scene, index) for index in made)
    could = (threat_ladder(scene, index) for index in threats if index not in made)
    return (*stand, choice, *could, *_out_of_season(scene))


def _is_in_season(scene: Scene, lever: Lever) -> bool:
    """Whether a lever can be used around now, or is a threat that stands and can still be taken back."""
    index = scene.rules.levers.index(lever)
    return lever.window.holds(scene.view.day) or RUNG_NONE < int(scene.view.rung[index, 0]) < RUNG_DONE


def _out_of_season(scene: Scene) -> tuple[Text, ...]:
    """Name the levers whose time has not come, the nearest first, and those whose time is over."""
    own = {entry.lever for entry in own_entries(scene) if entry.verb != "pledge"}
    levers = [scene.rules.levers[index] for index in own if not _is_in_season(scene, scene.rules.levers[index])]
    later = sorted((lever for lever in levers if lever.window.first > scene.view.day), key=lambda v: v.window.first)
    over = [scene.labels.lever(lever.id) for lever in levers if lever.window.last < scene.view.day]
    named = [
        scene.say("lever-from", lever=scene.labels.lever(v.id), date=near_date(scene, v.window.first)) for v in later
    ]
    notes = [scene.say("levers-later", levers=", ".join(named))] if named else []
    notes += [scene.say("levers-over", levers=", ".join(over))] if over else []
    return tuple(Text(note, "note") for note in notes)


def _act(scene: Scene, entry: MenuEntry) -> tuple[Action, str]:
    lever = scene.rules.levers[entry.lever]
    spec = scene.sheet.levers[lever.id]
    action = scene.action(scene.words.pick(spec.name), Pull(lever.id, "do"))
    told = scene.words.pick(spec.stages["do"].text or spec.text)
    cost = price(scene, entry.option.deed.effects)
    return action, "\n".join(part for part in (told, f"[{cost}]" if cost else "") if part)


def _threats(scene: Scene) -> list[int]:
    """Return the role's threats that can be made or stand: those already made first."""
    rungs = scene.view.rung
    own = {entry.lever for entry in own_entries(scene) if entry.verb != "pledge"}
    levers = scene.rules.levers
    threats = [index for index in own if levers[index].is_threat and _is_in_season(scene, levers[index])]
    return sorted(threats, key=lambda index: (-int(rungs[index, 0]), index))


def threat_ladder(scene: Scene, lever: int) -> Ladder:
    """Return a threat of the role's own with the stages it can pass, and the way back."""
    spec = scene.rules.levers[lever]
    entries = [entry for entry in own_entries(scene) if entry.lever == lever]
    reached = int(scene.view.rung[lever, 0])
    can_back_down = RUNG_NONE < reached < RUNG_DONE
    rungs = [_stage(scene, entry, reached) for entry in entries if entry.verb != "back_down" or can_back_down]
    sheet = scene.sheet.levers[spec.id]
    note = " ".join(part for part in (scene.words.pick(sheet.text), terms_of(scene, lever)) if part)
    return Ladder(f"levers.{spec.id}", scene.words.pick(sheet.name), tuple(rungs), note)


def _stage(scene: Scene, entry: MenuEntry, reached: int) -> Rung:
    command = Pull(scene.rules.levers[entry.lever].id, entry.verb)
    refused, is_last = scene.refusal(command), entry.verb == "carry_out"
    asks_first = is_last and refused is None and not scene.chosen(command)
    return Rung(
        label=scene.say(f"verb-{entry.verb.replace('_', '-')}"),
        detail=price(scene, entry.option.deed.effects),
        current=VERB_RUNG.get(entry.verb) == reached,
        intent=f"insist:{command.lever}" if asks_first else intent_of(command),
        enabled=refused is None,
        reason="" if refused is None else scene.reason_of(refused),
        chosen=scene.chosen(command),
    )


def levers(scene: Scene) -> Screen:
    """Return the drawer of levers: the threats of others, then all that the role may do with its one a sitting."""
    others = foreign_threats(scene)
    heading = (Text(scene.say("threats-others"), "heading"),) if others else ()
    advice = Choice("", (Action(scene.say("action-advise-menu"), "advise:menu", "v"),))
    return drawer(scene, "levers", (*heading, *others, *_answers(scene), *lever_blocks(scene), advice))


def _answers(scene: Scene) -> tuple[Choice, ...]:
    """How one answers a threat of the other side that stands: object in public, or meet it at the table.

    To object is to bind oneself before one's own people, which is the only word against a threat that costs anything
    to take back [Fearon1994]; a protest without a price would tell the other side nothing, and so it is no move.
    """
    levers = scene.rules.levers
    stands = [
        index
        for index, lever in enumerate(levers)
        if lever.is_threat
        and scene.rules.roles[lever.role].side != scene.view.side
        and RUNG_NONE < int(scene.view.rung[index, 0]) < RUNG_DONE
    ]
    if not stands:
        return ()
    ways = {"pledge": any(entry.verb == "pledge" for entry in own_entries(scene)), "table": True}
    options = tuple(Action(scene.say(f"object-{way}"), f"go:{way}") for way, is_open in ways.items() if is_open)
    details = tuple(scene.say(f"object-{way}.detail") for way, is_open in ways.items() if is_open)
    return (Choice(scene.say("object-how"), options, details),)


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
