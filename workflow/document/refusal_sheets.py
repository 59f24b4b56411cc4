"""Decisions that say no (不予支付决定书、不予受理决定书): facts, reasons, clause, amounts."""

from workflow.document.bill_tables import receipts_table
from workflow.document.case_file import CaseFile
from workflow.document.sheet import DocumentText, fields, lines
from workflow.document.words import about_care, about_person, asking, iso_day, money
from workflow.shared.json_types import Json, JsonObject


def refusal_of(file: CaseFile) -> JsonObject:
    """The refusal as the decision kept it; of one from before, what its move says."""
    kept = file.kept("refusal", file.claim.refusal)
    if isinstance(kept, dict):
        return kept
    facts = file.facts
    found = facts.get("findings")
    says = [each for each in (found if isinstance(found, list) else []) if isinstance(each, dict)]
    clauses = [str(each["clause"]) for each in says if each.get("clause")]
    reason = file.move.reason if file.move else ""
    return {
        "facts": reason or "；".join(str(each["zh"]) for each in says),
        "clause": str(facts.get("clause") or "、".join(dict.fromkeys(clauses)) or reason),
    }


def rejection(file: CaseFile) -> DocumentText:
    """不予支付决定书."""
    total = money(file.claim.total)
    return _decided(
        file,
        f"您申请报销的医疗费用{total}元，经审核，决定不予支付。",
        "票据由本机构留存；其他保险人或者单位需要的，可以申请开具分割单。",
    )


def non_acceptance(file: CaseFile) -> DocumentText:
    """不予受理决定书."""
    return _decided(
        file,
        "您提交的医疗费用报销申请，不属于本机构办理，决定不予受理。",
        "票据没有被占用，可以向有权办理的机构申请；已寄来的原件会退还给您。",
    )


def _decided(file: CaseFile, decision: str, afterwards: str) -> DocumentText:
    refusal = refusal_of(file)
    facts, clause = str(refusal["facts"]), str(refusal["clause"])
    return DocumentText(
        plain=(decision, f"理由：{_whole(facts)}", afterwards),
        blocks=(
            about_person(file, *about_care(file)),
            lines("认定的事实", _whole(facts)),
            lines("依据", _whole(clause)),
            _injury(refusal.get("injury")),
            lines("决定", decision),
            receipts_table(file),
            lines("", asking(file)),
        ),
        subtitle="医疗费用手工报销",
    )


def _injury(found: Json) -> JsonObject:
    """The decision that it was work injury (工伤认定)."""
    if not isinstance(found, dict):
        return {}
    return fields(
        "工伤认定",
        ("决定编号", str(found.get("no") or "")),
        ("日期", iso_day(str(found.get("on") or ""))),
        ("机关", str(found.get("organ") or "")),
    )


def _whole(said: str) -> str:
    """A sentence with its full stop."""
    return said if said.endswith(("。", "！", "？", ".")) else f"{said}。"
