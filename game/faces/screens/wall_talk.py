"""The wall's pages to talk by: prompts for this class, forecasts, the pad, questions, readings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.analysis.among import Among, fitting
from game.analysis.divergence import cause_of
from game.faces.language import Language
from game.faces.screen import Action, Block, Choice, Field, Panel, Text
from game.faces.screens.scene import Scene
from game.faces.screens.verdict_talk import bearing_on
from game.faces.screens.wall_path import path_rows, recorded
from game.play import history
from game.play.debrief import BOXES, REASONS, Debrief, Hands
from game.play.sitting import Sitting
from game.play.told import EVERYTHING
from game.scenario.schema.library import Dispute

PROMPTS = 3
A_PAGE = 3
"""Questions that a wall has room for."""
REASONS_SHOWN = 4
DISPUTES = 2
LIMIT = ".limit"
"""The end of the rule by which a meter's bounds take back what went beyond them."""
ROOM: dict[Language, int] = {"ko": 250, "en": 500}
"""Letters of readings that a wall has room for."""


def prompt_texts(scene: Scene, found: Among | None) -> list[tuple[str, str]]:
    """Return three prompts, each with the paper behind it, if one is: of where the class left the record, of what
    moved furthest, and of those that fit the fewest games.

    That a class left the record is not a rule but a comparison: the prompt says what was done, not what was right.
    """
    chosen: list[tuple[str, str]] = []
    parting = next((row for row in path_rows(scene) if row.parts), None)
    if parting is not None:
        is_done = parting.one != scene.say("wall-undone")
        what = parting.one if is_done else parting.other
        sentence = "wall-prompt-parting" if is_done else "wall-prompt-left-undone"
        chosen.append((scene.say(sentence, date=parting.label, what=what), ""))
    furthest = furthest_text(scene)
    if furthest:
        chosen.append((furthest, ""))
    for id_ in fitting(scene.session, found) if found is not None else ():
        prompt = scene.sheet.prompts[id_]
        document = scene.sheet.documents[prompt.document] if prompt.document is not None else None
        chosen.append((scene.words.pick(prompt.text), scene.words.pick(document.title) if document else ""))
    return chosen[:PROMPTS]


def furthest_text(scene: Scene) -> str:
    """Return the prompt of the one thing that moved a meter furthest at one sitting, with its cause, of those that the
    record does not have; empty if there is none.
    """
    session = scene.session
    entered = history.entry(session.scenario, session.head.entered) if session.head.entered else 0
    there = _moved(scene, recorded(scene)[entered:])
    own = {key: by for key, by in _moved(scene, session.past[entered:]).items() if key not in there}
    if not own:
        return ""
    turn, row, rule = max(own, key=lambda key: abs(own[key]))
    facts = {"row": scene.labels.row(row), "amount": scene.words.signed(own[turn, row, rule], 0)}
    date = scene.words.short_date(int(scene.rules.calendar.day_of_sitting[turn]))
    return scene.say("wall-prompt-furthest", date=date, cause=scene.labels.cause(rule), **facts)


def _moved(scene: Scene, past: Sequence[Sitting]) -> dict[tuple[int, str, str], float]:
    """Return by how much each cause moved each meter at each sitting, where the meter did not come to its end."""
    sheet, moved = scene.sheet, dict[tuple[int, str, str], float]()
    for sitting in past:
        for thing in sitting.told(scene.rules, EVERYTHING):
            if thing.kind == "changed" and (thing.what in sheet.meters or thing.what in sheet.audiences):
                key = (sitting.turn, thing.what, cause_of(thing.rule))
                moved[key] = moved.get(key, 0.0) + (thing.amount or 0.0)
    bound = {(turn, row) for turn, row, rule in moved if rule.endswith(LIMIT)}
    return {key: by for key, by in moved.items() if key[:2] not in bound}


def prompt_panels(scene: Scene, found: Among | None) -> tuple[Panel, ...]:
    """Return the prompts, each with the paper to read with it."""
    blocks = []
    for number, (text, paper) in enumerate(prompt_texts(scene, found), start=1):
        blocks.append(Text(f"{number}. {text}", "large"))
        if paper:
            blocks.append(Text(scene.say("wall-read", paper=paper), "note"))
    if found is None:
        blocks.append(Text(scene.say("wall-choosing")))
    return (Panel("prompts", "", tuple(blocks), "centre"),)


