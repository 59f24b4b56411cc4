"""The agency's key (机构密钥): a file beside the database, by which secrets in the database are sealed.

Whoever has a copy of the database alone reads none of them. A rehearsal without a key of its own
takes one from its database, which protects nothing.
"""

import base64
import hashlib
import os
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from config.errors import ConfigError
from config.text import Text
from jobs.app import App
from workflow.moves.history import sampling_key

LEAST = 32
"""Bytes that a key has at least."""
NONCE = 12
NO_KEY = Text(
    "没有设置机构密钥文件；请执行 openssl rand -base64 48 > 文件（只限所有者读），"
    "在 settings.yaml 的 sign_in.secret_file 或 YIDI_SECRET_FILE 写明路径，并另行备份。",
    "no file with the agency's key is set: make one (`openssl rand -base64 48 > FILE`, readable by "
    "its owner alone), name it in sign_in.secret_file of settings.yaml or YIDI_SECRET_FILE, and "
    "keep a copy elsewhere.",
)
BAD_KEY = Text(
    "机构密钥文件 {file} 不能使用：{why}。",
    "the file with the agency's key {file} cannot be used: {why_en}.",
)
OTHER_KEY = Text(
    "动态口令的密钥不能用现在的机构密钥打开；请恢复原来的密钥文件，或由管理员重置（yidi user totp 姓名 --reset）。",
    "a one-time password's secret does not open with this key of the agency: bring the former "
    "file back, or let an admin reset it (`yidi user totp NAME --reset`).",
)


def seal(app: App, name: str, plain: str) -> str:
    """What is kept of somebody's secret; it opens for them alone."""
    nonce = os.urandom(NONCE)
    sealed = AESGCM(_key(app)).encrypt(nonce, plain.encode(), name.encode())
    return base64.b64encode(nonce + sealed).decode()


def unseal(app: App, name: str, sealed: str) -> str:
    """The secret again; `other_secret` where another key sealed it."""
    raw = base64.b64decode(sealed)
    try:
        return AESGCM(_key(app)).decrypt(raw[:NONCE], raw[NONCE:], name.encode()).decode()
    except InvalidTag as fault:
        raise ConfigError("other_secret", OTHER_KEY) from fault


def check_secret(app: App) -> None:
    """Refuse where secrets could not be sealed: `no_secret`, `bad_secret`."""
    _key(app)


def _key(app: App) -> bytes:
    file = app.settings.sign_in.secret()
    if file is not None:
        return hashlib.sha256(b"yidi seal\x1f" + _read(file)).digest()
    if not app.database.is_rehearsal():
        raise ConfigError("no_secret", NO_KEY)
    with app.database.reading() as session:
        return hashlib.sha256(b"yidi rehearsal\x1f" + sampling_key(session)).digest()


def _read(file: Path) -> bytes:
    try:
        content, mode = file.read_bytes().strip(), file.stat().st_mode
    except OSError as fault:
        raise _bad(file, Text("无法读取", "it cannot be read")) from fault
    if os.name == "posix" and mode & 0o077 and not handed_over(file):
        raise _bad(
            file, Text("所有者以外的人也能读写，请 chmod 600", "others may read it: chmod 600")
        )
    if len(content) < LEAST:
        raise _bad(file, Text(f"不足 {LEAST} 字节", f"it has fewer than {LEAST} bytes"))
    return content


def handed_over(file: Path) -> bool:
    """Whether systemd handed the file to this unit alone, whose list of access shows as the group's."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return bool(folder) and file.parent == Path(str(folder))


def _bad(file: Path, why: Text) -> ConfigError:
    return ConfigError("bad_secret", BAD_KEY, file=str(file), why=why.zh, why_en=why.en)
