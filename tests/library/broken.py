"""Broken packs: (why, file, text of the whole pack, what an author wrote instead, words of the message).

The line of the problem is the one where § stands, or the text `at`; else the first line of the replacement.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["BROKEN", "Broken"]

R, S, V = "rubrics/pairs.yaml", "scenarios/pairs.yaml", "rubrics/shared.yaml"


class Broken(NamedTuple):
    why: str
    file: str
    old: str
    new: str
    words: tuple[str, ...]
    at: str = ""


def _case(why: str, file: str, old: str, new: str, *words: str, at: str = "") -> Broken:
    return Broken(why, file, old, new, words, at)


SYNTAX = [
    _case("tab", S, "title: Pairs\n", "\ttitle: Pairs\n", "not valid YAML", "tab"),
    _case("colon in text", S, "closing: Thanks.", "closing: Thanks: bye", "': ' inside a text", "quotes"),
    _case("open quote", S, "closing: Thanks.", "closing: 'Thanks.§", "never closed"),
    _case("open bracket", S, "[d <= n]", "[d <= n\nsubjects§: 3", "bracket"),
    _case("starts with at", S, "closing: Thanks.", "closing: @you", "not valid YAML", "quotes"),
    _case("starts with backtick", S, "closing: Thanks.", "closing: `x`", "not valid YAML", "quotes"),
    _case("starts with percent", S, "closing: Thanks.", "closing: %x", "not valid YAML", "quotes"),
    _case(
        "text begins with a figure",
        S,
        "opening: There are",
        "opening: {n} There are",
        "not valid YAML",
        "quotes",
    ),
    _case("bad indentation", S, "    title: Complexity", "   title: Complexity", "not valid YAML", "indentation"),
    _case("control character", S, "closing: Thanks.", "closing: Th\x07anks", "control character"),
    _case("invisible line end", S, "closing: Thanks.", "closing: Th\u2028anks", "U+2028", "remove it"),
    _case("carriage return alone", S, "closing: Thanks.", "closing: Th\ranks", "U+000D"),
    _case("star at the start", S, "closing: Thanks.", "closing: *x* y", "not valid YAML"),
    _case("backslash in double quotes", S, "closing: Thanks.", 'closing: "\\q"', "single quotes"),
    _case("second document", S, "closing: Thanks.", "closing: Thanks.\n---§\na: 1", "second document"),
    _case("undefined tag", S, "closing: Thanks.", "closing: !x!y Thanks", "tags"),
]

SURPRISES = [
    _case("key twice", S, "minutes: 20", "minutes: 20\nminutes§: 30", "'minutes'", "twice", "line 8"),
    _case(
        "check key twice",
        R,
        "    why: It decides.\n",
        "    why: It decides.\n    why§: No.\n",
        "'why'",
        "twice",
    ),
    _case("key twice in braces", R, "growth: [n^2] }", "growth: [n^2], aspect: space }", "'aspect'", "twice"),
    _case("anchor", S, "closing: Thanks.", "closing: &x Thanks.", "anchors", "write the value out"),
    _case("alias", S, "closing: Thanks.", "closing: *x", "aliases", "write the value out"),
    _case("merge key", S, "closing: Thanks.", "closing: Thanks.\n<<§: {title: x}", "'<<'"),
    _case("string tag", S, "closing: Thanks.", "closing: !!str 5", "tags", "remove"),
    _case("python tag", S, "closing: Thanks.", "closing: !!python/name:os.system", "tags", "remove"),
    _case("no", S, "trains: Counting pairs", "trains: no", "reads no as true or false", "quotes"),
    _case("Yes", S, "trains: Counting pairs", "trains: Yes", "reads Yes as true or false", "quotes"),
    _case("off in a list", R, "unmet: [O(n), no idea]", "unmet: [O(n), off]", "reads off as true or false"),
    _case("key on", S, "closing: Thanks.", "closing: Thanks.\non§: 3", "reads on as true or false"),
    _case("time of day", S, "trains: Counting pairs", "trains: 12:30", "sixties", "quotes"),
    _case("seconds of day", S, "trains: Counting pairs", "trains: 1:02:03.5", "sixties", "quotes"),
    _case("octal", S, "minutes: 20", "minutes: 020", "octal", "quotes"),
    _case("hexadecimal", S, "minutes: 20", "minutes: 0x20", "hexadecimal", "quotes"),
    _case("binary", S, "minutes: 20", "minutes: 0b11", "quotes"),
    _case("date", S, "trains: Counting pairs", "trains: 2024-01-01", "date", "quotes"),
    _case("infinity", S, "value: 768", "value: .inf", ".inf", "no number"),
    _case("nan", R, "unit: byte", "unit: byte\n      tolerance§: .NaN", ".NaN"),
    _case("odd underscores", S, "value: 768", "value: 7_6_8", "underscores"),
    _case("endless digits", S, "minutes: 20", "minutes: " + "9" * 60, "number this long"),
    _case("capital true", S, "trains: Counting pairs", "trains: TRUE", "true or false"),
    _case("null key", S, "closing: Thanks.", "closing: Thanks.\n~§: 3", "key can't be"),
    _case("equals sign", S, "trains: Counting pairs", "trains: =", "quotes"),
    _case("list as key", S, "closing: Thanks.", "closing: Thanks.\n? [a]§\n: 3", "can't be a key"),
]

SHAPES = [
    _case("unknown key", S, "opening: There", "openning: There", "unknown key 'openning'", "'opening'"),
    _case("missing key", S, "closing: Thanks.\n", "", "missing key 'closing'"),
    _case("unknown key in a stage", S, "    ask: What does", "    qestion: What does", "unknown key 'qestion'"),
    _case("missing key in a hint", S, ", insight: Two loops.", "", "missing key 'insight' in hints"),
    _case("a number for text", S, "trains: Counting pairs", "trains: 7", "trains should be text", "quotes"),
    _case("a mapping for text", R, "met: [800 TB]", "met:\n        - memory§: 800 TB", "': '", "quotes"),
    _case(
        "a figure for text",
        S,
        "opening: There are {n} points with {d} numbers each.",
        "opening: {n}",
        "{",
        "quotes",
    ),
    _case("a list for text", S, "trains: Counting pairs", "trains: [Counting]", "not a list"),
    _case("nothing for text", S, "trains: Counting pairs", "trains:", "trains has no value"),
    _case("empty text", S, "trains: Counting pairs", 'trains: ""', "trains is empty"),
    _case("text for a list", S, "checks: [time]", "checks: time", "should be a list"),
    _case("text for a number", S, "minutes: 20", "minutes: twenty", "whole number", "'twenty'"),
    _case("fraction for a number", S, "minutes: 20", "minutes: 20.5", "whole number"),
    _case("too many minutes", S, "minutes: 20", "minutes: 2000", "at most 240"),
    _case("no minutes", S, "minutes: 20", "minutes: 0", "at least 1"),
    _case("unknown level", S, "level: mid", "level: midd", "level", "'mid'"),
    _case("unknown schema", S, "schema: 1", "schema: 2", "at most 1"),
    _case("id with capitals", R, "id: memory", "id: Memory", "no id", "hyphens"),
    _case("unknown kind", R, "kind: quantity", "kind: quantiti", "unknown kind 'quantiti'", "'quantity'"),
    _case("missing kind", R, "rule: { kind: complexity, aspect", "rule: { aspect", "missing key 'kind' in rule"),
    _case("unknown key in a rule", R, "unit: byte", "unit: byte\n      tolerence§: 0.1", "'tolerance'"),
    _case("unknown key in a nested rule", R, "          about: [blame]", "          abut: [blame]", "'about'"),
    _case("unknown key in a pattern", R, "within: clause", "wthin: clause", "'within'"),
    _case("unknown unit", R, "unit: byte", "unit: bytes", "unit", "'byte'"),
    _case("tolerance out of range", R, "unit: byte", "unit: byte\n      tolerance§: 2", "less than 1"),
    _case(
        "a rule that says nothing",
        R,
        "aspect: time, growth: [n^2] }",
        "aspect: time }",
        "'growth' or 'degree'",
    ),
    _case("no examples", R, "met: [800 TB]", "met: []", "met needs at least 1"),
    _case("missing unmet examples", R, "      unmet: [800 GB]\n", "", "missing key 'unmet' in examples"),
    _case(
        "a list for a mapping",
        S,
        "asks: { aspect: time }",
        "asks: [time]",
        "asks should be a mapping",
        "aspect",
    ),
    _case("text for a rule", R, "when: { kind: complexity, aspect: time, growth: [n] }", "when: O(n)", "when"),
    _case("a broken formula", S, "value: 768", "value: 7*(8", "ends too early"),
    _case("a formula with Python", S, "value: 768", "value: __import__('os')", "can't read"),
    _case("true for a formula", S, "value: 768", "value: true", "number or a formula"),
    _case("too long a line", S, "title: Pairs", "title: " + "x" * 400, "longer than 300"),
    _case(
        "verdict with two forms",
        R,
        "{ at_least: 1, of: [time, memory] }",
        "{ all: [time], any: [time] }",
        "exactly one",
    ),
    _case("verdict over nothing", R, "{ at_least: 1, of: [time, memory] }", "{ all: [] }", "always pass"),
    _case("verdict that can't be met", R, "at_least: 1, of", "at_least: 3, of", "never be met"),
    _case(
        "option that isn't there",
        V,
        "ordinary: [float64, float32]",
        "ordinary: [float64, float23]",
        "'float23'",
        at="dtype:",
    ),
    _case("a file that is a list", V, "schema: 1\n", "- schema: 1\n", "not valid YAML", at="vocabulary:"),
]

WORDS = [
    _case(
        "unknown concept of a pattern",
        R,
        "- size-word & blame",
        "- size-wrd & blame",
        "size-wrd",
        "'size-word'",
    ),
    _case("unknown concept of a long pattern", R, "match: matrix & blame", "match: matrix & blam", "'blame'"),
    _case("pattern that can't be read", R, "- size-word & blame", "- size-word & & blame", "can't be read"),
    _case("pattern with both joints", R, "- size-word & blame", "- size-word & blame > matrix", "both"),
    _case("phrase that can't be read", R, "blame: [bottleneck,", "blame: ['{nothing} x',", "can't be read"),
    _case("phrase of an assumption", V, "float32: [float32]", "float32: [<float32]", "can't be read"),
    _case("shared phrase that can't be read", V, "matrix: [matrix,", "matrix: ['(open',", "can't be read"),
]

CROSSINGS = [
    _case("no such rubric", S, "rubric: pairs", "rubric: paris", "no rubric 'paris'", "'pairs'"),
    _case("stage asks for an unknown check", S, "checks: [time]", "checks: [time, tome]", "'tome'", "'time'"),
    _case(
        "a check in no stage",
        S,
        "checks: [memory, bottleneck]",
        "checks: [memory]",
        "no stage asks",
        "'bottleneck'",
        at="stages:",
    ),
    _case(
        "verdict names an unknown check",
        R,
        "all: [time, memory,",
        "all: [time, memry,",
        "'memry'",
        "'memory'",
    ),
    _case("nested verdict", R, "any: [bottleneck, memory]", "any: [botleneck, memory]", "'bottleneck'"),
    _case("lean names an unknown check", R, "of: [time, memory]", "of: [time, xyz]", "unknown check 'xyz'"),
    _case("implied by an unknown check", R, "implied_by: [memory]", "implied_by: [memmory]", "'memory'"),
    _case("implied by itself", R, "implied_by: [memory]", "implied_by: [bottleneck]", "imply itself"),
    _case("misconception of an unknown check", R, "    check: time", "    check: tyme", "'tyme'", "'time'"),
    _case("check id twice", R, "  - id: memory", "  - id: time", "'time'", "twice", "line 8"),
    _case("stage id twice", S, "  - id: size", "  - id: complexity", "'complexity'", "twice"),
    _case(
        "subject that isn't there",
        S,
        "asks: { aspect: time }",
        "asks: { subject: indx }",
        "'indx'",
        "'index'",
    ),
    _case("subject of a rule", R, "growth: [n^2] }", "growth: [n^2], subject: [idex] }", "'idex'", "'index'"),
    _case(
        "unknown concept",
        R,
        "not_about: [matrix]",
        "not_about: [matrx]",
        "unknown concept 'matrx'",
        "'matrix'",
    ),
    _case("unknown concept of a statement", R, "about: [blame]", "about: [blme]", "unknown concept 'blme'"),
    _case("unknown assumption group", R, "options: dtype", "options: dtpe", "assumption group 'dtpe'", "'dtype'"),
    _case("formula needs an unknown name", R, "value: [n^2*b]", "value: [n^2*q]", "needs 'q'"),
    _case("growth that can't be read", R, "growth: [n^2] }", 'growth: ["n^(("] }', "growth", "can't be read"),
    _case("growth with a foreign variable", R, "growth: [n^2] }", "growth: [n^2*z] }", "'z'", "no variable"),
    _case("degree of a foreign variable", R, "growth: [n^2] }", "degree: { z: 2 } }", "unknown variable 'z'"),
    _case(
        "figure with an unknown name",
        S,
        "ask: How much memory at {n}?",
        "ask: How much at {m}?",
        "{m}",
        "'m'",
    ),
    _case("figure in a rubric", R, "strong_answer: n² time, {n^2*8:byte}.", "strong_answer: x {q^2}.", "{q^2}"),
    _case("open figure", R, "why: Every pair is visited.", "why: Every {n pair.", "brace"),
    _case("closing brace alone", R, "why: Every pair is visited.", "why: Every n} pair.", "brace"),
    _case("figure divides by zero", R, "why: Every pair is visited.", "why: Every {1/(d-768)}.", "worked out"),
    _case("value divides by zero", S, "value: n*d*8", "value: n/(d-768)", "can't be worked out", "d = 768"),
    _case("choice divides by zero", S, "choices: [10^6,", "choices: [1/0,", "can't be worked out"),
    _case("figure fails for one choice", S, "closing: Thanks.", 'closing: "{1/(n-1000000)}"', "n = 1e+06"),
    _case("rule's formula fails for one choice", R, "value: [n^2*b]", "value: [1/(n-2*10^7)]", "n = 2e+07"),
    _case("assumption that can't be read", S, "assume: [d <= n]", "assume: [d is small]", "can't be read", "u <= n"),
    _case("assumption on a foreign variable", S, "assume: [d <= n]", "assume: [k <= n]", "'k'", "no variable"),
    _case("value before its variable", S, "value: 10^7,", "value: 10^7*d,", "needs 'd'"),
    _case("choice with an unknown name", S, "choices: [10^6,", "choices: [w,", "needs 'w'"),
]

BROKEN = [*SYNTAX, *SURPRISES, *SHAPES, *WORDS, *CROSSINGS]
