"""To whom letters to each partner go: said once for an organisation, by hand or in a list."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import school_settings
from mentoring.documents import Addressee
from mentoring.gender import surname_first
from services.act import Act

SETTING = "addressees"
_SHAPE = TypeAdapter(dict[UUID, Addressee])


async def find(act: Act) -> dict[UUID, Addressee]:
    """By organisation."""
    written = await school_settings.find_sealed(act.session, act.school.id, SETTING)
    return _SHAPE.validate_json(written) if written else {}


async def remember(act: Act, more: Mapping[UUID, Addressee]) -> None:
    known = {**await find(act), **more}
    content = _SHAPE.dump_json(known).decode()
    await school_settings.save_sealed(act.session, act.school.id, SETTING, content, act.now)


def told(answers: Mapping[str, Any]) -> Addressee:
    name = surname_first(str(answers.get("addressee_name") or ""))
    return Addressee(str(answers.get("addressee_position") or ""), name)
