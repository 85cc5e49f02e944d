imp-sheet-people = People
imp-sheet-help = Help
imp-sheet-links = Links

imp-col-role = Role
imp-col-name = Full name
imp-col-birth = Year or date of birth
imp-col-class = Class or course
imp-col-phone = Phone
imp-col-org = Organisation or partner
imp-col-guardian = Parent or guardian
imp-col-guardian-phone = Phone of parent or guardian
imp-col-comment = Comment
imp-col-link = Personal link
imp-col-code = QR code

imp-role-mentee = mentee
imp-role-mentor = mentor
imp-role-teacher = teacher
imp-role-guardian = parent

imp-how-role = Required. One of three: mentee, mentor, teacher.
imp-how-name = Required. Surname, first name and patronymic, if there is one: Nikolaev Kirill Andreevich.
imp-how-birth = A date (12.03.2010) or only the year (2010).
imp-how-class = For pupils and students: 7B, year 2. Excel sometimes turns “7-11” into a date; the cells of this column are text, so that it does not.
imp-how-phone = One number, written any way: +7 914 222-33-44, 89142223344.
imp-how-org = Where a mentor comes from: a company, a university, the graduates of 2015.
imp-how-guardian = For those under 18: the full name of a parent or guardian.
imp-how-guardian-phone = By it the curator reaches the parent if need be.
imp-how-comment = What the curator should know. Nobody else sees it.

imp-example-name = Nikolaev Kirill Andreevich (example)
imp-example-birth = 12.03.2010
imp-example-class = 7B
imp-example-phone = +7 914 222-33-44
imp-example-guardian = Nikolaeva Anna Petrovna
imp-example-comment = Wants to build a robot
imp-example-none = { "" }

imp-help-title = How to fill in the list
imp-help-rows = One person, one row, up to { $limit } rows in a file. Only role and full name are required; the rest if you know it.
imp-help-example = The grey row is an example. Delete it or leave it: the bot passes over it.
imp-help-columns = You may move columns and add your own: the bot does not read those and says so. Formulas are not read: replace them by values.
imp-help-consent = Write down only what is needed. Until the person (and under 18 a parent too) has consented, the row stays a draft that only the curator sees.
imp-help-column = Column
imp-help-what = What to write

imp-at-cell = Row { $row }, “{ $column }”:
imp-at-row = Row { $row }:

imp-not-ours = The file has no sheet with the columns “Role” and “Full name”. The easiest way is to take our template.
imp-not-a-workbook = This is no Excel workbook: it looks like { $looks }. A file .xlsx is needed.
imp-no-role-column = The list has no column “Role”: mentee, mentor or teacher. Add it and send the file again.
imp-no-name-column = The list has no column “Full name”. Add it and send the file again.
imp-column-twice = there are two such columns, and it is not clear which to read. Leave one.
imp-empty = There is nobody in the list yet.
imp-too-many-rows = There are more than { $limit } people in the file. Divide it into several.
imp-too-heavy = The file is too large or too tangled to be read. Copy the list into our template and send that.

imp-no-role = write the role: mentee, mentor or teacher.
imp-unknown-role = the role “{ $text }” does not fit. Choose mentee, mentor or teacher.
imp-no-name = write the surname and first name.
imp-name-short = “{ $text }”: at least a surname and a first name are needed.
imp-name-digits = “{ $text }”: there are digits in the name. Class and year have columns of their own.
imp-not-birth = “{ $text }” does not look like a date or a year. Write it like this: 12.03.2010 or 2010.
imp-born-when = “{ $text }”: nobody in the programme can have been born then. Check the year.
imp-not-phone = “{ $text }” does not look like a phone number. Write one number: +7 914 222-33-44.
imp-too-long = there are { $length } characters, up to { $limit } fit. Make it shorter.
imp-became-date = Excel has turned this into a date. Give the cell the format “Text” and write it again.
imp-formula = there is a formula in the cell. Replace it by its value: copy it and paste “values only”.
imp-broken-cell = there is an error in the cell, { $text }. Write the value.
imp-twice = this person already stands in row { $first }. Leave one of them; if they are two people, write the date of birth or the class.

imp-example-skipped = the example was passed over.
imp-column-unread = the bot does not read this column.
imp-sheet-unread = The sheet “{ $sheet }” was not read: one sheet is read at a time. Send it as a file of its own.
