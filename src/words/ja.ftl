## language
name = 日本語
plural-one = {""}
plural-two = {""}
plural-few = {""}
plural-many = {""}
within = as-it-is
decimal = .

## list
# As CLDR joins lists in Japanese: the same mark before the last item.
and = 、
or = または
comma = 、
colon = ：
stop = 。

## finding
too-large = テキストが{ $limit }を超えています。
too-large-fix = マニフェストだけを検証してください。マニフェストが説明するファイルは不要です。
too-deep = 入れ子が{ $limit }階層を超えています。
too-deep-fix = 入れ子を浅くしてください。マニフェストに必要なのは5階層までです。
too-many-aliases = エイリアスの展開結果が、このテキストに比べて大きすぎます。
too-many-aliases-fix = 必要な箇所に値を直接記述してください。
too-many-findings = ほか{ $left_out }件の指摘は表示していません。
too-many-findings-fix = 先に、表示中の指摘に対応してください。
syntax = YAMLとして読み取れません：{ $what }。
json-syntax = JSONとして読み取れません：{ $what }。
utf16 = テキストがUTF-16です。マニフェストはUTF-8で記述します。
utf16-fix = UTF-8で保存してください。
control-character = 文字{ $character }はテキストに使用できません。
remove = 削除してください。
several-documents = ここから2つ目のドキュメントが始まっています。読み取るのは最初のドキュメントだけです。
several-documents-fix = ドキュメントを1つにし、2つ目の`---`を削除してください。
duplicate-key = `{ $key }`が重複しています（最初は{ $first_line }行目）。最初のものだけが有効です。
remove-one = どちらか一方を削除してください。

not-a-mapping = マニフェストはキーと値で構成します。これは{ $found }です。
not-a-mapping-fix = 先頭に`openness: 1`と記述してください。
empty = テキストが空です。マニフェストまたはモデルカードを貼り付けるか、例から始めてください。
front-matter-not-a-mapping = フロントマターはキーと値で構成します。これは{ $found }です。
front-matter-not-a-mapping-fix = `license: mit`のように、コロンの後に空白を入れてください。
front-matter-not-closed = ここから始まるフロントマターに、終わりを示す行`---`がありません。
front-matter-not-closed-fix = 最後のキーの後に、行`---`を追加してください。
front-matter-not-first = ここから始まるフロントマターの前に別のテキストがあります。Hubはこのフロントマターを読み取りません。
front-matter-in-comment = このフロントマターはコメントの中にあります。Hubはコメント内を読み取りません。
front-matter-in-fence = このフロントマターはコードブロックの中にあります。Hubはコードブロック内を読み取りません。
front-matter-after-comment = ここから始まるフロントマターの前にコメントがあります。Hubはこのフロントマターを読み取りません。
front-matter-place-fix = フロントマターをカードの先頭に移動してください。
no-front-matter = このカードにはフロントマターがないため、何も記載されていないことになります。
no-front-matter-fix = 先頭に3行を追加してください：`---`、`apache-2.0`などHubのIDを指定した`license:`、`---`。
missing-key = `{ $key }`がありません。
missing-key-fix = `{ $example }`を追加してください。
empty-key = `{ $key }`が空です。
empty-key-fix = `{ $example }`のように、キーの後に値を記述してください。
unknown-version = `{ $found }`は、この形式の既知のバージョンではありません。
unknown-version-fix = `openness: 1`と記述してください。
wrong-type = `{ $key }`は{ $expected }でなければなりませんが、{ $found }です。
true-or-false-fix = 引用符を付けずに、`true`または`false`と記述してください。
date-in-quotes-fix = 引用符で囲んでください。
key-not-text = { $within }のキーは単語でなければなりませんが、{ $found }です。
unknown-word = `{ $word }`は`{ $key }`の値として使用できません。
unknown-word-fix = { $allowed }のいずれかを記述してください。
did-you-mean = `{ $nearest }`の間違いではありませんか？
write-meant = `{ $meant }`と記述してください。
bad-date = `{ $text }`は日付ではありません（`{ $key }`）。
bad-date-fix = `YYYY`、`YYYY-MM`または`YYYY-MM-DD`の形式で記述してください。
unknown-key = `{ $key }`は、{ $within }の既知のキーではありません。
unknown-component-key = `{ $key }`は既知のコンポーネントではありません。
unknown-key-fix = 削除するか、内容を`note`として記述してください。
misplaced-key = `{ $key }`は`{ $home }`の下に置くキーです。
misplaced-key-at-top = `{ $key }`はマニフェストの最上位に置くキーです。
misplaced-key-at-top-fix = インデントなしで最上位に移動してください。
misplaced-key-fix = その下に移動し、インデントしてください。
bad-url = `{ $url }`はhttpまたはhttpsのURLではありません。
bad-url-fix = `https://`から始まる完全なURLを記述してください。
future-date = 日付`{ $text }`が未来になっています（`{ $key }`）。
future-date-fix = すでに公開されているものの日付を記述してください。

repeated-claim = 主張`{ $claim }`が、異なる根拠で重複しています。最初のものだけが有効です。

refused-key = `{ $key }`は`{ $within }`のキーではありません。この形式のツールはここで停止します。
misspelt-key = この形式では、`{ $key }`は`{ $meant }`と表記します。
outdated-keys = `{ $key }`は2025年4月より前のキーで、現在のModel Openness Toolは読み取りません。
outdated-keys-fix = `license_name`を`license`に、`location`を`component_path`に、`github`を`repository`に変更してください。
unknown-component = `{ $name }`は、このフレームワークのコンポーネントではありません。フレームワークのツールは`{ $taken_for }`とみなします。
unknown-component-fix = フレームワークでの名称を一字一句そのまま記述してください。
repeated-component = `{ $name }`が重複しています。有効なのはここの記載だけです。
no-model = モデルが記載されていないため、測定の対象がありません。
no-model-fix = モデルのタイプを`{ $expected }`にしてください。
several-models = 複数のモデルが記載されています。測定するのは`{ $measured }`だけです。
several-models-fix = モデルごとにドキュメントを分けてください。
unknown-reference = `{ $key }`は`{ $to }`を参照していますが、そのIDを持つものがありません。
unknown-reference-fix = 参照先を追加するか、IDを修正してください。
incomplete = `{ $name }`に{ $missing }が記載されていません。
incomplete-fix = 追加してください。この形式では必須です。

no-license = このカードにはライセンスが記載されていません。
no-license-fix = `license: apache-2.0`のように、HubのIDを指定した`license:`を追加してください。
no-name = このカードにはモデルの名称が記載されていません。
no-name-fix = 本文の先頭に見出しを置くか、`model_name:`を追加してください。
card-key = Hubはキー`{ $key }`を読み取りません。
card-value = `{ $key }`には{ $expected }を指定しますが、{ $found }になっています。Hubはこれを読み取りません。
card-item = `{ $key }`には{ $expected }を指定しますが、リストに{ $found }が含まれています。
hub-spelling = Hubでは、ライセンス`{ $text }`は`{ $meant }`と表記します。
not-on-hub = Hubはライセンス`{ $text }`を受け付けません。HubのIDではないためです。
not-on-hub-fix = `license: other`と記述し、その下に`license_name: { $name }`と記述してください。
suffix-on-hub = Hubはライセンス`{ $text }`を受け付けません。HubのIDではないためです。
suffix-on-hub-fix = `{ $meant }`と記述してください。Hubでは、以降のバージョンを含むかどうかにかかわらず同じIDを使います。
two-licenses = `license`は`{ $license }`、`license_name`は`{ $name }`となっています。両方とも有効とみなします。
two-licenses-fix = どちらか一方にしてください。`license_name`を使う場合、`license`は`other`にします。
link-differs = ライセンスは`{ $license }`ですが、`{ $key }`は`{ $link }`の本文を指しています。両方とも有効とみなします。
link-differs-fix = 誤っているほうを修正してください。
unknown-terms = このプログラムは`{ $license }`の条件を把握していません。
unknown-terms-fix = 条件を直接確認してください。この条件に左右される結果は、いずれも判断が必要です。

data-set-card = データセットのカードのようです。測定できるのはモデルだけです。
data-set-card-fix = このデータセットで学習したモデルのカードを検証してください。
space-card = Spaceのカードのようです。測定できるのはモデルだけです。
space-card-fix = このSpaceが動かしているモデルのカードを検証してください。
skill = エージェントのスキルのようです。測定できるのはモデルだけです。
page = Webページまたはブログ記事のようです。測定できるのはモデルだけです。
card-of-model-fix = モデルのリポジトリにあるREADME.mdを検証してください。
spdx2 = SPDX 2のようです。この形式は読み取れません。
spdx-draft = SPDX 3の草案のようです。この形式は読み取れません。
cyclonedx-xml = XML形式のCycloneDXのようです。この形式は読み取れません。
old-cyclonedx = CycloneDX { $version }のようです。モデルを扱えない版のため、読み取れません。
bill-fix = SPDX 3.0（JSON-LD）またはCycloneDX 1.5〜1.7（JSON）で書き出してください。
musgo = MusGOフレームワークのファイルのようです。この形式は読み取れません。
musgo-fix = モデルのカードを検証するか、マニフェストを作成してください。`openness-badge init`でひな形を作成できます。
project-file = ソフトウェアパッケージを記述する`{ $name }`のようです。
other-file = { $what }のようです。この形式は読み取れません。
html = Webページ（HTML）のようです。この形式は読み取れません。
picture = 画像のようです（{ $kind }）。
picture-fix = バッジの画像であれば、`openness-badge verify`で照合してください。
address = これはURLであり、その先にあるファイルではありません。
address-fix = URLを開き、ファイルそのもの（マニフェストまたはモデルのREADME.md）を検証してください。
not-a-manifest = マニフェストのキーが1つもなく、対応しているほかの形式でもありません。
read-instead-fix = 対応しているのは、マニフェスト、モデルカード、MOF・European Open Source AI Index・Eiras et al.のファイル、CycloneDX 1.5〜1.7（JSON）、SPDX 3.0（JSON-LD）です。

misspelt-license = `{ $text }`は、このライセンスの正しい表記ではありません。
unknown-license = ライセンス`{ $text }`は不明です。
unknown-license-foreign = ライセンス`{ $text }`は不明です。文字{ $foreign }を含むライセンスIDはありません。
unknown-license-fix = SPDXのIDを記述してください。SPDXにないライセンスは、`LicenseRef-`に続けて名称を記述します。
unknown-license-fix-card = `apache-2.0`などHubのIDを記述してください。それ以外のライセンスは`license: other`とし、名称を`license_name`に、URLを`license_link`に記述します。
unknown-license-fix-mof = SPDXのIDを一字一句そのまま記述してください。Model Openness Toolはほかの名称を受け付けません。
unknown-license-fix-other = SPDXのIDを記述してください。
deprecated-license = SPDXはID`{ $id }`を非推奨としています。
only-or-later = `{ $id }`では、以降のバージョンも適用されるかどうかがわかりません。
only-or-later-fix = `{ $id }-only`または`{ $id }-or-later`と記述してください。
unknown-exception = `{ $text }`は、SPDXにあるライセンス例外ではありません。
unknown-exception-fix = 削除するか、SPDXにある例外を記述してください。
vague-license = `{ $text }`だけでは、どのライセンスかわかりません。
vague-license-fix = どのライセンスかを、SPDXのIDで記述してください。
vague-license-fix-members = どのライセンスかを記述してください：{ $members }。
vague-license-fix-card = どのライセンスかを、HubのIDで記述してください。
unnamed-license = `other`だけでは、どのライセンスかわかりません。
unnamed-license-fix = 名称を`license_name:`に、本文の場所を`license_link:`に追加してください。
license-syntax = `{ $text }`はライセンス式ではありません：{ $what }。
license-syntax-fix = SPDXのIDを`AND`、`OR`、`WITH`でつないでください。
license-syntax-fix-card = HubのIDを1つ、またはIDのリストを記述してください。
not-a-license = `{ $text }`はライセンスではありません。
not-a-license-fix = ライセンスを記述してください。ライセンスの記載がないものは`availability: public`、コンポーネントが公開されていない場合は`availability: closed`と記述します。
not-a-license-fix-card = モデルのライセンスを記述するか、キーを削除してください。
not-a-license-fix-mof = コンポーネントが公開されている場合は、ライセンスまたは`unlicensed`と記述してください。公開されていない場合は、リストから削除してください。
not-a-license-fix-other = ライセンスを記述するか、削除してください。
unfit-license = `{ $license }`は、`{ $component }`のような{ $kind }向けのライセンスではありません。
unfit-default = `{ $license }`は{ $kind }向けのライセンスではありません。
unfit-license-fix-code = `Apache-2.0`など、ソフトウェア向けのライセンスを選んでください。
unfit-license-fix-model = `Apache-2.0`や`OpenMDW-1.0`など、モデル向けのライセンスを選んでください。
unfit-license-fix-data = `CC-BY-4.0`や`CDLA-Permissive-2.0`など、データ向けのライセンスを選んでください。
unfit-license-fix-document = `CC-BY-4.0`など、ドキュメント向けのライセンスを選んでください。
license-of-nothing = `{ $component }`は公開されていないため、ここでの`{ $license }`は効力を持ちません。
license-of-nothing-fix = ライセンスを削除するか、`availability: public`と記述してください。

