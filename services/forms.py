"""Which questionnaires a school uses, and in which version."""

from collections.abc import Mapping

from db.queries import forms
from mentoring.questionnaire.form import Form
from services.act import Act


async def outdated(act: Act, hashes: Mapping[str, bytes]) -> list[str]:
    """Of the shipped forms (code → SHA-256 of the source) those not yet installed so."""
    stale = []
    for code, digest in hashes.items():
        newest = await forms.find_newest(act.session, act.school.id, code)
        if newest is None or newest[1] != digest:
            stale.append(code)
    return stale


async def install(act: Act, form: Form, digest: bytes) -> None:
    """A new version for new submissions; who has begun goes on with theirs."""
    await forms.add_version(act.session, act.school.id, form, digest, act.now)
