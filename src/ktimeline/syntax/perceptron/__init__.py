"""A tagger and a parser of English: two averaged perceptrons, whose weights a file holds."""
