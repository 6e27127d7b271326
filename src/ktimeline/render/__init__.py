"""The figure (plain data), the page and its assets."""
