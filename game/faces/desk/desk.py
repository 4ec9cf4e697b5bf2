"""The desk: what lies on it, and what each touch means.

It holds no window and no clock; ``app`` brings events and time, tests bring their own.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import lru_cache

import pygame

from game.faces.desk import focus
from game.faces.desk.ease import Ease
from game.faces.desk.entry import Entry, caret_box, set_entry
from game.faces.desk.eye import Eye
from game.faces.desk.focus import Spot
from game.faces.desk.fonts import Fonts
from game.faces.desk.hand import Hand, stepped
from game.faces.desk.layers import Layer
from game.faces.desk.outline import outlined
from game.faces.desk.paint import Painter, Touched
from game.faces.desk.patience import SHOWS_SECONDS, Patience
from game.faces.desk.picture import Picture
from game.faces.desk.press import Press
from game.faces.desk.scale import Box, Scale
from game.faces.desk.settings import Settings, changed, leave_screen, settings_screen, with_text_size
from game.faces.desk.shortcuts import intent_of
from game.faces.desk.sound import Noise, noise_of
from game.faces.desk.teller import Teller
from game.faces.language import NAMES, Language, language_of
from game.faces.language import other as other_language
from game.faces.screen import Action, Screen, field_of
from game.faces.words import words

SOON = 0.04
"""Seconds within which most choices are done; only after them is the desk drawn as waiting."""

AT_ONCE = 0.012
"""Seconds that a picture in motion may wait for what it shows; after them the last one is drawn again."""

SLIDE = 160
"""Milliseconds in which a paper slides in."""

OWN = {"settings", "outline", "leave"}
"""Sheets that are the window's own."""

DONE = pygame.USEREVENT
"""Posted when what was chosen is done, to wake a loop that waits for events."""


