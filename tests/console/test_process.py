"""The command line as a process (命令行进程): exit status, pipes, bytes; what it says is tested inside ours."""

import json
import os
import subprocess
import sys

import pytest

from console.commands.shell import TRUSTING
from tests.conftest import Cli, Process

QUESTION = {"certno": "230602195405201259", "insutype": "390", "med_type": "21",
            "fixmedins_code": "H44010000001", "begndate": "2025-07-18"}  # fmt: skip


@pytest.fixture
def sample_process(sample_cli: Cli) -> Process:
    """An agency with the sample; each command is a process of its own."""
    return Process(sample_cli.url, sample_cli.folder, sample_cli.today)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("status", "--json"), 0),
        (("--json", "show", "nobody"), 1),
        (("--lang", "en", "fly"), 2),
        (("list", "filings", "--limit", "3"), 0),
    ],
    ids=["done", "refused", "misuse", "a list"],
)
def test_a_process_says_and_ends_as_the_tests_have_it_inside_their_own(
    sample_cli: Cli, sample_process: Process, words: tuple[str, ...], code: int
) -> None:
    said = sample_process(*words)

    assert said.code == code
    assert said == sample_cli(*words)


def test_a_question_may_come_through_a_pipe(sample_process: Process) -> None:
    said = sample_process("check", "-", "--json", stdin=json.dumps(QUESTION))

    assert said.code == 0
    assert said.json["direct"] is False


def test_whoever_reads_the_first_line_alone_gets_no_traceback(sample_process: Process) -> None:
    listing = subprocess.Popen(
        [sys.executable, "-m", "console", "list", "filings"], cwd=sample_process.folder,
        env=sample_process.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8",
    )  # fmt: skip
    assert listing.stdout and listing.stderr
    assert listing.stdout.readline().startswith("业务流水号")
    listing.stdout.close()

    assert listing.stderr.read() == f"{TRUSTING.zh}\n"
    listing.wait()


def test_bytes_that_are_no_text_are_refused_in_a_sentence(process: Process) -> None:
    said = process("show", os.fsdecode(b"\xff"))

    assert (said.code, said.out) == (2, "")
    assert "UTF-8" in said.err and "Traceback" not in said.err
