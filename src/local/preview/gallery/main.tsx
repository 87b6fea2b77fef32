import { render } from "preact";
import type { Language } from "../../../core/messages/say.ts";
import kit from "../../../views/kit/kit.css";
import { LanguageContext } from "../../../views/kit/words.ts";
import css from "./gallery.css";
import { samplesIn } from "./sample.ts";
import type { Shown } from "./shown.ts";
import { STATES } from "./states.tsx";

const asked = new URLSearchParams(location.search);
const language: Language = asked.get("language") === "en" ? "en" : "vi";
/** Columns in CSS pixels: a sidebar's and a dialog's. */
const WIDTHS = [320, 640] as const;

/** A picture cannot hold the focus everywhere at once: its look is lent to what stands under `shown-focus`. */
const focusShown = kit.split(":focus-visible").join(":is(.shown-focus :is(input, select, textarea, button))");

function Card({ shown, width }: { readonly shown: Shown; readonly width: number }) {
  return (
    <div class="gallery-card" style={{ width: `${width}px` }}>
      <div class={shown.state === "focus" ? "shown-focus" : ""}>{shown.render(samplesIn(language))}</div>
    </div>
  );
}

function Gallery() {
  return (
    <LanguageContext.Provider value={language}>
      <main>
        <h1>{language === "vi" ? "Thành phần của hộp thoại" : "Components of the dialogs"}</h1>
        <nav>
          <a href="?language=vi">Tiếng Việt</a> <a href="?language=en">English</a>
        </nav>
        {STATES.map((shown, index) => (
          <section key={`${index}`} aria-label={`${shown.component}, ${shown.state}, ${index + 1}`}>
            <h2>
              {shown.component} <small>{shown.state}</small>
            </h2>
            <div class="gallery-row">
              {WIDTHS.map((width) => (
                <Card key={width} shown={shown} width={width} />
              ))}
            </div>
          </section>
        ))}
      </main>
    </LanguageContext.Provider>
  );
}

document.documentElement.lang = language;
const style = document.createElement("style");
style.textContent = [kit, focusShown, css].join("\n");
document.head.append(style);
const root = document.getElementById("root");
if (root) render(<Gallery />, root);
