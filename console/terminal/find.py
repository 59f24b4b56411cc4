"""How what was found looks on a terminal (查找结果的显示)."""

from typing import Any

from config.text import Text
from console.answers.find import KINDS, PERSON
from console.terminal.output import Face

PERSON_LABEL = Text("参保人员", "insured person")
COVERAGE = {
    "covered": Text("参保", "covered"), "stopped": Text("停保", "stopped"),
    "moved": Text("转出", "moved away"), "died": Text("死亡", "died"),
}  # fmt: skip
MATCHED = {
    "no": Text("编号", "number"), "no_end": Text("编号末八位", "end of the number"),
    "ext_no": Text("外部流水号", "number of the sender"), "phone": Text("电话", "telephone"),
    "tracking_no": Text("快递单号", "tracking number"), "receipt": Text("票据", "receipt"),
    "originals_back_no": Text("原件退回单号", "originals sent back as"),
    "former_certno": Text("原证件号码", "former identity number"),
    "certno": Text("证件号码", "identity number"), "person_no": Text("人员编号", "person number"),
    "name": Text("姓名", "name"), "area": Text("地区", "area"),
    "certno_end": Text("证件末四位", "last four of the id"),
}  # fmt: skip


def draw_find(face: Face, rows: list[dict[str, Any]]) -> None:
    """Print what was found; a terminal and a pipe are told alike that there is nothing."""
    if not rows and not face.format:
        face.remark("没有找到", "nothing was found")
        return
    heads = ["类别", "编号", "内容", "状态", "参保地", "符合"]
    english = ["kind", "number", "what", "state", "area", "matched"]
    titles = heads if face.lang == "zh" else english
    face.table(titles, [_drawn(face, row) for row in rows], least=(5, 4))


def _drawn(face: Face, row: dict[str, Any]) -> list[str]:
    if row["kind"] == PERSON:
        kind, state = PERSON_LABEL, COVERAGE.get(row["state"], Text(row["state"], row["state"]))
    else:
        machine = KINDS[row["kind"]]
        kind, state = machine.label, machine.states(row["state"]).label
    matched = face.say("、", ", ").join(
        face.words(MATCHED[key]) for key in row["matched"].split("+")
    )
    return [face.words(kind), row["no"], row["label"], face.words(state), row["area"], matched]
