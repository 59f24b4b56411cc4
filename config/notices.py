"""How notices go out (通知发送设置): the channels that are available, and when nobody is written to.

What is left out is a channel that is not available: nothing is ever sent that nobody set up.
"""

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from string import Formatter
from typing import Any
from urllib.parse import urlsplit

from config.errors import ConfigError
from config.text import Text

TEMPLATE_NAMES = frozenset({"agency", "telephone", "tail"})
"""What a text message may name: the agency, its telephone, the last four of the id (证件末四位)."""
TEMPLATE = "【{agency}】证件尾号{tail}的参保人：您有一份医保业务通知，请到经办窗口领取或致电{telephone}查询。"
SECRET_PREFIX = b"whsec_"
_LINK = re.compile(r"://|www\.|[a-z0-9-]+\.(?:com|cn|net|org|gov|top|cc|me|ly|io|xyz)\b", re.I)
_HOURS = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")


@dataclass(frozen=True)
class SmsFolder:
    """Batch files for a provider of text messages (短信): `results` is where its answers lie."""

    folder: str
    results: str = ""
    format: str = "jsonl"
    templates: Mapping[str, str] = field(default_factory=dict)
    """By area, "" for every other."""

    def template(self, area: str) -> str:
        """The text of an area."""
        return self.templates.get(area) or self.templates.get("default") or TEMPLATE


@dataclass(frozen=True)
class Exchange:
    """Lists with one PDF each, for the mail room or another system; `results` is what comes back."""

    folder: str
    results: str = ""


@dataclass(frozen=True)
class Mail:
    """E-mail to institutions alone (电子邮件，只发给机构): their addresses by their code."""

    host: str
    sender: str
    port: int = 25
    tls: bool = True
    user: str = ""
    secret_file: str = ""
    addresses: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Hook:
    """A system that takes signed messages (签名推送); the secret stands in a file of its own."""

    url: str
    secret_file: str


@dataclass(frozen=True)
class Notices:
    """The channels in force; None where one is not available."""

    sms: SmsFolder | None = None
    post: Exchange | None = None
    email: Mail | None = None
    webhook: Hook | None = None
    electronic: Hook | Exchange | None = None
    counter: bool = False
    quiet: str = "21:00-08:00"
    wait_days: int = 7
    """So long a document waits at the counter before it goes by the next way."""
    rehearsal: bool = False
    """Whether a rehearsal database may send; the people in it may be real."""
    tries: int = 5
    retry_minutes: int = 15

    @property
    def quiet_minutes(self) -> tuple[int, int]:
        """From which minute of the day to which nobody is written to."""
        found = _HOURS.fullmatch(self.quiet)
        assert found is not None, self.quiet
        hours = [int(each) for each in found.groups()]
        return hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]


_PARTS: dict[str, type[SmsFolder | Exchange | Mail | Hook]] = {
    "sms": SmsFolder, "post": Exchange, "email": Mail, "webhook": Hook, "electronic": Hook,
}  # fmt: skip


def read_notices(given: Any) -> Notices:
    """Read what settings.yaml says under `notices`; what is left out is not available."""
    if not given:
        return Notices()
    _known("notices", given, {each.name for each in fields(Notices)})
    values: dict[str, Any] = {
        name: _part(name, part) if name in _PARTS else part
        for name, part in given.items()
        if part not in (None, "", {})
    }
    found = Notices(**values)
    numbers = (found.tries, found.retry_minutes, found.wait_days)
    if not all(type(n) is int and 1 <= n <= 1440 for n in numbers):
        names = "tries, retry_minutes, wait_days"
        raise _fault("notices", f"{names} 应为 1–1440", f"{names}: 1–1440")
    if (
        not isinstance(found.counter, bool)
        or not isinstance(found.rehearsal, bool)
        or not _HOURS.fullmatch(str(found.quiet))
    ):
        raise _fault(
            "notices", 'counter、rehearsal 应为 true 或 false，quiet 应为 "21:00-08:00"',
            'counter and rehearsal are true or false, quiet as "21:00-08:00"',
        )  # fmt: skip
    return found


