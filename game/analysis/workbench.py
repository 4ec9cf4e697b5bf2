"""The what-if bench: what a person has laid and moved on it, and the worlds that come of it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_data_path

from game.analysis.apart import Apart
from game.analysis.pairs import Pairs, Wanted
from game.analysis.trial import Trial
from game.analysis.whatif import Ground, Grounds, ends, first_numbers, scenario_of, written
from game.scenario.cards import Card, cards_of, contradicted
from game.scenario.files import yaml_files
from game.scenario.kept import keep
from game.scenario.problem import Problem, Unsound
from game.scenario.scenario import Scenario
from game.scenario.shelf import is_id

SEED = 1
"""The luck of ``armistice explore`` where no other is asked for, so that both give the same numbers."""
NEAR = 0.012
"""Of a slider's way: closer to where a number was written, or to an end, it stands just there."""
UNDONE = 50
"""Changes that can be taken back."""


def own_folder() -> Path:
    """Return where the person's own changed worlds are kept; the system chooses it."""
    return user_data_path("price-of-armistice", appauthor=False) / "what-if"


@dataclass(frozen=True, slots=True)
class Setting:
    """What is changed: the cards that lie on the scenario, by id, and where numbers have been moved to.

    A number that is ``off`` has been moved and takes no part for now.
    """

    on: tuple[str, ...] = ()
    moved: Mapping[str, float] = field(default_factory=dict)
    off: frozenset[str] = frozenset()

    @property
    def taking_part(self) -> dict[str, float]:
        return {name: at for name, at in self.moved.items() if name not in self.off}

    def with_moved(self, name: str, at: float) -> Setting:
        return Setting(self.on, {**self.moved, name: at}, self.off - {name})

    def without(self, name: str) -> Setting:
        return Setting(self.on, {key: at for key, at in self.moved.items() if key != name}, self.off - {name})


