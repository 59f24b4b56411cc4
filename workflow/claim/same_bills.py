"""The same care under other numbers (疑似重复报销): what an exchange or a second receipt hides.

Where nobody knows that two numbers are one receipt (换开), the bill tells: the same person, place,
day and total, or the same lines; and of a stay the same days in the same place. Two visits may cost
the same, so a person decides, with a reason. Of two claims the later one is held, as where receipts
are spelled alike; a direct settlement that was not reversed holds the claim.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement, FromClause, and_, literal, or_, select, text, true
from sqlmodel import Session

from config.text import Text
from models import METADATA
from models.claim import is_stay
from models.keys import in_parts, one_of, written
from models.receipt_form import named
from workflow.claim.findings import Finding
from workflow.claim.receipt_answers import DECIDED, NO_DOUBLE, SAME_BILL, WHERE, is_known, pair
from workflow.claim.receipts import CLAIM, RECEIPT, SETTLEMENT, standing_of
from workflow.shared.days import shanghai_day
from workflow.shared.money import yuan
from workflow.shared.sql_types import Query, TableRow

PERSON, LINE = METADATA.tables["person"], METADATA.tables["fee_line"]
OWN, MINE = CLAIM.alias("own"), RECEIPT.alias("mine")
OF, OTHER = CLAIM.alias("of"), RECEIPT.alias("other")
"""The claim that is looked at and its receipt; another claim of the person and its receipt."""


SAME_PLACE = Text("同一机构", "same place")


class SameBill(NamedTuple):
    """Two bills of one person that are perhaps one: of which claim, and who holds the other."""

    claim: int
    no: str
    bill: str
    other: str
    table: str
    holder: str
    what: Text


class _Care(NamedTuple):
    """What kind of care it is, as far as `is_stay` asks; a settlement says the type alone."""

    care: str
    med_type: str


def same_bills_of(session: Session, claims: Sequence[int]) -> dict[int, list[Finding]]:
    """What of these claims is perhaps the same bill as another's, by claim; most have nothing."""
    found: dict[int, list[Finding]] = defaultdict(list)
    for part in in_parts(claims):
        for each in bills_twice(session, one_of(session, OWN.c.id, part)):
            found[each.claim].append(_finding(each))
    return {claim: list(dict.fromkeys(its)) for claim, its in found.items()}


def open_same_bills(session: Session, most: int) -> list[SameBill]:
    """The pairs that are stored and of which nobody has decided, each once."""
    found = list(bills_twice(session, true(), most))
    answers = _findings(session, {each.claim for each in found})
    return [
        each
        for each in found
        if not is_known(answers[each.claim], each.bill, each.other, each.holder)
    ]


def bills_twice(
    session: Session, which: ColumnElement[bool], most: int | None = None
) -> Iterator[SameBill]:
    """The bills of these claims that another claim or a direct settlement of the person has too."""
    rows = session.execute(bills_claimed(which).limit(most)).all()
    alike = _lines_alike(session, [(r.mine, r.other) for r in rows if r.cost and not r.visit])
    hits = [(row, what) for row in rows if (what := _what(row, row.visit, alike))]
    theirs = _findings(session, {row.holder_id for row, _ in hits if row.other > row.mine})
    for row, what in hits:
        twice = _twice(row, what, "receipt")
        answered = theirs.get(row.holder_id, ()) if row.other > row.mine else ()
        if not is_known(answered, twice.other, twice.bill, row.no):
            yield twice
    beside = session.execute(bills_settled(which).limit(most)).all()
    told = [(row, what) for row in beside if (what := _what(row, _that_day(row)))]
    standing = standing_of(session, (row.holder_id for row, _ in told))
    yield from (_twice(row, what, "settlement") for row, what in told if row.holder_id in standing)


def bills_claimed(which: ColumnElement[bool]) -> Query:
    """Receipts of one total, or of stays of the same days, in the claims of one person."""
    earlier = MINE.c.id > OTHER.c.id
    ahead = and_(MINE.c.id < OTHER.c.id, OF.c.id != OWN.c.id, written(OF.c.state, DECIDED))
    # A place outside the directory has only a name, which anybody may write otherwise.
    unknown = or_(OWN.c.institution_id.is_(None), OF.c.institution_id.is_(None))
    there = or_(OF.c.institution_id == OWN.c.institution_id, unknown)
    cost = and_(OTHER.c.total == MINE.c.total, MINE.c.total != 0)
    stay = and_(OF.c.id != OWN.c.id, there, _same_days(OF))
    query = select(
        *_own(), OTHER.c.id.label("other"), OTHER.c.code.label("its_code"),
        OTHER.c.number.label("its_number"), OF.c.id.label("holder_id"), OF.c.no.label("holder"),
        OF.c.care.label("its_care"), OF.c.med_type.label("its_med_type"), cost.label("cost"),
        stay.label("stay"), and_(there, cost, OTHER.c.issued_on == MINE.c.issued_on).label("visit"),
        unknown.label("unplaced"),
    )  # fmt: skip
    query = _of_person(query, OF).join(OTHER, OTHER.c.claim_id == OF.c.id)
    live = (OTHER.c.of_id.is_(None), text("NOT other.released"))
    found = query.where(which, or_(cost, stay), or_(earlier, ahead), *live)
    return found.order_by(MINE.c.id, OTHER.c.id)


