"""What every part of a scenario file has in common: it is closed, fixed once read, and says what its fields mean."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict
from pydantic.fields import FieldInfo

Unit: TypeAlias = Literal[
    "", "points", "log_odds", "utility", "share", "days", "seconds", "sittings", "lives", "members", "degrees"
]

UNITS: dict[Unit, tuple[str, str]] = {
    "": ("", ""),
    "points": ("points of the meter", "지표의 점수"),
    "log_odds": ("log-odds", "로그 승산"),
    "utility": ("utility points", "효용 점수"),
    "share": ("0 to 1", "0~1"),
    "days": ("days", "일"),
    "seconds": ("seconds", "초"),
    "sittings": ("sittings", "회합"),
    "lives": ("lives", "명"),
    "members": ("members", "의석"),
    "degrees": ("degrees", "도"),
}


class Part(BaseModel):
    """A mapping with known keys. An unknown key is a mistake, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


def says(
    en: str,
    ko: str,
    *,
    default: Any = ...,
    unit: Unit = "",
    alias: str | None = None,
    least: int | None = None,
    most: int | None = None,
    label: bool = False,
    ordered: bool = False,
) -> Any:
    """Declare a field with the sentence that explains it in both languages.

    ``least`` and ``most`` say how many items a list or mapping may hold. A ``label`` only names or asks: it claims
    nothing about the world, so it needs no evidence. Of what is ``ordered`` the author's order means something.
    """
    about: JsonDict = {"ko": ko, "unit": unit, "label": label, "ordered": ordered}
    return Field(default, description=en, alias=alias, min_length=least, max_length=most, json_schema_extra=about)


def extra(info: FieldInfo) -> dict[str, Any]:
    """Return what a field says of itself beside what pydantic knows."""
    return dict(info.json_schema_extra) if isinstance(info.json_schema_extra, dict) else {}
