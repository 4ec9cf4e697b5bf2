"""The Korean particle that follows a word: 은 or 는, 으로 or 로, by how the word ends when it is read aloud.

A word may end in Hangul, a digit, Latin letters, a sign or a closing bracket. For Latin words the ending is a rule of
thumb (``book`` 북, ``cabinet`` 캐비닛), since only a dictionary knows how each is spoken.
"""

from __future__ import annotations

import re
from typing import Literal

Ending = Literal["vowel", "rieul", "consonant"]

PAIRS: dict[str, tuple[str, str]] = {
    "은는": ("은", "는"),
    "이가": ("이", "가"),
    "을를": ("을", "를"),
    "과와": ("과", "와"),
    "으로로": ("으로", "로"),
    "으로서로서": ("으로서", "로서"),
    "으로써로써": ("으로써", "로써"),
    "으로는로는": ("으로는", "로는"),
    "으로도로도": ("으로도", "로도"),
    "이라라": ("이라", "라"),
    "이라고라고": ("이라고", "라고"),
    "이라는라는": ("이라는", "라는"),
    "이란란": ("이란", "란"),
    "이다다": ("이다", "다"),
    "이며며": ("이며", "며"),
    "이나나": ("이나", "나"),
    "이든든": ("이든", "든"),
    "이랑랑": ("이랑", "랑"),
    "아야": ("아", "야"),
    "이에요예요": ("이에요", "예요"),
    "이었다였다": ("이었다", "였다"),
    "이어야여야": ("이어야", "여야"),
}
"""The form after a consonant, then the form after a vowel."""

DIGITS: tuple[Ending, ...] = (
    "consonant",  # 영
    "rieul",  # 일
    "vowel",  # 이
    "consonant",  # 삼
    "vowel",  # 사
    "vowel",  # 오
    "consonant",  # 육
    "rieul",  # 칠
    "rieul",  # 팔
    "vowel",  # 구
)
LETTER_NAMES: dict[str, Ending] = {"l": "rieul", "r": "rieul", "m": "consonant", "n": "consonant"}
"""엘, 알, 엠, 엔; all other letters' names end in a vowel (에이, 비, 씨 …, 케이, 피, 티)."""

SIGNS: dict[str, Ending] = {"%": "vowel", "℃": "vowel", "°": "vowel", "$": "vowel", "₩": "consonant", "℉": "vowel"}
"""퍼센트, 도, 도, 달러, 원, 도."""

IN_BRACKETS = re.compile(r"(?<=\S)\s*[(\[（［〈《「『][^()\[\]（）［］〈〉《》「」『』]*[)\]）］〉》」』]\s*$")
"""A gloss in brackets does not change the particle of the word before it: 셀라(Sella)는."""


def josa(word: str, pair: str) -> str:
    """Return the word with its particle: ``josa("조약", "은는")`` is 조약은; an unknown pair is our own fault."""
    after_consonant, after_vowel = PAIRS[pair]
    ending = ending_of(word)
    takes_vowel_form = ending == "vowel" or (ending == "rieul" and after_consonant.startswith("으로"))
    return word + (after_vowel if takes_vowel_form else after_consonant)


def ending_of(word: str) -> Ending:
    """Return how a word ends when it is read aloud in Korean; what cannot be read counts as a vowel."""
    word = IN_BRACKETS.sub("", word)
    while word and not (word[-1].isalnum() or word[-1] in SIGNS):
        word = word[:-1]
    if not word:
        return "vowel"
    last = word[-1]
    if "가" <= last <= "힣":
        return _of_final((ord(last) - ord("가")) % 28)
    if last.isdecimal() and last.isascii():
        return _of_number(word)
    if last.isascii() and last.isalpha():
        return _of_latin(word)
    return SIGNS.get(last, "vowel")


def _of_final(final: int) -> Ending:
    """``final`` is the syllable's final consonant in Unicode's order: 0 none, 8 ㄹ."""
    return "vowel" if final == 0 else "rieul" if final == 8 else "consonant"


def _of_number(word: str) -> Ending:
    """A number is read by its last digit, but 10 is 십, 100 백, 1,000 천: with a consonant, as 만 and 억; 조 is not."""
    match = re.search(r"(\d[\d,]*)(\.\d+)?$", word)
    whole = match[1].replace(",", "") if match else word[-1]
    zeros = len(whole) - len(whole.rstrip("0"))
    if match and match[2] is None and zeros and whole.strip("0"):
        return "vowel" if 12 <= zeros < 16 else "consonant"
    return DIGITS[int(word[-1])]


def _of_latin(word: str) -> Ending:
    run = re.search(r"[A-Za-z]+$", word)
    letters = run[0] if run else word[-1]
    if letters.isupper() and not (len(letters) >= 4 and re.search("[AEIOU]", letters)):
        return LETTER_NAMES.get(letters[-1].lower(), "vowel")
    low = letters.lower()
    if low.endswith(("l", "le")):
        return "rieul"
    if low.endswith(("m", "n", "ng", "me", "ne")):
        return "consonant"
    # A stop after a single short vowel is written as a final (map 맵, cabinet 캐비닛), else with 으 (desk 데스크).
    return "consonant" if re.search(r"(?:^|[^aeiou])[aeiou](?:ck|[bkpt])$|[^aeiou]oo[k]$", low) else "vowel"
