import type { BadgeStyle, ErrorEvent, LoadEvent, Loading, OpennessBadgeElement, Placement, Theme, ToggleEvent } from "openness-badge";
import type { JSX } from "solid-js";

type OpennessBadgeProps = JSX.HTMLAttributes<OpennessBadgeElement> & {
  src?: string;
  yardstick?: string;
  "badge-style"?: BadgeStyle;
  label?: string;
  score?: boolean;
  theme?: Theme;
  placement?: Placement;
  loading?: Loading;
  open?: boolean;
  "prop:manifest"?: string | object;
  "on:openness-load"?: (event: CustomEvent<LoadEvent>) => void;
  "on:openness-error"?: (event: CustomEvent<ErrorEvent>) => void;
  "on:openness-toggle"?: (event: CustomEvent<ToggleEvent>) => void;
};

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "openness-badge": OpennessBadgeProps;
    }
  }
}
