### Toutes les phrases qu’une personne lit, en français.

## language
name = Français
plural-one = i = 0,1
plural-two = {""}
plural-few = {""}
plural-many = e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
within = lower
decimal = ,

## list
and = {" "}et{" "}
or = {" "}ou{" "}
comma = ,{" "}
colon = {" "}:
stop = .

## finding
too-large = Le texte dépasse { $limit }.
too-large-fix = Vérifiez seulement le manifeste, sans les fichiers qu’il décrit.
too-deep = Plus de { $limit } niveaux sont imbriqués.
too-deep-fix = Imbriquez moins : cinq niveaux suffisent à un manifeste.
too-many-aliases = Les alias représentent beaucoup plus de texte qu’il n’y en a ici.
too-many-aliases-fix = Écrivez les valeurs là où elles servent.
too-many-findings = Autres constats non affichés : { $left_out }.
too-many-findings-fix = Corrigez d’abord ceux-ci.
syntax = Ce n’est pas du YAML : { $what }.
json-syntax = Ce n’est pas du JSON : { $what }.
utf16 = Le texte est en UTF-16. Un manifeste est en UTF-8.
utf16-fix = Enregistrez-le en UTF-8.
control-character = Le caractère { $character } n’est pas admis dans un texte.
remove = Supprimez cet élément.
several-documents = Un deuxième document commence ici. Seul le premier est lu.
several-documents-fix = Gardez un seul document, sans deuxième `---`.
duplicate-key = `{ $key }` figure deux fois (d’abord à la ligne { $first_line }). Seule la première occurrence compte.
remove-one = Supprimez l’une des deux occurrences.

not-a-mapping = Un manifeste est fait de clés et de valeurs. Ici : { $found }.
not-a-mapping-fix = Commencez par `openness: 1`.
empty = Le texte est vide. Collez un manifeste ou une carte de modèle, ou partez d’un exemple.
front-matter-not-a-mapping = L’en-tête YAML est fait de clés et de valeurs. Ici : { $found }.
front-matter-not-a-mapping-fix = Mettez une espace après chaque deux-points, comme dans `license: mit`.
front-matter-not-closed = Aucune ligne `---` ne ferme l’en-tête YAML qui commence ici.
front-matter-not-closed-fix = Ajoutez une ligne `---` après la dernière clé.
front-matter-not-first = Du texte précède l’en-tête YAML qui commence ici. Le Hub ne le lit pas.
front-matter-in-comment = Cet en-tête YAML est dans un commentaire. Le Hub ne l’y lit pas.
front-matter-in-fence = Cet en-tête YAML est dans un bloc de code. Le Hub ne l’y lit pas.
front-matter-after-comment = Un commentaire précède l’en-tête YAML qui commence ici. Le Hub ne le lit pas.
front-matter-place-fix = Placez l’en-tête YAML tout en haut de la carte.
no-front-matter = Cette carte n’a pas d’en-tête YAML : rien n’y est indiqué.
no-front-matter-fix = Commencez-la par trois lignes : `---`, puis `license:` avec un identifiant du Hub tel que `apache-2.0`, puis `---`.
missing-key = Il manque `{ $key }`.
missing-key-fix = Ajoutez `{ $example }`.
empty-key = `{ $key }` est vide.
empty-key-fix = Écrivez sa valeur à la suite, comme dans `{ $example }`.
unknown-version = `{ $found }` n’est pas une version connue du format.
unknown-version-fix = Écrivez `openness: 1`.
wrong-type = Valeur attendue pour `{ $key }` : { $expected }. Ici : { $found }.
true-or-false-fix = Écrivez `true` ou `false`, sans guillemets.
date-in-quotes-fix = Mettez-la entre guillemets.
key-not-text = Dans { $within }, une clé doit être un mot. Ici : { $found }.
unknown-word = `{ $word }` n’est pas une valeur de `{ $key }`.
unknown-word-fix = Écrivez l’une de ces valeurs : { $allowed }.
did-you-mean = Vouliez-vous dire `{ $nearest }` ?
write-meant = Écrivez `{ $meant }`.
bad-date = `{ $text }` n’est pas une date (`{ $key }`).
bad-date-fix = Écrivez `YYYY`, `YYYY-MM` ou `YYYY-MM-DD`.
unknown-key = `{ $key }` n’est pas une clé connue dans { $within }.
unknown-component-key = `{ $key }` n’est pas un composant connu.
unknown-key-fix = Supprimez-la, ou mettez son texte dans une `note`.
misplaced-key = `{ $key }` se place sous `{ $home }`.
misplaced-key-at-top = `{ $key }` se place au premier niveau du manifeste.
misplaced-key-at-top-fix = Déplacez-la au premier niveau, sans indentation.
misplaced-key-fix = Déplacez-la à cet endroit, avec une indentation.
bad-url = `{ $url }` n’est pas une adresse http ou https.
bad-url-fix = Écrivez l’adresse complète, en commençant par `https://`.
future-date = La date `{ $text }` est dans le futur (`{ $key }`).
future-date-fix = Écrivez la date de ce qui a déjà été publié.

repeated-claim = `{ $claim }` est déclaré deux fois, avec des preuves différentes. Seule la première déclaration compte.

refused-key = `{ $key }` n’est pas une clé de `{ $within }`. L’outil de ce format s’arrête ici.
misspelt-key = Dans ce format, `{ $key }` s’écrit `{ $meant }`.
outdated-keys = Le Model Openness Tool actuel ne lit pas `{ $key }`, une clé d’avant avril 2025.
outdated-keys-fix = Renommez `license_name` en `license`, `location` en `component_path` et `github` en `repository`.
unknown-component = `{ $name }` n’est pas un composant du référentiel. Son outil le prend pour `{ $taken_for }`.
unknown-component-fix = Écrivez un nom du référentiel, à la lettre près.
repeated-component = `{ $name }` figure deux fois. Seule cette occurrence compte.
no-model = Aucun modèle n’est répertorié : il n’y a rien à mesurer.
no-model-fix = Donnez au modèle le type `{ $expected }`.
several-models = Plusieurs modèles sont répertoriés. Seul `{ $measured }` est mesuré.
several-models-fix = Écrivez un document par modèle.
unknown-reference = `{ $key }` renvoie à `{ $to }`, mais rien ici ne porte cet identifiant.
unknown-reference-fix = Ajoutez l’élément manquant, ou corrigez l’identifiant.
incomplete = `{ $name }` n’indique pas : { $missing }.
incomplete-fix = Ajoutez ces informations : le format les exige.

no-license = Cette carte n’indique aucune licence.
no-license-fix = Ajoutez `license:` avec un identifiant du Hub, par exemple `license: apache-2.0`.
no-name = Cette carte ne dit pas comment s’appelle le modèle.
no-name-fix = Commencez son texte par un titre, ou ajoutez `model_name:`.
card-key = Le Hub ne lit pas la clé `{ $key }`.
card-value = Valeur attendue pour `{ $key }` : { $expected }. Ici : { $found }. Le Hub ne la lit pas.
card-item = Valeur attendue pour `{ $key }` : { $expected }. Dans sa liste se trouve : { $found }.
hub-spelling = Le Hub écrit la licence `{ $text }` sous la forme `{ $meant }`.
not-on-hub = Le Hub refuse la licence `{ $text }` : ce n’est pas l’un de ses identifiants.
not-on-hub-fix = Écrivez `license: other`, et en dessous `license_name: { $name }`.
suffix-on-hub = Le Hub refuse la licence `{ $text }` : ce n’est pas l’un de ses identifiants.
suffix-on-hub-fix = Écrivez `{ $meant }` : le Hub n’a qu’un identifiant, avec ou sans les versions ultérieures.
two-licenses = `license` dit `{ $license }` et `license_name` dit `{ $name }`. Les deux comptent.
two-licenses-fix = Gardez l’une des deux. À côté de `license_name`, `license` vaut `other`.
link-differs = La licence est `{ $license }`, mais `{ $key }` mène au texte de `{ $link }`. Les deux comptent.
link-differs-fix = Corrigez celle qui est fausse.
unknown-terms = Ce programme ne connaît pas les conditions de `{ $license }`.
unknown-terms-fix = Lisez-les vous-même : chaque résultat qui en dépend est à apprécier.

data-set-card = Ce texte semble être la carte d’un jeu de données. Seuls les modèles sont mesurés.
data-set-card-fix = Vérifiez la carte du modèle entraîné sur ces données.
space-card = Ce texte semble être la carte d’un Space. Seuls les modèles sont mesurés.
space-card-fix = Vérifiez la carte du modèle qu’il exécute.
skill = Ce texte semble être une compétence (skill) d’agent. Seuls les modèles sont mesurés.
page = Ce texte semble être une page ou un billet de blog. Seuls les modèles sont mesurés.
card-of-model-fix = Vérifiez le fichier README.md du dépôt d’un modèle.
spdx2 = Ce texte semble être du SPDX 2, qui n’est pas lu.
spdx-draft = Ce texte semble être une version préliminaire de SPDX 3, qui n’est pas lue.
cyclonedx-xml = Ce texte semble être du CycloneDX en XML, qui n’est pas lu.
old-cyclonedx = Ce texte semble être du CycloneDX { $version }, qui ne connaît pas les modèles et n’est pas lu.
bill-fix = Exportez-le en SPDX 3.0 (JSON-LD) ou en CycloneDX 1.5 à 1.7 (JSON).
musgo = Ce texte semble être un fichier du référentiel MusGO, qui n’est pas lu.
musgo-fix = Vérifiez la carte du modèle, ou écrivez un manifeste : `openness-badge init` en commence un.
project-file = Ce texte semble être `{ $name }`, qui décrit un paquet logiciel.
other-file = Ce texte semble être { $what } : ce format n’est pas lu.
html = Ce texte semble être une page web (HTML) : ce format n’est pas lu.
picture = Ce fichier semble être une image ({ $kind }).
picture-fix = S’il s’agit d’un badge, authentifiez-le plutôt : `openness-badge verify`.
address = C’est une adresse, et non le fichier qui s’y trouve.
address-fix = Ouvrez-la et vérifiez le fichier lui-même : un manifeste, ou le README.md d’un modèle.
not-a-manifest = Rien ici n’est une clé de manifeste, et le texte n’est dans aucun autre format lu.
read-instead-fix = Formats lus : manifestes, cartes de modèle, fichiers du MOF, de l’European Open Source AI Index et d’Eiras et al., CycloneDX 1.5 à 1.7 (JSON), SPDX 3.0 (JSON-LD).

misspelt-license = Cette licence ne s’écrit pas `{ $text }`.
unknown-license = La licence `{ $text }` n’est pas connue.
unknown-license-foreign = La licence `{ $text }` n’est pas connue : aucun identifiant de licence ne contient le caractère { $foreign }.
unknown-license-fix = Écrivez un identifiant SPDX, ou `LicenseRef-` suivi d’un nom pour une licence que SPDX ne répertorie pas.
unknown-license-fix-card = Écrivez un identifiant du Hub, tel que `apache-2.0`. Pour une autre licence, écrivez `license: other`, avec son nom dans `license_name` et son adresse dans `license_link`.
unknown-license-fix-mof = Écrivez un identifiant SPDX, à la lettre près : le Model Openness Tool n’accepte aucun autre nom.
unknown-license-fix-other = Écrivez un identifiant SPDX.
deprecated-license = SPDX a déclaré obsolète l’identifiant `{ $id }`.
only-or-later = `{ $id }` ne dit pas si les versions ultérieures s’appliquent aussi.
only-or-later-fix = Écrivez `{ $id }-only` ou `{ $id }-or-later`.
unknown-exception = `{ $text }` n’est pas une exception de licence répertoriée par SPDX.
unknown-exception-fix = Supprimez-la, ou écrivez une exception SPDX.
vague-license = `{ $text }` ne dit pas de quelle licence il s’agit.
vague-license-fix = Précisez laquelle, par un identifiant SPDX.
vague-license-fix-members = Précisez laquelle : { $members }.
vague-license-fix-card = Précisez laquelle, par un identifiant du Hub.
unnamed-license = `other` ne dit pas de quelle licence il s’agit.
unnamed-license-fix = Ajoutez son nom dans `license_name:`, et l’adresse de son texte dans `license_link:`.
license-syntax = `{ $text }` n’est pas une expression de licence : { $what }.
license-syntax-fix = Reliez les identifiants SPDX par `AND`, `OR` et `WITH`.
license-syntax-fix-card = Écrivez un seul identifiant du Hub, ou une liste d’identifiants.
not-a-license = `{ $text }` n’est pas une licence.
not-a-license-fix = Écrivez la licence, ou `availability: public` si aucune n’est indiquée. Si le composant n’a pas été publié, écrivez `availability: closed`.
not-a-license-fix-card = Écrivez la licence du modèle, ou supprimez la clé.
not-a-license-fix-mof = Si le composant a été publié, écrivez sa licence ou `unlicensed`. Sinon, retirez-le de la liste.
not-a-license-fix-other = Écrivez la licence, ou supprimez ce texte.
unfit-license = `{ $license }` n’est pas faite pour { $kind } comme `{ $component }`.
unfit-default = `{ $license }` n’est pas faite pour { $kind }.
unfit-license-fix-code = Choisissez une licence de logiciel, par exemple `Apache-2.0`.
unfit-license-fix-model = Choisissez une licence pour les modèles, par exemple `Apache-2.0` ou `OpenMDW-1.0`.
unfit-license-fix-data = Choisissez une licence pour les données, par exemple `CC-BY-4.0` ou `CDLA-Permissive-2.0`.
unfit-license-fix-document = Choisissez une licence pour les documents, par exemple `CC-BY-4.0`.
license-of-nothing = `{ $license }` est sans effet ici : `{ $component }` n’a pas été publié.
license-of-nothing-fix = Supprimez la licence, ou écrivez `availability: public`.

