// The types of <openness-badge>. They hold in programs without a DOM too (`lib`
// without `dom`): there the class extends nothing.

import type { ErrorCode, Finding, LevelId, Report, Score, Stated } from "./index.js";

// made of element.json: words
export type BadgeStyle = "gradient" | "flat" | "square" | "large" | "pieces";
export type Theme = "auto" | "light" | "dark";
export type Placement = "below" | "popover";
export type Loading = "lazy" | "eager" | "interaction";
// end of words

// made of element.json: details
/** The detail of `openness-load`. A manifest has been read, and is shown. */
export interface LoadEvent {
  /** The level's id; null where it is not stated how the system is reached. */
  level: LevelId | null;
  /** Whether it has to be asked for. */
  gated: boolean;
  /** How many of the components are stated. */
  stated: Stated;
  /** The score, 0 to 100, with what could be. */
  score: Score | null;
  /** Loads the core module and gives the whole report. */
  report(): Promise<Report>;
}

/** The detail of `openness-error`. Nothing can be shown: the fallback stays. */
export interface ErrorEvent {
  /** Why, for programs. */
  code: ErrorCode;
  /** Why, for people. */
  message: string;
  /** Empty unless the manifest is broken. */
  findings: Finding[];
}

/** The detail of `openness-toggle`. The breakdown has been opened or closed. */
export interface ToggleEvent {
  /** Whether it is open now. */
  open: boolean;
}
// end of details

declare const Base: typeof globalThis extends { HTMLElement: infer Base extends new () => object } ? Base : new () => object;

/** The class of `<openness-badge>`. */
export class OpennessBadgeElement extends Base {
// made of element.json: members
  /** The address of a manifest, of a model card, or of a file in any format that is read. */
  src: string | null;
  /** Whose grade the badge shows. Null is `gradient`. */
  yardstick: string | null;
  /** What the badge looks like. Default: `gradient`. */
  badgeStyle: BadgeStyle;
  /** The text before the verdict, instead of `openness`. */
  label: string | null;
  /** Whether the score is beside the level, where at least half of what it counts is stated. */
  score: boolean;
  /** The colors of the breakdown. Default: `auto`. */
  theme: Theme;
  /** Whether the breakdown is open. */
  open: boolean;
  /** Where the breakdown opens. Default: `below`. */
  placement: Placement;
  /** When the manifest and the module are loaded. Default: `lazy`. */
  loading: Loading;
  /** A manifest's text, or the same as an object: it comes before an inline manifest and `src`. */
  manifest: string | object | null;
  /** Loads the core module and gives what was read; null as long as there is nothing to be shown. */
  report(): Promise<Report | null>;
// end of members
}

declare global {
  // Nothing is added to what `dom` has; without it there is a name for what events are.
  interface CustomEvent<T = any> {}
  interface HTMLElementTagNameMap {
    "openness-badge": OpennessBadgeElement;
  }
  // They bubble: to every element, the document and the window.
  interface GlobalEventHandlersEventMap {
// made of element.json: events
    "openness-load": CustomEvent<LoadEvent>;
    "openness-error": CustomEvent<ErrorEvent>;
    "openness-toggle": CustomEvent<ToggleEvent>;
// end of events
  }
}

export {};
