"""What is bargained over, and when: the calendar, meters, issues and instruments."""

from __future__ import annotations

from game.scenario.schema.deeds import Appeals, Deed
from game.scenario.schema.kinds import Condition, Count, Day, Id, Ids, Number, Seats, Share, Sittings, Words
from game.scenario.schema.part import Part, says


class Turn(Part):
    """A dated turn."""

    date: Day = says("The day it begins.", "시작하는 날.")
    sittings: Sittings = says(
        "How many sittings it has, spread evenly.", "회합의 수. 기간에 고르게 나뉜다.", default=1, unit="sittings"
    )
    title: Words = says("What the turn is called.", "턴의 이름.", label=True)
    text: Words | None = says("What has happened since the last one.", "지난 턴 뒤에 벌어진 일.", default=None)


class Calendar(Part):
    """The turns, in order of date, and the end."""

    ends: Day = says("The last day.", "마지막 날.")
    turns: dict[Id, Turn] = says("The turns in order.", "턴을 차례대로.", least=1, most=500, ordered=True)


class Meter(Part):
    """A bounded measure of the world."""

    name: Words = says("What the meter is called.", "지표의 이름.", label=True)
    text: Words | None = says("What it measures.", "무엇을 재는지.", default=None)
    start: Number = says("Where it stands at the beginning.", "시작할 때의 값.", default=50.0, unit="points")
    low: Number = says("The lowest it can be.", "가장 낮은 값.", default=0.0, unit="points")
    high: Number = says("The highest it can be.", "가장 높은 값.", default=100.0, unit="points")
    unit: Words | None = says("What one point is.", "1점의 단위.", default=None, label=True)
    known_to: Ids | None = says("Sides that can read it; all by default.", "값을 아는 진영. 기본은 모두.", default=None)


class Tally(Part):
    """A count that only grows."""

    name: Words = says("What is counted.", "세는 것의 이름.", label=True)
    text: Words | None = says("How it is counted.", "어떻게 세는지.", default=None)
    start: Count = says("The count at the beginning.", "시작할 때의 수.", default=0.0)
    unit: Words | None = says("What is counted, after a number.", "수 뒤에 붙는 단위.", default=None, label=True)
    known_to: Ids | None = says("Sides that can read it; all by default.", "값을 아는 진영. 기본은 모두.", default=None)


class Position(Part):
    """One way of settling an issue."""

    name: Words = says("What the position is called.", "입장의 이름.", label=True)
    clause: Words | None = says("The words it puts into the agreement.", "합의문에 들어갈 문구.", default=None)
    gloss: Words | None = says("What it means in plain words.", "쉬운 말로 풀면.", default=None)
    precedent: Words | None = says("Where it was agreed before.", "이렇게 합의한 앞선 예.", default=None)


class Issue(Part):
    """Something to be settled."""

    name: Words = says("What the issue is called.", "쟁점의 이름.", label=True)
    gloss: Words | None = says("What it is about in plain words.", "쉬운 말로 풀면.", default=None)
    positions: dict[Id, Position] = says("The positions in order, from one end to the other.",
        "입장을 한쪽 끝에서 다른 쪽 끝까지 차례대로.", least=2, most=100, ordered=True)  # fmt: skip
    status_quo: Id = says("The position while nothing is agreed.", "합의가 없을 때의 입장.")
    worth: dict[Id, dict[Id, Number]] = says(
        "What each position is worth to a role or audience.", "입장마다 역할이나 청중에게 갖는 값어치.",
        default={}, unit="utility",
    )  # fmt: skip


class Roll(Part):
    """Where a vote is counted."""

    yeas: Id | None = says("The tally of those in favour.", "찬성을 세는 집계.", default=None)
    nays: Id | None = says("The tally of those against.", "반대를 세는 집계.", default=None)
    absent: Id | None = says("The tally of those not voting.", "불참을 세는 집계.", default=None)


class Ballot(Part):
    """A chamber's vote, drawn as a roll-call."""

    audience: Id = says("The audience that votes.", "표결하는 청중.")
    seats: Seats = says("How many members it has.", "의석 수.", unit="members")
    threshold: Share = says(
        "The share of those voting that carries it.",
        "통과에 필요한, 표결한 사람 가운데 비율.",
        default=0.5,
        unit="share",
    )
    cohesion: Share = says(
        "How much members move as one.", "의원들이 한몸처럼 움직이는 정도.", default=0.0, unit="share"
    )
    support: Appeals = says("What speaks for a yea.", "찬성하게 하는 까닭.", default={})
    absence: Appeals = says("What speaks for staying away.", "불참하게 하는 까닭.", default={})
    tallies: Roll | None = says("Where the vote is counted.", "표를 세는 집계.", default=None)
    passed: Deed = says("What passing does.", "통과하면 생기는 일.", default=Deed())
    failed: Deed = says("What failing does.", "부결되면 생기는 일.", default=Deed())


class Step(Deed):
    """A stage of an instrument after acceptance; it needs the one before it."""

    name: Words | None = says("What the stage is called.", "단계의 이름.", default=None, label=True)
    text: Words | None = says("What happens, in words.", "무슨 일이 벌어지는지.", default=None)
    not_before: Day | None = says("Not before this day.", "이날 전에는 안 된다.", default=None)
    not_after: Day | None = says("Not after this day.", "이날 뒤에는 안 된다.", default=None)
    when: Condition | None = says("Only when this holds.", "이 조건이 참일 때만.", default=None)
    ballot: Ballot | None = says("The vote it takes.", "거쳐야 하는 표결.", default=None)


class Instrument(Part):
    """A paper two sides can agree on."""

    name: Words = says("What the paper is called.", "합의문의 이름.", label=True)
    text: Words | None = says("What it is.", "무엇인지.", default=None)
    parties: Ids = says("The two sides.", "두 당사자 진영.", least=2, most=2)
    issues: Ids = says("The issues it settles, in the order of its clauses.", "이 합의문이 정하는 쟁점. 조항 차례대로.")
    opens: Day | None = says("The first day it can be offered.", "제안할 수 있는 첫날.", default=None)
    closes: Day | None = says("The last day it can be offered.", "제안할 수 있는 마지막 날.", default=None)
    when: Condition | None = says("Only while this holds.", "이 조건이 참일 때만.", default=None)
    opening: dict[Id, dict[Id, Id]] = says("Where each side opens.", "진영마다 처음 내세우는 입장.", default={})
    accepted: Deed = says("What acceptance does.", "받아들이면 생기는 일.", default=Deed())
    accepting: dict[Id, Appeals] = says(
        "What speaks for saying yes, role by role.", "역할마다, 받아들이게 하는 까닭.", default={}
    )
    offering: dict[Id, Appeals] = says(
        "What speaks for offering, role by role.", "역할마다, 제안하게 하는 까닭.", default={}
    )
    stages: dict[Id, Step] = says(
        "What follows acceptance, in order.", "받아들인 뒤의 단계. 차례대로.", default={}, most=30, ordered=True
    )


class Level(Part):
    """A narrower game for learning: fewer issues."""

    name: Words = says("What the level is called.", "난이도의 이름.", label=True)
    text: Words | None = says("What it is for.", "무엇을 위한 것인지.", default=None)
    issues: Ids = says("The issues that are bargained over.", "협상하는 쟁점.")
