"""Who says who somebody is (统一身份认证): the OpenID providers of staff and of citizens (医保码、政务服务).

A provider is believed by its issuer, its keys and one algorithm; secrets stand in files of their own.
"""

import re
from dataclasses import dataclass, fields
from typing import Any

from config.errors import ConfigError
from config.safe_url import is_safe
from config.text import Text

STAFF, CITIZENS = "staff", "citizens"
ALGORITHMS = tuple(f"{kind}{size}" for kind in ("RS", "PS", "ES") for size in (256, 384, 512))
"""The signatures that may be set: by a key pair alone, never `none` or a shared secret."""
_NAME = re.compile(r"[a-z][a-z0-9-]{0,31}")


@dataclass(frozen=True)
class OidcProvider:
    """A provider (身份提供方): whom it identifies, how it is believed, what its claims are called.

    `address` is where people reach this program (https://…); they are sent back there. Without
    `areas` it is for the citizens of every one. Without `secret_file` the program is a public
    client. `timeout_seconds` is how long one answer of the provider is waited for,
    `loopback_port` where a command line listens for the browser (0: any that is free).
    """

    name: str
    whom: str
    issuer: str
    client_id: str
    label: str = ""
    secret_file: str = ""
    ca_file: str = ""
    address: str = ""
    algorithm: str = "RS256"
    scopes: tuple[str, ...] = ("openid", "profile")
    areas: tuple[str, ...] = ()
    name_claim: str = "name"
    number_claim: str = ""
    timeout_seconds: int = 10
    loopback_port: int = 0

    def serves(self, area: str) -> bool:
        """Whether the citizens of an area sign in here."""
        return self.whom == CITIZENS and (not self.areas or area in self.areas)


KEYS = {each.name for each in fields(OidcProvider)} - {"whom", "name_claim", "number_claim"}


def read_providers(given: Any) -> tuple[OidcProvider, ...]:
    """Read what settings.yaml says under `oidc`; without it nobody signs in so."""
    if not given:
        return ()
    if not isinstance(given, list):
        raise _fault("oidc", "应为列表", "needs a list")
    found = tuple(_provider(n, entry) for n, entry in enumerate(given))
    names = [each.name for each in found]
    if len(set(names)) != len(names):
        raise _fault("oidc", "name 不能重复", "names differ")
    return found


def _provider(n: int, entry: Any) -> OidcProvider:
    where = f"oidc[{n}]"
    if not isinstance(entry, dict) or set(entry) - KEYS - {"for", "claims"}:
        names = ", ".join(sorted(KEYS | {"for", "claims"}))
        raise _fault(where, f"应为 {names}", f"takes {names}")
    claims = entry.get("claims") or {}
    if not isinstance(claims, dict) or set(claims) - {"name", "id_number"}:
        raise _fault(f"{where}.claims", "应为 name、id_number", "takes name, id_number")
    given = {key: value for key, value in entry.items() if key not in ("for", "claims")}
    for key in ("scopes", "areas"):
        if key in given:
            given[key] = _words(f"{where}.{key}", given[key])
    given |= {"whom": entry.get("for", ""), "number_claim": str(claims.get("id_number") or "")}
    given["name_claim"] = str(claims.get("name") or "name")
    try:
        found = OidcProvider(**given)
    except TypeError as fault:
        raise _fault(
            where, "须有 name、for、issuer、client_id", "needs name, for, issuer, client_id"
        ) from fault
    _check(where, found)
    return found


def _words(where: str, given: Any) -> tuple[str, ...]:
    if not isinstance(given, list) or not given:
        raise _fault(where, "应为列表", "needs a list")
    return tuple(str(each) for each in given)


def _check(where: str, its: OidcProvider) -> None:
    words = (value for key, value in vars(its).items() if key not in ("scopes", "areas"))
    if not all(isinstance(each, str | int) for each in words):
        raise _fault(where, "各项应为文字", "its entries are text")
    if not _NAME.fullmatch(its.name) or not its.client_id:
        raise _fault(
            where, "name 用小写字母、数字和连字符，client_id 不能为空",
            "name is of small letters, digits and hyphens, client_id is not empty",
        )  # fmt: skip
    if its.whom not in (STAFF, CITIZENS):
        raise _fault(f"{where}.for", "应为 staff 或 citizens", "is staff or citizens")
    if its.whom == CITIZENS and not its.number_claim:
        raise _fault(
            f"{where}.claims", "citizens 须写明证件号码的声明名称 id_number",
            "citizens need the name of the claim with the identity number: id_number",
        )  # fmt: skip
    if its.algorithm not in ALGORITHMS:
        listed = ", ".join(ALGORITHMS)
        raise _fault(f"{where}.algorithm", f"应为 {listed} 之一", f"is one of {listed}")
    if type(its.timeout_seconds) is not int or not 1 <= its.timeout_seconds <= 60:
        raise _fault(f"{where}.timeout_seconds", "应为 1–60 的整数", "needs 1–60")
    if type(its.loopback_port) is not int or not 0 <= its.loopback_port <= 65535:
        raise _fault(f"{where}.loopback_port", "应为 0–65535 的整数", "needs 0–65535")
    if "openid" not in its.scopes:
        raise _fault(f"{where}.scopes", "须含 openid", "openid is among them")
    for key, url in (("issuer", its.issuer), ("address", its.address)):
        if (url or key == "issuer") and not is_safe(url):
            raise _fault(
                f"{where}.{key}", "应以 https:// 开头（本机可用 http），不带查询和片段",
                "begins with https:// (http on this machine), without query or fragment",
            )  # fmt: skip


def _fault(key: str, zh: str, en: str) -> ConfigError:
    says = Text(
        "运行设置 settings.yaml 的 {key}：" + zh + "。", "settings.yaml, {key}: " + en + "."
    )
    return ConfigError("bad_settings", says, key=key)
