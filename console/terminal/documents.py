"""How documents look on a terminal (文书的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face


def draw_documents(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    """Print the table of documents."""
    heads = (
        ["文书编号", "文书", "业务流水号", "状态", "制作", "送达"]
        if face.lang == "zh"
        else ["document", "kind", "case", "state", "made", "served"]
    )
    face.table(
        heads,
        [(row["no"], row["label"], row["case"], row["state_label"], row["made_on"], row["served_on"])
         for row in rows],
        least=(4, 5),
    )  # fmt: skip


def draw_written(face: Face, row: dict[str, Any]) -> None:
    """Print where a document was written, and its hash."""
    face.line(f"{row['label']} {row['no']}（{row['state_label']}） → {row['file']}")
    face.line(f"  SHA-256 {row['sha256']}")


def draw_case_file(face: Face, row: dict[str, Any]) -> None:
    """Print where the file of a case was written, and what is in it."""
    face.line(f"{row['no']} → {row['file']}（{len(row['files'])}）")
    for each in row["files"]:
        face.line(f"  {each['name']}  {each['sha256'][:16]}…")
