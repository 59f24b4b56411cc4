"""Chronic and special outpatient diseases (门诊慢特病病种): what a code is called, and what it covers.

Since when a disease is settled directly across provinces stands in the policy book, by day and
with its document (`chronic_direct_diseases`).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from config.codes import FOLDER, table_rows
from config.text import Text

COLUMNS = ("code", "name", "english", "source", "verified")
DISEASE_CODE = re.compile(r"M\d{5}")
"""A code of 门诊慢特病; a diagnosis of the ICD chapter M has a dot in it."""
PARENT = "00"


def is_disease_code(code: str) -> bool:
    """Whether this is a code of 门诊慢特病, not a diagnosis."""
    return DISEASE_CODE.fullmatch(code) is not None


def stem(code: str) -> str:
    """What the codes under it begin with: M00500 stands for M00503 and all its other leaves."""
    return code[:-2] if is_disease_code(code) and code.endswith(PARENT) else code


def covers(codes: Iterable[str], disease: str) -> bool:
    """Whether one of these codes is the disease or the family it belongs to."""
    return any(code and disease.startswith(stem(code)) for code in codes)


def has_leaf_in(codes: Iterable[str], disease: str) -> bool:
    """Whether the disease is a family of which only some leaves are among these codes."""
    return any(code.startswith(stem(disease)) for code in codes) and not covers(codes, disease)


@dataclass(frozen=True)
class Diseases:
    """The names of diseases by their codes."""

    names: Mapping[str, Text]

    def name(self, code: str) -> Text:
        """What a disease is called: by its own code, else by its family's; else the code itself."""
        known = self.names.get(code) or self.names.get(code[:4] + PARENT)
        return known or Text(code, code)


def load_diseases(folder: Path = FOLDER) -> Diseases:
    """Read `chronic_diseases.csv`."""
    rows = table_rows(folder, "chronic_diseases.csv", COLUMNS)
    return Diseases({row["code"]: Text(row["name"], row["english"]) for row in rows})
