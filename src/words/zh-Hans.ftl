## language
name = 简体中文
plural-one = {""}
plural-two = {""}
plural-few = {""}
plural-many = {""}

## list
# 并列项一律用顿号：项目名本身常含“和”，且多夹有西文。“或”只连接西文标识符，故两侧留空格。
and = 、
or = {" "}或{" "}
comma = 、

## finding
too-large = 文本大于 { $limit }。
too-large-fix = 只检查清单，不要附上清单所描述的文件。
too-deep = 嵌套超过 { $limit } 层。
too-deep-fix = 减少嵌套：清单最多只需五层。
too-many-aliases = 别名展开后的文本远远大于现有文本。
too-many-aliases-fix = 在需要的地方直接写出值。
too-many-findings = 另有 { $left_out } 个问题未显示。
too-many-findings-fix = 先修复已列出的问题。
syntax = 这不是有效的 YAML：{ $what }。
json-syntax = 这不是有效的 JSON：{ $what }。
utf16 = 文本采用 UTF-16 编码。清单须采用 UTF-8 编码。
utf16-fix = 另存为 UTF-8 编码。
control-character = 文本中不允许出现字符 { $character }。
remove = 将其删除。
several-documents = 第二个文档从这里开始。只读取第一个文档。
several-documents-fix = 只保留一个文档，删除第二个 `---`。
duplicate-key = `{ $key }` 出现了两次（首次出现在第 { $first_line } 行）。只有第一个有效。
remove-one = 删除其中一个。

not-a-mapping = 清单由键和值组成，而这里是{ $found }。
not-a-mapping-fix = 以 `openness: 1` 开头。
empty = 文本为空。请粘贴清单或模型卡，或从示例开始。
front-matter-not-a-mapping = 前置元数据由键和值组成，而这里是{ $found }。
front-matter-not-a-mapping-fix = 在每个冒号后加一个空格，例如 `license: mit`。
front-matter-not-closed = 从这里开始的前置元数据缺少结束行 `---`。
front-matter-not-closed-fix = 在最后一个键之后添加一行 `---`。
front-matter-not-first = 从这里开始的前置元数据之前还有其他文本。Hub 不会读取它。
front-matter-in-comment = 这段前置元数据位于注释中。Hub 不会读取它。
front-matter-in-fence = 这段前置元数据位于代码块中。Hub 不会读取它。
front-matter-after-comment = 从这里开始的前置元数据之前有一条注释。Hub 不会读取它。
front-matter-place-fix = 将前置元数据移到模型卡开头。
no-front-matter = 此模型卡没有前置元数据，因此所有信息均未说明。
no-front-matter-fix = 在开头添加三行：`---`；`license:` 加上 Hub 的许可证标识符，例如 `apache-2.0`；`---`。
missing-key = 缺少 `{ $key }`。
missing-key-fix = 添加 `{ $example }`。
empty-key = `{ $key }` 为空。
empty-key-fix = 在后面写上它的值，例如 `{ $example }`。
unknown-version = `{ $found }` 不是此格式的已知版本。
unknown-version-fix = 写成 `openness: 1`。
wrong-type = `{ $key }` 的值必须是{ $expected }，不能是{ $found }。
true-or-false-fix = 写成 `true` 或 `false`，不加引号。
date-in-quotes-fix = 加上引号。
key-not-text = 键必须是单词，不能是{ $found }；所在位置：{ $within }。
unknown-word = `{ $word }` 不是 `{ $key }` 的可用值。
unknown-word-fix = 写成以下之一：{ $allowed }。
did-you-mean = 是否想写 `{ $nearest }`？
write-meant = 写成 `{ $meant }`。
bad-date = `{ $text }` 不是有效的日期（`{ $key }`）。
bad-date-fix = 写成 `YYYY`、`YYYY-MM` 或 `YYYY-MM-DD`。
unknown-key = `{ $key }` 不是已知的键；所在位置：{ $within }。
unknown-component-key = `{ $key }` 不是已知的组件。
unknown-key-fix = 将其删除，或把它的文本写成 `note`。
misplaced-key = `{ $key }` 应放在 `{ $home }` 之下。
misplaced-key-at-top = `{ $key }` 应放在清单的顶层。
misplaced-key-at-top-fix = 移到顶层，不加缩进。
misplaced-key-fix = 移到那里，并加上缩进。
bad-url = `{ $url }` 不是 http 或 https 地址。
bad-url-fix = 写出以 `https://` 开头的完整地址。
future-date = 日期 `{ $text }` 尚未到来（`{ $key }`）。
future-date-fix = 写已发布内容的发布日期。

repeated-claim = `{ $claim }` 被声明了两次，且依据不同。只有第一个有效。

refused-key = `{ $key }` 不是 `{ $within }` 的键。此格式的工具会在这里停止。
misspelt-key = `{ $key }` 在此格式中写作 `{ $meant }`。
outdated-keys = 目前的 Model Openness Tool 不读取 `{ $key }`，这是 2025 年 4 月之前的键。
outdated-keys-fix = 把 `license_name` 改为 `license`，把 `location` 改为 `component_path`，把 `github` 改为 `repository`。
unknown-component = `{ $name }` 不是该框架的组件。该框架的工具会把它当作 `{ $taken_for }`。
unknown-component-fix = 写出该框架中的名称，须逐字一致。
repeated-component = `{ $name }` 列出了两次。只有这一个有效。
no-model = 没有列出任何模型，因此没有可衡量的对象。
no-model-fix = 将模型的类型设为 `{ $expected }`。
several-models = 列出了多个模型。只衡量 `{ $measured }`。
several-models-fix = 为每个模型各写一个文档。
unknown-reference = `{ $key }` 引用了 `{ $to }`，但这里没有该标识符。
unknown-reference-fix = 添加它，或更正标识符。
incomplete = `{ $name }` 未说明以下内容：{ $missing }。
incomplete-fix = 补上：此格式要求提供。

no-license = 此模型卡未说明许可证。
no-license-fix = 添加 `license:` 并写上 Hub 的许可证标识符，例如 `license: apache-2.0`。
no-name = 此模型卡没有说明模型的名称。
no-name-fix = 在正文开头加上标题，或添加 `model_name:`。
card-key = Hub 不读取键 `{ $key }`。
card-value = `{ $key }` 应为{ $expected }，不能是{ $found }。Hub 不会读取它。
card-item = `{ $key }` 应为{ $expected }。其列表中含有{ $found }。
hub-spelling = 许可证 `{ $text }` 在 Hub 上写作 `{ $meant }`。
not-on-hub = Hub 不接受许可证 `{ $text }`：Hub 没有这个标识符。
not-on-hub-fix = 写成 `license: other`，并在下一行写 `license_name: { $name }`。
suffix-on-hub = Hub 不接受许可证 `{ $text }`：Hub 没有这个标识符。
suffix-on-hub-fix = 写成 `{ $meant }`：无论是否包括后续版本，Hub 都只有这一个标识符。
two-licenses = `license` 写的是 `{ $license }`，`license_name` 写的是 `{ $name }`。两者都计入。
two-licenses-fix = 只保留其中一个。有 `license_name` 时，`license` 应为 `other`。
link-differs = 许可证是 `{ $license }`，但 `{ $key }` 指向 `{ $link }` 的文本。两者都计入。
link-differs-fix = 更正写错的那一个。
unknown-terms = 本程序不了解 `{ $license }` 的条款。
unknown-terms-fix = 请自行阅读：凡取决于这些条款的结果都需要判断。

data-set-card = 这看起来是数据集的卡片。只衡量模型。
data-set-card-fix = 检查用该数据集训练的模型的模型卡。
space-card = 这看起来是 Space 的卡片。只衡量模型。
space-card-fix = 检查该 Space 所运行的模型的模型卡。
skill = 这看起来是智能体的技能文件。只衡量模型。
page = 这看起来是网页或博客文章。只衡量模型。
card-of-model-fix = 检查模型仓库中的 README.md。
spdx2 = 这看起来是 SPDX 2，不支持读取。
spdx-draft = 这看起来是 SPDX 3 的草案，不支持读取。
cyclonedx-xml = 这看起来是 XML 格式的 CycloneDX，不支持读取。
old-cyclonedx = 这看起来是 CycloneDX { $version }，该版本没有模型，不支持读取。
bill-fix = 导出为 SPDX 3.0（JSON-LD）或 CycloneDX 1.5 至 1.7（JSON）。
musgo = 这看起来是 MusGO 框架的文件，不支持读取。
musgo-fix = 检查该模型的模型卡，或编写清单：可用 `openness-badge init` 开始。
project-file = 这看起来是 `{ $name }`，它描述的是软件包。
other-file = 这看起来是另一种文件，不支持读取：{ $what }。
html = 这看起来是网页（HTML），不支持读取。
picture = 这看起来是图片（{ $kind }）。
picture-fix = 如果是徽章，请改为验证：`openness-badge verify`。
address = 这是一个地址，而不是该地址上的文件。
address-fix = 打开它，并检查文件本身：清单，或模型的 README.md。
not-a-manifest = 这里没有清单的任何键，也不是可读取的其他格式。
read-instead-fix = 可读取的格式：清单、模型卡、MOF 文件、European Open Source AI Index 文件、Eiras 等人的文件、CycloneDX 1.5 至 1.7（JSON）、SPDX 3.0（JSON-LD）。

