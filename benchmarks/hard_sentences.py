"""Texts whose sentences are hard to part, each as the list of its sentences; our own wording."""

from __future__ import annotations

__all__ = ["HARD"]

HARD: tuple[tuple[str, ...], ...] = (
    # Titles and names
    ("Mr. Lund met Mrs. Okafor and Dr. Sato at noon.", "Prof. Berg stayed away."),
    ("Gen. Ruiz, Lt. Col. Hale and Sgt. Poe were named.", "Adm. Ito was not."),
    ("Sens. Hall and Moyo, D-Ohio, objected.", "Rep. Diaz, R-Texas, did not."),
    ("J. K. Moyo and R.L. Stahl wrote the report.", "It was never read."),
    ("The suit names Edward B. Finch Jr. and his son.", "Both deny it."),
    ("He lives on St. Mary St. near the harbour.", "She moved to Ft. Hale."),
    ("Among them was George W. Adeyemi.", "He was cleared."),
    ("In Osei v. Lund the court split.", "Smith vs. Poe was settled."),
    ("St. Anne's school burned down.", "Rev. Osei rang the bell."),
    # Countries and letters with stops
    ("The envoy left the U.S. on Monday.", "He flew to the U.K. and the U.A.E. by night."),
    ("They returned to the U.S.", "The embassy had closed."),
    ("A U.S. Navy ship and a U.N. Security Council team arrived.", "D.C. police were called."),
    ("The firm moved to Washington, D.C.", "Its staff did not."),
    ("The treaty with the U.S.S.R. was never signed.", "In the E.U. nobody minded."),
    # Firms
    ("Harper Inc. bought Lowe & Co. Ltd. of Leeds.", "Shares of Stahl Corp. fell."),
    ("He ran Osei Bros. for years.", "It was sold to Berg Cos. in May."),
    # Months, days, hours
    ("The strike began on Jan. 5 and ended on Feb. 2.", "In Nov. the mill shut."),
    ("It was due on Wed. or Thurs. of that week.", "Nobody came."),
    ("They met at 9 a.m. on Friday and at 5 p.m. Saturday.", "The talks ran until 11 p.m."),
    ("The polls close at 8 p.m.", "Counting starts at once."),
    ("The hall filled by 10 a.m.", "The speaker came at noon."),
    ("Sept. 11 was a Tuesday.", "Dec. 25 was not."),
    # Numbers
    ("Rates rose 3.5 percent to 7.25 percent.", "Prices fell by .5 points."),
    ("It is No. 2 on the list.", "No. 10 Downing Street said nothing."),
    ("Was it true?", "No.", "Nobody had asked her."),
    ("The bill, H.R. 12, and Art. 5 of the pact were cited on pp. 3-5.", "Vol. 2 is lost."),
    ("The fund holds $1.5 billion.", "2.3 million people rely on it."),
    ("The score was 3-1.", "5,000 fans left early."),
    ("He was born in 1961.", "1989 changed his life."),
    # Quotations
    ('"We agreed."', "That was all she said."),
    ('"We agreed," she said.', '"It is done."', "He nodded."),
    ("“Will you sign?” he asked.", "“Never!” she said.", "They left."),
    ('He called it "a farce."', "She laughed."),
    ("The sign read 'No entry.'", "They went in."),
    ('She said: "I will not resign.', 'I was elected."', "The hall cheered."),
    ("(The ministry did not comment.)", "The bank did."),
    ("The law passed.", "(It had failed twice.)", "Few noticed."),
    # Ellipses and other marks
    ("He paused ... and went on.", "She did not."),
    ("“I thought … no, I knew,” he said.", "Nobody spoke…", "Then the bell rang."),
    ("He had one word for it: unwise.", "She had two."),
    ("What now?!", "No one knew."),
    ("Yahoo! shares fell.", "So did others."),
    ("The rescue — nobody knows why — failed.", "Two men drowned."),
    # Headlines, datelines, lists
    ("Bridge closes after flood", "The bridge was closed on Friday, the mayor said."),
    ("LONDON (Courier) — The bank raised its rate on Thursday.", "It was the third time."),
    ("By A. N. Writer", "OSLO, Norway -- The king opened the hall."),
    ("What was agreed:", "- a truce of ten days", "- an exchange of prisoners"),
    ("Three are dead, officials say", "The fire began at dawn.", "It burned until noon."),
    ("Yoon's party splits over Mr. Lee", "The vote was close."),
    # Abbreviations of other sorts
    ("Cars, buses, etc. were burned.", "The police came late."),
    ("He cited several reasons, e.g. the cost, i.e. the tax.", "It was Smith vs. Poe again."),
    ("She has a Ph.D. in law and an M.A. from Oslo.", "He has none."),
    ("The town lies approx. 40 km to the east.", "It has 3,000 people."),
    ("See www.example.org/a.html for more.", "It is free."),
    ("It is at www.example.org/news.asp?Page=3 now.", "Write to Ann.Poe@example.org first."),
    ("The island (pop. 2,400) has one road.", "Govt. offices closed at noon."),
    ("The file is called report.final.doc and weighs 3 MB.", "Nobody opened it."),
    ("He works for Node.js Inc. and likes it.", "She does not."),
    # A small letter, a lost space
    ("The iPhone sold well.", "eBay shares rose."),
    ("They spoke of cooperation.", "van der Berg objected."),
    ("they closed the road at noon.", "it will open on monday.", "we asked why."),
)  # fmt: skip
