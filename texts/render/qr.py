"""QR codes."""

from io import BytesIO

import segno

SCALE = 10
"""Pixels a module: sharp on paper and on a projector."""


def png(link: str) -> bytes:
    """A PNG that a phone reads from a wall; error correction M, quiet zone of four modules."""
    out = BytesIO()
    segno.make_qr(link, error="m").save(out, kind="png", scale=SCALE, border=4)
    return out.getvalue()


def svg(link: str) -> str:
    """An SVG element to stand within a page, sharp at any size, with the same quiet zone."""
    out = BytesIO()
    segno.make_qr(link, error="m").save(out, kind="svg", border=4, xmldecl=False, omitsize=True)
    return out.getvalue().decode()
