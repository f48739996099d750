"""Meetings of the World Customs Organization as typed records, with the pages and words that they rest on.

Every public name is imported from here, and only when it is first used, so that importing the package costs
next to nothing.

>>> import wco_meetings as wm
>>> meetings = wm.load()
>>> meetings.attended_by("Kazakhstan", "OLAF").about("tobacco").one()
Meeting('eur-heads-of-investigation-21', 25-26 November 2015, Sochi)
"""

# A name is added twice: to the imports, which checkers and editors read, and to `_NAMES_BY_MODULE`, which Python reads.
# A test holds the two together.

# Checkers take this name for true. Importing `typing` for it would cost more than the rest of this module.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .archives.gather import Clash as Clash, Gathered as Gathered, PageError as PageError, gather as gather
    from .archives.results import PageResult as PageResult, read_extractions as read_extractions
    from .archives.run import ArchiveTally as ArchiveTally, extract_all as extract_all
    from .codec.converter import (
        configure_converter as configure_converter,
        from_dict as from_dict,
        make_converter as make_converter,
        to_dict as to_dict,
    )
    from .codec.schema import json_schema as json_schema
    from .codec.wire import Record as Record
    from .data import load as load
    from .directory.directory import Directory as Directory
    from .documents import Collected as Collected, dumps as dumps, loads as loads, read as read, write as write
    from .errors import (
        AmbiguousParty as AmbiguousParty,
        Error as Error,
        EvidenceError as EvidenceError,
        InvalidValue as InvalidValue,
        Issue as Issue,
        MissingExtra as MissingExtra,
        RecordError as RecordError,
        UnknownName as UnknownName,
        UnknownParty as UnknownParty,
    )
    from .extraction.files import page_text as page_text
    from .extraction.html import extract_html as extract_html, html_text as html_text
    from .extraction.reader import extract as extract
    from .model.dates import DateSpan as DateSpan, Precision as Precision, When as When
    from .model.extractions import Extraction as Extraction, Unresolved as Unresolved
    from .model.meetings import Meeting as Meeting
    from .model.outcomes import Outcome as Outcome
    from .model.parties import (
        Member as Member,
        Membership as Membership,
        Organisation as Organisation,
        Party as Party,
        Territory as Territory,
    )
    from .model.parts import Count as Count, Link as Link, Participation as Participation, Place as Place
    from .model.reference import (
        Ambiguity as Ambiguity,
        AmbiguityKind as AmbiguityKind,
        RegionProfile as RegionProfile,
        StatedTotal as StatedTotal,
        Theme as Theme,
        ViceChair as ViceChair,
    )
    from .model.series import Series as Series
    from .model.sources import Evidence as Evidence, Source as Source
    from .model.topics import TOPIC_GROUPS as TOPIC_GROUPS, TOPICS as TOPICS
    from .model.unknown import UnknownKey as UnknownKey
    from .model.words import (
        Force as Force,
        LinkRel as LinkRel,
        MeetingKind as MeetingKind,
        Mode as Mode,
        OrganisationKind as OrganisationKind,
        OutcomeKind as OutcomeKind,
        Qualifier as Qualifier,
        Region as Region,
        Role as Role,
        SeriesKind as SeriesKind,
        Unit as Unit,
    )
    from .query.analysis.attendance import Attendance as Attendance, RegionAttendance as RegionAttendance
    from .query.analysis.check import Finding as Finding, Rule as Rule
    from .query.analysis.co_attendance import CoAttendance as CoAttendance
    from .query.analysis.compare import Change as Change
    from .query.analysis.count_by import KeyCount as KeyCount
    from .query.analysis.reconcile import Reconciliation as Reconciliation
    from .query.analysis.series_gaps import SeriesGap as SeriesGap
    from .query.analysis.timeline import (
        Frequency as Frequency,
        Key as Key,
        KeyedPeriod as KeyedPeriod,
        Period as Period,
    )
    from .query.bounds import Bounds as Bounds
    from .query.meetings import Meetings as Meetings
    from .query.terms import Declared as Declared
    from .query.views import (
        Cell as Cell,
        Item as Item,
        Outcomes as Outcomes,
        Participations as Participations,
        Tally as Tally,
        View as View,
    )
    from .streaming import Stream as Stream, iter_read as iter_read
    from .tables.labels import Labels as Labels
    from .tables.rows import Rows as Rows
    from .version import __version__ as __version__
else:
    _NAMES_BY_MODULE = {
        "codec.converter": "configure_converter from_dict make_converter to_dict",
        "codec.schema": "json_schema",
        "codec.wire": "Record",
        "data": "load",
        "directory.directory": "Directory",
        "documents": "Collected dumps loads read write",
        "errors": (
            "AmbiguousParty Error EvidenceError InvalidValue Issue MissingExtra RecordError UnknownName UnknownParty"
        ),
        "archives.run": "ArchiveTally extract_all",
        "extraction.files": "page_text",
        "archives.gather": "Clash Gathered PageError gather",
        "extraction.html": "extract_html html_text",
        "extraction.reader": "extract",
        "archives.results": "PageResult read_extractions",
        "model.dates": "DateSpan Precision When",
        "model.extractions": "Extraction Unresolved",
        "model.meetings": "Meeting",
        "model.outcomes": "Outcome",
        "model.parties": "Member Membership Organisation Party Territory",
        "model.parts": "Count Link Participation Place",
        "model.reference": "Ambiguity AmbiguityKind RegionProfile StatedTotal Theme ViceChair",
        "model.series": "Series",
        "model.sources": "Evidence Source",
        "model.topics": "TOPICS TOPIC_GROUPS",
        "model.unknown": "UnknownKey",
        "model.words": (
            "Force LinkRel MeetingKind Mode OrganisationKind OutcomeKind Qualifier Region Role SeriesKind Unit"
        ),
        "query.analysis.attendance": "Attendance RegionAttendance",
        "query.analysis.check": "Finding Rule",
        "query.analysis.co_attendance": "CoAttendance",
        "query.analysis.compare": "Change",
        "query.analysis.count_by": "KeyCount",
        "query.analysis.reconcile": "Reconciliation",
        "query.analysis.series_gaps": "SeriesGap",
        "query.analysis.timeline": "Frequency Key KeyedPeriod Period",
        "query.bounds": "Bounds",
        "query.meetings": "Meetings",
        "query.terms": "Declared",
        "query.views": "Cell Item Outcomes Participations Tally View",
        "streaming": "Stream iter_read",
        "tables.labels": "Labels",
        "tables.rows": "Rows",
    }
    _MODULE_BY_NAME = {name: module for module, names in _NAMES_BY_MODULE.items() for name in names.split()}

    __all__ = sorted(_MODULE_BY_NAME)  # noqa: PLE0605
    _MODULE_BY_NAME["__version__"] = "version"  # which no `import *` brings

    def __dir__():
        return __all__

    # Out of the checkers' sight, so that a misspelt name is an error to them too.
    def __getattr__(name):
        if name in _MODULE_BY_NAME:
            from importlib import import_module

            value = getattr(import_module(f"{__name__}.{_MODULE_BY_NAME[name]}"), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value
