// Shortcuts of the queue. Each only moves the focus or opens a page: no key decides anything by itself.
"use strict";
(function () {
  const sheet = document.getElementById("keys");
  const told = document.getElementById("told");
  const deciding = document.getElementById("deciding");
  let chosen = null; // the button that Enter presses

  for (const one of document.querySelectorAll(".only-keys")) one.hidden = false;

  function say(text) {
    if (told) told.textContent = text || "";
  }

  function follow(selector) {
    const link = document.querySelector(selector);
    if (link) window.location.assign(link.href);
    return Boolean(link);
  }

  // On the list, j and k walk over the cards and then over its pages; on a comment, over the comments.
  function step(by) {
    const cards = Array.from(document.querySelectorAll("a[data-item]"));
    if (!cards.length) return follow(by > 0 ? "a[rel=next]" : "a[rel=prev]");
    const at = cards.findIndex((one) => one.closest("li").contains(document.activeElement));
    const to = at < 0 ? (by > 0 ? 0 : cards.length - 1) : at + by;
    if (to < 0 || to >= cards.length) return follow(by > 0 ? "a[rel=next]" : "a[rel=prev]");
    cards[to].focus();
    cards[to].closest("li").scrollIntoView({ block: "nearest" });
    return true;
  }

  function open() {
    const words = document.getElementById("words");
    if (words) {
      words.open = !words.open;
      words.querySelector("summary").focus();
      return true;
    }
    const card = document.activeElement && document.activeElement.closest("li");
    const link = card && card.querySelector("a[data-item]");
    if (link) window.location.assign(link.href);
    return Boolean(link);
  }

  function choose(button) {
    chosen = button;
    for (const one of deciding.querySelectorAll("button")) one.classList.toggle("armed", one === button);
    const field = document.getElementById("ready") || document.getElementById("reason");
    say(button.dataset.told); // first: it moves what stands below it
    field.focus();
  }

  function press(key) {
    const found = document.querySelector('[data-key="' + key + '"]');
    if (!found) return false;
    if (found.dataset.told && deciding) choose(found);
    else if (found.tagName === "A") window.location.assign(found.href);
    else found.focus();
    return true;
  }

  function isTyping(target) {
    return target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]") !== null;
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.key === "Escape" && chosen) {
      chosen.classList.remove("armed");
      chosen = null;
      say("");
      return;
    }
    if (event.key === "Enter" && chosen && deciding && deciding.contains(target) && isTyping(target)) {
      event.preventDefault();
      const reason = document.getElementById("reason");
      const ready = document.getElementById("ready");
      if (reason.value.trim() || (ready && ready.value)) deciding.requestSubmit(chosen);
      else reason.focus();
      return;
    }
    if (isTyping(target) || (sheet && sheet.open)) return;
    let done = false;
    if (event.key === "?") {
      sheet.showModal();
      done = true;
    } else if (event.key === "j") done = step(1);
    else if (event.key === "k") done = step(-1);
    else if (event.key === "o") done = open();
    else if (/^[eahsxuq]$/.test(event.key)) done = press(event.key);
    if (done) event.preventDefault();
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-close]")) sheet.close();
    if (event.target.closest("[data-all]")) {
      const boxes = Array.from(document.querySelectorAll("#choose input[type=checkbox]"));
      const on = boxes.some((one) => !one.checked);
      for (const one of boxes) one.checked = on;
    }
  });
})();
