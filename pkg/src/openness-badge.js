// The entry for pages, in one file with all that a badge takes before its module:
// registers <openness-badge>. A second copy of the script finds the name taken and
// leaves it.

import { OpennessBadgeElement } from "./element.js";
import { register } from "./register.js";

register(OpennessBadgeElement);

export { OpennessBadgeElement };
