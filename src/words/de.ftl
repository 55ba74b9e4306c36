## language
name = Deutsch
plural-one = i = 1 and v = 0
plural-two = {""}
plural-few = {""}
plural-many = {""}
within = as-it-is
decimal = ,

## list
and = {" "}und{" "}
or = {" "}oder{" "}
comma = ,{" "}
colon = :
stop = .

## finding
too-large = Der Text ist größer als { $limit }.
too-large-fix = Nur das Manifest prüfen, ohne die Dateien, die es beschreibt.
too-deep = Mehr als { $limit } Ebenen sind verschachtelt.
too-deep-fix = Flacher verschachteln: Ein Manifest braucht höchstens fünf Ebenen.
too-many-aliases = Die Aliasse stehen für weit mehr Text, als hier vorhanden ist.
too-many-aliases-fix = Die Werte dort ausschreiben, wo sie gebraucht werden.
too-many-findings = { $left_out } weitere Befunde werden nicht angezeigt.
too-many-findings-fix = Zuerst diese korrigieren.
syntax = Das ist kein YAML: { $what }.
json-syntax = Das ist kein JSON: { $what }.
utf16 = Der Text ist UTF-16. Ein Manifest ist UTF-8.
utf16-fix = Als UTF-8 speichern.
control-character = Das Zeichen { $character } ist in einem Text nicht erlaubt.
remove = Entfernen.
several-documents = Hier beginnt ein zweites Dokument. Nur das erste wird gelesen.
several-documents-fix = Nur ein Dokument behalten, ohne ein zweites `---`.
duplicate-key = `{ $key }` steht doppelt (zuerst in Zeile { $first_line }). Nur der erste Eintrag zählt.
remove-one = Einen der beiden Einträge entfernen.

not-a-mapping = Ein Manifest besteht aus Schlüsseln mit Werten. Das hier ist { $found }.
not-a-mapping-fix = Mit `openness: 1` beginnen.
empty = Der Text ist leer. Ein Manifest oder eine Modellkarte einfügen oder mit einem Beispiel beginnen.
front-matter-not-a-mapping = Front Matter besteht aus Schlüsseln mit Werten. Das hier ist { $found }.
front-matter-not-a-mapping-fix = Nach jedem Doppelpunkt ein Leerzeichen setzen, wie in `license: mit`.
front-matter-not-closed = Dem Front Matter, das hier beginnt, fehlt die schließende Zeile `---`.
front-matter-not-closed-fix = Nach dem letzten Schlüssel eine Zeile `---` ergänzen.
front-matter-not-first = Vor dem Front Matter, das hier beginnt, steht anderer Text. Der Hub liest es nicht.
front-matter-in-comment = Dieses Front Matter steht in einem Kommentar. Dort liest der Hub es nicht.
front-matter-in-fence = Dieses Front Matter steht in einem Codeblock. Dort liest der Hub es nicht.
front-matter-after-comment = Vor dem Front Matter, das hier beginnt, steht ein Kommentar. Der Hub liest es nicht.
front-matter-place-fix = Das Front Matter an den Anfang der Karte verschieben.
no-front-matter = Diese Karte hat kein Front Matter, also ist nichts angegeben.
no-front-matter-fix = Die Karte mit drei Zeilen beginnen: `---`, dann `license:` mit einer ID des Hubs wie `apache-2.0`, dann `---`.
missing-key = `{ $key }` fehlt.
missing-key-fix = `{ $example }` ergänzen.
empty-key = `{ $key }` ist leer.
empty-key-fix = Den Wert dahinter schreiben, wie in `{ $example }`.
unknown-version = `{ $found }` ist keine bekannte Version des Formats.
unknown-version-fix = `openness: 1` schreiben.
wrong-type = `{ $key }` muss { $expected } sein, nicht { $found }.
true-or-false-fix = `true` oder `false` schreiben, ohne Anführungszeichen.
date-in-quotes-fix = In Anführungszeichen setzen.
# Die Fragmente stehen im Nominativ; daher sind sie hier Subjekt.
key-not-text = Was { $within } als Schlüssel hat, muss ein Wort sein, nicht { $found }.
unknown-word = `{ $word }` ist kein gültiger Wert für `{ $key }`.
unknown-word-fix = Einen dieser Werte schreiben: { $allowed }.
did-you-mean = Meinten Sie `{ $nearest }`?
write-meant = `{ $meant }` schreiben.
bad-date = `{ $text }` ist kein Datum (`{ $key }`).
bad-date-fix = `YYYY`, `YYYY-MM` oder `YYYY-MM-DD` schreiben.
unknown-key = Den Schlüssel `{ $key }` kennt { $within } nicht.
unknown-component-key = `{ $key }` ist keine bekannte Komponente.
unknown-key-fix = Entfernen oder den Text als `note` schreiben.
misplaced-key = `{ $key }` gehört unter `{ $home }`.
misplaced-key-at-top = `{ $key }` gehört auf die oberste Ebene des Manifests.
misplaced-key-at-top-fix = Dorthin verschieben, ohne Einrückung.
misplaced-key-fix = Dorthin verschieben, mit Einrückung.
bad-url = `{ $url }` ist keine http- oder https-Adresse.
bad-url-fix = Die vollständige Adresse schreiben, beginnend mit `https://`.
future-date = Das Datum `{ $text }` liegt in der Zukunft (`{ $key }`).
future-date-fix = Das Datum dessen schreiben, was bereits veröffentlicht ist.

repeated-claim = Die Selbstbezeichnung `{ $claim }` steht doppelt, mit unterschiedlichen Belegen. Nur die erste zählt.

refused-key = `{ $key }` ist kein Schlüssel von `{ $within }`. Das Werkzeug dieses Formats bricht hier ab.
misspelt-key = `{ $key }` wird in diesem Format `{ $meant }` geschrieben.
outdated-keys = Das heutige Model Openness Tool liest `{ $key }` nicht, einen Schlüssel aus der Zeit vor April 2025.
outdated-keys-fix = `license_name` in `license`, `location` in `component_path` und `github` in `repository` umbenennen.
unknown-component = `{ $name }` ist keine Komponente des Frameworks. Sein Werkzeug hält den Namen für `{ $taken_for }`.
unknown-component-fix = Einen Namen des Frameworks schreiben, Buchstabe für Buchstabe.
repeated-component = `{ $name }` steht doppelt. Nur dieser Eintrag zählt.
no-model = Es ist kein Modell aufgeführt, also gibt es nichts zu bewerten.
no-model-fix = Dem Modell den Typ `{ $expected }` geben.
several-models = Es sind mehrere Modelle aufgeführt. Bewertet wird nur `{ $measured }`.
several-models-fix = Für jedes Modell ein eigenes Dokument schreiben.
unknown-reference = `{ $key }` verweist auf `{ $to }`, aber hier hat nichts diese ID.
unknown-reference-fix = Das Fehlende ergänzen oder die ID korrigieren.
incomplete = Bei `{ $name }` ist nicht angegeben: { $missing }.
incomplete-fix = Ergänzen: Das Format verlangt es.

no-license = Diese Karte gibt keine Lizenz an.
no-license-fix = `license:` mit einer ID des Hubs ergänzen, etwa `license: apache-2.0`.
no-name = Diese Karte sagt nicht, wie das Modell heißt.
no-name-fix = Den Text der Karte mit einem Titel beginnen oder `model_name:` ergänzen.
card-key = Der Hub liest den Schlüssel `{ $key }` nicht.
card-value = `{ $key }` sollte { $expected } sein, nicht { $found }. Der Hub liest den Wert nicht.
card-item = `{ $key }` sollte { $expected } sein. In der Liste steht { $found }.
hub-spelling = Der Hub schreibt die Lizenz `{ $text }` als `{ $meant }`.
not-on-hub = Der Hub lehnt die Lizenz `{ $text }` ab: Sie gehört nicht zu seinen IDs.
not-on-hub-fix = `license: other` schreiben und darunter `license_name: { $name }`.
suffix-on-hub = Der Hub lehnt die Lizenz `{ $text }` ab: Sie gehört nicht zu seinen IDs.
suffix-on-hub-fix = `{ $meant }` schreiben: Der Hub hat nur eine ID, ob mit späteren Versionen oder ohne.
two-licenses = `license` nennt `{ $license }`, `license_name` nennt `{ $name }`. Beide zählen.
two-licenses-fix = Nur eine davon behalten. Neben `license_name` lautet `license` immer `other`.
link-differs = Die Lizenz ist `{ $license }`, aber `{ $key }` führt zum Text von `{ $link }`. Beide zählen.
link-differs-fix = Die falsche Angabe korrigieren.
unknown-terms = Die Bedingungen von `{ $license }` sind diesem Programm nicht bekannt.
unknown-terms-fix = Die Bedingungen selbst lesen: Jedes Ergebnis, das davon abhängt, ist zu beurteilen.

data-set-card = Das sieht aus wie die Karte eines Datensatzes. Bewertet werden nur Modelle.
data-set-card-fix = Die Karte des Modells prüfen, das damit trainiert wurde.
space-card = Das sieht aus wie die Karte eines Space. Bewertet werden nur Modelle.
space-card-fix = Die Karte des Modells prüfen, das darin läuft.
skill = Das sieht aus wie ein Skill eines Agenten. Bewertet werden nur Modelle.
page = Das sieht aus wie eine Webseite oder ein Blogbeitrag. Bewertet werden nur Modelle.
card-of-model-fix = Die README.md im Repository eines Modells prüfen.
spdx2 = Das sieht aus wie SPDX 2, das nicht gelesen wird.
spdx-draft = Das sieht aus wie ein Entwurf von SPDX 3, der nicht gelesen wird.
cyclonedx-xml = Das sieht aus wie CycloneDX in XML, das nicht gelesen wird.
old-cyclonedx = Das sieht aus wie CycloneDX { $version }, das keine Modelle kennt und nicht gelesen wird.
bill-fix = Als SPDX 3.0 (JSON-LD) oder als CycloneDX 1.5 bis 1.7 (JSON) exportieren.
musgo = Das sieht aus wie eine Datei des MusGO-Frameworks, die nicht gelesen wird.
musgo-fix = Die Karte des Modells prüfen oder ein Manifest schreiben: `openness-badge init` legt eines an.
project-file = Das sieht aus wie `{ $name }`, die Beschreibung eines Softwarepakets.
other-file = Das sieht aus wie { $what } und wird nicht gelesen.
html = Das sieht aus wie eine Webseite (HTML) und wird nicht gelesen.
picture = Das sieht aus wie ein Bild ({ $kind }).
picture-fix = Ist es ein Badge, stattdessen verifizieren: `openness-badge verify`.
address = Das ist eine Adresse, nicht die Datei, die dort liegt.
address-fix = Die Adresse öffnen und die Datei selbst prüfen: ein Manifest oder die README.md eines Modells.
not-a-manifest = Nichts davon ist ein Schlüssel eines Manifests, und ein anderes lesbares Format ist es auch nicht.
read-instead-fix = Gelesen werden Manifeste, Modellkarten, Dateien des MOF, des European Open Source AI Index und von Eiras et al., CycloneDX 1.5 bis 1.7 (JSON) und SPDX 3.0 (JSON-LD).

misspelt-license = `{ $text }` ist nicht die richtige Schreibweise dieser Lizenz.
unknown-license = Die Lizenz `{ $text }` ist nicht bekannt.
unknown-license-foreign = Die Lizenz `{ $text }` ist nicht bekannt: Keine Lizenz-ID enthält das Zeichen { $foreign }.
unknown-license-fix = Eine SPDX-ID schreiben, oder `LicenseRef-` und einen Namen, wenn SPDX die Lizenz nicht führt.
unknown-license-fix-card = Eine ID des Hubs schreiben, etwa `apache-2.0`. Bei einer anderen Lizenz `license: other` schreiben, mit ihrem Namen in `license_name` und ihrer Adresse in `license_link`.
unknown-license-fix-mof = Eine SPDX-ID schreiben, Buchstabe für Buchstabe: Das Model Openness Tool nimmt keinen anderen Namen an.
unknown-license-fix-other = Eine SPDX-ID schreiben.
deprecated-license = SPDX führt die ID `{ $id }` als veraltet.
only-or-later = `{ $id }` sagt nicht, ob auch spätere Versionen gelten.
only-or-later-fix = `{ $id }-only` oder `{ $id }-or-later` schreiben.
unknown-exception = `{ $text }` ist keine Lizenzausnahme, die SPDX führt.
unknown-exception-fix = Entfernen oder eine Ausnahme von SPDX schreiben.
vague-license = `{ $text }` sagt nicht, welche Lizenz gemeint ist.
vague-license-fix = Die gemeinte Lizenz als SPDX-ID schreiben.
vague-license-fix-members = Die gemeinte Lizenz schreiben: { $members }.
vague-license-fix-card = Die gemeinte Lizenz als ID des Hubs schreiben.
unnamed-license = `other` sagt nicht, welche Lizenz gemeint ist.
unnamed-license-fix = Den Namen der Lizenz als `license_name:` ergänzen und die Adresse ihres Textes als `license_link:`.
license-syntax = `{ $text }` ist kein Lizenzausdruck: { $what }.
license-syntax-fix = SPDX-IDs mit `AND`, `OR` und `WITH` verbinden.
license-syntax-fix-card = Eine ID des Hubs schreiben oder eine Liste von IDs.
not-a-license = `{ $text }` ist keine Lizenz.
not-a-license-fix = Die Lizenz schreiben, oder `availability: public`, wenn keine angegeben ist. Wurde die Komponente nicht veröffentlicht, `availability: closed` schreiben.
not-a-license-fix-card = Die Lizenz des Modells schreiben oder den Schlüssel entfernen.
not-a-license-fix-mof = Wurde die Komponente veröffentlicht, ihre Lizenz oder `unlicensed` schreiben. Wenn nicht, die Komponente aus der Liste entfernen.
not-a-license-fix-other = Die Lizenz schreiben oder den Eintrag entfernen.
unfit-license = `{ $license }` ist nicht für { $kind } wie `{ $component }` gedacht.
unfit-default = `{ $license }` ist nicht für { $kind } gedacht.
unfit-license-fix-code = Eine Softwarelizenz wählen, etwa `Apache-2.0`.
unfit-license-fix-model = Eine Lizenz für Modelle wählen, etwa `Apache-2.0` oder `OpenMDW-1.0`.
unfit-license-fix-data = Eine Lizenz für Daten wählen, etwa `CC-BY-4.0` oder `CDLA-Permissive-2.0`.
unfit-license-fix-document = Eine Lizenz für Dokumente wählen, etwa `CC-BY-4.0`.
license-of-nothing = `{ $license }` ist hier wirkungslos: `{ $component }` wurde nicht veröffentlicht.
license-of-nothing-fix = Die Lizenz entfernen oder `availability: public` schreiben.

