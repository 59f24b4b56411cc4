"""Cases against their counts (计数核对): a case that vanished without a record is still counted."""

from sqlalchemy import BigInteger, String, cast, func, literal, select, union_all

from models import METADATA
from models.database import Database
from workflow.audit.chain_check import Fault
from workflow.service.machines import MACHINES

TALLY = METADATA.tables["tally"]


def wrong_count(database: Database) -> Fault | None:
    """The first state in which there are not as many cases as were counted; None if there is none.

    One statement sees cases and counts as they were at one instant, whoever moves cases meanwhile.
    """
    no_n, n = literal(0, BigInteger), func.count()
    live = [
        select(literal(name, String).label("machine"), c.area, c.state, no_n, n).group_by(
            c.area, c.state
        )
        for name, c in ((name, METADATA.tables[name].c) for name in sorted(MACHINES))
    ]
    t = TALLY.c
    told = select(
        t.machine, t.area, t.state, t.n.label("counted"), literal(0, BigInteger).label("there")
    )
    both = union_all(told, *live).subquery()
    key = (both.c.machine, both.c.area, both.c.state)
    sums = [cast(func.sum(both.c[name]), BigInteger) for name in ("counted", "there")]
    query = select(*key, *sums).group_by(*key).having(sums[0] != sums[1]).order_by(*key).limit(1)
    with database.reading() as session:
        found = session.execute(query).first()
    if found is None:
        return None
    machine, area, state, expected, there = found
    return Fault("count_mismatch", machine, 0, f"{area} {state}", 0, str(expected), str(there))