def _part(name: str, given: Any) -> SmsFolder | Exchange | Mail | Hook:
    kind, where = _PARTS[name], f"notices.{name}"
    if name == "electronic" and isinstance(given, dict) and "folder" in given:
        kind = Exchange
    _known(where, given, {each.name for each in fields(kind)})
    try:
        part = kind(**given)
    except TypeError as fault:
        raise _fault(where, "缺少必填项", "something that is needed is missing") from fault
    for each in fields(kind):
        value = getattr(part, each.name)
        if each.name in ("templates", "addresses"):
            right = isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
        else:
            right = isinstance(value, str | bool | int)
        if not right:
            raise _fault(where, f"{each.name} 的值有误", f"{each.name} is not as it should be")
    if isinstance(part, SmsFolder):
        return _sms(where, part)
    if isinstance(part, Hook):
        _hook(where, part)
    return part


def _sms(where: str, part: SmsFolder) -> SmsFolder:
    if part.format not in ("jsonl", "csv"):
        raise _fault(where, "format 应为 jsonl 或 csv", "format is jsonl or csv")
    # An area is a number to YAML.
    templates = {str(area): text for area, text in part.templates.items()}
    for area, text in templates.items():
        check_template(f"{where}.templates.{area}", text)
    return SmsFolder(part.folder, part.results, part.format, templates)


def check_template(where: str, text: str) -> None:
    """Refuse a text that could name more than that something waits, or that holds a link."""
    try:
        named = {name for _, name, spec, conversion in Formatter().parse(text) if name is not None}
        named |= {
            spec or conversion or "" for _, _, spec, conversion in Formatter().parse(text)
        } - {""}
    except ValueError as fault:
        raise _fault(where, "花括号不成对", "its braces do not match") from fault
    if named - TEMPLATE_NAMES:
        allowed = "、".join(sorted(TEMPLATE_NAMES))
        raise _fault(where, f"只能用 {allowed}", f"may name {allowed} alone")
    if _LINK.search(text):
        raise _fault(where, "短信不得含链接", "a text message holds no link")


def _hook(where: str, part: Hook) -> None:
    here = part.url.startswith(("http://127.0.0.1:", "http://localhost:"))
    if not (part.url.startswith("https://") or here):
        raise _fault(where, "url 应以 https:// 开头", "url begins with https://")
    try:
        at = urlsplit(part.url)
        whole = bool(at.hostname and at.hostname.encode("idna")) and at.port != 0
    except ValueError:
        whole = False
    if not whole or re.search(r"\s", part.url):
        raise _fault(where, "url 的主机名或端口有误", "the host or the port of url is not right")


def secret_of(path: str, where: str = "notices") -> bytes:
    """The secret in a file, readable by its owner alone."""
    file = Path(path)
    try:
        open_to_others = file.stat().st_mode & 0o077
        content = file.read_bytes().strip()
    except OSError as fault:
        raise _fault(where, f"无法读取 {file.name}", f"{file.name} cannot be read") from fault
    if open_to_others or not content:
        raise _fault(
            where, f"{file.name} 应非空且只有本人可读（chmod 600）",
            f"{file.name} must hold a secret and be readable by its owner alone (chmod 600)",
        )  # fmt: skip
    if content.startswith(SECRET_PREFIX):
        try:
            base64.b64decode(content.removeprefix(SECRET_PREFIX), validate=True)
        except ValueError as fault:
            raise _fault(
                where, f"{file.name} 中 whsec_ 之后应为 base64",
                f"{file.name}: base64 comes after whsec_",
            ) from fault  # fmt: skip
    return content


def _known(where: str, given: Any, known: set[str]) -> None:
    if not isinstance(given, dict) or set(given) - known:
        names = ", ".join(sorted(known))
        raise _fault(where, f"应为 {names}", f"takes {names}")


def _fault(key: str, zh: str, en: str) -> ConfigError:
    says = Text(
        "运行设置 settings.yaml 的 {key}：" + _plain(zh) + "。",
        "settings.yaml, {key}: " + _plain(en) + ".",
    )
    return ConfigError("bad_settings", says, key=key)


def _plain(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
