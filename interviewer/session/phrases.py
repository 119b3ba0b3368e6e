"""What an interviewer says that no scenario has to write: calm, short, and without judging.

Each pool holds several wordings of one thing; `picking` takes one that was not said lately. `{...}` are filled by
`str.format` with plain words. Nothing here tells whether an answer was right.
"""

from __future__ import annotations

__all__ = [
    "ALREADY_SAID",
    "ANOTHER_WAY",
    "ARITHMETIC",
    "ASKED_BACK",
    "ASKED_BEFORE",
    "ASSUMPTION",
    "BACK_TO",
    "BITS",
    "BLANK",
    "BOUND",
    "BRIDGE",
    "CLOSED",
    "CLOSING_AGAIN",
    "CLOSING_HOW",
    "CLOSING_QUESTION",
    "CONFLICT",
    "CONFLICT_OPEN",
    "COURTESY",
    "COVERED",
    "DENIED",
    "DIMENSION",
    "DISPUTED",
    "DONT_KNOW",
    "DONT_KNOW_HINT",
    "ELSEWHERE",
    "FACTOR_TWO",
    "FEEDBACK_ALL",
    "FEEDBACK_MET",
    "FEEDBACK_MISSING",
    "FEEDBACK_NONE",
    "FEEDBACK_UNREAD",
    "FOLLOWS",
    "GOING_ON",
    "GREETING",
    "HEDGED",
    "HINT_DECLINED",
    "HINT_EFFECT",
    "HINT_GIVEN",
    "HINT_NONE",
    "LOOSE",
    "LOWER_BOUND",
    "NOTED",
    "NO_LIMIT",
    "OFF_TOPIC",
    "PARTLY",
    "PAUSED",
    "PUZZLED",
    "QUESTION_BACK",
    "REPEAT",
    "SKIPPED",
    "THOUSANDS",
    "TIME_CLOSED",
    "TIME_LEFT",
    "TIME_UP",
    "TRUNCATED",
    "UNBOUND",
    "UNREADABLE",
    "UNREAD_NOTATION",
    "UNREAD_WORDS",
    "VARIABLE",
]  # fmt: skip

