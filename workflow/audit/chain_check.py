"""Checking the histories of cases (审计校验): every move again, in its order; the first fault named.

Pure: rows in, faults out. What is looked at comes as text that `workflow.audit.chain_sql` (for stored
rows) or `models.chain` (for archived ones) made of every column.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from config.text import Text
from models.chain import NOTHING, SEPARATOR, commitment, digest

ERASED = SEPARATOR * 2 + "{}"
"""Reason, agent and facts of a move whose words were erased."""


class Link(NamedTuple):
    """A move as the chain sees it; `said` is its words where they are committed to."""

    case_id: int
    seq: int
    source: str
    dest: str
    at: str
    text: str
    said: str | None
    prev_hash: bytes
    hash: bytes
    salt: bytes | None
    sealed: bytes | None


LinkValues = tuple[
    int, int, str, str, str, str, str | None, bytes, bytes, bytes | None, bytes | None
]
"""The same as the database gives it: a block has thousands of moves."""


class ChainEnd(NamedTuple):
    """The end of a chain as the case itself states it."""

    no: str
    version: int
    state: str
    head: bytes


@dataclass(frozen=True)
class Fault:
    """What is wrong, where, and what should be there."""

    code: str
    machine: str = ""
    case_id: int = 0
    no: str = ""
    seq: int = 0
    expected: str = ""
    found: str = ""

    @property
    def says(self) -> Text:
        """What is wrong, in a sentence."""
        return FAULTS[self.code][0]

    @property
    def do(self) -> Text:
        """What to do about it."""
        return FAULTS[self.code][1]


_COMPARE = Text(
    "保全数据库，与备份核对本件全部流转记录，按内部控制规定报告；不要自行修改",
    "keep the database as it is, compare the case with a backup, and report it; correct nothing",
)
_RESTORE = Text(
    "从备份取回缺失的记录，查明是谁、何时删除，并按内部控制规定报告",
    "get the missing rows from a backup, find out who removed them and when, and report it",
)
_RECORDS = Text(
    "核对删除记录与备份；没有记录的删除或归档须按内部控制规定报告",
    "compare the removal records with a backup; report what was removed without a record",
)
_USERS = Text(
    "查明是谁绕过程序改了人员，核对其经办，按内部控制规定报告；改回后再校验",
    "find out who changed users past the program, look at what they did, and report it; put it "
    "right and verify again",
)
FAULTS: dict[str, tuple[Text, Text]] = {
    "seq_gap": (Text("流转序号中断或重复", "the numbers of the moves have a gap or a double"), _RESTORE),
    "link_broken": (Text("前一哈希与前一步的哈希不符", "the previous hash is not that of the move before"), _COMPARE),
    "hash_mismatch": (Text("内容与哈希不符，这一步被改动过", "the hash is not that of the columns: the move was changed"), _COMPARE),
    "commitment_mismatch": (Text("理由、代办人或事实与封存值不符", "reason, agent or facts are not those that were committed to"), _COMPARE),
    "source_mismatch": (Text("起始状态与前一步的结果不符", "it does not start where the move before ended"), _COMPARE),
    "head_mismatch": (Text("案件上的链头不是最后一步的哈希", "the head on the case is not the hash of its last move"), _COMPARE),
    "state_mismatch": (Text("案件状态与最后一步不符", "the state of the case is not where its last move ended"), _COMPARE),
    "version_mismatch": (Text("案件版本少于流转步数", "the case counts fewer moves than there are"), _COMPARE),
    "moves_missing": (Text("缺少流转记录", "moves are missing"), _RESTORE),
    "case_missing": (Text("有流转记录而没有案件，也没有归档", "there are moves but neither case nor archive"), _RESTORE),
    "erasure_unrecorded": (Text("内容已删除而没有删除记录", "the words were erased without a record of it"), _RECORDS),
    "erasure_undone": (Text("有删除记录而内容仍在", "there is a record of an erasure, and the words are there"), _RECORDS),
    "record_mismatch": (Text("删除记录被改动、缺失或与归档不符", "a removal record was changed, is missing, or differs from the archive"), _RECORDS),
    "archive_mismatch": (Text("归档内容与记录不符或无法读取", "the archived case is not what the record says, or cannot be read"), _RECORDS),
    "archived_twice": (Text("归档的案件仍在库中", "an archived case is still among the live ones"), _RECORDS),
    "door_open": (Text("有特权通道未关闭，本件的记录可以被改动", "a privileged door stands open: this case is not guarded"), _COMPARE),
    "count_mismatch": (Text("案件数与计数不符", "there are not as many cases in a state as were counted"), _RECORDS),
    "seal_mismatch": (Text("封存期间的流转记录与封存值不符", "the moves of a sealed period are not those that were sealed"), _COMPARE),
    "user_broken": (Text("人员变更记录被改动或缺失", "a change of a user was changed or is missing"), _RECORDS),
    "user_mismatch": (Text("人员现状与最后一次变更记录不符", "a user is not what the last recorded change says"), _USERS),
    "rights_broken": (Text("权限清单被改动或缺失", "a rights list was changed or is missing"), _COMPARE),
    "sheet_broken": (Text("参数核实单被改动或缺失", "a sheet on a policy value was changed or is missing"), _COMPARE),
    "look_broken": (Text("查询留痕被改动或缺失", "a kept look was changed or is missing"), _COMPARE),
    "looks_missing": (Text("封存期间的查询留痕与封存值不符", "the looks of a sealed period are not those that were sealed"), _COMPARE),
    "seal_broken": (Text("封存记录被改动或缺失", "a seal was changed or is missing"), _COMPARE),
}  # fmt: skip
"""What can be wrong, and what to do about it."""


Checked = int | str | bytes | date | list[date] | None


class ChainFault(NamedTuple):
    """The first fault of a chain: at which move, what should be there, and what is."""

    code: str
    seq: int
    expected: Checked
    found: Checked


def first_fault(
    links: Sequence[LinkValues], stand: ChainEnd | None, recorded: Collection[int]
) -> ChainFault | None:
    """The first fault in the history of one case; `recorded` are the moves erased by a record."""
    head, state, n = NOTHING, "", 0
    for n, row in enumerate(links, 1):
        _id, seq, source, dest, _at, text, said, prev, own, salt, sealed = row
        if (
            seq != n
            or prev != head
            or source != state
            or sha256(prev + text.encode()).digest() != own
        ):
            return _broken(Link(*row), n, head, state)
        if (salt is not None or sealed is not None or recorded) and (
            found := _wrong_words(seq, salt, sealed, said, recorded)
        ):
            return found
        head, state = own, dest
    return _wrong_end(stand, n, head, state)


def _broken(link: Link, n: int, head: bytes, state: str) -> ChainFault:
    if link.seq != n:
        return ChainFault("seq_gap", n, n, link.seq)
    if link.prev_hash != head:
        return ChainFault("link_broken", n, head, link.prev_hash)
    right = digest(link.prev_hash, link.text)
    if right != link.hash:
        return ChainFault("hash_mismatch", n, right, link.hash)
    return ChainFault("source_mismatch", n, state, link.source)


def _wrong_words(
    seq: int, salt: bytes | None, sealed: bytes | None, said: str | None, recorded: Collection[int]
) -> ChainFault | None:
    """The fault of words that are committed to or were erased, if they are not as they should be."""
    if salt is None:
        if sealed is None:
            return ChainFault("erasure_undone", seq, "erased", "words") if seq in recorded else None
        if seq not in recorded:
            return ChainFault("erasure_unrecorded", seq, "a record", "none")
        return (
            None if said == ERASED else ChainFault("commitment_mismatch", seq, "nothing", "words")
        )
    right = commitment(salt, said or "")
    if right != sealed:
        return ChainFault("commitment_mismatch", seq, right, sealed)
    return ChainFault("erasure_undone", seq, "erased", "words") if seq in recorded else None


def _wrong_end(stand: ChainEnd | None, n: int, head: bytes, state: str) -> ChainFault | None:
    if stand is None:
        return ChainFault("case_missing", n, "a case", "none")
    if stand.version > n:
        return ChainFault("moves_missing", n + 1, f"{stand.version} moves", n)
    if stand.version < n:
        return ChainFault("version_mismatch", stand.version, n, stand.version)
    if stand.head != head:
        return ChainFault("head_mismatch", n, head, stand.head)
    if stand.state != state:
        return ChainFault("state_mismatch", n, state, stand.state)
    return None


def shown(value: Checked) -> str:
    """A value as a finding prints it: hashes in hexadecimal."""
    return value.hex() if isinstance(value, bytes) else str(value)


class Leaf(NamedTuple):
    """What a seal holds of one block of cases: moves, cases, and the hash over their last hashes."""

    moves: int
    cases: int
    digest: bytes


def line(machine: str, case_id: int, seq: int, last: bytes) -> str:
    """A case in a seal: its last move of the time and that one's hash."""
    return f"{machine}|{case_id}|{seq}|{last.hex()}"


