"""Which version of the program this is (程序版本): `version` of pyproject.toml, from where it is at hand."""

import tomllib
from importlib import metadata
from pathlib import Path

NAME = "yidi"
PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def program_version(project: Path = PROJECT) -> str:
    """The version of this checkout, else of the wheel that was installed.

    The checkout comes first, because what was noted when it was installed may be of another day.
    """
    if project.is_file():
        of_checkout = tomllib.loads(project.read_text("utf-8"))["project"]
        if of_checkout["name"] == NAME:
            return str(of_checkout["version"])
    return metadata.version(NAME)
