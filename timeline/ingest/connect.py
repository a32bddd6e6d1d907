"""One HTTP request to a public address, with limits on time and size; no proxies, no cookies, no redirects."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
import zlib
from typing import NamedTuple
from urllib.parse import urlsplit

from timeline.errors import FetchError

MAX_BYTES = 20_000_000
"""Largest answer that is taken."""
_SECONDS = 20.0
"""Longest wait for the next bytes."""
_DEADLINE = 90.0
"""Longest time for a whole answer, in seconds."""
_CHUNK = 65_536
_HEADERS = {
    "User-Agent": "crisis-timeline/0.1 (reads single articles that its user names)",
    "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain, */*;q=0.5",
    "Accept-Encoding": "gzip",
}


class Answer(NamedTuple):
    """What a server sent: status, headers by lower-case names, and the body, unpacked."""

    status: int
    headers: dict[str, str]
    body: bytes


def request(url: str) -> Answer:
    """Send one GET request.

    Raises
    ------
    FetchError
        Where the address is not public, the server does not answer in time, or the answer is too large.
    """
    parts = urlsplit(url)
    kind = _Secure if parts.scheme.lower() == "https" else _Plain
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection = kind(parts.hostname or "", parts.port, timeout=_SECONDS)
        try:
            connection.request("GET", _quoted(target), headers=_HEADERS)
            response = connection.getresponse()
            headers = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, headers, _body(response, headers))
        finally:
            connection.close()
    except TimeoutError:
        raise FetchError(f"no answer within {_SECONDS:.0f} seconds") from None
    except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
        raise FetchError(f"cannot be fetched: {str(error) or type(error).__name__}") from error


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet: not to this machine, its network, or a cloud's inside."""
    found = ipaddress.ip_address(address.partition("%")[0])
    mapped = getattr(found, "ipv4_mapped", None) or getattr(found, "sixtofour", None)
    return found.is_global and not found.is_multicast and (mapped is None or mapped.is_global)


def _connected(host: str, port: int) -> socket.socket:
    """Connect to an address that was checked itself, so that no second look-up can name another one."""
    refused = None
    for *_, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        if not is_public(str(address[0])):
            raise FetchError(f"{host} is no public address: not fetched")
        try:
            return socket.create_connection((str(address[0]), port), timeout=_SECONDS)
        except OSError as error:
            refused = error
    raise refused or OSError(f"{host} has no address")


class _Plain(http.client.HTTPConnection):
    def connect(self) -> None:
        self.sock = _connected(self.host, self.port)


class _Secure(http.client.HTTPSConnection):
    def connect(self) -> None:
        plain = _connected(self.host, self.port)
        self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)


def _body(response: http.client.HTTPResponse, headers: dict[str, str]) -> bytes:
    unpack = zlib.decompressobj(wbits=31) if headers.get("content-encoding", "").lower() == "gzip" else None
    begun = time.monotonic()
    parts: list[bytes] = []
    size = 0
    while chunk := response.read1(_CHUNK):
        if time.monotonic() - begun > _DEADLINE:
            raise FetchError(f"not read within {_DEADLINE:.0f} seconds")
        part = unpack.decompress(chunk, MAX_BYTES + 1) if unpack is not None else chunk
        size += len(part)
        if size > MAX_BYTES:
            raise FetchError(f"larger than {MAX_BYTES:,} bytes")
        parts.append(part)
    return b"".join(parts)


def _quoted(target: str) -> str:
    """Escape what no request line may hold."""
    return "".join(c if "!" <= c <= "~" else "".join(f"%{byte:02X}" for byte in c.encode()) for c in target)
