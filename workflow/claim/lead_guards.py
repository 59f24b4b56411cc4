"""The condition of a suspension for a lead (线索移交后的中止): the authority's document."""

from config.text import Text
from workflow.claim.context import ClaimGuard

ON_ITS_DOCUMENT = ClaimGuard(
    "authority_document",
    Text(
        "本件的线索已移交主管部门（回执 {receipt}），没有主管部门的文书不得据此中止；收到后先登记（yidi leads "
        "result --document）",
        "a lead on it went to the authority (receipt {receipt}): only the authority's document suspends "
        "it; once it is there, enter it (yidi leads result --document)",
    ),
    lambda _row, moment: not moment.context.lead_pending,
    computes=lambda _row, moment: {"receipt": moment.context.lead_pending or "—"},
    clause=Text(
        "医疗保障基金使用监督管理条例 第三十条", "Medical Security Fund Regulations art. 30"
    ),
)
