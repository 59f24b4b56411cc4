"""The funding plan (用款计划): what is to be paid in the next days, by fund, less what is set off."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import and_, or_, select
from sqlmodel import Session

from config.payout import PayoutSettings
from jobs.app import App
from jobs.banking.writing import bank_of
from jobs.payouts.exclusions import fits
from jobs.payouts.settings import settings_of
from models import LIVE_PAYMENT, METADATA, Account, ClaimState, PaymentState
from models import PayoutState as B
from models.keys import in_parts
from models.states import MOST_TRIES
from workflow.claim.payment_blockers import troubles_of
from workflow.ledger.posting import CLAIM, ENTRY, PAYMENT, standing
from workflow.payout.drafting import unpayable
from workflow.payout.offset import Debts
from workflow.payout.write_list import Owed as Listed
from workflow.recovery.pro_rata import weighed

RECOVERY, PAYOUT = METADATA.tables["recovery"], METADATA.tables["payout"]
OwedKey = tuple[int, str]
"""A claim and which part of it: "" for its own amount, else a supplement."""
OWING = (ClaimState.TO_PAY.value, ClaimState.PAYING.value, ClaimState.SUSPENDED.value)


class FundPlanLine(NamedTuple):
    """What is to be paid from one fund on one day. Money in 分."""

    day: date | None
    stage: str
    fund: str
    cases: int
    gross: int
    set_off: int

    @property
    def net(self) -> int:
        """The amount that leaves the account."""
        return self.gross - self.set_off


@dataclass
class FundPlan:
    """The lines by day and fund; what is owed and cannot go out yet has no day."""

    today: date
    until: date
    lines: list[FundPlanLine] = field(default_factory=list)


class PlannedPayment(NamedTuple):
    """A claim or supplement in the plan: stage, day, and the amount that is set off."""

    stage: str
    day: date | None
    kept_back: int


def funding_plan(app: App, days: int, area: str | None) -> FundPlan:
    """The plan of what is owed and not yet sent: drafted and signed batches, then the next ones."""
    plan = FundPlan(app.today, app.today + timedelta(days=days))
    with app.database.reading() as session:
        funds = _payable(session, area)
        pieces = _planned(session, app, funds)
    sums: dict[tuple[Any, ...], list[int]] = defaultdict(lambda: [0, 0, 0])
    for owed, piece in pieces.items():
        if piece.day is not None and piece.day > plan.until:
            continue
        kept = weighed(piece.kept_back, funds[owed]) if piece.kept_back and funds[owed] else {}
        for fund, amount in funds[owed].items():
            found = sums[piece.day, piece.stage, fund]
            for n, value in enumerate((1, amount, kept.get(fund, 0))):
                found[n] += value
    order = sorted(sums, key=lambda key: (key[0] is None, key[0] or date.max, *key[1:]))
    plan.lines = [FundPlanLine(*key, *sums[key]) for key in order]
    return plan


def _payable(session: Session, area: str | None) -> dict[OwedKey, dict[str, int]]:
    """What is payable by claim and part, and from which funds."""
    claims = select(CLAIM.c.id).where(CLAIM.c.state.in_(OWING))
    supplements = select(RECOVERY.c.no).where(
        RECOVERY.c.kind == "supplement", RECOVERY.c.state == "open"
    )
    its = or_(and_(ENTRY.c.part == "", ENTRY.c.claim_id.in_(claims)), ENTRY.c.part.in_(supplements))
    rows = standing(Account.PAYABLE, and_(its, ENTRY.c.area == area) if area else its).subquery()
    found: dict[OwedKey, dict[str, int]] = defaultdict(dict)
    for row in session.execute(select(rows).order_by(rows.c.claim_id, rows.c.part, rows.c.fund)):
        found[row.claim_id, row.part][row.fund] = int(row.amount)
    return found


def _planned(
    session: Session, app: App, funds: Mapping[OwedKey, Mapping[str, int]]
) -> dict[OwedKey, PlannedPayment]:
    """The stage and day of each: of its batch, or of the batch that will hold it."""
    ids = [claim for claim, _ in funds]
    soon = app.calendar.roll(app.today).due_on
    next_day = app.calendar.add(app.today, 1).due_on
    found = {
        owed: PlannedPayment(stage, soon, kept) for owed, stage, kept in _in_batches(session, ids)
    }
    found = {owed: piece for owed, piece in found.items() if owed in funds}
    held = _held_up(session, app, [owed for owed in funds if owed not in found])
    people = _people(session, ids)
    debts = Debts(session, people.values())
    for owed, amounts in funds.items():
        if owed in found:
            continue
        stage = held.get(owed)
        if stage:
            found[owed] = PlannedPayment(stage, None, 0)
            continue
        kept = 0 if owed[1] else debts.kept_back(people[owed[0]], sum(amounts.values()))[0]
        found[owed] = PlannedPayment("to_draft", next_day, kept)
    return found


def _in_batches(session: Session, ids: Iterable[int]) -> Iterable[tuple[OwedKey, str, int]]:
    p = PAYMENT.c
    for part in in_parts(ids):
        query = (
            select(p.claim_id, p.part, p.kept_back, PAYOUT.c.state)
            .outerjoin(PAYOUT, PAYOUT.c.id == p.batch_id)
            .where(p.claim_id.in_(part), p.state == PaymentState.PLANNED.value)
        )
        assert PaymentState.PLANNED.value in LIVE_PAYMENT
        for claim, of, kept, state in session.execute(query):
            yield (claim, of), "signed" if state == B.SIGNED else "drafted", kept


def _held_up(session: Session, app: App, owed: Sequence[OwedKey]) -> dict[OwedKey, str]:
    """Why something that is owed does not go out with the next batch."""
    found: dict[OwedKey, str] = {}
    settings, c = settings_of(app), CLAIM.c
    for part in in_parts(claim for claim, _ in owed):
        names = (c.id, c.no, c.area, c.person_id, c.state, c.tries, c.payable, c.payee_name,
                 c.payee_account, c.payee_bank_code)  # fmt: skip
        for row in session.execute(select(*names).where(c.id.in_(part))):
            if row.state == ClaimState.SUSPENDED:
                found[row.id, ""] = "suspended"
            elif row.tries >= MOST_TRIES:
                found[row.id, ""] = "stuck"
            elif unpayable(row):
                found[row.id, ""] = "bad_account"
            elif not _fits(settings, row):
                found[row.id, ""] = "bank_bad_line"
        held = select(RECOVERY.c.claim_id, RECOVERY.c.no).where(
            RECOVERY.c.claim_id.in_(part), RECOVERY.c.held_back, RECOVERY.c.state == "open"
        )
        found |= dict.fromkeys(session.execute(held), "held_back")
    return found | troubles_of(session, owed)


def _fits(settings: PayoutSettings, row: Any) -> bool:
    """Whether the bank's file can take the payee of a claim."""
    bank = bank_of(settings.banks, settings.banks.of_area(row.area).bank)
    its = (row.payee_name, row.payee_account, row.payee_bank_code)
    return fits(settings, bank)(Listed(row.id, row.no, "", row.person_id, row.payable or 0, *its))


def _people(session: Session, ids: Iterable[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for part in in_parts(ids):
        query = select(CLAIM.c.id, CLAIM.c.person_id).where(CLAIM.c.id.in_(part))
        found.update((key, person) for key, person in session.execute(query))
    return found
