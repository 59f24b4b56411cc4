"""A clerk's days at the command line (柜面办理): change, cancel, renew, file late, end and take back filings."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from config.settings import FOLDER
from tests.conftest import Cli, Said, on_both
from tests.support.importing import (
    as_csv,
    as_lines,
    claim_object,
    filing_row,
    id_number,
    person_row,
)
from tests.support.pages import a_copy

MONDAY = date(2025, 7, 21)
RESIDENT = {"category": "异地长期居住人员", "materials": ["身份证件", "居住证明"]}
PROMISE = {"category": "异地长期居住人员", "promise": "1"}
TO_SHANGHAI = {"destination": "310100"}
HOSPITAL = {
    "fixmedins_code": "H11010000001", "fixmedins_name": "测试医院", "fixmedins_type": "1",
    "hosp_lv": "02", "fix_blng_admdvs": "110101",
}  # fmt: skip


class Clerk:
    """Somebody who has the command line and nothing else."""

    def __init__(self, cli: Cli) -> None:
        self.cli = cli
        cli.today = MONDAY
        assert cli("init").code == 0
        for role in ("intake", "reviewer", "applicant", "approver"):
            cli("user", "add", role, "--role", role)
        cli("user", "add", "reviewer2", "--role", "reviewer")
        self.register(9)

    def file(self, name: str, content: Any) -> Path:
        path = self.cli.folder / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
        return path

    def register(self, count: int, **facts: str) -> dict[str, Any]:
        """The people file comes in; what the import answers."""
        rows = [person_row(n, **facts) for n in range(1, count + 1)]
        report: dict[str, Any] = self.cli(
            "import", as_csv(self.cli.folder / "people.csv", rows), "--json"
        ).json[0]
        return report

    def new(self, n: int = 1, **facts: Any) -> dict[str, Any]:
        """A filing of person n is entered; the answer."""
        given = {
            "psn_name": "王芳", "psn_cert_type": "01", "certno": id_number(n), "insutype": "390",
            "insu_admdvs": "230600", "category": "其他临时外出就医人员", "destination": "110100",
            "starts_on": str(self.cli.today), "materials": ["身份证件"],
        }  # fmt: skip
        content = self.file("filing.json", given | facts)
        found: dict[str, Any] = self.cli("new", "filing", content, "--json").json
        return found

    def filed(self, n: int = 1, **facts: Any) -> str:
        """A filing that is entered and reviewed; its number."""
        no: str = self.new(n, **facts)["no"]
        assert self.take(no, "review", "intake").code == 0
        return no

    def take(self, no: str, trigger: str, actor: str, *more: str) -> Said:
        return self.cli("take", no, trigger, "--as", actor, *more, "--json")

    def night(self, day: date) -> None:
        """A day begins, with its runs."""
        self.cli.today = day
        for run in ("terminate_uncovered", "activate_filings", "expire_filings"):
            self.cli("run", run)

    def runs(self, name: str, *more: str) -> Said:
        return self.cli("run", name, *more, "--json")

    def filings(self, n: int = 1) -> list[tuple[str, str, str, str]]:
        """Place, state, first and last day of what a person has."""
        rows = self.cli("list", "filings", "--person", id_number(n), "--json").json
        return [(r["destination"], r["state"], r["starts_on"], r["ends_on"]) for r in rows]

    def why(self, no: str) -> dict[str, Any]:
        found: dict[str, Any] = self.cli("why", no, "--json").json
        return found

    def notes(self, no: str) -> str:
        return "\n".join(self.why(no)["notes"])


@pytest.fixture
def clerk(cli: Cli) -> Clerk:
    """Monday morning, nine people."""
    return Clerk(Cli(cli.url, cli.folder))


def refused(answer: Any) -> tuple[str, str]:
    """Code and sentence of a refusal."""
    error = (answer.json if isinstance(answer, Said) else answer)["error"]
    return error["code"], error["message"]


def test_a_change_of_place_leaves_no_gap_and_no_overlap(clerk: Clerk) -> None:
    old = clerk.filed()
    clerk.night(MONDAY)
    new = clerk.filed(**TO_SHANGHAI, starts_on="2025-08-01", replaces=old)
    assert f"变更为 {new}" in clerk.notes(old)
    clerk.night(date(2025, 8, 1))

    assert clerk.filings() == [
        ("110100", "cancelled", "2025-07-21", "2025-07-31"),
        ("310100", "active", "2025-08-01", "2026-02-01"),
    ]
    assert f"变更自 {old}" in clerk.notes(new)
    assert clerk.why(old)["state_label"] == "已变更"


def test_a_change_reviewed_late_still_begins_on_its_day(clerk: Clerk) -> None:
    old = clerk.filed()
    clerk.night(MONDAY)
    new = clerk.new(**RESIDENT, starts_on="2025-07-22", replaces=old)["no"]
    clerk.night(date(2025, 7, 24))
    assert [row[1] for row in clerk.filings()] == ["active", "submitted"], (
        "the old one holds until then"
    )
    clerk.take(new, "review", "intake")
    clerk.night(date(2025, 7, 25))

    assert clerk.filings() == [
        ("110100", "cancelled", "2025-07-21", "2025-07-21"),
        ("110100", "active", "2025-07-22", "9999-12-31"),
    ]


def test_a_change_backwards_takes_no_visit_its_filing(clerk: Clerk, tmp_path: Path) -> None:
    old = clerk.filed()
    clerk.night(MONDAY)
    settled = {
        "setl_id": "S1", "certno": id_number(1), "insu_admdvs": "230600", "med_type": "11",
        "fixmedins_code": HOSPITAL["fixmedins_code"], "begndate": "2025-07-24",
        "enddate": "2025-07-24", "setl_time": "2025-07-24 12:00:00", "medfee_sumamt": "9.00",
        "fund_pay_sumamt": "1.00", "bill_batch_code": "1", "invono": "2", "refd_setl_flag": "0",
    }  # fmt: skip
    clerk.cli.today = date(2025, 7, 28)
    clerk.cli("import", as_csv(tmp_path / "places.csv", [HOSPITAL]))
    clerk.cli("import", as_csv(tmp_path / "settled.csv", [settled]))

    code, says = refused(clerk.new(**TO_SHANGHAI, starts_on="2025-07-23", replaces=old))

    assert code == "change_uncovers"
    assert "S1" in says and "2025-07-25" in says
    assert "no" in clerk.new(**TO_SHANGHAI, starts_on="2025-07-25", replaces=old)


def test_cancel_and_refile_meets_the_lock_which_falls_with_the_papers(clerk: Clerk) -> None:
    old = clerk.filed(**PROMISE)
    clerk.night(MONDAY)

    code, says = refused(clerk.take(old, "cancel", "applicant"))
    assert code == "guard_failed" and "2026-01-22" in says and "补齐" in says
    code, says = refused(clerk.new(**RESIDENT, **TO_SHANGHAI))
    assert code == "already_filed" and old in says and "2026-01-22" in says
    code, says = refused(clerk.new(**RESIDENT, **TO_SHANGHAI, replaces=old))
    assert code == "locked" and "2026-01-22" in says and "补齐" in says

    clerk.cli("change", old, clerk.file("papers.json", {"materials": ["居住证明"]}))
    assert clerk.take(old, "cancel", "applicant").code == 0
    new = clerk.filed(**RESIDENT, **TO_SHANGHAI, starts_on="2025-07-22")
    clerk.night(date(2025, 7, 22))
    assert [row[1:3] for row in clerk.filings()] == [
        ("cancelled", "2025-07-21"), ("active", "2025-07-22"),
    ]  # fmt: skip
    code, says = refused(clerk.take(old, "restore", "reviewer", "--reason", "x", "--facts",
                                    '{"second": "reviewer2"}'))  # fmt: skip
    assert code == "guard_failed" and "重新备案" in says
    assert new


def test_nobody_cancels_while_he_is_in_hospital(clerk: Clerk) -> None:
    no = clerk.filed()
    clerk.night(MONDAY)
    clerk.take(no, "amend", "intake", "--facts", '{"open_stay_on": "2025-07-21"}')

    code, says = refused(clerk.take(no, "cancel", "applicant"))

    assert code == "guard_failed" and "出院结算后" in says
    clerk.take(no, "amend", "intake", "--facts", '{"discharged": true}')
    assert clerk.take(no, "cancel", "applicant").code == 0


def test_a_renewal_is_told_its_first_day_and_begins_on_it(clerk: Clerk) -> None:
    old = clerk.filed()
    clerk.night(MONDAY)
    clerk.cli.today = date(2026, 1, 12)

    code, says = refused(clerk.new())
    assert code == "already_filed" and "2026-01-22 起的续备" in says
    new = clerk.filed(starts_on="2026-01-22")
    code, says = refused(clerk.take(old, "amend", "intake", "--facts", '{"ends_on": "2026-03-01"}'))
    assert code == "guard_failed" and new in says and "取消" in says
    clerk.night(date(2026, 1, 22))

    assert clerk.filings() == [
        ("110100", "expired", "2025-07-21", "2026-01-21"),
        ("110100", "active", "2026-01-22", "2026-07-22"),
    ]


def test_filed_late_at_the_hospital_it_counts_from_the_admission_and_says_so(
    clerk: Clerk,
) -> None:
    """出院结算前完成备案后，医疗机构应提供直接结算服务（医保发〔2022〕22号 第十六条）"""
    visit = {
        "certno": id_number(1), "insutype": "390", "med_type": "21", "begndate": "2025-07-14",
        "fixmedins_code": HOSPITAL["fixmedins_code"], "mdtrt_cert_type": "01",
    }  # fmt: skip
    networked = HOSPITAL | {"开通跨省住院": "1"}
    clerk.cli("import", as_csv(clerk.cli.folder / "places.csv", [networked]))
    before = clerk.cli("check", clerk.file("visit.json", visit), "--json").json

    no = clerk.filed(starts_on="2025-07-14", channel="定点医院")
    clerk.night(MONDAY)

    after = clerk.cli("check", clerk.file("visit.json", visit), "--json").json
    assert (before["direct"], before["advice"][0]["code"]) == (False, "file_now")
    assert (after["direct"], after["filing"]) == (True, no)
    assert "补办" in clerk.notes(no) and "2025-07-14" in clerk.notes(no)
    code, says = refused(clerk.new(2, starts_on="2025-04-20"))
    assert code == "filed_too_late" and "90 天" in says


def test_filed_late_after_paying_the_claim_counts_as_filed(clerk: Clerk, tmp_path: Path) -> None:
    clerk.cli("import", as_csv(tmp_path / "places.csv", [HOSPITAL]))
    clerk.cli("import", as_lines(tmp_path / "c.jsonl", [a_stay("2025-07-14")]))
    clerk.runs("precheck_claims")
    (claim,) = [row["no"] for row in clerk.cli("list", "claims", "--json").json]
    clerk.take(claim, "receive", "intake", "--facts", '{"originals": 3}')
    assert clerk.cli("show", claim, "--json").json["benefit"]["situation"] == "none"

    no = clerk.filed(starts_on="2025-07-10")
    clerk.night(MONDAY)
    clerk.runs("calculate_claims")

    assert clerk.cli("show", claim, "--json").json["benefit"]["filing"] == no


def a_stay(day: str, n: int = 0) -> dict[str, Any]:
    """A claim of person 1 for a day in hospital in Beijing."""
    claim = claim_object(
        1, applied_at="2025-07-21T10:00:00+08:00", med_type="21", begndate=day, enddate=day,
        materials=["身份证件", "收费票据", "费用清单", "出院小结"],
    )  # fmt: skip
    claim["ext_no"] += str(n)
    (receipt,) = claim["receipts"]
    (line,) = receipt["lines"]
    receipt |= {"bill_no": f"99{n}", "issued_on": day, "total": "5000.00"}
    line |= {"fee_ocur_time": day, "pric": "5000.00", "cnt": 1, "det_item_fee_sumamt": "5000.00"}
    return claim


@pytest.fixture
def several(cli: Cli, tmp_path: Path) -> Clerk:
    """The same, where the area allows several places."""
    (tmp_path / "config").mkdir()
    folder = a_copy(tmp_path / "config")
    page = folder / "230600.yaml"
    head, key, tail = page.read_text("utf-8").partition("  several_places:\n")
    page.write_text(head + key + tail.replace("value: false", "value: true", 1), "utf-8")
    for name in ("codes", "settings.yaml", "payout.yaml"):
        (tmp_path / "config" / name).symlink_to(FOLDER / name)
    cli.env["YIDI_CONFIG"] = str(tmp_path / "config")
    return Clerk(Cli(cli.url, cli.folder, env=cli.env))


def test_several_places_where_the_area_allows_them_and_no_promise_then(several: Clerk) -> None:
    """不可使用承诺制备案（江苏省异地就医经办服务规程 第十一条）"""
    first = several.filed()
    second = several.filed(**TO_SHANGHAI)
    several.night(MONDAY)

    assert [row[:2] for row in several.filings()] == [("110100", "active"), ("310100", "active")]
    assert refused(several.new())[0] == "already_filed", "the same place is on file"
    several.filed(2, **PROMISE)
    code, says = refused(several.new(2, **RESIDENT, **TO_SHANGHAI))
    assert code == "promise_several_places" and "承诺" in says
    assert several.take(first, "cancel", "applicant").code == 0
    assert several.why(second)["state"] == "active"


@on_both
def test_a_mass_termination_by_mistake_is_braked_explained_and_taken_back(clerk: Clerk) -> None:
    """The brake, what becomes of the claims in flight, and the way back."""
    brake, everybody = 21, 25
    clerk.register(everybody)
    applied = {"申请时间": "2025-07-21 09:00:00", "开始日期": "2025-07-21"}
    rows = [filing_row(n, **applied) for n in range(1, brake + 1)]
    clerk.cli("import", as_csv(clerk.cli.folder / "filings.csv", rows))
    numbers = [row["no"] for row in clerk.cli("list", "filings", "--json").json]
    listed = clerk.file("all.txt", "\n".join(numbers))
    listed_moves = ("--from-list", listed, "--yes")
    assert clerk.cli("take", "review", *listed_moves, "--as", "intake").code == 0
    clerk.night(MONDAY)
    first = numbers[0]
    clerk.cli("import", as_csv(clerk.cli.folder / "places.csv", [HOSPITAL]))
    stays = [a_stay(day, n) for n, day in enumerate(("2025-07-21", "2025-07-24"))]
    clerk.cli.today = date(2025, 7, 28)
    for stay in stays:
        stay["applied_at"] = "2025-07-28T10:00:00+08:00"
    clerk.cli("import", as_lines(clerk.cli.folder / "c.jsonl", stays))
    clerk.runs("precheck_claims")
    covered, uncovered = [row["no"] for row in clerk.cli("list", "claims", "--json").json]
    for claim in (covered, uncovered):
        clerk.take(claim, "receive", "intake", "--facts", '{"originals": 3}')
    stopped = {"停保日期": "2025-07-22", "参保状态": "2"}
    clerk.register(everybody, **stopped)

    held = clerk.runs("terminate_uncovered")
    assert held.code == 1 and "confirm" in held.out
    assert clerk.why(first)["state"] == "active"
    assert "制动" in clerk.notes(first) and "--confirm" in clerk.notes(first)
    assert clerk.runs("terminate_uncovered", "--confirm").code == 0

    assert clerk.why(first)["state_label"] == "已终止"
    assert "仍在有效期内" in clerk.notes(covered) and first in clerk.notes(covered)
    assert "不再被覆盖" in clerk.notes(uncovered) and first in clerk.notes(uncovered)
    for claim, says in ((covered, "仍在有效期内"), (uncovered, "不再被覆盖")):
        assert any(claim in note and says in note for note in clerk.why(first)["notes"])
    clerk.runs("calculate_claims")
    assert "不按该备案计算" in clerk.notes(uncovered), "it is still said when it rests on nothing"
    undo = ("--reason", "参保登记有误", "--facts", '{"second": "reviewer2"}')
    code, says = refused(clerk.take(first, "restore", "reviewer", *undo))
    assert code == "guard_failed" and "2025-07-22" in says and "更正" in says

    report = clerk.register(everybody)
    told = {problem["code"] for problem in report["problems"]}
    assert told == {"coverage_reopened", "filing_ended_by_coverage"}
    assert "restore" in clerk.notes(first)
    rows = clerk.cli("list", "filings", "--restorable", "--json").json
    assert [row["no"] for row in rows] == numbers
    back = ("take", "restore", *listed_moves, "--as", "reviewer", *undo)
    assert clerk.cli(*back).code == 0

    assert clerk.cli("list", "filings", "--restorable", "--json").json == []
    assert clerk.why(first)["state"] == "active"
    clerk.runs("calculate_claims")
    assert clerk.cli("show", uncovered, "--json").json["benefit"]["filing"] == first
    assert first not in clerk.notes(uncovered)
