"""Trains the pipeline, then prints the texts a second of transform and predict, one number a run."""

import json
import sys
import time
import warnings

from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

from features import words_and_characters

warnings.filterwarnings("ignore")
with open(sys.argv[1], encoding="utf-8") as file:
    task = json.load(file)
pipeline = make_pipeline(words_and_characters(), LinearSVC(random_state=1))
pipeline.fit(task["training"]["texts"], task["training"]["labels"])
rates = []
for _ in range(task["runs"]):
    start = time.perf_counter()
    done = 0
    while time.perf_counter() - start < task["seconds"]:
        done += len(pipeline.predict(task["texts"]))
    rates.append(done / (time.perf_counter() - start))
json.dump(rates, sys.stdout)
