"""Why a database may not be served (不能对外服务的原因): each with what to do; a rehearsal always may.

What a real agency serves is asked by others than those who set it up: people have to be able to
prove who they are, and what they are told has to name where the agency is and what is contested where.
"""

from collections.abc import Iterator

from sqlalchemy import exists, select
from sqlmodel import Session, col

from config.errors import ConfigError
from config.oidc import STAFF
from config.text import Text
from jobs.app import App
from jobs.identity.principal import SIGNED
from jobs.signin.secret import check_secret
from models import Credential, Person, Role, User
from workflow.remedy.text import LABELS, missing_remedy

TRUSTED = Text(
    "identity 为 trusted；请改为 signed（并去掉 YIDI_IDENTITY）。",
    "identity is trusted: set it to signed (and unset YIDI_IDENTITY).",
)
NOBODY = Text(
    "还没有能够登录的管理员；请执行 yidi init --admin 姓名，由其本人用 yidi user password 设置口令。",
    "no admin can sign in yet: run `yidi init --admin NAME`, and let them set their password with "
    "`yidi user password`.",
)
NO_STAFF = Text(
    "除管理员外没有在用的经办人员；请用 yidi user add 添加。",
    "there are no active staff beside the admin: add them with `yidi user add`.",
)
UNSAFE = Text(
    "数据库 {url} 还不能对外服务：{reasons}",
    "{url} is not ready to be served: {reasons_en}",
)
CONTACT = {
    "postal_address": Text("收件地址", "postal address"), "phone": Text("电话", "telephone"),
}  # fmt: skip


def check_may_be_served(app: App) -> None:
    """Refuse to serve a database that is not ready for others: `unsafe_settings`, with every reason."""
    reasons = unsafe_settings(app)
    if reasons:
        zh = "".join(f"\n- {each.zh}" for each in reasons)
        en = "".join(f"\n- {each.en}" for each in reasons)
        raise ConfigError(
            "unsafe_settings", UNSAFE, url=app.database.address, reasons=zh, reasons_en=en
        )


def unsafe_settings(app: App) -> list[Text]:
    """Why this database may not be served as it stands, in sentences; none where it may."""
    if app.database.is_rehearsal():
        return []
    with app.database.reading() as session:
        return [*_identity(app), *_users(session, app), *_areas(session, app)]


def _identity(app: App) -> Iterator[Text]:
    if app.settings.identity != SIGNED:
        yield TRUSTED
    try:
        check_secret(app)
    except ConfigError as fault:
        yield Text(fault.sentence("zh"), fault.sentence("en"))


def _users(session: Session, app: App) -> Iterator[Text]:
    users = session.execute(
        select(col(User.name), col(User.roles), col(User.subjects)).where(col(User.active))
    ).all()
    roles = {row.name: row.roles for row in users}
    own = select(col(Credential.name)).where(
        col(Credential.password) != "", col(Credential.starts_until).is_(None)
    )
    signing = set(session.execute(own).scalars())
    providers = {each.issuer for each in app.settings.oidc if each.whom == STAFF}
    signing |= {row.name for row in users if providers & {each["issuer"] for each in row.subjects}}
    admins = {name for name, held in roles.items() if Role.ADMIN.value in held}
    if not admins & signing:
        yield NOBODY
    if not set(roles) - admins:
        yield NO_STAFF


def _areas(session: Session, app: App) -> Iterator[Text]:
    """What a notice of each area tells, for the areas of which people are insured here."""
    for area in app.policy.pooling_areas():
        if not session.execute(select(exists().where(col(Person.area) == area))).scalar():
            continue
        missing = [says for key, says in CONTACT.items() if not app.policy.areas[area].contact[key]]
        remedy = missing_remedy(app.policy.rules(area, app.today), served_online=True)
        missing += [LABELS[key] for key in remedy]
        if missing:
            zh, en = "、".join(each.zh for each in missing), ", ".join(each.en for each in missing)
            yield Text(
                f"{app.policy.areas[area].name}（{area}）的通知和决定书缺少：{zh}；请填写 config/policy/{area}.yaml 的 contact、remedy。",
                f"notices and decisions of {area} lack: {en}; fill in `contact` and `remedy` in "
                f"config/policy/{area}.yaml.",
            )
