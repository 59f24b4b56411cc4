"""The file of a case as an archive (卷宗导出)."""

from pathlib import Path
from typing import Any

from console.answers.asked import asked
from console.answers.detail import notices
from jobs.app import App
from jobs.archive.view import open_archived
from jobs.documents.archive_of_case import case_file, write_case_file
from jobs.identity import Principal
from workflow.access.kinds import EXPORT
from workflow.service.find_case import find_case


@asked(EXPORT)
def answer_case_file(app: App, no: str, out: Path, by: Principal) -> dict[str, Any]:
    """Write the archive, and return its files with their hashes."""
    with app.database.reading() as live, open_archived(live, no, app.reach) as (session, _archived):
        machine, case = find_case(session, no, app.reach)
        told = notices(session, machine, case, app.policy, app.today, "zh")
        ours, files = case_file(session, app, no, by, [_as_told(each) for each in told])
    done = write_case_file(ours, files, out)
    return {
        "no": done.no, "file": str(done.path),
        "files": [{"name": name, "sha256": sha256} for name, sha256 in done.files],
    }  # fmt: skip


def _as_told(notice: dict[str, Any]) -> dict[str, str]:
    """A notice with its service, as the file of the case has it."""
    return {
        "day": notice["day"], "text": notice["text"],
        "state": notice["state_label"],
        "served_on": notice["delivered_on"] or "", "channel": notice["channel"],
    }  # fmt: skip