reached-by-nobody = Le public visé est `nobody`, mais { $what } disent le contraire. Tout cela compte comme `closed`.
one-reached-by-nobody = Le public visé est `nobody`, mais { $what } dit le contraire. Cela compte comme `closed`.
reached-by-nobody-fix = Indiquez dans `audience` qui peut l’utiliser, ou écrivez `closed` pour ce qui n’a pas été publié.
public-for-few = Le public visé est `{ $audience }`, mais `weights` vaut `public`. Les poids comptent comme `gated`.
public-for-few-fix = Écrivez `weights: gated`, ou `audience: everyone`.
no-download = `weights` vaut `{ $availability }`, mais `channels` n’a pas `download`. Les poids comptent comme `{ $counted }`.
no-download-fix = Ajoutez `download` à `channels`, ou indiquez comment on accède aux poids.
nothing-to-download = `channels` contient `download`, mais `weights` vaut `{ $availability }`. Le téléchargement ne compte pas.
nothing-to-download-fix = Supprimez `download`, ou indiquez qui peut obtenir les poids.
no-such-channel = `weights` vaut `{ $availability }`, mais `channels` n’a pas `{ $availability }`. Cela compte comme un canal.
no-such-channel-fix = Ajoutez `{ $availability }` à `channels`.
staged-of-nothing = `staged` vaut `true`, mais les poids ne sont ni publiés ni accessibles. La clé ne compte pas.
staged-of-nothing-fix = Supprimez `staged`, ou indiquez comment on accède aux poids.
never-absent = Un système qui a des poids a aussi `{ $component }` : `none` ne peut pas être exact.
weights-never-absent = Ce qui a été entraîné a des `weights` : `none` ne peut pas être exact.
never-absent-fix = Si ce composant n’a pas été publié, écrivez `closed`.

claim-not-supported = Vous le déclarez { $claim }, mais ce qui est indiqué ne le confirme pas. { $why }.
claim-not-supported-fix = { $fix } Ou retirez `{ $claim }` de `claims`.
level-not-stated = Le mode d’accès au système n’est pas indiqué : le système n’a donc pas de niveau.
level-beside-weights = `weights` vaut `{ $availability }`, et aucun autre mode d’accès au système n’est indiqué : le système n’a donc pas de niveau.
level-without-weights = `channels` contient `download`, mais `weights` n’est pas indiqué : le système n’a donc pas de niveau.
level-without-weights-fix = Ajoutez `weights` à `components`.
level-beside-weights-fix = Ajoutez `channels` à `access` : `[hosted]`, `[api]`, ou `[]` si personne à l’extérieur n’y a accès.
level-not-stated-fix = Ajoutez `weights` à `components`, ou `channels` à `access` : `[hosted]`, `[api]`, ou `[]` si personne à l’extérieur n’y a accès.
level-beside-weights-fix-card = Ajoutez `channels` à `access` sous la clé `openness` : `[hosted]`, `[api]`, ou `[]` si personne à l’extérieur n’y a accès.
level-not-stated-fix-card = Ajoutez `license:` si le dépôt contient les poids, ou ajoutez `weights` sous la clé `openness`.
not-stated = Ces éléments ne sont pas indiqués, et chacun pourrait améliorer un résultat : { $what }.
more-not-stated = Ces éléments ne sont pas indiqués, et chacun pourrait améliorer un résultat : { $what } ; et { $more } de plus.
one-not-stated = Cet élément n’est pas indiqué, et pourrait améliorer un résultat : { $what }.
not-stated-fix = Ajoutez-les. Si un composant n’a pas été publié, écrivez `closed` ; s’il n’existe pas, `none`.
one-fact-not-stated-fix = Ajoutez { $what }.
one-not-stated-fix = Ajoutez { $what }. Si ce composant n’a pas été publié, écrivez `closed` ; s’il n’existe pas, `none`.
not-stated-fix-card = Ajoutez-les sous la clé `openness`, ou commencez un manifeste : `openness-badge init --from README.md -o openness.yaml`.
not-stated-fix-other = Ce format ne permet pas de l’indiquer. Commencez un manifeste, qui le permet : `openness-badge init --from FILE -o openness.yaml`.
weights-not-stated = `channels` dit comment on accède au système, mais `weights` n’est pas indiqué.
weights-not-stated-fix = Ajoutez `weights` à `components`. Si les poids n’ont pas été publiés, écrivez `closed`.
base-weights-not-stated = Le modèle a été affiné à partir de `{ $base }`, mais `base-weights` n’est pas indiqué. La licence du modèle de base peut aussi s’appliquer à ce modèle.
base-weights-not-stated-fix = Ajoutez `base-weights` à `components`, avec sa licence.
base-weights-not-stated-fix-card = Ajoutez `base-weights`, avec sa licence, sous la clé `openness`.
claim-in-text = Selon la carte, le modèle est { $claim } (« { $quote } »). Sans déclaration, cela n’est pas vérifié.
claim-in-text-fix-open-source = Ajoutez `claims: [open-source]` sous la clé `openness`. Il y faut le code, les poids et les données d’entraînement, chacun publié sous des conditions libres.
claim-in-text-fix-open = Ajoutez `claims: [open]` sous la clé `openness`. Il y faut les poids, l’architecture, le code d’inférence, le code d’entraînement et les données d’entraînement, accessibles à tous.

unknown-code = `{ $code }` n’est pas le code d’un constat.
unknown-code-fix = Trouvez le code avec `openness-badge explain`.

part-licenses-are-joined = les licences se relient par `AND` ou `OR`
part-operator-before-parenthesis = il manque un opérateur avant `(`
part-too-many-parentheses = plus de 32 parenthèses sont imbriquées
part-license-before-closing = il manque une licence avant `)`
part-no-parenthesis-before-closing = aucune `(` ne précède cette `)`
part-license-before-operator = il manque une licence avant l’opérateur
part-no-license-before-with = aucune licence ne précède ce `WITH`
part-exception-already = cette licence a déjà une exception
part-exception-after-with = il manque une exception après `WITH`
part-operator-before-license = il manque un opérateur avant la licence
part-license-at-the-end = il manque une licence à la fin
part-parenthesis-at-the-end = il manque une `)` à la fin
part-too-long = le texte dépasse 1 000 caractères
part-true-or-false = `true` ou `false`
part-date-in-quotes = une date entre guillemets
part-nothing = rien
part-components = `components`
part-text = du texte
part-list-of-words = une liste de mots
part-address-or-addresses = une adresse ou une liste d’adresses
part-manifest = un manifeste
part-system = `system`
part-access = `access`
part-list = une liste
part-mapping = un dictionnaire
part-truth-value = une valeur booléenne
part-number = un nombre
part-no-such-anchor = aucune ancre de ce nom ne précède cet alias
part-comma-or-brace = une virgule ou une accolade fermante est attendue ici
part-comma-or-bracket = une virgule ou un crochet fermant est attendu ici
part-key-indented-like-others = une clé est attendue ici, indentée comme les précédentes
part-item-indented-like-others = un élément de liste est attendu ici, indenté comme les précédents
part-value-should-be-here = une valeur est attendue ici
part-only-new-document = seul un nouveau document peut commencer ici, par une ligne `---`
part-no-percent = seule une clé ou la fin du document est possible ici, pas `%`
part-nothing-can-follow-dots = rien ne peut suivre `...`
part-key-without-colon = cette ligne est une clé sans `:`, ou elle n’est pas assez indentée
part-second-colon = avec un deuxième `: ` sur une ligne, le texte doit être entre guillemets
part-key-cannot-be-here = une clé n’est pas possible ici
part-item-on-its-own-line = un élément de liste ne peut pas commencer ici, seulement sur sa propre ligne
part-no-item-in-brackets = entre crochets, `-` ne commence pas un élément de liste
part-space-after-colon = il manque une espace après ce `:`
part-no-colon-here = un `:` n’est pas possible ici ; un crochet ou une accolade n’est peut-être pas fermé avant
part-nothing-to-close = rien n’est ouvert ici qui puisse être fermé
part-quotes-do-not-end = le texte entre guillemets ne se termine pas
part-quotes-end-after-document = le texte entre guillemets ne se termine pas avant la fin du document
part-quotes-have-ended = le texte entre guillemets se termine avant cet endroit
part-quotes-not-indented = le texte entre guillemets ne se termine pas, ou sa ligne suivante n’est pas assez indentée
part-tab = une tabulation ne peut pas servir d’indentation, seulement des espaces
part-indented-like-none = cette ligne n’est indentée comme aucune ligne à laquelle elle pourrait appartenir
part-block-not-indented = cette ligne d’un bloc de texte n’est pas assez indentée
part-after-block-sign = seuls `+`, `-`, un chiffre de 1 à 9 et un commentaire peuvent suivre sur cette ligne
part-comment-in-text = un commentaire ne peut pas se trouver entre les lignes d’un texte
part-space-before-hash = il manque une espace avant le `#`
part-character-needs-quotes = une valeur ne peut pas commencer par ce caractère ; il faut des guillemets
part-byte-order-mark = un indicateur d’ordre des octets (BOM) n’est possible qu’au début
part-name-should-follow-here = un nom est attendu ici
part-tag-not-declared = le préfixe de ce tag n’est pas déclaré
part-not-understood = ceci n’a pas de sens à cet endroit
part-line-goes-on = cette ligne continue le texte de la précédente ; elle est peut-être trop indentée, ou il y manque une espace après un `:`
part-half-of-a-pair = cette séquence d’échappement est la moitié d’une paire de substitution
part-no-escape = ce n’est pas une séquence d’échappement
part-bracket-not-closed = ce crochet n’est pas fermé
part-brace-not-closed = cette accolade n’est pas fermée
part-digits-should-follow = des chiffres hexadécimaux sont attendus ici
part-escape-for-nothing = cette séquence d’échappement ne désigne aucun caractère
part-text-after-end = du texte suit la fin
part-quoted-key = une clé entre guillemets doubles est attendue ici
part-colon-should-be-here = un `:` est attendu ici
part-unescaped-character = une fin de ligne, une tabulation ou un caractère de contrôle doit être échappé ici
part-four-digits = quatre chiffres hexadécimaux doivent suivre `\u`
part-alias-in-itself = cet alias est à l’intérieur de ce qu’il répète
part-list-of-mappings = une liste de dictionnaires
part-bill-of-materials = une nomenclature
part-component = un composant
part-mapping-with-the-key-name = un dictionnaire avec la clé `name`
part-list-of-addresses = une liste d’adresses
part-uuid = `urn:uuid:` et un UUID
part-other-text = un autre texte
part-model-file-of-the-taxonomy = un fichier de modèle de la taxonomie
part-mapping-of-ratings = un dictionnaire de notes
part-mapping-with-the-key-value = un dictionnaire avec la clé `value`
part-mapping-with-the-keys-year-and-month = un dictionnaire avec les clés `year` et `month`
part-config-json-of-a-model = le `config.json` d’un modèle
part-adapter-config-json-of-an-adapter = l’`adapter_config.json` d’un adaptateur
part-model-index-json-of-a-pipeline = le `model_index.json` d’un pipeline
part-tokenizer-config-json-of-a-model = le `tokenizer_config.json` d’un modèle
part-index-of-weights = l’index des poids
part-answer-of-the-hubs-api = une réponse de l’API du Hub
part-data-set-in-json-ld-croissant = un jeu de données en JSON-LD (Croissant)
part-report-of-this-program = un rapport de ce programme
part-data-for-shields = des données pour un badge de shields.io
part-citation-file = un fichier de citation
part-notebook = un notebook
part-description-of-an-api-openapi = une description d’API (OpenAPI)
part-description-of-an-api-swagger = une description d’API (Swagger)
part-kubernetes-resource = une ressource Kubernetes
part-compose-file = un fichier Compose
part-workflow-of-github-actions = un workflow GitHub Actions
part-sarif-log = un journal SARIF
part-mlflow-model = un modèle MLflow
part-card-of-the-model-card-toolkit = une carte du Model Card Toolkit
part-xml-file = un fichier XML
part-pdf-file = un fichier PDF
part-file-of-weights-gguf = un fichier de poids (GGUF)
part-archive = une archive
part-script = un script
part-toml-or-ini-file = un fichier TOML ou INI
part-mapping-with-components = un dictionnaire avec `components`
part-text-or-a-list-of-texts = un texte ou une liste de textes
part-list-of-models-with-their-results = une liste de modèles avec leurs résultats
part-list-of-components = une liste de composants
part-list-of-at-most-17-components = une liste d’au plus 17 composants
part-release-license = `release.license`
part-bare-date = une date sans guillemets, que l’outil de ce format lit comme un nombre
part-number-1 = le nombre 1
part-mapping-with-keys-such-as-channels = un dictionnaire avec des clés telles que `channels`
part-list-of-dates-and-levels = une liste de dictionnaires avec les clés `date` et `level`
part-entry-of-history = une entrée de `history`
part-license-or-one-for-each-kind = une licence, ou un dictionnaire avec une licence par type
part-mapping-of-components = un dictionnaire de composants
part-availability-a-license-or-a-mapping = une disponibilité, une licence ou un dictionnaire
part-default-license = `license`
part-original = `original`
part-original-components = `original.components`
part-original-classes = `original.classes`
part-original-ratings = `original.ratings`
part-mapping-with-the-key-format = un dictionnaire avec la clé `format`
part-mapping-of-components-to-licenses = un dictionnaire associant des licences aux composants
part-text-of-a-license-or-unlicensed = le texte d’une licence, ou `unlicensed`
part-mapping-of-parameters-to-classes = un dictionnaire associant des classes aux paramètres
part-mapping-of-components-to-levels = un dictionnaire associant des niveaux aux composants
part-grade = `grade`
part-list-of-safeguards = une liste de textes, ou de dictionnaires avec la clé `what`
part-text-or-a-mapping-of-text-and-url = un texte, ou un dictionnaire avec un texte et `url`
part-entry-of-claims = une entrée de `claims`
part-word-or-a-mapping-with-the-key-claim = un mot, ou un dictionnaire avec la clé `claim`
part-list-of-yardsticks-and-grades = une liste de dictionnaires avec les clés `yardstick` et `grade`
part-entry-of-assessments = une entrée de `assessments`
part-entry-of-safeguards = une entrée de `safeguards`
part-access-reason = `access.reason`
part-access-plans = `access.plans`
part-file-of-the-index = un fichier de l’Index
part-org = `org`
part-words-with-commas-between-them = des mots séparés par des virgules
part-mapping-with-the-keys-basemodel-and-endmodel = un dictionnaire avec les clés `basemodel` et `endmodel`
part-parameter = un paramètre
part-mapping-with-the-key-class = un dictionnaire avec la clé `class`
part-project = `project`
part-file-of-opening-up-chatgpt = un fichier d’Opening up ChatGPT
part-iri-such-as-an-address = un IRI, par exemple une adresse

