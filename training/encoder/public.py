"""Calm sentences of public sets, which no line of ours is near to: they are learnt from, but never come into the repository.

`folder/train/<set>.<language>.jsonl.gz`, a line `{text, y, fine}`. Of each set only one half is learnt from, by a hash of the text; what
`npm run eval -- --public` reports is the other half, and sets that nothing is learnt from.
"""

import gzip
import hashlib
import json
import random
from collections import Counter
from pathlib import Path

SETS = ["banking77.en", "email_intent.en", "ewt_email.en", "ud_gsd_dev.es", "ud_pud.es", "xed.fr", "xed.pt"]
WORDS = range(3, 81)
WEIGHT = 1.0
MOST_OF_A_SET = 1500
# Subtitles are marked with feelings (Plutchik's eight, by number); only those with none but these are surely calm.
PLEASANT = {"2", "5", "8"}
# A text of so many sentences at most is short.
SHORT = 3


def is_learnt(text):
    """Half of all texts, always the same ones (as in training/eval-public.ts)."""
    return hashlib.sha256(text.encode()).digest()[0] % 2 == 0


def read_calm(folder):
    return [one for name in SETS for one in from_set(Path(folder) / "train" / f"{name}.jsonl.gz", name)]


def from_set(path, name):
    with gzip.open(path, "rt", encoding="utf8") as file:
        texts = [json.loads(line) for line in file]
    calm = [one["text"] for one in texts if is_calm(one, name) and is_learnt(one["text"]) and len(one["text"].split()) in WORDS]
    return [{"text": text, "heat": 0, "author": name, "kind": None, "form": "public", "weight": WEIGHT} for text in calm]


def is_calm(one, name):
    return one["y"] == 0 and (not name.startswith("xed") or set(one["fine"].split(",")) <= PLEASANT)


def length_of(text):
    """Texts of about one length have the same: 1, 2, 3-4, 5-8, 9-16 … pieces."""
    return (sum(map(len, text["rows"])) - 1).bit_length()


def drawn(calm, texts, share):
    """Other ones each time: of each length at most `share` times as many as there are heated short texts among `texts`."""
    room = Counter(length_of(text) for text in texts if text["heat"] >= 2 and len(text["rows"]) <= SHORT)
    room = {length: int(count * share) for length, count in room.items()}
    chosen, of_set = [], Counter()
    for text in random.sample(calm, len(calm)):
        length = length_of(text)
        if room.get(length, 0) == 0 or of_set[text["author"]] == MOST_OF_A_SET:
            continue
        room[length] -= 1
        of_set[text["author"]] += 1
        chosen.append(text)
    return chosen
