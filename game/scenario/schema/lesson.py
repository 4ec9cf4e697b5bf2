"""A game for a lesson: where it enters history and where it ends, and what helps someone through their first one."""

from __future__ import annotations

from typing import Literal

from game.scenario.schema.kinds import Condition, Day, Id, Ids, Minutes, Positive, Seconds, Tables, Words
from game.scenario.schema.part import Part, says

Deed = Literal["answer", "offer", "why", "lever", "send", "go_on", "end"]


class Play(Part):
    """How a game is played where nothing else is asked for."""

    first: Day | None = says(
        "The day it enters recorded history; the beginning by default.",
        "기록된 역사에 들어가는 날. 기본은 처음.",
        default=None,
        alias="from",
        label=True,
    )
    last: Day | None = says(
        "The last day played; the calendar's by default.",
        "마지막 날. 기본은 달력의 마지막 날.",
        default=None,
        alias="to",
        label=True,
    )
    seat: Id | None = says("The chair suggested.", "권하는 자리.", default=None, label=True)
    level: Id | None = says(
        "The level; by default all issues are bargained over.",
        "난이도. 기본은 모든 쟁점을 다룬다.",
        default=None,
        label=True,
    )
    asked: Ids | None = says(
        "The turns at whose first sitting people are asked; in between only where a question is put to them, and their "
        "staff keeps up their drafts. All sittings by default.",
        "첫 회합에서 사람에게 묻는 턴. 그 사이에는 답할 물음이 있을 때만 묻고, 참모진이 초안을 이어 간다. "
        "기본은 모든 회합.",
        default=None,
        least=1,
        label=True,
    )


class Note(Part):
    """A note in the margin for someone at their first game: it stands until they have done what it asks."""

    turn: Id | None = says("Only at this turn.", "이 턴에만.", default=None, label=True)
    when: Condition | None = says("Only while this holds.", "이 조건이 참일 때만.", default=None, label=True)
    until: Deed = says(
        "What it asks: to answer what is put, to act at the table, to ask why, to use a lever or pledge, to send, to "
        "go on from what came of it, to read the verdict.",
        "무엇을 청하는지: 물음에 답하기, 협상장에서 움직이기, 왜냐고 묻기, 수단이나 공개 약속 쓰기, 보내기, 벌어진 "
        "일을 읽고 가기, 평결 읽기.",
        label=True,
    )
    text: Words = says("What the note says.", "길잡이의 말.", label=True)


class Span(Part):
    """How long a phase of a lesson takes; by its weight it takes its share of what time is over."""

    least: Seconds = says("The least it can do with.", "가장 짧게.", unit="seconds", label=True)
    ideal: Seconds = says("What it would ideally have.", "알맞게.", unit="seconds", label=True)
    weight: Positive = says("Its share of what is over.", "남는 시간을 나누는 몫.", default=1.0, label=True)


class Forecast(Part):
    """What a class foretells with a show of hands, and how one sees in the end whether it came."""

    before: Words = says("The question at the beginning.", "처음에 묻는 말.", label=True)
    after: Words = says("The question after the last turn.", "마지막 턴이 지난 뒤에 묻는 말.", label=True)
    came: Condition = says("When it has come about.", "그 일이 일어난 것으로 보는 조건.", label=True)


class Lesson(Part):
    """A class before one screen: how many minutes and tables, which days it plays, how long each phase takes."""

    minutes: Minutes = says("The lesson, from bell to bell.", "종에서 종까지의 수업.", default=45, label=True)
    tables: Tables = says(
        "The tables, shared among the sides.", "모둠의 수. 진영이 나누어 맡는다.", default=6, label=True
    )
    days: tuple[Day, ...] = says(
        "The days of its turns; the staff keeps what lies in between. By default six turns that people are asked at.",
        "턴마다의 날짜. 그 사이는 참모진이 지킨다. 기본은 사람에게 묻는 턴 가운데 여섯.",
        default=(),
        most=30,
        label=True,
    )
    spare: tuple[Day, ...] = says(
        "Those left to the staff first when time is short, in order; after them the earliest.",
        "시간이 모자랄 때 참모진에게 먼저 넘기는 날. 차례대로. 그다음은 이른 날부터.",
        default=(),
        most=30,
        label=True,
        ordered=True,
    )
    forecast: Forecast | None = says(
        "What the class foretells.", "학급이 앞날을 점치는 물음.", default=None, label=True
    )
    opening: Span | None = says(
        "Tables, envelopes, the first forecast.", "모둠과 봉투, 첫 예측.", default=None, label=True
    )
    read: Span | None = says("Reading the cable.", "전문 읽기.", default=None, label=True)
    confer: Span | None = says("The tables confer.", "모둠 회의.", default=None, label=True)
    seal: Span | None = says("The tables vote.", "표결.", default=None, label=True)
    reveal: Span | None = says("What came of it.", "무슨 일이 벌어졌는지.", default=None, label=True)
    why: Span | None = says("Why it came so.", "왜 그렇게 되었는지.", default=None, label=True)
    debrief: Span | None = says("The talk afterwards.", "마무리 토론.", default=None, label=True)
