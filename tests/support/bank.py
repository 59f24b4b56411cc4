"""A bank for the tests (模拟银行): it pays what our files ask for, each number once, and keeps its own record.

It knows our files and numbers alone, never our tables: what it says of who got what is the proof.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from config.payout import load_payout
from workflow.shared.money import yuan

SETTINGS = load_payout()
NAME = "example_csv"
BAD_ACCOUNT, CLOSED_LATER = "11", "22"
"""How an account ends that does not exist, and one from which the money comes back."""
WORDS = {"paid": "成功", "failed": "失败", "returned": "退票", "pending": "处理中"}
REASONS = {"failed": "账号不存在", "returned": "账户已销户"}
HEADERS = ("业务流水号", "收款人户名", "收款账号", "金额", "处理状态", "失败代码", "失败原因", "银行流水号",
           "入账日期")  # fmt: skip
ISO = "urn:iso:std:iso:20022:tech:xsd:"


@dataclass
class Order:
    """One payment that somebody asked for, and what became of it: new, paid, failed or returned."""

    no: str
    account: str
    name: str
    amount: int
    became: str = "new"


@dataclass
class Bank:
    """Its record: orders by number, the files it has, and what it refused as asked for twice (AM05)."""

    orders: dict[str, Order] = field(default_factory=dict)
    files: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def take(self, *paths: Path) -> list[Order]:
        """Take files in; the same file again does nothing, a known number in another one is refused."""
        fresh: list[Order] = []
        for path in paths:
            content = path.read_bytes()
            digest = hashlib.sha256(content).hexdigest()
            if digest in self.files:
                continue
            self.files.append(digest)
            for order in orders_in(content):
                if order.no in self.orders:
                    self.twice.append(order.no)
                else:
                    self.orders[order.no] = order
                    fresh.append(order)
        return fresh

    def work(self) -> list[Order]:
        """Pay, or refuse, everything that is new."""
        new = [order for order in self.orders.values() if order.became == "new"]
        for order in new:
            order.became = "failed" if order.account.endswith(BAD_ACCOUNT) else "paid"
        return new

    def give_back(self, *numbers: str) -> list[Order]:
        """Send money back that was paid."""
        for no in numbers:
            assert self.orders[no].became == "paid", no
            self.orders[no].became = "returned"
        return [self.orders[no] for no in numbers]

    def got(self, key: str) -> int:
        """What the payee of a payment has, of all its attempts. 分"""
        return sum(o.amount for o in self._attempts(key) if o.became == "paid")

    def _attempts(self, key: str) -> list[Order]:
        return [order for no, order in self.orders.items() if no.rsplit("-", 1)[0] == key]

    @property
    def out(self) -> int:
        """All that left the account and did not come back. 分"""
        return sum(order.amount for order in self.orders.values() if order.became == "paid")

    def save(self, path: Path) -> None:
        """Write the record down."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> "Bank":
        """The record as it was written down; an empty one before that."""
        if not path.exists():
            return cls()
        told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        orders = {no: Order(**order) for no, order in told.pop("orders").items()}
        return cls(orders=orders, **told)


def orders_in(content: bytes) -> list[Order]:
    """A file of ours as the bank reads it: by the headers that were agreed."""
    table = SETTINGS.banks.banks[NAME].table
    assert table is not None
    header = {column.field: column.header for column in table.columns}
    rows = csv.DictReader(io.StringIO(content.decode(table.encoding)), delimiter=table.delimiter)
    return [
        Order(
            row[header["end_to_end_id"]], row[header["payee_account"]], row[header["payee_name"]],
            int(row[header["amount"]].replace(".", "")),
        )
        for row in rows
    ]  # fmt: skip


Saying = Sequence[tuple[Order, str]]
"""Orders, each with the result that the file gives for it."""


def now_of(orders: Iterable[Order]) -> list[tuple[Order, str]]:
    """Each order with what became of it."""
    return [(order, order.became) for order in orders]