reached-by-nobody = 対象者は`nobody`ですが、{ $what }の記載と矛盾します。これらは`closed`として扱います。
one-reached-by-nobody = 対象者は`nobody`ですが、{ $what }の記載と矛盾します。これは`closed`として扱います。
reached-by-nobody-fix = 利用できる人を`audience`に記述するか、公開されていないものを`closed`と記述してください。
public-for-few = 対象者は`{ $audience }`ですが、`weights`は`public`です。重みは`gated`として扱います。
public-for-few-fix = `weights: gated`または`audience: everyone`と記述してください。
no-download = `weights`は`{ $availability }`ですが、`channels`に`download`がありません。重みは`{ $counted }`として扱います。
no-download-fix = `channels`に`download`を追加するか、重みの入手方法を記述してください。
nothing-to-download = `channels`に`download`がありますが、`weights`は`{ $availability }`です。ダウンロードはないものとして扱います。
nothing-to-download-fix = `download`を削除するか、重みを入手できる人を記述してください。
no-such-channel = `weights`は`{ $availability }`ですが、`channels`に`{ $availability }`がありません。提供手段の1つとして扱います。
no-such-channel-fix = `channels`に`{ $availability }`を追加してください。
staged-of-nothing = `staged`は`true`ですが、重みは公開されておらず、利用する手段もありません。この記載は無効とみなします。
staged-of-nothing-fix = `staged`を削除するか、重みの利用方法を記述してください。
never-absent = 重みのあるシステムには`{ $component }`も必ずあるため、`none`は誤りです。
weights-never-absent = 学習によって作られたものには`weights`があるため、`none`は誤りです。
never-absent-fix = 公開されていない場合は、`closed`と記述してください。

claim-not-supported = { $claim }と称していますが、記載内容はそれを裏付けていません。{ $why }。
claim-not-supported-fix = { $fix }または、`claims`から`{ $claim }`を削除してください。
level-not-stated = システムへのアクセス方法が記載されていないため、レベルを判定できません。
level-beside-weights = `weights`は`{ $availability }`で、ほかにシステムへのアクセス方法が記載されていないため、レベルを判定できません。
level-without-weights = `channels`に`download`がありますが、`weights`が記載されていないため、レベルを判定できません。
level-without-weights-fix = `components`に`weights`を追加してください。
level-beside-weights-fix = `access`に`channels`を追加してください：`[hosted]`、`[api]`、または外部の誰も利用できない場合は`[]`。
level-not-stated-fix = `components`に`weights`を追加するか、`access`に`channels`を追加してください：`[hosted]`、`[api]`、または外部の誰も利用できない場合は`[]`。
level-beside-weights-fix-card = キー`openness`の下の`access`に`channels`を追加してください：`[hosted]`、`[api]`、または外部の誰も利用できない場合は`[]`。
level-not-stated-fix-card = リポジトリに重みがある場合は`license:`を追加してください。ない場合は、キー`openness`の下に`weights`を追加してください。
not-stated = 次の項目は未記載です。記載すれば、それぞれ結果が上がる可能性があります：{ $what }。
more-not-stated = 次の項目は未記載です。記載すれば、それぞれ結果が上がる可能性があります：{ $what }、ほか{ $more }件。
one-not-stated = 次の項目は未記載です。記載すれば、結果が上がる可能性があります：{ $what }。
not-stated-fix = 追加してください。コンポーネントが公開されていない場合は`closed`、存在しない場合は`none`と記述します。
one-fact-not-stated-fix = { $what }を追加してください。
one-not-stated-fix = { $what }を追加してください。公開されていない場合は`closed`、存在しない場合は`none`と記述します。
not-stated-fix-card = キー`openness`の下に追加するか、マニフェストを作成してください：`openness-badge init --from README.md -o openness.yaml`。
not-stated-fix-other = この形式では記載できません。記載できるマニフェストを作成してください：`openness-badge init --from FILE -o openness.yaml`。
weights-not-stated = `channels`にはシステムへのアクセス方法がありますが、`weights`が記載されていません。
weights-not-stated-fix = `components`に`weights`を追加してください。公開されていない場合は、`closed`と記述します。
base-weights-not-stated = `{ $base }`をもとに調整されていますが、`base-weights`が記載されていません。ベースモデルのライセンスがこのモデルにも及ぶ可能性があります。
base-weights-not-stated-fix = `components`に、`base-weights`をそのライセンスとともに追加してください。
base-weights-not-stated-fix-card = キー`openness`の下に、`base-weights`をそのライセンスとともに追加してください。
claim-in-text = カードはモデルを{ $claim }と称しています（「{ $quote }」）。主張として記載しない限り、検証されません。
claim-in-text-fix-open-source = キー`openness`の下に`claims: [open-source]`を追加してください。コード、重み、学習データのすべてが、自由な利用条件で公開されている必要があります。
claim-in-text-fix-open = キー`openness`の下に`claims: [open]`を追加してください。重み、アーキテクチャ、推論コード、学習コード、学習データを、誰でも入手できる必要があります。

unknown-code = `{ $code }`は指摘のコードではありません。
unknown-code-fix = コードは`openness-badge explain`で確認してください。

part-licenses-are-joined = ライセンスは`AND`または`OR`でつなぎます
part-operator-before-parenthesis = `(`の前に演算子がありません
part-too-many-parentheses = 丸括弧の入れ子が32を超えています
part-license-before-closing = `)`の前にライセンスがありません
part-no-parenthesis-before-closing = この`)`の前に`(`がありません
part-license-before-operator = 演算子の前にライセンスがありません
part-no-license-before-with = この`WITH`の前にライセンスがありません
part-exception-already = このライセンスにはすでに例外があります
part-exception-after-with = `WITH`の後に例外がありません
part-operator-before-license = ライセンスの前に演算子がありません
part-license-at-the-end = 末尾にライセンスがありません
part-parenthesis-at-the-end = 末尾に`)`がありません
part-too-long = 1,000文字を超えています
part-true-or-false = `true`または`false`
part-date-in-quotes = 引用符で囲んだ日付
part-nothing = 空の値
part-components = `components`
part-text = テキスト
part-list-of-words = 単語のリスト
part-address-or-addresses = URLまたはURLのリスト
part-manifest = マニフェスト
part-system = `system`
part-access = `access`
part-list = リスト
part-mapping = マッピング
part-truth-value = 真偽値
part-number = 数値
part-no-such-anchor = このエイリアスの前に、この名前のアンカーがありません
part-comma-or-brace = ここにはコンマまたは閉じ波括弧が必要です
part-comma-or-bracket = ここにはコンマまたは閉じ角括弧が必要です
part-key-indented-like-others = ここには、前のキーと同じインデントのキーが必要です
part-item-indented-like-others = ここには、前の項目と同じインデントのリスト項目が必要です
part-value-should-be-here = ここには値が必要です
part-only-new-document = ここから始められるのは、行`---`で始まる新しいドキュメントだけです
part-no-percent = ここに置けるのはキーまたはドキュメントの終わりだけで、`%`は置けません
part-nothing-can-follow-dots = `...`の後には何も置けません
part-key-without-colon = この行はキーに`:`がないか、インデントが足りません
part-second-colon = 1行に2つ目の`: `がある場合は、そのテキストを引用符で囲む必要があります
part-key-cannot-be-here = ここにキーは置けません
part-item-on-its-own-line = ここからリスト項目は始められません。独立した行に置く必要があります
part-no-item-in-brackets = 括弧の中では、`-`でリスト項目を始められません
part-space-after-colon = この`:`の後に空白がありません
part-no-colon-here = ここに`:`は置けません。前の括弧が閉じていない可能性があります
part-nothing-to-close = 閉じる対象の括弧がありません
part-quotes-do-not-end = 引用符で囲んだテキストが終わっていません
part-quotes-end-after-document = 引用符で囲んだテキストが、ドキュメントの終わりまでに閉じていません
part-quotes-have-ended = 引用符で囲んだテキストは、この前で終わっています
part-quotes-not-indented = 引用符で囲んだテキストが終わっていないか、次の行のインデントが足りません
part-tab = インデントにタブは使えません。空白を使います
part-indented-like-none = この行のインデントは、属することのできるどの行とも一致しません
part-block-not-indented = ブロックテキストのこの行は、インデントが足りません
part-after-block-sign = この行の続きに置けるのは、`+`、`-`、1〜9の数字、コメントだけです
part-comment-in-text = テキストの行の間にコメントは置けません
part-space-before-hash = `#`の前に空白がありません
part-character-needs-quotes = この文字から値を始めることはできません。引用符が必要です
part-byte-order-mark = バイト順マークを置けるのは先頭だけです
part-name-should-follow-here = ここには名前が必要です
part-tag-not-declared = このタグのハンドルは宣言されていません
part-not-understood = ここを解釈できません
part-line-goes-on = この行は前の行のテキストの続きになっています。インデントが深すぎるか、前の行の`:`の後に空白がない可能性があります
part-half-of-a-pair = このエスケープはサロゲートペアの片方だけです
part-no-escape = これはエスケープではありません
part-bracket-not-closed = この角括弧は閉じていません
part-brace-not-closed = この波括弧は閉じていません
part-digits-should-follow = ここには16進数字が必要です
part-escape-for-nothing = このエスケープに対応する文字はありません
part-text-after-end = 終わりの後にテキストがあります
part-quoted-key = ここには二重引用符で囲んだキーが必要です
part-colon-should-be-here = ここには`:`が必要です
part-unescaped-character = ここにある改行、タブ、制御文字はエスケープが必要です
part-four-digits = `\u`の後には4桁の16進数字が必要です
part-alias-in-itself = このエイリアスは、それ自身が繰り返す内容の中にあります
part-list-of-mappings = マッピングのリスト
part-bill-of-materials = 部品表（BOM）
part-component = コンポーネント
part-mapping-with-the-key-name = キー`name`を持つマッピング
part-list-of-addresses = URLのリスト
part-uuid = `urn:uuid:`とUUID
part-other-text = 別のテキスト
part-model-file-of-the-taxonomy = 分類体系のモデルファイル
part-mapping-of-ratings = 評価のマッピング
part-mapping-with-the-key-value = キー`value`を持つマッピング
part-mapping-with-the-keys-year-and-month = キー`year`と`month`を持つマッピング
part-config-json-of-a-model = モデルの`config.json`
part-adapter-config-json-of-an-adapter = アダプターの`adapter_config.json`
part-model-index-json-of-a-pipeline = パイプラインの`model_index.json`
part-tokenizer-config-json-of-a-model = モデルの`tokenizer_config.json`
part-index-of-weights = 重みのインデックス
part-answer-of-the-hubs-api = HubのAPIの応答
part-data-set-in-json-ld-croissant = JSON-LD形式のデータセット（Croissant）
part-report-of-this-program = このプログラムのレポート
part-data-for-shields = shields.ioのバッジ用データ
part-citation-file = 引用情報ファイル
part-notebook = ノートブック
part-description-of-an-api-openapi = API記述（OpenAPI）
part-description-of-an-api-swagger = API記述（Swagger）
part-kubernetes-resource = Kubernetesリソース
part-compose-file = Composeファイル
part-workflow-of-github-actions = GitHub Actionsのワークフロー
part-sarif-log = SARIFログ
part-mlflow-model = MLflowモデル
part-card-of-the-model-card-toolkit = Model Card Toolkitのカード
part-xml-file = XMLファイル
part-pdf-file = PDFファイル
part-file-of-weights-gguf = 重みのファイル（GGUF）
part-archive = アーカイブ
part-script = スクリプト
part-toml-or-ini-file = TOMLまたはINIファイル
part-mapping-with-components = `components`を持つマッピング
part-text-or-a-list-of-texts = テキストまたはテキストのリスト
part-list-of-models-with-their-results = 結果付きのモデルのリスト
part-list-of-components = コンポーネントのリスト
part-list-of-at-most-17-components = 17個以内のコンポーネントのリスト
part-release-license = `release.license`
part-bare-date = 引用符のない日付（この形式のツールは数値として読み取る）
part-number-1 = 数値の1
part-mapping-with-keys-such-as-channels = `channels`などのキーを持つマッピング
part-list-of-dates-and-levels = キー`date`と`level`を持つマッピングのリスト
part-entry-of-history = `history`の項目
part-license-or-one-for-each-kind = ライセンス、または種類ごとのライセンスのマッピング
part-mapping-of-components = コンポーネントのマッピング
part-availability-a-license-or-a-mapping = 提供状況、ライセンスまたはマッピング
part-default-license = `license`
part-original = `original`
part-original-components = `original.components`
part-original-classes = `original.classes`
part-original-ratings = `original.ratings`
part-mapping-with-the-key-format = キー`format`を持つマッピング
part-mapping-of-components-to-licenses = コンポーネントとライセンスのマッピング
part-text-of-a-license-or-unlicensed = ライセンスを示すテキスト、または`unlicensed`
part-mapping-of-parameters-to-classes = パラメータとクラスのマッピング
part-mapping-of-components-to-levels = コンポーネントとレベルのマッピング
part-grade = `grade`
part-list-of-safeguards = テキストのリスト、またはキー`what`を持つマッピングのリスト
part-text-or-a-mapping-of-text-and-url = テキスト、またはテキストと`url`のマッピング
part-entry-of-claims = `claims`の項目
part-word-or-a-mapping-with-the-key-claim = 単語、またはキー`claim`を持つマッピング
part-list-of-yardsticks-and-grades = キー`yardstick`と`grade`を持つマッピングのリスト
part-entry-of-assessments = `assessments`の項目
part-entry-of-safeguards = `safeguards`の項目
part-access-reason = `access.reason`
part-access-plans = `access.plans`
part-file-of-the-index = インデックスのファイル
part-org = `org`
part-words-with-commas-between-them = コンマ区切りの単語
part-mapping-with-the-keys-basemodel-and-endmodel = キー`basemodel`と`endmodel`を持つマッピング
part-parameter = パラメータ
part-mapping-with-the-key-class = キー`class`を持つマッピング
part-project = `project`
part-file-of-opening-up-chatgpt = Opening up ChatGPTのファイル
part-iri-such-as-an-address = URLなどのIRI

