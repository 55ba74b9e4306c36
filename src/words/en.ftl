### Every sentence that a person reads, in English.
###
### A group comment begins a section, which is an enum in code: `did-you-mean` in
### `finding` is `FindingWord::DidYouMean`. Places in backticks or quotation marks are
### text of somebody else, made fit to be shown. How to add a language: CONTRIBUTING.md.

## language
# In its own language, for people who choose one.
name = English
# Which numbers are "one" and so on: the rules of CLDR for cardinal numbers, and
# nothing for those that the language does not have.
plural-one = i = 1 and v = 0
plural-two = {""}
plural-few = {""}
plural-many = {""}
# How a label begins within a sentence: `lower`, or `as-it-is`. And what is between the
# digits of a figure.
within = lower
decimal = .

## list
# How items of a list are joined: "a, b and c".
and = {" "}and{" "}
or = {" "}or{" "}
comma = ,{" "}
# What ends a label, and a sentence, where no sentence of the catalogue does.
colon = :
stop = .

## finding
# What is wrong with a text: named like the problem, and behind each how to fix it,
# in the words of the text that it is about.
too-large = The text is larger than { $limit }.
too-large-fix = Check only the manifest, without the files that it describes.
too-deep = More than { $limit } levels are nested.
too-deep-fix = Nest less: a manifest needs no more than five levels.
too-many-aliases = The aliases stand for far more text than there is here.
too-many-aliases-fix = Write the values where they are needed.
too-many-findings = { $left_out } more findings are not shown.
too-many-findings-fix = Fix these first.
syntax = This is not YAML: { $what }.
json-syntax = This is not JSON: { $what }.
utf16 = The text is UTF-16. A manifest is UTF-8.
utf16-fix = Save it as UTF-8.
control-character = The character { $character } is not allowed in a text.
remove = Remove it.
several-documents = A second document begins here. Only the first one is read.
several-documents-fix = Keep one document, without a second `---`.
duplicate-key = `{ $key }` is listed twice (first on line { $first_line }). Only the first counts.
remove-one = Remove one of the two.

not-a-mapping = A manifest has keys with values. This is { $found }.
not-a-mapping-fix = Begin with `openness: 1`.
empty = The text is empty. Paste a manifest or a model card, or start from an example.
front-matter-not-a-mapping = Front matter has keys with values. This is { $found }.
front-matter-not-a-mapping-fix = Write a space after each colon, as in `license: mit`.
front-matter-not-closed = The front matter that begins here has no closing line `---`.
front-matter-not-closed-fix = Add a line `---` after the last key.
front-matter-not-first = Other text is before the front matter that begins here. The Hub does not read it.
front-matter-in-comment = This front matter is in a comment. The Hub does not read it there.
front-matter-in-fence = This front matter is in a code block. The Hub does not read it there.
front-matter-after-comment = A comment is before the front matter that begins here. The Hub does not read it.
front-matter-place-fix = Move the front matter to the top of the card.
no-front-matter = This card has no front matter, so nothing is stated.
no-front-matter-fix = Begin it with three lines: `---`, then `license:` with an id of the Hub such as `apache-2.0`, then `---`.
missing-key = `{ $key }` is missing.
missing-key-fix = Add `{ $example }`.
empty-key = `{ $key }` is empty.
empty-key-fix = Write its value behind it, as in `{ $example }`.
unknown-version = `{ $found }` is not a known version of the format.
unknown-version-fix = Write `openness: 1`.
wrong-type = `{ $key }` must be { $expected }, not { $found }.
true-or-false-fix = Write `true` or `false`, without quotes.
date-in-quotes-fix = Put it in quotes.
key-not-text = A key of { $within } must be a word, not { $found }.
unknown-word = `{ $word }` is not a value of `{ $key }`.
unknown-word-fix = Write one of { $allowed }.
did-you-mean = Did you mean `{ $nearest }`?
write-meant = Write `{ $meant }`.
bad-date = `{ $text }` is not a date (`{ $key }`).
bad-date-fix = Write `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
unknown-key = `{ $key }` is not a known key of { $within }.
unknown-component-key = `{ $key }` is not a known component.
unknown-key-fix = Remove it, or write its text as a `note`.
misplaced-key = `{ $key }` belongs under `{ $home }`.
misplaced-key-at-top = `{ $key }` belongs at the top level of the manifest.
misplaced-key-at-top-fix = Move it there, without indentation.
misplaced-key-fix = Move it there, indented.
bad-url = `{ $url }` is not an http or https address.
bad-url-fix = Write the whole address, beginning with `https://`.
future-date = The date `{ $text }` is in the future (`{ $key }`).
future-date-fix = Write the date of what has been released.

repeated-claim = `{ $claim }` is claimed twice, with different evidence. Only the first counts.

refused-key = `{ $key }` is not a key of `{ $within }`. The tool of this format stops here.
misspelt-key = `{ $key }` is spelled `{ $meant }` in this format.
outdated-keys = Today's Model Openness Tool does not read `{ $key }`, a key of before April 2025.
outdated-keys-fix = Rename `license_name` to `license`, `location` to `component_path` and `github` to `repository`.
unknown-component = `{ $name }` is not a component of the framework. Its tool takes it for `{ $taken_for }`.
unknown-component-fix = Write a name of the framework, letter by letter.
repeated-component = `{ $name }` is listed twice. Only this one counts.
no-model = No model is listed, so there is nothing to measure.
no-model-fix = Give the model the type `{ $expected }`.
several-models = Several models are listed. Only `{ $measured }` is measured.
several-models-fix = Write one document for each model.
unknown-reference = `{ $key }` refers to `{ $to }`, but nothing here has that id.
unknown-reference-fix = Add it, or correct the id.
incomplete = `{ $name }` does not state { $missing }.
incomplete-fix = Add it: the format requires it.

no-license = This card states no license.
no-license-fix = Add `license:` with an id of the Hub, such as `license: apache-2.0`.
no-name = This card does not say what the model is called.
no-name-fix = Begin its text with a title, or add `model_name:`.
card-key = The Hub does not read the key `{ $key }`.
card-value = `{ $key }` should be { $expected }, not { $found }. The Hub does not read it.
card-item = `{ $key }` should be { $expected }. In its list is { $found }.
hub-spelling = The Hub writes the license `{ $text }` as `{ $meant }`.
not-on-hub = The Hub refuses the license `{ $text }`: it is none of its ids.
not-on-hub-fix = Write `license: other`, and below it `license_name: { $name }`.
suffix-on-hub = The Hub refuses the license `{ $text }`: it is none of its ids.
suffix-on-hub-fix = Write `{ $meant }`: the Hub has one id, with later versions or without.
two-licenses = `license` says `{ $license }` and `license_name` says `{ $name }`. Both count.
two-licenses-fix = Keep one of them. Beside `license_name`, `license` is `other`.
link-differs = The license is `{ $license }`, but `{ $key }` leads to the text of `{ $link }`. Both count.
link-differs-fix = Correct the one that is wrong.
unknown-terms = The terms of `{ $license }` are not known to this program.
unknown-terms-fix = Read them yourself: each result that depends on them needs judgement.

data-set-card = This looks like the card of a data set. Only models are measured.
data-set-card-fix = Check the card of the model that was trained on it.
space-card = This looks like the card of a Space. Only models are measured.
space-card-fix = Check the card of the model that it runs.
skill = This looks like a skill of an agent. Only models are measured.
page = This looks like a page or a blog post. Only models are measured.
card-of-model-fix = Check the README.md of a model's repository.
spdx2 = This looks like SPDX 2, which is not read.
spdx-draft = This looks like a draft of SPDX 3, which is not read.
cyclonedx-xml = This looks like CycloneDX in XML, which is not read.
old-cyclonedx = This looks like CycloneDX { $version }, which has no models and is not read.
bill-fix = Export it as SPDX 3.0 (JSON-LD) or as CycloneDX 1.5 to 1.7 (JSON).
musgo = This looks like a file of the MusGO framework, which is not read.
musgo-fix = Check the model's card, or write a manifest: `openness-badge init` begins one.
project-file = This looks like `{ $name }`, which describes a software package.
other-file = This looks like { $what }, which is not read.
html = This looks like a web page (HTML), which is not read.
picture = This looks like a picture ({ $kind }).
picture-fix = If it is a badge, verify it instead: `openness-badge verify`.
address = This is an address, not the file there.
address-fix = Open it, and check the file itself: a manifest, or the README.md of a model.
not-a-manifest = Nothing here is a key of a manifest, and it is in no other format that is read.
read-instead-fix = What is read: manifests, model cards, files of MOF, of the European Open Source AI Index and of Eiras et al., CycloneDX 1.5 to 1.7 (JSON), SPDX 3.0 (JSON-LD).

misspelt-license = `{ $text }` is not how this license is written.
unknown-license = The license `{ $text }` is not known.
unknown-license-foreign = The license `{ $text }` is not known: no license id has the character { $foreign }.
unknown-license-fix = Write an SPDX id, or `LicenseRef-` and a name for a license that SPDX does not list.
unknown-license-fix-card = Write an id of the Hub, such as `apache-2.0`. For another license write `license: other`, with its name in `license_name` and its address in `license_link`.
unknown-license-fix-mof = Write an SPDX id, letter by letter: the Model Openness Tool takes no other name.
unknown-license-fix-other = Write an SPDX id.
deprecated-license = SPDX has deprecated the id `{ $id }`.
only-or-later = `{ $id }` does not say whether later versions apply too.
only-or-later-fix = Write `{ $id }-only` or `{ $id }-or-later`.
unknown-exception = `{ $text }` is not a license exception that SPDX lists.
unknown-exception-fix = Remove it, or write an SPDX exception.
vague-license = `{ $text }` does not say which license it is.
vague-license-fix = Write which one, as an SPDX id.
vague-license-fix-members = Write which one: { $members }.
vague-license-fix-card = Write which one, as an id of the Hub.
unnamed-license = `other` does not say which license it is.
unnamed-license-fix = Add its name as `license_name:`, and where its text is as `license_link:`.
license-syntax = `{ $text }` is not a license expression: { $what }.
license-syntax-fix = Join SPDX ids with `AND`, `OR` and `WITH`.
license-syntax-fix-card = Write one id of the Hub, or a list of ids.
not-a-license = `{ $text }` is not a license.
not-a-license-fix = Write the license, or `availability: public` if none is stated. If the component was not released, write `availability: closed`.
not-a-license-fix-card = Write the license of the model, or remove the key.
not-a-license-fix-mof = If the component was released, write its license or `unlicensed`. If not, remove it from the list.
not-a-license-fix-other = Write the license, or remove it.
unfit-license = `{ $license }` is not made for { $kind } such as `{ $component }`.
unfit-default = `{ $license }` is not made for { $kind }.
unfit-license-fix-code = Choose a software license, such as `Apache-2.0`.
unfit-license-fix-model = Choose a license for models, such as `Apache-2.0` or `OpenMDW-1.0`.
unfit-license-fix-data = Choose a license for data, such as `CC-BY-4.0` or `CDLA-Permissive-2.0`.
unfit-license-fix-document = Choose a license for documents, such as `CC-BY-4.0`.
license-of-nothing = `{ $license }` has no effect here: `{ $component }` was not released.
license-of-nothing-fix = Remove the license, or write `availability: public`.

