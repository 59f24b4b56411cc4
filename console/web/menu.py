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

COUNTER = frozenset({Role.INTAKE, Role.HELPER, Role.UNIT})
"""Whoever enters cases."""


class MenuEntry(NamedTuple):
    """A page in the menu: where it is, what it is called, whose work it is, its key behind `g`."""

    path: str
    label: str
    roles: frozenset[Role]
    key: str = ""
    daily: bool = True
    """Whether it stands in the bar; the others are on the page 更多."""


ENTRIES = (
    MenuEntry("/", "我的待办", OFFICE, "w"),
    MenuEntry("/approve", "复核、审批", frozenset({Role.REVIEWER, Role.APPROVER}), "a"),
    MenuEntry("/bulk", "批量办理", frozenset({Role.INTAKE, Role.REVIEWER, Role.APPROVER}), "l"),
    MenuEntry("/find", "查询", OFFICE, "f"),
    MenuEntry("/filing/new", "备案登记", COUNTER, "b"),
    MenuEntry("/claim/new", "零报受理", COUNTER, "s"),
    MenuEntry("/post", "收件登记", frozenset({Role.INTAKE}), "r"),
    MenuEntry("/payouts", "拨付与退票", frozenset({Role.CASHIER, Role.AUDITOR, Role.VIEWER}), "p"),
    MenuEntry("/deadlines", "期限与送达", OFFICE, "d"),
    MenuEntry("/overview", "总览", frozenset({Role.APPROVER, Role.ADMIN, Role.AUDITOR}), "o"),
    MenuEntry("/proposals", "待确认", OFFICE, "c"),
    MenuEntry("/hospital", "备案核查", OFFICE | {Role.HOSPITAL}, daily=False),
    MenuEntry("/referrals", "转诊", OFFICE | {Role.HOSPITAL}, daily=False),
    MenuEntry("/qualifications", "门诊慢特病资格", OFFICE, daily=False),
    MenuEntry("/directory", "定点机构", OFFICE, daily=False),
    MenuEntry("/policy", "参数库", OFFICE, daily=False),
    MenuEntry("/policy/unverified", "参数核实单", OFFICE, daily=False),
    MenuEntry("/runs", "运行台账", OFFICE, daily=False),
    MenuEntry("/set-aside", "已搁置", OFFICE, daily=False),
    MenuEntry("/users", "经办人员和权限", OFFICE, daily=False),
    MenuEntry("/looks", "谁看过", frozenset({Role.AUDITOR, Role.ADMIN}), daily=False),
    MenuEntry("/seal", "审计和封存", frozenset({Role.AUDITOR, Role.ADMIN}), daily=False),
    MenuEntry("/more", "更多", OFFICE, "m"),
)
"""In the order of the menu, one a line."""


def entries_for(asker: Principal) -> list[MenuEntry]:
    """The pages of somebody's work."""
    if asker.kind in (AskerKind.CITIZEN, AskerKind.AGENT):
        return []
    return [each for each in ENTRIES if each.roles & _roles(asker.actor.roles)]


def _roles(roles: Iterable[str]) -> frozenset[Role]:
    return frozenset(Role(each) for each in roles)
