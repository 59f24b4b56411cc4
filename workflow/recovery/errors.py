"""What recoveries and supplements refuse (追回、补支不予办理的情形)."""

from datetime import date

from config.text import Text
from models.states import Labelled
from workflow.shared.errors import NumberRefusal, Refusal
from workflow.shared.money import yuan


class UnknownRecoveryError(NumberRefusal):
    """No recovery or supplement has this number (查无此件)."""

    code = "unknown_recovery"
    says = Text(
        "没有编号为 {no} 的追回或补支；可用 yidi recover list 查看。",
        "there is no recovery or supplement {no}; see `yidi recover list`.",
    )


class NotPaidError(Refusal):
    """Only what was paid can be recovered or supplemented (尚未拨付)."""

    code = "not_paid"

    def __init__(self, no: str, state: Labelled) -> None:
        says = Text(
            "{no} 现为“{state}”，只有已拨付的报销才能追回或补支；未拨付的请撤回审批（pull_back）后重新核定。",
            "{no} is {state_en}: only a paid claim is recovered from or supplemented; one that is "
            "not paid yet is pulled back (pull_back) and decided again.",
        )
        super().__init__(says, no=no, state=state.label.zh, state_en=state.label.en)


class VoucherUsedError(Refusal):
    """The same voucher was recorded on this recovery already (凭证已登记)."""

    code = "voucher_used"

    def __init__(self, no: str, voucher: str, day: date) -> None:
        self.values = {"voucher": voucher, "day": day.isoformat()}
        says = Text(
            "凭证 {voucher} 已于 {day} 登记在 {no} 名下，同一凭证只登记一次；另一笔退还请用它自己的凭证号。",
            "voucher {voucher} was recorded on {no} on {day}, and is recorded once: another "
            "repayment has a voucher of its own.",
        )
        super().__init__(says, no=no, **self.values)


class BeyondPaidError(Refusal):
    """More than what can still be recovered (超过可追回金额)."""

    code = "beyond_recoverable"

    def __init__(self, no: str, amount: int, room: int) -> None:
        self.values = {"amount": yuan(amount), "recoverable": yuan(room)}
        says = Text(
            "{no} 还可追回 {recoverable} 元（已付金额减去已提出和执行中的追回），不能追回 {amount} 元。",
            "{recoverable} yuan of {no} can still be recovered (what is paid, less what is proposed "
            "or being recovered); {amount} cannot.",
        )
        super().__init__(says, no=no, **self.values)


class BeyondTotalError(Refusal):
    """Together with the supplement more than the claim cost would be paid (超过费用总额)."""

    code = "beyond_total"

    def __init__(self, no: str, amount: int, room: int) -> None:
        self.values = {"amount": yuan(amount), "left": yuan(room)}
        says = Text(
            "{no} 的费用总额减去已付和待补支后只余 {left} 元，不能补支 {amount} 元。",
            "{left} yuan of the total of {no} are left beside what was paid and is to be paid; "
            "{amount} is more.",
        )
        super().__init__(says, no=no, **self.values)


class BadAmountError(Refusal):
    """An amount that is none, or funds that do not come to it (金额有误)."""

    code = "bad_amount"

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(Text("{zh}", "{en}"), zh=zh, en=en)