reached-by-nobody = The audience is `nobody`, but { $what } say otherwise. They count as `closed`.
one-reached-by-nobody = The audience is `nobody`, but { $what } says otherwise. It counts as `closed`.
reached-by-nobody-fix = Write who may use it as the `audience`, or what was not released as `closed`.
public-for-few = The audience is `{ $audience }`, but `weights` is `public`. The weights count as `gated`.
public-for-few-fix = Write `weights: gated`, or `audience: everyone`.
no-download = `weights` is `{ $availability }`, but `channels` has no `download`. The weights count as `{ $counted }`.
no-download-fix = Add `download` to `channels`, or write how the weights are reached.
nothing-to-download = `channels` has `download`, but `weights` is `{ $availability }`. The download does not count.
nothing-to-download-fix = Remove `download`, or write who can get the weights.
no-such-channel = `weights` is `{ $availability }`, but `channels` has no `{ $availability }`. It counts as a channel.
no-such-channel-fix = Add `{ $availability }` to `channels`.
staged-of-nothing = `staged` is `true`, but the weights are neither released nor reached. It does not count.
staged-of-nothing-fix = Remove `staged`, or write how the weights are reached.
never-absent = A system that has weights also has `{ $component }`: `none` cannot be right.
weights-never-absent = What was trained has `weights`: `none` cannot be right.
never-absent-fix = If it was not released, write `closed`.

claim-not-supported = You call it { $claim }, but what is stated does not support that. { $why }.
claim-not-supported-fix = { $fix } Or remove `{ $claim }` from `claims`.
level-not-stated = It is not stated how the system is reached, so it has no level.
level-beside-weights = `weights` is `{ $availability }`, and it is not stated how else the system is reached, so it has no level.
level-without-weights = `channels` has `download`, but `weights` is not stated, so it has no level.
level-without-weights-fix = Add `weights` to `components`.
level-beside-weights-fix = Add `channels` to `access`: `[hosted]`, `[api]`, or `[]` if nobody outside reaches it.
level-not-stated-fix = Add `weights` to `components`, or `channels` to `access`: `[hosted]`, `[api]`, or `[]` if nobody outside reaches it.
level-beside-weights-fix-card = Add `channels` to `access` under the key `openness`: `[hosted]`, `[api]`, or `[]` if nobody outside reaches it.
level-not-stated-fix-card = Add `license:` if the repository holds the weights, or add `weights` under the key `openness`.
not-stated = These are not stated, and each could raise a result: { $what }.
more-not-stated = These are not stated, and each could raise a result: { $what }; and { $more } more.
one-not-stated = This is not stated, and could raise a result: { $what }.
not-stated-fix = Add them. If a component was not released, write `closed`; if there is none, `none`.
one-fact-not-stated-fix = Add { $what }.
one-not-stated-fix = Add { $what }. If it was not released, write `closed`; if there is none, `none`.
not-stated-fix-card = Add them under the key `openness`, or begin a manifest: `openness-badge init --from README.md -o openness.yaml`.
not-stated-fix-other = This format cannot say it. Begin a manifest that can: `openness-badge init --from FILE -o openness.yaml`.
weights-not-stated = `channels` says how the system is reached, but `weights` is not stated.
weights-not-stated-fix = Add `weights` to `components`. If they were not released, write `closed`.
base-weights-not-stated = It was tuned from `{ $base }`, but `base-weights` is not stated. The license of the base may bind this model too.
base-weights-not-stated-fix = Add `base-weights` to `components`, with its license.
base-weights-not-stated-fix-card = Add `base-weights`, with its license, under the key `openness`.
claim-in-text = The card calls the model { $claim } (“{ $quote }”). Without a claim, that is not checked.
claim-in-text-fix-open-source = Add `claims: [open-source]` under the key `openness`. It takes code, weights and training data, each released under free terms.
claim-in-text-fix-open = Add `claims: [open]` under the key `openness`. It takes weights, architecture, inference code, training code and training data that anyone can get.

unknown-code = `{ $code }` is not the code of a finding.
unknown-code-fix = Find the code with `openness-badge explain`.

# What the places of sentences are filled with.
part-licenses-are-joined = licenses are joined with `AND` or `OR`
part-operator-before-parenthesis = an operator is missing before `(`
part-too-many-parentheses = more than 32 parentheses are nested
part-license-before-closing = a license is missing before `)`
part-no-parenthesis-before-closing = no `(` is before this `)`
part-license-before-operator = a license is missing before the operator
part-no-license-before-with = no license is before this `WITH`
part-exception-already = this license already has an exception
part-exception-after-with = an exception is missing after `WITH`
part-operator-before-license = an operator is missing before the license
part-license-at-the-end = a license is missing at the end
part-parenthesis-at-the-end = a `)` is missing at the end
part-too-long = it is longer than 1,000 characters
part-true-or-false = `true` or `false`
part-date-in-quotes = a date in quotes
part-nothing = nothing
part-components = `components`
part-text = text
part-list-of-words = a list of words
part-address-or-addresses = an address or a list of addresses
part-manifest = a manifest
part-system = `system`
part-access = `access`
part-list = a list
part-mapping = a mapping
part-truth-value = true or false
part-number = a number
part-no-such-anchor = no anchor of this name is before this alias
part-comma-or-brace = a comma or a closing brace should be here
part-comma-or-bracket = a comma or a closing bracket should be here
part-key-indented-like-others = a key should be here, indented like the keys before it
part-item-indented-like-others = a list item should be here, indented like the items before it
part-value-should-be-here = a value should be here
part-only-new-document = only a new document can begin here, with a line `---`
part-no-percent = only a key or the end of the document can be here, not `%`
part-nothing-can-follow-dots = nothing can follow `...`
part-key-without-colon = this line is a key without a `:`, or it is not indented far enough
part-second-colon = with a second `: ` on one line, its text needs quotes
part-key-cannot-be-here = a key cannot be here
part-item-on-its-own-line = a list item cannot begin here, only on a line of its own
part-no-item-in-brackets = `-` does not begin a list item in brackets
part-space-after-colon = a space is missing after this `:`
part-no-colon-here = a `:` cannot be here; is a bracket before it not closed?
part-nothing-to-close = no bracket is open here to be closed
part-quotes-do-not-end = the text in quotes does not end
part-quotes-end-after-document = the text in quotes does not end before the document does
part-quotes-have-ended = the text in quotes ends before this
part-quotes-not-indented = the text in quotes does not end, or its next line is not indented far enough
part-tab = a tab cannot indent, only spaces can
part-indented-like-none = this line is not indented like any line that it could belong to
part-block-not-indented = this line of a block of text is not indented far enough
part-after-block-sign = only `+`, `-`, a digit from 1 to 9 and a comment can follow on this line
part-comment-in-text = a comment cannot be between the lines of a text
part-space-before-hash = a space is missing before the `#`
part-character-needs-quotes = a value cannot begin with this character; it needs quotes
part-byte-order-mark = a byte order mark can be at the start only
part-name-should-follow-here = a name should follow here
part-tag-not-declared = the handle of this tag is not declared
part-not-understood = this cannot be understood here
part-line-goes-on = this line continues the text of the line before; is it indented too far, or is a space missing after a `:` there?
part-half-of-a-pair = this escape is one half of a surrogate pair
part-no-escape = this is not an escape
part-bracket-not-closed = this bracket is not closed
part-brace-not-closed = this brace is not closed
part-digits-should-follow = hexadecimal digits should follow here
part-escape-for-nothing = no character has this escape
part-text-after-end = text follows after the end
part-quoted-key = a key in double quotes should be here
part-colon-should-be-here = a `:` should be here
part-unescaped-character = a line end, tab or control character must be escaped here
part-four-digits = four hexadecimal digits should follow `\u`
part-alias-in-itself = this alias is inside what it repeats
part-list-of-mappings = a list of mappings
part-bill-of-materials = a bill of materials
part-component = a component
part-mapping-with-the-key-name = a mapping with the key `name`
part-list-of-addresses = a list of addresses
part-uuid = `urn:uuid:` and a UUID
part-other-text = other text
part-model-file-of-the-taxonomy = a model file of the taxonomy
part-mapping-of-ratings = a mapping of ratings
part-mapping-with-the-key-value = a mapping with the key `value`
part-mapping-with-the-keys-year-and-month = a mapping with the keys `year` and `month`
part-config-json-of-a-model = the `config.json` of a model
part-adapter-config-json-of-an-adapter = the `adapter_config.json` of an adapter
part-model-index-json-of-a-pipeline = the `model_index.json` of a pipeline
part-tokenizer-config-json-of-a-model = the `tokenizer_config.json` of a model
part-index-of-weights = the index of weights
part-answer-of-the-hubs-api = an answer of the Hub's API
part-data-set-in-json-ld-croissant = a data set in JSON-LD (Croissant)
part-report-of-this-program = a report of this program
part-data-for-shields = data for a badge of shields.io
part-citation-file = a citation file
part-notebook = a notebook
part-description-of-an-api-openapi = a description of an API (OpenAPI)
part-description-of-an-api-swagger = a description of an API (Swagger)
part-kubernetes-resource = a Kubernetes resource
part-compose-file = a Compose file
part-workflow-of-github-actions = a workflow of GitHub Actions
part-sarif-log = a SARIF log
part-mlflow-model = an MLflow model
part-card-of-the-model-card-toolkit = a card of the Model Card Toolkit
part-xml-file = an XML file
part-pdf-file = a PDF file
part-file-of-weights-gguf = a file of weights (GGUF)
part-archive = an archive
part-script = a script
part-toml-or-ini-file = a TOML or INI file
part-mapping-with-components = a mapping with `components`
part-text-or-a-list-of-texts = text or a list of texts
part-list-of-models-with-their-results = a list of models with their results
part-list-of-components = a list of components
part-list-of-at-most-17-components = a list of at most 17 components
part-release-license = `release.license`
part-bare-date = a date without quotes, which the tool of this format reads as a number
part-number-1 = the number 1
part-mapping-with-keys-such-as-channels = a mapping with keys such as `channels`
part-list-of-dates-and-levels = a list of mappings with the keys `date` and `level`
part-entry-of-history = an entry of `history`
part-license-or-one-for-each-kind = a license, or a mapping with one for each kind
part-mapping-of-components = a mapping of components
part-availability-a-license-or-a-mapping = an availability, a license or a mapping
part-default-license = `license`
part-original = `original`
part-original-components = `original.components`
part-original-classes = `original.classes`
part-original-ratings = `original.ratings`
part-mapping-with-the-key-format = a mapping with the key `format`
part-mapping-of-components-to-licenses = a mapping of components to licenses
part-text-of-a-license-or-unlicensed = the text of a license, or `unlicensed`
part-mapping-of-parameters-to-classes = a mapping of parameters to classes
part-mapping-of-components-to-levels = a mapping of components to levels
part-grade = `grade`
part-list-of-safeguards = a list of texts, or of mappings with the key `what`
part-text-or-a-mapping-of-text-and-url = text, or a mapping of text and `url`
part-entry-of-claims = an entry of `claims`
part-word-or-a-mapping-with-the-key-claim = a word, or a mapping with the key `claim`
part-list-of-yardsticks-and-grades = a list of mappings with the keys `yardstick` and `grade`
part-entry-of-assessments = an entry of `assessments`
part-entry-of-safeguards = an entry of `safeguards`
part-access-reason = `access.reason`
part-access-plans = `access.plans`
part-file-of-the-index = a file of the index
part-org = `org`
part-words-with-commas-between-them = words with commas between them
part-mapping-with-the-keys-basemodel-and-endmodel = a mapping with the keys `basemodel` and `endmodel`
part-parameter = a parameter
part-mapping-with-the-key-class = a mapping with the key `class`
part-project = `project`
part-file-of-opening-up-chatgpt = a file of Opening up ChatGPT
part-iri-such-as-an-address = an IRI, such as an address

