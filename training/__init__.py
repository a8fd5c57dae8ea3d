"""How the shipped models are made: data in, model file, manifest and card out. Not part of the daemon."""

import os

# onnxruntime reads it once, as it is loaded: see moderation.model_file.runtime.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
