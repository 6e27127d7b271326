"""The only place that adds, truncates and compares dates; recurrences and holidays."""
