"""What can be done and what can happen: levers, the menu, decisions, events, drift, endings, measures."""

from __future__ import annotations

from game.engine.rules import (
    DecisionPoint,
    Deed,
    Drift,
    Effect,
    Ending,
    Event,
    Lever,
    Measure,
    MenuEntry,
    Option,
    room_for,
)
from game.scenario.building.draft import (
    Draft,
    appeals,
    condition,
    deed,
    effects,
    find,
    formula,
    one_of,
    option,
    rule,
    window,
)
from game.scenario.building.people import leaning
from game.scenario.names import FLAG_OF_VERB, pledged_issues, verbs_of
from game.scenario.schema.deeds import Option as OptionPart
from game.scenario.schema.happenings import Decision, Verb
from game.scenario.schema.happenings import Lever as LeverPart
from game.scenario.tree import Path

ONLY_THREATS = frozenset({"due_days", "demand", "stake", "leak"})
"""What would do nothing beside an act."""


def levers(draft: Draft) -> tuple[Lever, ...]:
    """Return the acts and threats."""
    return tuple(_lever(draft, id_, draft.sheet.levers[id_]) for id_ in draft.names.levers)


def _lever(draft: Draft, id_: str, part: LeverPart) -> Lever:
    path, flags = ("levers", id_), draft.names.flags
    _check_lever(draft, path, part)
    return Lever(
        id=id_,
        rule=rule(path),
        role=find(draft, (*path, "role"), "role", draft.names.roles, part.role),
        is_threat=part.threat,
        window=window(draft, path, part.first, part.last),
        cooldown_days=part.cooldown_days,
        due_days=part.due_days,
        demand=condition(draft, (*path, "demand"), part.demand),
        stake=effects(draft, (*path, "stake"), part.stake),
        leak=part.leak,
        clue=flags.get(f"{id_}.clue", -1),
        called=flags.get(f"{id_}.called", -1),
        met=flags.get(f"{id_}.met", -1),
    )


def _check_lever(draft: Draft, path: Path, part: LeverPart) -> None:
    """A threat and an act are used in different ways, and only a threat stakes something on a demand."""
    verbs = verbs_of(part)
    for verb in part.stages:
        if verb not in verbs:
            draft.report_key("E325", (*path, "stages", verb), verb=verb, known=", ".join(verbs))
    for field in () if part.threat else sorted(ONLY_THREATS & part.model_fields_set):
        draft.report_key("E324", (*path, field), field=field)


def menu(draft: Draft) -> tuple[MenuEntry, ...]:
    """Return what each role may do with its one lever or pledge a sitting: its levers' verbs, then its pledges."""
    found: list[MenuEntry] = []
    for role, row in draft.names.roles.items():
        for id_, number in draft.names.levers.items():
            lever = draft.sheet.levers[id_]
            if lever.role == role:
                for verb in verbs_of(lever):
                    pulled = _pull(draft, id_, lever, verb)
                    found.append(MenuEntry(f"{id_}.{verb}", row, verb, number, -1, pulled))
        for issue in pledged_issues(draft.sheet, role):
            entry = _pledge(draft, role, issue)
            found.append(MenuEntry(entry.id, row, "pledge", -1, draft.names.issues[issue], entry))
    return tuple(found)


def _pull(draft: Draft, id_: str, lever: LeverPart, verb: Verb) -> Option:
    """Return one use of a lever; backing down costs the stake."""
    path = ("levers", id_, "stages", verb)
    part = lever.stages.get(verb, OptionPart())
    own = draft.names.sides.get(draft.sheet.roles[lever.role].side)
    done = deed(draft, path, part, f"{id_}.{FLAG_OF_VERB[verb]}", own)
    if verb == "back_down":
        stake = effects(draft, ("levers", id_, "stake"), lever.stake)
        done = Deed(done.rule, done.flag, stake + done.effects, done.shifts)
    return option(draft, path, part, f"{id_}.{verb}", done, leaning(draft, lever.role, id_, verb))


