"""How the counts of cases look on a terminal (各状态件数的显示)."""

from typing import Any

from console.answers.status import BESIDE, KINDS
from console.terminal.output import Face


def draw_status(face: Face, shown: dict[str, Any]) -> None:
    """Print the counts of each kind, what is overdue, what waits longest and what failed."""
    for kind in KINDS:
        rows = [
            (state.label.say(face.lang), state.value, shown[kind.key][state.value])
            for state in kind.states
        ]
        heads = (face.say("状态", "state"), face.say("代码", "code"), face.say("件数", "cases"))
        face.table(heads, rows, kind.label.say(face.lang))
        oldest = shown["oldest"][kind.key]
        late, aside = shown["overdue"][kind.key], shown["stuck"][kind.key]
        face.line(
            face.say(f"超期 {late} 件", f"{late} overdue")
            + (face.say(f"；搁置 {aside} 件", f"; {aside} set aside") if aside else "")
            + (face.say(f"；最早待办 {oldest['no']}（{oldest['applied_on']} 申请）",
                        f"; oldest waiting {oldest['no']} (applied {oldest['applied_on']})") if oldest else "")
        )  # fmt: skip
    _draw_beside(face, shown)
    _draw_failures(face, shown)


def _draw_beside(face: Face, shown: dict[str, Any]) -> None:
    for each in BESIDE:
        there = [
            f"{state.label.say(face.lang)} {n}"
            for state in each.states
            if (n := shown[each.key][state.value])
        ]
        if there:
            face.line(
                each.label.say(face.lang) + face.say("：", ": ") + face.say("，", ", ").join(there)
            )


def _draw_failures(face: Face, shown: dict[str, Any]) -> None:
    if shown["inquiries"]["open"]:
        open_, late = shown["inquiries"]["open"], shown["inquiries"]["overdue"]
        face.line(face.say(f"协查待答复 {open_} 件，逾期 {late} 件（yidi inquiry list）",
                           f"{open_} inquiries wait for an answer, {late} of them overdue (yidi inquiry list)"))  # fmt: skip
    if shown["bank_exceptions"]:
        face.line(face.say(f"银行回复待查 {shown['bank_exceptions']} 条（yidi payout exceptions）",
                           f"{shown['bank_exceptions']} answers of the bank to be looked at (yidi payout exceptions)"))  # fmt: skip
    if shown["red_receipts"]:
        face.line(face.say(f"已审批或已拨付、票据已冲红 {shown['red_receipts']} 件（yidi reprocess）",
                           f"{shown['red_receipts']} approved or paid claims with red-flushed receipts (yidi reprocess)"))  # fmt: skip
    asked, late = shown["personal_data"]["open"], shown["personal_data"]["overdue"]
    if asked:
        face.line(face.say(f"个人信息请求待答复 {asked} 件，超期 {late} 件（yidi privacy list --open）",
                           f"{asked} requests about personal data, {late} overdue (yidi privacy list --open)"))  # fmt: skip
    if areas := "、".join(shown["rights_unsigned"]):
        face.line(face.say(f"本季度权限清单未签署：{areas}（yidi user rights）",
                           f"rights lists that nobody signed this quarter: {areas} (yidi user rights)"))  # fmt: skip
    if any(shown["reports"].values()):
        again, parked = shown["reports"]["to_retry"], shown["reports"]["parked"]
        face.line(face.say(f"备案上报失败：待重试 {again} 件，已搁置 {parked} 件（yidi reports list --parked）",
                           f"reports upward that failed: {again} to be tried again, {parked} parked (yidi reports list --parked)"))  # fmt: skip
