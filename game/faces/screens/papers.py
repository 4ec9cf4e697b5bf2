"""The papers of the time that a role may read, and the words they explain: the archive."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.faces.screen import Action, Block, Choice, Document, Field, Mark, Panel, Screen, Stock, Text
from game.faces.screens.labels import Labels
from game.faces.screens.reading import (
    SHELVES,
    Slip,
    entries,
    is_known,
    is_readable,
    linked,
    papers,
    shelf_of,
    slips,
)
from game.faces.screens.scene import Scene
from game.scenario.schema.library import Document as Paper

SEEK = "?"
"""What stands before words that are sought, where the key of a thing would stand."""


def latest_documents(scene: Scene, limit: int) -> tuple[Document, ...]:
    """Return the newest papers that reached the role's side since the sitting before."""
    view = scene.view
    before = int(view.calendar.day_of_sitting[view.clock - 1]) if view.clock else 0
    return tuple(document(scene, key) for key in papers(scene.reader, after=before)[:limit])


def document(scene: Scene, key: str) -> Document:
    """Return a paper of the time, with what it rests on."""
    paper = scene.sheet.documents[key]
    rule = f"documents.{key}"
    return Document(
        key=key,
        title=scene.words.pick(paper.title),
        byline=linked(scene.reader, byline(scene.labels, paper, _linked_name)),
        paragraphs=_paragraphs(scene, paper.text),
        stock=_stock(scene, rule),
        badge=scene.labels.evidence(rule),
        source=scene.labels.sources(rule),
        mark=_mark(scene, paper),
    )


def _paragraphs(scene: Scene, text: Mapping[str, str] | None) -> tuple[str, ...]:
    """A text's paragraphs; its links lead only where the role may go."""
    told = linked(scene.reader, scene.words.pick(text))
    return tuple(part for part in told.split("\n") if part.strip())


def _stock(scene: Scene, rule: str) -> Stock:
    """Only what was seen in the record bears its stamp."""
    evidence = scene.labels.scenario.evidence_of(rule)
    return "record" if evidence is not None and evidence.kind == "documented" else "plain"


def correspondent(labels: Labels, who: str) -> str:
    """A side, role, audience or person by its name."""
    sheet = labels.scenario.sheet
    if who in sheet.sides:
        return labels.side(who)
    if who in sheet.people:
        return labels.words.pick(sheet.people[who].name)
    return labels.chooser(who) if who in sheet.roles or who in sheet.audiences else who


def byline(labels: Labels, paper: Paper, name: Callable[[Labels, str], str] = correspondent) -> str:
    """Return who wrote a paper to whom, and when."""
    names = [name(labels, who) for who in (paper.sender, paper.to) if who]
    date = labels.words.date(paper.date)
    return labels.words.say("byline", who=" → ".join(names), date=date) if names else date


def _linked_name(labels: Labels, who: str) -> str:
    """The same, leading to the person of that name or in that chair."""
    sheet = labels.scenario.sheet
    person = sheet.roles[who].person if who in sheet.roles else who if who in sheet.people else None
    return f"[{correspondent(labels, who)}](people.{person})" if person else correspondent(labels, who)


def _mark(scene: Scene, paper: Paper) -> Mark:
    sheet = scene.sheet
    who = paper.sender or ""
    if who in sheet.roles:
        who = sheet.roles[who].side
    return scene.mark(who) if who in sheet.sides else "none"


def archive(scene: Scene, key: str) -> Screen:
    """Return the archive, open at a document, person, place or word; without a key that is there, its list."""
    sought = key[1:].strip() if key.startswith(SEEK) else ""
    found = () if sought else _found(scene, key)
    field = Field(scene.say("archive-search"), key[1:] if key.startswith(SEEK) else "", f"open:{SEEK}")
    blocks = found or (field, *_contents(scene, sought))
    back, contents = Action(scene.say("action-back"), "back", "b"), Action(scene.say("action-contents"), "open:", "a")
    return Screen(
        key="archive",
        title=scene.say("archive-title"),
        question=scene.say("archive-question"),
        panels=(Panel("archive", "", blocks, "full"),),
        actions=(back, contents) if found else (back,),
        language=scene.words.language,
        notices=(scene.say("archive-missing", key=key),) if key and not found and not key.startswith(SEEK) else (),
        drawer=True,
    )


