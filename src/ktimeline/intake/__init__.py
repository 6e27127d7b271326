"""Reading articles: one file per format, publication dates, page furniture.

`ktimeline.intake.loading.load` reads inputs, `ktimeline.intake.moments.read_moment` a written date.
Nothing is imported here, so that reading one date does not load every format.
"""