kind-code = コード
kind-model = モデル
kind-data = データ
kind-document = ドキュメント

## note
# Part of what a manifest states: always in English.
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
# "Gated" and "on request" are one thing, so they have one word.
closed = 完全クローズド
    .inside = 完全クローズド
staged = 段階的公開
    .inside = 段階的公開
hosted = ホスト型アクセス
    .inside = ホスト型アクセス
api = APIアクセス
    .inside = APIアクセス
downloadable = ダウンロード可
    .inside = ダウンロード可
open = 完全オープン
    .inside = 完全オープン
gated = { $level }・申請制
not-stated = 未記載
needs-judgement = 要判断
at-least = { $grade }以上
availability-public = 公開
availability-gated = 申請制
availability-partial = 一部公開
availability-described = 記述のみ（非公開）
availability-api = APIのみ
availability-hosted = ホスト型のみ
availability-closed = 非公開
availability-none = 存在しない
not-known-outside = 外部に知られていない
announced = 発表済み

## component
architecture = アーキテクチャ
    .inside = アーキテクチャ
pretraining-code = 事前学習コード
    .inside = 事前学習コード
finetuning-code = ファインチューニングコード
    .inside = ファインチューニングコード
alignment-code = アライメントコード
    .inside = アライメントコード
data-processing-code = データ処理コード
    .inside = データ処理コード
inference-code = 推論コード
    .inside = 推論コード
evaluation-code = 評価コード
    .inside = 評価コード
safety-evaluation-code = 安全性評価コード
    .inside = 安全性評価コード
supporting-tools = サポートツール
    .inside = サポートツール
environment = ソフトウェア環境
    .inside = ソフトウェア環境
weights = 重み
    .inside = 重み
base-weights = ベースモデルの重み
    .inside = ベースモデルの重み
checkpoints = チェックポイント
    .inside = チェックポイント
hyperparameters = ハイパーパラメータ
    .inside = ハイパーパラメータ
random-seeds = 乱数シード
    .inside = 乱数シード
metadata = メタデータ
    .inside = メタデータ
pretraining-data = 事前学習データ
    .inside = 事前学習データ
finetuning-data = ファインチューニングデータ
    .inside = ファインチューニングデータ
alignment-data = アライメントデータ
    .inside = アライメントデータ
evaluation-data = 評価データ
    .inside = 評価データ
safety-evaluation-data = 安全性評価データ
    .inside = 安全性評価データ
sample-outputs = 出力サンプル
    .inside = 出力サンプル
model-card = モデルカード
    .inside = モデルカード
data-card = データカード
    .inside = データカード
technical-report = 技術レポート
    .inside = 技術レポート
research-paper = 研究論文
    .inside = 研究論文
evaluation-results = 評価結果
    .inside = 評価結果
code-documentation = コードのドキュメント
    .inside = コードのドキュメント
training-setup = 学習設定
    .inside = 学習設定
usage-documentation = 利用ドキュメント
    .inside = 利用ドキュメント
training-code = 学習コード
    .inside = 学習コード
training-data = 学習データ
    .inside = 学習データ
kind-code = コード
kind-model = モデル
kind-data = データ
kind-document = ドキュメント

## report
# Edits and fixes are joined, so they end in the plain form.
next = 。
beside = ／
between = {""}

state-met = 充足
state-partly = 一部充足
state-not-met = 未充足
answer-yes = 可
answer-partly = 一部可
answer-no = 不可
claim-open-source = オープンソース
claim-open-weights = オープンウェイト
claim-open = オープン
claim-reproducible = 再現可能

condition-non-commercial = 商用利用不可
condition-commercial-by-application = 商用利用には申請が必要
condition-up-to = 商用利用は{ $size }まで
condition-some-business-by-agreement = 一部の事業は別途契約が必要
condition-source-available = 販売、ホスティング、競合製品のいずれかが不可
condition-all-rights-reserved = 全権利留保
condition-no-derivatives = 改変版不可
condition-no-redistribution = 再配布不可
condition-forbidden-uses = 一部の用途を禁止
condition-outputs-limited = 出力の用途を制限
condition-name-shown = 名称の表示が必要
condition-name-shown-above = { $size }を超える場合は名称の表示が必要
condition-share-alike = 派生物も同一ライセンス
condition-revocable = 権利者による変更・終了が可能
condition-not-in-eu = EUを除外
condition-not-in-eu-uk-korea = EU、英国、韓国を除外
condition-no-multimodal-in-eu = マルチモーダルモデルはEUを除外
counts = ten-thousand hundred-million
thousand = { $count },000
ten-thousand = { $count }万
million = { $count },000,000
    .one = 1,000,000
hundred-million = { $count }億
billion = { $count },000,000,000
size-users-a-month = 月間{ $number }ユーザー
size-users-a-day = 1日{ $number }ユーザー
size-users-a-year = 年間{ $number }ユーザー
size-visits-a-month = 月間{ $number }アクセス
size-dollars-a-year = 年間{ $number }米ドル
size-dollars-a-month = 月間{ $number }米ドル
size-euros-a-year = 年間{ $number }ユーロ
size-yen-a-year = 年間{ $number }円

reason = { $what }：{ $how }
under = { $how }（{ $license }）
under-conditions = { $how }（{ $license }：{ $conditions }）
under-unlisted = { $how }（{ $license }：どのオープンライセンス一覧にもない）
under-content = { $how }（{ $license }：ソフトウェアライセンスではない）
under-not-approved = { $how }（{ $license }：Open Source Initiativeの未承認）
under-unknown = { $how }（{ $license }：条件をこのプログラムが把握していない）
without-license = { $how }（ライセンス未記載）
price = 価格
    .inside = 価格
price-is-free = 無償
price-is-paid = 有償
price-is-mixed = 一部有償
price-free = 利用は無償
price-paid = 利用は有償
price-mixed = 利用は一部有償
price-not-stated = 価格は未記載
price-by-weights = 価格は未記載だが、重みは無償でダウンロードできる
audience = 対象者
    .inside = 対象者
audience-everyone = 誰でも利用できる
audience-registered = 登録すれば誰でも利用できる
audience-researchers = 研究者だけが利用できる
audience-partners = パートナーだけが利用できる
audience-nobody = 外部の誰も利用できない
only-researchers = 研究者のみ
only-partners = パートナーのみ
only-nobody = 外部の利用者なし
stage = 公開の進め方
    .inside = 公開の進め方
stage-by-stage = 段階的
staged = まだ段階的公開の途中
not-staged = 次の公開段階の発表なし

decides-nothing = 不足なし
decides-judgement = 要判断：{ $what }
decides-reach = システムへのアクセス方法が未記載
decides-download = ダウンロードの提供なし
decides-api = APIの提供なし
decides-hosted = ホスト型サービスの提供なし

fix-release-open = { $what }をオープンライセンスで公開する
fix-release = { $what }を公開する
fix-license = { $what }をオープンライセンスにする
fix-availability = { $what }を入手できる人を記載する
fix-which-license = { $what }を利用できるライセンスを記載する
fix-price = 費用を記載する。無償の場合は`access.price: free`と記述する
judge-terms = ライセンスを読み、条件を判断する
judge-which = `{ $license }`がどのライセンスかを記述する：{ $members }
judge-data = 公開または記述されている内容が、実質的に同等のシステムを構築するのに十分か、またそれ以上は共有できないのかを判断する

edit-release-open = { $what }を`{ $license }`などのオープンライセンスで公開する
edit-release = { $what }を公開する
edit-license = { $what }を`{ $license }`などのオープンライセンスにする
edit-everyone = 誰でも利用できるようにする
edit-free = 無償にし、`access.price: free`と記述する
edit-complete = 段階的公開を完了する
edit-download = ダウンロードを提供する
edit-api = APIを提供する
edit-hosted = ホスト型サービスとして提供する

gradient-audience = 誰でも利用可
gradient-audience-fix = 誰でも、または登録すれば誰でも利用できるようにする
gradient-complete = 公開の完了
gradient-fix = 少なくとも申請制で公開する
gradient-fix-may-be-none = 公開する。存在しない場合は`none`と記述する
group-access = アクセス
group-core = 中核
group-where-it-exists = 存在する場合
group-training = 学習
group-evaluation = 評価
group-deployment = デプロイ
group-availability = 提供状況
group-documentation = ドキュメント

pieces-none = 7ピース中0ピース
pieces-some = 7ピース中{ $met }ピース
pieces-open-source = オープンソース
pieces-system-source-code = システムのソースコード
pieces-model-parameters = モデルパラメータ
pieces-dataset = データセット
pieces-hyperparameters = ハイパーパラメータ
pieces-training-source-code = 学習のソースコード
pieces-random-number-generation = 乱数生成
pieces-software-frameworks = ソフトウェアフレームワーク

# With blanks: what was published may be a word such as "Unknown".
taxonomy-headline = 重み { $weights } · データ { $data }
taxonomy-unknown = 不明
taxonomy-reason = { $reason }、評価{ $level }
taxonomy-by-authors = { $reason }、著者の評価{ $level }
taxonomy-points = { $reason }、5点中{ $points }点、評価{ $level }
taxonomy-points-by-reading = { $reason }、本プロジェクトの解釈で5点中{ $points }点、評価{ $level }
taxonomy-training-code-pretraining = 事前学習コード
taxonomy-training-code-finetuning = ファインチューニングコード
taxonomy-training-code-alignment = アライメントコード
taxonomy-training-data-pretraining = 事前学習データセット
taxonomy-training-data-sft = 教師ありファインチューニングのデータセット
taxonomy-training-data-alignment = アライメントのデータセット
taxonomy-evaluation-code-general = 一般的な評価コード
taxonomy-evaluation-code-safety = 安全性評価コード
taxonomy-evaluation-data-utility = 有用性のベンチマーク
taxonomy-evaluation-data-safety = 安全性評価データセット
taxonomy-deployment-code-inference = 推論コード
taxonomy-deployment-data-weights = モデルのアーキテクチャと重み

mof-no-verdict = 判定なし
mof-label = { $name }（{ $class }）
mof-paper = 研究論文で代替
mof-under = ライセンスは{ $license }
mof-not-on-list = ライセンスは`{ $license }`（フレームワークのオープンライセンス一覧にない）
mof-unlicensed = ライセンスの記載なし
mof-missing = 公開物に含まれていない
mof-fix-missing = オープンライセンスで公開する
mof-fix-unlicensed = オープンライセンスを付ける
mof-fix-misspelt = { $license }と記述する
mof-fix-license = `Apache-2.0`などのオープンライセンスにする
mof-refused = Model Openness Toolは`{ $key }`で停止する
mof-mended = { $licenses }と読み替えた場合
mof-mended-license = `{ $text }`を{ $meant }
mof-typed = すべてのコンポーネントに、内容の種類に合ったライセンスを求めた場合（合うライセンスがないもの：{ $names }）
mof-understood = { $licenses }をライセンス式として解釈した場合
mof-would-be-mended = { $licenses }と読み替えた場合は{ $headline }
mof-would-be-typed = すべてのコンポーネントに、内容の種類に合ったライセンスを求めた場合は{ $headline }（合うライセンスがないもの：{ $names }）
mof-would-be-understood = { $licenses }をライセンス式として解釈した場合は{ $headline }

