"""One whole game as text: the truth, what each role may know and do, what it did, and what each shore was told.

The first line that differs is told; ``--update-golden`` writes the file anew, and it is there to be read.
"""

from game.engine.digest import digest
from game.play.commands import Advise, to_json
from game.play.legal import STAGES
from game.play.session import Session
from game.play.told import EVERYTHING

from .wishes import wishes

SEED = 214
"""A game with a hidden preparation, its leak, a cable answered, a treaty signed, voted and in force."""


def number(amount):
    return f"{amount:.6g}"


def words(command):
    """Return a command on a short line: its JSON's values."""
    if isinstance(command, Advise):
        return f"advise {words(command.what)}"
    parts = to_json(command)
    package = parts.pop("package", {})
    return " ".join(str(part).lower() for part in [*parts.values(), *package.values()])


def table(rules, frame):
    """Yield what a frame (the truth or a view) holds, thing by thing, leaving out what has not happened."""
    yield "rows", [f"{row.id} {number(frame.value[v, 0])}" for v, row in enumerate(rules.rows)]
    yield (
        "issues",
        [
            f"{issue.id} {issue.positions[frame.position[i, 0]]}{' settled' * int(frame.settled[i, 0] >= 0)}"
            for i, issue in enumerate(rules.issues)
        ],
    )
    yield (
        "threats",
        [f"{lever.id} {STAGES[frame.rung[n, 0]]}" for n, lever in enumerate(rules.levers) if lever.is_threat],
    )
    yield "done", [f"{flag} @{frame.at[f, 0]}" for f, flag in enumerate(rules.flags) if frame.at[f, 0] >= 0]
    yield (
        "drafts",
        [
            f"{rules.sides[side]} @{frame.drafted_at[k, party, 0]}: "
            + " ".join(rules.issues[i].positions[frame.draft[k, party, i, 0]] for i in paper.issues)
            for k, paper in enumerate(rules.instruments)
            for party, side in enumerate(paper.parties)
            if frame.drafted_at[k, party, 0] >= 0
        ],
    )
    for name, rows in (("pledges", frame.pledge), ("mandates", frame.mandate)):
        yield (
            name,
            [
                f"{role.id} {issue.id} {issue.positions[rows[r, i, 0]]}"
                for r, role in enumerate(rules.roles)
                for i, issue in enumerate(rules.issues)
                if rows[r, i, 0] >= 0
            ],
        )
    yield (
        "cables",
        [
            f"{role.id} {rules.issues[frame.cable[r, 0]].id} due @{frame.cable_due[r, 0]}"
            for r, role in enumerate(rules.roles)
            if frame.cable[r, 0] >= 0
        ],
    )


def beliefs(rules, frame, role):
    observer = next(r for r, other in enumerate(rules.roles) if other.id == role)
    for subject, other in enumerate(rules.roles):
        if subject != observer:
            chances = [
                f"{kind.id} {number(frame.belief(observer, subject, t)[0])}" for t, kind in enumerate(other.kinds)
            ]
            yield f"{other.id}: {', '.join(chances)}"


FOREIGN = {"not-yours", "no-pledge", "no-cable", "no-principal", "advise-nobody"}
"""Codes of what is not a role's own to do; the tables of refusals have them."""


def options(session, role):
    """Yield what a role may say, and what of its own it may not with the code, a line for each sort of thing."""
    grouped: dict[str, list[str]] = {}
    for wish in wishes(session.scenario.rules):
        refusal = session.refusal(role, wish)
        do, _, what = words(wish).partition(" ")
        if refusal is None:
            grouped.setdefault(f"may {do}", []).append(what)
        elif refusal.code not in FOREIGN:
            grouped.setdefault(f"may not {do} ({refusal.code})", []).append(what)
    for line, things in sorted(grouped.items()):
        yield f"{line}: {', '.join(dict.fromkeys(things))}".removesuffix(": ")


def lines_of_sitting(session):
    """Yield a sitting before it is played: the truth, then each role's own look at it."""
    rules, state = session.scenario.rules, session._state
    yield f"== sitting {session.turn}, {session.date}"
    truth = dict(table(rules, state))
    yield from (f"  {name}: {'; '.join(parts)}" for name, parts in truth.items() if parts)
    for r, role in enumerate(rules.roles):
        view = session.view(role.id)
        yield f"  -- {role.id}, {role.kinds[view.kind[0]].id}"
        assert view.kind[0] == state.kind[r, 0]
        for name, parts in table(rules, view):
            other = " (not the truth)" * int(parts != truth[name])
            if parts or other:
                yield f"     {name}{other}: {'; '.join(parts)}"
        yield from (f"     believes {belief}" for belief in beliefs(rules, view, role.id))
        yield from (f"     {line}" for line in options(session, role.id))


def lines_of_outcome(session):
    """Yield what the sitting just played brought: the bundles, and what each shore and the record were told."""
    rules, past = session.scenario.rules, session.past[-1]
    for role, said in past.commands.items():
        yield f"  {role} does: {'; '.join(map(words, said)) or 'nothing'}"
    for name, side in [("the record", EVERYTHING), *((side, s) for s, side in enumerate(rules.sides))]:
        for one in past.told(rules, side):
            what = "" if one.amount is None else f" {one.amount:+.6g}"
            yield f"  told {name}: {one.kind} {one.what}{what}{f' to {one.to}' * bool(one.to)} by {one.rule or '?'}"
    for draw in past.facts.draws:
        yield f"  luck: {draw.channel} {number(draw.uniform[0])} of {number(draw.probability[0])}"
    yield f"  digest {digest(past.after)}"


def playthrough(scenario):
    session = Session.begin(scenario, {}, SEED)
    lines = [f"{scenario.id}, seed {SEED}, {scenario.sha256[:16]}"]
    while not session.is_over:
        lines += lines_of_sitting(session)
        assert session.advance() is None
        lines += lines_of_outcome(session)
    outcome = session.outcome()
    assert outcome is not None
    lines.append(f"== {outcome.ending} on {outcome.ended_on}")
    for name, measured in outcome.measures.items():
        lines.append(f"  {name} {number(measured) if isinstance(measured, float) else measured}")
    for role, points in outcome.points.items():
        lines.append(f"  {role} was {outcome.kinds[role]}; kept: {', '.join(p for p, kept in points.items() if kept)}")
    return "\n".join(lines) + "\n"


def test_the_game_of_the_strait_plays_as_it_was_read(scenario, golden):
    golden("lantern-strait.txt", playthrough(scenario))