class Workbench:
    """One scenario on the bench. Raises ``Unsound`` where it cannot be read.

    ``base`` is the scenario as it is, ``ground`` it with the cards that are on; ``offered`` are the numbers that lie
    ready to be moved. ``also`` are patch files that lie elsewhere than a person's own.
    """

    def __init__(self, where: str | Path, also: Iterable[Path] = ()) -> None:
        self.where = where
        self.also = tuple(path.resolve() for path in also)
        self.cards: dict[str, Card] = {}
        self.setting = Setting()
        self._past: list[Setting] = []
        self.grounds = Grounds(where)
        self.here = Apart(Pairs(self.grounds, SEED))  # reads the scenario beside us
        try:
            self.find_cards()
            self.base = self.ground = self.grounds.of()
        except Unsound:
            self.here.close()
            raise
        self.offered = first_numbers(self.ground, (), self.cards.values())
        self.trial = Trial(self.here)

    @property
    def folder(self) -> Path:
        """Where a changed world is kept: among the person's own, or beside a scenario of theirs."""
        if is_id(self.where):
            return own_folder()
        path = Path(self.where).resolve()
        return path if path.is_dir() else path.parent

    def find_cards(self) -> None:
        """Look for patches, also those that have been kept since."""
        own = [file for file in yaml_files(self.folder) if file != Path(self.where)] if self.folder.is_dir() else []
        files = dict.fromkeys([*own, *self.also])
        self.cards = {card.id: card for card in cards_of(self.where, files)}

    @property
    def on(self) -> list[Card]:
        return [self.cards[name] for name in self.setting.on]

    @property
    def is_changed(self) -> bool:
        return bool(self.setting.on or self.ground.texts(self.setting.taking_part))

    @property
    def wanted(self) -> Wanted:
        """What lies on the bench, as it is played."""
        return Wanted(tuple(card.where for card in self.on), self.setting.taking_part)

    def scenario(self, title: Mapping[str, str] | None = None) -> Scenario:
        """Return the changed world as a scenario of its own. Raises ``Unsound``."""
        return scenario_of(self.ground, self.setting.taking_part, title)

    # Changing

    def bars(self, card: Card) -> tuple[Card, Problem] | None:
        """Return the card on the scenario that another cannot lie beside, and what both change."""
        return contradicted(card, self.on)

    def lay(self, name: str) -> bool:
        """Lay a card on the scenario, or take it off; say whether it could be. Raises ``Unsound``."""
        on = self.setting.on
        if name in on:
            self._set(Setting(tuple(other for other in on if other != name), self.setting.moved, self.setting.off))
            return True
        if name not in self.cards or self.cards[name].problems or self.bars(self.cards[name]):
            return False
        self._set(Setting((*on, name), self.setting.moved, self.setting.off))
        return True

    def move(self, name: str, at: float) -> bool:
        """Move a number; say whether there is such a number and it can stand there."""
        number = self.ground.numbers.get(name)
        if number is None or not math.isfinite(at) or not number.field.least <= at <= number.field.most:
            return False
        at = float(round(at)) if number.field.is_whole and number.amount is not None else at
        is_written = math.isclose(at, written(number), rel_tol=1e-9)
        self._set(self.setting.without(name) if is_written else self.setting.with_moved(name, at))
        self.offer(name)
        return True

    def slide(self, name: str, share: float) -> bool:
        """Move a number to a share of the way between the ends of its range."""
        number = self.ground.numbers.get(name)
        if number is None or not 0 <= share <= 1:
            return False
        low, high = self.range_of(name)
        at = low + share * (high - low)
        near = [to for to in (written(number), low, high) if abs(at - to) < NEAR * (high - low)]
        return self.move(name, near[0] if near else float(f"{at:.3g}"))

    def range_of(self, name: str) -> tuple[float, float]:
        """Return the ends between which a number slides: those of its doubt, or farther where it was typed so."""
        low, high = ends(self.ground.numbers[name])
        at = self.setting.moved.get(name, low)
        return min(low, at), max(high, at)

    def switch(self, name: str) -> bool:
        """Have a moved number take part or not."""
        if name not in self.setting.moved:
            return False
        self._set(Setting(self.setting.on, self.setting.moved, self.setting.off ^ {name}))
        return True

    def offer(self, name: str) -> bool:
        """Lay a number ready, before the others."""
        if name not in self.ground.numbers:
            return False
        if name not in self.offered:
            self.offered.insert(0, name)
        return True

    def lead(self, names: Sequence[str]) -> None:
        """Lay numbers ready before all others: those of which it has been found that most depends on them."""
        known = [name for name in names if name in self.ground.numbers]
        self.offered = list(dict.fromkeys([*self.setting.moved, *known, *self.offered]))

    def put_away(self, name: str) -> None:
        """Put a number back where it was written, and out of sight."""
        if name in self.setting.moved:
            self._set(self.setting.without(name))
        self.offered = [other for other in self.offered if other != name]

    def restore(self, name: str) -> None:
        """Put a number back where it was written."""
        self._set(self.setting.without(name))

    def put(self, setting: Setting) -> None:
        """Have the bench as it was, without a trace of what came between."""
        self._take(setting)

    def reset(self) -> None:
        self._set(Setting())

    def undo(self) -> bool:
        """Take the last change back; say whether there was one."""
        if not self._past:
            return False
        self._take(self._past.pop())
        return True

    def _set(self, setting: Setting) -> None:
        before = self.setting
        if setting == before:
            return
        self._take(setting)
        is_same_hand = before.on == setting.on and [*before.moved] == [*setting.moved] and before.off == setting.off
        if not (is_same_hand and self._past):  # a drag is one change, however many places it came by
            self._past = [*self._past, before][-UNDONE:]

    def _take(self, setting: Setting) -> None:
        on = self.ground_of(setting.on)  # raises before anything has changed
        if setting.on != self.setting.on:
            self.ground = on
            chosen = first_numbers(on, [self.cards[name] for name in setting.on], self.cards.values())
            kept = [name for name in setting.moved if name in on.numbers]
            self.offered = list(dict.fromkeys([*kept, *chosen]))
        self.setting = setting
        self._want()

    def _want(self) -> None:
        self.trial.want(self.wanted)

    def ground_of(self, on: tuple[str, ...]) -> Ground:
        """Return the scenario with some cards on it. Raises ``Unsound``."""
        return self.grounds.of([self.cards[name].where for name in on])

    # Keeping

    def keep(self, name: str, title: Mapping[str, str], head: str) -> Path | Problem:
        """Keep the changed world as a patch file; return its path, or why it was not written."""
        try:
            self.scenario()
        except Unsound as unsound:
            return next(problem for problem in unsound.problems if problem.is_error)
        with suppress(OSError):  # told when the file cannot be written there
            self.folder.mkdir(parents=True, exist_ok=True)
        file = keep(self.folder / name, self.where, self.on, self.ground.texts(self.setting.taking_part), title, head)
        if isinstance(file, Path):
            self.find_cards()
        return file

    def close(self) -> None:
        self.trial.close()
        self.here.close()
