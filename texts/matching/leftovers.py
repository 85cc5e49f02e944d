"""Why somebody has no mentor and the smallest change that would help, in words."""

from collections.abc import Callable, Mapping
from uuid import UUID

from mentoring.matching.plan import Change, LeftOver, Opening, Plan
from mentoring.matching.rules import Rule
from texts.matching.why import Wording, loss_words

Named = Callable[[UUID], str]
"""The name of somebody, by id."""
CHANGES = 2
BLOCKED = 3
OPENINGS = 2
FORMS = {
    "teacher_teacher": "mtw-form-teacher-teacher",
    "teacher_pupil": "mtw-form-teacher-pupil",
    "employer_pupil": "mtw-form-employer-pupil",
    "employer_student": "mtw-form-employer-student",
    "student_pupil": "mtw-form-student-pupil",
    "pupil_pupil": "mtw-form-pupil-pupil",
}
KINDS = {
    "pupil": "mtw-kind-pupil",
    "student": "mtw-kind-student",
    "adult": "mtw-kind-adult",
    "teacher": "mtw-kind-teacher",
}
GENDERS = {"man": "mtw-gender-man", "woman": "mtw-gender-woman"}
RULES = {
    Rule.CONSENT: "mtw-rule-consent",
    Rule.REGISTER: "mtw-rule-register",
    Rule.PAPERS: "mtw-rule-papers",
    Rule.CAPACITY: "mtw-rule-capacity",
    Rule.FORM: "mtw-rule-form",
    Rule.KIND: "mtw-rule-kind",
    Rule.LANGUAGE: "mtw-rule-language",
    Rule.GENDER: "mtw-rule-gender",
    Rule.AGE: "mtw-rule-age",
    Rule.TIME: "mtw-rule-time",
    Rule.FORBIDDEN: "mtw-rule-forbidden",
    Rule.NOT_AGAIN: "mtw-rule-not-again",
    Rule.CLASS_TEACHER: "mtw-rule-class-teacher",
    Rule.RELATIVE: "mtw-rule-relative",
}
HELPS = {
    Rule.CONSENT: "mtw-help-consent",
    Rule.REGISTER: "mtw-help-register",
    Rule.PAPERS: "mtw-help-papers",
    Rule.CAPACITY: "mtw-help-capacity",
    Rule.FORM: "mtw-help-form",
    Rule.KIND: "mtw-help-kind",
    Rule.LANGUAGE: "mtw-help-language",
    Rule.GENDER: "mtw-help-gender",
    Rule.AGE: "mtw-help-age",
    Rule.TIME: "mtw-help-time",
}


def rule_words(rule: Rule, words: Wording) -> str:
    return words.say(RULES[rule])


def reason_line(of: LeftOver, words: Wording) -> str:
    """Who would fit has no place; or which rules stand against how many mentors."""
    if of.fitting:
        return words.say("mtw-no-places", count=of.fitting)
    most = sorted(of.blocked, key=lambda each: (-each.alone, -each.mentors))[:BLOCKED]
    if not most:
        return words.say("mtw-nobody")
    parts = [
        words.say("mtw-blocked", rule=rule_words(each.rule, words), count=each.mentors)
        for each in most
    ]
    return "; ".join(parts)


def help_lines(of: LeftOver, plan: Plan, words: Wording, named: Named) -> list[str]:
    """What would help, the smallest change first, with whom it opens and whom it moves."""
    told = [each for each in of.changes if each.mentors or each.values]
    return [
        line for each in told[:CHANGES] for line in change_lines(each, plan, words, named) if line
    ]


def change_lines(change: Change, plan: Plan, words: Wording, named: Named) -> list[str]:
    values = value_words(change, words)
    lines = [
        words.say(
            HELPS[change.rule],
            count=change.mentors,
            values=values,
            known="yes" if values else "no",
        )
    ]
    best = change.openings[:OPENINGS]
    free = [named(each.mentor_id) for each in best if each.is_free]
    if free:
        return [*lines, words.say("mtw-opens-free", names=", ".join(free))]
    return [*lines, *(moved_line(each, plan, words, named) for each in best[:1])]


def moved_line(of: Opening, plan: Plan, words: Wording, named: Named) -> str:
    """Where there is no free place: who sits there, and what the plan would lose."""
    there = [key for key in of.sitting if plan.of_mentee(key)]
    if not there:
        return ""
    return words.say(
        "mtw-opens-taken",
        mentor=named(of.mentor_id),
        mentee=named(there[0]),
        lost=loss_words(of.lost, plan, words),
    )


def value_words(change: Change, words: Wording) -> str:
    """What to look for."""
    kinds = {Rule.CAPACITY: "topics", Rule.TIME: "days", Rule.LANGUAGE: "languages"}
    if change.rule in kinds:
        return words.names(kinds[change.rule], change.values, 3)
    phrases = PHRASES.get(change.rule)
    if phrases is None:
        return ", ".join(change.values[:3]) if change.rule is Rule.AGE else ""
    return ", ".join(words.say(phrases[each]) for each in change.values[:3] if each in phrases)


PHRASES: Mapping[Rule, Mapping[str, str]] = {
    Rule.FORM: FORMS,
    Rule.PAPERS: FORMS,
    Rule.KIND: KINDS,
    Rule.GENDER: GENDERS,
}
