"""The seal as a port (用印): by hand on the printed paper, or by the unified system's own signer.

Electronic seals count only from the unified system (国务院令第716号 第九条), so what signs is a command
that the agency connects to it. A picture of a seal is none, and nothing here draws one.
"""

import hashlib
import subprocess
from dataclasses import dataclass
from typing import Protocol

from config.text import Text
from models import DocumentState
from workflow.shared.errors import Refusal

LONGEST_SECONDS = 60


@dataclass(frozen=True)
class Sealing:
    """What sealing gave: how it was done, where the document stands then, the signed file if there is one."""

    way: str
    state: DocumentState
    detail: dict[str, str]
    file: bytes | None = None


class SealPort(Protocol):
    """What seals a document."""

    def seal(self, no: str, pdf: bytes) -> Sealing:
        """Seal the document with this number; refused where it cannot be."""
        ...


class SealFailedError(Refusal):
    """The electronic seal's command did not give a signed file (电子用印失败)."""

    code = "seal_failed"

    def __init__(self, no: str, why: str) -> None:
        says = Text(
            "{no} 没有用上电子印章：{why}。请检查 settings.yaml 的 documents.seal，或打印后手工用印（--by-hand 印章编号）。",
            "{no} was not sealed: {why}. Check documents.seal in settings.yaml, or print it and seal it by "
            "hand (--by-hand NUMBER OF THE SEAL).",
        )
        super().__init__(says, no=no, why=why)


class NoSealError(Refusal):
    """Nobody said with which seal (未指明印章)."""

    code = "seal_required"

    def __init__(self) -> None:
        says = Text(
            "请指明怎样用印：打印后手工用印的加 --by-hand 印章备案编号；接入了电子印章的在 settings.yaml 写 documents.seal。",
            "say how it is sealed: by hand on the printed paper with --by-hand and the registered number "
            "of the seal, or electronically with documents.seal in settings.yaml.",
        )
        super().__init__(says)


@dataclass(frozen=True)
class SealByHand:
    """The registered seal on the printed paper (手工用印); the paper is scanned back afterwards."""

    seal_no: str

    def seal(self, no: str, pdf: bytes) -> Sealing:
        """Keep with which seal, on which print."""
        printed = hashlib.sha256(pdf).hexdigest()
        return Sealing("hand", DocumentState.SEALED, {"seal_no": self.seal_no, "of": printed})


@dataclass(frozen=True)
class SealByCommand:
    """The signer of the unified system (电子印章): PDF in, signed file out."""

    command: tuple[str, ...]

    def seal(self, no: str, pdf: bytes) -> Sealing:
        """Let the command sign; what it answers is the document from then on."""
        try:
            done = subprocess.run(
                self.command, input=pdf, capture_output=True, check=False, timeout=LONGEST_SECONDS
            )
        except subprocess.TimeoutExpired as fault:
            raise SealFailedError(no, f"> {LONGEST_SECONDS} s") from fault
        except OSError as fault:
            raise SealFailedError(no, type(fault).__name__) from fault
        if done.returncode or not done.stdout or done.stdout == pdf:
            raise SealFailedError(no, f"exit {done.returncode}, {len(done.stdout)} bytes")
        its = {
            "of": hashlib.sha256(pdf).hexdigest(),
            "sha256": hashlib.sha256(done.stdout).hexdigest(),
        }
        return Sealing("electronic", DocumentState.TO_SERVE, its, done.stdout)


@dataclass(frozen=True)
class SealSimulated:
    """A seal of a rehearsal (演练用印), which proves nothing and says so."""

    def seal(self, no: str, pdf: bytes) -> Sealing:
        """Keep that it was rehearsed."""
        return Sealing("simulated", DocumentState.TO_SERVE, {"of": hashlib.sha256(pdf).hexdigest()})
