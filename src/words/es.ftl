## language
name = Español
plural-one = n = 1
plural-two = {""}
plural-few = {""}
plural-many = e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5
within = lower
decimal = ,

## list
and = {" "}y{" "}
or = {" "}o{" "}
comma = ,{" "}
colon = :
stop = .

## finding
too-large = El texto supera { $limit }.
too-large-fix = Compruebe solo el manifiesto, sin los archivos que describe.
too-deep = Hay más de { $limit } niveles anidados.
too-deep-fix = Anide menos: a un manifiesto le bastan cinco niveles.
too-many-aliases = Los alias equivalen a mucho más texto del que hay aquí.
too-many-aliases-fix = Escriba los valores allí donde hacen falta.
too-many-findings = Observaciones que no se muestran: { $left_out }.
too-many-findings-fix = Corrija primero estas.
syntax = Esto no es YAML: { $what }.
json-syntax = Esto no es JSON: { $what }.
utf16 = El texto está en UTF-16. Un manifiesto está en UTF-8.
utf16-fix = Guárdelo en UTF-8.
control-character = El carácter { $character } no se admite en un texto.
remove = Elimínelo.
several-documents = Aquí empieza un segundo documento. Solo se lee el primero.
several-documents-fix = Deje un solo documento, sin un segundo `---`.
duplicate-key = `{ $key }` aparece dos veces (la primera, en la línea { $first_line }). Solo cuenta la primera.
remove-one = Elimine una de las dos.

not-a-mapping = Un manifiesto tiene claves con valores. Esto es { $found }.
not-a-mapping-fix = Empiece con `openness: 1`.
empty = El texto está vacío. Pegue un manifiesto o una tarjeta de modelo, o parta de un ejemplo.
front-matter-not-a-mapping = El front matter tiene claves con valores. Esto es { $found }.
front-matter-not-a-mapping-fix = Escriba un espacio después de cada signo de dos puntos, como en `license: mit`.
front-matter-not-closed = Al front matter que empieza aquí le falta la línea de cierre `---`.
front-matter-not-closed-fix = Añada una línea `---` después de la última clave.
front-matter-not-first = Hay otro texto antes del front matter que empieza aquí. El Hub no lo lee.
front-matter-in-comment = Este front matter está en un comentario. El Hub no lo lee ahí.
front-matter-in-fence = Este front matter está en un bloque de código. El Hub no lo lee ahí.
front-matter-after-comment = Hay un comentario antes del front matter que empieza aquí. El Hub no lo lee.
front-matter-place-fix = Lleve el front matter al principio de la tarjeta.
no-front-matter = Esta tarjeta no tiene front matter, así que no consta nada.
no-front-matter-fix = Empiécela con tres líneas: `---`, después `license:` con un identificador del Hub, como `apache-2.0`, y por último `---`.
missing-key = Falta `{ $key }`.
missing-key-fix = Añada `{ $example }`.
empty-key = `{ $key }` está vacía.
empty-key-fix = Escriba el valor detrás, como en `{ $example }`.
unknown-version = `{ $found }` no es una versión conocida del formato.
unknown-version-fix = Escriba `openness: 1`.
wrong-type = `{ $key }` debe ser { $expected }, no { $found }.
true-or-false-fix = Escriba `true` o `false`, sin comillas.
date-in-quotes-fix = Escríbala entre comillas.
key-not-text = Una clave de { $within } debe ser una palabra, no { $found }.
unknown-word = `{ $word }` no es un valor de `{ $key }`.
unknown-word-fix = Escriba uno de estos valores: { $allowed }.
did-you-mean = ¿Quería decir `{ $nearest }`?
write-meant = Escriba `{ $meant }`.
bad-date = `{ $text }` no es una fecha (`{ $key }`).
bad-date-fix = Escriba `YYYY`, `YYYY-MM` o `YYYY-MM-DD`.
unknown-key = `{ $key }` no es una clave conocida de { $within }.
unknown-component-key = `{ $key }` no es un componente conocido.
unknown-key-fix = Elimínela o escriba su texto como `note`.
misplaced-key = `{ $key }` va dentro de `{ $home }`.
misplaced-key-at-top = `{ $key }` va en el primer nivel del manifiesto.
misplaced-key-at-top-fix = Llévela allí, sin sangría.
misplaced-key-fix = Llévela allí, con sangría.
bad-url = `{ $url }` no es una dirección http o https.
bad-url-fix = Escriba la dirección completa, empezando por `https://`.
future-date = La fecha `{ $text }` es futura (`{ $key }`).
future-date-fix = Escriba la fecha de lo que ya se ha publicado.

repeated-claim = `{ $claim }` se afirma dos veces, con pruebas distintas. Solo cuenta la primera.

refused-key = `{ $key }` no es una clave de `{ $within }`. La herramienta de este formato se detiene aquí.
misspelt-key = En este formato, `{ $key }` se escribe `{ $meant }`.
outdated-keys = La versión actual de Model Openness Tool no lee `{ $key }`, una clave anterior a abril de 2025.
outdated-keys-fix = Cambie `license_name` por `license`, `location` por `component_path` y `github` por `repository`.
unknown-component = `{ $name }` no es un componente del marco. Su herramienta lo toma por `{ $taken_for }`.
unknown-component-fix = Escriba un nombre del marco, letra por letra.
repeated-component = `{ $name }` aparece dos veces. Solo cuenta este.
no-model = No figura ningún modelo, así que no hay nada que medir.
no-model-fix = Asigne al modelo el tipo `{ $expected }`.
several-models = Figuran varios modelos. Solo se mide `{ $measured }`.
several-models-fix = Escriba un documento por modelo.
unknown-reference = `{ $key }` remite a `{ $to }`, pero nada de lo que hay aquí tiene ese identificador.
unknown-reference-fix = Añádalo o corrija el identificador.
incomplete = `{ $name }` no declara { $missing }.
incomplete-fix = Añádalo: el formato lo exige.

no-license = En esta tarjeta no consta ninguna licencia.
no-license-fix = Añada `license:` con un identificador del Hub, como `license: apache-2.0`.
no-name = Esta tarjeta no dice cómo se llama el modelo.
no-name-fix = Empiece el texto con un título o añada `model_name:`.
card-key = El Hub no lee la clave `{ $key }`.
card-value = `{ $key }` debería ser { $expected }, no { $found }. El Hub no lo lee.
card-item = `{ $key }` debería ser { $expected }. En su lista hay { $found }.
hub-spelling = El Hub escribe la licencia `{ $text }` así: `{ $meant }`.
not-on-hub = El Hub rechaza la licencia `{ $text }`: no es uno de sus identificadores.
not-on-hub-fix = Escriba `license: other` y, debajo, `license_name: { $name }`.
suffix-on-hub = El Hub rechaza la licencia `{ $text }`: no es uno de sus identificadores.
suffix-on-hub-fix = Escriba `{ $meant }`: el Hub tiene un solo identificador, con o sin versiones posteriores.
two-licenses = `license` dice `{ $license }` y `license_name` dice `{ $name }`. Cuentan las dos.
two-licenses-fix = Deje una de las dos. Junto a `license_name`, `license` es `other`.
link-differs = La licencia es `{ $license }`, pero `{ $key }` lleva al texto de `{ $link }`. Cuentan las dos.
link-differs-fix = Corrija la que sea errónea.
unknown-terms = Este programa no conoce los términos de `{ $license }`.
unknown-terms-fix = Léalos usted: todo resultado que dependa de ellos queda por valorar.

data-set-card = Parece la tarjeta de un conjunto de datos. Solo se miden modelos.
data-set-card-fix = Compruebe la tarjeta del modelo que se entrenó con él.
space-card = Parece la tarjeta de un Space. Solo se miden modelos.
space-card-fix = Compruebe la tarjeta del modelo que ejecuta.
skill = Parece una habilidad (skill) de un agente. Solo se miden modelos.
page = Parece una página o una entrada de blog. Solo se miden modelos.
card-of-model-fix = Compruebe el README.md del repositorio de un modelo.
spdx2 = Parece SPDX 2, que no se lee.
spdx-draft = Parece un borrador de SPDX 3, que no se lee.
cyclonedx-xml = Parece CycloneDX en XML, que no se lee.
old-cyclonedx = Parece CycloneDX { $version }, que no contempla modelos y no se lee.
bill-fix = Expórtelo como SPDX 3.0 (JSON-LD) o como CycloneDX 1.5 a 1.7 (JSON).
musgo = Parece un archivo del marco MusGO, que no se lee.
musgo-fix = Compruebe la tarjeta del modelo o escriba un manifiesto: `openness-badge init` crea uno.
project-file = Parece `{ $name }`, que describe un paquete de software.
other-file = Parece { $what }, y eso no se lee.
html = Parece una página web (HTML), que no se lee.
picture = Parece una imagen ({ $kind }).
picture-fix = Si es una insignia, verifíquela: `openness-badge verify`.
address = Esto es una dirección, no el archivo al que lleva.
address-fix = Ábrala y compruebe el archivo mismo: un manifiesto o el README.md de un modelo.
not-a-manifest = Aquí no hay ninguna clave de manifiesto, y el texto no está en ningún otro formato que se lea.
read-instead-fix = Se leen manifiestos, tarjetas de modelo, archivos de MOF, del European Open Source AI Index y de Eiras et al., CycloneDX 1.5 a 1.7 (JSON) y SPDX 3.0 (JSON-LD).

misspelt-license = Esta licencia no se escribe `{ $text }`.
unknown-license = No se conoce la licencia `{ $text }`.
unknown-license-foreign = No se conoce la licencia `{ $text }`: ningún identificador de licencia tiene el carácter { $foreign }.
unknown-license-fix = Escriba un identificador SPDX o, si SPDX no recoge la licencia, `LicenseRef-` y un nombre.
unknown-license-fix-card = Escriba un identificador del Hub, como `apache-2.0`. Para otra licencia escriba `license: other`, con su nombre en `license_name` y su dirección en `license_link`.
unknown-license-fix-mof = Escriba un identificador SPDX, letra por letra: Model Openness Tool no acepta otros nombres.
unknown-license-fix-other = Escriba un identificador SPDX.
deprecated-license = SPDX ha declarado obsoleto el identificador `{ $id }`.
only-or-later = `{ $id }` no dice si también se aplican las versiones posteriores.
only-or-later-fix = Escriba `{ $id }-only` o `{ $id }-or-later`.
unknown-exception = `{ $text }` no es una excepción de licencia que recoja SPDX.
unknown-exception-fix = Elimínela o escriba una excepción de SPDX.
vague-license = `{ $text }` no dice qué licencia es.
vague-license-fix = Escriba cuál, como identificador SPDX.
vague-license-fix-members = Escriba cuál: { $members }.
vague-license-fix-card = Escriba cuál, como identificador del Hub.
unnamed-license = `other` no dice qué licencia es.
unnamed-license-fix = Añada su nombre en `license_name:` y dónde está su texto en `license_link:`.
license-syntax = `{ $text }` no es una expresión de licencia: { $what }.
license-syntax-fix = Una los identificadores SPDX con `AND`, `OR` y `WITH`.
license-syntax-fix-card = Escriba un identificador del Hub o una lista de ellos.
not-a-license = `{ $text }` no es una licencia.
not-a-license-fix = Escriba la licencia, o `availability: public` si no consta ninguna. Si el componente no se publicó, escriba `availability: closed`.
not-a-license-fix-card = Escriba la licencia del modelo o elimine la clave.
not-a-license-fix-mof = Si el componente se publicó, escriba su licencia o `unlicensed`. Si no, elimínelo de la lista.
not-a-license-fix-other = Escriba la licencia o elimínelo.
unfit-license = `{ $license }` no está hecha para { $kind } como `{ $component }`.
unfit-default = `{ $license }` no está hecha para { $kind }.
unfit-license-fix-code = Elija una licencia de software, como `Apache-2.0`.
unfit-license-fix-model = Elija una licencia para modelos, como `Apache-2.0` o `OpenMDW-1.0`.
unfit-license-fix-data = Elija una licencia para datos, como `CC-BY-4.0` o `CDLA-Permissive-2.0`.
unfit-license-fix-document = Elija una licencia para documentos, como `CC-BY-4.0`.
license-of-nothing = `{ $license }` no tiene efecto aquí: `{ $component }` no se publicó.
license-of-nothing-fix = Elimine la licencia o escriba `availability: public`.