kind-code = du code
kind-model = des modèles
kind-data = des données
kind-document = des documents


## note
license-link = sa licence : { $url }
given-as = licence donnée comme "{ $license }"
concluded = conclu comme étant sous "{ $license }"
under = { $name } sous "{ $license }"
one-of-them = l’un d’eux
without-name = un élément sans nom
classified = classé comme "{ $class }"
in-bill = dans la nomenclature
in-document = dans le document
bill-energy = la nomenclature indique l’énergie de l’entraînement
bill-data = la nomenclature répertorie les données { $names } sans dire à quoi elles servent
document-data = le document répertorie les données { $names } sans dire à quoi elles servent
form = la carte a un formulaire ; il n’est pas indiqué si le Hub exige de le remplir
adapter = un adaptateur
quantized = une version quantifiée
merge = une fusion
own-license = { $what } : la licence est la sienne, non celle du modèle de base

## level
# « Tout ouvert » et non « Entièrement ouvert » : le nom du niveau doit tenir dans sa case
# du gradient.
closed = Tout fermé
    .inside = tout fermé
staged = Sortie par étapes
    .inside = sortie par étapes
hosted = Accès hébergé
    .inside = accès hébergé
api = Accès par API
    .inside = accès par API
downloadable = Téléchargeable
    .inside = téléchargeable
open = Tout ouvert
    .inside = tout ouvert
gated = { $level }, sur demande
not-stated = non indiqué
needs-judgement = à apprécier
at-least = au moins { $grade }
availability-public = accès public
availability-gated = sur demande
availability-partial = publié en partie
availability-described = décrit, non publié
availability-api = par API uniquement
availability-hosted = hébergé uniquement
availability-closed = non publié
availability-none = inexistant
not-known-outside = inconnu à l’extérieur
announced = annoncé

## component
architecture = Architecture
    .inside = architecture
pretraining-code = Code de préentraînement
    .inside = code de préentraînement
finetuning-code = Code d’affinage
    .inside = code d’affinage
alignment-code = Code d’alignement
    .inside = code d’alignement
data-processing-code = Code de traitement des données
    .inside = code de traitement des données
inference-code = Code d’inférence
    .inside = code d’inférence
evaluation-code = Code d’évaluation
    .inside = code d’évaluation
safety-evaluation-code = Code d’évaluation de la sûreté
    .inside = code d’évaluation de la sûreté
supporting-tools = Outils auxiliaires
    .inside = outils auxiliaires
environment = Environnement logiciel
    .inside = environnement logiciel
weights = Poids
    .inside = poids
base-weights = Poids de base
    .inside = poids de base
checkpoints = Points de contrôle
    .inside = points de contrôle
hyperparameters = Hyperparamètres
    .inside = hyperparamètres
random-seeds = Graines aléatoires
    .inside = graines aléatoires
metadata = Métadonnées
    .inside = métadonnées
pretraining-data = Données de préentraînement
    .inside = données de préentraînement
finetuning-data = Données d’affinage
    .inside = données d’affinage
alignment-data = Données d’alignement
    .inside = données d’alignement
evaluation-data = Données d’évaluation
    .inside = données d’évaluation
safety-evaluation-data = Données d’évaluation de la sûreté
    .inside = données d’évaluation de la sûreté
sample-outputs = Exemples de sorties
    .inside = exemples de sorties
model-card = Carte de modèle
    .inside = carte de modèle
data-card = Carte de données
    .inside = carte de données
technical-report = Rapport technique
    .inside = rapport technique
research-paper = Article de recherche
    .inside = article de recherche
evaluation-results = Résultats d’évaluation
    .inside = résultats d’évaluation
code-documentation = Documentation du code
    .inside = documentation du code
training-setup = Configuration d’entraînement
    .inside = configuration d’entraînement
usage-documentation = Documentation d’utilisation
    .inside = documentation d’utilisation
training-code = Code d’entraînement
    .inside = code d’entraînement
training-data = Données d’entraînement
    .inside = données d’entraînement
kind-code = Code
kind-model = Modèle
kind-data = Données
kind-document = Documentation

## report
next = .{" "}
beside = {" "};{" "}
between = {" "}

# Formes neutres : ce qui est « rempli » est un critère, une condition ou un composant.
state-met = rempli
state-partly = en partie rempli
state-not-met = non rempli
answer-yes = oui
answer-partly = en partie
answer-no = non
# Se lit derrière « le déclare », « le modèle est ».
claim-open-source = open source
claim-open-weights = à poids ouverts
claim-open = ouvert
claim-reproducible = reproductible

condition-non-commercial = pas d’usage commercial
condition-commercial-by-application = usage commercial seulement après une demande
condition-up-to = pas d’usage commercial au-delà de { $size }
condition-some-business-by-agreement = certaines activités exigent un accord distinct
condition-source-available = ni vente, ni hébergement, ni produits concurrents
condition-all-rights-reserved = tous droits réservés
condition-no-derivatives = pas de versions modifiées
condition-no-redistribution = redistribution interdite
condition-forbidden-uses = interdit certains usages
condition-outputs-limited = limite l’usage des sorties
condition-name-shown = un nom doit être affiché
condition-name-shown-above = un nom doit être affiché au-delà de { $size }
condition-share-alike = les dérivés restent sous la même licence
condition-revocable = le titulaire peut la modifier ou y mettre fin
condition-not-in-eu = exclut l’UE
condition-not-in-eu-uk-korea = exclut l’UE, le Royaume-Uni et la Corée du Sud
condition-no-multimodal-in-eu = exclut l’UE pour les modèles multimodaux
# En chiffres : « 700 millions » demanderait « d’utilisateurs ».
counts = thousand million billion
thousand = { $count } 000
ten-thousand = { $count }0 000
million = { $count } 000 000
    .one = 1 000 000
hundred-million = { $count }00 000 000
billion = { $count } 000 000 000
size-users-a-month = { $number } utilisateurs
size-users-a-day = { $number } utilisateurs par jour
size-users-a-year = { $number } utilisateurs par an
size-visits-a-month = { $number } visites par mois
size-dollars-a-year = { $number } dollars US par an
size-dollars-a-month = { $number } dollars US par mois
size-euros-a-year = { $number } euros par an
size-yen-a-year = { $number } yens par an

reason = { $what } : { $how }
under = { $how } sous { $license }
under-conditions = { $how } sous { $license } ({ $conditions })
under-unlisted = { $how } sous { $license }, qui ne figure sur aucune liste de licences ouvertes
under-content = { $how } sous { $license }, qui n’est pas une licence de logiciel
under-not-approved = { $how } sous { $license }, que l’Open Source Initiative n’a pas approuvée
under-unknown = { $how } sous { $license }, dont ce programme ne connaît pas les conditions
without-license = { $how }, sans licence indiquée
price = Prix
    .inside = prix
price-is-free = gratuit
price-is-paid = payant
price-is-mixed = payant en partie
price-free = L’accès est gratuit
price-paid = L’accès est payant
price-mixed = L’accès est payant en partie
price-not-stated = Aucun prix n’est indiqué
price-by-weights = Aucun prix n’est indiqué, mais les poids se téléchargent sans payer
audience = Public visé
    .inside = public visé
audience-everyone = Tout le monde peut l’utiliser
audience-registered = Toute personne inscrite peut l’utiliser
audience-researchers = Seuls les chercheurs peuvent l’utiliser
audience-partners = Seuls les partenaires peuvent l’utiliser
audience-nobody = Personne à l’extérieur ne peut l’utiliser
only-researchers = chercheurs uniquement
only-partners = partenaires uniquement
only-nobody = personne à l’extérieur
stage = Sortie
    .inside = sortie
stage-by-stage = par étapes
staged = La sortie par étapes est encore en cours
not-staged = Aucune autre étape n’est annoncée

decides-nothing = Il ne manque rien
decides-judgement = À apprécier : { $what }
decides-reach = Le mode d’accès au système n’est pas indiqué
decides-download = Aucun téléchargement n’est proposé
decides-api = Aucune API n’est proposée
decides-hosted = Aucun service hébergé n’est proposé

# Les noms de composants sont sans article : ils suivent un deux-points.
fix-release-open = Publier sous licence ouverte : { $what }
fix-release = Publier : { $what }
fix-license = Placer sous licence ouverte : { $what }
fix-availability = Indiquer qui y a accès : { $what }
fix-which-license = Indiquer sous quelle licence l’utiliser : { $what }
fix-price = Indiquer ce que cela coûte. Si c’est gratuit, écrire `access.price: free`
judge-terms = Lire la licence et en apprécier les conditions
judge-which = Préciser de quelle licence `{ $license }` il s’agit : { $members }
judge-data = Apprécier si ce qui est publié ou décrit suffit à construire un système substantiellement équivalent, et s’il n’est pas possible d’en partager davantage

edit-release-open = Publier sous licence ouverte, par exemple `{ $license }` : { $what }
edit-release = Publier : { $what }
edit-license = Placer sous licence ouverte, par exemple `{ $license }` : { $what }
edit-everyone = L’ouvrir à tous
edit-free = Ne demander aucun prix, et écrire `access.price: free`
edit-complete = Achever la sortie par étapes
edit-download = Proposer un téléchargement
edit-api = Proposer une API
edit-hosted = Proposer un service hébergé

gradient-audience = Ouvert à tous
gradient-audience-fix = L’ouvrir à tous, ou à toute personne inscrite
gradient-complete = Sortie complète
gradient-fix = À publier, au moins sur demande
gradient-fix-may-be-none = À publier. Si cela n’existe pas, écrire `none`
group-access = Accès
group-core = Noyau
group-where-it-exists = Le cas échéant
group-training = Entraînement
group-evaluation = Évaluation
group-deployment = Déploiement
group-availability = Disponibilité
group-documentation = Documentation

pieces-none = aucune des 7 pièces
pieces-some = { $met } des 7 pièces
pieces-open-source = open source
pieces-system-source-code = Code source du système
pieces-model-parameters = Paramètres du modèle
pieces-dataset = Jeu de données
pieces-hyperparameters = Hyperparamètres
pieces-training-source-code = Code source d’entraînement
pieces-random-number-generation = Génération de nombres aléatoires
pieces-software-frameworks = Frameworks logiciels

taxonomy-headline = poids : { $weights } · données : { $data }
taxonomy-unknown = inconnu
taxonomy-reason = { $reason } : { $level }
taxonomy-by-authors = { $reason }, selon la note des auteurs : { $level }
taxonomy-points = { $reason }, { $points } des 5 points : { $level }
taxonomy-points-by-reading = { $reason }, { $points } des 5 points selon la lecture de ce projet : { $level }
taxonomy-training-code-pretraining = Code de préentraînement
taxonomy-training-code-finetuning = Code d’affinage
taxonomy-training-code-alignment = Code d’alignement
taxonomy-training-data-pretraining = Jeux de données de préentraînement
taxonomy-training-data-sft = Jeux de données d’affinage supervisé
taxonomy-training-data-alignment = Jeux de données d’alignement
taxonomy-evaluation-code-general = Code d’évaluation générale
taxonomy-evaluation-code-safety = Code d’évaluation de la sûreté
taxonomy-evaluation-data-utility = Benchmarks d’utilité
taxonomy-evaluation-data-safety = Jeux de données d’évaluation de la sûreté
taxonomy-deployment-code-inference = Code d’inférence
taxonomy-deployment-data-weights = Architecture et poids du modèle

mof-no-verdict = pas de verdict
mof-label = { $name }, { $class }
mof-paper = L’article de recherche en tient lieu
mof-under = Sous { $license }
mof-not-on-list = Sous `{ $license }`, qui ne figure pas sur la liste de licences ouvertes du référentiel
mof-unlicensed = Sans licence
mof-missing = Absent de la publication
mof-fix-missing = À publier sous licence ouverte
mof-fix-unlicensed = Y ajouter une licence ouverte
mof-fix-misspelt = Écrire { $license }
mof-fix-license = À placer sous licence ouverte, par exemple `Apache-2.0`
mof-refused = le Model Openness Tool s’arrête à `{ $key }`
mof-mended = avec { $licenses }
mof-mended-license = { $meant } au lieu de `{ $text }`
mof-typed = si chaque composant devait avoir une licence faite pour son type de contenu ; sans une telle licence : { $names }
mof-understood = si l’outil comprenait { $licenses }
mof-would-be-mended = Serait { $headline } avec { $licenses }
mof-would-be-typed = Serait { $headline } si chaque composant devait avoir une licence faite pour son type de contenu ; sans une telle licence : { $names }
mof-would-be-understood = Serait { $headline } si l’outil comprenait { $licenses }

