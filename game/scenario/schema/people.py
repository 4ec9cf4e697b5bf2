"""Who sits at the table, who watches from outside, and whose sides they are on."""

from __future__ import annotations

from typing import Literal

from game.scenario.schema.deeds import Amounts, Appeals, Stay
from game.scenario.schema.kinds import Asset, Condition, Day, Days, Id, Ids, Number, Positive, Share, Truth, Words
from game.scenario.schema.part import Part, says


class Side(Part):
    """A party to the quarrel; what one role of a side knows, the side knows."""

    name: Words = says("What the side is called.", "진영의 이름.", label=True)
    emblem: Literal["round", "square", "diamond"] = says(
        "The shape it is drawn with.", "진영을 나타내는 도형.", default="round"
    )
    solid: Truth = says("Whether its shapes are filled.", "도형을 채워 그릴지.", default=False)


class Audience(Part):
    """People who do not sit at the table and decide much; a meter with a name."""

    name: Words = says("What the audience is called.", "청중의 이름.", label=True)
    text: Words | None = says("Who they are.", "누구인지.", default=None)
    drawing: Asset | None = says(
        "Its emblem, one of the program's drawings by name.", "프로그램에 든 그림 가운데 상징의 이름.", default=None
    )
    start: Number = says("Where the meter stands at the beginning.", "시작할 때의 값.", default=50.0, unit="points")
    low: Number = says("The lowest it can be.", "가장 낮은 값.", default=0.0, unit="points")
    high: Number = says("The highest it can be.", "가장 높은 값.", default=100.0, unit="points")
    steadiness: Positive = says("How closely its choices follow its reasons; 0 is a coin toss.",
        "선택이 까닭을 얼마나 충실히 따르는지. 0이면 동전 던지기와 같다.", default=1.0)  # fmt: skip
    goals: dict[Id, Number] = says(
        "What one point of a meter is worth to it.", "지표 1점의 값어치.", default={}, unit="utility"
    )
    known_to: Ids | None = says(
        "Sides that can read the meter; all by default.", "값을 아는 진영. 기본은 모두.", default=None
    )


class Brief(Part):
    """Who you are, in words."""

    short: Words = says("In about sixty words.", "예순 낱말 안팎으로.")
    long: Words | None = says("In full.", "자세히.", default=None)


class Point(Part):
    """One point of the sealed mandate."""

    text: Words = says("What is to be won or kept.", "얻거나 지켜야 할 것.")
    weight: Positive = says("How much it weighs against the others.", "다른 항목에 견준 무게.", default=1.0)
    kept: Condition = says("When it counts as kept.", "지켜진 것으로 보는 조건.")


class Envelope(Part):
    """The sealed envelope: what only this role knows."""

    secret: Words | None = says("The one thing it may not reveal.", "드러내서는 안 되는 한 가지.", default=None)
    points: dict[Id, Point] = says("The points of the mandate.", "훈령의 항목.", default={})


class Adviser(Part):
    """Someone to ask before deciding: wants what the role wants, but not in the same measure."""

    name: Words = says("What the adviser is called.", "조언자의 이름.", label=True)
    stance: Words = says("In one line, what it looks to.", "무엇을 중히 보는지 한 줄로.")
    weights: dict[Id, Positive] = says(
        "By how much it multiplies the role's goal for a meter or tally, or its worth of an issue; 1 where nothing is "
        "said, 0 for what it does not care about.",
        "역할이 지표나 집계에 두는 목표, 쟁점에 두는 값어치에 몇 배의 무게를 두는지. 말이 없으면 1, 개의치 않으면 0.",
        default={},
    )


class Type(Part):
    """What a role would really do, hidden until the end."""

    name: Words = says("What the type is called.", "유형의 이름.", label=True)
    text: Words | None = says("What such a person would do.", "이런 사람이라면 어떻게 할지.", default=None)
    chance: Share = says("How likely it is; a role's chances add up to 1.", "가능성. 한 역할의 합은 1.", unit="share")
    leanings: dict[Id, dict[Id, Number]] = says(
        "What it adds to a choice: `table: {accept, offer, hold}`, `LEVER: {VERB}`, `pledge: {ISSUE}`, "
        "`DECISION: {OPTION}`.",
        "선택에 더하는 값: `table: {accept, offer, hold}`, `LEVER: {VERB}`, `pledge: {ISSUE}`, `DECISION: {OPTION}`.",
        default={},
        unit="log_odds",
    )


