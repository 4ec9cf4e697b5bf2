"""Where the files that are not code stand: beside the package in a checkout, inside it once installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


class MissingFolderError(FileNotFoundError):
    """This copy of the program is not whole; nothing a person typed can cause it."""


def data_folder(name: str) -> Path:
    """Return the folder `assets` or `scenarios` of this copy of the program.

    An installed copy has it inside the package, under `_data`; a checkout at the root of the
    repository, beside `game`. The installed place is asked first: a wheel never reads a folder
    that only happens to stand beside it.
    """
    if name not in {"assets", "scenarios"}:
        raise ValueError(f"{name!r} is no data folder of this program; there are 'assets' and 'scenarios'")
    installed, checkout = _PACKAGE / "_data" / name, _PACKAGE.parent / name
    if installed.is_dir():
        return installed
    if checkout.is_dir() and (_PACKAGE.parent / "pyproject.toml").is_file():
        return checkout
    raise MissingFolderError(
        f"the folder {name!r} of this copy of the program is missing: it should be {installed} "
        f"(installed) or {checkout} (a checkout); install the program again"
    )
