"""Sealed values open with their key in their place, and nowhere else."""

import random
from base64 import urlsafe_b64encode
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sqlalchemy import select, update

from db.engine import Database
from db.queries.institutions import add_institution, check_key
from db.queries.people import change, get_person
from db.sealing import BadKeyError, Sealer, WrongKeyError, new_key
from db.tables import person
from tests.db.databases import KEY, opened, sealer
from tests.db.examples import NOW, known

PLACES = st.sampled_from(["person.name", "person.phone", "inbox.payload", "job.payload"])
ROWS = st.uuids() | st.integers(0, 2**63)
OTHER = Sealer(new_key())
OURS = sealer()


@given(st.binary(max_size=500), PLACES, ROWS)
def test_what_is_sealed_opens_again(value: bytes, place: str, row: UUID | int) -> None:
    assert OURS.unseal(OURS.seal(value, place, row), place, row) == value


@given(st.text(), PLACES, ROWS)
def test_text_opens_again_letter_by_letter(value: str, place: str, row: UUID | int) -> None:
    assert OURS.unseal_text(OURS.seal_text(value, place, row), place, row) == value


def test_nothing_stays_nothing() -> None:
    assert OURS.seal_text(None, "person.name", 1) is None
    assert OURS.unseal_text(None, "person.name", 1) is None


@given(st.binary(max_size=50), PLACES, ROWS)
def test_another_key_does_not_open_it(value: bytes, place: str, row: UUID | int) -> None:
    with pytest.raises(WrongKeyError):
        OTHER.unseal(OURS.seal(value, place, row), place, row)


@given(st.binary(max_size=50), PLACES, PLACES, ROWS, ROWS)
def test_a_value_moved_to_another_place_or_row_does_not_open(
    value: bytes, place: str, other_place: str, row: UUID | int, other_row: UUID | int
) -> None:
    assume((place, str(row)) != (other_place, str(other_row)))
    with pytest.raises(WrongKeyError):
        OURS.unseal(OURS.seal(value, place, row), other_place, other_row)


@given(st.binary(max_size=50), st.randoms(use_true_random=False))
def test_a_changed_or_cut_value_does_not_open(value: bytes, dice: random.Random) -> None:
    sealed = bytearray(OURS.seal(value, "person.name", 1))
    at = dice.randrange(len(sealed))
    for changed in (sealed[:at], sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]):
        with pytest.raises(WrongKeyError):
            OURS.unseal(bytes(changed), "person.name", 1)


@given(st.text(max_size=30), st.text(max_size=30))
def test_the_blind_index_tells_equal_from_unequal_and_no_more(one: str, other: str) -> None:
    index = OURS.index(one, "person.name")
    assert (index == OURS.index(other, "person.name")) == (one == other)
    assert index != OURS.index(one, "person.phone")
    assert index != OTHER.index(one, "person.name")


def test_two_seals_of_one_value_do_not_look_alike() -> None:
    seals = {OURS.seal(b"same", "person.name", 1) for _ in range(1000)}
    assert len(seals) == 1000


@pytest.mark.parametrize(
    "key",
    ["", "short", "Ж" * 44, urlsafe_b64encode(bytes(31)).decode(), "=" * 44, "A" * 45],
)
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(BadKeyError):
        Sealer(key)


def test_a_key_survives_the_white_space_of_a_file() -> None:
    assert Sealer(f"  {KEY}\n").key_id == OURS.key_id


async def test_a_name_copied_to_another_person_is_refused(database: Database) -> None:
    async with database.begin() as session:
        school = await add_institution(session, "Школа № 5", "г. Якутск", NOW)
        whose = await change(session, replace(await known(session, school, 1), name="Айсен"))
        other = await known(session, school, 2)
        name = await session.scalar(select(person.c.name).where(person.c.id == whose.id))
        await session.run(update(person).where(person.c.id == other.id).values(name=name))
        assert (await get_person(session, whose.id)).name == "Айсен"
        with pytest.raises(WrongKeyError):
            await get_person(session, other.id)


async def test_a_database_sealed_with_another_key_is_recognised(database: Database) -> None:
    async with database.begin() as session:
        await add_institution(session, "Школа № 5", "г. Якутск", NOW)
        await check_key(session)
    async with opened(database.url.render_as_string(hide_password=False)) as again:
        again.sealer = OTHER
        with pytest.raises(WrongKeyError):
            async with again.begin() as session:
                await check_key(session)
