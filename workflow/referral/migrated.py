"""A referral that comes by a file (转诊迁入): its state elsewhere, and what that state asks for."""

from dataclasses import dataclass
from datetime import date

from models import ReferralState as S
from workflow.intake.case_row import CaseRow
from workflow.intake.migrated_state import check_days
from workflow.intake.reader import Reader
from workflow.referral.request import Hospitals, is_lower, referral_columns
from workflow.shared.sql_types import StoredRow

FINER = {
    S.REQUESTED.value: frozenset({S.REQUESTED.value, S.EXPIRED.value}),
    S.AGREED.value: frozenset({S.AGREED.value, S.TRANSMITTED.value, S.USED.value, S.EXPIRED.value}),
    S.REFUSED.value: frozenset({S.REFUSED.value}),
    S.CANCELLED.value: frozenset({S.CANCELLED.value}),
}
"""Our states under each national code of review (复核标志)."""
GIVEN = frozenset({S.AGREED.value, S.TRANSMITTED.value, S.USED.value})
"""The states of a referral to which the hospital has agreed; its filing is there or is made."""
OVER = frozenset({S.USED.value, S.EXPIRED.value, S.CANCELLED.value, S.REFUSED.value})
"""The states in which nothing more is asked of the hospital that sent."""


@dataclass
class ReferralRow(CaseRow):
    """A referral as it was read, with the filing that it would make."""

    filing: CaseRow
    hospitals: Hospitals
    words: StoredRow


def read_given(reader: Reader, state: str | None, hospitals: Hospitals) -> StoredRow:
    """The hospital's side of a referral; an agreed one brings its opinion, and why a lower level will do."""
    agrees = reader.text("hospital_agrees") != "" and reader.flag("hospital_agrees")
    if state in GIVEN:
        if not reader.text("opinion", 200):
            reader.tell("missing_value", "opinion")
        if is_lower(hospitals) and not reader.text("lower_level_why", 200):
            reader.tell("missing_value", "lower_level_why")
    return {
        "hospital_agrees": state in GIVEN or (agrees and state in (S.EXPIRED, S.CANCELLED)),
        "requested_by": reader.text("requested_by", 64),
        "agreed_by": reader.text("agreed_by", 64),
        "filing_no": reader.text("filing_no", 40, plain=True),
    }


def arrived_columns(row: ReferralRow, filing: StoredRow, actor: str, today: date) -> StoredRow:
    """The columns of a referral in the state of its row."""
    content, state = row.content, S(row.state or "")
    reader = Reader({}, row.problems)
    days = (filing["starts_on"], filing["ends_on"])
    check_days(reader, state, days, today, over=state is S.EXPIRED, begun=state is S.USED)
    columns = referral_columns(row.words, filing, row.hospitals, content["requested_by"] or actor)
    agrees = content["hospital_agrees"]
    return columns | {
        "ext_no": row.ext_no or None, "content_hash": row.hash, "hospital_agrees": agrees,
        "agreed_by": (content["agreed_by"] or actor) if agrees else "", "filing_id": None,
        "filing_no": "", "state": state.value,
        "state_since": filing["applied_on"] if state is S.REQUESTED else today, "version": 1,
    }  # fmt: skip
