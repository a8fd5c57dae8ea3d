"""Writes the reference beside the model anew, for the release of a model: python -m training.reference

The sentences stay; each gets the scores of the engine as it is now. One whose score stands too near a line to be told
apart between processors is refused.
"""

from __future__ import annotations

import json

from moderation.toxicity.embedded import load
from moderation.toxicity.reference import LINES, NAMES, PATH

NEAREST = 0.03  # to a line


def main() -> None:
    """Score each sentence and write the file."""
    scorer = load()
    rows = []
    for row in json.loads(PATH.read_text(encoding="utf-8"))["sentences"]:
        values = [scorer.score(row["text"]).of(name) for name in NAMES]
        near = [n for n, v in zip(NAMES, values, strict=True) for line in LINES if abs(v - line) < NEAREST]  # fmt: skip
        if near:
            print(f"left out, too near a line in {', '.join(near)}: {row['text']}")
            continue
        rows.append({"text": row["text"], "scores": values})
    lines = ",\n".join(f"  {json.dumps(row)}" for row in rows)
    PATH.write_text(
        f'{{"engine": {json.dumps(scorer.engine)}, "sentences": [\n{lines}\n]}}\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
