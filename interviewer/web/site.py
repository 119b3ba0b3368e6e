"""The site of one interview: an entrance, a page with a terminal in it, and its websocket."""

from __future__ import annotations

import importlib.resources
import secrets
from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import web

from interviewer.journal.errors import JournalError
from interviewer.journal.table import Table
from interviewer.web.guard import Guard
from interviewer.web.limits import MAX_BODY, MAX_FRAME
from interviewer.web.pages import enter_page, message_page, seat_page
from interviewer.web.seats import Seats, talk

__all__ = ["make_site"]

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; "
    "connect-src 'self' {socket}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_OWN = {"/seat.css": "text/css", "/seat.js": "text/javascript"}
_OPEN = ("/seat.css",)
"""What a browser without the cookie may load: the style of the page that says no."""


def _page(text: str, status: int = 200) -> web.Response:
    return web.Response(text=text, status=status, content_type="text/html", charset="utf-8")


def _no(title: str, text: str, status: int = 403, *, back: bool = False) -> web.Response:
    return _page(message_page(title, text, back=back), status)


def make_site(table: Table, guard: Guard) -> tuple[web.Application, Seats]:
    """The application, and the one seat behind it."""
    seats = Seats(table.path)
    own = {path: _own_file(path) for path in _OWN}

    def over() -> bool:
        try:
            table.read()
        except JournalError:
            return False  # the seat itself says what is wrong
        return table.state.closed_at is not None

    @web.middleware
    async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
        response: web.StreamResponse
        if not guard.host_allowed(request):
            response = _no("Not here", "This address is not one of this interview's.", 421)
        elif not guard.origin_allowed(request, needed=request.method != "GET" or request.path.startswith("/ws")):
            response = _no("Not from there", "Another site has asked for this page; it is not shown to it.")
        elif request.path not in _OPEN and not request.path.startswith("/enter") and not guard.knows(request):
            text = "This is an interview for one person. Open it with the link that you were sent."
            response = _no("Not without your link", text)
        else:
            try:
                response = await handler(request)
            except web.HTTPException as error:
                response = _no("Not found", "There is nothing here.", error.status)
        if not response.prepared:
            socket = f"ws{'s' if guard.secure else ''}://{request.headers.get('Host', '')}"
            response.headers["Content-Security-Policy"] = _POLICY.format(socket=socket)
            response.headers["X-Content-Type-Options"] = "nosniff"
            response.headers["Referrer-Policy"] = "same-origin" if request.path.startswith("/enter") else "no-referrer"
            response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
            response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
            response.headers["Cache-Control"] = "no-store"
        return response

    async def entrance(request: web.Request) -> web.StreamResponse:
        if guard.knows(request):
            return web.Response(status=303, headers={"Location": "/"})
        if over():
            return _no("This interview has ended", "There is nothing to join any more.", 410)
        token = request.match_info["token"]
        if not guard.token_waits(token):
            text = "It was used already, or it is wrong or too old. Ask the interviewer for a new one."
            return _no("This link can't be used", text, back=True)
        return _page(enter_page(token))

    async def enter(request: web.Request) -> web.StreamResponse:
        form = await request.post()
        token = form.get("token")
        response = web.Response(status=303, headers={"Location": "/"})
        if not isinstance(token, str) or not guard.let_in(token, response):
            text = "It was used already, or it is wrong or too old. Ask the interviewer for a new one."
            return _no("This link can't be used", text, back=True)
        return response

    async def seat(request: web.Request) -> web.StreamResponse:
        scheme = "wss" if guard.secure else "ws"
        page = secrets.token_hex(8)
        return _page(seat_page(f"{scheme}://{request.headers['Host']}/ws/{page}", page))

    async def alive(request: web.Request) -> web.StreamResponse:
        if over():
            return web.Response(status=410)
        return web.Response(status=409 if seats.displaced(request.query.get("page", "")) else 204)

    async def own_file(request: web.Request) -> web.StreamResponse:
        return web.Response(text=own[request.path], content_type=_OWN[request.path], charset="utf-8")

    async def websocket(request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(timeout=1.0, heartbeat=15.0, max_msg_size=MAX_FRAME, compress=False)
        if not socket.can_prepare(request).ok:
            return _no("Not found", "There is nothing here.", 404)
        await socket.prepare(request)
        await talk(seats, socket, request)
        return socket

    app = web.Application(middlewares=[guarded], client_max_size=MAX_BODY)
    app.router.add_get("/enter/{token:[A-Za-z0-9_-]{1,200}}", entrance)
    app.router.add_post("/enter", enter)
    app.router.add_get("/", seat)
    app.router.add_get("/alive", alive)
    app.router.add_get("/ws/{page:[0-9a-f]{16}}", websocket)
    for path in _OWN:
        app.router.add_get(path, own_file)
    app.router.add_static("/static", _served_folder(), show_index=False, follow_symlinks=False)
    return app, seats


def _own_file(path: str) -> str:
    return (importlib.resources.files("interviewer.web") / "static" / path.lstrip("/")).read_text("utf-8")


def _served_folder() -> Path:
    """The terminal's script, style and font, as textual-serve brings them."""
    return Path(str(importlib.resources.files("textual_serve") / "static"))
