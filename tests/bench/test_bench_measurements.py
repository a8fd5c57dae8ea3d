"""Each measurement runs, on a little of everything. Nothing is said here about how fast."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bench import (
    claims,
    clock,
    demo,
    forgetting,
    install,
    latency,
    log,
    path,
    quality,
    score,
    sets,
    stage,
)
from bench.asked import Asked
from bench.datasets import Text
from bench.report import Code, Table
from bench.stage import staged
from tests import cradle

FAIR = "The bus was late again and the council ought to do something about it."
RUDE = "You are a stupid idiot, do shut up."
THREAT = "I'm coming to your house tonight and I will break your legs."


@pytest.fixture
def begun_already(monkeypatch: pytest.MonkeyPatch) -> None:
    """Children that have imported: no time is looked at. Those that are begun anew are proved with the scorer."""
    monkeypatch.setattr(
        stage,
        "begin",
        lambda words, given: cradle.run("bench.child:main", *words, stdin=given),
    )


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data set of our own, in the place of one that is not part of the product."""
    folder = tmp_path / "data"
    (folder / "jigsaw2018").mkdir(parents=True)
    rows = [(FAIR, 0), (RUDE, 0), (RUDE, 1), (THREAT, 1)]
    rows += [(f"{FAIR} Number {number}.", 0) for number in range(20)]
    with gzip.open(folder / "jigsaw2018/train_first20k.csv.gz", "wt", newline="") as f:
        writer = csv.writer(f)
        writer.writerow(["row_index", "comment_text", "toxic"])
        writer.writerows([number, *row] for number, row in enumerate(rows))
    return folder


def cells(blocks: Sequence[object], first: str) -> list[str]:
    """The row of any table that begins with this."""
    tables = [block for block in blocks if isinstance(block, Table)]
    found = [row for table in tables for row in table.rows if row[0] == first]
    return list(found[0])


@pytest.mark.usefixtures("begun_already")
def test_the_path_is_measured_in_all_and_step_by_step(tmp_path: Path) -> None:
    blocks = path.measure(Asked(data=tmp_path, comments=30))
    assert [cells(blocks, step)[0] for step in ("all", "collect", "weigh")]
    assert "the data sets are not here" in str(blocks[0])


@pytest.mark.usefixtures("begun_already")
def test_a_step_that_failed_ends_the_measurement_rather_than_flatter_it() -> None:
    texts = [Text(FAIR, "")] * 3
    with staged(texts, ago=timedelta(hours=1), poll_seconds=60) as place:
        place.simulator.faults.add("facebook", "*", "server_error")
        with pytest.raises(RuntimeError, match="the house saw 0 of 3 comments"):
            path.through_the_house(place)


@pytest.mark.usefixtures("begun_already")
def test_latency_is_measured_on_both_platforms_and_while_waiting(data: Path) -> None:
    asked = Asked(data=data, forced=1, waited=1, poll_seconds=1, background=4)
    blocks = latency.measure(asked)
    assert [cells(blocks, name)[1] for name in ("facebook", "x", "both")] == [
        "1",
        "1",
        "2",
    ]
    assert cells(blocks, "longest")


def test_the_log_is_verified_and_each_kind_of_decision_timed(data: Path) -> None:
    blocks = log.measure(Asked(data=data, entries=150, leaves=5_000, decisions=3))
    assert cells(blocks, "bare durable commit")[1] == "3"
    assert int(cells(blocks, "verify")[1].replace(",", "")) > 150


@pytest.mark.usefixtures("begun_already")
def test_every_job_of_the_clock_is_timed_on_a_full_file() -> None:
    blocks = clock.measure(Asked(full=400))
    assert float(cells(blocks, "forgetting, and the file written anew")[1]) > 0
    assert float(cells(blocks, "the backup, and its check")[1]) > 0
    assert float(cells(blocks, "all jobs of a minute together")[1]) > 0


