"""Sheets and files that a school takes home."""
