"""Who the asker is (本人身份): what a token stands for, and until when."""

from typing import Any

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict

from console.answers.queries import instant
from console.api.asking import Asking
from console.api.description import problems

router = APIRouter(tags=["identity"])


class SignedIn(BaseModel):
    """Who is signed in, as what, and until when (当前登录)."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "intake", "kind": "staff", "roles": ["intake"], "areas": ["230600"],
                    "institution": "", "until": "2025-07-18T20:00:00+08:00",
                }
            ]
        }
    )  # fmt: skip

    name: str
    kind: str
    roles: list[str]
    areas: list[str] | None
    institution: str
    until: str | None


@router.get("/whoami", summary="当前登录 · who is signed in", responses=problems())
def whoami(app: Asking) -> SignedIn:
    """Whose token this is, as what they ask, and until when it is in force."""
    asker = app.asker
    reach = asker.actor.reach
    told: dict[str, Any] = {
        "name": asker.name, "kind": asker.kind.value,
        "roles": sorted(role.value for role in asker.actor.roles),
        "areas": None if reach.areas is None else sorted(reach.areas),
        "institution": reach.institution or "", "until": instant(asker.until),
    }  # fmt: skip
    return SignedIn(**told)
