"""The commands of receipts (yidi receipts …), with and without a platform."""

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from jobs.receipt_platform.simulated import SimulatedPlatform, running
from tests.conftest import ROOT, Cli

ROW = {
    "code", "number", "kind", "issued_on", "total", "platform", "platform_label", "result",
    "result_label", "verified", "held", "entered", "mark", "mark_label", "checked_on", "waits_since",
    "next_at", "entered_kind", "entered_by", "paper", "pending", "pending_label", "tries", "error",
    "cleared_with", "cleared_label", "cleared_by",
}  # fmt: skip


@pytest.fixture
def claim(sample_cli: Cli) -> str:
    """A claim of the sample that has an electronic receipt."""
    for row in sample_cli("list", "claims", "--json").json:
        bills = sample_cli("receipts", "list", row["no"], "--json").json
        if len(bills) == 1 and bills[0]["platform"] == "fiscal" and row["state"] == "precheck":
            return str(row["no"])
    raise AssertionError("no such claim in the sample")


def test_without_a_platform_receipts_are_not_checked_and_doctor_says_so(
    sample_cli: Cli, claim: str
) -> None:
    (bill,) = sample_cli("receipts", "list", claim, "--json").json

    assert set(bill) == ROW
    assert (bill["result"], bill["result_label"], bill["verified"]) == (None, "未查验", False)
    said = sample_cli("receipts", "check", claim, "--as", "intake", "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "no_receipt_platform")
    (row,) = [
        c for c in sample_cli("doctor", "--json").json["checks"] if c["name"] == "receipt_platform"
    ]
    assert not row["ok"] and row["advice"]
    assert re.search(r"没有配置票据平台.*未查验的票据 \d+ 张", row["says"])


def test_a_clerk_asks_now_and_sees_what_was_said(sample_cli: Cli, claim: str) -> None:
    platform = SimulatedPlatform()
    with running(platform) as url:
        sample_cli.env["YIDI_RECEIPTS_FISCAL"] = url

        done = sample_cli("receipts", "check", claim, "--as", "intake", "--json")
        assert done.json == {"asked": 1, "genuine": 1, "otherwise": 0, "unavailable": 0}
        (bill,) = sample_cli("receipts", "list", claim, "--json").json
        assert (bill["verified"], bill["held"], bill["entered"]) == (True, True, False)

        platform.mode = "down"
        said = sample_cli("receipts", "check", claim, "--as", "intake")
        assert (said.code, "平台无应答 1" in said.out) == (1, True)
        (bill,) = sample_cli("receipts", "list", claim, "--json").json
        assert bill["verified"] and bill["pending"] == "by_hand" and bill["error"]

    checks = sample_cli("receipts", "checks", claim, "--json").json
    assert [(c["purpose"], c["result"], c["by"]) for c in checks] == [
        ("acceptance", "genuine", "intake"), ("by_hand", "unavailable", "intake"),
    ]  # fmt: skip
    assert "受理锁定" in sample_cli("receipts", "checks", claim).out


def test_all_that_is_due_is_asked_at_once(sample_cli: Cli) -> None:
    platform = SimulatedPlatform()
    with running(platform) as url:
        sample_cli.env["YIDI_RECEIPTS_FISCAL"] = url
        done = sample_cli("receipts", "check", "--due", "--as", "intake", "--json").json

    assert done["asked"] == done["genuine"] == len(platform.done) > 10


@pytest.mark.parametrize("words", [(), ("--due", "--batch", "X"), ("X", "--due")])
def test_what_is_to_be_checked_is_said_once(sample_cli: Cli, words: tuple[str, ...]) -> None:
    assert sample_cli("receipts", "check", *words).code == 2


def test_an_unknown_number_is_refused(sample_cli: Cli) -> None:
    for command in ("list", "checks", "division"):
        said = sample_cli("receipts", command, "230600SB20250301000099X", "--json")
        assert (said.code, said.json["error"]["code"]) == (1, "unknown_case")


def test_a_division_sheet_follows_the_approval(sample_cli: Cli, claim: str) -> None:
    said = sample_cli("receipts", "division", claim, "--json")

    assert (said.code, said.json["error"]["code"]) == (1, "nothing_to_divide")


@pytest.mark.parametrize(
    "entry",
    [
        {"fiscal": {"url": "http://receipts.example.gov.cn"}},
        {"fiscal": {"url": "https://me:secret@receipts.example.gov.cn"}},
        {"fiscal": {"url": "https://receipts.example.gov.cn/?agency=1"}},
        {"fiscal": {"url": "receipts.example.gov.cn"}}, {"fiscal": {"host": "x"}},
        {"fiscal": "https://x"}, {"other": {}}, {"timeout_seconds": 0}, {"retry_minutes": "soon"},
    ],
    ids=str,
)  # fmt: skip
def test_an_address_that_is_not_safe_is_refused(
    cli: Cli, tmp_path: Path, entry: dict[str, Any]
) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    for name in ("policy", "codes", "payout.yaml"):
        (folder / name).symlink_to(ROOT / "config" / name)
    text = (ROOT / "config" / "settings.yaml").read_text("utf-8")
    line = f"receipt_platform: {json.dumps(entry)}"
    (folder / "settings.yaml").write_text(re.sub(r"(?m)^receipt_platform:.*$", line, text), "utf-8")
    cli.env["YIDI_CONFIG"] = str(folder)

    said = cli("status", "--json")

    assert (said.code, said.json["error"]["code"]) == (2, "bad_settings")
    assert "receipt_platform" in said.json["error"]["message"] and "secret" not in said.out


HEARS_CTRL_C = (
    "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "runpy.run_module('console', run_name='__main__')"
)
"""The program, which hears Ctrl-C although whoever runs the tests in the background does not."""


def test_the_simulated_platform_listens_on_this_machine_and_misbehaves_on_request(
    tmp_path: Path,
) -> None:
    """A process of its own, because it is one that people start."""
    command = [sys.executable, "-c", HEARS_CTRL_C, "receipts", "simulate"]
    process = subprocess.Popen(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert url.startswith("http://127.0.0.1:")
        body = json.dumps({"mode": "wrong_status"}).encode()
        with urllib.request.urlopen(f"{url}/simulated/mode", body, timeout=5) as answer:
            assert json.load(answer) == {"done": True}
        with urllib.request.urlopen(f"{url}/simulated/received", timeout=5) as answer:
            assert json.load(answer) == {"received": []}
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
    finally:
        process.kill()
        process.communicate()