osaid-all = 3要素すべてあり
osaid-some = 3要素中{ $met }要素
osaid-data = データ情報
osaid-code = コード
osaid-parameters = パラメータ

g7-none = G7の段階に未到達
g7-price = 無償での提供
g7-weights = 重みの提供
g7-inference-code = 推論コードの提供
g7-open-weights = オープンウェイト
g7-open-inference-code = オープンな推論コード
g7-training-code = オープンな学習コード
g7-training-data = オープンな学習データ（共有できない部分は除いてよい）
g7-open-data = オープンな学習データ（全量）

eu-headline = 条件の記載 { $all }件中{ $met }件
eu-access = アクセス
eu-use = 利用
eu-modification = 改変
eu-distribution = 配布
eu-monetisation = 収益化なし
eu-weights = 重みの公開
eu-architecture = アーキテクチャの公開
eu-usage = 利用情報の公開
eu-price-not-stated = 価格は未記載。この条件はダウンロードの価格以外にも及ぶ
eu-page-keeps-out = モデルのページが欧州連合の利用者を除外している
eu-access-fix = 誰でも重みを入手できるようにする
eu-territory-fix = 重みを、`Apache-2.0`など欧州連合を除外しないライセンスにする
eu-publish-fix = { $what }を公表する
eu-judge-access = 誰もが差別なくアクセスできるかを判断する
eu-judge-terms = 制限が具体的かつ比例的で、重大なリスクだけを対象としているかを判断する
eu-judge-usage = モデルの使い方がモデルカードに十分に記載されているかを判断するか、`usage-documentation`を公表する
eu-judge-price = 有償の部分が任意のものかを判断する

osai-headline = { $maximum }点中{ $points }点
osai-no-score = スコアなし
osai-blank = インデックスでは空欄
osai-says = インデックスの評価は{ $class }
osai-not-in-manifest = マニフェストには記載する項目がない
osai-fix = すべてをオープンライセンスで公開する
osai-fix-document = 全体を公表する
osai-fix-licenses = 重み、学習コード、学習データをオープンライセンスにする
osai-fix-license = 重みをオープンライセンスにする
osai-fix-package = パッケージインデックスで公開する
osai-fix-api = 制限のないAPIを提供する
osai-refused = インデックスのサイトは`{ $key }`で停止する
osai-parameter-datasources-basemodel = ベースモデルのデータ
osai-parameter-datasources-endmodel = エンドユーザーモデルのデータ
osai-parameter-weights-basemodel = ベースモデルの重み
osai-parameter-weights-endmodel = エンドユーザーモデルの重み
osai-parameter-trainingcode = 学習コード
osai-parameter-code = コードのドキュメント
osai-parameter-hardware-architecture = ハードウェアとアーキテクチャのドキュメント
osai-parameter-preprint = プレプリント
osai-parameter-paper = 論文
osai-parameter-modelcard = モデルカード
osai-parameter-datasheet = データシート
osai-parameter-package = パッケージ
osai-parameter-api = API
osai-parameter-licenses = ライセンス
osai-parameter-opencode = オープンなコード
osai-parameter-llmdata = LLMのデータ
osai-parameter-llmweights = LLMの重み
osai-parameter-rldata = 強化学習のデータ
osai-parameter-rlweights = 強化学習の重み
osai-parameter-license = ライセンス
osai-parameter-architecture = アーキテクチャ

summary-staged = 段階的に公開されています。
summary-open = 完全オープン：重みをダウンロードして動かせます。
summary-open-on-request = 完全オープン：申請すれば重みを入手できます。
summary-open-registered = 完全オープン：登録すれば重みを入手できます。
summary-weights = 重みをダウンロードして動かせます。
summary-weights-on-request = 申請すれば重みを入手できます。
summary-weights-registered = 登録すれば重みを入手できます。
summary-weights-researchers = 研究者は、申請すれば重みを入手できます。
summary-weights-partners = パートナーは、申請すれば重みを入手できます。
summary-api = APIを通じて利用できます。
summary-api-registered = 登録すれば、APIを通じて利用できます。
summary-api-researchers = 研究者は、APIを通じて利用できます。
summary-api-partners = パートナーは、APIを通じて利用できます。
summary-hosted = ホスト型サービスとして利用できます。
summary-hosted-registered = 登録すれば、ホスト型サービスとして利用できます。
summary-hosted-researchers = 研究者は、ホスト型サービスとして利用できます。
summary-hosted-partners = パートナーは、ホスト型サービスとして利用できます。
summary-some-weights = 重みは一部公開されています。
summary-no-weights = 重みは公開されていません。
summary-weights-not-stated = 重みが公開されているかどうかは記載されていません。
summary-not-announced = 外部の誰も利用できず、発表もされていません。
summary-nobody = 外部の誰も利用できません。
summary-not-stated = システムへのアクセス方法も、重みが公開されているかどうかも記載されていません。
summary-without-weights = 重みは存在しません。
summary-reach-not-stated = システムへのアクセス方法は記載されていません。
summary-other-ways-not-stated = ほかの方法でシステムを利用できるかどうかは記載されていません。
summary-nothing-else = 構築に必要なほかのものについては、何も記載されていません。
summary-released = 公開：{ $what }。
summary-also-on-request = 申請制：{ $what }。
summary-in-part = 一部公開：{ $what }。
summary-not-released = 非公開：{ $what }。
summary-also-not-stated = 未記載：{ $what }。
summary-claim = 開発元は{ $claim }と称していますが、記載内容はそれを裏付けていません（裏付け不足：{ $missing }）。

by-osaid-yes = OSIの定義：該当
by-osaid-no = OSIの定義：非該当。{ $reasons }
by-pieces-yes = Corsoの7ピース：該当
by-pieces-no = Corsoの7ピース：非該当。{ $reasons }
by-g7-yes = G7の段階：該当
by-g7-no = G7の段階：非該当。{ $reasons }
by-gradient-yes = 公開のグラデーション：該当
by-gradient-no = 公開のグラデーション：非該当。{ $reasons }
by-score-yes = 再現に必要なものすべて：該当
by-score-no = 再現に必要なものすべて：非該当。{ $reasons }
claim-fix-release-open = { $what }を、{ $licenses }などのオープンライセンスで誰にでも公開してください。
claim-fix-license = { $what }を、{ $licenses }などのオープンライセンスにしてください。
claim-fix-add-license = { $what }に、{ $licenses }などのオープンライセンスを追加してください。
claim-fix-add-open = `components`に{ $what }を追加し、{ $licenses }などのオープンライセンスにしてください。
claim-fix-release = { $what }を、少なくとも申請制で公開してください。
claim-fix-add = `components`に{ $what }を追加し、`public`または`gated`としてください。
claim-fix-price = 無償にし、`access.price: free`と記述してください。
claim-fix-audience = 誰でも利用できるようにし、`access.audience: everyone`と記述してください。
claim-fix-download = ダウンロードを提供し、`access.channels`に`download`を追加してください。
claim-fix-stage = 段階的公開を完了し、`access.staged`を削除してください。

## column
name = テキストに記載されたシステムの名称。
source = テキストの形式。
level = グラデーション上のレベル（単語）。システムへのアクセス方法が未記載の場合はnull。
gated = アクセスに申請が必要かどうか。レベルがない場合はnull。
stated = 30のコンポーネントのうち、記載されている数。
score = 記載内容のスコア（0〜100）。
score-at-most = 未記載のものをすべて加えた場合のスコア（0〜100）。
level-index = レベルを表す数（0：完全クローズド〜5：完全オープン）。未記載の場合はnull。
grade = 記載内容の、{ $yardstick }の尺度上の位置（0：何にも達していない）。示せるグレードがない場合はnull。
points = 記載内容の、{ $yardstick }による点数。示せるグレードがない場合はnull。
at-most = 未記載のものをすべて加え、要判断のものを認めた場合に取りうる上限。
errors = テキストのエラーの数。
warnings = テキストの警告の数。
digest = マニフェストの正規形のSHA-256。
error = 評価の対象がない理由を示すコード。対象がある場合はnull。
error-message = その理由を説明する文。
not-utf8 = テキストがUTF-8ではありません。

## badge
label = openness
label-of = openness · { $framework }
not-readable = 読み取り不可
unknown = 不明
percent = { $share }%
with-score = { $message } · { $score }
    .spoken = { $message }、{ $score }
with-score-at-least = { $message } · ≥ { $score }
    .spoken = { $message }、{ $score }以上
name = { $what }: { $message }
    .self-assessed = { $what }: { $message }（自己評価）
    .of = { $system }、{ $label }
message-self-assessed = { $message }（自己評価）
line = { $label }: { $message }

## breakdown
title-statements = 開発元の説明
title-can = できること
title-gradient = グラデーション
title-score = スコア
title-components = コンポーネント
title-frameworks = フレームワーク
title-claims = 主張
title-findings = 指摘
title-source = 出典
title-matrix = 結果が異なる理由：フレームワーク別のコンポーネント

region = オープン性
region-of = 「{ $name }」のオープン性
close = 閉じる

labelled = { $label }：{ $text }
names = { $label }：{ $names }。
quote-open = 「
quote-close = 」
at-least = { $figure }以上
    .sign = ≥ { $figure }
range = { $least }〜{ $most }
as-of = { $date }時点
    .after = 、基準日：
    .level = { $level }（{ $date }時点）

no-name = 名称のないシステム
not-a-manifest = まだマニフェストとして読み取れません
nothing-in-it = 内容がありません。
see-findings = 先に、下記の指摘に対応してください。
version = バージョン：{ $version }
based-on = ベース：{ $base }
released = { $date }公開

use = 利用
run = 自前での実行
commercial = 商用利用
inspect = 内部の調査
data = 学習データの確認
rebuild = 再構築
on-request = 申請制
partly = 一部公開
not-stated = 未記載
    .label = 未記載

reason = これ以上オープンでない理由
plans = 今後の計画
safeguards = 悪用への対策

up-to = 上限：{ $grade }
up-to-not-stated = 上限：{ $grade }（未記載：{ $not_stated }）
up-to-judgement = 上限：{ $grade }（要判断：{ $judgement }）
up-to-both = 上限：{ $grade }（未記載：{ $not_stated }／要判断：{ $judgement }）
price = 価格
reach = システムへのアクセス方法
license-of = { $component }のライセンス
count-components = { $count ->
   *[other] コンポーネント{ $count }個
}
count-licenses = { $count ->
   *[other] ライセンス{ $count }件
}
release = { $what }を公開する
release-under = { $what }を{ $licenses }などのオープンライセンスで公開する
license-under = { $what }を{ $licenses }などのオープンライセンスにする

no-level = システムへのアクセス方法が未記載
gated = 申請制
gating = 申請制の場合あり
gating-on = 申請制：誰でも申請可
this-system = （このシステム）
possible = （可能性あり）
earlier-levels = 以前のレベル
earlier = 以前
now = 現在
ends = 両端での考慮事項（Solaiman 2023）
closed-end = クローズド側
open-end = オープン側
research = 研究
    .closed = 内部での研究のみ
    .open = コミュニティによる研究
    .why = システムを研究できるのは、開発元だけか、それとも誰でもか。
risk-control = リスク管理
    .closed = 高
    .open = 低
    .why = 悪用を後から止められるか。一度渡したものは取り戻せません。
auditability = 監査可能性
    .closed = 低
    .open = 高
    .why = 開発元の説明を外部から検証できるか。
perspectives = 視点
    .closed = 限定的
    .open = 多様
    .why = どれだけ多様な人が、害を見つけ、今後のあり方を決めるか。

stated = { $all }コンポーネント中{ $stated }個を記載
score-up-to = 上限：{ $most }。
score-up-to-stated = 上限：{ $most }（{ $all }コンポーネント中{ $stated }個を記載）。
score-own = 本プロジェクト独自のスコア：コンポーネントの3グループの平均。
score-all = 3グループ全体
score-model = モデルへのアクセス
score-risk = リスク分析
score-replication = 再現
score-small = スコア
    .at-least = 少なくとも

count-open = オープン{ $open }/{ $all }
    .not-stated = オープン{ $open }/{ $all }、未記載{ $silent }
absent-label = 存在しない
open = オープン
described = 記述のみ
api-only = APIのみ
hosted-only = ホスト型のみ
not-released = 非公開
absent = 存在しない
released-no-license = 公開・ライセンス未記載
released-unclear = 公開・条件不明確
released-use = 公開・用途制限
released-scale = 公開・規模制限
released-non-commercial = 公開・非商用
released-no-changes = 公開・改変不可
released-proprietary = 公開・独自条件
released-unfit = 公開・ライセンス不適合
license-found = 元のライセンス表記：{ $license }
withdrawn = { $date }提供終了
withdrawn-replaced = { $date }提供終了、後継：{ $other }
replaced = 後継：{ $other }

