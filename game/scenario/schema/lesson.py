"""A game for a lesson: where it enters history and where it ends, and what helps someone through their first one."""

from __future__ import annotations

from typing import Literal

from game.scenario.schema.kinds import Condition, Day, Id, Ids, Words
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
