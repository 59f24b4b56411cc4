"""What a person has on file (备案记录): the three tabs, and what stands in the way of a new filing."""

from typing import Any

from sqlmodel import Session

from config.channels import load_channels
from config.masking import mask_id
from config.settings import config_folder
from console.terminal.output import Face
from jobs.app import App
from models import Claim
from workflow.benefit.labels import SITUATIONS
from workflow.records.already_filed import already_filed
from workflow.records.filings_load import load_records
from workflow.records.tabs import RecordsView, tabs

NO_END = ("长期", "no end")


def show_records(face: Face, app: App, number: str) -> None:
    """Print the records of a person."""
    with app.database.reading() as session:
        found = records_of(face, app, session, number)
    face.show(found, lambda shown: draw(face, shown))


def records_of(face: Face, app: App, session: Session, number: str) -> dict[str, Any]:
    """The records of a person, known by identity number or person number."""
    held = load_records(session, number)
    channels = load_channels(config_folder() / "codes")
    look = RecordsView(app.today, face.lang, app.regions, channels, app.policy)
    return {
        "person": mask_id(held.people[0].certno),
        "name": held.people[0].name,
        "on": app.today.isoformat(),
        "tabs": tabs(held.filings, held.moves, look),
        "already_filed": already_filed(held.filings, look),
        "deemed": [_deemed(claim, look) for claim in held.deemed],
    }


def _deemed(claim: Claim, look: RecordsView) -> dict[str, Any]:
    """Care that counted as filed without a filing, and what says that it does."""
    rules = look.book.rules(claim.area, claim.admitted_on)
    value = next(rules.every("deemed_filed"))
    return {
        "claim": claim.no,
        "on": claim.admitted_on.isoformat(),
        "as": claim.situation,
        "as_label": SITUATIONS[claim.situation].say(look.lang),
        "clause": look.book.cited("deemed_filed", value).say(look.lang),
    }


def draw(face: Face, found: dict[str, Any]) -> None:
    """The tabs as tables, and the merged answer below them."""
    face.line(face.say(f"备案记录：{found['name']} {found['person']}，{found['on']}",
                       f"Records of {found['name']} {found['person']}, {found['on']}"))  # fmt: skip
    for tab in found["tabs"]:
        face.line()
        face.line(face.say(f"【{tab['label']}】{tab['shows']}", f"[{tab['label']}] {tab['shows']}"))
        if not tab["filings"]:
            face.line(face.say("没有记录", "nothing"))
            continue
        heads = [
            face.say("业务流水号", "number"), face.say("备案类型", "category"), face.say("就医地", "place"),
            face.say("开始", "from"), face.say("结束", "to"), face.say("状态", "state"),
            face.say("申报来源", "source"), face.say("申请", "filed"), face.say("申请人", "by"),
        ]  # fmt: skip
        face.table(heads, [_row(face, row) for row in tab["filings"]])
        for row in tab["filings"]:
            if row.get("result"):
                face.line(f"{row['no']}: {row['result']}")
    for each in found["deemed"]:
        face.line(face.say(
            f"视同已备案：{each['on']} {each['as_label']}，报销 {each['claim']}（依据：{each['clause']}）",
            f"deemed filed: {each['on']} {each['as_label']}, claim {each['claim']} ({each['clause']})",
        ))  # fmt: skip
    face.line()
    merged = found["already_filed"]
    face.line(merged["says"])
    for blocking in merged["filings"]:
        face.line(f"- {blocking['says']}")
        for sentence in (*blocking["how"], *blocking["not_blocked"]):
            face.line(f"  · {sentence}")


def _row(face: Face, row: dict[str, Any]) -> list[Any]:
    who = row["filed_by"]
    by = f"{who['label']} {who['name']}" if who["name"] else who["label"]
    ends = row["ends_on"] or NO_END[face.lang != "zh"]
    return [
        row["no"], row["category_label"], row["destination_name"], row["starts_on"], ends,
        row["state_label"], row["source"], row["filed_on"], by,
    ]  # fmt: skip
