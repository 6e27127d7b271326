"""Shapes that no language owns: ISO dates, 12/03/2019, clock times."""
