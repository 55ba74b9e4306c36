// recipe: import
import "openness-badge/define";
// end of recipe
import { mount } from "svelte";

import App from "./App.svelte";

mount(App, { target: document.getElementById("app")! });
