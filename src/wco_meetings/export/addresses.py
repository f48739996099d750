"""What a record is called outside: an address for its id, stable, valid, and nobody's unless its publisher says so."""

import re

__all__ = ["BASE", "HOST", "address", "web_uri"]

# RFC 2606 keeps the domain `.invalid` from ever existing: such an address is a name that leads nowhere and takes
# nobody's.
HOST = "wco-meetings.invalid"
BASE = f"https://{HOST}/"
_HOST = re.compile(r"[^/?#]*//[^/?#]*")
_BARE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def address(kind: str, key: str, base: str = BASE) -> str:
    """The address of a record: the base, what kind of record it is, and its id, percent-encoded where it must be."""
    from urllib.parse import quote  # costs as much to import as a room of ours, and most programs publish nothing

    return f"{base}{kind}/{quote(key, safe='')}"


def web_uri(url: str) -> str:
    """A web address as a URI, which is an IRI too: what neither may hold is percent-encoded, nothing else.

    RFC 3986 has brackets around the address of a host only, "%" before two hexadecimal figures, and one "#".
    """
    from urllib.parse import quote

    url = _BARE_PERCENT.sub("%25", url)
    host = _HOST.match(url)
    start = host.end() if host else 0
    rest = url[start:].replace("#", "\0", 1).replace("#", "%23").replace("\0", "#")
    return quote(url[:start], safe="%:/[]@") + quote(rest, safe="%:/?#@!$&'()*+,;=")
