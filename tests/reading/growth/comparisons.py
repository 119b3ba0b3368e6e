"""What people type for a growth, how it stands to what was expected, and why.

expected | answer | variables | assumptions | relation | simplified | why
Relations: = equal, > looser, < tighter, # incomparable, ? unread. Simplified: T, F, or - where nothing is claimed.
"""

from __future__ import annotations

SPELLINGS = """
n log n | O(n log n), where n is the number of rows | n | | = | T | a name explained
n log n | O(m log m) where m = n | n | | = | T | a name of one's own
n log n | not O(n^2) but O(n log n) | n | | = | T | what is denied is not the answer
n log n | O(n log n) per query | n | | = | T | what it is per
n log n | O(n log n) (average case) | n | | = | T | a remark behind it
n log n | at most n log n | n | | = | T | a bound in words
n | O(n) or O(n^2), not sure | n | | ? | - | two answers
n | n | n | | = | T | bare
n | O(n) | n | | = | T | big O
n | O( n ) | n | | = | T | spaces inside
n | o(n) | n | | = | T | a small o is what people type; what stands inside is compared
n | Θ(n) | n | | = | T | Theta
n | θ(n) | n | | = | T | small theta
n | Ω(n) | n | | = | T | Omega: the inside is compared
n | theta(n) | n | | = | T | spelled out
n | Theta(n) | n | | = | T | spelled out, capital
n | omega(n) | n | | = | T | spelled out
n | 0(n) | n | | = | T | a zero for the O
n | O(N) | n | | = | T | capital of the only n
n | О(n) | n | | = | T | a Cyrillic O
n | Ο(n) | n | | = | T | a Greek Omicron
n | Ｏ(ｎ) | n | | = | T | full width
n | 𝑂(𝑛) | n | | = | T | mathematical italics
n | O[n] | n | | = | T | square brackets
n | O{n} | n | | = | T | braces
n | O n | n | | = | T | no brackets
n | O(n | n | | = | T | bracket never closed
n | O(n)) | n | | = | T | bracket closed twice
n | big-O of n | n | | = | T | in words
n | big O of n | n | | = | T | in words
n | Big O(n) | n | | = | T | half in words
n | Big-Theta(n) | n | | = | T | half in words
n | big oh of n | n | | = | T | as heard
n | order n | n | | = | T | physicists' way
n | order of n | n | | = | T | physicists' way
n | on the order of n | n | | = | T | in a sentence
n | \\mathcal{O}(n) | n | | = | T | LaTeX
n | $O(n)$ | n | | = | T | LaTeX with dollars
n | $\\mathcal{O}\\left(n\\right)$ | n | | = | T | LaTeX with sized brackets
n | \\Theta(n) | n | | = | T | LaTeX Theta
n | \\(O(n)\\) | n | | = | T | LaTeX inline
n | \\mathrm{O}(n) | n | | = | T | LaTeX upright
n | Õ(n) | n | | = | T | soft O: the inside is compared
n | ~n | n | | = | T | about n
n | linear | n | | = | T | the word
n | Linear | n | | = | T | the word, capital
n | linear time | n | | = | T | the word with its noun
n | linear in n | n | | = | T | of what
n | it's linear | n | | = | T | in a sentence
n | O(n) time | n | | = | T | with a noun
n | O(n). | n | | = | T | with a full stop
n | time: O(n) | n | | = | T | with a label
n | time complexity is O(n) | n | | = | T | in a sentence
n | O(n) space | n | | = | T | with a noun
n | |n| | n | | = | T | cardinality bars
n | n^1 | n | | = | - | power one
1 | O(1) | n | | = | T | constant
1 | 1 | n | | = | T | bare one
1 | constant | n | | = | T | the word
1 | constant time | n | | = | T | the word with its noun
1 | Θ(1) | n | | = | T | Theta
n^2 | n^2 | n | | = | T | caret
n^2 | n**2 | n | | = | T | Python
n^2 | n² | n | | = | T | superscript
n^2 | O(n²) | n | | = | T | superscript in O
n^2 | O(n2) | n | | = | T | superscript lost when pasted
n^2 | O(N^2) | n | | = | T | capital
n^2 | O(n ^ 2) | n | | = | T | spaced
n^2 | O(n^{2}) | n | | = | T | LaTeX braces
n^2 | $n^2$ | n | | = | T | LaTeX
n^2 | n*n | n | | = | T | a product is fine
n^2 | n x n | n | | = | T | x for times
n^2 | nxn | n | | = | T | x for times, glued
n^2 | n × n | n | | = | T | a real times
n^2 | n·n | n | | = | T | dot
n^2 | n ⋅ n | n | | = | T | another dot
n^2 | n by n | n | | = | T | a matrix said
n^2 | (n)(n) | n | | = | T | brackets side by side
n^2 | n squared | n | | = | T | words
n^2 | n-squared | n | | = | T | words with a hyphen
n^2 | N squared | n | | = | T | words, capital
n^2 | O(n squared) | n | | = | T | words in O
n^2 | big-O of n squared | n | | = | T | all words
n^2 | n to the power of 2 | n | | = | T | words
n^2 | n to the power 2 | n | | = | T | words
n^2 | n to the 2 | n | | = | T | words
n^2 | n to the second power | n | | = | T | words with an ordinal
n^2 | n to the second | n | | = | T | ordinal alone
n^2 | n raised to the power of 2 | n | | = | T | long words
n^2 | quadratic | n | | = | T | the word
n^2 | quadratic in n | n | | = | T | of what
n^2 | quadratic time | n | | = | T | with a noun
n^2 | n times n | n | | = | T | times
n^3 | n^3 | n | | = | T | caret
n^3 | n³ | n | | = | T | superscript
n^3 | n cubed | n | | = | T | words
n^3 | cubic | n | | = | T | the word
n^3 | cubic in n | n | | = | T | of what
n^3 | n*n*n | n | | = | T | a product is fine
n^3 | n to the third | n | | = | T | ordinal
n^3 | n to the power of three | n | | = | T | number word
n^3 | n^2 n | n | | = | T | implied product
n^3 | n * n^2 | n | | = | T | product
n^3 | O(n3) | n | | = | T | superscript lost when pasted
n^4 | quartic | n | | = | T | the word
log n | log n | n | | = | T | bare
log n | log(n) | n | | = | T | brackets
log n | logn | n | | = | T | glued
log n | O(logn) | n | | = | T | glued in O
log n | lg n | n | | = | T | lg
log n | ln n | n | | = | T | natural: the base changes nothing
log n | log2 n | n | | = | T | base 2
log n | log2(n) | n | | = | T | base 2
log n | log_2 n | n | | = | T | base 2, LaTeX
log n | log_2(n) | n | | = | T | base 2, LaTeX
log n | log_{2} n | n | | = | T | base 2, braces
log n | log₂ n | n | | = | T | subscript
log n | log₂(n) | n | | = | T | subscript
log n | log10(n) | n | | = | T | base 10
log n | log base 2 of n | n | | = | T | base in words
log n | log of n | n | | = | T | words
log n | \\log n | n | | = | T | LaTeX
log n | \\log_2{n} | n | | = | T | LaTeX with base
log n | O(\\log{n}) | n | | = | T | LaTeX with braces
log n | logarithmic | n | | = | T | the word
log n | logarithmic in n | n | | = | T | of what
log n | Log(N) | n | | = | T | capitals
log n | LOG N | n | | = | T | capitals
n log n | n log n | n | | = | T | bare
n log n | nlogn | n | | = | T | glued
n log n | O(nlogn) | n | | = | T | glued in O
n log n | O(n log n | n | | = | T | bracket never closed
n log n | O n log n | n | | = | T | no brackets
n log n | O(NlogN) | n | | = | T | capitals glued
n log n | O(N LOG N) | n | | = | T | capitals
n log n | n*log(n) | n | | = | T | star
n log n | n * log n | n | | = | T | star
n log n | n·log(n) | n | | = | T | dot
n log n | n lg n | n | | = | T | lg
n log n | nlgn | n | | = | T | lg glued
n log n | n ln n | n | | = | T | ln
n log n | n log2 n | n | | = | T | base 2
n log n | nlog2n | n | | = | T | base 2 glued
n log n | n log_2 n | n | | = | T | base 2
n log n | n log₂(n) | n | | = | T | subscript
n log n | n(log n) | n | | = | T | brackets
n log n | log n * n | n | | = | T | order
n log n | log(n)*n | n | | = | T | order
n log n | linearithmic | n | | = | T | the word
n log n | log-linear | n | | = | T | hyphenated word
n log n | log linear | n | | = | T | two words
n log n | loglinear | n | | = | T | one word
n log n | quasilinear | n | | = | T | another word
n log n | n times log n | n | | = | T | times
n log n | $O(n \\log n)$ | n | | = | T | LaTeX
n log n | \\mathcal{O}(n\\log n) | n | | = | T | LaTeX glued
n log n | n\\cdot\\log(n) | n | | = | T | LaTeX cdot
n log n | n log n time | n | | = | T | with a noun
n log n | it's n log n | n | | = | T | in a sentence
n log^2 n | n log^2 n | n | | = | T | power on the log
n log^2 n | n log² n | n | | = | T | superscript on the log
n log^2 n | n log^2(n) | n | | = | T | power, then brackets
n log^2 n | n (log n)^2 | n | | = | T | power after
n log^2 n | n log(n)^2 | n | | = | T | power after brackets belongs to the log
n log^2 n | n log n log n | n | | = | T | a product is fine
n log^2 n | n log squared n | n | | = | T | words
n log^2 n | n \\log^2 n | n | | = | T | LaTeX
n log log n | n log log n | n | | = | T | iterated
n log log n | n loglogn | n | | = | T | glued
n log log n | n log(log(n)) | n | | = | T | brackets
n log log n | n log log(n) | n | | = | T | brackets
sqrt(n) | sqrt(n) | n | | = | T | function
sqrt(n) | sqrt n | n | | = | T | no brackets
sqrt(n) | √n | n | | = | T | sign
sqrt(n) | √(n) | n | | = | T | sign with brackets
sqrt(n) | n^0.5 | n | | = | T | power
sqrt(n) | n^.5 | n | | = | T | power without zero
sqrt(n) | n^(1/2) | n | | = | T | power as a fraction
sqrt(n) | n^{1/2} | n | | = | T | LaTeX power
sqrt(n) | n^1/2 | n | | = | T | nobody writes n^1 and halves it
sqrt(n) | n^½ | n | | = | T | a half sign
sqrt(n) | square root of n | n | | = | T | words
sqrt(n) | the square root of n | n | | = | T | words with article
sqrt(n) | root n | n | | = | T | short words
sqrt(n) | \\sqrt{n} | n | | = | T | LaTeX
n^1.5 | n^1.5 | n | | = | T | decimal power
n^1.5 | n^(3/2) | n | | = | T | fraction
n^1.5 | n sqrt n | n | | = | T | product
n^1.5 | n√n | n | | = | T | glued sign
n^1.5 | n root n | n | | = | T | words
n^1.5 | n * sqrt(n) | n | | = | T | star
n^1.5 | n to the 1.5 | n | | = | T | words
n^1.5 | n\\sqrt{n} | n | | = | T | LaTeX
n^1.5 | n^{\\frac{3}{2}} | n | | = | T | LaTeX fraction
2^n | 2^n | n | | = | T | caret
2^n | 2ⁿ | n | | = | T | superscript letter
2^n | 2**n | n | | = | T | Python
2^n | O(2^N) | n | | = | T | capital
2^n | exponential | n | | = | T | the word alone means base 2
2^n | exponential in n | n | | = | T | of what
2^n | two to the n | n | | = | T | words
2^n | 2 to the n | n | | = | T | words
2^n | 2 to the power of n | n | | = | T | words
2^n | 2^{n} | n | | = | T | LaTeX
n! | n! | n | | = | T | factorial
n! | O(n!) | n | | = | T | factorial in O
n! | n factorial | n | | = | T | words
n^2 d | n^2*d | n d | | = | T | star
n^2 d | n^2d | n d | | = | T | glued
n^2 d | n²d | n d | | = | T | glued superscript
n^2 d | n² d | n d | | = | T | spaced
n^2 d | n²·d | n d | | = | T | dot
n^2 d | O(N^2 D) | n d | | = | T | capitals
n^2 d | O(N^2D) | n d | | = | T | capitals glued
n^2 d | O(n2d) | n d | | = | T | superscript lost when pasted
n^2 d | d n^2 | n d | | = | T | order
n^2 d | dn² | n d | | = | T | order glued
n^2 d | n*n*d | n d | | = | T | product
n^2 d | nnd | n d | | = | T | product glued
n^2 d | n^2 x d | n d | | = | T | x
n^2 d | n² × d | n d | | = | T | times sign
n^2 d | n squared times d | n d | | = | T | words
n^2 d | n squared d | n d | | = | T | words, implied times
n^2 d | d times n squared | n d | | = | T | words, order
n^2 d | quadratic in n and linear in d | n d | | = | T | words
n^2 d | quadratic in n, linear in d | n d | | = | T | comma
n^2 d | linear in d and quadratic in n | n d | | = | T | order
n^2 d | quadratic in n times linear in d | n d | | = | T | times between words
n^2 d | O(n^2) * d | n d | | = | T | O of a part
n^2 d | O(n^2)*O(d) | n d | | = | T | product of O's
n^2 d | $n^{2} \\cdot d$ | n d | | = | T | LaTeX
n^2 d | n^2 \\times d | n d | | = | T | LaTeX
n^2 d | O(n^{2}d) | n d | | = | T | LaTeX glued
n^2 d | n(nd) | n d | | = | T | brackets
n d | nd | n d | | = | T | glued
n d | n d | n d | | = | T | spaced
n d | O(ND) | n d | | = | T | capitals
n d | n x d | n d | | = | T | x
n d | nxd | n d | | = | T | x glued
n d | n by d | n d | | = | T | by
n d | n-by-d | n d | | = | T | hyphenated
n d | n × d | n d | | = | T | times sign
n d | linear in n and d | n d | | = | T | linear in each
n d | linear in both n and d | n d | | = | T | linear in each
n d | (n)(d) | n d | | = | T | brackets
n+m | O(n+m) | n m | | = | T | sum
n+m | n plus m | n m | | = | T | words
n+m | O(n) + O(m) | n m | | = | T | sum of O's
n+m | m + n | n m | | = | T | order
V+E | |V|+|E| | V E | | = | T | cardinalities
V+E | O(|V| + |E|) | V E | | = | T | cardinalities
V+E | V+E | V E | | = | T | plain
V+E | v + e | V E | | = | T | small letters
V+E | \\mathcal{O}(\\lvert V\\rvert + \\lvert E\\rvert) | V E | | = | T | LaTeX bars
E log V | E log V | V E | | = | T | plain
E log V | |E| log |V| | V E | | = | T | bars
E log V | ElogV | V E | | = | T | glued
n^log2(7) | n^log2(7) | n | | = | T | Strassen
n^log2(7) | n^(log_2 7) | n | | = | T | Strassen
n^log2(7) | n^{\\log_2 7} | n | | = | T | Strassen in LaTeX
n^log2(7) | n^log 7 | n | | = | T | the base of an unmarked log is 2
n^log2(7) | n^2.81 | n | | = | T | how people write it
n^log2(7) | n^2.807 | n | | = | T | more digits
n^log2(7) | n^lg7 | n | | = | T | lg
seq^2*dim | seq^2*dim | seq dim | | = | T | names of several letters
seq^2*dim | O(seq² · dim) | seq dim | | = | T | names of several letters
seq^2*dim | seq squared times dim | seq dim | | = | T | words
seq^2*dim | O(seq * seq * dim) | seq dim | | = | T | product
n_samples*n_features | n_samples * n_features | n_samples n_features | | = | T | underscores
d_model^2 | d_model^2 | d_model | | = | T | underscore
d_k n | n d_k | n d_k | | = | T | subscript
L*(d^2+t*d) | L*(d^2+t*d) | L d t | | = | T | brackets
L*(d^2+t*d) | O(L(d² + td)) | L d t | | = | T | superscripts
L*(d^2+t*d) | L d^2 + L t d | L d t | | = | T | multiplied out
L*(d^2+t*d) | L*d*(d+t) | L d t | | = | T | factored further
L*(d^2+t*d) | l(d²+t·d) | L d t | | = | T | small l
L*(d^2+t*d) | O(L * (d^2 + d*t)) | L d t | | = | T | order
f^2 n | f^2*n | n u f | | = | T | plain
f^2 n | n f² | n u f | | = | T | order
f^2 n | O(nf^2) | n u f | | = | T | glued
"""

