// What script adds to pages that work without it. Loaded with `defer`; nothing here is needed to do anything.
"use strict";

const all = (selector) => document.querySelectorAll(selector);

// A page that answers a POST says where its form stands: neither Back nor a reload then asks to send the form again.
if (document.body.dataset.address) history.replaceState(null, "", document.body.dataset.address + location.hash);

function say(words) {
  const region = document.getElementById("said");
  if (!region) return;
  region.textContent = "";
  setTimeout(() => { region.textContent = words; }, 50);
}

// <button hidden data-copy="#id" data-done="…" data-failed="…">: copies a field's value or an element's text.
for (const button of all("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.querySelector(button.dataset.copy);
    const face = button.querySelector("span") ?? button;
    try {
      await navigator.clipboard.writeText("value" in source ? source.value : source.textContent.trim());
      say(button.dataset.done);
      button.dataset.face ??= face.textContent;
      face.textContent = "✓ " + button.dataset.face;
      setTimeout(() => { face.textContent = button.dataset.face; }, 3000);
    } catch {
      say(button.dataset.failed);
      getSelection().selectAllChildren(source);
      source.select?.();
    }
  });
}

// <button hidden data-print>
for (const button of all("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// <button hidden data-reveal="#password" data-show="…" data-hide="…">: shows what is typed; hidden again before it is sent.
for (const button of all("[data-reveal]")) {
  const field = document.querySelector(button.dataset.reveal);
  const show = (yes) => {
    field.type = yes ? "text" : "password";
    button.textContent = yes ? button.dataset.hide : button.dataset.show;
    button.setAttribute("aria-pressed", String(yes));
  };
  button.hidden = false;
  button.addEventListener("click", () => show(field.type === "password"));
  field.form?.addEventListener("submit", () => show(false));
}

// The error summary takes focus when a form comes back.
document.getElementById("error-summary")?.focus();

// A question that is asked keeps the Tab key to its two buttons.
document.addEventListener("keydown", (event) => {
  const asked = event.key === "Tab" && document.activeElement.closest(".sure");
  if (!asked) return;
  event.preventDefault();
  const [act, cancel] = asked.querySelectorAll("button");
  (document.activeElement === act ? cancel : act).focus();
});

// One sending for an impatient double click; another button is another act.
document.addEventListener("submit", (event) => {
  const form = event.target;
  const now = Date.now();
  const act = event.submitter ? event.submitter.formAction + event.submitter.value : "";
  const again = form.dataset.sentAct === act && now - Number(form.dataset.sent ?? 0) < 2000;
  if (again) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = String(now);
  form.dataset.sentAct = act;
});
addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });

// <input data-check-url="/…">: asks `/…?value=typed` for { message } and puts it in the field's hint, which may be another one by
// then (see `adopt`).
function speakOf(name) {
  const hint = document.getElementById(name + "-hint");
  hint?.setAttribute("aria-live", "polite");
  return hint;
}
for (const field of all("[data-check-url]")) {
  const original = speakOf(field.id)?.textContent;
  let timer;
  let asked = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    const turn = ++asked;
    timer = setTimeout(async () => {
      const value = field.value.trim();
      let message = original;
      if (value) {
        try {
          const url = new URL(field.dataset.checkUrl, location.href);
          url.searchParams.set("value", value);
          const answer = await fetch(url, { headers: { accept: "application/json" } });
          if (answer.ok) message = (await answer.json()).message ?? original;
        } catch {
          message = original;
        }
      }
      const hint = speakOf(field.id);
      if (turn === asked && hint) hint.textContent = message;
    }, 400);
  });
}