reached-by-nobody = Der Nutzerkreis ist `nobody`, aber { $what } sagen etwas anderes. Sie zählen als `closed`.
one-reached-by-nobody = Der Nutzerkreis ist `nobody`, aber { $what } sagt etwas anderes. Das zählt als `closed`.
reached-by-nobody-fix = Als `audience` schreiben, wer es nutzen darf, oder als `closed`, was nicht veröffentlicht wurde.
public-for-few = Der Nutzerkreis ist `{ $audience }`, aber `weights` ist `public`. Die Gewichte zählen als `gated`.
public-for-few-fix = `weights: gated` oder `audience: everyone` schreiben.
no-download = `weights` ist `{ $availability }`, aber `channels` enthält kein `download`. Die Gewichte zählen als `{ $counted }`.
no-download-fix = `download` unter `channels` ergänzen oder schreiben, wie die Gewichte zugänglich sind.
nothing-to-download = `channels` enthält `download`, aber `weights` ist `{ $availability }`. Der Download zählt nicht.
nothing-to-download-fix = `download` entfernen oder schreiben, wer die Gewichte bekommen kann.
no-such-channel = `weights` ist `{ $availability }`, aber `channels` enthält kein `{ $availability }`. Es zählt als Zugangsweg.
no-such-channel-fix = `{ $availability }` unter `channels` ergänzen.
staged-of-nothing = `staged` ist `true`, aber die Gewichte sind weder veröffentlicht noch zugänglich. Die Angabe zählt nicht.
staged-of-nothing-fix = `staged` entfernen oder schreiben, wie die Gewichte zugänglich sind.
never-absent = Ein System, das Gewichte hat, hat auch `{ $component }`: `none` kann nicht stimmen.
weights-never-absent = Was trainiert wurde, hat `weights`: `none` kann nicht stimmen.
never-absent-fix = Wurde es nicht veröffentlicht, `closed` schreiben.

claim-not-supported = Sie bezeichnen es als { $claim }, aber die Angaben stützen das nicht. { $why }.
claim-not-supported-fix = { $fix } Oder `{ $claim }` aus `claims` entfernen.
level-not-stated = Es ist nicht angegeben, wie das System zugänglich ist; deshalb hat es keine Stufe.
level-beside-weights = `weights` ist `{ $availability }`, und es ist nicht angegeben, wie das System sonst zugänglich ist; deshalb hat es keine Stufe.
level-without-weights = `channels` enthält `download`, aber `weights` ist nicht angegeben; deshalb hat das System keine Stufe.
level-without-weights-fix = `weights` unter `components` ergänzen.
level-beside-weights-fix = `channels` unter `access` ergänzen: `[hosted]`, `[api]`, oder `[]`, wenn Außenstehende keinen Zugang haben.
level-not-stated-fix = `weights` unter `components` ergänzen, oder `channels` unter `access`: `[hosted]`, `[api]`, oder `[]`, wenn Außenstehende keinen Zugang haben.
level-beside-weights-fix-card = `channels` unter `access` im Schlüssel `openness` ergänzen: `[hosted]`, `[api]`, oder `[]`, wenn Außenstehende keinen Zugang haben.
level-not-stated-fix-card = `license:` ergänzen, wenn das Repository die Gewichte enthält, oder `weights` unter dem Schlüssel `openness` ergänzen.
not-stated = Nicht angegeben ist Folgendes, und jede Angabe könnte ein Ergebnis verbessern: { $what }.
more-not-stated = Nicht angegeben ist Folgendes, und jede Angabe könnte ein Ergebnis verbessern: { $what }; dazu { $more } weitere.
one-not-stated = Nicht angegeben ist Folgendes, und die Angabe könnte ein Ergebnis verbessern: { $what }.
not-stated-fix = Ergänzen. Wurde eine Komponente nicht veröffentlicht, `closed` schreiben; gibt es sie nicht, `none`.
one-fact-not-stated-fix = { $what } ergänzen.
one-not-stated-fix = { $what } ergänzen. Wurde die Komponente nicht veröffentlicht, `closed` schreiben; gibt es sie nicht, `none`.
not-stated-fix-card = Unter dem Schlüssel `openness` ergänzen oder ein Manifest anlegen: `openness-badge init --from README.md -o openness.yaml`.
not-stated-fix-other = Dieses Format kann das nicht ausdrücken. Ein Manifest anlegen, das es kann: `openness-badge init --from FILE -o openness.yaml`.
weights-not-stated = `channels` sagt, wie das System zugänglich ist, aber `weights` ist nicht angegeben.
weights-not-stated-fix = `weights` unter `components` ergänzen. Wurden die Gewichte nicht veröffentlicht, `closed` schreiben.
base-weights-not-stated = Das Modell beruht auf `{ $base }`, aber `base-weights` ist nicht angegeben. Die Lizenz des Basismodells kann auch für dieses Modell gelten.
base-weights-not-stated-fix = `base-weights` mit Lizenz unter `components` ergänzen.
base-weights-not-stated-fix-card = `base-weights` mit Lizenz unter dem Schlüssel `openness` ergänzen.
claim-in-text = Die Karte bezeichnet das Modell als { $claim } („{ $quote }“). Ohne Eintrag als Selbstbezeichnung wird das nicht geprüft.
claim-in-text-fix-open-source = `claims: [open-source]` unter dem Schlüssel `openness` ergänzen. Nötig sind Code, Gewichte und Trainingsdaten, jeweils unter freien Bedingungen veröffentlicht.
claim-in-text-fix-open = `claims: [open]` unter dem Schlüssel `openness` ergänzen. Nötig sind Gewichte, Architektur, Inferenzcode, Trainingscode und Trainingsdaten, jeweils für alle zugänglich.

unknown-code = `{ $code }` ist nicht der Code eines Befunds.
unknown-code-fix = Den Code mit `openness-badge explain` suchen.

# Ganze Sätze stehen nur nach einem Doppelpunkt und beginnen daher groß; alle anderen
# Fragmente stehen im Nominativ.
part-licenses-are-joined = Lizenzen werden mit `AND` oder `OR` verbunden
part-operator-before-parenthesis = Vor `(` fehlt ein Operator
part-too-many-parentheses = Mehr als 32 Klammern sind verschachtelt
part-license-before-closing = Vor `)` fehlt eine Lizenz
part-no-parenthesis-before-closing = Vor diesem `)` steht kein `(`
part-license-before-operator = Vor dem Operator fehlt eine Lizenz
part-no-license-before-with = Vor diesem `WITH` steht keine Lizenz
part-exception-already = Diese Lizenz hat schon eine Ausnahme
part-exception-after-with = Nach `WITH` fehlt eine Ausnahme
part-operator-before-license = Vor der Lizenz fehlt ein Operator
part-license-at-the-end = Am Ende fehlt eine Lizenz
part-parenthesis-at-the-end = Am Ende fehlt ein `)`
part-too-long = Er ist länger als 1.000 Zeichen
part-true-or-false = `true` oder `false`
part-date-in-quotes = ein Datum in Anführungszeichen
part-nothing = ein leerer Wert
part-components = `components`
part-text = Text
part-list-of-words = eine Liste von Wörtern
part-address-or-addresses = eine Adresse oder eine Liste von Adressen
part-manifest = ein Manifest
part-system = `system`
part-access = `access`
part-list = eine Liste
part-mapping = ein Mapping
part-truth-value = ein Wahrheitswert
part-number = eine Zahl
part-no-such-anchor = Vor diesem Alias steht kein Anker mit diesem Namen
part-comma-or-brace = Hier sollte ein Komma oder eine schließende geschweifte Klammer stehen
part-comma-or-bracket = Hier sollte ein Komma oder eine schließende eckige Klammer stehen
part-key-indented-like-others = Hier sollte ein Schlüssel stehen, eingerückt wie die Schlüssel davor
part-item-indented-like-others = Hier sollte ein Listeneintrag stehen, eingerückt wie die Einträge davor
part-value-should-be-here = Hier sollte ein Wert stehen
part-only-new-document = Hier kann nur ein neues Dokument beginnen, mit einer Zeile `---`
part-no-percent = Hier kann nur ein Schlüssel oder das Ende des Dokuments stehen, nicht `%`
part-nothing-can-follow-dots = Nach `...` kann nichts folgen
part-key-without-colon = Diese Zeile ist ein Schlüssel ohne `:`, oder sie ist nicht weit genug eingerückt
part-second-colon = Mit einem zweiten `: ` in derselben Zeile braucht der Text Anführungszeichen
part-key-cannot-be-here = Hier kann kein Schlüssel stehen
part-item-on-its-own-line = Hier kann kein Listeneintrag beginnen, nur in einer eigenen Zeile
part-no-item-in-brackets = In eckigen Klammern beginnt `-` keinen Listeneintrag
part-space-after-colon = Nach diesem `:` fehlt ein Leerzeichen
part-no-colon-here = Hier kann kein `:` stehen; ist davor eine Klammer nicht geschlossen?
part-nothing-to-close = Hier ist keine Klammer offen, die geschlossen werden könnte
part-quotes-do-not-end = Der Text in Anführungszeichen endet nicht
part-quotes-end-after-document = Der Text in Anführungszeichen endet nicht vor dem Ende des Dokuments
part-quotes-have-ended = Der Text in Anführungszeichen endet schon davor
part-quotes-not-indented = Der Text in Anführungszeichen endet nicht, oder seine nächste Zeile ist nicht weit genug eingerückt
part-tab = Ein Tabulator kann nicht einrücken, das können nur Leerzeichen
part-indented-like-none = Diese Zeile ist wie keine der Zeilen eingerückt, zu denen sie gehören könnte
part-block-not-indented = Diese Zeile eines Textblocks ist nicht weit genug eingerückt
part-after-block-sign = In dieser Zeile können nur `+`, `-`, eine Ziffer von 1 bis 9 und ein Kommentar folgen
part-comment-in-text = Zwischen den Zeilen eines Textes kann kein Kommentar stehen
part-space-before-hash = Vor dem `#` fehlt ein Leerzeichen
part-character-needs-quotes = Ein Wert kann nicht mit diesem Zeichen beginnen; er braucht Anführungszeichen
part-byte-order-mark = Ein Byte Order Mark kann nur am Anfang stehen
part-name-should-follow-here = Hier sollte ein Name folgen
part-tag-not-declared = Das Kürzel dieses Tags ist nicht deklariert
part-not-understood = Das ist hier nicht verständlich
part-line-goes-on = Diese Zeile setzt den Text der vorigen fort; ist sie zu weit eingerückt, oder fehlt dort ein Leerzeichen nach einem `:`?
part-half-of-a-pair = Diese Escape-Sequenz ist nur eine Hälfte eines Surrogatpaars
part-no-escape = Das ist keine Escape-Sequenz
part-bracket-not-closed = Diese eckige Klammer ist nicht geschlossen
part-brace-not-closed = Diese geschweifte Klammer ist nicht geschlossen
part-digits-should-follow = Hier sollten hexadezimale Ziffern folgen
part-escape-for-nothing = Diese Escape-Sequenz steht für kein Zeichen
part-text-after-end = Nach dem Ende folgt noch Text
part-quoted-key = Hier sollte ein Schlüssel in doppelten Anführungszeichen stehen
part-colon-should-be-here = Hier sollte ein `:` stehen
part-unescaped-character = Zeilenende, Tabulator und Steuerzeichen müssen hier maskiert werden
part-four-digits = Nach `\u` sollten vier hexadezimale Ziffern folgen
part-alias-in-itself = Dieser Alias steht in dem, was er wiederholt
part-list-of-mappings = eine Liste von Mappings
part-bill-of-materials = eine Stückliste
part-component = eine Komponente
part-mapping-with-the-key-name = ein Mapping mit dem Schlüssel `name`
part-list-of-addresses = eine Liste von Adressen
part-uuid = `urn:uuid:` mit einer UUID
part-other-text = anderer Text
part-model-file-of-the-taxonomy = eine Modelldatei der Taxonomie
part-mapping-of-ratings = ein Mapping von Bewertungen
part-mapping-with-the-key-value = ein Mapping mit dem Schlüssel `value`
part-mapping-with-the-keys-year-and-month = ein Mapping mit den Schlüsseln `year` und `month`
part-config-json-of-a-model = die `config.json` eines Modells
part-adapter-config-json-of-an-adapter = die `adapter_config.json` eines Adapters
part-model-index-json-of-a-pipeline = die `model_index.json` einer Pipeline
part-tokenizer-config-json-of-a-model = die `tokenizer_config.json` eines Modells
part-index-of-weights = ein Index von Gewichten
part-answer-of-the-hubs-api = eine Antwort der Hub-API
part-data-set-in-json-ld-croissant = ein Datensatz in JSON-LD (Croissant)
part-report-of-this-program = ein Bericht dieses Programms
part-data-for-shields = Daten für ein Badge von shields.io
part-citation-file = eine Zitationsdatei
part-notebook = ein Notebook
part-description-of-an-api-openapi = eine API-Beschreibung (OpenAPI)
part-description-of-an-api-swagger = eine API-Beschreibung (Swagger)
part-kubernetes-resource = eine Kubernetes-Ressource
part-compose-file = eine Compose-Datei
part-workflow-of-github-actions = ein Workflow für GitHub Actions
part-sarif-log = ein SARIF-Protokoll
part-mlflow-model = ein MLflow-Modell
part-card-of-the-model-card-toolkit = eine Karte des Model Card Toolkit
part-xml-file = eine XML-Datei
part-pdf-file = eine PDF-Datei
part-file-of-weights-gguf = eine Datei mit Gewichten (GGUF)
part-archive = ein Archiv
part-script = ein Skript
part-toml-or-ini-file = eine TOML- oder INI-Datei
part-mapping-with-components = ein Mapping mit `components`
part-text-or-a-list-of-texts = Text oder eine Liste von Texten
part-list-of-models-with-their-results = eine Liste von Modellen mit ihren Ergebnissen
part-list-of-components = eine Liste von Komponenten
part-list-of-at-most-17-components = eine Liste von höchstens 17 Komponenten
part-release-license = `release.license`
part-bare-date = ein Datum ohne Anführungszeichen, das das Werkzeug dieses Formats als Zahl liest
part-number-1 = die Zahl 1
part-mapping-with-keys-such-as-channels = ein Mapping mit Schlüsseln wie `channels`
part-list-of-dates-and-levels = eine Liste von Mappings mit den Schlüsseln `date` und `level`
part-entry-of-history = ein Eintrag von `history`
part-license-or-one-for-each-kind = eine Lizenz oder ein Mapping mit je einer für jede Art
part-mapping-of-components = ein Mapping von Komponenten
part-availability-a-license-or-a-mapping = eine Verfügbarkeit, eine Lizenz oder ein Mapping
part-default-license = `license`
part-original = `original`
part-original-components = `original.components`
part-original-classes = `original.classes`
part-original-ratings = `original.ratings`
part-mapping-with-the-key-format = ein Mapping mit dem Schlüssel `format`
part-mapping-of-components-to-licenses = ein Mapping von Komponenten auf Lizenzen
part-text-of-a-license-or-unlicensed = der Text einer Lizenz oder `unlicensed`
part-mapping-of-parameters-to-classes = ein Mapping von Parametern auf Klassen
part-mapping-of-components-to-levels = ein Mapping von Komponenten auf Stufen
part-grade = `grade`
part-list-of-safeguards = eine Liste von Texten oder von Mappings mit dem Schlüssel `what`
part-text-or-a-mapping-of-text-and-url = Text oder ein Mapping aus Text und `url`
part-entry-of-claims = ein Eintrag von `claims`
part-word-or-a-mapping-with-the-key-claim = ein Wort oder ein Mapping mit dem Schlüssel `claim`
part-list-of-yardsticks-and-grades = eine Liste von Mappings mit den Schlüsseln `yardstick` und `grade`
part-entry-of-assessments = ein Eintrag von `assessments`
part-entry-of-safeguards = ein Eintrag von `safeguards`
part-access-reason = `access.reason`
part-access-plans = `access.plans`
part-file-of-the-index = eine Datei des Index
part-org = `org`
part-words-with-commas-between-them = Wörter mit Kommas dazwischen
part-mapping-with-the-keys-basemodel-and-endmodel = ein Mapping mit den Schlüsseln `basemodel` und `endmodel`
part-parameter = ein Parameter
part-mapping-with-the-key-class = ein Mapping mit dem Schlüssel `class`
part-project = `project`
part-file-of-opening-up-chatgpt = eine Datei von Opening up ChatGPT
part-iri-such-as-an-address = eine IRI (etwa eine Adresse)