ALGEBRA = """
n^2 | n(n-1)/2 | n | | = | F | constant and lower-order term
n^2 | n*(n-1)/2 | n | | = | F | constant and lower-order term
n^2 | (n^2-n)/2 | n | | = | F | multiplied out
n^2 | \\frac{n(n-1)}{2} | n | | = | F | LaTeX
n^2 | n(n+1)/2 | n | | = | F | pairs with the diagonal
n^2 | n^2/2 | n | | = | F | a half
n^2 | 1/2 n^2 | n | | = | F | a half in front
n^2 | ½ n² | n | | = | F | a half sign
n^2 | 0.5n^2 | n | | = | F | a decimal half
n^2 | C(n,2) | n | | = | F | pairs
n^2 | n choose 2 | n | | = | F | pairs in words
n^2 | \\binom{n}{2} | n | | = | F | pairs in LaTeX
n^2 | nC2 | n | | = | F | pairs in school notation
n^3 | n choose 3 | n | | = | F | triples
n^2 | n^2 + n | n | | = | F | lower-order term
n^2 | n^2 + n log n | n | | = | F | lower-order term
n^2 | 3n^2 + 5n + 7 | n | | = | F | constants and lower-order terms
n^2 | 2n² | n | | = | F | constant
n^2 | n^2 - n | n | | = | F | lower-order term taken away
n^2 | O(n^2 + n) | n | | = | F | inside O
n^2 | n(n+1) | n | | = | F | lower-order term in brackets
n^2 | n^2 + 1 | n | | = | F | a constant added
n^2 | n^2 + n^2 | n | | = | F | twice the same
n^2 | (n+1)^2 | n | | = | F | lower-order term under a power
n^2 | (2n)^2 | n | | = | F | constant under a power
n^2 | (n+1)^2 - n | n | | = | F | lower-order terms
n | (n+1)^2 - n^2 | n | | = | - | the squares cancel
n | sqrt(n^2) | n | | = | - | a root of a square
n | sqrt(n^2+n) | n | | = | F | lower-order term under a root
n | n + log n | n | | = | F | log is lower
n | n + sqrt n | n | | = | F | root is lower
n | 2n + 3 | n | | = | F | constants
n | n/2 | n | | = | F | a half
n | 100n | n | | = | F | constant
n | n - 1 | n | | = | F | minus one
n | O(3n+5) = O(n) | n | | = | T | the last side stands
n | 3n + 5 => O(n) | n | | = | T | the last side stands
n | 3n+5 ⇒ O(n) | n | | = | T | the last side stands
n | 2n → O(n) | n | | = | T | the last side stands
n | n + n = 2n = O(n) | n | | = | T | the last side stands
n^2 | n^2 + n ~ n^2 | n | | = | T | the last side stands
n^2 | n² + n ≈ n² | n | | = | T | the last side stands
n^2 | n^2 + n so O(n^2) | n | | = | T | the last side stands
n^2 | n^2 + n, which is O(n^2) | n | | = | T | the last side stands
n^2 d | 2n²d ⇒ O(n²d) | n d | | = | T | the last side stands
n | T(n) = O(n) | n | | = | T | a name for the cost
n | f(n) = O(n) | n | | = | T | a name for the cost
1 | O(5) | n | | = | F | a constant is O(1)
1 | 42 | n | | = | F | a constant
1 | 2 | n | | = | F | a constant
1 | log(2) | n | | = | F | a constant
log n | log(n^2) | n | | = | F | twice log n
log n | log n^2 | n | | = | F | power under the log
log n | log(n^3) | n | | = | F | three times log n
log n | log(2n) | n | | = | F | log n and a constant
log n | log(sqrt n) | n | | = | F | half log n
log n | 2 log n | n | | = | F | constant
log n | log(n+1) | n | | = | F | one more
log n | log n + 1 | n | | = | F | constant added
log n | log n + log log n | n | | = | F | lower-order term
log n | log(n log n) | n | | = | - | log of a product
log^2 n | log^2 n | n | | = | T | same
log^2 n | log n^2 | n | | < | - | a power under the log is no power of the log
log^2 n | (log n)(log n) | n | | = | T | product
log^2 n | log n squared | n | | = | T | as it is spoken
log log n | log log n^2 | n | | = | F | constant inside
n log n | n log n + n | n | | = | F | lower-order term
n log n | 2 n log n | n | | = | F | constant
n log n | n log(n) + 5n | n | | = | F | lower-order term
n log n | n log(n^2) | n | | = | F | twice
n log n | log(n!) | n | | = | - | Stirling
n log n | n log n + n sqrt n | n | | > | - | the root outgrows the log
n log n | log(n^n) | n | | = | F | Stirling's neighbour
n^2 + d^2 | n^2 + nd + d^2 | n d | | = | F | nd is below one of the squares in every direction
n^2 + d^2 | (n+d)^2 | n d | | = | T | a factored form is fine
n^2 + d^2 | max(n,d)^2 | n d | | = | T | a max form is fine
n^2 + d^2 | n^2 + d^2 + nd log d | n d | | > | T | nd log d outgrows both where n = d
n + m | max(n, m) | n m | | = | T | sum and max are the same
n + m | 2n + 3m | n m | | = | F | constants
n + m | n + m + 1 | n m | | = | F | constant
n + m | n + m + sqrt(nm) | n m | | = | F | below the larger
n + m | n + m + log n | n m | | = | F | lower
n + m | n | n m | | < | T | one dropped
n + m | m | n m | | < | T | one dropped
n + m | nm | n m | | > | T | a product bounds a sum of what is at least 2
n + m | min(n, m) | n m | | < | T | the smaller one
n + m | sqrt(n^2+m^2) | n m | | = | T | length of a vector
n + m | n - m | n m | | ? | - | a difference of two that may be equal
n m | nm + n + m | n m | | = | F | lower-order terms
n m | (n+1)(m+1) | n m | | = | F | lower-order terms in brackets
n m | n^2 + m^2 | n m | | > | T | squares bound the product
n m | n^2 | n m | | # | T | neither bounds the other
n m | n + m | n m | | < | T | sum below product
n m | max(n,m)^2 | n m | | > | T | squares bound the product
n m | n m log n | n m | | > | T | an extra log
n m | sqrt(nm) | n m | | < | T | a root less
n d | n^2/d + d^2 | n d | | # | T | below where d = n^(2/3), above where d is constant
n d | n^2/d | n d | | # | T | incomparable
n d | n/d | n d | | < | T | divided instead of multiplied
n^2/d | n/d | n d | | < | T | one n less
n/d | n/d | n d | | = | T | a quotient
n/d | n | n d | | > | T | not divided
n | n m | n m | | > | T | an extra factor
n | n + m | n m | | > | T | an extra term
n | n log d | n d | | > | T | an extra log
n log d | n | n d | | < | T | log dropped
n log d | n log n | n d | | # | T | d may be larger than n
n log d | n d | n d | | > | T | d for log d
n d | n log d | n d | | < | T | log d for d
n log n + d | n log n | n d | | < | T | a term dropped
n log n + d | n log n + d log d | n d | | > | T | a log more
n^2 d | n^2 | n d | | < | T | the dropped dimension
n^2 d | n d | n d | | < | T | one n dropped
n^2 d | n d^2 | n d | | # | T | powers swapped
n^2 d | n^2 d^2 | n d | | > | T | one d too many
n^2 d | n^3 d | n d | | > | T | one n too many
n^2 d | n^2 d + n d | n d | | = | F | norms are lower-order
n^2 d | n^2 d + n^2 | n d | | = | F | division is lower-order
n^2 d | n^2 (d + 1) | n d | | = | F | lower-order in brackets
n^2 d | n^2(2d-1) | n d | | = | F | multiply-adds counted exactly
n^2 d | 2n^2d | n d | | = | F | two FLOPs each
n^2 d | n^2 d / 2 | n d | | = | F | unordered pairs
n^2 d | n(n-1)d/2 | n d | | = | F | unordered pairs exactly
n^2 d | n^2 + d | n d | | < | T | plus for times
n^2 d | n^2 log n | n d | | # | T | log n is no d
n^2 d | cubic | n d | | # | T | n^3 does not bound n^2 d for large d
n^2 + n d | n^2 + nd | n d | | = | T | both needed
n^2 + n d | n(n+d) | n d | | = | T | factored
n^2 + n d | n^2 | n d | | < | T | d may be larger than n
n^2 + n d | n max(n,d) | n d | | = | T | max form
n^2 + n d | n^2 d | n d | | > | T | product for sum
n^2 | n^2 + nd | n d | | > | T | d may be larger than n
f^2 n | f^2 | n u f | | < | T | rows dropped
f^2 n | f n | n u f | | < | T | columns once
f^2 n | n f(f-1) | n u f | | = | F | ordered pairs exactly
f^2 n | n f^2 + n f | n u f | | = | F | the columns themselves are lower-order
f^2 n | f(f-1)/2 * n | n u f | | = | F | unordered pairs exactly
f^2 n | C(f,2) n | n u f | | = | F | unordered pairs
L*(d^2+t*d) | L d^2 | L d t | | < | T | attention dropped
L*(d^2+t*d) | L t d | L d t | | < | T | projections dropped
L*(d^2+t*d) | d^2 + t d | L d t | | < | T | layers dropped
L*(d^2+t*d) | L t d^2 | L d t | | > | T | whole prefix projected again
L*(d^2+t*d) | L(12d^2+2td) | L d t | | = | F | constants of a full block
L*(d^2+t*d) | L(d^2 + td + d) | L d t | | = | F | norms are lower-order
t d^2 + t^2 d | td(t+d) | t d | | = | T | factored
t d^2 + t^2 d | t^2 d | t d | | < | T | projections dropped
min(m n^2, m^2 n) | min(m*n^2, m^2*n) | m n | | = | T | SVD
min(m n^2, m^2 n) | m n min(m, n) | m n | | = | T | factored
min(m n^2, m^2 n) | m n^2 | m n | | > | T | only one side
min(m n^2, m^2 n) | mn*min{m,n} | m n | | = | T | braces
min(m n^2, m^2 n) | m n | m n | | < | T | factor dropped
min(m n^2, m^2 n) | (mn)^1.5 | m n | | > | T | the geometric mean of the two
min(n, d) | min(d, n) | n d | | = | T | order
min(n, d) | n | n d | | > | T | one side
min(n, d) | sqrt(nd) | n d | | > | T | geometric mean
min(n, d) | n d/(n+d) | n d | | = | T | harmonic
min(n, d) | 1 | n d | | < | T | constant
max(n, d) | n + d | n d | | = | T | sum
max(n^2, n d) | n^2 + nd | n d | | = | T | sum
n | min(n, n^2) | n | | = | F | the other argument says nothing
n^2 | max(n, n^2) | n | | = | F | the other argument says nothing
log(n)+log(m) | log(nm) | n m | | = | T | log of a product
log(n)+log(m) | log(n+m) | n m | | = | T | log of a sum
log(n)+log(m) | log n | n m | | < | T | one dropped
log(n)+log(m) | log(n) log(m) | n m | | > | - | product bounds sum
log(n)log(m) | log(n)^2 + log(m)^2 | n m | | > | T | squares bound the product
(n+m) log(n+m) | n log n + m log m | n m | | = | T | holds in either order of sizes
(n+m) log(n+m) | (n+m) log n | n m | | < | T | m log m is missing
(n+m) log(n+m) | n log m + m log n | n m | | < | - | misses n log n for constant m
n log n + m log m | n log n + m log m + m log n | n m | | = | F | the cross term is below in either order
V + E | V E | V E | | > | T | product for sum
V + E | E | V E | | < | T | vertices dropped
(V+E) log V | V log V + E log V | V E | | = | T | multiplied out
n k | n log k | n k | | < | T | heap instead of scan
n log k | n log n | n k | | # | T | k may be larger than n
n + k log k | n log n | n k | | # | T | k may be larger than n
"""

