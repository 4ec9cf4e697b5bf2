"""Walks along recorded paths: the shipped one, and a small one with papers that not everybody reads at once."""

from functools import cache

from game.faces.outline import outline
from game.faces.replay.room import Replay
from game.faces.screen import Screen, choices
from game.faces.ways import Way, of_record
from game.faces.words import words
from game.scenario.load import load
from game.scenario.shelf import default_id
from game.where import data_folder

from ..play.test_record import HISTORY

GATED = """
format: 1
id: gated-strait
extends: told-strait.yaml
title: {ko: 봉인된 해협, en: A sealed strait}
change:
  - add: documents.own_line
    value:
      date: 1931-03-03
      known_to: [veld]
      title: {ko: 벨트의 속셈, en: What Veld wants}
      text: {ko: "벨트만 [읽는다](late_line).", en: "For Veld [alone](late_line)."}
  - add: documents.late_line
    value:
      date: 1931-03-04
      known_from: {sella: 1931-05-05}
      title: {ko: 늦은 전문, en: A late cable}
      text: {ko: "셀라에는 5월에야 닿는다.", en: "It reaches Sella in May."}
"""


class Still:
    """A clock that stands until it is pushed."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def told_strait(folder, gated=False) -> str:
    """Write the tests' scenario with a record of its own, and papers behind gates if wished; return its path."""
    text = (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")
    (folder / "told-strait.yaml").write_text(text.replace("id: lantern-strait", "id: told-strait") + HISTORY, "utf-8")
    if not gated:
        return str(folder / "told-strait.yaml")
    (folder / "gated-strait.yaml").write_text(GATED, encoding="utf-8")
    return str(folder / "gated-strait.yaml")


@cache
def shipped() -> Way:
    return of_record(load(default_id()))


def walking(way: Way, language="en", clock=None) -> Replay:
    return Replay(way, words(language), clock or Still())


def intents(screen: Screen) -> list[str]:
    return [action.intent for action in choices(screen)]


def lines(room: Replay) -> str:
    """What a person who reads rather than looks has before them."""
    return "\n".join(line.text for line in outline(room.screen(), room.walk.words))
