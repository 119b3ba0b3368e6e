"""Words that growth notation gives a meaning, and words that end it in prose."""

from __future__ import annotations

__all__ = ["CALLS", "FUNCTIONS", "OPERATOR_WORDS", "STOP_WORDS", "UNITS"]

FUNCTIONS = frozenset({"log", "lg", "ln", "sqrt", "exp", "min", "max", "cbrt", "logarithm", "minimum", "maximum"})
CALLS = frozenset({"binom", "binomial", "comb", "choose", "frac", "pow"})

OPERATOR_WORDS = frozenset(
    """times plus minus over squared cubed square cube root power to the raised divided multiplied by factorial
    choose of half twice double base quarter third
    one two three four five six seven eight nine ten hundred
    big oh order little theta omega soft tilde
    constant constantly const logarithmic logarithmically linear linearly linearithmic quasilinear loglinear quadratic
    quadratically cubic cubically quartic quintic exponential exponentially factorially polylogarithmic polylog
    polynomial sublinear superlinear""".split()
)

STOP_WORDS = frozenset(
    """a an and or but so not is it its in on at as with for from per each every all any this that these those there
    then than when where which while who if else because since we you they i he she be are was were will would can
    could should do does did has have had just only also too very more less most least about roughly around
    approximately time space memory complexity runtime total overall extra work cost step steps operation operations
    ops fast slow quick huge big large small good bad best worst average case amortized idk no yes none unknown
    dominates dominant bottleneck wait actually sorry maybe think say said what how why na nothing something lots
    lot many much few some same bound upper lower tight result answer instead vs versus via using use used
    number amount size entries floats bytes vectors items dot products product
    here now still even both either neither assuming assume given let""".split()
)

UNITS = frozenset(
    """kb mb gb tb pb eb kib mib gib tib pib ms ns us hr hrs hz ghz mhz kg km cm mm gpu gpus cpu cpus mfu tflop tflops
    gflop gflops pflop pflops flop flops""".split()
)
"""Units of quantities: no product of letters unless the letters are variables."""
