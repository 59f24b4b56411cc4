"""The house is in order: our packages are ours, imports run down, one module reads the clock."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from tests.conftest import ROOT

PACKAGES = ("config", "models", "workflow", "jobs", "console")
OUTSIDE_WORLD = {
    "asyncio", "datetime.datetime.now", "glob", "http", "httpx", "io", "os", "pathlib", "random",
    "requests", "secrets", "shutil", "socket", "sqlite3", "ssl", "subprocess", "tempfile", "time",
    "urllib", "urllib3", "config.clock", "config.settings",
}  # fmt: skip
CLOCKS = {
    "date.today", "datetime.now", "datetime.today", "datetime.utcnow", "datetime.date.today",
    "datetime.datetime.now", "datetime.datetime.today", "datetime.datetime.utcnow", "time.time",
    "time.time_ns", "time.localtime", "time.gmtime", "func.now", "func.current_date",
    "func.current_timestamp",
}  # fmt: skip


def files(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def name_of(file: Path) -> str:
    return str(file.relative_to(ROOT))


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(tree: ast.AST) -> Iterator[str]:
    """Every module and every name that a file imports, wherever in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Every dotted name that a file reads or calls, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield ast.unparse(node), node.lineno


def test_our_packages_are_ours_and_not_those_of_the_same_name_from_elsewhere() -> None:
    origins = {package: getattr(find_spec(package), "origin", None) for package in PACKAGES}

    elsewhere = {
        package: origin
        for package, origin in origins.items()
        if origin is None or not Path(origin).is_relative_to(ROOT)
    }
    assert elsewhere == {}


def test_rules_import_no_clock_no_file_and_no_network() -> None:
    offending = {}
    for file in files("workflow"):
        found = set(imports(tree_of(file)))
        tops = {name.split(".")[0] for name in found}
        offending[name_of(file)] = (found | tops) & OUTSIDE_WORLD

    assert {name: found for name, found in offending.items() if found} == {}


def test_rules_open_and_print_nothing() -> None:
    offending = {}
    for file in files("workflow"):
        names = {node.id for node in ast.walk(tree_of(file)) if isinstance(node, ast.Name)}
        offending[name_of(file)] = names & {"open", "print", "input", "exec", "eval"}

    assert {name: found for name, found in offending.items() if found} == {}


def test_only_one_module_reads_the_clock() -> None:
    readers = {
        f"{name_of(file)}:{line} {name}"
        for package in PACKAGES
        for file in files(package)
        if file != ROOT / "config" / "clock.py"
        for name, line in calls(tree_of(file))
        if name in CLOCKS
    }

    assert readers == set()


def test_every_file_says_in_its_first_line_what_it_is() -> None:
    silent = [
        name_of(file)
        for package in PACKAGES
        for file in files(package)
        if file.stat().st_size and not ast.get_docstring(tree_of(file))
    ]

    assert silent == []


def test_imports_run_down_from_console_to_config() -> None:
    """Import-linter judges the contracts of pyproject.toml."""
    program = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    judged = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert judged.returncode == 0, judged.stdout + judged.stderr


def loaded_by(heavy: set[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own; its last line names the heavy modules that it loaded."""
    program = (
        "import sys\n"
        f"sys.argv = {['yidi', *arguments]!r}\n"
        "from console.cli import main\n"
        "try:\n    main()\n"
        "except SystemExit:\n    pass\n"
        f"print(sorted({heavy!r} & set(sys.modules)))\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert said.returncode == 0, said.stderr
    return said


def test_help_loads_no_database_library() -> None:
    said = loaded_by({"sqlalchemy", "sqlmodel", "alembic", "transitions"}, "--help")

    assert said.stdout.splitlines()[-1] == "[]"


def test_status_loads_no_table_class(sqlite_template: Path) -> None:
    """It is asked many times a day, and making the classes took longer than all the rest."""
    heavy = {"sqlmodel", "sqlalchemy.orm", "models.tables", "alembic", "transitions"}
    said = loaded_by(heavy, "--db", f"sqlite:///{sqlite_template}", "status")

    assert "待审核" in said.stdout
    assert said.stdout.splitlines()[-1] == "[]"