def leaf(lines: Iterable[str], moves: int) -> Leaf:
    """The cases of a block, in the order of their ids."""
    every = list(lines)
    return Leaf(moves, len(every), sha256("\n".join(every).encode()).digest())


class Root:
    """The root of a seal, from the leaves of its blocks in the order of machines and blocks."""

    def __init__(self) -> None:
        self._hash, self.moves, self.cases = sha256(), 0, 0

    def add(self, machine: str, block: int, found: Leaf) -> None:
        """The next block."""
        text = f"{machine}|{block}|{found.cases}|{found.digest.hex()}\n"
        self._hash.update(text.encode())
        self.moves += found.moves
        self.cases += found.cases

    @property
    def digest(self) -> bytes:
        """The root as it stands."""
        return self._hash.digest()


def leaves_of(
    machine: str, cases: Iterable[Sequence[LinkValues]], seal_of: Callable[[str], int]
) -> dict[int, Leaf]:
    """The leaves of one block by seal; `seal_of` says which seal an instant belongs to (0: none)."""
    lines: dict[int, list[str]] = {}
    moves: dict[int, int] = {}
    # The moves of a run share one instant.
    known: dict[str, int] = {}
    for links in cases:
        last: dict[int, LinkValues] = {}
        for row in links:
            at = row[4]
            seal = known.get(at)
            if seal is None:
                seal = known[at] = seal_of(at)
                moves.setdefault(seal, 0)
            moves[seal] += 1
            last[seal] = row
        for seal, row in last.items():
            lines.setdefault(seal, []).append(line(machine, row[0], row[1], row[8]))
    return {seal: leaf(lines[seal], moves[seal]) for seal in lines if seal}
