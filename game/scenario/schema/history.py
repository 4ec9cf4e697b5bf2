"""What really happened, sitting by sitting: the recorded moves, the recorded luck, and the record they must reach."""

from __future__ import annotations

from typing import Literal

from game.scenario.schema.kinds import Amount, Count, Day, Id, Line, Name, Share, Sittings, Truth, Words
from game.scenario.schema.part import Part, says


class Offered(Part):
    """A recorded offer."""

    instrument: Id = says("The paper.", "합의문.")
    package: dict[Id, Id] = says("The position offered on each issue.", "쟁점마다 제안한 입장.")


class Pulled(Part):
    """A recorded use of a lever."""

    lever: Id = says("The lever.", "수단.")
    verb: Literal["do", "speak", "prepare", "carry_out", "back_down"] = says("What was done with it.", "무엇을 했는지.")


class Bound(Part):
    """A recorded public pledge."""

    issue: Id = says("The issue.", "쟁점.")
    position: Id = says("The position pledged.", "약속한 입장.")


class Move(Part):
    """The recorded bundle of one role or audience at one sitting."""

    date: Day | None = says(
        "The day; it falls into the sitting of that day.", "날짜. 그날의 회합에 든다.", default=None
    )
    turn: Id | None = says("Or the turn.", "또는 턴.", default=None)
    sitting: Sittings = says(
        "The sitting of the turn, from 1.", "턴 안에서 몇째 회합인지. 1부터.", default=1, unit="sittings"
    )
    role: Id | None = says("The role that moved.", "움직인 역할.", default=None)
    audience: Id | None = says("Or the audience.", "또는 청중.", default=None)
    answers: dict[Id, Id] = says("Its answers to decisions.", "결정에 내린 답.", default={})
    offer: Offered | None = says("What it offered.", "제안한 것.", default=None)
    accept: Id | None = says("The paper it accepted.", "받아들인 합의문.", default=None)
    cable: Id | None = says("The issue it cabled about.", "전보로 물은 쟁점.", default=None)
    grants: dict[Id, Truth] = says("Its answers to agents' cables.", "대리인의 전보에 한 답.", default={})
    lever: Pulled | None = says("The lever it used.", "쓴 수단.", default=None)
    pledge: Bound | None = says("What it pledged in public.", "공개적으로 약속한 것.", default=None)
    text: Words | None = says("What happened, in words.", "무슨 일이 있었는지.", default=None)
    document: Id | None = says("The document that tells of it.", "이를 전하는 문서.", default=None)


class Pin(Part):
    """Recorded luck: the uniform number that takes a draw's place."""

    date: Day | None = says(
        "The day; it falls into the sitting of that day.", "날짜. 그날의 회합에 든다.", default=None
    )
    turn: Id | None = says("Or the turn.", "또는 턴.", default=None)
    sitting: Sittings = says(
        "The sitting of the turn, from 1.", "턴 안에서 몇째 회합인지. 1부터.", default=1, unit="sittings"
    )
    channel: Name = says("Which draw it replaces.", "대신하는 추첨.")
    u: Share = says("The number drawn, from 0 to 1.", "뽑힌 수. 0부터 1까지.", unit="share")


class Fact(Part):
    """One fact of the record, kept apart from the moves so that the replay can be held against it."""

    name: Words | None = says("What the fact is.", "무엇에 관한 사실인지.", default=None, label=True)
    day_of: Name | None = says("The day this flag was raised.", "이 일이 일어난 날.", default=None)
    value: Amount | None = says("Or the value of this at the end.", "또는 마지막의 이 값.", default=None)
    position: Id | None = says(
        "Or where this issue stood at the end.", "또는 마지막에 이 쟁점이 선 입장.", default=None
    )
    ending: Truth = says("Or, if true, the ending reached.", "또는 true이면 이른 결말.", default=False)
    within: Count = says("How far a number may be off.", "수가 벗어나도 되는 폭.", default=0.0)
    by: Day | None = says("As of this day; the end by default.", "이날을 기준으로. 기본은 마지막 날.", default=None)
    expected: Line = says("What the record says: a date or `never`, a number, a position, an ending.",
        "기록이 말하는 값: 날짜 또는 `never`, 수, 입장, 결말.")  # fmt: skip


class History(Part):
    """The historical path."""

    moves: dict[Id, Move] = says("The recorded moves, in order.", "기록된 움직임. 차례대로.", default={}, ordered=True)
    pins: dict[Id, Pin] = says("The recorded luck.", "기록된 운.", default={})
    record: dict[Id, Fact] = says("What the replay is held against.", "재현을 견주어 볼 기록.", default={})
