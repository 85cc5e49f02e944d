"""Employers, universities and graduates' associations that send mentors."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Partner:
    """`kind` is one of the choices of the form `link_partner`: employer, university and so on."""

    id: UUID
    institution_id: UUID
    name: str
    kind: str
