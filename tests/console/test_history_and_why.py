"""`history`, `why` and `change` (流转、说明、更改), as people read them."""

import json

from models import Role
from models.database import Database
from tests.conftest import Cli
from tests.console.test_asking import claim_in
from tests.support.builders import a_claim, a_filing, a_user, saved


def test_a_change_says_what_was_and_what_is_with_accounts_masked(sample_cli: Cli) -> None:
    sample_cli("run", "all")
    no = sample_cli("--json", "list", "claims", "--state", "returned").json[0]["no"]
    was = sample_cli("--json", "show", no).json["payee"]["account"]
    new = json.dumps({"payee_account": "6222080000000000041"})

    done = sample_cli("--json", "change", no, "-", "--as", "intake", stdin=new).json

    told = [(each["field"], each["before"], each["after"]) for each in done["changed"]]
    assert told == [("payee_account", was, "622208*********0041")]
    move = sample_cli("--json", "history", no).json[-1]
    assert move["changed"] == done["changed"] and "0000000000041" not in str(move)
    assert f"{was} → 622208*********0041" in sample_cli("history", no).out


def test_an_amendment_keeps_what_it_replaced(cli: Cli, database: Database) -> None:
    filing, _ = saved(
        database, a_filing(state="active", phone="13900000001"), a_user("intake", Role.INTAKE)
    )
    given = json.dumps({"phone": "13900000002"})

    said = cli("change", filing.no, "-", "--as", "intake", stdin=given)

    assert "联系电话：13900000001 → 13900000002" in said.out
    move = cli("--json", "history", filing.no).json[-1]
    assert [(c["before"], c["after"]) for c in move["changed"]] == [("13900000001", "13900000002")]


def test_what_is_the_same_was_not_changed(cli: Cli, database: Database) -> None:
    claim, _ = saved(database, a_claim(), a_user("intake", Role.INTAKE))
    stored = json.dumps({"payee_account": claim.payee_account})

    assert (
        cli("--json", "change", claim.no, "-", "--as", "intake", stdin=stored).json["changed"] == []
    )


def test_a_history_tells_the_time_in_shanghai_the_amount_and_the_way(sample_cli: Cli) -> None:
    sample_cli("run", "all")
    no = sample_cli("--json", "list", "claims", "--state", "approval").json[0]["no"]
    sample_cli("take", no, "approve", "--as", "approver2")

    last = sample_cli("--json", "history", no).json[-1]
    drawn = sample_cli("history", no).out.splitlines()

    assert drawn[0].split("\t") == ["时间", "操作", "变化", "金额", "办理人", "理由"]
    time, move, way, amount, by, _ = drawn[-1].split("\t")
    assert (move, way, amount, by) == ("审批通过", "审批 → 待拨付", last["amount"], "approver2")
    assert last["time"].startswith(time) and len(time) == len("2025-07-18 09:30")
    assert int(last["time"][11:13]) == (int(last["at"][11:13]) + 8) % 24


def test_why_is_short_and_whole_when_asked(sample_cli: Cli) -> None:
    sample_cli("run", "all")
    no = sample_cli("--json", "list", "claims", "--state", "approval").json[0]["no"]

    short, full = sample_cli("why", no), sample_cli("why", no, "--full")

    assert len(short.out.splitlines()) < len(full.out.splitlines()) / 2
    assert "依据" in full.out and "依据" not in short.out and "--full" in short.err
    for told in ("审批通过 approve", "待遇：", "下一步由：审批", "法定办理时限："):
        assert told in short.out and told in full.out
    assert sample_cli("--json", "why", no).json == sample_cli("--json", "why", no, "--full").json


def test_whatever_a_command_did_is_told_in_words(sample_cli: Cli) -> None:
    no = claim_in(sample_cli, "approval")
    sample_cli("take", no, "approve", "--as", "approver2")
    sample_cli("payout", "build", "--as", "cashier")
    batch = sample_cli("payout", "list", "--json").json[0]["no"]
    payment = sample_cli("payout", "show", batch, "--json").json["payments"][0]["no"]

    assert "办理“编制”" in sample_cli("why", batch).out
    assert "办理“列入批次”" in sample_cli("why", payment).out


def test_an_english_line_has_no_chinese_marks(sample_cli: Cli) -> None:
    no = claim_in(sample_cli, "review")

    said = sample_cli("--lang", "en", "why", no).out

    assert "[intake, reviewer]" in said
    assert not set("、；：（）“”") & set(said.replace("“", "").replace("”", ""))
