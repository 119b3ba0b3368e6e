"""Sentences about a claim, which stands in the place of _: how the candidate stands to it. || parts two messages."""

from __future__ import annotations

NOT_CLAIMED = """
I doubt that _.
I don't believe that _.
It's not true that _.
My colleague says that _, but I disagree.
Some people claim that _. They're wrong.
Is it true that _?
_? I don't think so.
_ - that's what I used to think.
I used to think that _.
I wouldn't say that _.
It would be wrong to say that _.
I can't say whether _.
Whether _, I don't know.
You want me to say that _.
It's a myth that _.
_? Wrong.
I once read that _.
According to a blog post _.
I have no idea if _.
_, they say.
I can't confirm that _.
People often say that _; that's a mistake.
_: false.
"_" is what a junior would say.
_. No, wait, that's wrong.
_. Scratch that.
_. Forget that.
_. I take that back.
I'm not convinced that _.
I refuse to believe that _.
I never said that _.
I don't think _.
I don't see why _.
It isn't the case that _.
Who says that _?
The claim that _ is wrong.
The idea that _ is nonsense.
It's often said that _, which is false.
One might think that _, but no.
_, or so people think.
I'd be surprised if _.
I thought _, but that's wrong.
I was told that _; it isn't so.
_? That's a common misconception.
_, or maybe not, I can't decide.
Does that mean _?
I wonder if _.
I don't know if _.
_ || I take that back.
_ || That was wrong.
_ || Forget what I just said.
_ || Scratch my last answer.
_ || My last message was wrong.
I can hardly believe that _.
It's simply not so that _.
Contrary to popular belief, it's not that _.
I'd never claim that _.
Nobody believes that _.
That _ is a rumour.
That _ is far from certain.
It is unlikely that _.
It is doubtful whether _.
I have my doubts that _.
I'm unsure whether _.
I can't remember whether _.
You could argue that _, but you'd be wrong.
Is it the case that _, or something else?
_? Or something else? I can't tell.
_? Maybe, maybe not.
Had I been asked last year I'd have said _.
Before this interview I believed _.
My first instinct says _, my second says no.
A naive person would say _.
Beginners tend to say that _.
Students write that _, and they lose points for it.
Wikipedia claims _; I don't trust it.
ChatGPT told me _.
The slides say _. The slides are wrong.
They want to hear that _.
It's tempting to say _, but wrong.
_: myth.
_: not true.
Myth: _.
Wrong: _.
False: _.
NOT: _
_ (wrong)
_ (not true)
_, said nobody ever.
If I said that _, I'd be lying.
I retract: _.
I'd have to lie to say that _.
The opposite of "_" is true.
Please ignore: _.
Question: _?
Can we say _?
_, is that what you mean?
Would you agree that _?
_ || No, that's nonsense, sorry.
_ || Sorry, I was wrong there.
_ || Hmm, no, I don't believe that any more.
_ || I changed my mind about that, I don't know.
_ || Please disregard my previous answer.
_ || Oops, that's not right.
_ || Delete that.
_ || On second thought that's wrong.
_ || I withdraw that.
""".strip().splitlines()
CLAIMED = """
_
I think _.
I think that _.
I believe _.
I'd say _.
Clearly _.
As far as I know _.
I'm sure _.
No doubt _.
It's clear that _.
_, I think.
_, no?
_, right?
_, I'm sure.
In my opinion _.
Well, _.
So _.
OK so _.
Hmm, _.
Right, _.
To be clear, _.
Let me see... _.
If I'm not mistaken, _.
Unless I'm missing something, _.
It's not hard to see that _.
There's no denying that _.
I can't deny that _.
Don't get me wrong, _.
Nobody would dispute that _.
I don't doubt that _.
_, believe it or not.
Everybody knows that _.
_, period.
I'm not sure about the rest, but _.
Sorry for my English, _.
First, _.
Answer: _.
_, obviously.
yes, _
no, _
Good question. _.
I don't remember the exact term, but _.
not an expert but _
you won't like it but _
The thing is that _.
What I mean is that _.
I'm pretty sure that _.
I'd bet that _.
I'm guessing _.
I suppose _.
Probably _.
It turns out that _.
We can see that _.
It follows that _.
Of course _.
I have no doubt that _.
No question, _.
I remember that _.
I know that _.
My point is that _.
It means that _.
_ || I stand by that.
_ || I have nothing to add.
_ || That was all.
_ || no changes
It is certain that _.
There is no doubt that _.
I can confirm that _.
I'd claim that _.
I'd argue that _.
It's obvious that _.
Needless to say, _.
It goes without saying that _.
Everyone agrees that _.
I'm convinced that _.
I'm fairly confident that _.
If you ask me, _.
If I had to guess, _.
To cut it short: _.
In short, _.
In other words, _.
Basically, _.
Long story short: _.
I'd put it like this: _.
First of all, _.
Note that _.
Remember that _.
Don't forget that _.
One should not forget that _.
What matters is that _.
The answer is that _.
The point is that _.
My answer: _.
Result: _.
Conclusion: _.
Therefore _.
Hence, _.
Thus _.
Consequently _.
_, that's all.
_, that's it.
_. Done.
_. Next question?
_. Did I forget something?
_, does that make sense?
_. Is that what you wanted?
_, if that's what you mean.
_, correct me if I'm wrong.
_, I hope that's right.
_, I guess.
_ I think
_!
_...
* _
- _
> _
`_`
**_**
(_)
a) _
well i guess _ lol
_ :)
haha ok _
ok. _. what's next
To be honest, _.
Honestly, _.
Frankly _.
I won't lie, _.
I hate to say it, but _.
I may be wrong, but _.
This may sound odd, but _.
Not sure about the wording, but _.
Let's see. _.
Sure, _.
Yes. _.
As I said, _.
Same as before, _.
As you know, _.
Like I said _.
""".strip().splitlines()
