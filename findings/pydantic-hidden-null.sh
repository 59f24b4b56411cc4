#!/usr/bin/env bash
# A null that the schema does not show meets a limit of length: a fault of Python, not a refusal.
#
# Guess:   `str | SkipJsonSchema[None]` behaves as `str | None` and only leaves null out of the schema; with
#          max_length on the field None passes, as the limit is the text's.
# Seen:    None raises TypeError ("Unable to apply constraint"), which is no ValidationError: a server that
#          answers 4xx to what pydantic refuses answers 500. With `str | None` it passes.
# Matters: a hospital's system writes null for what it does not know; its request ends as an error of ours,
#          and is repeated until somebody reads a log.
# Ours:    fields of bodies are `str | None` and say so (console/api/types/given.py, routes/hospital.py);
#          tests/api/test_fuzz.py sends null everywhere.
# Source:  https://docs.pydantic.dev/latest/api/json_schema/#pydantic.json_schema.SkipJsonSchema
. "$(dirname "$0")/lib.sh"
packages pydantic==2.14.3

observe <<'PY'
from pydantic import BaseModel, Field, ValidationError
from pydantic.json_schema import SkipJsonSchema
from told import told


class Shown(BaseModel):
    area: str | None = Field("", max_length=6)


class Hidden(BaseModel):
    area: str | SkipJsonSchema[None] = Field("", max_length=6)


def read(model):
    try:
        return model.model_validate({"area": None}).area
    except ValidationError:
        return "refused"
    except TypeError:
        return "TypeError"


told("null where the schema shows it", guess=None, recorded=None, seen=read(Shown))
told("null that the schema leaves out", guess=None, recorded="TypeError", seen=read(Hidden))
PY
