"""The what-if bench as a room: what each choice on its pages means, and what is worked out beside them."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from game.analysis.errand import Errand
from game.analysis.sensitivity import leading
from game.analysis.whatif import FIRST
from game.analysis.workbench import Workbench
from game.faces import whatif_work
from game.faces.problems import messages
from game.faces.screen import Screen
from game.faces.screens.labels import Labels
from game.faces.screens.refusals import sentence
from game.faces.screens.whatif import bench, progress
from game.faces.screens.whatif_errands import errand_page, readings_page, runs_page
from game.faces.screens.whatif_sheets import (
    closer_sheet,
    ending_sheet,
    find_sheet,
    help_sheet,
    number_sheet,
    take_sheet,
    watch_sheet,
)
from game.faces.words import Words
from game.play.commands import Refused
from game.play.recorder import Recorder
from game.scenario.problem import Problem, Unsound
from game.scenario.shelf import default_id, is_id

PULSE = 0.1
"""Seconds between two looks while worlds are being played."""
LONGEST = 60
"""Letters of a number or a name that are taken up."""
DEEPEST = 6
BAR = "|"
"""Between a scenario and the cards that are to lie on it: in no id, and in few files' names."""


@dataclass(slots=True)
class Typed:
    """What stands in the fields of the bench's sheets."""

    value: str = ""
    sought: str = ""
    name: str = ""


def enter(words: Words, what: str) -> Bench:
    """Open the bench on a scenario, on the usual one where none is named; behind a bar, cards to lay on it at once.

    Raises ``Unsound``.
    """
    where, *wanted = what.split(BAR)
    files = [Path(one) for one in wanted if not is_id(one)]
    room = Bench(words, Workbench(where or default_id(), files))
    gc.freeze()  # a scenario's million things are no garbage, and to look them through would cost a drag five pictures
    for one in wanted:
        named = (card.id for card in room.work.cards.values() if str(card.where) in {one, str(Path(one).resolve())})
        room.act(f"card:{next(named, one)}")
    return room


