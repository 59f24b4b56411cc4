"""Addresses to which something may be sent (外部地址): encrypted, or on this very machine."""

import re
from urllib.parse import urlsplit

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def is_safe(url: str) -> bool:
    """Whether nothing on the way can read what goes there; no user, query or fragment stands in it."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return False
    encrypted = parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK)
    plain = not (parts.query or parts.fragment or parts.username or parts.password)
    return bool(host) and port != 0 and encrypted and plain and not re.search(r"\s", url)
