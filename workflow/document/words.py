"""Words that documents share (文书用语): days as people write them, who is concerned, whom to ask."""

from datetime import date

from models import FAR
from workflow.document.case_file import CaseFile
from workflow.document.sheet import Row, fields
from workflow.shared.json_types import JsonObject
from workflow.shared.money import yuan

CARE_DAYS = "{start}至{end}"


def on_day(day: date | None) -> str:
    """A day as an official paper writes it: 2026年3月4日; "" for none and for an open end."""
    return "" if day in (None, FAR) else f"{day.year}年{day.month}月{day.day}日"


def iso_day(written: str | None) -> str:
    """A day that was kept as text, as a paper writes it."""
    return on_day(date.fromisoformat(written)) if written else ""


def money(fen: int | None) -> str:
    """An amount in yuan, with commas between thousands."""
    if fen is None:
        return ""
    whole, _, part = yuan(fen).partition(".")
    return f"{int(whole):,}.{part}" if abs(fen) >= 100 else yuan(fen)


def account_end(account: str) -> str:
    """The last four of an account (尾号): enough to know it by."""
    return f"尾号{account[-4:]}" if len(account) >= 8 else ""


def salutation(file: CaseFile) -> str:
    """Whom the document speaks to; after a death those who inherit."""
    name = file.person.name
    return f"{name}的继承人" if file.person.coverage_end == "died" else name


def about_person(file: CaseFile, *more: Row) -> JsonObject:
    """Whom and what the case is about."""
    case, person = file.case, file.person
    return fields(
        "",
        ("参保人", person.name),
        ("证件号码", person.certno),
        ("参保地", file.area.name),
        ("险种", file.word("insutype", case.insutype)),
        ("申请日期", on_day(case.applied_on)),
        *more,
    )


def about_care(file: CaseFile) -> tuple[Row, ...]:
    """Where and when the care was."""
    claim = file.claim
    return (
        ("就医机构", file.place.name if file.place else claim.institution_name),
        ("就医时间", CARE_DAYS.format(start=on_day(claim.admitted_on), end=on_day(claim.discharged_on))),
        ("医疗类别", file.word("med_type", claim.med_type)),
        ("费用总额", f"{money(claim.total)}元"),
        ("票据", f"{len(file.receipts)}张" if file.receipts else ""),
    )  # fmt: skip


def asking(file: CaseFile) -> str:
    """Whom to ask, as far as the area says it."""
    contact = file.area.contact
    told = [contact["name"], contact["phone"] and f"电话{contact['phone']}", contact["hours"]]
    return "如有疑问，请向经办机构咨询：" + "，".join(word for word in told if word) + "。"
