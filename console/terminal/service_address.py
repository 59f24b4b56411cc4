"""How the confirmation of address and ways looks on a terminal (送达地址及方式的显示)."""

from typing import Any

from console.terminal.output import Face


def draw_service_address(face: Face, told: dict[str, Any]) -> None:
    """Print what stands, the ways in their order with the day of service, and how often it changed."""
    say, line, stands = face.say, face.line, told["stands"]
    line(told["no"])
    if stands is None:
        line("  " + say("没有送达地址及方式确认书", "nothing was confirmed"))
    else:
        given = {"day": stands["given_on"], "by": stands["given_by"]}
        line("  " + say("{day} 由 {by} 登记", "entered {day} by {by}").format(**given))
        for label, name in ((("收件人", "receiver"), "receiver"), (("电话", "telephone"), "phone"),
                            (("地址", "address"), "address")):  # fmt: skip
            if stands[name]:
                line(f"  {say(*label)}{say('：', ': ')}{stands[name]}")
        if stands["paper"]:
            line("  " + say("要求纸质文书", "asks for the paper"))
    heads = [say(*pair) for pair in (
        ("送达方式", "way"), ("送往", "to"), ("送达之日", "day of service"), ("依据", "source"))]  # fmt: skip
    face.table(
        heads, [[way["label"], way["to"], way["day"], way["source"]] for way in told["ways"]]
    )
    if len(told["history"]) > 1:
        n = len(told["history"])
        line(say(f"历次确认 {n} 次（--json）", f"{n} confirmations so far (--json)"))