def question_pages(scene: Scene) -> list[tuple[Panel, ...]]:
    """Return the author's questions page by page, as evenly as may be."""
    panels = [
        Panel(f"question-{number}", "", (Text(f"{number}. {scene.words.pick(question)}", "large"),), "centre")
        for number, question in enumerate(scene.sheet.questions.values(), start=1)
    ]
    pages = -(-len(panels) // A_PAGE)
    cuts = [round(len(panels) * page / pages) for page in range(pages)]
    return [tuple(panels[start:end]) for start, end in zip(cuts, [*cuts[1:], len(panels)], strict=True)]


def disputes(scene: Scene) -> list[tuple[str, Dispute]]:
    """Return the disputes that the game bears on."""
    return bearing_on(scene) if scene.session.past else []


def dispute_pages(scene: Scene) -> list[tuple[Panel, ...]]:
    """Return the disputes page by page: a question with as many of its readings as can be read from afar."""
    return [
        dispute_panels(scene, id_, dispute, names)
        for id_, dispute in disputes(scene)[:DISPUTES]
        for names in _by_length(scene, dispute)
    ]


def _by_length(scene: Scene, dispute: Dispute) -> Iterator[list[str]]:
    """Yield the readings in order, together as long as there is room; one is never cut."""
    room, together = ROOM[scene.words.language], list[str]()
    for name, reading in dispute.readings.items():
        length = len(scene.words.pick(reading.text))
        if together and length > room:
            yield together
            room, together = ROOM[scene.words.language], []
        together.append(name)
        room -= length
    yield together


def dispute_panels(scene: Scene, id_: str, dispute: Dispute, names: Sequence[str] = ()) -> tuple[Panel, ...]:
    """Return some of the readings of one question, or all of them, each with what it rests on."""
    blocks: list[Block] = [Text(scene.words.pick(dispute.question), "heading")]
    for name in names or dispute.readings:
        reading = dispute.readings[name]
        badge = scene.labels.evidence(f"disputes.{id_}.readings.{name}")
        text = scene.words.pick(reading.text)
        told = scene.say("talk-reading", name=scene.words.pick(reading.name), badge=badge, text=text)
        blocks.append(Text(told, "large" if len(names) == 1 else "quote"))
    return (Panel("dispute", "", tuple(blocks), "centre"),)


def pad_panels(scene: Scene, told: Debrief, box: str, line: str) -> tuple[Panel, ...]:
    """Return the four boxes, two by two, and below them the line being typed into the one in hand."""
    ways = [
        Action(_box(scene, name, told.notes.get(name, ())), f"box:{name}", str(number), chosen=name == box)
        for number, name in enumerate(BOXES, start=1)
    ]
    pairs = [Choice("", tuple(ways[n : n + 2])) for n in (0, 2)]
    label = scene.say("wall-type", box=scene.say(f"wall-box-{box}"))
    return (Panel("pad", "", (*pairs, Field(label, line, "line:"), _keeping(scene)), "centre"),)


def reason_panels(scene: Scene, told: Debrief, line: str) -> tuple[Panel, ...]:
    """Return the reasons that tables wrote down, and a line to type another into; for after class, not for the wall."""
    lines = told.notes.get(REASONS, ())[-REASONS_SHOWN:]
    written: tuple[Block, ...] = tuple(Text(line, "quote") for line in lines) or (Text(scene.say("wall-no-reasons")),)
    return (
        Panel("reasons", "", (*written, Field(scene.say("wall-reason"), line, "line:"), _keeping(scene)), "centre"),
    )


def _keeping(scene: Scene) -> Choice:
    """The ways to write a line into a box, and to take its last one back."""
    return Choice("", (Action(scene.say("wall-keep"), "keep:", "i"), Action(scene.say("wall-unkeep"), "unkeep:", "u")))


def _box(scene: Scene, name: str, lines: Sequence[str]) -> str:
    """Return a box's name, and after it what has been written into it."""
    title = scene.say(f"wall-box-{name}")
    return scene.say("wall-box-filled", box=title, notes=" · ".join(lines)) if lines else title


def hands_panels(scene: Scene, told: Debrief) -> tuple[Panel, ...]:
    """Return what the class foretold, before and after, and what came of it."""
    return tuple(
        Panel(f"hands-{number}", "", tuple(_hands(scene, hands)), "centre")
        for number, hands in enumerate(told.hands, start=1)
    )


def _hands(scene: Scene, hands: Hands) -> list[Block]:
    words = scene.words
    shown = [
        scene.say(f"wall-hands-{when}", share=words.percent(sum(said.values()) / len(said) / 100))
        for when, said in (("before", hands.before), ("after", hands.after))
        if said
    ]
    came = {True: "wall-came", False: "wall-not-come", None: "wall-unknown"}[hands.came]
    return [
        Text(words.pick(hands.asked), "large"),
        Text(scene.say(came), "stamp"),
        *(Text(line, "large") for line in shown),
    ]