reached-by-nobody = El destinatario es `nobody`, pero { $what } dicen otra cosa. Cuentan como `closed`.
one-reached-by-nobody = El destinatario es `nobody`, pero { $what } dice otra cosa. Cuenta como `closed`.
reached-by-nobody-fix = Escriba en `audience` quién puede usarlo, o `closed` en lo que no se publicó.
public-for-few = El destinatario es `{ $audience }`, pero `weights` es `public`. Los pesos cuentan como `gated`.
public-for-few-fix = Escriba `weights: gated` o `audience: everyone`.
no-download = `weights` es `{ $availability }`, pero en `channels` no está `download`. Los pesos cuentan como `{ $counted }`.
no-download-fix = Añada `download` a `channels` o escriba cómo se accede a los pesos.
nothing-to-download = En `channels` está `download`, pero `weights` es `{ $availability }`. La descarga no cuenta.
nothing-to-download-fix = Elimine `download` o escriba quién puede obtener los pesos.
no-such-channel = `weights` es `{ $availability }`, pero en `channels` no está `{ $availability }`. Cuenta como canal.
no-such-channel-fix = Añada `{ $availability }` a `channels`.
staged-of-nothing = `staged` es `true`, pero los pesos ni se publican ni son accesibles. No cuenta.
staged-of-nothing-fix = Elimine `staged` o escriba cómo se accede a los pesos.
never-absent = Un sistema que tiene pesos tiene también `{ $component }`: `none` no puede ser correcto.
weights-never-absent = Lo que se ha entrenado tiene `weights`: `none` no puede ser correcto.
never-absent-fix = Si no se publicó, escriba `closed`.

claim-not-supported = Usted lo califica de { $claim }, pero lo declarado no lo respalda. { $why }.
claim-not-supported-fix = { $fix } O elimine `{ $claim }` de `claims`.
level-not-stated = No consta cómo se accede al sistema, así que no tiene nivel.
level-beside-weights = `weights` es `{ $availability }` y no consta de qué otro modo se accede al sistema, así que no tiene nivel.
level-without-weights = En `channels` está `download`, pero `weights` no consta, así que el sistema no tiene nivel.
level-without-weights-fix = Añada `weights` a `components`.
level-beside-weights-fix = Añada `channels` a `access`: `[hosted]`, `[api]`, o `[]` si nadie externo accede a él.
level-not-stated-fix = Añada `weights` a `components`, o `channels` a `access`: `[hosted]`, `[api]`, o `[]` si nadie externo accede a él.
level-beside-weights-fix-card = Añada `channels` a `access` dentro de la clave `openness`: `[hosted]`, `[api]`, o `[]` si nadie externo accede a él.
level-not-stated-fix-card = Añada `license:` si el repositorio contiene los pesos, o añada `weights` dentro de la clave `openness`.
not-stated = Esto no consta, y cada dato podría mejorar un resultado: { $what }.
more-not-stated = Esto no consta, y cada dato podría mejorar un resultado: { $what }; y { $more } más.
one-not-stated = Esto no consta y podría mejorar un resultado: { $what }.
not-stated-fix = Añádalos. Si un componente no se publicó, escriba `closed`; si no existe, `none`.
one-fact-not-stated-fix = Añada { $what }.
one-not-stated-fix = Añada { $what }. Si no se publicó, escriba `closed`; si no existe, `none`.
not-stated-fix-card = Añádalos dentro de la clave `openness` o empiece un manifiesto: `openness-badge init --from README.md -o openness.yaml`.
not-stated-fix-other = Este formato no puede decirlo. Empiece un manifiesto, que sí puede: `openness-badge init --from FILE -o openness.yaml`.
weights-not-stated = `channels` dice cómo se accede al sistema, pero `weights` no consta.
weights-not-stated-fix = Añada `weights` a `components`. Si no se publicaron, escriba `closed`.
base-weights-not-stated = Se ajustó a partir de `{ $base }`, pero `base-weights` no consta. La licencia del modelo base puede afectar también a este modelo.
base-weights-not-stated-fix = Añada `base-weights` a `components`, con su licencia.
base-weights-not-stated-fix-card = Añada `base-weights`, con su licencia, dentro de la clave `openness`.
claim-in-text = La tarjeta califica el modelo de { $claim } («{ $quote }»). Si no se declara como afirmación, no se comprueba.
claim-in-text-fix-open-source = Añada `claims: [open-source]` dentro de la clave `openness`. Requiere código, pesos y datos de entrenamiento, todo ello publicado con términos libres.
claim-in-text-fix-open = Añada `claims: [open]` dentro de la clave `openness`. Requiere pesos, arquitectura, código de inferencia, código de entrenamiento y datos de entrenamiento que cualquiera pueda obtener.

unknown-code = `{ $code }` no es el código de una observación.
unknown-code-fix = Busque el código con `openness-badge explain`.

part-licenses-are-joined = las licencias se unen con `AND` u `OR`
part-operator-before-parenthesis = falta un operador antes de `(`
part-too-many-parentheses = hay más de 32 paréntesis anidados
part-license-before-closing = falta una licencia antes de `)`
part-no-parenthesis-before-closing = no hay ningún `(` antes de este `)`
part-license-before-operator = falta una licencia antes del operador
part-no-license-before-with = no hay ninguna licencia antes de este `WITH`
part-exception-already = esta licencia ya tiene una excepción
part-exception-after-with = falta una excepción después de `WITH`
part-operator-before-license = falta un operador antes de la licencia
part-license-at-the-end = falta una licencia al final
part-parenthesis-at-the-end = falta un `)` al final
part-too-long = tiene más de 1000 caracteres
part-true-or-false = `true` o `false`
part-date-in-quotes = una fecha entre comillas
part-nothing = un valor vacío
part-components = `components`
part-text = texto
part-list-of-words = una lista de palabras
part-address-or-addresses = una dirección o una lista de direcciones
part-manifest = un manifiesto
part-system = `system`
part-access = `access`
part-list = una lista
part-mapping = un mapa
part-truth-value = un valor booleano
part-number = un número
part-no-such-anchor = no hay ningún ancla con este nombre antes de este alias
part-comma-or-brace = aquí debería haber una coma o una llave de cierre
part-comma-or-bracket = aquí debería haber una coma o un corchete de cierre
part-key-indented-like-others = aquí debería haber una clave, con la misma sangría que las anteriores
part-item-indented-like-others = aquí debería haber un elemento de lista, con la misma sangría que los anteriores
part-value-should-be-here = aquí debería haber un valor
part-only-new-document = aquí solo puede empezar un documento nuevo, con una línea `---`
part-no-percent = aquí solo puede haber una clave o el final del documento, no `%`
part-nothing-can-follow-dots = nada puede seguir a `...`
part-key-without-colon = esta línea es una clave sin `:` o le falta sangría
part-second-colon = con un segundo `: ` en la misma línea, el texto necesita comillas
part-key-cannot-be-here = aquí no puede haber una clave
part-item-on-its-own-line = un elemento de lista no puede empezar aquí, solo en su propia línea
part-no-item-in-brackets = entre corchetes, `-` no inicia un elemento de lista
part-space-after-colon = falta un espacio después de este `:`
part-no-colon-here = aquí no puede haber un `:`; ¿quedó sin cerrar un corchete anterior?
part-nothing-to-close = aquí no hay ningún corchete abierto que cerrar
part-quotes-do-not-end = el texto entre comillas no termina
part-quotes-end-after-document = el texto entre comillas no termina antes que el documento
part-quotes-have-ended = el texto entre comillas termina antes de esto
part-quotes-not-indented = el texto entre comillas no termina o a su línea siguiente le falta sangría
part-tab = la sangría se hace con espacios, no con tabuladores
part-indented-like-none = la sangría de esta línea no coincide con la de ninguna a la que pueda pertenecer
part-block-not-indented = a esta línea de un bloque de texto le falta sangría
part-after-block-sign = en esta línea solo pueden seguir `+`, `-`, un dígito del 1 al 9 y un comentario
part-comment-in-text = entre las líneas de un texto no puede haber un comentario
part-space-before-hash = falta un espacio antes de `#`
part-character-needs-quotes = un valor no puede empezar por este carácter; necesita comillas
part-byte-order-mark = la marca de orden de bytes solo puede estar al principio
part-name-should-follow-here = aquí debería seguir un nombre
part-tag-not-declared = el prefijo de esta etiqueta no está declarado
part-not-understood = esto no se entiende aquí
part-line-goes-on = esta línea continúa el texto de la anterior; ¿tiene demasiada sangría o falta un espacio después de un `:`?
part-half-of-a-pair = esta secuencia de escape es solo la mitad de un par subrogado
part-no-escape = esto no es una secuencia de escape
part-bracket-not-closed = este corchete no se cierra
part-brace-not-closed = esta llave no se cierra
part-digits-should-follow = aquí deberían seguir dígitos hexadecimales
part-escape-for-nothing = ningún carácter tiene esta secuencia de escape
part-text-after-end = hay texto después del final
part-quoted-key = aquí debería haber una clave entre comillas dobles
part-colon-should-be-here = aquí debería haber un `:`
part-unescaped-character = un fin de línea, un tabulador o un carácter de control debe escribirse aquí con una secuencia de escape
part-four-digits = después de `\u` deberían seguir cuatro dígitos hexadecimales
part-alias-in-itself = este alias está dentro de lo que repite
part-list-of-mappings = una lista de mapas
part-bill-of-materials = una lista de materiales
part-component = un componente
part-mapping-with-the-key-name = un mapa con la clave `name`
part-list-of-addresses = una lista de direcciones
part-uuid = `urn:uuid:` y un UUID
part-other-text = otro texto
part-model-file-of-the-taxonomy = un archivo de modelo de la taxonomía
part-mapping-of-ratings = un mapa de calificaciones
part-mapping-with-the-key-value = un mapa con la clave `value`
part-mapping-with-the-keys-year-and-month = un mapa con las claves `year` y `month`
part-config-json-of-a-model = el `config.json` de un modelo
part-adapter-config-json-of-an-adapter = el `adapter_config.json` de un adaptador
part-model-index-json-of-a-pipeline = el `model_index.json` de un pipeline
part-tokenizer-config-json-of-a-model = el `tokenizer_config.json` de un modelo
part-index-of-weights = el índice de los pesos
part-answer-of-the-hubs-api = una respuesta de la API del Hub
part-data-set-in-json-ld-croissant = un conjunto de datos en JSON-LD (Croissant)
part-report-of-this-program = un informe de este programa
part-data-for-shields = datos para una insignia de shields.io
part-citation-file = un archivo de cita
part-notebook = un cuaderno (notebook)
part-description-of-an-api-openapi = la descripción de una API (OpenAPI)
part-description-of-an-api-swagger = la descripción de una API (Swagger)
part-kubernetes-resource = un recurso de Kubernetes
part-compose-file = un archivo de Compose
part-workflow-of-github-actions = un flujo de trabajo de GitHub Actions
part-sarif-log = un registro SARIF
part-mlflow-model = un modelo de MLflow
part-card-of-the-model-card-toolkit = una tarjeta de Model Card Toolkit
part-xml-file = un archivo XML
part-pdf-file = un archivo PDF
part-file-of-weights-gguf = un archivo de pesos (GGUF)
part-archive = un archivo comprimido
part-script = un script
part-toml-or-ini-file = un archivo TOML o INI
part-mapping-with-components = un mapa con `components`
part-text-or-a-list-of-texts = texto o una lista de textos
part-list-of-models-with-their-results = una lista de modelos con sus resultados
part-list-of-components = una lista de componentes
part-list-of-at-most-17-components = una lista de 17 componentes como máximo
part-release-license = `release.license`
part-bare-date = una fecha sin comillas, que la herramienta de este formato lee como número
part-number-1 = el número 1
part-mapping-with-keys-such-as-channels = un mapa con claves como `channels`
part-list-of-dates-and-levels = una lista de mapas con las claves `date` y `level`
part-entry-of-history = una entrada de `history`
part-license-or-one-for-each-kind = una licencia o un mapa con una para cada tipo
part-mapping-of-components = un mapa de componentes
part-availability-a-license-or-a-mapping = una disponibilidad, una licencia o un mapa
part-default-license = `license`
part-original = `original`
part-original-components = `original.components`
part-original-classes = `original.classes`
part-original-ratings = `original.ratings`
part-mapping-with-the-key-format = un mapa con la clave `format`
part-mapping-of-components-to-licenses = un mapa que asigne una licencia a cada componente
part-text-of-a-license-or-unlicensed = el texto de una licencia o `unlicensed`
part-mapping-of-parameters-to-classes = un mapa que asigne una clase a cada parámetro
part-mapping-of-components-to-levels = un mapa que asigne un nivel a cada componente
part-grade = `grade`
part-list-of-safeguards = una lista de textos o de mapas con la clave `what`
part-text-or-a-mapping-of-text-and-url = texto o un mapa de texto y `url`
part-entry-of-claims = una entrada de `claims`
part-word-or-a-mapping-with-the-key-claim = una palabra o un mapa con la clave `claim`
part-list-of-yardsticks-and-grades = una lista de mapas con las claves `yardstick` y `grade`
part-entry-of-assessments = una entrada de `assessments`
part-entry-of-safeguards = una entrada de `safeguards`
part-access-reason = `access.reason`
part-access-plans = `access.plans`
part-file-of-the-index = un archivo del índice
part-org = `org`
part-words-with-commas-between-them = palabras separadas por comas
part-mapping-with-the-keys-basemodel-and-endmodel = un mapa con las claves `basemodel` y `endmodel`
part-parameter = un parámetro
part-mapping-with-the-key-class = un mapa con la clave `class`
part-project = `project`
part-file-of-opening-up-chatgpt = un archivo de Opening up ChatGPT
part-iri-such-as-an-address = un IRI, como una dirección

