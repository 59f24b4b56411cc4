"""How the directory looks on a terminal (定点医药机构、经办机构的显示)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from console.answers.directory import SERVICES, pooling_area
from console.terminal.instants import by_the_clock
from console.terminal.output import Face
from jobs.app import App


def draw_directory(
    face: Face, app: App, place: str, on: date, rows: Sequence[dict[str, Any]]
) -> None:
    """Print the institutions of a place, or that there are none and what else to ask."""
    if rows:
        _draw_institutions(face, rows)
        return
    area = pooling_area(app, place)
    name = app.regions.name(area)
    face.line(face.say(
        f"{name}（{area}）在 {on} 没有符合条件的定点机构；可去掉 --service、--disease 或换一天再查",
        f"{name} ({area}) has none on {on}; ask without --service or --disease, or for another day",
    ))  # fmt: skip


def _draw_institutions(face: Face, rows: Sequence[dict[str, Any]]) -> None:
    heads = [face.say(*pair) for pair in (
        ("编号", "code"), ("名称", "name"), ("等级", "level"), ("联网业务", "services"),
        ("病种", "diseases"), ("自", "from"), ("至", "to"), ("停机公告", "down"))]  # fmt: skip
    face.table(
        heads,
        (
            [
                row["code"], row["name"], row["level"],
                "、".join(face.words(SERVICES[name]) for name in row["services"]),
                "、".join(row["diseases"]), row["valid_from"], row["valid_to"],
                "；".join(_standstill(face, each) for each in row["down"]),
            ]
            for row in rows
        ),
    )  # fmt: skip


def _standstill(face: Face, notice: dict[str, Any]) -> str:
    """A notice as a clerk reads it: by the clock of Shanghai, with what stands still."""
    begins, ends = (by_the_clock(notice[name]) for name in ("from", "to"))
    services = face.say("、", ", ").join(face.words(SERVICES[name]) for name in notice["services"])
    what = services or face.say("全部业务", "everything")
    return f"{notice['notice_no']} {begins}–{ends} {what} {notice['says']}".strip()


def draw_agency(face: Face, agency: dict[str, str]) -> None:
    """Print name, address, telephone and hours of an agency."""
    labels = {
        "name": ("经办机构", "agency"), "postal_address": ("原件邮寄地址", "address for originals"),
        "phone": ("咨询电话", "telephone"), "hours": ("办公时间", "hours"),
    }  # fmt: skip
    nothing = face.say("（未登记）", "(not registered)")
    for key, label in labels.items():
        face.line(f"{face.say(*label)}: {agency[key] or nothing}")
