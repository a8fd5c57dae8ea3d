"""The verbs of the command line, a file for each family. `listener/cli.py` names them."""
