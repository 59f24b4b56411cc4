"""Reading what the funds paid for a person (个人结算费用读取): settlements, paid claims, the archive."""

from collections.abc import Sequence

from sqlalchemy import RowMapping, select
from sqlmodel import Session, col

from models import METADATA, ArchivedCase, ClaimState, Person
from workflow.access.reach import Reach
from workflow.access.reached import reached_people
from workflow.audit.archived_case import restored, unpacked
from workflow.benefit.direct_settlement import SettlementRow
from workflow.ledger.funds import SHARES
from workflow.records.filings_load import with_merged
from workflow.records.settlements import KNOWN, DirectSettlementRecord, PaidClaim, SettlementPlace
from workflow.recovery.postings import paid, pool_of
from workflow.registers.former_numbers import ids_named
from workflow.shared.errors import UnknownPersonError
from workflow.shared.sql_types import StoredRow

SETTLEMENT, INSTITUTION, CLAIM, CALCULATION, ENTRY = (
    METADATA.tables[name] for name in ("settlement", "institution", "claim", "calculation", "entry")
)
AT = (INSTITUTION.c.code, INSTITUTION.c.name, INSTITUTION.c.area)


def people_of(session: Session, number: str, reach: Reach) -> list[Person]:
    """The registrations behind an identity number or a person number, with all merged into them."""
    same = (col(Person.id).in_(ids_named(session, number)), reached_people(reach))
    found = with_merged(session, list(session.scalars(select(Person).where(*same))))
    if not found:
        raise UnknownPersonError(number)
    return found


def direct_of(session: Session, people: Sequence[Person]) -> list[DirectSettlementRecord]:
    """The direct settlements and reversals of these registrations."""
    insured = {person.id: person.insutype for person in people}
    columns = [SETTLEMENT.c[name] for name in SettlementRow._fields]
    query = (
        select(*columns, *AT)
        .outerjoin_from(SETTLEMENT, INSTITUTION, INSTITUTION.c.id == SETTLEMENT.c.institution_id)
        .where(SETTLEMENT.c.person_id.in_(list(insured)))
    )
    found = []
    for row in session.execute(query):
        settlement, place = (
            SettlementRow._make(row[:-3]),
            SettlementPlace(*(word or "" for word in row[-3:])),
        )
        found.append(DirectSettlementRecord(settlement, place, insured[settlement.person_id]))
    return found


def paid_of(session: Session, people: Sequence[Person]) -> list[PaidClaim]:
    """The manual claims of these registrations that were paid, also those in the archive."""
    ids = [person.id for person in people]
    query = (
        select(CLAIM, *(CALCULATION.c[name].label(f"of_{name}") for name in KNOWN), *AT)
        .outerjoin_from(CLAIM, CALCULATION, CALCULATION.c.id == CLAIM.c.calculation_id)
        .outerjoin(INSTITUTION, INSTITUTION.c.id == CLAIM.c.institution_id)
        .where(CLAIM.c.person_id.in_(ids), CLAIM.c.state == ClaimState.PAID.value)
    )
    found = []
    for row in session.execute(query).mappings():
        amounts = {name: row[f"of_{name}"] for name in KNOWN}
        place = SettlementPlace(
            row["code"] or "", row["name"] or row["institution_name"], row["area_1"] or ""
        )
        found.append(_paid(session, row, place, amounts))
    return found + _archived(session, ids)


def _archived(session: Session, ids: Sequence[int | None]) -> list[PaidClaim]:
    query = select(ArchivedCase).where(
        col(ArchivedCase.machine) == "claim", col(ArchivedCase.person_id).in_(ids)
    )
    found = []
    for case in session.scalars(query):
        content = unpacked(case.content, case.digest)
        (raw,) = content["claim"]
        row = restored(CLAIM, raw)
        if row["state"] != ClaimState.PAID.value:
            continue
        made = {each["id"]: each for each in content.get("calculation", ())}
        of = made.get(row["calculation_id"], {})
        at = session.execute(select(*AT).where(INSTITUTION.c.id == row["institution_id"])).first()
        place = SettlementPlace(*at) if at else SettlementPlace("", row["institution_name"], "")
        found.append(_paid(session, row, place, {name: of.get(name) for name in KNOWN}))
    return found


def _paid(
    session: Session,
    row: RowMapping | StoredRow,
    place: SettlementPlace,
    amounts: dict[str, int | None],
) -> PaidClaim:
    """A paid claim as the ledger has it: recovered and withheld is not paid, a supplement is."""
    whole: int = row["payable"] or 0
    if session.execute(select(ENTRY.c.id).where(ENTRY.c.claim_id == row["id"]).limit(1)).first():
        by_fund = paid(session, row["id"])
        whole = sum(by_fund.values())
        if amounts["hifp_pay"] is not None:
            pool = pool_of(row["insutype"])
            borne = (("hifp_pay", pool), *SHARES)
            amounts = amounts | {name: by_fund.get(fund, 0) for name, fund in borne}
    return PaidClaim(
        row["no"], place, row["med_type"], row["admitted_on"], row["discharged_on"],
        row["state_since"], row["total"], whole, amounts,
    )  # fmt: skip
