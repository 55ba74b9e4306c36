import type { BadgeStyle, ErrorEvent, LoadEvent, Loading, Placement, Theme, ToggleEvent } from "openness-badge";
import type { HTMLAttributes } from "vue";

interface OpennessBadgeProps extends HTMLAttributes {
  src?: string;
  yardstick?: string;
  badgeStyle?: BadgeStyle;
  label?: string;
  score?: boolean;
  theme?: Theme;
  placement?: Placement;
  loading?: Loading;
  open?: boolean;
  manifest?: string | object;
  onOpennessLoad?: (event: CustomEvent<LoadEvent>) => void;
  onOpennessError?: (event: CustomEvent<ErrorEvent>) => void;
  onOpennessToggle?: (event: CustomEvent<ToggleEvent>) => void;
}

declare module "vue" {
  interface GlobalComponents {
    "openness-badge": new () => { $props: OpennessBadgeProps };
  }
}
