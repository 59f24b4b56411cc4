"""A device that signs (UKey): it signs a challenge, and the registered certificate proves whose it is.

The port is one command that signs; where the library does not know the algorithm (SM2), another
that verifies. RSA and ECDSA with SHA-256 are verified here.
"""

import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from config.text import Text
from workflow.shared.errors import Refusal

PATIENCE = 60
"""Seconds that somebody has to enter the device's PIN."""


class DeviceRefusedError(Refusal):
    """A certificate or a device that cannot be used (UKey 不可用)."""

    code = "device_refused"


BAD_CERTIFICATE = Text(
    "UKey 证书无法读取或算法不支持；应为 PEM 格式的证书或公钥（RSA、ECDSA；国密须在 sign_in.device_verify 设核验命令）。",
    "the device's certificate cannot be read, or its algorithm is not known: PEM with a certificate "
    "or public key (RSA, ECDSA; SM2 takes a command, sign_in.device_verify).",
)
NO_DEVICE = Text(
    "没有设置 UKey 签名命令（sign_in.device_sign），或命令没有给出签名；请插好 UKey 后重试，或改用动态口令。",
    "no command of a device is set (sign_in.device_sign), or it gave no signature: plug the device "
    "in and try again, or use a one-time password.",
)


def signature_of(command: Sequence[str], challenge: bytes) -> bytes:
    """The device's signature over a challenge: bytes on the command's standard output."""
    if not command:
        raise DeviceRefusedError(NO_DEVICE)
    try:
        done = subprocess.run(
            command, input=challenge, capture_output=True, timeout=PATIENCE, check=True
        )
    except (OSError, subprocess.SubprocessError) as fault:
        raise DeviceRefusedError(NO_DEVICE) from fault
    return done.stdout


def check_certificate(pem: str, command: Sequence[str] = ()) -> None:
    """Refuse a certificate by which nothing could be verified."""
    try:
        key, _ = _read(pem)
    except ValueError as fault:
        raise DeviceRefusedError(BAD_CERTIFICATE) from fault
    if not command and not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey):
        raise DeviceRefusedError(BAD_CERTIFICATE)


def signed(
    pem: str, challenge: bytes, signature: bytes, now: datetime, command: Sequence[str] = ()
) -> bool:
    """Whether the device with this certificate signed the challenge, and the certificate holds today."""
    try:
        key, until = _read(pem)
    except ValueError:
        return False
    if until is not None and now >= until:
        return False
    if command:
        return _by_command(command, pem, challenge, signature)
    with suppress(InvalidSignature):
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, challenge, padding.PKCS1v15(), hashes.SHA256())
            return True
        if isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, challenge, ec.ECDSA(hashes.SHA256()))
            return True
    return False


def _read(pem: str) -> tuple[object, datetime | None]:
    raw = pem.encode()
    if b"BEGIN CERTIFICATE" in raw:
        certificate = x509.load_pem_x509_certificate(raw)
        return certificate.public_key(), certificate.not_valid_after_utc
    return serialization.load_pem_public_key(raw), None


def _by_command(command: Sequence[str], pem: str, challenge: bytes, signature: bytes) -> bool:
    """The verifying command gets three files: certificate, challenge, signature; 0 says yes."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("certificate.pem", "challenge", "signature")]
        for file, content in zip(files, (pem.encode(), challenge, signature), strict=True):
            file.write_bytes(content)
        try:
            done = subprocess.run(
                [*command, *map(str, files)], capture_output=True, timeout=PATIENCE, check=False
            )
        except (OSError, subprocess.SubprocessError):
            return False
    return done.returncode == 0
