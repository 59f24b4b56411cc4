"""Is everything in order (自检): schema, configuration, runs, people."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from config.errors import ConfigError
from config.text import Lang, Text
from console.answers.appeals import overdue_appeals
from console.answers.asked import asked
from console.answers.doctor_areas import contestable_at, reachable
from console.answers.doctor_database import Check, complete, guarded, sound
from console.answers.doctor_notices import notices_checks
from console.answers.doctor_people import staffed
from console.answers.doctor_proposals import waiting_proposals
from console.answers.doctor_receipts import pairs_of_receipts, same_bills, unverified_receipts
from console.answers.doctor_rights import rights_checks
from console.answers.doctor_serving import may_be_served
from console.answers.doctor_unsent import unsent
from console.answers.doctor_values import unsigned_values
from console.answers.inquiries import overdue_inquiries
from console.answers.lapses import lapse_checks
from jobs.app import App
from jobs.runs.catalogue import SIGNED_BY
from jobs.scheduler import run_store
from models import Run, RunState, Setting, User
from models.revision import REVISION, check_current
from workflow.access.kinds import OPEN
from workflow.service.machines import MACHINES
from workflow.service.state_totals import set_aside_count

ADVICE = frozenset(
    {
        "users",
        "hospital_users",
        "serving",
        "admin",
        "avoidance",
        "rights_lists",
        "unused_users",
        "calendar",
        "agency_address",
        "agency_phone",
        "lapse_lists",
        "lapsed_unserved",
        "remedy",
        "appeals",
        "proposals",
        "gaps",
        "stuck",
        "reports",
        "receipt_pairs",
        "receipt_platform",
        "same_bills",
        "inquiries",
        "unsigned_values",
        "notices",
        "notices_stuck",
        "notice_channels",
        "documents",
        "payouts_unsent",
        "bank_answers",
        "bank_exceptions",
    }
)
"""What somebody should see to, but does not keep the agency from working."""


@asked(OPEN)
def answer_doctor(app: App, lang: Lang, *, deep: bool = False) -> dict[str, Any]:
    """Return every check; `ok` is false when one of them, advice apart, needs somebody.

    `deep` reads a large database file through, which takes as long as reading it does.
    """
    checks = list(_checks(app, deep))
    return {
        "ok": all(good for name, good, _ in checks if name not in ADVICE),
        "checks": [
            {"name": name, "ok": good, "advice": name in ADVICE, "says": says.say(lang)}
            for name, good, says in checks
        ],
    }


def _checks(app: App, deep: bool) -> Iterator[Check]:
    if not app.database.has_schema():
        says = Text("数据库未建立，请运行 yidi init", "no database yet: run yidi init")
        yield Check("database", False, says)
        return
    file = sound(app.database, deep=deep)
    if not file.good:
        # Whatever else is asked of it may end in the middle, or be wrong.
        yield file
        return
    here = app.database.revision()
    try:
        check_current(here, app.database.address)
    except ConfigError as fault:
        # The other checks may ask for a table or column that is not there yet.
        yield Check("schema", False, Text(fault.sentence("zh"), fault.sentence("en")))
        return
    says = Text(
        f"数据库版本 {here}，程序需要 {REVISION}", f"schema {here}, the program needs {REVISION}"
    )
    yield Check("schema", True, says)
    with app.database.looking() as connection:
        whole = complete(connection)
    if not whole.good:
        yield whole
        return
    with app.database.reading() as session:
        yield _same_book(session, app)
        yield from _runs(session, app)
        yield _set_aside(session)
        yield from notices_checks(session, app)
        yield from unsent(session, app)
        yield from lapse_checks(session, app)
        yield guarded(session.connection())
        users = session.execute(
            select(func.count()).select_from(User).where(col(User.active))
        ).scalar_one()
        yield from staffed(session, app)
        yield from rights_checks(session, app)
        yield pairs_of_receipts(session)
        yield unverified_receipts(session, app)
        yield same_bills(session)
        yield overdue_inquiries(session, app.today)
        yield _appeals(session, app)
        yield waiting_proposals(session, app.today)
        yield unsigned_values(session, app)
    yield Check("users", users > 0, Text(f"在用人员 {users} 名", f"{users} active users"))
    yield may_be_served(app)
    yield file
    yield _calendar(app)
    for area in app.policy.pooling_areas():
        named = f"{app.policy.areas[area].name}（{area}）"
        yield from reachable(app, area, named)
        yield contestable_at(app, area, named)


def _appeals(session: Session, app: App) -> Check:
    """What is contested is answered in time: silence counts as having no evidence."""
    late = overdue_appeals(session, app.today)
    listed = "、".join(late)
    says = Text("复议、诉讼都在期限内", "what is contested is answered in time")
    if late:
        says = Text(
            f"复议、诉讼逾期未答复：{listed}（yidi appeal list）",
            f"reconsiderations and suits not answered in time: {listed} (yidi appeal list)",
        )
    return Check("appeals", not late, says)


def _same_book(session: Session, app: App) -> Check:
    kept = session.get(Setting, "policy_digest")
    same = kept is not None and kept.value == app.policy.digest
    says = (
        Text("参数库与数据库登记的一致", "the policy book is the one that was loaded")
        if same
        else Text("参数库已改动，请运行 yidi init 登记", "the policy book changed: run yidi init")
    )
    return Check("policy_book", same, says)


def _runs(session: Session, app: App) -> Iterator[Check]:
    stuck = session.exec(
        select(Run).where(col(Run.state).in_([RunState.FAILED.value, RunState.HELD.value]))
    ).all()
    done = select(Run.name, func.max(Run.id)).where(col(Run.state) == RunState.DONE.value)
    later = dict(session.exec(done.group_by(col(Run.name))).all())
    recent = [
        r
        for r in stuck
        if r.day >= app.today - timedelta(days=7)
        # What was held is over with the run that somebody confirmed; a list has a check of its own.
        and not (
            r.state == RunState.HELD
            and (r.name in SIGNED_BY or (later.get(r.name) or 0) > (r.id or 0))
        )
    ]
    names = ", ".join(f"{r.name} {r.day}" for r in recent)
    says = Text(
        f"近七日失败或制动的运行：{names or '无'}", f"failed or held in 7 days: {names or 'none'}"
    )
    yield Check("runs", not recent, says)
    missing = run_store.gaps(session, app.settings, app.today, app.now)
    yield Check("gaps", not missing, _gaps(missing))


def _gaps(missing: list[dict[str, Any]]) -> Text:
    if not missing:
        return Text("到时的运行都已打开", "every run that is due was opened")
    since = min(each["day"] for each in missing)
    return Text(
        f"到时而未打开的批次 {len(missing)} 个，自 {since} 起：守护进程没有运行。请启动（systemctl start yidi，"
        "或 yidi daemon），它会逐日补上；已在运行的，查看它的日志（daemon.database）",
        f"{len(missing)} slots that are due were not opened, since {since}: no daemon is at work. Start it "
        "(systemctl start yidi, or yidi daemon) and it catches up day by day; where one is, read its log "
        "(daemon.database)",
    )


def _set_aside(session: Session) -> Check:
    stuck = {name: set_aside_count(session, name) for name in MACHINES}
    zh = f"已搁置的备案 {stuck['filing']} 件、报销 {stuck['claim']} 件（yidi list … --stuck）"
    en = f"set aside: {stuck['filing']} filings, {stuck['claim']} claims (yidi list … --stuck)"
    return Check("stuck", not any(stuck.values()), Text(zh, en))


def _calendar(app: App) -> Check:
    year = (app.today + timedelta(days=60)).year
    official = year in app.calendar.official_years
    says = Text(
        f"{year} 年工作日历{'为正式' if official else '尚为暂定'}",
        f"working days of {year} are {'official' if official else 'provisional'}",
    )
    return Check("calendar", official, says)
