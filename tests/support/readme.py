"""The generated parts of every page: `python -m tests.support.readme` writes them, a test compares them.

A part stands between `<!-- generated: NAME -->` and `<!-- end -->`, on whatever page somebody put it.
Pictures of the machines lie in docs/machines/.
"""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import get_args

from config.policy_load import load_policy
from config.text import Lang
from jobs.runs.catalogue import RUNS
from tests.support import access_page, endpoint_table, error_page, reference_page
from workflow.claim.machine import CLAIM
from workflow.filing.machine import FILING
from workflow.machine.diagram import mermaid, svg, table
from workflow.machine.machine import CaseMachine
from workflow.payout.machine import PAYMENT, PAYOUT
from workflow.qualification.machine import QUALIFICATION
from workflow.recovery.machine import RECOVERY
from workflow.referral.machine import REFERRAL
from workflow.remedy.machine import APPEAL
from workflow.service.machines import MACHINES

ROOT = Path(__file__).parents[2]
READMES: dict[Path, Lang] = {ROOT / "README.md": "en", ROOT / "README.zh-CN.md": "zh"}
MACHINES_DRAWN = ROOT / "docs" / "machines"
PART = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def runs(lang: Lang) -> str:
    """The runs of a day in their order."""
    head = "| 顺序 | 运行 | 作用 |" if lang == "zh" else "| order | run | what it does |"
    rows = [f"| {n} | `{run.name}` | {run.label.say(lang)} |" for n, run in enumerate(RUNS, 1)]
    return "\n".join([head, "|---|---|---|", *rows])


def areas(lang: Lang) -> str:
    """The areas of the book, and how far their figures are to be trusted."""
    book = load_policy(ROOT / "config" / "policy")
    heads = {
        "zh": "| 代码 | 地区 | 用途 | 取值 | 已核实 | 矛盾 | 缺口 |",
        "en": "| code | area | used for | values | verified | conflicts | gaps |",
    }
    uses = {"zh": ("经办和试算", "仅供试算"), "en": ("agency and quotes", "quotes")}[lang]
    rows = []
    for code in book.local_areas():
        page = book.areas[code]
        values = [value for _, value in page.every_value()]
        doubts = [remark.kind for remark in page.remarks]
        cells = (
            code, page.name, uses[page.agency is None], len(values),
            sum(value.verified for value in values), doubts.count("conflict"), doubts.count("gap"),
        )  # fmt: skip
        rows.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return "\n".join([heads[lang], "|---|---|---|---|---|---|---|", *rows])


def parameters(_lang: Lang) -> str:
    """Every parameter of the book: key, label, unit, kind, bounds."""
    book = load_policy(ROOT / "config" / "policy")
    rows = []
    for name, of in book.definitions.items():
        bounds = "" if of.low is None else f"{of.low}–{of.high}"
        more = "、".join(of.options) or bounds
        scoped = "✓" if of.scoped else ""
        rows.append(
            f"| `{name}` | {of.label.zh}<br>{of.label.en} | {of.kind} | {scoped} | {more} | {of.clause or ''} |"
        )
    head = (
        "| 参数 key | 名称 label | 种类 kind | 分范围 scoped | 取值范围 values | 界限依据 bound |"
    )
    return "\n".join([head, "|---|---|---|---|---|---|", *rows])


def drawn(machine: CaseMachine, lang: Lang) -> str:
    """A machine as a picture."""
    return f"```mermaid\n{mermaid(machine, lang=lang)}\n```"


def _english(machine: CaseMachine) -> Callable[[Lang], str]:
    """Its steps in English, for a page in both languages."""
    return lambda _lang: table(machine, "en")


def _tables(part: Callable[..., str], *of: str) -> Callable[[Lang], str]:
    """A part that has both languages in one table."""
    return lambda _lang: part(*of)


BESIDE = (REFERRAL, QUALIFICATION, PAYOUT, PAYMENT, RECOVERY, APPEAL)
"""The machines beside filings and claims: each has its page."""
PARTS: dict[str, Callable[[Lang], str]] = {
    "filing_table": lambda lang: table(FILING, lang),
    "claim_table": lambda lang: table(CLAIM, lang),
    **{f"{m.name}_table": partial(table, m) for m in BESIDE},
    **{f"{m.name}_diagram": partial(drawn, m) for m in BESIDE},
    **{f"{m.name}_table_en": _english(m) for m in (FILING, CLAIM, REFERRAL, QUALIFICATION)},
    **{f"errors_{name}": _tables(error_page.codes, name) for name in error_page.SECTIONS},
    "errors_conditions": lambda _lang: error_page.conditions(),
    **{f"reference_{name}": _tables(part) for name, part in reference_page.PARTS.items()},
    "answered_to": access_page.answered_to,
    "endpoints": _tables(endpoint_table.endpoints),
    "runs": runs,
    "areas": areas,
    "parameters": parameters,
}


def generated(text: str, lang: Lang) -> str:
    """A page with every generated part as the code has it now."""
    return PART.sub(lambda part: part[1] + PARTS[part[2]](lang) + "\n" + part[3], text)


def pages() -> dict[Path, Lang]:
    """Every page with a generated part, and its language."""
    found = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/**/*.md")]
    return {
        page: READMES.get(page, "zh")
        for page in sorted(found)
        if PART.search(page.read_text("utf-8"))
    }


def pictures() -> dict[Path, str]:
    """Every machine as a picture in both languages, as `yidi diagram MACHINE --format svg` draws it."""
    return {
        MACHINES_DRAWN / f"{machine.name}{'' if lang == 'zh' else '.en'}.svg": svg(
            machine, lang=lang
        )
        + "\n"
        for machine in MACHINES.values()
        for lang in get_args(Lang)
    }


if __name__ == "__main__":
    for page, language in pages().items():
        page.write_text(generated(page.read_text("utf-8"), language), "utf-8")
    MACHINES_DRAWN.mkdir(exist_ok=True)
    for path, picture in pictures().items():
        path.write_text(picture, "utf-8")
