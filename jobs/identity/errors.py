"""Who has not proven who they are, or is not who they say (身份错误)."""

from config.text import Text
from workflow.shared.errors import Refusal


class NotSignedInError(Refusal):
    """Nobody is signed in, or the session is over (未登录)."""

    code = "not_signed_in"

    def __init__(self) -> None:
        says = Text(
            "尚未登录，或登录已过期、已结束；请执行 yidi login 姓名 登录。",
            "nobody is signed in, or the session is over: sign in with `yidi login NAME`.",
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


class IdentityRefusedError(Refusal):
    """Names are believed in rehearsals alone, at the command line alone (不接受未验证的身份)."""

    code = "identity_refused"

    def __init__(self, url: str) -> None:
        says = Text(
            "数据库 {url} 不是演练库，不接受未验证的身份（identity: trusted）；请去掉 YIDI_IDENTITY=trusted，"
            "或在 settings.yaml 中改为 identity: signed，再用 yidi login 姓名 登录。什么也没有改动。",
            "{url} is no rehearsal database, where names alone are not believed (identity: "
            "trusted): unset YIDI_IDENTITY, or set `identity: signed` in settings.yaml, and sign in "
            "with `yidi login NAME`. Nothing was changed.",
        )
        super().__init__(says, url=url)