kind-code = código
kind-model = modelos
kind-data = datos
kind-document = documentos

## note
license-link = su licencia: { $url }
given-as = licencia indicada como "{ $license }"
concluded = se concluye que su licencia es "{ $license }"
under = { $name }, licencia "{ $license }"
one-of-them = uno de ellos
without-name = uno sin nombre
classified = clasificado como "{ $class }"
in-bill = figura en la lista de materiales
in-document = figura en el documento
bill-energy = la lista de materiales declara la energía del entrenamiento
bill-data = la lista de materiales enumera los datos { $names } y no dice para qué son
document-data = el documento enumera los datos { $names } y no dice para qué son
form = la tarjeta tiene un formulario; no consta si el Hub lo exige
adapter = un adaptador
quantized = una versión cuantizada
merge = una fusión
own-license = { $what }: la licencia es la suya propia, no la del modelo base

## level
closed = Totalmente cerrado
    .inside = totalmente cerrado
staged = Por etapas
    .inside = por etapas
hosted = Servicio alojado
    .inside = servicio alojado
api = Acceso por API
    .inside = acceso por API
downloadable = Descargable
    .inside = descargable
open = Totalmente abierto
    .inside = totalmente abierto
gated = { $level }, a petición
not-stated = no consta
needs-judgement = por valorar
at-least = al menos { $grade }
# The states of components agree with nothing: they stand behind names of every gender
# and number ("pesos: acceso público", "arquitectura: sin publicar").
availability-public = acceso público
availability-gated = a petición
availability-partial = publicación parcial
availability-described = solo descripción, sin publicar
availability-api = solo por API
availability-hosted = solo servicio alojado
availability-closed = sin publicar
availability-none = no existe
not-known-outside = no se conoce fuera
announced = anunciado

## component
# Within a sentence all have their article: "Publicar los pesos". So no name begins with
# "i", before which the "y" of a list would have to be "e".
architecture = Arquitectura
    .inside = la arquitectura
pretraining-code = Código de preentrenamiento
    .inside = el código de preentrenamiento
finetuning-code = Código de ajuste fino
    .inside = el código de ajuste fino
alignment-code = Código de alineamiento
    .inside = el código de alineamiento
data-processing-code = Código de procesamiento de datos
    .inside = el código de procesamiento de datos
inference-code = Código de inferencia
    .inside = el código de inferencia
evaluation-code = Código de evaluación
    .inside = el código de evaluación
safety-evaluation-code = Código de evaluación de seguridad
    .inside = el código de evaluación de seguridad
supporting-tools = Herramientas de apoyo
    .inside = las herramientas de apoyo
environment = Entorno de software
    .inside = el entorno de software
weights = Pesos
    .inside = los pesos
base-weights = Pesos base
    .inside = los pesos base
checkpoints = Checkpoints
    .inside = los checkpoints
hyperparameters = Hiperparámetros
    .inside = los hiperparámetros
random-seeds = Semillas aleatorias
    .inside = las semillas aleatorias
metadata = Metadatos
    .inside = los metadatos
pretraining-data = Datos de preentrenamiento
    .inside = los datos de preentrenamiento
finetuning-data = Datos de ajuste fino
    .inside = los datos de ajuste fino
alignment-data = Datos de alineamiento
    .inside = los datos de alineamiento
evaluation-data = Datos de evaluación
    .inside = los datos de evaluación
safety-evaluation-data = Datos de evaluación de seguridad
    .inside = los datos de evaluación de seguridad
sample-outputs = Salidas de ejemplo
    .inside = las salidas de ejemplo
model-card = Tarjeta del modelo
    .inside = la tarjeta del modelo
data-card = Tarjeta de datos
    .inside = la tarjeta de datos
technical-report = Informe técnico
    .inside = el informe técnico
research-paper = Artículo científico
    .inside = el artículo científico
evaluation-results = Resultados de evaluación
    .inside = los resultados de evaluación
code-documentation = Documentación del código
    .inside = la documentación del código
training-setup = Configuración de entrenamiento
    .inside = la configuración de entrenamiento
usage-documentation = Documentación de uso
    .inside = la documentación de uso
training-code = Código de entrenamiento
    .inside = el código de entrenamiento
training-data = Datos de entrenamiento
    .inside = los datos de entrenamiento
kind-code = Código
kind-model = Modelo
kind-data = Datos
kind-document = Documentación

## report
next = .{" "}
beside = ;{" "}
between = {" "}

state-met = cumple
state-partly = cumple en parte
state-not-met = no cumple
answer-yes = sí
answer-partly = en parte
answer-no = no
claim-open-source = código abierto
claim-open-weights = pesos abiertos
claim-open = abierto
claim-reproducible = reproducible

condition-non-commercial = sin uso comercial
condition-commercial-by-application = uso comercial solo previa solicitud
condition-up-to = sin uso comercial por encima de { $size }
condition-some-business-by-agreement = algunas actividades comerciales requieren un acuerdo aparte
condition-source-available = sin venta, alojamiento ni productos competidores
condition-all-rights-reserved = todos los derechos reservados
condition-no-derivatives = sin versiones modificadas
condition-no-redistribution = no se puede redistribuir
condition-forbidden-uses = prohíbe algunos usos
condition-outputs-limited = limita el uso de las salidas
condition-name-shown = hay que mostrar un nombre
condition-name-shown-above = hay que mostrar un nombre por encima de { $size }
condition-share-alike = las obras derivadas conservan la misma licencia
condition-revocable = el titular puede modificarla o revocarla
condition-not-in-eu = excluye la UE
condition-not-in-eu-uk-korea = excluye la UE, el Reino Unido y Corea del Sur
condition-no-multimodal-in-eu = excluye la UE en los modelos multimodales
# "M" and not "millones": the count may be 1.
counts = thousand million billion
thousand = { $count } 000
ten-thousand = { $count }0 000
million = { $count } millones de
    .one = 1 millón de
hundred-million = { $count }00 millones de
billion = { $count } 000 millones de
size-users-a-month = { $number } usuarios
size-users-a-day = { $number } usuarios al día
size-users-a-year = { $number } usuarios al año
size-visits-a-month = { $number } visitas al mes
size-dollars-a-year = { $number } dólares estadounidenses al año
size-dollars-a-month = { $number } dólares estadounidenses al mes
size-euros-a-year = { $number } euros al año
size-yen-a-year = { $number } yenes al año

reason = { $what }: { $how }
under = { $how }, licencia { $license }
under-conditions = { $how }, licencia { $license } ({ $conditions })
under-unlisted = { $how }, licencia { $license }, que no figura en ninguna lista de licencias abiertas
under-content = { $how }, licencia { $license }, que no es una licencia de software
under-not-approved = { $how }, licencia { $license }, que la Open Source Initiative no ha aprobado
under-unknown = { $how }, licencia { $license }, cuyos términos este programa no conoce
without-license = { $how }, no consta licencia
price = Precio
    .inside = el precio
price-is-free = gratuito
price-is-paid = de pago
price-is-mixed = de pago en parte
price-free = Es gratuito
price-paid = Es de pago
price-mixed = Una parte es de pago
price-not-stated = No consta ningún precio
price-by-weights = No consta ningún precio, pero los pesos se descargan sin pagar
audience = Destinatarios
    .inside = los destinatarios
audience-everyone = Puede usarlo cualquiera
audience-registered = Puede usarlo cualquiera que se registre
audience-researchers = Solo pueden usarlo investigadores
audience-partners = Solo pueden usarlo socios
audience-nobody = Nadie externo puede usarlo
only-researchers = solo investigadores
only-partners = solo socios
only-nobody = nadie externo
stage = Publicación
    .inside = la publicación
stage-by-stage = por etapas
staged = Aún se está publicando por etapas
not-staged = No hay más etapas anunciadas

decides-nothing = No falta nada
decides-judgement = Por valorar: { $what }
decides-reach = No consta cómo se accede al sistema
decides-download = No se ofrece descarga
decides-api = No se ofrece API
decides-hosted = No se ofrece como servicio alojado

# Fixes and edits are in the infinitive, as actions of an interface are.
fix-release-open = Publicar { $what } con una licencia abierta
fix-release = Publicar { $what }
fix-license = Pasar { $what } a una licencia abierta
fix-availability = Indicar quién puede obtener { $what }
fix-which-license = Indicar qué licencia rige para { $what }
fix-price = Indicar cuánto cuesta. Si es gratuito, escribir `access.price: free`
judge-terms = Leer la licencia y valorar sus términos
judge-which = Escribir qué licencia es `{ $license }`: { $members }
judge-data = Valorar si lo publicado o descrito basta para construir un sistema sustancialmente equivalente, y si lo demás no se puede compartir

edit-release-open = Publicar { $what } con una licencia abierta, como `{ $license }`
edit-release = Publicar { $what }
edit-license = Pasar { $what } a una licencia abierta, como `{ $license }`
edit-everyone = Abrirlo a todos
edit-free = Ofrecerlo gratis y escribir `access.price: free`
edit-complete = Completar la publicación por etapas
edit-download = Ofrecer una descarga
edit-api = Ofrecer una API
edit-hosted = Ofrecerlo como servicio alojado

gradient-audience = Abierto a todos
gradient-audience-fix = Abrirlo a todos, o a cualquiera que se registre
gradient-complete = Publicación completa
gradient-fix = Publicarlo, al menos a petición
gradient-fix-may-be-none = Publicarlo. Si no existe, escribir `none`
group-access = Acceso
group-core = Núcleo
group-where-it-exists = Si existe
group-training = Entrenamiento
group-evaluation = Evaluación
group-deployment = Despliegue
group-availability = Disponibilidad
group-documentation = Documentación

pieces-none = 0 de 7 piezas
pieces-some = { $met } de 7 piezas
pieces-open-source = código abierto
pieces-system-source-code = Código fuente del sistema
pieces-model-parameters = Parámetros del modelo
pieces-dataset = Conjunto de datos
pieces-hyperparameters = Hiperparámetros
pieces-training-source-code = Código fuente de entrenamiento
pieces-random-number-generation = Generación de números aleatorios
pieces-software-frameworks = Frameworks de software

taxonomy-headline = pesos { $weights } · datos { $data }
taxonomy-unknown = sin determinar
taxonomy-reason = { $reason }: { $level }
taxonomy-by-authors = { $reason }, según la calificación de sus autores: { $level }
taxonomy-points = { $reason }, { $points } de 5 puntos: { $level }
taxonomy-points-by-reading = { $reason }, { $points } de 5 puntos según la lectura de este proyecto: { $level }
taxonomy-training-code-pretraining = Código de preentrenamiento
taxonomy-training-code-finetuning = Código de ajuste fino
taxonomy-training-code-alignment = Código de alineamiento
taxonomy-training-data-pretraining = Datos de preentrenamiento
taxonomy-training-data-sft = Datos de ajuste fino supervisado
taxonomy-training-data-alignment = Datos de alineamiento
taxonomy-evaluation-code-general = Código de evaluación general
taxonomy-evaluation-code-safety = Código de evaluación de seguridad
taxonomy-evaluation-data-utility = Benchmarks de utilidad
taxonomy-evaluation-data-safety = Datos de evaluación de seguridad
taxonomy-deployment-code-inference = Código de inferencia
taxonomy-deployment-data-weights = Arquitectura y pesos del modelo

mof-no-verdict = sin veredicto
mof-label = { $name }, { $class }
mof-paper = El artículo científico cuenta en su lugar
mof-under = Licencia { $license }
mof-not-on-list = Licencia `{ $license }`, que no figura en la lista de licencias abiertas del marco
mof-unlicensed = Sin licencia
mof-missing = No figura en la publicación
mof-fix-missing = Publicarlo con una licencia abierta
mof-fix-unlicensed = Añadirle una licencia abierta
mof-fix-misspelt = Escribir { $license }
mof-fix-license = Pasarlo a una licencia abierta, como `Apache-2.0`
mof-refused = Model Openness Tool se detiene en `{ $key }`
mof-mended = con { $licenses }
mof-mended-license = { $meant } en lugar de `{ $text }`
mof-typed = si cada componente necesitara una licencia hecha para su tipo de contenido; estos no la tienen: { $names }
mof-understood = interpretando { $licenses }
mof-would-be-mended = Sería { $headline } con { $licenses }
mof-would-be-typed = Sería { $headline } si cada componente necesitara una licencia hecha para su tipo de contenido; estos no la tienen: { $names }
mof-would-be-understood = Sería { $headline } interpretando { $licenses }

