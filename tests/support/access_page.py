"""The table of who may ask what (可查询的人员), from what every answer declares."""

import importlib
import pkgutil

import console.answers
from config.text import Lang
from console.answers.asked import ASKED
from workflow.access.kinds import AskerKind

ALWAYS = "○"
"""Asked by whoever it is, signed in or not."""
HEAD = (
    ("答复 answer", "内容 about", "留痕 kept", "全部统筹区 whole"),
    tuple(f"{kind.label.zh}<br>{kind.value}" for kind in AskerKind if kind is not AskerKind.OPERATOR),
)  # fmt: skip


def answered_to(_lang: Lang) -> str:
    """Every answer, what it is about, and who is answered; what is open to everybody in one line."""
    for found in pkgutil.iter_modules(console.answers.__path__, "console.answers."):
        importlib.import_module(found.name)
    kinds = [kind for kind in AskerKind if kind is not AskerKind.OPERATOR]
    heads = [*HEAD[0], *HEAD[1]]
    rows = [heads, ["---"] * len(heads)]
    opened = []
    for name, audience in sorted(ASKED.items()):
        short = name.removeprefix("console.answers.")
        if audience.about == "open":
            opened.append(f"`{short}`")
            continue
        marks = ["✓" if kind in audience.kinds else "" for kind in kinds]
        kept, whole = "✓" if audience.kept else "", "✓" if audience.whole else ""
        rows.append([f"`{short}`", audience.about, kept, whole, *marks])
    table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    return f"{table}\n\n不须登录 open to everybody: {', '.join(opened)}."
