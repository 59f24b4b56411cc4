"""The boundary table (边界情形表): docs/boundary-cases.yaml as a page for a clerk to sign.

`python -m tests.support.boundary` writes docs/boundary-table.md; `tests/filing/test_boundary.py` runs the cases.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from models import FAR, LONG_TERM, Category

DOCS = Path(__file__).parents[2] / "docs"
CASES, PAGE = DOCS / "boundary-cases.yaml", DOCS / "boundary-table.md"

TOP = """\
# 六个月规则的边界情形 · Boundary cases of the six-month rules

本表由 `boundary-cases.yaml` 生成，每次测试逐条运行；请逐条核对后签字。“我们的理解”表示未见明文，
按所列依据推断，请特别确认。参数取大庆市（230600）`config/policy/230600.yaml` 的现值。

This page is generated from `boundary-cases.yaml`, and every case is run by the tests. Please check
each line and sign below. “Reading” marks what no document says in so many words: please confirm
those above all. Parameters are those of Daqing (230600) in `config/policy/230600.yaml`.

| No. | 开始日<br>start | 申请日<br>application | 类型<br>category | 承诺<br>promise | 事件<br>event | 结论<br>answer | 依据<br>basis |
|---|---|---|---|---|---|---|---|
"""

BOTTOM = """
长期三类（异地安置退休、异地长期居住、常驻异地工作）不设止期；表中未写明承诺的长期备案均已交齐材料。
The three long-term categories have no end; a long-term filing without promise has all its papers.

审核意见 Remarks: ______________________________________________________________

审核人 Checked by: ____________________  岗位 Position: ____________________  日期 Date: ______________
"""


@dataclass(frozen=True)
class Case:
    """One line of the table: what is asked, what must be said, what it rests on."""

    no: int
    start: date | None
    applied: date | None
    category: Category
    promise: bool
    ask: str
    gives: Any
    basis: tuple[str, ...]
    more: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        """The further facts of the question: `case.day`, `case.end`."""
        try:
            return self.more[name]
        except KeyError:
            raise AttributeError(name) from None


def load() -> tuple[list[Case], dict[str, Any]]:
    """All cases in order, and the whole file for its words."""
    book = yaml.safe_load(CASES.read_text(encoding="utf-8"))
    return [_case(no, dict(given)) for no, given in enumerate(book["cases"], start=1)], book


def _case(no: int, given: dict[str, Any]) -> Case:
    start = given.pop("start", None)
    return Case(
        no,
        start,
        given.pop("applied", start),
        Category(given.pop("category", "other_temporary")),
        given.pop("promise", False),
        given.pop("ask"),
        given.pop("gives"),
        tuple(given.pop("basis")),
        given,
    )


def page() -> str:
    """The whole page."""
    cases, book = load()
    return TOP + "".join(_line(case, book) for case in cases) + BOTTOM


def _line(case: Case, book: dict[str, Any]) -> str:
    question = book["questions"][case.ask]
    answer = question["answer"]
    if "zh" not in answer:
        answer = answer[case.gives]
    words = _words(case)
    on_paper = case.start is not None
    cells = [
        str(case.no),
        _day(case.start),
        _day(case.applied),
        f"{case.category.label.zh}<br>{case.category}" if on_paper else "—",
        _promise(case) if on_paper else "—",
        _both(question["event"], words),
        f"**{answer['zh'].format(**words)}**<br>{answer['en'].format(**words)}",
        "<br>".join(_basis(book["bases"][name]) for name in case.basis),
    ]
    return "| " + " | ".join(cells) + " |\n"


def _words(case: Case) -> dict[str, Any]:
    """What the sentences of a question may name."""
    second = Category(case.more.get("second_category", case.category))
    elsewhere = case.more.get("elsewhere", False)
    provisional = case.more.get("provisional", False)
    facts = {k: _day(v) if isinstance(v, date) else v for k, v in case.more.items()}
    return facts | {
        "gives": _day(case.gives) if isinstance(case.gives, date) else case.gives,
        "second_category": str(second),
        "second_category_zh": second.label.zh,
        "same_or_other": "another" if elsewhere else "the same",
        "same_or_other_zh": "不同" if elsewhere else "相同",
        "mark_zh": "（暂定）" if provisional else "",
        "mark": " (provisional)" if provisional else "",
    }


def _promise(case: Case) -> str:
    if case.promise:
        return "承诺<br>yes"
    return "否<br>no" if case.category in LONG_TERM else "—"


def _basis(basis: dict[str, Any]) -> str:
    if basis.get("reading"):
        return f"**我们的理解**：{basis['zh']}<br>**Reading**: {basis['en']}"
    return f"{basis['zh']}<br>{basis['en']}"


def _both(words: dict[str, str], facts: dict[str, Any]) -> str:
    return "<br>".join(words[lang].format(**facts) for lang in ("zh", "en"))


def _day(day: date | None) -> str:
    if day is None:
        return "—"
    return "9999-12-31（长期有效 no end）" if day == FAR else day.isoformat()


def unused_words() -> Iterator[str]:
    """Bases and questions that no case uses: they would be read as covered."""
    cases, book = load()
    yield from set(book["bases"]) - {name for case in cases for name in case.basis}
    yield from set(book["questions"]) - {case.ask for case in cases}


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