LOGS_AND_EXPONENTIALS = """
n | n log n | n | | > | T | a log too many
n log n | n | n | | < | T | a log too few
n log n | n^2 | n | | > | T | loose
n^2 | n log n | n | | < | T | tighter
n | log n | n | | < | T | log
log n | n | n | | > | T | loose
log n | sqrt n | n | | > | T | any power outgrows log
log n | n^0.01 | n | | > | T | any power outgrows log
log n | log log n | n | | < | T | iterated
log n | log^2 n | n | | > | T | squared
log^3 n | n^0.1 | n | | > | T | any power outgrows any power of log
1 | log n | n | | > | T | loose
1 | log log n | n | | > | T | loose by very little
log n | 1 | n | | < | T | tighter
1 | 1/n | n | | < | T | falls
n | 2^(log n) | n | | = | - | an unmarked log is binary
n | 2^log2(n) | n | | = | - | power of two
n^2 | 4^(log2 n) | n | | = | - | power of two
n | e^(ln n) | n | | = | - | natural
n | exp(ln n) | n | | = | - | natural
n^2 | 2^(2 log n) | n | | = | - | twice in the exponent
n^log2(3) | 3^(log2 n) | n | | = | - | swapped
n^log2(3) | n^1.585 | n | | = | T | rounded
n^log2(3) | n^1.58 | n | | = | T | cut off
n^log2(3) | n^2 | n | | > | T | loose
n^log2(3) | n^1.5 | n | | < | T | too small
n^log2(8) | n^3 | n | | = | T | log2(8) = 3
n^log_4(2) | sqrt(n) | n | | = | T | a half
n^2.37 | n^2.37 | n | | = | T | matrix multiplication
n^2.37 | n^3 | n | | > | T | schoolbook
n^3 | n^2.81 | n | | < | T | Strassen where schoolbook is asked
2^n | 3^n | n | | > | T | the base matters
3^n | 2^n | n | | < | T | the base matters
2^n | 2^(n+1) | n | | = | F | a factor of two
2^n | 2^(n-1) | n | | = | F | a half
2^n | 2*2^n | n | | = | F | constant
2^n | 2^(n+3) + n^2 | n | | = | F | constant and lower-order
2^n | 2^(2n) | n | | > | - | squared
4^n | 2^(2n) | n | | = | T | the same
4^n | (2^n)^2 | n | | = | - | the same
2^n | 2^(n/2) | n | | < | - | square root
2^n | e^n | n | | > | T | e > 2
2^n | exp(n) | n | | > | T | e > 2
e^n | exp(n) | n | | = | T | the same
2^n | n 2^n | n | | > | T | an extra factor
n 2^n | 2^n | n | | < | T | factor dropped
n 2^n | n2^n | n | | = | T | glued
n^2 2^n | 2^n n^2 | n | | = | T | order
2^n | n^100 | n | | < | T | any power is below
n^100 | 2^n | n | | > | T | any power is below
2^n | 2^(n^2) | n | | > | T | square in the exponent
2^n | 2^sqrt(n) | n | | < | T | root in the exponent
n | 2^sqrt(log n) | n | | < | T | between logs and powers
log n | 2^sqrt(log n) | n | | > | T | between logs and powers
2^(n+m) | 2^n 2^m | n m | | = | T | a product
2^(n+m) | 2^n + 2^m | n m | | < | T | a sum
2^n + 2^m | 2^max(n,m) | n m | | = | T | max in the exponent
2^n | n! | n | | > | T | factorial is more
n! | 2^n | n | | < | T | factorial is more
n! | n^n | n | | > | T | Stirling
n^n | n! | n | | < | T | Stirling
n! | (n-1)! | n | | < | - | a factor n
n! | (n+1)! | n | | > | - | a factor n
n! | n (n-1)! | n | | = | - | the recursion of the factorial
n^n | (n+1)^n | n | | = | - | a factor e
n^n | (2n)^n | n | | > | - | a factor 2^n
n^n | 2^(n log n) | n | | = | T | rewritten
2^n | C(n, n/2) | n | | < | - | a root of n less
4^n | C(2n, n) | n | | < | - | a root of n less
n^k | n^k | n k | | = | T | variable exponent
n^k | n^(k+1) | n k | | > | F | one power more
n^k | n^2 | n k | | < | T | k is at least 2
n^k | k^n | n k | | # | T | swapped
n d^k | d^k | n d k | | < | T | factor dropped
2^d | exponential in d | n d | | = | T | of what
2^d n | exponential in d and linear in n | n d | | = | T | words
2^(nm) | 2^(nm) | n m | | = | T | product in the exponent
2^(2^n) | 2^(2^n) | n | | = | T | double exponential
n log n | n log(n) loglog(n) | n | | > | T | a small factor
n log(n/k) | n log(n/k) | n k | | = | T | log of a quotient
n log(n/k) | n log n | n k | k<=n | > | T | log of a quotient is less
"""

