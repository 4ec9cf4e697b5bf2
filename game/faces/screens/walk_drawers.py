"""The drawers over a walk: what else can be done, its steps, a note to be written, what to ask *Why?* of, and help."""

from __future__ import annotations

from collections.abc import Sequence

from game.faces.screen import Action, Block, Choice, Field, Panel, Screen, Text
from game.faces.screens.askable import askable_of
from game.faces.screens.looking import WHOLE, turn_of
from game.faces.screens.meters import known
from game.faces.screens.saves import title_of
from game.faces.screens.walk import Walk, asked_of
from game.faces.screens.why import why
from game.play.commands import Refusal
from game.play.saves import SavedGame
from game.scenario.shelf import Entry

ASKABLE = {"meters", "issues", "happened", "deeds", "beliefs"}
"""What *Why?* answers about a path: how things stand and what came about; what is still ahead has no answer here."""


def more(walk: Walk) -> Screen:
    """Return the drawer of all that can be done besides going on."""
    is_whole = walk.side == WHOLE
    only_whole = "" if is_whole else walk.say("replaying-only-all")
    ways = [
        Action(walk.say("more-steps"), "earlier:", "e"),
        Action(walk.say("more-archive"), "open:", "a"),
        Action(walk.say("more-why"), "why:", "w"),
        Action(walk.say("more-asks-off" if walk.asks else "more-asks-on"), "asks:", "f"),
        Action(walk.say("more-card"), "card:", "c"),
        Action(walk.say("more-beside"), "beside:", "d", enabled=is_whole, reason=only_whole),
        Action(walk.say("more-paths"), "paths:", "s"),
        Action(walk.say("more-pace", pace=walk.say(PACE_NAMES[walk.pace])), "pace:", "v"),
        Action(walk.say("more-export"), "export:", "x"),
        Action(walk.say("more-help"), "help", "h"),
        Action(walk.say("more-close"), "leave-room"),
    ]
    details = (
        walk.say("more-steps.detail"),
        walk.say("more-archive.detail"),
        "",
        walk.say("more-asks.detail"),
        walk.say("more-card.detail"),
        walk.say("more-beside.detail"),
        walk.say("more-paths.detail"),
        walk.say("more-pace.detail"),
        walk.say("more-export.detail"),
        "",
        "",
    )
    return _drawer(
        walk, "replay-more", walk.say("more-title"), walk.say("more-question"), Choice("", tuple(ways), details)
    )


PACE_NAMES = ("pace-slow", "pace-even", "pace-quick")
"""The speeds at which a path plays by itself, as they are called."""


def steps_of(walk: Walk) -> Screen:
    """Return the drawer of all steps, with what was to be decided at those one has been at."""
    options, details = [], []
    for at in range(walk.last + 1):
        options.append(Action(walk.words.iso_date(walk.date(at)), f"step:{at}", chosen=at == walk.at))
        asked = [asked_of(walk, hinge) for hinge in walk.seen(at)] if at <= walk.furthest else []
        note = walk.notes.notes.get(walk.date(at), "")
        details.append(
            " · ".join([turn_of(walk.look(at)), *asked, *([walk.say("steps-note", note=note)] if note else [])])
        )
    listed = Choice("", tuple(options), tuple(details))
    return _drawer(walk, "replay-steps", walk.say("more-steps"), walk.say("steps-question"), listed)


