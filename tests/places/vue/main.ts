// recipe: import
import "openness-badge/define";
// end of recipe
import { createApp } from "vue";

import App from "./App.vue";

createApp(App).mount("#app");
