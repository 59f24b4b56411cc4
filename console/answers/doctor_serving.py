"""Whether the database may be served, as the doctor tells of it (对外服务自检), before `serve` refuses."""

from config.text import Text
from console.answers.doctor_database import Check
from jobs.app import App
from jobs.signin.unsafe import unsafe_settings


def may_be_served(app: App) -> Check:
    """Say what keeps a real database from being served: the same reasons, in the same words."""
    reasons = unsafe_settings(app)
    says = Text(
        "可以对外服务（yidi serve、daemon --http）", "it may be served (yidi serve, daemon --http)"
    )
    if reasons:
        zh, en = "".join(each.zh for each in reasons), " ".join(each.en for each in reasons)
        says = Text(f"还不能对外服务（yidi serve 会拒绝）：{zh}", f"not to be served yet: {en}")
    return Check("serving", not reasons, says)
