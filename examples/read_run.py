"""Reads the tables of a run and draws who is in an ordinary job, week by week.

    python3 read_run.py RUN-FOLDER [PICTURE.png]

Needs Python 3.9 or newer and matplotlib; the tables are read with the standard library.
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path
from statistics import fmean, quantiles

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

# Colours that people with colour blindness can tell apart (Okabe and Ito).
COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#666666"]


def rows(path):
    """The rows of a table, each as a dict by column."""
    with open(path, newline="", encoding="utf-8") as table:
        yield from csv.DictReader(table)


def meanings(run):
    """What columns.csv says of each column: (file, column) to unit and meaning."""
    return {(row["file"], row["column"]): (row["unit"], row["meaning"]) for row in rows(run / "columns.csv") if row["entry"] == ""}


def shares_at_work(run):
    """Share in an ordinary job: arm to week to one share for each replication."""
    shares = defaultdict(lambda: defaultdict(list))
    for row in rows(run / "weeks.csv"):
        if int(row["n"]) > 0:
            shares[row["arm"]][int(row["week"])].append(int(row["competitive"]) / int(row["n"]))
    return shares


def middle(values):
    """Mean, and the middle 95 % of replications."""
    cuts = quantiles(values, n=40, method="inclusive") if len(values) > 1 else [values[0]] * 39
    return fmean(values), cuts[0], cuts[-1]


def draw(run, picture):
    shares = shares_at_work(run)
    figure, axes = plt.subplots(figsize=(8, 4.8), layout="constrained")
    print("arm,week,mean,low,high")
    for (arm, weeks), colour in zip(shares.items(), COLOURS * len(shares)):
        at = sorted(weeks)
        means, low, high = zip(*(middle(weeks[week]) for week in at))
        axes.fill_between(at, [100 * x for x in low], [100 * x for x in high], color=colour, alpha=0.18, linewidth=0)
        axes.plot(at, [100 * x for x in means], color=colour, linewidth=2)
        axes.annotate(arm, (at[-1], 100 * means[-1]), xytext=(6, 0), textcoords="offset points", va="center", color=colour)
        print(f"{arm},{at[-1]},{means[-1]:.6f},{low[-1]:.6f},{high[-1]:.6f}")
    axes.set_title("In an ordinary job, week by week", loc="left", fontweight="bold")
    axes.set_xlabel("Weeks since each member's own week 0")
    axes.set_ylabel("Share of the cohort, %")
    axes.set_ylim(bottom=0)
    axes.margins(x=0)
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", color="#dddddd", linewidth=0.6)
    figure.supxlabel("Line: mean of replications. Band: their middle 95 %. Not for decisions about individuals.", fontsize=8, color="#555555", x=0.01, ha="left")
    figure.savefig(picture, dpi=150)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("Usage: python3 read_run.py RUN-FOLDER [PICTURE.png]")
    folder = Path(sys.argv[1])
    if not (folder / "weeks.csv").is_file():
        sys.exit(f"{folder} holds no weeks.csv; name the folder that `inclusim run` left.")
    unit, meaning = meanings(folder)["weeks.csv", "competitive"]
    print(f"# competitive: {meaning} ({unit})")
    draw(folder, sys.argv[2] if len(sys.argv) == 3 else "employment-over-time.png")
