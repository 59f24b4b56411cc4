"""How payments leave the house (拨付设置): the bank of each area, its account, waiting times."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from config.codes import load_return_reasons
from config.payout_banks import Bank, read_bank
from config.payout_page import FILE, Node, read_node

FOLDER = Path(__file__).parent
DEFAULT = "default"


@dataclass(frozen=True)
class Debtor:
    """The account that pays (付款账户); an empty account is one that nobody has entered yet."""

    name: str
    account: str
    bank_code: str
    former: tuple[str, ...] = ()
    """Accounts from which it paid before, whose statements still tell of those payments."""

    @property
    def accounts(self) -> tuple[str, ...]:
        """Every account from which it pays or paid."""
        return (self.account, *self.former) if self.account else ()


@dataclass(frozen=True)
class AreaBank:
    """Which bank pays for an area, and from which account."""

    bank: str
    debtor: Debtor


@dataclass(frozen=True)
class Banks:
    """The banks and who uses which."""

    banks: Mapping[str, Bank]
    areas: Mapping[str, AreaBank]

    def of_area(self, area: str) -> AreaBank:
        """What an area has of its own, else what stands under `default`."""
        return self.areas.get(area) or self.areas[DEFAULT]

    def paying_account(self, written: str) -> str | None:
        """The paying account that a bank writes like this, as it is entered; None when it is no area's.

        While none is entered at all, any account may be ours.
        """
        entered = [each for area in self.areas.values() for each in area.debtor.accounts]
        known = {_account_spelling(account): account for account in entered}
        bare = _account_spelling(written)
        return known.get(bare) if known else bare


def _account_spelling(account: str) -> str:
    """An account without blanks and dashes, which banks set as they like."""
    return re.sub(r"[\s-]", "", unicodedata.normalize("NFKC", account)).upper()


@dataclass(frozen=True)
class PayoutSettings:
    """The settings in force."""

    banks: Banks
    result_working_days: int
    """Working days without an answer after which a payment is unknown (结果不明)."""
    batch_lines: int
    """The most payments of one batch."""
    remark: str
    """附言 of a payment, with {claim_no} where the number of the claim goes."""

    def remark_of(self, claim_no: str) -> str:
        """What the payee reads beside the amount."""
        return self.remark.replace("{claim_no}", claim_no)


def load_payout(folder: Path = FOLDER) -> PayoutSettings:
    """Read payout.yaml; the agency's own file wins over the one that ships."""
    path = folder / FILE if (folder / FILE).exists() else FOLDER / FILE
    found = read_node(path).keys(("result_working_days", "batch_lines", "remark", "areas", "banks"))
    codes = load_return_reasons(folder / "codes").codes
    banks = {name: read_bank(name, node, codes) for name, node in found["banks"].entries()}
    areas = {area: _area(area, node, banks) for area, node in found["areas"].entries()}
    if DEFAULT not in areas:
        raise found["areas"].under(DEFAULT, None).fault("缺少这一项", "is missing")
    remark = found["remark"].text(60)
    if set("{}") & set(remark.replace("{claim_no}", "")):
        raise found["remark"].fault("只可用 {claim_no}", "knows {claim_no} alone")
    return PayoutSettings(
        banks=Banks(banks, areas),
        result_working_days=found["result_working_days"].number(1, 60),
        batch_lines=found["batch_lines"].number(1, 1_000_000),
        remark=remark,
    )


def _area(area: str, node: Node, banks: Mapping[str, Bank]) -> AreaBank:
    if area != DEFAULT and not (area.isascii() and area.isdigit() and len(area) == 6):
        raise node.fault("应为 6 位医保区划或 default", "needs a code of six digits or default")
    found = node.keys(("bank", "debtor"))
    debtor = found["debtor"].keys(("name", "account", "bank_code"), ("former",))
    former = debtor["former"].items() if "former" in debtor else ()
    return AreaBank(
        bank=found["bank"].one_of(tuple(banks)),
        debtor=Debtor(
            name=debtor["name"].text(70),
            account=debtor["account"].digits(range(8, 31)),
            bank_code=debtor["bank_code"].digits(range(12, 13)),
            former=tuple(each.digits(range(8, 31)) for each in former),
        ),
    )