kind-code = code
kind-model = models
kind-data = data
kind-document = documents

## note
# What readers write into a manifest as a note of a component. It is a part of what the
# manifest states: always in English, whatever language is asked for.
license-link = its license: { $url }
given-as = license given as "{ $license }"
concluded = concluded to be under "{ $license }"
under = { $name } under "{ $license }"
one-of-them = one of them
without-name = one without a name
classified = classified as "{ $class }"
in-bill = in the bill of materials
in-document = in the document
bill-energy = the bill states the energy of the training
bill-data = the bill lists the data { $names } and does not say what they are for
document-data = the document lists the data { $names } and does not say what they are for
form = the card has a form; whether the Hub asks for it is not stated
adapter = an adapter
quantized = a quantized version
merge = a merge
own-license = { $what }: the license is its own, not that of the base model

## level
# What a badge alone needs: the levels, who can get a component, and what is shown
# where there is no grade. `.inside` is the form within a sentence.
closed = Fully closed
    .inside = fully closed
staged = Staged release
    .inside = staged release
hosted = Hosted access
    .inside = hosted access
api = API access
    .inside = API access
downloadable = Downloadable
    .inside = downloadable
open = Fully open
    .inside = fully open
gated = { $level }, gated
not-stated = not stated
needs-judgement = needs judgement
at-least = at least { $grade }
availability-public = public
availability-gated = on request
availability-partial = released in part
availability-described = described, not released
availability-api = through an API only
availability-hosted = hosted only
availability-closed = not released
availability-none = there is none
# Beside a fully closed system.
not-known-outside = not known outside
announced = announced

## component
# The names of the components, their groups and their kinds. `.inside` is the form
# within a sentence.
architecture = Architecture
    .inside = architecture
pretraining-code = Pretraining code
    .inside = pretraining code
finetuning-code = Fine-tuning code
    .inside = fine-tuning code
alignment-code = Alignment code
    .inside = alignment code
data-processing-code = Data processing code
    .inside = data processing code
inference-code = Inference code
    .inside = inference code
evaluation-code = Evaluation code
    .inside = evaluation code
safety-evaluation-code = Safety evaluation code
    .inside = safety evaluation code
supporting-tools = Supporting tools
    .inside = supporting tools
environment = Software environment
    .inside = software environment
weights = Weights
    .inside = weights
base-weights = Base weights
    .inside = base weights
checkpoints = Checkpoints
    .inside = checkpoints
hyperparameters = Hyperparameters
    .inside = hyperparameters
random-seeds = Random seeds
    .inside = random seeds
metadata = Metadata
    .inside = metadata
pretraining-data = Pretraining data
    .inside = pretraining data
finetuning-data = Fine-tuning data
    .inside = fine-tuning data
alignment-data = Alignment data
    .inside = alignment data
evaluation-data = Evaluation data
    .inside = evaluation data
safety-evaluation-data = Safety evaluation data
    .inside = safety evaluation data
sample-outputs = Sample outputs
    .inside = sample outputs
model-card = Model card
    .inside = model card
data-card = Data card
    .inside = data card
technical-report = Technical report
    .inside = technical report
research-paper = Research paper
    .inside = research paper
evaluation-results = Evaluation results
    .inside = evaluation results
code-documentation = Code documentation
    .inside = code documentation
training-setup = Training setup
    .inside = training setup
usage-documentation = Usage documentation
    .inside = usage documentation
training-code = Training code
    .inside = training code
training-data = Training data
    .inside = training data
kind-code = Code
kind-model = Model
kind-data = Data
kind-document = Documentation

## report
# The sentences of a report. Reasons, fixes and edits have no full stop: they are
# shown alone or joined by `next`.
next = .{" "}
beside = ;{" "}
between = {" "}

state-met = met
state-partly = partly met
state-not-met = not met
answer-yes = yes
answer-partly = partly
answer-no = no
claim-open-source = open source
claim-open-weights = open weights
claim-open = open
claim-reproducible = reproducible

# What decides of a license, behind its name.
condition-non-commercial = no commercial use
condition-commercial-by-application = commercial use only after an application
condition-up-to = no commercial use above { $size }
condition-some-business-by-agreement = some business needs a separate agreement
condition-source-available = no sale, no hosting or no rival products
condition-all-rights-reserved = all rights reserved
condition-no-derivatives = no modified versions
condition-no-redistribution = may not be passed on
condition-forbidden-uses = forbids some uses
condition-outputs-limited = limits what outputs may be used for
condition-name-shown = a name must be shown
condition-name-shown-above = a name must be shown above { $size }
condition-share-alike = derivatives stay under the same license
condition-revocable = the owner may change or end it
condition-not-in-eu = excludes the EU
condition-not-in-eu-uk-korea = excludes the EU, the UK and South Korea
condition-no-multimodal-in-eu = excludes the EU for multimodal models
# By which of these a language counts: it takes the largest that fits.
counts = thousand million billion
thousand = { $count },000
ten-thousand = { $count }0,000
million = { $count } million
    .one = 1 million
hundred-million = { $count }00 million
billion = { $count } billion
size-users-a-month = { $number } users
size-users-a-day = { $number } users a day
size-users-a-year = { $number } users a year
size-visits-a-month = { $number } visits a month
size-dollars-a-year = { $number } US dollars a year
size-dollars-a-month = { $number } US dollars a month
size-euros-a-year = { $number } euros a year
size-yen-a-year = { $number } yen a year

# Why: "Weights: public under llama4 (excludes the EU); architecture: not stated".
reason = { $what }: { $how }
under = { $how } under { $license }
under-conditions = { $how } under { $license } ({ $conditions })
under-unlisted = { $how } under { $license }, which is on no list of open licenses
under-content = { $how } under { $license }, which is not a software license
under-not-approved = { $how } under { $license }, which the Open Source Initiative has not approved
under-unknown = { $how } under { $license }, whose terms are not known to this program
without-license = { $how }, no license stated
price = Price
    .inside = price
price-is-free = free
price-is-paid = to be paid
price-is-mixed = partly to be paid
price-free = It is free of charge
price-paid = It has to be paid for
price-mixed = Some of it has to be paid for
price-not-stated = No price is stated
price-by-weights = No price is stated, but the weights can be downloaded without paying
audience = Audience
    .inside = audience
audience-everyone = Everyone may use it
audience-registered = Everyone who signs up may use it
audience-researchers = Only researchers may use it
audience-partners = Only partners may use it
audience-nobody = Nobody outside may use it
only-researchers = only researchers
only-partners = only partners
only-nobody = nobody outside
stage = Release
    .inside = release
stage-by-stage = step by step
staged = It is still being released step by step
not-staged = No further stage is announced

# What decides of a result.
decides-nothing = Nothing is missing
decides-judgement = Needs judgement: { $what }
decides-reach = It is not stated how the system is reached
decides-download = No download is offered
decides-api = No API is offered
decides-hosted = It is not offered as a hosted service

# How to meet a requirement.
fix-release-open = Release the { $what } under an open license
fix-release = Release the { $what }
fix-license = Put the { $what } under an open license
fix-availability = Say who can get the { $what }
fix-which-license = Say which license the { $what } can be used under
fix-price = Say what it costs. If nothing, write `access.price: free`
judge-terms = Read the license and judge its terms
judge-which = Write which license `{ $license }` is: { $members }
judge-data = Judge whether what is released or described is enough to build a substantially equivalent system, and whether more cannot be shared

# Single edits of the next step.
edit-release-open = Release the { $what } under an open license, such as `{ $license }`
edit-release = Release the { $what }
edit-license = Put the { $what } under an open license, such as `{ $license }`
edit-everyone = Open it to everyone
edit-free = Ask no price for it, and write `access.price: free`
edit-complete = Complete the staged release
edit-download = Offer a download
edit-api = Offer an API
edit-hosted = Offer it as a hosted service

gradient-audience = Open to everyone
gradient-audience-fix = Open it to everyone, or to everyone who signs up
gradient-complete = Released in full
gradient-fix = Release it, at least on request
gradient-fix-may-be-none = Release it. If there is none, write `none`
group-access = Access
group-core = Core
group-where-it-exists = Where it exists
group-training = Training
group-evaluation = Evaluation
group-deployment = Deployment
group-availability = Availability
group-documentation = Documentation

pieces-none = none of 7 pieces
pieces-some = { $met } of 7 pieces
pieces-open-source = open source
pieces-system-source-code = System source code
pieces-model-parameters = Model parameters
pieces-dataset = Dataset
pieces-hyperparameters = Hyperparameters
pieces-training-source-code = Training source code
pieces-random-number-generation = Random number generation
pieces-software-frameworks = Software frameworks

taxonomy-headline = weights { $weights } · data { $data }
taxonomy-unknown = unknown
taxonomy-reason = { $reason }: { $level }
taxonomy-by-authors = { $reason }, as its authors rate it: { $level }
taxonomy-points = { $reason }, { $points } of 5 points: { $level }
taxonomy-points-by-reading = { $reason }, { $points } of 5 points by this project’s reading: { $level }
# The columns of the authors’ table.
taxonomy-training-code-pretraining = Pre-training code
taxonomy-training-code-finetuning = Fine-tuning code
taxonomy-training-code-alignment = Alignment code
taxonomy-training-data-pretraining = Pre-training datasets
taxonomy-training-data-sft = Supervised fine-tuning datasets
taxonomy-training-data-alignment = Alignment datasets
taxonomy-evaluation-code-general = General evaluation code
taxonomy-evaluation-code-safety = Safety evaluation code
taxonomy-evaluation-data-utility = Utility benchmarks
taxonomy-evaluation-data-safety = Safety evaluation datasets
taxonomy-deployment-code-inference = Inference code
taxonomy-deployment-data-weights = Model architecture and weights

