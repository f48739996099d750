"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

__all__ = ["write_whole"]


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file so that at any time there is the whole new one or what was there before.

    The bytes go to a file beside it, onto the disk, and only then under its name. Where writing fails, or making the
    bytes does, nothing is left behind. A file that was there keeps its permissions, and a link stays a link. Raises
    `OSError` as `open` does, with the path that was given.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{os.urandom(8).hex()}.tmp")
    making: list[BaseException] = []
    try:
        with beside.open("xb") as file:
            file.writelines(_noting(chunks, making))
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            beside.chmod(target.stat().st_mode & 0o7777)
        beside.replace(target)
    except BaseException as error:
        beside.unlink(missing_ok=True)
        if isinstance(error, OSError) and error not in making:
            # The name of the file beside it says nothing to anybody.
            raise OSError(error.errno, error.strerror, os.fspath(path)) from None
        raise


def _noting(chunks: Iterable[bytes], errors: list[BaseException]) -> Iterator[bytes]:
    """The chunks, and what making them raises: it has nothing to do with the file."""
    try:
        yield from chunks
    except BaseException as error:
        errors.append(error)
        raise
