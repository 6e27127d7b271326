"""Words and shapes, one package a language, imported on request."""
