"""What happened: sentences, clauses, places, participants; built, then merged."""