kind-code = Code
kind-model = Modelle
kind-data = Daten
kind-document = Dokumente

## note
license-link = ihre Lizenz: { $url }
given-as = Lizenz angegeben als "{ $license }"
concluded = gefolgerte Lizenz: "{ $license }"
under = { $name } unter "{ $license }"
one-of-them = eines davon
without-name = ein Eintrag ohne Namen
classified = eingestuft als "{ $class }"
in-bill = in der Stückliste
in-document = im Dokument
bill-energy = die Stückliste gibt den Energieverbrauch des Trainings an
bill-data = die Stückliste führt die Daten { $names } auf und sagt nicht, wofür sie sind
document-data = das Dokument führt die Daten { $names } auf und sagt nicht, wofür sie sind
form = die Karte hat ein Formular; ob der Hub es verlangt, ist nicht angegeben
adapter = ein Adapter
quantized = eine quantisierte Version
merge = ein Merge
own-license = { $what }: die Lizenz ist die eigene, nicht die des Basismodells

## level
closed = Ganz geschlossen
    .inside = ganz geschlossen
staged = Gestaffelt
    .inside = gestaffelt
hosted = Gehostet
    .inside = gehostet
api = API-Zugang
    .inside = API-Zugang
downloadable = Herunterladbar
    .inside = herunterladbar
open = Ganz offen
    .inside = ganz offen
# „gated“ und „on request“ sind dasselbe; „auf Anfrage“ versteht man ohne Vorwissen.
gated = { $level }, auf Anfrage
not-stated = ohne Angabe
needs-judgement = zu beurteilen
at-least = mindestens { $grade }
availability-public = öffentlich
availability-gated = auf Anfrage
availability-partial = teilweise veröffentlicht
availability-described = beschrieben, nicht veröffentlicht
availability-api = nur über eine API
availability-hosted = nur gehostet
availability-closed = nicht veröffentlicht
availability-none = gibt es nicht
not-known-outside = außerhalb unbekannt
announced = angekündigt

## component
architecture = Architektur
    .inside = Architektur
pretraining-code = Pretraining-Code
    .inside = Pretraining-Code
finetuning-code = Finetuning-Code
    .inside = Finetuning-Code
alignment-code = Alignment-Code
    .inside = Alignment-Code
data-processing-code = Datenverarbeitungscode
    .inside = Datenverarbeitungscode
inference-code = Inferenzcode
    .inside = Inferenzcode
evaluation-code = Evaluierungscode
    .inside = Evaluierungscode
safety-evaluation-code = Sicherheits-Evaluierungscode
    .inside = Sicherheits-Evaluierungscode
supporting-tools = Hilfswerkzeuge
    .inside = Hilfswerkzeuge
environment = Softwareumgebung
    .inside = Softwareumgebung
weights = Gewichte
    .inside = Gewichte
base-weights = Basisgewichte
    .inside = Basisgewichte
checkpoints = Checkpoints
    .inside = Checkpoints
hyperparameters = Hyperparameter
    .inside = Hyperparameter
random-seeds = Zufalls-Seeds
    .inside = Zufalls-Seeds
metadata = Metadaten
    .inside = Metadaten
pretraining-data = Pretraining-Daten
    .inside = Pretraining-Daten
finetuning-data = Finetuning-Daten
    .inside = Finetuning-Daten
alignment-data = Alignment-Daten
    .inside = Alignment-Daten
evaluation-data = Evaluierungsdaten
    .inside = Evaluierungsdaten
safety-evaluation-data = Sicherheits-Evaluierungsdaten
    .inside = Sicherheits-Evaluierungsdaten
sample-outputs = Beispielausgaben
    .inside = Beispielausgaben
model-card = Modellkarte
    .inside = Modellkarte
data-card = Datenkarte
    .inside = Datenkarte
# Ohne Beugung: „Technischer Bericht“ müsste sich nach dem Satz richten.
technical-report = Technical Report
    .inside = Technical Report
research-paper = Forschungsartikel
    .inside = Forschungsartikel
evaluation-results = Evaluierungsergebnisse
    .inside = Evaluierungsergebnisse
code-documentation = Codedokumentation
    .inside = Codedokumentation
training-setup = Trainings-Setup
    .inside = Trainings-Setup
usage-documentation = Nutzungsdokumentation
    .inside = Nutzungsdokumentation
training-code = Trainingscode
    .inside = Trainingscode
training-data = Trainingsdaten
    .inside = Trainingsdaten
kind-code = Code
kind-model = Modell
kind-data = Daten
kind-document = Dokumentation

## report
next = .{" "}
beside = ;{" "}
between = {" "}

state-met = erfüllt
state-partly = teilweise erfüllt
state-not-met = nicht erfüllt
answer-yes = ja
answer-partly = teilweise
answer-no = nein
claim-open-source = Open Source
claim-open-weights = Open Weights
claim-open = offen
claim-reproducible = reproduzierbar

condition-non-commercial = keine kommerzielle Nutzung
condition-commercial-by-application = kommerzielle Nutzung nur auf Antrag
condition-up-to = kommerzielle Nutzung nur bei höchstens { $size }
condition-some-business-by-agreement = manche geschäftliche Nutzung nur mit gesonderter Vereinbarung
condition-source-available = kein Verkauf, kein Hosting oder keine Konkurrenzprodukte
condition-all-rights-reserved = alle Rechte vorbehalten
condition-no-derivatives = keine veränderten Fassungen
condition-no-redistribution = keine Weitergabe
condition-forbidden-uses = verbietet manche Nutzungen
condition-outputs-limited = begrenzt die Nutzung der Ausgaben
condition-name-shown = ein Name muss angezeigt werden
condition-name-shown-above = bei mehr als { $size } muss ein Name angezeigt werden
condition-share-alike = Abgeleitetes bleibt unter derselben Lizenz
condition-revocable = vom Inhaber änderbar oder kündbar
condition-not-in-eu = schließt die EU aus
condition-not-in-eu-uk-korea = schließt die EU, das Vereinigte Königreich und Südkorea aus
condition-no-multimodal-in-eu = schließt die EU bei multimodalen Modellen aus
# „Mio.“ statt „Millionen“, weil hier nichts nach Zahl gewählt wird; das Leerzeichen
# dahinter steht hier und nicht in `size-…`, damit der Punkt kein Satzende ist. `size-…`
# steht im Dativ: „bei höchstens“, „bei mehr als“.
counts = thousand million billion
thousand = { $count }.000{" "}
ten-thousand = { $count }0.000{" "}
million = { $count } Mio.{" "}
    .one = 1 Mio.{" "}
hundred-million = { $count }00 Mio.{" "}
billion = { $count } Mrd.{" "}
size-users-a-month = { $number }Nutzern
size-users-a-day = { $number }Nutzern pro Tag
size-users-a-year = { $number }Nutzern pro Jahr
size-visits-a-month = { $number }Besuchen pro Monat
size-dollars-a-year = { $number }US-Dollar pro Jahr
size-dollars-a-month = { $number }US-Dollar pro Monat
size-euros-a-year = { $number }Euro pro Jahr
size-yen-a-year = { $number }Yen pro Jahr

reason = { $what }: { $how }
under = { $how } unter { $license }
under-conditions = { $how } unter { $license } ({ $conditions })
under-unlisted = { $how } unter { $license } (auf keiner Liste offener Lizenzen)
under-content = { $how } unter { $license } (keine Softwarelizenz)
under-not-approved = { $how } unter { $license } (von der Open Source Initiative nicht anerkannt)
under-unknown = { $how } unter { $license } (Bedingungen diesem Programm nicht bekannt)
without-license = { $how }, keine Lizenz angegeben
price = Preis
    .inside = Preis
price-is-free = kostenlos
price-is-paid = kostenpflichtig
price-is-mixed = teilweise kostenpflichtig
price-free = Es ist kostenlos
price-paid = Es ist kostenpflichtig
price-mixed = Es ist teilweise kostenpflichtig
price-not-stated = Es ist kein Preis angegeben
price-by-weights = Es ist kein Preis angegeben, aber die Gewichte lassen sich kostenlos herunterladen
audience = Nutzerkreis
    .inside = Nutzerkreis
audience-everyone = Alle dürfen es nutzen
audience-registered = Alle dürfen es nach Registrierung nutzen
audience-researchers = Nur Forschende dürfen es nutzen
audience-partners = Nur Partner dürfen es nutzen
audience-nobody = Außenstehende dürfen es nicht nutzen
only-researchers = nur Forschende
only-partners = nur Partner
only-nobody = keine Außenstehenden
stage = Veröffentlichung
    .inside = Veröffentlichung
stage-by-stage = schrittweise
staged = Die schrittweise Veröffentlichung läuft noch
not-staged = Es ist kein weiterer Schritt angekündigt

decides-nothing = Es fehlt nichts
decides-judgement = Zu beurteilen: { $what }
decides-reach = Es ist nicht angegeben, wie das System zugänglich ist
decides-download = Es wird kein Download angeboten
decides-api = Es wird keine API angeboten
decides-hosted = Es wird nicht als gehosteter Dienst angeboten

fix-release-open = { $what } unter einer offenen Lizenz veröffentlichen
fix-release = { $what } veröffentlichen
fix-license = { $what } unter eine offene Lizenz stellen
fix-availability = Angeben, wer Folgendes bekommen kann: { $what }
fix-which-license = Lizenz für { $what } angeben
fix-price = Die Kosten angeben. Gibt es keine, `access.price: free` schreiben
judge-terms = Die Lizenz lesen und ihre Bedingungen beurteilen
judge-which = Schreiben, welche Lizenz mit `{ $license }` gemeint ist: { $members }
judge-data = Beurteilen, ob das Veröffentlichte oder Beschriebene für den Nachbau eines im Wesentlichen gleichwertigen Systems genügt und ob sich mehr nicht weitergeben lässt

edit-release-open = { $what } unter einer offenen Lizenz veröffentlichen, etwa `{ $license }`
edit-release = { $what } veröffentlichen
edit-license = { $what } unter eine offene Lizenz stellen, etwa `{ $license }`
edit-everyone = Für alle öffnen
edit-free = Keinen Preis verlangen und `access.price: free` schreiben
edit-complete = Die gestaffelte Veröffentlichung abschließen
edit-download = Einen Download anbieten
edit-api = Eine API anbieten
edit-hosted = Als gehosteten Dienst anbieten

gradient-audience = Offen für alle
gradient-audience-fix = Für alle öffnen, oder für alle nach Registrierung
gradient-complete = Vollständig veröffentlicht
gradient-fix = Veröffentlichen, zumindest auf Anfrage
gradient-fix-may-be-none = Veröffentlichen. Gibt es die Komponente nicht, `none` schreiben
group-access = Zugang
group-core = Kern
group-where-it-exists = Falls vorhanden
group-training = Training
group-evaluation = Evaluierung
group-deployment = Bereitstellung
group-availability = Verfügbarkeit
group-documentation = Dokumentation

pieces-none = keiner von 7 Teilen
pieces-some = { $met } von 7 Teilen
pieces-open-source = Open Source
pieces-system-source-code = Quellcode des Systems
pieces-model-parameters = Modellparameter
pieces-dataset = Datensatz
pieces-hyperparameters = Hyperparameter
pieces-training-source-code = Quellcode des Trainings
pieces-random-number-generation = Zufallszahlenerzeugung
pieces-software-frameworks = Software-Frameworks

taxonomy-headline = Gewichte { $weights } · Daten { $data }
taxonomy-unknown = unbekannt
taxonomy-reason = { $reason }: { $level }
taxonomy-by-authors = { $reason }, laut Bewertung der Autoren: { $level }
taxonomy-points = { $reason }, { $points } von 5 Punkten: { $level }
taxonomy-points-by-reading = { $reason }, { $points } von 5 Punkten nach Lesart dieses Projekts: { $level }
taxonomy-training-code-pretraining = Pretraining-Code
taxonomy-training-code-finetuning = Finetuning-Code
taxonomy-training-code-alignment = Alignment-Code
taxonomy-training-data-pretraining = Pretraining-Datensätze
taxonomy-training-data-sft = Datensätze für überwachtes Finetuning
taxonomy-training-data-alignment = Alignment-Datensätze
taxonomy-evaluation-code-general = Allgemeiner Evaluierungscode
taxonomy-evaluation-code-safety = Sicherheits-Evaluierungscode
taxonomy-evaluation-data-utility = Leistungs-Benchmarks
taxonomy-evaluation-data-safety = Sicherheits-Evaluierungsdatensätze
taxonomy-deployment-code-inference = Inferenzcode
taxonomy-deployment-data-weights = Modellarchitektur und -gewichte

mof-no-verdict = kein Urteil
mof-label = { $name }, { $class }
mof-paper = Der Forschungsartikel zählt dafür
mof-under = Unter { $license }
mof-not-on-list = Unter `{ $license }` (nicht auf der Liste offener Lizenzen des Frameworks)
mof-unlicensed = Ohne Lizenz
mof-missing = Nicht Teil der Veröffentlichung
mof-fix-missing = Unter einer offenen Lizenz veröffentlichen
mof-fix-unlicensed = Eine offene Lizenz dafür ergänzen
mof-fix-misspelt = { $license } schreiben
mof-fix-license = Unter eine offene Lizenz stellen, etwa `Apache-2.0`
mof-refused = das Model Openness Tool bricht bei `{ $key }` ab
mof-mended = mit { $licenses }
mof-mended-license = { $meant } statt `{ $text }`
mof-typed = wenn jede Komponente eine Lizenz für ihre Art von Inhalt bräuchte; keine solche haben: { $names }
mof-understood = wenn das Werkzeug { $licenses } verstünde
mof-would-be-mended = Wäre { $headline } mit { $licenses }
mof-would-be-typed = Wäre { $headline }, wenn jede Komponente eine Lizenz für ihre Art von Inhalt bräuchte; keine solche haben: { $names }
mof-would-be-understood = Wäre { $headline }, wenn das Werkzeug { $licenses } verstünde