class Bench:
    """The bench as one person sees it: the page in sight, the sheets over it, and the errands that are running."""

    def __init__(self, words: Words, work: Workbench) -> None:
        self.words = words
        self.work = work
        self.watched = list(work.base.scenario.sheet.measures)[:2]
        self.page = ""
        self.typed = Typed()
        self._sheets: list[str] = []
        self._errands: dict[str, Errand[Any]] = {}
        self._notices: tuple[str, ...] = ()
        self._folder = TemporaryDirectory(prefix="armistice-bench-", ignore_cleanup_errors=True)
        self._recorder: Recorder | None = None
        self._was_working = False
        self._steps: dict[str, Callable[[str], object]] = {
            "card": self._card,
            "slide": self._slide,
            "value": self._value,
            "switch": lambda name: self._known(work.switch(name)),
            "restore": work.restore,
            "away": self._away,
            "reset": lambda _: work.reset(),
            "put": self._put,
            "watched": self._watch,
            "seek": self._seek,
            "name": self._name,
            "keep": lambda _: self._keep(),
            "export": self._export,
            "page": self._turn,
            "readings": lambda question: self._turn(f"readings-{question}"),
            "begin": self._begin,
            "stop": self._stop,
        }

    @property
    def pulse(self) -> float | None:
        """While anything is being worked out, and once more for the last of it to be seen."""
        return PULSE if self._was_working or self._is_working else None

    @property
    def _is_working(self) -> bool:
        return self.work.trial.is_working or any(errand.is_working for errand in self._errands.values())

    @property
    def labels(self) -> Labels:
        return Labels(self.work.ground.scenario, self.words)

    def screen(self) -> Screen:
        self._was_working = self._is_working
        self._recorder = self._recorder or whatif_work.write_down(self.work, Path(self._folder.name))
        shown = self._sheet(self._sheets[-1]) if self._sheets else self._lying()
        return replace(shown, notices=(*self._notices, *shown.notices))

    def act(self, intent: str) -> str | None:
        """Do what choosing something means; what cannot be done is said on the next screen."""
        self._notices = ()
        step, _, what = intent.partition(":")
        try:
            if step in {"leave-room", "back"}:
                return self._back(step)
            if step == "run":
                return self._run(what)
            if intent == '{"do": "undo"}':
                self._known(self.work.undo(), "whatif-nothing-to-undo")
            elif step in {"number", "find", "watch", "closer", "take", "ending", "help"}:
                self._open(intent)
            elif step in self._steps:
                self._steps[step](what)
            else:
                self._say("not-understood")
        except Unsound as unsound:
            self._refuse(unsound.problems)
        return None

    def speak(self, words: Words) -> None:
        self.words = words

    def close(self) -> None:
        for errand in self._errands.values():
            errand.stop()
        self.work.close()
        if self._recorder is not None:
            self._recorder.close()
        self._folder.cleanup()
        gc.unfreeze()

    # What lies before the person

    def _lying(self) -> Screen:
        status = progress(self.work, self.words)
        if self.page.startswith("readings-"):
            errand = self._errands.get(self.page)
            return readings_page(self.page.removeprefix("readings-"), self.work, self.labels, errand)
        if self.page == "runs":
            return runs_page(self.work, self.labels, status)
        if self.page:
            return errand_page(self.page, self._errands.get(self.page), self.work, self.labels)
        return bench(self.work, self.labels, self.watched)

    def _sheet(self, sheet: str) -> Screen:
        step, _, what = sheet.partition(":")
        match step:
            case "number" if what in self.work.ground.numbers:
                return number_sheet(self.work, what, self.labels, self.typed.value)
            case "ending":
                return ending_sheet(self.work, what, self.labels)
            case "find":
                return find_sheet(self.work, self.labels, self.typed.sought)
            case "watch":
                return watch_sheet(self.work, self.labels, self.watched)
            case "take":
                return take_sheet(self.work, self.labels, self.typed.name)
            case "closer":
                return closer_sheet(self.work, self.labels)
            case _:
                return help_sheet(self.words)

    def _open(self, sheet: str) -> None:
        if sheet.startswith("number:"):
            if sheet.removeprefix("number:") not in self.work.ground.numbers:
                self._say("not-understood")
                return
            self.typed.value = ""
        self._sheets = [*(other for other in self._sheets if other != sheet), sheet][-DEEPEST:]

    def _back(self, step: str) -> str | None:
        if step == "back" and self._sheets:
            self._sheets.pop()
        elif step == "back" and self.page:
            rests = self._errands.get("rests") if self.page == "rests" else None
            if rests is not None and rests.found is not None:
                self.work.lead(leading(rests.found, FIRST))
            self.page = ""
        else:
            return "leave-room"
        return None

    def _turn(self, page: str) -> None:
        known = {"lines", "rests", "steps", "runs"}
        known |= {f"readings-{question}" for question in self.work.base.scenario.sheet.disputes}
        if page not in known:
            self._say("not-understood")
            return
        self.page, self._sheets = page, []
        if page.startswith("readings-") and page not in self._errands:
            self._begin(page)

    # Changing what lies on the bench

    def _card(self, name: str) -> None:
        if not self.work.lay(name):
            self._say("whatif-card-barred")
        self._forget()

    def _slide(self, what: str) -> None:
        name, _, share = what.rpartition("=")
        self._known(self.work.slide(name, _number(share)))
        self._forget()

    def _value(self, what: str) -> None:
        """Take up what is typed of a number; what is no number yet, or cannot stand there, changes nothing."""
        name, _, typed = what.partition("=")
        self.typed.value = typed[:LONGEST]
        if not typed.strip():
            return
        at, before = _number(typed), self.work.setting
        if not self.work.move(name, at):
            self._say("whatif-not-a-value", typed=typed[:LONGEST])
            return
        try:
            self.work.scenario()
        except Unsound as unsound:
            self.work.put(before)
            self._refuse(unsound.problems)
        self._forget()

    def _away(self, name: str) -> None:
        self.work.put_away(name)
        self._sheets = [sheet for sheet in self._sheets if sheet != f"number:{name}"]

    def _put(self, name: str) -> None:
        """Lay a number ready on the bench, and open it."""
        if self.work.offer(name):
            self._open(f"number:{name}")
        else:
            self._say("not-understood")

    def _watch(self, name: str) -> None:
        sheet = self.work.base.scenario.sheet
        if name in self.watched:
            self.watched.remove(name)
        elif name in sheet.measures or name in sheet.issues:
            self.watched.append(name)
        else:
            self._say("not-understood")

    def _seek(self, typed: str) -> None:
        self.typed.sought = typed[:LONGEST]

    def _name(self, typed: str) -> None:
        self.typed.name = typed[:LONGEST]

    def _forget(self) -> None:
        """Let go of what was worked out of another change; the readings do not depend on it."""
        for page in [page for page in self._errands if not page.startswith("readings-")]:
            self._errands.pop(page).stop()

    # Working something out

    def _begin(self, page: str) -> None:
        self._stop(page)
        self._errands[page] = Errand(whatif_work.of(page, self.work), self.work.here)

    def _stop(self, page: str) -> None:
        if page in self._errands:
            self._errands[page].stop()

    # Taking something away

    def _keep(self) -> None:
        name = self.typed.name.strip()
        if not (name and self.work.is_changed):
            self._say("whatif-nothing-changed" if name else "whatif-unnamed")
            return
        kept = whatif_work.keep(self.work, name)
        if isinstance(kept, Problem):
            self._refuse([kept])
        else:
            self.typed.name = ""
            self._say("whatif-kept", file=str(kept))

    def _export(self, kind: str) -> None:
        errands = {page: errand.found for page, errand in self._errands.items() if errand.found is not None}
        self._sheets = [sheet for sheet in self._sheets if sheet != "take:"]
        self._notices = (whatif_work.export(kind, self.work, self.words, errands, self._lying()),)

    def _run(self, name: str) -> str | None:
        """Play one world again as a saved game, and go on to where it can be looked at."""
        try:
            path: Path | None = whatif_work.saved_run(self.work, name)
        except Refused as refused:
            self._notices = (sentence(refused.refusal, self.words),)
            return None
        if path is None:
            self._say("not-understood")
            return None
        return whatif_work.door_to(path)

    # Saying what came of it

    def _known(self, is_done: bool, otherwise: str = "not-understood") -> None:
        if not is_done:
            self._notices = (self.words.say(otherwise),)

    def _say(self, sentence_id: str, /, **facts: object) -> None:
        self._notices = (*self._notices, self.words.say(sentence_id, **facts))

    def _refuse(self, problems: list[Problem]) -> None:
        errors = [problem for problem in problems if problem.is_error][:3]
        self._notices = tuple(message.sentence for message in messages(errors, self.words))


def _number(typed: str) -> float:
    """Return the number that was typed, not a number where it is none."""
    try:
        return float(typed.strip().removeprefix("×").replace(",", ""))
    except ValueError:
        return float("nan")
