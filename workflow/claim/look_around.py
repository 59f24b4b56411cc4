"""Looking around one claim (查看报销周边): one statement for what its state makes possible.

The rows that nearly every claim has are read; of what few have there is a sign, and only where
the sign is there the query of its own subject is asked.
"""

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Exists, String, and_, bindparam, exists, select, text
from sqlmodel import Session

from config.policy import PolicyBook
from models import METADATA, Account, Claim, ClaimState
from models.database import connection_of
from models.gathered import Found, Gathered
from models.keys import written
from models.rehearsal import MARK
from workflow.benefit import rows
from workflow.benefit.calculation_store import ITS_CALCULATION, read_calculation
from workflow.benefit.claim_data import LINE_COLUMNS, ClaimData, bills_of, qualifications_of
from workflow.benefit.institutions import Institutions, institutions_by_id
from workflow.benefit.value_sheets import Behind, behind_stored
from workflow.claim import lapsed_before, payment_blockers, receipts, same_bills
from workflow.claim.around import Around, BesideClaim
from workflow.claim.calculate_page import TO_CALCULATE
from workflow.claim.findings import PrecheckedClaim
from workflow.claim.lapsed_before import EARLIER
from workflow.claim.machine import CLAIM
from workflow.claim.precheck_data import CLAIMED, ODD_CHARGES, OWN, SETTLED
from workflow.claim.receipt_alikes import QUERIES
from workflow.claim.receipt_answers import DECIDED
from workflow.claim.unsettled_payees import IN_QUESTION
from workflow.ledger.posting import ENTRY, net
from workflow.moves.history import SAMPLING_KEY, history
from workflow.receipt_check.planning import IN_USE
from workflow.representation.load import PARTICULARS, SIGNS, as_found
from workflow.shared.represented import Represented

CLAIM_ID, PERSON_ID, PLACE_ID = (
    bindparam(name, type_=BigInteger) for name in ("claim_id", "person_id", "place_id")
)
NO = bindparam("no", type_=String)
RECEIPT = receipts.RECEIPT
APPEAL, INQUIRY, LEAD, STANDING, PAYMENT, PROPOSAL, RECOVERY, SETTING = (
    METADATA.tables[name]
    for name in (
        "appeal", "inquiry", "lead", "receipt_standing", "payment", "proposal", "recovery", "setting",
    )
)  # fmt: skip
Parts = dict[str, Any]
Signs = dict[str, tuple[Exists, ...]]


def _mine(row: Any, *columns: Any) -> Any:
    """The rows about the claim of one of the tables whose columns the light rows have."""
    return select(*rows.columns_of(row), *columns)


BESIDE: Parts = {
    "person": _mine(rows.PersonRow, *PARTICULARS).where(rows.PERSON.c.id == PERSON_ID),
    "place": _mine(rows.InstitutionRow).where(rows.PLACE.c.id == PLACE_ID),
    "filings": _mine(rows.FilingRow).where(rows.FILING.c.person_id == PERSON_ID),
}
"""What the pre-check looks at."""
PARTS: Parts = BESIDE | {
    "settings": select(SETTING.c.name, SETTING.c.value).where(
        written(SETTING.c.name, (SAMPLING_KEY, IN_USE, MARK))
    ),
    "accounts": select(*(net(account).label(account.value) for account in Account)).where(
        ENTRY.c.claim_id == CLAIM_ID, ENTRY.c.part == text("''")
    ),
    "calculation": ITS_CALCULATION,
}
"""What every claim is looked at with."""
TO_DECIDE: Parts = {
    "postings": _mine(rows.PostingRow).where(rows.POSTING.c.person_id == PERSON_ID),
    "latest": _mine(rows.CalculationRow)
    .where(rows.CALCULATION.c.claim_id == CLAIM_ID)
    .order_by(rows.CALCULATION.c.seq.desc())
    .limit(1),
    "receipts": _mine(rows.ReceiptRow).where(
        RECEIPT.c.claim_id == CLAIM_ID, RECEIPT.c.of_id.is_(None)
    ),
    "lines": select(*LINE_COLUMNS)
    .join(RECEIPT, RECEIPT.c.id == rows.LINE.c.receipt_id)
    .where(RECEIPT.c.claim_id == CLAIM_ID, RECEIPT.c.of_id.is_(None)),
}
"""What an amount rests on, while it is not decided yet."""