osaid-all = alle 3 Elemente vorhanden
osaid-some = { $met } von 3 Elementen
osaid-data = Dateninformationen
osaid-code = Code
osaid-parameters = Parameter

g7-none = keine G7-Stufe
g7-price = Kostenlos
g7-weights = Gewichte verfügbar
g7-inference-code = Inferenzcode verfügbar
g7-open-weights = Offene Gewichte
g7-open-inference-code = Offener Inferenzcode
g7-training-code = Offener Trainingscode
g7-training-data = Offene Trainingsdaten, oder weniger, wo sie sich nicht weitergeben lassen
g7-open-data = Offene Trainingsdaten, vollständig

eu-headline = { $met } von { $all } Bedingungen angegeben
eu-access = Zugang
eu-use = Nutzung
eu-modification = Änderung
eu-distribution = Verbreitung
eu-monetisation = Keine Monetarisierung
eu-weights = Gewichte öffentlich
eu-architecture = Architektur öffentlich
eu-usage = Nutzungsinformationen öffentlich
eu-price-not-stated = Es ist kein Preis angegeben; die Bedingung betrifft mehr als den Preis eines Downloads
eu-page-keeps-out = Die Seite des Modells schließt Menschen in der Europäischen Union aus
eu-access-fix = Die Gewichte für alle zugänglich machen
eu-territory-fix = Die Gewichte unter eine Lizenz stellen, die die Europäische Union nicht ausschließt, etwa `Apache-2.0`
eu-publish-fix = { $what } veröffentlichen
eu-judge-access = Beurteilen, ob alle ohne Diskriminierung Zugang bekommen
eu-judge-terms = Beurteilen, ob die Einschränkungen spezifisch und verhältnismäßig sind und sich nur gegen erhebliche Risiken richten
eu-judge-usage = Beurteilen, ob die Modellkarte genug über die Nutzung des Modells sagt, oder `usage-documentation` veröffentlichen
eu-judge-price = Beurteilen, ob das Kostenpflichtige optional ist

osai-headline = { $points } von { $maximum }
osai-no-score = kein Score
osai-blank = Der Index lässt das Feld leer
osai-says = Laut Index: { $class }
osai-not-in-manifest = Ein Manifest sagt das nicht
osai-fix = Alles davon unter einer offenen Lizenz veröffentlichen
osai-fix-document = Vollständig veröffentlichen
osai-fix-licenses = Gewichte, Trainingscode und Trainingsdaten unter offene Lizenzen stellen
osai-fix-license = Die Gewichte unter eine offene Lizenz stellen
osai-fix-package = In einem Paketverzeichnis veröffentlichen
osai-fix-api = Eine unbeschränkte API anbieten
osai-refused = die Website des Index bricht bei `{ $key }` ab
osai-parameter-datasources-basemodel = Daten des Basismodells
osai-parameter-datasources-endmodel = Daten des Endnutzermodells
osai-parameter-weights-basemodel = Gewichte des Basismodells
osai-parameter-weights-endmodel = Gewichte des Endnutzermodells
osai-parameter-trainingcode = Trainingscode
osai-parameter-code = Codedokumentation
osai-parameter-hardware-architecture = Dokumentation von Hardware und Architektur
osai-parameter-preprint = Preprint
osai-parameter-paper = Fachartikel
osai-parameter-modelcard = Modellkarte
osai-parameter-datasheet = Datenblatt
osai-parameter-package = Paket
osai-parameter-api = API
osai-parameter-licenses = Lizenzen
osai-parameter-opencode = Offener Code
osai-parameter-llmdata = LLM-Daten
osai-parameter-llmweights = LLM-Gewichte
osai-parameter-rldata = RL-Daten
osai-parameter-rlweights = RL-Gewichte
osai-parameter-license = Lizenz
osai-parameter-architecture = Architektur

summary-staged = Es wird schrittweise veröffentlicht.
summary-open = Ganz offen: Die Gewichte lassen sich herunterladen und ausführen.
summary-open-on-request = Ganz offen: Die Gewichte gibt es auf Anfrage.
summary-open-registered = Ganz offen: Die Gewichte gibt es nach Registrierung.
summary-weights = Die Gewichte lassen sich herunterladen und ausführen.
summary-weights-on-request = Die Gewichte gibt es auf Anfrage.
summary-weights-registered = Die Gewichte gibt es nach Registrierung.
summary-weights-researchers = Forschende bekommen die Gewichte auf Anfrage.
summary-weights-partners = Partner bekommen die Gewichte auf Anfrage.
summary-api = Es lässt sich über eine API nutzen.
summary-api-registered = Es lässt sich nach Registrierung über eine API nutzen.
summary-api-researchers = Forschende können es über eine API nutzen.
summary-api-partners = Partner können es über eine API nutzen.
summary-hosted = Es lässt sich als gehosteter Dienst nutzen.
summary-hosted-registered = Es lässt sich nach Registrierung als gehosteter Dienst nutzen.
summary-hosted-researchers = Forschende können es als gehosteten Dienst nutzen.
summary-hosted-partners = Partner können es als gehosteten Dienst nutzen.
summary-some-weights = Ein Teil der Gewichte ist veröffentlicht.
summary-no-weights = Die Gewichte sind nicht veröffentlicht.
summary-weights-not-stated = Es ist nicht angegeben, ob die Gewichte veröffentlicht sind.
summary-not-announced = Außenstehende können es nicht nutzen, und es ist nicht angekündigt.
summary-nobody = Außenstehende können es nicht nutzen.
summary-not-stated = Es ist nicht angegeben, wie das System zugänglich ist oder ob die Gewichte veröffentlicht sind.
summary-without-weights = Gewichte gibt es nicht.
summary-reach-not-stated = Es ist nicht angegeben, wie das System zugänglich ist.
summary-other-ways-not-stated = Es ist nicht angegeben, ob sich das System auf andere Weise nutzen lässt.
summary-nothing-else = Sonst ist nichts angegeben, was zum Nachbau nötig ist.
summary-released = Veröffentlicht: { $what }.
summary-also-on-request = Auf Anfrage: { $what }.
summary-in-part = Teilweise veröffentlicht: { $what }.
summary-not-released = Nicht veröffentlicht: { $what }.
summary-also-not-stated = Ohne Angabe: { $what }.
summary-claim = Der Entwickler bezeichnet es als { $claim }; die Angaben stützen das nicht: { $missing }.

by-osaid-yes = Nach der Definition der OSI: ja
by-osaid-no = Nach der Definition der OSI: nein. { $reasons }
by-pieces-yes = Nach Corsos sieben Teilen: ja
by-pieces-no = Nach Corsos sieben Teilen: nein. { $reasons }
by-g7-yes = Nach den G7-Stufen: ja
by-g7-no = Nach den G7-Stufen: nein. { $reasons }
by-gradient-yes = Nach dem Gradienten der Veröffentlichung: ja
by-gradient-no = Nach dem Gradienten der Veröffentlichung: nein. { $reasons }
by-score-yes = Nach allem, was zur Replikation nötig ist: ja
by-score-no = Nach allem, was zur Replikation nötig ist: nein. { $reasons }
claim-fix-release-open = { $what } für alle unter einer offenen Lizenz veröffentlichen, etwa { $licenses }.
claim-fix-license = { $what } unter eine offene Lizenz stellen, etwa { $licenses }.
claim-fix-add-license = Eine offene Lizenz für { $what } ergänzen, etwa { $licenses }.
claim-fix-add-open = { $what } unter `components` ergänzen, mit einer offenen Lizenz wie { $licenses }.
claim-fix-release = { $what } veröffentlichen, zumindest auf Anfrage.
claim-fix-add = { $what } unter `components` ergänzen, als `public` oder `gated`.
claim-fix-price = Keinen Preis verlangen und `access.price: free` schreiben.
claim-fix-audience = Für alle öffnen und `access.audience: everyone` schreiben.
claim-fix-download = Einen Download anbieten und `download` unter `access.channels` ergänzen.
claim-fix-stage = Die gestaffelte Veröffentlichung abschließen und `access.staged` entfernen.

## column
name = Der Name des Systems, wie der Text ihn nennt.
source = Das Format des Textes.
level = Die Stufe auf dem Gradienten, als Wort. Ohne Wert (null), wenn nicht angegeben ist, wie das System zugänglich ist.
gated = Ob der Zugang eine Anfrage erfordert. Ohne Wert (null), wenn es keine Stufe gibt.
stated = Wie viele der dreißig Komponenten angegeben sind.
score = Der Score dessen, was angegeben ist, 0 bis 100.
score-at-most = Der Score, wenn alles nicht Angegebene dazukommt, 0 bis 100.
level-index = Die Stufe als Zahl, von 0 (ganz geschlossen) bis 5 (ganz offen). Ohne Wert (null), wenn sie nicht angegeben ist.
grade = Der Platz auf der Skala von { $yardstick }, ab 0 (nichts erreicht), nach dem, was angegeben ist. Ohne Wert (null), wenn es keine Einstufung gibt.
points = Die Punkte nach { $yardstick }, nach dem, was angegeben ist. Ohne Wert (null), wenn es keine Einstufung gibt.
at-most = Was es höchstens sein könnte, wenn alles nicht Angegebene dazukommt und alles zu Beurteilende anerkannt wird.
errors = Wie viele Fehler der Text hat.
warnings = Wie viele Warnungen der Text hat.
digest = SHA-256 der kanonischen Form des Manifests.
error = Der Code des Grundes, warum es nichts zu bewerten gibt. Ohne Wert (null), wenn es etwas gibt.
error-message = Dieser Grund als Satz.
not-utf8 = Der Text ist nicht UTF-8.

## badge
label = openness
label-of = openness · { $framework }
not-readable = nicht lesbar
unknown = unbekannt
percent = { $share } %
with-score = { $message } · { $score }
    .spoken = { $message }, { $score }
with-score-at-least = { $message } · ≥ { $score }
    .spoken = { $message }, mindestens { $score }
name = { $what }: { $message }
    .self-assessed = { $what }: { $message } (Selbsteinschätzung)
    .of = { $system }, { $label }
message-self-assessed = { $message } (Selbsteinschätzung)
line = { $label }: { $message }

## breakdown
title-statements = Was der Entwickler sagt
title-can = Was möglich ist
title-gradient = Gradient
title-score = Score
title-components = Komponenten
title-frameworks = Frameworks
title-claims = Selbstbezeichnungen
title-findings = Befunde
title-source = Quelle
title-matrix = Warum sie sich unterscheiden: Komponenten nach Framework

region = Offenheit
region-of = Offenheit von „{ $name }“
close = Schließen

labelled = { $label }: { $text }
names = { $label }: { $names }.
quote-open = „
quote-close = “
at-least = mindestens { $figure }
    .sign = ≥ { $figure }
range = { $least } bis { $most }
as-of = Stand { $date }
    .after = , Stand{" "}
    .level = { $level }, Stand { $date }

no-name = Ein System ohne Namen
not-a-manifest = Das lässt sich noch nicht als Manifest lesen
nothing-in-it = Es steht nichts darin.
see-findings = Zuerst korrigieren, was unten aufgeführt ist.
version = Version { $version }
based-on = basiert auf { $base }
released = veröffentlicht { $date }

use = Nutzen
run = Selbst betreiben
commercial = Kommerziell nutzen
inspect = Untersuchen
data = Trainingsdaten einsehen
rebuild = Nachbauen
on-request = auf Anfrage
partly = teilweise
not-stated = ohne Angabe
    .label = Ohne Angabe

reason = Warum es nicht offener ist
plans = Pläne
safeguards = Schutz vor Missbrauch

up-to = höchstens { $grade }
up-to-not-stated = höchstens { $grade }; ohne Angabe: { $not_stated }
up-to-judgement = höchstens { $grade }; zu beurteilen: { $judgement }
up-to-both = höchstens { $grade }; ohne Angabe: { $not_stated }; zu beurteilen: { $judgement }
price = Preis
reach = Zugang zum System
license-of = Lizenz für { $component }
count-components = { $count ->
    [one] { $count } Komponente
   *[other] { $count } Komponenten
}
count-licenses = { $count ->
    [one] { $count } Lizenz
   *[other] { $count } Lizenzen
}
release = { $what } veröffentlichen
release-under = { $what } unter einer offenen Lizenz veröffentlichen, etwa { $licenses }
license-under = { $what } unter eine offene Lizenz stellen, etwa { $licenses }

no-level = Es ist nicht angegeben, wie das System zugänglich ist
gated = auf Anfrage
gating = auch auf Anfrage möglich
gating-on = auf Anfrage: Alle können Zugang beantragen
this-system = (dieses System)
possible = (möglich)
earlier-levels = Frühere Stufen
earlier = früher
now = jetzt
ends = Abwägungen an den beiden Enden (Solaiman 2023)
closed-end = Geschlossenes Ende
open-end = Offenes Ende
research = Forschung
    .closed = nur interne Forschung
    .open = Forschung durch die Community
    .why = Wer das System untersuchen kann: der Entwickler allein oder alle.
risk-control = Risikokontrolle
    .closed = hoch
    .open = niedrig
    .why = Ob sich Missbrauch noch stoppen lässt: Was herausgegeben wurde, lässt sich nicht zurückrufen.
auditability = Prüfbarkeit
    .closed = niedrig
    .open = hoch
    .why = Ob Außenstehende prüfen können, was der Entwickler darüber sagt.
perspectives = Perspektiven
    .closed = begrenzt
    .open = breiter
    .why = Wie viele unterschiedliche Menschen Schäden entdecken und mitbestimmen, was daraus wird.

stated = { $stated } von { $all } Komponenten sind angegeben
score-up-to = höchstens { $most }.
score-up-to-stated = höchstens { $most }: { $stated } von { $all } Komponenten sind angegeben.
score-own = Ein eigener Score dieses Projekts: der Mittelwert dreier Komponentengruppen.
score-all = Alle drei
score-model = Zugang zum Modell
score-risk = Risikoanalyse
score-replication = Replikation
score-small = Score
    .at-least = mindestens

count-open = { $open } von { $all } offen
    .not-stated = { $open } von { $all } offen, { $silent } ohne Angabe
