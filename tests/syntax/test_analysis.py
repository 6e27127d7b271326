"""What the words of a news sentence are, and what they hang on.

The weights are learnt, so these are plain sentences of each kind that events are read from; how
often harder ones are right is measured by `python -m benchmarks.tagging`.
"""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.syntax.analysis import Token, analyse


def find(sentence: str, word: str) -> Token:
    return next(token for token in analyse(sentence) if token.text == word)


def above(sentence: str, word: str) -> str:
    """Return the word that `word` depends on, "" for the root."""
    head = find(sentence, word).head
    return analyse(sentence)[head].text if head >= 0 else ""


# ---- parts of speech ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "word", "tag"),
    [
        # noun or verb
        ("The union plans a strike in May.", "plans", "VBZ"),
        ("Their plans for the port were dropped.", "plans", "NNS"),
        ("Members will vote on Friday.", "vote", "VB"),
        ("The vote was held on Friday.", "vote", "NN"),
        ("Workers may strike next week.", "strike", "VB"),
        ("The strike began last week.", "strike", "NN"),
        ("The talks collapsed on Monday.", "talks", "NNS"),
        ("He talks to nobody.", "talks", "VBZ"),
        ("The visit was put off until June.", "visit", "NN"),
        ("She will visit Oslo in June.", "visit", "VB"),
        ("The attack killed nine people.", "attack", "NN"),
        ("They attack at night.", "attack", "VBP"),
        ("The report was published in March.", "report", "NN"),
        ("The launch of the rocket was delayed.", "launch", "NN"),
        # the past or the participle
        ("The firm closed its plant in 2009.", "closed", "VBD"),
        ("The plant was closed in 2009.", "closed", "VBN"),
        ("The mill had closed in 2009.", "closed", "VBN"),
        ("The man arrested on Monday was freed.", "arrested", "VBN"),
        ("Police arrested him on Monday.", "arrested", "VBD"),
        ("He was elected president in May.", "elected", "VBN"),
        # participles that stand before a noun, or are one
        ("The leading candidate withdrew.", "leading", "VBG"),
        ("The meeting lasted two hours.", "meeting", "NN"),
        ("They are meeting in Geneva.", "meeting", "VBG"),
        # modals, months and men
        ("It may rain in May.", "may", "MD"),
        ("It may rain in May.", "May", "NNP"),
        ("Talks will resume on Friday.", "will", "MD"),
        ("He left a will.", "will", "NN"),
        ("They met last March.", "March", "NNP"),
        ("Thousands march through the city.", "march", "VBP"),
        # infinitives and present forms
        ("He wants to leave.", "leave", "VB"),
        ("They leave on Monday.", "leave", "VBP"),
        ("She has resigned.", "has", "VBZ"),
    ],
)
def test_parts_of_speech(sentence: str, word: str, tag: str) -> None:
    assert find(sentence, word).tag == tag


@pytest.mark.parametrize(
    ("word", "tag", "sentence", "lemma"),
    [
        ("was", "VBD", "He was ill.", "be"),
        ("met", "VBD", "They met in Rome.", "meet"),
        ("resigned", "VBD", "He resigned in May.", "resign"),
        ("n't", "RB", "He didn't go.", "not"),
        ("ministers", "NNS", "The ministers met.", "minister"),
        ("countries", "NNS", "Both countries agreed.", "country"),
        ("Rome", "NNP", "They met in Rome.", "Rome"),
        ("meeting", "VBG", "They are meeting in Rome.", "meet"),
    ],
)
def test_base_forms(word: str, tag: str, sentence: str, lemma: str) -> None:
    token = find(sentence, word)
    assert (token.tag, token.lemma) == (tag, lemma)


