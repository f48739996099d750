"""Meetings of the World Customs Organization as typed records, each fact with the words that it rests on.

Every public name is imported from here, and only when it is first used, so that importing the package costs
next to nothing.

A name is added twice: to the imports, which checkers and editors read, and to `_NAMES_BY_MODULE`, which
Python reads. A test holds the two together.
"""

# Checkers take this name for true. Importing `typing` for it would cost more than the rest of this module.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .codec.converter import (
        configure_converter as configure_converter,
        from_dict as from_dict,
        make_converter as make_converter,
        to_dict as to_dict,
    )
    from .directory import Directory as Directory
    from .errors import (
        AmbiguousParty as AmbiguousParty,
        Error as Error,
        EvidenceError as EvidenceError,
        InvalidValue as InvalidValue,
        Issue as Issue,
        RecordError as RecordError,
        UnknownName as UnknownName,
        UnknownParty as UnknownParty,
    )
    from .model import (
        TOPIC_GROUPS as TOPIC_GROUPS,
        TOPICS as TOPICS,
        Count as Count,
        DateSpan as DateSpan,
        Evidence as Evidence,
        Force as Force,
        Link as Link,
        LinkRel as LinkRel,
        Meeting as Meeting,
        MeetingKind as MeetingKind,
        Member as Member,
        Membership as Membership,
        Mode as Mode,
        Organisation as Organisation,
        OrganisationKind as OrganisationKind,
        Outcome as Outcome,
        OutcomeKind as OutcomeKind,
        Participation as Participation,
        Party as Party,
        Place as Place,
        Precision as Precision,
        Qualifier as Qualifier,
        Region as Region,
        Role as Role,
        Series as Series,
        SeriesKind as SeriesKind,
        Source as Source,
        Territory as Territory,
        Unit as Unit,
    )

    __version__: str
else:
    _NAMES_BY_MODULE = {
        "codec.converter": ("configure_converter", "from_dict", "make_converter", "to_dict"),
        "directory": ("Directory",),
        "errors": (
            "AmbiguousParty",
            "Error",
            "EvidenceError",
            "InvalidValue",
            "Issue",
            "RecordError",
            "UnknownName",
            "UnknownParty",
        ),
        "model": (
            "TOPICS",
            "TOPIC_GROUPS",
            "Count",
            "DateSpan",
            "Evidence",
            "Force",
            "Link",
            "LinkRel",
            "Meeting",
            "MeetingKind",
            "Member",
            "Membership",
            "Mode",
            "Organisation",
            "OrganisationKind",
            "Outcome",
            "OutcomeKind",
            "Participation",
            "Party",
            "Place",
            "Precision",
            "Qualifier",
            "Region",
            "Role",
            "Series",
            "SeriesKind",
            "Source",
            "Territory",
            "Unit",
        ),
    }
    _MODULE_BY_NAME = {name: module for module, names in _NAMES_BY_MODULE.items() for name in names}

    __all__ = sorted(_MODULE_BY_NAME)  # noqa: PLE0605

    def __dir__():
        return __all__

    # Out of the checkers' sight, so that a misspelt name is an error to them too.
    def __getattr__(name):
        if name == "__version__":
            from importlib.metadata import version

            value = version("wco-meetings")
        elif name in _MODULE_BY_NAME:
            from importlib import import_module

            value = getattr(import_module(f"{__name__}.{_MODULE_BY_NAME[name]}"), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value
