"""No file outgrows a reader: 400 lines at most, in the program and in its tests."""

from pathlib import Path

import pytest

import game

from .test_layers import python_files

LIMIT = 400
PLACES = [Path(game.__file__).parent, Path(__file__).parent]


def too_long(folder: Path) -> list[str]:
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in python_files(folder)}
    return [
        f"{file} has {lines} lines; split it by what a reader looks for"
        for file, lines in lengths.items()
        if lines > LIMIT
    ]


@pytest.mark.parametrize("folder", PLACES, ids=lambda folder: folder.name)
def test_files_stay_small(folder):
    assert not too_long(folder)


def test_a_long_file_is_found(tmp_path):
    (tmp_path / "short.py").write_text("x = 1\n" * LIMIT, encoding="utf-8")
    (tmp_path / "long.py").write_text("x = 1\n" * (LIMIT + 1), encoding="utf-8")
    assert [line.split(" has ")[1][:9] for line in too_long(tmp_path)] == ["401 lines"]
