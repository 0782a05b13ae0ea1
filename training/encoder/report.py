"""How a network does on authors that it hasn't read."""

import json

import numpy as np
import torch
from sklearn.metrics import roc_auc_score


def report(network, texts, inputs):
    """Prints a line an author, by the encoder alone. `inputs`: what the network takes for some texts."""
    network.eval()
    means = []
    for author in sorted({text["author"] for text in texts}):
        own = [text for text in texts if text["author"] == author and text["form"] == "mails"]
        with torch.no_grad():
            odds = np.array([network(*inputs([text]))[0][0, 1].item() for text in own])
        heated = np.array([text["heat"] >= 2 for text in own])
        icy = np.array([text["kind"] == "icy" for text in own]) & heated
        floor = np.quantile(odds[~heated], 0.95)
        figures = [roc_auc_score(heated, odds), (odds[heated] > floor).mean(), (odds[icy] > floor).mean(), floor]
        means.append(figures)
        print(line(author, figures), flush=True)
    if means:
        print(line("mean", np.mean(means, 0)))


def line(name, figures):
    auroc, recall, icy, floor = figures
    return f"{name}: AUROC {auroc:.3f}, recall at 5 % {recall:.2f}, icy {icy:.2f}, floor {floor:.2f}"
