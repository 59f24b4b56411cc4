"""Is everything in order (自检): schema, configuration, runs, people."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy import func, text
from sqlmodel import Session, col, select

from config.errors import ConfigError
from config.text import Lang, Text
from jobs.app import App
from jobs.scheduler import run_store
from models import Report, Role, Run, RunState, Setting, User
from models.revision import REVISION, check_current
from workflow.service.machines import MACHINES
from workflow.service.state_totals import set_aside_count

Check = tuple[str, bool, Text]
ADVICE = frozenset(
    {"users", "hospital_users", "admin", "calendar", "agency_address", "gaps", "stuck", "reports"}
)
"""What somebody should see to, but does not keep the agency from working."""


def answer_doctor(app: App, lang: Lang) -> dict[str, Any]:
    """Return every check; `ok` is false when one of them, advice apart, needs somebody."""
    checks = list(_checks(app))
    return {
        "ok": all(good for name, good, _ in checks if name not in ADVICE),
        "checks": [
            {"name": name, "ok": good, "advice": name in ADVICE, "says": says.say(lang)}
            for name, good, says in checks
        ],
    }


def _checks(app: App) -> Iterator[Check]:
    if not app.database.has_schema():
        yield (
            "database",
            False,
            Text("数据库未建立，请运行 yidi init", "no database yet: run yidi init"),
        )
        return
    here = app.database.revision()
    try:
        check_current(here, app.database.address)
    except ConfigError as fault:
        # The other checks may ask for a table or column that is not there yet.
        yield "schema", False, Text(fault.sentence("zh"), fault.sentence("en"))
        return
    says = Text(
        f"数据库版本 {here}，程序需要 {REVISION}", f"schema {here}, the program needs {REVISION}"
    )
    yield "schema", True, says
    with app.database.reading() as session:
        yield _same_book(session, app)
        yield from _runs(session, app)
        yield _set_aside(session)
        yield _reports(session, app)
        yield _guarded(session)
        users = session.execute(
            select(func.count()).select_from(User).where(col(User.active))
        ).scalar_one()
        yield _hospital_users(session)
        yield _admins(session, app)
    yield "users", users > 0, Text(f"在用人员 {users} 名", f"{users} active users")
    yield _calendar(app)
    for area in app.policy.pooling_areas():
        address = app.policy.areas[area].address
        named = f"{app.policy.areas[area].name}（{area}）"
        yield (
            "agency_address", bool(address),
            Text(f"{named} 的收件地址{'已' if address else '未'}登记",
                 f"{area}: postal address {'registered' if address else 'missing'}"),
        )  # fmt: skip


def _hospital_users(session: Session) -> Check:
    """Somebody of a hospital may act only when it is said of which."""
    query = select(User).where(col(User.active), User.institution == "").order_by(User.name)
    names = [user.name for user in session.exec(query) if Role.HOSPITAL.value in user.roles]
    listed = "、".join(names)
    if not names:
        says = Text("医院人员都登记了所属机构", "every hospital user has a hospital")
    else:
        says = Text(
            f"这些医院人员没有登记所属机构，不能办理：{listed}（yidi user institution 姓名 编号）",
            f"these hospital users have no hospital and may not act: {listed} "
            "(yidi user institution NAME CODE)",
        )
    return "hospital_users", not names, says


def _admins(session: Session, app: App) -> Check:
    """A real database needs an admin, who adds the others; a rehearsal does without."""
    if app.database.is_rehearsal():
        return "admin", True, Text("演练库：不写 --as 时以操作系统用户办理",
                                   "a rehearsal database: without --as whoever types acts")  # fmt: skip
    found = session.exec(select(User).where(col(User.active)))
    names = sorted(user.name for user in found if Role.ADMIN.value in user.roles)
    if names:
        listed = "、".join(names)
        return (
            "admin",
            True,
            Text(f"正式库，管理员：{listed}", f"a real database; admins: {listed}"),
        )
    says = Text(
        "正式库还没有管理员，不能添加人员：yidi init --admin 姓名",
        "a real database without an admin, so nobody can be added: yidi init --admin NAME",
    )
    return "admin", False, says


def _same_book(session: Session, app: App) -> Check:
    kept = session.get(Setting, "policy_digest")
    same = kept is not None and kept.value == app.policy.digest
    says = (
        Text("参数库与数据库登记的一致", "the policy book is the one that was loaded")
        if same
        else Text("参数库已改动，请运行 yidi init 登记", "the policy book changed: run yidi init")
    )
    return "policy_book", same, says


def _runs(session: Session, app: App) -> Iterator[Check]:
    stuck = session.exec(
        select(Run).where(col(Run.state).in_([RunState.FAILED.value, RunState.HELD.value]))
    ).all()
    recent = [r for r in stuck if r.day >= app.today - timedelta(days=7)]
    names = ", ".join(f"{r.name} {r.day}" for r in recent)
    yield (
        "runs", not recent,
        Text(f"近七日失败或制动的运行：{names or '无'}", f"failed or held in 7 days: {names or 'none'}"),
    )  # fmt: skip
    missing = run_store.gaps(session, app.settings, app.today, app.now)
    yield (
        "gaps", not missing,
        Text(f"未打开的批次 {len(missing)} 个", f"{len(missing)} slots not opened"),
    )  # fmt: skip


def _guarded(session: Session) -> Check:
    """Whether the database still refuses what would rewrite a history."""
    sqlite = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    enabled = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    postgresql = session.get_bind().dialect.name == "postgresql"
    there = set(session.execute(text(enabled if postgresql else sqlite)).scalars())
    own = {"move_stands", "moves_stay"} if postgresql else {"move_unchanged", "move_stays"}
    own |= {"entry_stays", "entry_holds", "claim_money_follows"}
    missing = sorted(
        (own | {f"{m}_{end}" for m in MACHINES for end in ("state_has_move", "stays")}) - there
    )
    names = ", ".join(missing)
    return (
        "history_guarded", not missing,
        Text(f"流转记录的保护触发器缺失或停用：{names}；请查明原因并恢复", f"triggers that guard the history are off: {names}")
        if missing else Text("流转记录受数据库触发器保护", "the history is guarded by the database"),
    )  # fmt: skip


def _set_aside(session: Session) -> Check:
    stuck = {name: set_aside_count(session, name) for name in MACHINES}
    zh = f"已搁置的备案 {stuck['filing']} 件、报销 {stuck['claim']} 件（yidi list … --stuck）"
    en = f"set aside: {stuck['filing']} filings, {stuck['claim']} claims (yidi list … --stuck)"
    return "stuck", not any(stuck.values()), Text(zh, en)


def _reports(session: Session, app: App) -> Check:
    tries = app.settings.reports.tries
    counts = select(func.count(), func.count().filter(col(Report.tries) >= tries))
    waiting, parked = session.execute(counts.select_from(Report)).one()
    return (
        "reports", not parked,
        Text(f"待上报 {waiting} 件，其中已搁置 {parked} 件（yidi reports list --parked）",
             f"{waiting} reports waiting, {parked} of them parked (yidi reports list --parked)"),
    )  # fmt: skip


def _calendar(app: App) -> Check:
    year = (app.today + timedelta(days=60)).year
    official = year in app.calendar.official_years
    return (
        "calendar", official,
        Text(f"{year} 年工作日历{'为正式' if official else '尚为暂定'}",
             f"working days of {year} are {'official' if official else 'provisional'}"),
    )  # fmt: skip
