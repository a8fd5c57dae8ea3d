"""The one SQLite file: every read and write of state.

`connection` opens it and holds the transaction law; the other files each keep one kind of row. Functions that
write take a Transaction, functions that only look take the Store.
"""

from listener.store.connection import Store, Transaction, UnloggedChange

__all__ = ["Store", "Transaction", "UnloggedChange"]
