"""Measures Wardmote and writes docs/benchmarks.md: one file a measurement, the rest is what they share.

Measurements: install, path, latency, log, demo, sets, score. Each has TITLE and `measure(asked)`.
"""
