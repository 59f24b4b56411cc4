"""Moves taken (办理): one, or those of a list with a result each."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from config.errors import YidiError
from config.text import Lang
from console.answers.asked import asked
from console.answers.detail import receipt_names
from console.answers.proposed_now import proposed
from console.answers.refusals import refusal
from jobs.app import App
from jobs.proposals.moves import WantedMove, take_or_propose
from models import Claim, Proposal
from workflow.access.kinds import ACT
from workflow.machine.context import MoveRemark
from workflow.machine.cuts import cut_of
from workflow.service.find_case import find_case
from workflow.shared.json_text import BadJson, parse_object
from workflow.shared.money import yuan

ASKED_FROM = 20
"""How many moves at once ask before they are taken."""
LONGEST_PLACE = 4


class MoveOrder(NamedTuple):
    """Who takes a move, why, with which facts, for whom, and which version of the case they saw."""

    user: str
    reason: str = ""
    facts: dict[str, Any] | None = None
    on_behalf_of: dict[str, Any] | None = None
    seen: int | None = None


@asked(ACT)
def answer_move(app: App, lang: Lang, no: str, trigger: str, order: MoveOrder) -> dict[str, Any]:
    """Take one move, and return its case, trigger, source, destination and `warnings`; or why it is refused.

    One that needs two is proposed by whoever is signed in, and the proposal returned.
    """
    facts = _by_number(app, no, order.facts)
    wanted = WantedMove(
        no, trigger, order.reason, facts, order.on_behalf_of, order.seen
    )  # fmt: skip
    taken = take_or_propose(app, order.user, wanted)
    if isinstance(taken, Proposal):
        return proposed(taken)
    return taken._asdict() | {"warnings": warnings(taken.warnings, lang)}


def warnings(remarks: Sequence[MoveRemark], lang: Lang) -> list[dict[str, str]]:
    """Return what whoever took a move should know."""
    return [{"code": remark.code, "message": remark.says.say(lang)} for remark in remarks]


def _by_number(app: App, no: str, facts: dict[str, Any] | None) -> dict[str, Any] | None:
    """The facts with each receipt by its number, where a cut names it by its place in `yidi show`."""
    given = (facts or {}).get("disallowed")
    cuts = [given] if isinstance(given, str) else given
    if facts is None or not isinstance(cuts, list):
        return facts
    read = [(cut_of(cut) or cut) if isinstance(cut, str) else cut for cut in cuts]
    if any(isinstance(cut, dict) and _is_place(cut.get("receipt")) for cut in read):
        with app.database.reading() as session:
            names = receipt_names(session, no, app.reach)
        read = [_named(cut, names) if isinstance(cut, dict) else cut for cut in read]
    return facts | {"disallowed": read}


def _is_place(receipt: Any) -> bool:
    """Whether this is a place in the list of receipts; the number of a receipt is longer."""
    return isinstance(receipt, str) and receipt.isdecimal() and len(receipt) <= LONGEST_PLACE


def _named(cut: dict[str, Any], names: list[str]) -> dict[str, Any]:
    receipt = cut.get("receipt")
    if not _is_place(receipt) or receipt in names:
        return cut
    place = int(receipt or 0)
    return cut | {"receipt": names[place - 1]} if 1 <= place <= len(names) else cut


@asked(ACT)
def answer_moves(
    app: App, lang: Lang, rows: Iterable[dict[str, Any]], trigger: str | None, order: MoveOrder
) -> list[dict[str, Any]]:
    """Take the moves of a list, each on its own, and return a result each; a refused one has `error`.

    A row says `no`, and what differs from the order: trigger, reason, facts, on_behalf_of.
    """
    rows = list(rows)
    if trigger is None and any("trigger" not in row for row in rows):
        raise refusal("bad_list", "清单的行没有写操作：请在命令里写明，或每行写“编号 操作”。",
                     "some lines name no move: give it on the command line, or as NO MOVE.")  # fmt: skip
    results: list[dict[str, Any]] = []
    for row in rows:
        no, verb = str(row.get("no", "")), row.get("trigger") or trigger or ""
        try:
            results.append(answer_move(app, lang, no, verb, _of_row(order, row)))
        except YidiError as fault:
            error = {"code": fault.code, "message": fault.sentence(lang)}
            results.append({"no": no, "trigger": verb, "error": error})
    return results


@asked(ACT)
def answer_list_size(app: App, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return the `count` of a list, and the `total` that its claims would pay; None where it has none."""
    amounts = []
    with app.database.reading() as session:
        for row in rows:
            # What is not found or unclear is told when its move is taken.
            with suppress(YidiError):
                _, record = find_case(session, str(row.get("no", "")), app.reach)
                amounts += [record.payable or 0] if isinstance(record, Claim) else []
    return {"count": len(rows), "total": yuan(sum(amounts)) if amounts else None}


def check_confirmed(size: dict[str, Any], *, yes: bool) -> None:
    """Refuse a long list that nobody has confirmed."""
    if yes or size["count"] < ASKED_FROM:
        return
    count, total = size["count"], size["total"]
    zh = f"清单共 {count} 件" + (f"，核定金额合计 {total} 元" if total else "")
    en = f"the list has {count} cases" + (f", {total} yuan in all" if total else "")
    raise refusal(
        "not_confirmed", f"{zh}；{ASKED_FROM} 件起须先确认，尚未办理任何一件：核对后加 --yes。",
        f"{en}; from {ASKED_FROM} on somebody has to say yes first, and nothing was done: look at "
        "it, then add --yes.",
    )  # fmt: skip


def _of_row(order: MoveOrder, row: dict[str, Any]) -> MoveOrder:
    """The order with what a row of the list says for itself."""
    if "reason" in row:
        order = order._replace(reason=str(row["reason"]))
    if "facts" in row:
        order = order._replace(facts=row["facts"])
    if agent := row.get("on_behalf_of"):
        named = agent if isinstance(agent, dict) else {"name": str(agent)}
        order = order._replace(on_behalf_of=named)
    return order


def read_rows(file: Path) -> Iterator[dict[str, Any]]:
    """The rows of a list: a number, "number trigger", or a JSON object with no, trigger, facts…"""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as fault:
        raise refusal("bad_list", f"清单 {file.name} 无法读取，应为 UTF-8 文本。",
                      f"the list {file.name} cannot be read; it should be UTF-8 text.") from fault  # fmt: skip
    for number, text in enumerate(lines, start=1):
        words = text.split()
        if not words:
            continue
        if not text.lstrip().startswith("{"):
            yield (
                dict(zip(("no", "trigger"), words, strict=False)) if words[1:] else {"no": words[0]}
            )
            continue
        try:
            yield parse_object(text)
        except BadJson as fault:
            raise refusal("bad_list", f"清单第 {number} 行不是正确的 JSON：{fault.says.zh}。",
                          f"line {number} of the list is not valid JSON: {fault.says.en}.") from fault  # fmt: skip
