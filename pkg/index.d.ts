// What the package gives. To import it does nothing yet: no request is made
// and nothing is registered; `openness-badge/define` registers the element.

import type { BadgeStyle, Theme } from "./element.js";

export * from "./element.js";

/**
 * Says where modules come from, by their names, and loads these; without any the
 * core. Only where they do not lie beside the script: the other functions load what
 * they take by themselves. A function is called when its module is needed.
 */
export function init(modules?: { [name in ModuleName]?: Given | (() => Given) }): Promise<void>;

/**
 * The wasm modules: of the badge, of reports and breakdowns, of other formats, of
 * Markdown, and of PNG.
 */
export type ModuleName = "badge" | "core" | "formats" | "tools" | "raster";

/** What a module may be given as: its address, its bytes, a response, or itself. */
export type ModuleSource = string | Address | ArrayBuffer | ArrayBufferView | Answered | Compiled;
type Given = ModuleSource | PromiseLike<ModuleSource>;

// What a program without a DOM has no names for, as far as it is used.

/** A `URL`. */
export interface Address {
  readonly href: string;
  readonly searchParams: object;
}

/** A `Response`. */
export interface Answered {
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A `WebAssembly.Module`. */
export interface Compiled {
  readonly [Symbol.toStringTag]?: "WebAssembly.Module";
}

/**
 * A manifest's text (YAML, JSON, or a model card) to its report. Never fails
 * over a text: what is wrong with it stands in `findings`.
 */
export function read(text: string, options?: ReadOptions): Promise<Report>;

/**
 * A text, or a report that `read` has given, to a badge as SVG text. Any other
 * object is a `TypeError`: a report is computed, never written by hand. Where there
 * is no manifest in it, nothing is drawn: the promise is rejected with a `Failure`.
 */
export function badge(from: string | Report, options?: BadgeOptions): Promise<string>;

/**
 * The same to a badge as PNG, by a second module that is loaded at the first
 * call. The bytes are those of the native program wherever its embedded font has
 * every character. Scales other than 1 to 4 are a `RangeError`.
 */
export function png(from: string | Report, options?: PngOptions): Promise<Png>;

/** The same to a breakdown, as HTML or Markdown text. */
export function breakdown(from: string | Report, options?: BreakdownOptions): Promise<string>;

/**
 * A text, or that of a report that `read` has given, in another format. What is
 * written as an openness manifest is the same manifest when it is read again, with the
 * same digest.
 */
export function convert(from: string | Report, options?: ConvertOptions): Promise<string>;

export interface ReadOptions {
  /** The day on which it is read (default: today), `YYYY-MM-DD`. */
  today?: Date | string;
  /**
   * The language, a tag such as `fr` (default: English). A language without words is
   * English too. A report that was read keeps the one that it was read in.
   */
  lang?: string;
}

export interface BadgeOptions extends ReadOptions {
  /** A yardstick's id (default: `gradient`). */
  yardstick?: string;
  /** Default: `gradient`. */
  style?: BadgeStyle;
  /** The text before the verdict (default: `openness`). */
  label?: string;
  /**
   * Whether the score is beside the level (default: false): only where at least
   * half of what it counts is stated.
   */
  score?: boolean;
  /** Whether digest and versions stand in a `<metadata>` element (default: true). */
  metadata?: boolean;
}

export interface PngOptions extends BadgeOptions {
  /** Pixels of the PNG for a pixel of the badge (default: 1). */
  scale?: 1 | 2 | 3 | 4;
}

/** `Uint8Array<ArrayBuffer>` for compilers that tell them apart (from 5.7 on), else `Uint8Array`. */
export type Bytes = ReturnType<Uint8ArrayConstructor["of"]>;

export interface Png {
  /** The file. Its text chunk `openness-badge` has what the badge's `<metadata>` has. */
  bytes: Bytes;
  /** Pixels. */
  width: number;
  height: number;
  /** Characters that the embedded font lacks, each once: a box stands for them. */
  missing: string[];
}

export interface BreakdownOptions extends ReadOptions {
  /** Default: `html`. */
  format?: "html" | "markdown";
  yardstick?: string;
  /** Only HTML. Default: `auto`. */
  theme?: Theme;
  /** Only HTML: the level of the first heading. */
  heading?: number;
  /** Only Markdown: who shows it (default: `github`). Each takes other markup. */
  for?: Reader;
  /** Only Markdown: one line with the badge, or all behind it (default: `breakdown`). */
  what?: "badge" | "breakdown";
  /** Only Markdown: the address of the badge's picture. */
  badge?: string;
  /** Only Markdown: the address of the picture for dark pages, for readers that choose. */
  dark?: string;
  /** Only Markdown: the address that the picture links to. */
  link?: string;
  /** Only Markdown: where relative addresses begin, for readers that leave them as they are. */
  base?: string;
}

/** Who shows Markdown or HTML of other people, by its own rules. */
export type Reader = "github" | "huggingface" | "gitlab" | "pypi" | "npm" | "crates" | "mdx" | "html";

export interface ConvertOptions extends ReadOptions {
  /**
   * The openness manifest, the form of it that the digest is of, or a model file of
   * the Model Openness Framework. Default: `yaml`.
   */
  format?: "yaml" | "json" | "canonical" | "mof";
  /** The system's name, instead of what the text says. */
  name?: string;
}

export type LevelId = "closed" | "staged" | "hosted" | "api" | "downloadable" | "open";
export type State = "met" | "partly" | "not-met" | "not-stated" | "needs-judgement";

/** What a manifest comes to. A fact that is not there is a key that is not there. */
export interface Report {
  format: 1;
  /**
   * `sha256:` and 64 hexadecimal digits, over the manifest's canonical form. Not
   * there where there is no manifest: then there is nothing but `findings`.
   */
  digest?: string;
  source:
    | "manifest"
    | "mof"
    | "osai"
    | "eiras"
    | "model-card"
    | "cyclonedx"
    | "spdx"
    | "opening-up-chatgpt";
  system: {
    name?: string;
    developer?: string;
    version?: string;
    kind?: string[];
    url?: string;
    released?: string;
    based_on?: string;
  };
  /** How many of the thirty components are stated. */
  stated?: Stated;
  /** What a reader can do with the system. */
  can?: Can;
  /** What can be had, what is withheld and what is not stated, in a few sentences. */
  summary?: string;
  /** Not there where it is not stated how the system is reached. */
  level?: Level;
  /** At least: what is not stated gives nothing. 0 to 100. */
  score?: Score & {
    /** The three groups with all that is not stated. */
    groups_at_most?: { model: number; risk: number; replication: number };
  };
  history?: { date?: string; index: number; level: LevelId; note?: string }[];
  /** Why it is not more open, in the developer's words. */
  reason?: Statement;
  /** What the developer has promised. */
  plans?: Statement;
  /** What the developer says is in place against misuse. */
  safeguards?: Statement[];
  /** All thirty; none where there is no manifest. */
  components: Component[];
  verdicts: Verdict[];
  claims: Claim[];
  findings: Finding[];
  sources?: string[];
}

/** How many of the thirty components are stated. */
export interface Stated {
  components: number;
  of: number;
}

/** 0 to 100, and its three groups. */
export interface Score {
  total: number;
  /** The total with all that is not stated. */
  at_most: number;
  /** The share of what it counts that is stated, 0 to 1. */
  stated: number;
  model: number;
  risk: number;
  replication: number;
}

export type Answer = "yes" | "on-request" | "partly" | "no" | "not-stated";

/** Six plain answers, for readers who know none of the yardsticks. */
export interface Can {
  /** Use it. */
  use: Answer;
  /** Run it yourself. */
  run: Answer;
  /** Use it commercially. */
  commercial: Answer;
  /** Look inside. */
  inspect: Answer;
  /** See what it was trained on. */
  data: Answer;
  /** Build it again. */
  rebuild: Answer;
}

/** The place on the gradient. */
export interface Level {
  /** 0 (fully closed) to 5 (fully open). */
  index: number;
  id: LevelId;
  label: string;
  gated: boolean;
  /** The date that the placement describes. */
  as_of?: string;
  note?: string;
  /** The level that it could be with all that is not stated. */
  at_most: { index: number; id: LevelId; label: string };
}

/** Something that the developer says. */
export interface Statement {
  text: string;
  /** http or https. */
  url?: string;
}

export type Availability =
  | "public"
  | "gated"
  | "partial"
  | "described"
  | "api"
  | "hosted"
  | "closed"
  | "none"
  | "unknown";

export interface Component {
  id: string;
  availability: Availability;
  /** The canonical id or expression; as it is written where none is known. */
  license?: string;
  /** As it is written, where that is another spelling. */
  license_as_found?: string;
  license_class?: string;
  license_url?: string;
  state: "open" | "partly" | "closed" | "none" | "unknown";
  /** http and https only. */
  urls?: string[];
  note?: string;
  /** Since when it is no longer handed out. */
  withdrawn?: string;
  /** What took its place. */
  replaced_by?: string;
}

/** What one yardstick says: a range from what is stated to `at_most`. */
export interface Verdict {
  yardstick: string;
  name: string;
  author: string;
  version: string;
  url: string;
  /** What is shown: a grade, or `not stated` or `needs judgement`. */
  headline: string;
  /** What the headline is: the grade of what is stated, or why there is none. */
  shown: "grade" | "at-least" | "not-stated" | "needs-judgement";
  /** Whether the verdict could not be another one. */
  settled: boolean;
  /** The place on a scale of grades, 0 to `of`; not there where there is no grade. */
  index?: number;
  /** The same on a scale of points (`osai`). */
  points?: number;
  of: number;
  at_most: { headline: string; index?: number; points?: number };
  /** The one reason that decides, in one sentence. */
  because?: string;
  /** What would settle it; not there where it is settled. */
  open?: {
    /** Components, licenses (`weights.license`) and facts of access (`access.price`). */
    not_stated: string[];
    /** Requirements, by their ids. */
    judgement: string[];
  };
  requirements: Requirement[];
  /** The fewest edits that reach a higher grade; not there at the top. */
  next?: { headline: string; index?: number; points?: number; edits: ManifestEdit[] };
  /** What the yardstick's owner has published of the system. */
  published?: Published[];
  /** The yardstick's own figures. */
  detail?: Record<string, unknown>;
}

export interface Requirement {
  id: string;
  label: string;
  /** Which of the yardstick's own groups it belongs to. */
  group?: string;
  state: State;
  components: string[];
  because: string;
  /** What would meet it. */
  fix?: string;
}

/** An edit of a component (or of the three of a group), or of the access. */
export interface ManifestEdit {
  component?: string;
  availability?: Availability;
  license?: string;
  access?:
    | { audience: string }
    | { price: string }
    | { staged: boolean }
    | { channels: string[] };
  /** The edit as a sentence. */
  text: string;
}

export interface Published {
  /** A headline, or the levels of `taxonomy` by its component names. */
  grade: string | Record<string, unknown>;
  date?: string;
  url?: string;
  /** By what ours differs. */
  differs?: string;
}

/** What the developer calls the system, and whether what is stated supports it. */
export interface Claim {
  claim: "open-source" | "open-weights" | "open" | "reproducible";
  borne_out: boolean;
  missing: string[];
  /** What of that is not stated, and so may be there. */
  not_stated?: string[];
  /** The tests, by the yardsticks' ids (`score` for `reproducible`). */
  by: Record<string, unknown>;
  because: string;
  url?: string;
  quote?: string;
}

export interface Finding {
  code: string;
  severity: "error" | "warning" | "hint";
  /** Lines count from 1. */
  line: number;
  /** Columns count UTF-16 code units from 1, as a browser's text field does. */
  column: number;
  end_line: number;
  /** The column after the last one. */
  end_column: number;
  message: string;
  /** How to fix it. */
  fix?: string;
  /** The same as a change of the text, where it is certain. */
  edit?: Edit;
}

/** What to write from a place to before its end; lines and columns as in a finding. */
export interface Edit {
  line: number;
  column: number;
  end_line: number;
  end_column: number;
  text: string;
}

/** What a promise is rejected with where there is no manifest, or no module. */
export interface Failure extends Error {
  code: ErrorCode;
  /** Empty unless the manifest is broken. */
  findings: Finding[];
}

/** Why the fallback stays. */
export type ErrorCode =
  /** The address is not of http or https. */
  | "bad-url"
  /** The manifest cannot be requested. */
  | "network"
  /** The server gave another answer than success. */
  | "http"
  /** More than 1 MiB. */
  | "too-large"
  /** More than 10 s. */
  | "timeout"
  /** A finding is an error, or there is no manifest. */
  | "broken-manifest"
  /** The wasm module cannot be loaded. */
  | "module"
  /** There is no WebAssembly here, or the page forbids it. */
  | "webassembly"
  /** A mistake of this program. */
  | "internal";