def paths_of(walk: Walk, records: Sequence[Entry], games: Sequence[SavedGame], typed: str = "") -> Screen:
    """Return the drawer of the paths that can be walked: recorded ones, saved games that are over, or a file.

    A game that still goes on is not walked from here: that would tell what its chairs may not know.
    """
    titles = [title_of(saved, games, walk.words, f"replay:{saved.path}") for saved in games]
    barred = [title.reason or still_on(walk, saved) for title, saved in zip(titles, games, strict=True)]
    saves = Choice(
        walk.say("paths-games"),
        tuple(
            Action(title.name, title.intent, enabled=not why, reason=why)
            for title, why in zip(titles, barred, strict=True)
        ),
        tuple(title.detail for title in titles),
    )
    file = Field(walk.say("paths-file"), typed, "paths:")
    opens = Choice("", (Action(walk.say("paths-open"), f"replay:{typed.strip()}"),)) if typed.strip() else None
    blocks = [
        _recorded(walk, "paths-records", [one for one in records if not one.is_patch]),
        saves if titles else None,
        file,
        opens,
        _recorded(walk, "paths-changed", [one for one in records if one.is_patch]),
    ]
    found = (block for block in blocks if block is not None)
    return _drawer(walk, "replay-paths", walk.say("more-paths"), walk.say("paths-question"), *found)


def _recorded(walk: Walk, title: str, entries: Sequence[Entry]) -> Choice | None:
    """Return scenarios by their titles, to walk what they record."""
    options = tuple(
        Action(walk.words.pick(one.title) or one.id, f"replay:{one.id}", chosen=_is_here(walk, one)) for one in entries
    )
    return Choice(walk.say(title), options) if options else None


def still_on(walk: Walk, saved: SavedGame) -> str:
    """Say of a game that still goes on why it is not looked into; of any other nothing."""
    is_on = not isinstance(saved.game, Refusal) and not saved.game.is_over
    return walk.say("paths-still-on") if is_on else ""


def _is_here(walk: Walk, entry: Entry) -> bool:
    return walk.way.game is None and walk.way.scenario.id == entry.id


def note_of(walk: Walk) -> Screen:
    """Return the drawer in which a note is written at the step one stands at."""
    date = walk.date(walk.at)
    field = Field(walk.say("note-label"), walk.notes.notes.get(date, ""), f"noting:{date}=")
    told = Text(walk.say("note-kept"), "note")
    title = walk.say("note-title", date=walk.words.iso_date(date))
    return _drawer(walk, "replay-note", title, walk.say("note-question"), field, told)


def why_of(walk: Walk, subject: str) -> Screen:
    """Return the sum behind something on the path, or the list of what can be asked."""
    look = walk.look()
    if subject.partition(".")[0] in ASKABLE:
        return why(look, subject)
    rows = tuple(Action(look.labels.row(row.id), f"why:meters.{row.id}") for row in known(look))
    blocks: tuple[Block, ...] = (*askable_of(look, look.at), Choice(walk.say("why-subjects"), rows))
    return _drawer(walk, "why", walk.say("why-title"), walk.say("why-which"), *blocks)


def help_of(walk: Walk) -> Screen:
    """Return what the signs mean and which keys there are."""
    parts = ("walk", "eyes", "ribbon", "forecasts", "notes", "keys")
    told = {
        "walk": (walk.say("replay-help-walk"), walk.say("replay-help-walk.text")),
        "eyes": (walk.say("replay-help-eyes"), walk.say("replay-help-eyes.text")),
        "ribbon": (walk.say("replay-help-ribbon"), walk.say("replay-help-ribbon.text")),
        "forecasts": (walk.say("replay-help-forecasts"), walk.say("replay-help-forecasts.text")),
        "notes": (walk.say("replay-help-notes"), walk.say("replay-help-notes.text")),
        "keys": (walk.say("replay-help-keys"), walk.say("replay-help-keys.text")),
    }
    panels = tuple(Panel(part, told[part][0], (Text(told[part][1]),), "full") for part in parts)
    return Screen(
        key="help",
        title=walk.say("help-title"),
        question=walk.say("replay-help-question"),
        panels=panels,
        actions=(Action(walk.say("action-back"), "back", "b"),),
        language=walk.words.language,
        drawer=True,
    )


def _drawer(walk: Walk, key: str, title: str, question: str, *blocks: Block) -> Screen:
    return Screen(
        key=key,
        title=title,
        question=question,
        panels=(Panel(key, "", blocks, "full"),),
        actions=(Action(walk.say("action-back"), "back", "b"),),
        language=walk.words.language,
        drawer=True,
    )
