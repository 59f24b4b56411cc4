"""How users look on a terminal (经办人员的显示)."""

from typing import Any

from console.terminal.output import Face
from models import Role


def draw_added(face: Face, user: dict[str, Any]) -> None:
    """Print a new user with their roles."""
    face.line(f"{user['name']}  {', '.join(user['roles'])}")


def draw_placed(face: Face, user: dict[str, Any]) -> None:
    """Print a user with their institution."""
    face.line(f"{user['name']}  {user['institution']}")


def draw_disabled(face: Face, user: dict[str, Any]) -> None:
    """Print that a user may no longer act."""
    face.line(face.say(f"{user['name']} 已停用", f"{user['name']} is disabled"))


def draw_users(face: Face, users: list[dict[str, Any]]) -> None:
    """Print the table of users."""
    heads = (
        ["人员", "岗位", "所属机构", "审批限额", "在用"]
        if face.lang == "zh"
        else ["name", "roles", "institution", "limit", "active"]
    )
    face.table(heads, [_cells(face, user) for user in users])


def _cells(face: Face, user: dict[str, Any]) -> tuple[str, ...]:
    roles = "、".join(face.words(Role(role).label) for role in user["roles"])
    approves = Role.APPROVER.value in user["roles"]
    limit = user["limit"] or (face.say("不限", "no limit") if approves else "")
    return (
        user["name"],
        roles,
        user["institution"],
        limit,
        face.say("是", "yes") if user["active"] else face.say("否", "no"),
    )
