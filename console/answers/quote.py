"""The benefit calculation for one bill, no case needed (试算): JSON, or a settlement sheet (结算单)."""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from config.codes import CodeBook, Regions, load_regions, load_states
from config.errors import ConfigError
from config.policy import MissingParameterError, PolicyBook
from config.settings import config_folder
from config.text import Text
from console.answers.refusals import unreadable
from console.terminal.calculation_steps import Cited, draw_steps, source_words
from console.terminal.output import REFUSED, Face, leave
from workflow.benefit.amounts import Amounts
from workflow.benefit.labels import AMOUNTS, INSURANCES, LEVELS, PERSONS, SCOPES, SITUATIONS, ZONES
from workflow.benefit.plan import Plan
from workflow.benefit.quote import QuoteAnswer, answer, plan_for
from workflow.benefit.quote_request import read_quote
from workflow.benefit.settlement import explained
from workflow.benefit.treatment import Hospital, Treatment
from workflow.shared.money import in_capitals, yuan

BAD_FILES = {
    "file_not_found": Text("找不到或无法打开文件 {name}：{why}。", "the file {name} cannot be opened: {why_en}."),
    "not_json": Text(
        "{name} 不是正确的 JSON（{why}）：应为 UTF-8 的一个 JSON 对象。",
        "{name} is no valid JSON ({why_en}): one JSON object in UTF-8 is expected.",
    ),
}  # fmt: skip
LONGEST_NUMBER = 40


@dataclass(frozen=True)
class Sheet:
    """All that a settlement sheet shows."""

    given: Mapping[str, Any]
    case: Treatment
    plan: Plan
    amounts: Amounts
    answer: QuoteAnswer
    book: PolicyBook
    codes: CodeBook
    regions: Regions


def quote_file(face: Face, file: str, book: PolicyBook) -> None:
    """Print what would be paid for a question in a file, or "-" for standard input."""
    given = read_question(file)
    folder = config_folder() / "codes"
    codes, regions = load_states(folder), load_regions(folder)
    try:
        rules, case, inputs = read_quote(given, book, codes, regions)
        plan = plan_for(rules, case, inputs)
    except MissingParameterError as fault:
        # The book is in order, it only has nothing to say of this case: a refusal, no misuse.
        face.error(fault)
        leave(REFUSED)
    amounts, steps = explained(plan, inputs, face.lang)
    found = answer(book, plan, rules.on.isoformat(), amounts, steps)
    sheet = Sheet(given, case, plan, amounts, found, book, codes, regions)
    face.show(found, lambda _: draw(face, sheet))


def read_question(file: str) -> Any:
    """The JSON of a file; numbers keep every digit that was written."""
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text("utf-8-sig")
        return json.loads(
            text.removeprefix("\ufeff"), parse_float=str, parse_int=_whole, object_pairs_hook=_once
        )
    except OSError as fault:
        raise _bad_file("file_not_found", file, unreadable(fault)) from fault
    except RecursionError as fault:
        raise _bad_file("not_json", file, Text("层次太深", "too deep")) from fault
    except ValueError as fault:
        raise _bad_file("not_json", file, unreadable(fault)) from fault


def _whole(digits: str) -> int | str:
    # A number of thousands of digits stays text, and is refused by its field.
    return int(digits) if len(digits) <= LONGEST_NUMBER else digits


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which nothing stands twice: the last one would silently win."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise ValueError(f"{twice[:LONGEST_NUMBER]!a} stands twice")
    return found


def _bad_file(code: str, name: str, why: Text) -> ConfigError:
    return ConfigError(code, BAD_FILES[code], name=name, why=why.zh, why_en=why.en)


def draw(face: Face, sheet: Sheet) -> None:
    """The settlement sheet: who and where, the amounts, the steps, what nobody has verified."""
    colon = face.say("：", ": ")
    face.line(face.say("医疗费用报销结算单（试算）", "Settlement sheet (a quote)"))
    for label, value in _facts(face, sheet):
        face.line(f"{label}{colon}{value}")
    face.line()
    rows = [(face.words(label), getattr(sheet.amounts, name)) for name, label in AMOUNTS.items()]
    if face.lang == "zh":
        face.table(["项目", "金额（元）", "大写"], [(w, yuan(n), in_capitals(n)) for w, n in rows])
    else:
        face.table(["item", "yuan"], [(w, yuan(n)) for w, n in rows])
    face.line()
    face.line(face.say("计算步骤", "Steps"))
    cited = draw_steps(face, sheet.answer["steps"])
    face.line()
    for line in _unverified(face, sheet.plan, cited):
        face.line(line)


def _facts(face: Face, sheet: Sheet) -> Iterator[tuple[str, str]]:
    case, join = sheet.case, face.say("，", ", ").join
    yield face.say("参保地", "insured area"), f"{case.area} {sheet.book.areas[case.area].name}"
    person = [INSURANCES[case.population], PERSONS[case.person]]
    more = [face.say("公务员", "civil servant")] if case.civil_servant else []
    yield face.say("参保人员", "insured as"), join([*map(face.words, person), *more])
    yield face.say("就医", "care"), join(_care(face, sheet))
    days = [case.on.isoformat(), *([case.until.isoformat()] if case.until != case.on else [])]
    yield face.say("就医日期", "days"), face.say(" 至 ", " to ").join(days)
    yield face.say("备案情形", "situation"), _filing(face, sheet)
    policy = sheet.answer["policy"]
    version = face.say(f"{policy['on']} 的取值，版本 {policy['hash'][:12]}",
                       f"as of {policy['on']}, version {policy['hash'][:12]}")  # fmt: skip
    yield face.say("参数库", "policy book"), version


def _care(face: Face, sheet: Sheet) -> list[str]:
    case = sheet.case
    label = next(
        (word for (column, word), (code, _) in sheet.codes.values.items()
         if column == "med_type" and code == case.med_type != word and face.lang == "zh"),
        face.words(SCOPES[case.care]),
    )  # fmt: skip
    place = f"{case.destination} {sheet.regions.name(case.destination)}" if case.destination else ""
    return [part for part in (label, _rank(face, case.hospital), face.words(ZONES[case.zone]), place)
            if part]  # fmt: skip


def _rank(face: Face, place: Hospital) -> str:
    special = face.say("特等", " special") if place.special else ""
    provincial = face.say("（省属）", " (provincial)") if place.provincial else ""
    return f"{face.words(LEVELS[place.level])}{special}{provincial}"


def _filing(face: Face, sheet: Sheet) -> str:
    said = face.words(SITUATIONS[sheet.case.situation])
    if sheet.given.get("filing") == "none" and sheet.case.situation != "none":
        return face.say(f"免备案，按“{said}”", f"none needed here; counts as “{said}”")
    return said


def _unverified(face: Face, plan: Plan, cited: set[Cited]) -> Iterator[str]:
    """How many of the parameters nobody has verified; those that no step cites are named."""
    unseen = [source for source in plan.sources.values() if not source.verified]
    if unseen:
        yield face.say(
            f"未核实：本次用到的参数有 {len(unseen)} 项未核实，结果仅供参考，请向经办机构确认",
            f"Unverified: {len(unseen)} of the parameters used; ask the agency before relying on this",
        )
    else:
        yield face.say("本次用到的参数均已核实", "Every parameter used is verified")
    for source in plan.sources.values():
        if (source.parameter, source.scope, source.start) not in cited and not source.verified:
            yield f"- {source_words(face, source.model_dump())}"
