"""How the keys of systems look on a terminal (接口密钥的显示)."""

from typing import Any

from console.terminal.output import Face
from models import KeyScope

STATES = {
    "active": ("在用", "in force"),
    "expired": ("到期", "expired"),
    "revoked": ("撤销", "revoked"),
}


def draw_given(face: Face, row: dict[str, Any]) -> None:
    """Print a key, this once, and what it opens."""
    face.line(row["key"])
    face.line(
        face.say(
            "密钥只显示这一次，请交给系统管理员妥善保管；本机构只存其散列。",
            "The key is shown this once: hand it to whoever runs the system; only its hash is kept.",
        )
    )
    draw_keys(face, [row])


def draw_keys(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print the table of keys."""
    heads = (
        ["系统", "前缀", "状态", "权限", "机构", "统筹区", "有效至", "发放", "确认", "最近使用"]
        if face.lang == "zh"
        else ["system", "prefix", "state", "scopes", "institution", "areas", "until", "given by",
              "confirmed by", "used on"]
    )  # fmt: skip
    face.table(heads, [_cells(face, row) for row in rows], least=(8,))


def _cells(face: Face, row: dict[str, Any]) -> tuple[str, ...]:
    scopes = "、".join(face.words(KeyScope(scope).label) for scope in row["scopes"])
    return (
        row["name"], row["prefix"], face.say(*STATES[row["state"]]), scopes, row["institution"],
        ", ".join(row["areas"]), row["expires_on"], row["created_by"], row["confirmed_by"],
        row["used_on"] or "",
    )  # fmt: skip
