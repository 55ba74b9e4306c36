"use client";

import "openness-badge/define";

export function Badge() {
  return (
    <openness-badge src="/repo/openness.yaml">
      <a href="/repo/openness.yaml">
        <img src="/repo/openness.svg" alt="Pythia 12B, openness: downloadable" width={213} height={20} />
      </a>
    </openness-badge>
  );
}
