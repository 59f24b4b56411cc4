"""What is kept of a token (凭证散列): of a session, of a key, of a word that a browser keeps."""

import hashlib


def token_hash(token: str) -> bytes:
    """The SHA-256 of a token: it is long and drawn by chance, so nothing slow need be laid over it."""
    return hashlib.sha256(token.encode()).digest()