GREETING = (
    "Hello{name}, and welcome. {time} Think aloud, and say what you assume.",
    "Good to meet you{name}. {time} State your assumptions as you go.",
    "Hello{name}. {time} Take your time with each question, and show how you get to a figure.",
)
BRIDGE = (
    "Let us go on.",
    "On to the next part.",
    "Then the next question.",
    "Let us turn to something else.",
    "Here is the next part.",
)
COVERED = (
    "You have covered “{title}” already, so I will not ask it.",
    "“{title}” came up in what you said before; I will not ask it again.",
    "I had a question on “{title}”, and you have spoken to it already.",
)
ASKED_BEFORE = (
    "We have spoken about “{title}” before; I leave it at that.",
    "“{title}” was on the table already, so I go past it.",
)
PARTLY = (
    "Part of this you have spoken to already. What is left:",
    "You have touched on some of this before. One thing remains:",
    "Some of this I have from you already, so only this:",
)
NOTED = ("All right.", "Noted.", "I have that.", "Understood.", "Okay, thank you.")
ELSEWHERE = (
    "I have noted that. Back to what I asked:",
    "That goes with another part, and I have it. For now:",
    "Kept for another part, thank you. The question before us is still open:",
)
BACK_TO = (
    "Back to what is still open:",
    "Let me return to an earlier question:",
    "One thing is still open here:",
    "I asked this before, and would like to come back to it:",
)
ANOTHER_WAY = (
    "I have no answer to that one yet. Say it in one sentence, as you would to a colleague, or skip it.",
    "Let me come back to that once more. A rough answer will do, with the reason for it.",
    "That one is still open for me. Try it in other words, or with a small example.",
    "I am still looking for an answer there. Name the thing first, then the reason.",
)
DONT_KNOW = (
    "That is all right.",
    "That is fine, not everything has to be there at once.",
    "No problem, it is fair to say so.",
    "Thank you for saying so plainly.",
)
DONT_KNOW_HINT = (
    "A hint is there if you want one: type “hint”.",
    "If you would like a hint for what comes next, type “hint”.",
    "Type “hint” whenever one would help.",
)
QUESTION_BACK = (
    "State the assumption you prefer and go on.",
    "I leave that choice to you. Say what you assume, and carry on from there.",
    "Take whichever you find sensible, say so, and go on.",
    "That is for you to decide here. Name your choice and continue.",
)
VARIABLE = ("{name} is the {meaning}{value}.", "Here {name} stands for the {meaning}{value}.")
ASKED_BACK = (
    "You asked “{quote}” as a question. What would you commit to?",
    "I will not settle “{quote}” for you. What is your answer?",
    "What would you say yourself about “{quote}”: do you claim it or not?",
)
OFF_TOPIC = (
    "I do not see yet how that bears on the question.",
    "Let us keep to the question before us.",
    "I could not connect that with what I asked.",
    "That does not help me with this question yet.",
)
BLANK = (
    "I did not get any text there. Take your time.",
    "That message was empty. There is no hurry.",
    "Nothing reached me. Write whenever you are ready.",
)
UNREADABLE = (
    "I can only read sentences, figures and formulas here.",
    "I could not make words of that. Plain sentences and formulas work best.",
    "I am not able to read that message. A plain sentence will do.",
)
COURTESY = ("Good. We are at this question.", "All right, whenever you are ready.", "Then let us get to it.")
PUZZLED = (
    "Take it as broadly as you like, and begin with the part that is clear to you.",
    "Think of a colleague who asks you this; tell them what you would look at first.",
    "Read it with the scenario beside it: what is there, how often does it happen, how much of it is kept.",
)
ALREADY_SAID = (
    "You said the same just before, and I have it.",
    "That is what you told me before; it is noted.",
    "I have that from your last message.",
)
REPEAT = ("Once more:", "Here is the question again:", "The question was:", "Again, then:")
SKIPPED = ("We skip this one.", "Skipped.", "All right, we leave this one out.")
GOING_ON = ("All right, we go on.", "Good, then we go on.", "Fine, let us move along.")
TRUNCATED = "That was long: I read the first {limit} characters; the rest is kept, but not read."

UNREAD_NOTATION = (
    "I could not read “{quote}”. Did you mean a product or a sum? Use ^ for powers and * for products.",
    "Did you mean something else by “{quote}”? I can't read it; ^ for powers, * for products and log n work.",
    "What did you mean by “{quote}”? Please write it out, or say it in words.",
)
UNREAD_WORDS = (
    "I am not sure what you mean there. Could you say it in one plain sentence?",
    "I could not follow that. What is your claim, in one sentence?",
    "Could you put that differently? I want to be sure of what you claim.",
)
CONFLICT = (
    "I have two answers from you, “{one}” and “{other}”. Which one do you stand by?",
    "You said “{one}” and also “{other}”. Which one do you stand by?",
    "Which one do you stand by, “{one}” or “{other}”?",
)
CONFLICT_OPEN = (
    "I have two answers from you that do not go together. Which one do you stand by?",
    "Those two answers exclude each other. Which one do you stand by?",
)
HEDGED = (
    "You gave alternatives around “{quote}”. Which of these is it?",
    "Which of these is it? I would like you to settle on one.",
    "Pick one of the alternatives in “{quote}”, and say why.",
)
DENIED = (
    "You say what it is not. What is it, then?",
    "You ruled “{quote}” out. What do you put in its place?",
)
UNBOUND = (
    "What is {name} here?",
    "You use {name}. What does it stand for?",
    "I have not met {name} yet. What does it count?",
)
BOUND = ("I take {name} as {variable} from here on.", "Then {name} means {variable} for me.")
LOOSE = (
    "Can you say it more tightly, in its simplest form?",
    "What is the tightest form of that, with nothing left in that does not matter for growth?",
)
LOWER_BOUND = (
    "That says at least how fast it grows. What can you say about how fast it grows at most?",
    "You gave a bound from one side. What is the bound from the other side?",
)
THOUSANDS = (
    "How do you get from the plain number to the prefix in “{quote}”? Count the zeros aloud.",
    "Write “{quote}” as a power of ten for me, and say what each prefix stands for.",
)
BITS = (
    "What is the size of a single value behind “{quote}”, and in which unit do you count it?",
    "In “{quote}”, how large is one value? Say its unit as well.",
)
FACTOR_TWO = (
    "Go through what you counted for “{quote}”: is each thing counted once, and is anything counted twice?",
    "What is one unit of work or storage in “{quote}”, and how many of them are there?",
)
DIMENSION = (
    "Take a single unit of that work or storage. What does it cost by itself, and what does that depend on?",
    "How did you come to “{quote}”? Name each factor that goes into it.",
)
ARITHMETIC = (
    "Take me through the arithmetic behind “{quote}”, one step at a time.",
    "Could you redo the calculation behind “{quote}” aloud?",
)
FOLLOWS = (
    "“{quote}” follows from what you said before. Does the figure that it rests on hold?",
    "I see how you get “{quote}” from your earlier figure. Go over that earlier one again for me.",
)
ASSUMPTION = (
    "Which assumption is “{quote}” based on? Say both together, and how one follows from the other.",
    "How does “{quote}” follow from what you assumed?",
)