place-of = （{ $of }中{ $place }）
published = { $author }の公表結果：{ $grade }。
    .short = 公表結果：{ $grade }
published-on = { $author }の公表結果（{ $date }）：{ $grade }。
differs = 異なる理由：{ $why }
undecided-label = 記載があれば確定
not-met-label = 未充足
partly-label = 一部充足
judgement-label = 要判断
met-label = 充足
explained = 求める内容と結果の意味
criteria = 基準：{ $author }、{ $version }
next-step = 次のステップ：{ $grade }

called = 開発元は{ $claim }と称しています。
called-quote = 開発元は{ $claim }と称しています：{ $quote }。
supported = 記載内容はそれを裏付けています。
not-supported = 記載内容はそれを裏付けていません。

more = ほか{ $count }件
place = { $line }行目{ $column }列目
remarks = { $count ->
   *[other] マニフェストへの指摘{ $count }件
}

self-assessment = マニフェストの記載内容に基づく自己評価です。
read-from-mof = Model Openness Frameworkのファイルから読み取りました。
read-from-osai = European Open Source AI Indexのファイルから読み取りました。
read-from-eiras = Eiras et al.の方式のモデルファイルから読み取りました。
read-from-card = モデルカードから読み取りました。
read-from-cyclonedx = CycloneDXの部品表（BOM）から読み取りました。
read-from-spdx = SPDXドキュメントから読み取りました。
read-from-opening-up-chatgpt = Opening up ChatGPTのファイルから読み取りました。
digest = ダイジェスト：{ $digest }。

head-component = コンポーネント
not-asked = 対象外

chart-name = { $count ->
   *[other] オープン性のグラデーション上の{ $count }システム
}
chart-name-unplaced = { $count ->
   *[other] オープン性のグラデーション上の{ $count }システム（未記載：{ $unplaced }）
}
card-foot = openness-badge · マニフェストの記載内容に基づく自己評価
page-title = { $name }のオープン性
save-as = 保存形式：{ $buttons }
unfold = 詳細

## picture
scale = 倍率{ $scale }ではPNGを描画できません。1〜4から選んでください。
no-svg = サイズを持つSVGではありません。バッジのテキストを、書き出されたままの形で渡してください。
element = 要素`{ $name }`は描画できません。図形とテキストだけのSVGを渡してください。
too-deep = 要素の入れ子が64階層を超えています。階層の浅いSVGを渡してください。
too-large = PNGが16,777,216ピクセルを超えます。倍率を小さくしてください。

## cli
error = エラー
unreadable = { $file }を読み取れません：{ $why }。
unreadable-stdin = 標準入力を読み取れません：{ $why }。
unwritable = { $file }に書き込めません：{ $why }。
unwritable-stdout = 標準出力に書き込めません：{ $why }。
folder-missing = フォルダー{ $folder }が存在しません
file-missing = 存在しません
is-folder = フォルダーです
not-allowed = 権限がありません
not-a-file = ファイルではありません
not-utf8 = { $file }はUTF-8ではありません（{ $byte }バイト目、{ $line }行目）。UTF-8で保存してください。
stdin-once = `-`は標準入力を表し、一度しか読み取れません。
not-drawn = { $file }にエラーがあるため、何も描画しません。
not-converted = { $file }にエラーがあるため、変換しません。
not-taken = { $file }にエラーがあるため、何も取り込みません。
no-name = システムの名称が記載されていません。`--name`で指定してください。
date-expected = 日付はYYYY-MM-DDの形式で指定します

fix = 修正
hint = ヒント
warning = 警告
note = 注
also-on-line = { $line }行目も同様
also-on-lines = { $lines }行目も同様
also-on-more = { $lines }行目、ほか{ $more }か所も同様

count-fixed = 修正済み{ $count }件
count-errors = { $count ->
   *[other] エラー{ $count }件
}
count-warnings = { $count ->
   *[other] 警告{ $count }件
}
count-hints = { $count ->
   *[other] ヒント{ $count }件
}
no-problems = 問題なし
fixable = { $counted }（{ $count }件は`--fix`で修正可能）
checked = { $file }: { $counted }（{ $badge }）
checked-all = { $count ->
   *[other] { $count }ファイル
}：{ $counted }
count-unread = { $count ->
   *[other] 読み取れないファイル{ $count }件
}
count-short = { $count ->
   *[other] 未達の要件{ $count }件
}
hidden-hints = { $count ->
   *[other] { $count }件のヒントは表示していません。`--hints`で表示します。
}
passed-over = { $file }はモデルに関するものではないため、対象から外します。
passed-plain = { $file }はフロントマターがないため、対象から外します。
nothing-matches = { $pattern }に一致するファイルはありません。
pattern-wrong = { $pattern }はパターンではありません：{ $why }。
skipped = { $count ->
   *[other] { $count }ファイルは、モデルに関するものではないため、対象から外します。
}
nothing-found = { $folder }にはマニフェストもモデルカードもありません。
fix-stdin-alone = `--fix`は標準入力を修正して標準出力に書き出します。標準入力だけを検証してください。
fix-stdin-output = `--fix`は標準入力を修正して標準出力に書き出します。レポートは`-o`でファイルに書き出してください。
not-reached = 未達
    .message = 要件は`{ $goal }`ですが、結果は「{ $found }」です。
    .next = 要件は`{ $goal }`ですが、結果は「{ $found }」です。「{ $grade }」に達するには：{ $edits }。
no-result = なし
goal-expected = 要件は、`mof=3`のようにYARDSTICK=GRADEの形で指定します
goal-unknown = フレームワーク`{ $id }`はありません：{ $known }
goal-levels = `{ $id }`には、レベルの名称（{ $names }）または番号（0〜5）を指定します
goal-pieces = `{ $id }`には、ピースの数（0〜{ $most }）を指定します
goal-classes = `{ $id }`には、クラス（1、2、3。3が最も低い）を指定します
goal-elements = `{ $id }`には、要素の数（0〜{ $most }）を指定します
goal-rungs = `{ $id }`には、段階（0〜{ $most }）を指定します
goal-conditions = `{ $id }`には、条件の数（0〜{ $most }）を指定します
goal-points = `{ $id }`には、9.5のような点数を指定します
goal-none = `{ $id }`には、要件にできる全体の結果がありません
code-unknown = コード`{ $code }`はありません。`openness-badge explain`で一覧を表示します
code-meant = コード`{ $code }`はありません。`{ $near }`の間違いではありませんか？
example = 例
fixed = 修正後
explained = { $code }（{ $severity }）
allow = 特定の行で許可するには、{ $comment }を追加します

png-or-svg = `--png`が指定されていますが、ファイル名は`.svg`で終わっています。どちらか一方を選んでください。
scale-of-svg = `--scale`はPNG用です。SVGはどの大きさでも表示できます。
no-glyph = 警告：{ $characters }を含むフォントがありません。画像では四角で表示されます。対応するフォントをインストールするか、SVGで書き出してください。

embed-no-manifest = { $file }と同じ場所に`openness.yaml`がなく、フロントマターもありません。`--manifest`でマニフェストを指定するか、`openness-badge init`で作成してください。
embed-not-utf8 = { $file }はUTF-8ではありません。変更しません。
embed-damage = { $place }: { $what }ファイルは変更しません。
embed-stale = 要更新：{ $path }
embed-wrote = 書き込み完了：{ $path }
next-command = 次のコマンド：{ $command }
wrong-ending = { $file }の末尾が{ $known }ではありません。何も書き込みません。
embed-up-to-date = 最新の状態です
embed-no-page = バッジからページを開けるようにするには、`--view-url`に`view.html`のURLを指定してください。
embed-too-long = マニフェストが長すぎて、内容を含むURLを作れません。ページがファイルを取得できるように、`--base-url`にフォルダーのURLを指定してください。
embed-relative = 警告：{ $reader }は{ $file }内の相対URLをそのまま残すため、画像が見つかりません。ファイルがそのままの形（raw）で配信されるフォルダーのURLを`--base-url`に指定してください。
config-toml = { $place }: TOMLとして読み取れません：{ $why }。
config-key = { $place }: キー`{ $key }`はありません。使用できるのは{ $keys }です。
config-value = { $place }: `{ $key }`には{ $what }を指定します。
config-wrong = { $place }: `{ $key }`：{ $what }。
config-read = { $path }の設定に従って{ $file }を検証します。
takes-text = テキスト
takes-texts = テキストまたはテキストのリスト
language-unknown = 言語`{ $tag }`には対応していません
base-url = `https://`または`http://`で始まり、`?`と`#`を含まないURL
view-url = `https://`または`http://`で始まり、`#`を含まないURL
embed-name = READMEのフォルダーからのパス。使用できるのは英字、数字、`-`、`_`、`.`、`/`
marker-no-end = このマーカーの後に`{ $marker }`がありません。
marker-no-start = このマーカーの前に`{ $marker }`がありません。
marker-twice = ブロックが終わる前に、もう一度始まっています。マーカーを1組にしてください。
marker-many = ブロックが2つ以上あります。マーカーを1組にしてください。
marker-hidden = このブロックは別のHTMLの中にあり、次回以降に見つけられません。空行で区切った独立した行に移動してください。
marker-pair = マーカーが対になっていません。
marker-open = このマーカーのコメントが終わっていません。`{ $start }`または`{ $end }`と記述してください。
marker-unknown = これはマーカーではありません。`{ $start }`または`{ $end }`と記述してください。

init-exists = { $file }はすでに存在します。別の名前を選ぶか、`--force`で置き換えてください。
init-no-license = `{ $text }`はライセンスではありません。
ask-name = システムの名称は何ですか？
ask-developer = 開発元はどこですか？
ask-weights = 重みを入手できるのは誰ですか？
ask-inference-code = 重みを動かすコードを入手できるのは誰ですか？
ask-training-code = 重みの学習に使ったコードを入手できるのは誰ですか？
ask-training-data = 重みの学習に使ったデータを入手できるのは誰ですか？
ask-license = ライセンスは何ですか？（例：Apache-2.0）
means-public = 申請なしで誰でも入手できる
means-gated = 申請制：フォーム、アカウント、契約などにより誰でも申請できる
means-partial = 一部だけが公開されている
means-described = 公開されていないが、再構築できるほど詳しく記述されている
means-api = APIを通じてのみ利用できる
means-hosted = Webサイトまたはアプリを通じてのみ利用できる
means-closed = 存在するが、公開されていない
means-none = このシステムにはこのコンポーネントが存在しない
means-unknown = 未記載
template-head = AIシステムの何が公開されているか。それ以外（レベル、スコア、結果、バッジ）はここから
    計算されます。問題の内容、場所、修正方法は`openness-badge check`で確認できます。
template-license = 個別の指定がないコンポーネントのライセンス、または種類ごとのライセンス：
template-claims = どう称するか：open-source、open-weights、open、reproducible。
template-safeguards = 悪用に対して講じている対策。表示するだけで、評価はしません。
template-assessments = フレームワークの策定元が公表している結果。
template-sources = 事実の出典。
template-components = 値は、単語、ライセンス（そのライセンスで誰でも入手できる）、または次のキー：
    `availability`、`license`、`url`、`note`。使用できる単語：
template-not-stated = 未記載（{ $kind }）：

compare-two-files = `--changes`にはファイルを2つ指定します。
changes = { $name }の変更点
changes-nothing = 事実は同じです。変更はありません。
changes-no-result = 結果に変更はありません。
changes-before = 変更前
changes-after = 変更後
changes-because = 要因
    .of = （{ $components }）
under = { $availability }（{ $license }）
score = スコア

system = システム：{ $name }
system-developer = システム：{ $name }（{ $developer }）
self-assessment = マニフェストの記載内容に基づく自己評価です。{ $digest }
more-components = { $count ->
   *[other] ほか{ $count }件は未記載
}
requirements = 要件
read-otherwise = 別の解釈
next = 次のステップ（{ $grade }）：{ $edits }
with-source = { $text }（{ $url }）
framework = { $name }（{ $author }、{ $version }）
requirement = { $label }（{ $state }）

verify-not-a-badge = { $file }はバッジではありません。SVGでもPNGでもありません。
file-too-large = { $file }は64 MiBを超えています。
verify-too-large = { $file }はバッジとしては大きすぎます。
verify-told = { $verdict }: { $message }

