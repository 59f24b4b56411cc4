"""The platforms that settings.yaml names (已配置的票据平台), and the questions of an area on a day."""

from datetime import date

from config.text import Text
from jobs.app import App
from jobs.receipt_platform.http_platform import HttpPlatform
from jobs.receipt_platform.port import Platform
from workflow.receipt_check.planning import Asking, keep_platforms, platforms_in_use
from workflow.receipt_check.questions import times_of
from workflow.shared.errors import Refusal


class NoReceiptPlatformError(Refusal):
    """No platform is configured, so nobody can be asked about a receipt (未配置票据平台)."""

    code = "no_receipt_platform"

    def __init__(self) -> None:
        super().__init__(
            Text(
                "没有配置票据平台，票据不能查验，一律为未查验；请在 settings.yaml 的 receipt_platform "
                "填写地址（yidi doctor 显示有多少票据未查验）。",
                "no receipt platform is configured, so no receipt can be checked: all are unchecked. "
                "Enter an address at receipt_platform in settings.yaml (yidi doctor says how many).",
            )
        )


def platforms_of(app: App) -> dict[str, Platform]:
    """The platforms that have an address, by name."""
    settings = app.settings.receipts
    return {
        name: HttpPlatform(name, address, settings.timeout_seconds)
        for name, address in settings.configured().items()
    }


def keep_configured(app: App) -> None:
    """Let the database know which platforms are asked now, where that has changed."""
    names = frozenset(app.settings.receipts.configured())
    with app.database.reading() as session:
        same = platforms_in_use(session) == names
    if not same:
        with app.database.writing() as session:
            keep_platforms(session, names)


def asking_of(app: App, area: str, day: date) -> Asking:
    """What the questions of an area go by, on a day."""
    platforms = frozenset(app.settings.receipts.configured())
    return Asking(area, day, app.now, times_of(app.policy.rules(area, day)), platforms)
