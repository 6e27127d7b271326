"""Tables and files: one column list, one file per format."""