osaid-all = los 3 elementos
osaid-some = { $met } de 3 elementos
osaid-data = Información sobre los datos
osaid-code = Código
osaid-parameters = Parámetros

g7-none = sin peldaño G7
g7-price = Gratuito
g7-weights = Pesos disponibles
g7-inference-code = Código de inferencia disponible
g7-open-weights = Pesos abiertos
g7-open-inference-code = Código de inferencia abierto
g7-training-code = Código de entrenamiento abierto
g7-training-data = Datos de entrenamiento abiertos, o menos si no se pueden compartir
g7-open-data = Datos de entrenamiento abiertos por completo

eu-headline = { $met } de { $all } condiciones declaradas
eu-access = Acceso
eu-use = Uso
eu-modification = Modificación
eu-distribution = Distribución
eu-monetisation = Sin monetización
eu-weights = Pesos públicos
eu-architecture = Arquitectura pública
eu-usage = Información de uso pública
eu-price-not-stated = No consta ningún precio; la condición abarca más que el precio de una descarga
eu-page-keeps-out = La página del modelo excluye a quienes están en la Unión Europea
eu-access-fix = Poner los pesos a disposición de todos
eu-territory-fix = Pasar los pesos a una licencia que no excluya la Unión Europea, como `Apache-2.0`
eu-publish-fix = Publicar { $what }
eu-judge-access = Valorar si todos tienen acceso sin discriminación
eu-judge-terms = Valorar si las restricciones son específicas y proporcionadas y solo se dirigen a riesgos significativos
eu-judge-usage = Valorar si la tarjeta del modelo explica lo suficiente cómo usarlo, o publicar `usage-documentation`
eu-judge-price = Valorar si lo que se paga es opcional

osai-headline = { $points } de { $maximum }
osai-no-score = sin puntuación
osai-blank = El índice lo deja en blanco
osai-says = El índice dice { $class }
osai-not-in-manifest = Un manifiesto no lo dice
osai-fix = Publicarlo por completo con una licencia abierta
osai-fix-document = Publicarlo íntegro
osai-fix-licenses = Pasar los pesos, el código y los datos de entrenamiento a licencias abiertas
osai-fix-license = Pasar los pesos a una licencia abierta
osai-fix-package = Publicarlo en un índice de paquetes
osai-fix-api = Ofrecer una API sin restricciones
osai-refused = el sitio del índice se detiene en `{ $key }`
osai-parameter-datasources-basemodel = Datos del modelo base
osai-parameter-datasources-endmodel = Datos del modelo de usuario final
osai-parameter-weights-basemodel = Pesos del modelo base
osai-parameter-weights-endmodel = Pesos del modelo de usuario final
osai-parameter-trainingcode = Código de entrenamiento
osai-parameter-code = Documentación del código
osai-parameter-hardware-architecture = Documentación del hardware y la arquitectura
osai-parameter-preprint = Preprint
osai-parameter-paper = Artículo
osai-parameter-modelcard = Tarjeta del modelo
osai-parameter-datasheet = Hoja de datos
osai-parameter-package = Paquete
osai-parameter-api = API
osai-parameter-licenses = Licencias
osai-parameter-opencode = Código abierto
osai-parameter-llmdata = Datos del LLM
osai-parameter-llmweights = Pesos del LLM
osai-parameter-rldata = Datos de RL
osai-parameter-rlweights = Pesos de RL
osai-parameter-license = Licencia
osai-parameter-architecture = Arquitectura

summary-staged = Se está publicando por etapas.
summary-open = Totalmente abierto: puede descargar y ejecutar los pesos.
summary-open-on-request = Totalmente abierto: puede obtener los pesos si los solicita.
summary-open-registered = Totalmente abierto: puede obtener los pesos si se registra.
summary-weights = Puede descargar y ejecutar los pesos.
summary-weights-on-request = Puede obtener los pesos si los solicita.
summary-weights-registered = Puede obtener los pesos si se registra.
summary-weights-researchers = Los investigadores pueden obtener los pesos si los solicitan.
summary-weights-partners = Los socios pueden obtener los pesos si los solicitan.
summary-api = Puede usarlo por medio de una API.
summary-api-registered = Puede usarlo por medio de una API si se registra.
summary-api-researchers = Los investigadores pueden usarlo por medio de una API.
summary-api-partners = Los socios pueden usarlo por medio de una API.
summary-hosted = Puede usarlo como servicio alojado.
summary-hosted-registered = Puede usarlo como servicio alojado si se registra.
summary-hosted-researchers = Los investigadores pueden usarlo como servicio alojado.
summary-hosted-partners = Los socios pueden usarlo como servicio alojado.
summary-some-weights = Se ha publicado una parte de los pesos.
summary-no-weights = Los pesos no se han publicado.
summary-weights-not-stated = No consta si los pesos se han publicado.
summary-not-announced = Nadie externo puede usarlo, y no se ha anunciado.
summary-nobody = Nadie externo puede usarlo.
summary-not-stated = No consta cómo se accede al sistema ni si los pesos se han publicado.
summary-without-weights = No existen pesos.
summary-reach-not-stated = No consta cómo se accede al sistema.
summary-other-ways-not-stated = No consta si el sistema se puede usar de otro modo.
summary-nothing-else = No consta nada más de lo que hace falta para construirlo.
summary-released = Publicado: { $what }.
summary-also-on-request = A petición: { $what }.
summary-in-part = Publicado en parte: { $what }.
summary-not-released = Sin publicar: { $what }.
summary-also-not-stated = No consta: { $what }.
summary-claim = El desarrollador lo califica de { $claim }; lo declarado no lo respalda: { $missing }.

by-osaid-yes = Según la definición de la OSI: sí
by-osaid-no = Según la definición de la OSI: no. { $reasons }
by-pieces-yes = Según las piezas de Corso: sí
by-pieces-no = Según las piezas de Corso: no. { $reasons }
by-g7-yes = Según los peldaños del G7: sí
by-g7-no = Según los peldaños del G7: no. { $reasons }
by-gradient-yes = Según el gradiente de publicación: sí
by-gradient-no = Según el gradiente de publicación: no. { $reasons }
by-score-yes = Según todo lo que requiere la replicación: sí
by-score-no = Según todo lo que requiere la replicación: no. { $reasons }
claim-fix-release-open = Publique { $what } para todos con una licencia abierta, como { $licenses }.
claim-fix-license = Pase { $what } a una licencia abierta, como { $licenses }.
claim-fix-add-license = Añada a { $what } una licencia abierta, como { $licenses }.
claim-fix-add-open = Añada { $what } a `components`, con una licencia abierta, como { $licenses }.
claim-fix-release = Publique { $what }, al menos a petición.
claim-fix-add = Añada { $what } a `components`, como `public` o `gated`.
claim-fix-price = Ofrézcalo gratis y escriba `access.price: free`.
claim-fix-audience = Ábralo a todos y escriba `access.audience: everyone`.
claim-fix-download = Ofrezca una descarga y añada `download` a `access.channels`.
claim-fix-stage = Complete la publicación por etapas y elimine `access.staged`.

## column
name = El nombre del sistema, tal como lo da el texto.
source = El formato del texto.
level = El nivel en el gradiente, como palabra. Nulo si no consta cómo se accede al sistema.
gated = Si hay que solicitar el acceso. Nulo si no hay nivel.
stated = Cuántos de los treinta componentes constan.
score = La puntuación de lo que consta, de 0 a 100.
score-at-most = La puntuación sumando todo lo que no consta, de 0 a 100.
level-index = El nivel como número, de 0 (totalmente cerrado) a 5 (totalmente abierto). Nulo si no consta.
grade = El lugar en la escala de { $yardstick }, desde 0 (nada alcanzado), según lo que consta. Nulo si no hay un grado que mostrar.
points = Los puntos según { $yardstick }, de lo que consta. Nulo si no hay un grado que mostrar.
at-most = Lo máximo que podría ser, sumando todo lo que no consta y dando por bueno lo que queda por valorar.
errors = Cuántos errores tiene el texto.
warnings = Cuántas advertencias tiene el texto.
digest = SHA-256 de la forma canónica del manifiesto.
error = El código del motivo por el que no hay nada que evaluar. Nulo si lo hay.
error-message = Ese motivo en una frase.
not-utf8 = El texto no es UTF-8.

## badge
label = openness
label-of = openness · { $framework }
not-readable = ilegible
unknown = desconocido
percent = { $share } %
with-score = { $message } · { $score }
    .spoken = { $message }, { $score }
with-score-at-least = { $message } · ≥ { $score }
    .spoken = { $message }, al menos { $score }
name = { $what }: { $message }
    .self-assessed = { $what }: { $message } (autoevaluación)
    .of = { $system }, { $label }
message-self-assessed = { $message } (autoevaluación)
line = { $label }: { $message }

## breakdown
title-statements = Lo que dice el desarrollador
title-can = Qué se puede hacer
title-gradient = Gradiente
title-score = Puntuación
title-components = Componentes
title-frameworks = Marcos
title-claims = Afirmaciones
title-findings = Observaciones
title-source = Fuente
title-matrix = Por qué difieren: componentes por marco

region = Apertura
region-of = Apertura de «{ $name }»
close = Cerrar

labelled = { $label }: { $text }
names = { $label }: { $names }.
quote-open = «
quote-close = »
at-least = al menos { $figure }
    .sign = ≥ { $figure }
range = de { $least } a { $most }
as-of = a fecha de { $date }
    .after = , a fecha de{" "}
    .level = { $level }, a fecha de { $date }

no-name = Un sistema sin nombre
not-a-manifest = Aún no se puede leer como manifiesto
nothing-in-it = No contiene nada.
see-findings = Corrija primero lo que se enumera abajo.
version = versión { $version }
based-on = basado en { $base }
released = publicado: { $date }

use = Usarlo
run = Ejecutarlo por su cuenta
commercial = Usarlo comercialmente
inspect = Verlo por dentro
data = Ver con qué se entrenó
rebuild = Reconstruirlo
on-request = a petición
partly = en parte
not-stated = no consta
    .label = No consta

reason = Por qué no es más abierto
plans = Planes
safeguards = Salvaguardas contra el uso indebido

up-to = hasta { $grade }
up-to-not-stated = hasta { $grade }; no consta: { $not_stated }
up-to-judgement = hasta { $grade }; por valorar: { $judgement }
up-to-both = hasta { $grade }; no consta: { $not_stated }; por valorar: { $judgement }
price = el precio
reach = la forma de acceso al sistema
# "para", for "de" and the article of some names would make "de el".
license-of = la licencia para { $component }
count-components = { $count ->
    [one] { $count } componente
   *[other] { $count } componentes
}
count-licenses = { $count ->
    [one] { $count } licencia
   *[other] { $count } licencias
}
release = Publicar { $what }
release-under = Publicar { $what } con una licencia abierta, como { $licenses }
license-under = Pasar { $what } a una licencia abierta, como { $licenses }

no-level = No consta cómo se accede al sistema
gated = a petición
gating = quizá a petición
gating-on = a petición: cualquiera puede solicitar acceso
this-system = (este sistema)
possible = (posible)
earlier-levels = Niveles anteriores
earlier = antes
now = ahora
ends = Consideraciones en los dos extremos (Solaiman 2023)
closed-end = Extremo cerrado
open-end = Extremo abierto
research = Investigación
    .closed = solo interna
    .open = de la comunidad
    .why = Quién puede estudiar el sistema: solo el desarrollador o cualquiera.
risk-control = Control del riesgo
    .closed = alto
    .open = bajo
    .why = Si aún se puede frenar el uso indebido: lo que se ha entregado no se puede retirar.
auditability = Auditabilidad
    .closed = baja
    .open = alta
    .why = Si terceros pueden comprobar lo que el desarrollador dice de él.
perspectives = Perspectivas
    .closed = limitadas
    .open = más amplias
    .why = Cuántos tipos de personas detectan sus daños y deciden en qué se convierte.

stated = constan { $stated } de { $all } componentes
score-up-to = hasta { $most }.
score-up-to-stated = hasta { $most }: constan { $stated } de { $all } componentes.
score-own = Puntuación propia de este proyecto: la media de tres grupos de componentes.
score-all = Los tres
score-model = Acceso al modelo
score-risk = Análisis de riesgos
score-replication = Replicación
score-small = puntuación
    .at-least = al menos

count-open = { $open } de { $all } en abierto
    .not-stated = { $open } de { $all } en abierto, { $silent } sin constar
absent-label = No existe
open = en abierto
described = solo descripción
api-only = solo por API
hosted-only = solo servicio alojado
not-released = sin publicar
absent = no existe
released-no-license = publicación sin licencia
released-unclear = publicación, términos poco claros
released-use = publicación, uso limitado
released-scale = publicación, escala limitada
released-non-commercial = publicación no comercial
released-no-changes = publicación sin modificaciones
released-proprietary = publicación, términos propietarios
released-unfit = publicación, licencia inadecuada
license-found = licencia escrita como { $license }
withdrawn = retirada: { $date }
withdrawn-replaced = retirada: { $date }; sustitución: { $other }
replaced = sustitución: { $other }

