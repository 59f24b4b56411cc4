"""Taking moves from the command line (办理): one, or those of a list with a result each."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from config.errors import YidiError
from console.answers.refusals import refusal
from console.terminal.moved import moved
from console.terminal.output import REFUSED, Face, leave
from jobs.app import App
from workflow.service.take import take


def take_one(face: Face, app: App, no: str, trigger: str, asked: dict[str, Any]) -> None:
    """Take one move and print it."""
    taken = _take(app, no, trigger, **asked)
    face.show(taken, lambda t: face.line(f"{t['no']}  {moved(face, t)}"))


def _take(app: App, no: str, trigger: str, **asked: Any) -> dict[str, Any]:
    taken = take(
        app.database, no, trigger, asked.pop("user"), app.day, **asked,
    )  # fmt: skip
    return taken._asdict()


def take_many(face: Face, app: App, file: Path, trigger: str | None, asked: dict[str, Any]) -> None:
    """Take the moves of a list, each on its own; one result each."""
    orders = list(_orders(file))
    if trigger is None and any("trigger" not in row for row in orders):
        raise refusal("bad_list", "清单的行没有写操作：请在命令里写明，或每行写“编号 操作”。",
                     "some lines name no move: give it on the command line, or as NO MOVE.")  # fmt: skip
    results: list[dict[str, Any]] = []
    for row in orders:
        order = asked | _own(row)
        no, verb = str(row.get("no", "")), row.get("trigger") or trigger or ""
        try:
            results.append(_take(app, no, verb, **order))
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
        raise refusal("bad_list", f"清单 {file.name} 无法读取，应为 UTF-8 文本。",
                      f"the list {file.name} cannot be read; it should be UTF-8 text.") from fault  # fmt: skip
    for number, text in enumerate(lines, start=1):
        words = text.split()
        if not words:
            continue
        if not text.lstrip().startswith("{"):
            yield (
                dict(zip(("no", "trigger"), words, strict=False)) if words[1:] else {"no": words[0]}
            )
            continue
        try:
            yield json.loads(text)
        except (json.JSONDecodeError, RecursionError) as fault:
            raise refusal("bad_list", f"清单第 {number} 行不是正确的 JSON。",
                          f"line {number} of the list is not valid JSON.") from fault  # fmt: skip


def _draw_results(face: Face, results: list[dict[str, Any]]) -> None:
    for result in results:
        if "error" in result:
            error = result["error"]
            face.line(
                f"✗ {result['no']}  {result['trigger']}: {error['message']} [{error['code']}]"
            )
        else:
            face.line(f"✓ {result['no']}  {moved(face, result)}")