osaid-all = 3 éléments présents sur 3
osaid-some = { $met } des 3 éléments
osaid-data = Informations sur les données
osaid-code = Code
osaid-parameters = Paramètres

g7-none = hors échelon G7
g7-price = Gratuit
g7-weights = Poids disponibles
g7-inference-code = Code d’inférence disponible
g7-open-weights = Poids ouverts
g7-open-inference-code = Code d’inférence ouvert
g7-training-code = Code d’entraînement ouvert
g7-training-data = Données d’entraînement ouvertes, ou moins si elles ne peuvent pas être partagées
g7-open-data = Données d’entraînement ouvertes en totalité

eu-headline = { $met } des { $all } conditions indiquées
eu-access = Accès
eu-use = Utilisation
eu-modification = Modification
eu-distribution = Distribution
eu-monetisation = Pas de monétisation
eu-weights = Poids publics
eu-architecture = Architecture publique
eu-usage = Informations d’utilisation publiques
eu-price-not-stated = Aucun prix n’est indiqué ; la condition va au-delà du prix d’un téléchargement
eu-page-keeps-out = La page du modèle exclut les personnes situées dans l’Union européenne
eu-access-fix = Donner à tous l’accès aux poids
eu-territory-fix = Placer les poids sous une licence qui n’exclut pas l’Union européenne, par exemple `Apache-2.0`
eu-publish-fix = Publier { $what }
eu-judge-access = Apprécier si tous y ont accès sans discrimination
eu-judge-terms = Apprécier si les restrictions sont spécifiques, proportionnées et dirigées seulement contre des risques importants
eu-judge-usage = Apprécier si la carte de modèle en dit assez sur l’utilisation du modèle, ou publier `usage-documentation`
eu-judge-price = Apprécier si ce qui est payant est facultatif

osai-headline = { $points } sur { $maximum }
osai-no-score = pas de score
osai-blank = L’Index laisse la case vide
osai-says = L’Index dit { $class }
osai-not-in-manifest = Un manifeste ne le dit pas
osai-fix = Tout publier sous licence ouverte
osai-fix-document = Publier le document en entier
osai-fix-licenses = Placer les poids, le code d’entraînement et les données d’entraînement sous licence ouverte
osai-fix-license = Placer les poids sous licence ouverte
osai-fix-package = Publier un paquet dans un registre de paquets
osai-fix-api = Proposer une API sans restrictions
osai-refused = le site de l’Index s’arrête à `{ $key }`
osai-parameter-datasources-basemodel = Données du modèle de base
osai-parameter-datasources-endmodel = Données du modèle final
osai-parameter-weights-basemodel = Poids du modèle de base
osai-parameter-weights-endmodel = Poids du modèle final
osai-parameter-trainingcode = Code d’entraînement
osai-parameter-code = Documentation du code
osai-parameter-hardware-architecture = Documentation du matériel et de l’architecture
osai-parameter-preprint = Prépublication
osai-parameter-paper = Article
osai-parameter-modelcard = Carte de modèle
osai-parameter-datasheet = Fiche de données
osai-parameter-package = Paquet
osai-parameter-api = API
osai-parameter-licenses = Licences
osai-parameter-opencode = Code ouvert
osai-parameter-llmdata = Données LLM
osai-parameter-llmweights = Poids LLM
osai-parameter-rldata = Données RL
osai-parameter-rlweights = Poids RL
osai-parameter-license = Licence
osai-parameter-architecture = Architecture

summary-staged = Sa sortie se fait par étapes.
summary-open = Tout ouvert : vous pouvez télécharger les poids et les exécuter.
summary-open-on-request = Tout ouvert : vous pouvez obtenir les poids sur demande.
summary-open-registered = Tout ouvert : vous pouvez obtenir les poids après inscription.
summary-weights = Vous pouvez télécharger les poids et les exécuter.
summary-weights-on-request = Vous pouvez obtenir les poids sur demande.
summary-weights-registered = Vous pouvez obtenir les poids après inscription.
summary-weights-researchers = Les chercheurs peuvent obtenir les poids sur demande.
summary-weights-partners = Les partenaires peuvent obtenir les poids sur demande.
summary-api = Vous pouvez l’utiliser par une API.
summary-api-registered = Vous pouvez l’utiliser par une API après inscription.
summary-api-researchers = Les chercheurs peuvent l’utiliser par une API.
summary-api-partners = Les partenaires peuvent l’utiliser par une API.
summary-hosted = Vous pouvez l’utiliser comme service hébergé.
summary-hosted-registered = Vous pouvez l’utiliser comme service hébergé après inscription.
summary-hosted-researchers = Les chercheurs peuvent l’utiliser comme service hébergé.
summary-hosted-partners = Les partenaires peuvent l’utiliser comme service hébergé.
summary-some-weights = Une partie des poids est publiée.
summary-no-weights = Les poids ne sont pas publiés.
summary-weights-not-stated = Il n’est pas indiqué si les poids sont publiés.
summary-not-announced = Personne à l’extérieur ne peut l’utiliser, et il n’est pas annoncé.
summary-nobody = Personne à l’extérieur ne peut l’utiliser.
summary-not-stated = Il n’est pas indiqué comment on accède au système, ni si les poids sont publiés.
summary-without-weights = Il n’y a pas de poids.
summary-reach-not-stated = Le mode d’accès au système n’est pas indiqué.
summary-other-ways-not-stated = Il n’est pas indiqué si le système peut s’utiliser autrement.
summary-nothing-else = Rien d’autre de ce qu’il faut pour le construire n’est indiqué.
summary-released = Publié : { $what }.
summary-also-on-request = Sur demande : { $what }.
summary-in-part = Publié en partie : { $what }.
summary-not-released = Non publié : { $what }.
summary-also-not-stated = Non indiqué : { $what }.
summary-claim = Le développeur le déclare { $claim } ; ce qui est indiqué ne le confirme pas : { $missing }.

by-osaid-yes = Selon la définition de l’OSI : oui
by-osaid-no = Selon la définition de l’OSI : non. { $reasons }
by-pieces-yes = Selon les pièces de Corso : oui
by-pieces-no = Selon les pièces de Corso : non. { $reasons }
by-g7-yes = Selon les échelons du G7 : oui
by-g7-no = Selon les échelons du G7 : non. { $reasons }
by-gradient-yes = Selon le gradient de publication : oui
by-gradient-no = Selon le gradient de publication : non. { $reasons }
by-score-yes = Selon tout ce qu’exige la réplication : oui
by-score-no = Selon tout ce qu’exige la réplication : non. { $reasons }
claim-fix-release-open = Publiez { $what } pour tous sous licence ouverte, par exemple { $licenses }.
claim-fix-license = Placez { $what } sous licence ouverte, par exemple { $licenses }.
claim-fix-add-license = Ajoutez une licence ouverte pour { $what }, par exemple { $licenses }.
claim-fix-add-open = Ajoutez { $what } à `components`, sous licence ouverte, par exemple { $licenses }.
claim-fix-release = Publiez { $what }, au moins sur demande.
claim-fix-add = Ajoutez { $what } à `components`, avec la valeur `public` ou `gated`.
claim-fix-price = Ne demandez aucun prix, et écrivez `access.price: free`.
claim-fix-audience = Ouvrez-le à tous, et écrivez `access.audience: everyone`.
claim-fix-download = Proposez un téléchargement, et ajoutez `download` à `access.channels`.
claim-fix-stage = Achevez la sortie par étapes, et supprimez `access.staged`.

## column
name = Le nom du système, tel que le texte le donne.
source = Le format du texte.
level = Le niveau sur le gradient, en un mot. Null si le mode d’accès au système n’est pas indiqué.
gated = Indique si l’accès se fait sur demande. Null s’il n’y a pas de niveau.
stated = Combien des trente composants sont indiqués.
score = Le score de ce qui est indiqué, de 0 à 100.
score-at-most = Le score en comptant tout ce qui n’est pas indiqué, de 0 à 100.
level-index = Le niveau en chiffre, de 0 (tout fermé) à 5 (tout ouvert). Null s’il n’est pas indiqué.
grade = La position sur l’échelle du référentiel { $yardstick }, à partir de 0 (rien d’atteint), pour ce qui est indiqué. Null s’il n’y a pas de résultat à afficher.
points = Les points selon le référentiel { $yardstick }, pour ce qui est indiqué. Null s’il n’y a pas de résultat à afficher.
at-most = Ce que cela pourrait être au maximum, en comptant tout ce qui n’est pas indiqué et en accordant ce qui est à apprécier.
errors = Nombre d’erreurs du texte.
warnings = Nombre d’avertissements du texte.
digest = SHA-256 de la forme canonique du manifeste.
error = Le code de la raison pour laquelle il n’y a rien à évaluer. Null sinon.
error-message = Cette raison en une phrase.
not-utf8 = Le texte n’est pas en UTF-8.


## badge
label = openness
label-of = openness · { $framework }
not-readable = illisible
unknown = inconnu
percent = { $share } %
with-score = { $message } · { $score }
    .spoken = { $message }, { $score }
with-score-at-least = { $message } · ≥ { $score }
    .spoken = { $message }, au moins { $score }
name = { $what } : { $message }
    .self-assessed = { $what } : { $message } (auto-évalué)
    .of = { $system }, { $label }
message-self-assessed = { $message } (auto-évalué)
line = { $label } : { $message }

## breakdown
title-statements = Ce que dit le développeur
title-can = Ce que vous pouvez faire
title-gradient = Gradient
title-score = Score
title-components = Composants
title-frameworks = Référentiels
title-claims = Déclarations
title-findings = Constats
title-source = Source
title-matrix = Pourquoi ils diffèrent : composants par référentiel

region = Ouverture
region-of = Ouverture de « { $name } »
close = Fermer

labelled = { $label } : { $text }
names = { $label } : { $names }.
quote-open = «{" "}
quote-close = {" "}»
at-least = au moins { $figure }
    .sign = ≥ { $figure }
range = { $least } à { $most }
# La date peut n’être qu’une année ou un mois.
as-of = situation au { $date }
    .after = , situation au{" "}
    .level = { $level }, situation au { $date }

no-name = Système sans nom
not-a-manifest = Ce texte ne peut pas encore être lu comme un manifeste
nothing-in-it = Il n’y a rien ici.
see-findings = Corrigez d’abord les problèmes indiqués ci-dessous.
version = version { $version }
based-on = fondé sur { $base }
released = sortie : { $date }

use = L’utiliser
run = L’exécuter vous-même
commercial = En faire un usage commercial
inspect = L’examiner
data = Voir sur quoi il a été entraîné
rebuild = Le reconstruire
on-request = sur demande
partly = en partie
not-stated = non indiqué
    .label = Non indiqué

reason = Pourquoi il n’est pas plus ouvert
plans = Projets
safeguards = Garde-fous contre les usages abusifs

up-to = jusqu’à { $grade }
up-to-not-stated = jusqu’à { $grade } ; non indiqué : { $not_stated }
up-to-judgement = jusqu’à { $grade } ; à apprécier : { $judgement }
up-to-both = jusqu’à { $grade } ; non indiqué : { $not_stated } ; à apprécier : { $judgement }
# Sans article, comme les composants dans la même liste.
price = prix
reach = mode d’accès au système
license-of = licence ({ $component })
count-components = { $count ->
    [one] { $count } composant
   *[other] { $count } composants
}
count-licenses = { $count ->
    [one] { $count } licence
   *[other] { $count } licences
}
release = Publier : { $what }
release-under = Publier sous licence ouverte, par exemple { $licenses } : { $what }
license-under = Placer sous licence ouverte, par exemple { $licenses } : { $what }

no-level = Le mode d’accès au système n’est pas indiqué
gated = sur demande
gating = peut être sur demande
gating-on = sur demande : chacun peut demander l’accès
this-system = (ce système)
possible = (possible)
earlier-levels = Niveaux antérieurs
earlier = avant
now = maintenant
ends = Considérations aux deux extrémités (Solaiman 2023)
closed-end = Extrémité fermée
open-end = Extrémité ouverte
research = Recherche
    .closed = recherche interne seulement
    .open = recherche par la communauté
    .why = Qui peut étudier le système : le développeur seul, ou tout le monde.
risk-control = Maîtrise des risques
    .closed = élevée
    .open = faible
    .why = Possibilité d’arrêter encore un usage abusif : ce qui a été diffusé ne peut plus être repris.
auditability = Auditabilité
    .closed = faible
    .open = élevée
    .why = Possibilité, pour des tiers, de vérifier ce que le développeur en dit.
perspectives = Perspectives
    .closed = limitées
    .open = plus larges
    .why = Diversité des personnes qui en découvrent les effets néfastes et décident de ce qu’il devient.

stated = composants indiqués : { $stated } sur { $all }
score-up-to = jusqu’à { $most }.
score-up-to-stated = jusqu’à { $most } ; composants indiqués : { $stated } sur { $all }.
score-own = Score propre à ce projet : la moyenne de trois groupes de composants.
score-all = Les trois
score-model = Accès au modèle
score-risk = Analyse des risques
score-replication = Réplication
score-small = score
    .at-least = au moins

count-open = ouverts : { $open } sur { $all }
    .not-stated = ouverts : { $open } sur { $all }, non indiqués : { $silent }
