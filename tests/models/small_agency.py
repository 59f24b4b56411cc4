"""A small agency for the dumps of schemas (小样本): by commands alone, which outlive every module.

Some people of the sample with their filings and claims: decisions, a payout that the bank answered,
a recovery, a referral, a qualification, words erased, cases archived, and seals over all of it.
"""

import csv
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from models.database import Database
from tests.conftest import ROOT
from tests.support.bank import Bank, result_file
from tests.support.command_line import Cli
from tests.support.importing import as_csv, as_lines

SAMPLE = ROOT / "config" / "sample" / "daqing-2025-03"
MONDAY = date(2025, 7, 7)
CLAIMS = (2, 3, 4, 6, 8, 17, 30, 33)
"""Lines of the sample's claims that are small and can be accepted."""
FILINGS, SETTLEMENTS = 6, 4
STAFF = {
    "intake": "intake", "reviewer": "reviewer", "reviewer2": "reviewer", "approver": "approver",
    "approver2": "approver", "cashier": "cashier", "cashier2": "cashier", "auditor": "auditor",
    "admin": "admin", "applicant": "applicant",
}  # fmt: skip
HOSPITAL = "H23060000001"
ILL = {
    "姓名": "胡志艳", "证件类型": "01", "证件号码": "230602196502123488", "险种类型": "310",
    "参保所属医保区划": "230600",
}  # fmt: skip
REFERRAL = ILL | {
    "转出地定点医药机构编号": HOSPITAL, "转往定点机构编号": "H11010000001", "诊断代码": "C34.9",
    "诊断名称": "肺恶性肿瘤", "转院原因": "疑难、危重病症",
}  # fmt: skip


@dataclass
class Agency:
    """The commands of one agency, each of which must succeed."""

    yidi: Cli

    def __call__(self, *args: object) -> str:
        """Run `yidi ARGS…`; what it printed."""
        said = self.yidi(*args)
        assert said.code == 0, (args, said.out, said.err)
        return said.out

    def json(self, *args: object) -> Any:
        """The answer as JSON."""
        return json.loads(self("--json", *args))

    def take(self, no: str, trigger: str, by: str, reason: str = "", **facts: Any) -> None:
        """A step of a case."""
        given = ["--facts", json.dumps(facts)] if facts else []
        self("take", no, trigger, "--as", by, *(["--reason", reason] if reason else []), *given)

    @property
    def today(self) -> date:
        """The day on which the commands work."""
        return self.yidi.today or MONDAY

    def day(self, *runs: str, days: int = 1) -> None:
        """So many days later, with these runs of that day."""
        self.yidi.today = self.today + timedelta(days=days)
        for run in runs:
            self("run", run)

    def cases(self, kind: str, state: str) -> list[str]:
        """The numbers of the cases in this state."""
        return [case["no"] for case in self.json("list", kind, "--state", state)]

    def file(self, name: str, rows: Iterable[Mapping[str, str]]) -> Path:
        """A file to be imported."""
        return as_csv(self.yidi.folder / name, rows)


def found(url: str, folder: Path) -> Agency:
    """The agency at its beginning: registers, staff, applications."""
    agency = Agency(Cli(url, folder, MONDAY))
    agency("init", "--rehearsal")
    agency("import", *_files(agency))
    for name, role in STAFF.items():
        agency("user", "add", name, "--role", role)
    for name in ("doctor", "head"):
        agency("user", "add", name, "--role", "hospital", "--institution", HOSPITAL)
    agency("run", "precheck_claims")
    return agency


def work(agency: Agency) -> None:
    """Some days of an agency, in which most tables get their first rows."""
    _decide_filings(agency)
    _refer(agency)
    _qualify(agency)
    _approve_claims(agency)
    _pay(agency)
    _recover(agency)
    _change_registers(agency)
    _erase_and_archive(agency)


