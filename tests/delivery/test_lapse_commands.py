"""Lists are looked at and signed by command; what lapsed unserved is listed with the way back."""

import shutil
from pathlib import Path

import pytest

from models import ClaimState, Filing
from models.database import Database
from tests.conftest import ROOT, Cli
from tests.support.builders import A_DAY, AREA, TODAY, a_claim, a_filing, brought, saved
from tests.support.lapsing import LAPSED


@pytest.fixture
def agency(cli: Cli, tmp_path: Path) -> Cli:
    """A rehearsal whose agency can be reached, with an intake clerk and two reviewers."""
    config = Path(shutil.copytree(ROOT / "config", tmp_path / "config"))
    page = config / "policy" / f"{AREA}.yaml"
    text = page.read_text("utf-8").replace('postal_address: ""', "postal_address: 测试路1号")
    page.write_text(text.replace('phone: ""', 'phone: "0459-0000000"'), "utf-8")
    cli.env["YIDI_CONFIG"] = str(config)
    assert cli("init", "--rehearsal").code == 0
    for name, role in (("clerk", "intake"), ("rev", "reviewer"), ("rev2", "reviewer")):
        assert cli("user", "add", name, "--role", role).code == 0
    return cli


def test_a_reviewer_looks_at_the_list_and_signs_it(agency: Cli) -> None:
    database = Database(agency.url)
    filing = saved(database, a_filing(state="returned", **LAPSED))

    held = agency("--json", "run", "lapse_filings", "--as", "clerk")
    assert (held.code, held.json[0]["held"], held.json[0]["refused"]) == (1, True, 1)
    (row,) = agency("--json", "lapses").json
    assert (row["no"], row["run"]) == (filing.no, "lapse_filings")
    assert filing.no in agency("lapses").out
    wrong = agency("--json", "run", "lapse_filings", "--confirm", "--as", "clerk")
    assert (wrong.code, wrong.json["error"]["code"]) == (1, "wrong_role")
    every = {r["run"]: r for r in agency("--json", "run", "all", "--confirm", "--as", "clerk").json}
    assert every["lapse_filings"]["held"], "the confirmation of a clerk signs no list"
    assert not checks(agency)["lapse_lists"]

    (done,) = agency("--json", "run", "lapse_filings", "--confirm", "--as", "rev").json

    assert done["moved"] == 1
    assert agency("--json", "lapses").json == agency("--json", "lapses", "--unserved").json == []
    assert checks(agency)["lapse_lists"]
    assert checks(agency)["lapsed_unserved"]


def test_what_lapsed_on_an_unserved_reminder_is_listed_and_restored(agency: Cli) -> None:
    database = Database(agency.url)
    filing = saved(database, a_filing(state="returned", ended_by="lapse"))
    claim = saved(database, a_claim(state=ClaimState.RETURNED, return_to="returned"))
    before = {"period_ends_on": str(TODAY - 9 * A_DAY), "reminded_on": str(TODAY - 14 * A_DAY)}
    with database.writing() as session:
        for case, gone in ((filing, "cancelled"), (claim, "lapsed")):
            held = session.get_one(type(case), case.id)
            brought(session, held, gone, TODAY - A_DAY, "lapse", "system", before)

    found = {row["no"]: row for row in agency("--json", "lapses", "--unserved").json}
    assert set(found) == {filing.no, claim.no}
    assert not checks(agency)["lapsed_unserved"]
    for row in found.values():
        second = '{"second": "rev2"}'
        said = agency(
            "take", row["no"], row["way_back"], "--as", "rev", "--reason", "提醒未曾送达",
            "--facts", second,
        )  # fmt: skip
        assert said.code == 0, said.err

    assert agency("--json", "lapses", "--unserved").json == []
    with database.reading() as session:
        assert session.get_one(Filing, filing.id).state == "returned"


def test_doctor_says_that_nothing_lapses_while_address_and_telephone_are_empty(cli: Cli) -> None:
    assert cli("init", "--rehearsal").code == 0

    assert checks(cli)["agency_address"] is checks(cli)["agency_phone"] is False
    assert "登记前不终止任何逾期的申请" in cli("doctor").out


def checks(cli: Cli) -> dict[str, bool]:
    return {each["name"]: each["ok"] for each in cli("--json", "doctor").json["checks"]}
