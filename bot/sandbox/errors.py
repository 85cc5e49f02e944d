"""What Telegram says when it refuses; bots match on its wordings."""

from http import HTTPStatus
from typing import Any


class ApiError(Exception):
    """A call that Telegram refuses, with the number and words that it uses."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def wire(self) -> dict[str, Any]:
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        return answer


class ViolationError(ApiError):
    """A call that no documented client makes; tests fail on it whatever the bot does."""


def bad_request(reason: str) -> ApiError:
    """The call is understood and cannot be done."""
    return ApiError(HTTPStatus.BAD_REQUEST, f"Bad Request: {reason}")


def violation(reason: str) -> ViolationError:
    """The call is not one that the Bot API has."""
    return ViolationError(HTTPStatus.BAD_REQUEST, f"Bad Request: {reason}")


def forbidden(reason: str) -> ApiError:
    """The bot may not do this to this person."""
    return ApiError(HTTPStatus.FORBIDDEN, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    """Somebody else receives this bot's updates."""
    return ApiError(HTTPStatus.CONFLICT, f"Conflict: {reason}")


def unauthorized() -> ApiError:
    """The token is not this bot's."""
    return ApiError(HTTPStatus.UNAUTHORIZED, "Unauthorized")


def too_many_requests(seconds: int) -> ApiError:
    """The bot must wait these seconds before its next try."""
    return ApiError(
        HTTPStatus.TOO_MANY_REQUESTS, f"Too Many Requests: retry after {seconds}", seconds
    )
