"""How the proof of the history looks on a terminal (审计、归档的显示)."""

from typing import Any

from config.text import Text
from console.terminal.instants import by_the_clock
from console.terminal.output import Face
from jobs.archive.rules import REASONS
from workflow.service.machines import CASES, MACHINES

LEFT_ALONE = Text(
    "案件本身的各栏、参保登记和通知不属于流转记录，未作改动。",
    "The columns of the case, the registers and the notices are not part of the history: untouched.",
)


def draw_verification(face: Face, report: dict[str, Any]) -> None:
    """Print what was checked, and the first fault with what to do."""
    say = face.say
    heads = [
        say("流转", "moves"), say("案件", "cases"), say("已删除内容", "erased"),
        say("已归档", "archived"), say("删除记录", "records"), say("封存", "seals"),
        say("秒", "seconds"), say("每秒", "per second"), say("人员变更", "user changes"),
        say("参数核实单", "sheets"), say("权限清单", "rights lists"),
        say("查询留痕", "looks"),
    ]  # fmt: skip
    names = (
        "moves", "cases", "erased", "archived", "records", "seals", "seconds", "per_second",
        "users", "sheets", "rights", "looks",
    )  # fmt: skip
    face.table(heads, [[str(report[name]) for name in names]])
    if report["fault"] is None:
        face.line(say("全部相符。", "Everything holds."))
    else:
        _draw_fault(face, report["fault"])


def _draw_fault(face: Face, fault: dict[str, Any]) -> None:
    say = face.say
    machine = face.words(MACHINES[fault["machine"]].label) if fault["machine"] in MACHINES else ""
    step = say(f"第 {fault['seq']} 步", f"move {fault['seq']}") if fault["seq"] else ""
    if not fault["machine"] and not fault["code"].startswith(("user_", "sheet_", "rights_")):
        step = say(f"第 {fault['seq']} 次封存", f"seal {fault['seq']}")
    where = " ".join(
        part for part in (machine, fault["no"] or str(fault["case_id"] or ""), step) if part
    )
    face.line(f"✗ {where}{say('：', ': ')}{fault['says']} [{fault['code']}]")
    face.line(say(f"  应为：{fault['expected']}", f"  expected: {fault['expected']}"))
    face.line(say(f"  现为：{fault['found']}", f"  found: {fault['found']}"))
    face.line(f"  → {fault['do']}")


def draw_seal(face: Face, seal: dict[str, Any]) -> None:
    """Print a seal with its hash on a line of its own, and how much waits for the next."""
    face.line(
        face.say(
            f"第 {seal['no']} 次封存，至 {seal['upto']}，流转 {seal['moves']} 条，案件 {seal['cases']} 件",
            f"seal {seal['no']}, up to {seal['upto']}: {seal['moves']} moves of {seal['cases']} cases",
        )
    )
    face.line(seal["hash"])
    face.line(face.say(f"其后未封存：{seal['unsealed']} 条", f"not sealed yet: {seal['unsealed']}"))


def draw_erasure(face: Face, record: dict[str, Any]) -> None:
    """Print which moves lost their words, and what an erasure leaves alone."""
    steps = ", ".join(map(str, record["seqs"]))
    face.line(face.say(f"{record['no']} 第 {steps} 步的理由、代办人和事实已删除（删除记录 {record['record']}）",
                       f"{record['no']}: reason, agent and facts of {steps} erased (record {record['record']})"))  # fmt: skip
    face.line(face.words(LEFT_ALONE))


def draw_archiving(face: Face, done: dict[str, Any]) -> None:
    """Print what was archived, what stayed and why."""
    mark = face.say("（试运行，未写入）", " (dry run, nothing written)") if done["dry_run"] else ""
    for name, machine in CASES.items():
        n = done["archived"][name]
        face.line(
            face.say(f"{machine.label.zh} 归档 {n} 件", f"{machine.label.en}: {n} archived") + mark
        )
    for reason, n in sorted(done["skipped"].items()):
        face.line(face.say(f"  留下 {n} 件：", f"  {n} stay: ") + face.words(REASONS[reason]))
    for no in done["broken"]:
        face.line(f"  ✗ {no}")


def draw_looks(face: Face, looks: list[dict[str, Any]]) -> None:
    """List who looked at what; what has neither case nor purpose is marked."""
    say = face.say
    heads = [
        say("时间", "at"), say("查询人", "asker"), say("类别", "kind"), say("内容", "what"),
        say("业务", "case"), say("事由", "purpose"), "",
    ]  # fmt: skip
    bare = say("无案件无事由", "no case, no purpose")
    rows = [
        [
            by_the_clock(look["at"]), look["asker"], look["label"], look["what"], look["no"] or "",
            look["reason"] or "", bare if look["bare"] else "",
        ]
        for look in looks
    ]  # fmt: skip
    face.table(heads, rows, least=(3, 2))
