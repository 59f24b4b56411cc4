"""Commands about cases (备案与报销): list, show, history, why, take, new, change, status."""

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sqlmodel import Session

from config.errors import YidiError
from config.masking import mask_all, mask_text
from config.text import Text
from console.output import MISUSE, REFUSED, Face, leave
from console.queries import View, Wanted, cases, instant, one_case, status
from jobs.desk import Desk
from models import AccessLog, Role
from workflow.errors import Refusal, WrongRoleError
from workflow.lookups import MACHINES, find_actor, find_case, history, look_around
from workflow.moment import Moment
from workflow.take import take
from workflow.why import why

KINDS = {"filings": MACHINES["filing"], "claims": MACHINES["claim"]}
LOOKERS = frozenset(
    {Role.INTAKE, Role.REVIEWER, Role.APPROVER, Role.CASHIER, Role.AUDITOR, Role.ADMIN}
)
ON_SCREEN = 50


def may_see(desk: Desk, user: str | None, unmask: bool, what: str) -> bool:
    """Whether ids are shown in full: only to named agency staff, and every look is kept."""
    if not unmask:
        return False
    if not user:
        raise Refusal(Text("--unmask 须同时用 --as 指明查看人。", "--unmask needs --as USER."))
    with desk.database.writing() as session:
        actor = find_actor(session, user)
        if not actor.roles & LOOKERS:
            raise WrongRoleError(user, "unmask", sorted(LOOKERS))
        session.add(AccessLog(actor=user, what=what[:200], at=desk.now))
    return True


def list_cases(face: Face, desk: Desk, kind: str, wanted: Wanted, unmasked: bool) -> None:
    """Print the cases of a list."""
    machine = KINDS[kind]
    if wanted.state and wanted.state not in {state.value for state in machine.states}:
        states = ", ".join(state.value for state in machine.states)
        face.error(_misuse("unknown_state", f"没有状态 {wanted.state}；可用：{states}",
                           f"no state {wanted.state}; there are: {states}"))  # fmt: skip
        leave(MISUSE)
    view = View(face.lang, desk.regions, unmasked)
    with desk.database.reading() as session:
        if face.as_json:
            face.json_rows(cases(session, machine, wanted, view))
            return
        shown = wanted
        if wanted.limit is None and sys.stdout.isatty():
            shown = Wanted(**{**vars(wanted), "limit": ON_SCREEN})
        rows = list(cases(session, machine, shown, view))
        _draw_list(face, kind, rows)
        if len(rows) == ON_SCREEN and wanted.limit is None and sys.stdout.isatty():
            face.line(
                face.say(f"……更多：--after {rows[-1]['no']}", f"… more: --after {rows[-1]['no']}")
            )


def _misuse(code: str, zh: str, en: str) -> YidiError:
    error = YidiError(Text(zh, en))
    error.code = code
    return error


def _draw_list(face: Face, kind: str, rows: list[dict[str, Any]]) -> None:
    if kind == "filings":
        heads = [
            "业务流水号",
            "状态",
            "姓名",
            "证件号码",
            "备案类型",
            "就医地",
            "开始",
            "结束",
            "可变更自",
            "申报来源",
        ]
        english = [
            "no",
            "state",
            "name",
            "person",
            "category",
            "destination",
            "from",
            "to",
            "free from",
            "source",
        ]
        keys = ["no", "state_label", "name", "person", "category_label", "destination_name",
                "starts_on", "ends_on", "cancellable_from", "source"]  # fmt: skip
    else:
        heads = [
            "受理号",
            "状态",
            "姓名",
            "证件号码",
            "就医",
            "机构",
            "入院",
            "出院",
            "总额",
            "核定",
            "时限",
        ]
        english = [
            "no",
            "state",
            "name",
            "person",
            "care_label",
            "provider",
            "admitted",
            "discharged",
            "total",
            "payable",
            "due",
        ]
        keys = ["no", "state_label", "name", "person", "care_label", "provider_name", "admitted_on",
                "discharged_on", "total", "payable", "due_on"]  # fmt: skip
    titles = heads if face.lang == "zh" else english
    face.table(titles, [[_long(row[key]) for key in keys] for row in rows])


def _long(value: Any) -> Any:
    return "长期" if value == "9999-12-31" else value


