"""A right is to one's own: another school's things, and colleagues' and families', are closed."""

import inspect
from collections.abc import AsyncIterator
from functools import cache
from typing import Any, get_args
from uuid import UUID

import pytest
import pytest_asyncio

from db.queries import people, uploads
from mentoring.concerns import Verdict
from mentoring.consent import Purpose
from mentoring.errors import Refusal
from mentoring.people import Institution, Role
from mentoring.questionnaire.run import Input, Show, Typed
from mentoring.reminders import Chain
from services import (
    broadcasts,
    consents,
    fan_out,
    guardians,
    imports,
    notes,
    partners,
    referrals,
)
from services.act import Act
from services.broadcasts import BroadcastGone
from services.consents import ConsentGone, NotYourChild
from services.imports import UploadGone
from services.partners import PartnerGone
from services.referrals import ReferralGone
from services.rights import NotAllowed
from services.surveys import answer, begin, give_up
from tests.db.databases import Server, Template, sqlite_in
from tests.db.examples import NOW, small_form
from tests.house.test_rights_of_services import Service, services
from tests.services.acting import Acting, form_of
from tests.services.schools import ME, TwoSchools, furnished, named_pupil, two_schools

SILENT = {"reminders.mute"}
"""Finds nothing of one's own and does nothing, as for a reminder that was muted before."""


def takes_id(parameter: inspect.Parameter) -> bool:
    kinds = get_args(parameter.annotation) or (parameter.annotation,)
    return UUID in kinds


@cache
def with_ids() -> dict[str, Service]:
    """Every guarded service that is told by an id what it is about."""
    return {
        f"{module}.{name}": service
        for module, name, service, _ in services()
        if hasattr(service, "action")
        and any(map(takes_id, inspect.signature(service).parameters.values()))
    }


