"""What an agency sets (运行设置): database, page size, lease, schedule; checked once at the start."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from config.connect import ConnectFault, ConnectRules, read_connect
from config.desk import DeskFault, DeskRules, read_desk
from config.errors import ConfigError
from config.notices import Notices, read_notices
from config.oidc import OidcProvider, read_providers
from config.policy_page import LOADER
from config.receipt_platform import PlatformFault, ReceiptPlatforms, read_platforms
from config.sign_in import SignInFault, SignInRules, read_sign_in
from config.text import Text

FOLDER = Path(__file__).parent
DAY_MINUTES = 24 * 60
OPTIONAL = {
    "identity", "sign_in", "oidc", "reports", "receipt_platform", "notices", "documents", "connect",
    "proposal_days", "serve", "desk",
}  # fmt: skip
"""What may be left out, and is as it ships then."""


IDENTITIES = ("signed", "trusted")


@dataclass(frozen=True)
class Slot:
    """When a run is due: once a day at a time, and again at an interval if one is given."""

    hour: int
    minute: int
    every_minutes: int = 0


@dataclass(frozen=True)
class Reports:
    """Reporting upward (上报): where files go ("" for nowhere), how often and how soon it is tried."""

    folder: str = ""
    tries: int = 8
    retry_minutes: int = 5


@dataclass(frozen=True)
class Documents:
    """Documents (文书): a folder with fonts beside ours, where scans and sealed files are kept, and
    the command that seals electronically; "" and none where there is no such thing."""

    fonts: str = ""
    files: str = ""
    seal: tuple[str, ...] = ()


@dataclass(frozen=True)
class Serving:
    """Serving (接口服务): how many requests are worked on at once, and the file with the token of
    whoever reads /metrics from elsewhere than this machine ("" for nobody)."""

    threads: int = 16
    metrics_token_file: str = ""


@dataclass(frozen=True)
class Settings:
    """The settings in force."""

    folder: Path
    database: str
    page: int
    lease_seconds: int
    attempts: int
    schedule: dict[str, Slot]
    reports: Reports = Reports()
    receipts: ReceiptPlatforms = field(default_factory=ReceiptPlatforms)
    notices: Notices = field(default_factory=Notices)
    documents: Documents = Documents()
    serve: Serving = Serving()
    identity: str = "signed"
    """`signed`: everybody signs in; `trusted`: a rehearsal's command line believes `--as`."""
    proposal_days: int = 7
    """How many days a proposal waits for the second person."""
    oidc: tuple[OidcProvider, ...] = ()
    sign_in: SignInRules = field(default_factory=SignInRules)
    connect: ConnectRules = field(default_factory=ConnectRules)
    desk: DeskRules = field(default_factory=DeskRules)


def config_folder() -> Path:
    """Where the configuration lies: `YIDI_CONFIG`, else the one that came with the program."""
    return Path(os.environ.get("YIDI_CONFIG") or FOLDER)


def load_settings(database: str | None = None) -> Settings:
    """Read settings.yaml; the database may be given from outside (--db, YIDI_DATABASE_URL)."""
    folder = config_folder()
    file = folder / "settings.yaml"
    try:
        given = yaml.load(file.read_text(encoding="utf-8"), LOADER)
    except (OSError, yaml.YAMLError) as fault:
        raise _fault(file.name, "无法读取", f"cannot be read: {type(fault).__name__}") from fault
    known = {"database", "page", "lease_seconds", "attempts", "schedule"}
    if not isinstance(given, dict) or set(given) - OPTIONAL != known:
        names = ", ".join(sorted(known))
        raise _fault(file.name, f"应有且只有 {names}", f"needs exactly {names}")
    schedule = {name: _slot(name, entry) for name, entry in (given["schedule"] or {}).items()}
    url = database or os.environ.get("YIDI_DATABASE_URL") or given["database"]
    return Settings(
        folder=folder,
        database=str(url),
        page=_number("page", os.environ.get("YIDI_PAGE") or given["page"], 1, 1_000_000),
        lease_seconds=_number(
            "lease_seconds", os.environ.get("YIDI_LEASE") or given["lease_seconds"], 1, 3600
        ),
        attempts=_number("attempts", given["attempts"], 1, 100),
        schedule=schedule,
        reports=_reports(given.get("reports") or {}),
        receipts=_platforms(given.get("receipt_platform") or {}),
        notices=read_notices(given.get("notices")),
        documents=_documents(given.get("documents") or {}),
        serve=_serving(given.get("serve") or {}),
        sign_in=_sign_in(given.get("sign_in") or {}),
        connect=_connect(given.get("connect") or {}),
        desk=_desk(given.get("desk") or {}),
        identity=_identity(os.environ.get("YIDI_IDENTITY") or given.get("identity", "signed")),
        proposal_days=_number("proposal_days", given.get("proposal_days", 7), 0, 365),
        oidc=read_providers(given.get("oidc")),
    )