progress = { $spinner } { $count }件、{ $rate }、{ $time }
line-too-long = 行が1 MiBを超えています。
line-not-utf8 = 行がUTF-8ではありません。
line-not-object = 行がJSONオブジェクトではありません（{ $column }列目を参照）。
field-missing = レコードにフィールド{ $field }がありません。
field-not-text = フィールド{ $field }がテキストでもマッピングでもありません。
no-text = レコードにテキストがありません。
column-missing = { $file }に列{ $column }がありません。列は{ $columns }です。
column-not-text = { $file }の列{ $column }の型は{ $kind }で、テキストを含みません。
parquet-from-pipe = Parquetは末尾から読み取ります。標準入力やパイプではなく、ファイルを指定してください。
batch-ending = { $file }の末尾が{ $endings }のいずれでもありません。`--to`で形式を指定してください。
records = レコード
records-unreadable = 読み取り不可
records-with-errors = エラーあり
records-mean-score = 平均スコア
records-not-stated = 未記載
records-gated = うち申請制：{ $count }
batch-wrote = { $count ->
   *[other] { $file }を書き出しました：{ $count }件の記録。
}
batch-refused = { $count ->
   *[other] { $count }件の記録を読み込めません。
}

site-no-systems = { $folder }には表示できるファイルがありません。
site-not-a-folder = { $folder }はフォルダーではありません。
site-wrote = { $count ->
   *[other] { $folder }に{ $count }件のシステムを書き込みました。{ $index }を開いてください。
}
site-up-to-date = { $folder }は最新の状態です。
site-broken = { $count ->
   *[other] { $count }ファイルは表示していません。索引ページに記載しています。
}
site-passed = { $count ->
   *[other] { $count }ファイルはモデルに関するものではないため、除外しています。
}
site-not-shown = { $file }にエラーがあるため、表示しません。
site-link = { $file }はリンクのため、参照しません。
site-foreign = { $folder }に、`site`が書き込んだものではない{ $file }があります。空のフォルダーを選ぶか、このファイルを移動してください。
site-around = { $folder }は、置き換え対象の{ $output }の中にあります。その外のフォルダーを選んでください。
site-busy = `site`の別の実行が{ $folder }に書き込み中です。
site-old-data = { $file }にある前回の実行データを読み取れないため、フィードを新しく始めます。
home-url = URLは、https://またはhttp://で始まるか、このサイト上のパスです

lsp-fix-all = 確実なものをすべて修正
lsp-not-served = `{ $method }`には対応していません

## form
name = マイモデル

## verify
genuine = このマニフェストから描画されるバッジと一致し、そのダイジェスト{ $digest }を含んでいます。
genuine-bare = このマニフェストから描画されるバッジと一致します。ダイジェストは含んでいません。
unknown = 何から計算されたかを示す情報がなく、このマニフェストから描画されるバッジとも一致しません。
stale = 別のマニフェスト（このマニフェストの以前の状態など）から計算されています。ダイジェスト：{ $digest }。
other-program = { $program }で描画されています。このプログラムは{ $ours }であり、同じものを描画できません。
other-criteria = `{ $id }`の基準の版が異なります。バッジ：{ $theirs }、このプログラム：{ $ours }。
forged = バッジには「{ $found }」とありますが、このマニフェストでは「{ $right }」です。
forged-file = このマニフェストとこのバージョンを示していますが、そこから作られるファイルと一致しません。
none = なし
no-program = 名称のないプログラム
unknown-fonts = { $fonts }で描画された文字を含んでいます。このプログラムには同じ描画手段がないため、画像を再現できません。画像に付けられた名称は正しいものです。
unnamed-fonts = 名称が示されていないフォント
own-label = ラベル「{ $label }」は作者独自のもので、どのマニフェストにもありません。
label-misleads = ラベル「{ $label }」に、判定を示す語（「{ $word }」）が含まれています。計算されているのは、ラベルに続く語だけです。
    .fix = `openness`など、測定の対象を示すラベルを使ってください。

## element
no-webassembly = この環境ではWebAssemblyを利用できません。
not-loaded = wasmモジュールを読み込めません（{ $error }）。パッケージのフォルダー全体を公開するか、その場所を`init`に指定してください。
is-page = { $address }から取得したものはwasmモジュールではありません
other-build = `{ $script }`と`{ $module }`は異なるビルドのものです。パッケージのフォルダー全体を公開し、古いキャッシュを削除してください。
not-allowed = ここではwasmモジュールを実行できません（{ $error }）。ページのポリシーで`'wasm-unsafe-eval'`を許可する必要があります。
out-of-memory = このテキストを処理するメモリーが足りません。
nothing-in-it = 内容がありません。
no-source = 要素にマニフェストがありません。URLを`src`に記述してください。
manifest-is-attribute = 属性`manifest`は読み取りません。テキストは`data-manifest`に記述してください。
not-json = プロパティ`manifest`はJSONではありません（{ $error }）。テキストまたはプレーンなオブジェクトを渡してください。
too-late = 10秒以内にマニフェストを取得できませんでした：{ $address }
not-found = マニフェストのサーバーの応答は{ $status }でした：{ $address }
too-large = マニフェストが1 MiBを超えています：{ $address }
not-requested = マニフェストをリクエストできません（{ $error }）：{ $address }
    .elsewhere = マニフェストをリクエストできません（{ $error }）：{ $address }。そのサーバーは`Access-Control-Allow-Origin`を送信する必要があります。
bad-address = `src`のURLがhttpでもhttpsでもありません："{ $address }"
open-badge = オープン性
not-a-report = テキストでも、`read`が返したレポートでもありません。
bad-format = `format`は`yaml`、`json`、`canonical`または`mof`です。
bad-scale = `scale`は1〜4の整数です。
no-glyph = フォントに{ $characters }がないため、画像では四角で表示されます。
no-file = ファイルがありません：{ $error }

## python
not-a-text = テキスト（`str`）または`Report`が必要ですが、`{ $type }`が渡されました。先にファイルを読み取ってください：`Path(name).read_text(encoding="utf-8")`。
not-drawn = テキストにエラーがあるため、何も描画しません。
not-converted = テキストにエラーがあるため、変換しません。
no-name = システムの名称が記載されていません。`name=`で指定してください。
no-text-stored = このレポートはテキストなしで保存されています。変換できるのはテキストだけです。
check-failed = 検証で問題が見つかりました。
not-a-badge = これはバッジではありません。SVGでもPNGでもありません。
no-such-word = { $what }に`{ $found }`はありません：{ $known }
no-arrow = `{ $type }`はArrowのPyCapsuleプロトコルに対応していません。`__arrow_c_stream__`も`__arrow_c_array__`もありません。
no-column-of-texts = 列`{ $name }`はありません：{ $known }。テキストを含む列を`text=`で指定してください。
no-column-to-keep = 残すように指定された列`{ $name }`はありません：{ $known }
no-such-column = スキーマに列`{ $name }`はありません：{ $known }
column-not-texts = 列`{ $name }`の型は{ $type }で、テキストではありません。
values-not-texts = 値の型は{ $type }で、テキストではありません。
nothing-to-keep = テキストだけの列には、残すように指定された列`{ $name }`はありません。
column-twice = 残す列と計算する列の両方が`{ $name }`になります。元の列の名前を変えるか、計算する列を`columns=`で指定してください。
other-type = チャンクの型がストリームの型と異なります。
stream-read = このストリームはすでに読み取られています。`assess`をもう一度呼び出してください。
no-threads = `threads`は1以上です。

## npx
usage = AIの公開物がどれだけオープンかを示します。マニフェストから指摘、レポート、バッジを作成します。

    使い方: openness-badge COMMAND FILE [OPTIONS]

      check FILE...    問題の内容、場所、修正方法を示す
      report FILE      計算結果をすべてJSONで出力する
      badge FILE       バッジを描画する（SVG、または`-o NAME.png`でPNG）
      breakdown FILE   内訳を書き出す（MarkdownまたはHTML）
      convert FILE     マニフェスト、またはModel Openness Frameworkのモデルファイルを書き出す

      -o, --output FILE    書き出し先。省略すると標準出力
      --yardstick ID       グレードを表示するフレームワーク。内訳では最初に開くもの
      --style STYLE        バッジの外観
      --label TEXT         グレードの前のテキスト（`openness`の代わり）
      --score              レベルの横にスコアを表示する
      --scale NUMBER       バッジの1ピクセルあたりのPNGのピクセル数（1〜4）
      --no-metadata        ダイジェストとバージョンを含めない
      --format FORMAT      内訳の形式：markdownまたはhtml
      --theme THEME        HTMLの内訳のテーマ：auto、lightまたはdark
      --for READER         Markdownの内訳を表示する環境（github、pypiなど）
      --what WHAT          badgeは1行、breakdownは全体
      --badge URL          画像のURL
      --dark URL           ダークテーマのページ用の画像のURL
      --link URL           画像のリンク先のURL
      --base-url URL       相対URLの起点
      --to FORMAT          変換先の形式：yaml、json、canonicalまたはmof
      --name NAME          システムの名称（ファイルに記載がない場合）
      --today DATE         今日とみなす日付
      --lang TAG           生成物の言語（例：ja）
      -h, --help           このテキストを表示する
      -V, --version        バージョンを表示する

    FILEには、標準入力を表す`-`、opennessマニフェスト、モデルカード、または
    コアモジュールが読み取れる形式のファイルを指定します。終了ステータス：0 正常、
    1 ファイルにエラーあり、2 使い方の誤り、または読み取りや書き込みの失敗。
no-such-command = コマンド{ $command }はありません。使用できるのは{ $commands }です。`openness-badge --help`で確認できます。
no-such-option = { $command }にオプション{ $option }はありません。
option-value = オプション{ $option }には値が必要です。
option-no-value = オプション{ $option }に値は指定できません。
option-choice = { $value }は{ $option }の値ではありません。{ $values }のいずれかを選んでください。
option-date = { $value }は{ $option }の値ではありません。日付はYYYY-MM-DDの形式で指定します。
scale-of-svg = オプション{ $option }はPNG用です。SVGはどの大きさでも表示できます。末尾が`.png`のファイルに書き出してください。
file-expected = コマンド{ $command }には、ファイル、または標準入力を表す`-`が必要です。
file-alone = コマンド{ $command }に指定できるファイルは1つです。

## site
error = エラー
warning = 警告
hint = ヒント
place = 、{ $line }行目{ $column }列目：
no-errors = エラーなし
errors = { $count ->
   *[other] エラー{ $count }件
}
warnings = { $count ->
   *[other] 警告{ $count }件
}
hints = { $count ->
   *[other] ヒント{ $count }件
}
comma = 、
unreadable-address = マニフェストのURLを読み取れません。
unreadable-file = { $name }を読み取れません。
other-site = URLで読み込めるのは、このサイトのマニフェストだけです。代わりにファイルを開くか、テキストを貼り付けてください。
not-loaded = { $path }を読み込めませんでした。
not-loaded-status = { $path }を読み込めませんでした。サーバーの応答は{ $status }でした。
not-loaded-elsewhere = { $path }を読み込めませんでした。ホストが応答しないか、ほかのページからの読み取りを許可していません。ホスト側でファイルを開き、テキストを検証ツールに貼り付けてください。
too-late = { $path }を10秒以内に取得できませんでした。
https-only = 読み込めるのは、https://で始まるURLだけです。
not-utf8 = { $file }はUTF-8のテキストではありません。
too-large = { $file }が、マニフェストの上限である1 MiBを超えています。
too-long = このテキストはリンクにするには長すぎます。ファイルをページに置き、そのページを共有してください。
no-manifest-in-link = リンクに、読み取れるマニフェストがありません。
damaged-link = リンクが壊れているため、マニフェストを読み取れません。
manifest-text = マニフェストまたはモデルカード
fix-it = 修正
fix-that = 修正：{ $message }
form-cannot = この部分の書き方は、フォームでは変更できません。テキストで変更してください。
no-date = これは日付ではありません。YYYY、YYYY-MMまたはYYYY-MM-DDの形式で記述してください。
became-manifest = 貼り付けた内容を、opennessマニフェストに変換しました。「元に戻す」で貼り付けた内容に戻せます。
cleared = ページを空にしました。「元に戻す」でテキストを戻せます。
kept-text = 前回のテキストです。
loaded = { $name }を読み込みました。「元に戻す」で前のテキストに戻せます。
badge-now = バッジ：{ $name }。
no-badge-now = バッジなし。
first-error = 最初のエラー（{ $line }行目）：{ $message }
next-level = 「{ $headline }」に足りないもの：
badge-too-large = { $file }はバッジとしては大きすぎます。
badge-language = このバッジは別の言語（{ $language }）のもので、このページでは描画できません。コマンドラインで照合してください：openness-badge verify。
not-a-badge = これはバッジではありません。SVGでもPNGでもありません。
nothing-to-verify = このページにはまだマニフェストがありません。バッジの作成元とされるマニフェストを貼り付けてから、バッジをもう一度開いてください。
cannot-check = この環境では検証ツールを実行できません：{ $error }
loading = 読み込み中…
question = どれくらいオープンか
    .of = { $name }はどれくらいオープンか
