/**
 * Runs in the agencies' page where scripts run; the form needs none of it. Keeps what is typed on this device as best
 * it can (storage may be blocked or gone tomorrow, so nothing is ever called saved), and keeps the button from being
 * pressed twice.
 */
export const DRAFT_SCRIPT = `(function () {
  var form = document.querySelector("form");
  var main = document.querySelector("main");
  var name = "dondoc.draft." + main.getAttribute("data-draft");
  var store = null;
  try { store = window.localStorage; } catch (blocked) { store = null; }
  function attempt(work) { try { return work(); } catch (blocked) { return null; } }
  if (!form) {
    if (main.getAttribute("data-taken")) attempt(function () { store.removeItem(name); });
    return;
  }
  function fields() {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && field.type !== "hidden" && field.type !== "submit";
    });
  }
  function keep() {
    var draft = {};
    fields().forEach(function (field) {
      if (field.type === "radio") { if (field.checked && field.value) draft[field.name] = field.value; }
      else if (field.value) draft[field.name] = field.value;
    });
    attempt(function () { store.setItem(name, JSON.stringify(draft)); });
  }
  function open(field) {
    var box = field.closest("details");
    if (box) box.open = true;
  }
  function restore() {
    var draft = JSON.parse(store.getItem(name) || "{}");
    var found = false;
    fields().forEach(function (field) {
      var value = draft[field.name];
      if (typeof value !== "string" || value === "") return;
      if (field.type === "radio") { if (field.value !== value) return; field.checked = true; }
      else if (field.value === "") field.value = value;
      else return;
      found = true;
      open(field);
    });
    if (found) document.getElementById("draft").hidden = false;
  }
  if (!main.getAttribute("data-typed")) attempt(restore);
  var waiting = null;
  form.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 400);
  });
  var isSending = false;
  form.addEventListener("submit", function (event) {
    if (isSending) { event.preventDefault(); return; }
    isSending = true;
    keep();
    var button = form.querySelector("button");
    setTimeout(function () { button.disabled = true; button.textContent = button.getAttribute("data-sending"); }, 0);
  });
  addEventListener("pageshow", function () {
    isSending = false;
    var button = form.querySelector("button");
    if (button.disabled) { button.disabled = false; button.textContent = button.getAttribute("data-send"); }
  });
})();`;
