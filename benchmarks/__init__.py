"""Accuracy and speed, measured on public corpora that lie beside the project."""
