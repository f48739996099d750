"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

__all__ = ["write_whole"]


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file so that at any time there is the whole new one or what was there before.

    The bytes go to a file beside it, onto the disk, and only then under its name. Where writing fails, or making the
    bytes does, nothing is left behind. A file that was there keeps its permissions, and a link stays a link. Raises
    `OSError` as `open` does.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{os.urandom(8).hex()}.tmp")
    try:
        with beside.open("xb") as file:
            file.writelines(chunks)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            beside.chmod(target.stat().st_mode & 0o7777)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