def _any_of(query: Any, *where: Any) -> Exists:
    found: Exists = query.where(*where).order_by(None).exists()
    return found


def _about(table: Any, *where: Any) -> Exists:
    return exists().select_from(table).where(*where)


_ITS_RECEIPTS = RECEIPT.c.claim_id == CLAIM_ID
_EXCHANGED = and_(STANDING.c.paper_form == RECEIPT.c.form, RECEIPT.c.form != text("''"))
ALWAYS_LOOKED: Signs = {
    "contested": (_about(APPEAL, APPEAL.c.machine == text("'claim'"), APPEAL.c.case_id == CLAIM_ID),),
    "proposed": (
        _about(
            PROPOSAL, PROPOSAL.c.machine == text("'claim'"), PROPOSAL.c.case_id == CLAIM_ID,
            PROPOSAL.c.state == text("'open'"),
        ),
    ),
    "inquiries": (_about(INQUIRY, INQUIRY.c.claim_id == CLAIM_ID),),
    "leads": (_about(LEAD, LEAD.c.case_no == NO),),
    "standings": (
        _about(STANDING, STANDING.c.claim_id == CLAIM_ID),
        _about(
            RECEIPT.join(STANDING, _EXCHANGED), _ITS_RECEIPTS,
            text("receipt_standing.paper_form <> ''"),
        ),
    ),
    "taken": tuple(_any_of(each, _ITS_RECEIPTS) for each in receipts.TAKEN),
    "settled": (_any_of(receipts.SETTLED, _ITS_RECEIPTS),),
    "red": (_any_of(receipts.RED_FLUSHED, _ITS_RECEIPTS),),
    "represented": SIGNS,
    "payments": (_about(PAYMENT, PAYMENT.c.claim_id == CLAIM_ID),),
    "recoveries": (_about(RECOVERY, RECOVERY.c.claim_id == CLAIM_ID),),
}  # fmt: skip
DOUBTS: Signs = {
    "alikes": tuple(_any_of(query, _ITS_RECEIPTS) for _kind, query in QUERIES),
    "same_bills": (
        _any_of(same_bills.bills_claimed(same_bills.OWN.c.id == CLAIM_ID)),
        _any_of(same_bills.bills_settled(same_bills.OWN.c.id == CLAIM_ID)),
    ),
}
"""What a person has to decide before a claim is passed, and again when it was approved."""
OF_PRECHECK: Signs = {
    "overlaps": (_any_of(CLAIMED, OWN.c.id == CLAIM_ID), _any_of(SETTLED, OWN.c.id == CLAIM_ID)),
    "charges": (_any_of(ODD_CHARGES, _ITS_RECEIPTS),),
    "lapsed": (_any_of(EARLIER, lapsed_before.CLAIM.c.id == CLAIM_ID),),
}
TO_BE_PAID: Signs = {
    "spoilt": tuple(
        _any_of(query, payment_blockers.CLAIM.c.id == CLAIM_ID)
        for query in (payment_blockers.SPENT_ELSEWHERE, payment_blockers.RED_FLUSHED)
    ),
    "payees": (_any_of(IN_QUESTION, payment_blockers.CLAIM.c.id == CLAIM_ID),),
}
"""What the next batch would leave out."""
OF_PAPERS = Gathered(
    BESIDE,
    DOUBTS
    | OF_PRECHECK
    | {
        sign: ALWAYS_LOOKED[sign]
        for sign in ("taken", "settled", "red", "standings", "inquiries", "represented")
    },
)
"""What the pre-check of one claim looks at, whatever the state of the claim."""
WITH_DOUBTS = (ClaimState.PRECHECK, *DECIDED)
"""The states in which somebody is told of doubts about the receipts."""


