"""How heirs look on a terminal (继承人的显示)."""

from typing import Any

from console.terminal.output import Face


def draw_heirs(face: Face, estate: dict[str, Any]) -> None:
    """Print the death, the list of heirs, and who receives for all of them."""
    if estate["died_on"] is None:
        face.line(face.say("没有登记死亡", "no death is registered"))
    else:
        comma = face.say("，", ", ")
        paper = f"{comma}{estate['paper']}" if estate["paper"] else ""
        face.line(face.say(
            f"{estate['name']} 于 {estate['died_on']} 死亡（{estate['source_label']}{paper}）",
            f"{estate['name']} died on {estate['died_on']} ({estate['source_label']}{paper})",
        ))  # fmt: skip
    heads = [
        face.say("继承人", "heir"), face.say("关系", "relation"), face.say("证件号码", "document"),
        face.say("关系证明", "proof"), face.say("同意书", "consent"),
    ]  # fmt: skip
    face.table(heads, [
        [heir["name"], heir["relation"], heir["certno"], heir["paper"], heir["consent"]]
        for heir in estate["heirs"]
    ])  # fmt: skip
    for each in estate["receives"]:
        names = face.say("、", " and ").join(each["confirmed_by"])
        ended = face.say(
            f"，已于 {each['withdrawn_on']} 撤销", f", withdrawn {each['withdrawn_on']}"
        )
        up_to = face.say(f"，{each['up_to']} 元以下", f", up to {each['up_to']} yuan")
        face.line(face.say(
            f"领取登记 {each['id']}：{each['payee']}，{each['basis_label']} {each['paper']}，"
            f"原件 {each['originals']} 份，{names} 于 {each['on']} 确认",
            f"confirmation {each['id']}: {each['payee']} by {each['basis_label']} {each['paper']}, "
            f"{each['originals']} originals, confirmed {each['on']} by {names}",
        ) + (up_to if each["up_to"] else "") + (ended if each["withdrawn_on"] else ""))  # fmt: skip
