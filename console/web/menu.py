"""The menu (菜单): which pages there are, for whose work, and the key that opens each."""

from collections.abc import Iterable
from typing import NamedTuple

from jobs.principal import Principal
from models import Role
from workflow.access.kinds import AskerKind

OFFICE = frozenset(
    {Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.CASHIER, Role.AUDITOR, Role.ADMIN, Role.VIEWER}
)
"""Everybody of the agency."""


class MenuEntry(NamedTuple):
    """A page in the menu: where it is, what it is called, whose work it is, its key behind `g`."""

    path: str
    label: str
    roles: frozenset[Role]
    key: str = ""


ENTRIES = (
    MenuEntry("/", "我的待办", OFFICE, "w"),
    MenuEntry("/find", "查询", OFFICE, "f"),
)
"""In the order of the menu, one a line."""


def entries_for(asker: Principal) -> list[MenuEntry]:
    """The pages of somebody's work."""
    if asker.kind in (AskerKind.CITIZEN, AskerKind.AGENT):
        return []
    return [each for each in ENTRIES if each.roles & _roles(asker.actor.roles)]


def _roles(roles: Iterable[str]) -> frozenset[Role]:
    return frozenset(Role(each) for each in roles)
