"""What an extra brings, imported where it is used, and an error that names the extra where it is missing."""

from importlib import import_module
from typing import Any

from .errors import MissingExtra

__all__ = ["needed"]


def needed(module: str, extra: str, purpose: str) -> Any:
    """The module of this name; raises `MissingExtra` where it isn't installed.

    What else goes wrong, as in a package that lacks something itself, is told as it is: the extra would not mend it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if not f"{module}.".startswith(f"{error.name}."):
            raise
        raise MissingExtra(extra, purpose) from error
