"""The facts of claims from the database (案情数据): many claims in a handful of queries."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar

from sqlalchemy import literal_column, select
from sqlmodel import Session

from config.text import Text
from models import METADATA, Care, Claim
from models.bulk import read_rows
from models.keys import matching
from workflow.benefit import rows
from workflow.benefit.claim_inputs import Bills
from workflow.benefit.covering_filing import undecided_filings
from workflow.benefit.institutions import Institutions, institutions_by_id
from workflow.benefit.refund_lines import NamedFee, NettedLines, netted
from workflow.shared.money import yuan

LINE, RECEIPT = METADATA.tables["fee_line"], METADATA.tables["receipt"]
LINE_COLUMNS = [
    LINE.c[name] if name in LINE.c else literal_column("0").label(name)
    for name in rows.FeeRow._fields
]
OF_RECEIPT, POSITION = itemgetter(10), itemgetter(9)
AnyClaim: TypeAlias = Claim | rows.ClaimRow


class CalculationFacts(NamedTuple):
    """All that is known of a claim before any rule is asked (案情)."""

    claim: AnyClaim
    person: rows.PersonRow
    institution: rows.InstitutionRow | None
    """What the directory said on the day of admission."""
    filings: Sequence[rows.FilingRow]
    qualifications: Sequence[rows.QualificationRow]
    bills: Bills
    postings: Sequence[rows.PostingRow]
    latest: rows.CalculationRow | None

    @property
    def place(self) -> str:
        """The pooling area of the institution; empty where none is known."""
        return self.institution.area if self.institution else ""

    def undecided_filings(self) -> list[rows.FilingRow]:
        """The person's filings that would cover the care and are still to be decided."""
        return undecided_filings(self.claim, self.place, self.filings) if self.place else []


@dataclass
class ClaimData:
    """People, institutions, filings, bills and postings of a page of claims."""

    people: dict[int, rows.PersonRow]
    institutions: Institutions
    filings: dict[int, list[rows.FilingRow]]
    postings: dict[int, list[rows.PostingRow]]
    bills: dict[int, list[tuple[rows.ReceiptRow, list[rows.FeeRow]]]] = field(default_factory=dict)
    latest: dict[int, rows.CalculationRow] = field(default_factory=dict)
    qualifications: dict[int, list[rows.QualificationRow]] = field(default_factory=dict)

    def facts_of(self, claim: AnyClaim) -> CalculationFacts:
        """What was loaded for one claim."""
        person, id_ = claim.person_id, claim.id or 0
        return CalculationFacts(
            claim, self.people[person],
            self.institutions.on(claim.institution_id, claim.admitted_on),
            self.filings.get(person, ()), self.qualifications.get(person, ()),
            self.bills.get(id_, ()), self.postings.get(person, ()), self.latest.get(id_),
        )  # fmt: skip


def load_claim_data(session: Session, claims: Sequence[AnyClaim]) -> ClaimData:
    """Everything for these claims."""
    ids = [claim.id or 0 for claim in claims]
    found = load_without_bills(session, claims)
    receipts = sorted(_receipts(session, ids))
    calculations = rows.rows(session, rows.CalculationRow, rows.CALCULATION.c.claim_id, ids)
    found.qualifications = qualifications_of(session, claims)
    found.bills = _bills(session, receipts)
    found.latest = {c.claim_id: c for c in sorted(calculations, key=lambda c: c.seq)}
    return found


def load_without_bills(session: Session, claims: Sequence[AnyClaim]) -> ClaimData:
    """The people of these claims, with institutions, filings and benefit years alone."""
    found = load_without_postings(session, claims)
    found.postings = postings_of(session, {claim.person_id for claim in claims})
    return found


def load_without_postings(
    session: Session, claims: Sequence[AnyClaim | rows.PrecheckRow]
) -> ClaimData:
    """The people of these claims, with institutions and filings alone."""
    people = {claim.person_id for claim in claims}
    insured = rows.rows(session, rows.PersonRow, rows.PERSON.c.id, people)
    filings = rows.rows(session, rows.FilingRow, rows.FILING.c.person_id, people)
    institutions = institutions_by_id(session, {claim.institution_id for claim in claims})
    every = {person.id: person for person in insured}
    return ClaimData(every, institutions, _by_person(filings), {})


class _OfPerson(Protocol):
    @property
    def person_id(self) -> int: ...


P = TypeVar("P", bound=_OfPerson)


def _by_person(found: Iterable[P]) -> dict[int, list[P]]:
    every: dict[int, list[P]] = defaultdict(list)
    for row in found:
        every[row.person_id].append(row)
    return every


