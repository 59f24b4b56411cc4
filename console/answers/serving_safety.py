"""May this database be served (能否对外提供服务): a real one only to people who sign in, and with what notices need.

A rehearsal holds nobody's data, and is served as it is: whoever asks it signs in all the same.
"""

from collections.abc import Iterator

from sqlmodel import Session, col, exists, select

from config.errors import ConfigError
from config.text import Text
from console.answers.doctor_areas import contestable_at, reachable
from jobs.app import App
from jobs.signin.secret import check_secret
from models import Credential, NumberSequence, Role, User

TRUSTED = Text(
    "settings.yaml 的 identity（或 YIDI_IDENTITY）为 trusted，正式库不能这样用；请改为 signed",
    "`identity` in settings.yaml (or YIDI_IDENTITY) is trusted, which no real database takes: make it signed",
)
NO_ADMIN = Text(
    "没有在用的管理员；请先执行 yidi init --admin 姓名",
    "there is no active admin: run `yidi init --admin NAME` first",
)
NOBODY_SIGNS_IN = Text(
    "没有人能登录：没有设口令的人员，也没有统一身份认证；请由管理员设口令，或在 settings.yaml 的 oidc 登记",
    "nobody can sign in: no user has a password, and no provider is set up. Let an admin set "
    "passwords, or fill in `oidc` in settings.yaml",
)


class UnsafeSettingsError(ConfigError):
    """What keeps a database from being served, all at once (设置不安全)."""

    def __init__(self, reasons: list[Text]) -> None:
        says = Text(
            "不提供服务：{zh}。补齐后再启动；yidi doctor 可逐项核对。",
            "it is not served: {en}. Put that right, then start again; `yidi doctor` looks at each.",
        )
        zh, en = "；".join(each.zh for each in reasons), "; ".join(each.en for each in reasons)
        super().__init__("unsafe_settings", says, zh=zh, en=en)


def check_safe(app: App) -> None:
    """Refuse to serve what is not safe to be served: `unsafe_settings`."""
    if reasons := unsafe_settings(app):
        raise UnsafeSettingsError(reasons)


def unsafe_settings(app: App) -> list[Text]:
    """Why a database may not be served; none where it may."""
    if app.database.is_rehearsal():
        return []
    with app.database.reading() as session:
        return [*_keys(app), *_people(session, app), *_areas(session, app)]


def _keys(app: App) -> Iterator[Text]:
    if app.settings.identity == "trusted":
        yield TRUSTED
    try:
        check_secret(app)
    except ConfigError as fault:
        yield Text(*(fault.sentence(lang).rstrip("。.") for lang in ("zh", "en")))


def _people(session: Session, app: App) -> Iterator[Text]:
    roles = session.exec(select(User.roles).where(col(User.active))).all()
    if not any(Role.ADMIN.value in each for each in roles):
        yield NO_ADMIN
        return
    known = exists().where(col(Credential.name) == col(User.name), col(User.active))
    if not app.settings.oidc and not session.exec(select(known)).one():
        yield NOBODY_SIGNS_IN


def _areas(session: Session, app: App) -> Iterator[Text]:
    """What a notice of an area at work has to say: where its agency is, where it is contested."""
    for area in session.exec(select(NumberSequence.area).distinct()).all():
        if area not in app.policy.areas:
            continue
        named = f"{app.policy.areas[area].name}（{area}）"
        for check in (*reachable(app, area, named), contestable_at(app, area, named)):
            if not check.good:
                yield check.says