place-of = ({ $place } de { $of })
published = Publicado por { $author }: { $grade }.
    .short = publicado: { $grade }
published-on = Publicado por { $author } ({ $date }): { $grade }.
differs = Por qué difiere: { $why }
undecided-label = Decidiría si constara
not-met-label = No cumple
partly-label = Cumple en parte
judgement-label = Por valorar
met-label = Cumple
explained = Qué pide y qué significan sus resultados
criteria = Criterios: { $author }, { $version }
next-step = Siguiente paso: { $grade }

called = El desarrollador lo califica de { $claim }.
called-quote = El desarrollador lo califica de { $claim }: { $quote }.
supported = Lo declarado lo respalda.
not-supported = Lo declarado no lo respalda.

more = y { $count } más
place = línea { $line }, columna { $column }
remarks = { $count ->
    [one] Una observación sobre el manifiesto
   *[other] { $count } observaciones sobre el manifiesto
}

self-assessment = Una autoevaluación de lo que declara el manifiesto.
read-from-mof = Leído de un archivo del Model Openness Framework.
read-from-osai = Leído de un archivo del European Open Source AI Index.
read-from-eiras = Leído de un archivo de modelo al modo de Eiras et al.
read-from-card = Leído de una tarjeta de modelo.
read-from-cyclonedx = Leído de una lista de materiales CycloneDX.
read-from-spdx = Leído de un documento SPDX.
read-from-opening-up-chatgpt = Leído de un archivo de Opening up ChatGPT.
digest = Huella { $digest }.

head-component = Componente
not-asked = no se pide

chart-name = { $count ->
    [one] Un sistema en el gradiente de apertura
   *[other] { $count } sistemas en el gradiente de apertura
}
chart-name-unplaced = { $count ->
    [one] Un sistema en el gradiente de apertura: no consta su nivel
   *[other] { $count } sistemas en el gradiente de apertura; no consta el nivel de { $unplaced }
}
card-foot = openness-badge · una autoevaluación de lo que declara el manifiesto
page-title = { $name }: su grado de apertura
save-as = Guardar como { $buttons }
unfold = Detalles

## picture
scale = No se puede dibujar un PNG a la escala { $scale }. Elija una de 1 a 4.
no-svg = Esto no es un SVG con tamaño. Dé el texto de una insignia tal como se escribió.
element = El elemento `{ $name }` no se dibuja. Dé un SVG que solo tenga formas y texto.
too-deep = Hay más de 64 elementos anidados. Dé un SVG más plano.
too-large = El PNG tendría más de 16 777 216 píxeles. Elija una escala menor.

## cli
error = error
unreadable = No se puede leer { $file }: { $why }.
unreadable-stdin = No se puede leer la entrada estándar: { $why }.
unwritable = No se puede escribir { $file }: { $why }.
unwritable-stdout = No se puede escribir la salida estándar: { $why }.
folder-missing = la carpeta { $folder } no existe
file-missing = no existe
is-folder = es una carpeta
not-allowed = permiso denegado
not-a-file = no es un archivo
not-utf8 = { $file } no es UTF-8 (byte { $byte }, línea { $line }). Guárdelo en UTF-8.
stdin-once = `-` es la entrada estándar, que solo se puede leer una vez.
not-drawn = { $file } tiene errores, así que no se dibuja nada.
not-converted = { $file } tiene errores, así que no se convierte.
not-taken = { $file } tiene errores, así que no se toma nada de él.
no-name = No consta el nombre del sistema. Indíquelo con `--name`.
date-expected = una fecha es YYYY-MM-DD

fix = corrección
hint = sugerencia
warning = advertencia
note = nota
also-on-line = también en la línea { $line }
also-on-lines = también en las líneas { $lines }
also-on-more = también en las líneas { $lines } y en { $more } más

count-fixed = correcciones hechas: { $count }
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
count-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
count-hints = { $count ->
    [one] { $count } sugerencia
   *[other] { $count } sugerencias
}
no-problems = ningún problema
fixable = { $counted }; `--fix` puede corregir { $count }
checked = { $file }: { $counted } ({ $badge })
checked-all = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}: { $counted }
count-unread = { $count ->
    [one] { $count } archivo sin leer
   *[other] { $count } archivos sin leer
}
count-short = { $count ->
    [one] { $count } requisito no alcanzado
   *[other] { $count } requisitos no alcanzados
}
hidden-hints = { $count ->
    [one] No se muestra { $count } sugerencia: `--hints` la muestra.
   *[other] No se muestran { $count } sugerencias: `--hints` las muestra.
}
passed-over = Se omite { $file }: no trata de un modelo.
passed-plain = Se omite { $file }: no tiene front matter.
nothing-matches = { $pattern } no coincide con ningún archivo.
pattern-wrong = { $pattern } no es un patrón: { $why }.
skipped = { $count ->
    [one] Se omite { $count } archivo: no trata de un modelo.
   *[other] Se omiten { $count } archivos: no tratan de un modelo.
}
nothing-found = En { $folder } no hay ningún manifiesto ni tarjeta de modelo.
fix-stdin-alone = `--fix` escribe la entrada estándar en la salida estándar. Compruébela sola.
fix-stdin-output = `--fix` escribe la entrada estándar en la salida estándar. Escriba el informe en un archivo con `-o`.
not-reached = no alcanzado
    .message = Se exige `{ $goal }`, pero el resultado es «{ $found }».
    .next = Se exige `{ $goal }`, pero el resultado es «{ $found }». Para «{ $grade }»: { $edits }.
no-result = nada
goal-expected = un requisito es YARDSTICK=GRADE (marco y grado), como `mof=3`
goal-unknown = no existe el marco `{ $id }`: { $known }
goal-levels = `{ $id }` admite un nivel por su nombre ({ $names }) o su número, de 0 a 5
goal-pieces = `{ $id }` admite el número de piezas, de 0 a { $most }
goal-classes = `{ $id }` admite una clase: 1, 2 o 3 (la más baja)
goal-elements = `{ $id }` admite el número de elementos, de 0 a { $most }
goal-rungs = `{ $id }` admite un peldaño, de 0 a { $most }
goal-conditions = `{ $id }` admite el número de condiciones, de 0 a { $most }
goal-points = `{ $id }` admite puntos, como 9.5
goal-none = `{ $id }` no tiene un resultado global que se pueda exigir
code-unknown = no existe el código `{ $code }`: `openness-badge explain` los enumera
code-meant = no existe el código `{ $code }`; ¿quería decir `{ $near }`?
example = Ejemplo
fixed = Corregido
explained = { $code } ({ $severity })
allow = Para admitirlo en una línea, añada { $comment }

png-or-svg = Se ha indicado `--png`, pero el nombre del archivo termina en `.svg`. Elija uno de los dos.
scale-of-svg = `--scale` es para PNG: un SVG sirve a cualquier tamaño.
no-glyph = advertencia: ninguna fuente tiene { $characters }. La imagen muestra ahí un recuadro. Instale una fuente que los tenga o escriba un SVG.

embed-no-manifest = No hay un `openness.yaml` junto a { $file }, ni front matter en él. Indique un manifiesto con `--manifest` o empiece uno con `openness-badge init`.
embed-not-utf8 = { $file } no es UTF-8. No se modifica.
embed-damage = { $place }: { $what } El archivo no se modifica.
embed-stale = desactualizado: { $path }
embed-wrote = escrito: { $path }
next-command = a continuación: { $command }
wrong-ending = { $file } no termina en { $known }. No se escribe nada.
embed-up-to-date = al día
embed-no-page = Para que la insignia se abra en una página, añada `--view-url` con la dirección de `view.html`.
embed-too-long = El manifiesto es demasiado largo para una dirección que lo abra. Añada `--base-url` con la dirección de su carpeta, para que la página pueda descargar el archivo.
embed-relative = advertencia: { $reader } deja tal cual las direcciones relativas de { $file }, de modo que la imagen no se encuentra. Añada `--base-url` con la dirección de su carpeta desde la que se sirven los archivos sin procesar.
config-toml = { $place }: Esto no es TOML: { $why }.
config-key = { $place }: No existe la clave `{ $key }`. Existen { $keys }.
config-value = { $place }: `{ $key }` admite { $what }.
config-wrong = { $place }: `{ $key }`: { $what }.
config-read = { $file } se comprueba según { $path }.
takes-text = un texto
takes-texts = un texto o una lista de textos
language-unknown = no hay textos en el idioma `{ $tag }`
base-url = una dirección que empiece por `https://` o `http://`, sin `?` ni `#`
view-url = una dirección que empiece por `https://` o `http://`, sin `#`
embed-name = letras, dígitos, `-`, `_`, `.` y `/`, a partir de la carpeta del README
marker-no-end = A esta marca no le sigue ningún `{ $marker }`.
marker-no-start = A esta marca no la precede ningún `{ $marker }`.
marker-twice = El bloque vuelve a empezar antes de terminar. Deje un solo par de marcas.
marker-many = Hay más de un bloque. Deje un solo par de marcas.
marker-hidden = Este bloque está dentro de otro HTML, donde no se podría volver a encontrar. Póngalo aparte, después de una línea en blanco.
marker-pair = Las marcas no forman un par.
marker-open = El comentario de esta marca no termina. Escriba `{ $start }` o `{ $end }`.
marker-unknown = Esto no es una marca. Escriba `{ $start }` o `{ $end }`.

init-exists = { $file } ya existe. Elija otro nombre o sustitúyalo con `--force`.
init-no-license = `{ $text }` no es una licencia.
ask-name = ¿Cómo se llama el sistema?
ask-developer = ¿Quién lo desarrolló?
ask-weights = ¿Quién puede obtener los pesos?
ask-inference-code = ¿Quién puede obtener el código que los ejecuta?
ask-training-code = ¿Quién puede obtener el código que los entrenó?
ask-training-data = ¿Quién puede obtener los datos con los que se entrenaron?
ask-license = ¿Con qué licencia? (por ejemplo, Apache-2.0)
means-public = cualquiera puede obtenerlo, sin pedirlo
means-gated = a petición: cualquiera puede solicitarlo, con un formulario, una cuenta o un acuerdo
means-partial = solo se publica una parte
means-described = no se publica, pero se documenta con detalle suficiente para reconstruirlo
means-api = solo por medio de una API
means-hosted = solo por medio de un sitio web o una aplicación
means-closed = existe y no se publica
means-none = este sistema no tiene ese componente
means-unknown = no consta
template-head = Lo que se publicó de un sistema de IA. Todo lo demás (nivel, puntuación, resultados, insignia)
    se calcula a partir de ello. `openness-badge check` dice qué está mal, dónde y cómo corregirlo.
template-license = La licencia de cada componente que no tenga una propia, o una para cada tipo:
template-claims = Cómo lo califica usted: open-source, open-weights, open, reproducible.
template-safeguards = Qué hay contra el uso indebido. Se muestra, no se valora.
template-assessments = Lo que los titulares de un marco han publicado sobre él.
template-sources = De dónde proceden los datos.
template-components = Cada uno es una palabra, una licencia (entonces cualquiera puede obtenerlo con ella) o unas claves:
    `availability`, `license`, `url` y `note`. Las palabras:
template-not-stated = No consta ({ $kind }):

compare-two-files = `--changes` es para dos archivos.
changes = Cambios de { $name }
changes-nothing = Los datos son los mismos: no cambió nada.
changes-no-result = No cambió ningún resultado.
changes-before = antes
changes-after = después
changes-because = a causa de
    .of = ({ $components })
under = { $availability }, licencia { $license }
score = puntuación

system = Sistema: { $name }
system-developer = Sistema: { $name } ({ $developer })
self-assessment = Una autoevaluación de lo que declara el manifiesto. { $digest }
more-components = { $count ->
    [one] y { $count } que no consta
   *[other] y { $count } que no constan
}
requirements = Requisitos
read-otherwise = Con otra lectura
next = siguiente: { $grade }: { $edits }
with-source = { $text } ({ $url })
framework = { $name } ({ $author }, { $version })
requirement = { $label } ({ $state })

verify-not-a-badge = { $file } no es una insignia: no es ni SVG ni PNG.
file-too-large = { $file } supera los 64 MiB.
verify-too-large = { $file } es mayor que cualquier insignia.
verify-told = { $verdict }: { $message }

