"""What `check` advises can be done, and then helps (按建议办理): at the counter, through the machine, to the end."""

from typing import Any

import pytest
from sqlmodel import select

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.office.counter import ContentRefused, new_case
from models import Filing, FilingState
from tests.conftest import once
from tests.support.builders import A_DAY, AREA, CLERK, NAME, SHENYANG, TODAY
from tests.support.importing import id_number
from tests.support.office import Office
from tests.support.visiting import Reception, advice, blocks, somebody

pytestmark = once

ADMITTED = TODAY - 3 * A_DAY


class Ward(Reception):
    """Somebody in hospital, and the counter of the agency at home."""

    def files(self, **more: Any) -> str:
        """A filing as the advice says: for the place, beginning with the admission."""
        content = {
            "name": NAME, "cert_type": "01", "certno": self.person.certno, "insutype": "310",
            "area": AREA, "category": "other_temporary", "destination": SHENYANG,
            "starts_on": ADMITTED.isoformat(), "materials": ["身份证件"], **more,
        }  # fmt: skip
        no, state, _ = new_case(self.app, "filing", content, actor=CLERK)
        assert state == FilingState.SUBMITTED
        return no

    def stay(self, **facts: Any) -> dict[str, Any]:
        """The answer about the stay."""
        return self.ask(begndate=ADMITTED, **facts)


@pytest.fixture
def ward(office: Office, book: PolicyBook, calendar: WorkCalendar) -> Ward:
    """Somebody admitted three days ago, in Shenyang."""
    there = somebody(office.database, book, calendar, certno=id_number(1))
    return Ward(there.app, there.tables, there.person, there.place)


def decided(office: Office, no: str) -> None:
    """The filing is reviewed, and the run of the day puts it into force."""
    with office.database.reading() as session:
        filing = session.exec(select(Filing).where(Filing.no == no)).one()
    office.take(filing, "review", "intake")
    office.run("activate_filings")


def test_filed_before_discharge_the_stay_is_settled_directly(office: Office, ward: Ward) -> None:
    before = ward.stay()
    no = ward.files()
    waiting = ward.stay()
    decided(office, no)
    after = ward.stay(enddate=TODAY)

    assert advice(before)[0] == "file_now"
    assert (advice(waiting)[0], waiting["direct"]) == ("finish_filing", False)
    assert (after["direct"], after["rule"], after["filing"]) == (True, "temporary", no)


def test_a_filing_that_stands_in_the_way_is_changed_as_advised(office: Office, ward: Ward) -> None:
    old = ward.filing(destination="310100", starts_on=TODAY - 60 * A_DAY)

    told = ward.stay()
    with pytest.raises(ContentRefused) as refused:
        ward.files()
    no = ward.files(replaces=old.no)
    decided(office, no)

    assert advice(told)[:2] == ["change_filing", "file_now"]
    assert old.no in told["advice"][0]["says"]
    assert "already_filed" in {problem["code"] for problem in refused.value.problems}
    assert ward.stay()["filing"] == no
    held = office.again(old)
    assert (held.state, held.ended_by) == (FilingState.CANCELLED, "replace")


def test_filed_after_discharge_the_stay_is_claimed_as_filed(office: Office, ward: Ward) -> None:
    left = {"enddate": TODAY - A_DAY}
    before = ward.stay(**left)
    no = ward.files()
    decided(office, no)
    after = ward.stay(**left)

    assert advice(before) == ["file_late", "claim_by_hand"]
    assert blocks(after) == {"filed_after_discharge"}
    assert (after["rule"], after["filing"]) == ("temporary", no)
    assert "临时外出就医备案" in after["advice"][0]["says"]
