"""The command line as a clerk types it: a whole story on the sample, and every refusal it can meet."""

import json
import re
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Cli, on_both

THE_WEEK = date(2025, 7, 18)
"""In this week the last claims of the sample keep their own dates."""
JUNE = Path(__file__).parents[2] / "config/sample/daqing-2025-03/people-june.csv"


def opened(cli: Cli) -> Cli:
    """Set up with the sample, the runs of the day done."""
    cli.today = THE_WEEK
    assert cli("init", "--sample").code == 0
    assert cli("run", "all").code == 0
    return cli


@pytest.fixture(scope="module")
def agency_file(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An agency on SQLite, to copy from."""
    folder = tmp_path_factory.mktemp("agency")
    shutil.copy(sample_file, folder)
    url = f"sqlite:///{folder / 'yidi.db'}"
    assert Cli(url, folder, THE_WEEK)("run", "all").code == 0
    return folder / "yidi.db"


@pytest.fixture
def agency(agency_file: Path, tmp_path: Path) -> Cli:
    """An agency with the sample, whose runs of the day are done."""
    shutil.copy(agency_file, tmp_path)
    return Cli(f"sqlite:///{tmp_path / 'yidi.db'}", tmp_path, THE_WEEK)


def first(cli: Cli, kind: str, state: str, **wanted: Any) -> dict[str, Any]:
    """The first case of a list that looks like this."""
    rows = cli("list", kind, "--state", state, "--json").json
    return next(r for r in rows if all(r[key] == value for key, value in wanted.items()))


@on_both
def test_a_claim_goes_from_the_counter_to_the_cashier(cli: Cli) -> None:
    agency = opened(cli)
    rows = agency("list", "claims", "--state", "awaiting_parcel", "--json").json
    # An employee's stay without filing: large enough for a recheck, within the approver's limit.
    no = next(row["no"] for row in rows if row["total"] == "24725.81")

    def take(trigger: str, user: str, **facts: Any) -> Any:
        said = agency("take", no, trigger, "--as", user, "--facts", json.dumps(facts), "--json")
        return said.json["dest"] if said.code == 0 else said.json["error"]["code"]

    assert take("post", "applicant") == "bad_facts"
    assert take("post", "applicant", carrier="EMS", tracking_no="EA123") == "posted"
    assert take("receive", "reviewer", originals=4) == "wrong_role"
    assert take("receive", "intake", originals=4) == "review"
    too_much = [{"amount": "99999999.00", "reason": "超限价"}]
    assert take("disallow", "reviewer", disallowed=too_much) == "guard_failed"
    assert take("pass_review", "reviewer", payable="24725.81") == "bad_facts"
    assert take("pass_review", "reviewer") == "recheck"
    assert take("pass_recheck", "reviewer") == "same_person"
    assert take("pass_recheck", "reviewer2") == "approval"
    assert take("approve", "approver") == "to_pay"
    assert take("schedule_payment", "cashier") == "system_only"
    assert take("approve", "approver2") == "not_from_here"
    assert take("fly", "approver2") == "unknown_trigger"
    assert take("pull_back", "nobody") == "unknown_user"

    shown = agency("show", no, "--json").json
    assert (shown["state"], shown["payable_source"]) == ("to_pay", "calculated")
    assert 10_000 <= float(shown["payable"]) < 24_725.81
    moves = agency("history", no, "--json").json
    assert [move["trigger"] for move in moves] == [
        "imported", "pass_precheck", "post", "receive", "calculate", "pass_review", "pass_recheck",
        "approve",
    ]  # fmt: skip
    assert [move["actor"] for move in moves[2:]] == [
        "applicant", "intake", "system", "reviewer", "reviewer2", "approver",
    ]  # fmt: skip
    assert {move["facts"].get("payable") for move in (moves[4], moves[-1])} == {shown["payable"]}


@on_both
def test_the_june_register_ends_filings_and_why_says_so(cli: Cli) -> None:
    agency = opened(cli)
    assert agency("import", JUNE, "--json").json[0]["updated"] == 12

    (run,) = agency("run", "terminate_uncovered", "--json").json

    assert run["moved"] == 12
    ended = agency("list", "filings", "--state", "cancelled", "--json").json
    assert {row["state_label"] for row in ended} == {"已终止"}
    assert len(ended) == 12
    answer = agency("why", ended[0]["no"], "--json").json
    assert "参保" in answer["because"]
    assert ended[0]["ends_on"] in answer["because"]
    told = agency("--lang", "en", "why", ended[0]["no"])
    assert "coverage ended" in told.out


def test_why_names_guard_values_clause_and_the_automatic_day(agency: Cli) -> None:
    locked = next(
        row
        for row in agency("list", "filings", "--state", "active", "--json").json
        if row["cancellable_from"] > THE_WEEK.isoformat()
    )
    answer = agency("why", locked["no"], "--json").json

    cancel = next(step for step in answer["next"] if step["trigger"] == "cancel")
    assert (cancel["allowed"], cancel["by"]) == (False, ["applicant", "helper", "intake", "unit"])
    (block,) = cancel["blocked_by"]
    assert block["guard"] == "lock_over"
    assert block["values"] == {"cancellable_from": locked["cancellable_from"]}
    assert locked["cancellable_from"] in block["says"]
    assert "6个月" in block["clause"]

    temporary = first(agency, "filings", "active", category="other_temporary")
    steps = agency("why", temporary["no"], "--json").json["next"]
    expire = next(step for step in steps if step["trigger"] == "expire")
    assert expire["automatic_on"] > temporary["ends_on"]


def test_why_on_a_returned_claim_shows_the_clock_standing_still(agency: Cli) -> None:
    no = first(agency, "claims", "returned")["no"]

    answer = agency("why", no, "--json").json

    days = {row["name"]: row for row in answer["deadlines"]}
    assert answer["waits_for"] == "applicant"
    assert days["returned_period"]["due_on"] == "2025-08-08"
    assert days["national_bound"]["stopped"] is True
    assert days["national_bound"]["due_on"] is None
    assert agency("show", no, "--json").json["due_on"] is None


def test_a_list_is_filtered_paged_and_masked(agency: Cli) -> None:
    everything = agency("list", "filings", "--json").json
    some = agency("list", "filings", "--json", "--limit", 5).json
    more = agency("list", "filings", "--json", "--limit", 5, "--after", some[-1]["no"]).json

    assert len(everything) == 830
    assert [row["no"] for row in some + more] == [row["no"] for row in everything[:10]]
    assert all(re.fullmatch(r"230602\*{8}\d{3}[\dX]", row["person"]) for row in everything)
    assert agency("list", "filings", "--state", "sleeping").code == 2
    waiting = agency("list", "claims", "--mine", "--as", "reviewer", "--json").json
    assert {row["state"] for row in waiting} == {"review"}
    agency.today = THE_WEEK + timedelta(weeks=8)
    overdue = agency("list", "claims", "--overdue", "--json").json
    assert len(overdue) == agency("status", "--json").json["overdue"]["claims"] > 0


def test_a_full_id_is_shown_to_named_staff_only_and_the_look_is_kept(agency: Cli) -> None:
    no = first(agency, "claims", "review")["no"]

    assert agency("show", no, "--unmask", "--json").json["error"]["code"] == "refused"
    assert agency("show", no, "--unmask", "--as", "applicant", "--json").code == 1
    seen = agency("show", no, "--unmask", "--as", "auditor", "--json").json

    assert "*" not in seen["person"]
    by_id = agency("list", "claims", "--person", seen["person"], "--json").json
    by_number = agency("list", "claims", "--person", seen["person_no"], "--json").json
    assert no in {row["no"] for row in by_id} == {row["no"] for row in by_number}


def test_no_answer_shows_an_id_or_an_account_unasked(agency: Cli) -> None:
    no = first(agency, "claims", "review")["no"]
    facts = {
        "second": "reviewer", "payee_name": "李四", "payee_account": "6222000011112222333",
        "payee_relation": "继承人", "payee_proof": "公证书",
    }  # fmt: skip
    receiving = ("--scope", "receive", "--paper", "委托书", "--payment-paper", "代收款委托书")
    assert agency("agents", "add", no, "--name", "李四", *receiving, "--as", "intake").code == 0
    agent = json.dumps({"name": "李四", "relation": "儿子", "id": "230602198001011234"})
    taken = agency("take", no, "change_payee", "--as", "intake", "--facts", json.dumps(facts),
                   "--on-behalf-of", agent)  # fmt: skip
    assert taken.code == 0

    person_no = agency("show", no, "--json").json["person_no"]
    for command in ("show", "history", "why"):
        for form in ([], ["--json"]):
            out = agency(command, no, *form).out.replace(person_no, "")
            assert not re.search(r"(?<!\d)(\d{17}[\dX]|\d{19})(?!\d)", out.replace(no, "")), command


@pytest.mark.parametrize(("kind", "state"), [("filings", "active"), ("claims", "review")])
def test_a_case_is_shown_in_words_and_every_field_has_one(
    agency: Cli, kind: str, state: str
) -> None:
    no = first(agency, kind, state)["no"]
    zh, en = agency("show", no).out, agency("--lang", "en", "show", no).out

    for said in (zh, en):
        names = [line.split("\t")[0] for line in said.splitlines() if line.count("\t") == 1]
        assert not [name for name in names if "_" in name]
    names = [line.split("\t")[0] for line in zh.splitlines() if line.count("\t") == 1]
    assert {"业务编号", "状态", "姓名", "证件号码", "人员编号"} <= {*names}
    assert not [name for name in names if name.isascii()]
    assert "None" not in zh and "False" not in zh


def test_a_number_in_free_text_is_masked_wherever_it_is_shown(agency: Cli) -> None:
    no = first(agency, "claims", "review")["no"]
    secret, account = "230602195001010077", "6222081234567890123"
    reason = f"证件 {secret} 账号 {account} 存疑"
    until = json.dumps({"until": "2025-08-01"})
    assert (
        agency("take", no, "suspend", "--as", "auditor", "--reason", reason, "--facts", until).code
        == 0
    )

    for words in (["why", no], ["show", no], ["history", no], ["show", secret]):
        for form in ([], ["--json"]):
            said = agency(*words, *form)
            assert secret not in said.out + said.err
            assert account not in said.out + said.err


def test_money_is_a_string_with_two_decimals_in_facts_too(agency: Cli) -> None:
    no = first(agency, "claims", "review")["no"]
    facts = {"disallowed": [{"amount": "20.5", "reason": "超限价"}]}
    agency("take", no, "disallow", "--as", "reviewer", "--facts", json.dumps(facts))

    shown = agency("show", no, "--json").json
    lines = [{"amount": "20.50", "reason": "超限价"}]
    asked, moved = agency("history", no, "--json").json[-2:]
    assert shown["disallowed"] == asked["facts"]["disallowed"] == lines
    assert (asked["trigger"], moved["trigger"]) == ("disallow", "calculate")
    assert re.fullmatch(r"\d+\.\d\d", shown["payable"])
    assert moved["facts"]["payable"] == shown["payable"]


def test_the_system_is_no_name_for_a_person(agency: Cli) -> None:
    for name in ("system", "import", "", " lin"):
        assert agency("user", "add", name, "--role", "intake", "--json").code == 1


def test_braces_and_deep_nesting_are_told_in_a_sentence(agency: Cli) -> None:
    no = first(agency, "claims", "review")["no"]

    assert (
        agency("list", "filings", "--state", "{x}", "--json").json["error"]["code"]
        == "unknown_state"
    )
    deep = "[" * 5000 + "]" * 5000
    assert agency("take", no, "suspend", "--as", "auditor", "--facts", deep).code == 2
    long = agency("take", no, "suspend", "--as", "auditor", "--reason", "长" * 2000,
                  "--facts", '{"until": "2025-08-01"}', "--json")  # fmt: skip
    assert long.json["error"]["code"] == "bad_facts"


def test_many_moves_come_from_a_list_with_a_result_each(agency: Cli, tmp_path: Path) -> None:
    rows = agency("list", "filings", "--state", "submitted", "--json", "--limit", 2).json
    one, two = (row["no"] for row in rows)
    orders = tmp_path / "orders.txt"
    orders.write_text(
        f"{one}\n\nnonsense\n" + json.dumps({"no": two, "trigger": "cancel"}), "utf-8"
    )

    said = agency("take", "--from-list", orders, "review", "--as", "intake", "--json")

    assert said.code == 1
    results = said.json
    assert [result.get("dest") for result in results] == ["reviewed", None, "cancelled"]
    assert results[1]["error"]["code"] == "unknown_case"


def test_one_case_is_entered_and_changed_at_the_counter(agency: Cli, tmp_path: Path) -> None:
    ended = first(agency, "filings", "active", category="other_temporary")
    agency("take", ended["no"], "cancel", "--as", "applicant")
    full = agency("show", ended["no"], "--unmask", "--as", "intake", "--json").json
    file = tmp_path / "new.json"
    content = {
        "姓名": full["name"], "证件类型": "01", "证件号码": full["person"],
        "险种类型": full["insutype"], "参保所属医保区划": "230600", "备案类型": "其他临时外出就医人员",
        "就医地医保区划": "440300", "开始日期": "2025-07-19", "结束日期": "",
        "申报来源": "地方平台-窗口", "承诺制": "0", "已交材料": "身份证件",
        "申请时间": "2025-07-18 09:00:00",
    }  # fmt: skip
    file.write_text(json.dumps(content, ensure_ascii=False), "utf-8")

    entered = agency("new", "filing", file, "--as", "intake", "--json")
    assert (entered.code, entered.json["state"]) == (0, "submitted")
    twice = agency("new", "filing", file, "--as", "intake", "--json")
    assert twice.json["error"]["code"] == "already_filed"
    assert twice.json["error"]["message"].startswith("已有备案信息，无需再次备案")

    file.write_text(json.dumps({"phone": "13812345678"}), "utf-8")
    changed = agency("change", entered.json["no"], file, "--as", "intake", "--json")
    assert (changed.code, changed.json["state"]) == (0, "submitted")
    assert agency("show", entered.json["no"], "--json").json["phone"] == "13812345678"


def test_users_are_added_listed_and_disabled(agency: Cli) -> None:
    added = agency("user", "add", "lin", "--role", "reviewer", "--role", "approver",
                   "--limit", "1000.00", "--json")  # fmt: skip
    assert added.json == {
        "name": "lin", "roles": ["approver", "reviewer"], "areas": ["*"], "unit": "",
        "institution": "", "limit": "1000.00",
        "active": True, "linked": False, "relatives": 0,
    }  # fmt: skip
    assert agency("user", "add", "lin", "--role", "intake").code == 1
    assert agency("user", "add", "bo", "--role", "system").code == 1
    assert agency("user", "disable", "lin", "--json").json["active"] is False
    no = first(agency, "filings", "submitted")["no"]
    refused = agency("take", no, "review", "--as", "lin", "--json")
    assert refused.json["error"]["code"] == "unknown_user"
    assert len(agency("user", "list", "--json").json) == 11


def test_the_book_is_shown_and_a_draft_that_breaks_the_law_is_refused(
    agency: Cli, tmp_path: Path
) -> None:
    shown = agency("policy", "show", "230600", "--json").json
    months = next(row for row in shown if row["name"] == "temporary_validity_months")
    assert (months["value"], months["verified"], months["from"]) == (6, True, "2023-01-01")
    unverified = agency("policy", "check", "--json").json
    assert {"lock_months_promise", "correction_days"} <= {row["name"] for row in unverified}

    draft = tmp_path / "policy"
    draft.mkdir()
    for page in (Path(__file__).parents[2] / "config/policy").glob("*.yaml"):
        text = page.read_text("utf-8")
        if page.name == "230600.yaml":
            text = text.replace(
                "value: 6\n      reference: 大庆市医保局", "value: 5\n      reference: 大庆市医保局"
            )
        (draft / page.name).write_text(text, "utf-8")
    refused = agency("policy", "check", "--policy", draft, "--json")

    assert refused.code == 2
    assert refused.json["error"]["code"] == "bad_policy"
    assert "不得少于6个月" in refused.json["error"]["message"]


def test_diagrams_are_drawn_with_live_counts(agency: Cli) -> None:
    import xml.etree.ElementTree as ET

    drawn = agency("diagram", "filing").out
    assert drawn.startswith("stateDiagram-v2")
    counts = agency("status", "--json").json["filings"]
    assert f"active : 已生效 ({counts['active']})" in drawn
    picture = ET.fromstring(agency("diagram", "claim", "--format", "svg").out)
    words = {element.text for element in picture.iter() if element.tag.endswith("text")}
    assert {"寄出", "审批通过", "签收"} <= words
    refused = agency("diagram", "nothing")
    assert refused.code == 2
    assert (
        "filing、claim、referral、qualification、payout、payment、recovery、appeal、proposal；"
        in refused.err
    )


def test_a_database_that_was_not_set_up_is_told_in_a_sentence(
    empty_url: str, tmp_path: Path
) -> None:
    cli = Cli(empty_url, tmp_path)
    said = cli("status", "--json")

    assert said.code == 2
    assert said.json["error"]["code"] == "not_initialised"
    assert "yidi init" in said.json["error"]["message"]
    assert not (cli.folder / "yidi.db").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["why"],
        ["fly"],
        ["list", "people"],
        ["take", "X"],
        ["--lang", "fr", "status"],
        ["run", "sing"],
    ],
)
def test_a_slip_on_the_command_line_is_misuse(cli: Cli, words: list[str]) -> None:
    cli("init")

    said = cli(*words)

    assert said.code == 2
    assert "Traceback" not in said.err


def test_a_move_is_told_by_its_name_and_its_states(agency: Cli) -> None:
    filing = agency("--json", "list", "filings", "--state", "submitted").json[0]["no"]

    assert agency("take", filing, "review", "--as", "intake").out == (
        f"{filing}  审核通过：待审核 → 审核通过\n"
    )
    refused = agency("take", filing, "review", "--as", "intake")
    assert "现为“审核通过”，不能办理“审核通过”；您现在可以办理：取消 cancel、" in refused.err
    assert (
        "from here: cancel, amend"
        in agency("--lang", "en", "take", filing, "review", "--as", "intake").err
    )


def test_the_applications_in_the_documents_are_taken_as_they_are_printed(
    agency: Cli, tmp_path: Path
) -> None:
    page = (Path(__file__).parents[2] / "docs/referrals.md").read_text("utf-8")
    referral, qualification = re.findall(r"^\{\"姓名\".*?\}$", page, re.MULTILINE | re.DOTALL)
    for user in ("医生", "医务科"):
        agency("user", "add", user, "--role", "hospital", "--institution", "H23060000001")

    one, other = tmp_path / "referral.json", tmp_path / "qualification.json"
    one.write_text(referral, "utf-8")
    other.write_text(qualification, "utf-8")
    asked = agency("referral", "new", one, "--as", "医生")
    applied = agency("qualification", "new", other)

    assert (asked.code, applied.code) == (0, 0)
    assert asked.out.split() == [asked.out.split()[0], "待医院同意"]
    no = asked.out.split()[0]
    agreed = agency("referral", "agree", no, "--opinion", "同意", "--as", "医务科")
    assert re.search(r"备案 \w+  审核通过", agreed.out)
    back = agency(
        "referral", "cancel", no, "--reason", "好转", "--second", "医生", "--as", "医务科"
    )
    assert re.search(r"备案 \w+  已撤销", back.out)


def test_json_may_stand_before_or_after_the_command(agency: Cli) -> None:
    assert agency("--json", "status").json == agency("status", "--json").json


def test_init_again_changes_nothing(agency: Cli) -> None:
    before = agency("status", "--json").json

    again = agency("init", "--sample")

    assert again.code == 0
    assert agency("status", "--json").json == before


def test_a_pipe_gets_plain_text_without_colour_or_frames(agency: Cli) -> None:
    out = agency("list", "filings", "--limit", 3).out

    assert "\x1b" not in out
    assert len(out.splitlines()) == 4
    assert out.splitlines()[0].split("\t")[0] == "业务流水号"


@pytest.mark.parametrize("command", ["check", "quote"])
def test_a_file_that_is_not_there_is_told_without_words_of_the_operating_system(
    agency: Cli, command: str
) -> None:
    said = agency(command, "nowhere.json")

    assert (
        said.err == "找不到或无法打开文件 nowhere.json：没有这个文件或文件夹。 [file_not_found]\n"
    )
    assert "no such file" in agency("--lang", "en", command, "nowhere.json").err
    assert "nowhere.json 无法读取：没有这个文件" in agency("new", "filing", "nowhere.json").err


def test_check_says_that_no_hospital_sees_a_filing_that_is_not_reported(
    agency: Cli, tmp_path: Path
) -> None:
    filing = agency(
        "list", "filings", "--state", "active", "--limit", 1, "--json", "--unmask", "--as", "intake"
    ).json[0]
    person = agency("show", filing["no"], "--json", "--unmask", "--as", "intake").json
    places = agency("directory", "--place", filing["destination"], "--json").json
    visit = tmp_path / "visit.json"
    asked = {
        "certno": filing["person"], "insutype": person["insutype"], "med_type": "21",
        "fixmedins_code": places[0]["code"], "begndate": "2025-07-18", "mdtrt_cert_type": "01",
    }  # fmt: skip
    visit.write_text(json.dumps(asked), "utf-8")

    def noted() -> bool:
        reasons = agency("--json", "check", visit).json["reasons"]
        assert "filing_in_force" in {reason["code"] for reason in reasons}
        return "not_reported" in {reason["code"] for reason in reasons}

    assert noted()
    agency("reports", "send", "--out", tmp_path)
    assert not noted()