progress = { $spinner } { $count } registros, { $rate }, { $time }
line-too-long = La línea supera 1 MiB.
line-not-utf8 = La línea no es UTF-8.
line-not-object = La línea no es un objeto JSON: vea la columna { $column }.
field-missing = El registro no tiene el campo { $field }.
field-not-text = El campo { $field } no es ni un texto ni un mapa.
no-text = El registro no tiene texto.
column-missing = { $file } no tiene la columna { $column }. Tiene { $columns }.
column-not-text = La columna { $column } de { $file } es de tipo { $kind }: no contiene textos.
parquet-from-pipe = Parquet se lee desde el final: indique un archivo, no la entrada estándar ni una tubería.
batch-ending = { $file } no termina en ninguno de estos: { $endings }. Indique el formato con `--to`.
records = registros
records-unreadable = ilegibles
records-with-errors = con errores
records-mean-score = puntuación media
records-not-stated = no consta
records-gated = de ellos, a petición: { $count }
batch-wrote = { $count ->
    [one] Se escribió { $file }: un registro.
   *[other] Se escribió { $file }: { $count } registros.
}
batch-refused = { $count ->
    [one] Un registro no se puede leer.
   *[other] { $count } registros no se pueden leer.
}

site-no-systems = { $folder } no tiene ningún archivo que se pueda mostrar.
site-not-a-folder = { $folder } no es una carpeta.
site-wrote = { $count ->
    [one] Se escribió { $folder }: un sistema. Abra { $index }.
   *[other] Se escribió { $folder }: { $count } sistemas. Abra { $index }.
}
site-up-to-date = { $folder } está al día.
site-broken = { $count ->
    [one] Un archivo no se muestra. El índice lo nombra.
   *[other] { $count } archivos no se muestran. El índice los nombra.
}
site-passed = { $count ->
    [one] Un archivo no trata de ningún modelo y se omite.
   *[other] { $count } archivos no tratan de ningún modelo y se omiten.
}
site-not-shown = { $file } tiene errores, así que no se muestra.
site-link = { $file } es un enlace, y no se sigue.
site-foreign = { $folder } contiene { $file }, que `site` no escribió. Elija una carpeta vacía o saque ese archivo de ahí.
site-around = { $folder } está dentro de { $output }, que se sustituiría. Elija una carpeta al lado.
site-busy = Otra ejecución de `site` está escribiendo { $folder }.
site-old-data = No se pueden leer los datos de la última ejecución en { $file }, así que el canal empieza de nuevo.
home-url = una dirección empieza por https:// o http://, o es una ruta de este sitio

lsp-fix-all = Corregir todo lo que es seguro
lsp-not-served = `{ $method }` no se atiende

## form
name = Mi modelo

## verify
genuine = Este manifiesto la dibuja, y la insignia lleva su huella { $digest }.
genuine-bare = Este manifiesto la dibuja. No lleva huella.
unknown = No dice a partir de qué se calculó, y este manifiesto no la dibuja.
stale = Se calculó a partir de otro manifiesto, por ejemplo un estado anterior de este (su huella: { $digest }).
other-program = La dibujó { $program }. Este es { $ours }, que no puede volver a dibujarla.
other-criteria = Versión de sus criterios para `{ $id }`: { $theirs }. Versión de los de aquí: { $ours }.
forged = Dice «{ $found }», pero este manifiesto dice «{ $right }».
forged-file = Nombra este manifiesto y esta versión, pero no es el archivo que resulta de ellos.
none = ninguna
no-program = un programa sin nombre
unknown-fonts = Muestra caracteres que se dibujaron con { $fonts }. Este programa no tiene lo que los dibujó, así que no puede volver a dibujar la imagen. El nombre de la imagen es correcto.
unnamed-fonts = una fuente que no nombra
own-label = Su etiqueta «{ $label }» es del propio autor: ningún manifiesto la dice.
label-misleads = La etiqueta «{ $label }» contiene palabras de un veredicto («{ $word }»). Solo se calculan las palabras que siguen a la etiqueta.
    .fix = Use una etiqueta que diga qué se mide, como `openness`.

## element
no-webassembly = Aquí no hay WebAssembly.
not-loaded = No se puede cargar el módulo wasm ({ $error }). Publique la carpeta completa del paquete o indique a `init` dónde está.
is-page = lo que llegó de { $address } no es un módulo wasm
other-build = `{ $script }` y `{ $module }` son de dos compilaciones. Publique la carpeta completa del paquete y vacíe las cachés antiguas.
not-allowed = El módulo wasm no puede ejecutarse aquí ({ $error }). La política de la página debe permitir `'wasm-unsafe-eval'`.
out-of-memory = No hay memoria para este texto.
nothing-in-it = No contiene nada.
no-source = El elemento no tiene manifiesto: escriba su dirección en `src`.
manifest-is-attribute = El atributo `manifest` no se lee: escriba el texto en `data-manifest`.
not-json = La propiedad `manifest` no es JSON ({ $error }). Asígnele un texto o un objeto simple.
too-late = El manifiesto no llegó en 10 s: { $address }
not-found = El servidor del manifiesto respondió { $status }: { $address }
too-large = El manifiesto supera 1 MiB: { $address }
not-requested = No se puede solicitar el manifiesto ({ $error }): { $address }
    .elsewhere = No se puede solicitar el manifiesto ({ $error }): { $address }. Su servidor debe enviar `Access-Control-Allow-Origin`.
bad-address = La dirección de `src` no es http ni https: "{ $address }"
open-badge = Apertura
not-a-report = Esto no es ni un texto ni un informe que haya dado `read`.
bad-format = `format` es `yaml`, `json`, `canonical` o `mof`.
bad-scale = `scale` es un número entero de 1 a 4.
no-glyph = La fuente no tiene { $characters }: la imagen muestra ahí recuadros.
no-file = No hay archivo: { $error }

## python
not-a-text = Se espera un texto (`str`) o un `Report`, y esto es `{ $type }`. Lea antes el archivo: `Path(name).read_text(encoding="utf-8")`.
not-drawn = El texto tiene errores, así que no se dibuja nada.
not-converted = El texto tiene errores, así que no se convierte.
no-name = No consta el nombre del sistema. Indíquelo con `name=`.
no-text-stored = Este informe se guardó sin su texto, y solo se convierte un texto.
check-failed = La comprobación ha fallado.
not-a-badge = Esto no es una insignia: no es ni SVG ni PNG.
no-such-word = No existe `{ $found }` ({ $what }): { $known }
no-arrow = `{ $type }` no implementa el protocolo PyCapsule de Arrow: no tiene `__arrow_c_stream__` ni `__arrow_c_array__`.
no-column-of-texts = No existe la columna `{ $name }`: { $known }. Indique con `text=` cuál contiene los textos.
no-column-to-keep = No existe la columna `{ $name }` que se pide conservar: { $known }
no-such-column = No existe la columna `{ $name }` en el esquema: { $known }
column-not-texts = La columna `{ $name }` contiene { $type }, no textos.
values-not-texts = Los valores son { $type }, no textos.
nothing-to-keep = Una columna de textos sola no tiene la columna `{ $name }` que se pide conservar.
column-twice = Habría dos columnas `{ $name }`: una que se conserva y otra que se calcula. Cambie el nombre de la suya o indique con `columns=` cuáles se calculan.
other-type = Un fragmento es de un tipo distinto al de su flujo.
stream-read = Este flujo ya se ha leído. Llame otra vez a `assess` para obtener otro.
no-threads = `threads` es al menos 1.

## npx
usage = El grado de apertura de una publicación de IA: de manifiestos a observaciones,
    informes e insignias.

    Uso: openness-badge COMMAND FILE [OPTIONS]

      check FILE...    dice qué está mal, dónde y cómo corregirlo
      report FILE      imprime todo lo que se calcula, como JSON
      badge FILE       dibuja la insignia, en SVG o, con `-o NAME.png`, en PNG
      breakdown FILE   escribe el desglose, en Markdown o HTML
      convert FILE     escribe el manifiesto o un archivo del Model Openness Framework

      -o, --output FILE    dónde escribir; sin esta opción, en la salida estándar
      --yardstick ID       el marco cuyo grado se muestra; en un desglose, el que se abre
      --style STYLE        el aspecto de la insignia
      --label TEXT         el texto que precede al grado, en lugar de `openness`
      --score              con la puntuación junto al nivel
      --scale NUMBER       píxeles del PNG por cada uno de la insignia, de 1 a 4
      --no-metadata        sin la huella ni las versiones
      --format FORMAT      de un desglose: markdown o html
      --theme THEME        de un desglose en HTML: auto, light o dark
      --for READER         de un desglose en Markdown: quién lo muestra, como github o pypi
      --what WHAT          badge para una línea, breakdown para todo
      --badge URL          la dirección de la imagen
      --dark URL           y la de la imagen para páginas oscuras
      --link URL           y la dirección a la que lleva
      --base-url URL       dónde empiezan las direcciones relativas
      --to FORMAT          de una conversión: yaml, json, canonical o mof
      --name NAME          el nombre del sistema, si el archivo no lo dice
      --today DATE         el día que cuenta como hoy
      --lang TAG           el idioma de lo que se produce, por ejemplo es
      -h, --help           este texto
      -V, --version        la versión

    FILE puede ser `-` (la entrada estándar), y es un manifiesto de apertura, una tarjeta
    de modelo o un archivo en cualquier formato que lea el módulo principal. Código de
    salida: 0 todo bien, 1 errores en un archivo, 2 uso incorrecto o algo que no se puede
    leer o escribir.
no-such-command = Aquí no existe el comando { $command }. Existen { $commands }; `openness-badge --help` los muestra.
no-such-option = { $command } no tiene la opción { $option }.
option-value = La opción { $option } requiere un valor.
option-no-value = La opción { $option } no admite valor.
option-choice = { $value } no es un valor de { $option }. Elija uno de { $values }.
option-date = { $value } no es un valor de { $option }. Una fecha es YYYY-MM-DD.
scale-of-svg = La opción { $option } es para PNG: un SVG sirve a cualquier tamaño. Escriba en un archivo que termine en `.png`.
file-expected = El comando { $command } requiere un archivo, o `-` para la entrada estándar.
file-alone = El comando { $command } admite un solo archivo.

## site
error = Error
warning = Advertencia
hint = Sugerencia
place = , línea { $line }, columna { $column }:{" "}
no-errors = Ningún error
errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
hints = { $count ->
    [one] { $count } sugerencia
   *[other] { $count } sugerencias
}
comma = ,{" "}
unreadable-address = No se puede leer la dirección del manifiesto.
unreadable-file = No se puede leer { $name }.
other-site = Por dirección solo se cargan manifiestos de este sitio. Abra o pegue el texto.
not-loaded = No se pudo cargar { $path }.
not-loaded-status = No se pudo cargar { $path }: el servidor respondió { $status }.
not-loaded-elsewhere = No se pudo cargar { $path }: su servidor no responde o no permite que otras páginas lo lean. Abra el archivo allí y pegue su texto en el comprobador.
too-late = { $path } no llegó en 10 segundos.
https-only = Solo se cargan direcciones que empiezan por https://.
not-utf8 = { $file } no es texto en UTF-8.
too-large = { $file } supera 1 MiB, el máximo para un manifiesto.
too-long = Este texto es demasiado largo para un enlace. Ponga el archivo en una página y comparta su dirección.
no-manifest-in-link = El enlace no contiene un manifiesto legible.
damaged-link = El enlace está dañado: no se puede leer su manifiesto.
manifest-text = Manifiesto o tarjeta de modelo
fix-it = Corregir
fix-that = Corregir: { $message }
form-cannot = El texto está escrito de un modo que el formulario no puede cambiar ahí. Cámbielo en el texto.
no-date = Esto no es una fecha. Escriba YYYY, YYYY-MM o YYYY-MM-DD.
became-manifest = El texto es ahora un manifiesto de apertura hecho a partir de lo que pegó. Deshacer recupera lo pegado.
cleared = La página está vacía. Deshacer recupera el texto.
kept-text = Este es su texto de la última vez.
loaded = Se ha cargado { $name }. Deshacer recupera el texto anterior.
badge-now = Insignia: { $name }.
no-badge-now = Sin insignia.
first-error = Primer error, línea { $line }: { $message }
next-level = Para «{ $headline }» falta:
badge-too-large = { $file } es mayor que cualquier insignia.
badge-language = Esta insignia está en otro idioma ({ $language }), que esta página no dibuja. Verifíquela en la línea de comandos: openness-badge verify.
not-a-badge = Esto no es una insignia: no es ni SVG ni PNG.
nothing-to-verify = Aún no hay ningún manifiesto en esta página. Pegue el manifiesto del que debería proceder la insignia y vuelva a abrirla.
cannot-check = El comprobador no puede ejecutarse aquí: { $error }
loading = Cargando…
question = ¿Cuál es su grado de apertura?
    .of = ¿Cuál es el grado de apertura de { $name }?
manifest-at = Según el manifiesto de { $address }
manifest-in-link = Según el manifiesto que lleva el enlace
same-manifest = ✓ Es el manifiesto a partir del cual se hizo la insignia.
other-manifest = ⚠ No es el manifiesto a partir del cual se hizo la insignia: se modificó después, o la insignia es de otro.
no-manifest = Esta dirección no indica ningún manifiesto.
broken-manifest = Este manifiesto tiene errores, así que no se puede mostrar nada de él.
at-line = Línea { $line }: { $message }
copied = Copiado
copy-by-keys = Pulse Ctrl+C

