"""Times LinearSVC.fit on Levier's own matrix, and on as many features of scikit-learn's own."""

import json
import sys
import time
import warnings
from pathlib import Path
from statistics import median

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from features import words_and_characters

warnings.filterwarnings("ignore")
folder = Path(sys.argv[1])
task = json.loads((folder / "task.json").read_text(encoding="utf-8"))
truth = np.fromfile(folder / "truth", dtype=np.int32)


def levier_matrix():
    # LIBLINEAR computes in 64 bits; the conversion is done before the clock starts.
    values = np.fromfile(folder / "values", dtype=np.float32).astype(np.float64)
    indices = np.fromfile(folder / "indices", dtype=np.int32)
    offsets = np.fromfile(folder / "offsets", dtype=np.int32)
    return csr_matrix((values, indices, offsets), shape=(task["rows"], task["columns"]))


def own_matrix():
    """The commonest of its words and characters, as many as Levier has features."""
    matrix = words_and_characters().fit_transform(task["texts"])
    documents = np.bincount(matrix.indices, minlength=matrix.shape[1])
    kept = np.argsort(-documents, kind="stable")[: task["columns"]]
    return matrix[:, np.sort(kept)]


def objective(matrix, learner):
    scores = learner.decision_function(matrix)
    coefficients = learner.coef_
    if scores.ndim == 1:
        scores = np.column_stack([-scores, scores])
        coefficients = np.vstack([-coefficients, coefficients])
    signs = np.where(truth[:, None] == learner.classes_[None, :], 1.0, -1.0)
    losses = np.maximum(0, 1 - signs * scores) ** 2
    return 0.5 * ((coefficients**2).sum() + (learner.intercept_**2).sum()) + losses.sum()


def fit(name, matrix, same, **options):
    seconds = []
    while len(seconds) < task["runs"] and sum(seconds) < 30:
        learner = LinearSVC(random_state=1, **options)
        start = time.perf_counter()
        learner.fit(matrix, truth)
        seconds.append(time.perf_counter() - start)
    return {
        "name": name,
        "features": matrix.shape[1],
        "same": same,
        "seconds": median(seconds),
        "objective": objective(matrix, learner),
    }


given = levier_matrix()
own = own_matrix()
fits = [
    fit("LinearSVC, same matrix", given, True),
    fit("LinearSVC, same matrix, tol 0.1", given, True, tol=0.1),
    fit("LinearSVC, its own words and characters", own, False),
    fit("LinearSVC, its own, tol 0.1", own, False, tol=0.1),
]
json.dump(fits, sys.stdout)
