"""What would not go out with the next batch (不能列入下一批次的款项), and why: for drafting and for `why`."""

from collections.abc import Iterator

from sqlmodel import Session

from config.payout import PayoutSettings
from config.payout_banks import Bank
from config.text import Text
from jobs.app import App
from jobs.banking.checking import Fault, faults
from jobs.banking.lines import PayLine
from jobs.banking.writing import bank_of
from jobs.payouts.settings import settings_of
from models import Claim, ClaimState, Recovery, RecoveryKind, RecoveryState
from workflow.claim.around import Around
from workflow.claim.payment_blockers import WHY
from workflow.payout.drafting import Fits, left_out
from workflow.payout.write_list import Owed

FIELDS = {
    "payee_name": Text("收款人", "payee"),
    "payee_account": Text("账号", "account"),
    "bank_code": Text("联行号", "bank code"),
    "amount": Text("金额", "amount"),
    "claim_no": Text("受理号", "claim"),
    "remark": Text("附言", "remark"),
}
"""The label of each field in which a payment line can be faulty."""


def fits(settings: PayoutSettings, bank: Bank) -> Fits:
    """Whether the file of this bank can take a payee; a payment of nothing is in no file."""
    return lambda owed: not owed.amount or not any(_faults(settings, bank, owed))


def _faults(settings: PayoutSettings, bank: Bank, owed: Owed) -> Iterator[Fault]:
    line = PayLine(
        1, "BF-1", owed.payee_name, owed.payee_account, owed.payee_bank_code, owed.amount,
        owed.claim_no, settings.remark_of(owed.claim_no),
    )  # fmt: skip
    return faults(bank, line)


def exclusion_reasons(
    session: Session, app: App, claim: Claim | None, part: Recovery | None = None,
    around: Around | None = None,
) -> list[tuple[str, Text]]:  # fmt: skip
    """Why a claim, or a supplement, that waits to be paid is left out of batches: codes with words."""
    owed = _owed_line(claim, part)
    if owed is None:
        return []
    settings = settings_of(app)
    area = claim.area if claim else part.area if part else ""
    bank = bank_of(settings.banks, settings.banks.of_area(area).bank)
    found = left_out(session, [owed], fits(settings, bank), around)
    return [(why, _with_field(why, _faults(settings, bank, owed))) for why in found.values()]


def _owed_line(claim: Claim | None, part: Recovery | None) -> Owed | None:
    if claim is not None and claim.state == ClaimState.TO_PAY and not claim.batch_no:
        return Owed(claim.id or 0, claim.no, "", claim.person_id, claim.payable or 0,
                    claim.payee_name, claim.payee_account, claim.payee_bank_code)  # fmt: skip
    waits = part is not None and part.kind == RecoveryKind.SUPPLEMENT and not part.held_back
    if part is not None and waits and part.state == RecoveryState.OPEN:
        return Owed(part.claim_id, part.claim_no, part.no, part.person_id, part.amount,
                    part.payee_name, part.payee_account, part.payee_bank_code)  # fmt: skip
    return None


def _with_field(why: str, found: Iterator[Fault]) -> Text:
    """The reason, and of a bad line which field and what is wrong with it."""
    fault = next(found, None) if why == "bank_bad_line" else None
    if fault is None:
        return WHY[why]
    field, zh, en = fault
    name, says = FIELDS.get(field, Text(field, field)), WHY[why]
    return Text(f"{says.zh}（{name.zh}{zh}）", f"{says.en} ({name.en} {en})")
