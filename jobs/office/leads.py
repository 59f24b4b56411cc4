"""Leads that are handed to the authority (线索移交): entered, handed over once, answered once.

Who reported is kept secret: 社会保险经办条例 第四十四条, 医疗保障基金使用监督管理条例 第三十五条.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlmodel import Session, col, select

from config.text import Text
from models import FAR, METADATA, Lead
from workflow.access.reach import Reach
from workflow.access.reached import reached
from workflow.machine.fitting import fitting
from workflow.person.cascade import ChangedBy
from workflow.service.find_case import find_case
from workflow.shared.errors import Refusal

LEAD = METADATA.tables["lead"]


class LeadRefusal(Refusal):
    """A lead cannot be entered, handed over or answered so (线索有误)."""

    def __init__(self, code: str, says: Text, **facts: str) -> None:
        self.code = code
        super().__init__(says, **facts)


class LeadFound(NamedTuple):
    """What was found or reported, by which evidence, by whom."""

    what: str
    evidence: Sequence[str]
    finding: str = ""
    reporter: str = ""
    reporter_phone: str = ""


def enter_lead(
    session: Session, reach: Reach, no: str | None, area: str | None, given: LeadFound,
    by: ChangedBy,
) -> Lead:  # fmt: skip
    """Enter a lead from a case, or from a report that names none."""
    evidence = [each.strip() for each in given.evidence if each.strip()]
    if not given.what.strip() or not evidence:
        says = Text(
            "须写明线索内容（--what）和证据清单（--evidence，可多次）。",
            "say what it is (--what), and list the evidence (--evidence, each).",
        )
        raise LeadRefusal("lead_incomplete", says)
    case_no, of = "", area
    if no is not None:
        _, record = find_case(session, no, reach)
        case_no, of = record.no, record.area
    if of is None:
        says = Text("没有写明案件的，须写明统筹区（--area）。", "without a case name the area (--area).")  # fmt: skip
        raise LeadRefusal("lead_incomplete", says)
    made = Lead(
        area=of, case_no=case_no, finding=given.finding, what=given.what.strip(),
        evidence=evidence, reporter=given.reporter, reporter_phone=given.reporter_phone,
        entered_on=by.today, entered_by=by.actor, at=by.now,
    )  # fmt: skip
    session.add(fitting(made))
    session.flush()
    return made


def hand_over(
    session: Session, reach: Reach, number: int, authority: str, receipt_no: str, on: date,
    by: ChangedBy,
) -> Lead:  # fmt: skip
    """Note that a lead went to the authority, with the number of its receipt (移交回执)."""
    made = _held(session, reach, number)
    if made.handed_on != FAR:
        says = Text(
            "线索 {number} 已于 {day} 移交，不能再移交。",
            "lead {number} went over on {day} already.",
        )
        raise LeadRefusal("lead_handed", says, number=str(number), day=f"{made.handed_on}")
    if not authority.strip() or not receipt_no.strip():
        says = Text(
            "须写明接收的主管部门（--authority）和回执编号（--receipt）。",
            "name the authority (--authority) and the number of its receipt (--receipt).",
        )
        raise LeadRefusal("lead_incomplete", says)
    if on > by.today or on < made.entered_on:
        says = Text(
            "移交日期 {on} 应在登记日 {entered} 至今天之间。",
            "the day {on} should lie between the entry on {entered} and today.",
        )
        raise LeadRefusal("lead_day", says, on=f"{on}", entered=f"{made.entered_on}")
    made.handed_on, made.handed_by = on, by.actor
    made.authority, made.receipt_no = authority.strip(), receipt_no.strip()
    fitting(made)
    session.flush()
    return made


def note_result(
    session: Session, reach: Reach, number: int, result: str, document: str, by: ChangedBy
) -> Lead:
    """Note what the authority answered; settlement is suspended on its document alone."""
    made = _held(session, reach, number)
    if made.handed_on == FAR or made.result_on != FAR:
        says = Text(
            "线索 {number} 尚未移交或已有结果，不能登记结果；用 yidi leads list 查看。",
            "lead {number} has not been handed over, or has its result: see `yidi leads list`.",
        )
        raise LeadRefusal("lead_state", says, number=str(number))
    if not result.strip():
        says = Text("须写明处理结果（--result）。", "say what came of it (--result).")
        raise LeadRefusal("lead_incomplete", says)
    made.result_on, made.result_by = by.today, by.actor
    made.result, made.document = result.strip(), document.strip()
    fitting(made)
    session.flush()
    return made


def _held(session: Session, reach: Reach, number: int) -> Lead:
    query = select(Lead).where(col(Lead.id) == number, reached(LEAD, reach)).with_for_update()
    made = session.exec(query).first()
    if made is None:
        says = Text(
            "没有编号为 {number} 的线索；用 yidi leads list 查看。",
            "no lead has the number {number}: see `yidi leads list`.",
        )
        raise LeadRefusal("unknown_lead", says, number=str(number))
    return made


def leads_of(
    session: Session, reach: Reach, no: str | None, area: str | None, *, open_only: bool
) -> list[Lead]:
    """Leads in the order of their entry."""
    query = select(Lead).where(reached(LEAD, reach)).order_by(col(Lead.id))
    if no is not None:
        _, record = find_case(session, no, reach)
        query = query.where(Lead.case_no == record.no)
    if area is not None:
        query = query.where(Lead.area == area)
    if open_only:
        query = query.where(Lead.result_on == FAR)
    return list(session.exec(query))
