"""What every way out of the house has in common."""

from __future__ import annotations

from typing import Protocol

from listener.store.messages import Message


class MailError(Exception):
    """A message could not be sent just now. One plain sentence, without a secret."""


class Post(Protocol):
    """A way for messages to leave the house."""

    def deliver(self, message: Message) -> None:
        """Send one message. Raises MailError."""
        ...