def _files(agency: Agency) -> list[Path]:
    lines = (SAMPLE / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    claims = [json.loads(lines[n]) for n in CLAIMS]
    claimants = {claim["certno"] for claim in claims}
    filings = _rows("filings.csv")
    theirs = [row for row in filings if row["证件号码"] in claimants]
    chosen = {row["外部流水号"]: row for row in (*theirs, *filings[:FILINGS])}.values()
    settled = _rows("settlements.csv")[:SETTLEMENTS]
    known = claimants | {row["证件号码"] for row in (*chosen, *settled, ILL)}
    used = {HOSPITAL, REFERRAL["转往定点机构编号"], *map(_code, settled)}
    used |= {claim["fixmedins_code"] for claim in claims}
    people = [row for row in _rows("people.csv") if row["证件号码"] in known]
    return [
        agency.file("people.csv", people),
        agency.file("providers.csv", [row for row in _rows("providers.csv") if _code(row) in used]),
        agency.file("settlements.csv", settled),
        agency.file("filings.csv", chosen),
        as_lines(agency.yidi.folder / "claims.jsonl", claims),
    ]


def _code(row: Mapping[str, str]) -> str:
    return row["定点医药机构编号"]


def _rows(name: str) -> list[dict[str, str]]:
    with (SAMPLE / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _decide_filings(agency: Agency) -> None:
    *reviewed, returned, rejected = agency.cases("filings", "submitted")[:7]
    for no in reviewed:
        agency.take(no, "review", "intake")
    agency.take(returned, "return_for_correction", "intake", missing=["身份证件"])
    handbook = "不符合《异地就医备案实用手册》的类型"
    agency.take(rejected, "reject", "intake", reason=handbook, second="reviewer")
    agency.day("activate_filings")
    agency.take(agency.cases("filings", "active")[0], "amend", "applicant", phone="13800000000")


def _refer(agency: Agency) -> None:
    file = as_lines(agency.yidi.folder / "referral.json", [REFERRAL])
    no = agency.json("referral", "new", file, "--as", "doctor")["no"]
    agency("referral", "agree", no, "--opinion", "同意", "--as", "head")


def _qualify(agency: Agency) -> None:
    record = {"paper": "门诊病历", "dated_on": "2025-06-20", "hospital": HOSPITAL}
    asked = ILL | {"disease": "M01600", "hospitals": [HOSPITAL], "evidence": [record]}
    file = as_lines(agency.yidi.folder / "qualification.json", [asked])
    no = agency.json("qualification", "new", file)["no"]
    agency.take(no, "assess", "reviewer", conclusion="符合")


def _approve_claims(agency: Agency) -> None:
    *received, withdrawn, _waiting = agency.cases("claims", "awaiting_parcel")
    for no in received:
        agency.take(no, "receive", "intake", originals=1)
    agency.take(withdrawn, "withdraw", "applicant", reason="本人撤回")
    agency.day("calculate_claims")
    for no in received[:-1]:
        agency.take(no, "pass_review", "reviewer")
    for no in agency.cases("claims", "recheck"):
        agency.take(no, "pass_recheck", "reviewer2")
    for no in agency.cases("claims", "approval")[1:]:
        agency.take(no, "approve", "approver")


def _pay(agency: Agency) -> None:
    """All are paid but the first, whose account the bank does not know."""
    agency.day("build_payouts")
    (batch,) = agency.json("payout", "list")
    agency("payout", "sign", batch["no"], "--hash", batch["hash"], "--as", "cashier2")
    out = agency.yidi.folder / "out"
    agency("payout", "send", batch["no"], "--out", out, "--as", "cashier")
    bank = Bank()
    orders = bank.take(*out.iterdir())
    says = [(order, "paid" if n else "failed") for n, order in enumerate(orders)]
    answer = result_file(agency.yidi.folder / "result.csv", says, agency.today)
    agency("payout", "read", answer, "--as", "cashier")


def _recover(agency: Agency) -> None:
    paid = agency.cases("claims", "paid")[0]
    why = ("--reason", "重复收费")
    no = agency.json("recover", "propose", paid, "--amount", "20.00", *why, "--as", "auditor")["no"]
    agency("recover", "decide", no, *why, "--as", "approver2")


def _change_registers(agency: Agency) -> None:
    """Somebody has another phone, and a hospital another level."""
    people = [row | {"联系电话": "13700000000"} for row in _rows("people.csv")[:1]]
    hospitals = [row | {"医院等级": "03"} for row in _rows("providers.csv")[:1]]
    agency.day()
    agency("import", agency.file("people-2.csv", people), agency.file("more.csv", hospitals))


def _erase_and_archive(agency: Agency) -> None:
    (withdrawn,) = agency.cases("claims", "withdrawn")
    why = ("--reason", "本人依法申请", "--second", "auditor")
    agency("audit", "erase", withdrawn, *why, "--as", "admin")
    agency.day("all", days=400)
    _notices_sent(agency)
    agency("archive", "--closed-before", agency.today, "--limit", "1", "--as", "admin")
    agency("run", "seal_moves")


def _notices_sent(agency: Agency) -> None:
    """What a program outside does with the notices."""
    database = Database(agency.yidi.url)
    with database.writing() as session:
        session.execute(text("UPDATE notice SET state = 'sent', sent_at = created_at"))
    database.close()
