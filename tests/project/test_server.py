"""The tests' own PostgreSQL server ends with the tests, however they end (测试数据库服务器随测试结束)."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.support.daemons import until
from tests.support.postgresql import in_memory
from tests.support.postgresql_server import answers

A_RUN = """
import sys, time
from pathlib import Path
from tests.support.postgresql import serving_in
with serving_in(Path(sys.argv[1])):
    print("running", flush=True)
    time.sleep(3600)
"""


@pytest.fixture
def home() -> Iterator[Path]:
    """Where a server of this test's own lives."""
    folder = Path(tempfile.mkdtemp(prefix="yidi-pg-", dir=in_memory()))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def test_the_server_ends_with_the_last_run_that_uses_it_even_when_that_is_killed(
    home: Path,
) -> None:
    runs = []
    for _ in range(2):
        runs.append(
            subprocess.Popen(
                [sys.executable, "-c", A_RUN, home], cwd=ROOT, stdout=subprocess.PIPE, text=True
            )
        )
        out = runs[-1].stdout
        assert out and out.readline() == "running\n"

    runs[0].kill()
    runs[0].communicate()
    assert answers(home / "server"), "the other one still uses it"
    runs[1].kill()
    runs[1].communicate()

    until(lambda: not (home / "server").exists())
    assert not answers(home / "server")
