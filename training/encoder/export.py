"""Writes a trained encoder as the one file that the extension reads (lib/tone/encoder/encoder-file.ts).

    python training/encoder/export.py trained.pt public/models/encoder.bin

Vectors and matrices become bytes; small tensors stay in single precision.
"""

import json
import sys

import numpy as np
import torch

from model import read_pieces

MAGIC = b"TPLE1\n"
# Pieces of the Latin script that were not met in training come along up to this number: they keep what they meant before.
MOST_PIECES = 40_000

DEEP = [f"d.{index}" for index in range(6)]
NAMES = (
    [("project", "pw"), ("projectBias", "pb"), ("scale", "g"), ("shift", "b")]
    + [(f"layer{index}", f"W.{2 * index}") for index in range(6)]
    + [(f"bias{index}", f"W.{2 * index + 1}") for index in range(6)]
    + [("joinedScale", "lg"), ("joinedShift", "lb"), ("combine", "cw"), ("combineBias", "cb")]
    + [(f"deep{index}", name) for index, name in enumerate(DEEP)]
)
HEADS = [("sentenceHead", "hs.1", "hs.4"), ("mailHead", "h.0", "h.3")]
OUTPUTS = PANEL = 8


def tensors(state):
    """Every tensor by its name in the file, matrices as from × to."""
    found = {name: state[key].numpy() for name, key in NAMES}
    for name, first, last in HEADS:
        found[f"{name}0"] = state[f"{first}.weight"].numpy().T
        found[f"{name}1"] = state[f"{first}.bias"].numpy()
        # Three levels, filled up to the kernel's eight columns.
        out = state[f"{last}.weight"].numpy().T
        found[f"{name}2"] = np.pad(out, ((0, 0), (0, OUTPUTS - out.shape[1])))
        found[f"{name}3"] = np.pad(state[f"{last}.bias"].numpy(), (0, OUTPUTS - out.shape[1]))
    return found


def rounded(values):
    """Column by column."""
    scale = np.maximum(np.abs(values).max(0) / 127, 1e-12)
    return scale.tolist(), np.clip(np.round(values / scale), -127, 127).astype(np.int8)


def panels(values):
    """Eight columns at a time, row by row: the order in which the kernel reads them."""
    rows, columns = values.shape
    return np.ascontiguousarray(values.reshape(rows, columns // PANEL, PANEL).transpose(1, 0, 2))


def chosen(used, pieces, scores):
    """The pieces met in training, then the likeliest others of the Latin script."""
    latin = lambda piece: all(ord(char) < 0x250 or char == "\u2581" or 0x2010 <= ord(char) < 0x2040 for char in piece)
    known = set(used)
    others = sorted((place for place, piece in enumerate(pieces) if place not in known and latin(piece)), key=lambda place: -scores[place])
    return list(used) + others[: max(0, MOST_PIECES - len(used))]


def main(trained, target):
    saved = torch.load(trained, map_location="cpu")
    state, used = saved["m"], saved["used"]
    pieces, scores, vectors_of = read_pieces()
    places = chosen(used, pieces, scores)
    vectors = np.concatenate([state["emb.weight"].numpy(), vectors_of(places[len(used) :])])
    vector_scales = (np.abs(vectors).max(1) / 127).astype(np.float32)
    vector_scales[vector_scales == 0] = 1
    found = tensors(state)
    scales, parts = {}, []
    for name, values in found.items():
        if values.size <= 2560:
            parts.append(values.astype("<f4").tobytes())
        else:
            scales[name], values = rounded(values)
            parts.append(panels(values).tobytes())
    header = {
        "pieces": [pieces[place] for place in places],
        "fusion": {"parts": state["fuse"].tolist(), "bias": state["fb"].tolist()},
        "verdict": json.load(open("training/encoder/verdict.json")),
        "scales": scales,
    }
    head = MAGIC + json.dumps(header, ensure_ascii=False).encode() + b"\n"
    head += b"\0" * (-len(head) % 4)
    with open(target, "wb") as file:
        file.write(head)
        file.write(np.array([scores[place] for place in places], "<f4").tobytes())
        file.write(vector_scales.astype("<f4").tobytes())
        file.write(np.clip(np.round(vectors / vector_scales[:, None]), -127, 127).astype(np.int8).tobytes())
        for part in parts:
            file.write(part)


main(*sys.argv[1:])
