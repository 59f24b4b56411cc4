"""Deaths of insured persons, and who receives for them (死亡登记、遗产领取登记).

Rows are only added; a registration that was wrong is ended, with who and why.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index
from sqlmodel import Field, SQLModel

from models.base import FAR, BigId, UtcInstant
from models.case import listed
from models.states import Labelled


class DeathSource(Labelled):
    """Who says that somebody died (死亡信息来源)."""

    REGISTER = "register", "参保登记", "the register"
    POLICE = "police", "公安", "police"
    CIVIL_AFFAIRS = "civil_affairs", "民政", "civil affairs"
    HOSPITAL = "hospital", "医院", "hospital"
    FAMILY = "family", "家属申报", "declared by the family"


class Death(SQLModel, table=True):
    """A death that was registered here (死亡登记): the day, who said so, by which paper."""

    __table_args__ = (
        CheckConstraint(f"source IN ({listed(DeathSource)})", name="source"),
        Index("ix_death_person_id", "person_id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    area: str = Field(max_length=6)
    died_on: date
    source: str = Field(max_length=16)
    paper: str = Field(max_length=100)
    registered_by: str = Field(max_length=64)
    second: str = Field(max_length=64)
    day: date
    at: datetime = Field(sa_type=UtcInstant)


class EstateBasis(Labelled):
    """What lets one person receive for all heirs (领取依据)."""

    CONSENT = "consent", "其他继承人同意", "consent of the other heirs"
    NOTARIAL = "notarial", "继承权公证书", "notarial act"
    JUDGMENT = "judgment", "法院生效文书", "judgment"
    ADMINISTRATOR = "administrator", "遗产管理人证明", "papers of the administrator"
    PROMISE = "promise", "个人承诺书", "promise"


class Estate(SQLModel, table=True):
    """Who receives what is due to a dead person (遗产领取登记), by which papers, confirmed by two.

    `originals` counts the papers that were seen on paper; `up_to` is the highest amount in 分 for
    which a promise will do, None where the basis has no bound.
    """

    __table_args__ = (
        CheckConstraint(f"basis IN ({listed(EstateBasis)})", name="basis"),
        CheckConstraint("originals > 0", name="originals"),
        Index("ix_estate_person_id", "person_id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=BigId)
    person_id: int = Field(foreign_key="person.id", sa_type=BigInteger)
    area: str = Field(max_length=6)
    payee_name: str = Field(max_length=100)
    basis: str = Field(max_length=16)
    paper: str = Field(max_length=100)
    originals: int
    up_to: int | None = Field(default=None, sa_type=BigInteger)
    registered_by: str = Field(max_length=64)
    second: str = Field(max_length=64)
    day: date
    at: datetime = Field(sa_type=UtcInstant)
    ended_on: date = FAR
    ended_by: str = Field(default="", max_length=64)
    end_reason: str = Field(default="", max_length=200)
