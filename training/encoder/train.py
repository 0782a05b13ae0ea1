"""Fine-tunes the encoder on training/data, from the package's weights. On one core that is free it takes ten minutes.

    python training/encoder/train.py trained.pt --public sets                          # what ships
    python training/encoder/train.py held.pt --public sets --without en11,en13,es10    # how it does on authors it hasn't read
    python training/encoder/export.py trained.pt public/models/encoder.dat
"""

import argparse
import functools
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

import public
import texts as labelled
from model import Encoder, tokenizer
from report import report

BUDGET = 2400  # pieces in one step
LEVEL_WEIGHTS = torch.tensor([0.7, 1.3, 1.0])


def inputs(texts):
    """What the network takes: all pieces in a row, the lengths of the sentences, how many sentences each text has."""
    rows = [row for text in texts for row in text["rows"]]
    number = lambda values: torch.tensor(list(values))
    return number(piece for row in rows for piece in row), number(map(len, rows)), number(len(text["rows"]) for text in texts)


def batches(texts):
    """All texts in a random order, about so many pieces at a time."""
    groups, group, pieces = [], [], 0
    for text in random.sample(texts, len(texts)):
        group.append(text)
        pieces += sum(map(len, text["rows"]))
        if pieces >= BUDGET:
            groups.append(group)
            group, pieces = [], 0
    return groups + [group] if group else groups


def levels(heats):
    return torch.tensor([[float(heat >= level) for level in (1, 2, 3)] for heat in heats])


def loss_of(network, texts):
    mails, sentences, wholes = network(*inputs(texts))
    weights = torch.tensor([text["weight"] for text in texts])
    goal = levels([text["heat"] for text in texts])
    entropy = lambda odds, goal: F.binary_cross_entropy_with_logits(odds, goal, reduction="none") * LEVEL_WEIGHTS
    by_mail = lambda odds: (entropy(odds, goal).mean(1) * weights).sum() / weights.sum()
    labels = [label for text in texts for label in text["labels"][: len(text["rows"])]]
    known = torch.tensor([label is not None for label in labels])
    loss = by_mail(mails) + 0.3 * by_mail(wholes)
    return loss + entropy(sentences[known], levels([label for label in labels if label is not None])).mean() if known.any() else loss


def learn(network, epoch_of, given):
    dense = [(name, one) for name, one in network.named_parameters() if not name.startswith("emb")]
    fresh = ("h.", "hs.", "fuse", "fb")
    groups = [
        {"params": [one for name, one in dense if not name.startswith(fresh)], "lr": given.rate},
        {"params": [one for name, one in dense if name.startswith(fresh)], "lr": 1e-3},
    ]
    adam = torch.optim.AdamW(groups, weight_decay=0.01, foreach=True)
    sparse = torch.optim.SparseAdam(network.emb.parameters(), lr=2 * given.rate)
    rates = [(group, group["lr"]) for group in adam.param_groups + sparse.param_groups]
    epochs = [batches(epoch_of()) for _ in range(given.epochs)]
    steps = [step for epoch in epochs for step in epoch][: given.steps]
    began, mean = time.time(), 1.0
    for step, texts in enumerate(steps, 1):
        share = min(step / (0.05 * len(steps)), max(0.02, (len(steps) - step) / (0.95 * len(steps))))
        for group, full in rates:
            group["lr"] = full * share
        loss = loss_of(network, texts)
        adam.zero_grad()
        sparse.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([one for _, one in dense], 1.0)
        adam.step()
        sparse.step()
        mean = 0.98 * mean + 0.02 * loss.item()
        if step % 50 == 0:
            gone = (time.time() - began) / 60
            print(f"{step} of {len(steps)}: {mean:.3f}, {gone:.1f} min, {gone / step * (len(steps) - step):.1f} to go", flush=True)


def read(given):
    """The pieces met, the texts to learn from by epoch, and the texts of the authors left out."""
    encode = functools.lru_cache(None)(functools.partial(tokenizer().encode, out_type=int, add_bos=False, add_eos=False))
    texts = labelled.read_texts("training/data")
    calm = public.read_calm(given.public) if given.public else []
    for text in calm:
        text["sentences"] = labelled.sentences_of(text["text"])
        text["labels"] = [0] * len(text["sentences"])
    parts = {part for text in texts + calm for part in text["sentences"] + labelled.sentences_of(text["text"])}
    used = sorted({piece for part in parts for piece in encode(part)} | {0, 1, 2, 3})
    place_of = {piece: place for place, piece in enumerate(used)}
    left_out = set(given.without.split(","))
    for text in texts + calm:
        apart = text["author"] in left_out
        text["rows"] = labelled.cut(text, encode, place_of, labelled.sentences_of(text["text"]) if apart else None)
    calm = [text for text in calm if text["rows"]]
    own = [text for text in texts if text["author"] not in left_out]
    return used, own, calm, [text for text in texts if text["author"] in left_out]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--public", help="the folder of public sets")
    parser.add_argument("--share", type=float, default=0.7, help="public calm texts to one heated short text of their length")
    parser.add_argument("--alone", type=int, default=1500, help="heated sentences, and as many others, that stand for texts in an epoch")
    parser.add_argument("--without", default="")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=4e-4)
    parser.add_argument("--steps", type=int, help="ends sooner: to try it")
    given = parser.parse_args()
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(1)
    torch.set_num_threads(1)  # the same sums in the same order
    torch.set_flush_denormal(True)
    used, own, calm, apart = read(given)
    sentences = labelled.alone(own)

    def epoch_of():
        texts = own + labelled.drawn(sentences, given.alone)
        extra = public.drawn(calm, texts, given.share) if calm else []
        print(f"{len(texts)} texts, {len(extra)} public ones", flush=True)
        return texts + extra

    network = Encoder(used)
    learn(network, epoch_of, given)
    torch.save({"m": network.state_dict(), "used": used}, given.out)
    report(network, apart, inputs)


main()
