"""The embedded scorer beside the real Detoxify class: time a comment, many comments, start, memory, size."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.asked import ROOT, Asked
from bench.datasets import comments
from bench.figures import figure, median, percentile, ratio
from bench.report import Block, Table
from bench.stage import run_child, scratch
from moderation.toxicity import embedded
from moderation.toxicity.scorer import Scorer, load_scorer

TITLE = "the embedded toxicity scorer beside Detoxify"
THREADS = 2
AT_ONCE = 32  # texts in a list for Detoxify, as its users call it
IN_TURN = 20  # texts that one scorer gets before the other's turn
# Else torch's threads go on turning for a while after each run and slow down whoever comes next.
QUIET = {"OMP_WAIT_POLICY": "PASSIVE", "GOMP_SPINCOUNT": "0", "KMP_BLOCKTIME": "0"}
MARKS = ("[PAD]", "[MASK]")  # which ours has no use for
AROUND = """
import json
from time import perf_counter
from bench.machine import memory
started = perf_counter()
{}
print(json.dumps([perf_counter() - started, memory()[1]]))
"""
OURS = "from moderation.toxicity.scorer import load_scorer; load_scorer('embedded').score('A first text.')"
THEIRS = "from bench.score import peer; from pathlib import Path; peer(Path({!r})).score('A first text.')"
PACKAGES = {
    "embedded": ("onnxruntime", "numpy", "flatbuffers", "protobuf", "packaging"),
    "detoxify": (
        "detoxify", "torch", "transformers", "tokenizers", "sentencepiece", "huggingface-hub", "hf-xet", "numpy",
        "safetensors", "regex", "sympy", "networkx", "mpmath",
    ),
}  # fmt: skip


def measure(asked: Asked) -> list[Block]:
    """Times in one child process, both scorers in turn; start and memory in fresh ones."""
    texts, source = comments(asked.data, asked.texts)
    both = bool(find_spec("detoxify") and find_spec("torch"))
    with _peer_folder(both) as folder:
        given = {"texts": [text.text for text in texts], "folder": str(folder)}
        made = run_child("score", "inside", given=given)
        fresh = {"embedded": _loaded(OURS, asked.fresh)}
        if both:
            fresh["detoxify"] = _loaded(THEIRS.format(str(folder)), asked.fresh)
    return [_told(source, asked, both), _table(made, fresh)]


def _told(source: str, asked: Asked, both: bool) -> str:
    told = (
        f"{asked.texts} {source}, each scored whole by the embedded scorer; {THREADS} threads. Many comments: two side by side, "
        "each still a run of its own, so that no score hangs on another."
    )
    if not both:
        return told + " Detoxify is not installed here, so it is not measured beside."
    return (
        f"{told} Detoxify is its real class with the architecture of its model `original` (110 million weights, at most "
        f"512 word pieces); its own weights cannot be had here, so they are random, which changes no time. Many comments: "
        f"lists of {AT_ONCE}, as its users call it. Both in one process, {IN_TURN} comments in turn; start and memory in fresh "
        f"interpreters, the median of {asked.fresh}. Installed size: the packages that each needs to run, and its weights."
    )


def _table(made: dict[str, Any], fresh: dict[str, tuple[float, float]]) -> Table:
    names = list(made)
    rows: list[list[str]] = []

    def row(what: str, value: Callable[[str], float], more_is_better: bool) -> None:
        values = [value(name) for name in names]
        cells = [what, *map(figure, values)]
        if len(values) > 1:
            ours, theirs = values[:2]
            cells.append(ratio(ours, theirs) if more_is_better else ratio(theirs, ours))
        rows.append(cells)

    row(
        "one at a time, comments/s",
        lambda name: len(made[name]["single"]) / sum(made[name]["single"]),
        True,
    )
    row("... median, ms", lambda name: 1000 * median(made[name]["single"]), False)
    row(
        "... 95th percentile, ms",
        lambda name: 1000 * percentile(made[name]["single"], 0.95),
        False,
    )
    row("many, comments/s", lambda name: made[name]["many"], True)
    row("first score after start, s", lambda name: fresh[name][0], False)
    row("memory then, MiB", lambda name: fresh[name][1], False)
    row("installed, MiB", _installed, False)
    columns = ["what", *names] + (["better by"] if len(names) > 1 else [])
    return Table(tuple(columns), rows)


def _loaded(program: str, times: int) -> tuple[float, float]:
    """Seconds that a program takes once its interpreter is up, and MiB that it holds at its end: medians of so many runs."""
    found = []
    for _ in range(times):
        done = subprocess.run(
            [sys.executable, "-c", AROUND.format(program)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        found.append(json.loads(done.stdout.splitlines()[-1]))
    return median([f[0] for f in found]), median([f[1] for f in found])


def _installed(name: str) -> float:
    """MiB of the packages that a scorer needs, and of its weights."""
    weights = {
        "embedded": embedded.read_manifest(embedded.MODELS).size,
        "detoxify": 438_000_000,
    }[name]
    return (weights + sum(map(_size, PACKAGES[name]))) / 2**20


def _size(package: str) -> int:
    try:
        files = distribution(package).files or []
    except PackageNotFoundError:
        return 0
    return sum(file.size or 0 for file in files)


# ---- the peer ----


@contextmanager
def _peer_folder(wanted: bool) -> Iterator[Path]:
    """A folder with a Detoxify checkpoint of random weights and what it needs beside it, if it is wanted."""
    with scratch() as folder:
        if wanted:
            _make_peer(folder)
        yield folder


def _make_peer(folder: Path) -> None:
    torch, transformers = import_module("torch"), import_module("transformers")
    ours = embedded.load().pieces.vocabulary
    # What its tokeniser would add of itself would have no row in a network that was made for less.
    pieces = [*ours, *(each for each in MARKS if each not in ours)]
    (folder / "vocab.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")
    config = transformers.BertConfig(vocab_size=len(pieces), num_labels=6)
    config.save_pretrained(folder)
    torch.manual_seed(0)
    network = transformers.BertForSequenceClassification(config)
    arguments = {
        "num_classes": 6,
        "model_type": "bert-base-uncased",
        "model_name": "BertForSequenceClassification",
        "tokenizer_name": "BertTokenizer",
    }
    labels = ["toxic", "severe_toxic", "obscene", "threat", "insult", "identity_hate"]
    content = {
        "config": {
            "arch": {"args": arguments},
            "dataset": {"args": {"classes": labels}},
        },
        "state_dict": network.state_dict(),
    }
    torch.save(content, folder / "random.ckpt")


def peer(folder: Path) -> Any:
    """The real Detoxify class, loaded as the product loads it."""
    checkpoint = folder / "random.ckpt"
    sha256 = hashlib.sha256(checkpoint.read_bytes()).hexdigest()
    import_module("torch").set_num_threads(THREADS)
    return load_scorer(
        "detoxify",
        checkpoint=checkpoint,
        sha256=sha256,
        model="original",
        config=folder,
    )


# ---- what runs in the child ----


def inside() -> dict[str, Any]:
    """Score one at a time, both in turn, then many."""
    given = json.load(sys.stdin)
    folder, texts = Path(given["folder"]), given["texts"]
    os.environ |= QUIET
    calls: dict[str, Callable[[Any], object]] = {
        "embedded": load_scorer("embedded", threads=THREADS).score
    }
    if (folder / "random.ckpt").exists():
        calls["detoxify"] = peer(folder).detoxify.predict
    single: dict[str, list[float]] = {name: [] for name in calls}
    for start in range(0, len(texts), IN_TURN):
        for name, call in calls.items():
            single[name] += _timed(call, texts[start : start + IN_TURN])
    many = {"embedded": _many(load_scorer("embedded"), texts)}
    if "detoxify" in calls:
        few = texts[: 3 * AT_ONCE]
        lists = [few[at : at + AT_ONCE] for at in range(0, len(few), AT_ONCE)]
        many["detoxify"] = len(few) / sum(_timed(calls["detoxify"], lists))
    return {name: {"single": single[name], "many": many[name]} for name in calls}


def _timed(call: Callable[[Any], object], given: list[Any]) -> list[float]:
    """Seconds for each; the first is called once more before, unmeasured."""
    call(given[0])
    taken = []
    for each in given:
        started = perf_counter()
        call(each)
        taken.append(perf_counter() - started)
    return taken


def _many(scorer: Scorer, texts: list[str]) -> float:
    """Comments a second, two side by side."""
    with ThreadPoolExecutor(THREADS) as pool:
        started = perf_counter()
        for _ in pool.map(scorer.score, texts):
            pass
        return len(texts) / (perf_counter() - started)
