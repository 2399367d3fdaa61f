"""Formulas set as drawings: plain values in and out, for the process that does nothing else."""
