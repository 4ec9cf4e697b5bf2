"""The tests' crisis on the bench: with a record, three patches of which two contradict each other, and two readings."""

from pathlib import Path

from game.analysis.apart import Here
from game.analysis.pairs import Pairs
from game.faces.rooms import Program
from game.faces.showing import Wish
from game.faces.whatif import Bench
from game.where import data_folder

from ..play.test_history import HISTORY

DISPUTE = """
disputes:
  why:
    question: {ko: "무엇이 먼저였는가? 프로그램은 모른다.", en: "What came first? The program cannot settle this."}
    readings:
      fear: {name: {ko: "두려움", en: "Fear"}, text: {ko: "두려움 때문이라고 한다.", en: "It was fear."}, patch: fear}
      hope: {name: {ko: "바람", en: "Hope"}, text: {ko: "바람 때문이라고 한다.", en: "It was hope."}, patch: hope}
"""

PATCHES = {
    "fear": """
  - {set: meters.alarm.start, to: 80, because: {ko: "모두 두려워했다.", en: "Everyone was afraid."}}
  - add: roles.premier.holding
    value: {dread: {when: done(close_strait.speak), add: -2}}""",
    "hope": """
  - {set: meters.alarm.start, to: 10}
  - {scale: roles.premier.goals.grain, by: 2}""",
    "storm": """
  - {scale: drift.drownings.by, by: 3}
  - {decide: note, choose: silence}""",
}

PATCH = """format: 1
id: {id}
extends: bench-strait.yaml
title: {{ko: "{id}라면", en: "If {id}"}}
question: {{ko: "그러면?", en: "And then?"}}
change:{changes}
"""


def bench_file(folder: Path) -> Path:
    """Write the scenario and its patches into a folder; return the scenario's file."""
    text = (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")
    file = folder / "bench-strait.yaml"
    file.write_text(text.replace("id: lantern-strait", "id: bench-strait") + HISTORY + DISPUTE, encoding="utf-8")
    for name, changes in PATCHES.items():
        (folder / f"{name}.yaml").write_text(PATCH.format(id=name, changes=changes), encoding="utf-8")
    return file


def few_worlds(steps):
    """Return what plays so many worlds in the tests' own process, where the bench would start one."""
    return lambda pairs: Here(Pairs(pairs.grounds, pairs.seed, steps))


class AtBench:
    """A person at the bench, who waits for whatever is being worked out."""

    def __init__(self, folder: Path, language="en", where: Path | None = None):
        self.program = Program(language, Wish(room=f"whatif:{where or bench_file(folder)}"))
        room = self.program._room
        assert isinstance(room, Bench), self.program.screen().notices
        self.room = room
        self.wait()

    @property
    def work(self):
        return self.room.work

    def wait(self) -> None:
        assert self.work.trial.wait()
        for errand in self.room._errands.values():
            errand.wait(600)

    def act(self, *intents: str) -> None:
        for intent in intents:
            self.program.act(intent)
            self.wait()

    @property
    def screen(self):
        return self.program.screen()

    def leave(self) -> None:
        self.program.close()
