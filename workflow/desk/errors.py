"""What of a desk can be refused (领取不予办理的情形)."""

from datetime import date, datetime

from config.text import Text
from workflow.shared.days import SHANGHAI
from workflow.shared.errors import NumberRefusal, Refusal


def clock(instant: datetime) -> str:
    """An instant as it is told: day and minute in Shanghai."""
    return instant.astimezone(SHANGHAI).strftime("%Y-%m-%d %H:%M")


class TakenByAnotherError(Refusal):
    """Another works on the case (他人已领取)."""

    code = "taken_by_another"

    def __init__(self, no: str, holder: str, until: datetime) -> None:
        says = Text(
            "{no} 已由 {holder} 领取，至 {until}；请由其办理或退回（yidi desk give-back），或由审批人员、"
            "管理员转办（yidi desk transfer）。",
            "{holder} has {no} on their desk until {until}: they take it on or give it back (`yidi "
            "desk give-back`), or an approver or admin transfers it (`yidi desk transfer`).",
        )
        super().__init__(says, no=no, holder=holder, until=clock(until))


class NotOnYourDeskError(NumberRefusal):
    """The case is not theirs to give away (未领取)."""

    code = "not_on_your_desk"
    says = Text(
        "{no} 不在您名下，不能退回、挂起或转办；请先领取（yidi desk take {no}）。",
        "{no} is not on your desk: take it up first (`yidi desk take {no}`).",
    )


class NotTheirWorkError(Refusal):
    """The case waits for nobody like them, or they may not finish it (不属其可办)."""

    code = "not_their_work"

    def __init__(self, no: str, name: str) -> None:
        says = Text(
            "{no} 现在不由 {name} 办理：岗位、限额、前后手或回避不符；由谁办理见 yidi why {no}。",
            "{no} is not for {name} now, by role, limit, earlier moves or avoidance: `yidi why "
            "{no}` says whose it is.",
        )
        super().__init__(says, no=no, name=name)


class AbsentError(Refusal):
    """They are absent, and nothing is put on their desk (离岗)."""

    code = "absent"

    def __init__(self, name: str, until: date) -> None:
        says = Text(
            "{name} 离岗至 {until}，不能领取；回岗后先执行 yidi desk back。",
            "{name} is absent until {until} and gets no case; when they are back: `yidi desk back`.",
        )
        super().__init__(says, name=name, until=until.isoformat())


class BadHoldError(Refusal):
    """The day of a hold is past or too far away (挂起日期有误)."""

    code = "bad_hold_day"

    def __init__(self, first: date, last: date) -> None:
        says = Text(
            "挂起到期日应在 {first} 至 {last} 之间，并须写明原因（最多 200 字）。",
            "a hold ends on a day from {first} to {last}, and says why in at most 200 characters.",
        )
        super().__init__(says, first=first.isoformat(), last=last.isoformat())
