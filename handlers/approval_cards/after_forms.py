"""What is shown once a form about an order, a pause, an end or support is sent."""

from handlers.say import Methods, Say, send
from mentoring.filling import Filling
from services.act import Act


async def paused(act: Act, _filling: Filling, say: Say) -> Methods:
    return [send(act.chat, say("msg-pair-paused-self"))]


async def ended(act: Act, _filling: Filling, say: Say) -> Methods:
    return [send(act.chat, say("msg-pair-ended-self"))]


async def employer(act: Act, _filling: Filling, say: Say) -> Methods:
    return [send(act.chat, say("msg-employer-ordered"))]


async def support(act: Act, _filling: Filling, say: Say) -> Methods:
    return [send(act.chat, say("msg-support-sent"))]
