"""Where the command line keeps a token (登录凭证文件): one file a database, readable by its owner alone."""

import hashlib
import os
from pathlib import Path

from config.errors import ConfigError
from config.text import Text
from jobs.signin.secret import handed_over
from models.database import Database

OPEN_TO_OTHERS = Text(
    "登录凭证文件 {file} 的所有者以外的人也能读，不予使用；请删除后重新登录（yidi login）。",
    "the token in {file} can be read by others, and is not used: delete it and sign in again "
    "(`yidi login`).",
)

UNREADABLE = Text(
    "YIDI_TOKEN_FILE 所指的登录凭证文件 {file} 无法读取；请核对路径和所有者（只限运行程序的用户读，chmod 600），"
    "或去掉 YIDI_TOKEN_FILE 再登录。",
    "the file {file} that YIDI_TOKEN_FILE names cannot be read: check its path and owner (readable by "
    "the user who runs the program alone, chmod 600), or unset YIDI_TOKEN_FILE and sign in.",
)


def given_token(database: Database) -> str:
    """The token of `YIDI_TOKEN`, of the file that `YIDI_TOKEN_FILE` names, else of this database's file.

    "" where there is none; a file that is named has to be there (`token_unreadable`).
    """
    outside, named = os.environ.get("YIDI_TOKEN"), os.environ.get("YIDI_TOKEN_FILE")
    if outside is not None:
        return outside.strip()
    file = Path(named) if named else place_of(database)
    try:
        found = file.stat()
        token = file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as fault:
        if named:
            raise ConfigError("token_unreadable", UNREADABLE, file=str(file)) from fault
        return ""
    theirs = found.st_mode & 0o077 or found.st_uid != os.getuid()
    if os.name == "posix" and theirs and not handed_over(file):
        raise ConfigError("token_open", OPEN_TO_OTHERS, file=str(file))
    return token


def keep_token(database: Database, token: str) -> Path:
    """Keep a token for this database, in place of the one before."""
    file = place_of(database)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = file.with_suffix(f".{os.getpid()}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as written:
        written.write(token + "\n")
    beside.replace(file)
    return file


def forget_token(database: Database) -> None:
    """Take the token for this database away."""
    place_of(database).unlink(missing_ok=True)


def place_of(database: Database) -> Path:
    """Where the token for this database lies: in the user's folder for configuration (XDG)."""
    kept = os.environ.get("XDG_CONFIG_HOME") or ""
    root = Path(kept) if Path(kept).is_absolute() else Path.home() / ".config"
    digest = hashlib.sha256(_named(database).encode()).hexdigest()
    return root / "yidi" / "tokens" / digest[:32]


def _named(database: Database) -> str:
    """The database however it was written: a file by its whole path, a server without the password."""
    path = database.engine.url.database
    return f"sqlite:{Path(path).resolve()}" if database.is_sqlite and path else database.address
