"""How a case is read from a terminal, and how an import and an export look there (受理与导出的显示)."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from config.errors import ConfigError
from config.text import Text
from console.answers.refusals import bad_json, unreadable
from console.terminal.output import Face
from workflow.shared.json_text import BadJson, NoJson, parse_object

SHOWN_PROBLEMS = 20


def draw_import(face: Face, files: Sequence[dict[str, Any]], *, dry_run: bool) -> None:
    """Print what became of the rows of each file, and its first problems."""
    if dry_run:
        face.line(face.say("试导入，未写入任何数据：", "dry run, nothing was written:"))
    for file in files:
        if error := file.get("error"):
            face.line(f"✗ {file['file']}: {error['message']} [{error['code']}]")
        else:
            _draw_file(face, file)


def _draw_file(face: Face, file: dict[str, Any]) -> None:
    face.line(
        face.say(
            f"{file['file']}（{file['kind']}）：新增 {file['accepted']}，更新 {file['updated']}，"
            f"未变 {file['unchanged']}，拒绝 {file['refused']} 行",
            f"{file['file']} ({file['kind']}): {file['accepted']} new, {file['updated']} updated, "
            f"{file['unchanged']} unchanged, {file['refused']} refused",
        )
    )
    if sheets := file.get("sheets"):
        said = [_sheet(face, sheet) for sheet in sheets]
        face.line(face.say(f"  工作表：{'，'.join(said)}", f"  sheets: {', '.join(said)}"))
    for problem in file["problems"][:SHOWN_PROBLEMS]:
        face.line(f"  {_place(problem)}: {problem['message']} [{problem['code']}]")
    hidden = len(file["problems"]) + file.get("problems_omitted", 0) - SHOWN_PROBLEMS
    if hidden > 0:
        face.line(face.say(f"  ……另有 {hidden} 条，用 --errors 写出全部",
                           f"  … {hidden} more; --errors writes them all"))  # fmt: skip
    _draw_notes(face, file)


def _draw_notes(face: Face, file: dict[str, Any]) -> None:
    """Print what is worth knowing of rows that went in all the same."""
    for note in file["notes"][:SHOWN_PROBLEMS]:
        said = f"{_place(note)}: {note['message']} [{note['code']}]"
        face.line(face.say(f"  提示 {said}", f"  note {said}"))
    hidden = len(file["notes"]) + file["notes_omitted"] - SHOWN_PROBLEMS
    if hidden > 0:
        face.line(face.say(f"  ……另有 {hidden} 条提示，见 --json",
                           f"  … {hidden} more notes; --json has them"))  # fmt: skip


def _place(told: dict[str, Any]) -> str:
    """The row, and its sheet where several were read; the sheet alone where it was not read."""
    sheet, row = told.get("sheet", ""), told["row"]
    return f"{sheet}!{row}" if sheet and row else sheet or str(row)


def _sheet(face: Face, sheet: dict[str, Any]) -> str:
    name, rows = sheet["name"], sheet["rows"]
    if sheet["read"]:
        return face.say(f"{name} {rows} 行", f"{name} {rows} rows")
    return face.say(f"{name} 未读取（有 {rows} 行内容）", f"{name} not read ({rows} rows)")


def read_content(file: str | None) -> dict[str, Any]:
    """Read one case as a JSON object from a file, or from standard input (`-` or nothing)."""
    try:
        text = sys.stdin.read() if file in (None, "-") else Path(str(file)).read_text("utf-8-sig")
        return parse_object(text)
    except NoJson as fault:
        raise _bad_file(str(file), fault.says) from fault
    except BadJson as fault:
        raise bad_json(fault.says) from fault
    except (OSError, UnicodeDecodeError) as fault:
        raise _bad_file(str(file), unreadable(fault)) from fault


def _bad_file(name: str, why: Text) -> ConfigError:
    says = Text(
        "{name} 无法读取：{why}。请给出一个 JSON 文件。", "{name} cannot be read: {why_en}."
    )
    return ConfigError("bad_file", says, name=name, why=why.zh, why_en=why.en)


def draw_export(face: Face, done: dict[str, Any]) -> None:
    """Print the file and its rows, and that a masked file is for reading alone."""
    masked = face.say("（已脱敏，不能再导入）", " (masked: not to be imported)")
    face.line(f"{done['file']}: {done['rows']}{'' if done['unmasked'] else masked}")
