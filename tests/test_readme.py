"""README tells the truth: its commands are the ones CI runs, and the program has them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import game
from game.faces.command import status

from .conftest import ROOT

pytestmark = pytest.mark.checkout

PROSE = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "tests/README.md", "assets/README.md", "assets/map/README.md"]
IN_TABLE = re.compile(r"^\| `armistice(?: ([a-z]+))?[^`]*` \|")


def text_of(name: str) -> str:
    file = ROOT / name
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def halves() -> tuple[str, str]:
    """Return README's English and Korean halves."""
    english, korean = text_of("README.md").split("\n# 휴전의 대가\n")
    return english, korean


def code_blocks(text: str) -> list[str]:
    return re.findall(r"^```(?:sh|powershell)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def commands(text: str) -> list[str]:
    return [match[1] or "" for line in text.splitlines() if (match := IN_TABLE.match(line))]


def named_commands() -> list[str]:
    # Where there is no repository these tests are skipped, but they are still collected.
    return commands(halves()[0]) if text_of("README.md") else []


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason=".ci/run is for bash")
def test_ci_runs_the_command_that_readme_gives():
    answer = run("bash", ".ci/run", "--test-command")
    assert answer.returncode == 0, answer.stderr
    given = answer.stdout.strip()
    assert given.endswith("-m pytest -n auto")
    assert "\n" not in given
    assert all(f"```sh\n{given}\n```" in half for half in halves())


@pytest.mark.skipif(sys.platform == "win32", reason=".ci/run is for bash")
def test_ci_says_so_when_readme_gives_no_command(tmp_path):
    (tmp_path / ".ci").mkdir()
    (tmp_path / ".ci" / "run").write_text(text_of(".ci/run"), encoding="utf-8")
    (tmp_path / "README.md").write_text("# nothing here\n", encoding="utf-8")
    answer = run("bash", str(tmp_path / ".ci" / "run"), "--test-command")
    assert answer.returncode == 1
    assert "README.md has no test command" in answer.stderr


@pytest.mark.parametrize("command", named_commands(), ids=lambda command: command or "armistice")
def test_a_named_command_answers_help(command, capsys):
    assert status([*command.split(), "--help"]) == 0
    told = capsys.readouterr()
    assert "--lang" in told.out
    assert not told.err


def test_both_halves_name_the_same_commands_and_give_the_same_lines():
    english, korean = halves()
    assert len(commands(english)) >= 10
    assert commands(english) == commands(korean)
    translated = [block.replace("find 반공포로", "find prisoners") for block in code_blocks(korean)]
    assert code_blocks(english) == translated


def test_what_it_looks_for_is_found():
    looked_for = re.findall(r"^armistice find (\S+)$", text_of("README.md"), re.MULTILINE)
    assert looked_for == ["prisoners", "반공포로"]
    for words in looked_for:
        assert status(["find", words]) == 0


def test_the_wheel_it_names_is_this_version():
    named = set(re.findall(r"price_of_armistice-([0-9][^-]*)-py3", text_of("README.md")))
    assert named == {game.__version__}


def test_the_changelog_has_this_version_or_waits_for_it():
    assert re.search(rf"^## \[(Unreleased|{re.escape(game.__version__)})\]", text_of("CHANGELOG.md"), re.MULTILINE)


@pytest.mark.parametrize("name", PROSE)
def test_every_link_leads_somewhere(name):
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", text_of(name)):
        assert (ROOT / Path(name).parent / target).exists(), f"{name} links to {target}, which is not there"


def sentences_that_share_a_line(text: str) -> list[str]:
    """Return lines of prose with more than one sentence; lists and tables may have short ones."""
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    lines = [line for line in prose.splitlines() if not line.startswith(("|", "- ", "#"))]
    return [line for line in lines if re.search(r"(?<!e\.g)(?<!i\.e)[.?!]\)? +[A-Z“‘가-힣]", line)]


@pytest.mark.parametrize("name", PROSE)
def test_one_sentence_is_one_line(name):
    assert not sentences_that_share_a_line(text_of(name))


def test_two_sentences_on_a_line_are_found():
    assert sentences_that_share_a_line("One thing. Another thing.")
    assert sentences_that_share_a_line("이것입니다. 저것입니다.")
    assert not sentences_that_share_a_line("One thing, e.g. Rhee.\nAnother.\n```\nA. B.\n```\n")
