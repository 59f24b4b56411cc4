"""Where receipts are checked and entered (票据平台): an address for each kind, none as it ships."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from config.safe_url import is_safe
from config.text import Text

PLATFORMS = {
    "fiscal": Text("财政电子票据平台", "platform of fiscal receipts"),
    "tax": Text("税务发票平台", "platform of tax invoices"),
}
"""The platforms, by the kind of receipt that each knows."""
KEYS = frozenset({"url", "token_file", "ca_file"})


@dataclass(frozen=True)
class PlatformAddress:
    """Where a platform is reached; without `url` it is not asked.

    `token_file` holds the word by which the platform knows the agency, `ca_file` the certificates
    that it is believed by; without them none is sent, and the system's are used.
    """

    url: str = ""
    token_file: Path | None = None
    ca_file: Path | None = None


@dataclass(frozen=True)
class ReceiptPlatforms:
    """The platforms with their patience: how long one answer is waited for, when it is asked again."""

    fiscal: PlatformAddress = PlatformAddress()
    tax: PlatformAddress = PlatformAddress()
    timeout_seconds: int = 10
    retry_minutes: int = 5

    def configured(self) -> dict[str, PlatformAddress]:
        """Those that have an address."""
        each = {"fiscal": self.fiscal, "tax": self.tax}
        return {name: address for name, address in each.items() if address.url}


class PlatformFault(ValueError):
    """What is wrong with an entry, and where; settings say it as theirs."""

    def __init__(self, key: str, zh: str, en: str) -> None:
        super().__init__(key)
        self.key, self.zh, self.en = key, zh, en


def read_platforms(given: Any, environment: Mapping[str, str]) -> ReceiptPlatforms:
    """The platforms of settings.yaml; what is left out is as it ships.

    `YIDI_RECEIPTS_FISCAL` and `YIDI_RECEIPTS_TAX` say another address.
    """
    usual = ReceiptPlatforms()
    known = {*PLATFORMS, "timeout_seconds", "retry_minutes"}
    if not isinstance(given, dict) or set(given) - known:
        names = "、".join(sorted(known))
        raise PlatformFault(
            "receipt_platform", f"应为 {names}", f"needs {', '.join(sorted(known))}"
        )

    def at(name: str) -> PlatformAddress:
        outside = environment.get(f"YIDI_RECEIPTS_{name.upper()}")
        return _address(name, given.get(name), outside)

    return ReceiptPlatforms(
        at("fiscal"),
        at("tax"),
        _number("timeout_seconds", given.get("timeout_seconds", usual.timeout_seconds), 120),
        _number("retry_minutes", given.get("retry_minutes", usual.retry_minutes), 1440),
    )


def _address(name: str, given: Any, outside: str | None) -> PlatformAddress:
    key = f"receipt_platform.{name}"
    entry = {} if given is None else given
    if not isinstance(entry, dict) or set(entry) - KEYS:
        raise PlatformFault(key, "应为 url、token_file、ca_file", "needs url, token_file, ca_file")
    url = str(entry.get("url") or "") if outside is None else outside
    if url and not is_safe(url):
        raise PlatformFault(
            f"{key}.url",
            "应为 https:// 地址，不带账号、参数（http:// 只可用于本机）",
            "has to be https:// without a user or a query (http:// on this machine alone)",
        )
    files = {word: Path(str(entry[word])) for word in ("token_file", "ca_file") if entry.get(word)}
    return PlatformAddress(url.rstrip("/"), **files)


def _number(key: str, value: Any, most: int) -> int:
    if not str(value).isdecimal() or not 1 <= int(value) <= most:
        raise PlatformFault(
            f"receipt_platform.{key}",
            f"应为 1–{most} 的整数，现为 {value}",
            f"needs 1–{most}, is {value}",
        )
    return int(value)
