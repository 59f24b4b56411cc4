"""The keys of systems (接口密钥): given, followed, revoked, listed; none is shown twice."""

from datetime import date
from typing import Any

from sqlmodel import col, select

from config.text import Text
from console.answers.asked import asked
from console.answers.by_two import of_two
from console.answers.queries import instant
from console.answers.those_seen import key_seen
from jobs.app import App
from jobs.identity import Principal
from jobs.proposals.touches import of_key
from jobs.signin.giving_keys import GivenKey, KeyWish, give_key, revoke_key, rotate_key
from jobs.signin.key_addresses import addresses_by_key
from models import ApiKey, Role
from workflow.access.kinds import OFFICE, WORK

ADMIN = frozenset({Role.ADMIN})


@asked(WORK)
@of_two(
    "key add", Text("发放接口密钥", "give a key"), ADMIN,
    lambda app, session, given: of_key(
        app, session, given["wish"].name, given["wish"].areas
    ),
)  # fmt: skip
def answer_key_added(app: App, wish: KeyWish, by: Principal, second: str) -> dict[str, Any]:
    """Give a key, and return it as a row with the `key` itself, this once."""
    return _shown(app, give_key(app, wish, by, second))


@asked(WORK)
@of_two(
    "key rotate", Text("更换接口密钥", "give the key that follows"), ADMIN,
    lambda app, session, given: of_key(app, session, given["name"], ()),
)  # fmt: skip
def answer_key_rotated(
    app: App, name: str, overlap: int, by: Principal, second: str
) -> dict[str, Any]:
    """Give the key that follows, as a row with the `key` itself; the one before ends in `overlap` days."""
    return _shown(app, rotate_key(app, name, overlap, by, second))


@asked(WORK)
def answer_key_revoked(app: App, name: str, by: Principal) -> list[dict[str, Any]]:
    """Take back the keys of a name, and return them as rows; `webhooks_ended` addresses ended with them."""
    revoked = revoke_key(app, name, by)
    ended = {"webhooks_ended": revoked.webhooks}
    return [key_row(key, app.today, 0) | ended for key in revoked.rows]


@asked(OFFICE)
def answer_keys(app: App) -> list[dict[str, Any]]:
    """Return every key there was of the areas of whoever asks, by name; hospitals' are of any."""
    with app.database.reading() as session:
        query = select(ApiKey).order_by(col(ApiKey.name), col(ApiKey.id))
        keys = [key for key in session.exec(query) if key_seen(key, app.reach)]
        told = addresses_by_key(session, keys)
        return [key_row(key, app.today, told.get(key.id or 0, 0)) for key in keys]


def _shown(app: App, given: GivenKey) -> dict[str, Any]:
    with app.database.reading() as session:
        told = addresses_by_key(session, [given.row])
    return {**key_row(given.row, app.today, sum(told.values())), "key": given.token}


def key_row(key: ApiKey, today: date, webhooks: int) -> dict[str, Any]:
    """A key without what is secret of it; `prefix` is how it begins after yk_.

    `webhooks` are the addresses that are told by it, and end with it.
    """
    state = "revoked" if key.revoked_at else "expired" if key.expires_on < today else "active"
    return {
        "name": key.name, "prefix": key.prefix, "state": state, "scopes": key.scopes,
        "institution": key.institution, "areas": key.areas,
        "expires_on": key.expires_on.isoformat(), "created_at": instant(key.created_at),
        "created_by": key.created_by, "confirmed_by": key.confirmed_by,
        "used_on": key.used_on.isoformat() if key.used_on else None,
        "webhooks": webhooks,
    }  # fmt: skip