absent-label = Gibt es nicht
open = offen
described = beschrieben
api-only = nur API
hosted-only = nur gehostet
not-released = nicht veröffentlicht
absent = gibt es nicht
released-no-license = veröffentlicht, keine Lizenz
released-unclear = veröffentlicht, Bedingungen unklar
released-use = veröffentlicht, Nutzung eingeschränkt
released-scale = veröffentlicht, Umfang begrenzt
released-non-commercial = veröffentlicht, nicht kommerziell
released-no-changes = veröffentlicht, keine Änderungen
released-proprietary = veröffentlicht, proprietär
released-unfit = veröffentlicht, unpassende Lizenz
license-found = Lizenz geschrieben als { $license }
withdrawn = zurückgezogen { $date }
withdrawn-replaced = zurückgezogen { $date }, ersetzt durch { $other }
replaced = ersetzt durch { $other }

place-of = ({ $place } von { $of })
published = Publiziert von { $author }: { $grade }.
    .short = publiziert: { $grade }
published-on = Publiziert von { $author } ({ $date }): { $grade }.
differs = Warum es abweicht: { $why }
undecided-label = Entscheidend, wenn angegeben
not-met-label = Nicht erfüllt
partly-label = Teilweise erfüllt
judgement-label = Zu beurteilen
met-label = Erfüllt
explained = Was verlangt wird und was die Ergebnisse bedeuten
criteria = Kriterien: { $author }, { $version }
next-step = Nächster Schritt: { $grade }

called = Der Entwickler bezeichnet es als { $claim }.
called-quote = Der Entwickler bezeichnet es als { $claim }: { $quote }.
supported = Die Angaben stützen das.
not-supported = Die Angaben stützen das nicht.

more = und { $count } weitere
place = Zeile { $line }, Spalte { $column }
remarks = { $count ->
    [one] Eine Anmerkung zum Manifest
   *[other] { $count } Anmerkungen zum Manifest
}

self-assessment = Eine Selbsteinschätzung anhand der Angaben im Manifest.
read-from-mof = Gelesen aus einer Datei des Model Openness Framework.
read-from-osai = Gelesen aus einer Datei des European Open Source AI Index.
read-from-eiras = Gelesen aus einer Modelldatei nach Eiras et al.
read-from-card = Gelesen aus einer Modellkarte.
read-from-cyclonedx = Gelesen aus einer CycloneDX-Stückliste.
read-from-spdx = Gelesen aus einem SPDX-Dokument.
read-from-opening-up-chatgpt = Gelesen aus einer Datei von Opening up ChatGPT.
digest = Prüfsumme { $digest }.

head-component = Komponente
not-asked = nicht verlangt

chart-name = { $count ->
    [one] Ein System auf dem Gradienten der Offenheit
   *[other] { $count } Systeme auf dem Gradienten der Offenheit
}
chart-name-unplaced = { $count ->
    [one] Ein System auf dem Gradienten der Offenheit, ohne Angabe
   *[other] { $count } Systeme auf dem Gradienten der Offenheit, ohne Angabe: { $unplaced }
}
card-foot = openness-badge · eine Selbsteinschätzung anhand der Angaben im Manifest
page-title = { $name }: wie offen es ist
save-as = Speichern als { $buttons }
unfold = Details

## picture
scale = Im Maßstab { $scale } lässt sich kein PNG zeichnen. Einen Maßstab von 1 bis 4 wählen.
no-svg = Das ist kein SVG mit einer Größe. Den Text eines Badges so angeben, wie er geschrieben wurde.
element = Das Element `{ $name }` wird nicht gezeichnet. Ein SVG angeben, das nur aus Formen und Text besteht.
too-deep = Mehr als 64 Elemente sind verschachtelt. Ein flacheres SVG angeben.
too-large = Das PNG hätte mehr als 16.777.216 Pixel. Einen kleineren Maßstab wählen.

## cli
error = Fehler
unreadable = { $file } lässt sich nicht lesen: { $why }.
unreadable-stdin = Die Standardeingabe lässt sich nicht lesen: { $why }.
unwritable = { $file } lässt sich nicht schreiben: { $why }.
unwritable-stdout = Die Standardausgabe lässt sich nicht schreiben: { $why }.
folder-missing = Der Ordner { $folder } existiert nicht
file-missing = Der Pfad existiert nicht
is-folder = Das ist ein Ordner
not-allowed = Zugriff verweigert
not-a-file = Das ist keine Datei
not-utf8 = { $file } ist nicht UTF-8 (Byte { $byte }, Zeile { $line }). Als UTF-8 speichern.
stdin-once = `-` bedeutet Standardeingabe, und die lässt sich nur einmal lesen.
not-drawn = { $file } hat Fehler, deshalb wird nichts gezeichnet.
not-converted = { $file } hat Fehler, deshalb wird die Datei nicht konvertiert.
not-taken = { $file } hat Fehler, deshalb wird nichts daraus übernommen.
no-name = Der Name des Systems ist nicht angegeben. Mit `--name` angeben.
date-expected = Ein Datum hat die Form YYYY-MM-DD

fix = Korrektur
hint = Hinweis
warning = Warnung
note = Anmerkung
also-on-line = auch in Zeile { $line }
also-on-lines = auch in den Zeilen { $lines }
also-on-more = auch in den Zeilen { $lines } und { $more } weiteren

count-fixed = { $count } korrigiert
count-errors = { $count ->
    [one] { $count } Fehler
   *[other] { $count } Fehler
}
count-warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
count-hints = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
no-problems = keine Probleme gefunden
fixable = { $counted }; davon mit `--fix` korrigierbar: { $count }
checked = { $file }: { $counted } ({ $badge })
checked-all = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}: { $counted }
count-unread = { $count ->
    [one] { $count } Datei nicht gelesen
   *[other] { $count } Dateien nicht gelesen
}
count-short = { $count ->
    [one] { $count } Anforderung nicht erreicht
   *[other] { $count } Anforderungen nicht erreicht
}
hidden-hints = { $count ->
    [one] { $count } Hinweis wird nicht angezeigt: `--hints` zeigt ihn an.
   *[other] { $count } Hinweise werden nicht angezeigt: `--hints` zeigt sie an.
}
passed-over = { $file } wird übersprungen: Die Datei beschreibt kein Modell.
passed-plain = { $file } wird übersprungen: Die Datei hat kein Front Matter.
nothing-matches = { $pattern } passt auf keine Datei.
pattern-wrong = { $pattern } ist kein Muster: { $why }.
skipped = { $count ->
    [one] { $count } Datei wird übersprungen: Sie beschreibt kein Modell.
   *[other] { $count } Dateien werden übersprungen: Sie beschreiben kein Modell.
}
nothing-found = In { $folder } gibt es weder ein Manifest noch eine Modellkarte.
fix-stdin-alone = `--fix` schreibt die Standardeingabe in die Standardausgabe. Die Standardeingabe allein prüfen.
fix-stdin-output = `--fix` schreibt die Standardeingabe in die Standardausgabe. Den Bericht mit `-o` in eine Datei schreiben.
not-reached = nicht erreicht
    .message = Gefordert ist `{ $goal }`, aber das Ergebnis ist „{ $found }“.
    .next = Gefordert ist `{ $goal }`, aber das Ergebnis ist „{ $found }“. Für „{ $grade }“: { $edits }.
no-result = nichts
goal-expected = Eine Anforderung hat die Form YARDSTICK=GRADE, etwa `mof=3`
goal-unknown = Einen Bewertungsmaßstab `{ $id }` gibt es nicht: { $known }
goal-levels = `{ $id }` erwartet eine Stufe als Namen ({ $names }) oder als Zahl von 0 bis 5
goal-pieces = `{ $id }` erwartet die Zahl der Teile, 0 bis { $most }
goal-classes = `{ $id }` erwartet eine Klasse: 1, 2 oder 3 (die niedrigste)
goal-elements = `{ $id }` erwartet die Zahl der Elemente, 0 bis { $most }
goal-rungs = `{ $id }` erwartet eine G7-Stufe, 0 bis { $most }
goal-conditions = `{ $id }` erwartet die Zahl der Bedingungen, 0 bis { $most }
goal-points = `{ $id }` erwartet Punkte, etwa 9.5
goal-none = `{ $id }` hat kein Gesamtergebnis, das sich fordern lässt
code-unknown = Einen Code `{ $code }` gibt es nicht: `openness-badge explain` listet alle auf
code-meant = Einen Code `{ $code }` gibt es nicht; meinten Sie `{ $near }`?
example = Beispiel
fixed = Korrigiert
explained = { $code } ({ $severity })
allow = Um den Befund in einer Zeile zuzulassen, { $comment } ergänzen

png-or-svg = `--png` ist angegeben, aber der Dateiname endet auf `.svg`. Eines von beiden wählen.
scale-of-svg = `--scale` ist für PNG: Ein SVG passt sich jeder Größe an.
no-glyph = Warnung: Keine Schrift enthält { $characters }. Das Bild zeigt dort ein Kästchen. Eine passende Schrift installieren oder SVG schreiben.

embed-no-manifest = Neben { $file } liegt keine `openness.yaml`, und die Datei enthält kein Front Matter. Mit `--manifest` ein Manifest nennen oder mit `openness-badge init` eines anlegen.
embed-not-utf8 = { $file } ist nicht UTF-8. Die Datei wird nicht geändert.
embed-damage = { $place }: { $what } Die Datei wird nicht geändert.
embed-stale = veraltet: { $path }
embed-wrote = geschrieben: { $path }
next-command = weiter mit: { $command }
wrong-ending = { $file } endet nicht auf { $known }. Es wird nichts geschrieben.
embed-up-to-date = auf dem neuesten Stand
embed-no-page = Damit sich das Badge in einer Seite öffnet, `--view-url` mit der Adresse von `view.html` ergänzen.
embed-too-long = Das Manifest ist zu lang für eine Adresse, die es öffnet. `--base-url` mit der Adresse seines Ordners ergänzen, damit die Seite die Datei abrufen kann.
embed-relative = Warnung: { $reader } lässt relative Adressen in { $file } unverändert, deshalb wird das Bild dort nicht gefunden. `--base-url` mit der Adresse des Ordners ergänzen, unter der Rohdateien ausgeliefert werden.
config-toml = { $place }: Das ist kein TOML: { $why }.
config-key = { $place }: Einen Schlüssel `{ $key }` gibt es nicht. Es gibt { $keys }.
config-value = { $place }: `{ $key }` erwartet { $what }.
config-wrong = { $place }: `{ $key }`: { $what }.
config-read = { $file } wird nach den Vorgaben in { $path } geprüft.
takes-text = einen Text
takes-texts = einen Text oder eine Liste von Texten
language-unknown = In der Sprache `{ $tag }` gibt es keine Texte
base-url = eine Adresse, die mit `https://` oder `http://` beginnt, ohne `?` und `#`
view-url = eine Adresse, die mit `https://` oder `http://` beginnt, ohne `#`
embed-name = Buchstaben, Ziffern, `-`, `_`, `.` und `/`, vom Ordner der README aus
marker-no-end = Auf diese Markierung folgt kein `{ $marker }`.
marker-no-start = Vor dieser Markierung steht kein `{ $marker }`.
marker-twice = Der Block beginnt erneut, bevor er endet. Nur ein Paar Markierungen behalten.
marker-many = Es gibt mehr als einen Block. Nur ein Paar Markierungen behalten.
marker-hidden = Dieser Block steht in anderem HTML, wo er nicht wiedergefunden würde. Den Block hinter eine eigene Leerzeile verschieben.
marker-pair = Die Markierungen sind kein Paar.
marker-open = Der Kommentar dieser Markierung endet nicht. `{ $start }` oder `{ $end }` schreiben.
marker-unknown = Das ist keine Markierung. `{ $start }` oder `{ $end }` schreiben.

init-exists = { $file } existiert bereits. Einen anderen Namen wählen oder die Datei mit `--force` ersetzen.
init-no-license = `{ $text }` ist keine Lizenz.
ask-name = Wie heißt das System?
ask-developer = Wer hat es entwickelt?
ask-weights = Wer kann die Gewichte bekommen?
ask-inference-code = Wer kann den Code bekommen, der sie ausführt?
ask-training-code = Wer kann den Code bekommen, mit dem sie trainiert wurden?
ask-training-data = Wer kann die Daten bekommen, mit denen sie trainiert wurden?
ask-license = Unter welcher Lizenz? (etwa Apache-2.0)
means-public = alle können es ohne Anfrage bekommen
means-gated = auf Anfrage: alle können Zugang beantragen, mit Formular, Konto oder Vereinbarung
means-partial = nur ein Teil davon ist veröffentlicht
means-described = nicht veröffentlicht, aber genau genug für einen Nachbau dokumentiert
means-api = nur über eine API
means-hosted = nur über eine Website oder eine App
means-closed = es existiert und ist nicht veröffentlicht
means-none = dieses System hat keine solche Komponente
means-unknown = ohne Angabe
template-head = Was von einem KI-System veröffentlicht wurde. Alles andere (Stufe, Score, Ergebnisse, Badge)
    wird daraus berechnet. `openness-badge check` sagt, was falsch ist, wo es steht und wie man es korrigiert.
template-license = Die Lizenz jeder Komponente ohne eigene Lizenz, oder je eine pro Art:
template-claims = Wie Sie es bezeichnen: open-source, open-weights, open, reproducible.
template-safeguards = Was gegen Missbrauch vorgesehen ist. Es wird gezeigt, nicht beurteilt.
template-assessments = Was die Herausgeber eines Frameworks dazu publiziert haben.
template-sources = Woher die Angaben stammen.
template-components = Für jede Komponente: ein Wort, eine Lizenz (dann können alle sie unter dieser Lizenz bekommen) oder Schlüssel:
    `availability`, `license`, `url` und `note`. Die Wörter:
template-not-stated = Ohne Angabe, { $kind }:

compare-two-files = `--changes` ist für zwei Dateien.
changes = Änderungen an { $name }
changes-nothing = Die Angaben sind gleich: Es hat sich nichts geändert.
changes-no-result = Kein Ergebnis hat sich geändert.
changes-before = vorher
changes-after = nachher
changes-because = wegen
    .of = ({ $components })
under = { $availability } unter { $license }
score = Score

system = System: { $name }
system-developer = System: { $name } ({ $developer })
self-assessment = Eine Selbsteinschätzung anhand der Angaben im Manifest. { $digest }
more-components = { $count ->
    [one] und { $count } ohne Angabe
   *[other] und { $count } ohne Angabe
}
requirements = Anforderungen
read-otherwise = Anders gelesen
next = weiter zu { $grade }: { $edits }
with-source = { $text } ({ $url })
framework = { $name } ({ $author }, { $version })
requirement = { $label } ({ $state })

verify-not-a-badge = { $file } ist kein Badge: Die Datei ist weder SVG noch PNG.
file-too-large = { $file } ist größer als 64 MiB.
verify-too-large = { $file } ist größer als jedes Badge.
verify-told = { $verdict }: { $message }

