"""The table of parameters is the one that aiogram's classes were made from."""

import types
import typing
from typing import Any

import aiogram.methods
import pytest
from aiogram.client.default import Default
from aiogram.types import InputFile
from pydantic.fields import FieldInfo

from bot.sandbox.methods import METHODS as DONE
from bot.sandbox.parameters import METHODS, Kind

DEPRECATED = {"allow_sending_without_reply", "disable_web_page_preview", "reply_to_message_id"}
RECEIVING = {"getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo"}


def kind_of(field: FieldInfo) -> Kind:
    """The documents' name for what aiogram's annotation says."""
    options = [a for a in members(field.annotation) if a not in {type(None), Default}]
    if InputFile in options:
        return Kind.FILE
    if any(typing.get_origin(option) is list for option in options):
        return Kind.LIST
    plain = {int: Kind.INT, float: Kind.FLOAT, str: Kind.TEXT, bool: Kind.FLAG}
    if int in options and str in options:
        return Kind.CHAT
    found = next((plain[option] for option in options if option in plain), None)
    return found or Kind.OBJECT


def members(annotation: Any) -> list[Any]:
    if typing.get_origin(annotation) in {typing.Union, types.UnionType}:
        return [m for part in typing.get_args(annotation) for m in members(part)]
    if typing.get_origin(annotation) is typing.Annotated:
        return members(typing.get_args(annotation)[0])
    return [annotation]


@pytest.mark.parametrize("method", sorted(METHODS))
def test_each_method_has_exactly_its_parameters(method: str) -> None:
    fields = getattr(aiogram.methods, method[0].upper() + method[1:]).model_fields
    expected = {name: kind_of(f) for name, f in fields.items() if name not in DEPRECATED}
    assert METHODS[method] == expected


def test_each_method_that_is_known_is_done() -> None:
    assert set(DONE) | RECEIVING == set(METHODS)
