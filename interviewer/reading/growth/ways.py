"""Ways in which variables can grow together: ln x of each variable as a function of one scale t."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

__all__ = ["SCALE", "Way", "corners", "ways_of"]

_CONSTANT = 1.5
"""ln x of a variable that stays where it is."""


@dataclass(frozen=True, slots=True)
class Way:
    """ln x = power * t + root * sqrt(t) + log * ln t; where all are 0, x stays a constant."""

    power: float = 0.0
    root: float = 0.0
    log: float = 0.0

    @property
    def stays(self) -> bool:
        """Whether x stays a constant."""
        return not (self.power or self.root or self.log)

    def at(self, scale: float) -> float:
        """ln x at this scale."""
        if self.stays:
            return _CONSTANT
        return self.power * scale + self.root * math.sqrt(scale) + self.log * math.log(scale)


SCALE = Way(power=1.0)
_FIXED, _HALF, _LOG, _LAG = Way(), Way(power=0.5), Way(log=1.0), Way(power=1.0, log=-1.0)
_FEWEST = (_FIXED, _HALF, SCALE)
_FEW = (_FIXED, _LOG, _HALF, SCALE)
_MANY = (_FIXED, Way(log=0.5), _LOG, Way(root=1.0), Way(power=0.25), _HALF, _LAG, SCALE)
_FULL = (*_MANY[:3], Way(log=2.0), *_MANY[3:6], Way(power=0.75), Way(power=1.0, log=-2.0), *_MANY[6:])


@lru_cache(maxsize=8)
def ways_of(count: int) -> tuple[tuple[Way, ...], ...]:
    """Ways in which so many variables can grow together; in each at least one is the scale itself."""
    choices = _FULL if count <= 2 else _MANY if count == 3 else _FEW if count == 4 else _FEWEST
    return tuple(
        (*before, SCALE, *after)
        for lead in range(count)
        for before in product(choices[:-1], repeat=lead)
        for after in product(choices, repeat=count - lead - 1)
    )


@lru_cache(maxsize=32)
def corners(count: int) -> tuple[tuple[Way, ...], ...]:
    """The few ways that most often tell growths apart: one variable grows, or all, or all but one; the others stay."""
    alone = [tuple(SCALE if at == grown else _FIXED for at in range(count)) for grown in range(count)]
    others = [tuple(_FIXED if at == still else SCALE for at in range(count)) for still in range(count)]
    return tuple(dict.fromkeys((*alone, (SCALE,) * count, *(others if count > 1 else ()))))
