"""Orders: what the head of school, or an employer, has signed."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

_SIGN = re.compile(r"^\s*(?:№|#|N[o°º]?\.?(?=\s|\d))\s*", re.IGNORECASE)


def bare_number(text: object) -> str:
    """Of «№ 57-од» only «57-од»: wherever a number is shown, the sign stands before it already."""
    return _SIGN.sub("", str(text or "")).strip()


class Kind(StrEnum):
    REGISTER = "register"
    """Approves the register of mentors."""
    PAIRS = "pairs"
    """Approves pairs and groups."""
    EMPLOYER = "employer"
    """Of the organisation that a mentor comes from."""


@dataclass(frozen=True, slots=True)
class Order:
    id: UUID
    institution_id: UUID
    kind: Kind
    number: str
    dated_on: date
    partner_id: UUID | None = None