ASSUMPTIONS = """
n | n + u | n u | u<=n | = | F | users are not more than rows
n | O(n+u) | n u | u <= n | = | F | spaced
n | n + u | n u | n>=u | = | F | the other way round
n | n + u | n u | u < n | = | F | strict
n | n + u | n u | u ≤ n | = | F | sign
n | n + u | n u | u << n | = | F | much smaller
n | n + u | n u | | > | T | not without the assumption
n | u | n u | u<=n | < | T | smaller
n | n log u | n u | u<=n | > | T | a log more
n log n | n log u | n u | u<=n | < | T | log u may be constant
n log n | n log n + u log u | n u | u<=n | = | F | logs follow
n log n | n log n + n log u | n u | u<=n | = | F | logs follow
n log n | (n+u) log n | n u | u<=n | = | F | factor with a redundant term
n log n | u log n | n u | u<=n | < | T | smaller
n + m | n | n m | m<=n | = | T | the smaller one goes
n + m | n + m | n m | m<=n | = | F | the smaller one should go
n + m | m | n m | m<=n | < | T | the larger one went
n^2 | n m | n m | m=n | = | T | the same size
n^2 | n m | n m | m = n | = | T | spaced
n^2 | n + m | n m | m=n | < | F | the same size
n^2 | n^2 + nm + m^2 | n m | m=n | = | F | all the same
n log n | n log m | n m | m=n | = | T | logs follow
n log n | n log m | n m | m=n^2 | = | T | a square is a constant under a log
n^2 | m | n m | m=n^2 | = | T | a square
V^2 | V + E | V E | E<=V^2 | < | T | at most
V^2 | V^2 + E | V E | E<=V^2 | = | F | edges are at most that
E log V | E log E | V E | E<=V^2;V<=E | = | T | the logs are the same
E log V | E log E | V E | E <= V^2 | < | T | for few edges log E is smaller
E | V + E | V E | V<=E | = | F | connected
V log V + E | V log V + E log V | V E | E<=V^2 | > | T | binary heap
V E | V^3 | V E | E<=V^2 | > | T | dense
V E | V^3 | V E | E=V^2 | = | T | dense
V + E | V^2 | V E | E<=V^2 | > | T | dense bound
n d^2 | n d^2 + d^3 | n d | d<=n | = | F | the solve is below the product
n d^2 | n d^2 + d^3 | n d | | > | T | not without the assumption
n d^2 + d^3 | n d^2 | n d | d<=n | = | T | the solve is below the product
n d^2 | min(n d^2, n^2 d) | n d | d<=n | = | F | the other argument says nothing
n d min(n,d) | n d^2 | n d | d<=n | = | T | min is d
min(n,d) | d | n d | d<=n | = | T | min is d
max(n,d) | n | n d | d<=n | = | T | max is n
n^2 d | n^3 | n d | d<=n | > | T | d is at most n
n^2 d | n^3 | n d | d=n | = | T | square matrices
n^2 + n d | n^2 | n d | d<=n | = | T | d is at most n
n^2 + n d | n^2 + n d | n d | d<=n | = | F | nd should go
n k | n^2 | n k | k<=n | > | T | k is at most n
n log k | n log n | n k | k<=n | > | T | k is at most n
n + k log k | n log n | n k | k<=n | > | T | partial sort
n + k log n | n + k log k | n k | k<=n | = | T | where log k is far below log n, k log n is below n
n + k | n | n k | k<=10 | = | T | k is bounded
n k | n | n k | k<=10 | = | T | k is bounded
n k | n | n k | k is constant | = | T | k is bounded
n k d | n d | n k d | k=5 | = | T | k is a number
2^k n | n | n k | k<=3 | = | T | bounded exponent
n k | n log n | n k | k<=log n | > | T | k is at most a log
n + m + k | n | n m k | m<=n;k<=n | = | T | two assumptions
n + m + k | n | n m k | k<=m<=n | = | T | a chain
n m | n^2 | n m | m<=n | > | T | m is at most n
n + m | n | n m | m<=n+2 | = | T | up to a constant
n log m | n log n | n m | m<=n^2 | > | T | logs of powers
m | n d | n m d | m<=n*d | > | T | a product on the right
m + n d | n d | n m d | m<=n*d | = | T | a product on the right
log m | log n + log d | n m d | m<=n*d | > | T | log of a product on the right
L n d | n d | L n d | L=12 | = | T | layers are a number
t d^2 + t^2 d | t d^2 | t d | t<=d | = | T | short contexts
t d^2 + t^2 d | t^2 d | t d | d<=t | = | T | long contexts
"""

