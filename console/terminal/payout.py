"""How payout batches, payments and the bank's exceptions look on a terminal (拨付的显示)."""

from collections.abc import Sequence
from typing import Any

from console.terminal.output import Face
from models import LineStatus
from workflow.claim.payment_blockers import WHY
from workflow.intake.formats import clipped

SHOWN_NOTES = 20


def draw_drafts(face: Face, drafts: dict[str, list[dict[str, Any]]]) -> None:
    """Print the drafted batches, and each claim that was left out with why."""
    if not drafts["batches"]:
        face.line(face.say("没有可以拨付的款项。", "nothing is to be paid."))
    draw_batches(face, drafts["batches"])
    for each in drafts["left_out"]:
        face.line(f"✗ {each['no']}  {each['says']} [{each['why']}]")


def draw_batches(face: Face, batches: Sequence[dict[str, Any]]) -> None:
    """Print the table of batches."""
    heads = [
        face.say("批次号", "batch"), face.say("状态", "state"), face.say("笔数", "payments"),
        face.say("合计（元）", "total"), face.say("银行", "bank"), face.say("编制", "drafted"),
        face.say("摘要", "hash"),
    ]  # fmt: skip
    names = ("no", "state_label", "items", "total", "bank", "drafted_on", "hash")
    face.table(heads, [[str(batch[name] or "") for name in names] for batch in batches])


def draw_batch(face: Face, batch: dict[str, Any]) -> None:
    """Print one batch, its payments and its files."""
    draw_batches(face, [batch])
    heads = [
        face.say("款项", "payment"), face.say("受理号", "claim"), face.say("收款人", "payee"),
        face.say("账号", "account"), face.say("金额（元）", "amount"), face.say("抵扣", "set off"),
        face.say("状态", "state"), face.say("原因", "reason"),
    ]  # fmt: skip
    names = ("no", "claim", "payee", "account", "amount", "kept_back", "state_label", "reason")
    face.table(heads, [[str(row[name] or "") for name in names] for row in batch["payments"]])
    for file in batch["files"]:
        face.line(f"{file['name']}  {file['rows']}  sha256 {file['sha256']}")


def draw_changed_batch(face: Face, batch: dict[str, Any]) -> None:
    """Print a batch after a step, the payments that dropped out, and the files that were written."""
    draw_batches(face, [batch])
    for each in batch["dropped"]:
        face.line(f"− {each['payment']}  {face.words(WHY[each['why']])}")
    for path in batch["written"]:
        face.line(path)


def draw_bank_files(face: Face, files: Sequence[dict[str, Any]]) -> None:
    """Print the bank's files with their lines by status, then the exceptions of each."""
    heads = [face.say("文件", "file"), face.say("类型", "kind")]
    heads += [face.words(status.label) for status in LineStatus]
    rows = [
        [file["file"], file["kind"], *(str(file[s.value]) for s in LineStatus)] for file in files
    ]
    face.table(heads, rows)
    for file in files:
        if file["known"]:
            name = file["file"]
            face.line(face.say(f"{name} 已读过，没有重复入账。",
                               f"{name} was read before; nothing is booked twice."))  # fmt: skip
        draw_exceptions(face, file["exceptions"])
        for note in file["notes"][:SHOWN_NOTES]:
            said = f"{note['row']}: {note['message']} [{note['code']}]"
            face.line(face.say(f"  提示 {said}", f"  note {said}"))
        hidden = len(file["notes"]) + file["notes_omitted"] - SHOWN_NOTES
        if hidden > 0:
            face.line(face.say(f"  ……另有 {hidden} 条提示，见 --json",
                               f"  … {hidden} more notes; --json has them"))  # fmt: skip


def draw_exceptions(face: Face, exceptions: Sequence[dict[str, Any]]) -> None:
    """Print one line for each exception: its number, what it is about, what it means."""
    for each in exceptions:
        about = each["payment"] or each["batch"] or clipped(each["raw"], 120)
        face.line(f"✗ {each['line']}  {about}  {each['says']} [{each['code']}]")


def draw_hand_payment(face: Face, payment: dict[str, str]) -> None:
    """Print a payment that was recorded by hand."""
    face.line(f"✓ {payment['claim']}  {payment['payment']}  {payment['voucher']}")


def draw_resolution(face: Face, exception: dict[str, Any]) -> None:
    """Print that an exception is resolved."""
    line = exception["line"]
    face.line(face.say(f"✓ 异常 {line} 已处理", f"✓ {line} resolved"))
    if exception["warning"]:
        face.line(f"! {exception['warning']}")


def draw_established(face: Face, payment: dict[str, Any]) -> None:
    """Print what a payment was established to be."""
    face.line(f"✓ {payment['no']}  {payment['state_label']}")
