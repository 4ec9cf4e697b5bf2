"""The interface's words in one language, from the Fluent files of ``assets/words/<language>``.

``words("ko").say("told-offered", side="셀라", paper="해협 협정")`` gives the sentence with that id. In Korean texts
``{ JOSA($side, "이가") }`` gives the word with the particle that fits it, so that no one reads 이(가).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date as Date  # noqa: N812 - `date` is the method that writes one
from functools import cache
from typing import Any, Protocol

import babel
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType

from game.faces.josa import josa
from game.faces.language import Language, other
from game.faces.myriads import myriads
from game.where import data_folder

LONGEST_FACT = 2000
"""Fluent gives up on a whole sentence when one of its facts is longer than 2,500 characters."""


class Bilingual(Protocol):
    """A scenario's text: the same thing said in both languages, or in one only."""

    @property
    def ko(self) -> str | None: ...
    @property
    def en(self) -> str | None: ...


class Words:
    """Everything the program says, in one language.

    ``faults`` collects what could not be said (an unknown id, a missing fact). A person gets the id and can go on; the
    tests play whole games and want it empty.
    """

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self.faults: list[str] = []
        self._shelf = _shelf(language)

    def has(self, sentence: str) -> bool:
        """Whether there is a sentence with this id, or ``id.attribute``."""
        return self._pattern(sentence) is not None

    def say(self, sentence: str, /, **facts: Any) -> str:
        """Return the sentence with this id, or ``id.attribute``, with the facts put in."""
        pattern = self._pattern(sentence)
        if pattern is None:
            self.faults.append(f"no words for {sentence}")
            return sentence
        text, errors = self._shelf.bundle.format_pattern(pattern, {name: _fact(value) for name, value in facts.items()})
        self.faults += [f"{sentence}: {error}" for error in errors]
        return str(text)

    def pick(self, text: Mapping[str, str] | Bilingual | str | None) -> str:
        """Return a scenario's text in this language, or in the other where only that was written."""
        if text is None or isinstance(text, str):
            return text or ""
        both = text if isinstance(text, Mapping) else {"ko": text.ko, "en": text.en}
        return both.get(self.language) or both.get(other(self.language)) or ""

    def date(self, day: int | Date) -> str:
        """Return ``18 June 1931`` or ``1931년 6월 18일``; days are proleptic Gregorian ordinals, as in the rules."""
        return self._date("date", day)

    def iso_date(self, day: str) -> str:
        """Return the date that ``1931-06-18`` stands for; journals and outcomes write it so."""
        return self.date(Date.fromisoformat(day))

    def short_date(self, day: int | Date) -> str:
        """Return ``18 June`` or ``6월 18일``, where the year is plain."""
        return self._date("date-short", day)

    def _date(self, sentence: str, day: int | Date) -> str:
        when = day if isinstance(day, Date) else Date.fromordinal(day)
        return self.say(sentence, year=str(when.year), month=when.month, day=str(when.day))

    def number(self, amount: float, digits: int = 0) -> str:
        """Return ``27,000``; grouped by thousands in both languages; ``digits`` after the point at most."""
        text = f"{amount:,.{digits}f}"
        text = text.rstrip("0").rstrip(".") if digits else text
        return "0" if text == "-0" else text

    def signed(self, amount: float, digits: int = 1) -> str:
        """Return ``+6`` or ``-6``, and ``0`` without a sign."""
        text = self.number(amount, digits)
        return text if text.startswith("-") or text == "0" else f"+{text}"

    def quantity(self, amount: float, unit: str, digits: int = 0) -> str:
        """Return an amount with its unit, if it has one: ``300 million dollars`` or ``3억 달러``."""
        number = self.number(amount, digits)
        if not unit:
            return number
        return self._by_myriads(round(amount, digits), unit) or self.say("amount-unit", amount=number, unit=unit)

    def signed_quantity(self, amount: float, unit: str) -> str:
        """Return what an amount changed by: ``+300`` or, where its unit counts by millions in Korean, ``+3억 달러``."""
        counted = self._by_myriads(round(amount), unit) if round(amount) else None
        return self.signed(amount, 0) if counted is None else counted if amount < 0 else f"+{counted}"

    def _by_myriads(self, amount: float, unit: str) -> str | None:
        return myriads(amount, unit) if self.language == "ko" else None

    def percent(self, share: float) -> str:
        """Return a share as a whole per cent, never a rounded-away chance: what can happen is not 0%, nor 100%."""
        if 0 < share < 0.005:
            return self.say("percent-below", percent=1)
        if 0.995 < share < 1:
            return self.say("percent-above", percent=99)
        return self.say("percent", percent=round(share * 100))

    def listed(self, things: Sequence[str]) -> str:
        """Return ``A, B and C`` or ``A, B, C``."""
        if len(things) < 2:
            return "".join(things)
        return self.say("list", head=", ".join(things[:-1]), last=things[-1])

    def _pattern(self, sentence: str) -> Any:
        name, _, attribute = sentence.partition(".")
        message = self._shelf.message(name)
        if message is None:
            return None
        return message.attributes.get(attribute) if attribute else message.value


@cache
def words(language: Language) -> Words:
    """Return the words of a language; they are read from the disk once."""
    return Words(language)


ENTRY = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
REFERENCE = re.compile(r"\{ *([a-z][\w-]*) *\}")


class _Shelf:
    """A language's sentences, each understood when first wanted: understanding all takes a tenth of a second."""

    def __init__(self, language: Language) -> None:
        functions: dict[str, Any] = {"JOSA": _josa}
        self.bundle = FluentBundle([language], functions, use_isolating=False)
        self._unread: dict[str, str] = {}
        for file in sorted((data_folder("assets") / "words" / language).glob("*.ftl")):
            text = file.read_text(encoding="utf-8")
            starts = [*ENTRY.finditer(text)]
            ends = [*(match.start() for match in starts[1:]), len(text)]
            self._unread |= {match[1]: text[match.start() : end] for match, end in zip(starts, ends, strict=True)}

    def message(self, name: str) -> Any:
        """Return a message, or None where there is none of this id."""
        if name in self._unread:
            text = self._unread.pop(name)
            self.bundle.add_resource(FluentResource(text))
            for other_name in REFERENCE.findall(text):
                self.message(other_name)
        return self.bundle.get_message(name) if self.bundle.has_message(name) else None


@cache
def _shelf(language: Language) -> _Shelf:
    return _Shelf(language)


def _fact(value: Any) -> Any:
    """A number stays one, for plurals; anything else is text, cut where Fluent would give up."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value
    text = str(value)
    return text if len(text) <= LONGEST_FACT else f"{text[:LONGEST_FACT]}…"


_KOREAN = babel.Locale("ko")


def _josa(word: Any, pair: Any) -> str:
    text = word.format(_KOREAN) if isinstance(word, FluentType) else str(word)
    return josa(text, str(pair))
