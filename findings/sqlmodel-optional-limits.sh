#!/usr/bin/env bash
# A column that may be empty loses its limits.
#
# Guess:   Annotated[Decimal, Field(max_digits=12, decimal_places=2)] gives NUMERIC(12, 2), and with
#          `| None` behind it the same column, which may be NULL.
# Seen:    with `| None` behind the annotation the column is NUMERIC without digits, and text is
#          VARCHAR without length. With the limits outside, in Field(…), or `| None` inside of
#          Annotated, they stay. Nothing warns.
# Matters: an amount by one fund is empty for most claims. Without digits PostgreSQL keeps 364.065
#          yuan of it, and sums differ from what the bank paid.
# Ours:    money is whole 分 in bigint, and lengths are given in Field(…); tests: every word has its
#          most and no amount a fraction.
# Source:  https://github.com/fastapi/sqlmodel/pull/862 (closed)
. "$(dirname "$0")/lib.sh"
packages sqlmodel==0.0.50 sqlalchemy==2.1.9 pydantic==2.14.3

observe <<'PY'
from decimal import Decimal
from typing import Annotated

from sqlalchemy.dialects.postgresql import dialect
from sqlmodel import Field, SQLModel
from told import told

Yuan = Annotated[Decimal, Field(max_digits=12, decimal_places=2)]
Code = Annotated[str, Field(max_length=12)]


class Claim(SQLModel, table=True):
    id: int = Field(primary_key=True)
    total: Yuan
    pooled: Yuan | None = None
    aid: Annotated[Decimal | None, Field(max_digits=12, decimal_places=2)] = None
    relief: Decimal | None = Field(default=None, max_digits=12, decimal_places=2)
    provider: Code
    referred_to: Code | None = None


def column(name: str) -> str:
    return Claim.__table__.c[name].type.compile(dialect())


for name, written, guess, recorded in (
    ("total", "Yuan", "NUMERIC(12, 2)", "NUMERIC(12, 2)"),
    ("pooled", "Yuan | None", "NUMERIC(12, 2)", "NUMERIC"),
    ("aid", "Annotated[Decimal | None, …]", "NUMERIC(12, 2)", "NUMERIC(12, 2)"),
    ("relief", "Decimal | None = Field(…)", "NUMERIC(12, 2)", "NUMERIC(12, 2)"),
    ("provider", "Code", "VARCHAR(12)", "VARCHAR(12)"),
    ("referred_to", "Code | None", "VARCHAR(12)", "VARCHAR"),
):
    told(f"{name}: {written}", guess=guess, recorded=recorded, seen=column(name))
PY
