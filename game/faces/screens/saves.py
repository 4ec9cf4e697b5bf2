"""The saved games: which there are to go on with, which of them is a branch of which, and how one is deleted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from game.faces.screen import Action, Block, Choice, Field, Panel, Screen, Text
from game.faces.screens.cover import Title
from game.faces.screens.refusals import sentence
from game.faces.words import Words
from game.play.commands import Refusal
from game.play.journal import Journal
from game.play.saves import SavedGame, called, parent_of
from game.play.scenario_copy import names_in
from game.play.seats import HUMAN


def title_of(saved: SavedGame, among: Sequence[SavedGame], words: Words, intent: str) -> Title:
    """Return a saved game as a list names it: its facts in a line, or why it cannot be opened."""
    if isinstance(saved.game, Refusal):
        return Title(intent, saved.name, reason=sentence(saved.game, words))
    who, where, *more = _facts(saved, saved.game, among, words)
    if re.fullmatch(rf"{re.escape(saved.game.head.scenario)}-\d+", saved.name):  # nobody has named it
        return Title(intent, f"{who} · {where}", " · ".join((*more, saved.name)))
    return Title(intent, saved.name, " · ".join((who, where, *more)))


def _facts(saved: SavedGame, game: Journal, among: Sequence[SavedGame], words: Words) -> list[str]:
    """Return what is worth knowing of a saved game: the chair, where its story stands, whose branch it is."""
    named, turns = names_in(game.scenario_copy), game.turns
    chairs = [words.pick(named.roles.get(role)) or role for role, by in game.head.seats.items() if by == HUMAN]
    told = "saved-over" if game.is_over else "saved-at" if turns else "saved-begun"
    facts = [
        words.listed(chairs),
        words.say(told, date=words.iso_date(turns[-1].date) if turns else ""),
        _branch(game, among, words),
        words.pick(named.title) or game.head.scenario,
        words.say("saved-played", date=words.date(saved.played), time=f"{saved.played:%H:%M}"),
    ]
    return [fact for fact in facts if fact]


def _branch(game: Journal, among: Sequence[SavedGame], words: Words) -> str:
    """Say which game a branch left, and before which sitting; nothing of a game that is no branch."""
    parting = game.head.parent
    if parting is None:
        return ""
    left = parent_of(game, among)
    if left is None or isinstance(left.game, Refusal):
        return words.say("saved-branch-lost")
    date = next((words.iso_date(line.date) for line in left.game.turns if line.turn == parting.turn), "none")
    return words.say("saved-branch", parent=left.name, date=date)


def saves(words: Words, games: Sequence[SavedGame]) -> Screen:
    """Return the drawer of all saved games, the last played first; those that cannot be opened say why."""
    titles = [title_of(saved, games, words, f"saves:{saved.path}") for saved in games]
    options = tuple(Action(title.name, title.intent) for title in titles)
    details = tuple(title.detail or title.reason for title in titles)
    listed: Block = Choice("", options, details) if titles else Text(words.say("saves-none"), "note")
    return _sheet(words, "saves", words.say("saves-title"), (listed,))


def one_save(words: Words, games: Sequence[SavedGame], path: Path, typed: str | None = None) -> Screen:
    """Return the drawer of one saved game: all about it, and what can be done with it.

    ``typed`` is the name being typed for it, if one is.
    """
    saved = next((game for game in games if game.path == path), None)
    if saved is None:
        return saves(words, games)
    if isinstance(saved.game, Refusal):
        reason = sentence(saved.game, words)
        lines = [reason]
    else:
        reason, lines = "", _facts(saved, saved.game, games, words)
    go_on = Action(words.say("saves-go-on"), f"continue:{path}", "n", enabled=not reason, reason=reason)
    delete = Action(words.say("saves-delete"), f"discard:{path}", "x")
    blocks = (*(Text(line) for line in lines), Text(path.name, "note"), *_naming(saved, words, typed))
    return _sheet(words, "save", saved.name, blocks, go_on, *_replay(saved, words), delete)


def _naming(saved: SavedGame, words: Words, typed: str | None) -> tuple[Block, ...]:
    """The field for a game's name, and below it what keeps the one that has been typed."""
    text = saved.name if typed is None else typed
    field = Field(words.say("saves-name"), text, f"naming:{saved.path.name}/")
    keep = Action(words.say("saves-name-keep"), f"name:{saved.path.name}/{text}", "k")
    return (field,) if text == saved.name else (field, Choice("", (keep,)))


def _replay(saved: SavedGame, words: Words) -> tuple[Action, ...]:
    """The way to go over a game that is over; while it goes on that would tell what its chairs may not know."""
    is_over = not isinstance(saved.game, Refusal) and saved.game.is_over
    return (Action(words.say("action-replay"), f"replay:{saved.path}", "r"),) if is_over else ()


def discard(words: Words, path: Path) -> Screen:
    """Return the sheet that asks before a saved game is deleted for good."""
    delete = Action(words.say("discard-yes"), f"delete:{path}", "x")
    lines = (Text(words.say("discard-for-good")),)
    return _sheet(words, "discard", words.say("discard-title"), lines, delete, name=called(path))


def _sheet(words: Words, key: str, title: str, blocks: tuple[Block, ...], *actions: Action, **facts: str) -> Screen:
    return Screen(
        key=key,
        title=title,
        question=words.say(f"{key}-question", **facts),
        panels=(Panel(key, "", blocks, "full"),),
        actions=(*actions, Action(words.say("action-back"), "back", "b")),
        language=words.language,
        drawer=True,
    )