def show_case(face: Face, desk: Desk, no: str, unmasked: bool) -> None:
    """Print one case."""
    with desk.database.reading() as session:
        machine, record = find_case(session, no)
        view = View(face.lang, desk.regions, unmasked)
        face.show(
            one_case(session, machine, record, view, desk.policy, desk.today),
            lambda shown: _draw_case(face, shown),
        )


def _draw_case(face: Face, shown: dict[str, Any]) -> None:
    nested = {"receipts", "notices", "findings", "disallowed"}
    plain = [(k, _text(_long(v))) for k, v in shown.items() if k not in nested]
    face.table([face.say("项目", "field"), face.say("内容", "value")], plain, shown["no"])
    if shown.get("receipts"):
        lines = [
            (r["code"] + "-" + r["number"], r["issued_on"], line["item"], line["level"],
             line["price"], line["quantity"], line["amount"])
            for r in shown["receipts"] for line in r["lines"]
        ]  # fmt: skip
        heads = ["票据", "开票", "项目", "等级", "单价", "数量", "金额"]
        english = ["receipt", "issued", "item", "level", "price", "count", "amount"]
        face.table(heads if face.lang == "zh" else english, lines)
    for found in shown.get("findings", []):
        face.line(f"· {found['zh' if face.lang == 'zh' else 'en']} [{found['code']}]")
    for notice in shown["notices"]:
        face.line(f"✉ {notice['day']} {notice['text']}")


