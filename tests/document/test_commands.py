"""Documents by command (文书的命令): made, printed, sealed, scanned back; the file of a case whole."""

import json
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlmodel import select

from models import Claim, KeptLook
from models.database import Database
from tests.conftest import Cli, once
from tests.support.builders import a_claim, a_user, saved
from tests.support.office import STAFF
from tests.support.papers import text_of

SEAL = ("--by-hand", "大庆医保印鉴2301")


@pytest.fixture
def claim(cli: Cli, database: Database) -> Claim:
    """A claim that was returned for two papers, in a rehearsal with its staff."""
    saved(database, *(a_user(name, *roles) for name, roles in STAFF.items()))
    found: Claim = saved(database, a_claim())
    said = cli("take", found.no, "return_for_correction", "--as", "intake", "--facts",
               '{"missing": ["费用清单", "出院小结"]}')  # fmt: skip
    assert said.code == 0, said.err
    return found


def the_list(cli: Cli, claim: Claim) -> str:
    """The number of the list that goes with the notice."""
    (made,) = cli("documents", "make", claim.no, "--as", "intake", "--json").json
    assert (made["kind"], made["state"]) == ("all_missing", "to_seal")
    return str(made["no"])


@once
def test_a_document_is_printed_sealed_by_hand_and_scanned_back_by_named_people(
    cli: Cli, claim: Claim, database: Database, tmp_path: Path
) -> None:
    no, pdf, scan = the_list(cli, claim), tmp_path / "a.pdf", tmp_path / "scan.pdf"

    too_soon = cli("documents", "seal", no, *SEAL, "--as", "approver", "--json")
    printed = cli("documents", "print", no[-8:], "--out", pdf, "--as", "intake", "--json").json
    (sealed,) = cli("documents", "seal", no, *SEAL, "--as", "approver", "--json").json
    scan.write_bytes(b"%PDF-1.7 scanned")
    scanned = cli("documents", "scan", no, "--file", scan, "--as", "intake", "--json").json
    (stands,) = cli("documents", "list", claim.no, "--json").json

    assert too_soon.json["error"]["code"] == "document_not_printed"
    assert printed["sha256"] == sha256(pdf.read_bytes()).hexdigest()
    assert "一次性告知书" in text_of(pdf.read_bytes())
    assert sealed["state"] == "sealed"
    assert (scanned["state"], scanned["sha256"]) == (
        "to_serve",
        sha256(scan.read_bytes()).hexdigest(),
    )
    assert [(e["deed"], e["by"]) for e in stands["events"]] == [
        ("made", "intake"), ("printed", "intake"), ("sealed", "approver"), ("scanned", "intake"),
    ]  # fmt: skip
    with database.reading() as session:
        looks = session.exec(
            select(KeptLook.asker, KeptLook.kind, KeptLook.case_no).where(KeptLook.kind == "export")
        ).all()
    assert list(looks) == [("intake", "export", no[-8:])]


@once
def test_a_seal_needs_its_keeper_and_a_number_and_a_scan_is_a_scan(
    cli: Cli, claim: Claim, tmp_path: Path
) -> None:
    no, text = the_list(cli, claim), tmp_path / "scan.txt"
    text.write_text("no scan")

    by_intake = cli("documents", "seal", no, *SEAL, "--as", "intake", "--json").json
    without = cli("documents", "seal", no, "--as", "approver", "--json").json
    unread = cli("documents", "scan", no, "--file", text, "--as", "intake", "--json").json
    shown = cli("documents", "seal", no, "--simulated", "--as", "approver", "--json").json
    unknown = cli("documents", "print", "X", "--out", text, "--as", "intake", "--json").json
    of_another = cli(
        "documents", "make", claim.no, "--kind", "referral", "--as", "intake", "--json"
    )

    codes = [
        said["error"]["code"] for said in (by_intake, without, unread, unknown, of_another.json)
    ]
    assert codes == [
        "wrong_role", "seal_required", "scan_unreadable", "unknown_document", "document_kind",
    ]  # fmt: skip
    assert shown[0]["state"] == "to_serve"


@once
def test_a_case_is_exported_whole_with_the_same_bytes_each_time(
    cli: Cli, claim: Claim, tmp_path: Path
) -> None:
    no = the_list(cli, claim)
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"

    said = cli("case-file", claim.no, "--out", first, "--as", "auditor", "--json").json
    cli("case-file", claim.no, "--out", second, "--as", "auditor")

    assert first.read_bytes() == second.read_bytes()
    with ZipFile(first) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(inside["manifest.json"])
    assert list(inside) == ["卷宗.pdf", f"文书/{no}-一次性告知书.pdf", "manifest.json"]
    assert {each["name"]: each["sha256"] for each in said["files"]} == {
        name: sha256(content).hexdigest() for name, content in inside.items()
    }
    told = text_of(inside["卷宗.pdf"])
    assert manifest["history"][-1]["hash"][:16] in told
    for word in (claim.no, "四、流转记录", "退回补正", "五、通知和送达", "费用清单、出院小结"):
        assert word in told


@once
def test_a_proof_of_service_names_the_document_that_is_handed_over(
    cli: Cli, claim: Claim, tmp_path: Path
) -> None:
    no, pdf = the_list(cli, claim), tmp_path / "proof.pdf"

    (proof,) = cli("documents", "make", no, "--kind", "送达回证", "--as", "intake", "--json").json
    cli("documents", "print", proof["no"], "--out", pdf, "--as", "intake")

    assert proof["state"] == "to_serve"
    assert no in text_of(pdf.read_bytes())


@once
def test_what_was_not_approved_has_no_settlement_and_a_refused_bill_is_split_without_an_amount(
    cli: Cli, claim: Claim, database: Database, tmp_path: Path
) -> None:
    early = [
        cli("documents", "make", claim.no, "--kind", kind, "--as", "intake", "--json").json
        for kind in ("分割单", "结算单")
    ]
    refused = saved(database, a_claim(state="rejected", payable=500_00))
    again = cli(
        "documents", "make", refused.no, "--kind", "结算单", "--as", "intake", "--json"
    ).json
    (split,) = cli(
        "documents", "make", refused.no, "--kind", "分割单", "--as", "intake", "--json"
    ).json
    pdf = tmp_path / "split.pdf"
    cli("documents", "print", split["no"][-10:], "--out", pdf, "--as", "intake")

    codes = [said["error"]["code"] for said in (*early, again)]
    assert codes == ["document_too_soon"] * 3
    assert "医保基金没有支付" in text_of(pdf.read_bytes()) and "500.00" not in text_of(
        pdf.read_bytes()
    )
