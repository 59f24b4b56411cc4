"""Paying out (拨付与退票): batches drafted, signed, handed over; the bank's answers; what came back."""

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path as FilePath
from tempfile import TemporaryDirectory
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.datastructures import UploadFile
from starlette.responses import Response

from config.errors import YidiError
from console.answers.cases import answer_cases
from console.answers.payout import (
    answer_bank_content,
    answer_batch,
    answer_batches,
    answer_drafts,
    answer_drop,
    answer_exceptions,
    answer_hand_over,
    answer_signature,
    answer_void,
)
from console.answers.queries import CaseFilter
from console.answers.reconcile import answer_reconciliation
from console.web.forms import Input
from console.web.params import Number
from console.web.rows import ListColumn, key, listed
from console.web.visitor import LANG, Sending, Sent, Visiting, Visitor, onward
from jobs.identity.asking import on_duty
from jobs.identity.duties import READ_BANK
from models import EntryKind, LineStatus

router = APIRouter()
PAGE = 50
SIDES = (("ledger", "资金账"), ("payments", "批次"), ("bank", "银行"))
LINES = {
    "sent": "送出", "paid": "实付", "returned": "退票", "by_hand": "手工支付", "debit": "付出",
    "credit": "收入",
}  # fmt: skip
TABS = (
    ("批次", "/payouts"), ("拨付失败", "/payouts/failed"), ("银行异常", "/payouts/exceptions"),
    ("三方对账", "/payouts/reconcile"),
)  # fmt: skip
BATCHES = (
    ListColumn("批次", key("no"), link=lambda row: f"/payouts/{row['no']}"),
    ListColumn("状态", key("state_label")),
    ListColumn("统筹区", key("area")),
    ListColumn("银行", key("bank")),
    ListColumn("笔数", key("items"), money=True),
    ListColumn("未结", key("open_items"), money=True),
    ListColumn("合计（元）", key("total"), money=True),
    ListColumn("编制", lambda row: f"{row['drafted_on']} {row['drafted_by']}"),
    ListColumn("签批", key("signed_by")),
    ListColumn("发送", key("sent_on")),
)
FAILED = (
    ListColumn("受理号", key("no"), link=lambda row: f"/case/{row['no']}"),
    ListColumn("姓名", key("name")),
    ListColumn("核定（元）", key("payable"), money=True),
    ListColumn("自", key("since")),
    ListColumn("时限", key("due_on")),
)
EXCEPTIONS = (
    ListColumn("异常编号", key("line")),
    ListColumn("说明", key("says")),
    ListColumn(
        "款项", key("payment"), link=lambda row: f"/case/{row['payment']}" if row["payment"] else ""
    ),
    ListColumn("金额（元）", key("amount"), money=True),
    ListColumn("银行的话", key("reason")),
)


@router.get("/payouts")
def batches(
    visitor: Visiting, state: Annotated[str, Query(max_length=20)] = "",
    after: Annotated[str, Query(max_length=64)] = "",
) -> Response:  # fmt: skip
    """The batches, the newest first, and what drafts new ones and reads the bank's answers."""
    return _list(visitor, state, after)


@router.post("/payouts")
def draft(sent: Sending) -> Response:
    """Draft batches of all that is owed in the areas of whoever asks."""
    app = sent.visitor.app
    try:
        made = answer_drafts(app, LANG, app.asker.name, sent.text("area") or None, None, [])
    except YidiError as fault:
        return _list(sent.visitor, fault=fault)
    left = "；".join(f"{each['no']} {each['says']}" for each in made["left_out"][:20])
    says = f"编制 {len(made['batches'])} 个批次。" + (f"未列入：{left}" if left else "")
    return _list(sent.visitor, told=says)


@router.post("/payouts/bank")
def read_bank(sent: Sending) -> Response:
    """Read a file of the bank's answers; the same file twice changes nothing."""
    app, given = sent.visitor.app, sent.fields.get("file")
    if not isinstance(given, UploadFile) or not given.filename:
        return onward("/payouts")
    try:
        user = on_duty(app, READ_BANK).name
        found = answer_bank_content(app, LANG, given.filename, given.file.read(), user)
    except YidiError as fault:
        return _list(sent.visitor, fault=fault)
    counts = [(status.label.zh, found[status.value]) for status in LineStatus]
    return sent.visitor.page("bank_file.html", found=found, counts=counts)