mof-no-verdict = no verdict
mof-label = { $name }, { $class }
mof-paper = The research paper counts for it
mof-under = Under { $license }
mof-not-on-list = Under `{ $license }`, which is not on the framework’s list of open licenses
mof-unlicensed = Without a license
mof-missing = Not in the release
mof-fix-missing = Release it under an open license
mof-fix-unlicensed = Add an open license for it
mof-fix-misspelt = Write { $license }
mof-fix-license = Put it under an open license, such as `Apache-2.0`
mof-refused = the Model Openness Tool stops at `{ $key }`
mof-mended = with { $licenses }
mof-mended-license = { $meant } for `{ $text }`
mof-typed = if every component needed a license made for its type of content; these have none: { $names }
mof-understood = with { $licenses } understood
mof-would-be-mended = Would be { $headline } with { $licenses }
mof-would-be-typed = Would be { $headline } if every component needed a license made for its type of content; these have none: { $names }
mof-would-be-understood = Would be { $headline } with { $licenses } understood

osaid-all = all 3 elements present
osaid-some = { $met } of 3 elements
osaid-data = Data information
osaid-code = Code
osaid-parameters = Parameters

g7-none = not a G7 rung
g7-price = Free of charge
g7-weights = Weights available
g7-inference-code = Inference code available
g7-open-weights = Open weights
g7-open-inference-code = Open inference code
g7-training-code = Open training code
g7-training-data = Open training data, or less where it cannot be shared
g7-open-data = Open training data in full

eu-headline = { $met } of { $all } conditions stated
eu-access = Access
eu-use = Use
eu-modification = Modification
eu-distribution = Distribution
eu-monetisation = No monetisation
eu-weights = Weights public
eu-architecture = Architecture public
eu-usage = Usage information public
eu-price-not-stated = No price is stated; the condition is about more than the price of a download
eu-page-keeps-out = The page of the model keeps out people in the European Union
eu-access-fix = Let everyone have the weights
eu-territory-fix = Put the weights under a license that does not exclude the European Union, such as `Apache-2.0`
eu-publish-fix = Publish { $what }
eu-judge-access = Judge whether everyone gets access without discrimination
eu-judge-terms = Judge whether the restrictions are specific, proportionate and only against significant risks
eu-judge-usage = Judge whether the model card says enough about how to use the model, or publish `usage-documentation`
eu-judge-price = Judge whether what is paid for is optional

osai-headline = { $points } of { $maximum }
osai-no-score = no score
osai-blank = The index leaves it blank
osai-says = The index says { $class }
osai-not-in-manifest = A manifest does not say it
osai-fix = Release all of it under an open license
osai-fix-document = Publish it in full
osai-fix-licenses = Put weights, training code and training data under open licenses
osai-fix-license = Put the weights under an open license
osai-fix-package = Publish it in a package index
osai-fix-api = Offer an unrestricted API
osai-refused = the index’s site stops at `{ $key }`
# The parameters of the index and of its predecessor.
osai-parameter-datasources-basemodel = Base model data
osai-parameter-datasources-endmodel = End user model data
osai-parameter-weights-basemodel = Base model weights
osai-parameter-weights-endmodel = End user model weights
osai-parameter-trainingcode = Training code
osai-parameter-code = Code documentation
osai-parameter-hardware-architecture = Hardware and architecture documentation
osai-parameter-preprint = Preprint
osai-parameter-paper = Paper
osai-parameter-modelcard = Model card
osai-parameter-datasheet = Data sheet
osai-parameter-package = Package
osai-parameter-api = API
osai-parameter-licenses = Licenses
osai-parameter-opencode = Open code
osai-parameter-llmdata = LLM data
osai-parameter-llmweights = LLM weights
osai-parameter-rldata = RL data
osai-parameter-rlweights = RL weights
osai-parameter-license = License
osai-parameter-architecture = Architecture

# The summary.
summary-staged = It is being released step by step.
summary-open = Fully open: you can download and run the weights.
summary-open-on-request = Fully open: you can get the weights on request.
summary-open-registered = Fully open: you can get the weights after signing up.
summary-weights = You can download and run the weights.
summary-weights-on-request = You can get the weights on request.
summary-weights-registered = You can get the weights after signing up.
summary-weights-researchers = Researchers can get the weights on request.
summary-weights-partners = Partners can get the weights on request.
summary-api = You can use it through an API.
summary-api-registered = You can use it through an API after signing up.
summary-api-researchers = Researchers can use it through an API.
summary-api-partners = Partners can use it through an API.
summary-hosted = You can use it as a hosted service.
summary-hosted-registered = You can use it as a hosted service after signing up.
summary-hosted-researchers = Researchers can use it as a hosted service.
summary-hosted-partners = Partners can use it as a hosted service.
summary-some-weights = Some of the weights are released.
summary-no-weights = The weights are not released.
summary-weights-not-stated = It is not stated whether the weights are released.
summary-not-announced = Nobody outside can use it, and it is not announced.
summary-nobody = Nobody outside can use it.
summary-not-stated = It is not stated how the system is reached, or whether the weights are released.
summary-without-weights = There are no weights.
summary-reach-not-stated = It is not stated how the system is reached.
summary-other-ways-not-stated = It is not stated whether the system can be used in another way.
summary-nothing-else = Nothing else of what it takes to build it is stated.
summary-released = Released: { $what }.
summary-also-on-request = On request: { $what }.
summary-in-part = Released in part: { $what }.
summary-not-released = Not released: { $what }.
summary-also-not-stated = Not stated: { $what }.
summary-claim = The developer calls it { $claim }; what is stated does not support that: { $missing }.

# Claims: what each test says, and how to pass it.
by-osaid-yes = By OSI’s definition: yes
by-osaid-no = By OSI’s definition: no. { $reasons }
by-pieces-yes = By Corso’s pieces: yes
by-pieces-no = By Corso’s pieces: no. { $reasons }
by-g7-yes = By the G7 rungs: yes
by-g7-no = By the G7 rungs: no. { $reasons }
by-gradient-yes = By the gradient of release: yes
by-gradient-no = By the gradient of release: no. { $reasons }
by-score-yes = By all that replication takes: yes
by-score-no = By all that replication takes: no. { $reasons }
claim-fix-release-open = Release { $what } to everyone under an open license, such as { $licenses }.
claim-fix-license = Put { $what } under an open license, such as { $licenses }.
claim-fix-add-license = Add an open license for { $what }, such as { $licenses }.
claim-fix-add-open = Add { $what } to `components`, under an open license such as { $licenses }.
claim-fix-release = Release { $what }, at least on request.
claim-fix-add = Add { $what } to `components`, as `public` or `gated`.
claim-fix-price = Ask no price for it, and write `access.price: free`.
claim-fix-audience = Open it to everyone, and write `access.audience: everyone`.
claim-fix-download = Offer a download, and add `download` to `access.channels`.
claim-fix-stage = Complete the staged release, and remove `access.staged`.

## column
# What each column of the table is, into which thousands of reports go.
name = The name of the system, as the text says it.
source = The format that the text is in.
level = The level on the gradient, as a word. Null where it is not stated how the system is reached.
gated = Whether people have to ask for access. Null where there is no level.
stated = How many of the thirty components are stated.
score = The score of what is stated, 0 to 100.
score-at-most = The score with all that is not stated, 0 to 100.
level-index = The level as a number, from 0 (fully closed) to 5 (fully open). Null where it is not stated.
grade = The place on the scale of { $yardstick }, from 0 (nothing reached), of what is stated. Null where there is no grade to show.
points = The points by { $yardstick }, of what is stated. Null where there is no grade to show.
at-most = What that could be at most, with all that is not stated and with what needs judgement granted.
errors = How many errors the text has.
warnings = How many warnings the text has.
digest = SHA-256 of the canonical form of the manifest.
error = The code of the reason why there is nothing to assess. Null where there is.
error-message = That reason in a sentence.
# What is said of a value that is bytes.
not-utf8 = The text is not UTF-8.

## badge
# What the badge says, and what it is called where it is read aloud. The module that
# draws a badge first carries only this section.
label = openness
label-of = openness · { $framework }
not-readable = not readable
unknown = unknown
percent = { $share } %
with-score = { $message } · { $score }
    .spoken = { $message }, { $score }
with-score-at-least = { $message } · ≥ { $score }
    .spoken = { $message }, at least { $score }
# Read aloud: the system, the label, the message, and who says so.
name = { $what }: { $message }
    .self-assessed = { $what }: { $message } (self-assessed)
    .of = { $system }, { $label }
message-self-assessed = { $message } (self-assessed)
line = { $label }: { $message }

## breakdown
# What opens below the badge, and what Markdown, cards, charts and the command line
# say in the same words.
title-statements = What the developer says
title-can = What you can do
title-gradient = Gradient
title-score = Score
title-components = Components
title-frameworks = Frameworks
title-claims = Claims
title-findings = Findings
title-source = Source
title-matrix = Why they differ: components by framework

# What a screen reader calls the whole of it.
region = Openness
region-of = Openness of “{ $name }”
close = Close

# How parts are put together that are names or lists.
labelled = { $label }: { $text }
names = { $label }: { $names }.
quote-open = “
quote-close = ”
at-least = at least { $figure }
    .sign = ≥ { $figure }
range = { $least } to { $most }
as-of = as of { $date }
    .after = , as of{" "}
    .level = { $level }, as of { $date }

no-name = A system without a name
not-a-manifest = This cannot be read as a manifest yet
nothing-in-it = There is nothing in it.
see-findings = Fix what is listed below first.
version = version { $version }
based-on = based on { $base }
released = released { $date }

use = Use it
run = Run it yourself
commercial = Use it commercially
inspect = Look inside
data = See what it was trained on
rebuild = Build it again
on-request = on request
partly = partly
not-stated = not stated
    .label = Not stated

reason = Why it is not more open
plans = Plans
safeguards = Safeguards against misuse

up-to = up to { $grade }
up-to-not-stated = up to { $grade }; not stated: { $not_stated }
up-to-judgement = up to { $grade }; needs judgement: { $judgement }
up-to-both = up to { $grade }; not stated: { $not_stated }; needs judgement: { $judgement }
price = the price
reach = how the system is reached
license-of = the license of the { $component }
count-components = { $count ->
    [one] { $count } component
   *[other] { $count } components
}
count-licenses = { $count ->
    [one] { $count } license
   *[other] { $count } licenses
}
release = Release the { $what }
release-under = Release the { $what } under an open license, such as { $licenses }
license-under = Put the { $what } under an open license, such as { $licenses }

no-level = It is not stated how the system is reached
gated = gated
gating = may be gated: on request
gating-on = on request: anyone may apply
this-system = (this system)
possible = (possible)
earlier-levels = Earlier levels
earlier = earlier
now = now
ends = Considerations at the two ends (Solaiman 2023)
closed-end = Closed end
open-end = Open end
research = Research
    .closed = internal research only
    .open = community research
    .why = Who can study the system: the developer alone, or everybody.
