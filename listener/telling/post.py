"""What every way out of the house has in common."""

from __future__ import annotations

from typing import Protocol

from listener.store.messages import Message


class MailError(Exception):
    """A message could not be sent just now. One plain sentence, without a secret. `retry_after`: seconds that were asked for."""

    def __init__(self, said: str, retry_after: float | None = None) -> None:
        super().__init__(said)
        self.retry_after = retry_after


class Post(Protocol):
    """A way for messages to leave the house."""

    def deliver(self, message: Message) -> None:
        """Send one message. Raises MailError."""
        ...
