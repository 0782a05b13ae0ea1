"""The labelled texts of training/data as lists of sentences, cut into pieces."""

import json
import random
import re
from pathlib import Path

LONGEST = 300  # pieces of a mail
LONGEST_SENTENCE = 60
WEIGHTS = {"mails": 2.0, "pairs": 1.0, "triples": 1.2, "sentence": 0.6}
ADVICE = {"vague_promise", "over_promise"}
# A sentence that is to stand for a text has at least so many words: not a greeting, not a name.
FEWEST_WORDS = 3


def sentences_of(text):
    parts = re.split(r'(?<=[.!?…])["”’»)]*\s+|\n+', text)
    return [part.strip() for part in parts if part.strip()]


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines() if line.strip()]


def read_texts(folder):
    """Dictionaries of text, heat, author, kind, weight, sentences and their labels (None where there is none)."""
    texts = []
    for path in sorted(Path(folder).glob("*.jsonl")):
        author, form = path.stem.split("-")
        for line in lines(path):
            texts += [{**one, "author": author, "form": form, "weight": WEIGHTS[form]} for one in from_line(line, form)]
    return [text for text in texts if text["sentences"]]


def from_line(line, form):
    if form == "mails":
        labelled = [(part["s"], part["heat"]) for part in line["sentences"] if part["s"].strip()]
        return [text_of(line["text"], line["heat"], labelled, line.get("kind"))]
    if form == "pairs":
        heated = [] if line["category"] in ADVICE else [text_of(line["heated"], 2)]
        return heated + [text_of(line["calm"], 0)]
    steps = ["calm", "firm", "heated", "abusive"]
    return [text_of(line[step], heat) for heat, step in enumerate(steps) if line.get(step)]


def text_of(text, heat, labelled=None, kind=None):
    parts = labelled or [(sentence, None) for sentence in sentences_of(text)]
    return {"text": text, "heat": heat, "kind": kind, "sentences": [part for part, _ in parts], "labels": [label for _, label in parts]}


def alone(texts):
    """The labelled sentences of longer mails, each as a text of its own: what a one-liner sounds like."""
    return [
        {"heat": label, "author": text["author"], "kind": None, "form": "sentence", "weight": WEIGHTS["sentence"], "rows": [row], "labels": [label]}
        for text in texts
        if text["form"] == "mails" and len(text["rows"]) > 2
        for sentence, label, row in zip(text["sentences"], text["labels"], text["rows"])
        if len(sentence.split()) >= FEWEST_WORDS
    ]


def drawn(sentences, most):
    """So many heated sentences and as many that aren't, others each time."""
    hot, cool = ([one for one in sentences if (one["heat"] >= 2) == is_hot] for is_hot in (True, False))
    return random.sample(hot, min(most, len(hot))) + random.sample(cool, min(most, len(hot)))


def cut(text, encode, place_of, parts=None):
    """The pieces of a text's sentences, as many as are read of it."""
    rows, total = [], 0
    for sentence in parts or text["sentences"]:
        row = [place_of[piece] for piece in encode(sentence)][:LONGEST_SENTENCE] or [0]
        if total + len(row) > LONGEST and rows:
            break
        rows.append(row)
        total += len(row)
    return rows
