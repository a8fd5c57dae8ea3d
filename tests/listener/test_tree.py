"""The tree is that of RFC 6962: its roots and proofs are those of other implementations, and hold for no other log."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from listener.errors import UserError
from listener.minutes import nodes, tree
from listener.minutes.block import BLOCK
from listener.minutes.verify import verify
from listener.minutes.writer import Writer
from tests.listener.test_minutes import log_of, tamper
from tests.town import seeded

# The vectors of the reference implementation of certificate transparency.
LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]  # fmt: skip
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
INCLUSION = {  # (index, size): proof
    (0, 1): [],
    (0, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (5, 8): [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 3): ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
    (1, 5): [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}
CONSISTENCY = {  # (old, new): proof
    (1, 1): [],
    (1, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (6, 8): [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 5): [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}
HASHES = [tree.leaf_hash(bytes.fromhex(leaf)) for leaf in LEAVES]
NODE = tree.reader(HASHES)


def hexed(proof: list[bytes]) -> list[str]:
    return [step.hex() for step in proof]


@pytest.mark.parametrize("size", range(9))
def test_the_root_is_the_one_that_others_compute(size: int) -> None:
    assert tree.root(size, NODE).hex() == ROOTS[size]


@pytest.mark.parametrize("index, size", INCLUSION)
def test_a_proof_of_inclusion_is_the_one_that_others_compute(
    index: int, size: int
) -> None:
    proof = tree.inclusion_proof(index, size, NODE)
    assert hexed(proof) == INCLUSION[index, size]
    root = bytes.fromhex(ROOTS[size])
    assert tree.includes(root, size, index, HASHES[index], proof)


@pytest.mark.parametrize("old, new", CONSISTENCY)
def test_a_proof_of_consistency_is_the_one_that_others_compute(
    old: int, new: int
) -> None:
    proof = tree.consistency_proof(old, new, NODE)
    assert hexed(proof) == CONSISTENCY[old, new]
    roots = [bytes.fromhex(ROOTS[size]) for size in (old, new)]
    assert tree.extends(roots[0], old, roots[1], new, proof)


def many(count: int) -> list[bytes]:
    return [tree.leaf_hash(b"%d" % number) for number in range(count)]


def test_every_proof_of_every_small_tree_holds() -> None:
    leaves = many(40)
    node = tree.reader(leaves)
    roots = [tree.root(size, node) for size in range(41)]
    for new in range(1, 41):
        for index in range(new):
            proof = tree.inclusion_proof(index, new, node)
            assert tree.includes(roots[new], new, index, leaves[index], proof)
        for old in range(new + 1):
            proof = tree.consistency_proof(old, new, node)
            assert tree.extends(roots[old], old, roots[new], new, proof)


@settings(max_examples=300, deadline=None)
@given(data=st.data(), size=st.integers(2, 200))
def test_a_proof_holds_for_nothing_else(data: st.DataObject, size: int) -> None:
    leaves = many(size)
    node = tree.reader(leaves)
    root = tree.root(size, node)
    index = data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(0, size - 1).filter(lambda n: n != index))
    proof = tree.inclusion_proof(index, size, node)
    assert not tree.includes(root, size, other, leaves[index], proof)
    assert not tree.includes(root, size, index, leaves[other], proof)
    for wrong in broken(data, proof):
        assert not tree.includes(root, size, index, leaves[index], wrong)
    old = data.draw(st.integers(1, size - 1))
    proof = tree.consistency_proof(old, size, node)
    changed = [*leaves]
    changed[data.draw(st.integers(0, old - 1))] = bytes(32)
    assert not tree.extends(tree.root(old, tree.reader(changed)), old, root, size, proof)  # fmt: skip
    for wrong in broken(data, proof):
        assert not tree.extends(tree.root(old, node), old, root, size, wrong)


def broken(data: st.DataObject, proof: list[bytes]) -> list[list[bytes]]:
    """The same proof, cut, lengthened, and with one bit turned."""
    if not proof:
        return [[bytes(32)]]
    at = data.draw(st.integers(0, len(proof) - 1))
    bit = 1 << data.draw(st.integers(0, 255))
    turned = (int.from_bytes(proof[at]) ^ bit).to_bytes(32)
    return [proof[:-1], [*proof, bytes(32)], [*proof[:at], turned, *proof[at + 1 :]]]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 8, 31, 60])
def test_the_stored_nodes_make_the_same_root_as_the_entries(count: int) -> None:
    db = log_of(count)
    hashes = [bytes.fromhex(h) for (h,) in db.execute("SELECT hash FROM entries ORDER BY seq")]  # fmt: skip
    assert tree.root(count, nodes.reader(db)) == tree.root(count, tree.reader(hashes))
    stored = db.execute("SELECT COUNT(*) FROM nodes").fetchone()[0]
    assert stored == count - count.bit_count()


def test_a_log_from_before_the_tree_is_brought_under_it() -> None:
    db = log_of(29)
    before = db.execute("SELECT * FROM nodes").fetchall()
    tamper(db, "DELETE FROM nodes WHERE level > ?", (0,))
    assert not verify(db).sound
    nodes.fill(db)
    assert db.execute("SELECT * FROM nodes").fetchall() == before
    assert verify(db).sound


@settings(max_examples=40, deadline=None)
@given(number=st.integers(0, 10), byte=st.integers(0, 31), gone=st.booleans())
def test_a_changed_node_is_found_and_the_first_entry_under_it_named(
    number: int, byte: int, gone: bool
) -> None:
    db = log_of(13)
    level, position, old = db.execute(
        "SELECT * FROM nodes ORDER BY level, position"
    ).fetchall()[number % 10]
    new = bytearray(old)
    new[byte] ^= 1
    place = (level, position)
    if gone:
        tamper(db, "DELETE FROM nodes WHERE level = ? AND position = ?", place)
    else:
        tamper(db, "UPDATE nodes SET hash = ? WHERE level = ? AND position = ?", (bytes(new), *place))  # fmt: skip
    verdict = verify(db)
    assert verdict.first_bad == (position << level) + 1 and "tree" in verdict.fault


@pytest.mark.parametrize(("count", "cut"), [(12, 9), (12, 11), (8, 7), (2, 1)])
def test_a_tree_of_more_leaves_than_there_are_entries_tells_of_them_without_a_head(
    count: int, cut: int
) -> None:
    db = log_of(count)
    tamper(db, "DELETE FROM entries WHERE seq > ?", (cut,))
    verdict = verify(db)
    assert verdict.first_bad == cut + 1
    assert verdict.fault == "is missing: the tree has nodes for it"


def test_a_log_that_was_cut_short_is_not_written_on() -> None:
    db = log_of(12)
    tamper(db, "DELETE FROM entries WHERE seq > ?", (9,))
    with pytest.raises(UserError, match="does not go on"):
        Writer(b"k" * 32, seeded(3)).append(
            db, "2026-11-20T10:00:00+00:00", "comment_kept"
        )


def test_several_processes_find_the_same_as_one(tmp_path: Path) -> None:
    db = Database(tmp_path / "log.db")
    log_of(BLOCK + 20, db)
    assert verify(db, processes=2) == verify(db, processes=1)
    for seq in (BLOCK + 1, BLOCK, 5):
        tamper(db, "UPDATE entries SET reason = 'x' WHERE seq = ?", (seq,))
        db.conn.commit()
        found = verify(db, processes=2)
        assert found == verify(db, processes=1) and found.first_bad == seq
