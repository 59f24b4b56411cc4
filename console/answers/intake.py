"""Commands that bring cases in (受理): import, new, change."""

import json
import sys
from pathlib import Path
from typing import Any

from config.errors import ConfigError
from config.text import Text
from console.answers.operate import progress
from console.answers.refusals import unreadable
from console.answers.status import ready
from console.terminal.output import REFUSED, Face, leave
from jobs.app import App

SHOWN_PROBLEMS = 20


def import_files(
    face: Face, app: App, files: list[Path], kind: str | None, errors: Path | None, dry_run: bool
) -> None:
    """Load agency exports and say what became of every row."""
    from jobs.importing import import_files as load

    ready(app.database)
    with progress(face) as advance:
        reports = load(app, files, kind=kind, errors=errors, dry_run=dry_run, progress=advance)
    rows = _by_name([report.as_dict(face.lang) for report in reports])
    face.show(rows, lambda shown: _draw_import(face, shown, dry_run))
    if any(row["refused"] or row.get("error") for row in rows):
        leave(REFUSED)


def _by_name(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Files by their names, as people speak of them; by their paths where two share a name."""
    names = [Path(row["file"]).name for row in rows]
    if len(set(names)) == len(names):
        for row, name in zip(rows, names, strict=True):
            row["file"] = name
    return rows


def _draw_import(face: Face, rows: list[dict[str, Any]], dry_run: bool) -> None:
    if dry_run:
        face.line(face.say("试导入，未写入任何数据：", "dry run, nothing was written:"))
    for row in rows:
        if row.get("error"):
            face.line(f"✗ {row['file']}: {row['error']['message']} [{row['error']['code']}]")
            continue
        face.line(
            face.say(
                f"{row['file']}（{row['kind']}）：新增 {row['accepted']}，更新 {row['updated']}，"
                f"未变 {row['unchanged']}，拒绝 {row['refused']} 行",
                f"{row['file']} ({row['kind']}): {row['accepted']} new, {row['updated']} updated, "
                f"{row['unchanged']} unchanged, {row['refused']} refused",
            )
        )
        for problem in row["problems"][:SHOWN_PROBLEMS]:
            face.line(f"  {problem['row']}: {problem['message']} [{problem['code']}]")
        hidden = len(row["problems"]) + row.get("problems_omitted", 0) - SHOWN_PROBLEMS
        if hidden > 0:
            face.line(face.say(f"  ……另有 {hidden} 条，用 --errors 写出全部",
                               f"  … {hidden} more; --errors writes them all"))  # fmt: skip


def read_content(face: Face, file: str | None, kind: str, ask: bool) -> dict[str, Any]:
    """One case as JSON from a file (or "-"), or asked for field by field."""
    if ask:
        return _asked(face, kind)
    try:
        text = sys.stdin.read() if file in (None, "-") else Path(str(file)).read_text("utf-8-sig")
        content = json.loads(text)
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as fault:
        raise _bad_file(str(file), unreadable(fault)) from fault
    if not isinstance(content, dict):
        raise _bad_file(str(file), Text("应为一个 JSON 对象", "one JSON object is expected"))
    return content


def _bad_file(name: str, why: Text) -> ConfigError:
    says = Text(
        "{name} 无法读取：{why}。请给出一个 JSON 文件。", "{name} cannot be read: {why_en}."
    )
    return ConfigError("bad_file", says, name=name, why=why.zh, why_en=why.en)


def _asked(face: Face, kind: str) -> dict[str, Any]:
    import typer

    from jobs.office.counter import fields_to_ask

    content: dict[str, Any] = {}
    for name, label, required in fields_to_ask(kind):
        mark = "*" if required else ""
        given = typer.prompt(f"{face.words(label)}{mark}", default="", show_default=False)
        if given:
            content[name] = given
    return content


def new_case(face: Face, app: App, kind: str, content: dict[str, Any], user: str) -> None:
    """Enter one case at the counter."""
    from console.terminal.moved import draw_standing
    from jobs.office.counter import new_case as enter

    ready(app.database)
    no, state = enter(app, kind, content, actor=user)
    face.show({"no": no, "state": state}, lambda shown: draw_standing(face, shown))


def change_case(face: Face, app: App, no: str, content: dict[str, Any], user: str) -> None:
    """Change one case at the counter."""
    from console.terminal.moved import draw_standing
    from jobs.office.counter import change_case as change

    ready(app.database)
    number, state = change(app, no, content, actor=user)
    face.show({"no": number, "state": state}, lambda shown: draw_standing(face, shown))
