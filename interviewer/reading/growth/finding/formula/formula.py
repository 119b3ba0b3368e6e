"""What a formula in prose turned out to be made of, for the judgement whether it is a growth."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Formula"]

_COUNTS = ("letters", "strange", "phrases", "numbers", "powers", "functions", "products", "sums", "crossed")


@dataclass(slots=True)
class Formula:
    """A formula over tokens[start:end]: `plain` is its spelling for the parser.

    letters and phrases: variables named by a letter, and by words that mean one. strange: letters that are no variable
    of the scenario. crossed: products written as a cross or "by", as sizes of a matrix are. divided: a bare quotient.
    """

    start: int
    end: int
    plain: str = ""
    variables: list[str] = field(default_factory=list)
    letters: int = 0
    strange: int = 0
    phrases: int = 0
    numbers: int = 0
    powers: int = 0
    functions: int = 0
    products: int = 0
    sums: int = 0
    crossed: int = 0
    transposed: bool = False

    @property
    def divided(self) -> bool:
        """A bare quotient of letters: "K/V"."""
        return "/" in self.plain and self.products == 1 and not self.powers and not self.functions

    @property
    def lone(self) -> bool:
        """A single variable, with or without a number before it."""
        return (
            len(self.variables) == 1
            and not self.powers
            and not self.functions
            and not self.sums
            and self.products <= self.numbers
        )

    @property
    def structured(self) -> bool:
        """Shape enough to be a formula wherever it stands."""
        if not self.variables:
            return False
        if self.powers or self.functions:
            return True
        return len(self.variables) >= 2 and (self.products or self.sums) > 0

    def mark(self) -> tuple[int, ...]:
        """What has been counted so far, for `back_to` where an attempt finds nothing."""
        return (len(self.variables), *(getattr(self, name) for name in _COUNTS))

    def back_to(self, mark: tuple[int, ...]) -> None:
        """Forget what was counted since a mark."""
        del self.variables[mark[0] :]
        for name, count in zip(_COUNTS, mark[1:], strict=True):
            setattr(self, name, count)
