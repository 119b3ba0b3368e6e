"""Commands of LaTeX that stand in growths: spacing that says nothing, signs, names, and styled letters."""

from __future__ import annotations

import re

__all__ = ["COMMAND", "NAMES", "SIGNS", "SPACING", "STYLED"]

COMMAND = re.compile(r"\\(?:[A-Za-z]+|.)", re.DOTALL)
STYLED = re.compile(
    r"\\(?:math(?:cal|rm|it|bf|sf|bb)|operatorname\*?|text(?:rm|it|bf)?|tilde|widetilde|boldsymbol|bm) ?"
    r"\{ ?([^\W\d_]{1,30}) ?\}"
)
SPACING = frozenset(
    """\\left \\right \\big \\Big \\bigl \\bigr \\Bigl \\Bigr \\bigg \\displaystyle \\limits \\, \\; \\: \\! \\quad
    \\qquad \\mathrm \\mathcal \\mathit \\mathbf \\mathsf \\mathbb \\operatorname \\text \\textrm \\textit \\textbf \\rm
    \\bf \\it \\cal \\( \\) \\[ \\] \\~ \\tilde \\widetilde \\overline \\boldsymbol \\bm""".split()
) | {"\\ "}
SIGNS = {
    "\\cdot": "*", "\\times": "*", "\\ast": "*", "\\div": "/", "\\lvert": "|", "\\rvert": "|", "\\vert": "|",
    "\\mid": "|", "\\{": "(", "\\}": ")", "\\lbrace": "(", "\\rbrace": ")", "\\lfloor": "(", "\\rfloor": ")",
    "\\lceil": "(", "\\rceil": ")", "\\lparen": "(", "\\rparen": ")", "\\|": "|",
}  # fmt: skip
NAMES = {
    "\\Theta": "Θ", "\\theta": "θ", "\\Omega": "Ω", "\\omega": "ω", "\\log": "log", "\\lg": "lg", "\\ln": "ln",
    "\\exp": "exp", "\\min": "min", "\\max": "max", "\\sqrt": "sqrt", "\\frac": "frac", "\\dfrac": "frac",
    "\\tfrac": "frac", "\\cfrac": "frac", "\\binom": "binom", "\\dbinom": "binom", "\\tbinom": "binom",
    "\\choose": "choose", "\\ell": "l",
}  # fmt: skip
