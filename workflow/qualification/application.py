"""An application for a qualification (门诊慢特病资格申请): its fields, and its problems."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from config.policy import Rules
from models import FAR, Institution, Qualification, QualificationState
from workflow.intake.reader import Cell, Reader
from workflow.qualification.guards import too_many
from workflow.qualification.rules import given, is_listed
from workflow.shared.days import as_day
from workflow.shared.json_text import BadJson, parse_json
from workflow.shared.sql_types import StoredRow

CODE = re.compile(r"[A-Z][0-9]{2,8}")
WORDS = {"paper": 100, "hospital": 12, "level": 6}
"""The text fields of a record, with the most characters of each."""
EVIDENCE = frozenset({*WORDS, "dated_on"})
OPEN = (
    QualificationState.APPLIED, QualificationState.RETURNED, QualificationState.ASSESSED,
    QualificationState.ACTIVE,
)  # fmt: skip


def read_application(reader: Reader, rules: Rules | None) -> StoredRow:
    """The fields of the qualification itself; problems go to the reader."""
    disease = reader.needed("disease", 20).upper()
    if disease and not CODE.fullmatch(disease):
        why, why_en = "应为病种编码，如 M03900", "a code such as M03900 is expected"
        reader.tell("bad_value", "disease", why=why, why_en=why_en)
    listed = given(rules, "chronic_diseases_local") if rules else None
    if rules and listed is not None and not is_listed(disease, listed):
        clause = rules.clause("chronic_diseases_local").zh
        reader.tell("disease_not_listed", "disease", value=disease, clause=clause)
    return {
        "disease": disease,
        "disease_name": reader.text("disease_name", 100),
        "hospitals": list(dict.fromkeys(reader.listed("hospitals"))),
        "materials": reader.listed("materials"),
        "phone": reader.text("phone", 50, plain=True),
        "evidence": [*read_evidence(reader), *_identified(reader)],
    }


def _identified(reader: Reader) -> list[dict[str, str]]:
    """What the hospital established (医院鉴定), as 2503 hands it over: a record like the others."""
    hospital = reader.text("identified_by", 12, plain=True)
    identified_on = reader.day("identified_on", empty=True)
    if not hospital and identified_on is None:
        return []
    doctor = " ".join(filter(None, (reader.text("doctor", 50), reader.text("doctor_code", 30))))
    return [{
        "paper": f"医院鉴定（{doctor}）" if doctor else "医院鉴定",
        "dated_on": identified_on.isoformat() if identified_on else "",
        "hospital": hospital,
        "level": "",
    }]  # fmt: skip


def read_evidence(reader: Reader) -> list[dict[str, str]]:
    """The records that were handed in: paper, day, hospital, level."""
    found: list[dict[str, str]] = []
    written = _structured(reader.raw.get("evidence") or [])
    for n, each in enumerate(written if isinstance(written, list) else [written], start=1):
        if not isinstance(each, Mapping) or set(each) - EVIDENCE or not each.get("paper"):
            why = "应为 {paper 病历名称, dated_on 日期, hospital 医院编号, level 医院等级}，paper 必填"
            why_en = "an object is expected with paper (needed), dated_on, hospital, level"
            reader.tell("bad_evidence", "evidence", n=n, why=why, why_en=why_en)
            continue
        dated_on = as_day(str(each.get("dated_on") or ""))
        if each.get("dated_on") and dated_on is None:
            why, why_en = (
                "dated_on（日期）应为 2025-03-04 这样的日期",
                "dated_on is no day such as 2025-03-04",
            )
            reader.tell("bad_evidence", "evidence", n=n, why=why, why_en=why_en)
        part = Reader(each, [])
        words = {name: part.text(name, most) for name, most in WORDS.items()}
        if part.problems:
            why = (
                "、".join(f"{name}（最多 {most} 字）" for name, most in WORDS.items()) + "应为文字"
            )
            why_en = ", ".join(f"{name} ({most} characters)" for name, most in WORDS.items())
            reader.tell("bad_evidence", "evidence", n=n, why=why, why_en=f"{why_en} are text")
        day = dated_on.isoformat() if dated_on else ""
        found.append({"paper": words.pop("paper"), "dated_on": day, **words})
    return found


def _structured(written: Cell) -> Cell:
    """A cell of a table holds the records as JSON."""
    if not isinstance(written, str) or not written.strip():
        return [] if isinstance(written, str) else written
    try:
        found: Cell = parse_json(written)
    except BadJson:
        return written
    return found


def check_application(
    reader: Reader,
    words: StoredRow,
    places: Mapping[str, Institution],
    others: Sequence[Qualification],
    rules: Rules,
    applied_on: date,
) -> None:
    """Tell of unknown hospitals, too many hospitals, and a qualification the person has already."""
    for code in words["hospitals"]:
        if code not in places:
            reader.tell("no_such_hospital", "hospitals", value=code[:30])
    identified_by = reader.text("identified_by", 12, plain=True)
    if identified_by and identified_by not in places:
        reader.tell("no_such_hospital", "identified_by", value=identified_by)
    count = len(words["hospitals"])
    if (most := too_many(count, rules)) is not None:
        clause = rules.clause("chronic_hospitals_most").zh
        reader.tell("too_many_hospitals", "hospitals", most=most, n=count, clause=clause)
    for each in words["evidence"]:
        place = places.get(each["hospital"])
        if place is not None:
            # What the directory says of a hospital counts, not what the form says.
            each["level"] = place.level
    for other in others:
        # A qualification that ends may be followed by another; the assessor sets its first day.
        pending = other.state in (QualificationState.APPLIED, QualificationState.RETURNED)
        if pending or (other.state in OPEN and other.ends_on == FAR):
            state = QualificationState(other.state).label
            ends_on = "长期" if other.ends_on == FAR else other.ends_on
            reader.tell("already_qualified", "disease", disease=other.disease, no=other.no,
                        state=state.zh, state_en=state.en, ends_on=ends_on)  # fmt: skip
