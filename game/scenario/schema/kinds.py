"""What a scalar may be: how each kind is read from the text that was typed, and what people and editors call it.

YAML never decides: ``NO`` is not false, ``12:30`` is not 750 and ``1e3`` is a number only where one is expected.
A refusal carries one of our codes and its facts; ``game.scenario.shape`` adds the place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import AfterValidator, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

FORMAT = 1
"""The format of scenario files that this program writes, and the newest it reads."""

NUMBER = r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$"
DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
ID = r"^[a-z][a-z0-9_]{0,59}$"
SLUG = r"^[a-z0-9]+([-_][a-z0-9]+)*$"
"""Scenarios and patches are named as files are: ``lantern-strait``."""
NAME = r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$"
"""Ids joined by dots, as flags are named: ``accord.accepted``."""
LONGEST_EXPRESSION = 500
LARGEST = 1e12
"""Larger than any count in human affairs, small enough that sums stay exact to a thousandth."""

LANGUAGES = ("ko", "en")

EvidenceKind = Literal["documented", "inferred", "invented"]
KINDS: tuple[EvidenceKind, ...] = ("documented", "inferred", "invented")
"""What a number or claim may rest on."""


class Expression(str):
    """A one-line expression as it was typed; ``game.scenario.expression`` gives it its meaning."""

    __slots__ = ()


class Text(dict[str, str]):
    """A text a person reads, by language; one that was typed once stands for every language."""

    __slots__ = ()


class Phrase(str):
    """A line that says something, in no particular language."""

    __slots__ = ()


def wrong(code: str, **facts: str | float) -> PydanticCustomError:
    """Return the refusal that ``game.scenario.shape`` turns into a problem with a place."""
    return PydanticCustomError("problem", "{code}", {"code": code, **facts})


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of scalar: how it is read, its name in both languages, and what an editor may accept."""

    read: Callable[[str], object]
    en: str
    ko: str
    editor: Mapping[str, Any] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.en)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._accept)

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"kind": self.en, **self.editor}

    def _accept(self, value: object) -> object:
        if value is None:
            raise wrong("E313")
        if not isinstance(value, str):
            raise wrong("E303", expected=self.en, found="list" if isinstance(value, list) else "mapping")
        return self.read(value)


