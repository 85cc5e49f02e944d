"""The names of answers that the program reads, by questionnaire and kind."""

from mentoring.questionnaire.form import Kind

TEXT, DATE, WHOLE, SCALE = Kind.TEXT, Kind.DATE, Kind.INTEGER, Kind.RANGE
ONE, SEVERAL, REST = Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.CALCULATE

SIGNATURES: dict[str, dict[Kind, str]] = {
    "child": {TEXT: "first_name"},
    "teen": {TEXT: "first_name"},
    "request_child": {
        DATE: "birth_date",
        TEXT: "full_name class_name goal interests",
        ONE: "mentor_kind",
        SEVERAL: "topics formats days languages",
    },
    "request_student": {
        DATE: "birth_date",
        TEXT: "full_name class_name goal wished_profession interests achievements"
        " career_test phone",
        ONE: "mentor_kind mentor_gender",
        SEVERAL: "topics mentor_age formats days languages",
    },
    "request_guardian": {
        DATE: "birth_date",
        TEXT: "full_name class_name goal interests",
        ONE: "mentor_kind mentor_gender",
        SEVERAL: "topics formats days languages",
    },
    "request_class_teacher": {
        TEXT: "goal strengths",
        ONE: "mentor_kind mentor_gender",
        SEVERAL: "topics formats days languages",
    },
    "request_psychologist": {
        TEXT: "goal strengths",
        ONE: "mentor_kind mentor_gender",
        SEVERAL: "topics accompaniment formats days languages",
    },
    "request_teacher": {
        DATE: "birth_date",
        TEXT: "full_name position goal phone",
        WHOLE: "service_years",
        SEVERAL: "topics formats days",
        REST: "young_specialist",
    },
    "mentor_student": {
        DATE: "birth_date",
        TEXT: "full_name class_name why achievements interests",
        SEVERAL: "topics ages formats days languages",
        SCALE: "mentees",
        REST: "mentoring_forms",
    },
    "mentor_teacher": {
        DATE: "birth_date",
        TEXT: "full_name subject achievements phone",
        ONE: "category",
        SEVERAL: "forms topics pupil_topics ages formats days languages ready",
        SCALE: "mentees",
        REST: "mentoring_forms school_ready papers_ready",
    },
    "guardian": {TEXT: "full_name phone", ONE: "relation"},
    "staff": {TEXT: "full_name contact class_name", Kind.HIDDEN: "role"},
    "referral": {TEXT: "full_name class_name reason", ONE: "age_band", SEVERAL: "how_known"},
    "partner": {
        TEXT: "organisation full_name position contact comment",
        WHOLE: "people_count",
        SEVERAL: "can_offer topics formats",
    },
    "link_partner": {TEXT: "partner_name", ONE: "partner_kind"},
    "refusal": {TEXT: "words", ONE: "reason"},
    "pair_refusal": {Kind.HIDDEN: "about who", ONE: "reason"},
    "pairs_order": {Kind.HIDDEN: "about", TEXT: "number", DATE: "dated_on"},
    "employer_order": {Kind.HIDDEN: "about", TEXT: "number", DATE: "dated_on"},
    "pair_end": {Kind.HIDDEN: "about", ONE: "reason", TEXT: "last_words"},
    "pair_pause": {Kind.HIDDEN: "about", TEXT: "reason"},
    "support_note": {TEXT: "note"},
    "pair_plan": {Kind.HIDDEN: "about", ONE: "format rhythm", TEXT: "goals place"},
    "note": {TEXT: "text"},
    "broadcast": {TEXT: "text"},
    "paper_consent": {
        Kind.HIDDEN: "band",
        TEXT: "signed_by",
        ONE: "relation",
        DATE: "signed_on",
    },
    "person": {TEXT: "full_name class_name phone", DATE: "birth_date"},
    "programme": {
        TEXT: "school_year order_number goal tasks expected team",
        DATE: "starts_on order_on",
        SEVERAL: "forms",
    },
    "stage_deadline": {Kind.HIDDEN: "about", TEXT: "deadline"},
    "stage_document": {
        Kind.HIDDEN: "about",
        TEXT: "number",
        DATE: "dated_on valid_until",
        Kind.FILE: "file",
    },
    "stage_file": {Kind.HIDDEN: "about", Kind.FILE: "file"},
    "stage_note": {Kind.HIDDEN: "about", TEXT: "note"},
    "stage_reason": {Kind.HIDDEN: "about what", TEXT: "reason"},
    "stage_reminders": {Kind.HIDDEN: "about", ONE: "plan weekly", TEXT: "before after"},
    "vacations": {TEXT: "periods"},
}

CHOICES: dict[str, str] = {
    "mentor_kind": "pupil student adult any",
    "mentor_gender": "any man woman",
    "mentor_ages": "age_18_30 age_31_50 age_51",
    "age_band": "child teen adult",
    "how_known": "survey interview observation career_test",
    "relation": "mother father guardian other",
    "signer": "mother father guardian other self",
    "partner_kind": "employer university association other",
    "can_offer": "mentors visits placements talks prizes",
    "teacher_topics": "lessons discipline parents documents certification digital inclusion"
    " projects support",
    "accompaniment": "calm active one_to_one group short clear_plan",
    "category": "none first highest teacher_mentor methodologist",
    "mentoring_forms": "pupil_pupil teacher_teacher student_pupil employer_pupil employer_student"
    " educator_educator",
    "reminder_plan": "usual seldom day none own",
    "yes_no": "yes no",
    "pair_formats": "in_person online mixed workplace project",
    "rhythms": "twice_a_week weekly fortnightly monthly",
    "end_reasons": "done year time fit moved change",
    "refusal_reasons": "no_time schedule topic person later changed unsaid",
}
"""The choices of each list that mentor.md does not have, the same in every questionnaire."""
