"""`python -m bench [NAMES...]`: measure, and write docs/benchmarks.md."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import click

from bench.asked import DATA, DOCUMENT, ROOT, Asked
from bench.machine import stamper
from bench.report import merge, section, split

NAMES = (
    "install",
    "path",
    "latency",
    "log",
    "forgetting",
    "clock",
    "desk",
    "demo",
    "sets",
    "own",
    "needs",
    "welsh",
    "quality",
    "claims",
    "score",
    "worth",
    "year",
    "stance",
)
SELDOM = {
    "install": "Not measured here. It needs the package index, so it is measured only when named: "
    "`python -m bench install`, or with `--all`."
}


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(NAMES))
@click.option("--data", type=click.Path(path_type=Path), default=DATA, show_default=True,
              help="The folder with the data sets.")  # fmt: skip
@click.option("--all", "everything", is_flag=True, help="Also what needs the network.")
@click.option("--show", type=click.Path(path_type=Path, dir_okay=False),
              help="With `sets`: write the fair texts that were not left alone to this file (offensive; not in here).")  # fmt: skip
@click.option("--comments", default=Asked().comments, show_default=True,
              type=click.IntRange(1), help="How many comments go through the house.")  # fmt: skip
@click.option(
    "--out", type=click.Path(path_type=Path), default=DOCUMENT, help="What to write."
)
def main(
    names: tuple[str, ...],
    data: Path,
    everything: bool,
    show: Path | None,
    comments: int,
    out: Path,
) -> None:
    """Measure Wardmote (all measurements, or those named) and write docs/benchmarks.md."""
    if show is not None and show.resolve().is_relative_to(ROOT):
        raise click.UsageError(
            "--show must name a file outside the repository: the texts are offensive."
        )
    if not data.is_absolute() and not data.exists():
        data = ROOT / data  # the default is meant from the repository, wherever we are
    asked = replace(Asked(), data=data, show=show, comments=comments)
    chosen = [
        name for name in NAMES if name in names or not names and name not in SELDOM
    ]
    chosen = list(NAMES) if everything else chosen
    for name in chosen:
        click.echo(f"{name} ...", err=True)
        write(out, name, asked)
        click.echo(split(out.read_text(encoding="utf-8"))[name] + "\n")


def write(out: Path, name: str, asked: Asked) -> None:
    """Measure one thing and put its section into the document; at once, so that a later fault loses nothing."""
    measurement = import_module(f"bench.{name}")
    stamp = stamper(f"python -m bench {name}")
    blocks = measurement.measure(asked)
    old = out.read_text(encoding="utf-8") if out.exists() else ""
    fresh = {
        seldom: section(seldom, import_module(f"bench.{seldom}").TITLE, "", [sentence])
        for seldom, sentence in SELDOM.items()
        if seldom not in split(old)
    }
    fresh[name] = section(name, measurement.TITLE, stamp(), blocks)
    out.write_text(merge(old, fresh, NAMES), encoding="utf-8")


if __name__ == "__main__":
    main()