# ---- what hangs on what -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "word", "relation", "head"),
    [
        # a clause and its date
        ("The court ordered a new trial on Friday.", "ordered", "root", ""),
        ("The court ordered a new trial on Friday.", "court", "nsubj", "ordered"),
        ("The court ordered a new trial on Friday.", "trial", "obj", "ordered"),
        ("The leaders met in Oslo in June 2018.", "June", "obl", "met"),
        ("The leaders will meet on Monday.", "Monday", "obl", "meet"),
        ("In June the leaders met in Oslo.", "June", "obl", "met"),
        # reported speech: two events
        ("Officials said that the plant had closed.", "closed", "ccomp", "said"),
        ("Officials said the plant had closed last month.", "closed", "ccomp", "said"),
        ("Officials said on Friday that the plant had closed.", "Friday", "obl", "said"),
        ("Officials said that the plant closed in May.", "May", "obl", "closed"),
        ("The plant had closed last month, officials said on Friday.", "closed", "ccomp", "said"),
        ("The plant had closed last month, officials said on Friday.", "Friday", "obl", "said"),
        # relative clauses
        ("The man who led the party died on Friday.", "led", "acl:relcl", "man"),
        ("The man who led the party died on Friday.", "Friday", "obl", "died"),
        ("The deal, which was signed in May, failed.", "signed", "acl:relcl", "deal"),
        ("The deal, which was signed in May, failed.", "May", "obl", "signed"),
        # reduced ones
        ("The man arrested on Monday was freed.", "arrested", "acl", "man"),
        ("The man arrested on Monday was freed.", "Monday", "obl", "arrested"),
        # fronted and following clauses
        ("After rebels seized the city in May, thousands fled.", "seized", "advcl", "fled"),
        ("When the war ended in 1945, they returned home.", "ended", "advcl", "returned"),
        ("He resigned because the vote failed.", "failed", "advcl", "resigned"),
        # passives
        ("He was impeached by the House in January.", "He", "nsubj:pass", "impeached"),
        ("He was impeached by the House in January.", "was", "aux:pass", "impeached"),
        ("He was impeached by the House in January.", "House", "obl:agent", "impeached"),
        # a date that a noun has
        ("The meeting in May failed.", "May", "nmod", "meeting"),
        ("The summit of 2018 failed.", "2018", "nmod", "summit"),
        ("The 2018 summit failed.", "summit", "nsubj", "failed"),
        # infinitives, coordination, owners
        ("He plans to visit Rome in June.", "visit", "xcomp", "plans"),
        ("She resigned in May and left the country in June.", "left", "conj", "resigned"),
        ("She resigned in May and left the country in June.", "June", "obl", "left"),
        ("The president's death shocked the country.", "president", "nmod:poss", "death"),
        ("Talks will not resume.", "not", "advmod", "resume"),
        ("The hall is full.", "is", "cop", "full"),
    ],
)
def test_what_hangs_on_what(sentence: str, word: str, relation: str, head: str) -> None:
    assert (find(sentence, word).relation, above(sentence, word)) == (relation, head)


# ---- whatever the text --------------------------------------------------------------------------


def is_tree(tokens: tuple[Token, ...]) -> bool:
    """Tell whether every token leads to the one root."""
    roots = [token for token in tokens if token.head == -1]
    for token in tokens:
        steps = 0
        while token.head >= 0 and steps <= len(tokens):
            token, steps = tokens[token.head], steps + 1  # noqa: PLW2901
        if steps > len(tokens):
            return False
    return len(roots) == 1 and roots[0].relation == "root"


@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from(["the", "vote", "held", "in", ",", "who", "said", ".", "5", "Oslo", "and"]),
        max_size=14,
    ).map(" ".join)
)
def test_any_text_is_a_tree_of_its_own_characters(text: str) -> None:
    tokens = analyse(text)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert "".join(token.text for token in tokens) == "".join(text.split())
    assert not tokens or is_tree(tokens)


def test_nothing_in_nothing() -> None:
    assert analyse("") == analyse(" \n") == ()


def test_a_text_without_an_end_is_read_as_far_as_a_sentence_can_go() -> None:
    tokens = analyse("and then they met again " * 100_000)
    assert is_tree(tokens)
    assert tokens[-1].end <= 4000


def test_a_token_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        analyse("They met.")[0].tag = "NN"  # type: ignore[misc]


def test_the_weights_are_read_at_the_first_sentence_and_need_no_library() -> None:
    code = (
        "import sys, ktimeline, ktimeline.syntax.analysis as a\n"
        "assert a._load.cache_info().currsize == 0\n"
        "a.analyse('They met on Friday.')\n"
        "assert a._load.cache_info().currsize == 1\n"
        "print('numpy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.stdout.strip(), done.returncode) == ("False", 0), done.stderr
