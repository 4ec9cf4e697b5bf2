"""The archive tells no chair its future: every paper and entry, at every sitting of the record, from each capital."""

from collections.abc import Iterator, Mapping
from datetime import date

import pytest

from game.engine.observe import observe
from game.faces.screens.reading import (
    SHELVES,
    Reader,
    entries,
    is_readable,
    leads_somewhere,
    papers,
    shelf_of,
    slips,
)
from game.play import history
from game.play.record import follow
from game.play.sitting import case_of
from game.scenario.building.archive import links
from game.scenario.load import load

from .mentions import foretold

SCENARIO = load("korea-1953")
SHEET = SCENARIO.sheet
OPENS = next(iter(SHEET.calendar.turns.values())).date
LANGUAGES = ("ko", "en")


TOLD_ANYWAY = {
    "people.acheson.later.advice",
    "people.bradley.later.blunt",
    "people.briggs.later.consult",
    "people.churchill.later.neither",
    "people.dean",
    "people.hull",
    "people.lodge",
    "people.mccardle",
    "people.nixon",
    "people.oconnor",
    "people.stevens",
    "people.taylor.later.outline",
    "people.truman.later.sanctions",
    "people.young.later.party",
    "terms.everready",
    "terms.geneva_conference",
    "terms.greater_sanctions.later.idea_of_1952",
    "terms.hwan.later.rates",
    "terms.neutralisation.later.goal",
    "terms.pusan_crisis.later.ancestor",
    "terms.rounding_off",
    "terms.rounding_off.later.rounded",
    "terms.unification_by_march.later.an_act",
    "terms.unification_by_march.later.better_than_a_truce",
}
"""What is told from a day on whatever is done: what no chair decides. Think twice before adding to it."""


def gates() -> Iterator[tuple[str, date, Mapping[str, str]]]:
    """Yield every text of the archive with the first day on which anyone can read it."""
    for key, paper in SHEET.documents.items():
        readers = paper.known_to if paper.known_to is not None else tuple(SHEET.sides)
        first = min((paper.known_from.get(side, paper.date) for side in readers), default=paper.date)
        yield f"documents.{key}", first, paper.title
        yield f"documents.{key}", first, paper.text
    for shelf in SHELVES:
        for name, entry in shelf_of(SHEET, shelf).items():
            first = entry.since or OPENS
            office = SHEET.people[name].office if shelf == "people" else None
            for text in (entry.name, entry.text, office):
                if text:
                    yield f"{shelf}.{name}", first, text
            for id_, later in entry.later.items():
                yield f"{shelf}.{name}.later.{id_}", max(first, later.since or first), later.text


WRITTEN = {rule: day for rule, day, _ in gates()}


def faults(texts: Iterator[tuple[str, date, Mapping[str, str]]]) -> list[str]:
    """Return each text that speaks of a day after the first on which it can be read."""
    return [
        f"{rule} on {day}: {', '.join(found)}"
        for rule, day, text in texts
        for language in LANGUAGES
        if (found := foretold(text[language], day))
    ]


def test_no_text_speaks_of_a_day_after_it_can_be_read():
    """This holds in every game, whatever is done in it: what a condition opens is not read before its day either."""
    assert faults(gates()) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "변영태는 1953년 8월 8일 가조인했다."),
        ("ko", "8월에 가조인했다."),
        ("ko", "1952년에 청했고 1954년 봄에 다시 청했다."),
        ("ko", "1954년에는 단호했다."),
        ("en", "He initialled the treaty on 8 August 1953."),
        ("en", "He initialled it in August."),
        ("en", "He asked in 1952, and again in the spring of 1954."),
        ("en", "It fell on 13–20 July 1953."),
    ],
)
def test_a_planted_foretelling_is_found(language, text):
    both = {"ko": "대한민국의 외무부장관이다.", "en": "Foreign Minister.", language: text}
    assert faults(iter([("people.pyun", date(1953, 4, 6), both)]))


@pytest.mark.parametrize(
    "text",
    [
        "1952년 봄 트루먼에게 청했다.",
        "1950년 7월 14일 넘겼다.",
        "In spring 1952 he asked.",
        "It met last November.",
        "지난해 4월.",
    ],
)
def test_the_past_is_not_taken_for_the_future(text):
    assert foretold(text, date(1953, 4, 6)) == []


def chairs(side: str) -> list[int]:
    return [index for index, role in enumerate(SHEET.roles.values()) if role.side == side]


@pytest.fixture(scope="module")
def readers() -> dict[str, list[Reader]]:
    """Each side at each sitting of the recorded path, as its archive lies open before it decides, and at the end."""
    sittings = [followed.sitting for followed in follow(SCENARIO)]
    states = [sitting.before for sitting in sittings] + [sittings[-1].after]
    found: dict[str, list[Reader]] = {side: [] for side in SHEET.sides}
    for side in SHEET.sides:
        for state in states:
            view = observe(SCENARIO.rules, state, chairs(side)[0])
            found[side].append(Reader(SCENARIO, side, view.day, view))
    return found