progress = { $spinner } { $count } Einträge, { $rate }, { $time }
line-too-long = Die Zeile ist länger als 1 MiB.
line-not-utf8 = Die Zeile ist nicht UTF-8.
line-not-object = Die Zeile ist kein JSON-Objekt: siehe Spalte { $column }.
field-missing = Der Eintrag hat kein Feld { $field }.
field-not-text = Das Feld { $field } ist weder ein Text noch ein Mapping.
no-text = Der Eintrag hat keinen Text.
column-missing = { $file } hat keine Spalte { $column }. Vorhanden: { $columns }.
column-not-text = Die Spalte { $column } von { $file } hat den Typ { $kind }: Sie enthält keine Texte.
parquet-from-pipe = Parquet wird vom Ende her gelesen. Eine Datei nennen, nicht die Standardeingabe oder eine Pipe.
batch-ending = { $file } endet auf keine dieser Endungen: { $endings }. Das Format mit `--to` nennen.
records = Einträge
records-unreadable = nicht lesbar
records-with-errors = mit Fehlern
records-mean-score = mittlerer Score
records-not-stated = ohne Angabe
records-gated = davon auf Anfrage: { $count }
batch-wrote = { $count ->
    [one] { $file } geschrieben: ein Datensatz.
   *[other] { $file } geschrieben: { $count } Datensätze.
}
batch-refused = { $count ->
    [one] Ein Datensatz ist nicht lesbar.
   *[other] { $count } Datensätze sind nicht lesbar.
}

site-no-systems = { $folder } enthält keine Datei, die sich zeigen lässt.
site-not-a-folder = { $folder } ist kein Ordner.
site-wrote = { $count ->
    [one] { $folder } geschrieben: ein System. { $index } öffnen.
   *[other] { $folder } geschrieben: { $count } Systeme. { $index } öffnen.
}
site-up-to-date = { $folder } ist auf dem neuesten Stand.
site-broken = { $count ->
    [one] Eine Datei wird nicht gezeigt. Die Übersicht nennt sie.
   *[other] { $count } Dateien werden nicht gezeigt. Die Übersicht nennt sie.
}
site-passed = { $count ->
    [one] Eine Datei beschreibt kein Modell und wird ausgelassen.
   *[other] { $count } Dateien beschreiben kein Modell und werden ausgelassen.
}
site-not-shown = { $file } hat Fehler und wird deshalb nicht gezeigt.
site-link = { $file } ist ein symbolischer Link, dem nicht gefolgt wird.
site-foreign = { $folder } enthält die Datei { $file }, die nicht von `site` stammt. Einen leeren Ordner wählen oder diese Datei verschieben.
site-around = { $folder } liegt im Ordner { $output }, der ersetzt würde. Einen Ordner daneben wählen.
site-busy = Ein anderer Lauf von `site` schreibt gerade in { $folder }.
site-old-data = Die Daten des letzten Laufs in { $file } lassen sich nicht lesen, deshalb beginnt der Feed von vorn.
home-url = Eine Adresse beginnt mit https:// oder http:// oder ist ein Pfad auf dieser Website

lsp-fix-all = Alles Eindeutige korrigieren
lsp-not-served = `{ $method }` wird nicht unterstützt

## form
name = Mein Modell

## verify
genuine = Dieses Manifest ergibt das Badge, und das Badge trägt die Prüfsumme des Manifests: { $digest }.
genuine-bare = Dieses Manifest ergibt das Badge. Das Badge trägt keine Prüfsumme.
unknown = Das Badge sagt nicht, woraus es berechnet wurde, und dieses Manifest ergibt es nicht.
stale = Das Badge wurde aus einem anderen Manifest berechnet, etwa einem früheren Stand dieses Manifests. Die Prüfsumme im Badge: { $digest }.
other-program = Das Badge wurde von { $program } gezeichnet. Dies ist { $ours } und kann es nicht erneut zeichnen.
other-criteria = Stand der Kriterien für `{ $id }` im Badge: { $theirs }. Stand hier: { $ours }.
forged = Das Badge sagt „{ $found }“, aber dieses Manifest sagt „{ $right }“.
forged-file = Das Badge nennt dieses Manifest und diese Version, ist aber nicht die Datei, die sich daraus ergibt.
none = nicht angegeben
no-program = einem Programm ohne Namen
unknown-fonts = Das Badge enthält Zeichen, die mit { $fonts } gezeichnet wurden. Dieses Programm verfügt nicht darüber und kann das Bild deshalb nicht erneut zeichnen. Die Bezeichnung des Bildes stimmt.
unnamed-fonts = einer Schrift, die es nicht nennt
own-label = Das Label „{ $label }“ stammt vom Autor selbst: Es steht in keinem Manifest.
label-misleads = Das Label „{ $label }“ enthält Wörter eines Urteils („{ $word }“). Nur die Wörter nach dem Label sind berechnet.
    .fix = Ein Label verwenden, das sagt, was bewertet wird, etwa `openness`.

## element
no-webassembly = Hier gibt es kein WebAssembly.
not-loaded = Das Wasm-Modul lässt sich nicht laden ({ $error }). Den ganzen Ordner des Pakets veröffentlichen oder `init` mitteilen, wo das Modul liegt.
is-page = was von { $address } kam, ist kein Wasm-Modul
other-build = `{ $script }` und `{ $module }` stammen aus zwei Builds. Den ganzen Ordner des Pakets veröffentlichen und alte Caches leeren.
not-allowed = Das Wasm-Modul darf hier nicht laufen ({ $error }). Die Richtlinie der Seite muss `'wasm-unsafe-eval'` erlauben.
out-of-memory = Für diesen Text reicht der Speicher nicht.
nothing-in-it = Es steht nichts darin.
no-source = Das Element hat kein Manifest: seine Adresse in `src` schreiben.
manifest-is-attribute = Das Attribut `manifest` wird nicht gelesen: den Text in `data-manifest` schreiben.
not-json = Die Eigenschaft `manifest` ist kein JSON ({ $error }). Text oder ein einfaches Objekt übergeben.
too-late = Das Manifest wurde nicht innerhalb von 10 s geladen: { $address }
not-found = Der Server des Manifests antwortete mit { $status }: { $address }
too-large = Das Manifest ist größer als 1 MiB: { $address }
not-requested = Das Manifest lässt sich nicht abrufen ({ $error }): { $address }
    .elsewhere = Das Manifest lässt sich nicht abrufen ({ $error }): { $address }. Sein Server muss `Access-Control-Allow-Origin` senden.
bad-address = Die Adresse in `src` ist weder http noch https: "{ $address }"
open-badge = Offenheit
not-a-report = Das ist weder ein Text noch ein Bericht, den `read` geliefert hat.
bad-format = `format` ist `yaml`, `json`, `canonical` oder `mof`.
bad-scale = `scale` ist eine ganze Zahl von 1 bis 4.
no-glyph = Die Schrift enthält { $characters } nicht: Das Bild zeigt dort Kästchen.
no-file = Es gibt keine Datei: { $error }

## python
not-a-text = Erwartet wird ein Text (`str`) oder ein `Report`, aber das ist `{ $type }`. Eine Datei zuerst lesen: `Path(name).read_text(encoding="utf-8")`.
not-drawn = Der Text hat Fehler, deshalb wird nichts gezeichnet.
not-converted = Der Text hat Fehler, deshalb wird er nicht konvertiert.
no-name = Der Name des Systems ist nicht angegeben. Mit `name=` angeben.
no-text-stored = Dieser Bericht wurde ohne seinen Text gespeichert, und konvertiert wird nur ein Text.
check-failed = Die Prüfung ist fehlgeschlagen.
not-a-badge = Das ist kein Badge: Es ist weder SVG noch PNG.
no-such-word = `{ $found }` ist kein gültiger Wert für { $what }: { $known }
no-arrow = `{ $type }` beherrscht das PyCapsule-Protokoll von Arrow nicht: Es hat weder `__arrow_c_stream__` noch `__arrow_c_array__`.
no-column-of-texts = Eine Spalte `{ $name }` gibt es nicht: { $known }. Mit `text=` angeben, welche die Texte enthält.
no-column-to-keep = Eine Spalte `{ $name }`, die zu behalten wäre, gibt es nicht: { $known }
no-such-column = Eine Spalte `{ $name }` gibt es im Schema nicht: { $known }
column-not-texts = Die Spalte `{ $name }` enthält { $type }, keine Texte.
values-not-texts = Die Werte sind { $type }, keine Texte.
nothing-to-keep = Eine Spalte nur aus Texten hat keine Spalte `{ $name }`, die zu behalten wäre.
column-twice = Es gäbe zwei Spalten `{ $name }`: eine behaltene und eine berechnete. Die eigene umbenennen oder mit `columns=` angeben, welche berechnet werden.
other-type = Ein Chunk hat einen anderen Typ als sein Stream.
stream-read = Dieser Stream ist schon gelesen. Für einen neuen `assess` erneut aufrufen.
no-threads = `threads` ist mindestens 1.

## npx
usage = Wie offen eine KI-Veröffentlichung ist: aus Manifesten werden Befunde, Berichte und Badges.

    Aufruf: openness-badge COMMAND FILE [OPTIONS]

      check FILE...    sagt, was falsch ist, wo es steht und wie man es korrigiert
      report FILE      gibt alles Berechnete als JSON aus
      badge FILE       zeichnet das Badge, als SVG oder mit `-o NAME.png` als PNG
      breakdown FILE   schreibt die Aufschlüsselung, als Markdown oder HTML
      convert FILE     schreibt das Manifest oder eine Modelldatei des Model Openness Framework

      -o, --output FILE    Ziel der Ausgabe; ohne diese Option die Standardausgabe
      --yardstick ID       wessen Einstufung das Badge zeigt; bei breakdown: welche aufgeklappt ist
      --style STYLE        wie das Badge aussieht
      --label TEXT         der Text vor der Einstufung, statt `openness`
      --score              mit dem Score neben der Stufe
      --scale NUMBER       PNG-Pixel je Pixel des Badges, 1 bis 4
      --no-metadata        ohne Prüfsumme und Versionen
      --format FORMAT      bei breakdown: markdown oder html
      --theme THEME        bei breakdown in HTML: auto, light oder dark
      --for READER         bei breakdown in Markdown: wer es anzeigt, etwa github oder pypi
      --what WHAT          badge für eine Zeile, breakdown für alles
      --badge URL          die Adresse des Bildes
      --dark URL           und die des Bildes für dunkle Seiten
      --link URL           und die Adresse, zu der es führt
      --base-url URL       Basis für relative Adressen
      --to FORMAT          bei convert: yaml, json, canonical oder mof
      --name NAME          der Name des Systems, wenn die Datei ihn nicht nennt
      --today DATE         der Tag, der als heute gilt
      --lang TAG           die Sprache dessen, was entsteht, etwa de
      -h, --help           dieser Text
      -V, --version        die Version

    FILE kann `-` für die Standardeingabe sein und ist ein Openness-Manifest, eine
    Modellkarte oder eine Datei in einem Format, das das Kernmodul liest. Exit-Status:
    0 in Ordnung, 1 Fehler in einer Datei, 2 falscher Aufruf oder etwas, das sich nicht
    lesen oder schreiben lässt.
no-such-command = Einen Befehl { $command } gibt es hier nicht. Es gibt { $commands }; `openness-badge --help` zeigt sie.
no-such-option = Eine Option { $option } hat { $command } nicht.
option-value = Die Option { $option } erwartet einen Wert.
option-no-value = Die Option { $option } erwartet keinen Wert.
option-choice = { $value } ist kein gültiger Wert für { $option }. Einen dieser Werte wählen: { $values }.
option-date = { $value } ist kein gültiger Wert für { $option }. Ein Datum hat die Form YYYY-MM-DD.
scale-of-svg = Die Option { $option } ist für PNG: Ein SVG passt sich jeder Größe an. In eine Datei schreiben, die auf `.png` endet.
file-expected = Der Befehl { $command } erwartet eine Datei oder `-` für die Standardeingabe.
file-alone = Der Befehl { $command } erwartet nur eine Datei.

## site
error = Fehler
warning = Warnung
hint = Hinweis
place = , Zeile { $line }, Spalte { $column }:{" "}
no-errors = Keine Fehler
errors = { $count ->
    [one] { $count } Fehler
   *[other] { $count } Fehler
}
warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
hints = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
comma = ,{" "}
unreadable-address = Die Adresse des Manifests lässt sich nicht lesen.
unreadable-file = { $name } lässt sich nicht lesen.
other-site = Über eine Adresse werden nur Manifeste dieser Website geladen. Den Text stattdessen öffnen oder einfügen.
not-loaded = { $path } ließ sich nicht laden.
not-loaded-status = { $path } ließ sich nicht laden: Der Server antwortete mit { $status }.
not-loaded-elsewhere = { $path } ließ sich nicht laden: Der Host antwortet nicht oder erlaubt anderen Seiten das Lesen nicht. Die Datei dort öffnen und ihren Text in das Prüfwerkzeug einfügen.
too-late = { $path } wurde nicht innerhalb von 10 Sekunden geladen.
https-only = Geladen werden nur Adressen, die mit https:// beginnen.
not-utf8 = { $file } ist kein Text in UTF-8.
too-large = { $file } ist größer als 1 MiB, die Obergrenze für ein Manifest.
too-long = Dieser Text ist zu lang für einen Link. Die Datei auf einer Seite ablegen und deren Adresse teilen.
no-manifest-in-link = Der Link enthält kein lesbares Manifest.
damaged-link = Der Link ist beschädigt: Sein Manifest lässt sich nicht lesen.
manifest-text = Manifest oder Modellkarte
fix-it = Korrigieren
fix-that = Korrigieren: { $message }
form-cannot = Der Text ist so geschrieben, dass das Formular ihn dort nicht ändern kann. Im Text ändern.
no-date = Das ist kein Datum. YYYY, YYYY-MM oder YYYY-MM-DD schreiben.
became-manifest = Aus dem eingefügten Text ist ein Openness-Manifest geworden. „Rückgängig“ stellt ihn wieder her.
cleared = Die Seite ist leer. „Rückgängig“ stellt den Text wieder her.
kept-text = Das ist Ihr Text vom letzten Mal.
loaded = { $name } ist geladen. „Rückgängig“ stellt den vorigen Text wieder her.
badge-now = Badge: { $name }.
no-badge-now = Kein Badge.
first-error = Erster Fehler, Zeile { $line }: { $message }
next-level = Für „{ $headline }“ fehlt noch:
badge-too-large = { $file } ist größer als jedes Badge.
badge-language = Dieses Badge ist in einer anderen Sprache ({ $language }), die diese Seite nicht zeichnet. Auf der Kommandozeile verifizieren: openness-badge verify.
not-a-badge = Das ist kein Badge: Es ist weder SVG noch PNG.
nothing-to-verify = Auf dieser Seite ist noch kein Manifest. Das Manifest einfügen, aus dem das Badge entstanden sein soll, und das Badge erneut öffnen.
cannot-check = Das Prüfwerkzeug kann hier nicht laufen: { $error }
loading = Wird geladen …
question = Wie offen ist es?
    .of = Wie offen ist { $name }?
