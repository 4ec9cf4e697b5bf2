"""*Why did that happen?*: what a sitting brought, by the rule that brought it and the chance it had.

While the game is on, a side is shown those terms of a chance that look at nothing it may not see; where there are
others, that is said, and the chance is not.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from game.engine.explain import Reckoning
from game.engine.observe import observe
from game.engine.rules import Ballot, DecisionPoint, Event, Instrument, Lever, Rules, Stage
from game.engine.state import Moment
from game.engine.witness import is_known
from game.faces.screen import Block, Sum, Text
from game.faces.screens.happenings import happenings
from game.faces.screens.motives import motives
from game.faces.screens.reasons import condition_texts, moment_of, rule_text
from game.faces.screens.reckonings import named
from game.faces.screens.scene import Scene
from game.faces.screens.sums import sum_of
from game.play.commands import Accept, Offer
from game.play.replay import reality_of
from game.play.sitting import Sitting, weighed


class Staged(NamedTuple):
    """A stage that a paper reaches, by itself or by a vote."""

    paper: Instrument
    stage: Stage


class Drafted(NamedTuple):
    """A paper's draft tabled by a party, or its agreement, where there is no ``party``."""

    paper: Instrument
    party: int | None


Source = Event | DecisionPoint | Lever | Staged | Drafted
"""What can raise a flag besides a lever or a pledge."""


@lru_cache(maxsize=8)
def _sources(rules: Rules) -> dict[int, Source]:
    """Return what raises each flag that no lever, pledge or role's answer raises."""
    found: dict[int, Source] = {event.deed.flag: event for event in rules.events}
    for point in rules.decisions:
        found |= {option.deed.flag: point for option in point.options}
    for lever in rules.levers:
        found |= {flag: lever for flag in (lever.called, lever.met, lever.clue) if flag >= 0}
    for paper in rules.instruments:
        found |= {flag: Drafted(paper, party) for party, flag in enumerate(paper.offered)}
        found[paper.accepted.flag] = Drafted(paper, None)
        for stage in paper.stages:
            found[stage.deed.flag] = Staged(paper, stage)
            if stage.ballot is not None:
                votes = (stage.ballot.passed.flag, stage.ballot.failed.flag)
                found |= dict.fromkeys(votes, Staged(paper, stage))
    return found


def happened_at(scene: Scene, turn: int) -> list[str]:
    """Return the flags that the asker's side saw raised at a sitting, once each."""
    known = happenings(scene.labels, scene.rules)
    told = scene.session.told(scene.role)[turn].told if turn < len(scene.session.past) else ()
    return list(dict.fromkeys(thing.what for thing in told if thing.kind == "raised" and thing.what in known))


def cause(scene: Scene, turn: int, flag: str) -> tuple[Block, ...]:
    """Return why something happened at a sitting; nothing where the asker does not know that it did."""
    if not 0 <= turn < len(scene.session.past) or flag not in happened_at(scene, turn):
        return ()
    sitting, index = scene.session.past[turn], scene.rules.flags.index(flag)
    happening = happenings(scene.labels, scene.rules)[flag]
    return (Text(happening.headline, "heading"), rule_text(scene.labels, happening.rule), *_why(scene, sitting, index))


def _why(scene: Scene, sitting: Sitting, flag: int) -> tuple[Block, ...]:
    rules = scene.rules
    entry = next((entry for entry in rules.menu if entry.option.deed.flag == flag), None)
    if entry is not None:
        return motives(scene, sitting.turn, rules.roles[entry.role].id)
    match _sources(rules).get(flag):
        case Event() as event:
            return _event(scene, sitting, event)
        case DecisionPoint() as point if point.chooser < len(rules.roles):
            return motives(scene, sitting.turn, rules.roles[point.chooser].id)
        case DecisionPoint() as point:
            return _audience(scene, sitting, point)
        case Lever() as lever:
            return _ran_out(scene, sitting, lever, flag)
        case Staged(paper, stage):
            return _stage(scene, sitting, paper, stage)
        case Drafted(paper, party):
            return _drafted(scene, sitting, paper, party)
        case _:
            return _ending(scene, sitting, flag)


def _moments(scene: Scene, sitting: Sitting) -> tuple[Moment, ...]:
    """Return a sitting before and after, as the asker may know it."""
    if scene.session.is_over:
        return (sitting.before, sitting.after)
    return tuple(observe(scene.rules, state, scene.view.role) for state in (sitting.before, sitting.after))


def _chances(scene: Scene, sitting: Sitting, channel: str) -> tuple[Reckoning, ...]:
    session = scene.session
    return weighed(scene.rules, sitting, reality_of(session.scenario, session.head)).get(channel, ())


