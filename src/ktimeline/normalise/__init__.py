"""The normaliser: an expression and a context give a meaning."""
