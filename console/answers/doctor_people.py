"""Who may act, as the doctor tells of it (经办人员自检): hospitals, admins, and who keeps away from whom."""

from collections.abc import Iterator

from sqlmodel import Session, col, select

from config.text import Text
from console.answers.doctor_database import Check
from jobs.app import App
from jobs.identity.duties import STAFF
from models import Role, User


def staffed(session: Session, app: App) -> Iterator[Check]:
    """Yield what is amiss with the users."""
    yield _hospital_users(session)
    yield _admins(session, app)
    yield _avoidance(session, app)


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
    return Check("hospital_users", not names, says)


def _admins(session: Session, app: App) -> Check:
    """A real database needs an admin, who adds the others; a rehearsal does without."""
    if app.database.is_rehearsal():
        says = Text(
            "演练库：不写 --as 时以操作系统用户办理",
            "a rehearsal database: without --as whoever types acts",
        )
        return Check("admin", True, says)
    found = session.exec(select(User).where(col(User.active)))
    names = sorted(user.name for user in found if Role.ADMIN.value in user.roles)
    listed = "、".join(names)
    says = Text(f"正式库，管理员：{listed}", f"a real database; admins: {listed}")
    if not names:
        says = Text(
            "正式库还没有管理员，不能添加人员：yidi init --admin 姓名",
            "a real database without an admin, so nobody can be added: yidi init --admin NAME",
        )
    return Check("admin", bool(names), says)


def _avoidance(session: Session, app: App) -> Check:
    """Whoever is linked to nobody keeps away from nobody, themselves included (回避)."""
    users = session.exec(select(User).where(col(User.active), col(User.insured_as).is_(None)))
    staff = {role.value for role in STAFF}
    names = sorted(user.name for user in users if staff.intersection(user.roles))
    if not names or app.database.is_rehearsal():
        says = Text(
            "经办人员的回避登记齐全（演练库不查）",
            "staff are linked to their persons (not asked of a rehearsal)",
        )
        return Check("avoidance", True, says)
    listed = "、".join(names[:10]) + ("…" if len(names) > 10 else "")
    says = Text(
        f"{len(names)} 名经办人员没有登记本人参保信息，其本人的业务不会回避：{listed}"
        "（yidi user person 姓名 --person 号码；没有参保的不必登记）",
        f"{len(names)} of the staff are linked to no person, so nothing keeps them from their own cases: "
        f"{listed} (yidi user person NAME --person ID; who is not insured here needs none)",
    )
    return Check("avoidance", False, says)
