"""Commands that prove the history (审计、归档): verify, seal, erase, archive."""

from dataclasses import asdict
from datetime import date
from typing import Any

from config.text import Text
from console.answers.queries import instant
from console.terminal.output import REFUSED, Face, leave
from jobs.app import App
from jobs.archive.archive import Archiving
from jobs.archive.archive import archive as archive_cases
from jobs.archive.rules import REASONS
from jobs.audit.erase import erase as erase_words
from jobs.audit.seal import latest, unsealed
from jobs.audit.verify import AuditReport
from jobs.audit.verify import verify as check
from workflow.audit.chain_check import Fault
from workflow.service.machines import CALLED, CASES, MACHINES
from workflow.shared.errors import Refusal


class FutureDay(Refusal):
    """A case is closed in the past (日期未到)."""

    code = "future_day"

    def __init__(self, day: date) -> None:
        says = Text("{day} 还没有到；--closed-before 不能晚于今天。", "{day} is still to come; give a day up to today.")  # fmt: skip
        super().__init__(says, day=day.isoformat())


def verify(face: Face, app: App, machine: str | None, area: str | None, seals: bool) -> None:
    """Check the histories and print what was checked; exit 1 with the first fault."""
    if area is not None:
        app.policy.known(area)
    report = check(app.database, machine=CALLED.get(machine or "", machine), area=area, seals=seals)
    face.show(_told(face, report), lambda told: _draw(face, told))
    if report.fault is not None:
        leave(REFUSED)


def _told(face: Face, report: AuditReport) -> dict[str, Any]:
    told = asdict(report) | {"seconds": round(report.seconds, 3)}
    told["per_second"] = round(report.moves / report.seconds) if report.seconds else None
    told["ok"] = report.fault is None
    told["fault"] = _fault(face, report.fault) if report.fault else None
    return told


def _fault(face: Face, fault: Fault) -> dict[str, Any]:
    return {
        "code": fault.code, "machine": fault.machine or None, "no": fault.no or None,
        "case_id": fault.case_id or None, "seq": fault.seq or None,
        "says": face.words(fault.says), "expected": fault.expected, "found": fault.found,
        "do": face.words(fault.do),
    }  # fmt: skip


def _draw(face: Face, told: dict[str, Any]) -> None:
    say = face.say
    heads = [
        say("流转", "moves"), say("案件", "cases"), say("已删除内容", "erased"),
        say("已归档", "archived"), say("删除记录", "records"), say("封存", "seals"),
        say("秒", "seconds"), say("每秒", "per second"),
    ]  # fmt: skip
    names = ("moves", "cases", "erased", "archived", "records", "seals", "seconds", "per_second")
    face.table(heads, [[str(told[name]) for name in names]])
    fault = told["fault"]
    if fault is None:
        face.line(say("全部相符。", "Everything holds."))
        return
    machine = face.words(MACHINES[fault["machine"]].label) if fault["machine"] in MACHINES else ""
    step = say(f"第 {fault['seq']} 步", f"move {fault['seq']}") if fault["seq"] else ""
    if not fault["machine"]:
        step = say(f"第 {fault['seq']} 次封存", f"seal {fault['seq']}")
    where = " ".join(
        part for part in (machine, fault["no"] or str(fault["case_id"] or ""), step) if part
    )
    face.line(f"✗ {where}{say('：', ': ')}{fault['says']} [{fault['code']}]")
    face.line(say(f"  应为：{fault['expected']}", f"  expected: {fault['expected']}"))
    face.line(say(f"  现为：{fault['found']}", f"  found: {fault['found']}"))
    face.line(f"  → {fault['do']}")


def show_seal(face: Face, app: App) -> None:
    """Print the last seal: its hash on paper is an anchor outside the database."""
    with app.database.reading() as session:
        last, waiting = latest(session), unsealed(session)
    if last is None:
        says = Text("还没有封存；每日运行 seal_moves 会写入。", "nothing is sealed yet; the daily run seal_moves does it.")  # fmt: skip
        refusal = Refusal(says)
        refusal.code = "no_seal"
        raise refusal
    told = {
        "no": last.no, "since": instant(last.since), "upto": instant(last.upto),
        "moves": last.moves, "cases": last.cases, "at": instant(last.at),
        "hash": last.hash.hex(), "unsealed": waiting,
    }  # fmt: skip
    face.show(told, lambda shown: _draw_seal(face, shown))


def _draw_seal(face: Face, shown: dict[str, Any]) -> None:
    face.line(
        face.say(
            f"第 {shown['no']} 次封存，至 {shown['upto']}，流转 {shown['moves']} 条，案件 {shown['cases']} 件",
            f"seal {shown['no']}, up to {shown['upto']}: {shown['moves']} moves of {shown['cases']} cases",
        )
    )
    face.line(shown["hash"])
    face.line(
        face.say(f"其后未封存：{shown['unsealed']} 条", f"not sealed yet: {shown['unsealed']}")
    )


def erase(
    face: Face, app: App, no: str, user: str, second: str, reason: str, seq: int | None
) -> None:
    """Erase the words of moves and print the record of it."""
    record = erase_words(
        app.database, no, actor=user, second=second, reason=reason, seq=seq, day=app.today,
        now=app.now,
    )  # fmt: skip
    told = {
        "record": record.no, "no": record.case_no, "seqs": record.seqs, "hash": record.hash.hex(),
    }  # fmt: skip
    kept = Text(
        "案件本身的各栏、参保登记和通知不属于流转记录，未作改动。",
        "The columns of the case, the registers and the notices are not part of the history: untouched.",
    )
    steps = ", ".join(map(str, record.seqs))

    def draw(shown: dict[str, Any]) -> None:
        face.line(face.say(f"{shown['no']} 第 {steps} 步的理由、代办人和事实已删除（删除记录 {shown['record']}）",
                           f"{shown['no']}: reason, agent and facts of {steps} erased (record {shown['record']})"))  # fmt: skip
        face.line(face.words(kept))

    face.show(told, draw)


def archive(
    face: Face, app: App, before: date, limit: int | None, dry_run: bool, user: str
) -> None:
    """Archive closed cases and say what stayed, and why; exit 1 when a history does not check."""
    if before > app.today:
        raise FutureDay(before)
    done = archive_cases(app, before, actor=user, limit=limit, dry_run=dry_run)
    told = {
        "archived": {name: done.archived[name] for name in CASES},
        "skipped": dict(done.skipped), "broken": done.broken, "dry_run": dry_run,
    }  # fmt: skip
    face.show(told, lambda _shown: _draw_archiving(face, done, dry_run))
    if done.broken:
        leave(REFUSED)


def _draw_archiving(face: Face, done: Archiving, dry_run: bool) -> None:
    mark = face.say("（试运行，未写入）", " (dry run, nothing written)") if dry_run else ""
    for name, machine in CASES.items():
        n = done.archived[name]
        face.line(
            face.say(f"{machine.label.zh} 归档 {n} 件", f"{machine.label.en}: {n} archived") + mark
        )
    for reason, n in sorted(done.skipped.items()):
        face.line(face.say(f"  留下 {n} 件：", f"  {n} stay: ") + face.words(REASONS[reason]))
    for no in done.broken:
        face.line(f"  ✗ {no}")
