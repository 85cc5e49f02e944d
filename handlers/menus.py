"""The command menu: everybody sees the commands that they may use, in their language."""

from aiogram.methods import SetMyCommands
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)

from handlers.say import Say
from mentoring.people import Person, Role
from texts.phrases import LANGUAGES, Phrases

EVERYBODY = ("start", "help", "language", "privacy", "mydata", "cancel")
BY_ROLE = {Role.CURATOR: ("summary", "mentors", "invite")}


def commands_of(person: Person | None) -> tuple[str, ...]:
    own = [commands for role, commands in BY_ROLE.items() if person and person.is_a(role)]
    return (*(command for commands in own for command in commands), *EVERYBODY)


def for_person(person: Person, phrases: Phrases) -> SetMyCommands:
    """The menu in one person's chat, set anew when their roles or language change."""
    say = Say(phrases, person.language)
    return SetMyCommands(
        commands=described(commands_of(person), say),
        scope=BotCommandScopeChat(chat_id=person.telegram_id or 0),
    )


def for_everybody(phrases: Phrases) -> list[SetMyCommands]:
    """The menu of people without a role: one a language, and one for all other languages."""
    made = []
    for language in LANGUAGES:
        commands = described(EVERYBODY, Say(phrases, language))
        made.append(SetMyCommands(commands=commands, scope=SCOPE, language_code=language))
    commands = described(EVERYBODY, Say(phrases, next(iter(LANGUAGES))))
    return [*made, SetMyCommands(commands=commands, scope=SCOPE)]


SCOPE = BotCommandScopeAllPrivateChats()


def described(commands: tuple[str, ...], say: Say) -> list[BotCommand]:
    return [BotCommand(command=name, description=say(f"cmd-{name}")) for name in commands]