manifest-at = Laut Manifest unter { $address }
manifest-in-link = Laut Manifest, das der Link enthält
same-manifest = ✓ Es ist das Manifest, aus dem das Badge entstanden ist.
other-manifest = ⚠ Es ist nicht das Manifest, aus dem das Badge entstanden ist: Es wurde seitdem geändert, oder das Badge gehört zu einem anderen.
no-manifest = Diese Adresse nennt kein Manifest.
broken-manifest = Dieses Manifest hat Fehler, deshalb lässt sich nichts davon zeigen.
at-line = Zeile { $line }: { $message }
copied = Kopiert
copy-by-keys = Strg+C drücken

## page
skip-to-content = Zum Inhalt springen
site = Website
gallery = Galerie
checker = Prüfwerkzeug
explained = Erklärungen
docs = Doku
dark-theme = Dunkelmodus
language = Sprache
in-your-site = Auf Ihrer Website
conformance = Konformität
sources = Quellen
source-code = Quellcode
packages-for-rust-javascript = Pakete für Rust, JavaScript und die Kommandozeile
changelog = Änderungsprotokoll
report-an-error = Fehler melden
openness-badge-is-free = openness-badge ist freie Software unter MIT oder Apache-2.0. Jedes Urteil auf diesen Seiten ist eine Selbsteinschätzung anhand der Angaben in einem Manifest. Diese Seiten setzen keine Cookies und übertragen nichts, was Sie eingeben.

openness-badge-say-how = openness-badge: zeigen, wie offen ein Modell ist
one-badge-on-a = Ein Badge auf der Modellkarte sagt, wie offen ein KI-System ist, und zeigt beim Öffnen die Gründe: auf Hugging Face, auf GitHub, auf jeder Seite, ganz ohne Server.
say-how-open-your = Zeigen Sie, wie offen Ihr Modell ist: mit einem Badge, das sich öffnen lässt.
for-everyone-who-publishes = Für alle, die Modelle auf Hugging Face, auf GitHub oder auf einer eigenen Seite veröffentlichen, und für alle, die wissen wollen, was veröffentlicht wurde. Ein kleines Bild nennt die Stufe; ein Klick zeigt, wer was unter welcher Lizenz bekommt und was fehlt.
make-your-badge = Badge erstellen
see-count-real-systems = { $count } echte Systeme ansehen
put-it-on-a = In eine Seite einbinden
fully-closed = Ganz geschlossen
staged-release = Gestaffelt
hosted-access = Gehostet
api-access = API-Zugang
downloadable = Herunterladbar
fully-open = Ganz offen
three-systems-on-three = Drei Systeme auf drei Stufen
a-page-of-its = Eigene Seite
people-use-it-through = Nutzbar über die Seite des Entwicklers. Gewichte, Code und Trainingsdaten bleiben im Haus.
anyone-may-ask-for = Alle können die Gewichte anfragen. Trainingscode und Trainingsdaten wurden nicht veröffentlicht.
weights-code-and-training = Gewichte, Code und Trainingsdaten stehen allen zur Verfügung.
these-badges-are-the = Diese Badges sind echt. Probieren Sie eines aus.
three-steps = Drei Schritte
you-say-what-was = Sie sagen, was veröffentlicht wurde. Stufe, Ergebnisse und Bilder werden daraus berechnet.
state-it = Angaben machen
paste-your-model-card = Ihre Modellkarte in das <1>Prüfwerkzeug</1> einfügen, acht Fragen beantworten oder `openness.yaml` selbst schreiben: für jede Komponente, wer sie bekommen kann, oder ihre Lizenz (was „öffentlich“ bedeutet). Weglassen, was nicht bekannt ist: Es erscheint als „ohne Angabe“, nie als geschlossen.
put-in-the-badge = Badge einbinden
the-checker-gives-you = Das Prüfwerkzeug liefert die Dateien und eine Zeile, für eine Modellkarte auf Hugging Face, ein README auf GitHub oder GitLab, ein Paket, eine Seite oder Ihre Dokumentation.
readers-open-it = Andere öffnen es
by-mouse-by-touch = Mit Maus, Finger oder Tastatur: die Stufe, jede Komponente mit Lizenz und Belegen, was fehlt, und die Ergebnisse von acht Frameworks.
copy-these-lines = Kopieren<1>: diese Zeilen</1>
your-page = Ihre Seite
html-for-your-page = HTML für Ihre Seite
the-picture-openness-svg = Das Bild `openness.svg` kommt aus dem <1>Prüfwerkzeug</1>. Das Skript ist das fertig gebaute Paket, ausgeliefert von Ihrer eigenen Website: Von Dritten wird nichts geladen.
six-levels-not-yes = Sechs Stufen statt Ja oder Nein
the-gradient-of-release = Der Gradient der Veröffentlichung nach Irene Solaiman (2023) fragt, wie ein System und seine Teile für Außenstehende zugänglich sind. Es geht um den Zugang; keine Stufe gilt als richtig oder falsch.
nothing-can-be-reached = Außenstehenden ist nichts zugänglich. Vielleicht ist es nicht einmal bekannt.
given-out-step-by = Schrittweise herausgegeben: erst die kleinen Größen oder erst an wenige Menschen.
hosted-access-may-be = Gehostet <1>auch auf Anfrage möglich</1>
people-use-it-through-2 = Menschen nutzen es über die Oberfläche des Entwicklers.
api-access-may-be = API-Zugang <1>auch auf Anfrage möglich</1>
programs-reach-it-the = Programme greifen darauf zu. Das Modell bleibt auf den Rechnern des Entwicklers.
downloadable-may-be-gated = Herunterladbar <1>auch auf Anfrage möglich</1>
you-can-download-and = Die Gewichte lassen sich herunterladen und ausführen. Andere Teile, oft die Daten, werden zurückgehalten.
gated-is-not-a = <1>Auf Anfrage</1> ist keine eigene Stufe, sondern kann zu den drei mittleren hinzukommen: Alle können Zugang beantragen, und jemand entscheidet. Das Badge sagt dann <2>herunterladbar, auf Anfrage</2>. Ist nicht angegeben, wie ein System zugänglich ist, gibt es keine Stufe: Das Badge ist grau und sagt <3>ohne Angabe</3>.
thirty-components = Dreißig Komponenten
code-model-data-and = Code, Modell, Daten und Dokumentation, jede Komponente mit Verfügbarkeit, Lizenz, Links zu den Belegen und einer Notiz.
a-score-of-three = Ein Score aus drei Gruppen
access-to-the-model = Zugang zum Modell, was die Risikoanalyse braucht, was die Replikation braucht. Die Gruppen stammen von Solaiman; die Zahl ist eine eigene dieses Projekts (das steht auch dabei) und erscheint nur auf einem Badge, wenn Sie es wünschen.
seven-pieces = Sieben Teile
jason-corsos-test-for = Jason Corsos Test für die Worte „Open Source“: Code, Parameter, Datensatz, Hyperparameter, Trainingscode, Zufallszahlen, Frameworks. Mit weniger als sieben ist es nicht Open Source.
where-it-works = Wo es funktioniert
any-html-page = Jede HTML-Seite
the-script-and-the = Das Skript und das Element
a-badge-that-opens = Ein Badge, das sich öffnen lässt
pages-with-a-strict = Seiten mit strenger Content Security Policy
the-same-it-needs = Dasselbe. Nötig ist `script-src 'self' 'wasm-unsafe-eval'`, aber keine Inline-Styles und keine Inline-Skripte
model-card-on-hugging = Modellkarte auf Hugging Face
a-png-file-beside = Eine PNG-Datei neben der Karte und eine Zeile: <1>Das Prüfwerkzeug</1> liefert beides
the-badge-and-a = Das Badge, und mit einem Klick die Fakten
readme-on-github-or = README auf GitHub oder GitLab
the-svg-file-in = Die SVG-Datei im Repository und eine Zeile
the-element-a-recipe = Das Element: <1>je ein Rezept</1>
where-no-script-runs = Wo kein Skript läuft oder es scheitert
nothing-more-the-link = Nichts weiter: Link und Bild im Element bleiben stehen
report-svg-and-html = Bericht, SVG und HTML als Werte
the-crate-openness-badge = Das Crate `openness-badge`
the-same-functions-natively = Dieselben Funktionen, nativ
what-it-does-not = <1>Was es nicht tut.</1> Jedes Urteil ist eine Selbsteinschätzung anhand der Angaben im Manifest. Das Badge prüft keine Links, lädt keine Gewichte herunter, und niemand hat es zertifiziert. Es zeigt jede Angabe neben ihren Belegen, damit sich alle selbst ein Bild machen können. Die Autoren der Frameworks sind daran nicht beteiligt.
see-it-on-systems = So sieht es bei bekannten Systemen aus
count-real-systems-from = { $count } echte Systeme, von Make-A-Video bis BLOOM, jedes mit Manifest und Quellen.
open-the-gallery = Galerie öffnen
read-the-docs = Doku lesen

checker-make-check-and = Prüfwerkzeug: ein Badge erstellen, prüfen und verifizieren · openness-badge
paste-a-model-card = Modellkarte oder Manifest einfügen oder ein Formular ausfüllen: Befunde samt Korrekturen, das Badge sowie Dateien und Zeilen für Ihr README. Nichts verlässt die Seite.
make-a-badge-or = Ein Badge erstellen oder prüfen
paste-your-model-card-2 = Ihre Modellkarte einfügen oder acht Fragen beantworten. Nichts, was Sie schreiben, verlässt diese Seite.
the-checker-runs-in = Das Prüfwerkzeug läuft in der Seite selbst und braucht dafür Skripte. Die <1>Dokumentation</1> und die <2>Galerie</2> kommen ohne aus.
what-you-state = Ihre Angaben
ways-to-state-it = Eingabearten
text = Text
form = Formular
eight-questions = Acht Fragen
undo = Rückgängig
redo = Wiederholen
paste-your-readme-md = Hier Ihre README.md (Modellkarte), ein Manifest oder eine Datei im Format MOF, OSAI, CycloneDX oder SPDX einfügen. Auch eine Datei oder ein Badge zum Verifizieren lässt sich hier ablegen.
open-a-file = Datei öffnen
card-manifest-or-badge = Karte, Manifest oder Badge
from-an-address = Von einer Adresse
example = Beispiel
examples = Beispiele …
the-smallest-manifest = Minimales Manifest
all-that-it-can = Alles, was es sagen kann
a-broken-one = Eines mit Fehlern
from-the-gallery = Aus der Galerie
load-the-example = Laden<1>: das Beispiel</1>
start-over = Neu beginnen
address-of-a-model = Adresse eines Modells auf dem Hub, eines Repositorys auf GitHub oder einer beliebigen Datei
load = Laden
in-the-text-f8 = Im Text: F8 führt zum nächsten Befund, Strg+Leertaste schlägt Wörter vor, Strg+Z macht rückgängig, was Sie oder diese Seite geändert haben, Tab verlässt das Feld.
the-form-comes-back = Das Formular erscheint wieder, sobald sich der Text lesen lässt.
system = System
name = Name
developer = Entwickler
address = Adresse
released = Erschienen
default-license = Standardlizenz
for-all-that-is = Für alles Veröffentlichte
code = Code
model = Modell
data = Daten
documents = Dokumentation
one-for-each-kind = Je Art eine
access = Zugang
how-people-reach-it = Zugangswege
download = Download
hosted-by-the-developer = Vom Entwickler gehostet
in-no-way = Kein Zugang
who-may-use-it = Wer es nutzen darf
everyone = Alle
everyone-who-signs-up = Alle nach Registrierung
researchers = Forschende
partners = Partner
nobody-outside = Keine Außenstehenden
price = Preis
not-stated = Ohne Angabe
free = Kostenlos
paid = Kostenpflichtig
partly-paid = Teilweise kostenpflichtig
still-being-released-step = Wird noch schrittweise veröffentlicht
known-to-the-public = Öffentlich bekannt
claims = Selbstbezeichnungen
what-the-developer-calls = Als was der Entwickler es bezeichnet
open-source = Open Source
open-weights = Open Weights
open = Offen
reproducible = Reproduzierbar
the-questions-come-back = Die Fragen erscheinen wieder, sobald sich der Text lesen lässt.
what-is-the-system = Wie heißt das System?
who-made-it = Wer hat es entwickelt?
how-do-people-reach = Wie ist es zugänglich?
they-download-it = Als Download
through-an-api = Über eine API
on-a-page-or = Auf einer Seite oder in einer App
not-at-all = Gar nicht
who-can-get-the = Wer kann die Gewichte bekommen?
on-request = Auf Anfrage
nobody = Niemand
i-do-not-know = Weiß ich nicht
which-license-do-you = Unter welcher Lizenz veröffentlichen Sie es?
there-is-one-for = Es gibt je Art eine: im Formular ändern.
who-can-get-the-2 = Wer kann den Code bekommen, mit dem es trainiert wurde?
who-can-get-the-3 = Wer kann die Trainingsdaten bekommen?
nobody-but-it-is = Niemand, aber sie sind beschrieben
is-there-a-model = Gibt es eine Modellkarte?
yes-for-everyone = Ja, für alle
no = Nein
the-form-has-all = Das Formular enthält alle dreißig Komponenten und mehr.
take-it-away = Mitnehmen
badge = Badge
loading = Wird geladen …
a-badge-appears-as = Ein Badge erscheint, sobald ein Manifest oder eine Modellkarte da ist.
look-style-framework-label = Aussehen: Stil, Framework, Label
style = Stil
framework = Framework
label = Label
made-for = Gemacht für
all-pages = alle Seiten
dark-pages = dunkle Seiten
score-beside-the-level = Score neben der Stufe
is-this-badge-genuine = Ist dieses Badge echt?
close = Schließen
the-badge-that-you = Das Badge, das Sie geöffnet haben
it-is-held-against = Es wird mit dem Text auf dieser Seite abgeglichen: Dort das Manifest einfügen, aus dem es entstanden sein soll.
findings = Befunde
previous-finding = Voriger Befund
next-finding = Nächster Befund
fix-all = Alle korrigieren
for = Für
for-where-the-badge = Für: wo das Badge stehen soll
hugging-face-model-card = Modellkarte auf Hugging Face
github-readme = README auf GitHub
gitlab-readme = README auf GitLab
html-page = HTML-Seite
documentation = Dokumentation
put-these-files-beside = Diese Dateien neben Ihre `README.md` auf dem Hub legen, der kein SVG anzeigt.
put-these-files-beside-2 = Diese Dateien neben Ihre `README.md` legen.
put-these-files-beside-3 = Diese Dateien neben Ihre Seite legen.
unpack-these-files-in = Diese Dateien in Ihrem Projekt entpacken: Sie kommen in den Ordner, der in Ihre Website kopiert wird.
download-the-files = Dateien herunterladen
put-this-line-below = Diese Zeile unter die erste Überschrift Ihrer `README.md` setzen.
put-this-line-into = Diese Zeile in das README Ihres Pakets setzen. Paket-Registries nehmen keine relativen Adressen an: die Adresse schreiben, unter der Ihre Dateien liegen.
put-this-where-the = Dies dort einfügen, wo das Badge stehen soll. Nötig ist der Ordner `openness-badge` auf Ihrer Website: <1>wie er dorthin kommt</1>.
put-this-into-your = Dies in Ihre Seite einfügen. Nötig ist auch eine Zeile in `mkdocs.yml`: <1>das Rezept</1>.
put-this-into-your-2 = Dies in Ihre Seite einfügen, zuvor aber <1>dem Rezept</1> folgen.
put-this-into-your-3 = Dies in Ihre Seite einfügen. Der Shortcode dazu steht <1>im Rezept</1>.
where-the-files-are = Adresse der Dateien
path-of-your-site = Pfad Ihrer Website
lines-to-paste = Zeilen zum Einfügen
copy-the-lines = Kopieren<1>: die Zeilen</1>
more-to-save-and = Mehr zum Speichern und Teilen
manifest = Manifest
copy-link-to-this = Link zu dieser Seite kopieren
verify-a-badge = Ein Badge verifizieren
open-a-badge = Badge öffnen
an-svg-or-png = Ein SVG oder PNG, abgeglichen mit dem Text auf dieser Seite: Ist es daraus entstanden und seitdem unverändert?
breakdown = Aufschlüsselung
showing-the-last-version = Gezeigt wird die letzte Version ohne Fehler.
the-breakdown-needs-a = Die Aufschlüsselung braucht einen Text ohne Fehler.

