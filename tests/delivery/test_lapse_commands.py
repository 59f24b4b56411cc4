"""Lists are looked at and signed by command; what lapsed unserved is listed with the way back."""

import shutil
from pathlib import Path

import pytest
from sqlmodel import select

from models import ClaimState, Filing, User
from models.database import Database
from tests.conftest import ROOT, Cli, on_both
from tests.support.builders import A_DAY, AREA, TODAY, a_claim, a_filing, brought, saved
from tests.support.lapsing import LAPSED

pytestmark = on_both


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
    shown = agency("lapses").out
    assert filing.no in shown and row["state_label"] in shown and "--as 审核人员" in shown
    assert row["state"] not in shown, "states are told in words"
    wrong = agency("--json", "run", "lapse_filings", "--confirm", "--as", "clerk")
    assert (wrong.code, wrong.json["error"]["code"]) == (1, "wrong_role")
    every = {r["run"]: r for r in agency("--json", "run", "all", "--confirm", "--as", "clerk").json}
    assert every["lapse_filings"]["held"], "the confirmation of a clerk signs no list"
    assert not checks(agency)["lapse_lists"]
    assert checks(agency)["runs"], "a list that waits is no fault of a run"

    (done,) = agency("--json", "run", "lapse_filings", "--confirm", "--as", "rev").json

    assert done["moved"] == 1
    assert agency("--json", "lapses").json == agency("--json", "lapses", "--unserved").json == []
    assert checks(agency)["lapse_lists"]
    assert checks(agency)["lapsed_unserved"]


def test_a_reviewer_signs_no_lapse_of_their_own_or_a_relative(agency: Cli) -> None:
    database = Database(agency.url)
    filing = saved(database, a_filing(state="returned", **LAPSED))
    other = saved(database, a_filing(state="returned", **LAPSED))
    with database.writing() as session:
        rev = session.exec(select(User).where(User.name == "rev")).one()
        rev.insured_as = filing.person_id
        session.add(rev)
    agency("run", "lapse_filings", "--as", "clerk")

    (done,) = agency("--json", "run", "lapse_filings", "--confirm", "--as", "rev").json

    assert done["moved"] == 1
    (row,) = agency("--json", "lapses").json
    assert row["no"] == filing.no, "another reviewer signs for it"
    agency("run", "lapse_filings", "--confirm", "--as", "rev2")
    states = [agency("--json", "why", each.no).json["state"] for each in (filing, other)]
    assert states == ["cancelled", "cancelled"]


def test_from_the_reminder_over_its_service_to_the_signed_end(agency: Cli) -> None:
    """Written, it ends nothing; served, it does after seven days, and once a reviewer has signed."""
    database, end = Database(agency.url), TODAY + 3 * A_DAY
    claim = saved(database, a_claim(state=ClaimState.RETURNED, period_ends_on=end))
    agency("run", "remind", "--as", "clerk")
    (notice,) = agency("--json", "notices", "list", "--case", claim.no).json
    assert notice["kind"] == "correction_ends"
    assert (
        lapse_of(agency, claim.no)["reminded"] == "期满提醒送达满 7 日后才能终止；送达日：尚未送达"
    )

    served = agency(
        "notices", "serve", notice["id"], "--way", "counter", "--proof", "signed_by=王芳",
        "--proof", "relation=本人", "--as", "clerk",
    )  # fmt: skip
    assert served.code == 0, served.err
    told = agency("--json", "why", claim.no).json
    days = {row["name"]: row["due_on"] for row in told["deadlines"]}
    assert days["lapse_from"] == str(end + 11 * A_DAY)

    agency.today = end + 11 * A_DAY
    assert set(lapse_of(agency, claim.no)) == {"list_signed"}
    assert agency("run", "lapse_claims", "--as", "clerk").code == 1
    (done,) = agency("--json", "run", "lapse_claims", "--confirm", "--as", "rev").json
    assert done["moved"] == 1
    assert agency("--json", "why", claim.no).json["state"] == "lapsed"


def lapse_of(agency: Cli, no: str) -> dict[str, str]:
    """What stands against a lapse, by guard."""
    steps = agency("--json", "why", no).json["next"]
    (lapse,) = (step for step in steps if step["trigger"] == "lapse")
    return {guard["guard"]: guard["says"] for guard in lapse["blocked_by"]}


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
