"""Documents that go with others (送达回证、申请材料封面)."""

from workflow.document.case_file import CaseFile
from workflow.document.sheet import DocumentText, fields, lines, table, to_sign
from workflow.document.words import about_person, salutation

WAYS = "□ 窗口领取　□ 挂号邮寄　□ 同住成年家属签收　□ 留置（附照片）　□ 电子方式（已书面同意）"


def proof_of_service(file: CaseFile) -> DocumentText:
    """送达回证: what is handed over, to whom, where and how; filled in by hand and scanned back."""
    served = file.served or {}
    return DocumentText(
        plain=(),
        blocks=(
            fields(
                "",
                ("受送达人", salutation(file)),
                ("证件号码", file.person.certno),
                ("送达的文书", str(served.get("title") or "")),
                ("文书编号", str(served.get("no") or "")),
                ("业务流水号", file.case.no),
                ("送达机关", file.area.contact["name"]),
            ),
            lines("送达方式（勾选）", WAYS),
            to_sign("送达地点", "送达时间"),
            to_sign("受送达人签名或盖章", "收到日期"),
            to_sign("代收人签名", "与受送达人关系"),
            to_sign("见证人", "送达人（两人）"),
            lines(
                "说明",
                "受送达人或者同住的成年家属拒绝接收的，可以把文书留在住所，并用拍照、录像等方式记录送达过程。",
                "送达日期以受送达人在本回证上签收的日期为准（参照民事诉讼法 第八十七条至第九十五条，适用于此为本机构的理解）。",
            ),
        ),
        more={"filled_in": True},
    )


def cover(file: CaseFile) -> DocumentText:
    """申请材料封面: goes into the parcel; the code lets the desk find the case."""
    wanted = list(file.papers)
    return DocumentText(
        plain=(),
        blocks=(
            about_person(file),
            table(
                "随信材料（寄件人勾选）",
                ("序号", "材料", "已放入"),
                [(str(place), paper, "□") for place, paper in enumerate(wanted, 1)],
                widths=("auto", "1fr", "auto"),
            ),
            lines("寄送地址", file.area.address or "请向经办机构询问收件地址。"),
            lines("请您", "打印本页放在包裹内最上面；寄出后登记承运单位和快递单号。"),
        ),
        layout="cover",
    )