def result_file(path: Path, saying: Saying, day: date, garbage: Sequence[str] = ()) -> Path:
    """A result file (回盘)."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADERS)
    for order, result in saying:
        reason = REASONS.get(result, "")
        writer.writerow([order.no, order.name, order.account, yuan(order.amount), WORDS[result],
                         "", reason, f"B{order.no[-8:]}", day.isoformat()])  # fmt: skip
    text.writelines(f"{line}\r\n" for line in garbage)
    path.write_bytes(text.getvalue().encode("gb18030"))
    return path


STATUS = {"paid": "ACSC", "failed": "RJCT", "pending": "ACSP"}


def status_report(path: Path, saying: Saying, whole: str = "") -> Path:
    """A pain.002; `whole` is the number of a batch that is rejected as one."""
    parts = []
    for order, result in saying:
        reason = "<StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>" if result == "failed" else ""
        parts.append(
            f"<TxInfAndSts><OrgnlEndToEndId>{order.no}</OrgnlEndToEndId>"
            f"<TxSts>{STATUS[result]}</TxSts>{reason}</TxInfAndSts>"
        )
    status = "<GrpSts>RJCT</GrpSts>" if whole else ""
    group = (
        f"<OrgnlGrpInfAndSts><OrgnlMsgId>{whole or 'X'}</OrgnlMsgId>{status}</OrgnlGrpInfAndSts>"
    )
    body = f"{group}<OrgnlPmtInfAndSts>{''.join(parts)}</OrgnlPmtInfAndSts>" if parts else group
    return _xml(path, "pain.002.001.10", f"<CstmrPmtStsRpt>{body}</CstmrPmtStsRpt>")


def statement(
    path: Path, saying: Saying, day: date, opening: int = 10**12, *, first: date | None = None,
    sums: Sequence[tuple[str, int]] = (),
) -> Path:  # fmt: skip
    """A camt.053 of one day, or since `first`: what went out, what came back, `sums` of whole batches."""
    entries, closing = [], opening
    for batch, amount in sums:
        closing -= amount
        named = f"<NtryDtls><Btch><PmtInfId>{batch}</PmtInfId></Btch></NtryDtls>" if batch else ""
        entries.append(
            f'<Ntry><Amt Ccy="CNY">{yuan(amount)}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd>'
            f"</Sts><BookgDt><Dt>{day}</Dt></BookgDt>{named}</Ntry>"
        )
    for order, result in saying:
        back = result == "returned"
        closing += order.amount if back else -order.amount
        amount = f'<Amt Ccy="CNY">{yuan(order.amount)}</Amt>'
        sign = "CRDT" if back else "DBIT"
        why = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>" if back else ""
        entries.append(
            f"<Ntry>{amount}<CdtDbtInd>{sign}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
            f"<BookgDt><Dt>{day}</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>{order.no}"
            f"</EndToEndId></Refs>{amount}<CdtDbtInd>{sign}</CdtDbtInd>{why}</TxDtls></NtryDtls></Ntry>"
        )
    balances = _balance("OPBD", opening, day) + _balance("CLBD", closing, day)
    days = f"<FrToDt><FrDtTm>{first}T00:00:00</FrDtTm><ToDtTm>{day}T23:59:59</ToDtTm></FrToDt>"
    span = days if first else ""
    account = "<Acct><Id><Othr><Id>62000000</Id></Othr></Id></Acct>"
    body = f"{span}{account}{balances}{''.join(entries)}"
    return _xml(path, "camt.053.001.08", f"<BkToCstmrStmt><Stmt>{body}</Stmt></BkToCstmrStmt>")


def _balance(code: str, amount: int, day: date) -> str:
    return (
        f"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
        f'<Amt Ccy="CNY">{yuan(abs(amount))}</Amt>'
        f"<CdtDbtInd>{'CRDT' if amount >= 0 else 'DBIT'}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"
    )


def _xml(path: Path, kind: str, body: str) -> Path:
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    path.write_text(f'{head}<Document xmlns="{ISO}{kind}">{body}</Document>', encoding="utf-8")
    return path
