"""The keys of systems (接口密钥): told from a request by one statement, made once, followed, revoked.

A key is `yk_`, eight characters by which it is found, and 43 that are secret; only the SHA-256 of
the whole is kept.
"""

import secrets
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, select, update
from sqlmodel import col

from config.text import Text
from jobs.app import App
from jobs.principal import Principal, SignedBy
from jobs.signin.token_hash import token_hash
from models import ApiKey, KeyScope
from models.prepared import Prepared
from models.rehearsal import NotARehearsalError
from workflow.access.kinds import AskerKind
from workflow.moves.key_actor import actor_with
from workflow.shared.errors import Refusal

BEGINS = "yk_"
PREFIX_LENGTH = 8
BY_PREFIX = Prepared(
    select(
        *map(col, (ApiKey.id, ApiKey.name, ApiKey.hash, ApiKey.scopes, ApiKey.institution)),
        *map(col, (ApiKey.areas, ApiKey.expires_on, ApiKey.revoked_at, ApiKey.used_on)),
    ).where(col(ApiKey.prefix) == bindparam("prefix"))
)
USED = Prepared(
    update(ApiKey).where(col(ApiKey.id) == bindparam("its_id")).values(used_on=bindparam("day"))
)


class BadKeyError(Refusal):
    """No key in force is this one (接口密钥无效); which of the reasons it is, nobody is told."""

    code = "not_signed_in"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "接口密钥无效、已到期或已撤销；请在 Authorization: Bearer 中给出管理员发放的密钥（yk_…），"
                "失效的请管理员另发（yidi keys add）。",
                "this is no key in force: give the one that an admin handed over (yk_…) as "
                "`Authorization: Bearer`; where it is over, an admin makes another (`yidi keys add`).",
            )
        )


class NewKey(NamedTuple):
    """A key as it is shown once, and what is kept of it."""

    token: str
    prefix: str
    hash: bytes


def new_key() -> NewKey:
    """Draw a key."""
    token = BEGINS + secrets.token_hex(PREFIX_LENGTH // 2) + secrets.token_urlsafe(32)
    return NewKey(token, prefix_of(token), token_hash(token))


def prefix_of(token: str) -> str:
    """The characters by which a key is found."""
    return token[len(BEGINS) :][:PREFIX_LENGTH]


def principal_of_key(app: App, token: str) -> Principal:
    """The system whose key this is; `not_signed_in` where no key in force is."""
    with app.database.glancing() as connection:
        key = BY_PREFIX.first(connection, {"prefix": prefix_of(token)})
    today = app.today
    known = key is not None and secrets.compare_digest(bytes(key.hash), token_hash(token))
    if not known or key.revoked_at is not None or key.expires_on < today:
        raise BadKeyError
    if key.used_on != today:
        _note_use(app, key.id, today)
    kind = AskerKind.RUNNER if KeyScope.RUNS.value in key.scopes else AskerKind.SERVICE
    return Principal(
        actor_with(key.name, key.scopes, key.institution, key.areas), "", kind, SignedBy.KEY, scopes=frozenset(key.scopes),
    )  # fmt: skip


def _note_use(app: App, key_id: int, today: date) -> None:
    """Keep the day on which a key was used last, once a day and without waiting for the disk."""
    with suppress(NotARehearsalError), app.database.noting() as session:
        USED.run(session.connection(), {"its_id": key_id, "day": today})
