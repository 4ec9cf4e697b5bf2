"""The kit as PDF, where the library for it is there: the same pages, with the program's own fonts in them."""

from __future__ import annotations

import logging
import re
from functools import cache
from typing import Any

from game.where import data_folder

FACES = (
    ("Nanum Myeongjo", "NanumMyeongjo.ttf", "400"),
    ("Nanum Myeongjo", "NanumMyeongjoBold.ttf", "700"),
    ("Nanum Gothic", "NanumGothic.ttf", "400"),
    ("Nanum Gothic", "NanumGothicBold.ttf", "700"),
)


WORD = re.compile(r"[^\s<>]*[가-힣][^\s<>]*")
TEXT = re.compile(r">[^<]+<")


class NoPrinterError(Exception):
    """The library that makes PDF, or the system's part of it, is not there."""


@cache
def _printer() -> tuple[Any, Any, Any]:
    """Return the library, a style that names the fonts, and where they are kept.

    WeasyPrint lays out the very HTML of the kit, so there is one statement of each page; it sets Hangul through the
    system's Pango, without which it cannot be imported. Libraries that need nothing else would have each page told to
    them a second time, piece by piece.
    """
    try:
        import weasyprint  # noqa: PLC0415 - an optional extra
        from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415
    except (ImportError, OSError) as fault:
        raise NoPrinterError from fault
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    fonts, folder = FontConfiguration(), data_folder("assets") / "fonts"
    rules = "".join(
        f"@font-face{{font-family:'{name}';font-weight:{weight};src:url({(folder / file).as_uri()})}}"
        for name, file, weight in FACES
    )
    return weasyprint, weasyprint.CSS(string=rules, font_config=fonts), fonts


def printed(page: str) -> tuple[bytes, int]:
    """Return a page as PDF, and on how many sides it prints. Raises ``NoPrinterError``."""
    weasyprint, style, fonts = _printer()
    laid = weasyprint.HTML(string=unbroken(page)).render(stylesheets=[style], font_config=fonts)
    return bytes(laid.write_pdf()), len(laid.pages)


def unbroken(page: str) -> str:
    """Return a page whose Korean words stay whole at the ends of lines.

    Browsers are told so by ``word-break:keep-all``, which the library does not know; and a joining sign between the
    syllables would make the words of the PDF impossible to search for.
    """
    head, body, rest = page.partition("<body")
    return head + body + TEXT.sub(lambda text: WORD.sub(r"<whole-word>\g<0></whole-word>", text[0]), rest)