def open_texts(reader: Reader) -> Iterator[tuple[str, Mapping[str, str]]]:
    for key in papers(reader):
        yield f"documents.{key}", SHEET.documents[key].text
    for shelf in SHELVES:
        for name in entries(reader, shelf):
            yield f"{shelf}.{name}", shelf_of(SHEET, shelf)[name].name
            yield from ((slip.rule, slip.text) for slip in slips(reader, shelf, name) if slip.text)


@pytest.mark.parametrize("side", SHEET.sides)
def test_on_the_record_nothing_later_is_reachable(readers, side):
    for reader in readers[side]:
        today = date.fromordinal(reader.day)
        assert [
            (rule, today)
            for rule, text in open_texts(reader)
            for language in LANGUAGES
            if WRITTEN[rule] > today or foretold(text[language], WRITTEN[rule], today)
        ] == []


@pytest.mark.parametrize("side", SHEET.sides)
def test_every_seat_of_a_side_reads_the_same(readers, side):
    """Otherwise walking one seat of a side would not be walking all."""
    sittings = [followed.sitting.before for followed in follow(SCENARIO)]
    for before, reader in list(zip(sittings, readers[side], strict=False))[::6]:
        for chair in chairs(side)[1:]:
            view = observe(SCENARIO.rules, before, chair)
            other = Reader(SCENARIO, side, view.day, view)
            assert list(open_texts(other)) == list(open_texts(reader))


@pytest.mark.parametrize("side", SHEET.sides)
def test_every_link_of_a_paper_can_be_followed_by_those_who_read_it(readers, side):
    dead = {
        (key, link)
        for reader in readers[side]
        for key in papers(reader)
        for link in links(SHEET.documents[key].text["en"])
        if not leads_somewhere(reader, link)
    }
    assert not dead


def test_in_the_end_every_entry_has_been_whole_for_someone_or_was_secret_then(readers):
    told = {
        slip.rule
        for side in readers.values()
        for r in side
        for s in SHELVES
        for n in entries(r, s)
        for slip in slips(r, s, n)
    }
    for rule, _, _ in gates():
        shelf, name, *rest = rule.split(".")
        if shelf in SHELVES:
            entry = shelf_of(SHEET, shelf)[name]
            part = entry.later[rest[1]] if rest else entry
            assert rule in told or part.known_to == (), rule


@pytest.mark.parametrize("side", SHEET.sides)
def test_once_the_game_is_over_every_entry_is_whole(readers, side):
    last = readers[side][-1]
    over = Reader(SCENARIO, side, last.day, last.frame, is_over=True)
    for shelf in SHELVES:
        for name, entry in shelf_of(SHEET, shelf).items():
            assert len(slips(over, shelf, name)) == 1 + len(entry.later)
    secret = [slip for slip in slips(over, "people", "mao") if slip.is_record]
    assert [slip.rule for slip in secret] == ["people.mao.later.delay_and_strike"]


def test_a_step_of_the_record_names_no_paper_of_a_later_sitting():
    sittings = [date.fromordinal(int(day)) for day in SCENARIO.rules.calendar.day_of_sitting] + [SHEET.calendar.ends]
    for (clock, _), moves in history.moves(SCENARIO).items():
        for name, move in moves.items():
            assert move.document is None or SHEET.documents[move.document].date < sittings[clock + 1], name


def test_a_question_names_papers_that_its_decider_has_while_it_is_put():
    waiting = {(name, key) for name, decision in SHEET.decisions.items() for key in decision.documents}
    assert {name for name, _ in waiting} > {"dp02", "dp07", "dp10", "dp16", "dp18", "dp24_exchange"}
    for followed in follow(SCENARIO):
        for role, spec in SHEET.roles.items():
            case = case_of(SCENARIO.rules, followed.sitting.before, role)
            reader = Reader(SCENARIO, spec.side, case.view.day, case.view)
            put = {SCENARIO.rules.decisions[index].id for index in case.options.decisions}
            waiting -= {(name, key) for name, key in waiting if name in put and is_readable(reader, key)}
    assert not waiting


@pytest.mark.parametrize("role", SHEET.roles)
def test_every_chair_has_its_person(role):
    spec = SHEET.roles[role]
    assert spec.person is not None
    assert SHEET.people[spec.person].side == spec.side


def test_what_a_chair_may_change_is_told_only_where_it_came_about(readers):
    """In a world in which nothing is ever done only this much is told beyond what was known as the game opened."""
    told = set()
    for side, sitting in readers.items():
        idle = Reader(SCENARIO, side, SHEET.calendar.ends.toordinal(), sitting[0].frame)
        for shelf in SHELVES:
            found = [slip for name in entries(idle, shelf) for slip in slips(idle, shelf, name)]
            told |= {slip.rule for slip in found if slip.since is not None}
    assert told == TOLD_ANYWAY
