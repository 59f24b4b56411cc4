"""What a command says when the database or the program is at fault (数据库或程序出错时的提示)."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL, make_url

import jobs.office.counter
from console.commands.shell import TRUSTING
from tests.conftest import Cli, Process, on_postgresql
from tests.support import daemons
from tests.support.daemons import stop, until
from tests.support.refusing_server import refusing


def test_a_damaged_file_is_said_to_be_one_by_every_kind_of_command(cli: Cli) -> None:
    Path(make_url(cli.url).database or "").write_bytes(b"this was a database once " * 500)

    for words in (("status",), ("list", "filings"), ("doctor",), ("init",), ("daemon",)):
        said = cli(*words)
        assert (said.code, said.out) == (2, "")
        assert "database_damaged" in said.err and "备份" in said.err
        assert "Traceback" not in said.err
    assert cli("status", "--json").json["error"]["code"] == "database_damaged"


def test_a_server_that_is_starting_is_no_internal_error(cli: Cli, tmp_path: Path) -> None:
    folder = Path(os.path.relpath(tmp_path))
    with refusing(folder, "57P03", "数据库系统正在启动") as url:
        said = cli("--db", url.replace(str(folder), str(tmp_path)), "status", "--json")

    assert (said.code, said.json["error"]["code"]) == (2, "database_starting")


def broken(*_rest: Any, **_more: Any) -> Any:
    raise ZeroDivisionError("the rest of 230602195405201259")


def test_an_internal_error_says_that_nothing_was_written_where_that_is_so(
    sample_cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs.office.counter, "lock_case", broken)
    (filing, *_) = sample_cli("list", "filings", "--json").json

    said = sample_cli("change", filing["no"], "-", "--as", "intake", stdin="{}")

    assert said.code == 1
    assert "没有写入任何数据" in said.err and "internal_error" in said.err


def test_an_internal_error_after_a_commit_says_that_a_part_may_be_written(
    sample_cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    from jobs.scheduler import run_store

    monkeypatch.setattr(run_store, "close", broken)

    said = sample_cli("run", "remind", "--json")

    assert "没有写入任何数据" not in said.json["error"]["message"]
    assert "可能已经写入" in said.json["error"]["message"]
    said = sample_cli("--lang", "en", "run", "remind", "--json")
    assert "may have been written" in said.json["error"]["message"]


def test_the_log_of_an_internal_error_names_the_command_and_no_value(
    sample_cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    import workflow.service.take

    monkeypatch.setattr(workflow.service.take, "lock_case", broken)
    (filing, *_) = sample_cli("list", "filings", "--json").json

    said = sample_cli(
        "take", filing["no"], "cancel", "--as", "intake", "--reason=王小明住在萨尔图区", "--json"
    )

    (line,) = [json.loads(each) for each in said.err.splitlines() if "internal_error" in each]
    assert line["command"].split() == ["take", "--json", "--as", "--reason"]
    assert "王小明" not in said.err + said.out
    assert "230602195405201259" not in said.err + said.out


@pytest.fixture
def sample_process(sample_cli: Cli) -> Process:
    return Process(sample_cli.url, sample_cli.folder, sample_cli.today)


@pytest.mark.parametrize("words", [("status",), ("list", "filings"), ("list", "filings", "--json")])
def test_a_reader_who_goes_away_ends_a_command_quietly(
    sample_process: Process, words: tuple[str, ...]
) -> None:
    read, write = os.pipe()
    os.close(read)  # `| true`: the reader is gone before the first line
    done = subprocess.run(
        [sys.executable, "-m", "console", *words], cwd=sample_process.folder,
        env=sample_process.environment(), stdout=write, stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    os.close(write)

    # How the agency stands is nobody's question: there nobody is believed, and nothing is said of it.
    said = "" if words == ("status",) else f"{TRUSTING.zh}\n"
    assert (done.returncode, done.stderr.decode()) == (0, said)


@on_postgresql
def test_a_daemon_waits_at_its_start_for_a_database_that_is_not_there_yet(
    migrated_url: str, tmp_path: Path
) -> None:
    socket = Path(str(make_url(migrated_url).query["host"])) / ".s.PGSQL.5432"
    away = tmp_path / "d"
    away.mkdir()
    url = make_url(migrated_url).set(query={"host": str(away)})
    assert len(str(away)) < 90
    assert Cli(migrated_url, tmp_path)("init").code == 0
    cli = Cli(URL.render_as_string(url, hide_password=False), tmp_path)

    def lines() -> list[str]:
        return [json.loads(each)["event"] for each in (tmp_path / "daemon.log").read_text("utf-8").splitlines()
                if each.startswith("{")]  # fmt: skip

    waiting = daemons.start(cli)
    until(lambda: (tmp_path / "daemon.log").exists() and "daemon.database" in lines())
    (away / socket.name).symlink_to(socket)
    until(lambda: "daemon.database_back" in lines())
    until(lambda: "run.finished" in lines())

    assert stop(waiting) == 0
    assert lines().count("daemon.database") == 1, "it is said once"


def test_a_daemon_that_waits_for_its_database_ends_at_once_when_asked(tmp_path: Path) -> None:
    cli = Cli(f"postgresql+psycopg://postgres@/postgres?host={tmp_path}", tmp_path)
    waiting = daemons.start(cli)
    until(lambda: "daemon.database" in (tmp_path / "daemon.log").read_text("utf-8"))

    assert stop(waiting) == 0
    assert "Traceback" not in (tmp_path / "daemon.log").read_text("utf-8")