manifest-at = { $address }のマニフェストによる結果
manifest-in-link = リンクに含まれるマニフェストによる結果
same-manifest = ✓ バッジの作成元のマニフェストです。
other-manifest = ⚠ バッジの作成元のマニフェストではありません。その後に変更されたか、バッジが別のマニフェストのものです。
no-manifest = このURLにはマニフェストの指定がありません。
broken-manifest = このマニフェストにはエラーがあるため、何も表示できません。
at-line = { $line }行目：{ $message }
copied = コピーしました
copy-by-keys = Ctrl+Cを押してください

## page
skip-to-content = 本文へ移動
site = サイト
gallery = ギャラリー
checker = 検証ツール
explained = 解説
docs = ドキュメント
dark-theme = ダークテーマ

language = 言語

in-your-site = サイトへの組み込み
conformance = 適合性
sources = 出典
source-code = ソースコード
packages-for-rust-javascript = Rust、JavaScript、コマンドライン用のパッケージ
changelog = 変更履歴
report-an-error = 問題を報告
openness-badge-is-free = openness-badgeは、MITまたはApache-2.0で提供する自由ソフトウェアです。このサイトの判定はすべて、マニフェストの記載内容に基づく自己評価です。Cookieは使用せず、入力内容をどこにも送信しません。

openness-badge-say-how = openness-badge：モデルのオープン性をバッジに
one-badge-on-a = モデルカードのバッジ1つで、AIシステムがどれくらいオープンかがわかり、開けばその理由も確かめられます。Hugging Faceでも、GitHubでも、どのWebページでも、サーバーなしで使えます。
say-how-open-your = モデルのオープン性を、開けばわかるバッジに。
for-everyone-who-publishes = Hugging Face、GitHub、自分のWebページでモデルを公開するすべての人と、何が公開されたかを知りたいすべての人のためのバッジです。小さな画像1つでレベルがわかり、押せば、誰が何をどのライセンスで入手できるか、何が足りないかまで確かめられます。
make-your-badge = バッジを作成
see-count-real-systems = 実例{ $count }件を見る
put-it-on-a = ページに掲載
fully-closed = 完全クローズド
staged-release = 段階的公開
hosted-access = ホスト型アクセス
api-access = APIアクセス
downloadable = ダウンロード可
fully-open = 完全オープン
three-systems-on-three = 3つのレベルにある3つのシステム
a-page-of-its = 独自のページ
people-use-it-through = 開発元のページを通じて利用できます。重み、コード、学習データは公開されていません。
anyone-may-ask-for = 誰でも重みの入手を申請できます。学習コードと学習データは公開されていません。
weights-code-and-training = 重み、コード、学習データを誰でも入手できます。
these-badges-are-the = どれも実際に動くバッジです。押してみてください。
three-steps = 使い方は3ステップ
you-say-what-was = 記載するのは、何が公開されたかだけ。レベルも結果も画像も、そこから計算します。
state-it = 記載する
paste-your-model-card = モデルカードを<1>検証ツール</1>に貼り付けるか、8つの質問に答えるか、`openness.yaml`を自分で書きます。コンポーネントごとに、入手できる人またはライセンス（誰でも入手できることを意味します）を記載します。わからないものは書かなくてかまいません。未記載として表示し、非公開として示すことはありません。
put-in-the-badge = バッジを掲載する
the-checker-gives-you = 検証ツールが、必要なファイルと貼り付ける1行を用意します。Hugging Faceのモデルカード、GitHubやGitLabのREADME、パッケージ、Webページ、ドキュメントに対応しています。
readers-open-it = 読者が開く
by-mouse-by-touch = マウスでもタッチでもキーボードでも開けます。レベル、各コンポーネントのライセンスと根拠、足りないもの、8つのフレームワークの結果を確認できます。
copy-these-lines = コピー<1>（この内容）</1>
your-page = 掲載先のページ
html-for-your-page = 掲載先のページのHTML
the-picture-openness-svg = 画像`openness.svg`は<1>検証ツール</1>で作成できます。スクリプトはビルド済みのパッケージで、自分のサイトから配信します。ほかのサーバーからは何も取得しません。
six-levels-not-yes = オープンか否かではなく、6つのレベルで
the-gradient-of-release = Irene Solaiman（2023）による公開のグラデーションは、システムとその各部に外部からどうアクセスできるかを問います。対象はアクセスだけで、レベルの良し悪しは判断しません。
nothing-can-be-reached = 外部からは何も利用できません。存在さえ知られていない場合もあります。
given-out-step-by = 小規模なモデルから、または一部の人から、段階的に公開されます。
hosted-access-may-be = ホスト型アクセス <1>申請制の場合あり</1>
people-use-it-through-2 = 開発元のWebページまたはアプリを通じて利用できます。
api-access-may-be = APIアクセス <1>申請制の場合あり</1>
programs-reach-it-the = プログラムから利用できます。モデル自体は開発元のサーバー上にとどまります。
downloadable-may-be-gated = ダウンロード可 <1>申請制の場合あり</1>
you-can-download-and = 重みをダウンロードして動かせます。ほかの部分（多くの場合はデータ）は公開されていません。
gated-is-not-a = <1>申請制</1>は独立したレベルではなく、中間の3つのレベルに重なるものです。誰でも申請でき、可否は個別に判断されます。その場合、バッジには「<2>ダウンロード可・申請制</2>」と表示されます。システムへのアクセス方法が未記載の場合はレベルがなく、灰色のバッジに「<3>未記載</3>」と表示されます。
thirty-components = 30のコンポーネント
code-model-data-and = コード、モデル、データ、ドキュメントにわたり、コンポーネントごとに提供状況、ライセンス、根拠へのリンク、注記を示します。
a-score-of-three = 3グループのスコア
access-to-the-model = 対象は、モデルへのアクセス、リスク分析に必要なもの、再現に必要なものです。グループ分けはSolaimanによるものですが、数値は本プロジェクト独自のもので、その旨を明示します。バッジには、指定した場合にだけ表示します。
seven-pieces = 7つのピース
jason-corsos-test-for = 「オープンソース」と称せるかどうかを問う、Jason Corsoの基準です。コード、パラメータ、データセット、ハイパーパラメータ、学習コード、乱数、フレームワークの7つがそろわなければ、オープンソースではありません。
where-it-works = 使える場所
any-html-page = HTMLページ全般
the-script-and-the = スクリプトと要素
a-badge-that-opens = 開くバッジ
pages-with-a-strict = コンテンツセキュリティポリシーが厳格なページ
the-same-it-needs = 同上。`script-src 'self' 'wasm-unsafe-eval'`が必要。インラインのスタイルとスクリプトは不要
model-card-on-hugging = Hugging Faceのモデルカード
a-png-file-beside = モデルカードと同じ場所に置くPNGファイルと、1行の記述（どちらも<1>検証ツール</1>で作成）
the-badge-and-a = バッジ（押すと記載内容へ移動）
readme-on-github-or = GitHubまたはGitLabのREADME
the-svg-file-in = リポジトリ内のSVGファイルと、1行の記述
the-element-a-recipe = 要素：<1>それぞれの手順</1>
where-no-script-runs = スクリプトが動作しないか、失敗する場合
nothing-more-the-link = 追加は不要：要素内のリンクと画像がそのまま残る
report-svg-and-html = 値として得られるレポート、SVG、HTML
the-crate-openness-badge = クレート`openness-badge`
the-same-functions-natively = 同じ関数をネイティブで利用
what-it-does-not = <1>行わないこと。</1>判定はすべて、マニフェストの記載内容に基づく自己評価です。バッジはリンクを確認せず、重みもダウンロードしません。誰かが認証したものでもありません。読者が自分で確かめられるように、それぞれの記載を根拠とともに示します。フレームワークの策定元は、本プロジェクトに関与していません。
see-it-on-systems = おなじみのシステムで確かめる
count-real-systems-from = Make-A-VideoからBLOOMまで、実在する{ $count }件のシステムを、それぞれのマニフェストと出典とともに掲載しています。
open-the-gallery = ギャラリーを開く
read-the-docs = ドキュメントを読む

checker-make-check-and = 検証ツール：バッジの作成、検証、照合 · openness-badge
paste-a-model-card = モデルカードまたはマニフェストを貼り付けるか、フォームに入力してください。指摘とその修正方法、バッジ、README用のファイルと行が得られます。入力内容がページの外に出ることはありません。
make-a-badge-or = バッジの作成と検証
paste-your-model-card-2 = モデルカードを貼り付けるか、8つの質問に答えてください。入力内容がこのページの外に出ることはありません。
the-checker-runs-in = 検証ツールはこのページの中で動作するため、スクリプトが必要です。<1>ドキュメント</1>と<2>ギャラリー</2>はスクリプトなしで利用できます。
what-you-state = 記載内容
ways-to-state-it = 記載方法
text = テキスト
form = フォーム
eight-questions = 8つの質問
undo = 元に戻す
redo = やり直す
paste-your-readme-md = README.md（モデルカード）、マニフェスト、またはMOF、OSAI、CycloneDX、SPDXのファイルをここに貼り付けてください。ファイルや、照合するバッジをドロップすることもできます。
open-a-file = ファイルを開く
card-manifest-or-badge = カード、マニフェストまたはバッジ
from-an-address = URLから
example = 例
examples = 例を選択…
the-smallest-manifest = 最小のマニフェスト
all-that-it-can = 全項目を記載した例
a-broken-one = エラーのある例
from-the-gallery = ギャラリーから
load-the-example = 読み込む<1>（例）</1>
start-over = 最初から始める
address-of-a-model = Hubのモデル、GitHubのリポジトリ、または任意のファイルのURL
load = 読み込む
in-the-text-f8 = テキスト欄では、F8で次の指摘に移動し、Ctrl+Spaceで入力候補を表示し、Ctrl+Zで変更（このページによるものを含む）を元に戻し、Tabで欄の外に移動します。
the-form-comes-back = テキストを読み取れるようになると、フォームが再び表示されます。
system = システム
name = 名称
developer = 開発元
address = URL
released = 公開日
default-license = 既定のライセンス
for-all-that-is = 公開するものすべて
code = コード
model = モデル
data = データ
documents = ドキュメント
one-for-each-kind = 種類ごとに指定
access = アクセス
how-people-reach-it = アクセス方法
download = ダウンロード
hosted-by-the-developer = 開発元によるホスト型サービス
in-no-way = 利用手段なし
who-may-use-it = 対象者
everyone = 誰でも
everyone-who-signs-up = 登録すれば誰でも
researchers = 研究者のみ
partners = パートナーのみ
nobody-outside = 外部の利用者なし
price = 価格
not-stated = 未記載
free = 無償
paid = 有償
partly-paid = 一部有償
still-being-released-step = まだ段階的公開の途中
known-to-the-public = 発表済み
claims = 主張
what-the-developer-calls = 開発元による呼び方
open-source = オープンソース
open-weights = オープンウェイト
open = オープン
reproducible = 再現可能
the-questions-come-back = テキストを読み取れるようになると、質問が再び表示されます。
what-is-the-system = システムの名称は何ですか？
who-made-it = 開発元はどこですか？
how-do-people-reach = どのような方法で利用できますか？
they-download-it = ダウンロードして
through-an-api = APIを通じて
on-a-page-or = Webページまたはアプリで
not-at-all = 利用できない
who-can-get-the = 重みを入手できるのは誰ですか？
on-request = 申請制
nobody = 誰も入手できない
i-do-not-know = わからない
which-license-do-you = どのライセンスで公開しますか？
there-is-one-for = 種類ごとに指定されています。フォームで変更してください。
who-can-get-the-2 = 学習に使ったコードを入手できるのは誰ですか？
who-can-get-the-3 = 学習データを入手できるのは誰ですか？
nobody-but-it-is = 誰も入手できないが、内容の記述はある
is-there-a-model = モデルカードはありますか？
yes-for-everyone = はい（誰でも入手できる）
no = いいえ
the-form-has-all = フォームでは、30のコンポーネントすべてと、そのほかの項目も入力できます。
take-it-away = 掲載する
badge = バッジ
loading = 読み込み中…
a-badge-appears-as = マニフェストまたはモデルカードを入力すると、バッジが表示されます。
look-style-framework-label = 外観：スタイル、フレームワーク、ラベル
style = スタイル
framework = フレームワーク
label = ラベル
made-for = 表示先
all-pages = すべてのページ
dark-pages = ダークテーマのページ
score-beside-the-level = レベルの横にスコアを表示
is-this-badge-genuine = このバッジは本物ですか？
close = 閉じる
the-badge-that-you = 開いたバッジ
it-is-held-against = このページのテキストと照合します。バッジの作成元とされるマニフェストを、テキスト欄に入力してください。
findings = 指摘
previous-finding = 前の指摘
next-finding = 次の指摘
fix-all = すべて修正
for = 掲載先
for-where-the-badge = 掲載先：バッジを置く場所
hugging-face-model-card = Hugging Faceのモデルカード
github-readme = GitHubのREADME
gitlab-readme = GitLabのREADME
html-page = HTMLページ
documentation = ドキュメント
put-these-files-beside = 次のファイルを、Hubの`README.md`と同じ場所に置いてください。HubはSVGを表示しません。
put-these-files-beside-2 = 次のファイルを、`README.md`と同じ場所に置いてください。
put-these-files-beside-3 = 次のファイルを、ページと同じ場所に置いてください。
unpack-these-files-in = 次のファイルをプロジェクト内に展開してください。サイトへそのままコピーされるフォルダーに入ります。
download-the-files = ファイルをダウンロード
put-this-line-below = この行を、`README.md`の最初の見出しの下に貼り付けてください。
put-this-line-into = この行を、パッケージのREADMEに貼り付けてください。レジストリでは相対URLを使えないため、ファイルがある場所のURLを入力してください。
put-this-where-the = バッジを表示する場所に貼り付けてください。サイトにフォルダー`openness-badge`が必要です：<1>設置方法</1>。
put-this-into-your = ページに貼り付けてください。`mkdocs.yml`にも1行の追加が必要です：<1>手順</1>。
put-this-into-your-2 = <1>手順</1>に従って準備した後、ページに貼り付けてください。
put-this-into-your-3 = ページに貼り付けてください。ショートコードは<1>手順</1>にあります。
where-the-files-are = ファイルがある場所
path-of-your-site = サイトのパス
lines-to-paste = 貼り付ける行
copy-the-lines = コピー<1>（貼り付ける行）</1>
more-to-save-and = その他の保存と共有
manifest = マニフェスト
copy-link-to-this = このページのリンクをコピー
verify-a-badge = バッジを照合
open-a-badge = バッジを開く
an-svg-or-png = SVGまたはPNGを、このページのテキストと照合：そこから作成されたものか、その後の変更はないか
breakdown = 内訳
showing-the-last-version = エラーのない最後の版を表示しています。
the-breakdown-needs-a = 内訳を表示するには、エラーのないテキストが必要です。