misspelt-license = `{ $text }` 不是此许可证的规范写法。
unknown-license = 许可证 `{ $text }` 未知。
unknown-license-foreign = 许可证 `{ $text }` 未知：许可证标识符中不会有字符 { $foreign }。
unknown-license-fix = 写 SPDX 标识符；SPDX 未收录的许可证，写 `LicenseRef-` 加上名称。
unknown-license-fix-card = 写 Hub 的许可证标识符，例如 `apache-2.0`。其他许可证写成 `license: other`，名称写在 `license_name` 中，地址写在 `license_link` 中。
unknown-license-fix-mof = 写 SPDX 标识符，须逐字一致：Model Openness Tool 不接受其他名称。
unknown-license-fix-other = 写 SPDX 标识符。
deprecated-license = SPDX 已弃用标识符 `{ $id }`。
only-or-later = `{ $id }` 没有说明后续版本是否也适用。
only-or-later-fix = 写成 `{ $id }-only` 或 `{ $id }-or-later`。
unknown-exception = `{ $text }` 不是 SPDX 收录的许可证例外。
unknown-exception-fix = 将其删除，或写 SPDX 收录的例外。
vague-license = `{ $text }` 没有说明具体是哪一种许可证。
vague-license-fix = 用 SPDX 标识符写明是哪一种。
vague-license-fix-members = 写明是哪一种：{ $members }。
vague-license-fix-card = 用 Hub 的许可证标识符写明是哪一种。
unnamed-license = `other` 没有说明具体是哪一种许可证。
unnamed-license-fix = 用 `license_name:` 写明名称，用 `license_link:` 写明许可证文本的地址。
license-syntax = `{ $text }` 不是许可证表达式：{ $what }。
license-syntax-fix = 用 `AND`、`OR` 和 `WITH` 连接 SPDX 标识符。
license-syntax-fix-card = 写一个 Hub 的许可证标识符，或一个标识符列表。
not-a-license = `{ $text }` 不是许可证。
not-a-license-fix = 写许可证；若未说明许可证，写 `availability: public`。若该组件未发布，写 `availability: closed`。
not-a-license-fix-card = 写模型的许可证，或删除这个键。
not-a-license-fix-mof = 若该组件已发布，写它的许可证或 `unlicensed`。若未发布，从列表中删除。
not-a-license-fix-other = 写许可证，或将其删除。
unfit-license = `{ $license }` 不是为{ $kind }（例如 `{ $component }`）制定的。
unfit-default = `{ $license }` 不是为{ $kind }制定的。
unfit-license-fix-code = 选择软件许可证，例如 `Apache-2.0`。
unfit-license-fix-model = 选择适用于模型的许可证，例如 `Apache-2.0` 或 `OpenMDW-1.0`。
unfit-license-fix-data = 选择适用于数据的许可证，例如 `CC-BY-4.0` 或 `CDLA-Permissive-2.0`。
unfit-license-fix-document = 选择适用于文档的许可证，例如 `CC-BY-4.0`。
license-of-nothing = `{ $license }` 在这里不起作用：`{ $component }` 未发布。
license-of-nothing-fix = 删除许可证，或写 `availability: public`。

reached-by-nobody = 使用对象是 `nobody`，但 { $what } 与此矛盾。它们按 `closed` 计。
one-reached-by-nobody = 使用对象是 `nobody`，但 { $what } 与此矛盾。它按 `closed` 计。
reached-by-nobody-fix = 在 `audience` 中写明谁可以使用；未发布的内容写成 `closed`。
public-for-few = 使用对象是 `{ $audience }`，但 `weights` 是 `public`。权重按 `gated` 计。
public-for-few-fix = 写成 `weights: gated` 或 `audience: everyone`。
no-download = `weights` 是 `{ $availability }`，但 `channels` 中没有 `download`。权重按 `{ $counted }` 计。
no-download-fix = 在 `channels` 中添加 `download`，或写明权重的访问方式。
nothing-to-download = `channels` 中有 `download`，但 `weights` 是 `{ $availability }`。该下载渠道不计入。
nothing-to-download-fix = 删除 `download`，或写明谁可以获取权重。
no-such-channel = `weights` 是 `{ $availability }`，但 `channels` 中没有 `{ $availability }`。按已有此渠道计。
no-such-channel-fix = 在 `channels` 中添加 `{ $availability }`。
staged-of-nothing = `staged` 是 `true`，但权重既未发布也无法访问。此项不计入。
staged-of-nothing-fix = 删除 `staged`，或写明权重的访问方式。
never-absent = 有权重的系统必然也有 `{ $component }`：写 `none` 必定有误。
weights-never-absent = 经过训练的系统必然有 `weights`：写 `none` 必定有误。
never-absent-fix = 若未发布，写 `closed`。

claim-not-supported = 此处声明其{ $claim }，但已说明的内容不支持这一声明。{ $why }。
claim-not-supported-fix = { $fix }也可从 `claims` 中删除 `{ $claim }`。
level-not-stated = 未说明系统的访问方式，因此没有级别。
level-beside-weights = `weights` 是 `{ $availability }`，且未说明系统的其他访问方式，因此没有级别。
level-without-weights = `channels` 中有 `download`，但未说明 `weights`，因此没有级别。
level-without-weights-fix = 在 `components` 中添加 `weights`。
level-beside-weights-fix = 在 `access` 中添加 `channels`：`[hosted]`、`[api]`；若外部无人可以访问，则为 `[]`。
level-not-stated-fix = 在 `components` 中添加 `weights`，或在 `access` 中添加 `channels`：`[hosted]`、`[api]`；若外部无人可以访问，则为 `[]`。
level-beside-weights-fix-card = 在键 `openness` 下的 `access` 中添加 `channels`：`[hosted]`、`[api]`；若外部无人可以访问，则为 `[]`。
level-not-stated-fix-card = 若仓库中有权重，添加 `license:`；否则在键 `openness` 下添加 `weights`。
not-stated = 以下各项未说明，补充说明其中任何一项都可能提高结果：{ $what }。
more-not-stated = 以下各项未说明，补充说明其中任何一项都可能提高结果：{ $what }；另有 { $more } 项。
one-not-stated = 以下一项未说明，补充说明后可能提高结果：{ $what }。
not-stated-fix = 补上这些内容。若组件未发布，写 `closed`；若不存在该组件，写 `none`。
one-fact-not-stated-fix = 添加 { $what }。
one-not-stated-fix = 添加 { $what }。若未发布，写 `closed`；若不存在，写 `none`。
not-stated-fix-card = 在键 `openness` 下补上，或新建清单：`openness-badge init --from README.md -o openness.yaml`。
not-stated-fix-other = 此格式无法表达这些内容。可新建能够表达的清单：`openness-badge init --from FILE -o openness.yaml`。
weights-not-stated = `channels` 说明了系统的访问方式，但未说明 `weights`。
weights-not-stated-fix = 在 `components` 中添加 `weights`。若未发布，写 `closed`。
base-weights-not-stated = 它由 `{ $base }` 微调而来，但未说明 `base-weights`。基座模型的许可证可能同样约束此模型。
base-weights-not-stated-fix = 在 `components` 中添加 `base-weights` 及其许可证。
base-weights-not-stated-fix-card = 在键 `openness` 下添加 `base-weights` 及其许可证。
claim-in-text = 模型卡称此模型{ $claim }（“{ $quote }”）。若无相应声明，则不会检查这一说法。
claim-in-text-fix-open-source = 在键 `openness` 下添加 `claims: [open-source]`。这要求代码、权重和训练数据均以自由条款发布。
claim-in-text-fix-open = 在键 `openness` 下添加 `claims: [open]`。这要求任何人都可以获取权重、架构、推理代码、训练代码和训练数据。

unknown-code = `{ $code }` 不是问题代码。
unknown-code-fix = 用 `openness-badge explain` 查找代码。

