"""What the buttons of /charts carry."""

from aiogram.filters.callback_data import CallbackData


class ChartTap(CallbackData, prefix="ct"):
    """The programme's indicators and pictures: show them, draw one or all, enter numbers."""

    do: str
