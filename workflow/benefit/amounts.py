"""What a calculation starts from and ends with (金额): the year so far, and the amounts of every fund."""

from dataclasses import dataclass, field
from typing import NamedTuple

SUPPLEMENTARY_SUMS = {"second": "second_paid", "civil_servant": "civil_paid",
              "assistance": "assistance_paid"}  # fmt: skip
"""Where a benefit year keeps what a fund beyond the basic one has paid."""


@dataclass(frozen=True, slots=True)
class Accumulators:
    """What the person's benefit year has used up, in the case's own bucket (年度累计)."""

    admissions: int = 0
    deductible: int = 0
    pool_paid: int = 0
    second_paid: int = 0
    in_scope: int = 0
    others: dict[str, int] = field(default_factory=dict)
    """What the basic fund paid in other buckets."""
    civil_paid: int = 0
    assistance_paid: int = 0

    def layer_paid(self, name: str) -> int:
        """What a fund beyond the basic one has paid in the year."""
        paid: int = getattr(self, SUPPLEMENTARY_SUMS[name])
        return paid


NOTHING_ACCUMULATED = Accumulators()
"""A benefit year of which nothing is used up yet."""


class Amounts(NamedTuple):
    """The amounts of a settlement in the national platform's names, in 分."""

    medfee_sumamt: int = 0
    fulamt_ownpay_amt: int = 0
    overlmt_selfpay: int = 0
    preselfpay_amt: int = 0
    inscp_scp_amt: int = 0
    act_pay_dedc: int = 0
    hifp_pay: int = 0
    hifmi_pay: int = 0
    hifob_pay: int = 0
    cvlserv_pay: int = 0
    maf_pay: int = 0
    fund_pay_sumamt: int = 0
    psn_part_amt: int = 0

    def plus(self, other: "Amounts") -> "Amounts":
        """Both together."""
        return Amounts(*(one + more for one, more in zip(self, other, strict=True)))

    def check(self) -> "Amounts":
        """The identities that hold for every settlement; raises when one does not."""
        funds = self.hifp_pay + self.hifmi_pay + self.hifob_pay + self.cvlserv_pay + self.maf_pay
        assert min(self) >= 0, self
        assert self.medfee_sumamt == (
            self.fulamt_ownpay_amt + self.overlmt_selfpay + self.preselfpay_amt + self.inscp_scp_amt
        ), self
        assert self.fund_pay_sumamt == funds, self
        assert self.medfee_sumamt == self.fund_pay_sumamt + self.psn_part_amt, self
        return self


AMOUNTS = Amounts._fields
FUNDS = ("hifp_pay", "hifmi_pay", "hifob_pay", "cvlserv_pay", "maf_pay")


class BasicFundShare(NamedTuple):
    """What the basic fund did: deductible, the first pay out of the area, pay, what lay above.

    All but `paid` is in hundred-millionths of a 分, so that no layer is rounded twice.
    """

    deductible: int = 0
    cut: int = 0
    paid: int = 0
    above: int = 0
