// Registers <openness-badge>, for bundlers: with the functions of the package in one
// copy. A second copy of the script finds the name taken and leaves it.

import { OpennessBadgeElement } from "./index.js";
import { register } from "./register.js";

register(OpennessBadgeElement);

export { OpennessBadgeElement };
