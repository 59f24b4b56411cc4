"""An answer is data or a refusal: other faces than the command line may ask for it."""

import ast

from tests.conftest import ROOT

FACE_ALONE = {"print", "input", "SystemExit", "sys", "Face"}


def test_an_answer_prints_nothing_and_never_leaves_the_process() -> None:
    """Imports of what draws are held by import-linter; these need no import."""
    named = {
        (file.name, node.id)
        for file in (ROOT / "console/answers").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id in FACE_ALONE
    }

    assert not named
