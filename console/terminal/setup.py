"""How the setting up of a database and its checks look on a terminal (建立数据库与自检的显示)."""

from typing import Any

from config.text import Text
from console.terminal.output import Face

SAMPLE = {
    "people": Text("参保人", "people"), "providers": Text("机构", "institutions"),
    "settlements": Text("直接结算", "direct settlements"), "filings": Text("备案", "filings"),
    "claims": Text("报销", "claims"), "users": Text("经办人员", "users"),
    "refused": Text("有意放的差错，已拒绝", "refused, faulty on purpose"),
}  # fmt: skip
"""What the sample holds, by the key of its count."""


def draw_setup(face: Face, shown: dict[str, Any]) -> None:
    """Print the database with its revision, and what was loaded."""
    loaded = shown["loaded"]
    rehearsal = face.say("，演练库", ", for rehearsals") if shown["rehearsal"] else ""
    years = loaded["calendar_years"]
    face.line(face.say(f"数据库：{shown['database']}（版本 {shown['revision']}{rehearsal}）",
                       f"database: {shown['database']} (revision {shown['revision']}{rehearsal})"))  # fmt: skip
    face.line(
        face.say(
            f"已载入：参数库 {loaded['policy_areas']} 个地区、{loaded['policy_parameters']} 项参数；"
            f"区划 {loaded['regions']} 个；工作日历 {years[0]}–{years[-1]}",
            f"loaded: {loaded['policy_areas']} areas and {loaded['policy_parameters']} parameters; "
            f"{loaded['regions']} regions; working days {years[0]}–{years[-1]}",
        )
    )
    if "admin" in shown:
        name = shown["admin"]["name"]
        face.line(face.say(f"管理员：{name}；其他人员由其添加：yidi user add … --as {name}",
                           f"admin: {name}, who adds the others: yidi user add … --as {name}"))  # fmt: skip
        if given := shown["admin"].get("starting_password"):
            face.line(face.say(f"初始口令（只显示这一次）：{given}；本人执行 yidi user password {name}",
                               f"starting password, shown this once: {given}; they run yidi user password {name}"))  # fmt: skip
    if "sample" in loaded and not any(loaded["sample"].values()):
        face.line(face.say("样例：已经载入过", "sample: it was loaded before"))
    elif "sample" in loaded:
        counts = [f"{face.words(SAMPLE[key])} {n}" for key, n in loaded["sample"].items()]
        face.line(face.say("样例：" + "，".join(counts), "sample: " + ", ".join(counts)))
    if told := shown.get("sign_ins"):
        names, password = told["names"], told["password"]
        face.line(face.say(f"演练登录（只在本机）：{'、'.join(names)}；口令都是 {password}",
                           f"sign-ins of the rehearsal, on this machine alone: {', '.join(names)}; "
                           f"the password of each is {password}"))  # fmt: skip


def draw_doctor(face: Face, shown: dict[str, Any]) -> None:
    """Print a line for each check: in order, to be seen to, or wrong."""
    for check in shown["checks"]:
        mark = "✓" if check["ok"] else "!" if check["advice"] else "✗"
        face.line(f"{mark} {check['says']}")
