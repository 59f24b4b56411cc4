"""Cases (业务): filings, claims with their receipts, referrals, qualifications."""

from models.migrations.baseline.columns import (
    NO,
    application,
    big,
    case,
    day,
    flag,
    in_state,
    index,
    instant,
    key,
    number,
    table,
    text,
    word,
)

WITH_AGENCY = "precheck review recheck approval to_pay paying payment_failed suspended"
"""Where a claim waits for the agency."""
OPEN_REFERRAL = "requested agreed transmitted"
"""Where a referral is not yet used or over."""
PENDING = "applied returned"
"""Where an application for a qualification waits."""


def make() -> None:
    """Make the tables."""
    _filings()
    _claims()
    _receipts()
    _referrals()
    _qualifications()


def _filings() -> None:
    table(
        "filing",
        *case(), *application(),
        key("id"), word("category", 24), word("destination", 6), day("starts_on"), day("ends_on"),
        day("granted_to"), word("address", 200), flag("promise"), flag("self_service"),
        flag("materials_ok"), flag("late"), big("replaces_id", null=True),
        day("cancellable_from"), day("open_stay_on"), day("covered_to"), word("coverage_end", 10),
        day("activated_on"), word("ended_by", 16),
        unique=["ext_no area", "no"],
        refers={"person_id": "person.id", "replaces_id": "filing.id"},
        checks={
            "state": in_state("submitted returned reviewed active expired cancelled rejected"),
        },
    )  # fmt: skip
    index("filing", "oldest", "applied_on no", in_state("submitted"))
    index("filing", "person_id", "person_id")
    index("filing", "replaces_id", "replaces_id", "replaces_id IS NOT NULL")
    index("filing", "stuck", "id", "tries >= 3")
    index("filing", "to_activate", "area starts_on id", in_state("reviewed"))
    index("filing", "to_expire", "area ends_on id", in_state("active"))
    index("filing", "to_lapse", "area period_ends_on id", in_state("returned"))
    index("filing", "to_review", "area applied_on id", in_state("submitted"))
    index(
        "filing",
        "to_terminate",
        "area covered_to id",
        in_state("submitted returned reviewed active"),
    )
    index("filing", "to_watch", "area due_on id", in_state("submitted"))


def _claims() -> None:
    table(
        "claim",
        *case(), *application(),
        key("id"), big("institution_id", null=True), word("institution_name", 200),
        word("care", 12), word("med_type", 6), day("admitted_on"), day("discharged_on"),
        word("diagnosis", 30), flag("emergency"), word("third_party", 16), word("reason_code", 6),
        word("payee_name", 100), word("payee_account", 50), word("payee_bank_code", 20),
        word("payee_relation", 20), word("payee_proof", 100), big("total"),
        big("payable", null=True), word("payable_source", 12), text("disallowed"),
        flag("straight_through"), text("findings"), word("verdict", 8), flag("originals_in_hand"),
        flag("originals_only"), number("originals_count"), word("originals_back_no", 40),
        word("carrier", 40), word("tracking_no", 40), day("national_due_on"),
        day("promise_due_on"), day("stopped_on"), word("return_to", 32), day("look_again_on"),
        word("payment_no", 40), word("bank_result", 12), word("batch_no", 40),
        word("calc", 8, default=""), word("calc_why", 16, default=""),
        text("calc_problem", null=True), big("calculation_id", null=True),
        word("situation", 24, default=""), big("covering_id", null=True),
        flag("unverified", default=NO), flag("by_hand", default=NO),
        big("third_party_paid", default="0"), word("transfer_from", 2, default=""),
        flag("observation", default=NO),
        unique=["ext_no area", "no"],
        refers={"institution_id": "institution.id", "person_id": "person.id"},
        checks={
            "payable": "payable IS NULL OR payable BETWEEN 0 AND total",
            "state": in_state(
                "precheck returned awaiting_parcel posted review recheck approval to_pay paying paid "
                "payment_failed suspended rejected not_accepted withdrawn lapsed"
            ),
        },
    )  # fmt: skip
    index("claim", "oldest", "applied_on no", in_state(WITH_AGENCY))
    index("claim", "person_id", "person_id")
    index("claim", "stuck", "id", "tries >= 3")
    index("claim", "to_calculate", "area calc id", in_state("review recheck approval"))
    index("claim", "to_lapse", "area period_ends_on id", in_state("returned awaiting_parcel"))
    index("claim", "to_precheck", "area verdict id", in_state("precheck"))
    index("claim", "to_watch", "area due_on id", in_state(WITH_AGENCY))