class Role(Part):
    """A chair: interests, red lines, private information."""

    side: Id = says("The side it belongs to.", "속한 진영.")
    name: Words = says("What the role is called.", "역할의 이름.", label=True)
    office: Words | None = says("The office it holds.", "직함.", default=None, label=True)
    person: Id | None = says("Who held it, from `people`.", "`people` 가운데 그 자리에 있던 사람.", default=None)
    principal: Id | None = says("The role whose mandate binds it.", "훈령을 내리는 역할.", default=None)
    drawing: Asset | None = says(
        "Its emblem, one of the program's drawings by name.", "프로그램에 든 그림 가운데 상징의 이름.", default=None
    )
    brief: Brief | None = says("Who you are.", "당신이 누구인지.", default=None)
    envelope: Envelope | None = says("What only this role knows.", "이 역할만 아는 것.", default=None)
    at_table: tuple[Stay, ...] = says("When it sits at the table.", "협상장에 앉는 기간.", default=())
    goals: dict[Id, Number] = says(
        "What one point of a meter or tally is worth to it.", "지표나 집계 1점의 값어치.", default={}, unit="utility"
    )
    mandate: dict[Id, Id] = says(
        "How far its principal lets it go, issue by issue.", "쟁점마다 양보해도 되는 한계 입장.", default={}
    )
    cable_days: Days = says(
        "Days until a cable for more is answered.", "전보의 답이 오기까지 걸리는 날.", default=7, unit="days"
    )
    overstep: Amounts = says(
        "What each step beyond the mandate adds.", "훈령을 한 걸음 넘을 때마다 더하는 값.", default={}, unit="points"
    )
    pledge_cost: Amounts = says(
        "What each step below a public pledge adds.",
        "공개 약속에서 한 걸음 물러설 때마다 더하는 값.",
        default={},
        unit="points",
    )
    patience: Positive = says("Below 1 it waits, above 1 it gives way early.",
        "1보다 작으면 버티고, 크면 일찍 양보한다.", default=1.0)  # fmt: skip
    firmness: Share = says("The share of its best it still holds out for at its horizon.",
        "시한이 와도 놓지 않는, 최선에 대한 비율.", default=0.5, unit="share")  # fmt: skip
    horizon: Day | None = says("The day by which it has conceded all it will; the end by default.",
        "양보를 마치는 시한. 기본은 마지막 날.", default=None)  # fmt: skip
    steadiness: Positive = says("How closely its choices follow its reasons; 0 is a coin toss.",
        "선택이 까닭을 얼마나 충실히 따르는지. 0이면 동전 던지기와 같다.", default=1.0)  # fmt: skip
    reluctance: Positive = says("What it takes to move it to any lever or pledge at all.",
        "수단이나 공개 약속에 손대기를 꺼리는 정도.", default=2.0, unit="utility")  # fmt: skip
    holding: Appeals = says("What speaks for holding at the table.", "협상장에서 버티게 하는 까닭.", default={})
    cabling: Appeals = says("What speaks for cabling for more.", "훈령을 더 청하게 하는 까닭.", default={})
    granting: Appeals = says(
        "What speaks for granting an agent's cable.", "대리인의 청을 들어주게 하는 까닭.", default={}
    )
    believes: dict[Id, dict[Id, Share]] = says(
        "What it believes of another role's types at first; that role's own chances by default.",
        "다른 역할의 유형에 대한 처음 믿음. 기본은 그 역할의 가능성.",
        default={},
        unit="share",
    )
    types: dict[Id, Type] = says("What it may really be.", "속으로 어떤 사람일 수 있는지.", default={}, most=100)
    advisers: dict[Id, Adviser] = says(
        "Whom it can ask before deciding; they disagree.",
        "결정하기 전에 물어볼 사람들. 서로 생각이 다르다.",
        default={},
        most=5,
    )
