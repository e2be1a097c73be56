# The words of the atlas, its pages in a browser. What is said about a port is in dossier.ftl.

web-count = { $count }
web-skip = Skip to the content
web-more = More of the atlas
web-language = Language
web-registry-of = IANA’s registry as of { $date }.

web-search = Search
web-search-label = Search for a port, a range, a service or a product
web-search-hint = 2908, postgresql…

web-chart = The chart
web-lists = Lists
web-sources = Sources
web-compare = Compare
web-api = For programs
web-here = This machine
web-settings = Language and colours

# A port’s page.
web-steps = Other numbers and transports
web-previous = The number before:
web-next = The next number:
web-all-transports = All
web-contents = On this page
web-forms = The same for programs
web-compare-with = Compare with others
web-cite = Cite this page
web-citation = Portolan, “{ $title }” IANA’s registry as of { $date }. { $address }
web-read = read
web-report = Report a mistake in this page
web-report-public = report it in public
web-report-title = Mistake in { $subject }
web-known-specified = specified
web-known-registered = registered
web-known-documented = documented
web-known-observed = observed
web-known-reported = reported

web-helpful = Was this page helpful?
web-face-yes = Yes
web-face-partly = Partly
web-face-no = No

# Errors: what happened, and what the reader can do.
web-error-request = This request is not understood
web-error-request-help = Start from the search above.
web-error-form = This form was not sent from here, or is too old
web-error-form-help = Open the form again and send it once more.
web-error-forbidden = This is shown on the machine itself alone
web-error-forbidden-help = Open the atlas on the machine that serves it, or start it with --share-this-machine.
web-error-not-found = There is no such page
web-error-not-found-help = Ports have the numbers 0 to 65535. The search above finds numbers, names and products.
web-error-method = This cannot be done with this page
web-error-timeout = This took too long
web-error-again-help = Try again in a little while.
web-error-too-large = What was sent is too large
web-error-too-large-help = A comment has at most 2,000 characters.
web-error-host = Another server was asked for
web-error-host-help = Open the atlas by its own address; while it shows this machine it answers to no other name.
web-error-too-many = This was sent too often
web-error-ours = The server failed
web-error-ours-help = It is not your fault, and it was logged. Try again in a little while.
web-error-busy = As many readers as possible are being served

# The front page.
web-home-title = A chart of all 65,536 ports
web-home-about = What each TCP and UDP port should be: who holds it, which software uses it, what was reported on it. Every statement has its source.
web-chart-alt = The chart: 256 rows of 256 ports, from 0 in the first corner to 65535 in the last, coloured by what is known of each.
web-chart-hint = Choose a number in the chart: by pointing, by touch, or with the arrow keys and Enter.
web-chart-assigned = assigned and documented
web-chart-software = software known on it
web-chart-malware = malware reported on it
web-chart-blocked = blocked by browsers
web-chart-here = listening on this machine
web-chart-in = Larger
web-chart-out = Smaller
web-chart-table = The chart as a table
web-chart-link = Link to this view
web-chart-range-system = system ports
web-chart-range-user = user ports
web-chart-range-dynamic = dynamic ports

# Search and lists.
web-search-of = Search: { $query }
web-search-forms = A number (2908), a range (2900-2910), a name (postgresql), a product (Grafana), or words of a description.
web-goes-on = Go on from { $from }
web-found = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
web-found-none = Nothing was found, and nothing is spelt like it.
web-found-near = Nothing was found. Is one of these meant?
web-search-script = These are files, and no server answers: the search needs a script.
web-list-named-only = Named only
web-list-named-only-about = Registrations for which nothing but the registry’s own row speaks: no document, no known software, no list.
web-list-new = New this year
web-list-new-about = Registrations with a date of the registry’s own year.
web-list-removed = Removed
web-list-removed-about = Registrations that an earlier snapshot of the registry has, and the next one has not. The date is that of the first snapshot without it.
web-list-categories = By category
web-list-categories-about = Software that is known to use a port, by what it is for.
web-list-organisations = By organisation
web-list-organisations-about = Who holds registrations, by the number of rows; the hundred with most.
web-list-organisation = Organisation or person
web-sources-about = Everything that is said here rests on one of these.
web-facts = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
web-facts-more = There are more; this has all:
web-compare-label = Ports, up to six
web-compare-of = { $ports } compared
web-compare-files = These are files, and no server puts pages together: with a script they stand side by side here.
web-compare-here = { $port } has no page here.
web-api-about = Everything is there for programs too: the objects that portolan --json writes, with an ETag, readable from any page.
web-api-example = Example:
web-api-try = Try it
web-api-ask = Ask
web-api-answer = The answer
web-api-cut = The answer goes on; this is its beginning.
web-api-none = There was no answer.

# This machine.
web-here-about = What listens on the machine that serves this page, as of
web-here-live = follows changes
web-here-since = Since
web-here-since-about = Since when something is there: from the journal that “portolan watch” keeps.

# Opinions and settings.
web-copy = Copy
web-copied = Copied
web-thanks = Thank you.
web-thanks-kept = Your opinion was kept, and nothing that says who you are.
web-say-more = Say more
web-back = Back to the page
web-reason = What is the matter? (optional)
web-reason-mistake = Something is wrong
web-reason-missing = Something is missing
web-reason-unclear = It is hard to understand
web-reason-translation = The translation is poor
web-reason-display = It does not look or work well
web-comment = In your own words (optional)
web-comment-note = Up to 2,000 characters. A source helps most. Please leave out names and addresses.
web-send = Send
web-theme = Colours
web-theme-system = As the system has them
web-theme-light = Light
web-theme-dark = Dark
web-remember = Remember this in a cookie for a year
web-remember-note = Otherwise the colours last until the browser is closed, and the language is that of the page’s address.
web-apply = Apply
