"""A whole scenario, field by field."""

from __future__ import annotations

from game.scenario.schema.atlas import Atlas
from game.scenario.schema.doubt import Doubt
from game.scenario.schema.happenings import Decision, Drift, Ending, Event, Lever, Measure
from game.scenario.schema.history import History
from game.scenario.schema.kinds import Format, Id, Slug, Words
from game.scenario.schema.lesson import Lesson, Note, Play
from game.scenario.schema.library import Dispute, Document, Person, Source, Spot, Term
from game.scenario.schema.part import Part, says
from game.scenario.schema.people import Audience, Role, Side
from game.scenario.schema.table import Calendar, Instrument, Issue, Level, Meter, Tally
from game.scenario.schema.talk import Prompt


class Sheet(Part):
    """A scenario file."""

    format: Format = says("The version of the language; 1.", "언어의 판. 1.", label=True)
    id: Slug = says("The scenario's id.", "시나리오의 아이디.")
    title: Words = says("The title.", "제목.", label=True)
    question: Words | None = says("The question it puts.", "이 시나리오가 던지는 물음.", default=None, label=True)
    summary: Words | None = says("What it is about.", "줄거리.", default=None)
    sources: dict[Id, Source] = says("The sources that evidence names.", "근거가 가리키는 자료.", default={})
    calendar: Calendar = says("When it is played.", "언제 벌어지는지.")
    sides: dict[Id, Side] = says("The parties to the quarrel.", "맞선 진영.", least=2, most=20)
    meters: dict[Id, Meter] = says("Bounded measures.", "범위가 있는 지표.", default={}, most=500)
    tallies: dict[Id, Tally] = says("Counts that only grow.", "늘기만 하는 집계.", default={}, most=500)
    audiences: dict[Id, Audience] = says("Those who watch and decide.", "지켜보고 결정하는 청중.", default={}, most=100)
    roles: dict[Id, Role] = says("The chairs, in order.", "자리. 차례대로.", least=2, most=30, ordered=True)
    issues: dict[Id, Issue] = says("What is to be settled.", "정해야 할 쟁점.", default={}, most=100)
    instruments: dict[Id, Instrument] = says(
        "Papers that settle issues.", "쟁점을 정하는 합의문.", default={}, most=100
    )
    levers: dict[Id, Lever] = says("Acts and threats.", "행동과 위협.", default={}, most=500)
    decisions: dict[Id, Decision] = says("Questions put once.", "한 번 묻는 결정.", default={}, most=500)
    events: dict[Id, Event] = says("What can befall.", "벌어질 수 있는 사건.", default={}, most=1000)
    drift: dict[Id, Drift] = says("Standing rules.", "턴마다 작용하는 규칙.", default={}, most=1000)
    endings: dict[Id, Ending] = says(
        "How it can end; the first that holds.", "결말. 먼저 맞는 것으로 끝난다.", least=1, most=100, ordered=True
    )
    measures: dict[Id, Measure] = says("What analysis reads.", "분석이 읽는 값.", default={}, most=500)
    documents: dict[Id, Document] = says("Papers of the time.", "그때의 문서.", default={})
    people: dict[Id, Person] = says("Who is who.", "사람들.", default={})
    places: dict[Id, Spot] = says("Places on the map.", "지도의 장소.", default={})
    map: Atlas | None = says("The map they stand on.", "장소가 놓이는 지도.", default=None)
    terms: dict[Id, Term] = says("Words explained.", "풀어 쓴 용어.", default={})
    questions: dict[Id, Words] = says("Questions for discussion.", "토론거리.", default={}, label=True)
    prompts: dict[Id, Prompt] = says(
        "Questions that fit only some games; those put to a class are the ones that fit the fewest others.",
        "어떤 게임에만 맞는 물음. 교실에는 다른 게임에 가장 덜 맞는 것부터 묻는다.",
        default={},
        most=200,
    )
    levels: dict[Id, Level] = says("Narrower games for learning.", "배우기 위한 좁은 게임.", default={})
    play: Play = says("How it is played unless asked otherwise.", "따로 청하지 않을 때의 게임.", default=Play())
    coach: dict[Id, Note] = says(
        "Notes for a first game, in order.", "처음 하는 게임의 길잡이. 차례대로.", default={}, most=100, ordered=True
    )
    lesson: Lesson = says(
        "How a class plays it before one screen.", "한 화면 앞에서 학급이 하는 수업.", default=Lesson(), label=True
    )
    doubt: Doubt = says(
        "How wrong its numbers may be, by what they rest on; sensitivities vary them by as much.",
        "수가 근거에 따라 얼마나 틀릴 수 있는지. 민감도를 잴 때 그만큼 바꾸어 본다.",
        default=Doubt(),
        label=True,
    )
    disputes: dict[Id, Dispute] = says("Questions the record leaves open.", "기록이 답하지 않는 물음.", default={})
    history: History = says("What really happened.", "실제로 벌어진 일.", default=History())
