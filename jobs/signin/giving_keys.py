"""Keys are given by two admins, followed by the next, and revoked (接口密钥的发放、更换与撤销).

Each is a change in the chained history of users, under `key:{prefix}`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from sqlmodel import Session, col, select

from config.text import Text
from jobs.app import App
from jobs.identity import USERS, Principal
from jobs.identity.staff import record_key
from jobs.signin.key_addresses import end_with, taken_up
from jobs.signin.keys import NewKey, new_key
from models import ApiKey, Institution, KeyScope
from workflow.access.reach import EVERY_AREA, Reach
from workflow.machine.context import Actor
from workflow.moves.actors import find_actor
from workflow.shared.errors import Refusal, SecondPersonError, WrongRoleError

GIVING = Text("发放接口密钥", "give a key")
LASTS_DAYS = 365
"""So long a key is in force where nothing else is said: one that is never changed is never noticed."""
OVERLAP_DAYS = 7
"""So long the key before goes on, while the system takes up the next."""
LONGEST_NAME = 40


class NoKeyError(Refusal):
    """No key in force has this name (没有在用的密钥)."""

    code = "no_such_key"

    def __init__(self, name: str) -> None:
        says = Text(
            "没有名为 {name} 的在用接口密钥；可用 yidi keys list 查看，yidi keys add 发放。",
            "no key in force is called {name}: see `yidi keys list`, give one with `yidi keys add`.",
        )
        super().__init__(says, name=name)


class KeyExistsError(Refusal):
    """A key of this name is in force (已有在用的密钥)."""

    code = "key_exists"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 已有在用的接口密钥；更换用 yidi keys rotate {name}（新旧并用若干日），"
            "不再使用的先撤销（yidi keys revoke {name}）。",
            "{name} has a key in force: change it by `yidi keys rotate {name}` (both work for some "
            "days), or revoke it first (`yidi keys revoke {name}`).",
        )
        super().__init__(says, name=name)


class BadKeyWishError(Refusal):
    """What the key is to open, for whom or until when is none (密钥申请有误)."""

    code = "bad_key_wish"

    def __init__(self, option: str, why: Text) -> None:
        says = Text("{option} {why}。", "{option} {why_en}.")
        super().__init__(says, option=option, why=why.zh, why_en=why.en)


class BeyondAreasError(Refusal):
    """Who confirms a key works for all its areas (确认人须负责密钥的全部统筹区)."""

    code = "wrong_role"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 不负责该密钥的全部统筹区，不能确认；须由负责这些统筹区的另一名管理员确认。",
            "{name} does not work for all areas of the key: another admin who does confirms it.",
        )
        super().__init__(says, name=name)


@dataclass(frozen=True)
class KeyWish:
    """What a key is to open, of whom, and until when; None is a year from today."""

    name: str
    scopes: Sequence[str]
    institution: str = ""
    areas: Sequence[str] = ()
    expires_on: date | None = None


class GivenKey(NamedTuple):
    """A key, and what is shown of it this once."""

    row: ApiKey
    token: str


def give_key(app: App, wish: KeyWish, by: Principal, second: str) -> GivenKey:
    """Make a key, confirmed by a second admin.

    Refused: `bad_key_wish`, `key_exists`, `same_person`, `wrong_role`.
    """
    made = new_key()
    with app.database.writing() as session:
        confirmer = confirmed_by(session, by, second, wish.areas)
        check_wish(session, app, wish)
        if beyond(wish.areas, by.actor.reach):
            raise BadKeyWishError("--area", NOT_OURS)
        if in_force(session, wish.name, app.today):
            raise KeyExistsError(wish.name)
        if _was_anothers(session, wish):
            raise BadKeyWishError("NAME", ANOTHERS)
        return GivenKey(kept(session, app, wish, made, by, confirmer), made.token)


def rotate_key(app: App, name: str, overlap: int, by: Principal, second: str) -> GivenKey:
    """Make the key that follows, with what the one before opens; that one ends after so many days.

    It takes up the addresses of the one before, which so outlive it.
    """
    made = new_key()
    with app.database.writing() as session:
        before = _theirs(session, name, app.today, by)
        last = before[-1]
        confirmer = confirmed_by(session, by, second, last.areas)
        wish = KeyWish(name, last.scopes, last.institution, last.areas)
        check_wish(session, app, wish)
        ends = app.today + timedelta(days=overlap)
        for key in before:
            if key.expires_on > ends:
                key.expires_on = ends
                record_key(session, key, "key_followed", by, app.now)
        following = kept(session, app, wish, made, by, confirmer)
        session.flush()
        taken_up(session, before, following)
        return GivenKey(following, made.token)


class RevokedKeys(NamedTuple):
    """Keys that were taken back, and how many addresses ended with them."""

    rows: list[ApiKey]
    webhooks: int


def revoke_key(app: App, name: str, by: Principal) -> RevokedKeys:
    """Take every key of this name back, at once; one admin does, for a lost key does not wait.

    Their addresses end in the same transaction, and what waits for those is dropped.
    """
    with app.database.writing() as session:
        keys = _theirs(session, name, app.today, by)
        for key in keys:
            key.revoked_at = app.now
            record_key(session, key, "key_revoked", by, app.now)
        return RevokedKeys(keys, end_with(session, keys, app.now))


def kept(
    session: Session, app: App, wish: KeyWish, made: NewKey, by: Principal, confirmer: Actor
) -> ApiKey:
    """The row of a key, stored with its place in the history."""
    row = ApiKey(
        name=wish.name, prefix=made.prefix, hash=made.hash, scopes=sorted(set(wish.scopes)),
        institution=wish.institution, areas=sorted(set(wish.areas)), created_at=app.now,
        created_by=by.name, confirmed_by=confirmer.name,
        expires_on=wish.expires_on or app.today + timedelta(days=LASTS_DAYS),
    )  # fmt: skip
    record_key(session, row, "key_given", by, app.now)
    return row


def in_force(session: Session, name: str, today: date) -> list[ApiKey]:
    """The keys of a name that work today, the oldest first."""
    query = select(ApiKey).where(
        ApiKey.name == name, col(ApiKey.revoked_at).is_(None), col(ApiKey.expires_on) >= today
    )
    return list(session.exec(query.order_by(col(ApiKey.id)).with_for_update()))


def _theirs(session: Session, name: str, today: date, by: Principal) -> list[ApiKey]:
    """The keys of a name that work, which open nothing beyond the areas of who asks; `no_such_key`."""
    keys = in_force(session, name, today)
    if not keys or any(beyond(key.areas, by.actor.reach) for key in keys):
        raise NoKeyError(name)
    return keys


def beyond(areas: Iterable[str], reach: Reach) -> bool:
    """Whether a key of these areas opens more than somebody reaches."""
    return reach.areas is not None and not reach.areas.issuperset(areas)


def confirmed_by(session: Session, by: Principal, second: str, areas: Iterable[str]) -> Actor:
    """The second of the two: another active admin, of all areas of the key."""
    if not second or second == by.name:
        raise SecondPersonError(by.name, GIVING.zh)
    found = find_actor(session, second)
    if not found.roles & USERS.roles:
        raise WrongRoleError(second, GIVING, sorted(USERS.roles))
    if beyond(areas, found.reach):
        raise BeyondAreasError(second)
    return found


def check_wish(session: Session, app: App, wish: KeyWish) -> None:
    """Check that a key may be as it is wished: `bad_key_wish` names the option that is not."""
    name, known = wish.name, [scope.value for scope in KeyScope]
    if not (name.isascii() and name.replace("-", "").isalnum() and len(name) <= LONGEST_NAME):
        raise BadKeyWishError("NAME", NAMED)
    if not wish.scopes or set(wish.scopes) - set(known):
        raise BadKeyWishError("--scope", Text(*(each.format(", ".join(known)) for each in SCOPED)))
    if bool(wish.institution) == bool(wish.areas):
        raise BadKeyWishError("--institution", WHOSE)
    if wish.institution and _unknown(session, wish.institution):
        raise BadKeyWishError("--institution", UNKNOWN)
    if wish.institution and set(wish.scopes) - OF_HOSPITALS:
        raise BadKeyWishError("--scope", NOT_OF_A_HOSPITAL)
    if wish.areas and KeyScope.CHECK.value in wish.scopes:
        raise BadKeyWishError("--scope", OF_A_HOSPITAL)
    if KeyScope.RUNS.value in wish.scopes and len(set(wish.scopes)) > 1:
        raise BadKeyWishError("--scope", ALONE)
    if _not_ours(app, wish.areas):
        raise BadKeyWishError("--area", NOT_OURS)
    if wish.expires_on is not None and wish.expires_on <= app.today:
        raise BadKeyWishError("--expires", OVER)


def _unknown(session: Session, code: str) -> bool:
    query = select(Institution.id).where(Institution.code == code)
    return session.exec(query).first() is None


def _was_anothers(session: Session, wish: KeyWish) -> bool:
    """Whether a system of another house had this name: what it entered would be this one's."""
    query = select(ApiKey.id).where(
        ApiKey.name == wish.name, ApiKey.institution != wish.institution
    )
    return session.exec(query).first() is not None


