"""What `export` says (导出结果)."""

from datetime import date
from pathlib import Path

from console.answers.cases import may_see
from console.terminal.output import Face
from jobs.app import App
from jobs.exporting import ExportFilter, export
from jobs.exporting.export import check


def export_kind(
    face: Face, app: App, kind: str, path: Path, wanted: ExportFilter, user: str | None, unmask: bool,
    force: bool,
) -> None:  # fmt: skip
    """Write a file; ids in full only for named staff, and the look is kept."""
    check(kind, path, wanted, force)
    full = may_see(app, user, unmask, f"export {kind} {_about(wanted)}".strip())
    done = export(app, kind, path, wanted, unmask=full, force=force)
    told = {"kind": kind, "file": str(done.path), "rows": done.rows, "unmasked": full}
    note = "" if full else face.say("（已脱敏，不能再导入）", " (masked: not to be imported)")
    face.show(told, lambda _told: face.line(f"{done.path}: {done.rows}{note}"))


def _about(wanted: ExportFilter) -> str:
    since: date | None = wanted.since
    return " ".join(str(part) for part in (wanted.area, wanted.state, since) if part)