RECURRENCES = """
n log n | T(n) = 2T(n/2) + O(n) | n | | = | T | merge sort
n log n | T(n) = 2T(n/2) + n | n | | = | T | merge sort
n log n | T(n)=2T(n/2)+cn | n c | c=1 | = | T | merge sort with a constant
n log n | T(n) = 2 T(n/2) + Θ(n) | n | | = | T | Theta inside
n log n | 2T(n/2)+n | n | | = | T | right side alone
n log n | T(n) = T(n/2) + T(n/2) + n | n | | = | T | two calls written out
n log n | T(N) = 2T(N/2) + N | n | | = | T | capitals
n log n | T(n) = 2T(n/2) + n, T(1) = 1 | n | | = | T | with its base case
n log n | T(n) = 2T(n/2) + n = O(n log n) | n | | = | T | the last side stands
n log n | T(n) = T(n/3) + T(2n/3) + n | n | | = | T | uneven halves
log n | T(n) = T(n/2) + 1 | n | | = | T | binary search
log n | T(n) = T(n/2) + O(1) | n | | = | T | binary search
log n | T(n) = T(n/2) + c | n c | c=1 | = | T | binary search with a constant
n | T(n) = T(n/2) + n | n | | = | T | geometric sum
n | T(n) = 2T(n/2) + 1 | n | | = | T | tree walk
n | T(n) = 2T(n/2) + O(1) | n | | = | T | tree walk
n | T(n) = T(n/5) + T(7n/10) + n | n | | = | T | median of medians
n^2 | T(n) = 4T(n/2) + n | n | | = | T | leaves win
n^2 log n | T(n) = 4T(n/2) + n^2 | n | | = | T | a tie
n^3 | T(n) = 8T(n/2) + n^2 | n | | = | T | schoolbook matrices
n^log2(7) | T(n) = 7T(n/2) + n^2 | n | | = | T | Strassen
n^2.81 | 7T(n/2)+n^2 | n | | = | T | Strassen rounded
n^log2(3) | T(n) = 3T(n/2) + n | n | | = | T | Karatsuba
n log^2 n | T(n) = 2T(n/2) + n log n | n | | = | T | a log at the tie
n log log n | T(n) = 2T(n/2) + n/log n | n | | = | - | the edge of the tie
n^2 | T(n) = 3T(n/2) + n^2 | n | | = | T | root wins
n | T(n) = T(n-1) + 1 | n | | = | T | a loop
n | T(n) = T(n-1) + O(1) | n | | = | T | a loop
n^2 | T(n) = T(n-1) + n | n | | = | T | selection sort
n^2 | T(n-1)+n | n | | = | T | right side alone
n^3 | T(n) = T(n-1) + n^2 | n | | = | T | one power more
n log n | T(n) = T(n-1) + log n | n | | = | T | log of a factorial
2^n | T(n) = 2T(n-1) + 1 | n | | = | T | towers of Hanoi
2^n | T(n) = 2T(n-1) + O(1) | n | | = | T | towers of Hanoi
2^n | T(n) = T(n-1) + T(n-2) + 1 | n | | < | T | Fibonacci grows by 1.618
3^n | T(n) = 3T(n-1) + n | n | | = | T | three branches
n | T(n) = T(n-2) + 1 | n | | = | T | steps of two
log log n | T(n) = T(sqrt(n)) + 1 | n | | = | T | roots
n d log n | T(n) = 2T(n/2) + nd | n d | | = | T | another variable as a factor
n log n | T(n) = 2T(n/2) + n^2 | n | | > | T | a wrong merge cost
log n | T(n) = 2T(n/2) + 1 | n | | > | T | both halves visited
n log n | T(n) = T(T(n)) + 1 | n | | ? | - | no form that is solved
n log n | T(n) = T(n+1) + 1 | n | | ? | - | grows away
"""

