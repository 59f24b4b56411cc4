"""What is said to people who are not signed in (登录错误); never whether a name exists."""

from datetime import datetime

from config.text import Text
from jobs.identity.errors import NotSignedInError, OtherUserError
from workflow.shared.days import SHANGHAI
from workflow.shared.errors import Refusal

__all__ = [
    "LockedOutError", "NotSignedInError", "OtherUserError", "SecondFactorNeededError",
    "SecondFactorThereError",
    "SignInBusyError", "SignInFailedError", "StartingPasswordError", "WeakPasswordError",
]  # fmt: skip


class SignInFailedError(Refusal):
    """Name, password or code are not right together (登录失败): which of them is not said."""

    code = "sign_in_failed"

    def __init__(self) -> None:
        says = Text(
            "姓名、口令或动态口令不正确；请核对后重试，忘记口令的请管理员重置（yidi user password）。",
            "name, password or code is not right: check and try again; an admin sets a forgotten "
            "password anew (`yidi user password`).",
        )
        super().__init__(says)


class LockedOutError(Refusal):
    """Too many tries (已锁定): nothing is checked before the end, or before an admin releases."""

    code = "locked_out"

    def __init__(self, until: datetime) -> None:
        says = Text(
            "尝试次数过多，{until} 之前不再核对；请届时再试，或请管理员解除（yidi user release）。",
            "too many tries: nothing is checked before {until}. Try again then, or ask an admin to "
            "release it (`yidi user release`).",
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


class StartingPasswordError(Refusal):
    """A starting password signs nobody in: it serves to set one's own (初始口令)."""

    code = "starting_password"

    def __init__(self, name: str) -> None:
        says = Text(
            "这是初始口令，只能用来设置本人的口令；请执行 yidi user password {name}。",
            "this is a starting password, which only serves to set your own: run `yidi user "
            "password {name}`.",
        )
        super().__init__(says, name=name)


class SecondFactorNeededError(Refusal):
    """The agency asks for a second factor and none is set up (须有第二因素)."""

    code = "second_factor_needed"

    def __init__(self, name: str) -> None:
        says = Text(
            "登录须有动态口令或 UKey，而 {name} 还没有；请执行 yidi user totp {name} 绑定，或请管理员登记 UKey。",
            "signing in takes a one-time password or a device, and {name} has none yet: run `yidi "
            "user totp {name}`, or let an admin register a device.",
        )
        super().__init__(says, name=name)


class SecondFactorThereError(Refusal):
    """There is a second factor already, and no other takes its place by itself (已绑定)."""

    code = "second_factor_there"

    def __init__(self, name: str) -> None:
        says = Text(
            "{name} 已绑定动态口令；更换或遗失时由管理员先解除（yidi user totp {name} --reset）。",
            "{name} has a one-time password already: where it is lost or changed, an admin takes it "
            "away first (`yidi user totp {name} --reset`).",
        )
        super().__init__(says, name=name)


class WeakPasswordError(Refusal):
    """A password that is too short, or too easily guessed (口令过弱)."""

    code = "weak_password"

    def __init__(self, least: int) -> None:
        says = Text(
            "口令至少 {least} 个字符，不得含有姓名，也不得与原口令相同或由一两个字符重复而成；建议用一句只有自己知道的话。",
            "a password has at least {least} characters, does not hold the name, is not the former "
            "one, nor one or two characters again and again: take a sentence that only you know.",
        )
        super().__init__(says, least=least)
