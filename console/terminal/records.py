"""How the records of a person look on a terminal (备案记录的显示)."""

from typing import Any

from console.terminal.output import Face

NO_END = ("长期", "no end")


def draw_records(face: Face, person: dict[str, Any]) -> None:
    """Print a table for each tab, then what stands in the way of a new filing."""
    named = f"{person['name']} {person['person']}"
    face.line(face.say(f"备案记录：{named}，{person['on']}", f"Records of {named}, {person['on']}"))
    for tab in person["tabs"]:
        _draw_tab(face, tab)
    for care in person["deemed"]:
        face.line(face.say(
            f"视同已备案：{care['on']} {care['as_label']}，报销 {care['claim']}（依据：{care['clause']}）",
            f"deemed filed: {care['on']} {care['as_label']}, claim {care['claim']} ({care['clause']})",
        ))  # fmt: skip
    face.line()
    _draw_blocking(face, person["already_filed"])


def _draw_tab(face: Face, tab: dict[str, Any]) -> None:
    face.line()
    face.line(face.say(f"【{tab['label']}】{tab['shows']}", f"[{tab['label']}] {tab['shows']}"))
    if not tab["filings"]:
        face.line(face.say("没有记录", "nothing"))
        return
    heads = [
        face.say("业务流水号", "number"), face.say("备案类型", "category"), face.say("就医地", "place"),
        face.say("开始", "from"), face.say("结束", "to"), face.say("状态", "state"),
        face.say("申报来源", "source"), face.say("申请", "filed"), face.say("申请人", "by"),
    ]  # fmt: skip
    face.table(heads, [_cells(face, filing) for filing in tab["filings"]])
    for filing in tab["filings"]:
        if filing.get("result"):
            face.line(f"{filing['no']}: {filing['result']}")


def _draw_blocking(face: Face, already_filed: dict[str, Any]) -> None:
    face.line(already_filed["says"])
    for blocking in already_filed["filings"]:
        face.line(f"- {blocking['says']}")
        for sentence in (*blocking["how"], *blocking["not_blocked"]):
            face.line(f"  · {sentence}")


def _cells(face: Face, filing: dict[str, Any]) -> list[Any]:
    who = filing["filed_by"]
    by = f"{who['label']} {who['name']}" if who["name"] else who["label"]
    ends = filing["ends_on"] or face.say(*NO_END)
    return [
        filing["no"], filing["category_label"], filing["destination_name"], filing["starts_on"],
        ends, filing["state_label"], filing["source"], filing["filed_on"], by,
    ]  # fmt: skip
