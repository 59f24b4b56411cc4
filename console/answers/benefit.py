"""Amounts of stored claims on the command line (已存申请的待遇): recalculated and explained."""

from datetime import date
from pathlib import Path
from typing import Any

from sqlmodel import Session

from config.errors import ConfigError
from config.text import Lang, Text
from console.answers.policy import open_book
from console.terminal.output import REFUSED, Face, leave
from jobs.app import App
from jobs.office.whatif import what_if
from models import Claim, Filing
from workflow.benefit.amounts import AMOUNTS
from workflow.benefit.calculation_store import calculation_of
from workflow.benefit.claim_data import load_claim_data
from workflow.benefit.labels import SITUATIONS
from workflow.benefit.settlement import explained
from workflow.benefit.verify import verified_calculation
from workflow.service.find_case import find_case
from workflow.shared.errors import Refusal
from workflow.shared.money import decimal_text, yuan


class NotCalculatedError(Refusal):
    """The claim has no calculation of ours (尚未计算)."""

    code = "not_calculated"

    def __init__(self, no: str) -> None:
        says = Text(
            "{no} 没有系统计算的待遇：尚未计算，或金额由其他系统带入。可用 yidi why {no} 查看。",
            "{no} was not calculated here: not yet, or its amount came with it. See yidi why {no}.",
        )
        super().__init__(says, no=no)


def recalculate(face: Face, app: App, no: str) -> None:
    """Print the calculation of then once more; exit 1 when one of its inputs says otherwise now."""
    with app.database.reading() as session:
        _machine, claim = find_case(session, no)
        found = calculation_of(session, claim) if isinstance(claim, Claim) else None
        if found is None:
            raise NotCalculatedError(claim.no)
        told = verified_calculation(
            claim, found, load_claim_data(session, [claim]), app.policy, face.lang
        )
    face.show(told, lambda shown: _draw(face, shown))
    if told["changed"]:
        leave(REFUSED)


FOUND_WITH = ("policy.notes", "policy.sources")
"""How a number was found, in the words of the program: in JSON, and not for reading."""
MONEY = ("deductible", "ceiling", "start", "fixed_sum", "amount", "disallowed", "third_party",
         "pool_paid", "second_paid", "in_scope", "civil_paid", "assistance_paid")  # fmt: skip


def _readable(changed: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What changed, for people: money in yuan, rates in percent, how it was found left out."""

    def say(name: str, value: Any) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            return "—" if value is None else value
        if name == "rate":
            return f"{decimal_text(value, 6)}%"
        return yuan(value) if name in MONEY else value

    rows = []
    for row in changed:
        name = row["input"].rpartition(".")[2].partition("[")[0]
        if not row["input"].startswith(FOUND_WITH) and not isinstance(row["is"], list):
            rows.append(row | {"was": say(name, row["was"]), "is": say(name, row["is"])})
    return rows or changed


def whatif(face: Face, app: App, folder: Path, first: date | None, last: date | None) -> None:
    """Print who gains and who loses under a draft of the book."""
    if first and last and last < first:
        says = Text("--to {last} 早于 --from {first}。", "--to {last} lies before --from {first}.")
        raise ConfigError("bad_period", says, first=first.isoformat(), last=last.isoformat())
    draft = open_book(folder)
    with app.database.reading() as session:
        told = what_if(session, app.policy, draft, first or date.min, last or date.max, face.lang)
    face.show(told, lambda shown: _draw_whatif(face, shown))


def _draw_whatif(face: Face, told: dict[str, Any]) -> None:
    say = face.say
    people = told["people"]
    face.line(say(f"{told['claims']} 件：原 {told['was']} 元，草案 {told['is']} 元，差额 {told['difference']} 元",
                  f"{told['claims']} claims: was {told['was']}, draft {told['is']}, difference {told['difference']}"))  # fmt: skip
    face.line(say(f"受益 {people['gain']} 人、{told['gained']} 元；减少 {people['lose']} 人、{told['lost']} 元；不变 {people['same']} 人",
                  f"gain: {people['gain']} people, {told['gained']}; lose: {people['lose']}, {told['lost']}; same: {people['same']}"))  # fmt: skip
    heads = ("", say("件数", "claims"), say("原", "was"), say("草案", "draft"), say("差额", "difference"),
             say("增加", "gained"), say("减少", "lost"))  # fmt: skip
    titles = {"level": say("医院等级", "hospital level"), "person": say("人员类别", "person type"),
              "filing": say("备案情形", "filing")}  # fmt: skip
    for name, rows in told["by"].items():
        keys = ("label", "claims", "was", "is", "difference", "gained", "lost")
        face.table((titles[name], *heads[1:]), [[row[key] for key in keys] for row in rows])
    if told["not_carried"]:
        names = "、".join(told["not_carried"])
        face.line(say(f"草案改了这些参数，已存申请仍按留存的年度、明细和累计计算：{names}",
                      f"the draft changes {names}; claims are calculated with the years, lines and sums that were kept"))  # fmt: skip
    for row in told["refused"]:
        face.line(
            say(
                f"{row['claims']} 件不能计算：{row['says']}",
                f"{row['claims']} not calculated: {row['says']}",
            )
        )


def benefit_of(session: Session, claim: Claim, lang: Lang) -> dict[str, Any] | None:
    """The amount of a claim with every step behind it; None when it was not calculated here."""
    found = calculation_of(session, claim)
    if found is None:
        return None
    amounts, steps = explained(found.plan, found.inputs, lang)
    filing = session.get(Filing, claim.covering_id) if claim.covering_id else None
    source = found.plan.sources.values()
    return {
        "policy": {
            "area": found.plan.area, "on": found.case.on.isoformat(),
            "hash": found.row.book_hash, "verified": found.row.verified,
        },
        "situation": found.case.situation,
        "situation_label": SITUATIONS[found.case.situation].say(lang),
        "filing": filing.no if filing else None,
        "current": claim.calc in ("done", "posted"),
        "amounts": {name: yuan(getattr(amounts, name)) for name in AMOUNTS},
        "disallowed": claim.disallowed,
        "steps": steps,
        "unverified": sorted({s.label if lang == "zh" else s.label_en for s in source if not s.verified}),
    }  # fmt: skip


def _draw(face: Face, told: dict[str, Any]) -> None:
    face.line(f"{told['no']}  #{told['calculation']}")
    names = ("medfee_sumamt", "inscp_scp_amt", "act_pay_dedc", "fund_pay_sumamt", "psn_part_amt")
    for name in names:
        face.line(f"  {name}  {told['amounts'][name]}")
    if not told["changed"]:
        face.line(face.say("重新核算结果一致", "the same, to the last byte"))
    for row in _readable(told["changed"]):
        face.line(face.say(f"  {row['input']}：当时 {row['was']}，现在 {row['is']}",
                           f"  {row['input']}: was {row['was']}, is {row['is']}"))  # fmt: skip
