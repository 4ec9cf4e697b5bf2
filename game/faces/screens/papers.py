"""The papers of the time that a role may read, and the words they explain: the archive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from game.engine.formula import mask
from game.faces.screen import Action, Block, Choice, Document, Mark, Panel, Screen, Text
from game.faces.screens.labels import Labels
from game.faces.screens.scene import Scene
from game.scenario.schema.library import Document as Paper

Thing = TypeVar("Thing")


def readable(scene: Scene, after: int = 0) -> list[str]:
    """Return the documents that the role's side may read by now but could not by the day ``after``, newest first.

    A paper that tells of something is not written before that has come about, so it comes a sitting later.
    """
    side, today, formulas = scene.side, scene.view.day, scene.session.scenario.formulas
    found = []
    for key, paper in scene.sheet.documents.items():
        when = formulas.get(f"documents.{key}.when")
        is_written = when is None or bool(mask(when(scene.view), 1)[0])
        open_to_side = paper.known_to is None or side in paper.known_to
        known_from = paper.known_from.get(side, paper.date)
        is_new = known_from.toordinal() >= after + (when is None)
        if is_written and open_to_side and is_new and known_from.toordinal() <= today:
            found.append((known_from, key))
    return [key for _, key in sorted(found, reverse=True)]


def latest_documents(scene: Scene, limit: int) -> tuple[Document, ...]:
    """Return the newest papers that reached the role's side since the sitting before."""
    view = scene.view
    before = int(view.calendar.day_of_sitting[view.clock - 1]) if view.clock else 0
    return tuple(document(scene, key) for key in readable(scene, after=before)[:limit])


def document(scene: Scene, key: str) -> Document:
    """Return a paper of the time, with what it rests on."""
    paper = scene.sheet.documents[key]
    rule = f"documents.{key}"
    evidence = scene.labels.scenario.evidence_of(rule)
    is_record = evidence is not None and evidence.kind == "documented"
    return Document(
        key=key,
        title=scene.words.pick(paper.title),
        byline=_byline(scene, paper),
        paragraphs=tuple(part for part in scene.words.pick(paper.text).split("\n") if part.strip()),
        stock="record" if is_record else "plain",
        badge=scene.labels.evidence(rule),
        source=scene.labels.sources(rule),
        mark=_mark(scene, paper),
    )


def _byline(scene: Scene, paper: Paper) -> str:
    names = [_who(scene.labels, who) for who in (paper.sender, paper.to) if who]
    date = scene.words.date(paper.date)
    return scene.say("byline", who=" → ".join(names), date=date) if names else date


def _who(labels: Labels, who: str) -> str:
    """A side, role, audience or person by its name."""
    sheet = labels.scenario.sheet
    if who in sheet.sides:
        return labels.side(who)
    if who in sheet.people:
        return labels.words.pick(sheet.people[who].name)
    return labels.chooser(who) if who in sheet.roles or who in sheet.audiences else who


def _mark(scene: Scene, paper: Paper) -> Mark:
    sheet = scene.sheet
    who = paper.sender or ""
    if who in sheet.roles:
        who = sheet.roles[who].side
    return scene.mark(who) if who in sheet.sides else "none"


def archive(scene: Scene, key: str) -> Screen:
    """Return the archive, open at a document, person, place or word; without a key that is there, its list."""
    found = _entry(scene, key)
    blocks = (found,) if found else _contents(scene)
    back, contents = Action(scene.say("action-back"), "back", "b"), Action(scene.say("action-contents"), "open:", "a")
    return Screen(
        key="archive",
        title=scene.say("archive-title"),
        question=scene.say("archive-question"),
        panels=(Panel("archive", "", blocks, "full"),),
        actions=(back, contents) if found else (back,),
        language=scene.words.language,
        notices=(scene.say("archive-missing", key=key),) if key and not found else (),
        drawer=True,
    )


def _entry(scene: Scene, key: str) -> Block | None:
    """Find what a link names: with its shelf (``terms.strait``) or without (``strait``)."""
    shelf, _, name = key.rpartition(".")
    sheet = scene.sheet
    if shelf in {"", "documents"} and name in readable(scene):
        return document(scene, name)
    if shelf in {"", "terms"} and name in sheet.terms:
        return _note(scene, "terms", name, sheet.terms[name].name, sheet.terms[name].text)
    if shelf in {"", "people"} and name in sheet.people:
        person = sheet.people[name]
        return _note(scene, "people", name, person.name, person.text, scene.words.pick(person.office))
    if shelf in {"", "places"} and name in sheet.places:
        return _note(scene, "places", name, sheet.places[name].name, sheet.places[name].text)
    return None


def _note(
    scene: Scene,
    shelf: str,
    name: str,
    title: Mapping[str, str],
    text: Mapping[str, str] | None,
    byline: str = "",
) -> Document:
    rule = f"{shelf}.{name}"
    words, labels = scene.words, scene.labels
    return Document(
        rule, words.pick(title), byline, (words.pick(text),), "plain", labels.evidence(rule), labels.sources(rule)
    )


def _contents(scene: Scene) -> tuple[Block, ...]:
    sheet, words = scene.sheet, scene.words
    shelves: list[tuple[str, list[tuple[str, Mapping[str, str]]]]] = [
        ("documents", [(key, sheet.documents[key].title) for key in readable(scene)]),
        ("people", [(key, person.name) for key, person in sheet.people.items()]),
        ("places", [(key, place.name) for key, place in sheet.places.items()]),
        ("terms", [(key, term.name) for key, term in sheet.terms.items()]),
    ]
    blocks: list[Block] = []
    for shelf, entries in shelves:
        if entries:
            options = tuple(Action(words.pick(title), f"open:{shelf}.{key}") for key, title in entries)
            details = tuple(_byline(scene, sheet.documents[key]) if shelf == "documents" else "" for key, _ in entries)
            blocks.append(Choice(scene.say(f"archive-{shelf}"), options, details))
    return tuple(blocks) or (Text(scene.say("archive-empty"), "note"),)