def qualifications_of(
    session: Session, claims: Sequence[AnyClaim | rows.PrecheckRow]
) -> dict[int, list[rows.QualificationRow]]:
    """The qualifications of the people whose claims are of chronic care, by person."""
    people = {claim.person_id for claim in claims if claim.care == Care.CHRONIC}
    return _by_person(
        rows.rows(session, rows.QualificationRow, rows.QUALIFICATION.c.person_id, people)
    )


def postings_of(session: Session, people: Iterable[int]) -> dict[int, list[rows.PostingRow]]:
    """What the benefit years of these people have used up, posting by posting."""
    return _by_person(rows.rows(session, rows.PostingRow, rows.POSTING.c.person_id, people))


def _receipts(session: Session, claims: Sequence[int]) -> list[rows.ReceiptRow]:
    """The receipts of these claims, each once, by however many numbers it goes."""
    bills = RECEIPT.c.of_id.is_(None)
    return rows.rows(session, rows.ReceiptRow, RECEIPT.c.claim_id, claims, bills)


def _bills(
    session: Session, receipts: Iterable[rows.ReceiptRow]
) -> dict[int, list[tuple[rows.ReceiptRow, list[rows.FeeRow]]]]:
    """The receipts of each claim in the order of their coming, with their lines in order."""
    kept = list(receipts)
    found: list[Sequence[Any]] = []
    for of_receipts in matching(session, LINE.c.receipt_id, (receipt.id for receipt in kept)):
        found += read_rows(session, select(*LINE_COLUMNS).where(of_receipts))
    return bills_of(session, kept, found)


def bills_of(
    session: Session, receipts: Iterable[rows.ReceiptRow], found: Iterable[Sequence[Any]]
) -> dict[int, list[tuple[rows.ReceiptRow, list[rows.FeeRow]]]]:
    """These receipts by claim, with the lines that were found of them, in any order."""
    bills: dict[int, list[tuple[rows.ReceiptRow, list[rows.FeeRow]]]] = defaultdict(list)
    lines: dict[int, list[rows.FeeRow]] = {}
    for receipt in receipts:
        lines[receipt.id] = []
        bills[receipt.claim_id].append((receipt, lines[receipt.id]))
    # They lie in order but for a few, which takes the database longer to find out.
    for receipt_id, fees in groupby(sorted(found, key=OF_RECEIPT), key=OF_RECEIPT):
        lines[receipt_id] += sorted(map(rows.FeeRow._make, fees), key=POSITION)
    refunded = [id_ for id_, fees in lines.items() if any(fee[1] < 0 for fee in fees)]
    for id_, left in _netted(session, lines, refunded):
        lines[id_][:] = left.lines
    return bills


def _netted(
    session: Session, lines: Mapping[int, list[rows.FeeRow]], receipts: Sequence[int]
) -> Iterator[tuple[int, NettedLines]]:
    """The lines of these receipts after what they take back (退费、冲减)."""
    names: dict[tuple[int, int], str] = {}
    for of_receipts in matching(session, LINE.c.receipt_id, receipts):
        query = select(LINE.c.receipt_id, LINE.c.position, LINE.c.item_name).where(of_receipts)
        names |= {(row[0], row[1]): row[2] for row in session.execute(query)}
    for id_ in receipts:
        yield id_, netted([NamedFee(fee, names[id_, fee.position]) for fee in lines[id_]])


def refunds_alone(session: Session, claims: Sequence[int]) -> dict[int, list[Text]]:
    """The negative lines of these claims that take back no line of their receipt, in words."""
    receipts = _receipts(session, claims)
    by_id = {receipt.id: receipt for receipt in receipts}
    lines: dict[int, list[rows.FeeRow]] = {id_: [] for id_ in by_id}
    for of_receipts in matching(session, LINE.c.receipt_id, lines):
        for row in session.execute(select(*LINE_COLUMNS).where(of_receipts)):
            fee = rows.FeeRow._make(row)
            lines[fee.receipt_id].append(fee)
    for fees in lines.values():
        fees.sort(key=POSITION)
    found: dict[int, list[Text]] = defaultdict(list)
    for id_, left in _netted(session, lines, sorted(lines)):
        receipt = by_id[id_]
        bill = "-".join(filter(None, (receipt.code, receipt.number)))
        found[receipt.claim_id] += [
            Text(
                f"票据 {bill} 第 {fee.position} 行 {name}（{yuan(fee.amount)} 元）",
                f"receipt {bill}, line {fee.position} {name} ({yuan(fee.amount)} yuan)",
            )
            for fee, name in left.alone
        ]
    return found
