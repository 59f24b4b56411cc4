"""A device that signs (UKey): a real pair of keys, asked by a command as a device would be."""

import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from config.policy import PolicyBook
from config.workdays import WorkCalendar
from jobs.app import App
from jobs.signin.credentials import register_device
from jobs.signin.device import DeviceRefusedError, signature_of
from jobs.signin.errors import SignInFailedError
from jobs.signin.staff import Presented, sign_in
from models import Role
from models.database import Database
from tests.conftest import once
from tests.support.builders import SETTING_UP, TODAY, noon
from tests.support.importing import an_app
from tests.support.signed import PASSWORD, signed_up

pytestmark = once

SIGN = """
import sys
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding
key = serialization.load_pem_private_key(open(sys.argv[1], "rb").read(), None)
said = sys.stdin.buffer.read()
how = (ec.ECDSA(hashes.SHA256()),) if hasattr(key, "curve") else (padding.PKCS1v15(), hashes.SHA256())
sys.stdout.buffer.write(key.sign(said, *how))
"""
VERIFY = """
import pathlib, sys
certificate, challenge, signature = (pathlib.Path(name).read_bytes() for name in sys.argv[1:])
sys.exit(0 if signature == b"signed:" + challenge[:11] else 1)
"""
Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@pytest.fixture
def app(database: Database, book: PolicyBook, calendar: WorkCalendar) -> App:
    signed_up(database, "li", Role.REVIEWER)
    return an_app(database, book, calendar, TODAY)


def a_key(kind: str) -> Key:
    if kind == "ec":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(65537, 2048)


def a_certificate(key: Key, until: datetime) -> str:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "li")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(until - timedelta(days=365))
        .not_valid_after(until)
        .sign(key, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.PEM).decode()


def plugged_in(folder: Path, key: Key) -> tuple[str, ...]:
    """The command of a device that holds this key."""
    file = folder / "key.pem"
    kind = serialization.PrivateFormat.PKCS8
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption())
    )
    return (sys.executable, "-c", SIGN, str(file))


def presented(command: tuple[str, ...], password: str = PASSWORD) -> Presented:
    return Presented("li", password, "", lambda challenge: signature_of(command, challenge))


@pytest.mark.parametrize("kind", ["rsa", "ec"])
def test_whoever_has_password_and_device_signs_in(app: App, tmp_path: Path, kind: str) -> None:
    key = a_key(kind)
    register_device(app, "li", a_certificate(key, noon(TODAY) + timedelta(days=30)), SETTING_UP)
    device = plugged_in(tmp_path, key)

    assert sign_in(app, presented(device), "here")
    for wrong in (Presented("li", PASSWORD), presented(device, "wrong")):
        with pytest.raises(SignInFailedError):
            sign_in(app, wrong, "here")


def test_another_device_an_old_signature_and_a_certificate_that_is_over_prove_nothing(
    app: App, tmp_path: Path
) -> None:
    key, heard = a_key("ec"), list[bytes]()
    until = noon(TODAY) + timedelta(days=30)
    register_device(app, "li", a_certificate(key, until), SETTING_UP)
    device = plugged_in(tmp_path, key)

    def overheard(challenge: bytes) -> bytes:
        heard.append(signature_of(device, challenge))
        return heard[0]

    assert sign_in(app, Presented("li", PASSWORD, "", overheard), "here")
    over = replace(app, clock=lambda: until)
    other = plugged_in(tmp_path / "..", a_key("ec"))
    for at, shown in (
        (app, Presented("li", PASSWORD, "", overheard)), (app, presented(other)),
        (over, presented(device)),
    ):  # fmt: skip
        with pytest.raises(SignInFailedError):
            sign_in(at, shown, "there")


def test_what_the_library_does_not_know_a_command_verifies(app: App) -> None:
    rules = replace(app.settings.sign_in, device_verify=(sys.executable, "-c", VERIFY))
    app = replace(app, settings=replace(app.settings, sign_in=rules))
    pem = (
        a_key("ec")
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    register_device(app, "li", pem.decode(), SETTING_UP)

    right = Presented("li", PASSWORD, "", lambda challenge: b"signed:" + challenge[:11])
    assert sign_in(app, right, "here")
    with pytest.raises(SignInFailedError):
        sign_in(app, Presented("li", PASSWORD, "", lambda _: b"no"), "here")


def test_no_device_and_no_certificate_are_told_apart_from_a_wrong_one(app: App) -> None:
    for command in ((), ("no-such-command",), (sys.executable, "-c", "raise SystemExit(1)")):
        with pytest.raises(DeviceRefusedError):
            signature_of(command, b"challenge")
    with pytest.raises(DeviceRefusedError):
        register_device(app, "li", "no certificate", SETTING_UP)
