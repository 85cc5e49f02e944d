"""Which questionnaires a school uses, and in which version."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from db.queries import audit, forms, people
from mentoring.errors import Refusal
from mentoring.forms import Copies, FormVersion, Origin, Versions
from mentoring.questionnaire.form import Form, in_language
from mentoring.rights import Action
from services import surveys
from services.act import Act
from services.rights import requires
from texts.xlsform.changes import changes, worded


class FormGone(Refusal):
    """The version was dropped or replaced by a newer draft, or is another school's."""


@dataclass(frozen=True, slots=True)
class SchoolForm:
    """A form with all its versions, and how many copies of each there are."""

    form: Form
    versions: Versions
    copies: Mapping[UUID, Copies]

    @property
    def total(self) -> Copies:
        return Copies.total(self.copies_of(version) for version in self.versions.all)

    def copies_of(self, version: FormVersion) -> Copies:
        return self.copies.get(version.id, Copies())


async def outdated(act: Act, hashes: Mapping[str, bytes]) -> list[str]:
    """Of the shipped forms (code → SHA-256 of the source) those not yet installed so."""
    stale = []
    for code, digest in hashes.items():
        newest = await forms.find_newest(act.session, act.school.id, code, Origin.SHIPPED)
        if newest is None or newest.source_hash != digest:
            stale.append(code)
    return stale


async def install(act: Act, form: Form, digest: bytes) -> None:
    """A shipped version; a school that has changed the form goes on with its own."""
    in_use = await forms.find_in_use(act.session, act.school.id, form.code)
    published = in_use is None or in_use.origin is Origin.SHIPPED
    await forms.add_version(act.session, act.school.id, form, digest, act.now, published=published)


@requires(Action.EDIT_FORMS)
async def list_forms(act: Act) -> list[SchoolForm]:
    """What waits for the school first, then what it made its own, then what is answered most."""
    await act.flush()
    found = await forms.list_versions(act.session, act.school.id)
    copies = await forms.count_copies(act.session, act.school.id)
    grouped = [Versions(list(group)) for _, group in groupby(found, key=lambda each: each.code)]
    known = await act.shared.forms.of(act.session, {each.shown.id for each in grouped})
    made = [SchoolForm(known[each.shown.id], each, copies) for each in grouped]
    return sorted(made, key=lambda each: (weight(each), title(act, each.form)))


def weight(form: SchoolForm) -> tuple[bool, bool, int]:
    return form.versions.draft is None, not form.versions.changed, -form.total.sent


def title(act: Act, form: Form) -> str:
    return in_language(form.title, act.person.language, form.default_language)


async def get_version(act: Act, key: UUID) -> FormVersion:
    """Raises FormGone."""
    found = await forms.find_version(act.session, act.school.id, key)
    if found is None:
        raise FormGone
    return found


async def get_form(act: Act, version: FormVersion) -> Form:
    return (await act.shared.forms.of(act.session, {version.id}))[version.id]


@requires(Action.EDIT_FORMS)
async def get_card(act: Act, key: UUID) -> SchoolForm:
    """The form that a version belongs to; raises FormGone."""
    await act.flush()
    code = (await get_version(act, key)).code
    versions = Versions(await forms.list_versions(act.session, act.school.id, code))
    copies = await forms.count_copies(act.session, act.school.id)
    return SchoolForm(await get_form(act, versions.shown), versions, copies)


@requires(Action.EDIT_FORMS)
async def author_of(act: Act, version: FormVersion) -> str | None:
    """The name of the curator who sent a version."""
    if version.author_id is None:
        return None
    known = await people.list_by_id(act.session, [version.author_id])
    return known[version.author_id].name if version.author_id in known else None


@requires(Action.EDIT_FORMS)
async def publish(act: Act, key: UUID) -> SchoolForm:
    """Make a version the one in use, be it a draft, an older one or one of a newer program.

    Who is in the middle of the form is moved over at their next answer. Raises FormGone.
    """
    card = await get_card(act, key)
    if card.versions.in_use is None or card.versions.in_use.id != key:
        await forms.publish(act.session, key, act.now)
        await audit.record(act.session, act.person, "form_published", key, act.now)
    return await get_card(act, key)


@requires(Action.EDIT_FORMS)
async def drop_draft(act: Act, key: UUID) -> Versions:
    """Forget a draft; gives what is left of its form. Raises FormGone if it is no draft by now."""
    version = await get_version(act, key)
    if version.published_at is not None or version.origin is not Origin.SCHOOL:
        raise FormGone
    await forget_draft(act, version)
    return Versions(await forms.list_versions(act.session, act.school.id, version.code))


async def forget_draft(act: Act, draft: FormVersion) -> None:
    """Whoever is trying the draft at this moment stands where they were before."""
    front = act.filling
    if front is not None and front.trial and front.version_id == draft.id:
        await surveys.leave(act, front)
    await forms.erase_trials(act.session, version_id=draft.id)
    await forms.drop_draft(act.session, draft.id)


@requires(Action.EDIT_FORMS)
async def compare(act: Act, key: UUID) -> list[str]:
    """What would change if this version were used instead of the present one; raises FormGone."""
    card = await get_card(act, key)
    version, in_use = await get_version(act, key), card.versions.in_use
    if in_use is None:
        return []
    old, new = await get_form(act, in_use), await get_form(act, version)
    return worded(changes(old, new), act.shared.phrases, act.person.language)
