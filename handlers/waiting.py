"""What people wait for, as buttons that open the list of those who do."""

from mentoring.standing import State

WAITING = {
    State.UNREAD: "btn-waits-unread",
    State.GUARDIAN: "btn-waits-guardian",
    State.OWN_CONSENT: "btn-waits-own-consent",
    State.FILLING: "btn-waits-filling",
    State.EXPIRING: "btn-waits-expiring",
}
