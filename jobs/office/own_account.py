"""A claim that is paid to the account of the social security card (社保卡金融账户), which nobody types."""

from collections.abc import Mapping
from typing import Any

from jobs.app import App
from jobs.office.person_meant import person_meant


def with_own_account(app: App, number: str, content: Mapping[str, Any]) -> dict[str, Any]:
    """The content of a claim with the payee and account that the register has of the person."""
    with app.database.reading() as session:
        person = person_meant(session, app.reach, number)
        return dict(content) | {
            "payee_name": person.account_name or person.name, "payee_account": person.account,
            "payee_bank_code": person.bank_code,
        }  # fmt: skip
