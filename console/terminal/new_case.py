"""Entering a case by hand (逐项登记): every field, the receipts with their lines, and what was refused again."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import typer

from config.text import Text
from console.answers.form import (
    Question,
    part_names,
    questions_of_case,
    questions_of_part,
    slips_in_case,
)
from console.terminal.asking import Answers, fill, line_of, place_of, remark, tell, yes
from console.terminal.output import Face
from jobs.app import App
from jobs.atomic_file import write_atomically
from jobs.office.counter import ContentRefused
from workflow.shared.money import decimal_text, scaled

Entered = TypeVar("Entered")


@dataclass
class CaseForm:
    """A filing or claim that is being filled in; `content` is what stands in it so far."""

    face: Face
    app: App
    kind: str
    content: Answers = field(default_factory=dict)

    def ask_all(self) -> None:
        """Ask for every field in the order of the form; what stands there already is offered."""
        parts = part_names(self.kind)
        for asked in questions_of_case(self.app, self.kind):
            if asked.name in parts:
                self._ask_receipts()
            else:
                self._ask(self.content, asked, asked.name)

    def _ask(self, inside: Answers, asked: Question, at: str, before: str = "") -> None:
        fill(
            self.face,
            inside,
            asked,
            lambda: slips_in_case(self.app, self.kind, self.content, at),
            before,
        )

    def _ask_receipts(self) -> None:
        """Ask for receipt after receipt, each with its lines; those that are there stay."""
        receipts = _list_in(self.content, "receipts")
        while not receipts or yes(self.face, self.face.say("还有票据？", "another receipt?")):
            n = len(receipts)
            remark(self.face, f"票据 {n + 1}", f"receipt {n + 1}")
            receipt: Answers = {"lines": []}
            receipts.append(receipt)
            for asked in questions_of_part(self.app, "receipts"):
                self._ask(receipt, asked, f"receipts[{n}].{asked.name}")
            self._ask_lines(receipt, n)

    def _ask_lines(self, receipt: Answers, n: int) -> None:
        lines = _list_in(receipt, "lines")
        while not lines or yes(self.face, self.face.say("还有明细？", "another line?")):
            m = len(lines)
            remark(self.face, f"票据 {n + 1} 明细 {m + 1}", f"receipt {n + 1}, line {m + 1}")
            line: Answers = {}
            lines.append(line)
            for asked in questions_of_part(self.app, "lines"):
                offered = _offered(asked.name, line, receipt)
                self._ask(line, asked, f"receipts[{n}].lines[{m}].{asked.name}", offered)

    def ask_again(self, problems: Sequence[Mapping[str, str]]) -> bool:
        """Ask again for the fields that were refused; False where none of them is on the form."""
        again = False
        for at in dict.fromkeys(problem["field"] for problem in problems):
            place = place_of(self.content, at)
            if place is None:
                continue
            inside, part, name = place
            form = (
                questions_of_part(self.app, part)
                if part
                else questions_of_case(self.app, self.kind)
            )
            asked = next((each for each in form if each.name == name), None)
            if name in part_names(self.kind) and not part:
                self._ask_receipts()
                again = True
            elif asked is not None:
                self._ask(inside, asked, at)
                again = True
        return again

    def ask_one(self) -> bool:
        """Ask which field is to change, and for it; False when nothing is typed."""
        typed = line_of(
            self.face,
            self.face.say("改哪一项（名称，回车放弃）", "change which field (Enter gives up)"),
        )
        form = questions_of_case(self.app, self.kind)
        asked = next((a for a in form if typed in (a.name, a.label.zh, a.label.en)), None)
        return asked is not None and self.ask_again([{"field": asked.name}])

    def save(self) -> Path:
        """Keep what was filled in, readable by its owner alone; the file that has it."""
        path, n = Path(f"yidi-{self.kind}-draft.json"), 1
        while path.exists():
            n += 1
            path = Path(f"yidi-{self.kind}-draft-{n}.json")
        with write_atomically(path) as out:
            out.write(json.dumps(self.content, ensure_ascii=False, indent=2).encode())
        return path


def _list_in(answers: Answers, name: str) -> list[Answers]:
    """The list under a name, made when there is none."""
    listed = answers.get(name)
    if not isinstance(listed, list):
        listed = answers[name] = []
    return listed


def _offered(name: str, line: Answers, receipt: Answers) -> str:
    """What a line most likely says: price × quantity, and the day of its receipt."""
    if name == "charged_on":
        return str(receipt.get("issued_on", ""))
    price, quantity = (
        scaled(str(line.get("price", "")), 6),
        scaled(str(line.get("quantity", "")), 4),
    )
    if name != "amount" or price is None or quantity is None:
        return ""
    fen, rest = divmod(price * quantity, 10**8)
    return "" if rest else decimal_text(fen, 2, least=2)


def enter(form: CaseForm, send: Callable[[Answers], Entered]) -> Entered:
    """Ask for the case and enter it; what is refused is asked again, and nothing else is lost.

    Whoever stops in between finds what they filled in in a file.
    """
    told: Sequence[Mapping[str, str]] = ()
    try:
        form.ask_all()
        while True:
            try:
                return send(form.content)
            except ContentRefused as refused:
                tell(form.face, [Text(p["message"], p["message_en"]) for p in refused.problems])
                # What is told a second time lies elsewhere, as a filing that is on record does.
                again = refused.problems != told and form.ask_again(refused.problems)
                if not again and not form.ask_one():
                    raise
                told = refused.problems
    except (typer.Abort, ContentRefused):
        if form.content:
            name = form.save().name
            remark(form.face, f"已填内容保存在 {name}；接着填：yidi new {form.kind} {name} --ask",
                   f"what you filled in is kept in {name}; go on: yidi new {form.kind} {name} --ask")  # fmt: skip
        raise
