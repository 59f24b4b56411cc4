"""What whoever names an account should know (账户提醒): it stops nothing, and the move keeps it."""

from config.card_bins import load_card_bins
from jobs.app import App
from workflow.claim.payee_account import account_remarks, bank_remarks
from workflow.machine.context import MoveRemark


def payee_remarks(app: App, account: str | None, bank_code: str | None) -> tuple[MoveRemark, ...]:
    """What looks odd about an account that was named, and about its bank."""
    if not account:
        return ()
    bins = load_card_bins(app.settings.folder / "codes")
    found = [*account_remarks(account), *bank_remarks(account, bank_code or "", bins)]
    return tuple(MoveRemark(each.code, each.says) for each in found if each.warning)