part-licenses-are-joined = 许可证之间须用 `AND` 或 `OR` 连接
part-operator-before-parenthesis = `(` 之前缺少运算符
part-too-many-parentheses = 括号嵌套超过 32 层
part-license-before-closing = `)` 之前缺少许可证
part-no-parenthesis-before-closing = 这个 `)` 之前没有 `(`
part-license-before-operator = 运算符之前缺少许可证
part-no-license-before-with = 这个 `WITH` 之前没有许可证
part-exception-already = 此许可证已经带有例外
part-exception-after-with = `WITH` 之后缺少例外
part-operator-before-license = 许可证之前缺少运算符
part-license-at-the-end = 末尾缺少许可证
part-parenthesis-at-the-end = 末尾缺少 `)`
part-too-long = 长度超过 1,000 个字符
part-true-or-false = 布尔值 `true` 或 `false`
part-date-in-quotes = 带引号的日期
part-nothing = 空值
part-components = `components`
part-text = 文本
part-list-of-words = 单词列表
part-address-or-addresses = 地址或地址列表
part-manifest = 清单
part-system = `system`
part-access = `access`
part-list = 列表
part-mapping = 映射
part-truth-value = 布尔值
part-number = 数字
part-no-such-anchor = 此别名之前没有同名的锚点
part-comma-or-brace = 此处应为逗号或右花括号
part-comma-or-bracket = 此处应为逗号或右方括号
part-key-indented-like-others = 此处应为键，缩进须与前面的键一致
part-item-indented-like-others = 此处应为列表项，缩进须与前面的列表项一致
part-value-should-be-here = 此处应为值
part-only-new-document = 此处只能开始新文档，并以一行 `---` 开头
part-no-percent = 此处只能是键或文档结尾，不能是 `%`
part-nothing-can-follow-dots = `...` 之后不能再有内容
part-key-without-colon = 这一行的键缺少 `:`，或缩进不足
part-second-colon = 一行中有第二个 `: ` 时，其文本须加引号
part-key-cannot-be-here = 此处不能是键
part-item-on-its-own-line = 列表项不能从此处开始，须另起一行
part-no-item-in-brackets = 方括号内不能用 `-` 开始列表项
part-space-after-colon = 这个 `:` 之后缺少空格
part-no-colon-here = 此处不能是 `:`；前面是否有未闭合的括号？
part-nothing-to-close = 此处没有可以闭合的括号
part-quotes-do-not-end = 引号内的文本没有结束
part-quotes-end-after-document = 引号内的文本到文档结尾仍未结束
part-quotes-have-ended = 引号内的文本在此之前已经结束
part-quotes-not-indented = 引号内的文本没有结束，或下一行缩进不足
part-tab = 不能用制表符缩进，只能用空格
part-indented-like-none = 这一行的缩进与它可能所属的任何一行都不一致
part-block-not-indented = 文本块的这一行缩进不足
part-after-block-sign = 这一行此后只能有 `+`、`-`、1 到 9 的数字或注释
part-comment-in-text = 文本的各行之间不能有注释
part-space-before-hash = `#` 之前缺少空格
part-character-needs-quotes = 值不能以此字符开头；须加引号
part-byte-order-mark = 字节顺序标记只能位于开头
part-name-should-follow-here = 此处之后应为名称
part-tag-not-declared = 此标签的句柄没有声明
part-not-understood = 此处无法解析
part-line-goes-on = 这一行是上一行文本的延续；是否缩进过多，或其中的 `:` 之后缺少空格？
part-half-of-a-pair = 此转义只是代理对的一半
part-no-escape = 这不是转义序列
part-bracket-not-closed = 此方括号没有闭合
part-brace-not-closed = 此花括号没有闭合
part-digits-should-follow = 此处之后应为十六进制数字
part-escape-for-nothing = 此转义没有对应的字符
part-text-after-end = 结尾之后还有文本
part-quoted-key = 此处应为双引号中的键
part-colon-should-be-here = 此处应为 `:`
part-unescaped-character = 此处的换行符、制表符或控制字符须转义
part-four-digits = `\u` 之后应为四位十六进制数字
part-alias-in-itself = 此别名位于它所重复的内容之中
part-list-of-mappings = 映射列表
part-bill-of-materials = 物料清单
part-component = 组件
part-mapping-with-the-key-name = 含有键 `name` 的映射
part-list-of-addresses = 地址列表
part-uuid = 前缀 `urn:uuid:` 加 UUID
part-other-text = 其他文本
part-model-file-of-the-taxonomy = 分类法的模型文件
part-mapping-of-ratings = 评级的映射
part-mapping-with-the-key-value = 含有键 `value` 的映射
part-mapping-with-the-keys-year-and-month = 含有键 `year` 和 `month` 的映射
part-config-json-of-a-model = 模型的 `config.json`
part-adapter-config-json-of-an-adapter = 适配器的 `adapter_config.json`
part-model-index-json-of-a-pipeline = 流水线的 `model_index.json`
part-tokenizer-config-json-of-a-model = 模型的 `tokenizer_config.json`
part-index-of-weights = 权重索引
part-answer-of-the-hubs-api = Hub API 的响应
part-data-set-in-json-ld-croissant = JSON-LD 格式的数据集（Croissant）
part-report-of-this-program = 本程序的报告
part-data-for-shields = shields.io 徽章的数据
part-citation-file = 引文文件
part-notebook = Jupyter 笔记本
part-description-of-an-api-openapi = API 描述（OpenAPI）
part-description-of-an-api-swagger = API 描述（Swagger）
part-kubernetes-resource = Kubernetes 资源
part-compose-file = Compose 文件
part-workflow-of-github-actions = GitHub Actions 工作流
part-sarif-log = SARIF 日志
part-mlflow-model = MLflow 模型
part-card-of-the-model-card-toolkit = Model Card Toolkit 的模型卡
part-xml-file = XML 文件
part-pdf-file = PDF 文件
part-file-of-weights-gguf = 权重文件（GGUF）
part-archive = 归档文件
part-script = 脚本
part-toml-or-ini-file = TOML 或 INI 文件
part-mapping-with-components = 含有 `components` 的映射
part-text-or-a-list-of-texts = 文本或文本列表
part-list-of-models-with-their-results = 模型及其结果的列表
part-list-of-components = 组件列表
part-list-of-at-most-17-components = 最多 17 个组件的列表
part-release-license = `release.license`
part-bare-date = 不带引号的日期（此格式的工具会将其读作数字）
part-number-1 = 数字 1
part-mapping-with-keys-such-as-channels = 含有 `channels` 等键的映射
part-list-of-dates-and-levels = 含有键 `date` 和 `level` 的映射列表
part-entry-of-history = 列表 `history` 的条目
part-license-or-one-for-each-kind = 许可证，或为每一类各列一个许可证的映射
part-mapping-of-components = 组件的映射
part-availability-a-license-or-a-mapping = 可获取性、许可证或映射
part-default-license = `license`
part-original = `original`
part-original-components = `original.components`
part-original-classes = `original.classes`
part-original-ratings = `original.ratings`
part-mapping-with-the-key-format = 含有键 `format` 的映射
part-mapping-of-components-to-licenses = 组件到许可证的映射
part-text-of-a-license-or-unlicensed = 许可证文本或 `unlicensed`
part-mapping-of-parameters-to-classes = 参数到类别的映射
part-mapping-of-components-to-levels = 组件到级别的映射
part-grade = `grade`
part-list-of-safeguards = 文本列表，或含有键 `what` 的映射列表
part-text-or-a-mapping-of-text-and-url = 文本，或由文本和 `url` 组成的映射
part-entry-of-claims = 列表 `claims` 的条目
part-word-or-a-mapping-with-the-key-claim = 单词，或含有键 `claim` 的映射
part-list-of-yardsticks-and-grades = 含有键 `yardstick` 和 `grade` 的映射列表
part-entry-of-assessments = 列表 `assessments` 的条目
part-entry-of-safeguards = 列表 `safeguards` 的条目
part-access-reason = `access.reason`
part-access-plans = `access.plans`
part-file-of-the-index = 开源 AI 指数的文件
part-org = `org`
part-words-with-commas-between-them = 以逗号分隔的单词
part-mapping-with-the-keys-basemodel-and-endmodel = 含有键 `basemodel` 和 `endmodel` 的映射
part-parameter = 参数
part-mapping-with-the-key-class = 含有键 `class` 的映射
part-project = `project`
part-file-of-opening-up-chatgpt = Opening up ChatGPT 的文件
part-iri-such-as-an-address = 地址等 IRI

kind-code = 代码
kind-model = 模型
kind-data = 数据
kind-document = 文档

## note
# 清单中的注释始终用英文写出；以下译文仅为目录完整而备。
license-link = 其许可证：{ $url }
given-as = 许可证原文为 "{ $license }"
concluded = 认定的许可证为 "{ $license }"
under = { $name } 采用 "{ $license }"
one-of-them = 其中之一
without-name = 无名称的一项
classified = 归类为 "{ $class }"
in-bill = 列于物料清单
in-document = 列于文档
bill-energy = 物料清单说明了训练能耗
bill-data = 物料清单列出了数据 { $names }，但没有说明其用途
document-data = 文档列出了数据 { $names }，但没有说明其用途
form = 模型卡附有表单；未说明 Hub 是否要求填写
adapter = 适配器
quantized = 量化版本
merge = 合并模型
own-license = { $what }：许可证是它自己的，不是基座模型的

## level
closed = 完全封闭
    .inside = 完全封闭
staged = 分阶段发布
    .inside = 分阶段发布
hosted = 托管访问
    .inside = 托管访问
api = API 访问
    .inside = API 访问
downloadable = 可下载
    .inside = 可下载
open = 完全开放
    .inside = 完全开放
gated = { $level }，需申请
not-stated = 未说明
needs-judgement = 需判断
at-least = 至少 { $grade }
availability-public = 公开
availability-gated = 需申请
availability-partial = 部分发布
availability-described = 有描述，未发布
availability-api = 仅通过 API
availability-hosted = 仅托管
availability-closed = 未发布
availability-none = 不存在
not-known-outside = 外界未知
announced = 已宣布

## component
architecture = 架构
    .inside = 架构
pretraining-code = 预训练代码
    .inside = 预训练代码
finetuning-code = 微调代码
    .inside = 微调代码
alignment-code = 对齐代码
    .inside = 对齐代码
data-processing-code = 数据处理代码
    .inside = 数据处理代码
inference-code = 推理代码
    .inside = 推理代码
evaluation-code = 评估代码
    .inside = 评估代码
safety-evaluation-code = 安全评估代码
    .inside = 安全评估代码
supporting-tools = 配套工具
    .inside = 配套工具
environment = 软件环境
    .inside = 软件环境
weights = 权重
    .inside = 权重
base-weights = 基座权重
    .inside = 基座权重
checkpoints = 检查点
    .inside = 检查点
hyperparameters = 超参数
    .inside = 超参数
random-seeds = 随机种子
    .inside = 随机种子
metadata = 元数据
    .inside = 元数据
pretraining-data = 预训练数据
    .inside = 预训练数据
finetuning-data = 微调数据
    .inside = 微调数据
alignment-data = 对齐数据
    .inside = 对齐数据
evaluation-data = 评估数据
    .inside = 评估数据
safety-evaluation-data = 安全评估数据
    .inside = 安全评估数据
sample-outputs = 输出样例
    .inside = 输出样例
model-card = 模型卡
    .inside = 模型卡
data-card = 数据卡
    .inside = 数据卡
technical-report = 技术报告
    .inside = 技术报告
research-paper = 研究论文
    .inside = 研究论文
evaluation-results = 评估结果
    .inside = 评估结果
code-documentation = 代码文档
    .inside = 代码文档
training-setup = 训练配置
    .inside = 训练配置
usage-documentation = 使用文档
    .inside = 使用文档
training-code = 训练代码
    .inside = 训练代码
training-data = 训练数据
    .inside = 训练数据
kind-code = 代码
kind-model = 模型
kind-data = 数据
kind-document = 文档

## report
next = 。{" "}
beside = ；
# 空文本会被英文取代，因此保留一个空格。
between = {" "}

state-met = 满足
state-partly = 部分满足
state-not-met = 未满足
answer-yes = 可以
answer-partly = 部分可以
answer-no = 不可以
claim-open-source = 开源
claim-open-weights = 开放权重
claim-open = 开放
claim-reproducible = 可复现

