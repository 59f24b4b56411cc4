"""Refusals of payouts (拨付不予办理的情形)."""

from collections.abc import Sequence
from typing import Any

from config.disk_faults import told
from config.text import Text
from workflow.claim.payment_blockers import WHY
from workflow.shared.errors import NumberRefusal, Refusal


class UnknownBatchError(NumberRefusal):
    """No batch has this number (查无此批次)."""

    code = "unknown_batch"
    says = Text(
        "没有编号为 {no} 的拨付批次；可用 yidi payout list 查看。",
        "there is no payout batch {no}; see `yidi payout list`.",
    )


class PlanChangedError(Refusal):
    """Something in the batch has changed; it dropped out, and the rest waits for a signature."""

    code = "plan_changed"

    def __init__(self, no: str, dropped: Sequence[tuple[str, str]], plan_hash: str) -> None:
        self.values: dict[str, Any] = {
            "dropped": [{"payment": p, "why": why, "says": WHY[why].zh} for p, why in dropped],
            "plan_hash": plan_hash,
        }
        said = "；".join(f"{p}：{WHY[why].zh}" for p, why in dropped[:20])
        said_en = "; ".join(f"{p}: {WHY[why].en}" for p, why in dropped[:20])
        says = Text(
            "{no} 有 {count} 笔与编制时不符，已移出：{said}。其余须重新查看（payout show）并签批，新摘要 {hash}。",
            "{count} payments of {no} have changed and dropped out: {said_en}. Look at the rest "
            "(payout show) and sign it again; its hash is {hash}.",
        )
        super().__init__(
            says, no=no, count=len(dropped), said=said, said_en=said_en, hash=plan_hash
        )


class AlreadySentError(Refusal):
    """The files of this batch were written already (已发送)."""

    code = "already_sent"

    def __init__(self, no: str, state: Any) -> None:
        says = Text(
            "{no} 现为“{state}”，不能发送；已发送过的批次加 --again 可重新生成同样的文件，"
            "但不要再次提交银行。",
            "{no} is {state_en} and cannot be sent; --again writes the files of a sent batch once "
            "more, byte for byte: do not hand them to the bank twice.",
        )
        super().__init__(says, no=no, state=state.label.zh, state_en=state.label.en)


class FileDiffersError(NumberRefusal):
    """The files would not be the ones that were sent (文件不一致)."""

    code = "file_differs"
    says = Text(
        "{no} 重新生成的文件与已发送的不一致（银行设置或数据已变），没有写出；"
        "请核对 payout.yaml 是否改动。",
        "the files of {no} would not be those that were sent (the bank's settings or data "
        "changed); nothing was written. Check payout.yaml.",
    )


class ReadAgainError(Refusal):
    """Moves of other users stood against reading a file twice in a row (请再读一次)."""

    code = "read_again"

    def __init__(self, name: str) -> None:
        says = Text(
            "读入 {name} 时两次与他人的办理互相等待，没有入账；请再读一次（payout read）。",
            "reading {name} got into the way of somebody else's move twice, and nothing was booked: "
            "read it again (payout read).",
        )
        super().__init__(says, name=name)


class OtherAreasError(Refusal):
    """A file tells of payments of areas for which whoever reads it does not work (含其他统筹区款项)."""

    code = "file_of_other_areas"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 中有其他统筹区的款项，没有入账；请由负责这些统筹区的财务人员读入（payout read）。",
            "{name} tells of payments of other pooling areas, and nothing was booked: a cashier who "
            "works for those areas reads it (payout read).",
        )
        super().__init__(says, name=name)


class FolderError(Refusal):
    """The bank's files cannot be put there (文件夹不可写)."""

    code = "folder_not_writable"

    def __init__(self, no: str, folder: str, fault: OSError, *, sent: bool) -> None:
        then = (
            Text(
                "发送已登记，文件没有写完；请换一个文件夹，再次运行 payout send，文件不会变。",
                "the sending is recorded and the files are not complete: give another folder to "
                "payout send, the files will be the same.",
            )
            if sent
            else Text("没有发送。", "nothing was sent.")
        )
        says = Text(
            "{no} 的文件无法写入 {folder}：{why}。" + then.zh,
            "the files of {no} cannot be written to {folder}: {why_en}. " + then.en,
        )
        super().__init__(says, no=no, folder=folder, **told(fault))
