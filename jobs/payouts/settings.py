"""How payments leave the house (拨付设置), as the application has them."""

from config.payout import PayoutSettings, load_payout
from jobs.app import App


def settings_of(app: App) -> PayoutSettings:
    """How payments leave the house."""
    return load_payout(app.settings.folder)