condition-non-commercial = 禁止商业用途
condition-commercial-by-application = 商业用途须先申请
condition-up-to = 超过{ $size }时禁止商业用途
condition-some-business-by-agreement = 部分业务须另行签约
condition-source-available = 禁止销售、托管或用于竞品
condition-all-rights-reserved = 保留所有权利
condition-no-derivatives = 禁止修改
condition-no-redistribution = 禁止再分发
condition-forbidden-uses = 禁止某些用途
condition-outputs-limited = 限制输出内容的用途
condition-name-shown = 须显示指定名称
condition-name-shown-above = 超过{ $size }时须显示指定名称
condition-share-alike = 衍生作品须采用相同许可证
condition-revocable = 权利人可变更或终止许可
condition-not-in-eu = 不适用于欧盟
condition-not-in-eu-uk-korea = 不适用于欧盟、英国和韩国
condition-no-multimodal-in-eu = 多模态模型不适用于欧盟
# 用完整数字：本节不能按数字选择，“70000 万”不如“700,000,000”易读（应为“7 亿”）。
thousand = { $count },000
million = { $count },000,000
billion = { $count },000,000,000
size-users-a-month = 每月 { $number } 名用户
size-users-a-day = 每日 { $number } 名用户
size-users-a-year = 每年 { $number } 名用户
size-visits-a-month = 每月 { $number } 次访问
size-dollars-a-year = 每年 { $number } 美元
size-dollars-a-month = 每月 { $number } 美元
size-euros-a-year = 每年 { $number } 欧元
size-yen-a-year = 每年 { $number } 日元

reason = { $what }：{ $how }
under = { $how }，采用 { $license }
under-conditions = { $how }，采用 { $license }（{ $conditions }）
under-unlisted = { $how }，采用 { $license }（未列入任何开放许可证列表）
under-content = { $how }，采用 { $license }（不是软件许可证）
under-not-approved = { $how }，采用 { $license }（未经开源促进会批准）
under-unknown = { $how }，采用 { $license }（本程序不了解其条款）
without-license = { $how }，未说明许可证
price = 价格
    .inside = 价格
price-is-free = 免费
price-is-paid = 付费
price-is-mixed = 部分付费
price-free = 免费提供
price-paid = 须付费
price-mixed = 部分内容须付费
price-not-stated = 未说明价格
price-by-weights = 未说明价格，但权重可免费下载
audience = 使用对象
    .inside = 使用对象
audience-everyone = 任何人都可以使用
audience-registered = 注册后即可使用
audience-researchers = 仅研究人员可以使用
audience-partners = 仅合作伙伴可以使用
audience-nobody = 外部无人可以使用
only-researchers = 仅研究人员
only-partners = 仅合作伙伴
only-nobody = 不对外
stage = 发布方式
    .inside = 发布方式
stage-by-stage = 分阶段
staged = 仍在分阶段发布
not-staged = 没有宣布后续阶段

decides-nothing = 没有缺项
decides-judgement = 需判断：{ $what }
decides-reach = 未说明系统的访问方式
decides-download = 不提供下载
decides-api = 不提供 API
decides-hosted = 不提供托管服务

fix-release-open = 以开放许可证发布{ $what }
fix-release = 发布{ $what }
fix-license = 为{ $what }选用开放许可证
fix-availability = 说明谁可以获取{ $what }
fix-which-license = 说明{ $what }采用哪种许可证
fix-price = 说明价格。若免费，写 `access.price: free`
judge-terms = 阅读许可证并判断其条款
judge-which = 写明 `{ $license }` 是哪一种许可证：{ $members }
judge-data = 判断已发布或已描述的内容是否足以构建实质等效的系统，以及其余内容是否确实无法共享

edit-release-open = 以开放许可证（例如 `{ $license }`）发布{ $what }
edit-release = 发布{ $what }
edit-license = 为{ $what }选用开放许可证，例如 `{ $license }`
edit-everyone = 向所有人开放
edit-free = 免费提供，并写 `access.price: free`
edit-complete = 完成分阶段发布
edit-download = 提供下载
edit-api = 提供 API
edit-hosted = 提供托管服务

gradient-audience = 向所有人开放
gradient-audience-fix = 向所有人或所有注册者开放
gradient-complete = 全部发布
gradient-fix = 发布它，至少允许凭申请获取
gradient-fix-may-be-none = 发布它。若不存在，写 `none`
group-access = 访问
group-core = 核心
group-where-it-exists = 如有
group-training = 训练
group-evaluation = 评估
group-deployment = 部署
group-availability = 可获取性
group-documentation = 文档

pieces-none = 0/7 项
pieces-some = { $met }/7 项
pieces-open-source = 开源
pieces-system-source-code = 系统源代码
pieces-model-parameters = 模型参数
pieces-dataset = 数据集
pieces-hyperparameters = 超参数
pieces-training-source-code = 训练源代码
pieces-random-number-generation = 随机数生成
pieces-software-frameworks = 软件框架

taxonomy-headline = 权重 { $weights } · 数据 { $data }
taxonomy-unknown = 未知
taxonomy-reason = { $reason }，评级 { $level }
taxonomy-by-authors = { $reason }，作者评级 { $level }
taxonomy-points = { $reason }，得 { $points }/5 分，评级 { $level }
taxonomy-points-by-reading = { $reason }，按本项目的解读得 { $points }/5 分，评级 { $level }
taxonomy-training-code-pretraining = 预训练代码
taxonomy-training-code-finetuning = 微调代码
taxonomy-training-code-alignment = 对齐代码
taxonomy-training-data-pretraining = 预训练数据集
taxonomy-training-data-sft = 监督微调数据集
taxonomy-training-data-alignment = 对齐数据集
taxonomy-evaluation-code-general = 通用评估代码
taxonomy-evaluation-code-safety = 安全评估代码
taxonomy-evaluation-data-utility = 效用基准
taxonomy-evaluation-data-safety = 安全评估数据集
taxonomy-deployment-code-inference = 推理代码
taxonomy-deployment-data-weights = 模型架构和权重

mof-no-verdict = 无结论
mof-label = { $name } · { $class }
mof-paper = 以研究论文计入此项
mof-under = 采用 { $license }
mof-not-on-list = 采用 `{ $license }`，它不在该框架的开放许可证列表中
mof-unlicensed = 未附许可证
mof-missing = 不在发布内容中
mof-fix-missing = 以开放许可证发布
mof-fix-unlicensed = 为它添加开放许可证
mof-fix-misspelt = 写成 { $license }
mof-fix-license = 为它选用开放许可证，例如 `Apache-2.0`
mof-refused = Model Openness Tool 在 `{ $key }` 处停止
mof-mended = 若改为 { $licenses }
mof-mended-license = { $meant }（原为 `{ $text }`）
mof-typed = 若要求每个组件都采用为其内容类型制定的许可证；以下组件没有：{ $names }
mof-understood = 若能识别 { $licenses }
mof-would-be-mended = 若改为 { $licenses }，结果为：{ $headline }
mof-would-be-typed = 若要求每个组件都采用为其内容类型制定的许可证，结果为：{ $headline }；以下组件没有：{ $names }
mof-would-be-understood = 若能识别 { $licenses }，结果为：{ $headline }

osaid-all = 3 项要素齐备
osaid-some = { $met }/3 项要素
osaid-data = 数据信息
osaid-code = 代码
osaid-parameters = 参数

g7-none = 未达 G7 梯级
g7-price = 免费
g7-weights = 权重可获取
g7-inference-code = 推理代码可获取
g7-open-weights = 开放权重
g7-open-inference-code = 开放推理代码
g7-training-code = 开放训练代码
g7-training-data = 开放训练数据（无法共享时可放宽）
g7-open-data = 完整开放训练数据

eu-headline = { $met }/{ $all } 项条件已说明
eu-access = 获取
eu-use = 使用
eu-modification = 修改
eu-distribution = 分发
eu-monetisation = 无商业变现
eu-weights = 权重公开
eu-architecture = 架构公开
eu-usage = 使用信息公开
eu-price-not-stated = 未说明价格；此条件不只涉及下载价格
eu-page-keeps-out = 模型页面不向欧盟境内的用户开放
eu-access-fix = 让所有人都可以获取权重
eu-territory-fix = 为权重选用不排除欧盟的许可证，例如 `Apache-2.0`
eu-publish-fix = 公开 { $what }
eu-judge-access = 判断是否所有人都能不受歧视地获取
eu-judge-terms = 判断这些限制是否具体、相称，且仅针对重大风险
eu-judge-usage = 判断模型卡是否充分说明了模型的使用方法，或公开 `usage-documentation`
eu-judge-price = 判断付费内容是否可选

osai-headline = { $points }/{ $maximum }
osai-no-score = 无得分
osai-blank = 该指数此项留空
osai-says = 该指数的评定：{ $class }
osai-not-in-manifest = 清单不包含此项
osai-fix = 以开放许可证全部发布
osai-fix-document = 完整公开
osai-fix-licenses = 为权重、训练代码和训练数据选用开放许可证
osai-fix-license = 为权重选用开放许可证
osai-fix-package = 发布到软件包索引
osai-fix-api = 提供不受限制的 API
osai-refused = 该指数的网站在 `{ $key }` 处停止
osai-parameter-datasources-basemodel = 基座模型数据
osai-parameter-datasources-endmodel = 终端用户模型数据
osai-parameter-weights-basemodel = 基座模型权重
osai-parameter-weights-endmodel = 终端用户模型权重
osai-parameter-trainingcode = 训练代码
osai-parameter-code = 代码文档
osai-parameter-hardware-architecture = 硬件与架构文档
osai-parameter-preprint = 预印本
osai-parameter-paper = 论文
osai-parameter-modelcard = 模型卡
osai-parameter-datasheet = 数据说明书
osai-parameter-package = 软件包
osai-parameter-api = API
osai-parameter-licenses = 许可证
osai-parameter-opencode = 开放代码
osai-parameter-llmdata = LLM 数据
osai-parameter-llmweights = LLM 权重
osai-parameter-rldata = RL 数据
osai-parameter-rlweights = RL 权重
osai-parameter-license = 许可证
osai-parameter-architecture = 架构

