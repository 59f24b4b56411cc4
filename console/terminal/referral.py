"""How referrals look on a terminal (电子转诊的显示)."""

from collections.abc import Sequence
from typing import Any

from console.answers.referral import NewReferral
from console.terminal.moved import draw_standing
from console.terminal.output import Face
from console.terminal.two_columns import draw_record
from models import FilingState, ReferralState
from models.referral import Handed


def draw_new_referral(face: Face, made: NewReferral) -> None:
    """Print a new referral, and the warning where the receiving hospital ranks lower."""
    draw_standing(face, made.answer)
    if made.warning:
        face.line(f"※ {made.warning}")


def draw_decided(face: Face, decided: dict[str, Any]) -> None:
    """Print a referral after a decision, and what became of its filing."""
    draw_standing(face, decided)
    if decided["filing"]:
        state = FilingState(decided["filing_state"])
        # Taken back with its referral the filing was annulled, and the screen calls that 已撤销.
        gone = (FilingState.CANCELLED, ReferralState.CANCELLED)
        annulled = (state, ReferralState(decided["state"])) == gone
        word = face.say("已撤销", "annulled") if annulled else face.words(state.label)
        face.line(face.say("  备案 ", "  filing ") + f"{decided['filing']}  {word}")


def draw_referrals(face: Face, referrals: Sequence[dict[str, Any]]) -> None:
    """Print the table of referrals."""
    heads = [
        face.say("转诊号", "referral"), face.say("状态", "state"), face.say("姓名", "name"),
        face.say("证件号码", "person"), face.say("转出", "from"), face.say("转往", "to"),
        face.say("诊断", "diagnosis"), face.say("原因", "reason"), face.say("开始", "from day"),
        face.say("结束", "to day"), face.say("备案", "filing"),
    ]  # fmt: skip
    names = ("no", "state_label", "name", "person", "from_name", "to_name", "diagnosis_name",
             "reason_label", "starts_on", "ends_on", "filing")  # fmt: skip
    face.table(heads, [[row[name] for name in names] for row in referrals])


def draw_referral(face: Face, referral: dict[str, Any]) -> None:
    """Print one referral, and what the hospitals were told."""
    draw_record(face, referral, ("told",))
    for notice in referral["told"]:
        waits = "" if notice["sent"] else face.say("（待发送）", " (to be sent)")
        face.line(f"✉ {notice['day']} {face.words(Handed(notice['kind']).label)}{waits}")