how-open-is-it = どれくらいオープンか · openness-badge
what-stands-behind-an = opennessバッジの中身を示すページです。レベル、公開されたものと公開されていないもの、8つのフレームワークの結果を、ブラウザー内で計算します。
how-open-is-it-2 = どれくらいオープンか
this-page-computes-the = このページはブラウザー内で内訳を計算するため、スクリプトが必要です。マニフェストそのものは、このページのURLの中か、そのURLが示す場所にあります。
what-is-behind-the = バッジの中身
what-next = 次にできること
open-it-in-the = 検証ツールで開く
make-your-own-badge = 自分のバッジを作成
open-the-file = ファイルを開く
save-the-manifest = マニフェストを保存
all-of-it-is = すべて、マニフェストの記載内容からこのブラウザー内で計算しています。どこにも送信しません。

not-here-openness-badge = ページがありません · openness-badge
this-page-is-not = このページはありません。
fully-closed-this-page = 完全クローズド：このページはありません。
it-may-have-moved = ページが移動したか、リンクが間違っている可能性があります。
to-the-start = トップページへ

row-availability = { $component }：入手できる人
row-license = { $component }：ライセンス
row-url = { $component }：リンク
row-note = { $component }：注記
row-more = <1>{ $component }：</1>リンク、注記
row-license-hint = ライセンス
row-url-hint = https://…（複数は空白で区切る）
row-note-hint = 注記

gallery-title = オープン性ギャラリー

## gallery
title = AIシステムのオープン性
skip = 本文へ移動
site = サイト
home = ホーム
table = システム
pictures = 図
compare = 比較
about = 見方
feed = フィード
feed-title = { $title }：更新内容
theme = ダークテーマ
made-by = ここにあるマニフェストから、openness-badge { $version }で作成しました。各結果は、マニフェストの記載内容に基づく自己評価です。未記載のものを非公開として示すことはありません。
page-title = { $name } · { $title }

lead = { $count ->
   *[other] { $count }件のシステムを、それぞれ{ $frameworks }つのフレームワークで測定しています。
}
lead-more = 各名称から、マニフェスト、出典、各結果の理由へ移動できます。列見出しからは、フレームワークが求める内容へ移動できます。
levels = レベル
filters = 絞り込み
search = 検索
search-hint = 名称または開発元
level = レベル
access = アクセス
any = すべて
gated-yes = 申請制
gated-no = 申請不要
kind = 種類
developer = 開発元
year-from = 公開年（以降）
year-to = 公開年（以前）
license-class = 重みのライセンス
columns = 列
clear = すべて解除
shown = { $count ->
   *[other] { $all }件中{ $count }件のシステム
}
none-shown = 該当するシステムはありません。絞り込みを解除してください。
show-all = { $count }件のシステムをすべて表示
order-by = { $name }、{ $direction }
ascending = 昇順
descending = 降順
head-system = システム
head-compare = 比較対象に選択
head-released = 公開日
head-kind = 種類
head-license = 重みのライセンス
head-stated = 記載数
head-score = スコア
choose = { $name }を比較
compare-chosen = { $count }件のシステムを比較
compare-few = 比較するシステムを2つ以上選択
all-results = 全結果の表
order-word = { $name }で並べ替え
of = { $count }/{ $all }

broken-title = { $count ->
   *[other] 表示していないファイル{ $count }件
}
broken-lead = いずれもエラーがあり、その場所とともに示しています。ほかのファイルはすべて表示しています。
more-findings = { $count ->
   *[other] ほか{ $count }件
}

data-title = データ
data-lead = すべての結果は1つのファイルで、前回の実行からの変更はフィードで提供しています。
data-json = JSON
data-ndjson = NDJSON（1行に1システム）
data-csv = CSV
data-feed = Atomフィード

manifest = マニフェスト
source-file = 読み取り元のファイル
open-view = ブラウザーで検証
compare-with = ほかのシステムと比較
badge-of = { $name }のopennessバッジ
results = 結果
results-lead = このマニフェストに対する各フレームワークの結果と、その策定元が公表した結果です。名称から、フレームワークが求める内容へ移動できます。
head-framework = フレームワーク
head-result = ここでの結果
head-published = 策定元の公表結果
not-published = 公表結果なし
same-result = 同じ結果です。
differs-silently = ここでの結果と異なりますが、その理由はマニフェストに記載されていません。
differs = 異なる理由：{ $why }
published-on = { $grade }（{ $date }）
ratings = { $count ->
   *[other] 評価されたコンポーネント{ $count }個
}
sources = 出典
no-sources = マニフェストに出典の記載がありません。
breakdown = 内訳
take = このバッジをモデルカードに掲載
take-lead = バッジはこのページにリンクします。
in-markdown = Markdown
in-html = HTML

compare-title = システムを比較
compare-lead = システムを2つ以上選択してください。どれがより多く公開しているか、フレームワークごとに結果が異なる理由は何かがわかります。
needs-script = 比較にはスクリプトが必要です。全システムの表はスクリプトなしで使え、すべての結果を並べて表示します。
add = システムを追加
    .it = 追加
remove = { $name }を除外
loading = 読み込み中…
not-loaded = { $name }を読み込めませんでした。
more-of-two = { $first }のほうが多く公開しています：{ $all }コンポーネント中{ $count }個（{ $second }は{ $other }個）。
most-of-all = { $first }が最も多く公開しています：{ $all }コンポーネント中{ $count }個。
as-many = 公開しているコンポーネントの数は同じです：それぞれ{ $all }個中{ $count }個。
most-shared = { $names }が最も多く公開しています：それぞれ{ $all }コンポーネント中{ $count }個。
could-change = この結果は変わる可能性があります：{ $name }では{ $count ->
   *[other] { $count }個のコンポーネント
}が未記載です。
cannot-change = この結果は、未記載のものがどうであっても変わりません。
only = { $name }だけが公開
only-none = このシステムだけが公開しているものはありません。
only-none-all = このシステムだけが公開しているものはありません。
both = 全システムが公開
both-none = ありません。
on-request = 申請制
in-part = 一部公開
count-released = { $all }コンポーネント中{ $count }個
count-request = 申請制{ $count }個
count-part = 一部公開{ $count }個
count-silent = 未記載{ $count }個
less-openly = { $how }：{ $names }
head-why = 結果が異なる理由
all-reasons = すべての違い
reasons = { $count ->
   *[other] 理由{ $count }件
}
why-title = フレームワーク別の結果
same-reasons = 結果も理由も同じです。
same-grade = 結果は同じですが、理由が異なります。
no-reasons = 結果を決める単独の要件はありません。それぞれの詳細を参照してください。
more-reasons = { $count ->
   *[other] ほか{ $count }件の違い
}
matrix-title = 全コンポーネント
head-component = コンポーネント

pictures-lead = 自由に利用できるSVGとPNGの図です。いずれも同じデータから作成しています。
gradient-title = グラデーション
gradient-caption = { $count ->
   *[other] 公開のグラデーション上の{ $count }システム。完全クローズドから完全オープンまで（レベル：Solaiman 2023）。
}申請制では、誰でも申請できます。
years-title = 年とレベル
years-caption = 各システムを、公開年とレベルの位置に示します。線は以前のレベルから現在のレベルへの変化を、白抜きの印は以前のレベルを表します。{ $unplaced ->
    [0] {""}
   *[other] 年またはレベルが未記載の{ $unplaced }システムは除外しています。
}
matrix-caption = 各システムに対する各フレームワークの結果。暗い色はそのフレームワークの最低のグレード、明るい色は最高のグレードを表します。尺度ごとに測定の対象が異なり、共通の単位はありません。破線の枠：未記載または要判断のものがあるため、グレードなし。
matrix-heading = システムとフレームワーク
in-words = 表で見る

about-lead = これらのページにある語と数値の意味、およびその出どころを説明します。
about-levels = レベル
about-levels-text = システムが公開のグラデーションのどこにあるかを、外部の人が何を利用できるかで示します。
about-closed = 外部の誰も利用できません。
about-staged = 時間をかけて、より多くの人へ段階的に公開されています。
about-hosted = Webページまたはアプリを通じて利用できます。
about-api = プログラムからインターフェースを通じて利用できます。
about-downloadable = 重みをダウンロードできます。
about-open = 重み、学習コード、学習データが公開されています。
about-gated = 申請制とは、誰でも申請でき、アクセスの可否が個別に判断されることです。
about-frameworks = フレームワーク
about-scale = 基準：{ $author }、{ $version }。
about-link = { $author }の基準
about-gradient = システムとその各部へのアクセス方法を問い、6つのレベルのいずれかを示します。
about-pieces = モデルの理解、実行、再構築に必要な7つのピースのうち、いくつが公開されているかを数えます。
about-taxonomy = 各コンポーネントを、クローズドから完全オープンまでで評価します。ここに示すのは、重みと学習データの評価です。
about-mof = オープンライセンスで公開されたコンポーネントを求め、Class III、II、Iを示します。それに満たない公開物は分類されません。
about-osaid = システムの改変に必要なデータ情報、コード、パラメータが、オープンな条件で提供されていることを求めます。
about-g7 = 重みの提供から、オープンデータを伴うオープンソースまでの段階を示します。
about-eu = EU AI法が、モデルをフリーかつオープンソースとみなす条件を満たすかを問います。
about-osai = 14のパラメータを、オープン、一部オープン、クローズドで採点します。
about-score = スコア
about-score-text = 0〜100の値で、モデルへのアクセス、リスク分析、再現という、コンポーネントの3グループの平均です。本プロジェクト独自の数値であり、どのフレームワークのものでもありません。算定対象の半分以上が記載されている場合に表示します。
about-stated = 記載数
about-stated-text = { $all }のコンポーネントのうち、マニフェストに何らかの記載がある数です。記載がないものは未記載であり、非公開とは異なります。
about-published = 公表結果
about-published-text = 同じシステムについて、フレームワークの策定元が示した結果とそのURLです。ここでの結果と異なる場合は、マニフェストにその理由を記載しています。
about-components = コンポーネントを入手できる人
about-license = 重みのライセンス
class-osi = オープンソース（OSI）
class-libre = 自由ソフトウェア（FSF）
class-open-model = オープン（モデル向け）
class-open-content = オープンなコンテンツまたはデータ
class-vague = 不明確
class-unknown = 不明
class-use-restricted = 一部の用途を禁止
class-scale-restricted = 規模制限
class-non-commercial = 非商用
class-no-derivatives = 改変不可
class-proprietary = 独自条件
class-none = ライセンス未記載

feed-added = { $name }を追加：{ $level }。
feed-removed = { $name }の掲載を終了。
feed-changed = { $name }：{ $changes }。
feed-level = レベル { $old } → { $new }
feed-result = { $framework } { $old } → { $new }
feed-component = { $component } { $old } → { $new }

short-gradient = レベル
short-pieces = ピース
short-taxonomy = 分類体系
short-mof = MOF
short-osaid = OSAID
short-g7 = G7
short-eu = EU AI法
short-osai = OSAI
