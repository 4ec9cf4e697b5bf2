"""What is there to read: sources, documents, people, places, terms, disputed readings."""

from __future__ import annotations

from typing import Literal

from game.scenario.schema.atlas import PlaceKind, State
from game.scenario.schema.kinds import Condition, Day, Id, Ids, Latitude, Line, Longitude, Slug, Truth, Words
from game.scenario.schema.part import Part, says


class Source(Part):
    """A source that evidence tags name by its key."""

    title: Line = says("What it is, as one would cite it.", "인용할 때 쓰는 제목.", label=True)
    name: Words | None = says(
        "What readers of each language know it by, where that is not its title.",
        "언어마다 따로 부르는 이름이 있으면 그 이름. 없으면 제목으로 적는다.",
        default=None,
        label=True,
    )
    url: Line | None = says("Where it can be read.", "읽을 수 있는 주소.", default=None, label=True)
    mark: Literal["A", "B", "C"] | None = says(
        "A: seen in the primary document; B: in a secondary work; C: common knowledge, not checked.",
        "A: 1차 사료에서 확인. B: 연구서에서 확인. C: 널리 알려졌으나 확인하지 않음.",
        default=None,
    )


class Document(Part):
    """A paper of the time."""

    date: Day = says("The day it was written.", "쓰인 날.")
    sender: Id | None = says(
        "Who wrote it: a side, role, audience or person.", "쓴 쪽: 진영, 역할, 청중, 사람.", default=None, alias="from"
    )
    to: Id | None = says("Whom it was written to.", "받은 쪽.", default=None)
    known_to: Ids | None = says(
        "Sides that can read it; all by default.", "읽을 수 있는 진영. 기본은 모두.", default=None
    )
    known_from: dict[Id, Day] = says(
        "The day a side first could read it, if later.", "진영마다 읽을 수 있게 된 날(더 늦었다면).", default={}
    )
    when: Condition | None = says(
        "Only where this has come about; a paper of what did not happen is never written.",
        "이 조건이 이루어진 게임에서만. 일어나지 않은 일의 문서는 쓰이지 않는다.",
        default=None,
    )
    title: Words = says("Its title.", "제목.", label=True)
    text: Words = says("Its text; `[words](term)` links to a term, person, place or document.",
        "본문. `[글](term)`은 용어, 사람, 장소, 문서로 이어진다.")  # fmt: skip


class Gate(Part):
    """From when, and by whom, something in the archive can be read while the game lasts; once it is over, by all."""

    since: Day | None = says(
        "The first day it can be read; from the beginning by default.",
        "읽을 수 있는 첫날. 기본은 처음부터.",
        default=None,
        alias="from",
    )
    when: Condition | None = says("Only where this has come about.", "이 조건이 이루어진 게임에서만.", default=None)
    known_to: Ids | None = says(
        "Sides that can read it; all by default.", "읽을 수 있는 진영. 기본은 모두.", default=None
    )


class Later(Gate):
    """What can be told of someone or something only once more has happened; it needs `from`, `when` or both."""

    text: Words = says("What is then to be told.", "그때 더해지는 글.")


class Named(Part):
    """Something with a name, and a text about it."""

    name: Words = says("What it is called.", "이름.", label=True)
    text: Words | None = says("What is told of it.", "그것에 관한 글.", default=None)


class Entry(Gate, Named):
    """Something the archive explains: at first what was known as the game opens, and then what came after."""

    later: dict[Id, Later] = says(
        "What is added in the course of time.", "때가 되면 더해지는 글.", default={}, ordered=True
    )


class Person(Entry):
    """Someone of the time."""

    name: Words = says("The full name.", "온전한 이름.", label=True)
    side: Id | None = says("The side.", "진영.", default=None)
    office: Words | None = says("The office held.", "직함.", default=None, label=True)
    text: Words | None = says("Who it was.", "어떤 사람이었는지.", default=None)


class Spot(Entry):
    """A place on the map."""

    name: Words = says("What the place is called.", "장소의 이름.", label=True)
    longitude: Longitude = says("East of Greenwich.", "동경.", unit="degrees")
    latitude: Latitude = says("North of the equator.", "북위.", unit="degrees")
    text: Words | None = says("What it is.", "어떤 곳인지.", default=None)
    shown: Truth = says("Whether the map marks it.", "지도에 표시할지.", default=True)
    kind: PlaceKind = says("What the map marks it as.", "지도에 무엇으로 표시할지.", default="town")
    side: Id | None = says("The side whose capital it is.", "어느 진영의 수도인지.", default=None)
    short: Words | None = says("What the map calls it, if shorter.", "지도에 적는 짧은 이름.", default=None, label=True)
    states: dict[Id, State] = says(
        "How the map shows what became of it, in order.",
        "그곳에 벌어진 일을 지도가 보이는 모양. 차례대로.",
        default={},
        ordered=True,
    )


class Term(Entry):
    """A word that is explained."""

    name: Words = says("The word.", "용어.", label=True)
    text: Words = says("What it means.", "뜻.")


class Reading(Part):
    """One reading of a disputed question."""

    name: Words = says("What the reading is called.", "해석의 이름.", label=True)
    text: Words = says("What it says, and who holds it.", "무엇을 말하고 누가 말하는지.")
    patch: Slug | None = says("The patch that assumes it.", "이 해석을 전제로 한 변경 파일.", default=None)


class Dispute(Part):
    """A question on which the record does not settle the cause."""

    question: Words = says("What is disputed.", "무엇을 두고 갈리는지.", label=True)
    readings: dict[Id, Reading] = says("The readings.", "여러 해석.", least=2)
