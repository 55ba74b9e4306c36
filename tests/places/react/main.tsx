// recipe: import
import "openness-badge/define";
// end of recipe
import { StrictMode, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";

function Model() {
  return (
    <>
      <h1>Model</h1>
      {/* recipe: page */}
      <openness-badge src="openness.yaml" badge-style="gradient" onopenness-load={({ detail }) => console.info(detail.level)}>
        <a href="openness.yaml">
          <img src="openness.svg" alt="Pythia 12B, openness: downloadable" width={213} height={20} />
        </a>
      </openness-badge>
      {/* end of recipe */}
      <p>
        <a href="#other">Other</a>
      </p>
    </>
  );
}

function Other() {
  return (
    <>
      <h1>Other</h1>
      <p>
        <a href="#">Model</a>
      </p>
    </>
  );
}

function listen(changed: () => void) {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

function App() {
  const hash = useSyncExternalStore(listen, () => location.hash);
  return hash == "#other" ? <Other /> : <Model />;
}

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
