"""The kit as PDF, where the library for it is there: the same pages, with the program's own fonts in them."""

from __future__ import annotations

import logging
import re
from typing import Any

from game.faces.kit.style import PRINTED_FONTS, faces
from game.where import data_folder

WORD = re.compile(r"[^\s<>]*[가-힣][^\s<>]*")
TEXT = re.compile(r">[^<]+<")


class NoPrinterError(Exception):
    """The library that makes PDF, or the system's part of it, is not there."""


def printed(page: str) -> tuple[bytes, int]:
    """Return a page as PDF, and on how many sides it prints. Raises ``NoPrinterError``."""
    laid = laid_out(page)
    return bytes(laid.write_pdf()), len(laid.pages)


def laid_out(page: str) -> Any:
    """Return a page laid out on paper. Raises ``NoPrinterError``.

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
    beside_fonts = data_folder("assets") / "words"  # from where `../fonts` leads to them, as from a kit's pages
    base = f"{beside_fonts.as_uri()}/"
    fonts = FontConfiguration()
    more = weasyprint.CSS(string=faces(PRINTED_FONTS), base_url=base, font_config=fonts)
    return weasyprint.HTML(string=unbroken(page), base_url=base).render(stylesheets=[more], font_config=fonts)


def unbroken(page: str) -> str:
    """Return a page whose Korean words stay whole at the ends of lines.

    Browsers are told so by ``word-break:keep-all``, which the library does not know; and a joining sign between the
    syllables would make the words of the PDF impossible to search for.
    """
    head, body, rest = page.partition("<body")
    return head + body + TEXT.sub(lambda text: WORD.sub(r"<whole-word>\g<0></whole-word>", text[0]), rest)
