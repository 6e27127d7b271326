"""Judging: TimeML reading, TempEval-3 scores, the check of a gold file."""
