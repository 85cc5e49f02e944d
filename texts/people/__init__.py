"""Workbooks about people: an empty one to fill in, what was read from a filled one, and links to
hand out. The modules that read and write workbooks are heavy and are imported where they are used.
"""

from texts.people.sheet import ImportedRow, PeopleSheet

__all__ = ["ImportedRow", "PeopleSheet"]
