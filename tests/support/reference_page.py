"""The tables of docs/reference.md: the fields of what is handed over, and the payload of every move."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial

from config.codes import FOLDER, table_rows
from config.field import Field
from config.fields import KINDS, LABELS
from config.fields import PARTS as FORMS
from jobs.office.counter import NOT_ASKED
from tests.support.field_kinds import CODED, Read, reads
from tests.support.field_words import BY_HELPERS, MEANT
from tests.support.payload_page import payloads
from workflow.benefit.quote_bill import PRIOR, TOTALS
from workflow.benefit.quote_request import FIELDS as QUOTE
from workflow.visit.request import FIELDS as VISIT

_CASE = ("workflow.intake.case_row", "workflow.intake.registers", "workflow.intake.migrated_state")
_READERS: Mapping[str, tuple[str, ...]] = {
    "people": ("workflow.intake.registers",),
    "providers": ("workflow.intake.registers",),
    "downtimes": ("workflow.intake.registers",),
    "settlements": ("workflow.registers.settlement_intake",),
    "red_receipts": ("jobs.importing.red_receipts",),
    "filings": ("workflow.filing.intake", *_CASE),
    "claims": ("workflow.claim.intake", *_CASE),
    "receipts": ("workflow.claim.intake_bills",),
    "lines": ("workflow.claim.intake_bills",),
    "payee": ("workflow.claim.intake",),
    "referrals": ("workflow.referral.migrated", "workflow.referral.request", *_CASE),
    "referral": ("workflow.referral.request", *_CASE),
    "qualifications": (
        "workflow.qualification.migrated",
        "workflow.qualification.application",
        *_CASE,
    ),
    "qualification": ("workflow.qualification.application", *_CASE),
    "visit": ("workflow.visit.request",),
    "quote": ("workflow.benefit.quote_request", "workflow.benefit.quote_bill"),
}
"""Which modules read the fields of which kind."""
_LINE = ("med_list_codg", "chrgitm_lv", "pric", "cnt", "det_item_fee_sumamt", "selfpay_prop",
         "pric_uplmt_amt", "fee_ocur_time", "disallowed")  # fmt: skip


def fields(kind: str) -> str:
    """The fields of a file or form: our name, label, national name, whether needed, how written."""
    rows = [
        f"| `{field.name}` | {field.label} | {_names(field.national)} | {_mark(field.required)} | {_written(kind, field.name)} |"
        for field in _declared(kind)
    ]
    head = "| 字段 field | 名称 label | 国家平台 national | 必填 needed | 写法 how written |"
    return "\n".join([head, "|---|---|---|---|---|", *rows])


def _declared(kind: str) -> tuple[Field, ...]:
    return KINDS.get(kind) or FORMS[kind]


def counter(kind: str) -> str:
    """What the counter does not ask for: it comes with files of other systems."""
    left_out = [f"`{field.name}`" for field in _declared(kind) if field.name in NOT_ASKED]
    return f"柜面不问 not asked at the counter: {'、'.join(left_out)}"


def questions(kind: str, names: Iterable[str]) -> str:
    """The fields of a question, by their national names where there are such."""
    rows = [
        f"| `{name}` | {_meaning(name)} | {_mark(_needed(kind, name))} | {_written(kind, name)} |"
        for name in names
    ]
    head = "| 字段 field | 含义 meaning | 必填 needed | 写法 how written |"
    return "\n".join([head, "|---|---|---|---|", *rows])


def _meaning(name: str) -> str:
    if name in MEANT:
        return f"{MEANT[name].zh}<br>{MEANT[name].en}"
    return next(
        f"{field.label}<br>{field.title.en}"
        for declared in (*KINDS.values(), *FORMS.values())
        for field in declared
        if name in (field.name, *field.national) or LABELS.get(name) == field.label
    )


def _needed(kind: str, name: str) -> bool:
    read = _read(kind, name)
    return name == "medfee_sumamt" or (read is not None and read.needed)


def _read(kind: str, name: str) -> Read | None:
    return next(
        (found[name] for module in _READERS[kind] if name in (found := reads(module))), None
    )


def _written(kind: str, name: str) -> str:
    read = _read(kind, name) or _by_name(name)
    if read.method == "text" and name in tables():
        read = Read(CODED, name, read.needed)
    says = BY_HELPERS.get(name, read.says)
    return f"{says.zh}<br>{says.en}"


def _by_name(name: str) -> Read:
    """How a field is written that a function reads whichever it is."""
    return Read("day" if name.endswith("_on") else "text", None, needed=False)


def _names(names: Iterable[str]) -> str:
    return "、".join(f"`{name}`" for name in names) or "—"


def _mark(needed: bool) -> str:
    return "✓" if needed else ""


@cache
def tables() -> dict[str, list[str]]:
    """The code tables: each column with its codes and labels."""
    found: dict[str, list[str]] = {}
    for row in table_rows(FOLDER, "values.csv", ("column", "code", "label", "means")):
        code = f"`{row['code']}` " if row["code"] else ""
        found.setdefault(row["column"], []).append(f"{code}{row['label']}")
    return found


def codes() -> str:
    """Every code that a coded field may have, or the label in its place."""
    rows = [f"| `{column}` | {'；'.join(listed)} |" for column, listed in tables().items()]
    return "\n".join(["| 表 column | 代码 codes |", "|---|---|", *rows])


PARTS: Mapping[str, Callable[[], str]] = {
    **{kind: partial(fields, kind) for kind in (*KINDS, *FORMS)},
    "filing_counter": lambda: counter("filings"),
    "claim_counter": lambda: counter("claims"),
    "visit": lambda: questions("visit", VISIT),
    "quote": lambda: questions("quote", sorted(QUOTE)),
    "quote_totals": lambda: questions("quote", TOTALS),
    "quote_prior": lambda: questions("quote", (*PRIOR, "buckets")),
    "quote_lines": lambda: questions("quote", _LINE),
    "codes": codes,
    "payloads": payloads,
}
"""Every generated part of the page."""
