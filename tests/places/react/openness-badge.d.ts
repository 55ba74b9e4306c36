import type { BadgeStyle, ErrorEvent, LoadEvent, Loading, OpennessBadgeElement, Placement, Theme, ToggleEvent } from "openness-badge";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

interface OpennessBadgeProps extends DetailedHTMLProps<HTMLAttributes<OpennessBadgeElement>, OpennessBadgeElement> {
  src?: string;
  yardstick?: string;
  "badge-style"?: BadgeStyle;
  label?: string;
  score?: boolean;
  theme?: Theme;
  placement?: Placement;
  loading?: Loading;
  open?: boolean;
  manifest?: string | object;
  "onopenness-load"?: (event: CustomEvent<LoadEvent>) => void;
  "onopenness-error"?: (event: CustomEvent<ErrorEvent>) => void;
  "onopenness-toggle"?: (event: CustomEvent<ToggleEvent>) => void;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "openness-badge": OpennessBadgeProps;
    }
  }
}