summary-staged = 正在分阶段发布。
summary-open = 完全开放：可以下载并运行权重。
summary-open-on-request = 完全开放：可凭申请获取权重。
summary-open-registered = 完全开放：注册后可获取权重。
summary-weights = 可以下载并运行权重。
summary-weights-on-request = 可凭申请获取权重。
summary-weights-registered = 注册后可获取权重。
summary-weights-researchers = 研究人员可凭申请获取权重。
summary-weights-partners = 合作伙伴可凭申请获取权重。
summary-api = 可通过 API 使用。
summary-api-registered = 注册后可通过 API 使用。
summary-api-researchers = 研究人员可通过 API 使用。
summary-api-partners = 合作伙伴可通过 API 使用。
summary-hosted = 可作为托管服务使用。
summary-hosted-registered = 注册后可作为托管服务使用。
summary-hosted-researchers = 研究人员可作为托管服务使用。
summary-hosted-partners = 合作伙伴可作为托管服务使用。
summary-some-weights = 部分权重已发布。
summary-no-weights = 权重未发布。
summary-weights-not-stated = 未说明权重是否已发布。
summary-not-announced = 外部无人可以使用，也未对外宣布。
summary-nobody = 外部无人可以使用。
summary-not-stated = 未说明系统的访问方式，也未说明权重是否已发布。
summary-without-weights = 不存在权重。
summary-reach-not-stated = 未说明系统的访问方式。
summary-other-ways-not-stated = 未说明系统是否可以其他方式使用。
summary-nothing-else = 构建该系统所需的其他内容均未说明。
summary-released = 已发布：{ $what }。
summary-also-on-request = 需申请：{ $what }。
summary-in-part = 部分发布：{ $what }。
summary-not-released = 未发布：{ $what }。
summary-also-not-stated = 未说明：{ $what }。
summary-claim = 开发者称其{ $claim }；已说明的内容不支持这一声明，涉及：{ $missing }。

by-osaid-yes = 按 OSI 的定义：是
by-osaid-no = 按 OSI 的定义：否。{ $reasons }
by-pieces-yes = 按 Corso 的七项：是
by-pieces-no = 按 Corso 的七项：否。{ $reasons }
by-g7-yes = 按 G7 梯级：是
by-g7-no = 按 G7 梯级：否。{ $reasons }
by-gradient-yes = 按发布梯度：是
by-gradient-no = 按发布梯度：否。{ $reasons }
by-score-yes = 按复现所需的全部内容：是
by-score-no = 按复现所需的全部内容：否。{ $reasons }
claim-fix-release-open = 以开放许可证（例如 { $licenses }）向所有人发布 { $what }。
claim-fix-license = 为 { $what } 选用开放许可证，例如 { $licenses }。
claim-fix-add-license = 为 { $what } 添加开放许可证，例如 { $licenses }。
claim-fix-add-open = 在 `components` 中添加 { $what }，并采用开放许可证，例如 { $licenses }。
claim-fix-release = 发布 { $what }，至少允许凭申请获取。
claim-fix-add = 在 `components` 中添加 { $what }，写为 `public` 或 `gated`。
claim-fix-price = 免费提供，并写 `access.price: free`。
claim-fix-audience = 向所有人开放，并写 `access.audience: everyone`。
claim-fix-download = 提供下载，并在 `access.channels` 中添加 `download`。
claim-fix-stage = 完成分阶段发布，并删除 `access.staged`。

## column
name = 文本中写明的系统名称。
source = 文本所用的格式。
level = 在梯度上的级别，用单词表示。未说明系统的访问方式时为空值。
gated = 是否须申请才能访问。没有级别时为空值。
stated = 三十个组件中已说明的个数。
score = 已说明内容的得分，0 到 100。
score-at-most = 未说明内容全部计入时的得分，0 到 100。
level-index = 用数字表示的级别，从 0（完全封闭）到 5（完全开放）。未说明时为空值。
grade = 已说明内容在 { $yardstick } 尺度上的位置，从 0（未达到任何等级）开始。没有可显示的等级时为空值。
points = 已说明内容按 { $yardstick } 所得的分数。没有可显示的等级时为空值。
at-most = 未说明内容全部计入、需判断的内容均获认可时的最高值。
errors = 文本中的错误数。
warnings = 文本中的警告数。
digest = 清单规范形式的 SHA-256。
error = 无法评估时的原因代码。可以评估时为空值。
error-message = 用一句话说明该原因。
not-utf8 = 文本不是 UTF-8 编码。

## badge
label = openness
label-of = openness · { $framework }
not-readable = 无法读取
unknown = 未知
percent = { $share }%
with-score = { $message } · { $score }
    .spoken = { $message }，{ $score }
with-score-at-least = { $message } · ≥ { $score }
    .spoken = { $message }，至少 { $score }
name = { $what }：{ $message }
    .self-assessed = { $what }：{ $message }（自我评估）
    .of = { $system }，{ $label }
message-self-assessed = { $message }（自我评估）
line = { $label }：{ $message }

## breakdown
title-statements = 开发者的说明
title-can = 可以做什么
title-gradient = 梯度
title-score = 得分
title-components = 组件
title-frameworks = 框架
title-claims = 声明
title-findings = 问题
title-source = 来源
title-matrix = 结果为何不同：组件与框架对照

region = 开放度
region-of = “{ $name }”的开放度
close = 关闭

labelled = { $label }：{ $text }
names = { $label }：{ $names }。
quote-open = “
quote-close = ”
at-least = 至少 { $figure }
    .sign = ≥ { $figure }
range = { $least } 至 { $most }
as-of = 截至 { $date }
    .after = ，截至{" "}
    .level = { $level }，截至 { $date }

no-name = 无名称的系统
not-a-manifest = 目前还不能作为清单读取
nothing-in-it = 其中没有内容。
see-findings = 请先修复下面列出的问题。
version = 版本 { $version }
based-on = 基于 { $base }
released = 发布于 { $date }

use = 使用
run = 自行运行
commercial = 商业使用
inspect = 查看内部
data = 查看训练数据
rebuild = 重新构建
on-request = 需申请
partly = 部分发布
not-stated = 未说明
    .label = 未说明

reason = 未进一步开放的原因
plans = 计划
safeguards = 防滥用措施

up-to = 最高可达：{ $grade }
up-to-not-stated = 最高可达：{ $grade }；未说明：{ $not_stated }
up-to-judgement = 最高可达：{ $grade }；需判断：{ $judgement }
up-to-both = 最高可达：{ $grade }；未说明：{ $not_stated }；需判断：{ $judgement }
price = 价格
reach = 系统的访问方式
license-of = { $component }的许可证
count-components = { $count } 个组件
count-licenses = { $count } 个许可证
release = 发布{ $what }
release-under = 以开放许可证（例如 { $licenses }）发布{ $what }
license-under = 为{ $what }选用开放许可证，例如 { $licenses }

no-level = 未说明系统的访问方式
gated = 需申请
gating = 可能需申请
gating-on = 需申请：任何人都可以申请
this-system = （此系统）
possible = （可能）
earlier-levels = 以往级别
earlier = 以往
now = 现在
ends = 梯度两端的考量（Solaiman 2023）
closed-end = 封闭端
open-end = 开放端
research = 研究
    .closed = 仅内部研究
    .open = 社区研究
    .why = 谁可以研究该系统：只有开发者，还是所有人。
risk-control = 风险控制
    .closed = 高
    .open = 低
    .why = 是否还能制止滥用：已经发出的内容无法收回。
auditability = 可审计性
    .closed = 低
    .open = 高
    .why = 外部人员能否核实开发者的说法。
perspectives = 视角
    .closed = 有限
    .open = 更广
    .why = 有多少不同背景的人参与发现其危害并决定其走向。

stated = 已说明 { $stated }/{ $all } 个组件
score-up-to = 最高 { $most }。
score-up-to-stated = 最高 { $most }：已说明 { $stated }/{ $all } 个组件。
score-own = 本项目自己的得分：三组组件的平均值。
score-all = 三组合计
score-model = 模型访问
score-risk = 风险分析
score-replication = 复现
score-small = 得分
    .at-least = 至少

count-open = 开放 { $open }/{ $all }
    .not-stated = 开放 { $open }/{ $all }，未说明 { $silent }
absent-label = 不存在
open = 开放
described = 有描述
api-only = 仅 API
hosted-only = 仅托管
not-released = 未发布
absent = 不存在
released-no-license = 已发布，未附许可证
released-unclear = 已发布，条款不明
released-use = 已发布，限制用途
released-scale = 已发布，限制规模
released-non-commercial = 已发布，非商业
released-no-changes = 已发布，禁止修改
released-proprietary = 已发布，专有条款
released-unfit = 已发布，许可证不合适
license-found = 许可证原文为 { $license }
withdrawn = 于 { $date } 撤回
withdrawn-replaced = 于 { $date } 撤回，由 { $other } 取代
replaced = 由 { $other } 取代

place-of = （{ $place }/{ $of }）
published = { $author } 公布：{ $grade }。
    .short = 公布：{ $grade }
published-on = { $author } 于 { $date } 公布：{ $grade }。
differs = 不同的原因：{ $why }
undecided-label = 说明后即可判定
not-met-label = 未满足
partly-label = 部分满足
judgement-label = 需判断
met-label = 满足
explained = 该框架的要求与各结果的含义
criteria = 标准：{ $author }，{ $version }
next-step = 下一步：{ $grade }

called = 开发者称其{ $claim }。
called-quote = 开发者称其{ $claim }：{ $quote }。
supported = 已说明的内容支持这一声明。
not-supported = 已说明的内容不支持这一声明。

more = 另有 { $count } 项
place = 第 { $line } 行第 { $column } 列
remarks = 对清单的 { $count } 条意见

self-assessment = 对清单所说明内容的自我评估。
read-from-mof = 读取自 Model Openness Framework 的文件。
read-from-osai = 读取自 European Open Source AI Index 的文件。
read-from-eiras = 读取自按 Eiras 等人方式编写的模型文件。
read-from-card = 读取自模型卡。
read-from-cyclonedx = 读取自 CycloneDX 物料清单。
read-from-spdx = 读取自 SPDX 文档。
read-from-opening-up-chatgpt = 读取自 Opening up ChatGPT 的文件。
digest = 摘要 { $digest }。

head-component = 组件
not-asked = 不要求

