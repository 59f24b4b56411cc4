"""How qualifications look on a terminal (门诊慢特病资格的显示)."""

from collections.abc import Iterable
from typing import Any

from config.policy import PolicyBook
from console.terminal.moved import draw_standing
from console.terminal.output import Face
from console.terminal.two_columns import draw_record


def draw_new_qualification(face: Face, book: PolicyBook, made: dict[str, Any]) -> None:
    """Print a new qualification, and what its area does not regulate."""
    draw_standing(face, made)
    _draw_unregulated(face, book, made["unregulated"])


def _draw_unregulated(face: Face, book: PolicyBook, names: Iterable[str]) -> None:
    labels = [face.words(book.definitions[name].label) for name in names]
    if labels:
        face.line(
            face.say("※ 参保地未规定，不作限制：", "※ not regulated in the area, not restricted: ")
            + face.say("、", ", ").join(labels)
        )


def draw_qualifications(
    face: Face, book: PolicyBook, person: dict[str, list[dict[str, Any]]]
) -> None:
    """Print the table of a person's qualifications, and what their areas do not regulate."""
    heads = [
        face.say("资格号", "no"), face.say("状态", "state"), face.say("病种", "disease"),
        face.say("名称", "name"), face.say("自", "from"), face.say("至", "to"),
        face.say("选定机构", "hospitals"),
    ]  # fmt: skip
    names = ("no", "state_label", "disease", "disease_name", "starts_on", "ends_on")
    far = {"9999-12-31": face.say("长期", "no end")}
    face.table(
        heads,
        [
            [*(far.get(str(row[name]), row[name]) for name in names), _hospitals(row)]
            for row in person["qualifications"]
        ],
    )
    for area in person["rules"]:
        _draw_unregulated(face, book, (n for n, value in area["parameters"].items() if not value))


def draw_qualification(face: Face, qualification: dict[str, Any]) -> None:
    """Print one qualification, its hospitals and its evidence."""
    draw_record(face, qualification, ("hospitals", "evidence"))
    face.line(face.say("选定机构：", "hospitals: ") + (_hospitals(qualification) or "—"))
    for paper in qualification["evidence"]:
        face.line(f"· {paper['paper']}  {paper['dated_on'] or '—'}  {paper['level'] or '—'}")


def _hospitals(qualification: dict[str, Any]) -> str:
    return "、".join(f"{h['name'] or '?'} {h['code']}" for h in qualification["hospitals"])
