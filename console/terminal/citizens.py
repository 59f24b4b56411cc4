"""How people's identity looks on a terminal (身份的显示): codes that went out, accounts, rights lists."""

from typing import Any

from console.terminal.instants import by_the_clock
from console.terminal.output import Face
from models import KeyScope, Role


def draw_identified(face: Face, sent: dict[str, Any]) -> None:
    """Print to whom a code went, and until when it holds."""
    until = by_the_clock(sent["until"])
    face.line(
        face.say(
            f"验证码已发往 {sent['person_no']} 登记的手机 {sent['phone']}，有效至 {until}",
            f"a code went to {sent['phone']}, registered for {sent['person_no']}; valid until "
            f"{until}",
        )
    )


def draw_account(face: Face, user: dict[str, Any]) -> None:
    """Print at which providers a user has accounts."""
    issuers = "、".join(user["issuers"]) or face.say("无", "none")
    face.line(face.say(f"{user['name']}  身份认证账号：{issuers}", f"{user['name']}  accounts: {issuers}"))  # fmt: skip


def draw_rights(face: Face, lists: list[dict[str, Any]]) -> None:
    """Print each list as it is, what differs from the one that was signed last, and who is idle."""
    for one in lists:
        _draw_list(face, one)
    if not lists:
        face.line(face.say("没有统筹区有业务", "no area has cases"))


def draw_rights_signed(face: Face, one: dict[str, Any]) -> None:
    """Print which list was signed by whom."""
    last = one["last"]
    face.line(
        face.say(
            f"{one['area']} {last['quarter']} 权限清单第 {last['no']} 号：{last['signed_by']}、{last['second']} 已签署",
            f"rights list {last['no']} of {one['area']}, {last['quarter']}: signed by "
            f"{last['signed_by']} and {last['second']}",
        )
    )


def _draw_list(face: Face, one: dict[str, Any]) -> None:
    heads = ("人员", "岗位", "所属机构", "审批限额", "统筹区", "上次登录", "说明")
    if face.lang == "en":
        heads = ("name", "roles", "institution", "limit", "areas", "last sign-in", "remark")
    title = f"{one['area']} {one['label']} {one['quarter']}"
    face.table(heads, [_cells(face, row) for row in one["users"]], title, least=(2, 4, 3))
    for key, zh, en in (("added", "新增", "new"), ("removed", "取消", "gone")):
        if one[key]:
            names = "、".join(one[key])
            face.line(
                face.say(f"与上次签署相比{zh}：{names}", f"{en} since the last list: {names}")
            )
    last = one["last"]
    if one["signed"]:
        face.line(face.say(f"已签署：{last['signed_by']}、{last['second']}（{last['day']}）",
                           f"signed by {last['signed_by']} and {last['second']} ({last['day']})"))  # fmt: skip
    else:
        face.line(face.say(f"本季度未签署，或签署后有变动（yidi user rights --area {one['area']} --sign）",
                           f"not signed this quarter, or changed since (yidi user rights --area {one['area']} --sign)"))  # fmt: skip


def _cells(face: Face, row: dict[str, Any]) -> tuple[str, ...]:
    kinds: type[Role] | type[KeyScope] = KeyScope if row["name"].startswith("key:") else Role
    remarks = [
        face.say(zh, en)
        for key, zh, en in (("changed", "有变动", "changed"), ("unused", "闲置", "unused"))
        if row[key]
    ]
    return (
        row["name"], "、".join(face.words(kinds(role).label) for role in row["roles"]),
        row["institution"], row["limit"] or "",
        " ".join(row["areas"]).replace("*", face.say("全部", "all")),
        row["last_sign_in"] or face.say("从未", "never"), "、".join(remarks),
    )  # fmt: skip


def draw_mine(face: Face, mine: dict[str, Any]) -> None:
    """Print for whom somebody asks, their cases, and what waits for them."""
    heads = ("人员编号", "姓名", "证件号码", "权限")
    cases = ("编号", "姓名", "状态", "申请日", "截止", "待您办理")
    notices = ("业务编号", "通知", "状态", "时间")
    if face.lang == "en":
        heads = ("person", "name", "identity", "for")
        cases = ("number", "name", "state", "applied", "until", "waits for you")
        notices = ("case", "notice", "state", "time")
    people = [
        (row["person_no"], row["name"], row["person"], "、".join(row["scope_labels"]))
        for row in mine["people"]
    ]
    face.table(heads, people, face.say("本人和所代理的人", "oneself and those represented"))
    for key, zh, en in (("filings", "备案", "filings"), ("claims", "报销", "claims")):
        face.table(cases, [_own_case(face, row) for row in mine[key]], face.say(zh, en))
    told = [
        (row["case"], row["kind_label"], row["state_label"], by_the_clock(row["queued_at"]))
        for row in mine["notices"]
    ]
    face.table(notices, told, face.say("通知", "notices"))


def _own_case(face: Face, row: dict[str, Any]) -> tuple[str, ...]:
    waits = face.say("是", "yes") if row["waits_for_you"] else ""
    until = row["period_ends_on"] or ""
    return (row["no"], row["name"], row["state_label"], row["applied_on"], until, waits)
