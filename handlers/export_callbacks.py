"""What the buttons of /export carry."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData


class ExportTap(CallbackData, prefix="ex"):
    """A file to take home: the whole programme, or the form of which this is a version."""

    do: str
    version: UUID | None = None
    page: int = 0