def arguments(service: Service, act: Act, ids: tuple[UUID, UUID]) -> dict[str, Any]:
    """The ids in the places of ids; anything that fits elsewhere."""
    fitting: dict[object, Any] = {
        bool: True,
        int: 0,
        str: "",
        Institution: act.school,
        Role: Role.MENTOR,
        Chain: Chain.WAITING,
        Verdict: Verdict.ACTED,
        Input: Show(),
    }
    free = iter(ids)
    return {
        name: next(free) if takes_id(each) else fitting.get(each.annotation)
        for name, each in inspect.signature(service).parameters.items()
        if name != "act" and (takes_id(each) or each.default is each.empty)
    }


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=["sqlite", "postgresql"])
async def schools(
    request: pytest.FixtureRequest, template: Template, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[TwoSchools]:
    """Made once for all services."""
    if request.param == "sqlite":
        folder = tmp_path_factory.mktemp("schools")
        await template.copy_to(folder)
        opening = sqlite_in(folder)
    else:
        server: Server = request.getfixturevalue("server")
        opening = server.migrated()
    async with opening as database:
        yield await two_schools(database)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("name", with_ids())
async def test_an_id_of_another_school_is_refused_by_every_service(
    schools: TwoSchools, name: str
) -> None:
    service, me = with_ids()[name], schools.me
    async with schools.act() as act:
        for what, key in schools.there.ids.items():
            for ids in ((key, key), (me.id, key), (key, me.id)):
                given = arguments(service, act, ids)
                if key not in given.values():
                    continue
                assert await refuses(service, act, given) or name in SILENT, what


async def refuses(service: Service, act: Act, given: dict[str, Any]) -> bool:
    try:
        assert await service(act, **given) is None
    except NotAllowed:
        raise
    except Refusal:
        return True
    return False


async def test_a_guardian_has_nothing_to_say_about_another_familys_child(acting: Acting) -> None:
    ours = await furnished(acting, 100)
    await acting.somebody(ME, Role.GUARDIAN, name="Дария")
    child = ours.ids["child"]
    async with acting.by(ME) as act:
        for service in (
            guardians.get_child,
            guardians.decline,
            guardians.fill_in_for,
            guardians.link_for_child,
            guardians.link_for_other_guardian,
        ):
            with pytest.raises(NotYourChild):
                await service(act, child)
        for take_back in (consents.get_mine, consents.withdraw):
            with pytest.raises(ConsentGone):
                await take_back(act, ours.ids["consent"])
        person = await people.get_person(act.session, child)
        asked = await consents.ask(act, Purpose.MENTEE, person)
        with pytest.raises(NotYourChild):
            await consents.agree(act, asked, asked.words.digest)


@pytest.mark.parametrize("role", [Role.CLASS_TEACHER, Role.PSYCHOLOGIST])
async def test_a_referral_is_its_authors(acting: Acting, role: Role) -> None:
    author = await acting.somebody(5, Role.CLASS_TEACHER, name="Ольга")
    await acting.somebody(ME, role)
    pupil = await named_pupil(acting, author)
    async with acting.by(ME) as act:
        assert await referrals.list_mine(act) == []
        for service in (
            referrals.get_mine,
            referrals.guardian_link,
            referrals.pupil_link,
            referrals.fill_in_for,
        ):
            with pytest.raises(ReferralGone):
                await service(act, pupil.id)
    async with acting.by(5) as act:
        assert (await referrals.get_mine(act, pupil.id)).child == pupil


async def test_notes_are_for_psychologists_and_curators_as_they_were_written(
    acting: Acting,
) -> None:
    ours = await furnished(acting, 100)
    psychologist = await acting.somebody(5, Role.PSYCHOLOGIST, name="Нюргуяна")
    form, child = small_form("note"), await acting.now_is(ours.curator)
    version = await acting.install(form)
    theirs = await acting.sent(psychologist, form, version, NOW, subject=child)
    of_curator = await acting.sent(ours.curator, form, version, NOW, subject=child)
    await acting.somebody(6, Role.CLASS_TEACHER)
    async with acting.by(6) as act:
        with pytest.raises(NotAllowed):
            await notes.list_notes(act, child.id)
    seen = {5: {theirs.id}, 100: {theirs.id, of_curator.id}}
    for account, expected in seen.items():
        async with acting.by(account) as act:
            _, found = await notes.list_notes(act, child.id)
            assert {each.id for each in found} == expected
    async with acting.by(5) as act:
        with pytest.raises(notes.NoteGone):
            await notes.erase(act, of_curator.id)


async def test_who_speaks_for_one_organisation_learns_nothing_of_another(acting: Acting) -> None:
    ours = await furnished(acting, 100)
    async with acting.by(100) as act:
        other = await partners.get_partner(act, ours.ids["partner"])
        own = await partners.find_or_add(act, "Больница", "employer")
    await acting.somebody(ME, Role.PARTNER, partner_id=own.id)
    async with acting.by(ME) as act:
        assert await partners.mine(act) == own
        assert await partners.count(act, own) == partners.Count(0, 0)
        for service in (partners.count, partners.people_link):
            with pytest.raises(PartnerGone):
                await service(act, other)
        for closed in (partners.counts_of, partners.list_partners):
            with pytest.raises(NotAllowed):
                await closed(act)


async def test_what_a_curator_has_not_sent_yet_is_not_a_colleagues(acting: Acting) -> None:
    ours = await furnished(acting, 100)
    await acting.somebody(ME, Role.CURATOR)
    draft, upload = ours.ids["draft"], ours.ids["upload"]
    async with acting.by(ME) as act:
        for service in (broadcasts.get_draft, broadcasts.drop):
            with pytest.raises(BroadcastGone):
                await service(act, draft)
        with pytest.raises(BroadcastGone):
            await fan_out.send(act, draft, "")
        for settle in (imports.confirm, imports.drop):
            with pytest.raises(UploadGone):
                await settle(act, upload)
    async with acting.by(100) as act:
        assert (await broadcasts.get_draft(act, draft)).id == draft
        assert await uploads.take_upload(act.session, act.person, upload) is not None


async def test_who_loses_a_right_in_the_middle_of_a_form_does_not_go_on_with_it(
    acting: Acting,
) -> None:
    form = form_of("note", "text", "more")
    await acting.install(form)
    psychologist = await acting.somebody(5, Role.PSYCHOLOGIST)
    async with acting.by(5) as act:
        await begin(act, "note")
        await answer(act, None, Typed("Тревожится"))
    async with acting.database.begin() as session:
        await people.revoke(session, psychologist, Role.PSYCHOLOGIST)
    async with acting.by(5) as act:
        with pytest.raises(NotAllowed):
            await answer(act, None, Typed("И плохо спит"))
        await give_up(act)