chart-name = 开放度梯度上的 { $count } 个系统
chart-name-unplaced = { $count ->
    [1] 开放度梯度上的 1 个系统，未说明级别
   *[other] 开放度梯度上的 { $count } 个系统，其中未说明级别的有 { $unplaced } 个
}
card-foot = openness-badge · 对清单所说明内容的自我评估
page-title = { $name } 的开放度
save-as = 另存为 { $buttons }
unfold = 详情

## picture
scale = 无法按比例 { $scale } 绘制 PNG。请选择 1 到 4。
no-svg = 这不是带有尺寸的 SVG。请提供徽章的原始文本。
element = 不支持绘制元素 `{ $name }`。请提供只含形状和文本的 SVG。
too-deep = 元素嵌套超过 64 层。请提供层次较少的 SVG。
too-large = PNG 将超过 16,777,216 像素。请选择较小的比例。

## cli
error = 错误
unreadable = 无法读取 { $file }：{ $why }。
unreadable-stdin = 无法读取标准输入：{ $why }。
unwritable = 无法写入 { $file }：{ $why }。
unwritable-stdout = 无法写入标准输出：{ $why }。
folder-missing = 文件夹 { $folder } 不存在
file-missing = 文件不存在
is-folder = 这是文件夹
not-allowed = 权限不足
not-a-file = 这不是文件
not-utf8 = { $file } 不是 UTF-8 编码（第 { $byte } 字节，第 { $line } 行）。请另存为 UTF-8 编码。
stdin-once = `-` 表示标准输入，只能读取一次。
not-drawn = { $file } 有错误，因此不绘制任何内容。
not-converted = { $file } 有错误，因此不转换。
not-taken = { $file } 有错误，因此不采用其中的任何内容。
no-name = 未说明系统的名称。请用 `--name` 指定。
date-expected = 日期格式为 YYYY-MM-DD

fix = 修复
hint = 提示
also-on-line = 第 { $line } 行也有
also-on-lines = 第 { $lines } 行也有
also-on-more = 第 { $lines } 行也有，另有 { $more } 处

count-fixed = 已修复 { $count } 个
count-errors = { $count } 个错误
count-warnings = { $count } 个警告
count-hints = { $count } 个提示
no-problems = 没有发现问题
fixable = { $counted }；`--fix` 可修复 { $count } 个
checked = { $file }：{ $counted }（{ $badge }）
checked-all = { $count } 个文件：{ $counted }
count-unread = { $count } 个文件未能读取
count-short = { $count } 项要求未达到
hidden-hints = { $count ->
   *[other] { $count } 个提示未显示：用 `--hints` 显示。
}
passed-over = 跳过 { $file }：它不是关于模型的。
passed-plain = 跳过 { $file }：它没有前置元数据。
nothing-matches = 没有文件匹配 { $pattern }。
pattern-wrong = { $pattern } 不是有效的匹配模式：{ $why }。
skipped = { $count ->
   *[other] 跳过 { $count } 个文件：不是关于模型的。
}
nothing-found = { $folder } 中没有清单，也没有模型卡。
fix-stdin-alone = `--fix` 把标准输入写到标准输出。请单独检查标准输入。
fix-stdin-output = `--fix` 把标准输入写到标准输出。请用 `-o` 将报告写入文件。
not-reached = 未达到
    .message = 要求 `{ $goal }`，但结果是“{ $found }”。
    .next = 要求 `{ $goal }`，但结果是“{ $found }”。要达到“{ $grade }”：{ $edits }。
no-result = 无
goal-expected = 要求的写法是 YARDSTICK=GRADE，例如 `mof=3`
goal-unknown = 没有框架 `{ $id }`：{ $known }
goal-levels = `{ $id }` 的值是级别的名称（{ $names }）或编号 0 到 5
goal-pieces = `{ $id }` 的值是项数，0 到 { $most }
goal-classes = `{ $id }` 的值是类别：1、2 或 3（最低）
goal-elements = `{ $id }` 的值是要素数，0 到 { $most }
goal-rungs = `{ $id }` 的值是梯级，0 到 { $most }
goal-conditions = `{ $id }` 的值是条件数，0 到 { $most }
goal-points = `{ $id }` 的值是分数，例如 9.5
goal-none = `{ $id }` 没有可作为要求的总体结果
code-unknown = 没有代码 `{ $code }`：用 `openness-badge explain` 列出所有代码
code-meant = 没有代码 `{ $code }`；是否想写 `{ $near }`？
example = 示例
fixed = 修复后
explained = { $code }（{ $severity }）
allow = 若要在某一行允许它，添加 { $comment }

png-or-svg = 指定了 `--png`，但文件名以 `.svg` 结尾。请二选一。
scale-of-svg = `--scale` 只用于 PNG：SVG 可任意缩放。
no-glyph = 警告：没有字体包含 { $characters }。图片中将显示方框。请安装包含这些字符的字体，或改用 SVG。

embed-no-manifest = { $file } 旁边没有 `openness.yaml`，其中也没有前置元数据。请用 `--manifest` 指定清单，或用 `openness-badge init` 新建清单。
embed-not-utf8 = { $file } 不是 UTF-8 编码。未作更改。
embed-damage = { $place }：{ $what }文件未作更改。
embed-stale = 已过期：{ $path }
embed-wrote = 已写入 { $path }
next-command = 下一步：{ $command }
wrong-ending = { $file } 的扩展名不是 { $known }。未写入任何内容。
embed-up-to-date = 已是最新
embed-no-page = 若要让徽章点击后打开页面，请用 `--view-url` 指定 `view.html` 的地址。
embed-too-long = 清单过长，无法放入打开它的地址。请用 `--base-url` 指定其文件夹的地址，以便页面获取该文件。
embed-relative = 警告：{ $reader } 不会转换 { $file } 中的相对地址，因此在那里找不到图片。请用 `--base-url` 指定提供原始文件的文件夹地址。
config-toml = { $place }：这不是有效的 TOML：{ $why }。
config-key = { $place }：没有键 `{ $key }`。可用的键：{ $keys }。
config-value = { $place }：`{ $key }` 的值应为：{ $what }。
config-wrong = { $place }：`{ $key }`：{ $what }。
config-read = { $file } 按 { $path } 的配置检查。
takes-text = 文本
takes-texts = 文本或文本列表
language-unknown = 没有语言 `{ $tag }` 的译文
base-url = 以 `https://` 或 `http://` 开头且不含 `?` 和 `#` 的地址
view-url = 以 `https://` 或 `http://` 开头且不含 `#` 的地址
embed-name = 从 README 所在文件夹开始，由字母、数字、`-`、`_`、`.` 和 `/` 组成
marker-no-end = 此标记之后没有 `{ $marker }`。
marker-no-start = 此标记之前没有 `{ $marker }`。
marker-twice = 区块在结束之前再次开始。只保留一对标记。
marker-many = 存在多个区块。只保留一对标记。
marker-hidden = 此区块位于其他 HTML 之中，以后将无法找到。将它移到单独的空行之后。
marker-pair = 这两个标记不成对。
marker-open = 此标记的注释没有结束。写成 `{ $start }` 或 `{ $end }`。
marker-unknown = 这不是标记。写成 `{ $start }` 或 `{ $end }`。

init-exists = { $file } 已存在。请换一个名称，或用 `--force` 覆盖它。
init-no-license = `{ $text }` 不是许可证。
ask-name = 系统的名称是什么？
ask-developer = 由谁开发？
ask-weights = 谁可以获取权重？
ask-inference-code = 谁可以获取运行权重的代码？
ask-training-code = 谁可以获取训练权重的代码？
ask-training-data = 谁可以获取用于训练权重的数据？
ask-license = 采用哪种许可证？（例如 Apache-2.0）
means-public = 任何人都可获取，无需申请
means-gated = 需申请：任何人都可以通过表单、账号或协议申请
means-partial = 只发布了一部分
means-described = 未发布，但有足够详细的描述，可据此重建
means-api = 只能通过 API
means-hosted = 只能通过网站或应用
means-closed = 存在，但未发布
means-none = 此系统没有该组件
means-unknown = 未说明
template-head = 某个 AI 系统的发布内容。其余一切（级别、得分、结果、徽章）
    均由此计算得出。`openness-badge check` 会指出哪里有问题、是什么问题以及如何修复。
template-license = 没有单独写明许可证的各组件所采用的许可证，或为每一类各写一个：
template-claims = 对它的声明：open-source、open-weights、open、reproducible。
template-safeguards = 已有的防滥用措施。只展示，不评判。
template-assessments = 框架所有者公布的相关结果。
template-sources = 事实的来源。
template-components = 每项可以是一个单词、一个许可证（即任何人都可按该许可证获取），或以下键：
    `availability`、`license`、`url` 和 `note`。单词如下：
template-not-stated = 未说明（{ $kind }）：

compare-two-files = `--changes` 用于两个文件。
changes = { $name } 的变化
changes-nothing = 事实相同：没有变化。
changes-no-result = 结果没有变化。
changes-before = 之前
changes-after = 之后
changes-because = 原因
under = { $availability }，采用 { $license }
score = 得分

system = 系统：{ $name }
system-developer = 系统：{ $name }（{ $developer }）
self-assessment = 对清单所说明内容的自我评估。{ $digest }
more-components = 另有 { $count } 个未说明
requirements = 要求
read-otherwise = 其他解读
next = 下一步：{ $grade }：{ $edits }

verify-not-a-badge = { $file } 不是徽章：它既不是 SVG 也不是 PNG。
file-too-large = { $file } 大于 64 MiB。
verify-too-large = { $file } 比任何徽章都大。
verify-told = { $verdict }：{ $message }

progress = { $spinner } { $count } 条记录，{ $rate }，{ $time }
line-too-long = 这一行超过 1 MiB。
line-not-utf8 = 这一行不是 UTF-8 编码。
line-not-object = 这一行不是 JSON 对象：见第 { $column } 列。
field-missing = 记录中没有字段 { $field }。
field-not-text = 字段 { $field } 既不是文本也不是映射。
no-text = 记录中没有文本。
column-missing = { $file } 中没有列 { $column }。现有的列：{ $columns }。
column-not-text = { $file } 的列 { $column } 类型为 { $kind }：其中没有文本。
parquet-from-pipe = Parquet 须从末尾读取：请指定文件，不要用标准输入或管道。
batch-ending = { $file } 的扩展名不在 { $endings } 之中。请用 `--to` 指定格式。
records = 记录
records-unreadable = 无法读取
records-with-errors = 有错误
records-mean-score = 平均得分
records-not-stated = 未说明
records-gated = 其中需申请：{ $count }

