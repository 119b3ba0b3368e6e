"""The interview line by line, for pipes, dumb terminals and screen readers: `plain.hold.hold`.

Nothing is imported here: `plain.text` is needed by every command, the rest only by an interview.
"""
