"""How a quote looks on a terminal: a settlement sheet (试算结算单)."""

from collections.abc import Iterator

from console.answers.quote import QuoteSheet
from console.terminal.calculation_steps import Cited, draw_steps, source_words
from console.terminal.output import Face
from workflow.benefit.labels import AMOUNTS, INSURANCES, LEVELS, PERSONS, SCOPES, SITUATIONS, ZONES
from workflow.benefit.plan import Plan
from workflow.benefit.treatment import Hospital
from workflow.shared.money import in_capitals, yuan


def draw_quote(face: Face, sheet: QuoteSheet) -> None:
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


def _facts(face: Face, sheet: QuoteSheet) -> Iterator[tuple[str, str]]:
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


def _care(face: Face, sheet: QuoteSheet) -> list[str]:
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


def _filing(face: Face, sheet: QuoteSheet) -> str:
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