site-no-systems = { $folder } 中没有可显示的文件。
site-not-a-folder = { $folder } 不是文件夹。
site-wrote = { $count ->
   *[other] 已写入 { $folder }：{ $count } 个系统。请打开 { $index }。
}
site-up-to-date = { $folder } 已是最新。
site-broken = { $count ->
   *[other] { $count } 个文件未显示。索引页列出了这些文件。
}
site-passed = { $count ->
   *[other] { $count } 个文件不是关于模型的，已略去。
}
site-not-shown = { $file } 有错误，因此不显示。
site-name = 文件名不是 UTF-8 编码
site-link = { $file } 是链接，不会跟随。
site-foreign = { $folder } 中的 { $file } 不是由 `site` 写入的。请选择空文件夹，或移走该文件。
site-around = { $folder } 位于将被替换的 { $output } 之中。请选择与之并列的文件夹。
site-busy = 另一个 `site` 进程正在写入 { $folder }。
site-old-data = 无法读取 { $file } 中上一次运行的数据，因此订阅源重新开始。
home-url = 地址应以 https:// 或 http:// 开头，或是本站的路径

lsp-fix-all = 修复所有可确定的问题
lsp-not-served = 不支持 `{ $method }`

## form
name = 我的模型

## verify
genuine = 由此清单可绘制出该徽章，且徽章带有此清单的摘要 { $digest }。
genuine-bare = 由此清单可绘制出该徽章。徽章不带摘要。
unknown = 徽章没有写明由什么计算得出，由此清单也无法绘制出该徽章。
stale = 徽章由另一份清单计算得出，例如此清单的早期状态；其摘要：{ $digest }。
other-program = 绘制此徽章的程序：{ $program }。本程序是 { $ours }，无法重新绘制它。
other-criteria = 徽章所用的 `{ $id }` 标准的版本：{ $theirs }。本程序所用的版本：{ $ours }。
forged = 徽章写的是“{ $found }”，而此清单的结果是“{ $right }”。
forged-file = 徽章指明了此清单和此版本，但不是由二者生成的文件。
none = 无
no-program = 没有名称的程序
unknown-fonts = 徽章中有些字符是用以下字体绘制的：{ $fonts }。本程序没有绘制这些字符的字体，因此无法重新绘制图片。图片的名称是正确的。
unnamed-fonts = 未指明的字体
own-label = 其标签“{ $label }”是作者自定的：没有清单这样写。
label-misleads = 标签“{ $label }”含有表示结论的词语（“{ $word }”）。只有标签之后的文字是计算得出的。
    .fix = 使用能说明衡量内容的标签，例如 `openness`。

## element
no-webassembly = 此处没有 WebAssembly。
not-loaded = 无法加载 wasm 模块（{ $error }）。请发布软件包的整个文件夹，或告诉 `init` 它的位置。
is-page = 来自 { $address } 的内容不是 wasm 模块
other-build = `{ $script }` 和 `{ $module }` 来自不同的构建。请发布软件包的整个文件夹，并清除旧缓存。
not-allowed = 此处不允许运行 wasm 模块（{ $error }）。页面的策略须允许 `'wasm-unsafe-eval'`。
out-of-memory = 内存不足，无法处理此文本。
nothing-in-it = 其中没有内容。
no-source = 该元素没有清单：请将清单地址写入 `src`。
manifest-is-attribute = 不读取 HTML 属性 `manifest`：请将文本写入 `data-manifest`。
not-json = DOM 属性 `manifest` 的值不是 JSON（{ $error }）。请提供文本或普通对象。
too-late = 清单未在 10 秒内送达：{ $address }
not-found = 清单所在的服务器返回 { $status }：{ $address }
too-large = 清单大于 1 MiB：{ $address }
not-requested = 无法请求清单（{ $error }）：{ $address }
    .elsewhere = 无法请求清单（{ $error }）：{ $address }。其服务器须发送 `Access-Control-Allow-Origin`。
bad-address = `src` 中的地址不是 http 或 https 地址："{ $address }"
open-badge = 开放度
not-a-report = 这既不是文本，也不是 `read` 返回的报告。
bad-format = `format` 应为 `yaml`、`json`、`canonical` 或 `mof`。
bad-scale = `scale` 应为 1 到 4 的整数。
no-glyph = 字体中没有 { $characters }：图片中将显示方框。
no-file = 没有文件：{ $error }

## python
not-a-text = 应为文本（`str`）或 `Report`，而这里是 `{ $type }`。请先读取文件：`Path(name).read_text(encoding="utf-8")`。
not-drawn = 文本有错误，因此不绘制任何内容。
not-converted = 文本有错误，因此不转换。
no-name = 未说明系统的名称。请用 `name=` 指定。
no-text-stored = 此报告存储时没有附带文本，而只有文本可以转换。
check-failed = 检查未通过。
not-a-badge = 这不是徽章：它既不是 SVG 也不是 PNG。
no-such-word = 没有名为 `{ $found }` 的 { $what }：{ $known }
no-arrow = `{ $type }` 不支持 Arrow 的 PyCapsule 协议：既没有 `__arrow_c_stream__`，也没有 `__arrow_c_array__`。
no-column-of-texts = 没有列 `{ $name }`：{ $known }。请用 `text=` 指定含有文本的列。
no-column-to-keep = 没有可保留的列 `{ $name }`：{ $known }
no-such-column = 模式中没有列 `{ $name }`：{ $known }
column-not-texts = 列 `{ $name }` 的内容是 { $type }，不是文本。
values-not-texts = 这些值是 { $type }，不是文本。
nothing-to-keep = 只有一列文本时，没有可保留的列 `{ $name }`。
column-twice = 将会出现两个列 `{ $name }`：一个是保留的，一个是计算得出的。请重命名自己的列，或用 `columns=` 指定要计算的列。
other-type = 有一个数据块的类型与所在的流不同。
stream-read = 此流已被读取。若要另一个流，请再次调用 `assess`。
no-threads = `threads` 至少为 1。

## npx
usage = AI 发布有多开放：由清单得出问题、报告和徽章。

    用法：openness-badge COMMAND FILE [OPTIONS]

      check FILE...    指出哪里有问题、是什么问题以及如何修复
      report FILE      以 JSON 输出计算得出的全部内容
      badge FILE       绘制徽章，格式为 SVG；用 `-o NAME.png` 时为 PNG
      breakdown FILE   写出明细，格式为 Markdown 或 HTML
      convert FILE     写出清单，或 Model Openness Framework 的模型文件

      -o, --output FILE    写入位置；不指定则写到标准输出
      --yardstick ID       以哪个框架的等级作为消息；用于明细时，指定展开哪个框架
      --style STYLE        徽章的样式
      --label TEXT         等级之前的文字，用来代替 `openness`
      --score              在级别旁显示得分
      --scale NUMBER       PNG 的像素与徽章像素之比，1 到 4
      --no-metadata        不附带摘要和版本
      --format FORMAT      明细的格式：markdown 或 html
      --theme THEME        HTML 明细的主题：auto、light 或 dark
      --for READER         Markdown 明细的显示平台，例如 github 或 pypi
      --what WHAT          badge 为一行，breakdown 为全部内容
      --badge URL          图片的地址
      --dark URL           用于深色页面的图片地址
      --link URL           图片所指向的地址
      --base-url URL       相对地址的起点
      --to FORMAT          转换的目标格式：yaml、json、canonical 或 mof
      --name NAME          系统的名称，用于文件没有写明时
      --today DATE         视为今天的日期
      -h, --help           显示此说明
      -V, --version        显示版本

    FILE 可以是表示标准输入的 `-`，其内容可以是开放度清单、模型卡，
    或核心模块能读取的任何格式的文件。退出状态：0 表示正常，1 表示文件有错误，
    2 表示用法有误，或有内容无法读取或写入。
no-such-command = 此处没有命令 { $command }。可用的命令：{ $commands }；用 `openness-badge --help` 查看说明。
no-such-option = { $command } 没有选项 { $option }。
option-value = 选项 { $option } 需要一个值。
option-no-value = 选项 { $option } 不接受值。
option-choice = { $value } 不是 { $option } 的值。请选择其一：{ $values }。
option-date = { $value } 不是 { $option } 的值。日期格式为 YYYY-MM-DD。
scale-of-svg = 选项 { $option } 只用于 PNG：SVG 可任意缩放。请写入以 `.png` 结尾的文件。
file-expected = 命令 { $command } 需要一个文件，或表示标准输入的 `-`。
file-alone = 命令 { $command } 只接受一个文件。

