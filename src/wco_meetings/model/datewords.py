"""The words that dates are written with: months, weekdays and the small words around them, in eight languages.

The words of each language are a `parserinfo`, so that `dateutil.parser.parse` can use them too. No word here means two
things, so a text may mix languages, as pages do.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from dateutil.parser import parserinfo

__all__ = ["LANGUAGES", "MONTHS", "SMALL_WORDS", "WEEKDAYS", "WORDS"]


def _table(words: str) -> list[Any]:
    """The months or weekdays as dateutil wants them, from words with a comma between one and the next."""
    return [tuple(spellings.split()) for spellings in words.split(",")]


class _English(parserinfo):
    MONTHS = _table(
        "January Jan, February Feb, March Mar, April Apr, May, June Jun, July Jul, August Aug,"
        "September Sept Sep, October Oct, November Nov, December Dec"
    )
    WEEKDAYS = _table(
        "Monday Mon, Tuesday Tues Tue, Wednesday Wed, Thursday Thurs Thur Thu, Friday Fri, Saturday Sat,Sunday Sun"
    )


class _French(parserinfo):
    MONTHS = _table(
        "janvier janv, février févr fév, mars, avril avr, mai, juin, juillet juil, août, septembre sept,"
        "octobre oct, novembre nov, décembre déc"
    )
    WEEKDAYS = _table("lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche")


class _Spanish(parserinfo):
    MONTHS = _table(
        "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago,"
        "septiembre setiembre sept set sep, octubre oct, noviembre nov, diciembre dic"
    )
    WEEKDAYS = _table("lunes, martes, miércoles, jueves, viernes, sábado, domingo")


class _Portuguese(parserinfo):
    MONTHS = _table(
        "janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set,"
        "outubro out, novembro nov, dezembro dez"
    )
    WEEKDAYS = _table("segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo")


class _German(parserinfo):
    MONTHS = _table(
        "Januar Jänner Jän, Februar, März Mär, April, Mai, Juni, Juli, August, September, Oktober Okt, November,"
        "Dezember Dez"
    )
    WEEKDAYS = _table("Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag Sonnabend, Sonntag")


class _Russian(parserinfo):
    MONTHS = _table(
        "января январь январе янв, февраля февраль феврале февр фев, марта март марте мар,"
        "апреля апрель апреле апр, мая май мае, июня июнь июне июн, июля июль июле июл, августа август августе авг,"
        "сентября сентябрь сентябре сент сен, октября октябрь октябре окт, ноября ноябрь ноябре нояб ноя,"
        "декабря декабрь декабре дек"
    )
    WEEKDAYS = _table(
        "понедельник понедельника, вторник вторника, среда среду среды, четверг четверга,"
        "пятница пятницу пятницы, суббота субботу субботы, воскресенье воскресенья"
    )


class _Arabic(parserinfo):
    # The names of Egypt and the Gulf, then those of the Maghreb.
    MONTHS = _table(
        "يناير جانفي, فبراير فيفري, مارس, أبريل أفريل, مايو ماي, يونيو جوان, يوليو جويلية, أغسطس أوت,"
        "سبتمبر, أكتوبر, نوفمبر, ديسمبر"
    )
    WEEKDAYS = _table("الاثنين الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد")


class _Chinese(parserinfo):
    MONTHS = _table(",".join(f"{month}月 {month:02}月" for month in range(1, 13)))
    WEEKDAYS = _table(
        "星期一 周一, 星期二 周二, 星期三 周三, 星期四 周四, 星期五 周五, 星期六 周六, 星期日 星期天 周日"
    )


LANGUAGES: Mapping[str, parserinfo] = {
    "en": _English(),
    "fr": _French(),
    "es": _Spanish(),
    "pt": _Portuguese(),
    "de": _German(),
    "ru": _Russian(),
    "ar": _Arabic(),
    "zh": _Chinese(),
}
"""The names of months and weekdays by language, as `dateutil.parser.parse(parserinfo=...)` takes them."""

SMALL_WORDS = {
    "f": "from du vom с со من 从 自",
    "-": "to until till through au à a al ao até bis по до إلى 至 到 - / ~",
    "+": "and et y e und и و 和 及 & 、",
    "o": "of",
    # "Of" within a date and "from" before a range: "del 9 al 12 de febrero de 2024".
    "x": "de del",
    "t": "the le les el los día días dem den",
    "i": "on in en em am im в во في 于 在",
    "g": "год года году г",
    ",": ",",
    "(": "(",
    ")": ")",
}


def _spellings(word: str) -> set[str]:
    """A word as a text may have it, casefolded: with its accents, and without, as in capitals."""
    folded = word.casefold()
    bare = (char for char in unicodedata.normalize("NFD", folded) if not unicodedata.combining(char))
    return {folded, "".join(bare)}


def _numbered(tables: Iterable[Iterable[Iterable[str]]], first: int) -> dict[str, int]:
    numbered = ((number, word) for table in tables for number, words in enumerate(table, first) for word in words)
    return {spelling: number for number, word in numbered for spelling in _spellings(word)}


_MONTHS = _numbered((language.MONTHS for language in LANGUAGES.values()), 1)
# They are months where a text is a date, and English words in any other: "five out of nine", "was set up".
_ENGLISH_TOO = ("set", "out")

MONTHS: Mapping[str, int] = {word: month for word, month in _MONTHS.items() if word not in _ENGLISH_TOO}
"""Every month word of every language that is no other word in any, casefolded, with and without its accents, to the
month's number."""

WEEKDAYS: Mapping[str, int] = _numbered((language.WEEKDAYS for language in LANGUAGES.values()), 0)
"""Every weekday word likewise, to what `date.weekday` says: Monday is 0."""

WORDS: Mapping[str, tuple[str, int]] = {
    **{word: ("m", month) for word, month in _MONTHS.items()},
    **{word: ("w", weekday) for word, weekday in WEEKDAYS.items()},
    **{
        spelling: (letter, 0)
        for letter, words in SMALL_WORDS.items()
        for word in words.split()
        for spelling in _spellings(word)
    },
}