def check_schedule(settings: Settings, runs: Iterable[str]) -> None:
    """Refuse a schedule that names an unknown run or leaves one out."""
    names = set(runs)
    wrong = (
        ("没有这些运行", "no such runs", set(settings.schedule) - names),
        ("缺少", "missing", names - set(settings.schedule)),
    )
    told = [(zh, en, ", ".join(sorted(runs))) for zh, en, runs in wrong if runs]
    if told:
        raise _fault(
            "schedule",
            "；".join(f"{zh}：{runs}" for zh, _, runs in told),
            "; ".join(f"{en}: {runs}" for _, en, runs in told),
        )


def _identity(given: Any) -> str:
    if given not in IDENTITIES:
        raise _fault("identity", "应为 signed 或 trusted", "needs signed or trusted")
    return str(given)


def _connect(given: Any) -> ConnectRules:
    """How systems are connected; the hosts of events may come from outside (YIDI_EVENT_HOSTS)."""
    hosts = os.environ.get("YIDI_EVENT_HOSTS")
    try:
        return read_connect({**given, "event_hosts": hosts.split(",")} if hosts else given)
    except ConnectFault as fault:
        raise _fault(fault.key, fault.says.zh, fault.says.en) from fault


def _desk(given: Any) -> DeskRules:
    """How long a case stays with whoever took it up."""
    try:
        return read_desk(given)
    except DeskFault as fault:
        raise _fault(fault.key, fault.says.zh, fault.says.en) from fault


def _sign_in(given: Any) -> SignInRules:
    """How people sign in; where the agency's key lies may come from outside (YIDI_SECRET_FILE)."""
    try:
        return read_sign_in(given, os.environ.get("YIDI_SECRET_FILE"))
    except SignInFault as fault:
        raise _fault(fault.key, fault.says.zh, fault.says.en) from fault


def _slot(name: str, entry: Any) -> Slot:
    at = entry.get("at") if isinstance(entry, dict) else None
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)", str(at))
    if not found or set(entry) - {"at", "every_minutes"}:
        raise _fault(f"schedule.{name}", '应为 {{at: "HH:MM"}}', 'needs {{at: "HH:MM"}}')
    every = entry.get("every_minutes", 0)
    if every:
        every = _number(f"schedule.{name}.every_minutes", every, 5, DAY_MINUTES)
        if DAY_MINUTES % every:
            raise _fault(f"schedule.{name}", "every_minutes 须整除 1440", "must divide 1440")
    return Slot(int(found[1]), int(found[2]), every)


def _reports(given: Any) -> Reports:
    """Where reports go; what is left out is as it ships."""
    if not isinstance(given, dict) or set(given) - {"folder", "tries", "retry_minutes"}:
        raise _fault(
            "reports", "应为 folder、tries、retry_minutes", "needs folder, tries, retry_minutes"
        )
    usual = Reports()
    return Reports(
        folder=str(given.get("folder") or ""),
        tries=_number("reports.tries", given.get("tries", usual.tries), 1, 100),
        retry_minutes=_number(
            "reports.retry_minutes", given.get("retry_minutes", usual.retry_minutes), 1, DAY_MINUTES
        ),
    )


def _documents(given: Any) -> Documents:
    """Fonts, files and the seal's command; each may be left out."""
    if not isinstance(given, dict) or set(given) - {"fonts", "files", "seal"}:
        raise _fault("documents", "应为 fonts、files、seal", "needs fonts, files, seal")
    seal = given.get("seal") or []
    if not isinstance(seal, list) or not all(isinstance(word, str) for word in seal):
        raise _fault(
            "documents.seal", "应为命令及其参数的列表", "needs a list: the command, its words"
        )
    folders = {name: str(given.get(name) or "") for name in ("fonts", "files")}
    for name, folder in folders.items():
        if folder and not Path(folder).is_dir():
            raise _fault(f"documents.{name}", "目录不存在", "is no folder")
    return Documents(**folders, seal=tuple(seal))


def _serving(given: Any) -> Serving:
    """Threads and the token of the metrics; each may be left out."""
    if not isinstance(given, dict) or set(given) - {"threads", "metrics_token_file"}:
        raise _fault(
            "serve", "应为 threads、metrics_token_file", "needs threads, metrics_token_file"
        )
    file = str(given.get("metrics_token_file") or "")
    if file and not Path(file).is_file():
        raise _fault("serve.metrics_token_file", "文件不存在", "is no file")
    return Serving(_number("serve.threads", given.get("threads", Serving.threads), 1, 200), file)


def _platforms(given: Any) -> ReceiptPlatforms:
    """Where receipts are checked; an address may come from outside (YIDI_RECEIPTS_FISCAL, …_TAX)."""
    try:
        return read_platforms(given, os.environ)
    except PlatformFault as fault:
        raise _fault(fault.key, fault.zh, fault.en) from fault


def _number(key: str, value: Any, low: int, high: int) -> int:
    if not str(value).isdigit() or not low <= int(value) <= high:
        raise _fault(
            key, f"应为 {low}–{high} 的整数，现为 {value}", f"needs {low}–{high}, is {value}"
        )
    return int(value)


def _fault(key: str, zh: str, en: str) -> ConfigError:
    says = Text(
        "运行设置 settings.yaml 的 {key}：" + zh + "。", "settings.yaml, {key}: " + en + "."
    )
    return ConfigError("bad_settings", says, key=key)
