// Made of the catalogue of words (src/words): change it there.

const rules = new Intl.PluralRules("en");
const choose = (count, of) => of[count] ?? of[rules.select(count)] ?? of.other;

export const comma = ", ";
export const notReadable = "not readable";
export const error = "error";
export const unreadable = (file, why) => `${file} cannot be read: ${why}.`;
export const unreadableStdin = (why) => `Standard input cannot be read: ${why}.`;
export const unwritable = (file, why) => `${file} cannot be written: ${why}.`;
export const unwritableStdout = (why) => `Standard output cannot be written: ${why}.`;
export const folderMissing = (folder) => `the folder ${folder} does not exist`;
export const fileMissing = "it does not exist";
export const isFolder = "it is a folder";
export const notAllowed = "permission is denied";
export const notUtf8 = (byte, file, line) => `${file} is not UTF-8 (byte ${byte}, line ${line}). Save it as UTF-8.`;
export const stdinOnce = "`-` means standard input, which can be read only once.";
export const notDrawn = (file) => `${file} has errors, so nothing is drawn.`;
export const notConverted = (file) => `${file} has errors, so it is not converted.`;
export const noName = "The name of the system is not stated. Give it with `--name`.";
export const fix = "fix";
export const countErrors = (count) => `${choose(count, {one: `${count} error`, other: `${count} errors`})}`;
export const countWarnings = (count) => `${choose(count, {one: `${count} warning`, other: `${count} warnings`})}`;
export const countHints = (count) => `${choose(count, {one: `${count} hint`, other: `${count} hints`})}`;
export const noProblems = "no problems found";
export const checked = (badge, counted, file) => `${file}: ${counted} (${badge})`;
export const checkedAll = (count, counted) => `${choose(count, {one: `${count} file`, other: `${count} files`})}: ${counted}`;
export const noGlyph = (characters) => `The font has no ${characters}: the picture shows boxes there.`;
export const usage = "How open an AI release is: manifests to findings, reports and badges.\n\nUsage: openness-badge COMMAND FILE [OPTIONS]\n\n  check FILE...    says what is wrong, where, and how to fix it\n  report FILE      prints everything that is computed, as JSON\n  badge FILE       draws the badge, SVG or with `-o NAME.png` PNG\n  breakdown FILE   writes the breakdown, Markdown or HTML\n  convert FILE     writes the manifest, or a model file of the Model Openness Framework\n\n  -o, --output FILE    where to write; standard output without it\n  --yardstick ID       whose grade is the message; of a breakdown, which is opened\n  --style STYLE        what the badge looks like\n  --label TEXT         the text before the grade, instead of `openness`\n  --score              with the score beside the level\n  --scale NUMBER       pixels of the PNG for one of the badge, 1 to 4\n  --no-metadata        without the digest and the versions\n  --format FORMAT      of a breakdown: markdown or html\n  --theme THEME        of a breakdown in HTML: auto, light or dark\n  --for READER         of a breakdown in Markdown: who shows it, such as github or pypi\n  --what WHAT          badge for one line, breakdown for everything\n  --badge URL          the address of the picture\n  --dark URL           and that of the picture for dark pages\n  --link URL           and the address that it leads to\n  --base-url URL       where relative addresses begin\n  --to FORMAT          of a conversion: yaml, json, canonical or mof\n  --name NAME          the name of the system, where the file does not say it\n  --today DATE         the day that counts as today\n  -h, --help           this text\n  -V, --version        the version\n\nFILE may be `-` for standard input, and is an openness manifest, a model card, or a\nfile in any format that the core module reads. Exit status: 0 fine, 1 errors in a\nfile, 2 wrong use, or something that cannot be read or written.";
export const noSuchCommand = (command, commands) => `There is no command ${command} here. There are ${commands}; \`openness-badge --help\` shows them.`;
export const noSuchOption = (command, option) => `There is no option ${option} of ${command}.`;
export const optionValue = (option) => `The option ${option} takes a value.`;
export const optionNoValue = (option) => `The option ${option} takes no value.`;
export const optionChoice = (option, value, values) => `${value} is no value of ${option}. Choose one of ${values}.`;
export const optionDate = (option, value) => `${value} is no value of ${option}. A date is YYYY-MM-DD.`;
export const scaleOfSvg = (option) => `The option ${option} is for PNG: an SVG has every size. Write to a file that ends in \`.png\`.`;
export const fileExpected = (command) => `The command ${command} takes a file, or \`-\` for standard input.`;
export const fileAlone = (command) => `The command ${command} takes one file.`;
