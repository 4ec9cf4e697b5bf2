"""What things do when they happen, and what speaks for and against choosing them."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from game.scenario.schema.kinds import AMOUNT_KIND, Amount, Condition, Day, Id, Ids, Short, Words
from game.scenario.schema.part import Part, says

PaperKind: TypeAlias = Literal["plain", "flash", "night", "signed"]
"""The papers of the time that news comes on."""

Amounts: TypeAlias = dict[Id, Amount]


class Appeal(Part):
    """A named reason; it may be written short, as its amount alone."""

    add: Amount = says("How much it adds.", "더하는 값.", unit="log_odds")
    when: Condition | None = says("Only while this holds.", "이 조건이 참일 때만.", default=None)
    because: Words | None = says("The reason in words.", "까닭을 말로 쓴 것.", default=None, label=True)


Appeals: TypeAlias = dict[Id, Annotated[Appeal, Short(lambda amount: {"add": amount}, AMOUNT_KIND)]]


class Deed(Part):
    """What doing something does."""

    effects: Amounts = says(
        "What it adds to meters and tallies.", "지표와 집계에 더하는 값.", default={}, unit="points"
    )
    shifts: dict[Id, Id] = says(
        "Unsettled issues it moves, each to a position.", "아직 정해지지 않은 쟁점을 옮길 입장.", default={}
    )
    paper: PaperKind = says(
        "The kind of paper that tells of it: a plain one, a flash telegram, a bulletin of the night, a signed page.",
        "이 일을 알리는 종이: 보통 종이, 지급 전보, 심야 속보, 서명한 쪽.",
        default="plain",
    )
    known_to: Ids | None = says("Sides that learn of it; all by default.", "알게 되는 진영. 기본은 모두.", default=None)


class Option(Deed):
    """One thing a chooser may do."""

    name: Words | None = says("What it is called.", "이름.", default=None, label=True)
    text: Words | None = says("What happens, in words.", "무슨 일이 벌어지는지.", default=None)
    when: Condition | None = says("When it may be chosen.", "고를 수 있는 조건.", default=None)
    appeals: Appeals = says("What speaks for or against it.", "이 선택을 부추기거나 말리는 까닭.", default={})


class Stay(Part):
    """A stretch of days at the table."""

    first: Day = says("The first day.", "첫날.", alias="from")
    last: Day = says("The last day, included.", "마지막 날(포함).", alias="to")