## page
skip-to-content = Saltar al contenido
site = Sitio
gallery = Galería
checker = Comprobador
explained = Explicación
docs = Docs
dark-theme = Tema oscuro
language = Idioma
in-your-site = En su sitio
conformance = Conformidad
sources = Fuentes
source-code = Código fuente
packages-for-rust-javascript = Paquetes para Rust, JavaScript y la línea de comandos
changelog = Registro de cambios
report-an-error = Informar de un error
openness-badge-is-free = openness-badge es software libre con licencia MIT o Apache-2.0. Todo veredicto de estas páginas es una autoevaluación de lo que declara un manifiesto. Estas páginas no usan cookies ni envían a ninguna parte lo que usted escribe.

openness-badge-say-how = openness-badge: muestre cuán abierto es su modelo
one-badge-on-a = Una insignia en la tarjeta de modelo dice cuán abierto es un sistema de IA y, al abrirla, explica por qué: en Hugging Face, en GitHub o en cualquier página, sin servidor.
say-how-open-your = Muestre cuán abierto es su modelo, con una insignia que se abre.
for-everyone-who-publishes = Para quien publica modelos en Hugging Face, en GitHub o en su propia página, y para quien quiere saber qué se ha publicado. Una imagen pequeña indica el nivel; al pulsarla se ve quién puede obtener qué, con qué licencia, y qué falta.
make-your-badge = Crear su insignia
see-count-real-systems = Ver { $count } sistemas reales
put-it-on-a = Ponerla en una página
fully-closed = Totalmente cerrado
staged-release = Por etapas
hosted-access = Servicio alojado
api-access = Acceso por API
downloadable = Descargable
fully-open = Totalmente abierto
three-systems-on-three = Tres sistemas en tres niveles
a-page-of-its = Página propia
people-use-it-through = Se usa en la página de su desarrollador. Los pesos, el código y los datos de entrenamiento se quedan dentro.
anyone-may-ask-for = Cualquiera puede solicitar los pesos. El código y los datos de entrenamiento no se publicaron.
weights-code-and-training = Los pesos, el código y los datos de entrenamiento están al alcance de todos.
these-badges-are-the = Estas insignias son de verdad. Pulse una.
three-steps = Tres pasos
you-say-what-was = Usted dice qué se publicó. A partir de ahí se calculan el nivel, los resultados y las imágenes.
state-it = Declare qué se publicó
paste-your-model-card = Pegue su tarjeta de modelo en el <1>comprobador</1>, responda a ocho preguntas o escriba usted mismo `openness.yaml`: para cada componente, quién puede obtenerlo o su licencia (que equivale a acceso público). Omita lo que no sepa: se muestra como dato que no consta, nunca como cerrado.
put-in-the-badge = Ponga la insignia
the-checker-gives-you = El comprobador le da los archivos y una línea para una tarjeta de modelo en Hugging Face, un README en GitHub o GitLab, un paquete, una página o su documentación.
readers-open-it = Los lectores la abren
by-mouse-by-touch = Con el ratón, con el dedo o con el teclado: el nivel, cada componente con su licencia y sus pruebas, lo que falta y los resultados de ocho marcos.
copy-these-lines = Copiar<1> estas líneas</1>
your-page = Su página
html-for-your-page = HTML para su página
the-picture-openness-svg = La imagen `openness.svg` se obtiene en el <1>comprobador</1>. El script es el paquete ya compilado, servido desde su propio sitio: no se carga nada de terceros.
six-levels-not-yes = Seis niveles, no un sí o un no
the-gradient-of-release = El gradiente de publicación de Irene Solaiman (2023) pregunta cómo se accede desde fuera a un sistema y a sus partes. Trata del acceso, y no da ningún nivel por bueno ni por malo.
nothing-can-be-reached = Desde fuera no se accede a nada. Puede que ni siquiera se sepa que existe.
given-out-step-by = Se entrega por etapas: primero los tamaños pequeños, o primero a unas pocas personas.
hosted-access-may-be = Servicio alojado <1>quizá a petición</1>
people-use-it-through-2 = Se usa por medio de la interfaz del propio desarrollador.
api-access-may-be = Acceso por API <1>quizá a petición</1>
programs-reach-it-the = Los programas acceden a él. El modelo se queda en las máquinas del desarrollador.
downloadable-may-be-gated = Descargable <1>quizá a petición</1>
you-can-download-and = Los pesos se pueden descargar y ejecutar. Otras partes, a menudo los datos, no se publican.
gated-is-not-a = <1>A petición</1> no es un nivel aparte, sino una condición que puede darse en los tres intermedios: cualquiera puede solicitar acceso, y alguien decide. La insignia dice entonces <2>descargable, a petición</2>. Si no consta cómo se accede al sistema, no hay nivel: la insignia es gris y dice <3>no consta</3>.
thirty-components = Treinta componentes
code-model-data-and = Código, modelo, datos y documentación; cada componente con su disponibilidad, su licencia, enlaces a las pruebas y una nota.
a-score-of-three = Una puntuación de tres grupos
access-to-the-model = El acceso al modelo, lo que requiere el análisis de riesgos y lo que requiere la replicación. Los grupos son de Solaiman; la cifra es propia de este proyecto (y así se indica) y solo aparece en una insignia si usted lo pide.
seven-pieces = Siete piezas
jason-corsos-test-for = La prueba de Jason Corso para las palabras «código abierto»: código, parámetros, conjunto de datos, hiperparámetros, código de entrenamiento, números aleatorios, frameworks. Con menos de siete no es código abierto.
where-it-works = Dónde funciona
any-html-page = Cualquier página HTML
the-script-and-the = El script y el elemento
a-badge-that-opens = Una insignia que se abre
pages-with-a-strict = Páginas con una política de contenido estricta
the-same-it-needs = Lo mismo. Requiere `script-src 'self' 'wasm-unsafe-eval'`, y ningún estilo ni script insertado en la página
model-card-on-hugging = Tarjeta de modelo en Hugging Face
a-png-file-beside = Un archivo PNG junto a la tarjeta, y una línea: <1>el comprobador</1> le da ambas cosas
the-badge-and-a = La insignia y, al pulsarla, la información
readme-on-github-or = README en GitHub o GitLab
the-svg-file-in = El archivo SVG en el repositorio, y una línea
the-element-a-recipe = El elemento: <1>una receta para cada uno</1>
where-no-script-runs = Donde no se ejecutan scripts o el script falla
nothing-more-the-link = Nada más: quedan el enlace y la imagen que contiene el elemento
report-svg-and-html = Informe, SVG y HTML como valores
the-crate-openness-badge = El crate `openness-badge`
the-same-functions-natively = Las mismas funciones, de forma nativa
what-it-does-not = <1>Lo que no hace.</1> Todo veredicto es una autoevaluación de lo que declara el manifiesto. La insignia no comprueba enlaces ni descarga pesos, y nadie la ha certificado. Muestra cada declaración junto a sus pruebas, para que cada cual pueda verlo por sí mismo. Los autores de los marcos no participan en ella.
see-it-on-systems = Véala en sistemas que conoce
count-real-systems-from = { $count } sistemas reales, de Make-A-Video a BLOOM, cada uno con su manifiesto y sus fuentes.
open-the-gallery = Abrir la galería
read-the-docs = Leer la documentación

checker-make-check-and = Comprobador: crear, comprobar y verificar una insignia · openness-badge
paste-a-model-card = Pegue una tarjeta de modelo o un manifiesto, o rellene un formulario: observaciones con su corrección, la insignia, y los archivos y las líneas para su README. Nada sale de la página.
make-a-badge-or = Crear una insignia o comprobarla
paste-your-model-card-2 = Pegue su tarjeta de modelo o responda a ocho preguntas. Nada de lo que escriba sale de esta página.
the-checker-runs-in = El comprobador se ejecuta en la propia página y para ello necesita scripts. La <1>documentación</1> y la <2>galería</2> funcionan sin ellos.
what-you-state = Lo que usted declara
ways-to-state-it = Formas de declararlo
text = Texto
form = Formulario
eight-questions = Ocho preguntas
undo = Deshacer
redo = Rehacer
paste-your-readme-md = Pegue aquí su README.md (tarjeta de modelo), un manifiesto o un archivo de MOF, OSAI, CycloneDX o SPDX. También puede soltar aquí un archivo, o una insignia para verificarla.
open-a-file = Abrir archivo
card-manifest-or-badge = Tarjeta, manifiesto o insignia
from-an-address = Desde una dirección
example = Ejemplo
examples = Ejemplos…
the-smallest-manifest = El manifiesto mínimo
all-that-it-can = Todo lo que puede decir
a-broken-one = Uno con errores
from-the-gallery = De la galería
load-the-example = Cargar<1> el ejemplo</1>
start-over = Empezar de nuevo
address-of-a-model = Dirección de un modelo en el Hub, de un repositorio en GitHub o de cualquier archivo
load = Cargar
in-the-text-f8 = En el texto: F8 lleva a la observación siguiente, Ctrl+Espacio propone palabras, Ctrl+Z deshace lo que hizo usted o esta página y Tab sale del campo.
the-form-comes-back = El formulario vuelve en cuanto se pueda leer el texto.
system = Sistema
name = Nombre
developer = Desarrollador
address = Dirección
released = Publicado
default-license = Licencia por defecto
for-all-that-is = Para todo lo publicado
code = Código
model = Modelo
data = Datos
documents = Documentación
one-for-each-kind = Una por tipo
access = Acceso
how-people-reach-it = Cómo se accede
download = Descarga
hosted-by-the-developer = Servicio alojado por el desarrollador
in-no-way = De ningún modo
who-may-use-it = Quién puede usarlo
everyone = Cualquiera
everyone-who-signs-up = Cualquiera que se registre
researchers = Investigadores
partners = Socios
nobody-outside = Nadie externo
price = Precio
not-stated = No consta
free = Gratuito
paid = De pago
partly-paid = De pago en parte
still-being-released-step = Aún se publica por etapas
known-to-the-public = De conocimiento público
claims = Afirmaciones
what-the-developer-calls = Cómo lo califica el desarrollador
open-source = Código abierto
open-weights = Pesos abiertos
open = Abierto
reproducible = Reproducible
the-questions-come-back = Las preguntas vuelven en cuanto se pueda leer el texto.
what-is-the-system = ¿Cómo se llama el sistema?
who-made-it = ¿Quién lo hizo?
how-do-people-reach = ¿Cómo se accede a él?
they-download-it = Se descarga
through-an-api = Por medio de una API
on-a-page-or = En una página o una aplicación
not-at-all = De ningún modo
who-can-get-the = ¿Quién puede obtener los pesos?
on-request = A petición
nobody = Nadie
i-do-not-know = No lo sé
which-license-do-you = ¿Con qué licencia lo publica?
there-is-one-for = Hay una por tipo: cámbielas en el formulario.
who-can-get-the-2 = ¿Quién puede obtener el código con el que se entrenó?
who-can-get-the-3 = ¿Quién puede obtener los datos de entrenamiento?
nobody-but-it-is = Nadie, pero están descritos
is-there-a-model = ¿Hay tarjeta de modelo?
yes-for-everyone = Sí, para cualquiera
no = No
the-form-has-all = En el formulario están los treinta componentes, y más.
take-it-away = Llévesela
badge = Insignia
loading = Cargando…
a-badge-appears-as = La insignia aparece en cuanto hay un manifiesto o una tarjeta de modelo.
look-style-framework-label = Aspecto: estilo, marco, etiqueta
style = Estilo
framework = Marco
label = Etiqueta
made-for = Hecha para
all-pages = todas las páginas
dark-pages = páginas oscuras
score-beside-the-level = Puntuación junto al nivel
is-this-badge-genuine = ¿Es auténtica esta insignia?
close = Cerrar
the-badge-that-you = La insignia que usted abrió
it-is-held-against = Se coteja con el texto de esta página: ponga ahí el manifiesto del que debería proceder.
findings = Observaciones
previous-finding = Observación anterior
next-finding = Observación siguiente
fix-all = Corregir todo
for = Para
for-where-the-badge = Para: dónde va a estar la insignia
hugging-face-model-card = Tarjeta de modelo en Hugging Face
github-readme = README en GitHub
gitlab-readme = README en GitLab
html-page = Página HTML
documentation = Documentación
put-these-files-beside = Ponga estos archivos junto a su `README.md` en el Hub, que no muestra SVG.
put-these-files-beside-2 = Ponga estos archivos junto a su `README.md`.
put-these-files-beside-3 = Ponga estos archivos junto a su página.
unpack-these-files-in = Descomprima estos archivos en su proyecto: van a la carpeta que se copia en su sitio.
download-the-files = Descargar los archivos
put-this-line-below = Ponga esta línea debajo del primer título de su `README.md`.
put-this-line-into = Ponga esta línea en el README de su paquete. Los registros de paquetes no admiten direcciones relativas: escriba la del lugar donde están sus archivos.
put-this-where-the = Ponga esto donde vaya a estar la insignia. Hace falta la carpeta `openness-badge` en su sitio: <1>cómo ponerla ahí</1>.
put-this-into-your = Ponga esto en su página. También hace falta una línea en `mkdocs.yml`: <1>la receta</1>.
put-this-into-your-2 = Ponga esto en su página, después de seguir <1>la receta</1>.
put-this-into-your-3 = Ponga esto en su página. Su shortcode está en <1>la receta</1>.
where-the-files-are = Dónde están los archivos
path-of-your-site = Ruta de su sitio
lines-to-paste = Líneas para pegar
copy-the-lines = Copiar<1> las líneas</1>
more-to-save-and = Más para guardar y compartir
manifest = Manifiesto
copy-link-to-this = Copiar enlace a esta página
verify-a-badge = Verificar una insignia
open-a-badge = Abrir insignia
an-svg-or-png = Un SVG o PNG, cotejado con el texto de esta página: ¿se hizo a partir de él y no ha cambiado desde entonces?
breakdown = Desglose
showing-the-last-version = Se muestra la última versión sin errores.
the-breakdown-needs-a = El desglose necesita un texto sin errores.

