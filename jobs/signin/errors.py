"""What is said to people who are not signed in (登录错误); never whether a name exists."""

from datetime import datetime

from config.text import Text
from workflow.shared.days import SHANGHAI
from workflow.shared.errors import Refusal


class NotSignedInError(Refusal):
    """Nobody is signed in, or the session is over (未登录)."""

    code = "not_signed_in"

    def __init__(self) -> None:
        says = Text(
            "尚未登录，或登录已过期、已结束；请登录。",
            "nobody is signed in, or the session is over: sign in.",
        )
        super().__init__(says)


class SignInFailedError(Refusal):
    """Name, password or code are not right together (登录失败): which of them is not said."""

    code = "sign_in_failed"

    def __init__(self) -> None:
        says = Text(
            "姓名、口令或动态口令不正确；请核对后重试，忘记口令的请管理员重置。",
            "name, password or code is not right: check and try again; an admin sets a forgotten "
            "password anew.",
        )
        super().__init__(says)


class LockedOutError(Refusal):
    """Too many tries (已锁定): nothing is checked before the end, or before an admin releases."""

    code = "locked_out"

    def __init__(self, until: datetime) -> None:
        says = Text(
            "尝试次数过多，{until} 之前不再核对；请届时再试，或请管理员解除。",
            "too many tries: nothing is checked before {until}. Try again then, or ask an admin to "
            "release it.",
        )
        self.until = until
        super().__init__(says, until=f"{until.astimezone(SHANGHAI):%Y-%m-%d %H:%M:%S}")


class SignInBusyError(Refusal):
    """Too many people sign in at this moment (登录繁忙)."""

    code = "sign_in_busy"

    def __init__(self) -> None:
        says = Text(
            "同时登录的人数过多；请稍后几秒再试，已登录的人员不受影响。",
            "too many people sign in at this moment: try again in some seconds; whoever is signed "
            "in is not concerned.",
        )
        super().__init__(says)


class OtherUserError(Refusal):
    """Somebody else is named than is signed in (与登录人员不一致)."""

    code = "other_user"

    def __init__(self, named: str, signed_in: str) -> None:
        says = Text(
            "当前登录的是 {signed_in}，不能以 {named} 办理；请去掉 --as（和 YIDI_USER），或由 {named} 本人登录。",
            "{signed_in} is signed in and does not act as {named}: leave out --as (and YIDI_USER), "
            "or let {named} sign in.",
        )
        super().__init__(says, named=named, signed_in=signed_in)
