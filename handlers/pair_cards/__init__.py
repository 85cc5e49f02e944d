"""Pairs on the screen: what those who are asked see, and what the curator sees."""