how-open-is-it = ¿Cuál es su grado de apertura? · openness-badge
what-stands-behind-an = Lo que hay detrás de una insignia de apertura: el nivel, qué se publicó y qué no, y los resultados de ocho marcos, calculados en su navegador.
how-open-is-it-2 = ¿Cuál es su grado de apertura?
this-page-computes-the = Esta página calcula el desglose en su navegador y para ello necesita scripts. El manifiesto está en la propia dirección, o en la que esta indica.
what-is-behind-the = Lo que hay detrás de la insignia
what-next = ¿Y ahora?
open-it-in-the = Abrir en el comprobador
make-your-own-badge = Crear su propia insignia
open-the-file = Abrir el archivo
save-the-manifest = Guardar el manifiesto
all-of-it-is = Todo se calcula en este navegador a partir de lo que declara el manifiesto. No se envía nada a ninguna parte.

not-here-openness-badge = No está aquí · openness-badge
this-page-is-not = Esta página no está aquí.
fully-closed-this-page = Totalmente cerrado: esta página no está aquí.
it-may-have-moved = Puede que haya cambiado de lugar o que el enlace tenga una errata.
to-the-start = Ir al inicio

row-availability = { $component }: quién tiene acceso
row-license = { $component }: licencia
row-url = { $component }: enlaces
row-note = { $component }: nota
row-more = <1>{ $component }: </1>Enlace, nota
row-license-hint = Licencia
row-url-hint = https://… (varios, separados por espacios)
row-note-hint = Nota

gallery-title = Galería de la apertura en IA

## gallery
title = El grado de apertura de estos sistemas de IA
skip = Saltar al contenido
site = Sitio
home = Inicio
table = Sistemas
pictures = Imágenes
compare = Comparar
about = Cómo leer esto
feed = Canal
feed-title = { $title }: qué cambió
theme = Tema oscuro
made-by = Hecho con openness-badge { $version } a partir de los manifiestos de este sitio. Cada resultado es una autoevaluación de lo que declara un manifiesto; lo que no consta nunca se muestra como cerrado.
page-title = { $name } · { $title }

lead = { $count ->
    [one] Un sistema, medido según { $frameworks } marcos.
   *[other] { $count } sistemas, cada uno medido según { $frameworks } marcos.
}
lead-more = Cada nombre lleva a su manifiesto, sus fuentes y los motivos de cada resultado; cada encabezado de columna, a lo que pide el marco.
levels = Niveles
filters = Filtros
search = Buscar
search-hint = Nombre o desarrollador
level = Nivel
access = Acceso
any = Cualquiera
gated-yes = A petición
gated-no = Sin petición
kind = Tipo
developer = Desarrollador
year-from = Desde el año
year-to = Hasta el año
license-class = Licencia de los pesos
columns = Columnas
clear = Borrar todo
shown = { $count ->
    [one] { $count } de { $all } sistemas
   *[other] { $count } de { $all } sistemas
}
none-shown = Ningún sistema coincide. Borre un filtro.
show-all = Mostrar los { $count } sistemas
order-by = { $name }, { $direction }
ascending = de menor a mayor
descending = de mayor a menor
head-system = Sistema
head-compare = Elegir para comparar
head-released = Publicado
head-kind = Tipo
head-license = Licencia de los pesos
head-stated = Constan
head-score = Puntuación
choose = Comparar { $name }
compare-chosen = Comparar { $count } sistemas
compare-few = Elija dos sistemas o más para comparar
all-results = Tabla de todos los resultados
order-word = Ordenar por { $name }
of = { $count } de { $all }

broken-title = { $count ->
    [one] Un archivo no se muestra
   *[other] { $count } archivos no se muestran
}
broken-lead = Cada uno tiene un error, que se indica con su lugar. Todos los demás archivos se muestran.
more-findings = { $count ->
    [one] y una más
   *[other] y { $count } más
}

data-title = Datos
data-lead = Todos los resultados en un solo archivo, y lo que cambió entre dos ejecuciones como canal.
data-json = JSON
data-ndjson = NDJSON (una línea por sistema)
data-csv = CSV
data-feed = Canal Atom

manifest = Manifiesto
source-file = Archivo del que se leyó
open-view = Comprobarlo en el navegador
compare-with = Comparar con otro sistema
badge-of = Insignia de apertura de { $name }
results = Resultados
results-lead = Lo que cada marco dice de este manifiesto y lo que su titular ha publicado. Un nombre lleva a lo que pide el marco.
head-framework = Marco
head-result = Resultado aquí
head-published = Publicado por su titular
not-published = ningún resultado publicado
same-result = El mismo resultado.
differs-silently = No coincide con el resultado de aquí, y el manifiesto no dice por qué.
differs = Por qué difiere: { $why }
published-on = { $grade } ({ $date })
ratings = { $count ->
    [one] Un componente calificado
   *[other] { $count } componentes calificados
}
sources = Fuentes
no-sources = El manifiesto no nombra ninguna fuente.
breakdown = En detalle
take = Poner esta insignia en una tarjeta
take-lead = La insignia lleva a esta página.
in-markdown = En Markdown
in-html = En HTML

compare-title = Comparar sistemas
compare-lead = Elija dos sistemas o más: cuál publica más y por qué cada marco dice algo distinto.
needs-script = La comparación necesita un script. La tabla de todos los sistemas no: muestra todos los resultados uno al lado del otro.
add = Añadir un sistema
    .it = Añadir
remove = Quitar { $name }
loading = Cargando…
not-loaded = No se pudo cargar { $name }.
more-of-two = { $first } publica más: { $count } de { $all } componentes; { $second }, { $other }.
most-of-all = { $first } es el que más publica: { $count } de { $all } componentes.
as-many = Publican el mismo número de componentes: { $count } de { $all } cada uno.
most-shared = { $names } son los que más publican: { $count } de { $all } componentes cada uno.
could-change = Eso podría cambiar: de { $name } { $count ->
    [one] no consta un componente
   *[other] no constan { $count } componentes
}.
cannot-change = Eso no depende de lo que no consta.
only = Solo lo publica { $name }
only-none = Nada que el otro no publique.
only-none-all = Nada que ningún otro publique.
both = Lo publican todos
both-none = Nada.
on-request = a petición
in-part = en parte
count-released = { $count } de { $all } componentes
count-request = { $count } a petición
count-part = { $count } en parte
count-silent = { $count } sin constar
less-openly = { $how }: { $names }
head-why = Por qué difieren
all-reasons = Todas las diferencias
reasons = { $count ->
    [one] El motivo
   *[other] Los { $count } motivos
}
why-title = Qué dice cada marco
same-reasons = El mismo resultado por los mismos motivos.
same-grade = El mismo resultado, por otros motivos.
no-reasons = Ningún requisito decide por sí solo: vea los detalles de cada uno.
more-reasons = { $count ->
    [one] Una diferencia más
   *[other] { $count } diferencias más
}
matrix-title = Todos los componentes
head-component = Componente

pictures-lead = Para que otros las usen, en SVG y PNG. Todas se hacen con los mismos datos.
gradient-title = El gradiente
gradient-caption = { $count ->
    [one] Un sistema en el gradiente de publicación, de totalmente cerrado a totalmente abierto (niveles: Solaiman 2023).
   *[other] { $count } sistemas en el gradiente de publicación, de totalmente cerrado a totalmente abierto (niveles: Solaiman 2023).
} A petición: cualquiera puede solicitar acceso.
years-title = Años y niveles
years-caption = Cada sistema en el año de su publicación y en su nivel. Una línea lleva de un nivel anterior al actual; una marca hueca es un nivel anterior. { $unplaced ->
    [0] {""}
    [one] Se omite un sistema: su año o su nivel no consta.
   *[other] Se omiten { $unplaced } sistemas: su año o su nivel no consta.
}
matrix-caption = Lo que cada marco dice de cada sistema. El tono oscuro es el grado más bajo de un marco y el claro, el más alto; las escalas miden cosas distintas y no tienen una unidad común. Un borde discontinuo: sin grado, porque algo no consta o está por valorar.
matrix-heading = Sistemas y marcos
in-words = Lo mismo en palabras

about-lead = Qué significan las palabras y cifras de estas páginas y de dónde procede cada una.
about-levels = Niveles
about-levels-text = El lugar de un sistema en el gradiente de publicación, según a qué se puede acceder desde fuera.
about-closed = Nadie externo puede usarlo.
about-staged = Se publica por etapas, cada vez para más personas.
about-hosted = Se usa por medio de una página o una aplicación.
about-api = Los programas lo usan por medio de una interfaz.
about-downloadable = Los pesos se pueden descargar.
about-open = Se publican los pesos, el código de entrenamiento y los datos de entrenamiento.
about-gated = A petición: cualquiera puede solicitar acceso, y se concede caso por caso.
about-frameworks = Marcos
about-scale = Criterios: { $author }, { $version }.
about-link = Los criterios de { $author }
about-gradient = Pregunta cómo se accede al sistema y a sus partes, y asigna uno de seis niveles.
about-pieces = Cuenta cuántas de siete piezas se publican: lo necesario para entender, ejecutar y reconstruir un modelo.
about-taxonomy = Califica cada componente de totalmente cerrado a totalmente abierto; se muestran las calificaciones de los pesos y de los datos de entrenamiento.
about-mof = Pide componentes con licencias abiertas y asigna Class III, II o I; por debajo, una publicación queda sin clasificar.
about-osaid = Pide la información sobre los datos, el código y los parámetros que se necesitan para modificar un sistema, con términos abiertos.
about-g7 = Define peldaños, desde pesos disponibles hasta código abierto con datos abiertos.
about-eu = Pide las condiciones con las que el Reglamento de IA de la UE considera un modelo libre y de código abierto.
about-osai = Da puntos por catorce parámetros: abierto, parcialmente abierto o cerrado.
about-score = Puntuación
about-score-text = De 0 a 100, la media de tres grupos de componentes: acceso al modelo, análisis de riesgos y replicación. Es una cifra propia de este proyecto y de ningún marco. Se muestra si consta al menos la mitad de lo que cuenta.
about-stated = Lo que consta
about-stated-text = De cuántos de los { $all } componentes dice algo un manifiesto. Lo que omite no consta; eso no equivale a que esté sin publicar.
about-published = Resultados publicados
about-published-text = Lo que el titular de un marco ha dicho del mismo sistema, con su dirección. Si el nuestro difiere, el manifiesto dice por qué.
about-components = Quién puede obtener un componente
about-license = Licencia de los pesos
class-osi = Código abierto (OSI)
class-libre = Software libre (FSF)
class-open-model = Abierta, para modelos
class-open-content = Contenido o datos abiertos
class-vague = Poco clara
class-unknown = Desconocida
class-use-restricted = Algunos usos prohibidos
class-scale-restricted = Escala limitada
class-non-commercial = No comercial
class-no-derivatives = Sin modificaciones
class-proprietary = Propietaria
class-none = No consta licencia

feed-added = { $name } es nuevo: { $level }.
feed-removed = { $name } ya no figura en la lista.
feed-changed = { $name }: { $changes }.
feed-level = nivel { $old } → { $new }
feed-result = { $framework } { $old } → { $new }
feed-component = { $component } { $old } → { $new }

short-gradient = Nivel
short-pieces = Piezas
short-taxonomy = Taxonomía
short-mof = MOF
short-osaid = OSAID
short-g7 = G7
short-eu = RIA (UE)
short-osai = OSAI