// <button data-follows="country" data-fields="…">: the page with the choice, whose fields have other labels, hints, offers
// and complaints. Script asks for it when the choice is made; what is typed stays, and nothing is kept of the form.
function adopt(page, name, choice) {
  const [mine, theirs] = [document.getElementById(name), page.getElementById(name)];
  const [field, fresh] = [mine?.closest(".field"), theirs?.closest(".field")];
  if (!field || !fresh) return;
  const parts = ":scope > label, :scope > .hint, :scope > .error";
  for (const part of field.querySelectorAll(parts)) part.remove();
  const legend = field.querySelector(":scope > legend");
  if (legend) legend.after(...fresh.querySelectorAll(parts));
  else field.prepend(...fresh.querySelectorAll(parts));
  field.classList.toggle("wrong", fresh.classList.contains("wrong"));
  // A date has three inputs; what describes a choice is told of its group.
  for (const part of [field, ...field.querySelectorAll("input, select, textarea")]) {
    const as = part === field ? fresh : page.getElementById(part.id);
    for (const told of ["aria-invalid", "aria-describedby"]) {
      if (as?.hasAttribute(told)) part.setAttribute(told, as.getAttribute(told));
      else part.removeAttribute(told);
    }
  }
  if (mine.dataset.checkUrl) speakOf(name);
  const line = (of) => of.querySelector(`#error-summary a[href="#${name}"]`)?.closest("li");
  const [old, said] = [line(document), line(page)];
  if (!said) old?.remove();
  else if (old) old.replaceWith(said);
  else document.querySelector("#error-summary ul")?.append(said);
  if (mine === choice) return;
  // What is typed in one country is chosen in another; the page has taken over what was there.
  if (mine.tagName !== theirs.tagName) return mine.replaceWith(theirs);
  if (mine.tagName !== "SELECT") return;
  const chosen = mine.value;
  mine.replaceChildren(...theirs.children);
  mine.value = chosen;
}
for (const button of all("[data-follows]")) {
  const choice = document.getElementById(button.dataset.follows);
  const fields = button.dataset.fields.split(" ");
  button.closest(".field").remove();
  let asked = 0;
  choice.addEventListener("change", async () => {
    const turn = ++asked;
    const form = choice.form;
    const typed = new FormData(form);
    for (const field of form.elements) if (["file", "password"].includes(field.type)) typed.delete(field.name);
    typed.set("then", "look");
    try {
      const answer = await fetch(form.action, { method: "post", body: new URLSearchParams(typed) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== asked || ![200, 422].includes(answer.status)) return;
      // Before any of them is taken over from there.
      const still = new Set(Array.from(page.querySelectorAll("#error-summary a"), (told) => told.hash));
      for (const name of fields) adopt(page, name, choice);
      for (const part of all("[data-followed]")) part.replaceChildren(...(page.getElementById(part.id)?.childNodes ?? []));
      for (const told of all("#error-summary a")) {
        const name = told.hash.slice(1);
        // A file and a password are not sent for a look.
        if (still.has(told.hash) || ["file", "password"].includes(document.getElementById(name)?.type)) continue;
        adopt(page, name, choice);
        told.closest("li")?.remove();
      }
      const summary = document.getElementById("error-summary");
      if (!summary) return;
      const was = summary.hidden;
      summary.hidden = !summary.querySelector("li");
      if (was || summary.hidden) document.title = page.title;
    } catch {
      // The fields stay as they are; what is sent is judged by the country all the same.
    }
  });
}

// <select data-by-date="accepted_on" data-versions="2019-10-01 1|2023-04-01 2" data-dated="…{version}…" data-undated="…" data-text="#text">:
// its first choice says which version follows from the date as it is typed; a text that would be another one is hidden.
for (const select of all("[data-by-date]")) {
  const parts = ["year", "month", "day"].map((part) => document.querySelector(`[name="${select.dataset.byDate}_${part}"]`));
  if (parts.includes(null)) continue;
  const versions = select.dataset.versions.split("|").map((known) => known.split(" "));
  const first = select.options[0];
  const text = document.querySelector(select.dataset.text);
  const chosen = () => select.value || first.textContent;
  const shown = chosen();
  const follow = () => {
    const typed = parts.map((part) => part.value.trim());
    const date = typed.every((part) => /^\d+$/.test(part)) && typed[0].length === 4
      ? typed.map((part) => part.padStart(2, "0")).join("-") : "";
    const version = versions.filter(([from]) => from <= date).at(-1)?.[1];
    first.textContent = version ? select.dataset.dated.replace("{version}", version) : select.dataset.undated;
    if (text) text.hidden = chosen() !== shown;
  };
  for (const part of parts) part.addEventListener("input", follow);
  select.addEventListener("change", follow);
}

// <input readonly data-kept-in="#body" data-put-back="…">: the link that a letter keeps. Deleted, it is put back at once.
for (const link of all("[data-kept-in]")) {
  const body = document.querySelector(link.dataset.keptIn);
  body?.addEventListener("change", () => {
    if (body.value.includes(link.value)) return;
    body.value = body.value.trimEnd() + "\n\n" + link.value;
    body.dispatchEvent(new Event("input"));
    say(link.dataset.putBack);
  });
}

// <a href="mailto:…" data-mailto="2000" data-else="#too-long">: opens the letter as it is typed now, if mail programs take so
// long an address; else the page says why not.
for (const open of all("[data-mailto]")) {
  const fixed = open.getAttribute("href").split("?")[0];
  const value = (id) => encodeURIComponent(document.getElementById(id)?.value?.replace(/\r?\n/g, "\r\n") ?? "");
  const fit = () => {
    const to = "to" in open.dataset ? fixed : "mailto:" + value("to").replace("%40", "@");
    const address = `${to}?subject=${value("subject")}&body=${value("body")}`;
    const fits = address.length <= Number(open.dataset.mailto);
    if (fits) open.href = address;
    open.hidden = !fits;
    document.querySelector(open.dataset.else).hidden = fits;
  };
  for (const id of ["to", "subject", "body"]) document.getElementById(id)?.addEventListener("input", fit);
  fit();
}

// Menus in the top bar close when attention goes elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of all("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of all("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// Keys of reviewers: an element with data-key is pressed by its key; J and K move among the rows of a list; ? reads out what there
// is. Never while something is typed, and not for people who have switched them off.
const keyed = all("[data-key]");
const rows = [...all("[data-row]")];
const keys = document.querySelector("[data-keys]");
if (keys) keys.hidden = false;
if (keys?.dataset.keys === "on") {
  for (const face of all("[data-key] kbd")) face.hidden = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, [popover]")) return;
    const key = event.key.toLowerCase();
    const step = { j: 1, k: -1 }[key];
    const pressed = [...keyed].find((element) => element.dataset.key === key);
    if (key === "?") {
      keys.scrollIntoView({ block: "nearest" });
      say(keys.querySelector("p").textContent);
    } else if (pressed) pressed.click();
    else if (step && rows.length) rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(document.activeElement) + step))].focus();
    else return;
    event.preventDefault();
  });
}
