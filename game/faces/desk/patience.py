"""The slip that lies over the desk while something is worked out: what it is, for how long, and how to call it off."""

from __future__ import annotations

from game.faces.desk.choices import set_action
from game.faces.desk.flow import Flow
from game.faces.desk.picture import Fill, Item
from game.faces.desk.press import Press, Style
from game.faces.desk.scale import Box
from game.faces.screen import Action
from game.faces.waiting import Waiting
from game.faces.words import Words

SHOWS_SECONDS = 1000
"""Milliseconds after which it is said for how long one has waited: before, it would only flicker."""

_WIDE, _PAD = 460, 18
_SAID = Style(weight="bold", align="centre")


class Patience:
    """``waited`` is for how many milliseconds; ``button`` where it can be called off, as it was set last."""

    def __init__(self) -> None:
        self.waited = 0
        self.button: Box | None = None

    def set(self, press: Press, wide: int, high: int, waiting: Waiting, say: Words) -> list[Item]:
        """Set the slip in the middle of a canvas."""
        text = waiting.text
        if self.waited >= SHOWS_SECONDS:
            text = say.say("waiting-seconds", text=text, seconds=self.waited // 1000)
        across = min(press.px(_WIDE), wide)
        tall = self._flow(press, 0, 0, across, text, waiting.stop).y
        x, y = (wide - across) // 2, (high - tall) // 2
        flow = self._flow(press, x, y, across, text, waiting.stop)
        self.button = flow.widgets[0].box if flow.widgets else None
        ground = Fill(Box(x, y, across, flow.y - y), "plain", "ink", press.px(2), press.px(6))
        return [ground, *flow.items]

    def _flow(self, press: Press, x: int, y: int, wide: int, text: str, stop: str) -> Flow:
        flow = Flow(press, x, y, wide)
        flow.space(_PAD)
        with flow.indented(press.px(_PAD), press.px(_PAD)):
            flow.write(text, _SAID)
            if stop:
                flow.space(12)
                set_action(flow, Action(stop, "call-off", "Esc"))
        flow.space(_PAD)
        return flow
