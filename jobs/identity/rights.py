"""Who may do what in an area (权限清单): as it is, as two people signed it each quarter, what differs."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import func
from sqlmodel import Session, col, select

from config.clock import day_of
from config.text import Text
from jobs.app import App
from jobs.identity.duties import STAFF
from jobs.principal import Principal
from models import ApiKey, RightsList, SignIn, Tally, User, UserChange
from models.audit import append
from models.base import canonical
from workflow.access.reach import Reach
from workflow.moves.actors import find_actor
from workflow.shared.errors import SecondPersonError, WrongRoleError
from workflow.shared.json_types import JsonObject
from workflow.shared.months import quarter_of

SIGNING = Text("签署权限清单", "sign a rights list")
SEEN = ("last_sign_in", "since")
"""What is told in a row and is no right."""


class RightsDifference(NamedTuple):
    """Whose rights are other than on the last signed list (与上次清单的差异)."""

    added: list[str]
    removed: list[str]
    changed: list[str]

    @property
    def names(self) -> list[str]:
        """All of them."""
        return sorted({*self.added, *self.removed, *self.changed})


def rights_in(session: Session, area: str, today: date) -> list[JsonObject]:
    """Whoever may do something in an area: users by name, then the keys of systems."""
    users = session.exec(select(User).where(col(User.active)).order_by(User.name))
    there = [user for user in users if Reach(frozenset({area})).meets(user.areas)]
    seen, since = _last_sign_ins(session), _since(session)
    rows: list[JsonObject] = [
        {
            "name": user.name, "roles": [*user.roles], "limit": user.limit,
            "areas": [*sorted(user.areas)], "institution": user.institution, "unit": user.unit,
            "last_sign_in": seen.get(user.name), "since": since.get(user.name),
        }
        for user in there
    ]  # fmt: skip
    return rows + _keys(session, area, today)


def _keys(session: Session, area: str, today: date) -> list[JsonObject]:
    """A hospital's key is for its own visits and referrals, of people of any area."""
    open_ = (col(ApiKey.revoked_at).is_(None), col(ApiKey.expires_on) >= today)
    found = session.exec(select(ApiKey).where(*open_).order_by(ApiKey.name, col(ApiKey.id)))
    return [
        {
            "name": f"key:{key.name}", "roles": [*sorted(key.scopes)], "limit": None,
            "areas": [*sorted(key.areas)], "institution": key.institution, "unit": "",
            "last_sign_in": key.used_on.isoformat() if key.used_on else None,
            "since": day_of(key.created_at).isoformat(),
        }
        for key in found
        if key.institution or Reach(frozenset({area})).meets(key.areas)
    ]  # fmt: skip


def _last_sign_ins(session: Session) -> Mapping[str, str]:
    query = select(SignIn.name, func.max(SignIn.opened_at))
    users = col(SignIn.name).in_(select(User.name))
    found = session.exec(query.where(users).group_by(SignIn.name))
    return {name: day_of(at).isoformat() for name, at in found}


def _since(session: Session) -> Mapping[str, str]:
    query = select(UserChange.name, func.min(UserChange.at)).group_by(UserChange.name)
    return {name: day_of(at).isoformat() for name, at in session.exec(query)}


def last_signed(session: Session, area: str) -> RightsList | None:
    """The last list of an area that two people signed."""
    its = select(RightsList).where(RightsList.area == area)
    return session.exec(its.order_by(col(RightsList.no).desc()).limit(1)).first()


def differences(before: Iterable[JsonObject], now: Iterable[JsonObject]) -> RightsDifference:
    """Whose rights are other than before; when somebody signed in last is no right."""
    old, new = _by_name(before), _by_name(now)
    return RightsDifference(
        sorted(new.keys() - old.keys()),
        sorted(old.keys() - new.keys()),
        sorted(name for name in old.keys() & new.keys() if old[name] != new[name]),
    )


def _by_name(rows: Iterable[JsonObject]) -> dict[str, list[str]]:
    """The rights of each; two keys of one system are one after the other."""
    found: dict[str, list[str]] = {}
    for row in rows:
        right = {name: value for name, value in row.items() if name not in SEEN}
        found.setdefault(str(row["name"]), []).append(canonical(right))
    return found


def digest_of(area: str, quarter: str, rows: Iterable[JsonObject]) -> str:
    """The hash of the rights of an area in a quarter, which both sign (清单哈希)."""
    rights = sorted(word for words in _by_name(rows).values() for word in words)
    return hashlib.sha256("\n".join((area, quarter, *rights)).encode()).hexdigest()


def sign_rights(session: Session, app: App, area: str, by: Principal, second: str) -> RightsList:
    """Keep the list of an area for this quarter, signed by an admin and by another of the staff.

    Refused: `same_person`, `wrong_role`.
    """
    _check_second(session, by, second)
    rows, quarter = rights_in(session, area, app.today), quarter_of(app.today)
    made = RightsList(
        no=0, area=area, quarter=quarter, content=rows, signed_by=by.name, second=second,
        os_user=by.os_user, day=app.today, at=app.now, prev_hash=b"", hash=b"",
    )  # fmt: skip
    append(session, made)
    return made


def _check_second(session: Session, by: Principal, second: str) -> None:
    if not second or second == by.name:
        raise SecondPersonError(by.name, SIGNING.zh)
    if not find_actor(session, second).roles & STAFF:
        raise WrongRoleError(second, SIGNING, sorted(STAFF))


def areas_in_use(session: Session) -> list[str]:
    """The areas that have cases: a list is due of each (应签清单的统筹区)."""
    return sorted(session.exec(select(Tally.area).distinct()))


def changed_areas(session: Session, on: date) -> list[str]:
    """The areas whose rights are other than on the list that was signed this quarter."""
    lists = [last_signed(session, area) for area in areas_in_use(session)]
    return [
        each.area for each in lists
        if each is not None and each.quarter == quarter_of(on)
        and differences(each.content, rights_in(session, each.area, on)).names
    ]  # fmt: skip


def unused_users(session: Session, on: date, days: int) -> list[str]:
    """Active users who have not signed in for so many days, since their last time or their start."""
    seen, since = _last_sign_ins(session), _since(session)
    names = session.exec(select(User.name).where(col(User.active)).order_by(User.name))
    oldest = (on - timedelta(days=days)).isoformat()
    return [name for name in names if (seen.get(name) or since.get(name) or oldest) < oldest]
