"""The printed kit: whole in both languages, telling no table its future, escaped, laid out so that nothing is cut."""

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest

from game.faces.command import status
from game.faces.kit import made, pdf
from game.faces.kit.classroom import classroom
from game.faces.kit.made import leaves_of
from game.faces.kit.paper import whole
from game.faces.kit.style import FONTS
from game.faces.kit.timeline import day_of
from game.faces.words import words
from game.play.lesson_cards import LETTERS
from game.scenario.load import load
from game.scenario.schema.history import History
from game.where import data_folder

from .test_report import Tags

BEFORE, SEALED = {"before"}, {"before", "during"}
LESSON = "lesson-45"
SIDES = {"plan": 1, "rubric": 1, "worksheets": 4, "glossary": 2, "timeline-before": 1, "timeline-after": 2}
SIDES |= {"issues": 1, "sources": 4, "answers": 9, "cards-questions": 8, "tents": 6, "cards-vote": 12}
SIDES |= {"envelopes-short": 12, "envelopes-long": 12}
"""On how many sides of paper each sheet of the lesson prints at most; tables have one each, or two."""


@pytest.fixture(params=["ko", "en"])
def language(request):
    return request.param


@pytest.fixture(scope="module")
def loaded():
    return {name: load(name) for name in ("lantern-strait", LESSON)}


def rooms_of(loaded, name, language):
    return classroom(loaded[name], words(language))


def pages(room):
    return {leaf.name: whole(room, leaf) for leaf in leaves_of(room)}


def handed_out(room, moments):
    return {leaf.name: read(whole(room, leaf)) for leaf in leaves_of(room) if leaf.moment in moments}


def read(page):
    """The words of a page, one space apart."""
    text = re.sub(r"(?s)<style>.*?</style>", "", page)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split())


def telling(room, text):
    """A text of the scenario as it would stand on a page; short ones tell nothing by themselves."""
    said = " ".join(room.pick(text).split())
    return said if len(said) > 12 else None


def without_pdf(monkeypatch):
    def none(page):
        raise pdf.NoPrinterError

    monkeypatch.setattr(made, "printed", none)


@pytest.mark.parametrize("name", ["lantern-strait", LESSON])
def test_every_sheet_is_well_formed_says_its_language_and_asks_for_nothing_from_elsewhere(loaded, name, language):
    room = rooms_of(loaded, name, language)
    for sheet, page in pages(room).items():
        tags = Tags()
        tags.feed(page)
        assert not tags.open, sheet
        assert page.startswith(f"<!doctype html><html lang='{language}'>")
        assert not [tag for tag, _ in tags.seen if tag in {"script", "link", "img", "iframe", "form", "a"}]
        assert set(re.findall(r"url\(([^)]*)\)", page)) == {f"'../fonts/{file}'" for file in FONTS}
        assert "@import" not in page
        assert "@page{size:A" in page
        assert "{" not in read(page)
        assert "kit-" not in read(page)
    assert not room.words.faults


@pytest.mark.parametrize("name", ["lantern-strait", LESSON])
def test_both_languages_have_the_same_sheets_with_the_same_parts(loaded, name):
    def parts(language):
        return {sheet: re.findall(r"<(h2|section|tr|li|article|svg)\b", page) for sheet, page in told[language].items()}

    told = {language: pages(rooms_of(loaded, name, language)) for language in ("ko", "en")}
    assert parts("ko") == parts("en")
    assert len(told["ko"]) == len(SIDES)


def test_no_english_is_left_in_korean_sheets_and_no_korean_in_english_ones(loaded):
    korean, english = (handed_out(rooms_of(loaded, LESSON, one), SEALED) for one in ("ko", "en"))
    names = {"envelopes-short", "envelopes-long", "cards-vote", "worksheets", "tents", "cards-questions"}
    for name in names:
        assert not re.findall(r"[A-Za-z]{3,}", korean[name]), name
        assert not re.findall(r"[가-힣]", english[name]), name


