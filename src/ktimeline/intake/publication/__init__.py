"""Publication dates: every signal that states one, and which of them is believed.

`claims.claims_of_html` reads a web page's signals, `belief.strongest` weighs the claims of all.
Nothing is imported here, so that a text file's date costs no reader of pages.
"""
