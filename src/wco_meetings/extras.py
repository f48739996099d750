"""What an extra brings, imported where it is used, and an error that names the extra where it is missing."""

from importlib import import_module
from typing import Any

from .errors import MissingExtra

__all__ = ["needed"]


def needed(module: str, extra: str, purpose: str) -> Any:
    """The module of this name; raises `MissingExtra` where it isn't installed."""
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra(extra, purpose) from error