def _receipts() -> None:
    table(
        "receipt",
        key("id"), big("claim_id"), word("area", 6), word("code", 30), word("number", 30),
        word("check_code", 20), day("issued_on"), big("total"), flag("released"),
        refers={"claim_id": "claim.id"},
    )  # fmt: skip
    index("receipt", "claim_id", "claim_id")
    index("receipt", "live", "code number", "NOT released", unique=True)
    table(
        "fee_line",
        key("id"), big("receipt_id"), number("position"), word("item_code", 50),
        word("item_name", 200), word("charge_type", 6), word("charge_level", 6), big("price_e6"),
        big("quantity_e4"), big("amount"), day("charged_on"), number("own_share_e4", null=True),
        big("limit_e6", null=True),
        refers={"receipt_id": "receipt.id"},
    )  # fmt: skip
    index("fee_line", "receipt_id", "receipt_id")


def _referrals() -> None:
    table(
        "referral",
        *case(),
        key("id"), big("person_id"), word("insutype", 6), instant("applied_at"),
        word("channel", 20), word("phone", 50), word("address", 200), word("from_code", 12),
        word("from_name", 200), word("from_level", 6), big("to_id"), word("to_code", 12),
        word("to_name", 200), word("to_level", 6), word("destination", 6), word("diagnosis", 20),
        word("diagnosis_name", 100), word("condition", 2000), word("referral_type", 30),
        word("reason", 20), word("opinion", 200), flag("hospital_agrees"), day("referred_on"),
        day("starts_on"), day("ends_on"), flag("lower_level"), word("lower_level_why", 200),
        word("requested_by", 64), word("agreed_by", 64), big("filing_id", null=True),
        word("filing_no", 30), word("ext_no", 40, null=True),
        word("content_hash", 64, default=""),
        unique=["no"],
        refers={"person_id": "person.id", "to_id": "institution.id"},
        checks={
            "days": "starts_on <= ends_on",
            "state": in_state("requested agreed transmitted used expired cancelled refused"),
        },
    )  # fmt: skip
    index("referral", "filing_id", "filing_id", "filing_id IS NOT NULL")
    index("referral", "person_id", "person_id")
    index("referral", "stuck", "id", "tries >= 3")
    index("referral", "to_expire", "area ends_on id", in_state(OPEN_REFERRAL))
    index("referral", "to_transmit", "area applied_on id", in_state("agreed"))
    index("referral", "to_use_late", "area id", in_state("expired"))
    index("referral", "ext_no", "ext_no area", unique=True)
    index("referral", "open", "person_id to_code", in_state(OPEN_REFERRAL), unique=True)
    table(
        "referral_event",
        key("id"), word("referral_no", 30), word("to_code", 12), word("kind", 12),
        text("payload"), day("day"), instant("at"), instant("sent_at", null=True),
        unique=["referral_no kind"],
    )  # fmt: skip
    index("referral_event", "unsent", "to_code id", "sent_at IS NULL")


def _qualifications() -> None:
    table(
        "entitlement",
        *case(),
        key("id"), big("person_id"), word("insutype", 6), instant("applied_at"),
        word("applied_by", 64), word("phone", 50), word("disease", 20), word("disease_name", 100),
        text("hospitals"), text("evidence"), text("materials"), text("listed"), text("arrived"),
        day("period_ends_on"), flag("period_provisional"), day("reminded_on"), day("starts_on"),
        day("ends_on"), word("assessed_by", 64), word("conclusion", 200),
        word("ext_no", 40, null=True), word("content_hash", 64, default=""),
        unique=["no"],
        refers={"person_id": "person.id"},
        checks={
            "state": in_state("applied returned assessed active expired revoked rejected lapsed"),
        },
    )  # fmt: skip
    index("entitlement", "person_id", "person_id disease")
    index("entitlement", "stuck", "id", "tries >= 3")
    index("entitlement", "to_activate", "area starts_on id", in_state("assessed"))
    index("entitlement", "to_expire", "area ends_on id", in_state("active"))
    index("entitlement", "to_lapse", "area period_ends_on id", in_state("returned"))
    index("entitlement", "ext_no", "ext_no area", unique=True)
    index("entitlement", "pending", "person_id disease", in_state(PENDING), unique=True)