risk-control = Risk control
    .closed = high
    .open = low
    .why = Whether misuse can still be stopped: what was handed out cannot be called back.
auditability = Auditability
    .closed = low
    .open = high
    .why = Whether outsiders can check what the developer says of it.
perspectives = Perspectives
    .closed = limited
    .open = broader
    .why = How many kinds of people find its harms and decide what it becomes.

stated = { $stated } of { $all } components are stated
score-up-to = up to { $most }.
score-up-to-stated = up to { $most }: { $stated } of { $all } components are stated.
score-own = This project’s own score: the mean of three groups of components.
score-all = All three
score-model = Access to the model
score-risk = Risk analysis
score-replication = Replication
score-small = score
    .at-least = at least

count-open = { $open } of { $all } open
    .not-stated = { $open } of { $all } open, { $silent } not stated
absent-label = Does not exist
open = open
described = described
api-only = API only
hosted-only = hosted only
not-released = not released
absent = does not exist
released-no-license = released, no license
released-unclear = released, unclear terms
released-use = released, limited use
released-scale = released, limited scale
released-non-commercial = released, non-commercial
released-no-changes = released, no changes
released-proprietary = released, proprietary terms
released-unfit = released, unfit license
license-found = license written as { $license }
withdrawn = withdrawn { $date }
withdrawn-replaced = withdrawn { $date }, replaced by { $other }
replaced = replaced by { $other }

place-of = ({ $place } of { $of })
published = Published by { $author }: { $grade }.
    .short = published: { $grade }
published-on = Published by { $author } on { $date }: { $grade }.
differs = Why it differs: { $why }
undecided-label = Would decide if stated
not-met-label = Not met
partly-label = Partly met
judgement-label = Needs judgement
met-label = Met
explained = What it asks, and what its results mean
criteria = Criteria: { $author }, { $version }
next-step = Next step: { $grade }

called = The developer calls it { $claim }.
called-quote = The developer calls it { $claim }: { $quote }.
supported = What is stated supports that.
not-supported = What is stated does not support that.

more = and { $count } more
place = line { $line }, column { $column }
remarks = { $count ->
    [one] One remark on the manifest
   *[other] { $count } remarks on the manifest
}

self-assessment = A self-assessment of what the manifest states.
read-from-mof = Read from a file of the Model Openness Framework.
read-from-osai = Read from a file of the European Open Source AI Index.
read-from-eiras = Read from a model file in the manner of Eiras et al.
read-from-card = Read from a model card.
read-from-cyclonedx = Read from a CycloneDX bill of materials.
read-from-spdx = Read from an SPDX document.
read-from-opening-up-chatgpt = Read from a file of Opening up ChatGPT.
digest = Digest { $digest }.

# The head of a table.
head-component = Component
not-asked = not asked for

chart-name = { $count ->
    [one] One system on the gradient of openness
   *[other] { $count } systems on the gradient of openness
}
chart-name-unplaced = { $count ->
    [one] One system on the gradient of openness, not stated
   *[other] { $count } systems on the gradient of openness, not stated: { $unplaced }
}
card-foot = openness-badge · a self-assessment of what the manifest states
page-title = { $name }: how open it is
save-as = Save as { $buttons }
# Beside the picture that opens into the Markdown.
unfold = Details

## picture
# Why there is no PNG.
scale = A PNG cannot be drawn at the scale { $scale }. Choose one from 1 to 4.
no-svg = This is not an SVG that has a size. Give the text of a badge as it was written.
element = The element `{ $name }` is not drawn. Give an SVG of shapes and text alone.
too-deep = More than 64 elements are nested. Give an SVG that is flatter.
too-large = The PNG would have more than 16,777,216 pixels. Choose a smaller scale.

## cli
# What the command line prints, but for its help. An error is a whole sentence;
# what follows "invalid value" (an argument's) begins within one.
error = error
unreadable = { $file } cannot be read: { $why }.
unreadable-stdin = Standard input cannot be read: { $why }.
unwritable = { $file } cannot be written: { $why }.
unwritable-stdout = Standard output cannot be written: { $why }.
folder-missing = the folder { $folder } does not exist
file-missing = it does not exist
is-folder = it is a folder
not-allowed = permission is denied
not-a-file = it is not a file
not-utf8 = { $file } is not UTF-8 (byte { $byte }, line { $line }). Save it as UTF-8.
stdin-once = `-` means standard input, which can be read only once.
not-drawn = { $file } has errors, so nothing is drawn.
not-converted = { $file } has errors, so it is not converted.
not-taken = { $file } has errors, so nothing is taken from it.
no-name = The name of the system is not stated. Give it with `--name`.
date-expected = a date is YYYY-MM-DD

fix = fix
hint = hint
warning = warning
note = note
also-on-line = also on line { $line }
also-on-lines = also on lines { $lines }
also-on-more = also on lines { $lines } and { $more } more

# What `check` says of a file, and of all.
count-fixed = { $count } fixed
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
no-problems = no problems found
fixable = { $counted }; `--fix` can fix { $count }
checked = { $file }: { $counted } ({ $badge })
checked-all = { $count ->
    [one] { $count } file
   *[other] { $count } files
}: { $counted }
count-unread = { $count ->
    [one] { $count } file not read
   *[other] { $count } files not read
}
count-short = { $count ->
    [one] { $count } requirement not reached
   *[other] { $count } requirements not reached
}
hidden-hints = { $count ->
    [one] { $count } hint is not shown: `--hints` shows it.
   *[other] { $count } hints are not shown: `--hints` shows them.
}
passed-over = { $file } is passed over: it is not about a model.
passed-plain = { $file } is passed over: it has no front matter.
nothing-matches = { $pattern } matches no file.
pattern-wrong = { $pattern } is not a pattern: { $why }.
skipped = { $count ->
    [one] { $count } file is skipped: it is not about a model.
   *[other] { $count } files are skipped: they are not about a model.
}
nothing-found = There is no manifest and no model card in { $folder }.
fix-stdin-alone = `--fix` writes standard input to standard output. Check it alone.
fix-stdin-output = `--fix` writes standard input to standard output. Write the report to a file with `-o`.
not-reached = not reached
    .message = `{ $goal }` is required, but the result is “{ $found }”.
    .next = `{ $goal }` is required, but the result is “{ $found }”. For “{ $grade }”: { $edits }.
no-result = nothing
goal-expected = a requirement is YARDSTICK=GRADE, such as `mof=3`
goal-unknown = there is no yardstick `{ $id }`: { $known }
goal-levels = `{ $id }` takes a level by its name ({ $names }) or its number, 0 to 5
goal-pieces = `{ $id }` takes the number of pieces, 0 to { $most }
goal-classes = `{ $id }` takes a class: 1, 2 or 3 (the lowest)
goal-elements = `{ $id }` takes the number of elements, 0 to { $most }
goal-rungs = `{ $id }` takes a rung, 0 to { $most }
goal-conditions = `{ $id }` takes the number of conditions, 0 to { $most }
goal-points = `{ $id }` takes points, such as 9.5
goal-none = `{ $id }` has no overall result to be required
code-unknown = there is no code `{ $code }`: `openness-badge explain` lists them
code-meant = there is no code `{ $code }`; did you mean `{ $near }`?
example = Example
fixed = Fixed
explained = { $code } ({ $severity })
allow = To allow it on a line, add { $comment }

png-or-svg = `--png` is given, but the file name ends in `.svg`. Choose one of the two.
scale-of-svg = `--scale` is for PNG: an SVG has every size.
no-glyph = warning: no font has { $characters }. The picture shows a box there. Install a font that has it, or write SVG.

embed-no-manifest = There is no `openness.yaml` beside { $file }, and no front matter in it. Name a manifest with `--manifest`, or begin one with `openness-badge init`.
embed-not-utf8 = { $file } is not UTF-8. It is not changed.
embed-damage = { $place }: { $what } The file is not changed.
embed-stale = out of date: { $path }
embed-wrote = wrote { $path }
next-command = next: { $command }
wrong-ending = { $file } does not end in { $known }. Nothing is written.
embed-up-to-date = up to date
embed-no-page = To let the badge open in a page, add `--view-url` with the address of `view.html`.
embed-too-long = The manifest is too long for an address that opens it. Add `--base-url` with the address of its folder, so that the page can fetch the file.
embed-relative = warning: { $reader } leaves relative addresses in { $file } as they are, so the picture is not found there. Add `--base-url` with the address of its folder as raw files are served.
config-toml = { $place }: This is not TOML: { $why }.
config-key = { $place }: There is no key `{ $key }`. There are { $keys }.
config-value = { $place }: `{ $key }` takes { $what }.
config-wrong = { $place }: `{ $key }`: { $what }.
config-read = { $file } is checked as { $path } says.
takes-text = a text
takes-texts = a text, or a list of texts
language-unknown = there are no words in the language `{ $tag }`
base-url = an address that begins with `https://` or `http://`, without `?` and `#`
view-url = an address that begins with `https://` or `http://`, without `#`
embed-name = letters, digits, `-`, `_`, `.` and `/`, from the folder of the README on
marker-no-end = This marker has no `{ $marker }` after it.
marker-no-start = This marker has no `{ $marker }` before it.
marker-twice = The block begins again before it ends. Keep one pair of markers.
marker-many = There is more than one block. Keep one pair of markers.
marker-hidden = This block is within other HTML, where it could not be found again. Move it behind a blank line of its own.
marker-pair = The markers are not a pair.
marker-open = The comment of this marker does not end. Write `{ $start }` or `{ $end }`.
marker-unknown = This is not a marker. Write `{ $start }` or `{ $end }`.

init-exists = { $file } exists already. Choose another name, or replace it with `--force`.
init-no-license = `{ $text }` is not a license.
ask-name = What is the system called?
ask-developer = Who made it?
ask-weights = Who can get the weights?
ask-inference-code = Who can get the code that runs them?
ask-training-code = Who can get the code that trained them?
ask-training-data = Who can get the data that they were trained on?
ask-license = Under which license? (such as Apache-2.0)
means-public = anyone can get it, without asking
means-gated = on request: anyone may apply, with a form, an account or an agreement
means-partial = only a part of it is released
means-described = not released, but documented closely enough to rebuild it
means-api = only through an API
means-hosted = only through a website or an app
means-closed = it exists and is not released
means-none = this system has no such component
means-unknown = not stated
# Comments in the manifest that `init` writes.
template-head = What was released of an AI system. Everything else (level, score, results, badge)
    is computed from it. `openness-badge check` says what is wrong, where, and how to fix it.
template-license = The license of each component that has none of its own, or one for each kind:
template-claims = What you call it: open-source, open-weights, open, reproducible.
template-safeguards = What is in place against misuse. It is shown, not judged.
template-assessments = What the owners of a framework have published of it.
template-sources = Where the facts come from.
template-components = Each is a word, a license (then anyone can get it under that license), or keys:
    `availability`, `license`, `url` and `note`. The words:
template-not-stated = Not stated, { $kind }:

