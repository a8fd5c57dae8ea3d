"""Known claims about the council: the registry of what has been checked, and who repeats it.

registry.py reads claims.yaml; index.py and rank.py make it ready; match.py finds the claim a comment repeats;
gate.py is the opinion gate that keeps opinions, questions, jokes, corrections out; priority.py says how soon
comms should hear of it. words.py and cues.py hold what the others read a sentence with.
"""
