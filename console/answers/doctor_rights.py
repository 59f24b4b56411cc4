"""Rights lists and accounts nobody uses, as the doctor tells of them (权限清单自检)."""

from collections.abc import Iterator

from sqlmodel import Session

from config.text import Text
from console.answers.doctor_database import Check
from jobs.app import App
from jobs.identity.rights import changed_areas, unused_users
from workflow.service.state_totals import unsigned_rights
from workflow.shared.months import quarter_of

SHOWN = 10


def rights_checks(session: Session, app: App) -> Iterator[Check]:
    """Yield what is to be signed this quarter, and whose account is idle; not asked of a rehearsal."""
    real = not app.database.is_rehearsal()
    areas = unsigned_rights(session, quarter_of(app.today)) if real else []
    changed = changed_areas(session, app.today) if real else []
    days = app.settings.sign_in.unused_days
    idle = unused_users(session, app.today, days) if real else []
    yield _lists(quarter_of(app.today), areas, changed)
    yield _unused(idle, days)


def _lists(quarter: str, areas: list[str], changed: list[str]) -> Check:
    if not areas and not changed:
        says = Text(
            f"{quarter} 权限清单都已签署，签署后没有变动（演练库不查）",
            f"the rights lists of {quarter} are signed and nothing has changed (not asked of a "
            "rehearsal)",
        )
        return Check("rights_lists", True, says)
    open_, other = "、".join(areas) or "—", "、".join(changed) or "—"
    says = Text(
        f"{quarter} 权限清单未签署：{open_}；签署后有变动：{other}"
        "（yidi user rights 查看，--area 统筹区 --sign 由两人签署）",
        f"rights lists of {quarter} that nobody signed: {open_}; changed since: {other} "
        "(yidi user rights shows them, --area AREA --sign, by two people)",
    )
    return Check("rights_lists", False, says)


def _unused(names: list[str], days: int) -> Check:
    if not names:
        says = Text(
            f"没有 {days} 天未登录的在用账号（演练库不查）",
            f"no active account is unused for {days} days (not asked of a rehearsal)",
        )
        return Check("unused_users", True, says)
    listed = "、".join(names[:SHOWN]) + ("…" if len(names) > SHOWN else "")
    says = Text(
        f"{len(names)} 个在用账号 {days} 天以上未登录：{listed}（不再需要的：yidi user disable 姓名）",
        f"{len(names)} active accounts are unused for {days} days: {listed} (those that nobody "
        "needs: yidi user disable NAME)",
    )
    return Check("unused_users", False, says)