compare-two-files = `--changes` is for two files.
changes = Changes of { $name }
changes-nothing = The facts are the same: nothing changed.
changes-no-result = No result changed.
changes-before = before
changes-after = after
changes-because = because of
    .of = ({ $components })
under = { $availability } under { $license }
score = score

# The report as text.
system = System: { $name }
system-developer = System: { $name } ({ $developer })
self-assessment = A self-assessment of what the manifest states. { $digest }
more-components = { $count ->
    [one] and { $count } that is not stated
   *[other] and { $count } that are not stated
}
requirements = Requirements
read-otherwise = Read otherwise
next = next: { $grade }: { $edits }
# Something with its address, of what, and by whom.
with-source = { $text } ({ $url })
framework = { $name } ({ $author }, { $version })
requirement = { $label } ({ $state })

verify-not-a-badge = { $file } is not a badge: it is neither SVG nor PNG.
file-too-large = { $file } is larger than 64 MiB.
verify-too-large = { $file } is larger than any badge.
verify-told = { $verdict }: { $message }

progress = { $spinner } { $count } records, { $rate }, { $time }
line-too-long = The line is longer than 1 MiB.
line-not-utf8 = The line is not UTF-8.
line-not-object = The line is not a JSON object: see column { $column }.
field-missing = The record has no field { $field }.
field-not-text = The field { $field } is neither a text nor a mapping.
no-text = The record has no text.
column-missing = { $file } has no column { $column }. It has { $columns }.
column-not-text = The column { $column } of { $file } is of type { $kind }: it has no texts.
parquet-from-pipe = Parquet is read from its end: name a file, not standard input or a pipe.
batch-ending = { $file } ends in none of { $endings }. Name the format with `--to`.
records = records
records-unreadable = not readable
records-with-errors = with errors
records-mean-score = mean score
records-not-stated = not stated
records-gated = of these gated: { $count }
batch-wrote = { $count ->
    [one] Wrote { $file }: one record.
   *[other] Wrote { $file }: { $count } records.
}
batch-refused = { $count ->
    [one] One record is not readable.
   *[other] { $count } records are not readable.
}

# `site`.
site-no-systems = { $folder } has no file that can be shown.
site-not-a-folder = { $folder } is not a folder.
site-wrote = { $count ->
    [one] Wrote { $folder }: one system. Open { $index }.
   *[other] Wrote { $folder }: { $count } systems. Open { $index }.
}
site-up-to-date = { $folder } is up to date.
site-broken = { $count ->
    [one] One file is not shown. The index names it.
   *[other] { $count } files are not shown. The index names them.
}
site-passed = { $count ->
    [one] One file is about no model and is left out.
   *[other] { $count } files are about no model and are left out.
}
site-not-shown = { $file } has errors, so it is not shown.
site-link = { $file } is a link, which is not followed.
site-foreign = { $folder } has { $file }, which `site` did not write. Choose an empty folder, or move that file away.
site-around = { $folder } is inside { $output }, which would be replaced. Choose a folder beside it.
site-busy = Another run of `site` is writing { $folder }.
site-old-data = The data of the last run in { $file } cannot be read, so the feed begins anew.
home-url = an address begins with https:// or http://, or is a path on this site

# The language server.
lsp-fix-all = Fix all that is certain
lsp-not-served = `{ $method }` is not served

## form
# What a manifest begins with that is made by a form.
name = My model

## verify
# Whether a badge was made from a manifest: what the command line says of it, and the
# checker of the site.
genuine = This manifest draws it, and it carries its digest { $digest }.
genuine-bare = This manifest draws it. It carries no digest.
unknown = It does not say what it was computed from, and this manifest does not draw it.
stale = It was computed from another manifest, such as an earlier state of this one: its digest is { $digest }.
other-program = It was drawn by { $program }. This is { $ours }, which cannot draw it again.
other-criteria = Its criteria for `{ $id }` are of { $theirs }. These are of { $ours }.
forged = It says “{ $found }”, but this manifest says “{ $right }”.
forged-file = It names this manifest and this version, but is not the file that they make.
none = none
no-program = a program without a name
unknown-fonts = It shows characters that were drawn with { $fonts }. This program does not have what drew them, so it cannot draw the picture again. What the picture is called is right.
unnamed-fonts = a font that it does not name
own-label = Its label “{ $label }” is the author's own: no manifest says it.
label-misleads = The label “{ $label }” holds words of a verdict (“{ $word }”). Only the words after the label are computed.
    .fix = Use a label that says what is measured, such as `openness`.

## element
# What the element's scripts say, to the author of the page in its console: so they
# say it in English. The build writes each text into the script that says it.
no-webassembly = There is no WebAssembly here.
not-loaded = The wasm module cannot be loaded ({ $error }). Publish the package's whole folder, or tell `init` where it is.
is-page = what came from { $address } is no wasm module
other-build = `{ $script }` and `{ $module }` are of two builds. Publish the package's whole folder, and empty old caches.
not-allowed = The wasm module may not run here ({ $error }). The page's policy must allow `'wasm-unsafe-eval'`.
out-of-memory = There is no memory for this text.
nothing-in-it = There is nothing in it.
no-source = The element has no manifest: write its address into `src`.
manifest-is-attribute = The attribute `manifest` is not read: write the text into `data-manifest`.
not-json = The property `manifest` is no JSON ({ $error }). Give it text or a plain object.
too-late = The manifest did not come in 10 s: { $address }
not-found = The manifest's server answered { $status }: { $address }
too-large = The manifest is larger than 1 MiB: { $address }
not-requested = The manifest cannot be requested ({ $error }): { $address }
    .elsewhere = The manifest cannot be requested ({ $error }): { $address }. Its server must send `Access-Control-Allow-Origin`.
bad-address = The address in `src` is not http or https: "{ $address }"
open-badge = Openness
not-a-report = This is neither a text nor a report that `read` has given.
bad-format = `format` is `yaml`, `json`, `canonical` or `mof`.
bad-scale = `scale` is a whole number from 1 to 4.
no-glyph = The font has no { $characters }: the picture shows boxes there.
no-file = There is no file: { $error }

## python
# What the Python package says when it raises an error.
not-a-text = A text (`str`) or a `Report` is expected, and this is `{ $type }`. Read a file first: `Path(name).read_text(encoding="utf-8")`.
not-drawn = The text has errors, so nothing is drawn.
not-converted = The text has errors, so it is not converted.
no-name = The name of the system is not stated. Give it with `name=`.
no-text-stored = This report was stored without its text, and only a text is converted.
check-failed = The check has failed.
not-a-badge = This is not a badge: it is neither SVG nor PNG.
no-such-word = There is no { $what } `{ $found }`: { $known }
no-arrow = `{ $type }` does not speak Arrow's PyCapsule protocol: it has neither `__arrow_c_stream__` nor `__arrow_c_array__`.
no-column-of-texts = There is no column `{ $name }`: { $known }. Say by `text=` which one holds the texts.
no-column-to-keep = There is no column `{ $name }` to keep: { $known }
no-such-column = There is no column `{ $name }` in the schema: { $known }
column-not-texts = The column `{ $name }` holds { $type }, not texts.
values-not-texts = The values are { $type }, not texts.
nothing-to-keep = A column of texts alone has no column `{ $name }` to keep.
column-twice = There would be two columns `{ $name }`: one that is kept and one that is computed. Rename yours, or say by `columns=` which ones are computed.
other-type = A chunk has another type than its stream.
stream-read = This stream has been read. Call `assess` again for another one.
no-threads = `threads` is at least 1.

## npx
# What `npx openness-badge` says. What it says as the command line does is taken from
# there (site/src/words.rs).
usage = How open an AI release is: manifests to findings, reports and badges.

    Usage: openness-badge COMMAND FILE [OPTIONS]

      check FILE...    says what is wrong, where, and how to fix it
      report FILE      prints everything that is computed, as JSON
      badge FILE       draws the badge, SVG or with `-o NAME.png` PNG
      breakdown FILE   writes the breakdown, Markdown or HTML
      convert FILE     writes the manifest, or a model file of the Model Openness Framework

      -o, --output FILE    where to write; standard output without it
      --hints              of a check: with the hints, which are only counted without it
      --yardstick ID       whose grade is the message; of a breakdown, which is opened
      --style STYLE        what the badge looks like
      --label TEXT         the text before the grade, instead of `openness`
      --score              with the score beside the level
      --scale NUMBER       pixels of the PNG for one of the badge, 1 to 4
      --no-metadata        without the digest and the versions
      --format FORMAT      of a breakdown: markdown or html
      --theme THEME        of a breakdown in HTML: auto, light or dark
      --for READER         of a breakdown in Markdown: who shows it, such as github or pypi
      --what WHAT          badge for one line, breakdown for everything
      --badge URL          the address of the picture
      --dark URL           and that of the picture for dark pages
      --link URL           and the address that it leads to
      --base-url URL       where relative addresses begin
      --to FORMAT          of a conversion: yaml, json, canonical or mof
      --name NAME          the name of the system, where the file does not say it
      --today DATE         the day that counts as today
      --lang TAG           the language of what is made, such as fr
      -h, --help           this text
      -V, --version        the version

    FILE may be `-` for standard input, and is an openness manifest, a model card, or a
    file in any format that the core module reads. Exit status: 0 fine, 1 errors in a
    file, 2 wrong use, or something that cannot be read or written.
no-such-command = There is no command { $command } here. There are { $commands }; `openness-badge --help` shows them.
no-such-option = There is no option { $option } of { $command }.
option-value = The option { $option } takes a value.
option-no-value = The option { $option } takes no value.
option-choice = { $value } is no value of { $option }. Choose one of { $values }.
option-date = { $value } is no value of { $option }. A date is YYYY-MM-DD.
scale-of-svg = The option { $option } is for PNG: an SVG has every size. Write to a file that ends in `.png`.
file-expected = The command { $command } takes a file, or `-` for standard input.
file-alone = The command { $command } takes one file.

## site
# What the scripts of the site say.
error = Error
warning = Warning
hint = Hint
place = , line { $line }, column { $column }:{" "}
no-errors = No errors
errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
comma = ,{" "}
unreadable-address = The address of the manifest cannot be read.
unreadable-file = { $name } cannot be read.
other-site = Only manifests of this site are loaded by address. Open or paste the text instead.
not-loaded = { $path } could not be loaded.
not-loaded-status = { $path } could not be loaded: the server answered { $status }.
not-loaded-elsewhere = { $path } could not be loaded: its host does not answer, or does not let other pages read it. Open the file there, and paste its text into the checker.
too-late = { $path } did not come within 10 seconds.
https-only = Only addresses that begin with https:// are loaded.
not-utf8 = { $file } is not text in UTF-8.
too-large = { $file } is larger than 1 MiB, the most that a manifest may have.
too-long = This text is too long for a link. Put the file on a page and share that.
no-manifest-in-link = The link has no manifest that can be read.
damaged-link = The link is damaged: its manifest cannot be read.
manifest-text = Manifest or model card
fix-it = Fix
fix-that = Fix: { $message }
form-cannot = The text is written in a way that the form cannot change there. Change it in the text.
no-date = This is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.
became-manifest = The text is now an openness manifest made of what you pasted. Undo brings that back.
cleared = The page is empty. Undo brings the text back.
kept-text = This is your text from last time.
loaded = { $name } is loaded. Undo brings the text before it back.
badge-now = Badge: { $name }.
no-badge-now = No badge.
first-error = First error, line { $line }: { $message }
next-level = For “{ $headline }”, these are missing:
badge-too-large = { $file } is larger than any badge.
badge-language = This badge is in another language ({ $language }), which this page does not draw. Verify it on the command line: openness-badge verify.
not-a-badge = This is not a badge: it is neither SVG nor PNG.
nothing-to-verify = There is no manifest on this page yet. Paste the one that the badge should be made from, and open the badge again.
cannot-check = The checker cannot run here: { $error }
loading = Loading…
question = How open is it?
    .of = How open is { $name }?