@pytest.mark.usefixtures("begun_already")
def test_the_demo_is_marked(data: Path) -> None:
    blocks = demo.measure(Asked(data=data, speed=20))
    assert any(isinstance(block, Code) for block in blocks)
    assert int(cells(blocks, "marked against the key")[1]) > 300


@pytest.mark.usefixtures("begun_already")
def test_sets_are_counted_by_label_and_only_doubtful_fair_texts_are_shown(
    data: Path, tmp_path: Path
) -> None:
    show = tmp_path / "shown.jsonl"
    blocks = sets.measure(Asked(data=data, show=show, comments=10, processes=1))
    rows = [row for block in blocks if isinstance(block, Table) for row in block.rows]
    assert [row[2] for row in rows if row[0].startswith("jigsaw")][:2] == ["22", "2"]
    assert [row[2] for row in rows if row[0] == "the house"] == ["8", "2"]
    shown = [json.loads(line) for line in show.read_text().splitlines()]
    assert [(one["text"], one["outcome"]) for one in shown] == [(RUDE, "queued")]


def test_the_scorer_is_timed_alone_and_side_by_side(data: Path) -> None:
    blocks = score.measure(Asked(data=data, texts=3, fresh=1))
    for what in ("one at a time, comments/s", "many, comments/s", "memory then, MiB"):
        assert float(cells(blocks, what)[1].replace(",", "")) > 0


def test_quality_is_measured_by_every_suite(shared_data: Path) -> None:
    blocks = quality.measure(Asked(data=shared_data, most_rows=20))
    assert cells(blocks, "mean of six")
    assert cells(blocks, "surge_toxicity")
    assert len(cells(blocks, "`negate_neg_nh`")) == 5
    assert cells(blocks, "letters set apart")
    assert cells(blocks, "names never seen")
    assert cells(blocks, "The ... councillor answered my letter.")


def test_claims_are_ranked_timed_and_abstained_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claims, "REGISTRY", 20)
    folder = tmp_path / claims.FOLDER
    folder.mkdir()
    dates = ["2 January 2021", "", "13 March 2021"]
    told = [{"vclaim_id": f"v{n}", "vclaim": f"Ward {n} lost its {what}", "title": what, "subtitle": "", "date": dates[n % 3]}
            for n, what in enumerate(["library", "swimming pool", "fire station", "bridge"] * 10)]  # fmt: skip
    with gzip.open(folder / "verified_claims.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(claim) + "\n" for claim in told)
    for part in claims.YEARS.values():
        (folder / f"{part}_tweets.csv").write_text("query_id,tweet\nq,Ward 6 fire station lost!\n")  # fmt: skip
        (folder / f"{part}_qrels.csv").write_text("query_id,vclaim_id\nq,v6\n")
    blocks = claims.measure(Asked(data=tmp_path))
    ranked = cells(blocks, "2020 (1)")
    assert ranked[1].startswith("words alone") and ranked[2:] == ["1.000"] * 4
    assert float(cells(blocks, "both")[2]) > 0
    assert cells(blocks, "2021")[1] == "words alone"
    assert cells(blocks, "2021, as gathered (1)")[2:] == ["1.000"] * 4
    assert "against the 27 claims that were checked up to 12 March 2021" in str(blocks)


def test_without_the_data_sets_quality_says_so(tmp_path: Path) -> None:
    (said,) = quality.measure(Asked(data=tmp_path))
    assert "the data sets are not here" in str(said)


def test_disk_use_counts_whole_blocks_and_each_file_once(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"x" * 10_000)
    once = install.disk_use(tmp_path)
    (tmp_path / "two").hardlink_to(tmp_path / "one")
    assert install.disk_use(tmp_path) == once >= 10_000


@pytest.mark.usefixtures("begun_already")
def test_forgetting_is_measured_for_a_day_and_for_all_at_once(tmp_path: Path) -> None:
    blocks = forgetting.measure(Asked(data=tmp_path, stored=620))
    share, rest = (int(cells(blocks, name)[1]) for name in forgetting.NAMES)
    assert 0 < share < rest