def _text(value: Any) -> Any:
    if isinstance(value, list):
        return "、".join(str(v) for v in value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else value


def show_history(face: Face, desk: Desk, no: str) -> None:
    """Print the moves of a case, oldest first."""
    with desk.database.reading() as session:
        machine, record = find_case(session, no)
        rows = [
            {
                "seq": move.seq,
                "at": instant(move.at),
                "day": move.day.isoformat(),
                "trigger": move.trigger,
                "source": move.source or None,
                "dest": move.dest,
                "actor": move.actor,
                "on_behalf_of": mask_all(move.on_behalf_of),
                "reason": mask_text(move.reason),
                "facts": mask_all(move.facts),
            }
            for move in history(session, machine, record.id)
        ]
    heads = ["日期", "操作", "从", "到", "办理人", "理由"]
    english = ["day", "move", "from", "to", "by", "reason"]
    keys = ("day", "trigger", "source", "dest", "actor", "reason")
    titles = heads if face.lang == "zh" else english
    face.show(rows, lambda found: face.table(titles, [[r[k] for k in keys] for r in found]))


def show_why(face: Face, desk: Desk, no: str) -> None:
    """Print where a case stands, why, and what comes next."""
    with desk.database.reading() as session:
        answer = answer_why(face, desk, session, no)
    face.show(answer, lambda shown: _draw_why(face, shown))


def answer_why(face: Face, desk: Desk, session: Session, no: str) -> dict[str, Any]:
    """The answer of `why` for one case."""
    machine, record = find_case(session, no)
    bare = Moment(desk.today, desk.policy.rules(record.area, desk.today), desk.calendar)
    around = look_around(session, machine, record, bare)
    moment = Moment(bare.today, bare.rules, bare.calendar, around)
    address = desk.policy.areas[record.area].agency.get("postal_address", "")
    moves = history(session, machine, record.id)
    return why(machine, record, moment, moves, face.lang, address)


def _draw_why(face: Face, shown: dict[str, Any]) -> None:
    line, say = face.line, face.say
    line(
        f"{shown['no']}  {shown['state_label']}  "
        + say(f"自 {shown['since']}", f"since {shown['since']}")
    )
    line("  " + shown["because"])
    if shown["waits_for_label"]:
        line("  " + say("下一步由：", "next by: ") + shown["waits_for_label"])
    for row in shown["deadlines"]:
        if row["stopped"]:
            left = row.get("working_days_left")
            ends = say(f"计时停止，剩余 {left} 个工作日", f"stands still, {left} working days left")
        else:
            ends = (row["due_on"] or say("长期", "no end")) + (
                say("（暂定）", " (provisional)") if row["provisional"] else ""
            )
        line(f"  {row['label']}：{ends}")
    for note in shown["notes"]:
        line(f"  ※ {note}")
    for step in shown["next"]:
        mark = "✓" if step["allowed"] else "✗"
        when = say(
            f"，最早 {step['automatic_on']} 自动办理", f", by itself on {step['automatic_on']}"
        )
        line(f"  {mark} {step['label']} ({step['trigger']}) → {step['to']}  [{step['by_label']}]"
             + (when if step["automatic_on"] else ""))  # fmt: skip
        if step["blocked_by"] and step["by"] == ["system"] and not step["automatic_on"]:
            line(f"      {step['blocked_by'][0]['says']}")
            continue
        for block in step["blocked_by"]:
            source = block["clause"] or say("未见明文规定", "no clause known")
            line(f"      {block['says']}（{say('依据', 'source')}：{source}）")


def show_status(face: Face, desk: Desk, on: date | None) -> None:
    """Print how many cases stand where."""
    with desk.database.reading() as session:
        face.show(status(session, on or desk.today), lambda shown: _draw_status(face, shown))


def _draw_status(face: Face, shown: dict[str, Any]) -> None:
    for kind, machine in KINDS.items():
        rows = [
            (state.label.say(face.lang), state.value, shown[kind][state.value])
            for state in machine.states
        ]
        heads = (face.say("状态", "state"), face.say("代码", "code"), face.say("件数", "cases"))
        face.table(heads, rows, machine.label.say(face.lang))
        oldest = shown["oldest"][kind]
        late = shown["overdue"][kind]
        face.line(
            face.say(f"超期 {late} 件", f"{late} overdue")
            + (face.say(f"；最早待办 {oldest['no']}（{oldest['applied_on']} 申请）",
                        f"; oldest waiting {oldest['no']} (applied {oldest['applied_on']})") if oldest else "")
        )  # fmt: skip


def take_one(face: Face, desk: Desk, no: str, trigger: str, asked: dict[str, Any]) -> None:
    """Take one move and print it."""
    taken = _take(desk, no, trigger, **asked)
    face.show(taken, lambda t: face.line(f"{t['no']}  {t['trigger']}: {t['source']} → {t['dest']}"))


def _take(desk: Desk, no: str, trigger: str, **asked: Any) -> dict[str, Any]:
    taken = take(
        desk.database, no, trigger, asked.pop("user"),
        today=desk.today, now=desk.now, policy=desk.policy, calendar=desk.calendar, **asked,
    )  # fmt: skip
    return taken._asdict()


def take_many(
    face: Face, desk: Desk, file: Path, trigger: str | None, asked: dict[str, Any]
) -> None:
    """Take the moves of a list, each on its own; one result each."""
    results: list[dict[str, Any]] = []
    for row in _orders(file):
        order = asked | _own(row)
        no, verb = str(row.get("no", "")), row.get("trigger") or trigger or ""
        try:
            results.append(_take(desk, no, verb, **order))
        except YidiError as fault:
            error = {"code": fault.code, "message": fault.sentence(face.lang)}
            results.append({"no": no, "trigger": verb, "error": error})
    face.show(results, lambda found: _draw_results(face, found))
    if any("error" in result for result in results):
        leave(REFUSED)


def _own(row: dict[str, Any]) -> dict[str, Any]:
    """What a line of the list says for itself; the rest is as on the command line."""
    own: dict[str, Any] = {}
    if "reason" in row:
        own["reason"] = str(row["reason"])
    if "facts" in row:
        own["facts"] = row["facts"]
    agent = row.get("on_behalf_of")
    if agent:
        own["on_behalf_of"] = agent if isinstance(agent, dict) else {"name": str(agent)}
    return own


def _orders(file: Path) -> Iterator[dict[str, Any]]:
    """Lines of a list: a number, "number trigger", or a JSON object with no, trigger, facts…"""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise _misuse("bad_list", f"清单 {file.name} 无法读取，应为 UTF-8 文本。",
                      f"the list {file.name} cannot be read; it should be UTF-8 text.") from fault  # fmt: skip
    for number, text in enumerate(lines, start=1):
        words = text.split()
        if not words:
            continue
        if not text.lstrip().startswith("{"):
            yield {"no": words[0], "trigger": words[1] if len(words) > 1 else None}
            continue
        try:
            yield json.loads(text)
        except json.JSONDecodeError as fault:
            raise _misuse("bad_list", f"清单第 {number} 行不是正确的 JSON。",
                          f"line {number} of the list is not valid JSON.") from fault  # fmt: skip


def _draw_results(face: Face, results: list[dict[str, Any]]) -> None:
    for result in results:
        if "error" in result:
            error = result["error"]
            face.line(
                f"✗ {result['no']}  {result['trigger']}: {error['message']} [{error['code']}]"
            )
        else:
            face.line(
                f"✓ {result['no']}  {result['trigger']}: {result['source']} → {result['dest']}"
            )
