"""Documents of what comes in (受理通知单、一次性告知书、补正通知).

A claim is accepted (受理) when its papers are found complete and in proper form, which is the
pre-check, not the day on which somebody hands them in: until then the list of what is missing is
given at once. That is how 行政许可法 第三十二条 tells the two apart; to read it so here, where no
permission is asked for, is ours. The day of the application stays the day that periods count from.
"""

from workflow.document.case_file import CaseFile
from workflow.document.sheet import DocumentText, lines, table
from workflow.document.words import about_care, about_person, asking, iso_day, on_day


def acceptance(file: CaseFile) -> DocumentText:
    """受理通知单."""
    claim, params = file.claim, file.params or {}
    ends_on = iso_day(_text(params.get("period_ends_on")))
    due_on = on_day(claim.due_on) if not ends_on else ""
    address = file.area.address
    return DocumentText(
        plain=(
            "您提交的医疗费用报销申请，材料齐全，我们已经受理。",
            f"请在{ends_on}前把票据等原件寄给我们，收到后开始审核。" if ends_on else "",
            f"我们将在{due_on}前办结。" if due_on else "",
            "办理进度可凭业务流水号查询。",
        ),
        blocks=(
            about_person(file, *about_care(file)),
            lines("已收材料", "、".join(claim.materials)),
            lines("原件寄送地址", address) if ends_on else {},
            lines("", asking(file)),
        ),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def all_missing(file: CaseFile) -> DocumentText:
    """一次性告知书: the whole list, at once."""
    return _missing(file, "请一次补齐下列材料；名单以外不再要求其他材料，除非补交的材料另有问题。")


def correction(file: CaseFile) -> DocumentText:
    """补正通知: while the case is being decided, or to remind of a list that was given."""
    return _missing(file, "办理中发现下列材料需要补正，请一次补齐。")


def _missing(file: CaseFile, says: str) -> DocumentText:
    params = file.params or {}
    said = params.get("period_ends_on") or params.get("ends_on")
    ends_on = iso_day(_text(said))
    wanted = listed(file)
    return DocumentText(
        plain=(
            f"您的{file.machine.label.zh}申请还缺{len(wanted)}项材料，见下表。",
            says,
            f"请在{ends_on}（含当日）前补齐，逾期将终止办理；终止后可以重新申请。"
            if ends_on
            else "",
        ),
        blocks=(
            about_person(file),
            table(
                "需要补正的材料",
                ("序号", "材料或问题"),
                [(str(place), item) for place, item in enumerate(wanted, 1)],
                widths=("auto", "1fr"),
            ),
            lines("补交方式", _how(file)),
            lines("", asking(file)),
        ),
    )


def listed(file: CaseFile) -> list[str]:
    """What is asked for: found by the system, or listed by a person."""
    params = file.params or {}
    findings = params.get("findings")
    found = [
        str(each.get("item") or each.get("zh"))
        for each in (findings if isinstance(findings, list) else [])
        if isinstance(each, dict) and each.get("weight") == "return"
    ]
    given = params.get("listed")
    return (
        found
        or [str(item) for item in (given if isinstance(given, list) else [])]
        or list(getattr(file.case, "listed", []))
    )


def _how(file: CaseFile) -> str:
    address = file.area.address
    return "由原申请渠道或经办窗口补交" + (f"；原件可寄至：{address}" if address else "") + "。"
