"""Every value an author wrote, with its path: what must rest on something, and what must be said in two languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from game.scenario.schema.kinds import Expression, Phrase, Text
from game.scenario.schema.part import Part, extra
from game.scenario.tree import Path


@dataclass(frozen=True, slots=True)
class Written:
    """One value an author wrote. A label only names or asks."""

    path: Path
    value: object
    is_label: bool

    @property
    def is_claim(self) -> bool:
        """Say whether the value says something about the world: a number, a date, a text; not a name or a switch."""
        claims = isinstance(self.value, float | int | date | Text | Expression | Phrase)
        return claims and not self.is_label and not isinstance(self.value, bool)


def leaves(part: Part, path: Path = ()) -> Iterator[Written]:
    """Yield every value that was written into a part, none that was left to its default."""
    for name, info in type(part).model_fields.items():
        if name in part.model_fields_set:
            yield from _below(part.__dict__[name], (*path, info.alias or name), label=extra(info)["label"])


def _below(value: object, path: Path, *, label: bool) -> Iterator[Written]:
    if isinstance(value, Part):
        yield from leaves(value, path)
    elif isinstance(value, dict) and not isinstance(value, Text):
        for key, item in value.items():
            yield from _below(item, (*path, key), label=label)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _below(item, (*path, str(number)), label=label)
    else:
        yield Written(path, value, label)