def _found(scene: Scene, key: str) -> tuple[Block, ...]:
    """Find what a link names: with its shelf (``terms.strait``) or without (``strait``)."""
    shelf, _, name = key.rpartition(".")
    reader = scene.reader
    if shelf in {"", "documents"} and is_readable(reader, name):
        return (document(scene, name),)
    for one in SHELVES:
        if shelf in {"", one} and is_known(reader, one, name):
            return tuple(_slip(scene, one, name, slip) for slip in slips(reader, one, name))
    return ()


def _slip(scene: Scene, shelf: str, name: str, slip: Slip) -> Document:
    """One part of an entry: the first under its name, a later one under its day, each with what it rests on."""
    words, sheet = scene.words, scene.sheet
    is_first = slip.rule == f"{shelf}.{name}"
    title = words.pick(shelf_of(sheet, shelf)[name].name) if is_first else _since(scene, slip)
    office = words.pick(sheet.people[name].office) if is_first and shelf == "people" else ""
    return Document(
        key=slip.rule,
        title=title,
        byline=office,
        paragraphs=_paragraphs(scene, slip.text),
        stock=_stock(scene, slip.rule) if slip.is_record else "plain",
        badge=scene.labels.evidence(slip.rule),
        source=scene.labels.sources(slip.rule),
    )


def _since(scene: Scene, slip: Slip) -> str:
    date = scene.words.date(slip.since) if slip.since else "none"
    return scene.say("slip-record" if slip.is_record else "slip-later", date=date)


def beside(scene: Scene, keys: tuple[str, ...]) -> tuple[Block, ...]:
    """Return the papers on which a question rests, as far as the role may read them, each a way into the archive."""
    reader, kept = scene.reader, scene.sheet.documents
    links = [f"[{scene.words.pick(kept[key].title)}](documents.{key})" for key in keys if is_readable(reader, key)]
    return (Text(scene.say("papers-beside", papers=" · ".join(links)), "note"),) if links else ()


def _listed(scene: Scene, title: str, keys: list[str]) -> tuple[Block, ...]:
    kept = scene.sheet.documents
    options = tuple(Action(scene.words.pick(kept[key].title), f"open:documents.{key}") for key in keys)
    details = tuple(byline(scene.labels, kept[key]) for key in keys)
    return (Choice(scene.say(title), options, details),) if keys else ()


def _contents(scene: Scene, sought: str) -> tuple[Block, ...]:
    """List what the role may read; of papers sought by words those that have them all, of anything else its name."""
    words, reader, kept_papers = scene.words, scene.reader, scene.sheet.documents

    def holds(*texts: str) -> bool:
        return all(word in " ".join(texts).casefold() for word in sought.casefold().split())

    def paper_holds(key: str) -> bool:
        paper = kept_papers[key]
        return holds(words.pick(paper.title), byline(scene.labels, paper), words.pick(paper.text))

    blocks = list(_listed(scene, "archive-documents", [key for key in papers(reader) if paper_holds(key)]))
    for shelf in SHELVES:
        kept = shelf_of(scene.sheet, shelf)
        names = [name for name in entries(reader, shelf) if holds(words.pick(kept[name].name))]
        options = tuple(Action(words.pick(kept[name].name), f"open:{shelf}.{name}") for name in names)
        if options:
            blocks.append(Choice(scene.say(f"archive-{shelf}"), options))
    none = scene.say("archive-none", sought=sought) if sought else scene.say("archive-empty")
    return tuple(blocks) or (Text(none, "note"),)
