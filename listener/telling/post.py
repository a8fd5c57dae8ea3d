"""What every way out of the house has in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from listener.errors import UserError
from listener.store.messages import Message


class MailError(Exception):
    """A message could not be sent just now. One plain sentence, without a secret. `retry_after`: seconds that were asked for."""

    def __init__(self, said: str, retry_after: float | None = None) -> None:
        super().__init__(said)
        self.retry_after = retry_after


class PartlySent(MailError):
    """A message has left, though not for every address. `taken`: the addresses that have it by now, as the settings write them."""

    def __init__(self, said: str, taken: tuple[str, ...]) -> None:
        super().__init__(said)
        self.taken = taken


class Post(Protocol):
    """A way for messages to leave the house."""

    def deliver(self, message: Message) -> None:
        """Send one message. Raises MailError."""
        ...


class OneByOne:
    """A post of which nothing but MailError comes: whatever is wrong with one message keeps no other waiting."""

    def __init__(self, post: Post, after_each: Callable[[], object]) -> None:
        """`after_each`: called whenever a message has left, or could not."""
        self._post, self._after_each = post, after_each

    def deliver(self, message: Message) -> None:
        """Send one message. Raises MailError."""
        try:
            self._post.deliver(message)
        except MailError:
            raise
        except UserError as error:
            raise MailError(str(error).rstrip(".")) from error
        except Exception as error:  # its own words may show an address, which is secret
            why = f"the message could not be sent ({type(error).__name__})"
            raise MailError(why) from error
        finally:
            self._after_each()
