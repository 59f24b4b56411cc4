"""A kind of data written to a file (导出)."""

from pathlib import Path
from typing import Any

from console.answers.unmasking import may_see
from jobs.app import App
from jobs.exporting import ExportFilter, export
from jobs.exporting.export import check


def answer_export(
    app: App,
    kind: str,
    path: Path,
    wanted: ExportFilter,
    user: str | None,
    unmask: bool,
    force: bool,
) -> dict[str, Any]:
    """Write a file, and return its rows; ids in full for named staff alone, and the look is kept."""
    check(kind, path, wanted, force)
    full = may_see(app, user, unmask, f"export {kind} {_about(wanted)}".strip())
    done = export(app, kind, path, wanted, unmask=full, force=force)
    return {"kind": kind, "file": str(done.path), "rows": done.rows, "unmasked": full}


def _about(wanted: ExportFilter) -> str:
    return " ".join(str(part) for part in (wanted.area, wanted.state, wanted.since) if part)
