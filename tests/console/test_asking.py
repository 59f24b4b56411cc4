"""Asking field by field (逐项询问): each answer is checked at once, and one slip loses nothing."""

import json
import stat
import sys
from collections.abc import Mapping, Sequence

from tests.conftest import Cli
from tests.support.terminal import typed_into

KEPT = "yidi-filing-draft.json"
FILING: Mapping[str, str] = {
    "姓名": "郭静英", "证件类型": "01", "证件号码": "230602200005041595", "险种类型": "390",
    "参保所属": "230600", "备案类型": "其他临时外出就医人员", "就医地": "370200",
    "开始日期": "2025-11-01", "承诺制": "否", "已交材料": "身份证件",
}  # fmt: skip


def at_a_terminal(
    cli: Cli, *words: str, answers: Mapping[str, str | Sequence[str]]
) -> tuple[int, str]:
    """`yidi …` at a terminal, and what was typed there."""
    command = [sys.executable, "-m", "console", *words]
    return typed_into(command, answers, cli.environment(), cli.folder)


def claim_in(cli: Cli, state: str) -> str:
    """The number of a claim of the sample in this state."""
    cli("run", "precheck_claims")
    cli("run", "calculate_claims")
    rows = cli("list", "claims", "--state", state, "--json").json
    return str(rows[0]["no"])


def test_a_clerk_at_a_terminal_is_asked_for_the_case_the_move_and_its_facts(
    sample_cli: Cli,
) -> None:
    no = claim_in(sample_cli, "review")

    code, screen = at_a_terminal(
        sample_cli, "take", "--as", "reviewer",
        answers={"业务流水号": no, "办理哪一步": ["fly", "suspend"],
                 "下次核查日": ["2025-13-01", "2025-12-31"], "理由": ["", "查第三方责任"]},
    )  # fmt: skip

    assert code == 0
    assert "请写编号或名称" in screen
    assert "应为日期 YYYY-MM-DD" in screen
    assert "此项必填" in screen
    last = sample_cli("history", no, "--json").json[-1]
    assert (last["trigger"], last["reason"]) == ("suspend", "查第三方责任")


def test_who_stops_in_between_goes_on_where_they_stopped(sample_cli: Cli) -> None:
    begun = {**FILING, "证件号码": ["123", FILING["证件号码"]], "开始日期": "^D"}
    code, screen = at_a_terminal(sample_cli, "new", "filing", answers=begun)

    assert code == 130
    assert "已停止，什么也没有办理" in screen
    assert "应为18位" in screen
    assert KEPT in screen
    kept = sample_cli.folder / KEPT
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert json.loads(kept.read_text("utf-8"))["destination"] == "370200"

    until_the_day, after = "\n" * 8, "\n" * 16
    rest = f"{until_the_day}2025-11-01\n\n\n否\n身份证件\n{after}"
    said = sample_cli("new", "filing", KEPT, "--ask", stdin=rest)
    assert (said.code, said.err.count("✗")) == (0, 0), said.err
    assert "待审核" in said.out


def test_only_the_refused_field_of_a_receipt_is_asked_again(sample_cli: Cli) -> None:
    answers = {
        "姓名": "郭静英", "证件类型": "01", "证件号码": "230602200005041595", "险种类型": "390",
        "参保所属": "230600", "医疗类别": "21", "手工报销原因": "03", "定点医药机构编号": "H37020000002",
        "开始日期": "2025-07-01", "结束日期": "2025-07-05", "已交材料": "身份证件",
        "票据代码": "24078119", "票据号码": "0561499999", "开票日期": "2025-07-05",
        "金额": ["101.00", "100.00"], "项目名称": "治疗费", "收费项目等级": "01", "单价": "50", "数量": "2",
    }  # fmt: skip

    code, screen = at_a_terminal(sample_cli, "new", "claim", answers=answers)

    assert code == 0
    assert "材料预审" in screen
    assert (screen.count("金额*"), screen.count("单价*"), screen.count("姓名*")) == (2, 1, 1)


def test_nobody_is_asked_where_a_program_types(sample_cli: Cli) -> None:
    said = sample_cli("take", "--as", "reviewer")

    assert (said.code, said.out) == (2, "")
    assert "应为 编号 操作" in said.err
