"""The two homes of what is not code, and the sentence when neither is there."""

import importlib.util
import shutil
from pathlib import Path

import pytest

from game import where


def copy_of_where(tree: Path):
    """Load a copy of game/where.py that believes it lives in this tree."""
    package = tree / "game"
    package.mkdir(parents=True)
    file = Path(shutil.copy(where.__file__, package / "where.py"))
    spec = importlib.util.spec_from_file_location("where_elsewhere", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_this_copy_has_both():
    assert (where.data_folder("assets") / "fonts" / "NanumGothic.ttf").is_file()
    assert where.data_folder("scenarios").is_dir()


def test_a_checkout_has_them_at_its_root(tmp_path):
    module = copy_of_where(tmp_path)
    (tmp_path / "assets").mkdir()
    (tmp_path / "pyproject.toml").touch()
    assert module.data_folder("assets") == tmp_path.resolve() / "assets"


def test_an_installed_copy_has_them_inside_and_looks_there_first(tmp_path):
    module = copy_of_where(tmp_path)
    for folder in ("game/_data/assets", "assets"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "pyproject.toml").touch()
    assert module.data_folder("assets") == tmp_path.resolve() / "game" / "_data" / "assets"


def test_a_folder_that_only_stands_beside_an_installed_copy_is_not_taken(tmp_path):
    module = copy_of_where(tmp_path)
    (tmp_path / "assets").mkdir()
    with pytest.raises(FileNotFoundError, match="'assets' of this copy of the program is missing"):
        module.data_folder("assets")


def test_no_other_folder_can_be_asked_for():
    with pytest.raises(ValueError, match="there are 'assets' and 'scenarios'"):
        where.data_folder("../etc")