manifest-at = By the manifest at { $address }
manifest-in-link = By the manifest that the link carries
same-manifest = ✓ It is the manifest that the badge was made from.
other-manifest = ⚠ It is not the manifest that the badge was made from: it was changed since, or the badge belongs to another one.
no-manifest = This address names no manifest.
broken-manifest = This manifest has errors, so nothing can be shown of it.
at-line = Line { $line }: { $message }
copied = Copied
copy-by-keys = Press Ctrl+C

## page
# The pages of the site that are in every language. `<1>…</1>` is the first tag of the mark
# in the page (`<!-- say: ID | TAG -->`), and so on.

# The head of every page.
skip-to-content = Skip to content
site = Site
gallery = Gallery
checker = Checker
explained = Explained
docs = Docs
dark-theme = Dark theme

language = Language

# The foot of every page.
in-your-site = In your site
conformance = Conformance
sources = Sources
source-code = Source code
packages-for-rust-javascript = Packages for Rust, JavaScript and the command line
changelog = Changelog
report-an-error = Report an error
openness-badge-is-free = openness-badge is free software under MIT or Apache-2.0. Every verdict on these pages is a self-assessment of what a manifest states. These pages set no cookies and send nothing you type anywhere.

# The start.
openness-badge-say-how = openness-badge: say how open your model is
one-badge-on-a = One badge on a model card says how open an AI system is, and opens into the reasons: on Hugging Face, on GitHub, on any page, without a server.
say-how-open-your = Say how open your model is, with a badge that opens.
for-everyone-who-publishes = For everyone who publishes models on Hugging Face, GitHub or a page of their own, and for everyone who wants to know what was released. One small picture says the level; a press shows who can get what, under which license, and what is missing.
make-your-badge = Make your badge
see-count-real-systems = See { $count } real systems
put-it-on-a = Put it on a page
fully-closed = Fully closed
staged-release = Staged release
hosted-access = Hosted access
api-access = API access
downloadable = Downloadable
fully-open = Fully open
three-systems-on-three = Three systems on three levels
a-page-of-its = A page of its own
people-use-it-through = People use it through its maker’s own page. Weights, code and training data stay inside.
anyone-may-ask-for = Anyone may ask for the weights. Training code and data were not released.
weights-code-and-training = Weights, code and training data are there for everyone.
these-badges-are-the = These badges are the real thing. Press one.
three-steps = Three steps
you-say-what-was = You say what was released. Level, results and pictures are computed from that.
state-it = State it
paste-your-model-card = Paste your model card into the <1>checker</1>, answer eight questions, or write `openness.yaml` yourself: for each component, who can get it, or its license (which means public). Leave out what you do not know: it is shown as not stated, never as closed.
put-in-the-badge = Put in the badge
the-checker-gives-you = The checker gives you the files and one line, for a model card on Hugging Face, a README on GitHub or GitLab, a package, a page, or your documentation.
readers-open-it = Readers open it
by-mouse-by-touch = By mouse, by touch, by keyboard: the level, every component with its license and evidence, what is missing, and the results of eight frameworks.
copy-these-lines = Copy<1> these lines</1>
your-page = Your page
html-for-your-page = HTML for your page
the-picture-openness-svg = The picture `openness.svg` comes from the <1>checker</1>. The script is the built package, served from your own site: nothing is fetched from anybody else.
six-levels-not-yes = Six levels, not yes or no
the-gradient-of-release = The gradient of release, after Irene Solaiman (2023), asks how the outside can reach a system and its parts. It is about access, and it judges no level right or wrong.
nothing-can-be-reached = Nothing can be reached from outside. It may not even be known.
given-out-step-by = Given out step by step: small sizes first, or a few people first.
hosted-access-may-be = Hosted access <1>may be gated</1>
people-use-it-through-2 = People use it through the developer’s own interface.
api-access-may-be = API access <1>may be gated</1>
programs-reach-it-the = Programs reach it. The model stays on the developer’s machines.
downloadable-may-be-gated = Downloadable <1>may be gated</1>
you-can-download-and = You can download and run the weights. Other parts, often the data, are held back.
gated-is-not-a = <1>Gated</1> is not a level of its own but lies over the middle three: anyone may ask, and somebody decides. The badge then says so: <2>downloadable, gated</2>. Where it is not stated how a system is reached, there is no level: the badge is gray and says <3>not stated</3>.
thirty-components = Thirty components
code-model-data-and = Code, model, data and documents, each with its availability, its license, links to the evidence and a note.
a-score-of-three = A score of three groups
access-to-the-model = Access to the model, what risk analysis needs, what replication needs. The groups are Solaiman’s; the figure is this project’s own, says so, and is on a badge only where you ask for it.
seven-pieces = Seven pieces
jason-corsos-test-for = Jason Corso’s test for the words “open source”: code, parameters, dataset, hyperparameters, training code, random numbers, frameworks. With fewer than seven it is not open source.
where-it-works = Where it works
any-html-page = Any HTML page
the-script-and-the = The script and the element
a-badge-that-opens = A badge that opens
pages-with-a-strict = Pages with a strict content policy
the-same-it-needs = The same. It needs `script-src 'self' 'wasm-unsafe-eval'`, and no inline styles or scripts
model-card-on-hugging = Model card on Hugging Face
a-png-file-beside = A PNG file beside the card, and one line: <1>the checker</1> gives you both
the-badge-and-a = The badge, and a press to the facts
readme-on-github-or = README on GitHub or GitLab
the-svg-file-in = The SVG file in the repository, and one line
the-element-a-recipe = The element: <1>a recipe for each</1>
where-no-script-runs = Where no script runs, or it fails
nothing-more-the-link = Nothing more: the link and picture inside the element stay
report-svg-and-html = Report, SVG and HTML as values
the-crate-openness-badge = The crate `openness-badge`
the-same-functions-natively = The same functions, natively
what-it-does-not = <1>What it does not do.</1> Every verdict is a self-assessment of what the manifest states. The badge checks no links, downloads no weights, and nobody has certified it. It shows each statement beside its evidence, so that readers can look for themselves. The authors of the frameworks have no part in it.
see-it-on-systems = See it on systems that you know
count-real-systems-from = { $count } real systems, from Make-A-Video to BLOOM, each with its manifest and sources.
open-the-gallery = Open the gallery
read-the-docs = Read the docs

# The checker.
checker-make-check-and = Checker: make, check and verify a badge · openness-badge
paste-a-model-card = Paste a model card or a manifest, or fill in a form: findings with their fixes, the badge, and the files and lines for your README. Nothing leaves the page.
make-a-badge-or = Make a badge, or check one
paste-your-model-card-2 = Paste your model card, or answer eight questions. Nothing that you write leaves this page.
the-checker-runs-in = The checker runs in the page itself and needs scripts for it. The <1>documentation</1> and the <2>gallery</2> do without.
what-you-state = What you state
ways-to-state-it = Ways to state it
text = Text
form = Form
eight-questions = Eight questions
undo = Undo
redo = Redo
paste-your-readme-md = Paste your README.md (model card), a manifest, or a MOF, OSAI, CycloneDX or SPDX file here. A file, or a badge to verify, can be dropped too.
open-a-file = Open a file
card-manifest-or-badge = Card, manifest or badge
from-an-address = From an address
example = Example
examples = Examples…
the-smallest-manifest = The smallest manifest
all-that-it-can = All that it can say
a-broken-one = A broken one
from-the-gallery = From the gallery
load-the-example = Load<1> the example</1>
start-over = Start over
address-of-a-model = Address of a model on the Hub, of a repository on GitHub, or of any file
load = Load
in-the-text-f8 = In the text: F8 goes to the next finding, Ctrl+Space offers words, Ctrl+Z undoes what you or this page did, Tab leaves the field.
the-form-comes-back = The form comes back as soon as the text can be read.
system = System
name = Name
developer = Developer
address = Address
released = Released
default-license = Default license
for-all-that-is = For all that is released
code = Code
model = Model
data = Data
documents = Documents
one-for-each-kind = One for each kind
access = Access
how-people-reach-it = How people reach it
download = Download
hosted-by-the-developer = Hosted by the developer
in-no-way = In no way
who-may-use-it = Who may use it
everyone = Everyone
everyone-who-signs-up = Everyone who signs up
researchers = Researchers
partners = Partners
nobody-outside = Nobody outside
price = Price
not-stated = Not stated
free = Free
paid = Paid
partly-paid = Partly paid
still-being-released-step = Still being released step by step
known-to-the-public = Known to the public
claims = Claims
what-the-developer-calls = What the developer calls it
open-source = Open source
open-weights = Open weights
open = Open
reproducible = Reproducible
the-questions-come-back = The questions come back as soon as the text can be read.
what-is-the-system = What is the system called?
who-made-it = Who made it?
how-do-people-reach = How do people reach it?
they-download-it = They download it
through-an-api = Through an API
on-a-page-or = On a page or in an app
not-at-all = Not at all
who-can-get-the = Who can get the weights?
on-request = On request
nobody = Nobody
i-do-not-know = I do not know
which-license-do-you = Which license do you release it under?
there-is-one-for = There is one for each kind: change them in the form.
who-can-get-the-2 = Who can get the code that it was trained with?
who-can-get-the-3 = Who can get the training data?
nobody-but-it-is = Nobody, but it is described
is-there-a-model = Is there a model card?
yes-for-everyone = Yes, for everyone
no = No
the-form-has-all = The form has all thirty components, and more.
take-it-away = Take it away
badge = Badge
loading = Loading…
a-badge-appears-as = A badge appears as soon as there is a manifest or a model card.
look-style-framework-label = Look: style, framework, label
style = Style
framework = Framework
label = Label
made-for = Made for
all-pages = all pages
dark-pages = dark pages
score-beside-the-level = Score beside the level
is-this-badge-genuine = Is this badge genuine?
close = Close
the-badge-that-you = The badge that you opened
it-is-held-against = It is held against the text on this page: put the manifest that it should be made from there.
findings = Findings
previous-finding = Previous finding
next-finding = Next finding
fix-all = Fix all
for = For
for-where-the-badge = For: where the badge is to be
hugging-face-model-card = Hugging Face model card
github-readme = GitHub README
gitlab-readme = GitLab README
html-page = HTML page
documentation = Documentation
put-these-files-beside = Put these files beside your `README.md` on the Hub, which shows no SVG.
put-these-files-beside-2 = Put these files beside your `README.md`.
put-these-files-beside-3 = Put these files beside your page.
unpack-these-files-in = Unpack these files in your project: they go into the folder that is copied into your site.
download-the-files = Download the files
put-this-line-below = Put this line below the first heading of your `README.md`.
put-this-line-into = Put this line into the README of your package. Registries take no relative addresses: write the one where your files are.
put-this-where-the = Put this where the badge is to be. It takes the folder `openness-badge` on your site: <1>how it gets there</1>.
put-this-into-your = Put this into your page. It takes a line in `mkdocs.yml` too: <1>the recipe</1>.
put-this-into-your-2 = Put this into your page, after <1>the recipe</1>.
put-this-into-your-3 = Put this into your page. Its shortcode is in <1>the recipe</1>.
where-the-files-are = Where the files are
path-of-your-site = Path of your site
lines-to-paste = Lines to paste
copy-the-lines = Copy<1> the lines</1>
more-to-save-and = More to save and share
manifest = Manifest
copy-link-to-this = Copy link to this page
verify-a-badge = Verify a badge
open-a-badge = Open a badge
an-svg-or-png = An SVG or PNG, held against the text on this page: was it made from that, and not changed since?
breakdown = Breakdown
showing-the-last-version = Showing the last version without errors.
the-breakdown-needs-a = The breakdown needs a text without errors.