UNREAD = """
n | n/a | n | | ? | F | not applicable
n | N/A | n | | ? | F | not applicable
n | na | n | | ? | F | not applicable
n | fast | n | | ? | F | no growth
n | slow | n | | ? | F | no growth
n | very fast | n | | ? | F | no growth
n | | n | | ? | F | empty
n | ??? | n | | ? | F | only signs
n | idk | n | | ? | F | I don't know
n | I don't know | n | | ? | F | I don't know
n | O() | n | | ? | F | empty brackets
n | O( | n | | ? | F | unfinished
n | O(n) or O(n^2) | n | | ? | F | two answers
n | O(n), O(n^2) | n | | ? | F | two answers
n | n or n log n | n | | ? | F | two answers
n | not n | n | | ? | F | a denial is no growth
n | polynomial | n | | ? | F | a family
n | polylogarithmic | n | | ? | F | a family
n | sublinear | n | | ? | F | a family
n | 9**9**9**9 | n | | ? | F | a tower of numbers
n | 10^10^8 | n | | ? | F | a tower of numbers
n | n^99999999999 | n | | ? | F | an exponent beyond reason
n | __import__('os') | n | | ? | F | code
n | lambda: n | n | | ? | F | code
n | n^ | n | | ? | F | exponent missing
n | n + | n | | ? | F | term missing
n | * n | n | | ? | F | factor missing
n | log | n | | ? | F | argument missing
n | n log | n | | ? | F | argument missing
n | 😀 | n | | ? | F | emoji
n | <b>n</b> | n | | = | T | pasted markup is read past
n | [/] | n | | ? | F | markup
n | it depends | n | | ? | F | no growth
n | good | n | | ? | F | no growth
n | O(fast) | n | | ? | F | a word that names nothing countable
n | 100 years | n | | ? | F | a quantity
n | 800 TB | n | | ? | F | a quantity
n | same | n | | ? | F | no growth
n | yes | n | | ? | F | no growth
"""


