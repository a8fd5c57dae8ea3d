"""A model file, used only if it is, to the byte, the one that was shipped, and run on the processor alone."""

from __future__ import annotations

import hashlib
import importlib
import os
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

REMEDY = "reinstall Wardmote (pip install --force-reinstall wardmote)"
LARGEST_MODEL = 64 * 1024 * 1024  # bytes; a manifest that asks for more is broken
PACKED = ".gz"  # the end of the name of a file that is packed
_PART = 1024 * 1024  # bytes that are read at once where the file is only proved


def runtime() -> Any:
    """onnxruntime. Raises ImportError where it is not installed.

    Version 1.31.1 tells its maker of the machine and of each run, and keeps a number for the machine in the user's home. It
    reads once, as it is loaded, that it must not: nothing here tells anybody anything that its user did not ask for.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    return importlib.import_module("onnxruntime")


def read_model(
    path: Path, size: int, sha256: str, what: str, fault: type[Exception]
) -> bytes:
    """The file's bytes, proved to be what its manifest names. Raises `fault` in one sentence about `what`.

    size: bytes. sha256: 64 hexadecimal digits.
    """
    try:
        # One byte more than expected is enough to know a wrong file: never load a huge one to find that out.
        with path.open("rb") as file:
            model = file.read(size + 1)
    except (OSError, ValueError) as error:
        raise fault(_unread(path, what, error)) from error
    if len(model) != size or hashlib.sha256(model).hexdigest() != sha256:
        raise fault(_another(path, what))
    return model


def unpacked(held: bytes, path: Path, what: str, fault: type[Exception]) -> bytes:
    """What `read_model` found at `path`, unpacked where its name says that it is packed. Raises `fault` where it cannot be unpacked."""
    if path.suffix != PACKED:
        return held
    # One byte more than the largest model is enough to know that it is none.
    packed = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        made = packed.decompress(held, LARGEST_MODEL + 1)
    except zlib.error as error:
        raise fault(f"Cannot unpack {what} {path} ({error}): {REMEDY}.") from error
    if not packed.eof or packed.unused_data or len(made) > LARGEST_MODEL:
        raise fault(f"Cannot unpack {what} {path} (it is cut off, has something after its end or is too large): {REMEDY}.")  # fmt: skip
    return made


def prove(
    path: Path, size: int, sha256: str, what: str, fault: type[Exception]
) -> None:
    """Raise `fault`, as `read_model` would, unless the file is what its manifest names; none of it is kept in memory.

    A file that was proved, and that nobody has touched since, is not read again: what is used is proved as it is read.
    """
    found, left = hashlib.sha256(), size + 1
    try:
        with path.open("rb") as file:
            if (seen := (sha256, _untouched(file.fileno()))) in _proved:
                return
            while part := file.read(min(left, _PART)):
                found.update(part)
                left -= len(part)
    except (OSError, ValueError) as error:
        raise fault(_unread(path, what, error)) from error
    if left != 1 or found.hexdigest() != sha256:
        raise fault(_another(path, what))
    _proved.add(seen)


def _untouched(opened: int) -> tuple[int, ...]:
    """What stays the same for as long as nobody writes to a file: its change time moves with each write, whoever writes."""
    told = os.fstat(opened)
    return told.st_dev, told.st_ino, told.st_size, told.st_mtime_ns, told.st_ctime_ns


_proved: set[tuple[str, tuple[int, ...]]] = set()  # a process sees a handful of models


def _unread(path: Path, what: str, error: OSError | ValueError) -> str:
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return f"Cannot read {what} {path} ({reason}): {REMEDY}."


def _another(path: Path, what: str) -> str:
    name = what[:1].upper() + what[1:]
    return f"{name} {path} is not the file that was shipped (its SHA-256 differs): {REMEDY}."


def faults(runtime: Any) -> tuple[type[Exception], ...]:
    """What onnxruntime raises at a model it cannot use; these classes share no base but Exception."""
    state = runtime.capi.onnxruntime_pybind11_state
    return (
        state.Fail,
        state.NoSuchFile,
        state.RuntimeException,
        state.InvalidArgument,
        state.InvalidGraph,
        state.InvalidProtobuf,
        state.NotImplemented,
    )


def session(
    runtime: Any,
    model: bytes,
    threads: int,
    lent: Mapping[str, bytes] | None = None,
    apart: Sequence[str] = (),
) -> Any:
    """A session of onnxruntime on so many threads, which sleep when idle.

    lent: by name, files in which constants of the model stand. apart: names of its optimisers that are left out.
    """
    settings = runtime.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.inter_op_num_threads = threads
    settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
    settings.add_session_config_entry("session.inter_op.allow_spinning", "0")
    if lent:
        settings.add_external_initializers_from_files_in_memory(
            list(lent), list(lent.values()), [len(held) for held in lent.values()]
        )
    settings.log_severity_level = 3  # errors only
    return runtime.InferenceSession(
        model,
        settings,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=[*apart],
    )
