import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "../../../views/kit/kit.css";
import "./page.css";
import { render } from "preact";
import { App } from "./App.tsx";
import { askFirst } from "./askFirst.ts";
import { connect } from "./connection.ts";
import { sayIn } from "./words.ts";

const language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "vi";
document.documentElement.lang = language;
const connection = connect();
const first = askFirst(connection, language);
const place = document.getElementById("app");
if (place) render(<App connection={connection} first={first} language={language} say={sayIn(language)} />, place);
