"""Who acts and who may (经办人员): principals, users with their history, who ran the program."""

from jobs.identity.duties import (
    AGENTS,
    AGENTS_END,
    ARCHIVE,
    CALENDAR,
    CASE_FILE,
    CONFIRM,
    DECLARE,
    DESTROY,
    DOCUMENTS,
    ENTER,
    ENTER_CARE,
    EXPORT,
    HEIRS,
    IDENTIFY,
    IMPORT,
    LEADS,
    LEADS_HAND,
    NOTICES,
    PRIVACY,
    PRIVACY_ANSWER,
    REPORT,
    RUN,
    SEAL,
    SIGN_INS,
    SIGN_VALUE,
    USERS,
    Duty,
)
from jobs.identity.principal import identify, principal_of, whoever_types
from jobs.principal import OS, Principal

__all__ = [
    "AGENTS", "AGENTS_END", "ARCHIVE", "CALENDAR", "CASE_FILE", "CONFIRM", "DECLARE", "DESTROY",
    "DOCUMENTS", "ENTER", "ENTER_CARE", "EXPORT", "HEIRS", "IDENTIFY", "IMPORT", "LEADS", "LEADS_HAND",
    "NOTICES", "OS",
    "PRIVACY", "PRIVACY_ANSWER", "REPORT", "RUN", "SEAL", "SIGN_INS", "SIGN_VALUE", "USERS", "Duty",
    "Principal", "identify", "principal_of", "whoever_types",
]  # fmt: skip
