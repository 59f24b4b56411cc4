"""The facts with a paper that stands for a receipt (代替票据的材料)."""

from typing import Literal

from workflow.machine.payload_values import Line
from workflow.machine.payloads import Payload


class PaperInstead(Payload):
    """The paper in place of a receipt: 分割单, 盖章复印件, 换开的纸质票据; which receipt, if several are in doubt."""

    paper: Literal["division_sheet", "stamped_copy", "exchanged_paper"]
    receipt: Line | None = None
