"""Fine-tunes the encoder on training/data. On two cores an epoch takes five to ten minutes.

    python training/encoder/train.py first.pt --without en11,en13,en15,es10,es11,es13   # prints how it does on those authors
    python training/encoder/train.py trained.pt --init first.pt --epochs 1 --rate 2e-4  # then everything, once more
    python training/encoder/export.py trained.pt public/models/encoder.bin
"""

import argparse
import functools
import random

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.metrics import roc_auc_score

from model import Encoder, tokenizer
from texts import cut, read_texts, sentences_of

BUDGET = 4000  # pieces and padding in one step
LEVEL_WEIGHTS = torch.tensor([0.7, 1.3, 1.0])


def batch(texts):
    rows = [row for text in texts for row in text["rows"]]
    longest = max(map(len, rows))
    ids = torch.tensor([row + [0] * (longest - len(row)) for row in rows])
    mask = torch.tensor([[True] * len(row) + [False] * (longest - len(row)) for row in rows])
    counts = [len(text["rows"]) for text in texts]
    mail_of = torch.tensor([mail for mail, count in enumerate(counts) for _ in range(count)])
    return ids, mask, mail_of, counts


def batches(texts):
    """Texts of like length together, in a random order."""
    shuffled, groups = random.sample(texts, len(texts)), []
    for start in range(0, len(shuffled), 3000):
        group = []
        for text in sorted(shuffled[start : start + 3000], key=lambda text: max(map(len, text["rows"]))):
            longest = max(len(row) for row in text["rows"])
            if group and sum(len(one["rows"]) for one in group + [text]) * longest > BUDGET:
                groups.append(group)
                group = []
            group.append(text)
        groups.append(group)
    random.shuffle(groups)
    return groups


def levels(heats):
    return torch.tensor([[float(heat >= level) for level in (1, 2, 3)] for heat in heats])


def loss_of(network, texts):
    mails, sentences, wholes = network(*batch(texts))
    weights = torch.tensor([text["weight"] for text in texts])
    goal = levels([text["heat"] for text in texts])
    entropy = lambda odds, goal: F.binary_cross_entropy_with_logits(odds, goal, reduction="none") * LEVEL_WEIGHTS
    by_mail = lambda odds: (entropy(odds, goal).mean(1) * weights).sum() / weights.sum()
    labels = [label for text in texts for label in text["labels"][: len(text["rows"])]]
    known = torch.tensor([label is not None for label in labels])
    loss = by_mail(mails) + 0.3 * by_mail(wholes)
    return loss + entropy(sentences[known], levels([label for label in labels if label is not None])).mean() if known.any() else loss


def learn(network, texts, epochs, rate):
    dense = [(name, one) for name, one in network.named_parameters() if not name.startswith("emb")]
    fresh = ("h.", "hs.", "fuse", "fb")
    groups = [
        {"params": [one for name, one in dense if not name.startswith(fresh)], "lr": rate},
        {"params": [one for name, one in dense if name.startswith(fresh)], "lr": 1e-3},
    ]
    adam, sparse = torch.optim.AdamW(groups, weight_decay=0.01), torch.optim.SparseAdam(network.emb.parameters(), lr=2 * rate)
    rates = [(group, group["lr"]) for group in adam.param_groups + sparse.param_groups]
    total, step = len(batches(texts)) * epochs, 0
    for _ in range(epochs):
        for group_of_texts in batches(texts):
            step += 1
            share = min(step / (0.05 * total), max(0.02, (total - step) / (0.95 * total)))
            for group, full in rates:
                group["lr"] = full * share
            loss = loss_of(network, group_of_texts)
            adam.zero_grad()
            sparse.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([one for _, one in dense], 1.0)
            adam.step()
            sparse.step()
            if step % 100 == 0:
                print(f"{step} of {total}: {loss.item():.3f}", flush=True)


def report(network, texts):
    """Each author's mails by a network that hasn't read them."""
    network.eval()
    for author in sorted({text["author"] for text in texts}):
        own = [text for text in texts if text["author"] == author and text["form"] == "mails"]
        with torch.no_grad():
            odds = np.array([network(*batch([text]))[0][0, 1].item() for text in own])
        heated = np.array([text["heat"] >= 2 for text in own])
        icy = np.array([text["kind"] == "icy" for text in own]) & heated
        floor = np.quantile(odds[~heated], 0.95)
        print(f"{author}: AUROC {roc_auc_score(heated, odds):.3f}, recall at 5 % {(odds[heated] > floor).mean():.2f}, icy {(odds[icy] > floor).mean():.2f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--init")
    parser.add_argument("--without", default="")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=4e-4)
    given = parser.parse_args()
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(1)
    torch.set_num_threads(1)  # the same sums in the same order
    encode = functools.partial(tokenizer().encode, out_type=int, add_bos=False, add_eos=False)
    texts = read_texts("training/data")
    used = sorted({piece for text in texts for part in text["sentences"] + sentences_of(text["text"]) for piece in encode(part)} | {0, 1, 2, 3})
    place_of = {piece: place for place, piece in enumerate(used)}
    left_out = set(given.without.split(",")) - {""}
    for text in texts:
        apart = text["author"] in left_out
        text["rows"] = cut(text, encode, place_of, sentences_of(text["text"]) if apart else None)
    network = Encoder(used)
    if given.init:
        begin_with(network, torch.load(given.init), place_of)
    learn(network, [text for text in texts if text["author"] not in left_out], given.epochs, given.rate)
    torch.save({"m": network.state_dict(), "used": used}, given.out)
    report(network, [text for text in texts if text["author"] in left_out])


def begin_with(network, saved, place_of):
    vectors = network.emb.weight.data.clone()
    for row, piece in enumerate(saved["used"]):
        if piece in place_of:
            vectors[place_of[piece]] = saved["m"]["emb.weight"][row]
    network.load_state_dict({**saved["m"], "emb.weight": vectors})


main()
