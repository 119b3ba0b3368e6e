"""The few pages there are. No script and no style inside them, nothing from outside."""

from __future__ import annotations

import html

__all__ = ["enter_page", "message_page", "seat_page"]

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Interview</title>
"""


def message_page(title: str, text: str, *, back: bool = False) -> str:
    """A sentence or two. back: offer the way in for a browser that was in already."""
    more = '<p><a href="/">I was in already: go on</a></p>' if back else ""
    return (
        f'{_HEAD}<link rel="stylesheet" href="/seat.css">\n</head>\n<body class="page">\n<main><h1>{html.escape(title)}'
        f"</h1><p>{html.escape(text)}</p>{more}</main>\n</body>\n</html>\n"
    )


def enter_page(token: str) -> str:
    """The page behind the link. A button is pressed so that a mere preview of the link does not use it up."""
    return (
        f'{_HEAD}<link rel="stylesheet" href="/seat.css">\n</head>\n<body class="page">\n<main>'
        "<h1>Your interview</h1><p>This link is for one person and can be used once. "
        "Afterwards you can come back in this browser.</p>"
        '<form method="post" action="/enter">'
        f'<input type="hidden" name="token" value="{html.escape(token)}">'
        '<button type="submit" id="enter" autofocus>Enter the interview</button></form></main>\n</body>\n</html>\n'
    )


def seat_page(websocket: str, page: str) -> str:
    """The candidate's screen. page: the name of this window."""
    return (
        f'{_HEAD}<link rel="stylesheet" href="/static/css/xterm.css">\n<link rel="stylesheet" href="/seat.css">\n'
        '<script src="/static/js/textual.js"></script>\n<script src="/seat.js" defer></script>\n</head>\n'
        f'<body class="seat" data-page="{html.escape(page)}">\n'
        '<div id="lost" role="status"><p>The connection is lost. Coming back ...</p></div>\n'
        f'<div id="terminal" class="textual-terminal" data-session-websocket-url="{html.escape(websocket)}" '
        'data-font-size="16"></div>\n</body>\n</html>\n'
    )