def _not_ours(app: App, areas: Iterable[str]) -> set[str]:
    return set(areas) - {EVERY_AREA} - set(app.policy.pooling_areas())


OF_HOSPITALS = frozenset({KeyScope.CHECK, KeyScope.REFERRALS, KeyScope.EVENTS})
"""What a hospital's key opens; what people apply for, and what is kept of them, it does not."""
NAMED = Text(
    f"应为 1 至 {LONGEST_NAME} 个字母、数字或连字符，如 daqing-hospital",
    f"is 1 to {LONGEST_NAME} letters, digits or hyphens, as daqing-hospital",
)
SCOPED = Text("至少一项，可用：{}", "is needed, at least one of {}")
WHOSE = Text(
    "与 --area 二者写一：医院的密钥写所属机构编号，其他系统写统筹区",
    "or --area, one of the two: a hospital's key names its institution, another system's its areas",
)
UNKNOWN = Text("不在机构目录中", "is not in the directory")
NOT_OF_A_HOSPITAL = Text(
    "中有医院密钥不开放的权限，可用 check、referrals、events",
    "has some that a hospital's key does not open: check, referrals, events do",
)
OF_A_HOSPITAL = Text(
    "中的 check 只发给医院（--institution），核查的是本院的就医",
    "check is a hospital's (--institution): it asks of visits at its own house",
)
ALONE = Text(
    "中的 runs 单独发放：定时作业的密钥不开放接口",
    "has runs beside others: the key of scheduled jobs opens no interface",
)
NOT_OURS = Text(
    "应为本机构的统筹区代码，全部统筹区写 *", "is a pooling area of ours, or * for every one"
)
ANOTHERS = Text(
    "曾是另一机构或另一类系统的名称，其录入的业务仍记在该名称下；请另取名称",
    "was the name of another house's system, under which what that one entered is kept: take another",
)
OVER = Text("应晚于今天", "is later than today")
