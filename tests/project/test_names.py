"""One word a thing (一物一名): no two modules define a class of one name."""

import ast
from collections import defaultdict

from tests.conftest import ROOT

PACKAGES = ("config", "models", "workflow", "jobs", "console")
EXCEPTIONS: dict[str, str] = {}
"""Names that stand twice, each with its reason."""


def test_no_two_modules_define_a_class_of_one_name() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for package in PACKAGES:
        for file in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.ClassDef):
                    places[node.name].append(f"{file.relative_to(ROOT)}:{node.lineno}")

    twice = {name: where for name, where in places.items() if len(where) > 1}
    assert set(twice) <= set(EXCEPTIONS), twice
    assert set(EXCEPTIONS) <= set(twice), "an exception that is none any more"
