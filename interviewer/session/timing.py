"""The clock as the candidate hears of it: notices on the way, and the end of the time."""

from __future__ import annotations

from interviewer.session import phrases
from interviewer.session.events import TimeRanOut
from interviewer.session.state import SessionState
from interviewer.session.turn import Turn

__all__ = ["out_of_time", "pass_time", "say_minutes", "tell_time"]


def out_of_time(state: SessionState, at: float) -> bool:
    """Whether the limit is reached."""
    left = state.remaining(at)
    return left is not None and left <= 0


def pass_time(turn: Turn) -> bool:
    """Tells what the clock has to tell; True where the time has just run out."""
    state = turn.state
    if state.ended is not None or state.paused or state.time_up:
        return False
    if out_of_time(state, turn.at):
        turn.put(TimeRanOut(at=turn.at))
        turn.say("notice", phrases.TIME_UP, reason="time:up")
        return True
    _milestone(turn)
    return False


def _milestones(minutes: float) -> tuple[tuple[str, float], ...]:
    """Name and seconds left of each notice, the latest first; none lies outside the interview or on
    another.
    """
    limit = minutes * 60.0
    wanted = (("time:one", 60.0), ("time:five", 300.0), ("time:half", limit / 2))
    chosen: list[tuple[str, float]] = []
    for name, seconds in wanted:
        after_last = not chosen or seconds >= 2 * chosen[-1][1]
        if seconds <= limit / 2 and after_last:
            chosen.append((name, seconds))
    return tuple(chosen)


def _milestone(turn: Turn) -> None:
    state = turn.state
    left = state.remaining(turn.at)
    if left is None or state.started.minutes is None:
        return
    for name, seconds in _milestones(state.started.minutes):
        if left <= seconds:
            if name not in state.noticed:
                turn.say("notice", f"{say_minutes(left)} left.", reason=name)
            return


def tell_time(turn: Turn) -> None:
    """Answers a question about the time left, truly."""
    left = turn.state.remaining(turn.at)
    text = turn.phrase(phrases.NO_LIMIT) if left is None else turn.phrase(phrases.TIME_LEFT, left=say_minutes(left))
    turn.say("reply", text, reason="time")


def say_minutes(seconds: float) -> str:
    """Whole minutes, rounded down so that nobody is promised more than there is; below one minute in
    seconds.
    """
    if seconds < 60:
        return f"{int(seconds)} seconds"
    minutes = int(seconds // 60)
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
