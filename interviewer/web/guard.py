"""Who is let in: Host, Origin, the link's one-time secret, and the cookie it turns into."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
import socket
from urllib.parse import urlsplit

from aiohttp import web

from interviewer.journal.errors import JournalError
from interviewer.journal.table import Table

__all__ = ["COOKIE", "Guard", "hashed"]

COOKIE = "interview_seat"
COOKIE_SECONDS = 24 * 3600


def hashed(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


class Guard:
    """Checks requests of one interview's site."""

    def __init__(self, table: Table, host: str, port: int, public: str | None) -> None:
        self._table = table
        self._port = port
        self._public = urlsplit(public) if public else None
        self.secure = self._public is not None and self._public.scheme == "https"
        names = {"localhost", "127.0.0.1", "[::1]", host.lower()}
        self._everywhere = host in ("0.0.0.0", "::")
        if self._everywhere:
            names.add(socket.gethostname().lower())
        self._names = names

    def host_allowed(self, request: web.Request) -> bool:
        """Whether the Host header is one of ours; a foreign name that points here is not."""
        given = request.headers.get("Host", "").lower()
        if self._public is not None and given == self._public.netloc.lower():
            return True
        name, _, port = given.rpartition(":")
        if not port.isdigit():
            name, port = given, "80"
        if int(port) != self._port:
            return False
        # With an address instead of a name, no other site's name can have been made to point here.
        return name in self._names or (self._everywhere and _is_address(name))

    def origin_allowed(self, request: web.Request, *, needed: bool) -> bool:
        """Whether the request comes from a page of ours. needed: an Origin has to be there at all."""
        origin = request.headers.get("Origin")
        if origin is None:
            return not needed
        parts = urlsplit(origin)
        if self._public is not None and (parts.scheme, parts.netloc) == (self._public.scheme, self._public.netloc):
            return True
        return parts.scheme == "http" and parts.netloc.lower() == request.headers.get("Host", "").lower()

    def knows(self, request: web.Request) -> bool:
        """Whether the request carries the candidate's cookie."""
        given = request.cookies.get(COOKIE, "")
        try:
            _token, cookie = self._table.link()
        except JournalError:
            return False
        return bool(given) and cookie is not None and hmac.compare_digest(hashed(given), cookie)

    def token_waits(self, token: str) -> bool:
        """Whether this is the secret of a link that was not used yet."""
        waiting, _cookie = self._table.link()
        return waiting is not None and hmac.compare_digest(hashed(token), waiting)

    def let_in(self, token: str, response: web.StreamResponse) -> bool:
        """Turns the secret into a cookie, once."""
        cookie = secrets.token_urlsafe(32)
        if not self._table.use_link(hashed(token), hashed(cookie)):
            return False
        response.set_cookie(
            COOKIE, cookie, max_age=COOKIE_SECONDS, httponly=True, samesite="Strict", secure=self.secure, path="/"
        )
        return True
