"""The parts of finding growths in prose; the way in is interviewer.reading.growth.find."""
