"""What a school takes home: the programme as sheets of a workbook, answers in ODK's columns."""