def test_what_is_handed_out_before_class_knows_no_day_after_it_begins(loaded, language):
    room = rooms_of(loaded, LESSON, language)
    month = [date(2000, number, 1).strftime("%B") for number in range(1, 13)]
    for name, text in handed_out(room, BEFORE).items():
        korean = re.findall(r"(?:(19\d\d)년 )?(\d{1,2})월 (\d{1,2})일", text)
        english = [
            (year, month.index(name_of) + 1, day)
            for day, name_of, year in re.findall(rf"\b(\d{{1,2}}) ({'|'.join(month)})\b(?: (19\d\d))?", text)
        ]
        days = {date(int(year or room.first.year), int(one), int(day)) for year, one, day in [*korean, *english]}
        assert {day for day in days if day > room.first} <= {room.last}, name


def test_what_is_handed_out_before_class_tells_nothing_that_came_later(loaded, language):
    room = rooms_of(loaded, LESSON, language)
    sheet = room.sheet
    later = [paper.text for paper in sheet.documents.values() if paper.date > room.first]
    later += [move.text for move in sheet.history.moves.values() if day_of(room, move) > room.first]
    later += [turn.text for turn in sheet.calendar.turns.values() if turn.date > room.first]
    later += [turn.title for turn in sheet.calendar.turns.values() if turn.date > room.first]
    later += [event.text for event in sheet.events.values()] + [ending.text for ending in sheet.endings.values()]
    later += [part.text for term in sheet.terms.values() for part in term.later.values() if part.since > room.first]
    later += [reading.text for dispute in sheet.disputes.values() for reading in dispute.readings.values()]
    told = [said for text in later if (said := telling(room, text))]
    assert len(told) > 100
    for name, text in handed_out(room, BEFORE).items():
        assert not [said for said in told if said in text], name


def test_the_teachers_notes_are_what_the_others_may_not_be(loaded, language):
    """The search above finds what it looks for."""
    room = rooms_of(loaded, LESSON, language)
    answers = read(pages(room)["answers"])
    moves = [move for move in room.sheet.history.moves.values() if room.first < day_of(room, move) <= room.last]
    assert len(moves) > 10
    assert all(telling(room, move.text) in answers for move in moves if telling(room, move.text))


def test_what_one_side_alone_can_read_stands_only_on_its_own_page(loaded, language):
    room = rooms_of(loaded, LESSON, language)
    shared = set(room.shared())
    own = {side: [key for key in room.papers(side) if key not in shared] for side in room.readers}
    assert any(own.values())
    told = handed_out(room, SEALED)
    secret = [telling(room, room.sheet.documents[key].text) for keys in own.values() for key in keys]
    for name, text in told.items():
        if name != "sources":
            assert not [said for said in secret if said in text], name
    first_page = pages(room)["sources"].partition("pagebreak'")[0]
    assert not [said for said in secret if said in read(first_page)]


def test_a_table_holds_its_own_envelope_and_no_others(loaded, language):
    room = rooms_of(loaded, LESSON, language)
    body = whole(room, next(leaf for leaf in leaves_of(room) if leaf.name == "envelopes-long"))
    sheets = re.split(r"<section class='sheet[^>]*>", body)[1:]
    assert len(sheets) == 2 * len(room.tables)
    for table, inside in zip(room.tables, sheets[1::2], strict=True):
        for role, chair in room.sheet.roles.items():
            secret = " ".join(room.pick(chair.envelope.secret).split())
            assert (secret in read(inside)) == (role == table.chair)


def test_nothing_handed_out_would_differ_had_the_record_gone_otherwise(loaded, language):
    """No card, worksheet or paper knows which option was chosen."""
    room = rooms_of(loaded, LESSON, language)
    blind = replace(room, scenario=replace(room.scenario, sheet=room.sheet.model_copy(update={"history": History()})))
    assert handed_out(room, SEALED) == handed_out(blind, SEALED)
    assert pages(room)["answers"] != pages(blind)["answers"]


