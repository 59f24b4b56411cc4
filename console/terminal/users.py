"""How users look on a terminal (经办人员的显示)."""

from typing import Any

from console.terminal.output import Face
from models import Role
from workflow.access.reach import EVERY_AREA


def draw_added(face: Face, user: dict[str, Any]) -> None:
    """Print a new user with their roles."""
    face.line(f"{user['name']}  {', '.join(user['roles'])}")


def draw_placed(face: Face, user: dict[str, Any]) -> None:
    """Print a user with their institution."""
    face.line(f"{user['name']}  {user['institution']}")


def draw_areas(face: Face, user: dict[str, Any]) -> None:
    """Print a user with the areas that they work for."""
    face.line(f"{user['name']}  {_areas(face, user)}")


def draw_disabled(face: Face, user: dict[str, Any]) -> None:
    """Print that a user may no longer act."""
    face.line(face.say(f"{user['name']} 已停用", f"{user['name']} is disabled"))


def draw_kept_away(face: Face, user: dict[str, Any]) -> None:
    """Print whether a user is linked to a person, and how many relatives they declared."""
    linked = face.say("已登记", "linked") if user["linked"] else face.say("未登记", "not linked")
    face.line(face.say(f"{user['name']}  本人参保信息{linked}，申报亲属 {user['relatives']} 名",
                       f"{user['name']}  {linked}, {user['relatives']} relatives"))  # fmt: skip


def draw_relatives(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print the relatives whom a user declared."""
    heads = (
        ["证件号码", "姓名", "关系", "申报人", "申报日"]
        if face.lang == "zh"
        else ["identity", "name", "relation", "declared by", "on"]
    )
    names = ("person", "name", "label", "declared_by", "declared_on")
    face.table(heads, [[row[name] for name in names] for row in rows])


def draw_users(face: Face, users: list[dict[str, Any]]) -> None:
    """Print the table of users."""
    heads = (
        ["人员", "岗位", "统筹区", "所属机构（单位）", "审批限额", "在用"]
        if face.lang == "zh"
        else ["name", "roles", "areas", "institution (employer)", "limit", "active"]
    )
    face.table(heads, [_cells(face, user) for user in users])


def draw_user_history(face: Face, changes: list[dict[str, Any]]) -> None:
    """Print what became of users."""
    heads = (
        [
            "时间",
            "人员",
            "变更",
            "岗位",
            "统筹区",
            "所属机构（单位）",
            "审批限额",
            "在用",
            "办理",
            "操作系统用户",
        ]
        if face.lang == "zh"
        else [
            "time",
            "name",
            "change",
            "roles",
            "areas",
            "institution (employer)",
            "limit",
            "active",
            "by",
            "os user",
        ]
    )
    rows = (
        (each["time"], each["name"], each["label"], *_cells(face, each)[1:], each["actor"],
         each["os_user"])
        for each in changes
    )  # fmt: skip
    face.table(heads, rows, least=(8, 4, 5))


def draw_user_acts(face: Face, acts: list[dict[str, Any]]) -> None:
    """Print the commands that wrote."""
    heads = ("时间", "人员", "操作系统用户", "命令")
    if face.lang == "en":
        heads = ("time", "by", "os user", "command")
    face.table(heads, [(a["time"], a["actor"], a["os_user"], a["command"]) for a in acts])


def _cells(face: Face, user: dict[str, Any]) -> tuple[str, ...]:
    roles = "、".join(face.words(Role(role).label) for role in user["roles"])
    approves = Role.APPROVER.value in user["roles"]
    limit = user["limit"] or (face.say("不限", "no limit") if approves else "")
    return (
        user["name"],
        roles,
        _areas(face, user),
        user["institution"] or user["unit"],
        limit,
        face.say("是", "yes") if user["active"] else face.say("否", "no"),
    )


def _areas(face: Face, user: dict[str, Any]) -> str:
    every = EVERY_AREA in user["areas"]
    return face.say("全部", "all") if every else " ".join(user["areas"])