def bills_settled(which: ColumnElement[bool]) -> Query:
    """Direct settlements of one total, or of a stay of the same days, of one person and place."""
    its = SETTLEMENT.c
    cost = and_(its.total == MINE.c.total, MINE.c.total != 0)
    stay = _same_days(SETTLEMENT)
    query = select(
        *_own(), literal(0).label("other"), its.bill_code.label("its_code"),
        its.bill_no.label("its_number"), its.id.label("holder_id"),
        its.settlement_no.label("holder"), literal("maternity").label("its_care"),
        its.med_type.label("its_med_type"), cost.label("cost"), stay.label("stay"),
        its.discharged_on.label("its_day"), its.settled_at, OWN.c.institution_id.is_(None).label("unplaced"),
    )  # fmt: skip
    there = or_(its.institution_id == OWN.c.institution_id, OWN.c.institution_id.is_(None))
    # One and the same number is refused as settled.
    other = its.form != MINE.c.form
    found = _of_person(query, SETTLEMENT).where(which, there, other, or_(cost, stay))
    return found.order_by(MINE.c.id, its.id)


def _own() -> tuple[ColumnElement[int] | ColumnElement[str] | ColumnElement[date], ...]:
    return (
        OWN.c.id.label("claim"), OWN.c.no, OWN.c.care, OWN.c.med_type, OWN.c.admitted_on,
        OWN.c.discharged_on, MINE.c.id.label("mine"), MINE.c.code, MINE.c.number,
        MINE.c.issued_on, MINE.c.total,
    )  # fmt: skip


def _of_person(query: Query, of: FromClause) -> Query:
    """The query over receipts of claims and what else of the same person there is, in all areas."""
    person, same = PERSON.alias("person"), PERSON.alias("same")
    one = and_(same.c.certno == person.c.certno, same.c.cert_type == person.c.cert_type)
    query = query.select_from(OWN).join(MINE, MINE.c.claim_id == OWN.c.id)
    query = query.join(person, person.c.id == OWN.c.person_id).join(same, one)
    return query.join(of, of.c.person_id == same.c.id).where(MINE.c.of_id.is_(None))


def _same_days(of: FromClause) -> ColumnElement[bool]:
    return and_(
        of.c.admitted_on == OWN.c.admitted_on,
        of.c.discharged_on == OWN.c.discharged_on,
        OWN.c.admitted_on < OWN.c.discharged_on,
    )


def _that_day(row: TableRow) -> bool:
    """Whether the receipt was issued when the care was settled directly, or when it ended."""
    return bool(row.cost) and row.issued_on in (row.its_day, shanghai_day(row.settled_at))


def _what(
    row: TableRow, visit: bool, alike: Iterable[tuple[int, int]] = frozenset()
) -> Text | None:
    """What the two have in common; None where it says nothing."""
    where = Text("机构可能相同", "perhaps the same place") if row.unplaced else SAME_PLACE
    if visit:
        cost = f"{row.issued_on} {yuan(row.total)}"
        return Text(
            f"{where.zh}、同日、同额 {cost} 元", f"{where.en}, same day and total, {cost} yuan"
        )
    if row.cost and (row.mine, row.other) in alike:
        return Text("明细的项目、日期、金额都相同", "same items, days and amounts in all lines")
    both = (_Care(row.care, row.med_type), _Care(row.its_care, row.its_med_type))
    if row.stay and all(map(is_stay, both)):
        days = f"{row.admitted_on}–{row.discharged_on}"
        return Text(f"{where.zh}、同期住院 {days}", f"{where.en}, stays of the same days, {days}")
    return None


def _lines_alike(session: Session, pairs: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """The pairs of receipts whose lines are the same: items, days and amounts."""
    lines: dict[int, Counter[tuple[str, date, int]]] = defaultdict(Counter)
    columns = (LINE.c.receipt_id, LINE.c.item_code, LINE.c.item_name, LINE.c.charged_on)
    for part in in_parts({key for both in pairs for key in both}):
        query = select(*columns, LINE.c.amount).where(one_of(session, LINE.c.receipt_id, part))
        for key, code, name, day, amount in session.execute(query):
            lines[key][code or name, day, amount] += 1
    return {(one, other) for one, other in pairs if one in lines and lines[one] == lines[other]}


def _findings(session: Session, claims: set[int]) -> Mapping[int, Sequence[Mapping[str, str]]]:
    """What was found of these claims, and decided on them."""
    found: dict[int, Sequence[Mapping[str, str]]] = {}
    for part in in_parts(sorted(claims)):
        query = select(CLAIM.c.id, CLAIM.c.findings).where(one_of(session, CLAIM.c.id, part))
        found.update((key, kept) for key, kept in session.execute(query))
    return found


def _twice(row: TableRow, what: Text, table: str) -> SameBill:
    mine, theirs = named(row.code, row.number), named(row.its_code, row.its_number)
    return SameBill(row.claim, row.no, mine, theirs, table, row.holder, what)


def _finding(twice: SameBill) -> Finding:
    zh, en = (where.format(twice.holder) for where in WHERE[twice.table])
    if twice.holder == twice.no:
        zh, en = "本申请", "this claim"
    says = Text(
        f"票据 {twice.bill} 与{zh} 中的票据 {twice.other} 疑似同一笔费用（{twice.what.zh}），请核对原件",
        f"receipt {twice.bill} is perhaps the same bill as {twice.other} of {en} ({twice.what.en}): "
        "compare the originals",
    )
    item = pair(twice.bill, twice.other, twice.holder)
    return Finding(SAME_BILL, "look", says, NO_DOUBLE, item)
