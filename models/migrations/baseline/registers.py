"""Registers (基础信息): people, institutions, direct settlements, working days."""

from models.migrations.baseline.columns import (
    NO,
    big,
    day,
    flag,
    index,
    instant,
    key,
    number,
    one_of,
    table,
    text,
    word,
)


def make() -> None:
    """Make the tables."""
    _people()
    _institutions()
    _settlements()
    _calendar()


def _people() -> None:
    table(
        "person",
        key("id"), word("area", 6), word("psn_no", 30), word("name", 100), word("cert_type", 6),
        word("certno", 50), word("insutype", 6), word("psn_type", 6), day("insured_from"),
        day("covered_to"), word("coverage_end", 10), word("phone", 50), word("bank_name", 200),
        word("bank_code", 20), word("account", 50), word("account_name", 100),
        word("content_hash", 64), flag("civil_servant", default=NO),
        word("identity", 20, default=""), big("merged_into_id", null=True),
        unique=["psn_no area"],
    )  # fmt: skip
    index("person", "certno", "certno cert_type")
    table(
        "register_change",
        key("id"), word("kind", 12), word("key", 40), text("before"), day("day"), instant("at"),
    )  # fmt: skip
    index("register_change", "kind_key", "kind key")


def _institutions() -> None:
    table(
        "institution",
        key("id"), word("code", 12), word("name", 200), word("kind", 3), word("level", 6),
        word("deductible_level", 6), word("area", 6), flag("inpatient_networked"),
        flag("outpatient_networked"), text("chronic_networked"), flag("refers"),
        word("content_hash", 64), day("valid_from", default="1900-01-01"),
        day("valid_to", default="9999-12-31"),
        unique=["code"],
    )  # fmt: skip
    table(
        "institution_version",
        big("institution_id"), day("valid_from"), day("valid_to"), word("name", 200),
        word("kind", 3), word("level", 6), word("deductible_level", 6), word("area", 6),
        flag("inpatient_networked", default=NO), flag("outpatient_networked", default=NO),
        text("chronic_networked"), flag("refers", default=NO),
        primary="institution_id valid_from",
        refers={"institution_id": "institution.id"},
    )  # fmt: skip
    table(
        "downtime",
        key("id"), word("notice_no", 40), word("place", 12), instant("begins_at"),
        instant("ends_at"), text("services"), word("says", 500), word("content_hash", 64),
        unique=["place notice_no"],
    )  # fmt: skip
    index("downtime", "place", "place ends_at")


def _settlements() -> None:
    table(
        "settlement",
        key("id"), word("area", 6), word("settlement_no", 30), big("person_id"),
        big("institution_id", null=True), word("med_type", 6), day("admitted_on"),
        day("discharged_on"), instant("settled_at"), big("total"), big("fund_paid"),
        word("pay_loc", 3), word("setl_type", 3), word("bill_code", 30), word("bill_no", 30),
        flag("reversed"), word("content_hash", 64), word("undoes", 30, null=True),
        word("disease", 20, null=True), big("inscp_scp_amt", null=True),
        big("act_pay_dedc", null=True), big("hifp_pay", null=True), big("hifmi_pay", null=True),
        big("hifob_pay", null=True), big("cvlserv_pay", null=True), big("maf_pay", null=True),
        unique=["area settlement_no"],
        refers={"institution_id": "institution.id", "person_id": "person.id"},
    )  # fmt: skip
    index("settlement", "bill", "bill_code bill_no")
    index("settlement", "person_id", "person_id")


def _calendar() -> None:
    table(
        "calendar_year",
        number("year"), word("status", 12), word("source", 400), instant("loaded_at"),
        word("loaded_by", 64),
        primary="year",
        checks={"status": one_of("status", "official provisional")},
    )  # fmt: skip
    table(
        "calendar_day",
        day("day"), number("year"), word("kind", 8),
        primary="day",
        refers={"year": "calendar_year.year"},
        checks={"kind": one_of("kind", "holiday in_lieu makeup")},
    )  # fmt: skip
