"""Checking the history of users (人员校验): every change again, and whether each is what it left."""

from typing import NamedTuple

from sqlmodel import select

from jobs.identity.staff import changes, content_of, content_of_key, name_of_key
from models import ApiKey, User
from models.chain import canonical
from models.database import Database
from workflow.audit.chain_check import Fault, shown


class CheckedUsers(NamedTuple):
    """How many changes hold, and the first fault."""

    changes: int
    fault: Fault | None


def checked_users(database: Database) -> CheckedUsers:
    """Check the chain of changes, and every user and key against their last."""
    left: dict[str, str] = {}
    before, n = b"", 0
    with database.reading() as session:
        for change in changes(session):
            right = change.expected()
            if (change.no, change.prev_hash, change.hash) != (n + 1, before, right):
                fault = Fault(
                    "user_broken", no=change.name, seq=n + 1, expected=shown(right),
                    found=shown(change.hash),
                )  # fmt: skip
                return CheckedUsers(n, fault)
            left[change.name] = canonical(change.content)
            before, n = change.hash, n + 1
        there = {user.name: canonical(content_of(user)) for user in session.exec(select(User))}
        keys = session.exec(select(ApiKey))
        there |= {name_of_key(key): canonical(content_of_key(key)) for key in keys}
    for name in sorted(left.keys() | there.keys()):
        said, found = left.get(name, ""), there.get(name, "")
        if said != found:
            return CheckedUsers(n, Fault("user_mismatch", no=name, expected=said, found=found))
    return CheckedUsers(n, None)
