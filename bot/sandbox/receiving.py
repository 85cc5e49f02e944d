"""The methods by which a bot gets its updates; the only ones that wait."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.sandbox.errors import bad_request, conflict
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.webhook import Webhook

WEBHOOK_IS_SET = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
UPDATE_KINDS = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
        "managed_bot",
        "guest_message",
    }
)
Receive = Callable[[dict[str, Any]], Awaitable[Any]]


class Receiving:
    """Long polling or a webhook, never both."""

    def __init__(self, updates: UpdateQueue, webhook: Webhook) -> None:
        self.updates = updates
        self.webhook = webhook
        self.methods: dict[str, Receive] = {
            "getUpdates": self.get_updates,
            "setWebhook": self.set_webhook,
            "deleteWebhook": self.delete_webhook,
            "getWebhookInfo": self.get_webhook_info,
        }

    async def get_updates(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        if self.webhook.url:
            raise conflict(WEBHOOK_IS_SET)
        self._allow(params)
        return await self.updates.poll(
            params.get("offset", 0), params.get("limit", 100), params.get("timeout", 0)
        )

    async def set_webhook(self, params: dict[str, Any]) -> bool:
        self._allow(params)
        self._drop(params)
        if url := params.get("url", ""):
            await self.webhook.set(
                url, params.get("secret_token", ""), params.get("max_connections", 40)
            )
        else:
            await self.webhook.remove()
        return True

    async def delete_webhook(self, params: dict[str, Any]) -> bool:
        self._drop(params)
        await self.webhook.remove()
        return True

    async def get_webhook_info(self, _params: dict[str, Any]) -> dict[str, Any]:
        return self.webhook.info()

    def _allow(self, params: dict[str, Any]) -> None:
        if "allowed_updates" in params:
            kinds = frozenset(params["allowed_updates"])
            if unknown := kinds - UPDATE_KINDS:
                raise bad_request(f"unknown kinds of updates: {sorted(unknown)}")
            self.updates.allowed = kinds

    def _drop(self, params: dict[str, Any]) -> None:
        if params.get("drop_pending_updates"):
            self.updates.drop_all()