MORE_SPELLINGS = """
n^2 | O(n^2) - quadratic | n | | = | - | said in words
n^2 | O(n²), quadratic | n | | = | - | said in words
n^2 | n^2 (quadratic) | n | | = | - | said in words
n log n | O(n log(n)) because of sorting | n | | = | T | the reason behind it is no part of the growth
n log n | O(n lg(n)) | n | | = | T | another way to write it
n^2 d | O(n² × d) | n d | | = | T | another way to write it
n^2 d | O(n^2⋅d) | n d | | = | T | another way to write it
n^2 d | Θ(n²d) | n d | | = | T | another way to write it
n^2 d | n^2*d operations | n d | | = | T | wrapped in a sentence
n^2 d | order n^2 d | n d | | = | T | said in words
n^2 d | O(d·n²) | n d | | = | T | another way to write it
n^2 d | (n^2)(d) | n d | | = | T | another way to write it
n^2 d | n**2 * d | n d | | = | T | another way to write it
n^2 d | O(N² · D) | n d | | = | T | another way to write it
n^2 d | n² * d² / d | n d | | = | - | another way to write it
n^2 d | quadratic in n, and linear in d | n d | | = | T | said in words
n^2 d | quadratic in the n, linear in the d | n d | | = | T | said in words
n^2 d | quadratic with n and linear with d | n d | | = | T | said in words
n^2 d | O of n squared d | n d | | = | T | said in words
n^2 d | oh of n squared d | n d | | = | T | said in words
n^2 d | n-squared d | n d | | = | T | said in words
n^2 d | n^2 times d | n d | | = | T | said in words
n^2 d | n squared multiplied by d | n d | | = | T | said in words
n^2 d | d n squared | n d | | = | T | said in words
n^2 d | the time is O(n^2 d) | n d | | = | T | wrapped in a sentence
n^2 d | Time complexity: O(n^2 * d) | n d | | = | T | wrapped in a sentence
n^2 d | O(n^{2} \\cdot d) | n d | | = | T | LaTeX
n^2 d | \\Theta(n^2 d) | n d | | = | T | LaTeX
n^2 d | $\\mathcal{O}(n^{2}d)$ | n d | | = | T | LaTeX
n^2 d | \\(n^2 d\\) | n d | | = | T | LaTeX
n^2 d | `O(n^2 d)` | n d | | = | T | another way to write it
n^2 d | **O(n^2 d)** | n d | | = | T | another way to write it
n^2 d | "O(n^2 d)" | n d | | = | T | another way to write it
n^2 d | I'd say O(n^2 d) | n d | | = | T | wrapped in a sentence
n^2 d | I think it's n^2*d | n d | | = | T | wrapped in a sentence
n^2 d | it's O(n^2 d) I think | n d | | = | T | wrapped in a sentence
n^2 d | O(n^2 d)? | n d | | = | T | another way to write it
n^2 d | O(n^2 d)! | n d | | = | T | another way to write it
n^2 d | O(n^2 d) :) | n d | | ? | - | no single growth is stated
n log n | O(n*logn) | n | | = | T | another way to write it
n log n | O(n⋅logn) | n | | = | T | another way to write it
n log n | N log2 N | n | | = | T | another way to write it
n log n | n log_10 n | n | | = | T | another way to write it
n log n | n log n operations | n | | = | T | wrapped in a sentence
n log n | O(nlog n) | n | | = | T | another way to write it
n log n | O(n.log(n)) | n | | = | T | another way to write it
n log n | O(n log₂ n) | n | | = | T | another way to write it
n log n | n times the log of n | n | | = | T | said in words
n log n | n times log base 2 of n | n | | = | T | said in words
n log n | n logarithm of n | n | | = | T | said in words
n log n | n-log-n | n | | = | T | another way to write it
n log n | O(n · lg n) | n | | = | T | another way to write it
log^2 n | log squared n | n | | = | T | said in words
log^2 n | (log n) squared | n | | = | T | said in words
log^2 n | polylog | n | | ? | - | no single growth is stated
sqrt(n) | n ^ 0.5 | n | | = | T | another way to write it
sqrt(n) | O(sqrt(n)) | n | | = | T | a recurrence or a named cost
sqrt(n) | O(√n) | n | | = | T | another way to write it
sqrt(n) | n^{0.5} | n | | = | T | another way to write it
sqrt(n) | sqrt of n | n | | = | T | said in words
sqrt(n) | n to the one half | n | | = | T | said in words
sqrt(n) | n to the half | n | | = | T | said in words
sqrt(n) | n to the power of 1/2 | n | | = | T | said in words
n^1.5 | n to the power 1.5 | n | | = | T | said in words
n^(2/3) | cube root of n squared | n | | = | - | said in words
n^(1/3) | n^{1/3} | n | | = | T | another way to write it
n^(1/3) | cbrt(n) | n | | = | T | a recurrence or a named cost
n^(1/3) | \\sqrt[3]{n} | n | | = | T | LaTeX
2^n | exponential time | n | | = | T | wrapped in a sentence
2^n | 2 to the nth | n | | = | T | said in words
2^n | 2 to the nth power | n | | = | T | said in words
2^n | two to the power n | n | | = | T | said in words
2^n | 2 raised to n | n | | = | T | another way to write it
2^n | 2 raised to the n | n | | = | T | said in words
2^n | O(2 ^ n) | n | | = | T | another way to write it
1 | O(1) constant | n | | = | - | another way to write it
1 | const | n | | = | T | another way to write it
1 | constant space | n | | = | T | wrapped in a sentence
1 | Θ(1) time | n | | = | T | wrapped in a sentence
1 | O(1) amortized | n | | = | T | wrapped in a sentence
1 | O(100) | n | | = | F | a constant or a lower-order term is left
n! | factorial | n | | = | T | another way to write it
n! | factorial in n | n | | = | T | another way to write it
n^3 | n to the third power | n | | = | T | said in words
n^3 | n to the 3rd power | n | | = | T | said in words
n^3 | n to the 3rd | n | | = | T | said in words
n^4 | n to the fourth | n | | = | T | said in words
n^4 | n^2 squared | n | | = | - | said in words
n^k | n to the k | n k | | = | T | said in words
n^k | n to the kth power | n k | | = | T | said in words
n m | n times m | n m | | = | T | said in words
n m | O(n * m) | n m | | = | T | another way to write it
n m | O(mn) | n m | | = | T | another way to write it
n m | m*n | n m | | = | T | another way to write it
n m | n by m | n m | | = | T | another way to write it
n m | bilinear in n and m | n m | | ? | - | no single growth is stated
n+m | linear in n + m | n m | | = | T | said in words
n+m | O(m + n) | n m | | = | T | another way to write it
n+m | max(n, m) | n m | | = | T | another way to write it
n+m | the max of n and m | n m | | = | - | said in words
min(n,m) | the min of n and m | n m | | = | - | said in words
min(n,m) | minimum of n and m | n m | | = | - | said in words
V+E | O(V + E) | V E | | = | T | another way to write it
V+E | O(|E| + |V|) | V E | | = | T | another way to write it
V+E | V plus E | V E | | = | T | said in words
E log V | E·log(V) | V E | | = | T | another way to write it
E log V | O(|E|·log|V|) | V E | | = | T | another way to write it
E log V | (V+E) log V | V E | | > | T | another way to write it
V^2 | O(|V|^2) | V E | | = | T | another way to write it
V^2 | |V|² | V E | | = | T | another way to write it
V^2 log V | V² log V | V E | | = | T | another way to write it
n^log2(7) | n^(log2(7)) | n | | = | T | another way to write it
n^log2(7) | n^{log_2(7)} | n | | = | T | another way to write it
n^log2(7) | n^{\\log_{2}{7}} | n | | = | T | LaTeX
n^log2(7) | O(n^2.8074) | n | | = | T | another way to write it
n^log2(7) | n^log₂7 | n | | = | T | another way to write it
n^log2(7) | n^lg 7 | n | | = | T | another way to write it
n^log2(7) | n^(lg 7) | n | | = | T | another way to write it
n^log2(3) | n^1.6 | n | | = | T | another way to write it
n^log2(3) | n^1.59 | n | | = | T | another way to write it
L*t*d | L·t·d | L t d | | = | T | another way to write it
L*t*d | Ltd | L t d | | = | T | another way to write it
L*t*d | O(LTD) | L t d | | = | T | another way to write it
L*t*d | 2*L*t*d | L t d | | = | F | a constant or a lower-order term is left
L*(d^2+t*d) | O(L·d² + L·t·d) | L t d | | = | T | another way to write it
L*(d^2+t*d) | L * d * (d + t) | L t d | | = | T | another way to write it
L*(d^2+t*d) | Ld(d+t) | L t d | | = | T | another way to write it
L*(d^2+t*d) | L times (d squared plus t d) | L t d | | = | T | said in words
n log k | n log(k) | n k | | = | T | another way to write it
n log k | n*lg(k) | n k | | = | T | another way to write it
n log k + k | n log k + k | n k | | = | T | another way to write it
k n d i | O(k*n*d*i) | k n d i | | = | T | another way to write it
k n d i | O(nkdi) | k n d i | | = | T | another way to write it
n_samples * n_features | n_samples*n_features | n_samples n_features | | = | T | another way to write it
n_samples * n_features | O(n_samples × n_features) | n_samples n_features | | = | T | another way to write it
n*d^2 + d^3 | nd² + d³ | n d | | = | T | another way to write it
n*d^2 + d^3 | d cubed plus n d squared | n d | | = | T | said in words
n*d^2 + d^3 | d^2 (n+d) | n d | | = | T | another way to write it
n*d^2 + d^3 | O(nd^2) + O(d^3) | n d | | = | T | another way to write it
n*d^2 + d^3 | max(n d^2, d^3) | n d | | = | T | another way to write it
n*d^2 + d^3 | d^2*max(n,d) | n d | | = | T | another way to write it
n/k log n | (n/k) log n | n k | | = | T | another way to write it
n/k log n | n log n / k | n k | | = | T | another way to write it
n^2/2 | (n choose 2) | n | | = | F | a constant or a lower-order term is left
n^2 | n*(n+1)/2 | n | | = | F | a constant or a lower-order term is left
n^2 | sum of n | n | | ? | - | no single growth is stated
n^2 | 1+2+...+n | n | | ? | - | no single growth is stated
n^2 | n(n−1)/2 | n | | = | F | a constant or a lower-order term is left
n^2 | n(n – 1)/2 | n | | = | F | a constant or a lower-order term is left
n^2 | n * n / 2 | n | | = | F | a constant or a lower-order term is left
n^2 | about n^2/2 | n | | = | F | a constant or a lower-order term is left
n^2 | ~n²/2 | n | | = | F | a constant or a lower-order term is left
n^2 | half n squared | n | | = | F | a constant or a lower-order term is left
n^2 | half of n^2 | n | | = | F | a constant or a lower-order term is left
n^2 | n squared over two | n | | = | F | a constant or a lower-order term is left
n^2 | n squared over 2 | n | | = | F | a constant or a lower-order term is left
n^2 | n(n-1) over 2 | n | | = | F | a constant or a lower-order term is left
2n | twice n | n | | = | F | a constant or a lower-order term is left
n | O(2n) | n | | = | F | a constant or a lower-order term is left
n | O(n/2) | n | | = | F | a constant or a lower-order term is left
n | 5n | n | | = | F | a constant or a lower-order term is left
n | O(n + 100) | n | | = | F | a constant or a lower-order term is left
n | n+1 | n | | = | F | a constant or a lower-order term is left
n | O(n) + O(1) | n | | = | F | a constant or a lower-order term is left
n | O(n)+O(n) | n | | = | F | a constant or a lower-order term is left
n | O(1) * n | n | | = | - | another way to write it
n | T(n)=O(n) | n | | = | T | a recurrence or a named cost
n | T(n) ∈ O(n) | n | | = | T | a recurrence or a named cost
n | T(n) is O(n) | n | | = | T | a recurrence or a named cost
n | f(n) ∈ Θ(n) | n | | = | T | a recurrence or a named cost
n | T = O(n) | n | | = | T | another way to write it
n | time = O(n) | n | | = | T | wrapped in a sentence
n | time O(n), space O(1) | n | | ? | - | no single growth is stated
n | O(n) best, O(n^2) worst | n | | ? | - | no single growth is stated
n log n | O(n log n) average case | n | | = | T | wrapped in a sentence
n log n | worst case O(n log n) | n | | = | T | wrapped in a sentence
n log n | O(n log n) in the worst case | n | | = | T | wrapped in a sentence
n log n | T(n) = 2T(n/2)+O(n) → O(n log n) | n | | = | T | a recurrence or a named cost
n log n | T(n)=2*T(n/2)+n | n | | = | T | a recurrence or a named cost
n log n | T(n) = 2·T(n/2) + c·n | n | | = | T | a recurrence or a named cost
n log n | T(n) = 2T(n / 2) + O(n), T(1) = O(1) | n | | = | T | a recurrence or a named cost
n log n | T(n) = 2T(⌊n/2⌋) + n | n | | = | T | a recurrence or a named cost
log n | f(n) = f(n/2) + 1 | n | | = | T | a recurrence or a named cost
n | T(n)=2T(n/2)+c | n | | = | T | a recurrence or a named cost
n^2 | T(n)=T(n-1)+cn | n | | = | T | a recurrence or a named cost
2^n | T(n)=2T(n-1)+c | n | | = | T | a recurrence or a named cost
2^n | T(n) = T(n-1) + T(n-1) + 1 | n | | = | T | a recurrence or a named cost
n^log2(7) | T(n) = 7 T(n/2) + O(n^2) | n | | = | T | a recurrence or a named cost
n^log2(7) | T(n) = 7T(n/2) + Θ(n²) | n | | = | T | a recurrence or a named cost
n^3 | 8T(n/2) + n^2 | n | | = | T | a recurrence or a named cost
"""


def rows() -> list[tuple[str, str, list[str], list[str], str, str, str]]:
    """(expected, answer, variables, assumptions, relation, simplified, why) of every line."""
    relations = {"=": "equal", ">": "looser", "<": "tighter", "#": "incomparable", "?": "unread"}
    found = []
    for table in (SPELLINGS, ALGEBRA, LOGS_AND_EXPONENTIALS, ASSUMPTIONS, RECURRENCES, UNREAD, MORE_SPELLINGS):
        for line in table.strip("\n").splitlines():
            # An answer may hold bars itself: the other columns are counted from both ends.
            expected, rest = line.split(" |", 1)
            parts = rest.rsplit("|", 5)
            answer, variables, assume, relation, simplified, why = (part.strip() for part in parts)
            given = [text for text in assume.split(";") if text]
            found.append((expected.strip(), answer, variables.split(), given, relations[relation], simplified, why))
    return found
