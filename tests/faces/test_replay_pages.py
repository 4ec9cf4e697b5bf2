"""What fills the replay desk's page: papers laid open, the map of the day, courses, and where the sides stand apart."""

import pytest

from game.faces.screen import Document, Ladder, Map, Meter, Screen
from game.faces.screens.replayed import FEW

from .walks import intents, shipped, walking

pytestmark = pytest.mark.usefixtures("own_folder")


def blocks(screen: Screen, key: str) -> tuple[object, ...]:
    return next((panel.blocks for panel in screen.panels if panel.key == key), ())


def test_on_a_calm_day_the_paper_lies_open_and_on_a_full_one_it_is_named():
    room = walking(shipped())
    room.act("asks:")
    kept, found = shipped().scenario.sheet.documents, {True: 0, False: 0}
    for at in range(room.walk.last + 1):
        room.act(f"step:{at}")
        shown = blocks(room.screen(), "happened")
        done = [one for one in shown if isinstance(one, Document) and one.key not in kept]
        opened = [one.key for one in shown if isinstance(one, Document) and one.key in kept]
        came = [intent for intent in intents(room.screen()) if intent.startswith("open:documents.")]
        is_full = len(done) > FEW
        assert not (is_full and opened), at
        assert opened or is_full or not came or len(shown) > FEW, at
        assert len(opened) == len(set(opened))
        found[is_full] += 1
    assert all(found.values())


def test_the_map_of_the_day_is_on_every_page_of_the_record_and_above_where_it_has_changed():
    room = walking(shipped())
    room.act("asks:")
    found = set()
    for at in range(room.walk.last + 1):
        room.act(f"step:{at}")
        order = [panel.key for panel in room.screen().panels if panel.place == "right"]
        (lies,) = blocks(room.screen(), "map")
        assert isinstance(lies, Map)
        is_changed = not lies.intent
        assert order.index("map") < order.index("note") if is_changed else order[-1] == "map"
        found.add(is_changed)
    assert found == {True, False}


def test_a_meter_is_drawn_as_it_moved_and_ends_where_it_stands(told):
    room = walking(told)
    room.act("asks:")
    seen = 0
    for at in range(room.walk.last + 1):
        room.act(f"step:{at}")
        for meter in blocks(room.screen(), "moved"):
            if isinstance(meter, Meter) and meter.course:
                assert len(meter.course) == at + 2
                assert meter.course[-1] == meter.value
                assert meter.course[-1] != meter.course[-2]
                seen += 1
            elif isinstance(meter, Meter):
                assert meter.low == meter.high
    assert seen


def test_where_the_sides_stand_apart_is_told_with_both_of_them():
    room = walking(shipped())
    room.act("asks:")
    room.act("step:22")
    ladders = blocks(room.screen(), "apart")
    assert ladders
    for ladder in ladders:
        assert isinstance(ladder, Ladder)
        assert len({mark for rung in ladder.rungs for mark, _ in rung.marks}) == 2
