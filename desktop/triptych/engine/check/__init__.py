"""Judging a derivative that a learner wrote: readable or not, right or not, and which mistake it is.

``judge.judge`` is the door; ``malrules`` is the table of the usual mistakes.
"""