def test_every_question_of_the_lessons_days_has_a_card_with_all_its_options(loaded, language):
    room = rooms_of(loaded, LESSON, language)
    text = handed_out(room, {"during"})["cards-questions"]
    asked = [
        decision
        for decision in room.sheet.decisions.values()
        if decision.role and any(decision.first <= day <= decision.last for day in room.days)
    ]
    assert len(asked) >= 4
    for decision in asked:
        assert room.pick(decision.question) in text
        assert all(room.pick(option.name) in text for option in decision.options.values())


def test_every_claim_in_the_notes_has_its_mark_and_every_number_a_citation(loaded, language):
    answers = pages(rooms_of(loaded, LESSON, language))["answers"]
    numbers = {int(one) for found in re.findall(r"<sup>([\d, ]+)</sup>", answers) for one in found.split(",")}
    cited = answers.partition("class='citations'")[2].count("<li>")
    assert numbers == set(range(1, cited + 1))
    events = re.findall(r"<div class='event[^>]*>.*?</div>", answers)
    assert events
    assert all("class='badge " in event for event in events)


def test_tables_share_the_sides_evenly_and_each_has_its_cards(loaded, language):
    room = classroom(loaded["lantern-strait"], words(language), 5)
    assert [table.number for table in room.tables] == [1, 2, 3, 4, 5]
    shares = [len(room.tables_of(side)) for side in room.readers]
    assert max(shares) - min(shares) == 1
    assert sum(shares) == 5
    cards = pages(room)["cards-vote"]
    for letter in LETTERS:
        assert cards.count(f"<div class='big'>{letter}</div>") == 5


def test_a_whole_kit_is_written_whose_links_all_lead_somewhere(tmp_path, monkeypatch, capsys):
    without_pdf(monkeypatch)
    out = tmp_path / "kit"
    assert status(["kit", "lantern-strait", "--out", str(out)]) == 0
    assert str(out / "index.html") in capsys.readouterr().out
    fronts = [out / "index.html", out / "ko" / "index.html", out / "en" / "index.html"]
    leading = 0
    for front in fronts:
        tags = Tags()
        tags.feed(front.read_text(encoding="utf-8"))
        assert not tags.open
        links = [attributes["href"] for tag, attributes in tags.seen if tag == "a"]
        leading += len(links)
        assert all((front.parent / link).is_file() for link in links)
    files = set(out.rglob("*.html"))
    assert {file.name for file in (out / "fonts").iterdir()} == {*FONTS, "OFL-Nanum.txt"}
    assert leading == len(files) - 1
    assert all(str(tmp_path) not in file.read_text(encoding="utf-8") for file in files)


def test_one_language_alone_can_be_asked_for_and_speaks_it(tmp_path, monkeypatch, capsys, language):
    without_pdf(monkeypatch)
    assert status(["kit", "lantern-strait", "-o", str(tmp_path / "kit"), "--lang", language, "--tables", "2"]) == 0
    assert sorted(one.name for one in (tmp_path / "kit").iterdir()) == sorted([language, "fonts", "index.html"])
    assert bool(re.search("[가-힣]", capsys.readouterr().out)) == (language == "ko")


def test_a_language_no_longer_asked_for_leaves_nothing_behind_but_what_a_person_put_there(tmp_path, monkeypatch):
    monkeypatch.setattr(made, "printed", lambda page: (b"%PDF-", 1))
    out = tmp_path / "kit"
    assert status(["kit", "lantern-strait", "-o", str(out)]) == 0
    (out / "ko" / "mine.txt").write_text("mine", encoding="utf-8")
    assert status(["kit", "lantern-strait", "-o", str(out), "--lang", "en"]) == 0
    assert [file.name for file in (out / "ko").iterdir()] == ["mine.txt"]
    (out / "ko" / "mine.txt").unlink()
    assert status(["kit", "lantern-strait", "-o", str(out), "--lang", "en"]) == 0
    assert not (out / "ko").exists()


