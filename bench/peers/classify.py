"""Reads a task (texts, labels, foldOf, tested) and prints the answers on every tested fold."""

import json
import sys
import warnings

from sklearn.svm import LinearSVC

from features import words_and_characters

warnings.filterwarnings("ignore")
learners = {
    "LinearSVC": lambda: LinearSVC(random_state=1),
    "LinearSVC, balanced": lambda: LinearSVC(class_weight="balanced", random_state=1),
}

with open(sys.argv[1], encoding="utf-8") as file:
    task = json.load(file)
answers = {name: [] for name in learners}
for fold in task["tested"]:
    rows = range(len(task["texts"]))
    seen = [row for row in rows if task["foldOf"][row] != fold]
    unseen = [row for row in rows if task["foldOf"][row] == fold]
    features = words_and_characters()
    train = features.fit_transform([task["texts"][row] for row in seen])
    test = features.transform([task["texts"][row] for row in unseen])
    labels = [task["labels"][row] for row in seen]
    for name, learner in learners.items():
        answers[name].append(learner().fit(train, labels).predict(test).tolist())
json.dump(answers, sys.stdout)
