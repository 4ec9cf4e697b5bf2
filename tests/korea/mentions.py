"""Which days a text speaks of, in Korean and in English: the earliest day that each date, month or season could mean.

A month without a year is read in the year last named in its sentence, else in the year in which the text is written;
“그해 여름” and “that summer” in the year last named at all. “지난해 4월” and “last April” may be of the year before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

MONTHS = {"January": 1, "February": 2, "March": 3, "April": 4, "May": 5, "June": 6, "July": 7, "August": 8}
MONTHS |= {"September": 9, "October": 10, "November": 11, "December": 12}
SEASONS = {"봄": 3, "여름": 6, "가을": 9, "겨울": 12, "spring": 3, "summer": 6, "autumn": 9, "winter": 12}
MONTH = "|".join(MONTHS)
SENTENCE = re.compile(r"(?<=[.?!])\s+")
KOREAN = re.compile(
    r"(?:(?P<year>\d{4})년\s*|(?P<near>지난해|작년|지난|그해)\s*)?"
    r"(?:(?P<month>\d{1,2})월(?:\s*(?P<day>\d{1,2})일)?"
    r"|(?P<season>봄|여름|가을|겨울)(?=[에의이은부 ])|(?<=년)|(?<=년 ))"
)
ENGLISH = re.compile(
    rf"(?:(?P<near>[Ll]ast|[Tt]hat)\s+)?(?:(?P<day>\d{{1,2}})(?:[–-]\d{{1,2}})?\s+)?"
    rf"(?:\b(?P<month>{MONTH})\b|\b(?P<season>spring|summer|autumn|winter)\b)(?:\s+(?:of\s+)?(?P<year>\d{{4}}))?"
    r"|\b(?P<alone>19\d\d)\b"
)
LAST, SAME = {"지난해", "작년", "지난", "last", "Last"}, {"그해", "that", "That"}


def mentioned(text: str, written_on: date) -> Iterator[tuple[str, date]]:
    """Yield each mention of a time with the earliest day it could mean in a text written on a day."""
    named: int | None = None
    for sentence in SENTENCE.split(text):
        is_new = True
        for match in [*KOREAN.finditer(sentence), *ENGLISH.finditer(sentence)]:
            found = match.groupdict()
            year, month, near = found.get("year") or found.get("alone"), _month(found), found.get("near")
            if month is None and not year:
                continue
            carried = named if near in SAME or not is_new else None
            day = date(int(year) if year else carried or written_on.year, month or 1, int(found.get("day") or 1))
            named, is_new = day.year, False
            yield match[0].strip(), day.replace(year=day.year - 1) if near in LAST and day > written_on else day


def foretold(text: str, written_on: date, read_on: date | None = None) -> list[str]:
    """Return what a text written on a day, and read then or on another, says of days after that on which it is read."""
    return [words for words, day in mentioned(text, written_on) if day > (read_on or written_on)]


def _month(found: dict[str, str | None]) -> int | None:
    month, season = found.get("month"), found.get("season")
    if season:
        return SEASONS[season]
    return MONTHS.get(month) or int(month) if month else None