def _number(low: float, high: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        if not re.fullmatch(NUMBER, text):
            plain = text.lstrip("+-.").lower()
            raise wrong("E306" if plain in {"nan", "inf", "infinity"} else "E304", text=text)
        value = float(text)
        if not low <= value <= high:
            raise wrong("E305", text=text, low=low, high=high)
        return value + 0.0  # -0.0 is 0

    return read


def _whole(low: int, high: int) -> Callable[[str], int]:
    number = _number(low, high)

    def read(text: str) -> int:
        value = number(text)
        if not value.is_integer():
            raise wrong("E307", text=text)
        return int(value)

    return read


def _format(text: str) -> int:
    """Read the format a file says it is written in: this program's, or one that only a newer copy knows."""
    if re.fullmatch(r"[1-9][0-9]{0,5}", text) and int(text) > FORMAT:
        raise wrong("E146", found=text, known=FORMAT)
    return _whole(FORMAT, FORMAT)(text)


def _date(text: str) -> date:
    if not re.fullmatch(DATE, text):
        raise wrong("E309", text=text)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise wrong("E310", text=text) from None


def _truth(text: str) -> bool:
    if text not in {"true", "false"}:
        raise wrong("E308", text=text)
    return text == "true"


def _id(text: str) -> str:
    if not re.fullmatch(ID, text):
        raise wrong("E311", text=text)
    return text


def _slug(text: str) -> str:
    if not re.fullmatch(SLUG, text) or len(text) > 100:
        raise wrong("E314", text=text)
    return text


def _asset(text: str) -> str:
    if not re.fullmatch(SLUG, text) or len(text) > 100:
        raise wrong("E311", text=text)
    return text


def _name(text: str) -> str:
    if not re.fullmatch(NAME, text) or len(text) > 240:
        raise wrong("E311", text=text)
    return text


def _expression(text: str) -> Expression:
    if len(text) > LONGEST_EXPRESSION:
        raise wrong("E502", length=len(text), limit=LONGEST_EXPRESSION)
    if not text.strip():
        raise wrong("E313")
    return Expression(text)


def _line(text: str) -> Phrase:
    if not text.strip():
        raise wrong("E313")
    return Phrase(text)


def _numeric(low: float, high: float, **more: Any) -> dict[str, Any]:
    return {"type": ["number", "string"], "pattern": NUMBER, "minimum": low, "maximum": high, **more}


def _whole_kind(low: int, high: int, en: str = "whole number", ko: str = "정수") -> Kind:
    return Kind(_whole(low, high), en, ko, _numeric(low, high, multipleOf=1))


Number: TypeAlias = Annotated[float, Kind(_number(-LARGEST, LARGEST), "number", "수", _numeric(-LARGEST, LARGEST))]
AMOUNT_KIND = Kind(_expression, "number or expression", "수 또는 식", {"type": ["number", "string"], "maxLength": 500})
Amount: TypeAlias = Annotated[Expression, AMOUNT_KIND]
Condition: TypeAlias = Annotated[
    Expression, Kind(_expression, "condition", "조건식", {"type": ["boolean", "string"], "maxLength": 500})
]
Positive: TypeAlias = Annotated[float, Kind(_number(0, 1000), "number", "수", _numeric(0, 1000))]
Count: TypeAlias = Annotated[float, Kind(_number(0, LARGEST), "number", "수", _numeric(0, LARGEST))]
Share: TypeAlias = Annotated[float, Kind(_number(0, 1), "share", "비율", _numeric(0, 1))]
Longitude: TypeAlias = Annotated[float, Kind(_number(-180, 180), "number", "수", _numeric(-180, 180))]
Latitude: TypeAlias = Annotated[float, Kind(_number(-90, 90), "number", "수", _numeric(-90, 90))]
Days: TypeAlias = Annotated[int, _whole_kind(0, 36_500)]
Sittings: TypeAlias = Annotated[int, _whole_kind(1, 30)]
Seats: TypeAlias = Annotated[int, _whole_kind(1, 100_000)]
Minutes: TypeAlias = Annotated[int, _whole_kind(20, 90)]
"""A lesson's length: in fewer nothing can be talked over afterwards, in more a class wants a break."""
Seconds: TypeAlias = Annotated[int, _whole_kind(0, 5400)]
Tables: TypeAlias = Annotated[int, _whole_kind(2, 12)]
Format: TypeAlias = Annotated[int, replace(_whole_kind(FORMAT, FORMAT), read=_format)]
Truth: TypeAlias = Annotated[
    bool, Kind(_truth, "true or false", "true 또는 false", {"enum": [True, False, "true", "false"]})
]
Day: TypeAlias = Annotated[date, Kind(_date, "date", "날짜", {"type": "string", "format": "date", "pattern": DATE})]
ID_KIND = Kind(_id, "id", "아이디", {"type": ["string", "boolean"], "pattern": ID})
Id: TypeAlias = Annotated[str, ID_KIND]
Slug: TypeAlias = Annotated[str, Kind(_slug, "scenario id", "시나리오 아이디", {"type": "string", "pattern": SLUG})]
Asset: TypeAlias = Annotated[str, Kind(_asset, "name", "이름", {"type": "string", "pattern": SLUG})]
"""One of the program's own drawings or maps: its file's name without the ending."""
Name: TypeAlias = Annotated[
    str, Kind(_name, "name", "이름", {"type": ["string", "boolean"], "pattern": NAME, "maxLength": 240})
]
LINE_KIND = Kind(_line, "text", "글", {"type": ["string", "number", "boolean"]})
Line: TypeAlias = Annotated[Phrase, LINE_KIND]


@dataclass(frozen=True, slots=True)
class Short:
    """A shorter way of writing something, and what an editor accepts it as beside the long way."""

    lengthen: Callable[[str], object]
    kind: Kind

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self._lengthen, handler(source))

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"anyOf": [{"kind": self.kind.en, **self.kind.editor}, handler(core)]}

    def _lengthen(self, value: object) -> object:
        return self.lengthen(value) if isinstance(value, str) else value


def _once_each(ids: tuple[str, ...]) -> tuple[str, ...]:
    seen: set[str] = set()
    for id_ in ids:
        if id_ in seen:
            raise wrong("E317", found=id_)
        seen.add(id_)
    return ids


Ids: TypeAlias = Annotated[tuple[Id, ...], AfterValidator(_once_each), Short(lambda id_: [id_], ID_KIND)]
"""One id alone may stand for a list of one."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """How a text is read: once for every language, or language by language."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        by_language = handler.generate_schema(dict[Literal["ko", "en"], Line])
        return core_schema.no_info_before_validator_function(
            lambda value: dict.fromkeys(LANGUAGES, value) if isinstance(value, str) else value,
            core_schema.no_info_after_validator_function(Text, by_language),
        )

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"kind": "words"}


Words: TypeAlias = Annotated[Text, Spoken()]
"""A text typed once stands for every language; ``game.scenario.languages`` asks for the missing one."""