how-open-is-it = Wie offen ist es? · openness-badge
what-stands-behind-an = Was hinter einem Offenheits-Badge steht: die Stufe, was veröffentlicht wurde und was nicht, und die Ergebnisse von acht Frameworks, berechnet in Ihrem Browser.
how-open-is-it-2 = Wie offen ist es?
this-page-computes-the = Diese Seite berechnet die Aufschlüsselung in Ihrem Browser und braucht dafür Skripte. Das Manifest selbst steht in der Adresse oder liegt unter der Adresse, die sie nennt.
what-is-behind-the = Was hinter dem Badge steht
what-next = Wie geht es weiter?
open-it-in-the = Im Prüfwerkzeug öffnen
make-your-own-badge = Eigenes Badge erstellen
open-the-file = Datei öffnen
save-the-manifest = Manifest speichern
all-of-it-is = Alles wird in diesem Browser aus den Angaben im Manifest berechnet. Es wird nichts übertragen.

not-here-openness-badge = Nicht gefunden · openness-badge
this-page-is-not = Diese Seite gibt es hier nicht.
fully-closed-this-page = Ganz geschlossen: Diese Seite gibt es hier nicht.
it-may-have-moved = Vielleicht ist sie umgezogen, oder der Link enthält einen Tippfehler.
to-the-start = Zur Startseite

row-availability = { $component }: wer Zugang hat
row-license = { $component }: Lizenz
row-url = { $component }: Links
row-note = { $component }: Notiz
row-more = <1>{ $component }: </1>Link, Notiz
row-license-hint = Lizenz
row-url-hint = https://… (mehrere mit Leerzeichen getrennt)
row-note-hint = Notiz

gallery-title = Galerie der Offenheit

## gallery
title = Wie offen diese KI-Systeme sind
skip = Zum Inhalt springen
site = Website
home = Startseite
table = Systeme
pictures = Bilder
compare = Vergleich
about = Lesehilfe
feed = Feed
feed-title = { $title }: was sich geändert hat
theme = Dunkelmodus
made-by = Erstellt mit openness-badge { $version } aus den Manifesten auf dieser Website. Jedes Ergebnis ist eine Selbsteinschätzung anhand der Angaben in einem Manifest; was nicht angegeben ist, wird nie als geschlossen dargestellt.
page-title = { $name } · { $title }

lead = { $count ->
    [one] Ein System, bewertet nach { $frameworks } Frameworks.
   *[other] { $count } Systeme, jedes bewertet nach { $frameworks } Frameworks.
}
lead-more = Jeder Name führt zum Manifest, zu den Quellen und zu den Gründen für jedes Ergebnis; jede Spaltenüberschrift zu dem, was das Framework verlangt.
levels = Stufen
filters = Filter
search = Suche
search-hint = Name oder Entwickler
level = Stufe
access = Zugang
any = Alle
gated-yes = Auf Anfrage
gated-no = Ohne Anfrage
kind = Art
developer = Entwickler
year-from = Ab Jahr
year-to = Bis Jahr
license-class = Lizenz der Gewichte
columns = Spalten
clear = Zurücksetzen
shown = { $count ->
    [one] { $count } von { $all } Systemen
   *[other] { $count } von { $all } Systemen
}
none-shown = Kein System passt. Einen Filter zurücksetzen.
show-all = Alle { $count } Systeme zeigen
order-by = { $name }, { $direction }
ascending = niedrigste zuerst
descending = höchste zuerst
head-system = System
head-compare = Zum Vergleich auswählen
head-released = Erschienen
head-kind = Art
head-license = Lizenz der Gewichte
head-stated = Angaben
head-score = Score
choose = { $name } vergleichen
compare-chosen = { $count } Systeme vergleichen
compare-few = Mindestens zwei Systeme zum Vergleich auswählen
all-results = Tabelle aller Ergebnisse
order-word = Sortieren nach { $name }
of = { $count } von { $all }

broken-title = { $count ->
    [one] Eine Datei wird nicht gezeigt
   *[other] { $count } Dateien werden nicht gezeigt
}
broken-lead = Jede enthält einen Fehler, der mit Fundstelle genannt ist. Alle anderen Dateien werden gezeigt.
more-findings = { $count ->
    [one] und ein weiterer
   *[other] und { $count } weitere
}

data-title = Daten
data-lead = Alle Ergebnisse als eine Datei, und was sich zwischen zwei Läufen geändert hat, als Feed.
data-json = JSON
data-ndjson = NDJSON (eine Zeile je System)
data-csv = CSV
data-feed = Atom-Feed

manifest = Manifest
source-file = Datei, aus der es gelesen wurde
open-view = Im Browser prüfen
compare-with = Mit einem anderen System vergleichen
badge-of = Offenheits-Badge für { $name }
results = Ergebnisse
results-lead = Was jedes Framework zu diesem Manifest sagt und was der Herausgeber des Frameworks publiziert hat. Ein Name führt zu dem, was das Framework verlangt.
head-framework = Framework
head-result = Ergebnis hier
head-published = Vom Herausgeber publiziert
not-published = kein publiziertes Ergebnis
same-result = Dasselbe Ergebnis.
differs-silently = Weicht vom Ergebnis hier ab, und das Manifest sagt nicht, warum.
differs = Warum es abweicht: { $why }
published-on = { $grade } ({ $date })
ratings = { $count ->
    [one] Eine Komponente bewertet
   *[other] { $count } Komponenten bewertet
}
sources = Quellen
no-sources = Das Manifest nennt keine Quelle.
breakdown = Im Einzelnen
take = Badge in eine Karte einbinden
take-lead = Das Badge führt zu dieser Seite.
in-markdown = In Markdown
in-html = In HTML

compare-title = Systeme vergleichen
compare-lead = Mindestens zwei Systeme auswählen und sehen, welches mehr veröffentlicht und warum die Frameworks zu unterschiedlichen Ergebnissen kommen.
needs-script = Der Vergleich braucht ein Skript. Die Tabelle aller Systeme kommt ohne aus: Sie zeigt alle Ergebnisse nebeneinander.
add = System hinzufügen
    .it = Hinzufügen
remove = { $name } entfernen
loading = Wird geladen …
not-loaded = { $name } ließ sich nicht laden.
more-of-two = { $first } veröffentlicht mehr: { $count } von { $all } Komponenten, { $second } { $other }.
most-of-all = { $first } veröffentlicht am meisten: { $count } von { $all } Komponenten.
as-many = Gleich viele veröffentlicht: je { $count } von { $all } Komponenten.
most-shared = { $names } veröffentlichen am meisten: je { $count } von { $all } Komponenten.
could-change = Das könnte sich ändern: Bei { $name } { $count ->
    [one] ist eine Komponente
   *[other] sind { $count } Komponenten
} nicht angegeben.
cannot-change = Das gilt unabhängig davon, was nicht angegeben ist.
only = Nur { $name } veröffentlicht
only-none = Nichts, was nicht auch das andere veröffentlicht.
only-none-all = Nichts, was nicht auch ein anderes veröffentlicht.
both = Von allen veröffentlicht
both-none = Nichts.
on-request = auf Anfrage
in-part = teilweise
count-released = { $count } von { $all } Komponenten
count-request = { $count } auf Anfrage
count-part = { $count } teilweise
count-silent = { $count } ohne Angabe
less-openly = { $how }: { $names }
head-why = Woran es liegt
all-reasons = Alle Unterschiede
reasons = { $count ->
    [one] Der Grund
   *[other] Alle { $count } Gründe
}
why-title = Was jedes Framework sagt
same-reasons = Dasselbe Ergebnis aus denselben Gründen.
same-grade = Dasselbe Ergebnis aus anderen Gründen.
no-reasons = Keine einzelne Anforderung entscheidet: siehe die Einzelheiten zu jedem System.
more-reasons = { $count ->
    [one] Ein weiterer Unterschied
   *[other] { $count } weitere Unterschiede
}
matrix-title = Alle Komponenten
head-component = Komponente

pictures-lead = Zur Weiterverwendung, als SVG und PNG. Alle entstehen aus denselben Daten.
gradient-title = Der Gradient
gradient-caption = { $count ->
    [one] Ein System auf dem Gradienten der Veröffentlichung, von ganz geschlossen bis ganz offen (Stufen: Solaiman 2023).
   *[other] { $count } Systeme auf dem Gradienten der Veröffentlichung, von ganz geschlossen bis ganz offen (Stufen: Solaiman 2023).
} Auf Anfrage: Alle können Zugang beantragen.
years-title = Jahre und Stufen
years-caption = Jedes System beim Jahr seiner Veröffentlichung und auf seiner Stufe. Eine Linie führt von einer früheren Stufe zur heutigen; eine ungefüllte Markierung ist eine frühere Stufe. { $unplaced ->
    [0] {""}
    [one] Ein System fehlt: Sein Jahr oder seine Stufe ist nicht angegeben.
   *[other] { $unplaced } Systeme fehlen: Ihr Jahr oder ihre Stufe ist nicht angegeben.
}
matrix-caption = Was jedes Framework zu jedem System sagt. Dunkel ist die niedrigste Einstufung eines Frameworks, hell die höchste; die Skalen messen Verschiedenes und haben keine gemeinsame Einheit. Ein gestrichelter Rahmen: keine Einstufung, weil etwas nicht angegeben oder zu beurteilen ist.
matrix-heading = Systeme und Frameworks
in-words = Dasselbe in Worten

about-lead = Was die Wörter und Zahlen auf diesen Seiten bedeuten und woher sie jeweils stammen.
about-levels = Stufen
about-levels-text = Wo ein System auf dem Gradienten der Veröffentlichung steht, je nachdem, was Außenstehenden zugänglich ist.
about-closed = Außenstehende können es nicht nutzen.
about-staged = Es wird schrittweise veröffentlicht, nach und nach für mehr Menschen.
about-hosted = Menschen nutzen es über eine Seite oder eine App.
about-api = Programme nutzen es über eine Schnittstelle.
about-downloadable = Die Gewichte lassen sich herunterladen.
about-open = Gewichte, Trainingscode und Trainingsdaten sind veröffentlicht.
about-gated = „Auf Anfrage“ heißt: Alle können Zugang beantragen, und er wird im Einzelfall gewährt.
about-frameworks = Frameworks
about-scale = Kriterien: { $author }, { $version }.
about-link = Die Kriterien von { $author }
about-gradient = Fragt, wie das System und seine Teile zugänglich sind, und vergibt eine von sechs Stufen.
about-pieces = Zählt, wie viele von sieben Teilen veröffentlicht sind: was nötig ist, um ein Modell zu verstehen, zu betreiben und nachzubauen.
about-taxonomy = Bewertet jede Komponente von geschlossen bis ganz offen; gezeigt werden die Bewertungen der Gewichte und der Trainingsdaten.
about-mof = Verlangt Komponenten unter offenen Lizenzen und vergibt Class III, II oder I; darunter bleibt eine Veröffentlichung ohne Klasse.
about-osaid = Verlangt die Dateninformationen, den Code und die Parameter, die zum Modifizieren eines Systems nötig sind, unter offenen Bedingungen.
about-g7 = Unterscheidet G7-Stufen, von verfügbaren Gewichten bis zu Open Source mit offenen Daten.
about-eu = Fragt nach den Bedingungen, unter denen ein Modell nach der KI-Verordnung als frei und quelloffen gilt.
about-osai = Vergibt Punkte für vierzehn Parameter: offen, teilweise offen oder geschlossen.
about-score = Score
about-score-text = Von 0 bis 100, der Mittelwert dreier Komponentengruppen: Zugang zum Modell, Risikoanalyse und Replikation. Er ist eine eigene Zahl dieses Projekts und stammt aus keinem Framework. Er wird gezeigt, wenn mindestens die Hälfte dessen angegeben ist, was er zählt.
about-stated = Angaben
about-stated-text = Zu wie vielen von { $all } Komponenten ein Manifest etwas sagt. Was es auslässt, ist nicht angegeben; das heißt nicht, dass es nicht veröffentlicht ist.
about-published = Publizierte Ergebnisse
about-published-text = Was der Herausgeber eines Frameworks über dasselbe System gesagt hat, mit der Adresse. Wo unser Ergebnis abweicht, sagt das Manifest, warum.
about-components = Wer eine Komponente bekommen kann
about-license = Lizenz der Gewichte
class-osi = Open Source (OSI)
class-libre = Freie Software (FSF)
class-open-model = Offen, für Modelle gemacht
class-open-content = Offene Inhalte oder Daten
class-vague = Unklar
class-unknown = Nicht bekannt
class-use-restricted = Manche Nutzungen verboten
class-scale-restricted = Umfang begrenzt
class-non-commercial = Nicht kommerziell
class-no-derivatives = Keine Änderungen
class-proprietary = Proprietär
class-none = Keine Lizenz angegeben

feed-added = { $name } ist neu: { $level }.
feed-removed = { $name } ist nicht mehr aufgeführt.
feed-changed = { $name }: { $changes }.
feed-level = Stufe { $old } → { $new }
feed-result = { $framework } { $old } → { $new }
feed-component = { $component } { $old } → { $new }

short-gradient = Stufe
short-pieces = Teile
short-taxonomy = Taxonomie
short-mof = MOF
short-osaid = OSAID
short-g7 = G7
short-eu = KI-VO
short-osai = OSAI
