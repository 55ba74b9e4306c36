// What the package gives. To import it does nothing yet: no request is made
// and nothing is registered; `openness-badge/define` registers the element.

/**
 * Loads the wasm module, once; the other functions do so by themselves. Where it
 * cannot be found beside the script, it may be given.
 */
export function init(
  module?: ModuleSource | PromiseLike<ModuleSource>,
  /** The second module, which otherwise waits for the first PNG. */
  raster?: ModuleSource | PromiseLike<ModuleSource>,
): Promise<void>;

/** What `openness-badge/core_bg.wasm` and `raster_bg.wasm` may be given as. */
export type ModuleSource = BufferSource | WebAssembly.Module | Response;

/**
 * A manifest's text (YAML, JSON, or a model card) to its report. Never fails
 * over a text: what is wrong with it stands in `findings`.
 */
export function read(text: string, options?: ReadOptions): Promise<Report>;

/**
 * A text, or a report that `read` has given, to a badge as SVG text. Any other
 * object is a `TypeError`: a report is computed, never written by hand.
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

export interface ReadOptions {
  /** The day on which it is read (default: today), `YYYY-MM-DD`. */
  today?: Date | string;
}

export interface BadgeOptions extends ReadOptions {
  /** A yardstick's id (default: `gradient`). */
  yardstick?: string;
  /** Default: `flat`. */
  style?: BadgeStyle;
  /** The text before the verdict (default: `openness`). */
  label?: string;
  /** Whether digest and versions stand in a `<metadata>` element (default: true). */
  metadata?: boolean;
}

export interface PngOptions extends BadgeOptions {
  /** Pixels of the PNG for a pixel of the badge (default: 1). */
  scale?: 1 | 2 | 3 | 4;
}

export interface Png {
  /** The file. Its text chunk `openness-badge` has what the badge's `<metadata>` has. */
  bytes: Uint8Array<ArrayBuffer>;
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
  /** Only Markdown: the address of the badge's picture. */
  badge?: string;
  /** Only Markdown: the address that the picture links to. */
  link?: string;
}

export type BadgeStyle = "flat" | "square" | "large" | "gradient";
export type Theme = "auto" | "light" | "dark";
export type LevelId = "closed" | "staged" | "hosted" | "api" | "downloadable" | "open";
export type State = "met" | "partly" | "not-met" | "not-stated" | "needs-judgement";

/** What a manifest comes to. A fact that is not there is a key that is not there. */
export interface Report {
  format: 1;
  /** `sha256:` and 64 hexadecimal digits, over the manifest's canonical form. */
  digest?: string;
  source: "manifest" | "mof" | "osai" | "eiras" | "model-card" | "cyclonedx" | "spdx" | "opening-up-chatgpt";
  system: {
    name?: string;
    developer?: string;
    version?: string;
    kind?: string[];
    url?: string;
    released?: string;
    "based-on"?: string;
  };
  level?: {
    /** 0 (fully closed) to 5 (fully open). */
    index: number;
    id: LevelId;
    label: string;
    gated: boolean;
    as_of?: string;
    note?: string;
  };
  /** 0 to 100. */
  score?: { total: number; model?: number; risk?: number; replication?: number };
  history?: { date?: string; index: number; level: LevelId; note?: string }[];
  components: Component[];
  verdicts: Verdict[];
  claims: {
    claim: "open-source" | "open-weights" | "open" | "reproducible";
    borne_out: boolean;
    missing: string[];
  }[];
  findings: Finding[];
  sources?: string[];
}

export interface Component {
  id: string;
  availability:
    | "public"
    | "gated"
    | "partial"
    | "described"
    | "api"
    | "hosted"
    | "closed"
    | "none"
    | "unknown";
  /** As it is written. */
  license?: string;
  license_class?: string;
  license_url?: string;
  state: "open" | "partly" | "closed" | "none" | "unknown";
  /** http and https only. */
  urls?: string[];
  note?: string;
}

export interface Verdict {
  yardstick: string;
  name: string;
  author: string;
  version: string;
  url: string;
  headline: string;
  /** The place on the yardstick's own scale, 0 to `of`. */
  index: number;
  of: number;
  requirements: {
    id: string;
    label: string;
    state: State;
    components: string[];
    because: string;
    fix?: string;
  }[];
  next?: { headline: string; changes: { component: string; make: string }[] };
  /** The yardstick's own figures. */
  detail: Record<string, unknown>;
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

export interface LoadEvent {
  report: Report;
}

export interface ErrorEvent {
  code: ErrorCode;
  message: string;
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
  /** A finding is an error. */
  | "broken-manifest"
  /** The wasm module cannot be loaded. */
  | "module"
  /** There is no WebAssembly here, or the page forbids it. */
  | "webassembly"
  /** A mistake of this program. */
  | "internal";

export interface ToggleEvent {
  open: boolean;
}

/** The class of `<openness-badge>`. */
export class OpennessBadgeElement extends HTMLElement {
  src: string | null;
  yardstick: string | null;
  badgeStyle: BadgeStyle;
  label: string | null;
  theme: Theme;
  loading: "lazy" | "eager";
  open: boolean;
  /** A manifest's text, or the same as an object. */
  manifest: string | object | null;
  /** What was read; null as long as there is nothing to be shown. */
  readonly report: Report | null;
}

declare global {
  interface HTMLElementTagNameMap {
    "openness-badge": OpennessBadgeElement;
  }
  // They bubble: to every element, the document and the window.
  interface GlobalEventHandlersEventMap {
    "openness-load": CustomEvent<LoadEvent>;
    "openness-error": CustomEvent<ErrorEvent>;
    "openness-toggle": CustomEvent<ToggleEvent>;
  }
}
