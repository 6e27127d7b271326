"""The engine: lexicon, rule, scan, chart."""