def test_without_the_library_it_says_so_and_leaves_no_old_pdf_beside_new_pages(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(made, "printed", lambda page: (b"%PDF-", 1))
    assert status(["kit", "lantern-strait", "-o", str(tmp_path / "kit"), "--lang", "en"]) == 0
    assert len(list((tmp_path / "kit").rglob("*.pdf"))) == len(SIDES)
    without_pdf(monkeypatch)
    capsys.readouterr()
    assert status(["kit", "lantern-strait", "-o", str(tmp_path / "kit"), "--lang", "en"]) == 0
    assert "[print]" in capsys.readouterr().out
    assert not list((tmp_path / "kit").rglob("*.pdf"))


def test_only_an_earlier_kit_is_written_over(tmp_path, monkeypatch, capsys, language):
    without_pdf(monkeypatch)
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "index.html").write_text("<!doctype html>mine", encoding="utf-8")
    assert status(["kit", "lantern-strait", "-o", str(tmp_path), "--lang", language]) == 1
    assert str(tmp_path) in capsys.readouterr().err
    assert sorted(one.name for one in tmp_path.iterdir()) == ["index.html", "notes.txt"]
    for place in (tmp_path / "notes.txt", tmp_path / "notes.txt" / "kit"):
        assert status(["kit", "lantern-strait", "-o", str(place), "--lang", language]) == 1
    assert status(["kit", "lantern-strait", "-o", "a\0b", "--lang", language]) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("wish", [["nowhere"], ["--lang", "fr"], ["--tables", "1"], ["--tables", "99"]])
def test_what_cannot_be_understood_gives_a_sentence_and_no_folder(tmp_path, wish, capsys):
    assert status(["kit", *wish, "-o", str(tmp_path / "kit")]) == 2
    told = capsys.readouterr().err
    assert told.strip()
    assert "Traceback" not in told
    assert not (tmp_path / "kit").exists()


def test_words_of_a_scenario_that_look_like_markup_stay_words(tmp_path, language):
    """Whatever an author writes, no sheet gets anything but text from it."""
    nasty = "<script>alert(1)</script>&amp;<b onclick=x>'"
    source = (data_folder("scenarios") / "lantern-strait.yaml").read_text(encoding="utf-8")
    texts = re.sub(r'(?m)((?:ko|en): )"[^"\n]*"', lambda found: f'{found[1]}"{nasty}"', source)
    texts = texts.replace("id: lantern-strait", "id: nasty-strait")
    file = tmp_path / "nasty-strait.yaml"
    file.write_text(re.sub(r"\[해협\]\(strait\)|\[strait\]\(strait\)", nasty, texts), encoding="utf-8")
    found = 0
    for sheet, page in pages(classroom(load(file), words(language))).items():
        tags = Tags()
        tags.feed(page)
        assert not tags.open, sheet
        assert "<script" not in page
        assert not [one for _, attributes in tags.seen for one in attributes if one.startswith("on")]
        found += page.count("&lt;script&gt;")
    assert found > 50


def test_a_scenario_with_little_in_it_gets_sentences_for_what_it_lacks(loaded, language):
    room = rooms_of(loaded, "lantern-strait", language)
    bare = room.sheet.model_copy(update={"documents": {}, "terms": {}, "decisions": {}, "questions": {}})
    scenario = replace(room.scenario, sheet=bare)
    readers = {side: replace(reader, scenario=scenario) for side, reader in room.readers.items()}
    empty = replace(room, scenario=scenario, readers=readers)
    told = {name: read(page) for name, page in pages(empty).items()}
    assert room.say("kit-no-sources") in told["sources"]
    assert room.say("kit-no-terms") in told["glossary"]
    assert room.say("kit-nothing-yet") in told["timeline-before"]
    assert room.say("kit-no-history") in told["timeline-after"]
    assert room.say("kit-no-history") in told["answers"]


def test_the_timetable_fills_the_lesson_and_keeps_its_fifth_for_talking(loaded, language):
    room = rooms_of(loaded, LESSON, language)
    text = read(pages(room)["plan"])
    assert f"{room.sheet.lesson.minutes}:00" in text
    assert room.plan.debrief * 5 >= room.plan.seconds
    assert len(re.findall(r"<tr>", pages(room)["plan"].partition("class='turns'")[2])) == len(room.plan.turns) + 1
