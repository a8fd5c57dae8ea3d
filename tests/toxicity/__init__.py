"""Tests of the toxicity engines and of the program that trains the embedded one."""