def look_around(session: Session, claim: Claim, book: PolicyBook, *, moved: bool = False) -> Around:
    """What lies around a claim, as far as its state makes it possible.

    Doubts about the receipts hold back whoever moves it without a reason, in every state.
    """
    gathered = _gathered(
        claim.state in TO_CALCULATE, moved or claim.state in WITH_DOUBTS,
        claim.state == ClaimState.PRECHECK, claim.state == ClaimState.TO_PAY,
    )  # fmt: skip
    found = gathered.of(
        connection_of(session),
        {"claim_id": claim.id, "person_id": claim.person_id, "place_id": claim.institution_id,
         "no": claim.no, "calculation_id": claim.calculation_id},
    )  # fmt: skip
    accounts = found.rows["accounts"][0]
    return Around(
        _data(session, claim, found),
        _represented(session, found),
        frozenset(gathered.signs),
        found.there,
        history(session, CLAIM, claim.id),
        {each.name: each.value for each in found.rows["settings"]},
        {account: int(accounts[n]) for n, account in enumerate(Account)},
        _behind(session, claim, found, book),
    )


def look_beside(session: Session, claim: PrecheckedClaim) -> BesideClaim:
    """What the pre-check of one claim needs, in one statement."""
    found = OF_PAPERS.of(
        connection_of(session),
        {"claim_id": claim.id, "person_id": claim.person_id, "place_id": claim.institution_id},
    )
    return BesideClaim(
        _data(session, claim, found), _represented(session, found), frozenset(OF_PAPERS.signs),
        found.there,
    )  # fmt: skip


def _represented(session: Session, found: Found) -> Represented | None:
    (person,) = found.rows["person"]
    return as_found(session, person, anybody="represented" in found.there)


def _behind(session: Session, claim: Claim, found: Found, book: PolicyBook) -> Behind | None:
    stored = [read_calculation(row) for row in found.rows["calculation"]]
    return behind_stored(session, claim, stored[0], book) if stored else None


@cache
def _gathered(to_decide: bool, doubted: bool, in_precheck: bool, to_pay: bool) -> Gathered:
    signs = ALWAYS_LOOKED | (DOUBTS if doubted else {}) | (OF_PRECHECK if in_precheck else {})
    signs |= TO_BE_PAID if to_pay else {}
    return Gathered(PARTS | (TO_DECIDE if to_decide else {}), signs)


def _data(session: Session, claim: PrecheckedClaim, found: Found) -> ClaimData:
    """The rows as the calculation and the pre-check read them."""
    person = rows.PersonRow._make(found.rows["person"][0][: len(rows.PersonRow._fields)])
    data = ClaimData(
        {claim.person_id: person}, _places(session, claim, found),
        {claim.person_id: list(map(rows.FilingRow._make, found.rows["filings"]))}, {},
    )  # fmt: skip
    if "lines" in found.rows:
        bills = sorted(map(rows.ReceiptRow._make, found.rows["receipts"]))
        postings = map(rows.PostingRow._make, found.rows["postings"])
        data.postings = {claim.person_id: sorted(postings)}
        data.bills = bills_of(session, bills, found.rows["lines"])
        data.latest = {
            each.claim_id: each for each in map(rows.CalculationRow._make, found.rows["latest"])
        }
        data.qualifications = qualifications_of(session, [claim])
    return data


def _places(session: Session, claim: PrecheckedClaim, found: Found) -> Institutions:
    """The institution as the directory has it, and as it had it where the care is from before."""
    places = list(map(rows.InstitutionRow._make, found.rows["place"]))
    if any(claim.admitted_on < place.valid_from for place in places):
        return institutions_by_id(session, [place.id for place in places])
    return Institutions({place.id: place for place in places})
