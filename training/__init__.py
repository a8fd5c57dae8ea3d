"""How the shipped models are made: data in, model file, manifest and card out. Not part of the daemon."""
