// recipe: import
import "openness-badge/define";
// end of recipe
import { Show, createSignal } from "solid-js";
import { render } from "solid-js/web";

function Model() {
  return (
    <>
      <h1>Model</h1>
      {/* recipe: page */}
      <openness-badge src="openness.yaml" badge-style="gradient" on:openness-load={({ detail }) => console.info(detail.level)}>
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

function App() {
  const [hash, setHash] = createSignal(location.hash);
  addEventListener("hashchange", () => setHash(location.hash));
  return (
    <Show when={hash() == "#other"} fallback={<Model />}>
      <Other />
    </Show>
  );
}

render(() => <App />, document.getElementById("app")!);
