"""Luck is looked up by key: local, repeatable, well mixed, and replaceable by a pin."""

import numpy as np
import pytest

from game.engine.luck import Luck, Stream, channel_key

WORLDS = np.arange(20_000, dtype=np.uint64)


def test_a_world_alone_has_the_luck_it_has_in_a_batch() -> None:
    luck = Luck(42, Stream.REALITY)
    batch = luck.draw(3, "events.wreck", WORLDS)
    for world in (0, 777, 19_999):
        assert luck.draw(3, "events.wreck", WORLDS[world : world + 1])[0] == batch[world]


def test_draws_are_uniform() -> None:
    counts = np.bincount((Luck(1, Stream.REALITY).draw(0, "x", WORLDS) * 100).astype(int), minlength=100)
    assert ((counts - 200) ** 2 / 200).sum() < 149  # the 0.999 quantile of chi-square with 99 degrees of freedom


@pytest.mark.parametrize(
    "other",
    [
        Luck(43, Stream.REALITY).draw(3, "a", WORLDS),
        Luck(42, Stream.POLICY).draw(3, "a", WORLDS),
        Luck(42, Stream.REALITY).draw(4, "a", WORLDS),
        Luck(42, Stream.REALITY).draw(3, "b", WORLDS),
        Luck(41, Stream.REALITY).draw(4, "a", WORLDS),
        np.roll(Luck(42, Stream.REALITY).draw(3, "a", WORLDS), 1),
    ],
    ids=["seed", "stream", "sitting", "channel", "seed and sitting crossed", "next world"],
)
def test_changing_any_part_of_the_key_gives_unrelated_luck(other: np.ndarray) -> None:
    luck = Luck(42, Stream.REALITY).draw(3, "a", WORLDS)
    assert abs(np.corrcoef(luck, other)[0, 1]) < 4 / np.sqrt(len(WORLDS))


def test_a_pin_takes_the_place_of_one_draw_and_moves_no_other() -> None:
    free, pinned = Luck(42, Stream.REALITY), Luck(42, Stream.REALITY, {(3, "a"): 0.25})
    assert (pinned.draw(3, "a", WORLDS) == 0.25).all()
    for sitting, channel in ((2, "a"), (3, "b")):
        assert (pinned.draw(sitting, channel, WORLDS) == free.draw(sitting, channel, WORLDS)).all()


def test_a_channel_has_the_same_key_on_every_machine() -> None:
    assert channel_key("events.wreck") == 0x5DAF68ABFE25FBA9
