# ruff: noqa: E501
"""Classes of words that the phrases name with an @."""

from __future__ import annotations

__all__ = ["CLASSES"]

_SOURCE = frozenset(
    """friend friends colleague colleagues coworker coworkers teammate teammates manager boss lead professor prof
    teacher lecturer tutor partner paper papers article articles blog post posts blogpost book books textbook
    textbooks wiki wikipedia docs documentation doc comment comments forum tweet tweets video tutorial tutorials
    stackoverflow chatgpt gpt llm copilot people folks someone somebody some others many everyone everybody person
    guy guys author authors team predecessor intern senior vendor vendors marketing slides slide course readme
    note notes memo report study source sources rumour rumor internet google reddit critics blogs interviewers
    roommate mate cto ceo buddy brother sister supervisor mentor advisor engineer engineers scientist expert
    experts analyst student students reviewer reviewers youtuber podcast thread answer peer peers most website
    site page ticket jira summary cheatsheet handbook cookbook cookbooks spec guide lecture talk consultant beginner beginners novice novices junior juniors candidate candidates applicant applicants interviewer
    pm cfo architect recruiter salesman ppl""".split()
)
CLASSES: dict[str, frozenset[str]] = {
    "be": frozenset("is are was were be been being am".split()),
    "is": frozenset("is was are were".split()),
    "he": frozenset("he she they".split()),
    "it": frozenset("it that this which these those they".split()),
    "own": frozenset(
        "my a some the our your his her their one every each an this that former another old many most other".split()
    ),
    "source": _SOURCE,
    "whose": frozenset(f"{word}'s" for word in _SOURCE) | {"his", "her", "their", "boss'", "people's"},
    "human": frozenset(
        """friend colleague coworker teammate manager boss lead professor prof teacher predecessor intern team partner
        roommate cto scientist mentor supervisor vendor author engineer pm cfo ceo architect reviewer""".split()
    ),
    "say": frozenset(
        """say says said saying claim claims claimed claiming think thinks thought believe believes believed tell tells
        suggesting proposing recommending told estimate estimates estimated quote quotes quoted put puts write writes wrote argue argues argued insist
        insists insisted suggest suggests suggested propose proposes proposed mention mentions mentioned state states
        stated report reports reported call calls called list lists listed describe describes described assume assumes
        assumed assert asserts recommend recommends recommended blame blames blamed suspect suspects suspected confirm confirms confirmed swear
        swears swore computed calculated gave give gives reckon reckons reckoned guess guesses guessed found maintain
        maintains teaches taught advised advises advise pretend pretends fear fears worry advocate advocates
        derive derived derives compute computes calculate calculates counted counts had expects expect hoped hopes promised promises
        shout shouts shouted rave raves preach preaches preached push pushes pushed praise praises praised hype hypes
        hyped chant chants parrot parrots""".split()
    ),
    "did": frozenset(
        """put used uses use built did chose tried picked went cut ran took added set bought switched implemented
        deployed made has had kept solved budgeted ordered booked planned requested wanted wants likes loves prefers preferred always""".split()
    ),
    "mine": frozenset(
        "thought guess idea instinct answer intuition assumption reaction impression estimate plan".split()
    ),
    "bad": frozenset(
        """wrong false nonsense incorrect untrue bogus rubbish garbage absurd ridiculous silly mistaken exaggerated outdated
        sloppy fiction superstition myth mistake error misconception overkill crap off misleading naive backwards
        inaccurate overblown overstated oversimplified hogwash baloney bs inflated rosy pessimistic optimistic
        nightmare exaggeration overestimate underestimate unrealistic flawed overrated pointless useless rumour rumor fable legend fantasy folklore bunk
        humbug""".split()
    ),
    "feasible": frozenset(
        """option acceptable allowed permitted possible feasible realistic viable workable practical solution answer wise
        welcome safe popular desirable sensible sound alternative thinkable""".split()
    ),
    "good": frozenset("right true correct accurate valid so".split()),
    "refuse": frozenset(
        """reject rejected rejecting dispute disputed dismiss dismissed discard discarded refuse refused veto vetoed oppose
        opposed scrap scrapped ditch ditched deny denied decline declined contest contested question
        questioned refute refuted debunked distrust mistrust resent erased overruled""".split()
    ),
    "whole": frozenset("it that this everything things all".split()),
    "drop": frozenset(
        """drop skip avoid discard reject remove scrap ditch undo revert rip rule abandon exclude dismiss
        forget ignore""".split()
    ),
    "use": frozenset(
        """use go do recommend choose pick want take put try build bother trust suggest propose consider adopt like buy
        believe accept agree touch rely need keep bet count say call worry reach advise run make add get""".split()
    ),
    "notion": frozenset(
        """idea notion claim claims view views belief statement opinion thesis theory assertion story myth assumption
        argument hypothesis saying""".split()
    ),
    "adv": frozenset(
        """really definitely certainly personally honestly ever actually even still just simply probably also strongly
        seriously firmly flatly""".split()
    ),
    "value": frozenset(
        """number figure count amount answer cost costs complexity runtime time memory space size duration value estimate
        total growth order""".split()
    ),
    "f": frozenset(("<growth>", "<quantity>")),
}
