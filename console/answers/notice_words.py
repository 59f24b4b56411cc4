"""What notices are called, and why one stands where it is (通知名称与原因)."""

from config.text import Text
from workflow.service.machines import MACHINES

KINDS: dict[str, Text] = {
    "correction_ends": Text("补正期限提醒", "correction reminder"),
    "posting_ends": Text("邮寄期限提醒", "posting reminder"),
    "filing_ends": Text("备案到期提醒", "end-of-filing reminder"),
}
"""The notices that no step writes."""
ERRORS: dict[str, Text] = {
    "before_sending": Text(
        "升级前写下，当时尚无发送；要发请 yidi notices retry",
        "written before there was sending; `yidi notices retry` sends it",
    ),
    "no_outcome": Text(
        "发出途中中断，不知是否发出", "interrupted: nobody knows whether it went out"
    ),
    "no_way": Text("可用的渠道都到不了此人", "no channel that is available reaches the person"),
    "no_addressee": Text("查无案件或人员", "its case or person is not there"),
    "no_document": Text("没有随附文书", "it has no document"),
    "unsealed": Text("决定书尚未用印", "its decision is not sealed"),
    "document_unsealed": Text("文书尚未用印", "its document is not sealed"),
    "document_not_scanned": Text("用印件尚未扫描归档", "its sealed paper was not scanned back"),
    "document_failed": Text("文书制作失败，见日志", "its document could not be made: see the log"),
    "remedy_not_set": Text(
        "本地区的救济途径没有登记", "the area's page names no way to contest a decision"
    ),
    "bad_service_day": Text("对方所说的到达日不对", "the day of arrival cannot be"),
    "glyph_missing": Text("文书有缺字，未制作", "a character of its document has no glyph"),
}
"""Reasons that are codes; others are what a provider said."""


def kind_label(machine: str, kind: str, dest: str = "") -> Text:
    """What a notice is called: by its step, to `dest` if that is known, or by what it reminds of."""
    found = KINDS.get("filing_ends" if kind.startswith("filing_ends") else kind)
    if found is not None:
        return found
    return MACHINES[machine].called(kind, dest) if machine in MACHINES else Text(kind, kind)
