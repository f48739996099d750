"""Files, and folders of files, that are written whole or not at all."""

import errno
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from ..errors import InvalidValue
from ..messages import shown

__all__ = ["a_path", "is_nobodys", "write_folder", "write_whole"]

# What macOS, Windows, LibreOffice and Excel put beside the files of a folder that somebody has looked at.
_NOBODYS = re.compile(r"\.DS_Store|Thumbs\.db|\.~lock\..*#|~\$.*", re.IGNORECASE)


def a_path(path: str | os.PathLike[str], what: str = "path") -> Path:
    """A path that somebody gives; raises `InvalidValue` for what is none, as an empty text or one with a NUL."""
    is_path = isinstance(path, str | os.PathLike)  # pyright: ignore[reportUnnecessaryIsInstance]
    if not is_path or isinstance(os.fspath(path), bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidValue(what, path, "a path: a str or an os.PathLike of one")
    if not os.fspath(path):  # `Path` takes it for the current folder
        raise InvalidValue(what, path, "a path, not an empty text")
    found = Path(path)
    try:
        with suppress(OSError):
            found.stat()
    except ValueError:
        raise InvalidValue(what, os.fspath(path), "a path without a NUL and lone surrogates") from None
    return found


def is_nobodys(name: str) -> bool:
    """Whether a file of this name is one that a system left, and that nobody misses or means."""
    return _NOBODYS.fullmatch(name) is not None


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file so that at any time there is the whole new one or what was there before.

    The bytes go to a file beside it, onto the disk, and only then under its name. Where writing fails, or making the
    bytes does, nothing is left behind. A file that was there keeps its permissions, and what takes its place is nobody
    else's until then; a link stays a link. What is no file, such as a pipe, is written into. Raises `OSError` as `open`
    does, with the path that was given.
    """
    making: list[BaseException] = []
    noted = _noting(chunks, making)
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as file:
                file.writelines(noted)
        else:
            _replace(Path(os.path.realpath(path)), noted)
    except OSError as error:
        if error in making:
            raise
        raise _of_path(error, path) from None


def _replace(target: Path, chunks: Iterable[bytes]) -> None:
    beside = target.with_name(f".{os.urandom(8).hex()}.tmp")
    try:
        with open(beside, "xb", opener=_for_its_owner if target.exists() else None) as file:
            file.writelines(chunks)
            file.flush()
            os.fsync(file.fileno())
        _permit(beside, target)
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _for_its_owner(path: str, flags: int) -> int:
    """An opener of a new file that only its owner may read: it may take the place of such a one."""
    return os.open(path, flags, 0o600)


def _permit(new: Path, old: Path) -> None:
    """Give the new file or folder the permissions of the old one, if there is one."""
    with suppress(FileNotFoundError):
        new.chmod(old.stat().st_mode & 0o7777)


def _noting(chunks: Iterable[bytes], errors: list[BaseException]) -> Iterator[bytes]:
    """The chunks, and what making them raises: it has nothing to do with the file."""
    try:
        yield from chunks
    except BaseException as error:
        errors.append(error)
        raise


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Write a folder of files so that what is there is the whole new one or what was there before.

    The files go to a folder beside it, onto the disk; the one that was there is renamed away, the new one takes its
    name, and only then the old one goes. Where writing fails nothing is left behind. A folder that was there keeps its
    permissions, and so do its files. What systems and offices leave in it, `.DS_Store` or a lock, goes with the old
    one. One that holds anything but that and files of these names is left alone: raises `FileExistsError`, which names
    the first of the others, and `OSError` as `open` does, with the path that was given.
    """
    target = Path(os.path.realpath(path))
    if others := _others(target, files):
        message = f"something else is there, {shown(min(others))}, which is not written over"
        raise FileExistsError(errno.EEXIST, message, os.fspath(path))
    beside, former = (target.with_name(f".{os.urandom(8).hex()}.tmp") for _ in range(2))
    try:
        beside.mkdir(0o700 if target.exists() else 0o777)
        for name, data in files.items():
            with (beside / name).open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _permit(beside / name, target / name)
        _permit(beside, target)
        if target.exists():
            target.rename(former)
        beside.rename(target)
    except BaseException as error:
        if former.exists():
            former.rename(target)
        shutil.rmtree(beside, ignore_errors=True)
        if isinstance(error, OSError):
            raise _of_path(error, path) from None
        raise
    shutil.rmtree(former, ignore_errors=True)


def _others(folder: Path, files: Mapping[str, bytes]) -> list[str]:
    """The names of what is in a folder, or in its place, and would be lost with it."""
    if not folder.is_dir():
        return [folder.name] if folder.exists() else []
    others = (
        each for each in folder.iterdir() if not (each.is_file() and (each.name in files or is_nobodys(each.name)))
    )
    # What has gone since it was listed, as the lock of an office or all of it with an old folder, can't be lost.
    return [each.name for each in others if os.path.lexists(each)]


def _of_path(error: OSError, path: Path) -> OSError:
    """The same error of the path that was given: the name of what is written beside it says nothing to anybody."""
    return OSError(error.errno, error.strerror, os.fspath(path))