absent-label = Inexistant
open = ouvert
described = décrit
api-only = par API uniquement
hosted-only = hébergé uniquement
not-released = non publié
absent = inexistant
released-no-license = publié, sans licence
released-unclear = publié, conditions floues
released-use = publié, usage limité
released-scale = publié, échelle limitée
released-non-commercial = publié, non commercial
released-no-changes = publié, sans modification
released-proprietary = publié, conditions propriétaires
released-unfit = publié, licence inadaptée
license-found = licence écrite { $license }
withdrawn = retiré ({ $date })
withdrawn-replaced = retiré ({ $date }), remplacé par { $other }
replaced = remplacé par { $other }

place-of = ({ $place } sur { $of })
published = Publié par { $author } : { $grade }.
    .short = publié : { $grade }
published-on = Publié par { $author } ({ $date }) : { $grade }.
differs = Raison de l’écart : { $why }
undecided-label = Décisif si indiqué
not-met-label = Non rempli
partly-label = En partie rempli
judgement-label = À apprécier
met-label = Rempli
explained = Ce qu’il demande, et ce que ses résultats signifient
criteria = Critères : { $author }, { $version }
next-step = Étape suivante : { $grade }

called = Le développeur le déclare { $claim }.
called-quote = Le développeur le déclare { $claim } : { $quote }.
supported = Ce qui est indiqué le confirme.
not-supported = Ce qui est indiqué ne le confirme pas.

more = et { $count } de plus
place = ligne { $line }, colonne { $column }
remarks = { $count ->
    [one] { $count } remarque sur le manifeste
   *[other] { $count } remarques sur le manifeste
}

self-assessment = Auto-évaluation de ce que le manifeste indique.
read-from-mof = Lu dans un fichier du Model Openness Framework.
read-from-osai = Lu dans un fichier de l’European Open Source AI Index.
read-from-eiras = Lu dans un fichier de modèle à la manière d’Eiras et al.
read-from-card = Lu dans une carte de modèle.
read-from-cyclonedx = Lu dans une nomenclature CycloneDX.
read-from-spdx = Lu dans un document SPDX.
read-from-opening-up-chatgpt = Lu dans un fichier d’Opening up ChatGPT.
digest = Empreinte { $digest }.

head-component = Composant
not-asked = non demandé

chart-name = { $count ->
    [one] { $count } système sur le gradient d’ouverture
   *[other] { $count } systèmes sur le gradient d’ouverture
}
chart-name-unplaced = { $count ->
    [one] { $count } système sur le gradient d’ouverture, niveau non indiqué : { $unplaced }
   *[other] { $count } systèmes sur le gradient d’ouverture, niveau non indiqué : { $unplaced }
}
card-foot = openness-badge · auto-évaluation de ce que le manifeste indique
page-title = { $name } : son degré d’ouverture
save-as = Enregistrer en { $buttons }
unfold = Détails

## picture
scale = Un PNG ne peut pas être dessiné à l’échelle { $scale }. Choisissez-en une de 1 à 4.
no-svg = Ce n’est pas un SVG doté d’une taille. Donnez le texte d’un badge tel qu’il a été écrit.
element = L’élément `{ $name }` n’est pas dessiné. Donnez un SVG fait uniquement de formes et de texte.
too-deep = Plus de 64 éléments sont imbriqués. Donnez un SVG moins profond.
too-large = Le PNG aurait plus de 16 777 216 pixels. Choisissez une échelle plus petite.

## cli
error = erreur
unreadable = Impossible de lire { $file } : { $why }.
unreadable-stdin = Impossible de lire l’entrée standard : { $why }.
unwritable = Impossible d’écrire { $file } : { $why }.
unwritable-stdout = Impossible d’écrire sur la sortie standard : { $why }.
folder-missing = le dossier { $folder } n’existe pas
file-missing = il n’existe pas
is-folder = c’est un dossier
not-allowed = permission refusée
not-a-file = ce n’est pas un fichier
not-utf8 = { $file } n’est pas en UTF-8 (octet { $byte }, ligne { $line }). Enregistrez-le en UTF-8.
stdin-once = `-` désigne l’entrée standard, qui ne peut être lue qu’une fois.
not-drawn = { $file } contient des erreurs : rien n’est dessiné.
not-converted = { $file } contient des erreurs : il n’est pas converti.
not-taken = { $file } contient des erreurs : rien n’en est repris.
no-name = Le nom du système n’est pas indiqué. Donnez-le avec `--name`.
date-expected = une date s’écrit YYYY-MM-DD

fix = correction
hint = suggestion
warning = avertissement
note = remarque
also-on-line = aussi à la ligne { $line }
also-on-lines = aussi aux lignes { $lines }
also-on-more = aussi aux lignes { $lines } et { $more } de plus

count-fixed = { $count ->
    [one] { $count } correction faite
   *[other] { $count } corrections faites
}
count-errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
count-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
count-hints = { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
no-problems = aucun problème trouvé
fixable = { $counted } ; `--fix` peut en corriger { $count }
checked = { $file } : { $counted } ({ $badge })
checked-all = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
} : { $counted }
count-unread = { $count ->
    [one] { $count } fichier non lu
   *[other] { $count } fichiers non lus
}
count-short = { $count ->
    [one] { $count } exigence non atteinte
   *[other] { $count } exigences non atteintes
}
hidden-hints = { $count ->
    [one] { $count } suggestion n’est pas affichée : `--hints` l’affiche.
   *[other] { $count } suggestions ne sont pas affichées : `--hints` les affiche.
}
passed-over = { $file } est ignoré : il ne porte pas sur un modèle.
passed-plain = { $file } est ignoré : il n’a pas d’en-tête YAML.
nothing-matches = { $pattern } ne correspond à aucun fichier.
pattern-wrong = { $pattern } n’est pas un motif : { $why }.
skipped = { $count ->
    [one] { $count } fichier est ignoré : il ne porte pas sur un modèle.
   *[other] { $count } fichiers sont ignorés : ils ne portent pas sur un modèle.
}
nothing-found = Il n’y a ni manifeste ni carte de modèle dans { $folder }.
fix-stdin-alone = `--fix` écrit l’entrée standard sur la sortie standard. Vérifiez-la seule.
fix-stdin-output = `--fix` écrit l’entrée standard sur la sortie standard. Écrivez le rapport dans un fichier avec `-o`.
not-reached = non atteint
    .message = `{ $goal }` est exigé, mais le résultat est « { $found } ».
    .next = `{ $goal }` est exigé, mais le résultat est « { $found } ». Pour « { $grade } » : { $edits }.
no-result = rien
goal-expected = une exigence s’écrit RÉFÉRENTIEL=RÉSULTAT, par exemple `mof=3`
goal-unknown = il n’y a pas de référentiel `{ $id }` : { $known }
goal-levels = `{ $id }` attend un niveau, par son nom ({ $names }) ou son numéro, de 0 à 5
goal-pieces = `{ $id }` attend le nombre de pièces, de 0 à { $most }
goal-classes = `{ $id }` attend une classe : 1, 2 ou 3 (la plus basse)
goal-elements = `{ $id }` attend le nombre d’éléments, de 0 à { $most }
goal-rungs = `{ $id }` attend un échelon, de 0 à { $most }
goal-conditions = `{ $id }` attend le nombre de conditions, de 0 à { $most }
goal-points = `{ $id }` attend des points, par exemple 9.5
goal-none = `{ $id }` n’a pas de résultat d’ensemble à exiger
code-unknown = il n’y a pas de code `{ $code }` : `openness-badge explain` les liste
code-meant = il n’y a pas de code `{ $code }` ; vouliez-vous dire `{ $near }` ?
example = Exemple
fixed = Corrigé
explained = { $code } ({ $severity })
allow = Pour l’accepter sur une ligne, ajoutez { $comment }

png-or-svg = `--png` est donné, mais le nom du fichier se termine par `.svg`. Choisissez l’un des deux.
scale-of-svg = `--scale` vaut pour le PNG : un SVG a toutes les tailles.
no-glyph = avertissement : aucune police n’a { $characters }. L’image y montre un carré. Installez une police qui les contient, ou écrivez un SVG.

embed-no-manifest = Il n’y a pas d’`openness.yaml` à côté de { $file }, ni d’en-tête YAML dedans. Nommez un manifeste avec `--manifest`, ou commencez-en un avec `openness-badge init`.
embed-not-utf8 = { $file } n’est pas en UTF-8. Il n’est pas modifié.
embed-damage = { $place }: { $what } Le fichier n’est pas modifié.
embed-stale = périmé : { $path }
embed-wrote = écrit : { $path }
next-command = ensuite : { $command }
wrong-ending = { $file } ne se termine pas par { $known }. Rien n’est écrit.
embed-up-to-date = à jour
embed-no-page = Pour que le badge s’ouvre dans une page, ajoutez `--view-url` avec l’adresse de `view.html`.
embed-too-long = Le manifeste est trop long pour tenir dans une adresse qui l’ouvre. Ajoutez `--base-url` avec l’adresse de son dossier, pour que la page puisse aller chercher le fichier.
embed-relative = avertissement : { $reader } laisse telles quelles les adresses relatives de { $file } : l’image n’y est pas trouvée. Ajoutez `--base-url` avec l’adresse de son dossier, là où les fichiers sont servis bruts.
config-toml = { $place }: Ce n’est pas du TOML : { $why }.
config-key = { $place }: Il n’y a pas de clé `{ $key }`. Les clés sont { $keys }.
config-value = { $place }: `{ $key }` attend { $what }.
config-wrong = { $place }: `{ $key }` : { $what }.
config-read = { $file } est vérifié selon { $path }.
takes-text = un texte
takes-texts = un texte, ou une liste de textes
language-unknown = il n’y a pas de textes dans la langue `{ $tag }`
base-url = une adresse qui commence par `https://` ou `http://`, sans `?` ni `#`
view-url = une adresse qui commence par `https://` ou `http://`, sans `#`
embed-name = des lettres, des chiffres, `-`, `_`, `.` et `/`, à partir du dossier du README
marker-no-end = Ce marqueur n’est suivi d’aucun `{ $marker }`.
marker-no-start = Ce marqueur n’est précédé d’aucun `{ $marker }`.
marker-twice = Le bloc recommence avant de se terminer. Gardez une seule paire de marqueurs.
marker-many = Il y a plus d’un bloc. Gardez une seule paire de marqueurs.
marker-hidden = Ce bloc est pris dans un autre HTML, où il ne pourrait pas être retrouvé. Placez-le à part, après une ligne vide.
marker-pair = Les marqueurs ne forment pas une paire.
marker-open = Le commentaire de ce marqueur ne se termine pas. Écrivez `{ $start }` ou `{ $end }`.
marker-unknown = Ce n’est pas un marqueur. Écrivez `{ $start }` ou `{ $end }`.

init-exists = { $file } existe déjà. Choisissez un autre nom, ou remplacez-le avec `--force`.
init-no-license = `{ $text }` n’est pas une licence.
ask-name = Comment s’appelle le système ?
ask-developer = Qui l’a développé ?
ask-weights = Qui peut obtenir les poids ?
ask-inference-code = Qui peut obtenir le code qui les exécute ?
ask-training-code = Qui peut obtenir le code qui les a entraînés ?
ask-training-data = Qui peut obtenir les données sur lesquelles ils ont été entraînés ?
ask-license = Sous quelle licence ? (par exemple Apache-2.0)
means-public = tout le monde peut l’obtenir, sans demander
means-gated = sur demande : chacun peut demander l’accès, par un formulaire, un compte ou un accord
means-partial = une partie seulement est publiée
means-described = non publié, mais documenté avec assez de précision pour être reconstruit
means-api = par une API uniquement
means-hosted = par un site web ou une application uniquement
means-closed = il existe et n’est pas publié
means-none = ce système n’a pas ce composant
means-unknown = non indiqué
template-head = Ce qui a été publié d’un système d’IA. Tout le reste (niveau, score, résultats, badge)
    en est calculé. `openness-badge check` dit ce qui ne va pas, où, et comment le corriger.
template-license = La licence de chaque composant qui n’a pas la sienne, ou une par type :
template-claims = Ce que vous en déclarez : open-source, open-weights, open, reproducible.
template-safeguards = Ce qui est en place contre les usages abusifs. C’est affiché, non jugé.
template-assessments = Ce que les auteurs d’un référentiel en ont publié.
template-sources = D’où viennent les faits.
template-components = Chacun est un mot, une licence (tout le monde peut alors l’obtenir sous cette licence), ou des clés :
    `availability`, `license`, `url` et `note`. Les mots :
template-not-stated = Non indiqué, { $kind } :

compare-two-files = `--changes` s’emploie avec deux fichiers.
changes = Changements : { $name }
changes-nothing = Les faits sont les mêmes : rien n’a changé.
changes-no-result = Aucun résultat n’a changé.
changes-before = avant
changes-after = après
changes-because = en raison de
    .of = ({ $components })
under = { $availability } sous { $license }
score = score

system = Système : { $name }
system-developer = Système : { $name } ({ $developer })
self-assessment = Auto-évaluation de ce que le manifeste indique. { $digest }
more-components = { $count ->
    [one] et { $count } non indiqué
   *[other] et { $count } non indiqués
}
requirements = Critères
read-otherwise = Lu autrement
next = ensuite { $grade } : { $edits }
with-source = { $text } ({ $url })
framework = { $name } ({ $author }, { $version })
requirement = { $label } ({ $state })

verify-not-a-badge = { $file } n’est pas un badge : ce n’est ni un SVG ni un PNG.
file-too-large = { $file } dépasse 64 Mio.
verify-too-large = { $file } est plus grand que n’importe quel badge.
verify-told = { $verdict } : { $message }

