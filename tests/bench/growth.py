"""How the cost of a message grows with its length, with its claims, and with the interview before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from interviewer.collecting import keep_what_is_there
from interviewer.content.pack import Pack, context_of
from interviewer.reading.reader import read
from interviewer.reading.source import READ_LIMIT
from interviewer.session.answers import grade_messages
from interviewer.session.commands import StartSession, SubmitAnswer
from interviewer.session.decide import advance
from tests.bench.timing import budget, cpu_ms, head, least_ms, slope
from tests.labelled import answers, packs

__all__ = ["HOSTILE", "measure_growth"]

LENGTHS = tuple(length for length in (100, 200, 500, 1_000, 2_000, 4_000, 8_000) if length <= READ_LIMIT)
"""What lies beyond the limit is not read, so it costs nothing."""
CLAIMS = (1, 3, 10, 30, 100, 250)
HOSTILE = {
    "open parentheses": "(",
    "nested O(": "O(",
    "powers": "n^",
    "products": "n*",
    "nested braces": "(d^{2}(",
    "digits": "9",
    "digit groups": "1,",
    "spaces": " ",
    "table rows": "| n | O(n) |\n",
    "list items": ":(#]8\n- ",
    "alternatives": "n or ",
    "negations": "not ",
    "commas": "linear, ",
    "growths in words": "cubic in d^",
    "figures": "10^7-TiB; ",
    "corrections": "wait, no: ",
    "quotes": '"n" ',
    "ticks": "`}%}&7; ",
    "class words": "max((log linear))³, N) = ",
    "superscripts": "V (dⁿ))ⁿ*Lⁿ+",
    "wide letters": "Ｏ（ｎ²）× ",
    "chains": "10 * ",
    "questions": "is it n? ",
    "subjects": "the sort and the lag ",
    "one long word": "quadratic",
    "bounds without brackets": "O n ",
    "bounds in words": "big O of ",
    "long terms": " O n n-1 nlogn*",
    "squares in words": "the square of n times ",
    "factorials": "n!",
    "numbers and letters": "2n",
    "open LaTeX": "`\\n",
    "counts and products": "v^ i|V| n log n half t 1/2 80C(n,sqrt( )s O(",
    "a binomial": "n log n 80C(n,2) ",
    "halves": "½ M; ",
    "signs and letters": "5.-M, ",
    "costs of letters": "T = n, M: n ",
    "costs by reference": "d times that. as above. n^2, drop the d. ",
    "multiples": "a day. 100 times as long. ",
}


def measure_growth() -> None:
    """Print times by length, kind of text, claims and messages before, with fitted exponents."""
    packs()
    keep_what_is_there()  # as every screen does
    _real()
    _hostile()
    _claims()
    _interviews()


def _times(texts: Sequence[str], work: Callable[[str], object]) -> list[float]:
    return [least_ms(lambda text=text: work(text)) for text in texts]  # type: ignore[misc]


def _print(name: str, times: Sequence[float], sizes: Sequence[int]) -> None:
    print(f"{name:32}" + "".join(f"{t:9.2f}" for t in times) + f"   size^{slope(sizes[2:], times[2:]):.2f}", flush=True)


def _real() -> None:
    head("(b) Growth with length, ms (least of 3), exponent fitted from the third column on")
    print(f"{'characters':32}" + "".join(f"{length:9}" for length in LENGTHS))
    worst = 0.0
    for scenario, pack in packs().items():
        words = " ".join(m for a in answers() if a.scenario == scenario and a.session for m in a.messages)
        texts = [(words * 2)[:length] for length in LENGTHS]
        context = context_of(pack.scenario)
        _print(f"read {scenario}", _times(texts, lambda text, context=context: read(text, context)), LENGTHS)
        times = _times(texts, lambda text, pack=pack: grade_messages(pack, [text]))
        _print(f"  and grade {scenario}"[:32], times, LENGTHS)
        worst = max(worst, times[-1])
    budget(f"reading and grading {LENGTHS[-1]:,} characters of real answers", worst, 50)


def _hostile() -> None:
    head("(b) Growth with length of hostile texts, reading and grading, ms (least of 3)")
    print(f"{'characters':32}" + "".join(f"{length:9}" for length in LENGTHS))
    pack = packs()["feature-pipeline"]
    worst: list[tuple[float, str]] = []
    for name, piece in HOSTILE.items():
        texts = [(piece * (length // len(piece) + 1))[:length] for length in LENGTHS]
        times = _times(texts, lambda text: grade_messages(pack, [text]))
        worst.append((times[-1], name))
        _print(name, times, LENGTHS)
    worst.extend((_different(pack), f"different growths, {scenario}") for scenario, pack in packs().items())
    over = [name for took, name in worst if took > 50]
    budget(f"the worst hostile text ({max(worst)[1]}); over: {', '.join(over) or 'none'}", max(worst)[0], 50)


def _different(pack: Pack) -> float:
    """Growths none of which was met before: of a text that comes again, every comparison is remembered."""
    texts = [_growths(Random(seed), sorted(pack.scenario.variables)) for seed in range(3)]
    least = min(cpu_ms(lambda text=text: grade_messages(pack, [text])) for text in texts)  # type: ignore[misc]
    print(f"{'different growths ' + pack.scenario.id:44}{least:9.2f}   (only the longest)")
    return least


def _growths(draw: Random, names: Sequence[str]) -> str:
    text = ""
    while len(text) < LENGTHS[-1]:
        one, other, base = (draw.choice(names) for _ in range(3))
        text += f"O({one}^{draw.randint(1, 9)} {other} + {draw.randint(2, 9)}^({base} log {one})). "
    return text[: LENGTHS[-1]]


def _claims() -> None:
    head("(b) Growth with the number of claims in one message, reading and grading, ms (least of 3)")
    print(f"{'claims':32}" + "".join(f"{count:9}" for count in CLAIMS))
    draw = Random(7)
    pack = packs()["feature-pipeline"]
    for name, pieces in (
        ("growths", ("O(n). ", "n log n. ", "f² n. ", "O(n^2). ")),
        ("figures", ("80 GB. ", "3 hours. ", "9,900. ", "8e10 B. ")),
        ("growths and figures, subjects", ("step 3 is O(f² n). ", "80 GB there. ", "the sort n log n. ")),
    ):
        texts = ["".join(draw.choice(pieces) for _ in range(count)) for count in CLAIMS]
        _print(name, _times(texts, lambda text: grade_messages(pack, [text])), CLAIMS)


def _interviews() -> None:
    before = (0, 10, 30, 100, 300)
    head("(b) The next message after so many others in one interview, ms (least of 3)")
    print(f"{'messages before':32}" + "".join(f"{count:9}" for count in before))
    for scenario, pack in packs().items():
        said = [m for a in answers() if a.scenario == scenario and a.session for m in a.messages if len(m) > 20]
        state = advance(None, StartSession(at=0.0), pack)[1]
        times: list[float] = []
        for at in range(max(before) + 1):
            command = SubmitAnswer(at=0.0, text=said[at % len(said)])
            if at in before:
                times.append(least_ms(lambda s=state, c=command, p=pack: advance(s, c, p, keep_open=True)))  # type: ignore[misc]
            if not state.paused:
                state = advance(state, command, pack, keep_open=True)[1]
        _print(scenario, times, [max(1, count) for count in before])
