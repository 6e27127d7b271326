"""Reading articles: one file per format, publication dates, page furniture."""