progress = { $spinner } { $count } enregistrements, { $rate }, { $time }
line-too-long = La ligne dépasse 1 Mio.
line-not-utf8 = La ligne n’est pas en UTF-8.
line-not-object = La ligne n’est pas un objet JSON : voir la colonne { $column }.
field-missing = L’enregistrement n’a pas de champ { $field }.
field-not-text = Le champ { $field } n’est ni un texte ni un dictionnaire.
no-text = L’enregistrement n’a pas de texte.
column-missing = { $file } n’a pas de colonne { $column }. Ses colonnes : { $columns }.
column-not-text = La colonne { $column } de { $file } est de type { $kind } : elle ne contient pas de textes.
parquet-from-pipe = Le format Parquet se lit à partir de la fin : nommez un fichier, non l’entrée standard ou un tube.
batch-ending = { $file } ne se termine par aucune de ces extensions : { $endings }. Nommez le format avec `--to`.
records = enregistrements
records-unreadable = illisibles
records-with-errors = avec erreurs
records-mean-score = score moyen
records-not-stated = non indiqué
records-gated = dont sur demande : { $count }
batch-wrote = { $count ->
    [one] { $file } écrit : un enregistrement.
   *[other] { $file } écrit : { $count } enregistrements.
}
batch-refused = { $count ->
    [one] Un enregistrement est illisible.
   *[other] { $count } enregistrements sont illisibles.
}

site-no-systems = { $folder } ne contient aucun fichier à afficher.
site-not-a-folder = { $folder } n’est pas un dossier.
site-wrote = { $count ->
    [one] { $folder } est écrit : { $count } système. Ouvrez { $index }.
   *[other] { $folder } est écrit : { $count } systèmes. Ouvrez { $index }.
}
site-up-to-date = { $folder } est à jour.
site-broken = { $count ->
    [one] { $count } fichier n’est pas affiché. L’index le nomme.
   *[other] { $count } fichiers ne sont pas affichés. L’index les nomme.
}
site-passed = { $count ->
    [one] { $count } fichier ne porte sur aucun modèle et est laissé de côté.
   *[other] { $count } fichiers ne portent sur aucun modèle et sont laissés de côté.
}
site-not-shown = { $file } contient des erreurs : il n’est pas affiché.
site-link = { $file } est un lien, qui n’est pas suivi.
site-foreign = { $folder } contient { $file }, que `site` n’a pas écrit. Choisissez un dossier vide, ou déplacez ce fichier.
site-around = { $folder } est dans { $output }, qui serait remplacé. Choisissez un dossier à côté.
site-busy = Une autre exécution de `site` est en train d’écrire { $folder }.
site-old-data = Impossible de lire les données de la dernière exécution dans { $file } : le flux repart de zéro.
home-url = une adresse commence par https:// ou http://, ou c’est un chemin sur ce site

lsp-fix-all = Corriger tout ce qui est certain
lsp-not-served = `{ $method }` n’est pas pris en charge


## form
name = Mon modèle

## verify
genuine = Il est bien tiré de ce manifeste, dont il porte l’empreinte { $digest }.
genuine-bare = Il est bien tiré de ce manifeste. Il ne porte pas d’empreinte.
unknown = Il ne dit pas de quoi il a été calculé, et ce manifeste ne donne pas ce badge.
stale = Il a été calculé à partir d’un autre manifeste, par exemple d’un état antérieur de celui-ci ; son empreinte : { $digest }.
other-program = Il a été dessiné par { $program }. Ce programme-ci est { $ours }, qui ne peut pas le redessiner.
other-criteria = Version de ses critères pour `{ $id }` : { $theirs }. Version d’ici : { $ours }.
forged = Il dit « { $found } », mais ce manifeste dit « { $right } ».
forged-file = Il nomme ce manifeste et cette version, mais n’est pas le fichier qu’ils produisent.
none = aucune
no-program = un programme sans nom
unknown-fonts = Il montre des caractères dessinés avec { $fonts }. Ce programme n’a pas ce qui les a dessinés, et ne peut donc pas redessiner l’image. Le nom que porte l’image est exact.
unnamed-fonts = une police qu’il ne nomme pas
own-label = Son libellé « { $label } » vient de l’auteur : aucun manifeste ne le dit.
label-misleads = Le libellé « { $label } » contient des mots qui valent verdict (« { $word } »). Seuls les mots qui suivent le libellé sont calculés.
    .fix = Utilisez un libellé qui dit ce qui est mesuré, par exemple `openness`.

## element
no-webassembly = WebAssembly n’est pas disponible ici.
not-loaded = Impossible de charger le module wasm ({ $error }). Publiez le dossier entier du paquet, ou indiquez à `init` où il se trouve.
is-page = ce qui vient de { $address } n’est pas un module wasm
other-build = `{ $script }` et `{ $module }` proviennent de deux compilations. Publiez le dossier entier du paquet, et videz les anciens caches.
not-allowed = Le module wasm ne peut pas s’exécuter ici ({ $error }). La politique de la page doit autoriser `'wasm-unsafe-eval'`.
out-of-memory = Il n’y a pas assez de mémoire pour ce texte.
nothing-in-it = Il n’y a rien ici.
no-source = L’élément n’a pas de manifeste : écrivez son adresse dans `src`.
manifest-is-attribute = L’attribut `manifest` n’est pas lu : écrivez le texte dans `data-manifest`.
not-json = La propriété `manifest` n’est pas du JSON ({ $error }). Donnez-lui un texte ou un objet simple.
too-late = Le manifeste n’est pas arrivé en 10 s : { $address }
not-found = Le serveur du manifeste a répondu { $status } : { $address }
too-large = Le manifeste dépasse 1 Mio : { $address }
not-requested = Impossible de récupérer le manifeste ({ $error }) : { $address }
    .elsewhere = Impossible de récupérer le manifeste ({ $error }) : { $address }. Son serveur doit envoyer `Access-Control-Allow-Origin`.
bad-address = L’adresse dans `src` n’est ni http ni https : "{ $address }"
open-badge = Ouverture
not-a-report = Ce n’est ni un texte ni un rapport rendu par `read`.
bad-format = `format` vaut `yaml`, `json`, `canonical` ou `mof`.
bad-scale = `scale` est un nombre entier de 1 à 4.
no-glyph = La police n’a pas { $characters } : l’image y montre des carrés.
no-file = Il n’y a pas de fichier : { $error }

## python
not-a-text = Un texte (`str`) ou un `Report` est attendu, et ceci est `{ $type }`. Lisez d’abord un fichier : `Path(name).read_text(encoding="utf-8")`.
not-drawn = Le texte contient des erreurs : rien n’est dessiné.
not-converted = Le texte contient des erreurs : il n’est pas converti.
no-name = Le nom du système n’est pas indiqué. Donnez-le avec `name=`.
no-text-stored = Ce rapport a été enregistré sans son texte, et seul un texte peut être converti.
check-failed = La vérification a échoué.
not-a-badge = Ce n’est pas un badge : ce n’est ni un SVG ni un PNG.
no-such-word = Il n’y a pas de { $what } `{ $found }` : { $known }
no-arrow = `{ $type }` ne parle pas le protocole PyCapsule d’Arrow : il n’a ni `__arrow_c_stream__` ni `__arrow_c_array__`.
no-column-of-texts = Il n’y a pas de colonne `{ $name }` : { $known }. Indiquez par `text=` laquelle contient les textes.
no-column-to-keep = Il n’y a pas de colonne `{ $name }` à garder : { $known }
no-such-column = Il n’y a pas de colonne `{ $name }` dans le schéma : { $known }
column-not-texts = La colonne `{ $name }` est de type { $type } et ne contient pas de textes.
values-not-texts = Les valeurs sont de type { $type } et ne sont pas des textes.
nothing-to-keep = Une colonne de textes seule n’a pas de colonne `{ $name }` à garder.
column-twice = Il y aurait deux colonnes `{ $name }` : une gardée et une calculée. Renommez la vôtre, ou indiquez par `columns=` lesquelles sont calculées.
other-type = Un fragment est d’un autre type que son flux.
stream-read = Ce flux a été lu. Appelez de nouveau `assess` pour un autre.
no-threads = `threads` vaut au moins 1.

## npx
usage = Le degré d’ouverture d’une publication d’IA : du manifeste aux constats, rapports et badges.

    Usage : openness-badge COMMANDE FICHIER [OPTIONS]

      check FICHIER...    dit ce qui ne va pas, où, et comment le corriger
      report FICHIER      affiche tout ce qui est calculé, en JSON
      badge FICHIER       dessine le badge, en SVG ou, avec `-o NAME.png`, en PNG
      breakdown FICHIER   écrit le détail, en Markdown ou en HTML
      convert FICHIER     écrit le manifeste, ou un fichier de modèle du Model Openness Framework

      -o, --output FICHIER  où écrire ; par défaut sur la sortie standard
      --yardstick ID        référentiel dont le résultat est le message ; pour un détail, celui qui est ouvert
      --style STYLE         l’aspect du badge
      --label TEXTE         le texte avant le résultat, au lieu de `openness`
      --score               avec le score à côté du niveau
      --scale NOMBRE        pixels du PNG pour un pixel du badge, de 1 à 4
      --no-metadata         sans l’empreinte ni les versions
      --format FORMAT       pour un détail : markdown ou html
      --theme THÈME         pour un détail en HTML : auto, light ou dark
      --for LECTEUR         pour un détail en Markdown : qui l’affiche, par exemple github ou pypi
      --what QUOI           badge pour une ligne, breakdown pour tout
      --badge URL           l’adresse de l’image
      --dark URL            et celle de l’image pour les pages sombres
      --link URL            et l’adresse à laquelle elle mène
      --base-url URL        où commencent les adresses relatives
      --to FORMAT           pour une conversion : yaml, json, canonical ou mof
      --name NOM            le nom du système, si le fichier ne le dit pas
      --today DATE          le jour qui compte comme aujourd’hui
      --lang TAG           la langue de ce qui est produit, par exemple fr
      -h, --help            ce texte
      -V, --version         la version

    FICHIER peut être `-` pour l’entrée standard ; c’est un manifeste d’ouverture, une carte
    de modèle, ou un fichier dans un format que lit le module principal. Code de retour :
    0 tout va bien, 1 erreurs dans un fichier, 2 mauvaise utilisation, ou lecture ou écriture
    impossible.
no-such-command = Il n’y a pas de commande { $command } ici. Les commandes sont { $commands } ; `openness-badge --help` les présente.
no-such-option = L’option { $option } n’existe pas pour { $command }.
option-value = L’option { $option } attend une valeur.
option-no-value = L’option { $option } n’accepte pas de valeur.
option-choice = { $value } n’est pas une valeur de { $option }. Choisissez parmi { $values }.
option-date = { $value } n’est pas une valeur de { $option }. Une date s’écrit YYYY-MM-DD.
scale-of-svg = L’option { $option } vaut pour le PNG : un SVG a toutes les tailles. Écrivez dans un fichier qui se termine par `.png`.
file-expected = La commande { $command } attend un fichier, ou `-` pour l’entrée standard.
file-alone = La commande { $command } n’accepte qu’un fichier.

