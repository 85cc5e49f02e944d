"""What the buttons carry: at most 64 bytes each, and nothing that gives a right."""

from enum import StrEnum
from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.ids import brief, whole


class Tap(StrEnum):
    """What a button under a question does."""

    PICK = "p"
    DONE = "d"
    BACK = "b"
    SKIP = "s"
    EDIT = "e"
    SEND = "x"
    PAGE = "g"
    ALL = "a"


class SurveyTap(CallbackData, prefix="q"):
    """A button of a questionnaire; `revision` numbers the screen that it belongs to."""

    filling: UUID
    tap: Tap
    revision: int
    question: int = 0
    choice: int = 0


class Door(StrEnum):
    """Places that a person goes to by a button."""

    ABOUT = "about"
    BEGIN = "begin"
    YOUNG = "young"
    DECLINE = "decline"
    OTHER_WAY = "other_way"
    PAUSE = "pause"
    RESUME = "resume"
    ANSWERS = "answers"
    GIVE_UP = "give_up"
    AGE = "age"
    KEEP = "keep"
    ONLY_NECESSARY = "only_necessary"
    ALL_MESSAGES = "all_messages"
    INTRODUCE = "introduce"
    MYDATA = "mydata"
    LINK = "link"
    CHILDREN = "children"
    ADD_CHILD = "add_child"
    REFER = "refer"
    REFERRALS = "referrals"
    PARTNER = "partner"
    PARTNER_FORM = "partner_form"
    SUMMARY = "summary"
    DETAILS = "details"


class Go(CallbackData, prefix="go"):
    door: Door


class Surely(CallbackData, prefix="sure"):
    """The second «yes» to what cannot be undone; `stamp` is that of handlers.sureness."""

    door: Door
    stamp: int


class Agree(CallbackData, prefix="ok"):
    """Consent to the words whose SHA-256 begins with `digest`, for `subject` if it is a child."""

    purpose: str
    digest: str
    subject: UUID | None = None


class ReadConsent(CallbackData, prefix="rc"):
    """Read the consent to a purpose, to agree to it."""

    purpose: str
    subject: UUID | None = None


class Withdraw(CallbackData, prefix="wd"):
    """Take back this very consent; `sure` is the second «yes»."""

    consent: UUID
    sure: bool = False


class Come(CallbackData, prefix="as"):
    """What somebody on the school's link says they are."""

    role: str


class Age(CallbackData, prefix="age"):
    """An age band: one's own, or that of a child whom a guardian adds."""

    band: str
    child: bool = False


class Child(CallbackData, prefix="ch"):
    """A guardian's button about one child."""

    child: UUID
    do: str


class Pupil(CallbackData, prefix="rf"):
    """A button about a pupil whom a teacher has named."""

    child: UUID
    do: str


class LinkOf(CallbackData, prefix="lk"):
    """Show the public link of a role, or make a one-time link of it."""

    role: str


class LinkTap(CallbackData, prefix="li"):
    """What to do with one link: its poster, taking it back."""

    link: UUID
    do: str


class UploadTap(CallbackData, prefix="up"):
    """Take in what was read from a file, or drop it."""

    upload: UUID
    sure: bool


class PartnerTap(CallbackData, prefix="pa"):
    partner: UUID
    do: str


class BroadcastTap(CallbackData, prefix="bc"):
    """A step of a message to many; a longer name travels as the eight signs of its mark."""

    broadcast: UUID
    do: str
    value: str = ""


class Fill(CallbackData, prefix="fl"):
    """Fill in the form that came with a message to many."""

    broadcast: UUID


class FormTap(CallbackData, prefix="fm"):
    """A button of /forms: about one version of a form, or a page of the list."""

    do: str
    version: UUID | None = None
    page: int = 0


class ChooseLanguage(CallbackData, prefix="lang"):
    language: str


class People(CallbackData, prefix="pl"):
    """A page of the school's people; `term` is a search, or a class or partner with its mark."""

    number: int = 0
    role: str = ""
    state: str = ""
    term: str = ""


class PeopleTurned(People, prefix="pt"):
    """The same, from the list itself, which is then changed in place."""


class PeopleBy(CallbackData, prefix="pb"):
    """By what the list that is shown is to be narrowed."""

    by: str
    role: str = ""
    state: str = ""
    term: str = ""


class PersonCard(CallbackData, prefix="pc"):
    person: UUID


class PersonTap(CallbackData, prefix="pd"):
    """What the curator does about one person; `number` is a page where there are several."""

    person: UUID
    do: str
    number: int = 0


class Answers(CallbackData, prefix="an"):
    """All answers of one questionnaire that was sent."""

    filling: UUID


class NoteTap(CallbackData, prefix="nt"):
    """Its author takes a note away."""

    note: UUID


class Two(CallbackData, prefix="tw"):
    """Something about two people; their ids are written briefly, to fit a button."""

    one: str
    other: str
    do: str

    @classmethod
    def of(cls, one: UUID, other: UUID, do: str) -> "Two":
        return cls(one=brief(one), other=brief(other), do=do)

    @property
    def ids(self) -> tuple[UUID, UUID]:
        return whole(self.one), whole(self.other)


class Remind(CallbackData, prefix="rm"):
    """A button under a reminder: what to do about what it speaks of."""

    chain: str
    about: UUID
    do: str


class ConcernTap(CallbackData, prefix="cn"):
    """What to do about an answer that sounds like trouble."""

    concern: UUID
    do: str
