"""What is said at the counter and to whoever types a code (窗口核验的拒绝)."""

from config.text import Text
from workflow.shared.errors import Refusal


class CodeRefusal(Refusal):
    """No one-time code goes out (验证码未发送)."""

    def __init__(self, code: str, says: Text, **facts: str | int) -> None:
        self.code = code
        super().__init__(says, **facts)


class WrongCodeError(Refusal):
    """Number and code are not right together (号码或验证码不正确): which of them is not said."""

    code = "wrong_code"

    def __init__(self) -> None:
        says = Text(
            "证件号码或验证码不正确，或验证码已失效；请核对后重试，仍不行请持证件到窗口重新核验。",
            "number or code is not right, or the code is over: check and try again, or come to "
            "the counter with the paper for another.",
        )
        super().__init__(says)
