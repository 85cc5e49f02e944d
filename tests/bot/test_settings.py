"""Settings: what is wrong is said in one sentence that names it and never tells its value."""

from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings, SettingWrongError, read_settings
from db.sealing import new_key
from texts.phrases import LANGUAGES, Phrases

SECRET = "canary-9141234567"  # noqa: S105 - it must not be seen anywhere
PHRASES = Phrases.load()
GOOD: dict[str, Any] = {
    "bot_token": "123456:ABC-DEF",
    "school_name": "Школа № 5",
    "school_address": "г. Якутск, ул. Ленина, 1",
    "data_key": new_key(),
}


@pytest.fixture(autouse=True)
def nothing_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither the environment of this machine nor a file .env decides these tests."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def given_without(name: str, **more: Any) -> dict[str, Any]:
    return {key: value for key, value in {**GOOD, **more}.items() if key != name}


@pytest.mark.parametrize("name", ["bot_token", "school_name", "school_address", "data_key"])
def test_a_missing_setting_is_named(name: str) -> None:
    with pytest.raises(SettingWrongError) as wrong:
        read_settings(**given_without(name))
    assert wrong.value.name == name.upper()
    assert wrong.value.reason == ("setting-no-key" if name == "data_key" else "setting-missing")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("bot_token", SECRET),
        ("bot_token", f":{SECRET}"),
        ("bot_token", "123456:"),
        ("school_name", ""),
        ("school_name", "  \n"),
        ("school_address", " "),
        ("school_name", SECRET * 20),
        ("school_address", SECRET * 20),
        ("data_key", SECRET),
        ("database_url", f"mysql://root:{SECRET}@host/db"),
        ("database_url", f"postgresql://root:{SECRET}@host/db"),
        ("telegram_proxy", SECRET),
        ("telegram_proxy", f"socks5://{SECRET}"),
        ("timezone", SECRET),
        ("timezone", f"../../{SECRET}"),
        ("telegram_api_url", SECRET),
        ("telegram_api_url", f"ftp://{SECRET}"),
        ("send_rate", SECRET),
        ("send_rate", -1),
        ("send_rate", 1001),
        ("alarm_chat_id", SECRET),
        ("log_format", SECRET),
        ("log_level", SECRET),
    ],
)
def test_a_wrong_setting_is_named_and_its_value_never_told(name: str, value: object) -> None:
    with pytest.raises(SettingWrongError) as wrong:
        read_settings(**{**GOOD, name: value})
    assert wrong.value.name == name.upper()
    assert all(PHRASES.plain(language, wrong.value.reason) for language in LANGUAGES)
    said = f"{wrong.value}{wrong.value.reason}{wrong.value!r}"
    assert SECRET not in said
    assert "\n" not in said
    assert wrong.value.__suppress_context__


def reason_for(**given: object) -> tuple[str, str]:
    with pytest.raises(SettingWrongError) as wrong:
        read_settings(**{**GOOD, **given})
    return wrong.value.name, wrong.value.reason


@pytest.mark.parametrize(
    "proxy",
    [
        "proxy.example:1080",
        "socks5://",
        "socks5://proxy.example",
        "socks5://proxy.example:port",
        "socks5://proxy.example:1080/path",
        "https://proxy.example:1080",
        "socks5://proxy example:1080",
        "socks5://proxy.example:1080\n",
    ],
)
def test_a_proxy_is_given_with_its_kind_address_and_port(proxy: str) -> None:
    assert reason_for(telegram_proxy=proxy) == ("TELEGRAM_PROXY", "setting-proxy")


@pytest.mark.parametrize(
    "proxy",
    ["socks5://10.0.0.1:1080", "socks4://a.b:9/", "http://user:word@proxy.example:3128"],
)
def test_a_proxy_of_a_known_kind_is_taken(proxy: str) -> None:
    assert read_settings(**GOOD, telegram_proxy=proxy).telegram_proxy == proxy


@pytest.mark.parametrize(
    "url",
    [
        "nastavnik.db",
        "sqlite:///var/nastavnik.db",
        "sqlite+aiosqlite://",
        "sqlite+aiosqlite:///",
        "sqlite+aiosqlite://var/nastavnik.db",
        "postgresql+asyncpg://",
        "postgresql+asyncpg://bot:word@host",
        "postgresql+asyncpg://bot:word@host/",
        "postgresql+asyncpg://host",
    ],
)
def test_a_database_is_given_whole(url: str) -> None:
    assert reason_for(database_url=url) == ("DATABASE_URL", "setting-database-kind")


@pytest.mark.parametrize(
    "url",
    [
        "sqlite+aiosqlite:///var/nastavnik.db",
        "sqlite+aiosqlite:////srv/nastavnik.db",
        "postgresql+asyncpg://bot:word@host/school",
        "postgresql+asyncpg://bot:word@host:5432/school?ssl=require",
    ],
)
def test_a_database_of_a_known_kind_is_taken(url: str) -> None:
    assert read_settings(**GOOD, database_url=url).database_url == url


@pytest.mark.parametrize("name", ["school_name", "school_address"])
def test_blank_words_name_no_school(name: str) -> None:
    assert reason_for(**{name: " \t"}) == (name.upper(), "setting-unusable")
    assert getattr(read_settings(**{**GOOD, name: "  Школа "}), name) == "Школа"


def test_a_key_file_that_holds_no_words_is_named(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_bytes(b"\xff\xfe\x00key")
    assert reason_for(data_key=None, data_key_file=file) == ("DATA_KEY_FILE", "setting-key-file")


def test_a_key_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingWrongError) as wrong:
        read_settings(**given_without("data_key", data_key_file=tmp_path / "no such"))
    assert wrong.value.name == "DATA_KEY_FILE"


def test_the_key_comes_from_its_file_when_there_is_none_in_the_environment(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(f"{GOOD['data_key']}\n", encoding="utf-8")
    settings = read_settings(**given_without("data_key", data_key_file=file))
    assert settings.key == GOOD["data_key"]


def test_what_the_file_of_the_key_holds_is_checked_too(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(SECRET, encoding="utf-8")
    with pytest.raises(SettingWrongError) as wrong:
        read_settings(**given_without("data_key", data_key_file=file))
    assert "DATA_KEY" in wrong.value.name
    assert SECRET not in str(wrong.value)


def test_the_environment_and_the_file_beside_it_are_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lines = [f"{name.upper()}={value}" for name, value in GOOD.items()]
    (tmp_path / ".env").write_text("\n".join([*lines, "SEND_RATE=5", "OTHER=1"]), encoding="utf-8")
    monkeypatch.setenv("SEND_RATE", "7")
    monkeypatch.setenv("ALARM_CHAT_ID", "")
    settings = read_settings()
    assert settings.school_name == GOOD["school_name"]
    assert settings.send_rate == 7
    assert settings.alarm_chat_id is None


def test_the_usual_is_the_official_server_a_file_and_yakutsk() -> None:
    settings = read_settings(**GOOD)
    assert str(settings.telegram_api_url) == "https://api.telegram.org/"
    assert settings.database_url == "sqlite+aiosqlite:///var/nastavnik.db"
    assert settings.zone.key == "Asia/Yakutsk"
    assert settings.send_rate == 30


def test_secrets_are_not_in_what_settings_say_of_themselves() -> None:
    settings = read_settings(**GOOD)
    for secret in (GOOD["bot_token"], GOOD["data_key"]):
        assert secret not in repr(settings)
        assert secret not in settings.model_dump_json()