@router.get("/payouts/failed")
def failed(visitor: Visiting) -> Response:
    """The claims whose money did not arrive: the account is corrected, or the payee changed, by two."""
    wanted = CaseFilter(state="payment_failed", limit=PAGE)
    rows = list(answer_cases(visitor.app, LANG, "claims", wanted))
    return listed(visitor, "拨付失败", FAILED, rows, tabs=TABS)


@router.get("/payouts/exceptions")
def exceptions(visitor: Visiting) -> Response:
    """What the bank said and nobody has resolved."""
    rows = answer_exceptions(visitor.app, LANG, limit=PAGE)
    return listed(visitor, "银行异常", EXCEPTIONS, rows, tabs=TABS)


@router.get("/payouts/reconcile")
def reconcile(visitor: Visiting, day: Annotated[date | None, Query()] = None) -> Response:
    """Ledger, batches and bank of a day side by side, with every difference."""
    on = day or visitor.app.today
    found = answer_reconciliation(visitor.app, LANG, on, None)
    rows = [
        (
            word,
            LINES[name] if name in LINES else EntryKind(name).label.zh,
            each["count"],
            each["amount"],
        )
        for side, word in SIDES
        for name, each in found[side].items()
    ]
    asked = Input("day", "日期", "day", value=on.isoformat())
    return visitor.page("reconcile.html", found=found, rows=rows, tabs=TABS, asked=asked)


@router.get("/payouts/{no}")
def batch(visitor: Visiting, no: Number) -> Response:
    """One batch: who gets how much on which account, and what is to be done with it."""
    return _batch(visitor, no)


@router.post("/payouts/{no}/sign")
def sign(sent: Sending, no: Number) -> Response:
    """Sign the list by its hash, with one's own sign-in; payments that had to drop out are told."""
    app = sent.visitor.app
    return _done(
        sent, no, lambda: answer_signature(app, LANG, no, sent.text("hash"), app.asker.name)
    )


@router.post("/payouts/{no}/void")
def void(sent: Sending, no: Number) -> Response:
    """Void a batch that was not sent."""
    app = sent.visitor.app
    return _done(sent, no, lambda: answer_void(app, LANG, no, app.asker.name, sent.text("reason")))


@router.post("/payouts/{no}/drop")
def drop(sent: Sending, no: Number) -> Response:
    """Take the marked payments out of a draft."""
    app = sent.visitor.app
    return _done(
        sent, no, lambda: answer_drop(app, LANG, no, sent.texts("payment"), app.asker.name)
    )


@router.post("/payouts/{no}/send")
def hand_over(sent: Sending, no: Number) -> Response:
    """Hand a signed batch over: its files for the bank, in one archive."""
    app = sent.visitor.app
    try:
        with TemporaryDirectory(prefix="yidi-bank-") as folder:
            again = sent.text("again") == "1"
            done = answer_hand_over(app, LANG, no, app.asker.name, FilePath(folder), again=again)
            content = _archive([FilePath(each) for each in done["written"]])
    except YidiError as fault:
        return _batch(sent.visitor, no, fault)
    named = f'attachment; filename="{done["no"]}.zip"'
    return Response(content, headers={"Content-Disposition": named}, media_type="application/zip")


def _archive(files: list[FilePath]) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in files:
            archive.write(each, each.name)
    return into.getvalue()


def _done(sent: Sent, no: str, act: Callable[[], object]) -> Response:
    try:
        act()
    except YidiError as fault:
        return _batch(sent.visitor, no, fault)
    return onward(f"/payouts/{no}")


def _batch(visitor: Visitor, no: str, fault: YidiError | None = None) -> Response:
    found = answer_batch(visitor.app, LANG, no)
    return visitor.page("batch.html", fault=fault, found=found, tabs=TABS)


def _list(
    visitor: Visitor, state: str = "", after: str = "", *, told: str = "",
    fault: YidiError | None = None,
) -> Response:  # fmt: skip
    found = answer_batches(visitor.app, LANG, state or None, limit=PAGE + 1, after=after or None)
    more = ""
    if len(found) > PAGE:
        found = found[:PAGE]
        more = f"/payouts?state={state}&after={found[-1]['no']}"
    return listed(
        visitor, "拨付与退票", BATCHES, found, says=told, more=more, tabs=TABS,
        fault=fault, template="payouts.html",
    )  # fmt: skip
