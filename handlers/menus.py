"""The command menu: everybody sees the commands that they may use, in their language."""

from aiogram.methods import SetMyCommands
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)

from handlers.say import Say
from mentoring.notices import MenuChanged
from mentoring.people import Person, Role
from services.act import Act
from texts.phrases import RUSSIAN_TOO, Phrases

EVERYBODY = ("start", "help", "language", "privacy", "mydata", "cancel")
TEAM = ("today", "week", "stages", "stage", "roadmap")
BY_ROLE = {
    Role.CURATOR: (
        "today",
        "week",
        "stages",
        "stage",
        "summary",
        "charts",
        "people",
        "mentors",
        "match",
        "pairs",
        "meetings",
        "approve",
        "unpaired",
        "selection",
        "register",
        "documents",
        "letter",
        "invite",
        "forms",
        "import",
        "export",
        "broadcast",
        "broadcasts",
        "concerns",
        "words",
        "programme",
        "roadmap",
        "team",
    ),
    Role.DEPUTY: (*TEAM, "summary", "charts"),
    Role.HEAD: (*TEAM, "summary", "charts"),
    Role.MENTOR: ("pair", "meetings"),
    Role.MENTEE: ("pair", "meetings"),
    Role.GUARDIAN: ("children", "pair", "meetings"),
    Role.CLASS_TEACHER: ("refer", "referrals", *TEAM),
    Role.PSYCHOLOGIST: ("refer", "referrals", "support", "concerns", "words", *TEAM),
}


def commands_of(person: Person | None) -> tuple[str, ...]:
    own = [commands for role, commands in BY_ROLE.items() if person and person.is_a(role)]
    return (*dict.fromkeys(command for commands in own for command in commands), *EVERYBODY)


def for_person(person: Person, phrases: Phrases) -> SetMyCommands:
    """The menu in one person's chat, set anew when their roles or language change."""
    say = Say(phrases, person.language)
    return SetMyCommands(
        commands=described(commands_of(person), say),
        scope=BotCommandScopeChat(chat_id=person.telegram_id or 0),
    )


def changed(chat: int, notice: MenuChanged, act: Act, say: Say) -> SetMyCommands:
    """Somebody's roles changed while they did something else, or nothing."""
    del chat, act
    return for_person(notice.person, say.phrases)


def for_everybody(phrases: Phrases) -> list[SetMyCommands]:
    """The menu of people without a role: in Russian where that is understood, else in English."""
    russian = described(EVERYBODY, Say(phrases, "ru"))
    english = described(EVERYBODY, Say(phrases, "en"))
    return [
        *(
            SetMyCommands(commands=russian, scope=SCOPE, language_code=code)
            for code in sorted(RUSSIAN_TOO)
            if len(code) == ISO_639_1
        ),
        SetMyCommands(commands=english, scope=SCOPE),
    ]


ISO_639_1 = 2
"""Telegram takes language codes of two letters only."""
SCOPE = BotCommandScopeAllPrivateChats()


def described(commands: tuple[str, ...], say: Say) -> list[BotCommand]:
    return [BotCommand(command=name, description=say(f"cmd-{name}")) for name in commands]
