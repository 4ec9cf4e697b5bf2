"""*Why did they do that?*: what a role weighed at a sitting that has been played, as far as the asker may know.

While the game is on, another's choices are reckoned from what everybody knew before the sitting, its private type
weighed by what the asker then believed. One's own choices, and all of them once the game is over, are reckoned from
everything the role knew and was.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.checks import Bar, allowed
from game.engine.explain import Reckoning, explain_decision, explain_menu, explain_table
from game.engine.formula import mask
from game.engine.lookup import lookup
from game.engine.observe import View, common, observe
from game.engine.options import table_checks
from game.engine.persuasion import beliefs
from game.faces.screen import Block, Sum, Text
from game.faces.screens.deeds import deed_text, offers_like, step_text
from game.faces.screens.reckonings import act_text, entry_text, reckoning_sum
from game.faces.screens.scene import Scene
from game.play.commands import Accept, Advise, Answer, Cable, Command, Grant, Hold, Offer, Pledge, Predict, Pull, Rest
from game.play.history import entry
from game.play.names import names_of
from game.play.seats import DEFAULT_MIND, HUMAN

OTHERS_SHOWN = 4
"""Other options shown beside the one taken, the likeliest first."""


def motives(scene: Scene, turn: int, role: str) -> tuple[Block, ...]:
    """Return what a role did at a sitting, as far as it could be seen, with what spoke for that and for the rest."""
    if not 0 <= turn < len(scene.session.past) or role not in names_of(scene.rules).roles:
        return ()
    sitting = scene.session.past[turn]
    index = names_of(scene.rules).roles[role]
    is_open = scene.session.is_over or role == scene.role
    said = [command for command in sitting.commands.get(role, ()) if is_open or _is_seen(scene, role, command)]
    if is_open:
        view, believed = observe(scene.rules, sitting.before, index), None
    else:
        view = common(scene.rules, sitting.before).view
        believed = beliefs(scene.rules, observe(scene.rules, sitting.before, scene.view.role), index)
    heading = scene.say("why-deeds", who=scene.labels.chooser(role), date=scene.words.iso_date(sitting.date))
    told = deed_text if role == scene.role else step_text
    did = [Text(told(scene.labels, command)) for command in said if not isinstance(command, Hold | Rest)]
    return (
        Text(heading, "heading"),
        *(did or [Text(scene.say("why-deeds-none"))]),
        *(
            Text(scene.say(note, date=scene.words.iso_date(sitting.date)), "note")
            for note in _how_reckoned(scene, turn, role, is_open=is_open)
        ),
        *_answers(scene, view, index, said, believed),
        *_at_table(scene, view, index, said, believed),
        *_from_menu(scene, view, index, said, believed),
    )


def _how_reckoned(scene: Scene, turn: int, role: str, *, is_open: bool) -> list[str]:
    """Return what is to be said of the sums: by whose knowledge they are made, and where someone else decided."""
    head = scene.session.head
    knowledge = "why-deeds-open" if is_open else "why-deeds-public"
    if head.entered is not None and turn < entry(scene.session.scenario, head.entered):
        return [knowledge, "why-deeds-record"]
    sitter = head.seats[role]
    if sitter == HUMAN:
        return [knowledge, "why-deeds-person"]
    return [knowledge] if sitter == DEFAULT_MIND else [knowledge, "why-deeds-planner"]


def _is_seen(scene: Scene, role: str, command: Command) -> bool:
    """Whether the asker's side was told of what a role did; cables and their answers stay on their own side,
    forecasts and advice under seal.
    """
    rules, names = scene.rules, names_of(scene.rules)
    match command:
        case Answer():
            point = rules.decisions[names.decisions[command.decision]]
            flag = next(option.deed.flag for option in point.options if option.id == command.option)
        case Pull():
            flag = rules.menu[names.pulls[command.lever, command.verb]].option.deed.flag
        case Pledge():
            flag = rules.menu[names.pledges[role, command.issue]].option.deed.flag
        case Cable() | Grant():
            return rules.roles[names.roles[role]].side == scene.view.side
        case Predict() | Advise():
            return False
        case _:
            return True
    return bool(rules.flag_seen[flag, scene.view.side])


def _answers(
    scene: Scene, view: View, role: int, said: Sequence[Command], believed: Sequence[float] | None
) -> list[Sum]:
    sums = []
    for command in said:
        if isinstance(command, Answer):
            d = names_of(scene.rules).decisions[command.decision]
            found = explain_decision(scene.rules, view, d, believed)
            names = {one.id: scene.labels.option(command.decision, one.id) for one in found}
            sums += _shown(scene, role, [(names[one.id], one) for one in found], command.option)
    return sums


def _at_table(
    scene: Scene, view: View, role: int, said: Sequence[Command], believed: Sequence[float] | None
) -> list[Sum]:
    if not mask(allowed(table_checks(scene.rules, view, role)), 1)[0]:
        return []
    rules = scene.rules
    found = explain_table(rules, view, role, believed)
    taken = next((command for command in said if isinstance(command, Offer | Accept | Cable)), Hold())
    match taken:
        case Accept():
            chosen = f"{taken.instrument}.accept.0"
        case Cable():
            chosen = "cable"
        case Offer():
            chosen = next((found[index].id for index in offers_like(rules, view, role, taken)), "")
        case _:
            chosen = "hold"
    return _shown(scene, role, [(act_text(scene, one.id), one) for one in found], chosen)


def _from_menu(
    scene: Scene, view: View, role: int, said: Sequence[Command], believed: Sequence[float] | None
) -> list[Sum]:
    rules, names = scene.rules, names_of(scene.rules)
    found = explain_menu(rules, view, role, believed)
    entries = lookup(rules).menus[role]
    labels = [scene.say("lever-nothing"), *(entry_text(scene, rules.menu[m]) for m in entries)]
    chosen = "nothing"
    for command in said:
        if isinstance(command, Pull):
            chosen = rules.menu[names.pulls[command.lever, command.verb]].id
        elif isinstance(command, Pledge):
            chosen = rules.menu[names.pledges[rules.roles[role].id, command.issue]].id
    return _shown(scene, role, list(zip(labels, found, strict=True)), chosen)


def _shown(scene: Scene, role: int, found: Sequence[tuple[str, Reckoning]], chosen: str) -> list[Sum]:
    """Return the option taken and the likeliest others, each as a sum with its chance.

    What another did in secret looks like doing nothing, so of others it is only said what was seen.
    """
    is_open = scene.session.is_over or role == scene.view.role
    taken = "why-taken" if is_open else "why-taken-seen"
    who = scene.labels.chooser(scene.rules.roles[role].id)
    open_to = [(label, one) for label, one in found if one.code == Bar.ALLOWED or one.id == chosen]
    open_to.sort(key=lambda pair: (pair[1].id != chosen, -pair[1].probability))
    sums = []
    for label, one in open_to[: OTHERS_SHOWN + 1]:
        title = scene.say(taken, option=label) if one.id == chosen else label
        chance = scene.words.percent(one.probability)
        sums.append(reckoning_sum(scene, title, one, scene.say("why-likely-of", who=who, chance=chance)))
    return sums
