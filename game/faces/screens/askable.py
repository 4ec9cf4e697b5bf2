"""Everything that can be asked *Why?* of at one moment, so that a face without a pointer can reach it all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.faces.screen import Action, Block, Choice
from game.faces.screens.bargain import issues_shown, papers
from game.faces.screens.believing import subjects
from game.faces.screens.causes import happened_at
from game.faces.screens.happenings import happenings
from game.faces.screens.meters import known
from game.faces.screens.scene import Scene
from game.play.commands import Hold, Rest


def askable(scene: Scene) -> tuple[Block, ...]:
    """Return the subjects in groups: where things stand, what can be done, what happened, who others are, the end."""
    last = len(scene.session.past) - 1
    return _listed(
        (scene.say("why-subjects"), _standing(scene)),
        (scene.say("why-choices"), _choices(scene)),
        (scene.say("why-happenings"), _happenings(scene, last)),
        (scene.say("why-others"), (*_weighed(scene, last), *_believed(scene))),
        (scene.say("why-end"), _end(scene)),
    )


def askable_of(scene: Scene, turn: int) -> tuple[Block, ...]:
    """Return what can be asked about one sitting that has been played."""
    return _listed(("", (*_happenings(scene, turn), *_weighed(scene, turn))))


def _listed(*groups: tuple[str, Iterable[Action]]) -> tuple[Block, ...]:
    listed = [(title, tuple(options)) for title, options in groups]
    return tuple(Choice(title, options) for title, options in listed if options)


def _standing(scene: Scene) -> Iterator[Action]:
    for row in known(scene):
        yield Action(scene.labels.row(row.id), f"why:meters.{row.id}")
    shown = dict.fromkeys(index for _, paper in papers(scene) for index in issues_shown(scene, paper))
    for index in shown:
        issue = scene.rules.issues[index].id
        yield Action(scene.labels.issue(issue), f"why:issues.{issue}")


def _choices(scene: Scene) -> Iterator[Action]:
    if scene.session.is_over:
        return
    for index in scene.case.options.decisions:
        point = scene.rules.decisions[index].id
        yield Action(scene.words.pick(scene.sheet.decisions[point].question), f"why:decisions.{point}")
    for agent in scene.case.options.grants:
        role = scene.rules.roles[agent].id
        issue = scene.rules.issues[int(scene.view.cable[agent, 0])].id
        asked = scene.say("grant-asked", who=scene.labels.chooser(role), issue=scene.labels.issue(issue))
        yield Action(asked, f"why:grants.{role}")
    yield Action(scene.say("desk-levers"), "why:menu")
    yield Action(scene.say("desk-table"), "why:table")


def _happenings(scene: Scene, turn: int) -> Iterator[Action]:
    """What a sitting brought."""
    told = happenings(scene.labels, scene.rules)
    for flag in happened_at(scene, turn) if turn >= 0 else ():
        yield Action(told[flag].headline, f"why:happened.{turn}.{flag}")


def _weighed(scene: Scene, turn: int) -> Iterator[Action]:
    """What everybody weighed at a sitting."""
    if turn >= 0:
        date = scene.words.iso_date(scene.session.past[turn].date)
        for role, said in scene.session.past[turn].commands.items():
            if role == scene.role and all(isinstance(command, Hold | Rest) for command in said):
                continue
            who = scene.labels.chooser(role)
            yield Action(scene.say("why-deeds", who=who, date=date), f"why:deeds.{turn}.{role}")


def _believed(scene: Scene) -> Iterator[Action]:
    """What there is to believe of the others."""
    for role in subjects(scene):
        yield Action(scene.say("why-belief-of", who=scene.labels.chooser(role)), f"why:beliefs.{role}")


def _end(scene: Scene) -> Iterator[Action]:
    envelope = scene.sheet.roles[scene.role].envelope
    for name, point in envelope.points.items() if envelope else ():
        yield Action(scene.words.pick(point.text), f"why:points.{name}")
    if scene.session.is_over:
        yield Action(scene.say("why-ending-of"), "why:ending")
        for measure in scene.rules.measures:
            yield Action(scene.words.pick(scene.sheet.measures[measure.id].name), f"why:measures.{measure.id}")
