"""What a role's staff wrote, article by article: the part of a draft that its level keeps off the table."""

from __future__ import annotations

from game.faces.screen import Document
from game.faces.screens.bargain import clause, demand, papers, party_of
from game.faces.screens.scene import Scene
from game.play.commands import Accept, Command, Offer


def staff_articles(scene: Scene, command: Command) -> tuple[Document, ...]:
    """Return the articles of an offer, or of the draft to be accepted, that do not lie before the role."""
    if not isinstance(command, Offer | Accept):
        return ()
    found = next(((k, paper) for k, paper in papers(scene) if paper.id == command.instrument), None)
    if found is None:
        return ()
    whole = scene.session.completed(scene.role, command)
    package = whole.package if isinstance(whole, Offer) else demand(scene, found[0], 1 - party_of(scene, found[1]))
    lines = tuple(
        f"{scene.labels.issue(issue)}: {clause(scene, issue, position)}"
        for issue, position in package.items()
        if not scene.level.holds(issue)
    )
    byline = scene.say("staff-byline" if isinstance(whole, Offer) else "staff-byline-other")
    return (
        (Document(f"staff.{command.instrument}", scene.say("staff-articles"), byline, lines, "computed"),)
        if lines
        else ()
    )
