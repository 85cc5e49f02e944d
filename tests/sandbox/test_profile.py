"""The bot's own face, as it sets it and as people see it."""

from aiogram import Bot
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
)

from bot.sandbox import Sandbox
from bot.sandbox.methods.profile import commands_for
from tests.conversations.people import Person


def commands(*names: str) -> list[BotCommand]:
    return [BotCommand(command=name, description=f"о {name}") for name in names]


async def test_commands_are_kept_by_scope_and_language(bot: Bot, mentor: Person) -> None:
    here = BotCommandScopeChat(chat_id=mentor.id)
    await bot.set_my_commands(commands("help"))
    await bot.set_my_commands(commands("summary"), scope=here)
    await bot.set_my_commands(commands("aide"), language_code="fr")
    assert [c.command for c in await bot.get_my_commands()] == ["help"]
    assert [c.command for c in await bot.get_my_commands(scope=here)] == ["summary"]
    assert [c.command for c in await bot.get_my_commands(language_code="fr")] == ["aide"]
    await bot.delete_my_commands(scope=here)
    assert await bot.get_my_commands(scope=here) == []


async def test_a_person_s_menu_is_the_narrowest_in_their_language(
    sandbox: Sandbox, bot: Bot, mentor: Person
) -> None:
    def menu() -> list[str]:
        return [c["command"] for c in commands_for(sandbox.world.bot, mentor.account)]

    await bot.set_my_commands(commands("all"))
    await bot.set_my_commands(commands("private"), scope=BotCommandScopeAllPrivateChats())
    assert menu() == ["private"]
    here = BotCommandScopeChat(chat_id=mentor.id)
    await bot.set_my_commands(commands("own"), scope=here)
    await bot.set_my_commands(commands("svoi"), scope=here, language_code="ru")
    assert menu() == ["svoi"]


async def test_name_descriptions_and_menu_button_are_kept(bot: Bot) -> None:
    await bot.set_my_name("Наставник школы № 5")
    await bot.set_my_description("Здравствуйте", language_code="ru")
    await bot.set_my_short_description("Коротко")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_my_name()).name == "Наставник школы № 5"
    assert (await bot.get_my_description(language_code="ru")).description == "Здравствуйте"
    assert (await bot.get_my_short_description()).short_description == "Коротко"
    assert (await bot.get_chat_menu_button()).type == "commands"
