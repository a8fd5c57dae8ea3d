"""A look for what a comment needs: help for who despairs or is harmed, somebody at once, or an answer (decisions 0054, 0055).

The scores know who is rude. Whoever needs help is seldom rude, and says so sideways: "Been stood on the bridge an hour thinking about my
letter." So a text is looked at for needs as well. A glance at what the encoder's lower half makes of it tells for next to nothing which
comments are worth the look; the look goes on from there through the upper half, with something added to each of its steps, as
`training.needs` taught it. It borrows the encoder's bytes, as the second look does, and is proved with them.
"""

from __future__ import annotations

FILE = "needs-1.onnx.xz"
# Log odds that a glance gives the likeliest need, from which the look is taken (it stands in the file): less than any line that a rules file may draw. Of
# 318 comments that the look finds a need in, by the shipped lines, all get there; of fair council talk 28 in 100, and of harmless
# comments of the public sets one.
WORTH = -3.0
