"""What a text of a settings file must look like, in words: nobody is shown a pattern."""

from __future__ import annotations

_SHAPES = {
    "webhook": "must be a web address that begins with https://, without a password and without `#`",
    "connector": "must be the name of a platform, such as facebook or x",
    "engine": "must be embedded or detoxify",
    "starts": "must be a time such as 09:00",
    "ends": "must be a time such as 17:00",
    "digest_at": "must be a time such as 09:00",
}


def shape_of(key: str) -> str:
    """What a text must look like that has a form of its own, in words."""
    fallback = "holds a sign that cannot stand there, such as a space, a dot or a slash"
    return _SHAPES.get(key, fallback)
