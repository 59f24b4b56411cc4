#!/usr/bin/env bash
# Imports in a folder without __init__.py are judged by no contract.
#
# Guess:   import-linter looks at every file that Python can import from the package; `exhaustive`
#          complains of a folder that is no layer.
# Seen:    a folder without __init__.py imports well (Python takes it as a namespace), and is not
#          there for import-linter: a forbidden import in it is KEPT, and `exhaustive` misses nothing.
#          With an empty __init__.py both contracts are BROKEN.
# Matters: the order of the rooms is held by contracts. A folder that was made by moving files, and
#          forgot this one, is outside of the order, and the gate stays green.
# Ours:    ruff's INP001 refuses a module in such a folder (pyproject.toml).
# Source:  https://docs.astral.sh/ruff/rules/implicit-namespace-package/ for the remedy
. "$(dirname "$0")/lib.sh"
packages import-linter==2.16 grimp==3.19

observe <<'PY'
import re
import subprocess
from pathlib import Path

from told import told

CONTRACTS = """
[importlinter]
root_package = agency
include_external_packages = True
[importlinter:contract:1]
name = rules keep off the disk
type = forbidden
source_modules = agency
forbidden_modules = pathlib
[importlinter:contract:2]
name = every folder is a layer
type = layers
containers = agency
exhaustive = True
layers = jobs
"""
Path("agency/jobs").mkdir(parents=True)
Path("agency/rules").mkdir()
for folder in ("agency", "agency/jobs"):
    Path(folder, "__init__.py").touch()
Path("agency/rules/payout.py").write_text("import pathlib\n")
Path(".importlinter").write_text(CONTRACTS)


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, capture_output=True, encoding="utf-8", check=False)


def judged() -> list[str]:
    return re.findall(r"^.+ (KEPT|BROKEN)$", run("venv/bin/lint-imports").stdout, re.MULTILINE)


imported = run("venv/bin/python", "-c", "import agency.rules.payout").returncode
told("exit status of importing the file", guess=0, recorded=0, seen=imported)
told("the contracts, while agency/rules has no __init__.py",
     guess=["BROKEN", "BROKEN"], recorded=["KEPT", "KEPT"], seen=judged())
Path("agency/rules/__init__.py").touch()
told("the contracts, when agency/rules has one",
     guess=["BROKEN", "BROKEN"], recorded=["BROKEN", "BROKEN"], seen=judged())
PY
