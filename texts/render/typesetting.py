"""Pages and pictures drawn by Typst from a template of ours and the data that it shows."""

from pathlib import Path
from typing import Any


def typeset(template: Path, data: str, **how: Any) -> bytes:
    """`data` is JSON that the template reads as text and nothing else; `how` names the format.

    Typst takes 30 MB once it has drawn, so it is imported only where something is drawn.
    """
    import typst  # noqa: PLC0415 - see above

    drawn: bytes = typst.compile(
        template,
        root=template.parent,
        ignore_system_fonts=True,
        sys_inputs={"data": data},
        **how,
    )
    return drawn