## site
error = Erreur
warning = Avertissement
hint = Suggestion
place = , ligne { $line }, colonne { $column } :{" "}
no-errors = Aucune erreur
errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
hints = { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
comma = ,{" "}
unreadable-address = L’adresse du manifeste ne peut pas être lue.
unreadable-file = { $name } ne peut pas être lu.
other-site = Seuls les manifestes de ce site se chargent par leur adresse. Ouvrez ou collez plutôt le texte.
not-loaded = Impossible de charger { $path }.
not-loaded-status = Impossible de charger { $path } : le serveur a répondu { $status }.
not-loaded-elsewhere = Impossible de charger { $path } : son hôte ne répond pas, ou ne permet pas à d’autres pages de le lire. Ouvrez-y le fichier, et collez son texte dans le vérificateur.
too-late = { $path } n’est pas arrivé en 10 secondes.
https-only = Seules les adresses qui commencent par https:// sont chargées.
not-utf8 = { $file } n’est pas un texte en UTF-8.
too-large = { $file } dépasse 1 Mio, le maximum pour un manifeste.
too-long = Ce texte est trop long pour un lien. Mettez le fichier sur une page et partagez-la.
no-manifest-in-link = Le lien ne contient aucun manifeste lisible.
damaged-link = Le lien est abîmé : son manifeste ne peut pas être lu.
manifest-text = Manifeste ou carte de modèle
fix-it = Corriger
fix-that = Corriger : { $message }
form-cannot = Le texte est écrit d’une façon que le formulaire ne peut pas modifier à cet endroit. Modifiez-le dans le texte.
no-date = Ce n’est pas une date. Écrivez YYYY, YYYY-MM ou YYYY-MM-DD.
became-manifest = Le texte est maintenant un manifeste d’ouverture tiré de ce que vous avez collé. « Annuler » rétablit le texte collé.
cleared = La page est vide. « Annuler » rétablit le texte.
kept-text = C’est votre texte de la dernière fois.
loaded = { $name } est chargé. « Annuler » rétablit le texte précédent.
badge-now = Badge : { $name }.
no-badge-now = Pas de badge.
first-error = Première erreur, ligne { $line } : { $message }
next-level = Pour « { $headline } », il manque :
badge-too-large = { $file } est plus grand que n’importe quel badge.
badge-language = Ce badge est dans une autre langue ({ $language }), que cette page ne dessine pas. Authentifiez-le en ligne de commande : openness-badge verify.
not-a-badge = Ce n’est pas un badge : ce n’est ni un SVG ni un PNG.
nothing-to-verify = Il n’y a pas encore de manifeste sur cette page. Collez celui dont le badge devrait provenir, puis ouvrez de nouveau le badge.
cannot-check = Le vérificateur ne peut pas fonctionner ici : { $error }
loading = Chargement…
question = Quel est son degré d’ouverture ?
    .of = { $name } : quel degré d’ouverture ?
manifest-at = D’après le manifeste à l’adresse { $address }
manifest-in-link = D’après le manifeste que porte le lien
same-manifest = ✓ C’est le manifeste dont le badge a été tiré.
other-manifest = ⚠ Ce n’est pas le manifeste dont le badge a été tiré : il a été modifié depuis, ou le badge appartient à un autre.
no-manifest = Cette adresse ne nomme aucun manifeste.
broken-manifest = Ce manifeste contient des erreurs : rien ne peut en être affiché.
at-line = Ligne { $line } : { $message }
copied = Copié
copy-by-keys = Appuyez sur Ctrl+C

## page
skip-to-content = Aller au contenu
site = Site
gallery = Galerie
checker = Vérificateur
explained = Explications
docs = Docs
dark-theme = Thème sombre
language = Langue
in-your-site = Sur votre site
conformance = Conformité
sources = Sources
source-code = Code source
packages-for-rust-javascript = Paquets pour Rust, JavaScript et la ligne de commande
changelog = Journal des modifications
report-an-error = Signaler une erreur
openness-badge-is-free = openness-badge est un logiciel libre, sous licence MIT ou Apache-2.0. Chaque verdict de ces pages est une auto-évaluation de ce qu’un manifeste indique. Ces pages ne déposent aucun cookie et n’envoient nulle part ce que vous saisissez.

openness-badge-say-how = openness-badge : montrez à quel point votre modèle est ouvert
one-badge-on-a = Sur une carte de modèle, un badge dit à quel point un système d’IA est ouvert et, quand on l’ouvre, explique pourquoi : sur Hugging Face, sur GitHub, sur n’importe quelle page, sans serveur.
say-how-open-your = Montrez à quel point votre modèle est ouvert, avec un badge qui s’ouvre.
for-everyone-who-publishes = Pour tous ceux qui publient des modèles sur Hugging Face, sur GitHub ou sur leur propre page, et pour tous ceux qui veulent savoir ce qui a été publié. Une petite image dit le niveau ; il suffit d’appuyer dessus pour voir qui peut obtenir quoi, sous quelle licence, et ce qui manque.
make-your-badge = Créer votre badge
see-count-real-systems = Voir { $count } systèmes réels
put-it-on-a = Le mettre sur une page
fully-closed = Tout fermé
staged-release = Sortie par étapes
hosted-access = Accès hébergé
api-access = Accès par API
downloadable = Téléchargeable
fully-open = Tout ouvert
three-systems-on-three = Trois systèmes, trois niveaux
a-page-of-its = Sa propre page
people-use-it-through = On l’utilise sur la page de son développeur. Les poids, le code et les données d’entraînement restent en interne.
anyone-may-ask-for = Chacun peut demander les poids. Le code et les données d’entraînement n’ont pas été publiés.
weights-code-and-training = Les poids, le code et les données d’entraînement sont accessibles à tous.
these-badges-are-the = Ce sont de vrais badges. Ouvrez-en un.
three-steps = Trois étapes
you-say-what-was = Vous dites ce qui a été publié. Le niveau, les résultats et les images en sont déduits par le calcul.
state-it = Indiquez ce qui est publié
paste-your-model-card = Collez votre carte de modèle dans le <1>vérificateur</1>, répondez à huit questions, ou écrivez vous-même `openness.yaml` : pour chaque composant, qui peut l’obtenir, ou sa licence (ce qui signifie accès public). Laissez de côté ce que vous ne savez pas : ce sera affiché comme non indiqué, jamais comme fermé.
put-in-the-badge = Insérez le badge
the-checker-gives-you = Le vérificateur vous donne les fichiers et une ligne à coller, pour une carte de modèle sur Hugging Face, un README sur GitHub ou GitLab, un paquet, une page ou votre documentation.
readers-open-it = Vos lecteurs l’ouvrent
by-mouse-by-touch = À la souris, au doigt ou au clavier : le niveau, chaque composant avec sa licence et ses preuves, ce qui manque, et les résultats de huit référentiels.
copy-these-lines = Copier<1> ces lignes</1>
your-page = Votre page
html-for-your-page = HTML pour votre page
the-picture-openness-svg = L’image `openness.svg` vient du <1>vérificateur</1>. Le script est le paquet déjà compilé, servi depuis votre propre site : rien n’est chargé d’ailleurs.
six-levels-not-yes = Six niveaux, plutôt que oui ou non
the-gradient-of-release = Le gradient de publication d’Irene Solaiman (2023) examine comment on accède, de l’extérieur, à un système et à ses éléments. Il porte sur l’accès, et ne juge aucun niveau bon ou mauvais.
nothing-can-be-reached = Rien n’est accessible de l’extérieur. On ignore peut-être même qu’il existe.
given-out-step-by = Diffusé par étapes : d’abord les petites tailles, ou d’abord quelques personnes.
hosted-access-may-be = Accès hébergé <1>peut être sur demande</1>
people-use-it-through-2 = On l’utilise par l’interface du développeur lui-même.
api-access-may-be = Accès par API <1>peut être sur demande</1>
programs-reach-it-the = Des programmes y accèdent. Le modèle reste sur les machines du développeur.
downloadable-may-be-gated = Téléchargeable <1>peut être sur demande</1>
you-can-download-and = Vous pouvez télécharger et exécuter les poids. D’autres éléments, souvent les données, ne sont pas publiés.
gated-is-not-a = <1>Sur demande</1> n’est pas un niveau à part, mais peut s’ajouter aux trois niveaux du milieu : chacun peut demander l’accès, et quelqu’un décide. Le badge dit alors <2>téléchargeable, sur demande</2>. Quand le mode d’accès au système n’est pas indiqué, il n’y a pas de niveau : le badge est gris et dit <3>non indiqué</3>.
thirty-components = Trente composants
code-model-data-and = Code, modèle, données et documentation : chaque composant avec sa disponibilité, sa licence, des liens vers les preuves et une note.
a-score-of-three = Un score en trois groupes
access-to-the-model = L’accès au modèle, ce que demande l’analyse des risques, ce que demande la réplication. Les groupes sont ceux de Solaiman ; le chiffre est propre à ce projet (c’est précisé) et ne figure sur un badge que si vous le demandez.
seven-pieces = Sept pièces
jason-corsos-test-for = Le test de Jason Corso pour les mots « open source » : code, paramètres, jeu de données, hyperparamètres, code d’entraînement, nombres aléatoires, frameworks. S’il en manque une sur les sept, ce n’est pas de l’open source.
where-it-works = Où il fonctionne
any-html-page = Toute page HTML
the-script-and-the = Le script et l’élément
a-badge-that-opens = Un badge qui s’ouvre
pages-with-a-strict = Pages soumises à une politique de contenu stricte
the-same-it-needs = La même chose. Il faut `script-src 'self' 'wasm-unsafe-eval'`, mais ni style ni script intégré à la page
model-card-on-hugging = Carte de modèle sur Hugging Face
a-png-file-beside = Un fichier PNG à côté de la carte, et une ligne : <1>le vérificateur</1> vous donne les deux
the-badge-and-a = Le badge, et les faits en un clic
readme-on-github-or = README sur GitHub ou GitLab
the-svg-file-in = Le fichier SVG dans le dépôt, et une ligne
the-element-a-recipe = L’élément : <1>une recette pour chacun</1>
where-no-script-runs = Là où aucun script ne s’exécute, ou en cas d’échec
nothing-more-the-link = Rien de plus : le lien et l’image placés dans l’élément restent
report-svg-and-html = Rapport, SVG et HTML sous forme de valeurs
the-crate-openness-badge = La crate `openness-badge`
the-same-functions-natively = Les mêmes fonctions, en natif
what-it-does-not = <1>Ce qu’il ne fait pas.</1> Chaque verdict est une auto-évaluation de ce que le manifeste indique. Le badge ne vérifie aucun lien, ne télécharge aucun poids, et personne ne l’a certifié. Il montre chaque affirmation à côté de ses preuves, pour que chacun puisse juger par lui-même. Les auteurs des référentiels n’y prennent aucune part.
see-it-on-systems = Voyez-le sur des systèmes que vous connaissez
count-real-systems-from = { $count } systèmes réels, de Make-A-Video à BLOOM, chacun avec son manifeste et ses sources.
open-the-gallery = Ouvrir la galerie
read-the-docs = Lire la documentation

checker-make-check-and = Vérificateur : créer, vérifier et authentifier un badge · openness-badge
paste-a-model-card = Collez une carte de modèle ou un manifeste, ou remplissez un formulaire : les constats et leurs corrections, le badge, puis les fichiers et les lignes pour votre README. Rien ne quitte la page.
make-a-badge-or = Créer un badge, ou en vérifier un
paste-your-model-card-2 = Collez votre carte de modèle, ou répondez à huit questions. Rien de ce que vous écrivez ne quitte cette page.
the-checker-runs-in = Le vérificateur fonctionne dans la page même et a besoin de scripts pour cela. La <1>documentation</1> et la <2>galerie</2> s’en passent.
what-you-state = Ce que vous indiquez
ways-to-state-it = Manières de l’indiquer
text = Texte
form = Formulaire
eight-questions = Huit questions
undo = Annuler
redo = Rétablir
paste-your-readme-md = Collez ici votre README.md (carte de modèle), un manifeste, ou un fichier MOF, OSAI, CycloneDX ou SPDX. Vous pouvez aussi y déposer un fichier, ou un badge à authentifier.
open-a-file = Ouvrir un fichier
card-manifest-or-badge = Carte, manifeste ou badge
from-an-address = Depuis une adresse
example = Exemple
examples = Exemples…
the-smallest-manifest = Manifeste minimal
all-that-it-can = Tout ce qu’il peut dire
a-broken-one = Un manifeste avec des erreurs
from-the-gallery = De la galerie
load-the-example = Charger<1> l’exemple</1>
start-over = Recommencer
address-of-a-model = Adresse d’un modèle sur le Hub, d’un dépôt sur GitHub ou de n’importe quel fichier
load = Charger
in-the-text-f8 = Dans le texte : F8 va au constat suivant, Ctrl+Espace propose des mots, Ctrl+Z annule ce que vous ou cette page avez fait, Tab quitte le champ.
the-form-comes-back = Le formulaire revient dès que le texte peut être lu.
system = Système
name = Nom
developer = Développeur
address = Adresse
released = Sortie
default-license = Licence par défaut
for-all-that-is = Pour tout ce qui est publié
code = Code
model = Modèle
data = Données
documents = Documentation
one-for-each-kind = Une par type
access = Accès
how-people-reach-it = Comment on y accède
download = Téléchargement
hosted-by-the-developer = Hébergé par le développeur
in-no-way = Aucun accès
who-may-use-it = Qui peut l’utiliser
everyone = Tout le monde
everyone-who-signs-up = Toute personne inscrite
researchers = Chercheurs
partners = Partenaires
nobody-outside = Personne à l’extérieur
price = Prix
not-stated = Non indiqué
free = Gratuit
paid = Payant
partly-paid = Payant en partie
still-being-released-step = Sortie par étapes encore en cours
known-to-the-public = Connu du public
claims = Déclarations
what-the-developer-calls = Ce qu’en déclare le développeur
open-source = Open source
open-weights = À poids ouverts
open = Ouvert
reproducible = Reproductible
the-questions-come-back = Les questions reviennent dès que le texte peut être lu.
what-is-the-system = Comment s’appelle le système ?
who-made-it = Qui l’a créé ?
how-do-people-reach = Comment y accède-t-on ?
they-download-it = On le télécharge
through-an-api = Par une API
on-a-page-or = Sur une page ou dans une application
not-at-all = Aucun accès
who-can-get-the = Qui peut obtenir les poids ?
on-request = Sur demande
nobody = Personne
i-do-not-know = Je ne sais pas
which-license-do-you = Sous quelle licence le publiez-vous ?
there-is-one-for = Il y en a une par type : modifiez-les dans le formulaire.
who-can-get-the-2 = Qui peut obtenir le code qui a servi à l’entraîner ?
who-can-get-the-3 = Qui peut obtenir les données d’entraînement ?
nobody-but-it-is = Personne, mais elles sont décrites
is-there-a-model = Y a-t-il une carte de modèle ?
yes-for-everyone = Oui, pour tout le monde
no = Non
the-form-has-all = Le formulaire contient les trente composants, et plus encore.
take-it-away = À emporter
badge = Badge
loading = Chargement…
a-badge-appears-as = Un badge apparaît dès qu’il y a un manifeste ou une carte de modèle.
look-style-framework-label = Aspect : style, référentiel, libellé
style = Style
framework = Référentiel
label = Libellé
made-for = Conçu pour
all-pages = toutes les pages
dark-pages = pages sombres
score-beside-the-level = Score à côté du niveau
is-this-badge-genuine = Ce badge est-il authentique ?
close = Fermer
the-badge-that-you = Le badge que vous avez ouvert
it-is-held-against = Il est comparé au texte de cette page : mettez-y le manifeste dont il devrait provenir.
findings = Constats
previous-finding = Constat précédent
next-finding = Constat suivant
fix-all = Tout corriger
for = Pour
for-where-the-badge = Pour : l’endroit où placer le badge
hugging-face-model-card = Carte de modèle Hugging Face
github-readme = README GitHub
gitlab-readme = README GitLab
html-page = Page HTML
documentation = Documentation
put-these-files-beside = Placez ces fichiers à côté de votre `README.md` sur le Hub, qui n’affiche pas les SVG.
put-these-files-beside-2 = Placez ces fichiers à côté de votre `README.md`.
put-these-files-beside-3 = Placez ces fichiers à côté de votre page.
unpack-these-files-in = Décompressez ces fichiers dans votre projet : ils vont dans le dossier qui est copié dans votre site.
download-the-files = Télécharger les fichiers
put-this-line-below = Placez cette ligne sous le premier titre de votre `README.md`.
put-this-line-into = Placez cette ligne dans le README de votre paquet. Les registres de paquets n’acceptent pas les adresses relatives : écrivez celle de l’endroit où se trouvent vos fichiers.
put-this-where-the = Placez ceci là où le badge doit apparaître. Il y faut le dossier `openness-badge` sur votre site : <1>comment l’y mettre</1>.
put-this-into-your = Placez ceci dans votre page. Il faut aussi une ligne dans `mkdocs.yml` : <1>la recette</1>.
put-this-into-your-2 = Placez ceci dans votre page, après avoir suivi <1>la recette</1>.
put-this-into-your-3 = Placez ceci dans votre page. Son shortcode se trouve dans <1>la recette</1>.
where-the-files-are = Emplacement des fichiers
path-of-your-site = Chemin de votre site
lines-to-paste = Lignes à coller
copy-the-lines = Copier<1> les lignes</1>
more-to-save-and = Enregistrer et partager
manifest = Manifeste
copy-link-to-this = Copier le lien vers cette page
verify-a-badge = Authentifier un badge
open-a-badge = Ouvrir un badge
an-svg-or-png = Un SVG ou un PNG, comparé au texte de cette page : en a-t-il été tiré, sans être modifié depuis ?
breakdown = Détail
showing-the-last-version = La dernière version sans erreur est affichée.
the-breakdown-needs-a = Le détail demande un texte sans erreur.

how-open-is-it = Quel est son degré d’ouverture ? · openness-badge
what-stands-behind-an = Ce qu’il y a derrière un badge d’ouverture : le niveau, ce qui a été publié et ce qui ne l’a pas été, et les résultats de huit référentiels, calculés dans votre navigateur.
how-open-is-it-2 = Quel est son degré d’ouverture ?
this-page-computes-the = Cette page calcule le détail dans votre navigateur et a besoin de scripts pour cela. Le manifeste lui-même est dans l’adresse, ou à l’adresse qu’elle nomme.
what-is-behind-the = Ce qu’il y a derrière le badge
what-next = Et maintenant ?
open-it-in-the = Ouvrir dans le vérificateur
make-your-own-badge = Créer votre propre badge
open-the-file = Ouvrir le fichier
save-the-manifest = Enregistrer le manifeste
all-of-it-is = Tout est calculé dans ce navigateur à partir de ce que le manifeste indique. Rien n’est envoyé nulle part.

not-here-openness-badge = Page introuvable · openness-badge
this-page-is-not = Cette page est introuvable.
fully-closed-this-page = Tout fermé : cette page est introuvable.
it-may-have-moved = Elle a peut-être été déplacée, ou le lien contient une faute de frappe.
to-the-start = Aller à l’accueil

row-availability = { $component } : qui y a accès
row-license = { $component } : licence
row-url = { $component } : liens
row-note = { $component } : note
row-more = <1>{ $component } : </1>Lien, note
row-license-hint = Licence
row-url-hint = https://… (plusieurs, séparés par des espaces)
row-note-hint = Note

gallery-title = Galerie de l’ouverture en IA

## gallery
title = Le degré d’ouverture de ces systèmes d’IA
skip = Aller au contenu
site = Site
home = Accueil
table = Systèmes
pictures = Images
compare = Comparer
about = Guide de lecture
feed = Flux
feed-title = { $title } : ce qui a changé
theme = Thème sombre
made-by = Produit par openness-badge { $version } à partir des manifestes présentés ici. Chaque résultat est une auto-évaluation de ce qu’un manifeste indique ; ce qui n’est pas indiqué n’est jamais montré comme fermé.
page-title = { $name } · { $title }

lead = { $count ->
    [one] { $count } système, mesuré selon { $frameworks } référentiels.
   *[other] { $count } systèmes, chacun mesuré selon { $frameworks } référentiels.
}
lead-more = Chaque nom mène au manifeste, aux sources et aux raisons de chaque résultat ; chaque en-tête de colonne, à ce que demande le référentiel.
levels = Niveaux
filters = Filtres
search = Rechercher
search-hint = Nom ou développeur
level = Niveau
access = Accès
any = Indifférent
gated-yes = Sur demande
gated-no = Sans demande
kind = Type
developer = Développeur
year-from = À partir de l’année
year-to = Jusqu’à l’année
license-class = Licence des poids
columns = Colonnes
clear = Tout effacer
shown = { $count ->
    [one] { $count } système sur { $all }
   *[other] { $count } systèmes sur { $all }
}
none-shown = Aucun système ne correspond. Retirez un filtre.
show-all = Afficher les { $count } systèmes
order-by = { $name }, { $direction }
ascending = du plus bas au plus haut
descending = du plus haut au plus bas
head-system = Système
head-compare = Choisir pour comparer
head-released = Sortie
head-kind = Type
head-license = Licence des poids
head-stated = Indiqué
head-score = Score
choose = Comparer { $name }
compare-chosen = Comparer { $count } systèmes
compare-few = Choisissez au moins deux systèmes à comparer
all-results = Tableau de tous les résultats
order-word = Trier par { $name }
of = { $count } sur { $all }

broken-title = { $count ->
    [one] { $count } fichier n’est pas affiché
   *[other] { $count } fichiers ne sont pas affichés
}
broken-lead = Chacun contient une erreur, signalée avec son emplacement. Tous les autres fichiers sont affichés.
more-findings = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
}

