"""You against history: where the game first left the record, and its articles beside those that were signed."""

from __future__ import annotations

from collections.abc import Iterator

from game.analysis.courses import against_history, of_record
from game.engine.state import State
from game.faces.screen import Block, Panel, Redline, Text
from game.faces.screens.bargain import clause
from game.faces.screens.diverged import diverged
from game.faces.screens.redline import redline
from game.faces.screens.scene import Scene
from game.play.outcome import Outcome


def history_panels(scene: Scene, _: Outcome) -> tuple[Panel, ...]:
    """Return the first divergence and what followed, and the two treaties article by article."""
    return (
        Panel("treaty", scene.say("treaty-title"), tuple(treaty(scene)), "left"),
        Panel("history", scene.say("verdict-history"), _parted(scene), "right", "computed"),
    )


def _parted(scene: Scene) -> tuple[Block, ...]:
    found = against_history(scene.session)
    names = (scene.say("compare-you"), scene.say("compare-record"))
    return (Text(scene.say("history-none")),) if found is None else diverged(scene.labels, found, names)


def treaty(scene: Scene) -> Iterator[Block]:
    """Yield the articles that differ from the signed ones, word by word, then those that are the same.

    Without a record there is nothing to hold them against, and they are told as they are.
    """
    own = scene.session.past[-1].after
    if not scene.sheet.history.moves:
        mine = [text for _, index in issues_in_order(scene) if (text := article(scene, own, index))]
        yield from (Text(text) for text in mine)
        return
    signed = of_record(scene.session.scenario, scene.session.head.seed).sittings[-1].after
    both = [
        (issue, index, article(scene, own, index), article(scene, signed, index))
        for issue, index in issues_in_order(scene)
    ]
    found = [each for each in both if each[2] or each[3]]
    yield Text(scene.say("treaty-how" if found else "treaty-neither"), "note")
    alike = []
    for issue, index, ours, theirs in found:
        if ours != theirs:
            note = _note(scene, own, index, bool(theirs), bool(ours))
            yield Redline(scene.labels.issue(issue), redline(theirs, ours), note)
        else:
            alike.append(scene.labels.issue(issue))
    if alike:
        yield Text(scene.say("treaty-alike", issues=scene.words.listed(alike)))


def issues_in_order(scene: Scene) -> list[tuple[str, int]]:
    """Return the issues in the author's order."""
    place = {issue.id: index for index, issue in enumerate(scene.rules.issues)}
    return [(issue, place[issue]) for issue in scene.sheet.issues]


def article(scene: Scene, state: State, index: int) -> str:
    """Return the words by which an issue was settled, empty where it was not."""
    issue = scene.rules.issues[index]
    if int(state.settled[index, 0]) < 0:
        return ""
    return clause(scene, issue.id, issue.positions[int(state.position[index, 0])])


def _note(scene: Scene, own: State, index: int, was_signed: bool, is_ours: bool) -> str:
    if not is_ours:
        return scene.say("treaty-unsettled")
    paper = scene.labels.paper(scene.rules.instruments[int(own.settled[index, 0])].id)
    return scene.say("treaty-paper" if was_signed else "treaty-only-ours", paper=paper)
