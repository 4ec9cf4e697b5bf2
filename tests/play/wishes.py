"""Everything a role could wish for in a scenario, allowed or not: what the tests of the record draw from."""

from random import Random

from game.play.commands import Accept, Advise, Answer, Cable, Grant, Hold, Offer, Pledge, Predict, Pull, Rest


def dice_of(seed):
    """Return a test's own luck, which nothing of the game shares."""
    return Random(seed)  # noqa: S311 - no secret hangs on it


def code_of(refusal):
    """Return the code of what should have been a refusal."""
    assert refusal is not None
    return refusal.code


def packages(rules, paper):
    """Yield both sides' openings and every package that has one position throughout, as far as it goes."""
    issues = [rules.issues[issue] for issue in paper.issues]
    for party in (0, 1):
        yield {issue.id: issue.positions[at] for issue, at in zip(issues, paper.opening[party], strict=True)}
    for at in range(max(len(issue.positions) for issue in issues)):
        yield {issue.id: issue.positions[min(at, len(issue.positions) - 1)] for issue in issues}


def wishes(rules):
    """Return every command but undo and send, of every role."""
    said = [Hold(), Rest()]
    for point in rules.decisions:
        said += [Answer(point.id, option.id) for option in point.options]
    for paper in rules.instruments:
        said += [Accept(paper.id), *(Offer(paper.id, package) for package in packages(rules, paper))]
    for issue in rules.issues:
        said += [Cable(issue.id), *(Pledge(issue.id, position) for position in issue.positions)]
    for entry in rules.menu:
        if entry.verb != "pledge":
            said.append(Pull(rules.levers[entry.lever].id, entry.verb))
    for role in rules.roles:
        said += [Grant(role.id, yes=True), Grant(role.id, yes=False), Predict(role.id, "offer", 60)]
    return said + [Advise(wish, "why") for wish in said if isinstance(wish, Answer | Pull)]


def allowed(session, role):
    """Return what a role could say now."""
    return [wish for wish in wishes(session.scenario.rules) if session.refusal(role, wish) is None]


def wish_at_random(session, role, dice):
    """Say up to three allowed things; the dice are the test's own."""
    for _ in range(dice.randrange(4)):
        assert session.decide(role, dice.choice(allowed(session, role))) is None
