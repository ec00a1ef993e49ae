import { live } from "./live.js";
import { steppers } from "./stepper.js";
import { autoSubmit, guardForms } from "./forms.js";
import { menus, dialogs } from "./overlays.js";
import { theme } from "./theme.js";
import { suggestions } from "./suggest.js";
import { choices } from "./choices.js";
import { recent } from "./recent.js";
import { results } from "./results.js";
import { drops, previews, progress } from "./upload.js";

for (const enhance of [theme, steppers, choices, autoSubmit, guardForms, menus, dialogs, previews, drops, progress, live, results, recent, suggestions]) enhance(document);
