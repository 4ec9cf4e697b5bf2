"""Expected texts stand beside the broken files they belong to: NAME.en.txt and NAME.ko.txt."""

from pathlib import Path

import pytest

from game.faces.problems import laid_out, messages
from game.faces.words import Words

from ..conftest import IS_CHECKOUT

LANGUAGES = ("en", "ko")


@pytest.fixture
def told():
    """Return `told(problems, language)`: the messages as a person without colours reads them."""

    def tell(problems, language):
        words = Words(language)
        text = "".join(laid_out(message, words).plain for message in messages(problems, words))
        assert not words.faults
        return text

    return tell


@pytest.fixture
def beside(request, told):
    """Return `beside(file, problems)`: what is told must equal the texts beside the file, in both languages.

    `pytest --update-golden` writes them anew; read them aloud before they are committed.
    """

    def compare(file: Path, problems) -> None:
        for language in LANGUAGES:
            text, expected = told(problems, language), file.with_name(f"{file.stem}.{language}.txt")
            if request.config.getoption("--update-golden"):
                assert IS_CHECKOUT, "expected texts are updated in a checkout, not in an installed wheel"
                expected.write_text(text, encoding="utf-8", newline="\n")
            assert expected.is_file(), f"no {expected.name}; write it with pytest --update-golden, and read it"
            assert text == expected.read_text(encoding="utf-8")

    return compare
