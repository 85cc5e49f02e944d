cmd-approve = approve pairs by an order
cmd-unpaired = who waits for a mentor
cmd-support = who needs support while there is no mentor

word-lacks-consent = no consent in force
word-lacks-papers = certificates are missing
word-lacks-selection = the mentor is not selected

msg-approve = { $ready ->
        [0] <b>No pair is ready yet.</b>
           A pair can be named in an order once it has held its planning meeting.
       *[other] <b>Ready for an order: { $ready }</b>
           { $chosen } ticked. Untick those that you will approve later.
    }
msg-approve-lacking = <b>Agreed, but cannot be approved:</b>
msg-approve-lacks = • { $mentee } — { $mentor }: { $what }
msg-approve-on-the-way = <b>Still on the way:</b>
msg-approve-courting = • { $state }: { $count }
btn-approve-order = Enter the order · { $count }
btn-employer-order = Order: { $name } · { $count }
btn-approve-surely = Approve and tell everybody
btn-approve-drop = Not now
btn-approve-again = To the orders
ntf-order-proposed =
    <b>Order no. { $number } of { $day }</b>
    { $count ->
        [one] { $count } pair will be approved. Everybody concerned will be told.
       *[other] { $count } pairs will be approved. Everybody concerned will be told.
    }
msg-pair-line = • { $mentee }{ $hasplace ->
        [yes] , { $place }
       *[no] { "" }
    } — { $mentor }
msg-approved = { $count ->
        [one] { $count } pair is approved. I am telling everybody concerned.
       *[other] { $count } pairs are approved. I am telling everybody concerned.
    }
msg-approve-dropped = Nothing was approved. The pairs that are ready stay on the list.
ntf-pairs-told =
    <b>Order no. { $number } of { $day }: everybody has been told.</b>
    Pairs: { $count }, messages sent: { $told }.
msg-told-without-chat = Without Telegram, please tell them yourself: { $names }
err-approval-gone = This list has changed. Here is a fresh one: /approve
err-nothing-ready = There is nobody to approve now. Who is on the way and what is missing: /approve
err-no-pairs-of-partner = No pair of this organisation lacks an order any more. The list: /approve
msg-employer-ordered = The organisation’s order is noted. The others: /approve

ntf-pair-approved = { $part ->
        [mentor] <b>Your pair is approved: you and { $mentee }.</b>
        [child] <b>You have a mentor now: { $name }!</b>
        [guardian] <b>The pair is approved: { $ward } and { $name }.</b>
       *[other] <b>Your pair is approved: you and { $name }.</b>
    }
    { $part ->
        [child] The head of school has signed order no. { $number } of { $day }.
       *[other] Order no. { $number } of { $day }.
    }
msg-approved-next = { $part ->
        [mentor] The first working meeting comes next: set it, and I will tell everybody when and where. And please answer the short “before” survey: later we shall see what has changed.
        [child] Your mentor will suggest a time, and I will write to you and your parents. Meanwhile please answer a few questions: later we shall see what has changed.
        [guardian] I will tell you of every meeting: when, where and with whom. If you would like to talk with the mentor yourself, you can give them your contact.
       *[other] Your mentor will suggest a time for the first meeting, and I will write to you. Meanwhile please answer the short “before” survey: later we shall see what has changed.
    }
btn-first-meeting = Set the first meeting
btn-before = The “before” survey
btn-after = How it was
btn-share-contact = Give my contact
ntf-leaflet = A leaflet to read and keep.
file-leaflet-mentor = Leaflet for mentors
file-leaflet-mentee = Leaflet for mentees
file-leaflet-child = Leaflet for you
file-leaflet-colleague = Leaflet for a new teacher
file-leaflet-guardian = Leaflet for parents
file-leaflet-class-teacher = Leaflet for the class teacher
file-leaflet-psychologist = Leaflet for the psychologist
file-leaflet-partner = Leaflet for the organisation
ntf-pairs-approved = { $part ->
        [class_teacher] <b>Pupils of yours have mentors now: { $count }</b>
        [psychologist] <b>Pairs approved: { $count }</b>
       *[partner] <b>Pairs with people of yours approved: { $count }</b>
    }
    The school’s order no. { $number } of { $day }.{ $part ->
        [partner] { " " }Please tell the curator the number and date of your organisation’s order.
        [class_teacher] { " " }If you notice that a pair does not meet or that something goes wrong, please tell the curator.
       *[other] { " " }If any of them needs support, the curator will write to you.
    }

msg-share-sure = { $phone ->
        [yes] Give the other side your phone number and your Telegram?
       *[no] Give the other side your Telegram? I do not know your phone number.
    }
    A contact that was given cannot be taken back.
btn-share-surely = Yes, give it
msg-shared = { $count ->
        [one] Given.
       *[other] Given to { $count } people.
    }
ntf-contact-shared = { $name } shares their contact with you.
err-not-yours = I do not pass on contacts of those under 18. Their parents can give theirs.
err-shared-before = This contact has been given already.
