"""All settings, read in this one place: from the environment and from the file .env."""

import re
from datetime import time, timedelta
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    AnyHttpUrl,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict

from db.sealing import BadKeyError, decode_key
from mentoring.reminders import Quiet


class SettingWrongError(Exception):
    """A setting is missing or cannot be used.

    `name` is its name in the environment, `reason` the key of the phrase that says why.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


def wrong(name: str, reason: str) -> PydanticCustomError:
    """What a check of ours raises: the reason travels as the type, the setting as the message."""
    return PydanticCustomError(reason, name)


PROXY = re.compile(r"(socks5|socks4|http)://[^\s/]+:\d{1,5}/?")
DATABASE = re.compile(
    r"sqlite\+aiosqlite:///[^?]+"
    r"|postgresql\+asyncpg://([^\s/@]*@)?(\[[^\s\]]+\]|[^\s/:@]*)(:\d{1,5})?/[^\s/?]+(\?\S*)?"
)
CLOCK = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")
MISSING = "setting-missing"
UNUSABLE = "setting-unusable"


class Settings(BaseSettings):
    """The settings of one installation, checked before anything starts."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    bot_token: SecretStr
    school_name: Annotated[str, Field(min_length=1, max_length=200)]
    school_address: Annotated[str, Field(min_length=1, max_length=300)]
    data_key: SecretStr | None = None
    data_key_file: Path | None = None
    database_url: str = "sqlite+aiosqlite:///var/nastavnik.db"
    timezone: str = "Asia/Yakutsk"
    quiet_from: time = time(21)
    quiet_until: time = time(9)
    unfinished_days: Annotated[int, Field(ge=14, le=365)] = 60
    telegram_api_url: AnyHttpUrl = AnyHttpUrl("https://api.telegram.org")
    telegram_proxy: str | None = None
    send_rate: Annotated[float, Field(ge=0, le=1000)] = 30
    alarm_chat_id: int | None = None
    log_format: Literal["text", "json"] = "text"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("bot_token")
    @classmethod
    def token_has_its_shape(cls, value: SecretStr) -> SecretStr:
        number, _, secret = value.get_secret_value().partition(":")
        if not number.isdigit() or not secret:
            raise wrong("BOT_TOKEN", "setting-token-shape")
        return value

    @field_validator("timezone")
    @classmethod
    def zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ValueError, OSError, KeyError):
            raise wrong("TIMEZONE", "setting-no-zone") from None
        return value

    @field_validator("quiet_from", "quiet_until", mode="before")
    @classmethod
    def hour_is_on_the_clock(cls, value: object, info: ValidationInfo) -> object:
        """A bare number would count as seconds after midnight."""
        if not isinstance(value, str):
            return value
        if not CLOCK.fullmatch(value):
            raise wrong((info.field_name or "").upper(), "setting-clock")
        return time.fromisoformat(value.zfill(len("00:00")))

    @field_validator("database_url")
    @classmethod
    def database_is_known(cls, value: str) -> str:
        if not DATABASE.fullmatch(value):
            raise wrong("DATABASE_URL", "setting-database-kind")
        return value

    @field_validator("school_name", "school_address")
    @classmethod
    def words_are_there(cls, value: str) -> str:
        if not value.strip():
            raise ValueError
        return value.strip()

    @field_validator("telegram_proxy")
    @classmethod
    def proxy_is_an_address(cls, value: str | None) -> str | None:
        if value is not None and not PROXY.fullmatch(value):
            raise wrong("TELEGRAM_PROXY", "setting-proxy")
        return value

    @model_validator(mode="after")
    def key_is_there(self) -> "Settings":
        """The key comes from DATA_KEY or from the file that DATA_KEY_FILE names."""
        if self.data_key is None and self.data_key_file is None:
            raise wrong("DATA_KEY", "setting-no-key")
        try:
            decode_key(self.key)
        except (OSError, UnicodeDecodeError):
            raise wrong("DATA_KEY_FILE", "setting-key-file") from None
        except BadKeyError:
            raise wrong("DATA_KEY", "setting-bad-key") from None
        return self

    @property
    def key(self) -> str:
        if self.data_key is not None:
            return self.data_key.get_secret_value()
        if self.data_key_file is None:
            raise SettingWrongError("DATA_KEY", "setting-no-key")
        return self.data_key_file.read_text(encoding="utf-8").strip()

    @property
    def quiet(self) -> Quiet:
        return Quiet(self.quiet_from, self.quiet_until)

    @property
    def unfinished_stay(self) -> timedelta:
        """How long a questionnaire that nobody sends is kept."""
        return timedelta(days=self.unfinished_days)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


def read_settings(**given: object) -> Settings:
    """Raises SettingWrongError with the first setting that is wrong, and never its value."""
    try:
        return Settings(**given)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        first = error.errors(include_input=False, include_context=False)[0]
        if first["type"].startswith("setting-"):
            raise SettingWrongError(first["msg"], first["type"]) from None
        reason = MISSING if first["type"] == "missing" else UNUSABLE
        raise SettingWrongError(str(first["loc"][0]).upper(), reason) from None