HINT_EFFECT = {
    1: ("Hint 1 of 3 gives a direction. It has no effect on the verdict. Ask for the hint again to take it.",),
    2: (
        "Hint 2 of 3 gives the key insight. "
        "What you get only after it counts for Lean Hire, not for Strong Hire. "
        "Ask for the hint again to take it.",
    ),
    3: (
        "Hint 3 of 3 is the full solution. What you get only after it no longer counts. "
        "Ask for the hint again to take it.",
    ),
}
HINT_GIVEN = "Hint {level} of 3: {text}"
HINT_NONE = (
    "You have had all three hints of this part. The question stands, or you can skip it.",
    "There is no further hint for this part. Answer with what you have, or skip it.",
)
HINT_DECLINED = ("Without the hint, then. The question stands.", "Fine, no hint. The question stands.")

FEEDBACK_ALL = "On this part everything was there: {met}."
FEEDBACK_MET = "On this part I have: {met}."
FEEDBACK_MISSING = "Missing: {missing}."
FEEDBACK_UNREAD = "Not understood, and to be looked at by a person: {unread}."
FEEDBACK_NONE = "On this part I have nothing yet."

CLOSING_HOW = "Say “done” when there is nothing more."
CLOSING_AGAIN = (
    "Anything else you would add or correct?",
    "Is there more that you want to add?",
    "Would you change anything else?",
    "What else, if anything?",
)
CLOSING_QUESTION = (
    "I keep that for the debrief. Is there anything you would add or correct?",
    "We can look at that after the interview. Do you want to add anything to your answers?",
)
CLOSED = (
    "Thank you. That is the end of the interview.",
    "Thank you for your time. The interview is closed.",
    "That was the last of it. Thank you.",
)
TIME_LEFT = ("You have {left} left.", "There is {left} to go.", "The clock says {left}.")
NO_LIMIT = (
    "There is no time limit.",
    "Take the time you want; nothing is counted down.",
    "No limit is set for this interview.",
)
TIME_UP = "Time is up. Finish the answer you are writing; after it I close the interview."
TIME_CLOSED = "That was your last answer: the time is up. Thank you; the interview is closed."
PAUSED = (
    "Paused. The clock stands still until you resume.",
    "We pause here, and the clock with us. Resume when you are ready.",
)
DISPUTED = (
    "Noted: you say that I read your message {number} wrongly. A person should look at it.",
    "I keep that message {number} was misread, in your view. It is marked for a person to look at.",
)
