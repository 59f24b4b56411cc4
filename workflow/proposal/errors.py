"""What of a proposal can be refused (双人确认不予办理的情形)."""

from datetime import date

from config.text import Text
from workflow.shared.errors import NumberRefusal, Refusal
from workflow.shared.trigger_labels import quoted


class SecondSignsError(Refusal):
    """A second person was named who confirms by their own sign-in (第二人须本人登录确认)."""

    code = "second_signs"

    def __init__(self, trigger: str | Text) -> None:
        says = Text(
            "“{trigger}”的第二人须本人登录后确认，不能代填：请去掉 --second（随附信息里的 second）"
            "再办理，之后由另一人执行 yidi proposals --waiting 和 yidi confirm。",
            "the second person of “{trigger_en}” confirms with their own sign-in and cannot be "
            "named: leave --second (`second` in the facts) out; then another person runs "
            "`yidi proposals --waiting` and `yidi confirm`.",
        )
        super().__init__(says, **quoted(trigger))


class ProposedAlreadyError(Refusal):
    """The same is proposed for the case already, and waits (已有待确认的同一事项)."""

    code = "proposal_open"

    def __init__(self, no: str, about: str, trigger: str | Text) -> None:
        says = Text(
            "{about} 的“{trigger}”已提出，待确认：{no}；请由另一人确认（yidi confirm {no}），或由提出人"
            "撤回（yidi proposals withdraw {no}）。",
            "“{trigger_en}” of {about} waits to be confirmed already, as {no}: another person "
            "confirms it (`yidi confirm {no}`), or whoever proposed it withdraws it (`yidi "
            "proposals withdraw {no}`).",
        )
        super().__init__(says, no=no, about=about, **quoted(trigger))


class WrongHashError(NumberRefusal):
    """What is confirmed is not what was proposed (摘要不符)."""

    code = "wrong_hash"
    says = Text(
        "摘要与 {no} 所提的不符（至少写前 8 位）；请用 yidi proposals show {no} 核对内容后再确认。",
        "the hash is not that of {no} (its first eight at least): look at what is proposed with "
        "`yidi proposals show {no}`, then confirm.",
    )


class ProposalStaleError(NumberRefusal):
    """What it is about changed since it was proposed (情况已变)."""

    code = "proposal_stale"
    says = Text(
        "{no} 提出之后所涉案件或资料已有变动，不能再确认；请查看现状（yidi why），仍需办理的重新提出。",
        "what {no} is about has changed since it was proposed, and it cannot be confirmed: look at "
        "where things stand (`yidi why`), and propose it anew if it is still wanted.",
    )


class ProposalExpiredError(Refusal):
    """Nobody confirmed in time (过期未确认)."""

    code = "proposal_expired"

    def __init__(self, no: str, expires_on: date) -> None:
        says = Text(
            "{no} 已于 {expires_on} 过期，不能再确认；仍需办理的请重新提出。",
            "{no} expired on {expires_on} and cannot be confirmed: propose it anew if it is still "
            "wanted.",
        )
        super().__init__(says, no=no, expires_on=expires_on.isoformat())


class NobodyConfirmsError(Refusal):
    """Nobody else who is registered may confirm it (没有可以确认的人员)."""

    code = "nobody_confirms"

    def __init__(self, trigger: str | Text) -> None:
        says = Text(
            "“{trigger}”须由另一人确认，而在用人员中没有其他人可以确认；请先添加人员（yidi user add）。",
            "another person confirms “{trigger_en}”, and none of the other users may: add one first "
            "(`yidi user add`).",
        )
        super().__init__(says, **quoted(trigger))
