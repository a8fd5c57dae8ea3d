"""Why a channel did not take a message, in words that say what to look at.

Apprise tells only its log, where addresses and answers stand. Of that the status and the kind of fault are told, in
words of ours, and nothing else.
"""

from __future__ import annotations

import logging
import re

_STATUS = re.compile(r"\berror=([1-5]\d\d)\b")
_NOT_REACHED = re.compile("connection error|socket exception", re.IGNORECASE)
# So begins what is told below a warning and is no server's answer.
_OF_THE_WAY = "Socket Exception"
# As the library writes them, so that no word of an address is taken for one.
_KINDS = (
    (re.compile("SSLError|CERTIFICATE_VERIFY_FAILED"), "shows a certificate that cannot be trusted"),
    (re.compile("timed out"), "did not answer in time"),
    (re.compile("NameResolutionError|Failed to resolve"), "is not found under this name; {check}"),
    (re.compile("Connection refused"), "lets nobody in there; {check}"),
)  # fmt: skip
_SAID = {
    400: "does not understand it",
    401: "does not let us in; {renew}",
    403: "does not let us in; {renew}",
    404: "knows no such address; {renew}",
    410: "knows no such address any more; {renew}",
    413: "finds it too long",
    429: "asks to be left alone for a while",
}


class Overheard(logging.Handler):
    """A log for one try, of which nothing is written anywhere."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._status = 0
        self._fault = ""
        # By itself, and below no other: what stands in it reaches no log of ours.
        self.log = logging.Logger("of one try", logging.DEBUG)  # noqa: LOG001
        self.log.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the status or the kind of fault. What a server answers is told at a lower level, and not looked at."""
        words, warned = record.getMessage(), record.levelno >= logging.WARNING
        if not warned and not words.startswith(_OF_THE_WAY):
            return
        if warned and (found := _STATUS.search(words)):
            self._status, self._fault = int(found[1]), ""
        elif _NOT_REACHED.search(words):
            kinds = (said for kind, said in _KINDS if kind.search(words))
            self._status, self._fault = 0, next(kinds, "cannot be reached; {check}")

    def __str__(self) -> str:
        """What went wrong, as the end of a sentence; "" where nothing is known."""
        said = _of_status(self._status) if self._status else self._fault
        if not said:
            return ""
        secret = f"the secret channel_{self._name}"
        check = f"check the address in {secret}"
        renew = f"{check}, or have the service make a new one"
        return f": its server {said.format(check=check, renew=renew)}"


def _of_status(status: int) -> str:
    said = _SAID.get(status, "refuses it; {check}")
    if status < 300:
        said = "answers, but did not take it; {check}"  # as Slack does
    elif status < 400:
        said = "sends us elsewhere, where we do not follow; {check}"
    elif status >= 500:
        said = "has a fault of its own"
    what, semicolon, mend = said.partition(";")
    return f"{what} (status {status}){semicolon}{mend}"
