"""Examinations of our own wording: news, hard sentences, chains of dates and histories."""
