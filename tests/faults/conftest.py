"""The same made-up town as the tests of the house."""

from tests.listener.conftest import place

__all__ = ["place"]
