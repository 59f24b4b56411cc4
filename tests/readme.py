"""The generated parts of the READMEs: `python -m tests.readme` writes them, a test compares them.

A part stands between `<!-- generated: NAME -->` and `<!-- end -->`.
"""

import re
from collections.abc import Callable
from pathlib import Path

from config.text import Lang
from jobs.runs import RUNS
from workflow.claim import CLAIM
from workflow.diagram import mermaid, table
from workflow.filing import FILING

ROOT = Path(__file__).parent.parent
PAGES: dict[Path, Lang] = {ROOT / "README.md": "en", ROOT / "README.zh-CN.md": "zh"}
PART = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def runs(lang: Lang) -> str:
    """The runs of a day in their order."""
    head = "| 顺序 | 运行 | 作用 |" if lang == "zh" else "| order | run | what it does |"
    rows = [f"| {n} | `{run.name}` | {run.label.say(lang)} |" for n, run in enumerate(RUNS, 1)]
    return "\n".join([head, "|---|---|---|", *rows])


PARTS: dict[str, Callable[[Lang], str]] = {
    "filing_table": lambda lang: table(FILING, lang),
    "claim_table": lambda lang: table(CLAIM, lang),
    "filing_diagram": lambda lang: f"```mermaid\n{mermaid(FILING, lang=lang)}\n```",
    "claim_diagram": lambda lang: f"```mermaid\n{mermaid(CLAIM, lang=lang)}\n```",
    "runs": runs,
}


def generated(text: str, lang: Lang) -> str:
    """A page with every generated part as the code has it now."""
    return PART.sub(lambda part: part[1] + PARTS[part[2]](lang) + "\n" + part[3], text)


if __name__ == "__main__":
    for page, language in PAGES.items():
        page.write_text(generated(page.read_text("utf-8"), language), "utf-8")