def _event(scene: Scene, sitting: Sitting, event: Event) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if event.when is not None:
        blocks += condition_texts(scene.labels, event.when, moment_of(event.when, _moments(scene, sitting)))
    channel = f"{event.deed.rule}.odds"
    for chance in _chances(scene, sitting, channel):
        blocks.append(_sum(scene, scene.say("why-odds"), chance))
        blocks += _luck(scene, sitting, channel)
    return tuple(blocks) if event.odds else (*blocks, Text(scene.say("why-certain")))


def _luck(scene: Scene, sitting: Sitting, channel: str) -> list[Text]:
    """Say what luck drew; only once the game is over, for it would tell the chance as well."""
    drawn = [draw for draw in sitting.facts.draws if draw.channel == channel] if scene.session.is_over else []
    number = scene.words.number
    return [
        Text(scene.say("why-luck", drawn=number(draw.uniform[0], 3), chance=number(draw.probability[0], 3)), "note")
        for draw in drawn
    ]


def _audience(scene: Scene, sitting: Sitting, point: DecisionPoint) -> tuple[Block, ...]:
    chosen = int(sitting.after.answer[scene.rules.decisions.index(point), 0])
    blocks: list[Block] = []
    for number, chance in enumerate(_chances(scene, sitting, point.rule)):
        label = scene.labels.option(point.id, chance.id)
        blocks.append(_sum(scene, scene.say("why-taken", option=label) if number == chosen else label, chance))
    return tuple(blocks)


def _sum(scene: Scene, title: str, chance: Reckoning) -> Sum:
    """Return a chance's terms as far as the asker may know them; the chance only where that is all of them."""
    is_all = scene.session.is_over
    known = [term for term in chance.terms if is_all or is_known(scene.rules, scene.view.side, term.rule)]
    if len(known) < len(chance.terms):
        return sum_of(scene.labels, title, named(scene, known), scene.say("why-hidden"), digits=2)
    note = scene.say("why-chance", chance=scene.words.percent(chance.probability))
    return sum_of(scene.labels, title, named(scene, known), note, digits=2, value=chance.utility)


def _stage(scene: Scene, sitting: Sitting, paper: Instrument, stage: Stage) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if stage.when is not None:
        blocks += condition_texts(scene.labels, stage.when, moment_of(stage.when, _moments(scene, sitting)))
    if stage.ballot is not None:
        blocks += _vote(scene, sitting, stage.ballot)
    if not blocks:
        blocks.append(Text(scene.say("why-next-stage", paper=scene.labels.paper(paper.id))))
    return tuple(blocks)


def _vote(scene: Scene, sitting: Sitting, ballot: Ballot) -> list[Block]:
    """Return a member's odds of voting for it and of being away, and what share carries it."""
    words = scene.words
    share, cohesion = words.percent(ballot.threshold), words.number(ballot.cohesion, 2)
    blocks: list[Block] = [Text(scene.say("why-vote", seats=ballot.seats, share=share, cohesion=cohesion))]
    for part in ("support", "absence"):
        chances = _chances(scene, sitting, f"{ballot.rule}.{part}")
        blocks += [_sum(scene, scene.say(f"why-vote-{part}"), chance) for chance in chances]
    return blocks


def _ran_out(scene: Scene, sitting: Sitting, lever: Lever, flag: int) -> tuple[Block, ...]:
    """Say why a threat was called, lapsed or leaked."""
    if flag == lever.met and lever.demand is not None:
        return condition_texts(scene.labels, lever.demand, moment_of(lever.demand, _moments(scene, sitting)))
    if flag == lever.clue:
        rule = rule_text(scene.labels, f"{lever.rule}.leak")
        return (Text(scene.say("why-leak", chance=scene.words.percent(lever.leak))), rule)
    return (Text(scene.say("why-due", days=lever.due_days)), rule_text(scene.labels, f"{lever.rule}.due_days"))


def _drafted(scene: Scene, sitting: Sitting, paper: Instrument, party: int | None) -> tuple[Block, ...]:
    """Say what whoever tabled a draft, or took the other side's, weighed at the table."""
    rules = scene.rules

    def acted(role: str) -> bool:
        return any(
            isinstance(command, Accept if party is None else Offer) and command.instrument == paper.id
            for command in sitting.commands.get(role, ())
        )

    sides = paper.parties if party is None else (paper.parties[party],)
    who = [role.id for role in rules.roles if role.side in sides and acted(role.id)]
    return tuple(block for role in who for block in motives(scene, sitting.turn, role))


def _ending(scene: Scene, sitting: Sitting, flag: int) -> tuple[Block, ...]:
    ending = next((ending for ending in scene.rules.endings if ending.flag == flag), None)
    if ending is None or ending.when is None:
        return ()
    return condition_texts(scene.labels, ending.when, moment_of(ending.when, _moments(scene, sitting)))