data-title = Données
data-lead = Tous les résultats en un seul fichier, et ce qui a changé entre deux exécutions sous forme de flux.
data-json = JSON
data-ndjson = NDJSON (une ligne par système)
data-csv = CSV
data-feed = Flux Atom

manifest = Manifeste
source-file = Fichier d’origine
open-view = Le vérifier dans votre navigateur
compare-with = Comparer avec un autre système
badge-of = Badge d’ouverture : { $name }
results = Résultats
results-lead = Ce que chaque référentiel dit de ce manifeste, et ce que ses auteurs ont publié. Un nom mène à ce que demande le référentiel.
head-framework = Référentiel
head-result = Résultat ici
head-published = Publié par ses auteurs
not-published = aucun résultat publié
same-result = Même résultat.
differs-silently = Diffère du résultat obtenu ici, sans que le manifeste dise pourquoi.
differs = Raison de l’écart : { $why }
published-on = { $grade } ({ $date })
ratings = { $count ->
    [one] { $count } composant noté
   *[other] { $count } composants notés
}
sources = Sources
no-sources = Le manifeste ne nomme aucune source.
breakdown = En détail
take = Mettre ce badge sur une carte de modèle
take-lead = Le badge mène à cette page.
in-markdown = En Markdown
in-html = En HTML

compare-title = Comparer des systèmes
compare-lead = Choisissez au moins deux systèmes : lequel publie le plus, et pourquoi chaque référentiel dit autre chose.
needs-script = La comparaison a besoin d’un script. Le tableau de tous les systèmes s’en passe : il montre tous les résultats côte à côte.
add = Ajouter un système
    .it = Ajouter
remove = Retirer { $name }
loading = Chargement…
not-loaded = Impossible de charger { $name }.
more-of-two = { $first } publie davantage : { $count ->
    [one] { $count } composant
   *[other] { $count } composants
} sur { $all }, contre { $other } pour { $second }.
most-of-all = { $first } publie le plus : { $count ->
    [one] { $count } composant
   *[other] { $count } composants
} sur { $all }.
as-many = Ils publient autant de composants : { $count } sur { $all } chacun.
most-shared = { $names } publient le plus : { $count ->
    [one] { $count } composant
   *[other] { $count } composants
} sur { $all } chacun.
could-change = Cela pourrait changer : { $name } laisse { $count ->
    [one] { $count } composant non indiqué
   *[other] { $count } composants non indiqués
}.
cannot-change = Cela reste vrai quel que soit ce qui n’est pas indiqué.
only = Publié seulement par { $name }
only-none = Rien de plus que l’autre.
only-none-all = Rien de plus que les autres.
both = Publié par tous
both-none = Rien.
on-request = sur demande
in-part = en partie
count-released = { $count ->
    [one] { $count } composant
   *[other] { $count } composants
} sur { $all }
count-request = { $count } sur demande
count-part = { $count } en partie
count-silent = { $count ->
    [one] { $count } non indiqué
   *[other] { $count } non indiqués
}
less-openly = { $how } : { $names }
head-why = Pourquoi ils diffèrent
all-reasons = Toutes les différences
reasons = { $count ->
    [one] La raison
   *[other] Les { $count } raisons
}
why-title = Ce que dit chaque référentiel
same-reasons = Même résultat pour les mêmes raisons.
same-grade = Même résultat, pour d’autres raisons.
no-reasons = Aucun critère ne décide à lui seul : voir le détail de chacun.
more-reasons = { $count ->
    [one] { $count } autre différence
   *[other] { $count } autres différences
}
matrix-title = Tous les composants
head-component = Composant

pictures-lead = À réutiliser, en SVG et en PNG. Toutes sont tirées des mêmes données.
gradient-title = Le gradient
gradient-caption = { $count ->
    [one] { $count } système sur le gradient de publication, de tout fermé à tout ouvert (niveaux : Solaiman 2023).
   *[other] { $count } systèmes sur le gradient de publication, de tout fermé à tout ouvert (niveaux : Solaiman 2023).
} Sur demande : chacun peut demander l’accès.
years-title = Années et niveaux
years-caption = Chaque système à l’année de sa sortie et à son niveau. Un trait relie un niveau antérieur au niveau actuel ; un repère évidé est un niveau antérieur. { $unplaced ->
    [0] {""}
    [one] { $unplaced } système est laissé de côté : son année ou son niveau n’est pas indiqué.
   *[other] { $unplaced } systèmes sont laissés de côté : leur année ou leur niveau n’est pas indiqué.
}
matrix-caption = Ce que chaque référentiel dit de chaque système. Le plus sombre est le résultat le plus bas d’un référentiel, le plus clair son résultat le plus haut ; les échelles mesurent des choses différentes et n’ont pas d’unité commune. Un cadre en pointillés : pas de résultat, car un élément n’est pas indiqué ou est à apprécier.
matrix-heading = Systèmes et référentiels
in-words = Sous forme de texte

about-lead = Ce que signifient les mots et les chiffres de ces pages, et d’où vient chacun.
about-levels = Niveaux
about-levels-text = La place d’un système sur le gradient de publication, selon ce à quoi on accède de l’extérieur.
about-closed = Personne à l’extérieur ne peut l’utiliser.
about-staged = Sa sortie se fait par étapes, vers davantage de personnes au fil du temps.
about-hosted = On l’utilise par une page ou une application.
about-api = Des programmes l’utilisent par une interface.
about-downloadable = Les poids peuvent être téléchargés.
about-open = Les poids, le code d’entraînement et les données d’entraînement sont publiés.
about-gated = « Sur demande » signifie que chacun peut demander l’accès, et que celui-ci est accordé au cas par cas.
about-frameworks = Référentiels
about-scale = Critères : { $author }, { $version }.
about-link = Lire les critères ({ $author })
about-gradient = Regarde comment on accède au système et à ses éléments, et donne un niveau parmi six.
about-pieces = Compte combien de pièces sont publiées, sur sept : ce qu’il faut pour comprendre, exécuter et reconstruire un modèle.
about-taxonomy = Note chaque composant, de tout fermé à tout ouvert ; sont montrées les notes des poids et des données d’entraînement.
about-mof = Exige des composants sous licence ouverte, et donne la Class III, II ou I ; en dessous, une publication n’est pas classée.
about-osaid = Exige les informations sur les données, le code et les paramètres nécessaires pour modifier un système, sous des conditions ouvertes.
about-g7 = Distingue des échelons, depuis les poids disponibles jusqu’à l’open source avec données ouvertes.
about-eu = Vérifie les conditions auxquelles le règlement européen sur l’IA tient un modèle pour libre et ouvert.
about-osai = Donne des points pour quatorze paramètres : ouvert, ouvert en partie ou fermé.
about-score = Score
about-score-text = De 0 à 100, la moyenne de trois groupes de composants : accès au modèle, analyse des risques et réplication. Ce chiffre est propre à ce projet et ne vient d’aucun référentiel. Il est affiché si au moins la moitié de ce qu’il compte est indiquée.
about-stated = Indiqué
about-stated-text = Sur combien des { $all } composants un manifeste dit quelque chose. Ce qu’il omet est « non indiqué », ce qui ne veut pas dire « non publié ».
about-published = Résultats publiés
about-published-text = Ce que les auteurs d’un référentiel ont dit du même système, avec l’adresse. Si le nôtre diffère, le manifeste dit pourquoi.
about-components = Qui peut obtenir un composant
about-license = Licence des poids
class-osi = Open source (OSI)
class-libre = Logiciel libre (FSF)
class-open-model = Ouverte, faite pour les modèles
class-open-content = Ouverte, pour contenus ou données
class-vague = Imprécise
class-unknown = Inconnue
class-use-restricted = Certains usages interdits
class-scale-restricted = Échelle limitée
class-non-commercial = Non commerciale
class-no-derivatives = Sans modification
class-proprietary = Propriétaire
class-none = Aucune licence indiquée

feed-added = Nouveau système : { $name }, { $level }.
feed-removed = { $name } ne figure plus dans la liste.
feed-changed = { $name } : { $changes }.
feed-level = niveau { $old } → { $new }
feed-result = { $framework } { $old } → { $new }
feed-component = { $component } { $old } → { $new }

short-gradient = Niveau
short-pieces = Pièces
short-taxonomy = Taxonomie
short-mof = MOF
short-osaid = OSAID
short-g7 = G7
short-eu = AI Act
short-osai = OSAI