class Desk:
    """One person's desk."""

    def __init__(self, teller: Teller, fonts: Fonts, settings: Settings, size: tuple[int, int]) -> None:
        self.teller = teller
        self.settings = settings
        self.painter = Painter(fonts)
        self.eye = Eye()
        self.hand = Hand(self.eye)
        self.layers: list[Layer] = []
        self.slid: int | None = None
        self.moment: int | None = None
        self.noise: Noise | None = None
        self._fonts = fonts
        self._ease = Ease(fonts)
        self._size = size
        self._own: list[str] = []
        self._chosen = ""
        self.entry = Entry()
        self.patience = Patience()
        self._game = self._base = teller.screen()
        self._pool = ThreadPoolExecutor(1)
        self._pending: Future[Screen] | None = None
        self._is_quiet = False
        self._set = lru_cache(maxsize=24)(self._compose)
        self.lay()

    # What lies on the desk

    @property
    def scale(self) -> Scale:
        return Scale(*self._size, self.settings.text)

    @property
    def screen(self) -> Screen:
        """The topmost screen."""
        return self.layers[-1].screen

    @property
    def language(self) -> Language:
        return language_of(self._game.language)

    @property
    def is_moving(self) -> bool:
        """Whether anything moves by itself: a paper that slides in, or a screen's moment."""
        return self.slid is not None or self.moment is not None

    @property
    def is_waiting(self) -> bool:
        """Whether the others are still thinking about what was chosen last."""
        return self._pending is not None

    @property
    def is_told_to_wait(self) -> bool:
        """Whether that is said: of what follows upon itself, such as a drag, only where it takes long."""
        return self.is_waiting and (not self._is_quiet or self.patience.waited >= SHOWS_SECONDS)

    @property
    def _press(self) -> Press:
        return Press(self._fonts, self.scale, self.language)

    def lay(self) -> None:
        """Lay out the screens anew, keeping the eye where it was."""
        before = self.layers
        if not self._game.drawer:
            self._base = with_text_size(self._game, self.settings)
        screens = [self._base, *([self._game] if self._game.drawer else []), *map(self._own_screen, self._own)]
        self.painter.theme = self.settings.theme
        self.layers = [Layer(screen, self._set(screen, self.scale)) for screen in screens]
        is_new = not any(layer.is_same(self.screen) for layer in before)
        if is_new or len(before) != len(self.layers):
            self.slid = 0 if is_new and before and not (self.settings.is_still or self.hand.held) else None
        if is_new:
            self.moment = 0 if before and self.layers[-1].picture.lasts and not self.settings.is_still else None
        self.hand.lift()
        self.eye.look(self.layers[-1].picture, self.screen.key, self.scale.factor, is_new=is_new)
        self.eye.forget_all_but({screen.key for screen in screens})
        field = field_of(self.screen)
        if field is not None and not self.is_typing:
            self.entry = Entry(field.text)

    def resize(self, size: tuple[int, int]) -> None:
        self._size = size
        self.lay()

    def _compose(self, screen: Screen, scale: Scale) -> Picture:
        language = language_of(screen.language)
        tongue, say = other_language(language), words(language).say
        if screen.drawer:
            back = Action(say("desk-close"), "back", "Esc")
            return self._ease.sheet(screen, scale, back)
        tools = (
            Action(NAMES[tongue], f"language:{tongue}", "F3"),
            Action(say("desk-help"), "help", "F1"),
            Action(say("desk-settings"), "face:settings", "F10"),
        )
        return self._ease.page(screen, scale, tools)

    def _own_screen(self, name: str) -> Screen:
        if name == "outline":
            return outlined(self._game)
        return settings_screen(self.settings, self.language) if name == "settings" else leave_screen(self.language)

    # Choosing

    def choose(self, intent: str) -> None:
        """Do what an intent means: the window's own at once, the game's while the desk stays awake."""
        if self.is_waiting:
            return
        if intent == "back" and self._own:
            self._own.pop()
            self.lay()
        elif intent.startswith("face:"):
            name = intent.removeprefix("face:")
            if name in OWN:
                self._own = [*(sheet for sheet in self._own if sheet != name), name]
            self.settings = changed(self.settings, intent)
            self.noise = "tick"
            self.lay()
        elif (field := self._field(intent)) is not None:
            self.eye.stand(field)
        else:
            self._tell(intent)

    def _field(self, intent: str) -> Spot | None:
        """Return the field that an intent stands for: it is typed into, not pressed."""
        fields = (spot for spot in focus.spots(self.eye.picture) if spot.widget.kind == "field")
        return next((spot for spot in fields if spot.widget.intent == intent), None)

    def _tell(self, intent: str, *, is_quiet: bool = False) -> None:
        """Let the game do what an intent means, while the desk stays awake; quietly, where the next soon follows."""
        if not self.is_waiting:
            self.settings = changed(self.settings, intent)
            self._chosen = intent
            self._own = [sheet for sheet in self._own if intent.startswith("language:")]
            self._await(self._pool.submit(self._act, intent), is_quiet=is_quiet)

    def _act(self, intent: str) -> Screen:
        """Have the game do what was chosen, and work out the screen that comes of it, while the desk stays awake."""
        self.teller.act(intent)
        return self.teller.screen()

    def look(self) -> bool:
        """Look whether what was chosen is done; if so lay out what came of it. Say whether that is seen."""
        if self._pending is None or not self._pending.done():
            return False
        done, is_told = self._pending, self.is_told_to_wait
        self._pending = None
        before, self._game = self._game, done.result()
        if not self._chosen and self._game == before:
            return self._drag() or is_told
        self.noise = noise_of(self._chosen, before, self._game)
        self.lay()
        if self.is_typing:
            self._say_typed()
        self._drag()
        return True

    def glance(self) -> bool:
        """Look whether the screen has changed by itself, while the desk stays awake; say whether that is seen."""
        if self.is_waiting:
            return False
        self._chosen = ""
        return self._await(self._pool.submit(self.teller.screen), is_quiet=True)

    def _await(self, pending: Future[Screen], *, is_quiet: bool) -> bool:
        self._pending, self._is_quiet = pending, is_quiet
        pending.add_done_callback(lambda _: pygame.event.post(pygame.event.Event(DONE)))
        wait([pending], min(AT_ONCE, SOON) if is_quiet else SOON)
        return self.look()

    def finish(self) -> None:
        """Wait until what was chosen is done."""
        if self._pending is not None:
            wait([self._pending])
            self.look()

    def close(self) -> None:
        """Let what was chosen last come to its end, for it may be on its way to the disk."""
        self.teller.call_off()
        self._pool.shutdown(wait=True)

    # Typing

    @property
    def is_typing(self) -> bool:
        """Whether the keyboard stands in a field."""
        return self.eye.spot is not None and self.eye.spot.widget.kind == "field"

    @property
    def caret(self) -> Box | None:
        """Where what is typed goes, in pixels of the window; nowhere, unless the keyboard stands in a field."""
        if not self.is_typing or self.eye.spot is None:
            return None
        box = caret_box(self._press, self.eye.spot.box(self.eye.moved()), self.entry.text)
        return box.moved(self.scale.canvas.x, self.scale.canvas.y)

    def type(self, text: str) -> None:
        """Take finished text from the keyboard or an input method."""
        if self.is_typing:
            self.entry.type(text)
            self._say_typed()

    def compose(self, text: str) -> None:
        """Take what an input method is composing; it is shown, and is no text yet."""
        self.entry.composing = text if self.is_typing else ""

    def _type_key(self, name: str) -> bool:
        """Do what a key means in a field; say whether it means anything there."""
        if self.entry.composing:
            return True  # the input method has it
        if name == "Backspace":
            self.entry.rub_out()
        elif name == "Esc" and self.entry.text:
            self.entry.text = ""
        elif name == "Enter":
            self.eye.step(1)
            return True
        else:
            return len(name) <= 1 or name in {"Space", "Home", "End", "Left", "Right"}
        self._say_typed()
        return True

    def _is_said(self) -> bool:
        field = field_of(self.screen)
        return field is None or field.text == self.entry.text

    def _say_typed(self) -> None:
        """Let the game know what stands in the field, as soon as it listens."""
        field = field_of(self.screen)
        if field is not None and not self._is_said():
            self._tell(field.intent + self.entry.text)

    # Keys

    def key(self, name: str) -> None:
        """Do what a key means; while a screen's moment lasts any key ends it, and means nothing else."""
        if self.is_waiting:
            if name == "Esc":
                self.teller.call_off()
            return
        if self.moment is not None:
            self.moment = None
            return
        if self.is_typing and self._type_key(name):
            return
        match name:
            case "Tab" | "Shift-Tab":
                self.eye.step(1 if name == "Tab" else -1)
            case "Left" | "Right" | "Home" | "End" if slid := stepped(self.eye.spot, name):
                self._tell(slid)
            case "Up" | "Down" | "Left" | "Right":
                self.eye.go(name)
            case "PageUp" | "PageDown":
                self._page(-1 if name == "PageUp" else 1)
            case "Home" | "End":
                self._page(-1000 if name == "Home" else 1000)
            case "Enter" | "Space":
                self.choose(self.eye.spot.widget.intent if self.eye.spot else "")
            case _:
                self.choose(self._shortcut(name))

    def _page(self, by: int) -> None:
        self.eye.page(by, 0.85, self.hand.hover.region if self.hand.hover else None)

    def _shortcut(self, name: str) -> str:
        """Return the intent of a key here; what a window's own key has opened, it closes."""
        intent = intent_of(name, self.eye.picture, self.settings, self.language)
        is_open = self._own and intent == f"face:{self._own[-1]}" and name.startswith("F")
        return "back" if is_open else intent

    # The pointer, in pixels of the window

    def point(self, x: int, y: int) -> bool:
        """Move the pointer; say whether that changes what is seen."""
        if self.hand.drag(*self._within(x, y)):
            return self._drag()
        return not self.is_waiting and self.hand.point(*self._within(x, y), self.scale.factor)

    def press(self, x: int, y: int) -> None:
        if not self.is_waiting and self.hand.press(*self._within(x, y), self.scale.factor):
            self._drag()

    def _drag(self) -> bool:
        """Let the game know where the hand has dragged a slider, as soon as it listens; only the last place counts."""
        is_heard = bool(self.hand.wanted) and not self.is_waiting
        if is_heard:
            self._tell(self.hand.take(), is_quiet=True)
        return is_heard

    def release(self, x: int, y: int) -> None:
        spot = self.hand.release(*self._within(x, y), self.scale.factor)
        if self.is_waiting:
            if self.patience.button is not None and self.patience.button.holds(*self._within(x, y)):
                self.teller.call_off()
            return
        if spot is not None:
            self.choose(spot.widget.intent)

    def wheel(self, x: int, y: int, steps: float) -> None:
        """Move the column under the pointer."""
        self.hand.pull(*self._within(x, y), round(-steps * 60 * self.scale.factor))
        self.point(x, y)

    def _within(self, x: int, y: int) -> tuple[int, int]:
        return x - self.scale.canvas.x, y - self.scale.canvas.y

    # Drawing

    def tick(self, milliseconds: int) -> None:
        """Let time pass for what moves."""
        if self.moment is not None:
            self.moment = self.moment + milliseconds if self.moment < self.layers[-1].picture.lasts else None
        if self.slid is not None:
            self.slid = self.slid + milliseconds if self.slid + milliseconds < SLIDE else None

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the desk as it is now."""
        surface.fill(self.painter.colour("desk"))
        canvas = surface.subsurface(pygame.Rect(self.scale.canvas).clip(surface.get_rect()))
        for layer in self.layers:
            is_top = layer is self.layers[-1]
            if layer.screen.drawer:
                self.painter.veil(canvas, Box(0, 0, canvas.get_width(), canvas.get_height()), "desk", 0.6)
            self.painter.moment = self.moment if is_top else None
            moved = {region.key: self.eye.down(region, layer.screen.key) for region in layer.picture.regions}
            touched = self._touched() if is_top else Touched()
            self.painter.paint(canvas, layer.picture, moved, touched, self.scale.factor, self._aside(layer))
        if self.is_typing and self.eye.spot is not None:
            box = self.eye.spot.box(self.eye.moved())
            self.painter.lay_over(canvas, set_entry(self._press, box, self.entry.text, self.entry.composing))
        if self.is_told_to_wait:
            wide, high = canvas.get_size()
            waiting, say = self.teller.waiting, words(self.language)
            self.painter.lay_over(canvas, self.patience.set(self._press, wide, high, waiting, say))

    def _aside(self, layer: Layer) -> tuple[int, int]:
        """Return how far a sheet, or the papers of a new screen, still are from their place."""
        if self.slid is None or layer is not self.layers[-1]:
            return 0, 0
        left = (1 - self.slid / SLIDE) ** 2
        if layer.screen.drawer:
            return round(left * layer.picture.box.width), 0
        return 0, round(left * 28 * self.scale.factor)

    def _touched(self) -> Touched:
        spot, hover = self.eye.spot, self.hand.hover
        is_pressed = self.hand.pressed is not None
        return Touched(spot.widget if spot and self.eye.is_shown else None, hover.widget if hover else None, is_pressed)
