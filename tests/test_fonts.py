"""The fonts draw what assets/README.md says they draw, and every character of every shipped text.

SDL draws a missing character as an empty box and says nothing, so the fonts' own tables are asked.
"""

from functools import cache

import pytest
from fontTools.ttLib import TTFont

from game.where import data_folder

ASSETS = data_folder("assets")
HANGUL = {chr(code) for code in range(0xAC00, 0xD7A4)}
PUNCTUATION = set("“”‘’–—…·→←↑↓◆●■▲")
ASCII = {chr(code) for code in range(0x20, 0x7F)}
KOREAN = ["NanumGothic.ttf", "NanumGothicBold.ttf", "NanumMyeongjo.ttf", "NanumMyeongjoBold.ttf"]
LATIN = ["CourierPrime.otf", "CourierPrimeBold.otf"]
MISSING = {
    "NanumGothic.ttf": "✓✔✕✗☐☑☒−⏎⌫⌘↵█▁▂▃▄▅▆▇░▓",
    "NanumMyeongjo.ttf": "✓✔✕✗☐☑☒−⏎⌫⌘↵█▁▂▃▄▅▆▇░▓éèüöñç£¥¢韓美",
    "CourierPrime.otf": "→←↑↓◆●■▲✓✔✕✗☐☑☒⏎⌫⌘↵█▁▂▃▄▅▆▇░▓№①②③④⑤「」『』《》※○□△▶◀★한글",
}
TEXTS = sorted([*ASSETS.glob("words/**/*.ftl"), *data_folder("scenarios").rglob("*.yaml")])


@cache
def characters(font: str) -> frozenset[str]:
    with TTFont(ASSETS / "fonts" / font, lazy=True) as file:
        return frozenset(map(chr, file.getBestCmap()))


@pytest.mark.parametrize("font", KOREAN)
def test_korean_faces_are_whole(font):
    assert not (HANGUL | PUNCTUATION | ASCII) - characters(font)


@pytest.mark.parametrize("font", LATIN)
def test_typewriter_faces_draw_english(font):
    assert not (ASCII | set("“”‘’–—…·é")) - characters(font)


@pytest.mark.parametrize(("font", "missing"), MISSING.items(), ids=MISSING.keys())
def test_what_the_credits_call_missing_is_missing(font, missing):
    assert not set(missing) & characters(font)
    credits_table = (ASSETS / "README.md").read_text(encoding="utf-8")
    assert not set(missing) - set(credits_table) - set("한글")


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.relative_to(ASSETS.parent).as_posix())
@pytest.mark.parametrize("font", ["NanumGothic.ttf", "NanumGothicBold.ttf"])
def test_every_text_can_be_drawn_by_the_body_face(font, file):
    missing = set(file.read_text(encoding="utf-8")) - characters(font) - set("\n\r\t\ufeff")
    assert not missing, f"{font} cannot draw {sorted(missing)}; assets/README.md says what to write instead"


def test_every_font_has_its_licence_and_its_credit():
    credits_table = (ASSETS / "README.md").read_text(encoding="utf-8")
    for file in (ASSETS / "fonts").iterdir():
        assert f"fonts/{file.name}" in credits_table
        if file.suffix == ".txt":
            assert "SIL OPEN FONT LICENSE" in file.read_text(encoding="utf-8")
