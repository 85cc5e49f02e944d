"""Personal values are sealed before they are written, with a key that is not in the database."""

import hashlib
import hmac
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
ID_BYTES = 4
NONCE_BYTES = 12


class BadKeyError(Exception):
    """The key is not 32 bytes in URL-safe Base64."""


class WrongKeyError(Exception):
    """A sealed value was made with another key, for another place, or was changed."""


def new_key() -> str:
    """A fresh random key as text for DATA_KEY."""
    return urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


class Sealer:
    """AES-256-GCM, bound to the place (table, column, row) so that a value cannot be moved.

    A sealed value is: key id (4 bytes), nonce (12), ciphertext with tag.
    """

    def __init__(self, key: str) -> None:
        raw = decode_key(key)
        self.key_id = hashlib.sha256(b"nastavnik key id" + raw).digest()[:ID_BYTES]
        self._cipher = AESGCM(derive(raw, b"seal"))
        self._index_key = derive(raw, b"index")

    def seal(self, value: bytes, place: str, row: UUID | int) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return self.key_id + nonce + self._cipher.encrypt(nonce, value, where(place, row))

    def unseal(self, sealed: bytes, place: str, row: UUID | int) -> bytes:
        """The value as it was sealed; WrongKeyError if key, place or bytes differ."""
        key_id, rest = sealed[:ID_BYTES], sealed[ID_BYTES:]
        if key_id != self.key_id:
            raise WrongKeyError(f"{place} was sealed with another key")
        try:
            return self._cipher.decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:], where(place, row))
        except (InvalidTag, ValueError):
            # ValueError: so much of it was cut off that not even the nonce is whole.
            raise WrongKeyError(f"{place} does not open") from None

    def seal_text(self, text: str | None, place: str, row: UUID | int) -> bytes | None:
        return None if text is None else self.seal(text.encode(), place, row)

    def unseal_text(self, sealed: bytes | None, place: str, row: UUID | int) -> str | None:
        return None if sealed is None else self.unseal(sealed, place, row).decode()

    def index(self, text: str, place: str) -> bytes:
        """A blind index: equal texts of one place give equal bytes, and nothing else is told."""
        return hmac.digest(self._index_key, f"{place}\0{text}".encode(), "sha256")


def where(place: str, row: UUID | int) -> bytes:
    return f"{place}\0{row}".encode()


def derive(raw: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(raw)


def decode_key(key: str) -> bytes:
    try:
        raw = urlsafe_b64decode(key.strip())
    except (NotBase64, ValueError):
        raise BadKeyError from None
    if len(raw) != KEY_BYTES:
        raise BadKeyError
    return raw
