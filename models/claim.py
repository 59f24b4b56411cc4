"""Manual reimbursement claims with their receipts and fee lines (手工报销、票据、费用明细)."""

from datetime import date
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint, false
from sqlmodel import Field, SQLModel

from models.base import FAR, BigId, JsonText
from models.case import (
    Case,
    due_index,
    given_index,
    listed,
    oldest_index,
    partial_index,
    short_index,
    stuck_index,
)
from models.spelling import spelled_form, spelled_loosely, spelled_tail, spelling_indexes
from models.states import AGENCY_STATES, ClaimState, Labelled

PHASES = {
    ClaimState.PRECHECK: "材料预审", ClaimState.RETURNED: "材料预审", ClaimState.AWAITING_PARCEL: "邮寄",
    ClaimState.POSTED: "邮寄", ClaimState.REVIEW: "审核", ClaimState.RECHECK: "审核",
    ClaimState.APPROVAL: "审批", ClaimState.TO_PAY: "拨付", ClaimState.PAYING: "拨付",
    ClaimState.PAID: "拨付", ClaimState.PAYMENT_FAILED: "拨付",
}  # fmt: skip
"""The five phases a citizen sees: 材料预审 → 邮寄 → 审核 → 审批 → 拨付."""


class Care(Labelled):
    """What kind of care is claimed (就医方式); decides the papers asked for."""

    INPATIENT = "inpatient", "住院", "inpatient"
    OUTPATIENT = "outpatient", "门诊", "outpatient"
    EMERGENCY = "emergency", "急诊", "emergency"
    PHARMACY = "pharmacy", "药店购药", "pharmacy"
    CHRONIC = "chronic", "门诊慢特病", "chronic disease, outpatient"
    MATERNITY = "maternity", "生育", "maternity"


STAY_TYPES = ("2", "52", "5302")
"""What the 医疗类别 of a stay in hospital begins with; giving birth (52) and 5302 are stays too."""


