"""What waits to be handled: updates taken in, messages to go out, long work.

The three queues have one claimer (db.queues.claiming) and the same shape: a lane keeps order,
an open row has no `done_at`, and a payload is erased when it is handled.
"""
