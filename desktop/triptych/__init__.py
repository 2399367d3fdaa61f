"""Triptych: one derivative in three panels, and the reason whenever they differ."""

__version__ = "0.1.0"
