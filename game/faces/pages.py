"""Which screen a step of the program opens: the cover, the drawers over it, and the drawers over a game."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game.faces.screen import Screen
from game.faces.screens.advice import advice
from game.faces.screens.advising import advising
from game.faces.screens.clauses import text_of
from game.faces.screens.cover import Shelf, cover
from game.faces.screens.earlier import earlier
from game.faces.screens.escalation import insisting
from game.faces.screens.foretelling import foretelling
from game.faces.screens.guide import guide
from game.faces.screens.levers import levers, pledges
from game.faces.screens.map import map_drawer
from game.faces.screens.papers import SEEK, archive
from game.faces.screens.persuading import persuading
from game.faces.screens.saves import discard, one_save, saves, title_of
from game.faces.screens.scene import Scene
from game.faces.screens.shelves import shelved
from game.faces.screens.table import cables
from game.faces.screens.why import why
from game.faces.words import Words
from game.play.commands import Refused
from game.play.saves import SavedGame, saved_games

GAMES_SHOWN = 5
DRAWERS = {
    "open",
    "why",
    "move",
    "advise",
    "text",
    "insist",
    "help",
    "earlier",
    "map",
    "saves",
    "discard",
    "naming",
    "reason",
}
WITHOUT_GAME = {"help", "saves", "discard", "naming"}
"""Drawers that can be opened before a game begins; of these a game has only help."""


def laid_over(drawers: list[str], drawer: str) -> list[str]:
    """Return the drawers with one more on top; typing in a field turns no page."""
    is_typed = bool(drawers) and _page_of(drawers[-1]) == _page_of(drawer) != ""
    return [*(drawers[:-1] if is_typed else drawers), drawer]


def _page_of(drawer: str) -> str:
    """Return which page with a field a drawer is, whatever has been typed there; empty where it has none."""
    step, _, rest = drawer.partition(":")
    if step == "open" and (not rest or rest.startswith(SEEK)):
        return "archive"
    if step == "paths":
        return step
    if step == "naming":
        return rest.partition("/")[0]
    if step == "reason" or drawer == "go:advising":
        return "advising"
    return Path(rest).name if step == "saves" else ""


def first_page(words: Words, rooms: Sequence[str]) -> Screen:
    """Return the cover, with what can be begun and gone on with, and the ways into the rooms."""
    games = _games()
    shown = [title_of(game, games, words, f"continue:{game.path}") for game in games[:GAMES_SHOWN]]
    return cover(words, Shelf(*shelved(words), shown, len(games), rooms))


def drawer_before(words: Words, drawer: str) -> Screen:
    """Return a drawer that is open without a game."""
    step, _, rest = drawer.partition(":")
    if step == "naming":
        file, _, typed = rest.partition("/")
        path = next((game.path for game in _games() if game.path.name == file), Path(file))
        return one_save(words, _games(), path, typed)
    if step == "saves":
        return one_save(words, _games(), Path(rest)) if rest else saves(words, _games())
    return discard(words, Path(rest)) if step == "discard" else guide(words)


def drawer_over(scene: Scene, drawer: str) -> Screen:
    """Return a drawer that is open over a game."""
    step, _, rest = drawer.partition(":")
    match step:
        case "help":
            return guide(scene.words)
        case "earlier":
            return earlier(scene, rest)
        case "map":
            return map_drawer(scene)
        case "open":
            return archive(scene, rest)
        case "why":
            return why(scene, rest)
        case "move":
            return persuading(scene, rest)
        case "advise":
            return advice(scene, rest)
        case "text":
            return text_of(scene, rest)
        case "insist":
            return insisting(scene, rest)
        case "reason":
            return advising(scene, rest)
        case _ if rest == "levers":
            return levers(scene)
        case _ if rest == "foretell":
            return foretelling(scene)
        case _ if rest == "advising":
            return advising(scene)
        case _:
            return pledges(scene) if rest == "pledge" else cables(scene)


def _games() -> list[SavedGame]:
    """Return the saved games; where there can be no folder for them there are none."""
    try:
        return saved_games()
    except Refused:
        return []
