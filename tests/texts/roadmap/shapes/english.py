"""A roadmap of an international school, in English, as a plain list for filters."""

from datetime import date

from tests.texts.roadmap.shapes import Sheet, file_of

FILE = file_of(
    Sheet(
        "Sheet1",
        [
            ["Mentoring roadmap 2026/27"],
            [],
            ["Stage", "Activity", "Due date", "Responsible", "Expected outcome", "Comments"],
            ["Stage 1. Preparation", "Appoint a curator", date(2026, 9, 4), "Principal", "Order"],
            [
                "Stage 1. Preparation",
                "Write the mentoring policy",
                date(2026, 9, 18),
                "Deputy head",
            ],
            ["Stage 1. Preparation", "Tell parents", "September 2026", "Curator", "Letter sent"],
            ["Stage 2. Mentees", "Survey of grades 8 to 11", "25 September 2026", "Psychologist"],
            ["Stage 2. Mentees", "Collect consents", "30 September 2026", "Class teachers"],
            ["Stage 3. Mentors", "Write to partner companies", "1 October 2026", "Curator"],
            ["Stage 3. Mentors", "Alumni evening", "10 October 2026", "Curator", "List of mentors"],
            ["Stage 4. Selection", "Interviews", "2 weeks after stage 3", "Curator"],
            ["Stage 4. Selection", "Training day", "7 November 2026", "Psychologist", None, "hall"],
            ["Stage 5. Pairs", "Kick-off meeting", "14 November 2026", "Curator"],
            ["Stage 5. Pairs", "Regular meetings", "all year", "Mentors", "8 meetings or more"],
            ["Stage 6. Closing", "Final conference", "May 2027", "Curator", "Every pair speaks"],
        ],
    )
)