## site
error = 错误
warning = 警告
hint = 提示
place = ，第 { $line } 行第 { $column } 列：
no-errors = 没有错误
errors = { $count } 个错误
warnings = { $count } 个警告
hints = { $count } 个提示
comma = 、
unreadable-address = 无法读取清单的地址。
unreadable-file = 无法读取 { $name }。
other-site = 只能按地址加载本站的清单。请改为打开文件或粘贴文本。
not-loaded = 无法加载 { $path }。
not-loaded-status = 无法加载 { $path }：服务器返回 { $status }。
not-loaded-elsewhere = 无法加载 { $path }：其主机没有响应，或不允许其他页面读取。请在该处打开文件，并将其文本粘贴到检查器中。
too-late = { $path } 未在 10 秒内送达。
https-only = 只加载以 https:// 开头的地址。
not-utf8 = { $file } 不是 UTF-8 文本。
too-large = { $file } 大于清单的上限 1 MiB。
too-long = 此文本过长，无法生成链接。请将文件放到网页上，再分享该网页。
no-manifest-in-link = 链接中没有可读取的清单。
damaged-link = 链接已损坏：无法读取其中的清单。
manifest-text = 清单或模型卡
fix-it = 修复
fix-that = 修复：{ $message }
form-cannot = 该处文本的写法使表单无法更改。请直接在文本中更改。
no-date = 这不是日期。写成 YYYY、YYYY-MM 或 YYYY-MM-DD。
became-manifest = 现在的文本是由粘贴内容生成的开放度清单。撤销可恢复粘贴内容。
cleared = 页面已清空。撤销可恢复文本。
kept-text = 这是上次的文本。
loaded = 已加载 { $name }。撤销可恢复之前的文本。
badge-now = 徽章：{ $name }。
no-badge-now = 没有徽章。
first-error = 第一个错误，第 { $line } 行：{ $message }
next-level = 要达到“{ $headline }”，还缺：
badge-too-large = { $file } 比任何徽章都大。
badge-language = 此徽章采用另一种语言（{ $language }），本页面无法绘制。请在命令行中验证：openness-badge verify。
not-a-badge = 这不是徽章：它既不是 SVG 也不是 PNG。
nothing-to-verify = 本页面上还没有清单。请粘贴用来生成该徽章的清单，然后再次打开徽章。
cannot-check = 检查器无法在此运行：{ $error }
loading = 正在加载…
question = 有多开放？
    .of = { $name } 有多开放？
manifest-at = 依据 { $address } 处的清单
manifest-in-link = 依据链接所带的清单
same-manifest = ✓ 徽章正是由这份清单生成的。
other-manifest = ⚠ 徽章不是由这份清单生成的：清单后来有改动，或徽章属于另一份清单。
no-manifest = 此地址没有指明清单。
broken-manifest = 此清单有错误，因此无法显示任何内容。
at-line = 第 { $line } 行：{ $message }
copied = 已复制
copy-by-keys = 请按 Ctrl+C

## gallery
title = 这些 AI 系统有多开放
skip = 跳到正文
site = 网站
home = 首页
table = 系统
pictures = 图片
compare = 比较
about = 阅读说明
feed = 订阅源
feed-title = { $title }：变化
theme = 深色主题
made-by = 由 openness-badge { $version } 根据此处的清单生成。每项结果都是对清单所说明内容的自我评估；未说明的内容绝不显示为封闭。
page-title = { $name } · { $title }

lead = { $count ->
   *[other] { $count } 个系统，每个都按 { $frameworks } 个框架衡量。
}
lead-more = 点击名称可查看其清单、来源和各项结果的原因；点击列标题可查看该框架的要求。
levels = 级别
filters = 筛选
search = 搜索
search-hint = 名称或开发者
level = 级别
access = 访问
any = 不限
gated-yes = 需申请
gated-no = 无需申请
kind = 类型
developer = 开发者
year-from = 起始年份
year-to = 截止年份
license-class = 权重的许可证
columns = 列
clear = 全部清除
shown = { $count }/{ $all } 个系统
none-shown = 没有符合条件的系统。请清除某个筛选条件。
show-all = 显示全部 { $count } 个系统
order-by = { $name }，{ $direction }
ascending = 从低到高
descending = 从高到低
head-system = 系统
head-compare = 选择要比较的系统
head-released = 发布日期
head-kind = 类型
head-license = 权重的许可证
head-stated = 已说明
head-score = 得分
choose = 比较 { $name }
compare-chosen = 比较 { $count } 个系统
compare-few = 选择两个或更多系统进行比较
all-results = 全部结果一览表
order-word = 排序依据：{ $name }
of = { $count }/{ $all }

broken-title = { $count } 个文件未显示
broken-lead = 每个文件都有错误，并已注明位置。其他文件均已显示。
more-findings = 另有 { $count } 个

data-title = 数据
data-lead = 全部结果汇为一个文件；两次运行之间的变化以订阅源提供。
data-json = JSON
data-ndjson = NDJSON（每个系统一行）
data-csv = CSV
data-feed = Atom 订阅源

manifest = 清单
source-file = 读取的源文件
open-view = 在浏览器中检查
compare-with = 与另一个系统比较
badge-of = { $name } 的开放度徽章
results = 结果
results-lead = 各框架对此清单的评定，以及框架所有者公布的结果。点击名称可查看该框架的要求。
head-framework = 框架
head-result = 此处的结果
head-published = 所有者公布的结果
not-published = 没有公布的结果
same-result = 结果相同。
differs-silently = 与此处的结果不同，清单没有说明原因。
differs = 不同的原因：{ $why }
published-on = { $grade }（{ $date }）
ratings = 已评级 { $count } 个组件
sources = 来源
no-sources = 清单没有指明来源。
breakdown = 明细
take = 将此徽章放到模型卡上
take-lead = 点击徽章即打开本页面。
in-markdown = Markdown 代码
in-html = HTML 代码

compare-title = 比较系统
compare-lead = 选择两个或更多系统：哪一个发布得更多，以及各框架的结果为何不同。
needs-script = 比较需要脚本。系统一览表不需要脚本：它并列显示全部结果。
add = 添加系统
    .it = 添加
remove = 移除 { $name }
loading = 正在加载…
not-loaded = 无法加载 { $name }。
more-of-two = { $first } 发布得更多：{ $count }/{ $all } 个组件；{ $second } 为 { $other } 个。
most-of-all = { $first } 发布得最多：{ $count }/{ $all } 个组件。
as-many = 发布的组件数相同：均为 { $count }/{ $all } 个。
most-shared = { $names } 发布得最多：均为 { $count }/{ $all } 个组件。
could-change = 这可能改变：{ $name } 有 { $count } 个组件未说明。
cannot-change = 无论未说明的内容如何，这一点都成立。
only = 仅由 { $name } 发布
only-none = 没有仅由它发布的内容。
only-none-all = 没有仅由它发布的内容。
both = 各系统均已发布
both-none = 没有。
on-request = 需申请
in-part = 部分
count-released = { $count }/{ $all } 个组件
count-request = { $count } 个需申请
count-part = { $count } 个部分发布
count-silent = { $count } 个未说明
less-openly = { $how }：{ $names }
head-why = 结果为何不同
all-reasons = 全部差异
reasons = 全部 { $count } 个原因
why-title = 各框架的结果
same-reasons = 结果相同，原因也相同。
same-grade = 结果相同，原因不同。
no-reasons = 并非由单项要求决定：见各系统的明细。
more-reasons = 另有 { $count } 处差异
matrix-title = 全部组件
head-component = 组件

pictures-lead = 可供他人使用，提供 SVG 和 PNG。各图均由相同的数据生成。
gradient-title = 梯度
gradient-caption = { $count } 个系统在发布梯度上的位置，从完全封闭到完全开放（级别：Solaiman 2023）。“需申请”指任何人都可以申请。
years-title = 年份与级别
years-caption = 每个系统标在其发布年份和级别处。连线从以往级别指向现在的级别；空心标记表示以往级别。{ $unplaced ->
    [0] {""}
   *[other] 略去 { $unplaced } 个系统：未说明其年份或级别。
}
matrix-caption = 各框架对各系统的评定。深色为该框架的最低等级，浅色为最高等级；各尺度衡量的内容不同，没有共同单位。虚线框：没有等级，因为有内容未说明或需判断。
matrix-heading = 系统与框架
in-words = 文字说明

about-lead = 这些页面上的用语和数字的含义，以及各自的出处。
about-levels = 级别
about-levels-text = 系统在发布梯度上的位置，取决于外部人员可以访问什么。
about-closed = 外部无人可以使用。
about-staged = 分阶段发布，逐步面向更多的人。
about-hosted = 人们通过网页或应用使用。
about-api = 程序通过接口使用。
about-downloadable = 权重可下载。
about-open = 权重、训练代码和训练数据均已发布。
about-gated = “需申请”指任何人都可以申请，逐一审批后方可访问。
about-frameworks = 框架
about-scale = 标准：{ $author }，{ $version }。
about-link = { $author } 的标准
about-gradient = 考察系统及其各部分的访问方式，给出六个级别之一。
about-pieces = 统计七项中发布了几项：即理解、运行和重建模型所需的内容。
about-taxonomy = 对每个组件评级，从封闭到完全开放；此处显示权重和训练数据的评级。
about-mof = 要求组件采用开放许可证，并给出 Class III、II 或 I；低于这些类别的发布不予分类。
about-osaid = 要求以开放条款提供修改系统所需的数据信息、代码和参数。
about-g7 = 列出各个梯级，从权重可获取到开源且开放数据。
about-eu = 考察欧盟《人工智能法案》将模型视为自由且开源的各项条件。
about-osai = 对十四个参数打分：开放、部分开放或封闭。
about-score = 得分
about-score-text = 从 0 到 100，是三组组件的平均值：模型访问、风险分析和复现。这是本项目自己的数值，不属于任何框架。所计内容至少有一半已说明时才显示。
about-stated = 已说明
about-stated-text = 清单对 { $all } 个组件中的多少个作了说明。清单没有提到的内容为未说明；这不等于未发布。
about-published = 公布的结果
about-published-text = 框架所有者对同一系统的评定及其地址。若与此处的结果不同，清单会说明原因。
about-components = 谁可以获取组件
about-license = 权重的许可证
class-osi = 开源（OSI）
class-libre = 自由软件（FSF）
class-open-model = 开放，专为模型制定
class-open-content = 开放内容或数据
class-vague = 不明确
class-unknown = 未知
class-use-restricted = 禁止某些用途
class-scale-restricted = 限制规模
class-non-commercial = 非商业
class-no-derivatives = 禁止修改
class-proprietary = 专有
class-none = 未说明许可证

feed-added = 新增 { $name }：{ $level }。
feed-removed = { $name } 已不再列出。
feed-changed = { $name }：{ $changes }。
feed-level = 级别 { $old } → { $new }
feed-result = { $framework } { $old } → { $new }
feed-component = { $component } { $old } → { $new }

short-gradient = 级别
short-pieces = 七项
short-taxonomy = 分类法
short-mof = MOF
short-osaid = OSAID
short-g7 = G7
short-eu = 欧盟 AI 法
short-osai = OSAI
