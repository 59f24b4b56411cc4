"""How a changed person looks on a terminal (参保人员更正、合并的显示)."""

from typing import Any

from console.terminal.output import Face


def draw_changed_person(face: Face, person: dict[str, Any]) -> None:
    """Print how many cases followed, which filings overlap now, and what may be there twice."""
    no, n = person["person_no"], len(person["cases"])
    face.line(face.say(f"人员 {no}：{n} 件随之变更", f"person {no}: {n} cases followed"))
    for one, other in person["overlapping"]:
        face.line(face.say(
            f"备案 {one} 与 {other} 重叠，请核对后撤销其一",
            f"filings {one} and {other} overlap: annul one of them",
        ))  # fmt: skip
    for each in person["doubles"]:
        what = each["what"]
        face.line(face.say(
            f"疑似重复：{each['one']} 与 {each['other']}（{what}）；请核对，在办的不予支付，已拨付的用 yidi recover 追回",
            f"perhaps twice: {each['one']} and {each['other']} ({what}); look at them: reject what is open, "
            "recover what is paid",
        ))  # fmt: skip
