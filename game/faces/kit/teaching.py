"""The teacher's two sheets beside the answers: the plan of the lesson on one page, and how the work is assessed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from game.faces.kit.classroom import Classroom
from game.faces.kit.paper import Leaf, grid, heading, listed, paragraph, section
from game.play.lesson_plan import OUTSIDE, Phase, Plan
from game.scenario.lesson_minutes import STEPS

MINUTE = 60


def lesson_plan(room: Classroom) -> Leaf:
    """Return the lesson on one page: what for, what to lay ready, what is done when, what comes after."""
    say = room.say
    goals = listed((say("kit-goal-bargain"), say("kit-goal-evidence"), say("kit-goal-forecast")), "ol")
    ready = listed(_ready(room), "ul", "check")
    parts = (
        heading(room, say("kit-plan"), room.pick(room.sheet.question)),
        grid(
            (say("kit-plan-when"), say("kit-plan-minutes"), say("kit-plan-tables"), say("kit-plan-standard")),
            [_facts(room)],
            "facts",
        ),
        f"<div class='pair'>{section(say('kit-goals'), goals)}{section(say('kit-ready'), ready)}</div>",
        section(say("kit-times"), _times(room)),
        section(
            say("kit-differently"),
            listed((say("kit-differently-short"), say("kit-differently-power"), say("kit-differently-hot"))),
        ),
        section(say("kit-afterwards"), paragraph(say("kit-afterwards-text"))),
    )
    return Leaf(
        "plan", "teacher", say("kit-plan"), say("kit-plan-how"), f"<div class='plan-page'>{''.join(parts)}</div>"
    )


def _facts(room: Classroom) -> tuple[str, str, str, str]:
    say, date = room.say, room.words.date
    minutes = say("kit-minutes", minutes=room.plan.seconds // MINUTE)
    sides = [
        say("kit-plan-side", side=room.labels.side(side), tables=len(room.tables_of(side))) for side in room.readers
    ]
    return say("kit-plan-days", first=date(room.first), last=date(room.last)), minutes, " · ".join(sides), ""


def _ready(room: Classroom) -> tuple[str, ...]:
    tables = len(room.tables)
    return (
        room.say("kit-ready-print", tables=tables),
        room.say("kit-ready-cut"),
        room.say("kit-ready-room", tables=tables),
        room.say("kit-ready-rehearse"),
    )


def _times(room: Classroom) -> str:
    heads = (room.say("kit-from-to"), room.say("kit-phase"), room.say("kit-teacher-does"), room.say("kit-class-does"))
    turn_heads = (room.say("kit-turn"), room.say("kit-turn-day"), *(room.say(f"kit-step-{step}") for step in STEPS))
    turns = [
        (str(number), room.words.date(room.days[turn]), *begins)
        for number, (turn, begins) in enumerate(_turns(room.plan).items(), start=1)
    ]
    return grid(heads, _rows(room), "plan") + grid(turn_heads, turns, "turns")


def _turns(plan: Plan) -> dict[int, list[str]]:
    """Return when each step of each turn begins, as a clock from the first bell."""
    found: dict[int, list[str]] = {}
    begun = 0
    for phase in plan.phases:
        if phase.turn != OUTSIDE:
            found.setdefault(phase.turn, []).append(clock(begun))
        begun += phase.seconds
    return found


def _rows(room: Classroom) -> Iterator[tuple[str, str, str, str]]:
    """Yield the opening, the turns as one row with its five steps, and the debrief, each with its minutes."""
    say, begun = room.say, 0
    for phases in _stretches(room.plan):
        seconds = sum(phase.seconds for phase in phases)
        span = say("kit-span", begin=clock(begun), end=clock(begun + seconds))
        begun += seconds
        match phases[0].step:
            case "opening":
                yield span, say("kit-opening"), say("kit-opening-teacher"), say("kit-opening-class")
            case "debrief":
                yield span, say("kit-debrief"), say("kit-debrief-teacher"), say("kit-debrief-class")
            case _:
                turns = len(room.plan.turns)
                each = _each(phases)
                yield span, say("kit-turns", turns=turns), say("kit-turns-teacher"), say("kit-turns-class", **each)


def _stretches(plan: Plan) -> list[list[Phase]]:
    """Return the phases in stretches: what belongs to no turn by itself, and all turns that follow each other."""
    stretches: list[list[Phase]] = []
    for phase in plan.phases:
        if stretches and phase.turn != OUTSIDE and stretches[-1][0].turn != OUTSIDE:
            stretches[-1].append(phase)
        else:
            stretches.append([phase])
    return stretches


def _each(phases: list[Phase]) -> dict[str, int]:
    """Return how many seconds each step of the first turn takes, to the nearest five."""
    first = [phase for phase in phases if phase.turn == phases[0].turn]
    return {step: 5 * round(sum(phase.seconds for phase in first if phase.step == step) / 5) for step in STEPS}


def clock(seconds: int) -> str:
    """Return a moment of the lesson as minutes and seconds from its bell."""
    return f"{seconds // MINUTE}:{seconds % MINUTE:02d}"


def rubric(room: Classroom) -> Leaf:
    """Return how forecasts, the use of evidence and fidelity to the mandate are assessed, whoever did best."""
    say = room.say
    heads = (say("kit-criterion"), say("kit-level-high"), say("kit-level-middle"), say("kit-level-low"))
    rows = (
        (say("kit-criterion-forecast"), say("kit-forecast-high"), say("kit-forecast-middle"), say("kit-forecast-low")),
        (say("kit-criterion-evidence"), say("kit-evidence-high"), say("kit-evidence-middle"), say("kit-evidence-low")),
        (say("kit-criterion-mandate"), say("kit-mandate-high"), say("kit-mandate-middle"), say("kit-mandate-low")),
    )
    phrases = (
        say("kit-phrase-forecast"),
        say("kit-phrase-evidence"),
        say("kit-phrase-mandate"),
        say("kit-phrase-revised"),
    )
    parts = (
        heading(room, say("kit-rubric"), say("kit-rubric-about")),
        grid(heads, rows, "rubric"),
        section(say("kit-not-assessed"), paragraph(say("kit-not-assessed-text"))),
        section(
            say("kit-where-seen"), listed((say("kit-seen-forecast"), say("kit-seen-evidence"), say("kit-seen-mandate")))
        ),
        section(say("kit-phrases"), paragraph(say("kit-phrases-how"), "note") + listed(phrases)),
        section(
            say("kit-self"),
            listed((say("kit-self-forecast"), say("kit-self-evidence"), say("kit-self-mandate")), "ul", "check"),
        ),
    )
    return Leaf(
        "rubric",
        "teacher",
        say("kit-rubric"),
        say("kit-rubric-how"),
        f"<div class='rubric-page'>{''.join(parts)}</div>",
    )


def front_page(room: Classroom, leaves: list[Leaf], endings: tuple[str, ...]) -> Leaf:
    """Return the kit's first page: every sheet, for whom it is and when, and how it is printed."""
    say = room.say
    moments = {
        "teacher": say("kit-for-teacher"),
        "before": say("kit-for-before"),
        "during": say("kit-for-during"),
        "after": say("kit-for-after"),
    }
    parts = [heading(room, say("kit-title"), say("kit-about"))]
    for moment, title in moments.items():
        rows = "".join(_row(leaf, endings) for leaf in leaves if leaf.moment == moment)
        parts.append(section(title, f"<dl class='contents'>{rows}</dl>" if rows else ""))
    parts.append(paragraph(say("kit-made", scenario=room.scenario.id, digest=room.scenario.sha256[:12]), "note"))
    return Leaf("index", "teacher", say("kit-title"), "", "".join(parts))


def _row(leaf: Leaf, endings: tuple[str, ...]) -> str:
    first, *others = (f"{leaf.name}.{ending}" for ending in endings)
    more = "".join(f" · <a href='{escape(file)}'>{escape(file.rpartition('.')[2].upper())}</a>" for file in others)
    return f"<div><dt><a href='{escape(first)}'>{escape(leaf.title)}</a>{more}</dt><dd>{escape(leaf.how)}</dd></div>"