def _pledge(draft: Draft, role: str, issue: str) -> Option:
    """Return a public pledge, which does nothing but bind; what it costs to fall short stands with the role."""
    done = Deed(rule(("issues", issue)), draft.names.flags[f"pledge.{role}.{issue}"])
    return Option(f"pledge.{issue}", done, None, (), leaning(draft, role, "pledge", issue))


def decisions(draft: Draft) -> tuple[DecisionPoint, ...]:
    """Return the questions that are put once."""
    return tuple(_decision(draft, id_, draft.sheet.decisions[id_]) for id_ in draft.names.decisions)


def _decision(draft: Draft, id_: str, part: Decision) -> DecisionPoint:
    path, names = ("decisions", id_), draft.names
    one_of(draft, path, {"role": part.role, "audience": part.audience})
    if part.role is not None:
        chooser = find(draft, (*path, "role"), "role", names.roles, part.role)
    else:
        audience = find(draft, (*path, "audience"), "audience", names.audiences, part.audience or "")
        chooser = len(names.roles) + audience
    fixed = -1 if part.fixed is None else find(draft, (*path, "fixed"), "option", names.options[id_], part.fixed)
    options = []
    for option_id, answer in part.options.items():
        here = (*path, "options", option_id)
        lean = () if part.role is None else leaning(draft, part.role, id_, option_id)
        options.append(option(draft, here, answer, option_id, deed(draft, here, answer, f"{id_}.{option_id}"), lean))
    when = condition(draft, (*path, "when"), part.when)
    return DecisionPoint(
        id=id_,
        rule=rule(path),
        chooser=chooser,
        window=window(draft, path, part.first, part.last),
        when=when,
        options=tuple(options),
        room=room_for(len(options), fixed),
    )


def events(draft: Draft) -> tuple[Event, ...]:
    """Return what can befall."""
    found = []
    for id_ in draft.names.events:
        path, part = ("events", id_), draft.sheet.events[id_]
        found.append(
            Event(
                id=id_,
                deed=deed(draft, path, part, id_),
                window=window(draft, path, part.first, part.last),
                when=condition(draft, (*path, "when"), part.when),
                odds=appeals(draft, (*path, "odds"), part.odds),
                cooldown_days=part.cooldown_days,
            )
        )
    return tuple(found)


def drifts(draft: Draft) -> tuple[Drift, ...]:
    """Return the standing rules."""
    found = []
    for id_, part in sorted(draft.sheet.drift.items()):
        path = ("drift", id_)
        row = find(draft, (*path, "row"), "row", draft.names.rows, part.row)
        effect = Effect(rule((*path, "by")), row, formula(draft, (*path, "by"), part.by))
        found.append(Drift(id_, effect, condition(draft, (*path, "when"), part.when), part.spread))
    return tuple(found)


def endings(draft: Draft) -> tuple[Ending, ...]:
    """Return how it can end, in order; the last one must hold whatever happened."""
    found = []
    for id_, part in draft.sheet.endings.items():
        path = ("endings", id_)
        when = condition(draft, (*path, "when"), part.when)
        if part.when is None and not part.at_end:
            draft.report_key("E412", path, ending=id_)
        found.append(Ending(id_, rule(path), when, part.at_end, draft.names.flags[f"ending.{id_}"]))
    last, part = list(draft.sheet.endings.items())[-1]
    if part.when is not None:
        draft.report_key("E406", ("endings", last), ending=last)
    return tuple(found)


def measures(draft: Draft) -> tuple[Measure, ...]:
    """Return what analysis reads off a finished world."""
    found = []
    for id_, part in sorted(draft.sheet.measures.items()):
        path = ("measures", id_)
        one_of(draft, path, {"day_of": part.day_of, "value": part.value})
        if part.day_of is not None:
            flag = find(draft, (*path, "day_of"), "flag", draft.names.flags, part.day_of)
            found.append(Measure(id_, rule(path), flag=flag))
        elif part.value is not None:
            found.append(Measure(id_, rule(path), formula=formula(draft, (*path, "value"), part.value)))
    return tuple(found)
