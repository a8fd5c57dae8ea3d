"""An X account of the tests: its id, its tokens, and a connector that uses the plain one."""

from connectors.base import Connector
from connectors.x import connect

ACCOUNT = "1720000000000000001"
TOKEN = "user-token-of-a-test"
API = "https://api.twitter.com/2"
OAUTH1 = {
    "consumer_key": "consumer-key-1",
    "consumer_secret": "consumer-secret-1",
    "access_token": "access-token-1",
    "access_token_secret": "access-token-secret-1",
}
EMPTY = {"meta": {"result_count": 0}}


def user() -> Connector:
    return connect(ACCOUNT, {"access_token": TOKEN})
