"""Reports upward (备案上报): sent, listed, tried again; and what `why` says of them."""

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from config.masking import mask_text
from config.text import Lang, Text
from console.answers.areas import areas_of
from console.answers.asked import NOBODY, asked
from console.answers.queries import instant
from console.answers.refusals import refusal
from jobs.app import App
from jobs.reporting_channel import FileSender, sender_of
from jobs.runs.reports import patience, retry, send_now
from models import Event, Filing, FilingState, Report
from workflow.access.kinds import LIST, SENDING, WORK
from workflow.access.reached import reached
from workflow.filing.reporting import KEYS, Patience, Upward, key_of
from workflow.service.find_case import find_case

NO_SENDER = Text(
    "settings.yaml 的 reports.folder 未填写，不会自动上报；可用 yidi reports send --out 目录。",
    "reports.folder in settings.yaml is empty: nothing is sent by itself; use yidi reports send --out DIR.",
)


@asked(SENDING)
def answer_reports_sent(
    app: App, out: Path | None = None, area: str | None = None
) -> dict[str, int]:
    """Send the reports that are due now: how many were `sent`, `failed`, and go on `waiting`.

    They go to the folder `out`, else where the settings say; `no_sender` where these say nothing.
    """
    sender = FileSender(out) if out else sender_of(app)
    if sender is None:
        raise refusal("no_sender", NO_SENDER.zh, NO_SENDER.en)
    done = send_now(app, sender, areas_of(app, area))
    with app.database.reading() as session:
        left = _count(session, app, area)
    return {"sent": done.moved, "failed": done.refused, "waiting": left}


def _count(session: Session, app: App, area: str | None) -> int:
    query = select(func.count()).select_from(Report)
    return int(session.execute(query.where(reached(Report, app.reach), *_of(area))).scalar_one())


def _of(area: str | None) -> list[Any]:
    return [col(Report.area) == area] if area else []


@asked(LIST, person=NOBODY)
def answer_reports(
    app: App, lang: Lang, *, parked: bool = False, area: str | None = None, limit: int = 50
) -> list[dict[str, Any]]:
    """Return the reports that wait (or only those that are parked), in the order in which they go."""
    patient = patience(app)
    query = select(Report, col(Filing.no)).join(Filing, col(Filing.id) == Report.case_id)
    query = query.where(reached(Report, app.reach), *_of(area))
    if parked:
        query = query.where(col(Report.tries) >= patient.tries)
    with app.database.reading() as session:
        found = session.execute(query.order_by(*KEYS).limit(limit)).all()
        return [_row(report, no, patient, lang) for report, no in found]


def _row(report: Report, no: str, patient: Patience, lang: Lang) -> dict[str, Any]:
    stands, label = _stands(report.tries, patient)
    return {
        "no": no, "evtsn": key_of(no, report.seq), "event": report.event,
        "event_label": Event(report.event).label.say(lang), "day": report.day.isoformat(),
        "tries": report.tries, "due_at": instant(report.due_at) if report.due_at else None,
        "stands": stands, "stands_label": label.say(lang), "error": mask_text(report.error or ""),
    }  # fmt: skip


def _stands(tries: int, patient: Patience) -> tuple[str, Text]:
    if tries >= patient.tries:
        return "parked", Text("已搁置", "parked")
    if tries:
        return "resting", Text("待重试", "to be tried again")
    return "waiting", Text("待上报", "waiting")


@asked(WORK)
def answer_reports_retried(app: App, no: str | None = None) -> dict[str, int]:
    """Have the failed reports of one filing, or of all, tried again at once: how many were `retried`."""
    with app.database.writing() as session:
        ids = None if no is None else [find_case(session, no, app.reach)[1].id]
        return {"retried": retry(session, ids, app.reach)}


WAITS = Text(
    "有 {n} 项变动自 {since} 起尚未上报（out_fil_upld_stas=0）；上报前就医地医院查不到最新备案",
    "{n} change(s) since {since} not reported yet (out_fil_upld_stas=0): hospitals do not see them",
)
ACTIVE_WAITS = Text(
    "备案在本地已生效，但有 {n} 项变动自 {since} 起尚未上报（out_fil_upld_stas=0）；上报前在就医地还不能直接结算",
    "in force with us, but {n} change(s) since {since} not reported yet (out_fil_upld_stas=0): "
    "until then no hospital can use it",
)
TRIED = Text(
    "上报失败 {tries} 次：{error}；{at} 再试",
    "reporting failed {tries} times: {error}; again at {at}",
)
PARKED = Text(
    "上报失败 {tries} 次，已搁置：{error}；查明后 yidi reports retry {no}",
    "reporting failed {tries} times and is parked: {error}; then yidi reports retry {no}",
)


def upward_notes(stands: Upward, filing: Filing, app: App, lang: Lang) -> list[str]:
    """Return what is to be said of a filing of which something is still to be reported."""
    if not stands.waiting:
        return []
    # What began and has not been told is no use to anybody yet.
    unknown = filing.state == FilingState.ACTIVE and stands.reported_at is None
    said = (ACTIVE_WAITS if unknown else WAITS).say(lang, n=stands.waiting, since=stands.since)
    notes = [said, *_troubles(stands, filing.no, patience(app), lang)]
    if sender_of(app) is None:
        notes.append(NO_SENDER.say(lang))
    return notes


def _troubles(stands: Upward, no: str, patient: Patience, lang: Lang) -> list[str]:
    if not stands.tries:
        return []
    told = mask_text(stands.error or "")
    values = {"tries": stands.tries, "error": told, "no": no, "at": _at(stands.due_at)}
    return [(PARKED if stands.tries >= patient.tries else TRIED).say(lang, **values)]


def _at(when: datetime | None) -> str:
    return instant(when) or ""
