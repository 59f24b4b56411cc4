"""What comes in and goes out (受理与导出): files of cases and registers, a case at the counter, a change."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from config.errors import YidiError
from config.text import Lang
from console.answers.areas import one_area
from console.answers.asked import NOBODY, asked
from console.answers.changed_fields import changed_fields
from console.answers.precheck import answer_precheck
from console.answers.refusals import state_meant, told_of
from console.answers.unmasking import may_see
from jobs.app import App
from jobs.exporting import ExportFilter, export
from jobs.exporting.export import STATES, check
from jobs.identity import Principal
from jobs.identity.acts import note_now
from jobs.importing import import_files
from jobs.office import counter
from jobs.runner.work import Progress
from workflow.access.kinds import ACT, HANDED_IN, WRITTEN_OUT


@asked(HANDED_IN)
def answer_import(
    app: App, lang: Lang, files: Sequence[Path], kind: str | None = None, *,
    errors: Path | None = None, dry_run: bool = False, progress: Progress | None = None,
) -> list[dict[str, Any]]:  # fmt: skip
    """Load agency exports, and return for each file how many rows were new, changed or refused.

    Rows of areas for which the asker does not work are refused. A file that cannot be read at all
    has its `error` there. The refused rows go to the file
    `errors`; a dry run writes no case.
    """
    reports = import_files(
        app, list(files), kind=kind, errors=errors, dry_run=dry_run, progress=progress,
        by=app.asker,
    )  # fmt: skip
    return _by_name([report.as_dict(lang) for report in reports])


def _by_name(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Name files as people speak of them; by their paths where two share a name."""
    names = [Path(row["file"]).name for row in rows]
    if len(set(names)) == len(names):
        for row, name in zip(rows, names, strict=True):
            row["file"] = name
    return rows


@asked(ACT)
def answer_new_case(
    app: App, lang: Lang, kind: str, content: dict[str, Any], by: Principal
) -> dict[str, Any]:
    """Enter one filing or claim at the counter: its `no`, `state`, and what the `precheck` says."""
    new = counter.new_case(app, kind, content, actor=by.actor)
    found = answer_precheck(app, lang, new.no, new.values)
    return {"no": new.no, "state": new.state, "precheck": found}


@asked(ACT)
def answer_new_cases(
    app: App, lang: Lang, kind: str, contents: Sequence[dict[str, Any]], by: Principal
) -> list[dict[str, Any]]:
    """Enter several, each for itself: what `answer_new_case` says of each, or its `error`."""
    found: list[dict[str, Any]] = []
    for content in contents:
        try:
            found.append(answer_new_case(app, lang, kind, content, by))
        except YidiError as fault:
            found.append({"error": told_of(fault, lang)})
    return found


@asked(ACT)
def answer_change(
    app: App, lang: Lang, no: str, content: dict[str, Any], by: Principal, seen: int | None = None
) -> dict[str, Any]:
    """Change one case at the counter: its `no`, `state`, and what the `precheck` says now.

    `changed` says of each field that differs what was and what is, ids and accounts masked. `seen`
    is the version that the asker looked at.
    """
    done = counter.change_case(app, no, content, actor=by.actor, seen_version=seen)
    return {
        "no": done.no, "state": done.state, "precheck": answer_precheck(app, lang, done.no),
        "changed": changed_fields(done.before, done.after, lang),
    }  # fmt: skip


@asked(WRITTEN_OUT, person=NOBODY)
def answer_export(
    app: App,
    kind: str,
    path: Path,
    wanted: ExportFilter,
    by: Principal,
    unmask: bool,
    force: bool,
) -> dict[str, Any]:
    """Write a file, and return its rows; ids in full for named staff alone, and the look is kept."""
    if wanted.state and kind in STATES:
        wanted = replace(wanted, state=state_meant(STATES[kind], wanted.state) or wanted.state)
    wanted = replace(wanted, area=one_area(app, wanted.area))
    check(kind, path, wanted, force)
    note_now(app)
    full = may_see(app, by.user, unmask, f"export {kind} {_about(wanted)}".strip())
    done = export(app, kind, path, wanted, unmask=full, force=force)
    return {"kind": kind, "file": str(done.path), "rows": done.rows, "unmasked": full}


def _about(wanted: ExportFilter) -> str:
    return " ".join(str(part) for part in (wanted.area, wanted.state, wanted.since) if part)
