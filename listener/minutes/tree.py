"""The Merkle tree of RFC 6962: roots, proofs, and the checking of proofs. Pure: it is handed the hashes it needs.

A `Reader` gives the hash of a complete subtree: `node(level, position)` covers the leaves from position * 2**level
on, 2**level of them; level 0 are the leaves. Indexes of leaves begin at 0, hashes are 32 bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256

Reader = Callable[[int, int], bytes]
EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """The hash of one leaf."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of a node from those of its two children."""
    return sha256(b"\x01" + left + right).digest()


def parents(hashes: Sequence[bytes]) -> list[bytes]:
    """The hashes one level up; a last one without a partner has no complete parent yet."""
    pairs = zip(hashes[::2], hashes[1::2], strict=False)
    return [sha256(b"\x01" + left + right).digest() for left, right in pairs]


def reader(leaves: Sequence[bytes]) -> Reader:
    """A reader over leaf hashes that are all in memory."""
    levels = [list(leaves)]
    while len(levels[-1]) > 1:
        levels.append(parents(levels[-1]))
    return lambda level, position: levels[level][position]


def root(size: int, node: Reader) -> bytes:
    """The root over the first `size` leaves."""
    return _span(0, size, node) if size else EMPTY_ROOT


def inclusion_proof(index: int, size: int, node: Reader) -> list[bytes]:
    """The hashes that lead from one leaf to the root over `size` leaves, from the bottom up."""
    if not 0 <= index < size:
        raise ValueError(f"a tree of {size} leaves has no leaf {index}")
    start, end = 0, size
    proof = []
    while end - start > 1:
        middle = start + _half(end - start)
        if index < middle:
            proof.append(_span(middle, end, node))
            end = middle
        else:
            proof.append(_span(start, middle, node))
            start = middle
    return proof[::-1]


def consistency_proof(old: int, new: int, node: Reader) -> list[bytes]:
    """The hashes that show the first `old` of `new` leaves to be those of the older tree."""
    if not 0 <= old <= new:
        raise ValueError(f"{old} leaves are not the beginning of {new}")
    if old in (0, new):
        return []
    start, end = 0, new
    proof = []
    while old != end:
        middle = start + _half(end - start)
        if old <= middle:
            proof.append(_span(middle, end, node))
            end = middle
        else:
            proof.append(_span(start, middle, node))
            start = middle
    if start:  # else the older root itself is what is left, and whoever checks has it
        proof.append(_span(start, end, node))
    return proof[::-1]


def includes(
    root: bytes, size: int, index: int, leaf: bytes, proof: Sequence[bytes]
) -> bool:
    """Whether the proof leads from this leaf hash at this index to the root (RFC 9162, section 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    here, last, made = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if here & 1 or here == last:
            made = node_hash(step, made)
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            made = node_hash(made, step)
        here, last = here >> 1, last >> 1
    return last == 0 and made == root


def extends(
    old_root: bytes, old: int, new_root: bytes, new: int, proof: Sequence[bytes]
) -> bool:
    """Whether the proof shows the older tree to be the beginning of the newer (RFC 9162, section 2.1.4.2)."""
    if old == new or old == 0:
        same = old_root == (new_root if old else EMPTY_ROOT)
        return same and not proof
    if not 0 < old < new or not proof:
        return False
    path = list(proof) if old & (old - 1) else [old_root, *proof]
    here, last = old - 1, new - 1
    while here & 1:
        here, last = here >> 1, last >> 1
    older = newer = path[0]
    for step in path[1:]:
        if last == 0:
            return False
        if here & 1 or here == last:
            older, newer = node_hash(step, older), node_hash(step, newer)
            while here and not here & 1:
                here, last = here >> 1, last >> 1
        else:
            newer = node_hash(newer, step)
        here, last = here >> 1, last >> 1
    return last == 0 and older == old_root and newer == new_root


def _half(size: int) -> int:
    """The greatest power of two below `size`: where RFC 6962 splits."""
    return 1 << ((size - 1).bit_length() - 1)


def _span(start: int, end: int, node: Reader) -> bytes:
    """The hash over the leaves from `start` to before `end`, as one side of a split."""
    size = end - start
    if not size & (size - 1):
        level = size.bit_length() - 1
        return node(level, start >> level)
    middle = start + _half(size)
    return node_hash(_span(start, middle, node), _span(middle, end, node))
