"""Documents of a filing (备案结果告知书、异地就医备案登记表)."""

from models import FAR, LONG_TERM, Category, Channel
from workflow.document.case_file import CaseFile
from workflow.document.sheet import DocumentText, Row, fields, lines, to_sign
from workflow.document.words import about_person, asking, iso_day, on_day

REFUSED = "reject"
UNTIL_CANCELLED = "长期有效（到变更、取消或者参保关系终止时止）"


def filing_days(file: CaseFile) -> tuple[Row, ...]:
    """The kind of a filing, its place and its days."""
    filing = file.filing
    kept_from, kept_to = file.kept("starts_on", None), file.kept("ends_on", None)
    ends_on = filing.ends_on if kept_to is None else None
    return (
        ("备案类型", Category(filing.category).label.zh),
        ("就医地", file.regions.name(filing.destination)),
        ("开始日期", iso_day(str(kept_from)) if kept_from else on_day(filing.starts_on)),
        ("结束日期", _end(str(kept_to) if kept_to else "") or on_day(ends_on) or UNTIL_CANCELLED),
    )


def _end(written: str) -> str:
    return "" if written in ("", FAR.isoformat()) else iso_day(written)


def result(file: CaseFile) -> DocumentText:
    """备案结果告知书: granted, in force, or not granted and why."""
    refused = file.move is not None and file.move.trigger == REFUSED
    return _refused(file) if refused else _granted(file)


def _granted(file: CaseFile) -> DocumentText:
    filing = file.filing
    place, days = file.regions.name(filing.destination), dict(filing_days(file))
    long_term = filing.category in LONG_TERM
    lock = filing.cancellable_from
    return DocumentText(
        plain=(
            f"您到{place}的异地就医备案已经审核通过。",
            f"{days['开始日期']}起有效，{'长期有效' if long_term else '至' + days['结束日期']}。",
            "在就医地的联网定点医药机构，凭医保码或者社会保障卡直接结算。",
        ),
        blocks=(
            about_person(file, *days.items(), ("申报来源", Channel(filing.channel).label.zh)),
            lines(
                "请您留意",
                "本备案在就医地全部联网定点医药机构有效，不需要逐家登记。",
                f"{on_day(lock)}起可以变更或者取消。" if lock > filing.starts_on else
                "可以随时变更或者取消。",
                "承诺补交材料的，请按承诺补齐。" if filing.promise else "",
            ),
            lines("", asking(file)),
        ),
    )  # fmt: skip


def _refused(file: CaseFile) -> DocumentText:
    place = file.regions.name(file.filing.destination)
    reason = file.move.reason if file.move else ""
    clause = str(file.facts.get("clause") or reason)
    return DocumentText(
        plain=(
            f"您到{place}的异地就医备案申请，经审核，没有通过。",
            f"理由：{reason}",
            "情况变化或者补齐条件后，可以重新申请。",
        ),
        blocks=(
            about_person(file, *filing_days(file)),
            lines("认定的事实和理由", reason),
            lines("依据", clause),
            lines("", asking(file)),
        ),
    )


def form(file: CaseFile) -> DocumentText:
    """异地就医备案登记表: what was filed, for the person to sign."""
    filing = file.filing
    agent = filing.agent or {}
    return DocumentText(
        plain=(),
        blocks=(
            about_person(file, ("联系电话", filing.phone)),
            fields(
                "备案",
                *filing_days(file),
                ("居外地址", filing.address),
                ("申报来源", Channel(filing.channel).label.zh),
                ("办理方式", "告知承诺" if filing.promise else "提交材料"),
            ),
            fields(
                "代办人",
                ("姓名", str(agent.get("name") or "")),
                ("证件号码", str(agent.get("certno") or agent.get("id") or "")),
                ("与参保人关系", str(agent.get("relation") or "")),
                ("电话", str(agent.get("phone") or "")),
            ),
            lines("提交的材料", "、".join(filing.materials)),
            lines(
                "承诺",
                "本人承诺所填内容和所交材料真实、完整；承诺不实的，承担相应责任，已经发生的费用按规定处理。"
                if filing.promise else "本人确认所填内容和所交材料真实、完整。",
            ),
            to_sign("申请人（代办人）", "日期"),
            to_sign("经办人", "日期"),
        ),
        more={"filled_in": True},
    )  # fmt: skip
