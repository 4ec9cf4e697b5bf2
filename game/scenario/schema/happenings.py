"""What can be done and what can happen: levers, decisions, events, standing rules, endings, measures."""

from __future__ import annotations

from typing import Literal

from game.scenario.schema.deeds import Amounts, Appeals, Deed, Option
from game.scenario.schema.kinds import Amount, Condition, Day, Days, Id, Name, Positive, Share, Truth, Words
from game.scenario.schema.part import Part, says

Verb = Literal["do", "speak", "prepare", "carry_out", "back_down"]


class Lever(Part):
    """An act, or a threat that passes through spoken, prepared and carried out."""

    role: Id = says("Whose it is.", "누구의 것인지.")
    name: Words = says("What it is called.", "이름.", label=True)
    text: Words | None = says("What it is, in words.", "무엇인지.", default=None)
    threat: Truth = says("Whether it is a threat.", "위협인지.", default=False)
    first: Day | None = says("The first day it may be used.", "쓸 수 있는 첫날.", default=None, alias="from")
    last: Day | None = says("The last day it may be used.", "쓸 수 있는 마지막 날.", default=None, alias="to")
    cooldown_days: Days = says("Days before an act may be repeated; 0 is once only.",
        "다시 쓰기까지의 날. 0이면 한 번뿐.", default=0, unit="days")  # fmt: skip
    due_days: Days = says("Days a spoken threat can stand before it is called; 0 is for ever.",
        "말한 위협이 시험받기까지의 날. 0이면 한없이.", default=0, unit="days")  # fmt: skip
    demand: Condition | None = says("Once it holds, the threat lapses at no cost.",
        "참이 되면 위협은 대가 없이 사라진다.", default=None)  # fmt: skip
    stake: Amounts = says(
        "What backing down, or being called, adds.", "물러서거나 허세로 드러날 때 더하는 값.", default={}, unit="points"
    )
    leak: Share = says(
        "The chance a sitting that a hidden preparation shows.",
        "숨긴 준비가 한 회합에 드러날 가능성.",
        default=0.0,
        unit="share",
    )
    stages: dict[Verb, Option] = says("`do` for an act; `speak`, `prepare`, `carry_out`, `back_down` for a threat.",
        "행동이면 `do`, 위협이면 `speak`, `prepare`, `carry_out`, `back_down`.", default={})  # fmt: skip


class Decision(Part):
    """A question put once, to a role or an audience."""

    role: Id | None = says("The role that decides.", "결정하는 역할.", default=None)
    audience: Id | None = says("Or the audience that decides.", "또는 결정하는 청중.", default=None)
    first: Day | None = says("The first day it can be put.", "물을 수 있는 첫날.", default=None, alias="from")
    last: Day | None = says("The last day it can be put.", "물을 수 있는 마지막 날.", default=None, alias="to")
    when: Condition | None = says("Only when this holds.", "이 조건이 참일 때만.", default=None)
    question: Words = says("What is asked.", "묻는 말.", label=True)
    text: Words | None = says("The cable that puts it.", "물음을 담은 전문.", default=None)
    documents: tuple[Id, ...] = says("Documents to read with it.", "함께 읽을 문서.", default=())
    options: dict[Id, Option] = says("The answers, in order.", "선택지. 차례대로.", least=2, most=100, ordered=True)
    fixed: Id | None = says("The answer a patch has decided.", "변경 파일이 정해 둔 답.", default=None)


class Event(Deed):
    """Something that befalls the world."""

    name: Words = says("What it is called.", "이름.", label=True)
    text: Words | None = says("What happens, in words.", "무슨 일이 벌어지는지.", default=None)
    first: Day | None = says("The first day it can happen.", "일어날 수 있는 첫날.", default=None, alias="from")
    last: Day | None = says("The last day it can happen.", "일어날 수 있는 마지막 날.", default=None, alias="to")
    when: Condition | None = says("Only while this holds.", "이 조건이 참일 때만.", default=None)
    odds: Appeals = says("Its log-odds a sitting, reason by reason; without any it happens when it may.",
        "회합마다의 로그 승산을 까닭별로. 없으면 조건이 되는 대로 일어난다.", default={})  # fmt: skip
    cooldown_days: Days = says(
        "Days before it can happen again; 0 is once only.",
        "다시 일어나기까지의 날. 0이면 한 번뿐.",
        default=0,
        unit="days",
    )


class Drift(Part):
    """A standing rule applied once a turn."""

    row: Id = says("The meter or tally it moves.", "움직이는 지표나 집계.")
    by: Amount = says("How much it adds a turn.", "한 턴에 더하는 값.", unit="points")
    when: Condition | None = says("Only while this holds.", "이 조건이 참일 때만.", default=None)
    spread: Positive = says(
        "How widely the amount is drawn around its mean; 0 is not at all.",
        "평균 둘레로 흩어지는 정도. 0이면 흩어지지 않는다.",
        default=0.0,
    )
    name: Words | None = says("What it is called.", "이름.", default=None, label=True)


class Ending(Part):
    """How a game can end; the first in order that holds is the one."""

    name: Words = says("What it is called.", "결말의 이름.", label=True)
    text: Words | None = says("What it was, in words.", "어떤 결말이었는지.", default=None)
    when: Condition | None = says("Only when this holds.", "이 조건이 참일 때만.", default=None)
    at_end: Truth = says("Only when the calendar is over.", "달력이 끝났을 때만.", default=False)


class Measure(Part):
    """What analysis reads off a finished game: the day something happened, or a value at the end."""

    name: Words = says("What it is called.", "측정값의 이름.", label=True)
    day_of: Name | None = says("The day this flag was raised.", "이 일이 일어난 날.", default=None)
    value: Amount | None = says("Or the value of this at the end.", "또는 마지막의 이 값.", default=None)
    unit: Words | None = says("What it is counted in.", "단위.", default=None, label=True)
