"""The interviewer's behaviour: events are facts, state is a fold over them, commands decide what happens
next.
"""
