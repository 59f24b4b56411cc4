"""All tables (数据表), one subject a file: importing this makes them known."""

from models.api_key import Allowance, ApiKey, KeyScope
from models.appeal import Appeal, AppealKind, AppealOutcome, Procedure
from models.audit import ArchivedCase, ArchivedReceipt, Removal, Seal
from models.bank import BankLine, BankReading, LineStatus
from models.base import ALWAYS, FAR, METADATA
from models.benefit import BenefitPlan, Calculation, PostingKind, YearPosting
from models.bulk_order import BulkItem, BulkOrder, ItemState, OrderState
from models.calendar import CalendarDay, CalendarYear
from models.case import Case, Moved
from models.chain import canonical
from models.citizen import CounterCode, SignInRequest
from models.claim import PHASES, Care, Claim, FeeLine, Receipt, ReceiptKind
from models.death import Death, DeathSource, Estate, EstateBasis
from models.delivery import ServiceAddress, ServiceWay
from models.desk import Desk, DeskAct, DeskDeed
from models.directory import VERSIONED, Downtime, InstitutionVersion
from models.document import (
    DECISIONS,
    SEALED_KINDS,
    Document,
    DocumentDeed,
    DocumentEvent,
    DocumentKind,
    DocumentState,
)
from models.filing import ENDED_BY_LABEL, LONG_TERM, Category, Channel, Filing
from models.inquiry import Inquiry, InquiryResult
from models.kept_answer import ANSWER_KEPT, KeptAnswer
from models.lapse import LapseListed
from models.lead import Lead
from models.look import KeptLook
from models.money import Account, Entry, EntryKind
from models.move import Door, Move
from models.notice import Delivery, DeliveryState, Notice, NoticeState
from models.part import PartitionState, RunPartition
from models.payout import LIVE_PAYMENT, Payment, Payout, RedReceipt, SpentReceipt, Way
from models.personal_data import (
    Capacity,
    DestroyedKind,
    Destruction,
    PrivacyRequest,
    RequestKind,
    RequestState,
)
from models.proposal import Proposal
from models.qualification import Qualification
from models.receipt_check import (
    CheckPurpose,
    CheckResult,
    PaperShown,
    ReceiptCheck,
    ReceiptMark,
    ReceiptStanding,
)
from models.record import (
    NumberSequence,
    Relation,
    Role,
    Run,
    RunState,
    Setting,
    Tally,
    User,
)
from models.recovery import Recovery, RecoveryKind
from models.referral import Handed, Referral, ReferralEvent
from models.register import Institution, Person, RegisterChange, Settlement
from models.report import Event, Report, Reported
from models.representation import ActsAs, Representation, Scope
from models.rights import RightsList
from models.signin import Credential, SignIn, SignInEvent, SignInKind
from models.staff import CommandAct, UserChange
from models.states import (
    AGENCY_STATES,
    OPEN_FILING,
    OPEN_REFERRAL,
    PENDING_QUALIFICATION,
    RUNNING_APPEAL,
    AppealState,
    ClaimState,
    FilingState,
    Labelled,
    PaymentState,
    PayoutState,
    ProposalState,
    QualificationState,
    RecoveryState,
    ReferralState,
)
from models.value_sheet import SheetKind, ValueSheet
from models.webhook import AddressEnd, EventDelivery, EventKind, EventState, SystemEvent, Webhook

__all__ = [
    "AGENCY_STATES",
    "ALWAYS",
    "ANSWER_KEPT",
    "DECISIONS",
    "ENDED_BY_LABEL",
    "FAR",
    "LIVE_PAYMENT",
    "LONG_TERM",
    "METADATA",
    "OPEN_FILING",
    "OPEN_REFERRAL",
    "PENDING_QUALIFICATION",
    "PHASES",
    "RUNNING_APPEAL",
    "SEALED_KINDS",
    "VERSIONED",
    "Account",
    "ActsAs",
    "AddressEnd",
    "Allowance",
    "ApiKey",
    "Appeal",
    "AppealKind",
    "AppealOutcome",
    "AppealState",
    "ArchivedCase",
    "ArchivedReceipt",
    "BankLine",
    "BankReading",
    "BenefitPlan",
    "BulkItem",
    "BulkOrder",
    "Calculation",
    "CalendarDay",
    "CalendarYear",
    "Capacity",
    "Care",
    "Case",
    "Category",
    "Channel",
    "CheckPurpose",
    "CheckResult",
    "Claim",
    "ClaimState",
    "CommandAct",
    "CounterCode",
    "Credential",
    "Death",
    "DeathSource",
    "Delivery",
    "DeliveryState",
    "Desk",
    "DeskAct",
    "DeskDeed",
    "DestroyedKind",
    "Destruction",
    "Document",
    "DocumentDeed",
    "DocumentEvent",
    "DocumentKind",
    "DocumentState",
    "Door",
    "Downtime",
    "Entry",
    "EntryKind",
    "Estate",
    "EstateBasis",
    "Event",
    "EventDelivery",
    "EventKind",
    "EventState",
    "FeeLine",
    "Filing",
    "FilingState",
    "Handed",
    "Inquiry",
    "InquiryResult",
    "Institution",
    "InstitutionVersion",
    "ItemState",
    "KeptAnswer",
    "KeptLook",
    "KeyScope",
    "Labelled",
    "LapseListed",
    "Lead",
    "LineStatus",
    "Move",
    "Moved",
    "Notice",
    "NoticeState",
    "NumberSequence",
    "OrderState",
    "PaperShown",
    "PartitionState",
    "Payment",
    "PaymentState",
    "Payout",
    "PayoutState",
    "Person",
    "PostingKind",
    "PrivacyRequest",
    "Procedure",
    "Proposal",
    "ProposalState",
    "Qualification",
    "QualificationState",
    "Receipt",
    "ReceiptCheck",
    "ReceiptKind",
    "ReceiptMark",
    "ReceiptStanding",
    "Recovery",
    "RecoveryKind",
    "RecoveryState",
    "RedReceipt",
    "Referral",
    "ReferralEvent",
    "ReferralState",
    "RegisterChange",
    "Relation",
    "Removal",
    "Report",
    "Reported",
    "Representation",
    "RequestKind",
    "RequestState",
    "RightsList",
    "Role",
    "Run",
    "RunPartition",
    "RunState",
    "Scope",
    "Seal",
    "ServiceAddress",
    "ServiceWay",
    "Setting",
    "Settlement",
    "SheetKind",
    "SignIn",
    "SignInEvent",
    "SignInKind",
    "SignInRequest",
    "SpentReceipt",
    "SystemEvent",
    "Tally",
    "User",
    "UserChange",
    "ValueSheet",
    "Way",
    "Webhook",
    "YearPosting",
    "canonical",
]