# What a badge leads to.
how-open-is-it = How open is it? · openness-badge
what-stands-behind-an = What is behind an openness badge: the level, what was released and what was not, and the results of eight frameworks, computed in your browser.
how-open-is-it-2 = How open is it?
this-page-computes-the = This page computes the breakdown in your browser and needs scripts for it. The manifest itself is in the address, or at the address that it names.
what-is-behind-the = What is behind the badge
what-next = What next?
open-it-in-the = Open it in the checker
make-your-own-badge = Make your own badge
open-the-file = Open the file
save-the-manifest = Save the manifest
all-of-it-is = All of it is computed in this browser from what the manifest states. Nothing is sent anywhere.

# Where there is no page.
not-here-openness-badge = Not here · openness-badge
this-page-is-not = This page is not here.
fully-closed-this-page = Fully closed: this page is not here.
it-may-have-moved = It may have moved, or the link may be mistyped.
to-the-start = To the start

# A row of the checker's form.
row-availability = { $component }: who can get it
row-license = { $component }: license
row-url = { $component }: links
row-note = { $component }: note
row-more = <1>{ $component }: </1>Link, note
row-license-hint = License
row-url-hint = https://… (several with blanks between)
row-note-hint = Note

# What the gallery is called on its own pages.
gallery-title = Openness gallery

## gallery
# The pages that `site` makes, their scripts, pictures and feed.
title = How open these AI systems are
skip = Skip to content
site = Site
home = Home
table = Systems
pictures = Pictures
compare = Compare
about = How to read this
feed = Feed
feed-title = { $title }: what changed
theme = Dark theme
made-by = Made by openness-badge { $version } from the manifests here. Each result is a self-assessment of what a manifest states; what is not stated is never shown as closed.
page-title = { $name } · { $title }

# The index.
lead = { $count ->
    [one] One system, measured by { $frameworks } frameworks.
   *[other] { $count } systems, each measured by { $frameworks } frameworks.
}
lead-more = Each name leads to its manifest, its sources and the reasons for each result; each column heading to what the framework asks.
levels = Levels
filters = Filters
search = Search
search-hint = Name or developer
level = Level
access = Access
any = Any
gated-yes = On request
gated-no = Without request
kind = Kind
developer = Developer
year-from = From year
year-to = To year
license-class = License of the weights
columns = Columns
clear = Clear all
shown = { $count ->
    [one] { $count } of { $all } systems
   *[other] { $count } of { $all } systems
}
none-shown = No system fits. Clear a filter.
show-all = Show all { $count } systems
order-by = { $name }, { $direction }
ascending = lowest first
descending = highest first
head-system = System
head-compare = Choose to compare
head-released = Released
head-kind = Kind
head-license = License of the weights
head-stated = Stated
head-score = Score
choose = Compare { $name }
compare-chosen = Compare { $count } systems
compare-few = Choose two systems or more to compare
all-results = Table of all results
order-word = Sort by { $name }
of = { $count } of { $all }

# Files of which nothing is shown.
broken-title = { $count ->
    [one] One file is not shown
   *[other] { $count } files are not shown
}
broken-lead = Each has an error, named with its place. All other files are shown.
more-findings = { $count ->
    [one] and one more
   *[other] and { $count } more
}

# Data.
data-title = Data
data-lead = All results as one file, and what changed between two runs as a feed.
data-json = JSON
data-ndjson = NDJSON (a line for each system)
data-csv = CSV
data-feed = Atom feed

# A system.
manifest = Manifest
source-file = File it was read from
open-view = Check it in your browser
compare-with = Compare with another system
badge-of = Openness badge of { $name }
results = Results
results-lead = What each framework says of this manifest, and what its owner has published. A name leads to what the framework asks.
head-framework = Framework
head-result = Result here
head-published = Published by its owner
not-published = no published result
same-result = Same result.
differs-silently = Not the result here, and the manifest does not say why.
differs = Why it differs: { $why }
published-on = { $grade } ({ $date })
ratings = { $count ->
    [one] One component rated
   *[other] { $count } components rated
}
sources = Sources
no-sources = The manifest names no source.
breakdown = In detail
take = Put this badge on a card
take-lead = The badge leads to this page.
in-markdown = In Markdown
in-html = In HTML

# Compare.
compare-title = Compare systems
compare-lead = Choose two systems or more: which one releases more, and why each framework says something else.
needs-script = Comparing needs a script. The table of all systems does without: it shows all results beside each other.
add = Add a system
    .it = Add
remove = Remove { $name }
loading = Loading…
not-loaded = { $name } could not be loaded.
more-of-two = { $first } releases more: { $count } of { $all } components, { $second } { $other }.
most-of-all = { $first } releases the most: { $count } of { $all } components.
as-many = They release as many components: { $count } of { $all } each.
most-shared = { $names } release the most: { $count } of { $all } components each.
could-change = That could change: { $name } leaves { $count ->
    [one] one component
   *[other] { $count } components
} not stated.
cannot-change = That holds whatever is not stated.
only = Only { $name } releases
only-none = Nothing that the other does not release.
only-none-all = Nothing that no other releases.
both = Released by all
both-none = Nothing.
on-request = on request
in-part = in part
count-released = { $count } of { $all } components
count-request = { $count } on request
count-part = { $count } in part
count-silent = { $count } not stated
less-openly = { $how }: { $names }
head-why = Why they differ
all-reasons = Every difference
reasons = { $count ->
    [one] The reason
   *[other] All { $count } reasons
}
why-title = What each framework says
same-reasons = Same result for the same reasons.
same-grade = Same result, for other reasons.
no-reasons = No single requirement decides: see the details of each.
more-reasons = { $count ->
    [one] One more difference
   *[other] { $count } more differences
}
matrix-title = All components
head-component = Component

# Pictures. A caption says what is seen, and what a mark means.
pictures-lead = For others to use, as SVG and PNG. Each is made from the same data.
gradient-title = The gradient
gradient-caption = { $count ->
    [one] One system on the gradient of release, from fully closed to fully open (levels: Solaiman 2023).
   *[other] { $count } systems on the gradient of release, from fully closed to fully open (levels: Solaiman 2023).
} Gated: on request, anyone may apply.
years-title = Years and levels
years-caption = Each system at the year of its release and at its level. A line leads from an earlier level to the present one; a hollow mark is an earlier level. { $unplaced ->
    [0] {""}
    [one] One system is left out: its year or level is not stated.
   *[other] { $unplaced } systems are left out: their year or level is not stated.
}
matrix-caption = What each framework says of each system. Dark is the lowest grade of a framework and light its highest; the scales measure different things and have no common unit. A dashed frame: no grade, because something is not stated or needs judgement.
matrix-heading = Systems and frameworks
in-words = The same in words

# How to read this.
about-lead = What the words and figures on these pages mean, and where each comes from.
about-levels = Levels
about-levels-text = Where a system is on the gradient of release, by what people outside can reach.
about-closed = Nobody outside can use it.
about-staged = It is released step by step, to more people over time.
about-hosted = People use it through a page or an app.
about-api = Programs use it through an interface.
about-downloadable = The weights can be downloaded.
about-open = Weights, training code and training data are released.
about-gated = Gated means on request: anyone may apply, and access is granted case by case.
about-frameworks = Frameworks
about-scale = Criteria: { $author }, { $version }.
about-link = The criteria of { $author }
about-gradient = Asks how the system and its parts can be reached, and gives one of six levels.
about-pieces = Counts how many of seven pieces are released: what is needed to understand, run and rebuild a model.
about-taxonomy = Rates each component from closed to fully open; shown are the ratings of the weights and of the training data.
about-mof = Asks for components under open licenses, and gives Class III, II or I; below them a release is unclassified.
about-osaid = Asks for the data information, the code and the parameters that are needed to modify a system, under open terms.
about-g7 = Names rungs, from weights that are available to open source with open data.
about-eu = Asks for the conditions under which the AI Act takes a model for free and open source.
about-osai = Gives points for fourteen parameters: open, partly open or closed.
about-score = Score
about-score-text = From 0 to 100, the mean of three groups of components: access to the model, risk analysis and replication. It is this project’s own figure and no framework’s. It is shown where at least half of what it counts is stated.
about-stated = Stated
about-stated-text = How many of { $all } components a manifest says anything about. What it leaves out is not stated; that is not the same as not released.
about-published = Published results
about-published-text = What the owner of a framework has said of the same system, with its address. Where ours differs, the manifest says why.
about-components = Who can get a component
about-license = License of the weights
class-osi = Open source (OSI)
class-libre = Free software (FSF)
class-open-model = Open, made for models
class-open-content = Open content or data
class-vague = Unclear
class-unknown = Not known
class-use-restricted = Some uses forbidden
class-scale-restricted = Limited scale
class-non-commercial = Non-commercial
class-no-derivatives = No changes
class-proprietary = Proprietary
class-none = No license stated

# What changed between two runs.
feed-added = { $name } is new: { $level }.
feed-removed = { $name } is no longer listed.
feed-changed = { $name }: { $changes }.
feed-level = level { $old } → { $new }
feed-result = { $framework } { $old } → { $new }
feed-component = { $component } { $old } → { $new }

# Short names of the frameworks, for heads of columns.
short-gradient = Level
short-pieces = Pieces
short-taxonomy = Taxonomy
short-mof = MOF
short-osaid = OSAID
short-g7 = G7
short-eu = EU AI Act
short-osai = OSAI
