"""The addresses of systems that are told (推送地址): registered with a secret, ended, checked when used.

Only a host that the agency's settings name is ever written to, so that nobody who has a key lets
this machine call one inside the house. The secret is shown once and lies sealed.
"""

import base64
import secrets
from typing import NamedTuple
from urllib.parse import urlsplit

from sqlmodel import Session, col, select

from config.notices import SECRET_PREFIX
from config.safe_url import LOOPBACK, is_safe
from config.text import Text
from jobs.app import App
from jobs.signin.key_addresses import LIVE, drop_of_ended, end_those_over, key_end
from jobs.signin.secret import seal, unseal
from models import AddressEnd, ApiKey, EventKind, Webhook
from workflow.shared.errors import Refusal

LONGEST_URL = 500
MOST = 5
"""So many addresses a system may have."""
SECRET_BYTES = 32
EVERY_KIND = tuple(kind.value for kind in EventKind)


class BadWebhookError(Refusal):
    """An address or a kind of event that cannot be (推送地址有误)."""

    code = "bad_webhook"

    def __init__(self, field: str, why: Text) -> None:
        says = Text("{field} {why}。", "{field} {why_en}.")
        super().__init__(says, field=field, why=why.zh, why_en=why.en)


class NoWebhookError(Refusal):
    """The system has no such address or event (没有这一推送)."""

    code = "unknown_webhook"

    def __init__(self, number: int) -> None:
        says = Text(
            "没有编号为 {number} 的推送地址或推送；可用 yidi webhooks list、yidi webhooks events 查看。",
            "there is no address or event {number}: see `yidi webhooks list`, `yidi webhooks events`.",
        )
        super().__init__(says, number=number)


class NewWebhook(NamedTuple):
    """An address, and its secret, which is shown this once."""

    row: Webhook
    secret: str


def add_webhook(app: App, name: str, url: str, kinds: list[str], by: str) -> NewWebhook:
    """Register an address of a system that has a key with the scope `events`: `bad_webhook`."""
    secret = SECRET_PREFIX.decode() + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()
    wanted = sorted(set(kinds)) or list(EVERY_KIND)
    if set(wanted) - set(EVERY_KIND):
        raise BadWebhookError("events", Text(*(t.format(", ".join(EVERY_KIND)) for t in KINDS)))
    check_address(app, url)
    with app.database.writing() as session:
        key = _key_of(session, app, name)
        end_those_over(session, app.today, app.now)
        if len(live(session, name)) >= MOST:
            raise BadWebhookError("url", Text(*(text.format(MOST) for text in TOO_MANY)))
        row = Webhook(
            name=name, url=url, secret=seal(app, _sealed_for(name), secret), kinds=wanted,
            created_at=app.now, created_by=by, key_id=key.id,
        )  # fmt: skip
        session.add(row)
        session.flush()
        return NewWebhook(row, secret)


def _key_of(session: Session, app: App, name: str) -> ApiKey:
    """The newest key of a system, held, which has to open events: an address is told by it."""
    query = select(ApiKey).where(ApiKey.name == name, col(ApiKey.revoked_at).is_(None))
    key = session.exec(query.order_by(col(ApiKey.id).desc()).limit(1).with_for_update()).first()
    if key is None or key_end(key, app.today) is not None:
        raise BadWebhookError("name", NO_SCOPE)
    return key


def end_webhook(app: App, number: int, name: str | None = None) -> Webhook:
    """Tell an address nothing more; of another system it is unknown (`unknown_webhook`)."""
    with app.database.writing() as session:
        row = session.get(Webhook, number, with_for_update=True)
        if row is None or row.ended_at is not None or name not in (None, row.name):
            raise NoWebhookError(number)
        row.ended_at, row.ended = app.now, AddressEnd.BY_HAND.value
        session.flush()
        drop_of_ended(session)
        return row


def live(session: Session, name: str | None = None) -> list[Webhook]:
    """The addresses that are told, of a system or of all."""
    query = select(Webhook).where(LIVE).order_by(col(Webhook.id))
    return list(session.exec(query if name is None else query.where(Webhook.name == name)))


def check_address(app: App, url: str) -> None:
    """Check that an address is encrypted and its host named in the settings, else `bad_webhook`.

    A rehearsal may be told on this machine without encryption.
    """
    if len(url) > LONGEST_URL or not is_safe(url):
        raise BadWebhookError("url", NOT_SAFE)
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if parts.scheme == "http" and not app.database.is_rehearsal():
        raise BadWebhookError("url", NOT_SAFE)
    named = f"{host}:{parts.port}" if parts.port else host
    allowed = app.settings.connect.event_hosts
    here = host in LOOPBACK and app.database.is_rehearsal()
    if not here and host not in allowed and named not in allowed:
        raise BadWebhookError("url", NOT_ALLOWED)


def secret_for(app: App, webhook: Webhook) -> bytes:
    """The secret with which messages to an address are signed."""
    return unseal(app, _sealed_for(webhook.name), webhook.secret).encode()


def _sealed_for(name: str) -> str:
    return f"webhook {name}"


KINDS = Text("只能是 {}", "is one of {}")
NO_SCOPE = Text(
    "没有含 events 权限的在用密钥；请管理员发放（yidi keys add … --scope events）",
    "has no key in force with the scope events: an admin gives one (`yidi keys add … --scope events`)",
)
TOO_MANY = Text("已登记 {} 个；请先停用一个", "{} are registered: end one first")
NOT_SAFE = Text(
    "应为 https:// 地址，不带账号、参数（演练库的本机地址可用 http://）",
    "is https:// without a user or a query (http:// on this machine alone, in a rehearsal)",
)
NOT_ALLOWED = Text(
    "的主机不在允许之列；请管理员写入 settings.yaml 的 connect.event_hosts",
    "has a host that is not allowed: an admin names it in connect.event_hosts of settings.yaml",
)
