"""How the differences of paid claims look on a terminal (追溯核算的显示)."""

from typing import Any

from console.terminal.output import Face


def draw_reprocess(face: Face, report: dict[str, Any]) -> None:
    """Print the table of claims with what came of each."""
    if report["dry_run"]:
        face.line(face.say("试运行，没有写入任何数据。", "a trial: nothing was written."))
    if not report["claims"]:
        face.line(face.say("没有需要追回或补支的差额。",
                           "no difference is to be recovered or supplemented."))  # fmt: skip
        return
    heads = [
        face.say("受理号", "claim"), face.say("结果", "outcome"), face.say("编号", "number"),
        face.say("类别", "kind"), face.say("金额（元）", "amount"), face.say("说明", "why"),
    ]  # fmt: skip
    keys = ("no", "says", "recovery", "kind", "amount", face.lang)
    face.table(heads, [[claim.get(key) for key in keys] for claim in report["claims"]])
