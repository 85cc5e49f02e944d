"""The bot's own face: who it is, its commands, its descriptions."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.checks import check_commands
from bot.sandbox.errors import bad_request
from bot.sandbox.html import utf16_length
from bot.sandbox.methods.asked import Asked
from bot.sandbox.people import Person
from bot.sandbox.world import BotAccount, World

SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "all_chat_administrators"})
CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})


def get_me(world: World, _asked: Asked) -> dict[str, Any]:
    """The bot as it sees itself."""
    return {
        **world.bot.user(),
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def _scope_key(world: World, asked: Asked) -> tuple[str, str]:
    scope = asked.params.get("scope", {"type": "default"})
    kind, language = scope.get("type"), asked.params.get("language_code", "")
    if kind in SCOPES:
        return kind, language
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    return f"chat:{world.chat_of(scope.get('chat_id')).person.id}", language


def set_my_commands(world: World, asked: Asked) -> bool:
    """The menu for a scope and language."""
    commands = asked.params.get("commands", [])
    check_commands(commands)
    world.bot.commands[_scope_key(world, asked)] = commands
    world.events.tell("commands")
    return True


def get_my_commands(world: World, asked: Asked) -> list[dict[str, Any]]:
    """Exactly what was set for this scope and language, without falling back."""
    return world.bot.commands.get(_scope_key(world, asked), [])


def delete_my_commands(world: World, asked: Asked) -> bool:
    """The scope falls back to wider ones."""
    world.bot.commands.pop(_scope_key(world, asked), None)
    world.events.tell("commands")
    return True


def commands_for(bot: BotAccount, person: Person) -> list[dict[str, Any]]:
    """What the person's menu shows: the narrowest scope first, their language before none."""
    for scope in (f"chat:{person.id}", "all_private_chats", "default"):
        for language in (person.language_code, ""):
            if commands := bot.commands.get((scope, language)):
                return commands
    return []


def _setter(name: str, limit: int) -> Callable[[World, Asked], bool]:
    def set_text(world: World, asked: Asked) -> bool:
        text = asked.params.get(name, "")
        if utf16_length(text) > limit:
            raise bad_request(f"{name} is too long")
        world.bot.profile[name, asked.params.get("language_code", "")] = text
        return True

    return set_text


def _getter(name: str) -> Callable[[World, Asked], dict[str, str]]:
    def get_text(world: World, asked: Asked) -> dict[str, str]:
        unset = world.bot.name if name == "name" else ""
        return {name: world.bot.profile.get((name, asked.params.get("language_code", "")), unset)}

    return get_text


def set_chat_menu_button(world: World, asked: Asked) -> bool:
    """The button beside the input line, for one chat or (0) for all."""
    button = asked.params.get("menu_button", {"type": "default"})
    if button.get("type") not in {"commands", "web_app", "default"}:
        raise bad_request("can't parse menu button: unsupported type specified")
    world.bot.menu_buttons[asked.params.get("chat_id", 0)] = button
    return True


def get_chat_menu_button(world: World, asked: Asked) -> dict[str, Any]:
    """What was set for the chat, or for all, or Telegram's own."""
    buttons = world.bot.menu_buttons
    default = buttons.get(0, {"type": "default"})
    return buttons.get(asked.params.get("chat_id", 0), default)


METHODS: dict[str, Callable[[World, Asked], Any]] = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("name", 64),
    "getMyName": _getter("name"),
    "setMyDescription": _setter("description", 512),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description", 120),
    "getMyShortDescription": _getter("short_description"),
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}