class Claim(Case, table=True):
    """One person, one institution, one stay or one bundle of outpatient visits. Money is in 分.

    Two clocks run: the national outer bound and the area's promise; `stopped_on` is the day on
    which both stood still, FAR while they run. `verdict` is what the pre-check found.
    """

    __table_args__ = (
        UniqueConstraint("no"),
        UniqueConstraint("ext_no", "area"),
        CheckConstraint(f"state IN ({listed(ClaimState)})", name="state"),
        CheckConstraint("payable IS NULL OR payable BETWEEN 0 AND total", name="payable"),
        Index("ix_claim_person_id", "person_id"),
        short_index("ix_claim_no_end"),
        given_index("ix_claim_phone", "phone"),
        given_index("ix_claim_tracking_no", "tracking_no"),
        given_index("ix_claim_originals_back_no", "originals_back_no"),
        stuck_index("ix_claim_stuck"),
        oldest_index("ix_claim_oldest", listed(s for s in ClaimState if s in AGENCY_STATES)),
        due_index(
            "ix_claim_to_watch", "due_on", listed(s for s in ClaimState if s in AGENCY_STATES)
        ),
        due_index("ix_claim_to_precheck", "verdict", "'precheck'"),
        due_index("ix_claim_to_receive", "state_since", "'posted'"),
        due_index("ix_claim_to_lapse", "period_ends_on", "'returned', 'awaiting_parcel'"),
        due_index("ix_claim_to_calculate", "calc", "'review', 'recheck', 'approval'"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    institution_id: int | None = Field(
        default=None, foreign_key="institution.id", sa_type=BigInteger
    )
    institution_name: str = Field(default="", max_length=200)
    care: str = Field(max_length=12)
    med_type: str = Field(max_length=6)
    admitted_on: date
    discharged_on: date
    diagnosis: str = Field(default="", max_length=30)
    emergency: bool = False
    third_party: str = Field(default="none", max_length=16)
    reason_code: str = Field(default="", max_length=6)
    payee_name: str = Field(default="", max_length=100)
    payee_account: str = Field(default="", max_length=50)
    payee_bank_code: str = Field(default="", max_length=20)
    payee_relation: str = Field(default="", max_length=20)
    payee_proof: str = Field(default="", max_length=100)
    total: int = Field(sa_type=BigInteger)
    payable: int | None = Field(default=None, sa_type=BigInteger)
    payable_source: str = Field(default="", max_length=12)
    disallowed: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    straight_through: bool = False
    findings: list[dict[str, Any]] = Field(default_factory=list, sa_type=JsonText)
    verdict: str = Field(default="", max_length=8)
    originals_in_hand: bool = False
    originals_only: bool = False
    originals_count: int = 0
    originals_back_no: str = Field(default="", max_length=40)
    carrier: str = Field(default="", max_length=40)
    tracking_no: str = Field(default="", max_length=40)
    national_due_on: date = FAR
    promise_due_on: date = FAR
    stopped_on: date = FAR
    return_to: str = Field(default="", max_length=32)
    look_again_on: date = FAR
    payment_no: str = Field(default="", max_length=40)
    # What the bank said of this payment: paid, failed, returned; written by the payout.
    bank_result: str = Field(default="", max_length=12)
    batch_no: str = Field(default="", max_length=40)
    # "" not calculated, fresh or changed (its move is still to be written), done, stale, stuck,
    # posted to the benefit year, given (the amount came with the claim from another system).
    calc: str = Field(default="", max_length=8, sa_column_kwargs={"server_default": ""})
    calc_why: str = Field(default="", max_length=16, sa_column_kwargs={"server_default": ""})
    calc_problem: dict[str, str] | None = Field(default=None, sa_type=JsonText)
    calculation_id: int | None = Field(default=None, sa_type=BigInteger)
    # Under which filing the stay was (situation as in the policy book), and which one it is.
    situation: str = Field(default="", max_length=24, sa_column_kwargs={"server_default": ""})
    covering_id: int | None = Field(default=None, sa_type=BigInteger)
    unverified: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    # Whether people have decided anything on it: then it never passes by itself (直通).
    by_hand: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    # What a reviewer establishes for the calculation: 第三人负担、转出医院等级、急诊留观.
    third_party_paid: int = Field(
        default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"}
    )
    transfer_from: str = Field(default="", max_length=2, sa_column_kwargs={"server_default": ""})
    observation: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    # What a reviewer intends (拟不予支付、拟不予受理), until it is decided or sent back; it stays
    # with what was decided: outcome, clause, document, facts, codes, by, on.
    refusal: dict[str, Any] | None = Field(default=None, sa_type=JsonText)


def is_stay(of: Any) -> bool:
    """Whether this is a stay in hospital (住院), a maternity stay included."""
    care = getattr(of, "care", Care.MATERNITY)
    if care != Care.MATERNITY:
        return bool(care == Care.INPATIENT)
    return str(of.med_type).startswith(STAY_TYPES)


class ReceiptKind(Labelled):
    """What kind of receipt it is (票据种类); empty where nobody said it."""

    ELECTRONIC = "electronic", "财政电子票据", "electronic receipt"
    EXCHANGED = "exchanged", "换开纸质票据", "paper exchanged for an electronic receipt"
    PAPER = "paper", "纸质票据", "paper receipt"
    INVOICE = "invoice", "税务发票", "tax invoice"
    DIVISION = "division", "分割单", "division sheet"


class Receipt(SQLModel, table=True):
    """A medical receipt (医疗收费票据); by whichever number, however spelled, it can be live only once.

    A receipt that was exchanged for paper (换开) goes by two numbers. The paper's has a row of its
    own, `of_id` says of which receipt, so that the one unique index holds for both; the bill, with
    its lines and sums, is the row without `of_id`.
    `released` once its claim is withdrawn, lapsed or not accepted: it may then be claimed again.
    `twin` is 0, but for receipts that were live twice, in two spellings, before forms were kept.
    """

    __table_args__ = (
        Index("ix_receipt_claim_id", "claim_id"),
        partial_index("uq_receipt_live", "form", "twin", where="NOT released", unique=True),
        *spelling_indexes("receipt", form=False),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    claim_id: int = Field(foreign_key="claim.id", sa_type=BigInteger)
    area: str = Field(max_length=6)
    code: str = Field(max_length=30)
    number: str = Field(max_length=30)
    check_code: str = Field(default="", max_length=20)
    issued_on: date
    total: int = Field(sa_type=BigInteger)
    kind: str = Field(default="", max_length=12, sa_column_kwargs={"server_default": ""})
    # Code and number of the paper that it was exchanged for (换开); empty where it was not.
    paper_code: str = Field(default="", max_length=30, sa_column_kwargs={"server_default": ""})
    paper_number: str = Field(default="", max_length=30, sa_column_kwargs={"server_default": ""})
    # 交款人、开票单位, as printed.
    payer: str = Field(default="", max_length=100, sa_column_kwargs={"server_default": ""})
    issuer: str = Field(default="", max_length=200, sa_column_kwargs={"server_default": ""})
    # SHA-256 of the file of an electronic receipt (电子票据文件), in hex: the file is the original.
    file_sha256: str = Field(default="", max_length=64, sa_column_kwargs={"server_default": ""})
    of_id: int | None = Field(default=None, sa_type=BigInteger)
    released: bool = False
    form: str | None = spelled_form()
    tail: str | None = spelled_tail()
    loose: bool | None = spelled_loosely()
    twin: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class FeeLine(SQLModel, table=True):
    """A line of the fee list (费用明细). Price in 10⁻⁶ yuan, quantity and share in 10⁻⁴."""

    __tablename__ = "fee_line"
    __table_args__ = (Index("ix_fee_line_receipt_id", "receipt_id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    receipt_id: int = Field(foreign_key="receipt.id", sa_type=BigInteger)
    position: int
    item_code: str = Field(default="", max_length=50)
    item_name: str = Field(default="", max_length=200)
    charge_type: str = Field(default="", max_length=6)
    charge_level: str = Field(default="", max_length=6)
    price_e6: int = Field(sa_type=BigInteger)
    quantity_e4: int = Field(sa_type=BigInteger)
    amount: int = Field(sa_type=BigInteger)
    charged_on: date
    own_share_e4: int | None = None
    limit_e6: int | None = Field(default=None, sa_type=BigInteger)
