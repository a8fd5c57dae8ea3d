"""Engines that say how likely a text is to be toxic, all behind one protocol.

scorer.py holds the protocol and finds an engine by its file's name; embedded.py is the engine that comes in
the box (an encoder that reads the pieces of wordpieces.py, its file under models/); detoxify.py drives the Detoxify
models of those who installed them.
"""
