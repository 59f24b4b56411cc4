"""How payments leave the house (拨付设置), as a desk has it."""

from config.payout import Payout as Settings
from config.payout import load_payout
from jobs.app import Desk


def settings_of(desk: Desk) -> Settings:
    """How payments leave the house."""
    return load_payout(desk.settings.folder)
