"""Methods that stand in modules of their own, each imported when it is first asked for: most programs ask for few."""

from importlib import import_module
from typing import Any

__all__ = ["Later"]


class Later:
    """In a class: the function of this name in a module, given as an import gives it, in whose place it then stands."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        function = getattr(import_module(self._module, __package__), self._name)
        setattr(self._owner, self._name, function)
        return function.__get__(instance, owner)
